"""Warns an account's people by mail: one for all that was noted, at most once an hour, in each one's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.codec import time_of
from integrator.core.mail import Warned, alert_mail, is_address
from integrator.core.reminders import duty_key, timed
from integrator.db import accounts, audit, marks, reminders
from integrator.db.engine import as_json, of_json
from integrator.db.queries import supplier_names
from integrator.db.reminders import MAIL
from integrator.services import ids
from integrator.services.context import Context

EVERY = timedelta(hours=1)
WHO, ACT = "integrator", "alert"
ALERT = "merchant.alert"
DUTY, DEAD = "duty:", "dead:"
"""How the keys of warnings begin."""


def alert(context: Context) -> int:
    """Write the mails that are due. Returns for how many accounts; safe in several copies."""
    with context.database.read() as conn:
        owners = [one for one in reminders.unwarned(conn) if _may(conn, one, context.now())]
    count = 0
    for account in owners:
        count += context.database.in_transaction(lambda conn, one=account: _alert(conn, context, one))  # type: ignore[misc]
    if count:
        context.wake("slow")
    return count


def _mark(account: str) -> str:
    return f"alerted {account}"


def _may(conn: Connection, account: str, now: datetime) -> bool:
    """Not too soon, and not on top of a warning that has not left: what is noted meanwhile stands in the next one."""
    last = marks.time_of(conn, _mark(account))
    return (last is None or last + EVERY <= now) and not reminders.waits(conn, account, ALERT)


def _alert(conn: Connection, context: Context, account: str) -> bool:
    accounts.lock_account(conn, account)
    now = context.now()
    if not _may(conn, account, now):
        return False
    found = reminders.to_tell(conn, account)
    live = [row for row in found if _holds(conn, row)]
    people = [one for one in reminders.people(conn, account) if is_address(one.email)]
    mail = _write(conn, context, account, live, people, now) if live and people else None
    gone = [row.id for row in found if row not in live]
    reminders.told(conn, gone, now, None)
    reminders.told(conn, [row.id for row in live], now, mail)
    if mail is None:
        return False
    marks.set_time(conn, _mark(account), now)
    subject = f"{len(live)} case{'' if len(live) == 1 else 's'}: {mail}"
    audit.note(conn, account, at=now, user=None, who=WHO, act=ACT, subject=subject, address="")
    return True


def _holds(conn: Connection, row: Any) -> bool:
    """Whether what was noted is still so: a silence that had consequences is, a duty that was done meanwhile is not."""
    if row.why == "dead":
        return reminders.state_of(conn, row.key.removeprefix(DEAD)) == "dead"
    if row.alias_of is not None or row.why == "silent":
        return row.alias_of is None
    owner = "supplier" if row.supplier_id else "merchant"
    open_ = timed(of_json(row.document), owner)
    return any(row.key == f"{DUTY}{_key(row.rma, duty)}" for duty in open_)


def _key(ref: str, duty: Mapping[str, Any]) -> str:
    return duty_key(ref, duty["supplier"], duty["what"], duty["due_by"])


def note_duty(conn: Connection, account: str, ref: str, duty: Mapping[str, Any], *, why: str, now: datetime) -> None:
    """Have the account's people warned of a duty, once for its deadline. `why`: due, or silent once that was stated."""
    values = {
        "supplier_id": duty["supplier"] if duty["owner"] == "supplier" else None,
        "what": duty["what"],
        "due_by": time_of(duty["due_by"]),
    }
    reminders.warn(conn, account, key=f"{DUTY}{_key(ref, duty)}", rma=ref, why=why, noted_at=now, **values)


def note_dead(conn: Connection, account: str, message: Any, ref: str, now: datetime) -> None:
    """Have the account's people warned of a message that nobody tries any more."""
    about = {"supplier_id": message.supplier_id, "what": message.type, "due_by": None}
    reminders.warn(conn, account, key=f"{DEAD}{message.id}", rma=ref, why="dead", noted_at=now, **about)


def _write(
    conn: Connection, context: Context, account: str, rows: Sequence[Any], people: Sequence[Any], now: datetime
) -> str:
    """One mail for each of the people; the id of the first."""
    names = supplier_names(conn, account)
    cases = [_warned(row, names, context.public_url, now) for row in rows]
    written = []
    for one in people:
        language = one.language or "en"
        subject, text = alert_mail(cases, language, f"{context.public_url}/cases")
        told = {"to": one.email, "language": language, "subject": subject, "text": text}
        id_ = ids.new_id("mail")
        written.append(id_)
        reminders.write(
            conn,
            {
                "id": id_,
                "account_id": account,
                "kind": MAIL,
                "type": ALERT,
                "version": 1,
                "key": f"{ACT}:{one.id}:{now.isoformat()}",
                "content": as_json(told | {"cases": [case.ref for case in cases]}),
                "next_attempt_at": now,
                "created_at": now,
            },
        )
    return written[0]


def _warned(row: Any, names: Mapping[str, str], url: str, now: datetime) -> Warned:
    waits = of_json(row.document).get("waits")
    late = row.due_by is not None and row.due_by <= now
    return Warned(
        ref=row.rma,
        why=row.why if row.why != "due" else "overdue" if late else "soon",
        what=row.what,
        who=names.get(row.supplier_id) if row.supplier_id else None,
        due_by=row.due_by,
        waits=waits,
        waits_who=names.get(waits["who"] or "") if waits else None,
        link=f"{url}/cases/{row.rma}",
    )
