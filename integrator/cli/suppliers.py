"""`integrator supplier`: who ships the goods, where they are told, and the secrets that prove it is us."""

from __future__ import annotations

import click

from integrator.app import App
from integrator.cli.base import (
    account_id,
    account_option,
    email_address,
    installation,
    json_option,
    print_items,
    print_json,
    right_call,
)
from integrator.core.errors import Refused
from integrator.db import accounts
from integrator.edges.guard import refusal
from integrator.services import account_rows
from integrator.services import connect as service
from integrator.services.try_endpoint import try_endpoint

_LANGUAGE = click.Choice(["zh", "en"])


@click.group()
def supplier() -> None:
    """Who ships the goods and receives instructions.

    Example: integrator supplier list
    """


def _check(app: App, url: str | None) -> None:
    if url is None:
        return
    if wrong := refusal(url, allow_private=True):
        raise click.BadParameter(wrong, param_hint="--url")
    if problem := refusal(url, allow_private=app.config.allow_private_endpoints):
        raise Refused(f"{problem} INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS=on lets private addresses pass.")


@supplier.command()
@click.option("--name", required=True, help="What you call it.")
@click.option("--url", help="Where instructions are posted; without it they wait.")
@click.option("--email", callback=email_address, help="Where mail to it goes.")
@click.option("--language", type=_LANGUAGE, default="en", show_default=True, help="What it is told in.")
@account_option
@json_option
def add(name: str, url: str | None, email: str | None, language: str, account: str | None, as_json: bool) -> None:
    """Add a supplier. Its signing secret and API key are shown this once.

    Example: integrator supplier add --name Acme --url https://supplier.example/returns --json
    """
    with installation() as app, right_call():
        _check(app, url)
        owner = account_id(app, account)
        made = service.add_supplier(app.context, owner, name, url=url, email=email, language=language)
    shown = {"supplier": made.id, "signing_secret": made.signing_secret, "api_key": made.api_key}
    if as_json:
        print_json(shown)
        return
    for key, value in shown.items():
        click.echo(f"{key}: {value}")
    click.echo("The secret and the key are not shown again. Say which lines go there: integrator route add --help")


@supplier.command("list")
@account_option
@json_option
def list_suppliers(account: str | None, as_json: bool) -> None:
    """List the suppliers.

    Example: integrator supplier list --json
    """
    with installation() as app, app.database.read() as conn:
        owner = account_id(app, account)
        items = account_rows.supplier_rows(conn, app.context, owner)
    columns = ("id", "name", "url", "state")
    print_items(items, columns, as_json=as_json, empty="There is no supplier; see `integrator supplier add --help`.")


@supplier.command()
@click.argument("name")
@account_option
@json_option
def show(name: str, account: str | None, as_json: bool) -> None:
    """Show a supplier.

    Example: integrator supplier show Acme
    """
    with installation() as app, app.database.read() as conn:
        about = account_rows.supplier_shown(conn, app.context, account_id(app, account), name)
    if as_json:
        print_json(about)
        return
    breaker = {f"breaker {key}": value for key, value in about.pop("breaker").items()}
    for key, value in (about | breaker).items():
        click.echo(f"{key}: {'-' if value is None else value}")


@supplier.command()
@click.argument("name")
@click.option("--name", "new_name", help="A new name.")
@click.option("--url", help="A new address; an endpoint that was switched off is on again.")
@click.option("--email", callback=email_address, help="A new address for mail.")
@click.option("--language", type=_LANGUAGE, help="What it is told in.")
@account_option
@json_option
def update(
    name: str,
    new_name: str | None,
    url: str | None,
    email: str | None,
    language: str | None,
    account: str | None,
    as_json: bool,
) -> None:
    """Change a supplier.

    Example: integrator supplier update Acme --url https://new.example/returns
    """
    told = {"name": new_name, "url": url, "email": email, "language": language}
    changes = {key: value for key, value in told.items() if value is not None}
    if not changes:
        raise click.UsageError("Say what to change: --name, --url, --email or --language.")
    with installation() as app, right_call():
        _check(app, url)
        owner = account_id(app, account)
        changed = service.update_supplier(app.context, owner, name, **changes)
        with app.database.read() as conn:
            about = account_rows.supplier_shown(conn, app.context, owner, changed.id)
    print_json(about) if as_json else click.echo(f"{about['name']} is changed.")


@supplier.command("rotate-secret")
@click.argument("name")
@account_option
@json_option
def rotate_secret(name: str, account: str | None, as_json: bool) -> None:
    """Give a supplier a new signing secret; both sign for 24 hours.

    Example: integrator supplier rotate-secret Acme --json
    """
    with installation() as app:
        changed, secret = service.rotate_secret(app.context, account_id(app, account), name)
    if as_json:
        print_json({"supplier": changed.id, "signing_secret": secret})
    else:
        click.echo(f"signing_secret: {secret}\nFor 24 hours both secrets sign; it is not shown again.")


@supplier.command()
@click.argument("name")
@account_option
@json_option
def test(name: str, account: str | None, as_json: bool) -> int:
    """Send a signed test message; an answer of 2xx switches the endpoint on and ends a pause after failures.

    Example: integrator supplier test Acme
    """
    with installation() as app:
        owner = account_id(app, account)
        with app.database.read() as conn:
            found = accounts.supplier_named(conn, owner, name)
        if not found.url:
            raise Refused(f"{found.name} has no address; set one with `integrator supplier update {name} --url ...`")
        status, problem = try_endpoint(app.context, found)
        if not problem:
            service.switch(app.context, owner, found.id, on=True)
    if as_json:
        print_json({"supplier": found.id, "status": status, "ok": not problem, "error": problem})
    elif not problem:
        click.echo(f"{found.name} answered {status}.")
    if problem and not as_json:
        raise Refused(problem)
    return 1 if problem else 0
