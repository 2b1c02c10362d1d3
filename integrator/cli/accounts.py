"""`integrator account` and `integrator user`: store owners, and who may sign in for them."""

from __future__ import annotations

import sys

import click

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
from integrator.core.codec import time_text
from integrator.db import accounts
from integrator.passwords import Passwords
from integrator.services import connect, ids
from integrator.services.sign_in import SHORTEST_PASSWORD


@click.group()
def account() -> None:
    """Store owners. One is made at first use; more are for several businesses on one installation.

    Example: integrator account list
    """


@account.command("add")
@click.argument("name")
@json_option
def add_account(name: str, as_json: bool) -> None:
    """Add an account.

    Example: integrator account add "North shop"
    """
    with installation() as app, right_call():
        made = connect.add_account(app.context, name)
    print_json({"account": made.id, "name": made.name}) if as_json else click.echo(made.id)


@account.command("list")
@json_option
def list_accounts(as_json: bool) -> None:
    """List the accounts.

    Example: integrator account list --json
    """
    with installation() as app, app.database.read() as conn:
        items = [
            {"id": one.id, "name": one.name, "created_at": time_text(one.created_at)}
            for one in accounts.list_accounts(conn)
        ]
    print_items(items, ("id", "name", "created_at"), as_json=as_json, empty="There is no account yet.")


@click.group()
def user() -> None:
    """Who may sign in for an account.

    Example: integrator user add --email me@shop.example --role agent
    """


@user.command("add")
@click.option("--email", required=True, callback=email_address, help="Signs in with it.")
@click.option("--role", type=click.Choice(["owner", "agent", "viewer"]), default="owner", show_default=True)
@click.option("--language", type=click.Choice(["zh", "en"]), help="What mail is written in, until chosen on the pages.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input instead of asking.")
@account_option
@json_option
def add_user(
    email: str, role: str, language: str | None, password_stdin: bool, account: str | None, as_json: bool
) -> None:
    """Add a user; the password is asked for.

    Example: echo "correct horse battery" | integrator user add --email me@shop.example --password-stdin
    """
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else _asked()
    if len(password) < SHORTEST_PASSWORD:
        raise click.UsageError(f"A password has at least {SHORTEST_PASSWORD} characters.")
    with installation() as app:
        owner, id_ = account_id(app, account), ids.new_id("usr")
        values = {"id": id_, "email": email.lower(), "role": role, "password_hash": Passwords().hashed(password)}
        values |= {"language": language} if language else {}
        now = app.context.now()
        app.database.in_transaction(lambda conn: accounts.add_user(conn, owner, **values, created_at=now))
    print_json({"user": id_, "email": email.lower(), "role": role}) if as_json else click.echo(id_)


def _asked() -> str:
    if not sys.stdin.isatty():
        raise click.UsageError("There is no terminal to ask for the password on; use --password-stdin.")
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
