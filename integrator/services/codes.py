"""The platforms' reason codes an account has seen, who sorted them, and the account's own mappings of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from integrator.core.errors import InvalidValue, NotFound
from integrator.core.reasons import DETAILS, EVERY_PLATFORM, Codes, classified, says_something
from integrator.core.types import Category, Reason, ReturnEvent
from integrator.db import accounts
from integrator.db import codes as stored
from integrator.db.codes import Told
from integrator.db.journal import Received, messages
from integrator.sdk.run import read
from integrator.services.again import fold_orders
from integrator.services.audit import Actor, noting
from integrator.services.context import Context
from integrator.services.fold import Written
from integrator.services.reading import stored_message

LONGEST = 255
MAPPING, ADAPTER, CODE, WORDS, NOTHING = "mapping", "adapter", "code", "words", "none"
UNSORTED = frozenset({WORDS, NOTHING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A code: in how many events, when last, what it means, and by what.

    `by`: the account's own mapping, the adapter, the word of the code itself, or only the words beside it, or none.
    `platform` is None for a mapping for every platform that no event has told yet.
    """

    platform: str | None
    code: str
    events: int
    last_seen: datetime | None
    category: Category
    detail: str | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """What a change of a mapping did: orders folded again, and the messages written to suppliers."""

    orders: int
    written: Sequence[Written]


# ------------------------------------------------------------------ listing


def seen_codes(context: Context, account: str) -> list[Seen]:
    """The codes told in the account's events and those it has mapped, by platform and code."""
    with context.database.read() as conn:
        own, told = stored.list_codes(conn, account), _grouped(stored.told(conn, account))
    sorts = _adapters_say(context, {key: group for key, group in told.items() if _mapping(own, *key) is None})
    found = [_seen(key, group, own, sorts.get(key)) for key, group in told.items()]
    used = {mapping for key in told if (mapping := _mapping(own, *key)) is not None}
    found += [_unseen(key, own) for key in own if key not in used]
    return sorted(found, key=lambda seen: (seen.platform or "", seen.code))


def _grouped(told: Iterable[Told]) -> dict[tuple[str, str], list[Told]]:
    groups: dict[tuple[str, str], list[Told]] = {}
    for one in told:
        groups.setdefault((one.platform, str(one.reason.code)), []).append(one)
    return groups


def _mapping(own: Codes, platform: str, code: str) -> tuple[str, str] | None:
    """The key of the mapping that holds for a code."""
    return next((key for key in ((platform, code), (EVERY_PLATFORM, code)) if key in own), None)


def _seen(key: tuple[str, str], group: Sequence[Told], own: Codes, by_adapter: bool | None) -> Seen:
    newest, mapping = max(group, key=lambda one: one.at), _mapping(own, *key)
    category, detail = own[mapping] if mapping else (newest.reason.category or Category.OTHER, newest.reason.detail)
    return Seen(
        platform=key[0],
        code=key[1],
        events=len({one.event for one in group}),
        last_seen=newest.at,
        category=category,
        detail=detail,
        by=MAPPING if mapping else _by(group, by_adapter),
    )


def _unseen(key: tuple[str, str], own: Codes) -> Seen:
    platform, code = key
    return Seen(
        platform=platform or None,
        code=code,
        events=0,
        last_seen=None,
        category=own[key][0],
        detail=own[key][1],
        by=MAPPING,
    )


def _by(group: Sequence[Told], by_adapter: bool | None) -> str:
    """Who sorted a code; where the adapter could not be asked, what differs from the words was its doing."""
    if by_adapter or (by_adapter is None and any(_differs(one) for one in group)):
        return ADAPTER
    if says_something(str(group[0].reason.code)):
        return CODE
    return WORDS if any(one.reason.category not in (None, Category.OTHER) for one in group) else NOTHING


def _differs(one: Told) -> bool:
    found = classified(one.reason.code, one.reason.text, one.note)
    return one.reason.category not in (None, found.category)


def _adapters_say(context: Context, told: Mapping[tuple[str, str], Sequence[Told]]) -> dict[tuple[str, str], bool]:
    """Does its adapter sort a code by itself? Found by reading one of its messages; untold where none can be read."""
    chosen = {
        key: one for key, group in told.items() if (one := max(group, key=lambda one: one.inbox_id or 0)).inbox_id
    }
    received = messages(context.database, [one.inbox_id for one in chosen.values() if one.inbox_id])
    said = {key: _adapter_says(context, one, received.get(one.inbox_id or 0)) for key, one in chosen.items()}
    return {key: answer for key, answer in said.items() if answer is not None}


def _adapter_says(context: Context, one: Told, received: Received | None) -> bool | None:
    if received is None or not received.body:
        return None
    with context.database.read() as conn:
        shop = accounts.shop_by_id(conn, one.connection)
    try:
        found = read(context.adapters.get(shop.slug), stored_message(received), context.shop(shop))
    except Exception:
        # It asks its platform, is not installed, or fails: the listing must come all the same.
        return None
    reasons = [reason for event in found.events for reason in _reasons(event) if reason.code == one.reason.code]
    return any(reason.category is not None for reason in reasons) if reasons else None


def _reasons(event: ReturnEvent) -> Iterable[Reason]:
    return (reason for reason in (event.reason, *(line.reason for line in event.lines)) if reason is not None)


# ------------------------------------------------------------------ mapping

MAP, UNMAP = "reasons.map", "reasons.unmap"
"""What the audit trail calls both."""


def map_code(
    context: Context, actor: Actor, code: str, category: Category, detail: str | None, platform: str = EVERY_PLATFORM
) -> Mapped:
    """Sort a code so from now on, on that platform or on every one; orders that told it are folded again."""
    noted = noting(context, actor, MAP, subject(code, platform, category, detail))
    noted.database.in_transaction(
        lambda conn: save_mapping(conn, context, actor.account, code, category, detail, platform)
    )
    return folded(context, actor.account, code, platform)


def unmap_code(context: Context, actor: Actor, code: str, platform: str = EVERY_PLATFORM) -> Mapped:
    """Take a mapping back; orders that told the code are folded again. NotFound if there is none."""
    noted = noting(context, actor, UNMAP, subject(code, platform))
    noted.database.in_transaction(lambda conn: remove_mapping(conn, actor.account, code, platform))
    return folded(context, actor.account, code, platform)


def save_mapping(
    conn: Connection,
    context: Context,
    account: str,
    code: str,
    category: Category,
    detail: str | None,
    platform: str = EVERY_PLATFORM,
) -> None:
    """Keep a mapping within the caller's transaction; `folded` then brings it to the orders."""
    _check(code, category, detail)
    stored.save_code(conn, account, (platform, code), (category, detail), context.now())


def remove_mapping(conn: Connection, account: str, code: str, platform: str = EVERY_PLATFORM) -> None:
    """Take a mapping back within the caller's transaction. NotFound if there is none."""
    if not stored.remove_code(conn, account, platform, code):
        raise NotFound(f"{code} has no mapping for {_where(platform)}; `integrator reasons list` shows them")


def subject(code: str, platform: str, category: Category | None = None, detail: str | None = None) -> str:
    """What the audit trail says of a mapping."""
    name = f" -> {category}.{detail}" if category and detail else f" -> {category}" if category else ""
    return f"{_where(platform)} {code}{name}"


def _where(platform: str) -> str:
    return platform or "every platform"


def _check(code: str, category: Category, detail: str | None) -> None:
    if not code.strip() or len(code) > LONGEST:
        raise InvalidValue(f"a code has 1 to {LONGEST} characters")
    if detail is not None and detail not in DETAILS[category]:
        raise InvalidValue(f"{detail} is no detail of {category}; there are {', '.join(DETAILS[category])}")


def folded(context: Context, account: str, code: str, platform: str) -> Mapped:
    """Fold the orders that told a code again, after what it means has changed."""
    with context.database.read() as conn:
        told = stored.told(conn, account, code)
        rows = {one.order_row for one in told if one.order_row and platform in (EVERY_PLATFORM, one.platform)}
    return Mapped(orders=len(rows), written=fold_orders(context, sorted(rows)))
