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
    """The contract this adapter was written for; state the number in a package of its own, so that it stays."""
    settings: ClassVar[tuple[Setting, ...]] = ()
    """The fields of the connect form, in their order."""
    topics: ClassVar[Mapping[str, str]] = {}
    """Platform topic -> name of the method that reads it; a topic without one here or in `ignored` is Unsupported."""
    ignored: ClassVar[Mapping[str, str]] = {}
    """Platform topic -> why it is of no consequence for a return."""
    ack: ClassVar[Reply] = Reply()
    """What the platform wants to hear once a message is stored."""
    access: ClassVar[tuple[str, ...]] = ()
    """Names of the settings without which the platform cannot be called: by `shop.ask`, a command or a poll."""
    commands: ClassVar[frozenset[CommandKind]] = frozenset()
    """What this platform can be told."""
    repeatable: ClassVar[frozenset[CommandKind]] = frozenset()
    """Money commands of which the platform itself recognises a repeat by the command's id. Any other is not tried again
    once its outcome is unknown, since paying twice is worse than asking a person."""

    @abstractmethod
    def verify(self, request: Request, shop: Shop) -> Message:
        """Who sent this, and what is it? Raises Rejected for anything a stranger could have sent, and nothing else.

        Signatures are checked on the exact bytes of the body, before any of it is read, with `shop.keys_of(setting)`.
        A key that the platform publishes is asked for by `shop.ask`; while it cannot be had, the platform is told 503.
        """

    @abstractmethod
    def sign(self, request: Request, shop: Shop) -> Request:
        """The twin of `verify`: adds what the platform would add (delivery id when missing, time, signature).

        The time is `request.received_at`; a made-up id is derived from the body (`kit.body_id`), so that signing twice
        gives the same. Only fixtures, `simulate` and the demo sign; a real message is never signed again.
        """

    def handshake(self, request: Request, shop: Shop) -> Reply | None:
        """The answer to a probe, ping or challenge, which is not stored; None for everything else.

        Raises Rejected and nothing else. It is asked first for every request, signed or not. A platform without a
        handshake may only POST.
        """
        return None

    def document(self, message: Message) -> Reader:
        """The body as a document; JSON unless a platform sends something else. Raises Malformed."""
        return Reader.json(message.body)

    def parse(self, message: Message, shop: Shop) -> Iterable[Item]:
        """All facts of a verified message, by `topics` and `ignored`; an unknown topic raises Unsupported.

        Override it only where the topic is not known until the body is read. Malformed may be raised for the message as
        a whole, or yielded for one item of a batch, so that the others count.
        """
        topic = message.topic or ""
        if topic in self.ignored:
            return (Ignored(self.ignored[topic], topic),)
        if topic not in self.topics:
            raise Unsupported(f"{self.title} topic {topic[:80]!r} is not known to this adapter")
        return self._read(self.topics[topic], message, shop)

    def _read(self, method: str, message: Message, shop: Shop) -> Iterator[Item]:
        yield from getattr(self, method)(self.document(message), message, shop)

    def qualifier(self, event: ReturnEvent) -> str | None:
        """The end of an event's key, which tells repeats of one kind apart; None for no end.

        The key is `kind:subject.kind:subject.id[:qualifier]`; equal keys are one fact. By itself: the state of a refund
        (with the sum, where cumulative), the tracking number of a parcel, nothing for return.requested, else
        `source_version` or the platform's time; a digest of what is stated for return.updated and order.snapshot, and
        where nothing else is told. Never our arrival time, never a delivery id.
        """
        return default_qualifier(event)

    def hosts(self, shop: Shop) -> tuple[str, ...]:
        """The hosts this adapter may call, lower case, without port; calls go by https, and nowhere else."""
        return ()

    def authorize(self, call: Call, shop: Shop, now: datetime) -> Call:
        """The call with credentials, made just before it is sent and never stored. `now` is UTC, for signed calls."""
        return call

    def renew(self, shop: Shop, now: datetime) -> Call | None:
        """The call that renews the shop's access once the platform refused it; None where only a person can.

        It is sent as it is, without `authorize`, and neither logged nor stored: it may carry a refresh token.
        """
        return None

    def renewed(self, response: Response) -> Mapping[str, str]:
        """The secret settings that the answer to `renew` gives anew, by name. Raises AccessRefused where it says no."""
        return {}

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
        """What a list tells, and where to go on. `cursor` is the one that was asked with. Raises Malformed."""
        raise Unsupported(f"{self.title} cannot be asked for a list")

    @property
    def polls(self) -> bool:
        """Whether the platform can be asked for a list."""
        return type(self).poll is not Adapter.poll
