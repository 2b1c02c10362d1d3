"""`integrator outbox`: what suppliers and platforms are told, and mail, every attempt, and sending again."""

from __future__ import annotations

from typing import Any

import click

from integrator.cli.base import account_id, account_option, installation, json_option, print_items, print_json
from integrator.cli.inbox import since_time
from integrator.core.codec import time_text
from integrator.db import queries
from integrator.services import again
from integrator.services.audit import at_command_line, counted, named, noting

_STATES = ("pending", "due", "delivered", "superseded", "dead")


@click.group()
def outbox() -> None:
    """What suppliers and platforms are told, and mail to suppliers and your people.

    Example: integrator outbox list --state dead
    """


@outbox.command("list")
@click.option("--state", type=click.Choice(_STATES), help="Only these.")
@account_option
@json_option
def list_outbox(state: str | None, account: str | None, as_json: bool) -> None:
    """List messages, the newest on top.

    Example: integrator outbox list --state dead
    """
    with installation() as app, app.database.read() as conn:
        items = queries.list_outbox(conn, account_id(app, account), app.context.now(), state=state)
    columns = ("id", "kind", "type", "supplier", "rma", "version", "state", "attempts", "next_attempt_at", "last_error")
    print_items(items, columns, as_json=as_json, empty="There is no such message.")


@outbox.command()
@click.argument("message_id", metavar="ID")
@account_option
@json_option
def show(message_id: str, account: str | None, as_json: bool) -> None:
    """Show one message: what it says, and every attempt to deliver it.

    Example: integrator outbox show ins_0123
    """
    with installation() as app, app.database.read() as conn:
        about = queries.show_outbox(conn, account_id(app, account), message_id, app.context.now())
    print_json(about) if as_json else _tell(about)


def _tell(about: dict[str, Any]) -> None:
    for key, value in about.items():
        if key not in ("attempt_log", "body", "content"):
            click.echo(f"{key}: {'-' if value is None else value}")
    for one in about["attempt_log"]:
        answer = one["status"] or "no answer"
        click.echo(f"  attempt {one['number']} at {one['started_at']}: {answer} {one['error'] or ''}".rstrip())
    print_json(about["body"] or about["content"])


@outbox.command()
@click.argument("ids", nargs=-1, metavar="[ID ...]")
@click.option("--since", metavar="T", help="Every dead newest version written since: a time, or an age such as 2h.")
@account_option
@json_option
def resend(ids: tuple[str, ...], since: str | None, account: str | None, as_json: bool) -> None:
    """Send messages again, with the same id and the same bytes.

    Example: integrator outbox resend --since 3d
    """
    if bool(ids) == bool(since):
        raise click.UsageError("Say which messages: their ids, or --since T.")
    with installation() as app:
        owner, at = account_id(app, account), since_time(since, app.context.now())
        which = f"dead, written since {time_text(at)}" if at else named(ids)
        context = noting(app.context, at_command_line(owner), "resend", counted(which))
        count = again.resend_dead(context, owner, at) if at else again.resend(context, owner, ids)
    print_json({"resent": count}) if as_json else click.echo(f"{count} messages are sent again.")
