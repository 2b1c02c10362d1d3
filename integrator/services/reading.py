"""Stored messages -> what they say: read by their adapter, the platform asked where that is wanted; or why not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial

from integrator.core.backoff import next_attempt
from integrator.core.errors import IntegratorError
from integrator.core.reasons import with_categories
from integrator.db import accounts
from integrator.db.accounts import Shop as StoredShop
from integrator.db.journal import Received, messages
from integrator.db.results import Look
from integrator.sdk import Message, Reading, Request, Shop
from integrator.sdk.outcomes import AccessRefused, Malformed, Need, Transient
from integrator.sdk.run import complete, read
from integrator.services.access import RefusedAgain, fetch, with_access
from integrator.services.context import PAUSED, Context

ASKING = 8
"""Platforms asked at once."""
MOST_ATTEMPTS = 3
ASK_SCHEDULE = (5.0, 30.0, 120.0, 600.0, 1800.0, *[3600.0] * 23)
NOT_KEPT = "its raw message is no longer kept, so it was not read again; what it told stays"


class NotKept(IntegratorError):
    """The raw message was emptied after its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A message and what came of reading it: facts, or the reason why there are none."""

    look: Look
    shop: StoredShop
    received: Received = field(repr=False)
    reading: Reading = field(default_factory=Reading)
    parked: str | None = None
    later: datetime | None = None
    reason: str | None = None
    queue: str = "intake"
    hold: str | None = None
    failed: bool = False
    emptied: bool = False


def read_all(context: Context, queue: str, looks: Sequence[Look]) -> list[Read]:
    bodies = messages(context.database, [look.inbox_id for look in looks])
    with context.database.read() as conn:
        shops = {name: accounts.shop_by_id(conn, name) for name in {look.connection_id for look in looks}}
    views = cache(lambda name: context.shop(shops[name]))
    one = partial(_read, context, queue, bodies, shops, views)
    if queue == "slow" and len(looks) > 1:
        with ThreadPoolExecutor(ASKING) as pool:
            return list(pool.map(one, looks))
    return [one(look) for look in looks]


def _read(
    context: Context,
    queue: str,
    bodies: Mapping[int, Received],
    shops: Mapping[str, StoredShop],
    views: Callable[[str], Shop],
    look: Look,
) -> Read:
    found = Read(look=look, shop=shops[look.connection_id], received=bodies[look.inbox_id])
    if look.attempts > MOST_ATTEMPTS:
        return replace(found, parked=f"reading it ended its process {MOST_ATTEMPTS} times; the raw message is kept")
    if found.shop.state == "paused":
        return replace(found, queue=queue, hold="paused", reason=PAUSED)
    try:
        seen = views(look.connection_id)
        return replace(found, reading=reading(context, found.shop, found.received, ask=queue == "slow", seen=seen))
    except Need:
        return replace(found, queue="slow", later=context.now(), reason="asks the platform for what is missing")
    except NotKept:
        return replace(found, emptied=True)
    except Malformed as error:
        return replace(found, parked=str(error))
    except AccessRefused as error:
        why = f"{error}; change the connection's settings with `integrator connect`, and it is read again"
        asked = error.shop if isinstance(error, RefusedAgain) else found.shop
        return replace(found, shop=asked, queue=queue, hold="access", reason=why)
    except IntegratorError as error:
        return again(context, queue, found, error)
    except Exception as error:
        # A fault of ours must cost one message, never its batch.
        context.log("a message could not be read", inbox_id=look.inbox_id, error=type(error).__name__)
        return again(context, queue, found, IntegratorError(f"reading it failed with {type(error).__name__}"))


def again(context: Context, queue: str, found: Read, error: IntegratorError) -> Read:
    after = error.retry_after if isinstance(error, Transient) else None
    wait = next_attempt(ASK_SCHEDULE, found.look.tries + 1, jitter=context.jitter(), retry_after=after)
    if wait is None:
        return replace(found, parked=f"given up after {len(ASK_SCHEDULE) + 1} tries: {error}")
    return replace(found, queue=queue, later=context.now() + timedelta(seconds=wait), reason=str(error), failed=True)


def reading(context: Context, shop: StoredShop, received: Received, *, ask: bool, seen: Shop | None = None) -> Reading:
    """What a stored message says, reasons classified. With `ask` the platform is called; else Need may escape.

    `seen` is the shop as its adapter sees it, where that is known. Raises NotKept for a message whose body was emptied.
    """
    if not received.body and received.body_sha256 != hashlib.sha256(b"").hexdigest():
        raise NotKept(NOT_KEPT)
    adapter, seen = context.adapters.get(shop.slug), seen or context.shop(shop)
    message = stored_message(received)
    if ask:
        found = with_access(
            context,
            shop,
            seen,
            lambda view: complete(partial(read, adapter, message), view, partial(fetch, context, adapter, view)),
        )
    else:
        found = read(adapter, message, seen)
    return replace(found, events=tuple(with_categories(event) for event in found.events))


def stored_message(received: Received) -> Message:
    """The verified message as it was stored."""
    request = Request(
        received_at=received.received_at,
        method=received.method,
        path=received.path,
        query=received.query,
        headers=received.headers,
        body=received.body,
    )
    return Message(request, received.topic, received.delivery_id, received.signed_at, received.secret)
