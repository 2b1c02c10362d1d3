"""A platform's request -> a stored message. Nothing is parsed here: verify, append to the journal, answer."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from integrator.core.errors import IntegratorError, NotFound
from integrator.core.types import clean_text
from integrator.db.accounts import Shop as StoredShop
from integrator.db.accounts import shop_by_token
from integrator.db.journal import Journal, Received
from integrator.sdk import Adapter, Message, Rejected, Reply, Request, Shop
from integrator.sdk.outcomes import Need
from integrator.sdk.run import handshake, verify
from integrator.services.context import Context
from integrator.services.ids import hashed
from integrator.services.rates import Rate

CACHE_SECONDS = 1.0
MOST_PER_MINUTE = 120_000
"""Signed deliveries of one shop that a process takes: many times what a busy shop sends, so only a loop meets it."""
TELL_SECONDS = 60.0
"""How often a shop's refused requests are told in the log; each of them is counted."""
_LONGEST_ID = 255
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization"})


class UnknownHook(NotFound):
    """No connection has this address."""


class NotAllowed(IntegratorError):
    """The platform has no handshake, so only POST is understood."""


class KeyUnknown(IntegratorError):
    """The key that checks this signature could not be fetched; try again."""


class TooMany(IntegratorError):
    """One shop sends more than any shop does; it is to send again after `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__("this shop sends too much; send again later")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class _Known:
    stored: StoredShop
    shop: Shop = field(repr=False)
    adapter: Adapter
    at: float


class Receiver:
    """Receives for all connections of an installation. Safe to share between threads."""

    def __init__(self, context: Context, journal: Journal, *, most_per_minute: int = MOST_PER_MINUTE) -> None:
        self._context, self._journal = context, journal
        self._pace = Rate(most_per_minute)
        self._known: dict[str, _Known] = {}
        self._lock = threading.Lock()
        self._untold: Counter[str] = Counter()
        self._told: dict[str, float] = {}
        self.counted: Counter[tuple[str, str]] = Counter()
        """Requests by (slug, outcome); by ("none", "unknown") those at an address that nobody has."""

    def require(self, slug: str, token: str) -> None:
        """Raises UnknownHook unless a connection has this address; asked before a body is read."""
        self._find(slug, token)

    def receive(self, slug: str, token: str, request: Request) -> Reply:
        """The answer to a request at /hooks/<slug>/<token>; 2xx only once the message is stored.

        Raises UnknownHook, NotAllowed, Rejected, TooMany, KeyUnknown and CannotStore.
        """
        known = self._find(slug, token)
        try:
            reply = handshake(known.adapter, request, known.shop)
            if reply is not None:
                self._count(slug, "probe")
                return reply
            if request.method != "POST":
                raise NotAllowed(f"{known.adapter.title} hooks are posted to; use POST")
            message, known = self._verified(slug, token, request, known)
        except Rejected:
            self._refused(known.stored)
            raise
        return self._stored(message, known)

    def _stored(self, message: Message, known: _Known) -> Reply:
        if not self._pace.count(known.stored.id):
            self._count(known.stored.slug, "throttled")
            raise TooMany(self._pace.seconds_left())
        row = _row(known.stored, message, known.shop, known.adapter)
        stored = self._journal.add(row)
        self._context.step("after-commit")
        if stored.new:
            self._context.wake("intake")
            self._context.step("after-wake")
        if stored.differs:
            self._context.log("delivery differs from the one stored under its id", inbox_id=stored.inbox_id)
        outcome = "accepted" if stored.new else "different" if stored.differs else "duplicate"
        self._count(known.stored.slug, outcome)
        return known.adapter.ack

    def _verified(self, slug: str, token: str, request: Request, known: _Known) -> tuple[Message, _Known]:
        try:
            return _checked(known, request), known
        except Rejected:
            if time.monotonic() - known.at < CACHE_SECONDS / 5:
                raise
        # The secret may have been changed since it was cached.
        known = self._find(slug, token, fresh=True)
        return _checked(known, request), known

    def _find(self, slug: str, token: str, *, fresh: bool = False) -> _Known:
        key = hashed(token)
        known = self._known.get(key)
        if known is None or fresh or time.monotonic() - known.at > CACHE_SECONDS:
            known = self._read(slug, key)
        if known.stored.slug != slug:
            raise self._unknown()
        return known

    def _read(self, slug: str, key: str) -> _Known:
        with self._context.database.read() as conn:
            stored = shop_by_token(conn, key, self._context.now())
        if stored is None:
            with self._lock:
                self._known.pop(key, None)
            raise self._unknown()
        adapter = self._context.adapters.get(stored.slug)
        known = _Known(stored, self._context.shop(stored), adapter, time.monotonic())
        with self._lock:
            self._known[key] = known
        return known

    def _unknown(self) -> UnknownHook:
        self._count("none", "unknown")
        return UnknownHook("no shop has this address; copy it anew from `integrator connections list`")

    def _refused(self, stored: StoredShop) -> None:
        """Count it; a flood of bad requests must not become a flood of rows or lines."""
        self._count(stored.slug, "rejected")
        now = time.monotonic()
        with self._lock:
            self._untold[stored.id] += 1
            if now - self._told.get(stored.id, -TELL_SECONDS) < TELL_SECONDS:
                return
            self._told[stored.id] = now
            count = self._untold.pop(stored.id)
        self._context.log("requests without a right signature were refused", connection=stored.id, count=count)

    def _count(self, slug: str, what: str) -> None:
        with self._lock:
            self.counted[slug, what] += 1


def _checked(known: _Known, request: Request) -> Message:
    try:
        return verify(known.adapter, request, known.shop)
    except Need:
        raise KeyUnknown("the platform's signing key is not known yet") from None


def _row(stored: StoredShop, message: Message, shop: Shop, adapter: Adapter) -> Received:
    request = message.request
    body_sha256 = hashlib.sha256(request.body).hexdigest()
    secrets = [value for item in adapter.settings if item.secret for _, value in shop.keys_of(item.name)]
    return Received(
        account_id=stored.account_id,
        connection_id=stored.id,
        topic=clean_text(message.topic)[:_LONGEST_ID] if message.topic else None,
        delivery_id=_delivery_id(message.delivery_id, body_sha256),
        signed_at=message.signed_at,
        secret=message.secret,
        method=request.method,
        path=f"/hooks/{stored.slug}",
        query=_without(secrets, request.query),
        headers=_masked(request.headers, secrets),
        body=request.body,
        body_sha256=body_sha256,
        received_at=request.received_at,
    )


def _delivery_id(told: str | None, body_sha256: str) -> str:
    """The platform's id of the delivery; the body's hash where it gives none. Of one too long its hash."""
    if not told:
        return f"sha256:{body_sha256}"
    told = clean_text(told)
    return told if len(told) <= _LONGEST_ID else f"sha256:{hashed(told)}"


def _masked(headers: Mapping[str, str], secrets: Sequence[str]) -> dict[str, str]:
    """Some platforms send a shared secret as a header: what is stored shows that it was there, not what it was."""
    return {
        clean_text(name): "***" if name in _CREDENTIALS else _without(secrets, value) for name, value in headers.items()
    }


def _without(secrets: Sequence[str], text: str) -> str:
    for secret in secrets:
        text = text.replace(secret, "***")
    return clean_text(text)
