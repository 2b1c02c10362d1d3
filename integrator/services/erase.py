"""Takes a person out of what is stored: of an order's rows in one transaction, and of messages. Sends nothing.

What is still on its way is not touched: it is counted, and a later run takes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from typing import Any
from urllib.parse import quote

from sqlalchemy.engine import Connection

from integrator.core.instructions import alias
from integrator.core.redaction import DONE, Eraser, Person, is_tombstone, tombstone
from integrator.db import redaction as rows
from integrator.db.commands import COMMAND
from integrator.db.engine import as_json, of_json
from integrator.db.reminders import MAIL
from integrator.services.context import Context
from integrator.services.fold import digest
from integrator.services.reading import NOT_KEPT

NOTE = "its customer's data were redacted; the hash of its body is kept"


@dataclass(slots=True, kw_only=True)
class Erased:
    """How much was changed. `kept` instructions are still on their way, `waiting` messages are not read to the end."""

    orders: int = 0
    events: int = 0
    cases: int = 0
    instructions: int = 0
    messages: int = 0
    kept: int = 0
    waiting: int = 0
    inbox_ids: set[int] = field(default_factory=set, repr=False)

    @property
    def is_complete(self) -> bool:
        """Nothing is left for a later run."""
        return not (self.kept or self.waiting)

    def add(self, other: Erased) -> None:
        """Count what another step did."""
        for item in fields(self):
            if item.name != "inbox_ids":
                setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))
        self.inbox_ids |= other.inbox_ids


def erase_order(conn: Connection, context: Context, order_row: int, person: Person, *, dry_run: bool) -> Erased:
    """All that is stored of an order, under its lock; also finds the messages that told it."""
    if not dry_run:
        context.database.overwrites(conn)
        rows.lock_order(conn, order_row)
    told, done = rows.events_of(conn, order_row), Erased()
    done.inbox_ids = {row.inbox_id for row in told if row.inbox_id is not None}
    documents = [of_json(row.document) for row in told]
    everybody = person.with_all_of([document["customer"] for document in documents if document["customer"]])
    eraser = Eraser(everybody)
    for row, document in zip(told, documents, strict=True):
        done.events += _event(conn, row, eraser.event(document), dry_run)
    for row in rows.cases_of(conn, order_row):
        done.cases += _case(conn, row, eraser, dry_run)
    connection = told[0].connection_id if told else ""
    aliases = {alias(connection, ref): alias(connection, eraser.id(ref)) for ref in everybody.refs}
    for row in rows.versions_of(conn, order_row):
        _version(conn, context, row, eraser, aliases, done, dry_run)
    done.orders = int(bool(done.events or done.cases or done.instructions))
    return done


def _event(conn: Connection, row: Any, document: dict[str, Any], dry_run: bool) -> bool:
    changes = bool(as_json(document) != row.document)
    if changes and not dry_run:
        rows.save_event(conn, row.id, document)
    return changes


def _case(conn: Connection, row: Any, eraser: Eraser, dry_run: bool) -> bool:
    document = eraser.case(of_json(row.document))
    changes = bool(as_json(document) != row.document)
    if changes and not dry_run:
        rows.save_case(conn, row.ref, document)
    return changes


def _version(
    conn: Connection, context: Context, row: Any, eraser: Eraser, aliases: dict[str, str], done: Erased, dry_run: bool
) -> None:
    """The content is what the next fold compares with, so that its digest must follow or something would be sent."""
    content, values = of_json(row.content), dict[str, Any]()
    own: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {COMMAND: eraser.command, MAIL: eraser.mail}
    erased = own[row.kind](content) if row.kind in own else eraser.content(content, aliases)
    if erased != content:
        values["content"] = as_json(erased)
        if row.kind not in own and row.digest == digest(content):
            values["digest"] = digest(erased)
    if row.body is not None and not is_tombstone(row.body):
        if row.state == "open" or row.again or row.lease_until is not None:
            done.kept += 1
        else:
            values["body"] = tombstone(row.body, context.now())
    done.instructions += bool(values)
    if values and not dry_run:
        rows.save_version(conn, row.seq, **values)


def erase_loose(
    conn: Connection, context: Context, event: Any, person: Person, done_at: str | None, *, dry_run: bool
) -> Erased:
    """An event of no order. `done_at`: when a platform's request was carried out, once nothing of it is left."""
    context.database.overwrites(conn)
    document = of_json(event.document)
    customers = [document["customer"]] if document["customer"] else []
    erased = Eraser(person.with_all_of(customers)).event(document)
    if done_at and event.kind == rows.DUTY and DONE not in erased["extra"]:
        erased["extra"] = erased["extra"] | {DONE: done_at}
    return Erased(events=_event(conn, event, erased, dry_run))


# ------------------------------------------------------------------ messages


def messages_naming(context: Context, connection: str, person: Person) -> set[int]:
    """Messages of a connection that hold an e-mail, a phone or a long ref of the person as it was sent."""
    words = person.marks | {ref for ref in person.refs if len(ref) >= 6}
    if not words:
        return set()
    pattern = re.compile(b"|".join(_sent(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE)
    found = rows.raw_messages(context.database, connection)
    return {row.id for row in found if any(map(pattern.search, (row.body, row.headers.encode(), row.query.encode())))}


def _sent(word: str) -> bytes:
    """A word as JSON, a form or plain text would hold it."""
    forms = {word, json.dumps(word)[1:-1], quote(word, safe="")}
    either = "|".join(re.escape(form) for form in sorted(forms))
    return rf"(?<![A-Za-z0-9])(?:{either})(?![A-Za-z0-9])".encode()


def erase_messages(context: Context, ids: Iterable[int], *, parked: bool, dry_run: bool) -> Erased:
    """Raw bodies with their headers. What is not read yet stays, and what is parked unless `parked`."""
    done = Erased()
    everything = sorted(ids)
    for some in (everything[at : at + rows.AT_ONCE] for at in range(0, len(everything), rows.AT_ONCE)):
        with context.database.read() as conn:
            found = rows.results_of(conn, some)
        ended = [row for row in found if row.state in ("done", "ignored") or (parked and row.state == "parked")]
        kept = set(rows.kept_bodies(context.database, some))
        done.messages += sum(row.inbox_id in kept for row in ended)
        done.waiting += sum(row.inbox_id in kept for row in found if row not in ended)
        if not dry_run and ended:
            rows.empty_bodies(context.database, [row.inbox_id for row in ended])
            context.database.in_transaction(lambda conn, ended=ended: _note(conn, context, ended))  # type: ignore[misc]
    return done


def _note(conn: Connection, context: Context, ended: Iterable[Any]) -> None:
    """A reason can quote what could not be understood, a note what was told twice: neither is kept."""
    context.database.overwrites(conn)
    for row in ended:
        closed: dict[str, Any] = {}
        if row.state == "parked":
            state = "done" if row.told else "ignored"
            closed = {"state": state, "reason": NOT_KEPT, "waits_for": None, "finished_at": context.now()}
        rows.save_result(conn, row.inbox_id, note=NOTE, **closed)
