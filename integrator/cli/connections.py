"""`integrator connect` and `integrator connections`: shops, their settings and their hook addresses."""

from __future__ import annotations

from dataclasses import asdict

import click

from integrator.app import App
from integrator.cli.base import (
    account_id,
    account_option,
    installation,
    json_option,
    print_items,
    print_json,
    right_call,
)
from integrator.core.errors import NotFound
from integrator.db import accounts
from integrator.services import account_rows, gaps
from integrator.services import connect as service
from integrator.services.audit import at_command_line, noting


@click.command("connect")
@click.argument("slug")
@click.option("--name", required=True, help="What you call this shop; a name that exists has its settings changed.")
@click.option("--set", "settings", multiple=True, metavar="KEY=VALUE", help="A setting; `adapter show` lists them.")
@account_option
@json_option
def connect(slug: str, name: str, settings: tuple[str, ...], account: str | None, as_json: bool) -> None:
    """Connect a shop, or change the settings of one.

    Example: integrator connect shopify --name "My shop" --set shop_domain=acme.myshopify.com --set api_secret=...
    """
    values = dict(_pair(text) for text in settings)
    with installation() as app:
        known_platform(app, slug)
        with right_call():
            made = service.connect(app.context, account_id(app, account), slug, name, values)
        url = hook_url(app, slug, made.token)
        if made.read_again:
            app.context.wake("intake")
    if as_json:
        print_json({"connection": made.id, "hook_url": url, "settings_missing": list(made.missing)})
        return
    click.echo(f"{made.id}  {'connected' if made.created else 'changed'}\nHook address: {url}")
    if made.missing:
        click.echo(f"Still missing: {', '.join(made.missing)}; add them with --set.")
    if made.read_again:
        click.echo(f"{made.read_again} messages that waited for these settings are read again.")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        # The text may be a secret, so that it is not repeated.
        raise click.BadParameter("a setting is written KEY=VALUE", param_hint="--set")
    return name, value


def known_platform(app: App, slug: str) -> None:
    """A platform nobody knows is a wrong call: exit code 2."""
    try:
        app.registry.get(slug)
    except NotFound as error:
        raise click.BadParameter(str(error), param_hint="SLUG") from None


def hook_url(app: App, slug: str, token: str) -> str:
    """The address a platform posts to."""
    return f"{app.config.public_url}/hooks/{slug}/{token}"


@click.group()
def connections() -> None:
    """The connected shops.

    Example: integrator connections list
    """


@connections.command("list")
@account_option
@json_option
def list_connections(account: str | None, as_json: bool) -> None:
    """List the connected shops.

    Example: integrator connections list --json
    """
    with installation() as app:
        with app.database.read() as conn:
            found = accounts.list_shops(conn, account_id(app, account))
        items = [account_rows.shop_row(app.context, shop) for shop in found]
    columns = ("id", "slug", "name", "state", "hook_url")
    print_items(items, columns, as_json=as_json, empty="No shop is connected; see `integrator connect --help`.")


@connections.command()
@click.argument("connection")
@account_option
@json_option
def show(connection: str, account: str | None, as_json: bool) -> None:
    """Show a shop and which of its settings are filled; secrets are never shown.

    Example: integrator connections show "My shop"
    """
    with installation() as app:
        with app.database.read() as conn:
            shop = accounts.shop_named(conn, account_id(app, account), connection)
        about = account_rows.shop_shown(app.context, shop)
    if as_json:
        print_json(about)
        return
    for name, value in about.items():
        if name not in ("settings", "write_back"):
            click.echo(f"{name}: {', '.join(value) if isinstance(value, list) else value or '-'}")
    for name, value in about["settings"].items():
        click.echo(f"  {name} = {value or '(not set)'}")


@connections.command()
@click.argument("connection")
@account_option
def pause(connection: str, account: str | None) -> None:
    """Store a shop's messages, and read none until `resume`.

    Example: integrator connections pause "My shop"
    """
    _set(connection, account, "paused", "paused: its messages are stored and wait")


@connections.command()
@click.argument("connection")
@account_option
def resume(connection: str, account: str | None) -> None:
    """Read a paused shop's messages again.

    Example: integrator connections resume "My shop"
    """
    _set(connection, account, "on", "on: what waited is read now")


@connections.command()
@click.argument("connection")
@click.option("--dry-run", is_flag=True, help="Only say what is missing.")
@account_option
@json_option
def compare(connection: str, dry_run: bool, account: str | None, as_json: bool) -> None:
    """Ask a shop's platform for its returns, and take over what it never told. Done by itself once a day.

    Example: integrator connections compare "My shop" --dry-run
    """
    with installation() as app:
        found = gaps.compare(app.context, account_id(app, account), connection, heal=not dry_run)
    if as_json:
        print_json(asdict(found))
        return
    done = "are taken over" if found.healed else "would be taken over"
    click.echo(f"{found.listed} facts listed, {len(found.missing)} had never come and {done}.")
    for name, keys in (("without a known order", found.homeless), ("not readable", found.unreadable)):
        if keys:
            click.echo(f"{len(keys)} {name}: {', '.join(keys[:5])}")


@connections.command("write-back")
@click.argument("connection")
@click.option("--on/--off", "on", default=None, help="Whether the platform is told what was decided; on by itself.")
@click.option("--money/--no-money", "money", default=None, help="Whether it may be told to refund; off by itself.")
@account_option
@json_option
def write_back(connection: str, on: bool | None, money: bool | None, account: str | None, as_json: bool) -> None:
    """Say what a shop's platform may be told; without an option, show it.

    Example: integrator connections write-back "My shop" --money
    """
    with installation() as app:
        owner = account_id(app, account)
        context = app.context
        if on is not None or money is not None:
            context = noting(context, at_command_line(owner), "connection.write_back", connection)
        silent = None if on is None else not on
        shop = service.set_write_back(context, owner, connection, silent=silent, pays=money)
    if as_json:
        print_json({"connection": shop.id, "write_back": not shop.silent, "money": shop.pays})
        return
    told = (
        "is told nothing"
        if shop.silent
        else f"is told what was decided, {'refunds too' if shop.pays else 'no refunds'}"
    )
    click.echo(f"{shop.name}: the platform {told}.")


@connections.command()
@click.argument("connection")
@account_option
def remove(connection: str, account: str | None) -> None:
    """Take a shop away; its address answers 404, its cases stay.

    Example: integrator connections remove "My shop"
    """
    _set(connection, account, "removed", "removed: its address answers 404, its cases stay")


def _set(connection: str, account: str | None, state: str, words: str) -> None:
    with installation() as app:
        shop = service.set_state(app.context, account_id(app, account), connection, state)
    click.echo(f"{shop.name} is {words}.")


@connections.command()
@click.argument("connection")
@account_option
@json_option
def rotate(connection: str, account: str | None, as_json: bool) -> None:
    """Give a shop a new hook address; the old one answers 24 hours more.

    Example: integrator connections rotate "My shop" --json
    """
    with installation() as app:
        shop, token = service.rotate_hook(app.context, account_id(app, account), connection)
        url = hook_url(app, shop.slug, token)
    if as_json:
        print_json({"connection": shop.id, "hook_url": url})
    else:
        click.echo(f"New hook address: {url}\nThe old one answers 24 hours more.")
