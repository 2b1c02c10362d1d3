"""The clock looks at cases whose duties take their time: reminders and mail to suppliers, warnings for the merchant.

Everything goes once by its key, under the order's lock, so several clocks do together what one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.agreements import REMINDERS, Agreement
from integrator.core.codec import time_of
from integrator.core.mail import is_address, supplier_mail
from integrator.core.reminders import OWN, REMINDER, duty_key, has_spoken, point, reminder, timed, window
from integrator.db import accounts, agreements, reminders
from integrator.db import cases as stored
from integrator.db.accounts import Supplier
from integrator.db.engine import as_json, of_json
from integrator.db.models import rmas
from integrator.db.reminders import MAIL
from integrator.db.reminders import REMINDER as KIND
from integrator.services import alerts, ids, reply_links
from integrator.services.context import Context

Document = dict[str, Any]
AT_ONCE = 100
LOOK_AGAIN = timedelta(minutes=5)
_PART = 20
"""At a case whose supplier could not be told yet it is looked again after this part of the duty's time."""
WITHDRAWN = "return.withdrawn"


@dataclass(slots=True, kw_only=True)
class _Look:
    """One case under its order's lock. `later`: when there may be something to do; `woken`: queues that have work."""

    conn: Connection
    context: Context
    row: Any
    document: Document
    sent: Sequence[Any]
    agreed: Sequence[Agreement]
    now: datetime
    later: list[datetime] = field(default_factory=list)
    woken: set[str] = field(default_factory=set)

    def is_time(self, at: datetime) -> bool:
        """Whether that moment has come; one that has not is looked at then."""
        if at > self.now:
            self.later.append(at)
        return at <= self.now

    def has_sent(self, key: str) -> bool:
        """Whether something went by that key."""
        return any(message.key == key for message in self.sent)

    def percents(self, supplier: str) -> tuple[int, ...]:
        """When the supplier is reminded, by the version of the agreement that its leg was computed by."""
        legs = [leg for leg in self.document["legs"] if leg["supplier"] == supplier]
        version = legs[0]["agreement"] if legs else 0
        found = [one.reminders for one in self.agreed if (one.supplier, one.version) == (supplier, version)]
        return found[0] if found else REMINDERS


def remind(context: Context) -> int:
    """Do what is due, up to a limit. Returns at how many cases it was looked; safe in several copies."""
    with context.database.read() as conn:
        refs = reminders.due(conn, context.now(), AT_ONCE)
    woken: set[str] = set()
    for ref in refs:
        woken |= context.database.in_transaction(lambda conn, ref=ref: _look(conn, context, ref))  # type: ignore[misc]
    for queue in sorted(woken):
        context.wake(queue)
    return len(refs)


def _look(conn: Connection, context: Context, ref: str) -> set[str]:
    row = conn.execute(sa.select(rmas).where(rmas.c.ref == ref)).one()
    stored.lock_orders(conn, row.account_id, row.connection_id, [stored.order_id(conn, row.order_row)])
    row = conn.execute(sa.select(rmas).where(rmas.c.ref == ref)).one()
    look = _Look(
        conn=conn,
        context=context,
        row=row,
        document=of_json(row.document),
        sent=reminders.sent(conn, ref),
        agreed=agreements.of_account(conn, row.account_id),
        now=context.now(),
    )
    if row.alias_of is None:
        _suppliers(look)
        _merchant(look)
    _dead(look)
    reminders.look_at(conn, ref, min(look.later, default=None))
    return look.woken


def _merchant(look: _Look) -> None:
    """A duty of the merchant's own, shortly before its time is over."""
    for duty in timed(look.document, "merchant"):
        due = time_of(duty["due_by"])
        since = time_of(duty["since"]) if duty["since"] else due
        if look.is_time(point(since, due, OWN)):
            _warn(look, duty)


def _warn(look: _Look, duty: Document) -> None:
    alerts.note_duty(look.conn, look.row.account_id, look.row.ref, duty, why="due", now=look.now)


def _dead(look: _Look) -> None:
    for message in look.sent:
        if message.state == "dead" and message.newest:
            alerts.note_dead(look.conn, look.row.account_id, message, look.row.ref, look.now)


# ------------------------------------------------------------------ suppliers


def _suppliers(look: _Look) -> None:
    for duty in timed(look.document, "supplier"):
        percents = look.percents(duty["supplier"])
        if percents:
            _chase(look, duty, percents)


def _chase(look: _Look, duty: Document, percents: tuple[int, ...]) -> None:
    due = time_of(duty["due_by"])
    told = [one for one in look.sent if one.kind == "instruction" and one.supplier_id == duty["supplier"]]
    newest = next((one for one in told if one.newest), None)
    if newest is None or newest.type == WITHDRAWN:
        return
    heard = reminders.told_at(look.conn, look.row.ref, duty["supplier"])
    begins = heard or min(one.created_at for one in told)
    # A duty whose time has not begun has a deadline all the same where the platform sets one.
    since, ends = window(time_of(duty["since"]) if duty["since"] else due, due, begins)
    if look.is_time(point(since, ends, percents[2])):
        _warn(look, duty)
    if duty["since"] is None:
        return
    target = accounts.supplier_to_write_to(look.conn, duty["supplier"])
    _remind(look, duty, newest, target, point(since, ends, percents[0]), ends - since)
    _mail(look, duty, newest, target, (since, point(since, ends, percents[0]), point(since, ends, percents[1])))


def _remind(look: _Look, duty: Document, newest: Any, target: Supplier, at: datetime, length: timedelta) -> None:
    """By the way of all instructions; what has not arrived yet is tried again anyway."""
    key = f"{KIND}:{_key(look, duty)}"
    if look.has_sent(key) or not look.is_time(at) or target.state == "off":
        return
    if newest.state != "delivered":
        look.later.append(look.now + max(LOOK_AGAIN, length / _PART))
        return
    content = of_json(reminders.content(look.conn, newest.id)) | {"language": target.language}
    mine = [one for one in look.sent if one.kind == KIND and one.supplier_id == target.id]
    number = sum(one.version == newest.version for one in mine) + 1
    row = _row(look, newest, key, ids.new_id("ins")) | {
        "kind": KIND,
        "type": REMINDER,
        "supplier_id": target.id,
        "reminder": number,
        "content": as_json(reminder(content, look.document, target.id)),
        "next_attempt_at": None if target.waits else look.now,
        "last_error": target.waits,
    }
    if reminders.write(look.conn, row):
        look.woken.add("send")


def _mail(look: _Look, duty: Document, newest: Any, target: Supplier, times: Sequence[datetime]) -> None:
    """The second channel: at once where the first one leads nowhere, else some time after the reminder."""
    key = f"{MAIL}:{_key(look, duty)}"
    if look.has_sent(key) or not is_address(target.email) or has_spoken(look.document, duty):
        return
    at_once, first, second = times
    unreachable = bool(target.waits) or newest.state == "dead"
    at = second if not unreachable else first if newest.state == "delivered" else at_once
    if not look.is_time(at):
        return
    content = of_json(reminders.content(look.conn, newest.id))
    link = reply_links.address(look.context, look.row.ref, target.id, newest.created_at) or ""
    subject, text = supplier_mail(content, duty, target.language, link)
    told = {"to": target.email, "language": target.language, "subject": subject, "text": text}
    row = _row(look, newest, key, ids.new_id("mail")) | {
        "kind": MAIL,
        "type": "supplier.reminder",
        "content": as_json(told | {"supplier": target.id, "what": duty["what"], "due_by": duty["due_by"]}),
        "next_attempt_at": look.now,
    }
    if reminders.write(look.conn, row):
        look.woken.add("slow")


def _key(look: _Look, duty: Document) -> str:
    return duty_key(look.row.ref, duty["supplier"], duty["what"], duty["due_by"])


def _row(look: _Look, newest: Any, key: str, id_: str) -> Document:
    return {
        "id": id_,
        "account_id": look.row.account_id,
        "order_row": look.row.order_row,
        "rma": look.row.ref,
        "version": newest.version,
        "key": key,
        "created_at": look.now,
    }
