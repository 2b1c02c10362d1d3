"""The base of every adapter: pure translation between one platform and the canonical event, without any I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import ClassVar

from integrator.core.commands import Command, CommandKind
from integrator.core.keys import default_qualifier
from integrator.core.types import ReturnEvent
from integrator.sdk.http import Call, Reply, Request, Response
from integrator.sdk.outcomes import Done, Ignored, Malformed, Message, Page, Permanent, Unsupported
from integrator.sdk.reader import Reader
from integrator.sdk.settings import Setting, Shop

CONTRACT = 1
"""The major version of this contract; the registry refuses adapters that ask for another."""

Item = ReturnEvent | Ignored | Malformed
"""What `parse` yields: facts, what is of no consequence, and (as values) the bad items of a batch."""


class Adapter(ABC):
    """One platform. Subclasses set the attributes and write `verify`, `sign` and one method per topic.

    A topic's method is `method(self, doc: Reader, message: Message, shop: Shop) -> Iterable[Item]`. It leaves `key`
    empty (the runner builds it from `qualifier`) and gives `UNTOLD` as `occurred_at` when the platform tells no time
    (the runner puts the arrival time in its place).
    """

    slug: ClassVar[str]
    """Name in addresses and on the command line: lower-case letters, digits and underscores."""
    title: ClassVar[str]
    """Name as the platform spells it."""
    contract: ClassVar[int] = CONTRACT
    settings: ClassVar[tuple[Setting, ...]] = ()
    topics: ClassVar[Mapping[str, str]] = {}
    """Platform topic -> name of the method that reads it."""
    ignored: ClassVar[Mapping[str, str]] = {}
    """Platform topic -> why it is of no consequence for a return."""
    ack: ClassVar[Reply] = Reply()
    """What the platform wants to hear once a message is stored."""
    access: ClassVar[tuple[str, ...]] = ()
    """Names of the settings without which the platform cannot be called: by `shop.ask`, a command or a poll."""
    commands: ClassVar[frozenset[CommandKind]] = frozenset()
    """What this platform can be told."""

    @abstractmethod
    def verify(self, request: Request, shop: Shop) -> Message:
        """Who sent this, and what is it? Raises Rejected for anything a stranger could have sent."""

    @abstractmethod
    def sign(self, request: Request, shop: Shop) -> Request:
        """The twin of `verify`: adds what the platform would add (delivery id when missing, time, signature).

        The time is `request.received_at`; a made-up id is derived from the body, so that signing twice gives the same.
        """

    def handshake(self, request: Request, shop: Shop) -> Reply | None:
        """The answer to a probe, ping or challenge, which is not stored; None for everything else."""
        return None

    def document(self, message: Message) -> Reader:
        """The body as a document; JSON unless a platform sends something else."""
        return Reader.json(message.body)

    def parse(self, message: Message, shop: Shop) -> Iterable[Item]:
        """All facts of a verified message, by `topics` and `ignored`; an unknown topic raises Unsupported."""
        topic = message.topic or ""
        if topic in self.ignored:
            return (Ignored(self.ignored[topic], topic),)
        if topic not in self.topics:
            raise Unsupported(f"{self.title} topic {topic[:80]!r} is not known to this adapter")
        return self._read(self.topics[topic], message, shop)

    def _read(self, method: str, message: Message, shop: Shop) -> Iterator[Item]:
        yield from getattr(self, method)(self.document(message), message, shop)

    def qualifier(self, event: ReturnEvent) -> str | None:
        """The end of an event's key, which tells repeats of one kind apart."""
        return default_qualifier(event)

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        """The hosts this adapter may call, lower case."""
        return ()

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        """The call with credentials, made just before it is sent and never stored. `now` is UTC."""
        return call

    def command(self, command: Command, shop: Shop) -> Call:
        """The call that tells the platform; of a kind in `commands`. Raises Permanent where something is missing."""
        raise Unsupported(f"{self.title} cannot be told to {command.kind}")

    def settle(self, command: Command, response: Response) -> Done:
        """What an answer of the platform means: done (2xx, or done before), else Transient or Permanent.

        The runner has turned time-outs, 429 and 5xx into Transient and 401 and 403 into AccessRefused before.
        """
        if 200 <= response.status < 300:
            return Done()
        raise Permanent(f"{self.title} refused to {command.kind} ({response.status})")

    def poll(self, cursor: str | None, shop: Shop) -> Call:
        """The call that lists returns or refunds, from the beginning (None) or from where a page said to go on."""
        raise Unsupported(f"{self.title} cannot be asked for a list")

    def page(self, response: Response, cursor: str | None) -> Page:
        """What a list tells, and where to go on."""
        raise Unsupported(f"{self.title} cannot be asked for a list")

    @property
    def polls(self) -> bool:
        """Whether the platform can be asked for a list."""
        return type(self).poll is not Adapter.poll
