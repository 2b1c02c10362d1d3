"""What the demo does: one shop for each adapter, two suppliers, every fixture signed and posted over real HTTP."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from integrator.app import App
from integrator.cli.demo.servers import Platforms, Suppliers
from integrator.core.errors import IntegratorError
from integrator.db.journal import unadopted
from integrator.db.models import connections, inbox_results, outbox, rmas
from integrator.db.reminders import MAIL
from integrator.sdk import Adapter, Request, Shop
from integrator.sdk.http import Call, Response
from integrator.services import connect
from integrator.testing.fixtures import Fixture, fixtures_of, settings_of

SUPPLIERS = ("Aurora", "螺栓贸易")
QUIET_SECONDS = 50.0
_UNPOSTED = frozenset({"rejected", "parked", "probe"})
COUNTS = (
    *("posted", "accepted", "duplicates", "stored", "done", "ignored", "parked", "rmas"),
    *("instructions", "delivered", "superseded", "dead", "verified_by_suppliers"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoShop:
    """One connection of the demo, and what its platform will send."""

    adapter: Adapter
    connection: str
    hook: str
    shop: Shop = field(repr=False)
    fixtures: Sequence[Fixture]


def to_post(adapter: Adapter, now: datetime) -> list[Fixture]:
    """The fixtures that are posted: in the order of their names, those that end a connection last."""
    posted = [one for one in fixtures_of(type(adapter), now=now) if one.verdict not in _UNPOSTED]
    return sorted(posted, key=lambda one: (ends_connection(one), one.name))


def ends_connection(fixture: Fixture) -> bool:
    """After it nothing can be asked any more, so that all else has to be read before."""
    events = fixture.golden if isinstance(fixture.golden, list) else []
    return any(event.get("kind") == "connection.revoked" for event in events)


def recorded_calls(adapters: Sequence[Adapter], now: datetime) -> list[tuple[Call, Response]]:
    """All calls that fixtures recorded, with their answers."""
    return [pair for adapter in adapters for one in fixtures_of(type(adapter), now=now) for pair in one.calls]


def set_up(app: App, account: str, suppliers: Suppliers) -> list[DemoShop]:
    """Connect one shop for each adapter, and share the lines between two suppliers."""
    ids = []
    for place, name in enumerate(SUPPLIERS):
        path = f"supplier{place + 1}"
        made = connect.add_supplier(
            app.context, account, name, url=suppliers.address(path), email=None, language=("en", "zh")[place]
        )
        suppliers.trust(path, made.signing_secret)
        ids.append(made.id)
    connect.add_route(app.context, account, ids[0], is_default=True)
    connect.add_route(app.context, account, ids[1], sku="[a-m]*")
    return [_connected(app, account, slug) for slug in app.registry.slugs()]


def _connected(app: App, account: str, slug: str) -> DemoShop:
    adapter = app.registry.get(slug)
    settings = settings_of(type(adapter))
    made = connect.connect(app.context, account, slug, f"{adapter.title} demo", settings)
    return DemoShop(
        adapter=adapter,
        connection=made.id,
        hook=f"/hooks/{slug}/{made.token}",
        shop=Shop(settings, access=adapter.access, connection_id=made.id),
        fixtures=to_post(adapter, app.context.now()),
    )


def signed(shop: DemoShop, fixture: Fixture, now: datetime) -> Request:
    """The fixture as its platform would send it now."""
    return shop.adapter.sign(replace(fixture.request, received_at=now), shop.shop)


@dataclass(frozen=True, slots=True)
class Poster:
    """Posts fixtures to the hooks at `url`; counts (slug, posted) and (slug, accepted)."""

    url: str
    send: Callable[[Call], Response]
    now: Callable[[], datetime]
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def post(self, shops: Sequence[DemoShop], *, last: bool) -> None:
        """Every fixture that ends its connection (`last`) or does not; the first of each shop twice."""
        for shop in shops:
            for place, fixture in enumerate(shop.fixtures):
                if ends_connection(fixture) is last:
                    self._post(shop, signed(shop, fixture, self.now()), times=2 if place == 0 else 1)

    def _post(self, shop: DemoShop, asked: Request, *, times: int) -> None:
        target = f"{self.url}{shop.hook}" + (f"?{asked.query}" if asked.query else "")
        call = Call(method=asked.method, url=target, headers=sendable(asked.headers), body=asked.body)
        for _ in range(times):
            self.counts[shop.adapter.slug, "posted"] += 1
            self.counts[shop.adapter.slug, "accepted"] += 200 <= self.send(call).status < 300


def sendable(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without those that belong to the connection they came over."""
    return {name: value for name, value in headers.items() if name not in ("host", "content-length", "connection")}


def wait_quiet(app: App, seconds: float = QUIET_SECONDS) -> None:
    """Until every message is read and every instruction settled. Raises IntegratorError naming what is not."""
    deadline = time.monotonic() + seconds
    while (left := _unsettled(app)) and time.monotonic() < deadline:
        time.sleep(0.1)
    if left:
        raise IntegratorError(f"the demo did not come to rest in {seconds:.0f} s: {left}")


def _unsettled(app: App) -> str:
    unread = unadopted(app.database)
    with app.database.read() as conn:
        pending = sa.select(inbox_results.c.inbox_id, inbox_results.c.topic, inbox_results.c.reason)
        waiting = conn.execute(pending.where(inbox_results.c.state == "pending")).all()
        # Mail waits until somebody sets a mail server.
        open_ = (outbox.c.state == "open") & (outbox.c.kind != MAIL)
        leaving = conn.execute(sa.select(outbox.c.id, outbox.c.last_error).where(open_)).all()
    parts = [f"{unread} unread"] if unread else []
    parts += [f"inb_{row.inbox_id} ({row.topic}): {row.reason or 'pending'}" for row in waiting[:5]]
    parts += [f"{row.id}: {row.last_error or 'due'}" for row in leaving[:5]]
    return "; ".join(parts)


def totals(app: App, counts: Counter[tuple[str, str]], suppliers: Suppliers) -> dict[str, Any]:
    """The demo's numbers in all and by platform."""
    by_slug = {slug: _platform(app, slug, counts, suppliers) for slug in app.registry.slugs()}
    whole = {name: sum(one[name] for one in by_slug.values()) for name in COUNTS}
    return whole | {"platforms": by_slug}


def _platform(app: App, slug: str, counts: Counter[tuple[str, str]], suppliers: Suppliers) -> dict[str, int]:
    with app.database.read() as conn:
        ids = list(conn.execute(sa.select(connections.c.id).where(connections.c.slug == slug)).scalars())
        mine = inbox_results.c.connection_id.in_(ids)
        states = sa.select(inbox_results.c.state, sa.func.count()).where(mine).group_by(inbox_results.c.state)
        messages: dict[str, int] = dict(map(tuple, conn.execute(states)))
        refs = list(conn.execute(sa.select(rmas.c.ref).where(rmas.c.connection_id.in_(ids))).scalars())
        live = rmas.c.connection_id.in_(ids) & rmas.c.alias_of.is_(None)
        cases = conn.execute(sa.select(sa.func.count()).select_from(rmas).where(live)).scalar() or 0
        told = outbox.c.rma.in_(refs) & (outbox.c.kind != MAIL)
        sent = conn.execute(sa.select(outbox.c.id, outbox.c.state).where(told)).all()
    stored = sum(messages.values())
    return {
        "posted": counts[slug, "posted"],
        "accepted": counts[slug, "accepted"],
        "duplicates": counts[slug, "accepted"] - stored,
        "stored": stored,
        **{state: messages.get(state, 0) for state in ("done", "ignored", "parked")},
        "rmas": cases,
        "instructions": len(sent),
        **{state: sum(row.state == state for row in sent) for state in ("delivered", "superseded", "dead")},
        "verified_by_suppliers": sum(row.id in suppliers.verified for row in sent),
    }


def faults(result: Mapping[str, Any], platforms: Platforms, suppliers: Suppliers) -> list[str]:
    """What does not add up; nothing, if all is well."""
    checks = {
        "not every request was accepted": result["posted"] == result["accepted"],
        "accepted is not stored and duplicates": result["accepted"] == result["stored"] + result["duplicates"],
        "stored is not done and ignored": result["stored"] == result["done"] + result["ignored"],
        "messages were parked": result["parked"] == 0,
        "instructions are not delivered and superseded": result["instructions"]
        == result["delivered"] + result["superseded"],
        "instructions are dead": result["dead"] == 0,
        "suppliers verified another number than was delivered": result["delivered"] == result["verified_by_suppliers"],
        "a supplier refused a signature": suppliers.refused == 0,
        "nothing was posted": result["posted"] > 0,
        "no instruction left": result["delivered"] > 0,
    }
    problems = [text for text, holds in checks.items() if not holds]
    return problems + [f"no recorded answer for {call}" for call in dict.fromkeys(platforms.unmatched)]
