"""The overview: what needs attention, and what the last day brought. Each count reads an index or a bounded tail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_of
from integrator.core.waits import late_duties
from integrator.db.engine import of_json
from integrator.db.models import inbox_results, outbox, rmas
from integrator.db.pages import Document
from integrator.db.queries import supplier_names, with_sentence

TAIL = 5000
"""The newest rows that a count of the last day looks at; beyond it the count says "at least"."""
MOST = 1000
WATCHED = 2000
"""The open cases, newest change first, whose deadlines and money are looked at."""
DAY, WEEK = timedelta(days=1), timedelta(days=7)
Sums = dict[str, Decimal]
"""Currency -> amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What clocks and sums say of the open cases: refs for each list, and what waits for the merchant.

    `overdue`: anything is late; `late`: a supplier is; `soon`: due in a day; `owed`: a supplier owes something, `owing`
    in all where the amount is known, `unknown` counts the cases where it is not; `mine`: the cases that wait for the
    merchant, the least time left first; `next_due` the next time that anything is due; `whole`: none was left out.
    """

    overdue: list[str]
    late: list[str]
    soon: list[str]
    owed: list[str]
    owing: Sums
    unknown: int
    mine: list[Document]
    next_due: datetime | None
    whole: bool


def attention(conn: Connection, account: str) -> dict[str, int]:
    """How many dead letters, parked messages and cases without a supplier there are, up to a thousand of each."""
    o, i, r = outbox.c, inbox_results.c, rmas.c
    return {
        "dead": _count(conn, sa.select(o.seq).where(o.account_id == account, o.state == "dead", o.newest)),
        "parked": _count(conn, sa.select(i.inbox_id).where(i.account_id == account, i.state == "parked")),
        "unrouted": _count(conn, sa.select(r.ref).where(r.account_id == account, r.unrouted, r.alias_of.is_(None))),
        "open": _count(conn, sa.select(o.seq).where(o.account_id == account, o.state == "open")),
    }


def _count(conn: Connection, rows: sa.Select[Any]) -> int:
    return conn.execute(sa.select(sa.func.count()).select_from(rows.limit(MOST).subquery())).scalar() or 0


def watch(conn: Connection, account: str, now: datetime) -> Watch:
    """Read the open cases."""
    r = rmas.c
    open_ = sa.select(r.ref, r.headline, r.document).where(r.account_id == account, r.alias_of.is_(None))
    newest = open_.where(r.waits_for.is_not(None)).order_by(r.updated_at.desc()).limit(WATCHED + 1)
    names = supplier_names(conn, account)
    lists: dict[str, list[str]] = {name: [] for name in ("overdue", "late", "soon", "owed")}
    owing: Sums = {}
    unknown = 0
    mine: list[Document] = []
    coming: list[datetime] = []
    rows = conn.execute(newest).all()
    for row in rows[:WATCHED]:
        document = of_json(row.document)
        passed, ahead = late_duties(row.headline, document.get("duties", []), now), _ahead(document, now)
        owed, blind = _owed(document), _owes_unknown(document)
        unknown += blind
        coming += ahead
        _add(owing, owed)
        if document["waits"]["for"] == "merchant":
            waits = with_sentence(document["waits"], names) or {}
            mine.append(_mine(row.ref, document, waits, overdue=bool(passed)))
        fits = {
            "overdue": bool(passed),
            "late": any(duty["owner"] == "supplier" for duty in passed),
            "soon": any(at <= now + DAY for at in ahead),
            "owed": bool(owed) or blind,
        }
        for name in lists:
            lists[name] += [row.ref] if fits[name] else []
    mine.sort(key=lambda case: (case["waits"]["until"] is None, case["waits"]["until"], case["ref"]))
    whole = len(rows) <= WATCHED
    return Watch(**lists, owing=owing, unknown=unknown, mine=mine, next_due=min(coming, default=None), whole=whole)


def _mine(ref: str, document: Document, waits: Document, *, overdue: bool) -> Document:
    kept = {name: document[name] for name in ("order", "lines", "refunds")}
    return {"ref": ref, "waits": waits, "overdue": overdue, "money": document["money"], **kept}


def _ahead(document: Document, now: datetime) -> list[datetime]:
    open_ = [time_of(duty["due_by"]) for duty in document["duties"] if duty["done_at"] is None and duty["due_by"]]
    return [at for at in open_ if at >= now]


def _owed(document: Document) -> list[tuple[str, Decimal]]:
    """What each supplier of a case still owes, where that is known."""
    open_ = [leg.get("credit_left") for leg in document["legs"] if leg["status"] not in ("settled", "withdrawn")]
    return [(left["currency"], Decimal(left["amount"])) for left in open_ if left and Decimal(left["amount"]) > 0]


def _owes_unknown(document: Document) -> bool:
    """Whether a supplier owes what nobody can name, as no unit cost is agreed."""
    blind = {leg["supplier"] for leg in document["legs"] if leg["credit_expected"] is None}
    owing = ("claimed", "promised", "partial", "refused")
    return any(line["supplier"] in blind and line["credit"] in owing for line in document["lines"])


def _add(sums: Sums, amounts: Iterable[tuple[str, Decimal]]) -> None:
    for currency, amount in amounts:
        sums[currency] = sums.get(currency, Decimal(0)) + amount


def refunded_since(conn: Connection, account: str, since: datetime) -> tuple[list[str], Sums]:
    """The cases with refunds made since then, among the newest changes, and what was refunded."""
    r = rmas.c
    changed = sa.select(r.ref, r.test, r.document).where(r.account_id == account, r.alias_of.is_(None))
    refs: list[str] = []
    sums: Sums = {}
    for row in conn.execute(changed.where(r.updated_at >= since).order_by(r.updated_at.desc()).limit(WATCHED)):
        document = of_json(row.document)
        amounts = [] if row.test else list(_refunded(document, since))
        refs += [row.ref] if amounts else []
        _add(sums, amounts)
    return refs, sums


def _refunded(document: Document, since: datetime) -> Iterable[tuple[str, Decimal]]:
    made = [(entry["key"], time_of(entry["at"])) for entry in document["timeline"] if entry["kind"] == "refund.issued"]
    for refund in document["refunds"]:
        # The event's key is refund.issued:refund:ID:STATE; the first of its states is when it was made.
        begin = f"refund.issued:refund:{refund['id']}"
        first = min((at for key, at in made if key == begin or key.startswith(f"{begin}:")), default=None)
        money = refund["shop_amount"] or refund["amount"]
        if first and first >= since and money and refund["state"] not in ("requested", "cancelled", "failed"):
            yield money["currency"], Decimal(money["amount"])


def last_day(conn: Connection, account: str, now: datetime) -> dict[str, int]:
    """What came, which cases have news and what was delivered in the last 24 hours."""
    since, o, i, r = now - DAY, outbox.c, inbox_results.c, rmas.c
    came = sa.select(i.received_at.label("at")).where(i.account_id == account).order_by(i.inbox_id.desc())
    sent = sa.select(o.delivered_at.label("at")).where(o.account_id == account).order_by(o.seq.desc())
    changed = sa.select(r.ref).where(r.account_id == account, r.updated_at >= since, r.alias_of.is_(None))
    return {
        "received": _recent(conn, came, since),
        "changed": _count(conn, changed),
        "delivered": _recent(conn, sent, since),
    }


def _recent(conn: Connection, newest_first: sa.Select[Any], since: datetime) -> int:
    tail = newest_first.limit(TAIL).subquery()
    return conn.execute(sa.select(sa.func.count()).where(tail.c.at >= since)).scalar() or 0


def waiting_for_address(conn: Connection, account: str) -> dict[str, int]:
    """Supplier -> how many messages wait for its endpoint: it has no address, or is switched off."""
    o = outbox.c
    waits = (o.account_id == account) & (o.state == "open") & o.next_attempt_at.is_(None) & o.lease_until.is_(None)
    waits &= o.supplier_id.is_not(None)
    rows = conn.execute(sa.select(o.supplier_id, sa.func.count()).where(waits).group_by(o.supplier_id).limit(MOST))
    return {row[0]: row[1] for row in rows}


def last_seen(conn: Connection, account: str) -> dict[str, Document]:
    """Connection -> its newest message: when it came and which."""
    i = inbox_results.c
    tail = sa.select(i.connection_id, i.inbox_id, i.received_at).where(i.account_id == account)
    newest = tail.order_by(i.inbox_id.desc()).limit(TAIL).subquery()
    columns = (newest.c.connection_id, sa.func.max(newest.c.inbox_id), sa.func.max(newest.c.received_at))
    rows = conn.execute(sa.select(*columns).group_by(newest.c.connection_id))
    return {row[0]: {"id": row[1], "at": row[2]} for row in rows}
