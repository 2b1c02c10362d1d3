"""Stored messages -> events -> folded orders. A message's final state is written in the fold's own transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError
from integrator.db import accounts, results
from integrator.db import cases as stored
from integrator.db.book import Book
from integrator.db.journal import take_new
from integrator.db.models import inbox_results
from integrator.db.results import Look
from integrator.sdk import Reading
from integrator.services.applying import Applied, Batch, LeaseLost, apply, batch_for, homeless
from integrator.services.context import Context
from integrator.services.reading import ASKING, NOT_KEPT, Read, again, read_all

BATCH = 200
TOGETHER = 50
"""Applied in one transaction: on SQLite senders wait for its end."""
REPLAYS = 5
"""Read again between two looks for what is new, which waits for their end."""
_AT_ONCE = {"intake": BATCH, "slow": ASKING, results.REPLAY: REPLAYS}
ORDER_WAIT = timedelta(hours=72)
LOOK_AGAIN = timedelta(seconds=60)
NO_ORDER = "order.id is missing, and no return is named by which the order could be found"
WAITS_FOR_ORDER = "waits for an event that tells the order of return {}"


def drain(
    context: Context,
    queue: str,
    until: Callable[[], bool],
    goes_on: Callable[[bool], bool] = lambda worked: worked,
    spare: Callable[[Callable[[], bool]], bool] = lambda work: work(),
) -> bool:
    """Read what is due in `intake` or `slow` until `until` says stop, or `goes_on` that it is enough.

    True if more may be due. `goes_on` is told after each look whether it found something. Between two turns of
    `intake` a few messages are read that were finished before, and shall be read again, if `spare` has them read.
    """
    while not until():
        done = _turn(context, queue)
        if queue == "intake" and _any_due(context, results.REPLAY):
            done = spare(lambda: _turn(context, results.REPLAY)) or done
        if not goes_on(done):
            return False
    return True


def _turn(context: Context, queue: str) -> bool:
    """Read what is due, up to a limit, and one of those whose last reader never reported. Whether there was any."""
    taken = _new(context) if queue == "intake" else []
    taken += _claim(context, queue, again=False)
    context.step("after-lease")
    _work(context, queue, taken)
    if taken and queue == results.REPLAY:
        return True
    alone = _claim(context, queue, again=True)
    _work(context, queue, alone)
    return bool(taken or alone)


def _new(context: Context) -> list[Look]:
    return take_new(context.database, lease_until=context.now() + context.lease, limit=BATCH)


def _any_due(context: Context, queue: str) -> bool:
    with context.database.read() as conn:
        return results.any_due(conn, queue, context.now())


def _claim(context: Context, queue: str, *, again: bool) -> list[Look]:
    def work(conn: Connection) -> list[Look]:
        now = context.now()
        lease = now + context.lease * (4 if queue == "slow" else 1)
        return results.claim(conn, queue, now=now, lease_until=lease, limit=_AT_ONCE[queue], again=again)

    with context.database.read() as conn:
        seen = inbox_results.c.attempts > 0
        waiting = sa.select(inbox_results.c.inbox_id).where(results.due(queue, context.now()), seen if again else ~seen)
        if conn.execute(waiting.limit(1)).first() is None:
            return []
    return context.database.in_transaction(work)


def _work(context: Context, queue: str, looks: Sequence[Look]) -> None:
    if not looks:
        return
    reads = read_all(context, queue, looks)
    for at in range(0, len(reads), TOGETHER):
        some = reads[at : at + TOGETHER]
        if not _apply_together(context, some):
            for one in some:
                _apply_alone(context, one)


def _apply_together(context: Context, reads: Sequence[Read]) -> bool:
    """All in one transaction; False if any of them cannot be applied, and then none was."""
    try:
        done = context.database.in_transaction(lambda conn: _finish_all(conn, context, reads))
    except Exception as error:
        context.log("a batch is applied one by one", error=type(error).__name__)
        return False
    context.step("after-fold")
    if any(applied.written for applied in done):
        context.wake("send")
    if any(one.queue == "slow" for one in reads):
        context.wake("slow")
    return True


def _finish_all(conn: Connection, context: Context, reads: Sequence[Read]) -> list[Applied]:
    batch = batch_for(conn, reads)
    done = [_finish(context, one, batch) for one in reads]
    batch.flush()
    return done


def _finish_one(conn: Connection, context: Context, one: Read) -> Applied:
    batch = Batch(Book(conn))
    applied = _finish(context, one, batch)
    batch.flush()
    return applied


def _apply_alone(context: Context, one: Read) -> None:
    try:
        applied = context.database.in_transaction(lambda conn: _finish_one(conn, context, one))
    except LeaseLost:
        return
    except Exception as error:
        context.log("a message could not be applied", inbox_id=one.look.inbox_id, error=type(error).__name__)
        failed = again(context, "intake", one, IntegratorError(f"applying it failed with {type(error).__name__}"))
        failed = replace(failed, reading=Reading())
        with suppress(LeaseLost):
            context.database.in_transaction(lambda conn: _finish_one(conn, context, failed))
        return
    if applied.written:
        context.wake("send")
    if one.queue == "slow":
        context.wake("slow")


def _finish(context: Context, one: Read, batch: Batch) -> Applied:
    conn = batch.book.conn
    if one.hold:
        one = _held_still(conn, context, one)
    if one.hold or one.later:
        kept = {"queue": one.queue, "reason": one.reason, "hold": one.hold, "next_look_at": one.later}
        batch.settle(one.look, state="pending", tries=one.look.tries + one.failed, **kept)
        if one.hold == "access":
            accounts.change_shop(conn, one.shop.account_id, one.shop.id, access_refused_at=context.now())
        return Applied()
    if one.parked:
        batch.settle(one.look, state="parked", reason=one.parked, finished_at=context.now())
        return Applied()
    if one.emptied:
        state = "done" if stored.message_events(conn, one.look.inbox_id) else "ignored"
        batch.settle(one.look, state=state, reason=NOT_KEPT, replay=False, finished_at=context.now())
        return Applied()
    applied, waits = apply(context, one, batch)
    batch.settle(one.look, **_verdict(one, applied, waits, context.now()))
    return applied


def _held_still(conn: Connection, context: Context, one: Read) -> Read:
    """A message to be held is looked at again instead if its shop was resumed, or changed, while it was read."""
    shop = accounts.shop_by_id(conn, one.shop.id, lock=True)
    as_read = (shop.settings, shop.secrets) == (one.shop.settings, one.shop.secrets)
    holds = shop.state == "paused" if one.hold == "paused" else as_read
    return one if holds else replace(one, hold=None, later=context.now(), reason=None)


def _verdict(one: Read, applied: Applied, waits: str | None, now: datetime) -> dict[str, object]:
    reading = one.reading
    note = "; ".join(dict.fromkeys(applied.notes)) or None
    incomplete = any(event.incomplete for event in reading.events)
    values: dict[str, object] = {"note": note, "incomplete": incomplete, "waits_for": waits}
    values |= {"queue": "intake", "tries": 0}
    problems = [str(problem) for problem in reading.malformed]
    problems += [NO_ORDER for event in reading.events if homeless(event)]
    late = now - one.received.received_at >= ORDER_WAIT
    if waits and not late and not problems:
        reason = WAITS_FOR_ORDER.format(waits)
        return values | {"state": "pending", "reason": reason, "next_look_at": now + LOOK_AGAIN}
    if waits:
        problems.append(f"no event has told the order of return {waits}")
    if problems:
        reason = "; ".join(dict.fromkeys(problems))
        return values | {"state": "parked", "reason": reason, "replay": False, "finished_at": now}
    ended = {"replay": False, "finished_at": now, "next_look_at": None}
    if reading.events:
        return values | ended | {"state": "done", "reason": None}
    reasons = dict.fromkeys(item.reason for item in reading.ignored)
    return values | ended | {"state": "ignored", "reason": "; ".join(reasons) or "it holds no fact"}
