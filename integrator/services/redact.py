"""Carries out what `redact_tasks` found: order by order, then the messages, then a row of the audit trail."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.redaction import Person
from integrator.db import audit
from integrator.db import redaction as rows
from integrator.services.audit import COMMAND_LINE
from integrator.services.context import Context
from integrator.services.erase import Erased, erase_loose, erase_messages, erase_order, messages_naming
from integrator.services.redact_tasks import Task


def carry_out(
    context: Context, account: str, tasks: Iterable[Task], *, dry_run: bool, each: Callable[[], None] = lambda: None
) -> Erased:
    """Do the tasks; each order is a transaction of its own, and a run that was cut short is simply run again.

    With `dry_run` all is counted and nothing changed. `each` is called after every order.
    """
    total = Erased()
    for task in tasks:
        total.add(_carry_out(context, account, task, dry_run, each))
    if not dry_run:
        context.database.shorten_logs()
    return total


def _carry_out(context: Context, account: str, task: Task, dry_run: bool, each: Callable[[], None]) -> Erased:
    done = Erased()
    for order in sorted(task.orders):
        done.add(_order(context, order, task.person, dry_run))
        each()
    loose = _loose(context, account, task)
    ids = done.inbox_ids | {row.inbox_id for row in loose if row.inbox_id is not None}
    ids |= _messages(context, task)
    done.add(erase_messages(context, ids, parked=task.parked, dry_run=dry_run))

    done_at = time_text(context.now()) if done.is_complete else None

    def end(conn: Connection) -> Erased:
        ended = Erased()
        for row in loose:
            ended.add(erase_loose(conn, context, row, task.person, done_at, dry_run=dry_run))
        if not dry_run:
            _note(conn, context, account, task)
        return ended

    done.add(context.database.in_transaction(end))
    return done


def _order(context: Context, order: int, person: Person, dry_run: bool) -> Erased:
    if dry_run:
        with context.database.read() as conn:
            return erase_order(conn, context, order, person, dry_run=True)
    return context.database.in_transaction(lambda conn: erase_order(conn, context, order, person, dry_run=False))


def _loose(context: Context, account: str, task: Task) -> list[Any]:
    if not task.loose:
        return []
    with context.database.read() as conn:
        found = rows.loose_events(conn, account, task.connection, None)
    return [row for row in found if row.id in task.loose]


def _messages(context: Context, task: Task) -> set[int]:
    if task.messages is None:
        return {row.id for row in rows.raw_messages(context.database, task.connection)}
    found = set(task.messages)
    return found | messages_naming(context, task.connection, task.person) if task.searches else found


def _note(conn: Connection, context: Context, account: str, task: Task) -> None:
    audit.note(
        conn,
        account,
        at=context.now(),
        user=None,
        who=COMMAND_LINE,
        act="redact",
        subject=task.subject,
        address="",
    )
