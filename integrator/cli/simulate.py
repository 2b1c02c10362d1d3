"""`integrator simulate`: be the platform, and post its fixtures, signed with the connection's own secret, over HTTP."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

import click

from integrator.cli.base import account_id, account_option, installation, json_option, print_json
from integrator.cli.connections import known_platform
from integrator.cli.demo.scenario import sendable, to_post
from integrator.cli.processes import local_url
from integrator.core.errors import NotFound
from integrator.db import accounts
from integrator.edges.http import Client
from integrator.sdk.http import Call
from integrator.services.connect import hook_token


@click.command()
@click.argument("slug")
@click.option("--connection", required=True, help="The shop to post as: its name or id.")
@click.option("--fixture", help="One fixture by name; without it all in turn.")
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
) -> None:
    """Post a platform's sample webhooks to a connected shop's hook, signed, over HTTP.

    Example: integrator simulate generic --connection own --count 10 --rate 5
    """
    with installation() as app:
        known_platform(app, slug)
        adapter = app.registry.get(slug)
        with app.database.read() as conn:
            stored = accounts.shop_named(conn, account_id(app, account), connection)
        if stored.slug != slug:
            raise click.BadParameter(f"{stored.name} is a {stored.slug} shop", param_hint="SLUG")
        found = [one for one in to_post(adapter, app.context.now()) if fixture in (None, one.name)]
        if not found:
            names = ", ".join(one.name for one in to_post(adapter, app.context.now())) or "none"
            raise NotFound(f"{slug} has no fixture to post called {fixture}; there are {names}")
        shop, client = app.context.shop(stored), Client(allow_private=True)
        url = f"{local_url(app.config)}/hooks/{slug}/{hook_token(app.context, stored)}"
        answers: Counter[int] = Counter()
        began = time.monotonic()
        for number in range(count or len(found)):
            if rate:
                time.sleep(max(0.0, began + number / rate - time.monotonic()))
            sample = found[number % len(found)]
            asked = adapter.sign(replace(sample.request, received_at=app.context.now()), shop)
            target = url + (f"?{asked.query}" if asked.query else "")
            call = Call(method=asked.method, url=target, headers=sendable(asked.headers), body=asked.body)
            answers[client.send(call).status] += 1
        client.close()
    told = {str(status): times for status, times in sorted(answers.items())}
    if as_json:
        print_json({"posted": sum(answers.values()), "answers": told})
    else:
        click.echo(f"{sum(answers.values())} posted; answers: {', '.join(f'{s}: {n}' for s, n in told.items())}")
    if any(not 200 <= status < 300 for status in answers):
        raise click.exceptions.Exit(1)
