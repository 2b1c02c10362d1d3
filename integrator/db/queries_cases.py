"""Cases as the dashboard lists them: filtered, searched, page by page."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import InvalidValue, NotFound
from integrator.core.waits import ENDED, late_duties
from integrator.db import cases as stored
from integrator.db.engine import as_json, of_json
from integrator.db.models import EPOCH, connections, events, orders, rmas
from integrator.db.pages import PAGE, Document, Page, number, page_of
from integrator.db.queries import supplier_names, with_sentence

COUNTED = 20_000
"""The newest cases that the counts beside the filters look at; beyond it they say "at least"."""
_r = rmas.c
FILTERS: dict[str, Callable[[], sa.ColumnElement[bool]]] = {
    "merchant": lambda: _r.waits_for == "merchant",
    "supplier": lambda: _r.waits_for == "supplier",
    "customer": lambda: _r.waits_for == "customer",
    "moving": lambda: _r.headline == "goods_moving",
    "money": lambda: _r.headline == "money_open",
    "disputed": lambda: _r.headline == "disputed",
    "unrouted": lambda: _r.unrouted,
    "ended": lambda: _r.headline.in_(ENDED),
}
"""What a list of cases can be narrowed to."""


def cases(
    conn: Connection,
    account: str,
    now: datetime,
    *,
    only: str | None = None,
    refs: Collection[str] | None = None,
    search: str | None = None,
    after: str | None = None,
    limit: int = PAGE,
) -> Page:
    """The account's cases, newest change first. `search`: the beginning of a ref, or a whole order number or id.

    `refs`: only these, where a clock or a sum decides and no column does.
    """
    query = (
        sa.select(rmas, connections.c.slug, connections.c.name.label("shop"))
        .select_from(rmas.join(connections, _r.connection_id == connections.c.id))
        .where(_r.account_id == account)
    )
    query = query.where(found_by(account, search)) if search else query.where(_r.alias_of.is_(None))
    if only in FILTERS:
        query = query.where(FILTERS[only]())
    if refs is not None:
        query = query.where(_r.ref.in_(refs))
    if after:
        query = query.where(older_than(after))
    rows = conn.execute(query.order_by(_r.updated_at.desc(), _r.ref).limit(limit + 1)).all()
    names = supplier_names(conn, account)
    return page_of(rows, limit, place_of, lambda row: _row(row, names, now))


def found_by(account: str, search: str) -> sa.ColumnElement[bool]:
    """Cases by the beginning of a ref, or a whole order number or id; refs that became aliases too."""
    text = search.strip()
    number_in_order = as_json({"number": text})[1:-1]
    mine = (orders.c.account_id == account) & (orders.c.order_id == text)
    live = _r.alias_of.is_(None)
    return sa.or_(
        _r.ref.startswith(text.upper(), autoescape=True),
        live & _r.order_row.in_(sa.select(orders.c.id).where(mine)),
        live & _r.document.contains(f"{number_in_order},", autoescape=True),
        live & _r.document.contains(as_json({"number": f"#{text}"})[1:-1] + ",", autoescape=True),
    )


def older_than(cursor: str) -> sa.ColumnElement[bool]:
    """The cases that come after this place in a list, newest change first. Raises InvalidValue."""
    micros, dot, ref = cursor.partition(".")
    if not dot:
        raise InvalidValue("the address of this page is broken; start at the first page")
    at = EPOCH + timedelta(microseconds=min(number(micros), 10**17))
    return (_r.updated_at < at) | ((_r.updated_at == at) & (_r.ref > ref))


def place_of(row: Any) -> str:
    """The place of a case in such a list."""
    return f"{(row.updated_at - EPOCH) // timedelta(microseconds=1)}.{row.ref}"


def _row(row: Any, names: Mapping[str, str], now: datetime) -> Document:
    document = of_json(row.document)
    return {
        "ref": row.ref,
        "platform": row.slug,
        "shop": row.shop,
        "order": document["order"],
        "headline": row.headline,
        "stage": row.stage,
        "test": row.test,
        "unrouted": row.unrouted,
        "alias_of": row.alias_of if row.alias_of != row.ref else None,
        "lines": document["lines"],
        "refunds": document["refunds"],
        "due": document["due"],
        "waits": with_sentence(document.get("waits"), names),
        "overdue": bool(late_duties(row.headline, document.get("duties", []), now)),
        "money": document.get("money") or {},
        "opened_at": row.opened_at,
        "updated_at": row.updated_at,
    }


def counts(conn: Connection, account: str) -> dict[str, int]:
    """How many cases each filter finds, and `all`, among the newest `COUNTED`."""
    newest = sa.select(_r.headline, _r.waits_for, _r.unrouted).where(_r.account_id == account, _r.alias_of.is_(None))
    tail = newest.order_by(_r.updated_at.desc()).limit(COUNTED).subquery()
    grouped = sa.select(*tail.c, sa.func.count().label("n")).group_by(*tail.c)
    found = dict.fromkeys(("all", *FILTERS), 0)
    for row in conn.execute(grouped):
        words = {
            row.waits_for: row.waits_for in ("merchant", "supplier", "customer"),
            "moving": row.headline == "goods_moving",
            "money": row.headline == "money_open",
            "disputed": row.headline == "disputed",
            "unrouted": row.unrouted,
            "ended": row.headline in ENDED,
        }
        for name in ("all", *(name for name, fits in words.items() if fits)):
            found[name] += row.n
    return found


def locked_mark(conn: Connection, account: str, ref: str) -> str:
    """The mark of a case as it stands, under its order's lock, so that nothing changes it before this transaction."""
    row = _mine(conn, account, ref)
    stored.lock_orders(conn, account, row.connection_id, [stored.order_id(conn, row.order_row)])
    return mark(conn, account, ref)


def mark(conn: Connection, account: str, ref: str) -> str:
    """A text that is another one as soon as anything has happened to the case."""
    return hashlib.sha256(str(_mine(conn, account, ref).document).encode()).hexdigest()[:20]


def _mine(conn: Connection, account: str, ref: str) -> Any:
    row = conn.execute(sa.select(rmas).where(_r.account_id == account, _r.ref == ref)).first()
    if row is None:
        raise NotFound(f"there is no case {ref}")
    return row


def case_messages(conn: Connection, account: str, ref: str, *, limit: int = PAGE) -> list[int]:
    """The messages received that told of a case, oldest first."""
    of_case = sa.select(rmas.c.ref).where(_r.account_id == account, sa.or_(_r.ref == ref, _r.alias_of == ref))
    mine = (events.c.account_id == account) & events.c.ref.in_(of_case) & events.c.inbox_id.is_not(None)
    query = sa.select(events.c.inbox_id).where(mine).distinct().order_by(events.c.inbox_id).limit(limit)
    return list(conn.execute(query).scalars())
