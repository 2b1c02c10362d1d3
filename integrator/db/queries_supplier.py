"""What one supplier is shown: its own lines, leg, answers and messages. Nothing of customers, others or notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.errors import InvalidValue, NotFound
from integrator.core.redaction import is_tombstone
from integrator.db.engine import of_json
from integrator.db.models import EPOCH, connections, outbox, rmas, suppliers
from integrator.db.outbox import next_change
from integrator.db.pages import PAGE, Document, Page, number, page_of

LOOKED_AT = 1000
"""Cases that a page looks at, at most, for a status that few have; it may be short then, and goes on."""
_AT_ONCE = 100
_LINE = (
    *("line_id", "return_line_id", "sku", "title", "variant", "quantity", "disposition", "comes_back"),
    *("reception", "credit", "reason", "found_reason", "liable"),
)
_LEG = (
    *("due", "return_address", "authorization_no", "instructions", "label_url", "valid_until", "refusal", "offer"),
    *("counter_offer", "report", "question", "credit_expected", "credit_promised", "credits"),
)
_r, _o = rmas.c, outbox.c
Freeze = Callable[[Any, str], bytes]
"""The body of a version that was never attempted, from its row and the kind of change."""


def holder_of(conn: Connection, key_hash: str) -> tuple[str, str] | None:
    """The account and the supplier that an API key belongs to."""
    c = suppliers.c
    row = conn.execute(sa.select(c.account_id, c.id).where(c.api_key_hash == key_hash)).first()
    return (row.account_id, row.id) if row else None


def _mine(account: str, supplier: str) -> sa.ColumnElement[bool]:
    return sa.and_(_o.account_id == account, _o.supplier_id == supplier, _o.kind == "instruction")


# ------------------------------------------------------------------ returns


def list_returns(
    conn: Connection,
    account: str,
    supplier: str,
    *,
    updated_after: datetime | None = None,
    status: str | None = None,
    after: str | None = None,
    limit: int = PAGE,
) -> Page:
    """The supplier's cases, oldest change first: what changes meanwhile comes again at the end, and none is missed."""
    query = _cases(account, supplier)
    query = query.where(_r.updated_at > updated_after) if updated_after else query
    found: list[Document] = []
    looked, last = 0, after
    for row in _rows(conn, query, after):
        if len(found) == limit or looked == LOOKED_AT:
            return Page(items=found, next=last)
        looked, last = looked + 1, _cursor(row)
        shown = _summary(conn, account, supplier, row)
        if status in (None, shown["status"]):
            found.append(shown)
    return Page(items=found, next=None)


def _cases(account: str, supplier: str) -> sa.Select[Any]:
    told = sa.exists().where(_o.rma == _r.ref, _mine(account, supplier))
    return (
        sa.select(rmas, connections.c.slug, connections.c.name.label("shop"))
        .select_from(rmas.join(connections, _r.connection_id == connections.c.id))
        .where(_r.account_id == account, _r.alias_of.is_(None), told)
    )


def _rows(conn: Connection, query: sa.Select[Any], after: str | None) -> Iterator[Any]:
    while True:
        narrowed = query.where(_later(after)) if after else query
        rows = conn.execute(narrowed.order_by(_r.updated_at, _r.ref).limit(_AT_ONCE)).all()
        yield from rows
        if len(rows) < _AT_ONCE:
            return
        after = _cursor(rows[-1])


def _later(cursor: str) -> sa.ColumnElement[bool]:
    micros, dot, ref = cursor.partition(".")
    if not dot:
        raise InvalidValue("the cursor is not one that was given here; start without it")
    at = EPOCH + timedelta(microseconds=min(number(micros), 10**17))
    return (_r.updated_at > at) | ((_r.updated_at == at) & (_r.ref > ref))


def _cursor(row: Any) -> str:
    return f"{(row.updated_at - EPOCH) // timedelta(microseconds=1)}.{row.ref}"


def show_return(conn: Connection, account: str, supplier: str, ref: str) -> Document:
    """One case as this supplier sees it; an alias shows the case it became part of. NotFound for another's."""
    query = _cases(account, supplier).where(_r.ref == _live_ref(conn, account, ref.upper()))
    row = conn.execute(query).first()
    if row is None:
        raise NotFound(f"there is no return {ref[:40]} of yours")
    sent = _sent(conn, account, supplier, row.ref)
    document = of_json(row.document)
    return {
        **_shown(row, document, sent, supplier),
        "aliases": _aliases(conn, account, supplier, row.ref),
        "lines": [_picked(line, _LINE) for line in document["lines"] if line["supplier"] == supplier],
        "legs": [_leg_shown(document, sent, supplier)],
        "timeline": _timeline(document, sent, supplier),
    }


def _live_ref(conn: Connection, account: str, ref: str) -> str:
    seen: set[str] = set()
    while ref not in seen:
        seen.add(ref)
        mine = (_r.account_id == account) & (_r.ref == ref)
        ref = conn.execute(sa.select(_r.alias_of).where(mine)).scalar() or ref
    return ref


def _aliases(conn: Connection, account: str, supplier: str, ref: str) -> list[str]:
    """The earlier refs that this supplier was told."""
    told = sa.exists().where(_o.rma == _r.ref, _mine(account, supplier))
    mine = (_r.account_id == account) & (_r.alias_of == ref) & (_r.ref != ref)
    return list(conn.execute(sa.select(_r.ref).where(mine, told).order_by(_r.seq)).scalars())


def _sent(conn: Connection, account: str, supplier: str, ref: str) -> Sequence[Any]:
    told = _mine(account, supplier) & (_o.rma == ref)
    return conn.execute(sa.select(outbox).where(told).order_by(_o.seq)).all()


def _summary(conn: Connection, account: str, supplier: str, row: Any) -> Document:
    return _shown(row, of_json(row.document), _sent(conn, account, supplier, row.ref), supplier)


def _shown(row: Any, document: Mapping[str, Any], sent: Sequence[Any], supplier: str) -> Document:
    return {
        "ref": row.ref,
        "platform": row.slug,
        "shop": row.shop,
        "order": {"id": document["order"]["id"], "number": document["order"]["number"]},
        "headline": row.headline,
        "stage": row.stage,
        "status": _status(document, sent, supplier),
        "instruction": {"id": sent[-1].id, "type": sent[-1].type, "version": sent[-1].version},
        "test": row.test,
        "opened_at": time_text(row.opened_at),
        "updated_at": time_text(row.updated_at),
    }


def _status(document: Mapping[str, Any], sent: Sequence[Any], supplier: str) -> str:
    """What the facts say of the leg; before they say anything, whether the supplier was told."""
    if sent[-1].type == "return.withdrawn":
        return "withdrawn"
    status = _leg(document, supplier).get("status", "sent")
    told = any(message.state == "delivered" for message in sent)
    return str(status) if status != "sent" or told else "draft"


def _leg(document: Mapping[str, Any], supplier: str) -> Mapping[str, Any]:
    mine = [leg for leg in document.get("legs", ()) if leg["supplier"] == supplier]
    return mine[0] if mine else {}


def _leg_shown(document: Mapping[str, Any], sent: Sequence[Any], supplier: str) -> Document:
    head = {"supplier": supplier, "status": _status(document, sent, supplier), "version": sent[-1].version}
    return head | dict.fromkeys(_LEG) | _picked(_leg(document, supplier), _LEG)


def _picked(told: Mapping[str, Any], names: Sequence[str]) -> Document:
    return {name: told[name] for name in names if name in told}


def _timeline(document: Mapping[str, Any], sent: Sequence[Any], supplier: str) -> list[Document]:
    entries = [_own(entry) for entry in document["timeline"] if _is_answer_of(entry, supplier)]
    entries += [_message(message) for message in sent]
    return sorted(entries, key=lambda entry: str(entry["at"]))


_TO_SUPPLIER = {
    "merchant.replied": "The merchant replied to your question",
    "merchant.offer_accepted": "The merchant accepted your offer",
    "merchant.offer_refused": "The merchant refused your offer",
    "merchant.countered": "The merchant made a counter-offer",
    "merchant.inspection_accepted": "The merchant accepted your inspection",
    "merchant.inspection_contested": "The merchant contests your inspection",
    "system.silence": "Your deadline passed without a word",
}
"""What others did that is meant for the supplier, as it is told to it; notes and refunds of the merchant are not."""


def _is_answer_of(entry: Mapping[str, Any], supplier: str) -> bool:
    mine = entry["kind"].startswith("supplier.") or entry["kind"] in _TO_SUPPLIER
    return mine and entry.get("supplier") == supplier


def _own(entry: Mapping[str, Any]) -> Document:
    names = ("at", "actor", "kind", "summary", "answer")
    told = {"summary": _TO_SUPPLIER.get(entry["kind"], entry["summary"]), "instruction_id": None}
    return _picked(entry, names) | told


def _message(message: Any) -> Document:
    told = {"delivered": "told", "superseded": "replaced before it was told"}.get(message.state, "waits for you")
    return {
        "at": time_text(message.delivered_at or message.created_at),
        "actor": "system",
        "kind": message.type,
        "summary": f"Version {message.version}: {told}",
        "answer": None,
        "instruction_id": message.id,
    }


# ------------------------------------------------------------------ instructions


def list_instructions(
    conn: Connection, account: str, supplier: str, freeze: Freeze, *, after: str | None = None, limit: int = PAGE
) -> Page:
    """The newest version of each of the supplier's messages, oldest first."""
    query = sa.select(outbox).where(_live(account, supplier))
    query = query.where(_o.seq > number(after)) if after else query
    rows = conn.execute(query.order_by(_o.seq).limit(limit + 1)).all()
    return page_of(rows, limit, lambda row: str(row.seq), lambda row: _instruction(conn, row, freeze))


def _posted(account: str, supplier: str) -> sa.ColumnElement[bool]:
    """What a supplier can fetch: its instructions, and what reminds of them."""
    return sa.and_(_o.account_id == account, _o.supplier_id == supplier, _o.kind != "command")


def _live(account: str, supplier: str) -> sa.ColumnElement[bool]:
    return sa.and_(_posted(account, supplier), _o.newest, _o.state != "superseded")


def _instruction(conn: Connection, row: Any, freeze: Freeze) -> Document:
    body = row.body if row.body is not None else freeze(row, next_change(conn, row))
    return {
        "id": row.id,
        "type": row.type,
        "rma": row.rma,
        "version": row.version,
        "acknowledged": row.state == "delivered",
        "written_at": time_text(row.created_at),
        "body": None if is_tombstone(body) else of_json(bytes(body).decode()),
    }


def locked_instruction(conn: Connection, account: str, supplier: str, id_: str) -> Any:
    """One of the supplier's messages; nobody changes it until the transaction ends. NotFound for another's."""
    named = _posted(account, supplier) & (_o.id == id_)
    row = conn.execute(sa.select(outbox).where(named).with_for_update()).first()
    if row is None:
        raise NotFound(f"there is no instruction {id_[:40]} of yours")
    return row


def content_of(conn: Connection, account: str, supplier: str, id_: str) -> Document:
    """What a message of the supplier's says, without what its writing adds."""
    mine = _mine(account, supplier) & (_o.id == id_)
    content: Document = of_json(conn.execute(sa.select(_o.content).where(mine)).scalar_one())
    return content


def newest_of(conn: Connection, account: str, supplier: str, ref: str) -> str | None:
    """The id of the newest version about a case, unless it too was never sent and never will be."""
    query = sa.select(_o.id).where(_live(account, supplier), _mine(account, supplier), _o.rma == ref)
    found: str | None = conn.execute(query).scalar()
    return found
