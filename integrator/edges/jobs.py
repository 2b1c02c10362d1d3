"""The functions RQ runs. Each drains its queue in SQL for a bounded time; the worker has put its App here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from integrator.services import intake as intake_service
from integrator.services import send as send_service

if TYPE_CHECKING:
    from integrator.app import App

DRAIN_SECONDS = 20.0
app: App | None = None


def intake() -> None:
    """Read new messages and fold them."""
    _drain("intake")


def slow() -> None:
    """Read messages that ask their platform."""
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

    more = send_service.drain(context, until) if queue == "send" else intake_service.drain(context, queue, until)
    if more:
        queues.wake(queue)
    context.step("job-end")
