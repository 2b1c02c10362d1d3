"""`integrator simulate`: be the platform, and post its fixtures, signed with the connection's own secret, over HTTP."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

import click

from integrator.app import App
from integrator.cli.base import account_id, account_option, installation, json_option, print_json, progress
from integrator.cli.connections import known_platform
from integrator.cli.demo.scenario import ends_connection, sendable, to_post
from integrator.cli.processes import local_url
from integrator.core.errors import NotFound, Refused, Unreachable
from integrator.db import accounts
from integrator.db.accounts import Shop as StoredShop
from integrator.edges.http import Client
from integrator.sdk import Adapter, Rejected, Request, Shop
from integrator.sdk.http import Call
from integrator.sdk.outcomes import Need
from integrator.sdk.run import verify
from integrator.services.connect import hook_token
from integrator.testing.fixtures import Fixture, fixtures_of


@click.command()
@click.argument("slug")
@click.option("--connection", required=True, help="The shop to post as: its name or id.")
@click.option("--fixture", help="One by name; without it all in turn that a platform would post and that end nothing.")
@click.option("--count", type=click.IntRange(1, 1_000_000), help="How many; default each fixture once.")
@click.option("--rate", type=click.FloatRange(min=0, min_open=True), help="At most so many a second.")
@account_option
@json_option
def simulate(
    slug: str,
    connection: str,
    fixture: str | None,
    count: int | None,
    rate: float | None,
    account: str | None,
    as_json: bool,
) -> int:
    """Post a platform's sample webhooks to a connected shop's hook, signed, over HTTP.

    A fixture's first delivery is the same each time; repeats of it get an id of their own where the platform sends one.

    Example: integrator simulate generic --connection own --count 10 --rate 5
    """
    with installation() as app:
        known_platform(app, slug)
        with app.database.read() as conn:
            stored = accounts.shop_named(conn, account_id(app, account), connection)
        if stored.slug != slug:
            raise click.BadParameter(f"{stored.name} is a {stored.slug} shop", param_hint="SLUG")
        sender = _sender(app, stored)
        found = _chosen(sender.adapter, fixture, app.context.now())
        answers = _post(sender, found, count or len(found), rate, app.context.now)
    told = {str(status): times for status, times in sorted(answers.items())}
    if as_json:
        print_json({"posted": answers.total(), "answers": told})
    else:
        click.echo(f"{answers.total()} posted; answers: {', '.join(f'{s}: {n}' for s, n in told.items())}")
    return 0 if all(200 <= status < 300 for status in answers) else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The platform of one connection: signs as it would, for this hook."""

    adapter: Adapter
    shop: Shop = field(repr=False)
    url: str
    path: str = field(repr=False)

    def delivery(self, sample: Request, now: datetime, *, repeat: bool) -> Request:
        """The sample as this shop's platform sends it now; a `repeat` gets a delivery id of its own if it has one."""
        bare = self._bare(replace(sample, path=self.path, received_at=now))
        signed = self.adapter.sign(bare, self.shop)
        name = self._id_header(signed)
        id_ = f"sim_{uuid.uuid4().hex}" if repeat else sample.header(name or "")
        if not name or not id_:
            return signed
        return self.adapter.sign(bare.with_headers(**{name: id_}), self.shop)

    def _bare(self, request: Request) -> Request:
        """Without the headers that signing puts back: they may name the shop the sample was recorded at."""
        return replace(request, headers={k: v for k, v in request.headers.items() if not self._adds(request, k)})

    def _adds(self, request: Request, name: str) -> bool:
        without = replace(request, headers={k: v for k, v in request.headers.items() if k != name})
        return name in self.adapter.sign(without, self.shop).headers

    def _id_header(self, signed: Request) -> str | None:
        try:
            delivery = verify(self.adapter, signed, self.shop).delivery_id
        except (Rejected, Need):
            return None
        return next((name for name, value in signed.headers.items() if value == delivery), None)


def _sender(app: App, stored: StoredShop) -> Sender:
    adapter, shop = app.registry.get(stored.slug), app.context.shop(stored)
    missing = [item.name for item in adapter.settings if item.required and not shop[item.name]]
    if missing:
        raise Refused(f"{stored.name} misses {', '.join(missing)}; add them with `integrator connect ... --set`")
    path = f"/hooks/{stored.slug}/{hook_token(app.context, stored)}"
    return Sender(adapter=adapter, shop=shop, url=local_url(app.config), path=path)


def _chosen(adapter: Adapter, name: str | None, now: datetime) -> list[Fixture]:
    every = fixtures_of(type(adapter), now=now)
    found = [one for one in every if one.name == name]
    if name is None:
        found = [one for one in to_post(adapter, now) if not ends_connection(one)]
    if not found:
        names = ", ".join(one.name for one in every) or "none"
        raise NotFound(f"{adapter.slug} has no fixture to post called {name}; there are {names}")
    return found


def _post(
    sender: Sender, found: list[Fixture], count: int, rate: float | None, now: Callable[[], datetime]
) -> Counter[int]:
    client, began = Client(allow_private=True), time.monotonic()
    answers: Counter[int] = Counter()
    try:
        with progress(count, "deliveries") as each:
            for number in range(count):
                if rate:
                    time.sleep(max(0.0, began + number / rate - time.monotonic()))
                sample = found[number % len(found)].request
                asked = sender.delivery(sample, now(), repeat=number >= len(found))
                target = sender.url + sender.path + (f"?{asked.query}" if asked.query else "")
                call = Call(method=asked.method, url=target, headers=sendable(asked.headers), body=asked.body)
                answers[client.send(call).status] += 1
                each()
    except Unreachable as error:
        posted = f"{answers.total()} of {count} were posted"
        raise Refused(f"{error} Is `integrator up` running at {sender.url} (HOST, PORT)? {posted}.") from None
    finally:
        client.close()
    return answers
