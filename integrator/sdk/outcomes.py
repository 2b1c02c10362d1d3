"""What an adapter can answer, and the errors that name what happens next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from integrator.core.errors import IntegratorError
from integrator.core.types import ReturnEvent
from integrator.sdk.http import Call, Request


class Rejected(IntegratorError):
    """The request does not prove who sent it: 401 at the hook, nothing is stored. From verify and handshake only."""


class Malformed(IntegratorError):
    """The body cannot be understood: the message is parked under `path` and can be replayed after a fix.

    A Reader raises it by itself; `reader.fail(problem)` does for what only the adapter can see. As an item of `parse`
    it is the bad item of a batch.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path, self.problem = path, problem


class Unsupported(IntegratorError):
    """A topic this adapter does not know: recorded as ignored and counted."""


class Transient(IntegratorError):
    """Try again later. `retry_after` in seconds, when the other side named it.

    The runner raises it for time-outs, 429 and 5xx; an adapter does where the platform says so in a 200.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class AccessRefused(IntegratorError):
    """The platform refused our credentials (401 or 403): messages are held until the connection's settings change."""


class Permanent(IntegratorError):
    """Trying again cannot help: dead letter, and the account is told. From command and settle only."""


class Need(IntegratorError):
    """Raised by `Shop.ask`, caught by the runner only: the answer to `call` is wanted before reading can go on."""

    def __init__(self, call: Call) -> None:
        super().__init__(f"needs {call.method} {call.url}")
        self.call = call


@dataclass(frozen=True, slots=True)
class Message:
    """One verified request, as `verify` gives it and as it is stored.

    `topic` is the platform's word, `delivery_id` its id of this delivery (None: a hash of the body is used),
    `signed_at` the time the platform signed, if it does, `secret` the name of the secret that matched.
    """

    request: Request
    topic: str | None
    delivery_id: str | None = None
    signed_at: datetime | None = None
    secret: str | None = None

    @property
    def body(self) -> bytes:
        """The exact bytes that were signed and stored."""
        return self.request.body

    @property
    def received_at(self) -> datetime:
        """Our arrival time (UTC)."""
        return self.request.received_at

    def header(self, name: str) -> str | None:
        """A header of the request, or None."""
        return self.request.header(name)


@dataclass(frozen=True, slots=True)
class Ignored:
    """Understood, and of no consequence for a return. `reason` is shown to the shop owner."""

    reason: str
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The platform did what a command told it. `reference`: its own id of what it did, if it names one."""

    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One answer to a poll: what it tells (as `parse` yields it), and where to go on; None when all is read."""

    items: tuple[ReturnEvent | Ignored | Malformed, ...] = ()
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one message says: facts, what was ignored, and the bad items of a batch."""

    events: tuple[ReturnEvent, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    malformed: tuple[Malformed, ...] = field(default=())
