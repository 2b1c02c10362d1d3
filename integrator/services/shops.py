"""Connected shops as their owner sees them: what is missing, what was refused, when the last message came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from integrator.core.errors import IntegratorError
from integrator.db import accounts, queries_overview
from integrator.db.accounts import Shop as StoredShop
from integrator.services.connect import hook_token
from integrator.services.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopView:
    """A connection. `path` is that of its hook (empty: its token cannot be opened with the key in use).

    `missing` names the titles of settings that are needed, `broken` says why the shop cannot be used at all.
    """

    id: str
    slug: str
    title: str
    name: str
    state: str
    path: str = field(repr=False)
    missing: tuple[str, ...]
    broken: str | None
    refused_at: datetime | None
    seen_at: datetime | None
    seen_id: int | None

    @property
    def is_well(self) -> bool:
        """Nothing keeps its messages from being read."""
        return self.state == "on" and not (self.missing or self.refused_at or self.broken)


def shops(context: Context, account: str) -> list[ShopView]:
    """The account's connections, oldest first."""
    with context.database.read() as conn:
        found = accounts.list_shops(conn, account)
        seen = queries_overview.last_seen(conn, account)
    return [_view(context, shop, seen.get(shop.id, {})) for shop in found]


def _view(context: Context, shop: StoredShop, seen: Mapping[str, Any]) -> ShopView:
    title, path, broken = shop.slug, "", None
    missing: tuple[str, ...] = ()
    try:
        path = f"/hooks/{shop.slug}/{hook_token(context, shop)}"
        adapter, values = context.adapters.get(shop.slug), context.shop(shop)
        title = adapter.title
        missing = tuple(item.title for item in adapter.settings if item.required and not values[item.name])
    except IntegratorError as error:
        broken = str(error)
    return ShopView(
        id=shop.id,
        slug=shop.slug,
        title=title,
        name=shop.name,
        state=shop.state,
        path=path,
        missing=missing,
        broken=broken,
        refused_at=shop.access_refused_at,
        seen_at=seen.get("at"),
        seen_id=seen.get("id"),
    )
