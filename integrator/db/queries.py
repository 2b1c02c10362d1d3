"""What is shown: listings and single things, as core-free rows ready to be dumped. Reads only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.errors import NotFound
from integrator.core.waits import late_duties, sentence
from integrator.db import breakers, results
from integrator.db import outbox as sending
from integrator.db.breakers import Breaker
from integrator.db.engine import Database, of_json
from integrator.db.journal import unadopted
from integrator.db.models import alerts, attempts, connections, inbox_results, orders, outbox, rmas, suppliers
from integrator.db.outbox import shown_kind, shown_state
from integrator.db.reminders import MAIL

Document = dict[str, Any]
DUE_STATES = ("pending", "due")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauges:
    """Counts by state (of suppliers: by that of the breaker), and the age in seconds of the oldest row that is due."""

    inbox: dict[str, int]
    outbox: dict[str, int]
    unadopted: int
    oldest_inbox: float
    oldest_outbox: float
    breakers: dict[str, int]


def gauges(database: Database, now: datetime) -> Gauges:
    """The state of the whole installation."""
    with database.read() as conn:
        states = sa.select(inbox_results.c.state, sa.func.count()).group_by(inbox_results.c.state)
        inbox = dict.fromkeys(("pending", "done", "ignored", "parked"), 0) | dict(map(tuple, conn.execute(states)))
        due = ((outbox.c.next_attempt_at <= now) & ~breakers.held(now)) | (outbox.c.lease_until > now)
        state = sa.case(
            (outbox.c.state != "open", outbox.c.state), (due, sa.literal("due")), else_=sa.literal("pending")
        ).label("shown")
        states = sa.select(state, sa.func.count()).group_by(state)
        sent = dict.fromkeys(("pending", "due", "delivered", "superseded", "dead"), 0)
        sent |= dict(map(tuple, conn.execute(states)))
        first_look = sa.select(sa.func.min(inbox_results.c.next_look_at)).where(
            inbox_results.c.state == "pending", inbox_results.c.queue != results.REPLAY
        )
        first_send = sa.select(sa.func.min(outbox.c.next_attempt_at)).where(
            outbox.c.state == "open", ~breakers.held(now)
        )
        open_ = breakers.counts(conn, now)
        looks, sends = conn.execute(first_look).scalar(), conn.execute(first_send).scalar()
    return Gauges(
        inbox=inbox,
        outbox=sent,
        unadopted=unadopted(database),
        oldest_inbox=_age(looks, now),
        oldest_outbox=_age(sends, now),
        breakers=open_,
    )


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


def _time(value: datetime | None) -> str | None:
    return time_text(value) if value else None


# ------------------------------------------------------------------ cases


def list_rmas(conn: Connection, account: str, now: datetime, *, limit: int | None = None) -> list[Document]:
    """The account's cases, newest change first."""
    joined = rmas.join(connections, rmas.c.connection_id == connections.c.id)
    query = (
        sa.select(rmas, connections.c.slug)
        .select_from(joined)
        .where(rmas.c.account_id == account, rmas.c.alias_of.is_(None))
        .order_by(rmas.c.updated_at.desc(), rmas.c.ref)
        .limit(limit)
    )
    names = supplier_names(conn, account)
    return [rma_row(row, of_json(row.document), names, now) for row in conn.execute(query)]


def supplier_names(conn: Connection, account: str) -> dict[str, str]:
    """The account's suppliers: id -> name."""
    query = sa.select(suppliers.c.id, suppliers.c.name).where(suppliers.c.account_id == account)
    return {row.id: row.name for row in conn.execute(query)}


def with_sentence(waits: Document | None, names: Mapping[str, str]) -> Document | None:
    """What a case waits for, with the sentence that says it."""
    return waits and {**waits, "sentence": sentence(waits, names.get(waits["who"] or ""))}


def rma_row(row: Any, document: Document, names: Mapping[str, str], now: datetime) -> Document:
    """A case as it is listed; `names` are the suppliers' (`supplier_names`). `overdue`: any duty is."""
    return {
        "ref": row.ref,
        "platform": row.slug,
        "connection": row.connection_id,
        "order": {"id": document["order"]["id"], "number": document["order"]["number"]},
        "headline": row.headline,
        "stage": row.stage,
        "test": row.test,
        "unrouted": row.unrouted,
        "waits": with_sentence(document.get("waits"), names),
        "due": document["due"],
        "overdue": bool(late_duties(row.headline, document.get("duties", []), now)),
        "opened_at": _time(row.opened_at),
        "updated_at": _time(row.updated_at),
    }


def show_rma(conn: Connection, account: str, ref: str, now: datetime) -> Document:
    """One case with its legs and timeline; an alias shows the case it became part of. NotFound if there is none."""
    row = _rma(conn, account, ref)
    while row.alias_of not in (None, row.ref):
        row = _rma(conn, account, row.alias_of)
    document = of_json(row.document)
    aliases = sa.select(rmas.c.ref).where(rmas.c.alias_of == row.ref, rmas.c.ref != row.ref).order_by(rmas.c.seq)
    sent = conn.execute(sa.select(outbox).where(outbox.c.rma == row.ref).order_by(outbox.c.seq)).all()
    timeline = document.pop("timeline") + [_sent_entry(message) for message in sent] + _warnings(conn, row.ref)
    names = supplier_names(conn, account)
    duties: list[Document] = document.get("duties", [])
    late = late_duties(row.headline, duties, now)
    return {
        **document,
        **rma_row(row, document, names, now),
        "aliases": list(conn.execute(aliases).scalars()),
        "legs": _legs(document.get("legs", []), [message for message in sent if message.kind == "instruction"]),
        "duties": [duty | {"overdue": duty in late} for duty in duties],
        "timeline": sorted(timeline, key=lambda entry: str(entry["at"])),
    }


def _rma(conn: Connection, account: str, ref: str) -> Any:
    joined = rmas.join(connections, rmas.c.connection_id == connections.c.id)
    query = sa.select(rmas, connections.c.slug).select_from(joined)
    row = conn.execute(query.where(rmas.c.account_id == account, rmas.c.ref == ref.upper())).first()
    if row is None:
        raise NotFound(f"there is no case {ref}; `integrator rma list` shows them")
    return row


def _legs(told: list[Document], sent: Any) -> list[Document]:
    """The legs as the facts tell them, with what became of the messages; a leg whose lines went away is withdrawn."""
    newest = {message.supplier_id: message for message in sent}
    known = {leg["supplier"]: leg for leg in told}
    return [
        _leg(known.get(supplier, {"supplier": supplier, "status": "withdrawn", "due": {}}), newest.get(supplier), sent)
        for supplier in sorted({*newest, *known})
    ]


def _leg(leg: Document, message: Any, sent: Any) -> Document:
    heard = any(one.state == "delivered" for one in sent if one.supplier_id == leg["supplier"])
    status = "draft" if leg["status"] == "sent" and not heard else leg["status"]
    if message is None:
        return {**leg, "status": status, "version": None, "transport": None, "type": None, "outbox_id": None}
    return {
        **leg,
        "status": "withdrawn" if message.type == "return.withdrawn" else status,
        "version": message.version,
        "transport": _transport(message),
        "type": message.type,
        "outbox_id": message.id,
    }


def _transport(message: Any) -> str:
    if message.state == "open":
        return "retrying" if message.attempts else "queued"
    return {"superseded": "queued"}.get(message.state, str(message.state))


_TOLD = {
    "instruction": ("Supplier", {"delivered": "told", "dead": "could not be told", "superseded": "was to be told"}),
    "reminder": (
        "Supplier",
        {"delivered": "reminded", "dead": "could not be reminded", "superseded": "was to be reminded"},
    ),
    "command": ("Platform", {"delivered": "told", "dead": "could not be told", "superseded": "was to be told"}),
    "mail": (
        "Mail to the supplier",
        {"delivered": "sent", "dead": "could not be sent", "superseded": "was not needed"},
    ),
}
"""Whom a message is for, and what became of it, by its kind."""
_COMING = {"reminder": "will be reminded", "mail": "will be sent"}


def _sent_entry(message: Any) -> Document:
    who, told = _TOLD[message.kind]
    what = message.type if message.kind in ("command", MAIL) else f"{message.type} version {message.version}"
    return {
        "at": _time(message.delivered_at or message.created_at),
        "actor": "system",
        "kind": f"outbox.{message.state if message.state != 'open' else 'pending'}",
        "key": message.id,
        "summary": f"{who} {told.get(message.state, _COMING.get(message.kind, 'will be told'))}: {what}",
        "inbox_id": f"inb_{message.trace}" if message.trace is not None else None,
        "outbox_id": message.id,
    }


def _warnings(conn: Connection, ref: str) -> list[Document]:
    """When the account's people were warned of a case, or are going to be."""
    c = alerts.c
    live = c.told_at.is_(None) | c.mail_id.is_not(None)
    return [
        {
            "at": _time(one.told_at or one.noted_at),
            "actor": "system",
            "kind": "alert.told" if one.told_at else "alert.noted",
            "key": one.key,
            "summary": f"You {'were' if one.told_at else 'will be'} warned by mail: {one.what}",
            "inbox_id": None,
            "outbox_id": one.mail_id,
        }
        for one in conn.execute(sa.select(alerts).where(c.rma == ref, live).order_by(c.id))
    ]


# ------------------------------------------------------------------ messages in and out


def list_inbox(conn: Connection, account: str, *, state: str | None = None, limit: int | None = None) -> list[Document]:
    """Messages received, newest first."""
    mine = inbox_results.c.account_id == account
    query = sa.select(inbox_results).where(mine, inbox_results.c.state == state if state else sa.true())
    return [inbox_row(row) for row in conn.execute(query.order_by(inbox_results.c.inbox_id.desc()).limit(limit))]


def inbox_row(row: Any) -> Document:
    """A message received as it is listed."""
    return {
        "id": f"inb_{row.inbox_id}",
        "connection": row.connection_id,
        "topic": row.topic,
        "delivery_id": row.delivery_id,
        "state": row.state,
        "reason": row.reason,
        "note": row.note,
        "received_at": _time(row.received_at),
        "next_look_at": _time(row.next_look_at),
    }


def inbox_result(conn: Connection, account: str, inbox_id: int) -> Document:
    """What became of one message. NotFound if there is none."""
    mine = (inbox_results.c.account_id == account) & (inbox_results.c.inbox_id == inbox_id)
    row = conn.execute(sa.select(inbox_results).where(mine)).first()
    if row is None:
        raise NotFound(f"there is no message inb_{inbox_id}; `integrator inbox list` shows them")
    return inbox_row(row)


def list_outbox(
    conn: Connection, account: str, now: datetime, *, state: str | None = None, limit: int | None = None
) -> list[Document]:
    """Messages to suppliers, newest first, with the state a person is told."""
    query = sa.select(outbox).where(outbox.c.account_id == account)
    if state:
        query = query.where(outbox.c.state == ("open" if state in DUE_STATES else state))
    flying, resting = sending.just_being_sent(conn, account, now), breakers.of_account(conn, account, now)
    shown = (outbox_row(row, now, flying, resting) for row in conn.execute(query.order_by(outbox.c.seq.desc())))
    return [row for row in shown if state in (None, row["state"])][:limit]


def outbox_row(row: Any, now: datetime, flying: set[tuple[str, str, str]], resting: Mapping[str, Breaker]) -> Document:
    """A message to be sent as it is listed; `flying` is `just_being_sent`, `resting` the suppliers' breakers."""
    sibling = any((rma, sup) == (row.rma, row.supplier_id) and id_ != row.id for rma, sup, id_ in flying)
    breaker = resting.get(row.supplier_id, Breaker())
    held = breaker.holds(row, now)
    state, error = shown_state(row, now, sibling or held), breaker.waits() if held else row.last_error
    error = "waits for an older version that is just being sent" if sibling and state == "pending" else error
    return {
        "id": row.id,
        "kind": shown_kind(row.kind),
        "type": row.type,
        "supplier": row.supplier_id or _addressee(row),
        "connection": row.connection_id,
        "rma": row.rma,
        "version": row.version,
        "state": state,
        "attempts": row.attempts,
        "next_attempt_at": _time(breaker.next_probe_at if held else row.next_attempt_at),
        "last_status": row.last_status,
        "last_error": error,
        "created_at": _time(row.created_at),
    }


def _addressee(row: Any) -> str | None:
    """The supplier that a mail is for; its row names none, so that nobody posts it."""
    return of_json(row.content).get("supplier") if row.kind == MAIL else None


def show_outbox(conn: Connection, account: str, id_: str, now: datetime) -> Document:
    """One message with its content or frozen body, and every attempt. NotFound if there is none."""
    row = conn.execute(sa.select(outbox).where(outbox.c.account_id == account, outbox.c.id == id_)).first()
    if row is None:
        raise NotFound(f"there is no message {id_}; `integrator outbox list` shows them")
    tried = conn.execute(sa.select(attempts).where(attempts.c.outbox_id == id_).order_by(attempts.c.id))
    return {
        **outbox_row(row, now, sending.just_being_sent(conn, account, now), breakers.of_account(conn, account, now)),
        "change": row.change,
        "delivered_at": _time(row.delivered_at),
        "inbox_id": f"inb_{row.trace}" if row.trace is not None else None,
        "body": of_json(row.body) if row.body else None,
        "content": of_json(row.content),
        "attempt_log": [
            {
                "number": one.number,
                "started_at": _time(one.started_at),
                "milliseconds": one.milliseconds,
                "status": one.status,
                "error": one.error,
            }
            for one in tried
        ],
    }


def order_count(conn: Connection) -> int:
    """How many orders have been told."""
    return conn.execute(sa.select(sa.func.count()).select_from(orders)).scalar() or 0
