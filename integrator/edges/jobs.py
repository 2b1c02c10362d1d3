"""The functions RQ runs. Each drains its queue in SQL for a bounded time; the worker has put its App here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from integrator.services import gaps, mails, writeback
from integrator.services import intake as intake_service
from integrator.services import send as send_service
from integrator.services.context import Context

if TYPE_CHECKING:
    from integrator.app import App

DRAIN_SECONDS = 20.0
LINGER_SECONDS, LOOK_SECONDS = 0.05, 0.01
"""A job that worked looks again so often for so long: the next one costs RQ more than many looks cost us."""
app: App | None = None


def intake() -> None:
    """Read new messages and fold them."""
    _drain("intake")


def slow() -> None:
    """Read messages that ask their platform, tell platforms what was decided, and send mail."""
    _drain("slow")


def send() -> None:
    """Send instructions."""
    _drain("send")


def _drain(queue: str) -> None:
    assert app is not None, "the worker places its App here before it takes a job"
    context, queues = app.context, app.queues
    context.step("job-start")
    queues.begin_drain(queue)
    deadline = time.monotonic() + DRAIN_SECONDS

    def until() -> bool:
        return queues.stopping or time.monotonic() > deadline

    if queue == "send":
        more = send_service.drain(context, until, Lingering())
    else:
        more = intake_service.drain(context, queue, until, Lingering(), Sparing())
        more = (queue == "slow" and _platforms(context, until)) or more
    if more:
        queues.wake(queue)
    context.step("job-end")


def _platforms(context: Context, until: Callable[[], bool]) -> bool:
    told = writeback.drain(context, until)
    told = mails.drain(context, until) or told
    return gaps.run_due(context, until) or told


class Lingering:
    """Whether a drain goes on, told after each look whether that found something."""

    def __init__(self) -> None:
        self._until = 0.0

    def __call__(self, worked: bool) -> bool:
        now = time.monotonic()
        if worked:
            self._until = now + LINGER_SECONDS
        elif now < self._until:
            time.sleep(LOOK_SECONDS)
        return now < self._until


class Sparing:
    """Does some work at most half of the time: not again until it has rested for as long as the work took."""

    def __init__(self) -> None:
        self._not_before = 0.0

    def __call__(self, work: Callable[[], bool]) -> bool:
        begin = time.monotonic()
        if begin < self._not_before:
            return False
        done = work()
        end = time.monotonic()
        # Its job must not end meanwhile.
        self._not_before = end + min(end - begin, LINGER_SECONDS - LOOK_SECONDS)
        return done
