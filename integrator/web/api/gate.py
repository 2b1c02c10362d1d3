"""Who asks an API: the key, and an end to guessing keys. What the views work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Protocol, TypeVar, cast

from flask import current_app, g, request
from sqlalchemy.engine import Connection
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import NotFound, TooManyRequests, Unauthorized

from integrator.db import queries_supplier
from integrator.services import ids
from integrator.services.context import Context
from integrator.services.rates import Rate
from integrator.web.dashboard.guard import address

T = TypeVar("T")
SITE = "integrator.api"
MOST_REFUSED = 60
"""Unknown keys from one address within a minute; then it is 429, unread."""
MOST_TESTS = 10
"""Test messages that a supplier may have sent within a minute."""
_LONGEST = 255


@dataclass(frozen=True, slots=True)
class Site:
    """What the API works on. `refusal`: why an address must not be saved, as a sentence, or None."""

    context: Context
    refusal: Callable[[str], str | None]
    strangers: Rate = field(default_factory=lambda: Rate(MOST_REFUSED))
    tests: Rate = field(default_factory=lambda: Rate(MOST_TESTS))


class Asking(Protocol):
    """Whoever a key belongs to. `principal`: whose writes are told apart by their `Idempotency-Key`."""

    @property
    def account(self) -> str: ...
    @property
    def principal(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """The supplier whose key came with the request."""

    account: str
    supplier: str
    address: str

    @property
    def principal(self) -> str:
        """Its writes are its own."""
        return self.supplier


def site() -> Site:
    """What the API works on."""
    return cast(Site, current_app.extensions[SITE])


def caller() -> Caller:
    """Who asks; only where `let_in` has been asked."""
    return cast(Caller, g.caller)


def asking() -> Asking:
    """Whoever asks, by either API."""
    return cast(Asking, g.caller)


def let_in() -> None:
    """Before each request of a supplier: a known key passes, nobody else does."""
    account, supplier = holder(queries_supplier.holder_of)
    g.caller = Caller(account=account, supplier=supplier, address=address())


def holder(find: Callable[[Connection, str], T | None]) -> T:
    """Who holds the key that came, which `find` looks up by its hash. 401 where nobody does."""
    here = address()
    if site().strangers.is_spent(here):
        raise TooManyRequests(retry_after=site().strangers.seconds_left())
    told = request.authorization
    if told is None or told.type != "bearer" or not told.token:
        raise _unauthorized(here)
    with site().context.database.read() as conn:
        found = find(conn, ids.hashed(told.token))
    if found is None:
        raise _unauthorized(here, error="invalid_token")
    if any(not value.isprintable() or len(value) > _LONGEST for value in (request.view_args or {}).values()):
        raise NotFound
    return found


def _unauthorized(here: str, **why: str) -> Unauthorized:
    if _is_stranger(here):
        site().strangers.count(here)
    return Unauthorized(www_authenticate=WWWAuthenticate("bearer", {"realm": "returns", **why}))


def _is_stranger(here: str) -> bool:
    """A sender of the open internet. Any other is a proxy or this machine, and stands for many senders."""
    try:
        return ip_address(here).is_global
    except ValueError:
        return False
