"""Outbox -> mail: one after another, on the schedule of all messages. While no mail can be sent it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from integrator.core.backoff import next_attempt
from integrator.core.errors import IntegratorError, InvalidValue
from integrator.core.mail import Mail, is_address
from integrator.db import mails, reminders
from integrator.db.engine import of_json
from integrator.db.outbox import Claim, Outcome, settle
from integrator.sdk.outcomes import Permanent
from integrator.services.context import Context

UNSET = "mail cannot be sent: SMTP_URL and MAIL_FROM are not both set; it is kept, and goes out once they are"


def drain(context: Context, until: Callable[[], bool]) -> bool:
    """Send what is due until there is nothing more, or `until` says stop. True if more may be due."""
    if context.mail is None:
        _hold(context)
        return False
    _free(context)
    while not until():
        taken = context.database.in_transaction(lambda conn: _claim(conn, context))
        if taken is None:
            return False
        context.step("after-mail-lease")
        row, claim = taken
        outcome = _sent(context, context.mail, row, claim)
        context.step("after-mail")
        context.database.in_transaction(lambda conn, pair=(claim, outcome): _settle(conn, context, *pair))  # type: ignore[misc]
    return True


def _hold(context: Context) -> None:
    with context.database.read() as conn:
        found = mails.any_due(conn, context.now())
    if found:
        context.database.in_transaction(lambda conn: mails.hold(conn, context.now(), UNSET))


def _free(context: Context) -> None:
    with context.database.read() as conn:
        found = mails.any_held(conn)
    if found:
        context.database.in_transaction(lambda conn: mails.free(conn, context.now()))


def _claim(conn: Any, context: Context) -> tuple[Any, Claim] | None:
    now = context.now()
    return mails.claim(conn, now=now, lease_until=now + 4 * context.lease, most_tries=len(context.schedule) + 1)


def _settle(conn: Any, context: Context, claim: Claim, outcome: Outcome) -> None:
    if settle(conn, [(claim, outcome)]) and outcome.state == "dead":
        reminders.look_now(conn, [claim.id], context.now())


def _sent(context: Context, send: Callable[[Mail], int], row: Any, claim: Claim) -> Outcome:
    begun = time.monotonic()

    def ended(state: str, status: int | None = None, error: str | None = None, wait: float | None = None) -> Outcome:
        at = context.now() + timedelta(seconds=wait) if wait is not None else None
        spent = round((time.monotonic() - begun) * 1000)
        return Outcome(state=state, status=status, error=error, milliseconds=spent, next_attempt_at=at)

    try:
        return ended("delivered", send(mail_of(row)))
    except (Permanent, InvalidValue) as error:
        return ended("dead", error=str(error))
    except IntegratorError as error:
        problem = str(error)
    except Exception as error:
        # A fault of ours must cost one attempt, never the queue.
        context.log("a mail failed here", outbox_id=row.id, error=type(error).__name__)
        problem = f"it could not be sent ({type(error).__name__})"
    wait = next_attempt(context.schedule, claim.tries, jitter=context.jitter())
    return ended("dead" if wait is None else "retry", error=problem, wait=wait)


def mail_of(row: Any) -> Mail:
    """The mail of a row of the outbox. InvalidValue if it can go nowhere."""
    content = of_json(row.content)
    if not is_address(content["to"]):
        raise InvalidValue(f"{content['to']!r} is no address that mail can be sent to")
    return Mail(
        id=row.id,
        to=content["to"],
        subject=content["subject"],
        text=content["text"],
        language=content["language"],
        at=row.created_at,
    )
