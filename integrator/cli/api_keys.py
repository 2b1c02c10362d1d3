"""`integrator api-key`: keys for programs of your own that ask the account's API."""

from __future__ import annotations

from typing import Any

import click

from integrator.cli.base import (
    account_id,
    account_option,
    installation,
    json_option,
    print_items,
    print_json,
    right_call,
)
from integrator.core.codec import time_text
from integrator.db.api_keys import ApiKey
from integrator.services import api_keys as service
from integrator.services.audit import at_command_line, noting


@click.group("api-key")
def api_key() -> None:
    """Keys for programs of your own: docs/account-api.md.

    Example: integrator api-key list
    """


@api_key.command()
@click.option("--name", required=True, help="What you call it; the audit trail names it so.")
@click.option(
    "--role",
    type=click.Choice(["owner", "agent", "viewer"]),
    default="owner",
    show_default=True,
    help="viewer reads; agent acts on cases, reads and sends messages again; owner may all.",
)
@account_option
@json_option
def add(name: str, role: str, account: str | None, as_json: bool) -> None:
    """Make a key. It is shown this once.

    Example: integrator api-key add --name reports --role viewer --json
    """
    with installation() as app, right_call():
        owner = account_id(app, account)
        context = noting(app.context, at_command_line(owner), "api_key.add", f"{name} {role}")
        made = service.add(context, owner, name, role)
    if as_json:
        print_json({"id": made.id, "api_key": made.key})
    else:
        click.echo(f"id: {made.id}\napi_key: {made.key}\nThe key is not shown again.")


@api_key.command("list")
@account_option
@json_option
def list_keys(account: str | None, as_json: bool) -> None:
    """List the keys, without what opens the door.

    Example: integrator api-key list --json
    """
    with installation() as app:
        items = [_row(one) for one in service.listed(app.context, account_id(app, account))]
    columns = ("id", "name", "role", "created_at", "used_at")
    print_items(items, columns, as_json=as_json, empty="There is no key; see `integrator api-key add --help`.")


def _row(one: ApiKey) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role,
        "created_at": time_text(one.created_at),
        "used_at": time_text(one.used_at) if one.used_at else None,
    }


@api_key.command()
@click.argument("name")
@account_option
def remove(name: str, account: str | None) -> None:
    """Take a key away, by its name or id; what asks with it is refused from now on.

    Example: integrator api-key remove reports
    """
    with installation() as app:
        owner = account_id(app, account)
        context = noting(app.context, at_command_line(owner), "api_key.remove", lambda gone: str(gone.name))
        gone = service.remove(context, owner, name)
    click.echo(f"{gone.name} opens nothing any more.")
