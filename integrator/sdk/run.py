"""Runs an adapter's steps, pure: turns what escapes them into the outcomes of the contract, and plays back answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from integrator.core.codec import time_text
from integrator.core.commands import Command
from integrator.core.errors import IntegratorError, InvalidValue
from integrator.core.keys import UNTOLD as UNTOLD_NAME
from integrator.core.keys import event_key
from integrator.core.types import ReturnEvent
from integrator.sdk.adapter import Adapter
from integrator.sdk.http import Call, Reply, Request, Response
from integrator.sdk.outcomes import (
    AccessRefused,
    Done,
    Ignored,
    Malformed,
    Message,
    Need,
    Permanent,
    Reading,
    Rejected,
    Transient,
    Unsupported,
)
from integrator.sdk.reader import UNTOLD
from integrator.sdk.settings import Shop

T = TypeVar("T")

MAX_CALLS = 50
EARLIEST_YEAR = 1990
LATEST = timedelta(days=1)
"""A fact dated before 1990, or more than a day after its arrival, has an absurd time."""


def handshake(adapter: Adapter, request: Request, shop: Shop) -> Reply | None:
    """The answer to a probe, None for everything else. Raises Rejected and nothing else, as strangers come here too.

    A posted request over which an adapter stumbles here is no probe: it may be a message, which its signature tells.
    """
    try:
        return adapter.handshake(request, shop)
    except Rejected:
        raise
    except Exception as error:
        if request.method == "POST":
            return None
        reason = type(error).__name__
        raise Rejected(f"{adapter.slug}: the probe could not be understood ({reason})") from None


def verify(adapter: Adapter, request: Request, shop: Shop) -> Message:
    """The verified message. Raises Rejected, and Need where the adapter must fetch a key; nothing else."""
    try:
        return adapter.verify(request, shop)
    except (Rejected, Need):
        raise
    except Exception as error:
        reason = type(error).__name__
        raise Rejected(f"{adapter.slug}: the signature could not be checked ({reason})") from None


def read(adapter: Adapter, message: Message, shop: Shop) -> Reading:
    """All that a message says, keys built and times made sane.

    Raises Malformed (naming slug and topic) for the whole message; Need, AccessRefused and Transient pass through.
    """
    with _named(f"{adapter.slug} {message.topic or 'without topic'}"):
        try:
            return _drained(adapter, adapter.parse(message, shop), message.topic, message.received_at)
        except Unsupported as unknown:
            return Reading(ignored=(Ignored(str(unknown), message.topic),))


def read_page(adapter: Adapter, response: Response, cursor: str | None, now: datetime) -> tuple[Reading, str | None]:
    """What an answer to a poll says, and where to go on. `now` is its arrival time. Raises as `read` does."""
    with _named(f"{adapter.slug} poll"):
        found = adapter.page(check_answer(response), cursor)
        return _drained(adapter, found.items, "poll", now), found.next


def settled(adapter: Adapter, command: Command, response: Response) -> Done:
    """What a platform's answer to a command means. Raises Transient, AccessRefused and Permanent, nothing else."""
    try:
        return adapter.settle(command, check_answer(response))
    except (Transient, AccessRefused, Permanent):
        raise
    except Malformed as error:
        # What was done is unknown, so nobody may be told that it was.
        raise Permanent(f"{adapter.slug}: the answer could not be understood ({error})") from None
    except Exception as error:
        raise Permanent(f"{adapter.slug}: the answer could not be understood ({type(error).__name__})") from error


@contextmanager
def _named(origin: str) -> Iterator[None]:
    """What escapes an adapter that reads, as Malformed naming the origin; what only time can mend as it is."""
    try:
        yield
    except (Need, AccessRefused, Transient):
        raise
    except Malformed as error:
        raise Malformed(error.path, f"{error.problem} ({origin})") from None
    except InvalidValue as error:
        raise Malformed("", f"{error} ({origin})") from None
    except Exception as error:
        raise Malformed("", f"the adapter failed with {type(error).__name__} ({origin})") from error


def _drained(adapter: Adapter, items: Iterable[object], topic: str | None, received_at: datetime) -> Reading:
    events: list[ReturnEvent] = []
    ignored: list[Ignored] = []
    malformed: list[Malformed] = []
    for item in items:
        if isinstance(item, ReturnEvent):
            events.append(_finished(adapter, item, received_at))
        elif isinstance(item, Ignored):
            ignored.append(item if item.topic else replace(item, topic=topic))
        elif isinstance(item, Malformed):
            malformed.append(item)
        else:
            raise TypeError("parse yields events, Ignored and Malformed only")
    return Reading(events=tuple(events), ignored=tuple(ignored), malformed=tuple(malformed))


def _finished(adapter: Adapter, event: ReturnEvent, received_at: datetime) -> ReturnEvent:
    at = event.occurred_at
    if at.year < EARLIEST_YEAR or at > received_at + LATEST:
        told = None if at == UNTOLD else time_text(at)
        event = replace(event, occurred_at=received_at, extra={**event.extra, UNTOLD_NAME: told})
    return event if event.key else replace(event, key=event_key(event, adapter.qualifier(event)))


class Answers:
    """The platform's answers so far, by method, address and body; what a shop's `ask` looks up."""

    def __init__(self, recorded: Iterable[tuple[Call, Response]] = ()) -> None:
        self._known = {_identity(call): response for call, response in recorded}

    def __call__(self, call: Call, /) -> Response | None:
        return self._known.get(_identity(call))

    def add(self, call: Call, response: Response) -> None:
        """Remember an answer. Raises Malformed for the 51st, or for a call answered before."""
        if _identity(call) in self._known:
            raise Malformed("", f"the adapter asks {call.method} {call.url} twice")
        if len(self._known) >= MAX_CALLS:
            raise Malformed("", f"the adapter asks more than {MAX_CALLS} times for one message")
        self._known[_identity(call)] = response


def _identity(call: Call) -> tuple[str, str, bytes]:
    return call.method, call.url, call.body


def complete(step: Callable[[Shop], T], shop: Shop, fetch: Callable[[Call], Response]) -> T:
    """Run `step` again and again, each time with one answer more, until it needs none.

    `fetch` makes a call (authorized, to an allowed host) or raises what it likes. Answers pass `check_answer` first.
    """
    answers = Answers()
    while True:
        try:
            return step(shop.with_answers(answers))
        except Need as need:
            answers.add(need.call, check_answer(fetch(need.call)))


def check_answer(response: Response) -> Response:
    """The response if it is the adapter's to judge; Transient for 429 and 5xx, AccessRefused for 401 and 403."""
    if response.status == 429 or response.status >= 500:
        raise Transient(
            f"the platform answered {response.status}", retry_after=_seconds(response.header("retry-after"))
        )
    if response.status in (401, 403):
        raise AccessRefused(f"the platform refused our credentials ({response.status})")
    return response


def check_host(adapter: Adapter, call: Call, shop: Shop) -> None:
    """Raises IntegratorError when the adapter calls a host it has not declared, or not by https."""
    if call.host not in adapter.hosts(shop) or not call.url.startswith("https://"):
        raise IntegratorError(f"{adapter.slug} may not call {call.host or 'an address without a host'}")


def _seconds(value: str | None) -> float | None:
    return float(value) if value and value.strip().isascii() and value.strip().isdigit() else None
