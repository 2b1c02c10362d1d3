"""Messages in and out as the dashboard shows them: lists page by page, and one with all that is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import NotFound
from integrator.core.links import hidden
from integrator.db import breakers
from integrator.db.breakers import Breaker
from integrator.db.engine import of_json
from integrator.db.models import attempts, connections, events, inbox_results, outbox, suppliers
from integrator.db.outbox import shown_state
from integrator.db.pages import PAGE, Document, Page, number, page_of
from integrator.db.reminders import MAIL

_i, _o = inbox_results.c, outbox.c
INCOMING = ("pending", "parked", "done", "ignored")
OUTGOING: dict[str, Callable[[], sa.ColumnElement[bool]]] = {
    "open": lambda: _o.state == "open",
    "dead": lambda: _o.state == "dead",
    "delivered": lambda: _o.state == "delivered",
    "superseded": lambda: _o.state == "superseded",
}
"""What the list of outgoing messages can be narrowed to."""


def incoming(
    conn: Connection, account: str, *, state: str | None = None, after: str | None = None, limit: int = PAGE
) -> Page:
    """Messages received, newest first."""
    query = _incoming(account)
    if state in INCOMING:
        query = query.where(_i.state == state)
    if after:
        query = query.where(_i.inbox_id < number(after))
    rows = conn.execute(query.order_by(_i.inbox_id.desc()).limit(limit + 1)).all()
    return page_of(rows, limit, lambda row: str(row.inbox_id), _received)


def _incoming(account: str) -> sa.Select[Any]:
    joined = inbox_results.join(connections, _i.connection_id == connections.c.id)
    columns = (inbox_results, connections.c.slug, connections.c.name.label("shop"))
    return sa.select(*columns).select_from(joined).where(_i.account_id == account)


def _received(row: Any) -> Document:
    names = ("topic", "delivery_id", "received_at", "state", "reason", "note", "hold", "waits_for", "queue", "slug")
    about = {name: getattr(row, name) for name in (*names, "shop", "replay", "attempts", "next_look_at", "finished_at")}
    return {"id": row.inbox_id, **about}


def received(conn: Connection, account: str, ids: Sequence[int]) -> list[Document]:
    """What became of these messages, in the order of their ids; those of others are left out."""
    rows = conn.execute(_incoming(account).where(_i.inbox_id.in_(ids)).order_by(_i.inbox_id))
    return [_received(row) for row in rows]


def one_received(conn: Connection, account: str, inbox_id: int) -> Document:
    """What became of one message, and the cases it told of. NotFound if there is none."""
    found = received(conn, account, [inbox_id])
    if not found:
        raise NotFound(f"there is no message inb_{inbox_id}")
    mine = (events.c.account_id == account) & (events.c.inbox_id == inbox_id)
    told = sa.select(events.c.kind, events.c.ref, events.c.replaced_at).where(mine).order_by(events.c.id).limit(PAGE)
    return {**found[0], "events": [dict(row._mapping) for row in conn.execute(told)]}


def outgoing(
    conn: Connection,
    account: str,
    now: datetime,
    *,
    state: str | None = None,
    after: str | None = None,
    limit: int = PAGE,
) -> Page:
    """Messages to suppliers, newest first."""
    query = _outgoing(account)
    if state in OUTGOING:
        query = query.where(OUTGOING[state]())
    if after:
        query = query.where(_o.seq < number(after))
    rows = conn.execute(query.order_by(_o.seq.desc()).limit(limit + 1)).all()
    resting = breakers.of_account(conn, account, now)
    return page_of(rows, limit, lambda row: str(row.seq), lambda row: _sent(row, now, resting))


def _outgoing(account: str) -> sa.Select[Any]:
    joined = outbox.outerjoin(suppliers, _o.supplier_id == suppliers.c.id)
    columns = (outbox, suppliers.c.name.label("supplier_name"), suppliers.c.state.label("endpoint"))
    return sa.select(*columns).select_from(joined).where(_o.account_id == account)


def _sent(row: Any, now: datetime, resting: Mapping[str, Breaker]) -> Document:
    names = ("id", "kind", "type", "rma", "version", "attempts", "next_attempt_at", "last_status", "last_error")
    about = {name: getattr(row, name) for name in (*names, "created_at", "delivered_at", "change", "newest", "trace")}
    about |= {"supplier": row.supplier_id, "supplier_name": row.supplier_name, "endpoint": row.endpoint}
    about |= {"to": of_json(row.content)["to"] if row.kind == MAIL else None}
    breaker = resting.get(row.supplier_id, Breaker())
    held = breaker.holds(row, now)
    about |= {"next_attempt_at": breaker.next_probe_at, "last_error": breaker.waits()} if held else {}
    return about | {"state": shown_state(row, now, held)}


def sent_of_case(conn: Connection, account: str, ref: str, now: datetime) -> list[Document]:
    """Every message about a case with its body and attempts, oldest first."""
    rows = conn.execute(_outgoing(account).where(_o.rma == ref).order_by(_o.seq.desc()).limit(2 * PAGE)).all()
    return [_whole(conn, account, row, now) for row in reversed(rows)]


def one_sent(conn: Connection, account: str, id_: str, now: datetime) -> Document:
    """One message with its body and every attempt. NotFound if there is none."""
    row = conn.execute(_outgoing(account).where(_o.id == id_)).first()
    if row is None:
        raise NotFound(f"there is no message {id_}")
    return _whole(conn, account, row, now)


def _whole(conn: Connection, account: str, row: Any, now: datetime) -> Document:
    """`body` holds the bytes as they are sent; until the first attempt there are none, and `content` says what.

    But for reply links, of which those who may only look see where they lead.
    """
    mine = (attempts.c.account_id == account) & (attempts.c.outbox_id == row.id)
    log = conn.execute(sa.select(attempts).where(mine).order_by(attempts.c.id.desc()).limit(4 * PAGE)).all()
    return {
        **_sent(row, now, breakers.of_account(conn, account, now)),
        "body": hidden(row.body.decode("utf-8", "replace")) if row.body else None,
        "content": hidden(row.content),
        "attempt_log": [dict(one._mapping) for one in reversed(log)],
    }
