"""Which supplier a line goes to, with the reason why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase

from integrator.core.lines import LineFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A rule: all that it names must match. `sku` is a glob (`*`, `?`, `[ab]`); case never matters."""

    id: str
    supplier: str
    connection: str | None = None
    sku: str | None = None
    vendor: str | None = None
    product_id: str | None = None
    is_default: bool = False
    priority: int = 0
    created_at: datetime

    def rank(self) -> tuple[int, int, bool, datetime, str]:
        """Place among the rules: priority, the strongest thing named, rules of one connection first, then age."""
        named = (self.product_id, self.sku, self.vendor, True)
        strength = next(place for place, value in enumerate(named) if value is not None)
        return -self.priority, strength, self.connection is None, self.created_at, self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Routed:
    """The supplier of a line, the rule that chose it and why it did, as one clause."""

    supplier: str
    route: str
    because: str


def routed(facts: LineFacts, connection: str, routes: Iterable[Route]) -> Routed | None:
    """The first rule that matches, or None: no rule does, or nothing is told that could tell a supplier."""
    return first_match(facts, connection, sorted(routes, key=Route.rank))


def first_match(facts: LineFacts, connection: str, routes: Iterable[Route]) -> Routed | None:
    """What `routed` says; `routes` are sorted by their rank."""
    if not (facts.sku or facts.vendor or facts.product_id):
        return None
    for route in routes:
        because = _match(route, facts, connection)
        if because:
            return Routed(supplier=route.supplier, route=route.id, because=because)
    return None


def _match(route: Route, facts: LineFacts, connection: str) -> str | None:
    if route.connection not in (None, connection):
        return None
    because = []
    if route.product_id is not None:
        if facts.product_id != route.product_id:
            return None
        because.append(f"product {facts.product_id}")
    if route.sku is not None:
        if not fnmatchcase((facts.sku or "").casefold(), route.sku.casefold()):
            return None
        because.append(f"SKU {facts.sku} matches {route.sku}")
    if route.vendor is not None:
        if (facts.vendor or "").strip().casefold() != route.vendor.strip().casefold():
            return None
        because.append(f"vendor {facts.vendor}")
    if not because and not route.is_default:
        return None
    return ", ".join(because) or "the default rule"
