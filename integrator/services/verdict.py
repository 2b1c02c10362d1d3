"""What a supplier's answer means: for its message (CONTRACT.md 7), and for the breaker of its endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.engine import Connection

from integrator.core import breaker
from integrator.core.backoff import next_attempt, parse_retry_after
from integrator.db import breakers
from integrator.db.outbox import Claim, Outcome
from integrator.sdk.http import Response
from integrator.services.context import Context

GONE = 410
THROTTLED = frozenset({429, 503})
SWITCHED_OFF = (
    "the endpoint answered 410 and is switched off; `integrator supplier test` or `update --url` switches it on"
)
UNSENT_KINDS = frozenset({"refused", "invalid"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """How a call went: an answer, or why there is none. `called` is whether the supplier was asked at all."""

    response: Response | None
    error: str | None
    called: bool
    milliseconds: int

    @property
    def status(self) -> int | None:
        """The status answered."""
        return self.response.status if self.response else None

    @property
    def works(self) -> bool | None:
        """Whether the endpoint does; None where it was not asked."""
        return breaker.works(self.status) if self.called else None


@dataclass(frozen=True, slots=True)
class Sent:
    """An attempt that has ended."""

    claim: Claim
    answered: Answered
    outcome: Outcome

    @property
    def gone(self) -> bool:
        """Whether the endpoint said that it is no more."""
        return self.answered.status == GONE


def judged(context: Context, claim: Claim, answered: Answered) -> Sent:
    """2xx is delivered, 410 dead and the endpoint off, all else is tried again on the schedule, three days long."""
    status, error = answered.status, answered.error or f"the supplier answered {answered.status}"
    if status is not None and 200 <= status < 300:
        return _ended(claim, answered, "delivered", None)
    if status == GONE:
        return _ended(claim, answered, "dead", SWITCHED_OFF)
    now = context.now()
    asked = answered.response.header("retry-after") if answered.response and status in THROTTLED else None
    wait = next_attempt(
        context.schedule, claim.tries, jitter=context.jitter(), retry_after=parse_retry_after(asked, now)
    )
    if wait is None:
        return _ended(claim, answered, "dead", error)
    at = now + timedelta(seconds=wait)
    if at > claim.since + timedelta(seconds=breaker.life(context.schedule)):
        return _ended(claim, answered, "dead", f"{error}; given up after three days")
    outcome = Outcome(state="retry", status=status, error=error, milliseconds=answered.milliseconds, next_attempt_at=at)
    return Sent(claim, answered, outcome)


def _ended(claim: Claim, answered: Answered, state: str, error: str | None) -> Sent:
    outcome = Outcome(state=state, status=answered.status, error=error, milliseconds=answered.milliseconds)
    return Sent(claim, answered, outcome)


def weigh(conn: Connection, context: Context, sent: Sequence[Sent]) -> None:
    """Let the breakers learn: one answer of an endpoint that works closes its breaker, failures in a row open it."""
    well = {one.claim.supplier_id for one in sent if one.answered.works}
    breakers.close(conn, well)
    for supplier in sorted({one.claim.supplier_id for one in sent} - well):
        failed = [one for one in sent if one.claim.supplier_id == supplier and one.answered.works is False]
        if failed:
            _note(conn, context, failed)


def _note(conn: Connection, context: Context, failed: Sequence[Sent]) -> None:
    now, claim = context.now(), failed[-1].claim
    cause = failed[-1].answered.error or f"it answered {failed[-1].answered.status}"
    count, opened_at = breakers.note_failure(conn, claim.account_id, claim.supplier_id, cause, len(failed))
    if count < breaker.FAILURES:
        return
    opened_at = opened_at or now
    seconds = breaker.pause(context.schedule, (now - opened_at).total_seconds(), jitter=context.jitter())
    crowded = breakers.tried(conn, claim.supplier_id) >= breaker.TRIED
    until = now + timedelta(seconds=seconds) if crowded else None
    breakers.rest(conn, claim.supplier_id, opened_at=opened_at, until=until)
