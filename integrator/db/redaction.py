"""Rows that tell of a customer: found, and written without the person. What is written is computed elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import Database, as_json
from integrator.db.models import events, inbox, inbox_differences, inbox_results, orders, outbox, rmas

AT_ONCE = 200
DUTY = "customer.redact_requested"
_LOOSE = (DUTY, "customer.data_requested")


def events_telling(conn: Connection, account: str, words: Iterable[str], connection: str | None) -> Sequence[Any]:
    """Events of the account whose document holds one of these texts; the caller looks closer."""
    e = events.c
    # As it stands in a document: with quotation marks, its own escaped.
    holds = [e.document.icontains(as_json(word), autoescape=True) for word in words]
    mine = [e.account_id == account, sa.or_(sa.false(), *holds)]
    mine += [e.connection_id == connection] if connection else []
    return conn.execute(sa.select(events).where(*mine).order_by(e.id)).all()


def order_rows(conn: Connection, connection: str, order_ids: Iterable[str] | None = None) -> list[int]:
    """The rows of these orders of a connection, or of all its orders."""
    mine = [orders.c.connection_id == connection]
    mine += [orders.c.order_id.in_(list(order_ids))] if order_ids is not None else []
    return list(conn.execute(sa.select(orders.c.id).where(*mine).order_by(orders.c.id)).scalars())


def quiet_orders(conn: Connection, account: str, before: datetime) -> list[tuple[str, int]]:
    """(connection, order row) of each order of which nothing was told since, and nothing waits to be sent."""
    e = events.c
    mine = (e.account_id == account) & e.order_row.is_not(None)
    waiting = sa.exists().where(outbox.c.order_row == e.order_row, (outbox.c.state == "open") | outbox.c.again)
    query = sa.select(e.connection_id, e.order_row).where(mine, ~waiting).group_by(e.connection_id, e.order_row)
    query = query.having(sa.func.max(e.stored_at) < before).order_by(e.order_row)
    return [(row.connection_id, row.order_row) for row in conn.execute(query)]


def quiet_messages(conn: Connection, account: str, before: datetime) -> list[int]:
    """Messages that were read to the end before then and told nothing of any order."""
    r = inbox_results.c
    told = sa.exists().where(events.c.inbox_id == r.inbox_id, events.c.order_row.is_not(None))
    mine = (r.account_id == account) & r.state.in_(("done", "ignored")) & (r.finished_at < before) & ~told
    return list(conn.execute(sa.select(r.inbox_id).where(mine).order_by(r.inbox_id)).scalars())


def loose_events(conn: Connection, account: str, connection: str | None, before: datetime | None) -> Sequence[Any]:
    """Events about customers that belong to no order."""
    e = events.c
    mine = [e.account_id == account, e.kind.in_(_LOOSE)]
    mine += [e.connection_id == connection] if connection else []
    mine += [e.stored_at < before] if before else []
    return conn.execute(sa.select(events).where(*mine).order_by(e.id)).all()


def duties(conn: Connection, account: str | None) -> Sequence[Any]:
    """Every request to forget a customer that is in force, oldest first; of all accounts without one."""
    e = events.c
    mine = (e.kind == DUTY) & e.replaced_at.is_(None)
    mine &= (e.account_id == account) if account else sa.true()
    return conn.execute(sa.select(events).where(mine).order_by(e.id)).all()


def lock_order(conn: Connection, order_row: int) -> None:
    """Nobody folds the order until the transaction ends."""
    conn.execute(sa.select(orders.c.id).where(orders.c.id == order_row).with_for_update())


def events_of(conn: Connection, order_row: int) -> Sequence[Any]:
    """All events of an order, replaced ones too."""
    return conn.execute(sa.select(events).where(events.c.order_row == order_row).order_by(events.c.id)).all()


def cases_of(conn: Connection, order_row: int) -> Sequence[Any]:
    """All cases of an order, aliases too."""
    return conn.execute(sa.select(rmas).where(rmas.c.order_row == order_row)).all()


def versions_of(conn: Connection, order_row: int) -> Sequence[Any]:
    """All messages to suppliers about an order, locked: none of them is claimed meanwhile."""
    query = sa.select(outbox).where(outbox.c.order_row == order_row).order_by(outbox.c.seq)
    return conn.execute(query.with_for_update()).all()


def save_event(conn: Connection, id_: int, document: Mapping[str, Any]) -> None:
    """Write an event anew."""
    values = {"document": as_json(document), "key": document["key"]}
    conn.execute(sa.update(events).where(events.c.id == id_).values(**values))


def save_case(conn: Connection, ref: str, document: Mapping[str, Any]) -> None:
    """Write a case's document anew; when it changed last stays."""
    conn.execute(sa.update(rmas).where(rmas.c.ref == ref).values(document=as_json(document)))


def save_version(conn: Connection, seq: int, **values: Any) -> None:
    """Set columns of a message to a supplier."""
    conn.execute(sa.update(outbox).where(outbox.c.seq == seq).values(**values))


# ------------------------------------------------------------------ messages


def raw_messages(database: Database, connection: str) -> Iterator[Any]:
    """All messages of a connection whose body is still kept: id, headers, query, body."""
    last, columns = 0, (inbox.c.id, inbox.c.headers, inbox.c.query, inbox.c.body)
    while True:
        mine = (inbox.c.connection_id == connection) & (inbox.c.id > last) & (inbox.c.body != b"")
        with database.read_journal() as conn:
            rows = conn.execute(sa.select(*columns).where(mine).order_by(inbox.c.id).limit(AT_ONCE)).all()
        if not rows:
            return
        yield from rows
        last = rows[-1].id


def results_of(conn: Connection, ids: Sequence[int]) -> Sequence[Any]:
    """What became of these messages, and whether they told anything that is kept."""
    told = sa.exists().where(events.c.inbox_id == inbox_results.c.inbox_id).label("told")
    return conn.execute(sa.select(inbox_results, told).where(inbox_results.c.inbox_id.in_(ids))).all()


def save_result(conn: Connection, inbox_id: int, **values: Any) -> None:
    """Set columns of what became of a message."""
    conn.execute(sa.update(inbox_results).where(inbox_results.c.inbox_id == inbox_id).values(**values))


def kept_bodies(database: Database, ids: Sequence[int]) -> list[int]:
    """Those of the messages whose body, or a later differing one, is still kept."""
    own = sa.select(inbox.c.id).where(inbox.c.id.in_(ids), inbox.c.body != b"")
    d = inbox_differences.c
    other = sa.select(d.inbox_id).where(d.inbox_id.in_(ids), d.body != b"")
    with database.read_journal() as conn:
        return sorted(set(conn.execute(own).scalars()) | set(conn.execute(other).scalars()))


def empty_bodies(database: Database, ids: Sequence[int]) -> None:
    """Take body, headers and query away; id, time and the body's hash stay."""
    with database.journal.begin() as conn:
        database.overwrites(conn)
        emptied = {"body": b"", "headers": as_json({}), "query": ""}
        conn.execute(sa.update(inbox).where(inbox.c.id.in_(ids)).values(**emptied))
        mine = inbox_differences.c.inbox_id.in_(ids)
        conn.execute(sa.update(inbox_differences).where(mine).values(body=b""))
