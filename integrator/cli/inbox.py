"""`integrator inbox`: what platforms sent, and reading it again."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import click

from integrator.app import App
from integrator.cli.base import account_id, account_option, installation, json_option, print_items, print_json
from integrator.core.codec import time_of, time_text
from integrator.core.errors import InvalidValue
from integrator.db import queries
from integrator.db.journal import adopt
from integrator.services import account_side, again
from integrator.services.audit import at_command_line, counted, named, noting

_STATES = ("parked", "done", "ignored", "pending")
_AGO = re.compile(r"([0-9]{1,6})([smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@click.group()
def inbox() -> None:
    """What platforms sent.

    Example: integrator inbox list --state parked
    """


@inbox.command("list")
@click.option("--state", type=click.Choice(_STATES), help="Only these.")
@account_option
@json_option
def list_inbox(state: str | None, account: str | None, as_json: bool) -> None:
    """List messages, the newest on top.

    Example: integrator inbox list --state parked
    """
    with installation() as app:
        while adopt(app.database):
            continue
        with app.database.read() as conn:
            items = queries.list_inbox(conn, account_id(app, account), state=state)
    columns = ("id", "connection", "topic", "state", "reason", "received_at")
    print_items(items, columns, as_json=as_json, empty="There is no such message.")


def inbox_id(text: str) -> int:
    """`inb_12` or `12` as a number; anything else is a wrong call."""
    digits = text.removeprefix("inb_")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
        raise click.BadParameter(f"{text[:40]!r} is no message id such as inb_12", param_hint="ID")
    return int(digits)


@inbox.command()
@click.argument("message_id", metavar="ID")
@account_option
@json_option
def show(message_id: str, account: str | None, as_json: bool) -> None:
    """Show one message: its headers, its body as it came, and what became of it.

    Example: integrator inbox show inb_12
    """
    number = inbox_id(message_id)
    with installation() as app:
        while adopt(app.database):
            continue
        owner = account_id(app, account)
        about = account_side.inbox_message(app.context, owner, number)
    if as_json:
        print_json(about)
        return
    for key, value in about.items():
        if key not in ("headers", "body"):
            click.echo(f"{key}: {value if value not in (None, [], '') else '-'}")
    for name, value in about["headers"].items():
        click.echo(f"  {name}: {value}")
    click.echo(f"\n{about['body']}")


def since_time(text: str | None, now: datetime, option: str = "--since") -> datetime | None:
    """A time of RFC 3339, or an age such as 90m, 2h, 3d."""
    if text is None:
        return None
    ago = _AGO.fullmatch(text)
    try:
        return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])}) if ago else time_of(text)
    except (InvalidValue, OverflowError):
        raise click.BadParameter(f"{text!r} is no time such as 2026-11-24T10:00:00Z or 2h", param_hint=option) from None


@inbox.command()
@click.argument("ids", nargs=-1, metavar="[ID ...]")
@click.option("--since", metavar="T", help="All that came since: a time, or an age such as 2h or 3d.")
@click.option("--until", metavar="T", help="With --since: only what came until then; else until now.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@click.option("--yes", is_flag=True, help="With --since: do not ask, on a terminal, before it is done.")
@account_option
@json_option
def replay(
    ids: tuple[str, ...],
    since: str | None,
    until: str | None,
    dry_run: bool,
    yes: bool,
    account: str | None,
    as_json: bool,
) -> None:
    """Read messages again by their adapter as it is now; the new reading takes the place of the old one.

    Example: integrator inbox replay inb_12 --dry-run
    """
    if bool(ids) == bool(since) or (until and not since):
        raise click.UsageError("Say which messages: their ids, or --since T, with --until T or without.")
    numbers = [inbox_id(text) for text in ids] or None
    with installation() as app:
        owner, now = account_id(app, account), app.context.now()
        span = since_time(since, now), (since_time(until, now, "--until") or now) if since else None
        ask = not (ids or dry_run or yes) and sys.stdin.isatty()
        if since and (ask or not as_json):
            _count(app, owner, *span, ask=ask, err=as_json)
        if not dry_run:
            noted = noting(app.context, at_command_line(owner), "replay", counted(_which(numbers, *span)))
            count = again.replay(noted, owner, numbers, *span)
            print_json({"replayed": count}) if as_json else click.echo(f"{count} messages are read again.")
            return
        found = [account_side.difference(one) for one in again.replay_difference(app.context, owner, numbers, *span)]
    if as_json:
        print_json({"items": found, "next": None})
    for one in [] if as_json else found:
        _tell(one)


def _count(app: App, account: str, since: Any, until: Any, *, ask: bool, err: bool) -> None:
    """Say how many messages of which time it is about; on a terminal go on only after a yes."""
    count, first, last = again.replayable(app.context, account, since, until)
    when = f", which came from {time_text(first)} to {time_text(last)}" if first and last else ""
    click.echo(f"{count} messages{when}.", err=err)
    if ask and count:
        click.confirm("Read them again?", abort=True, err=err)


def _which(ids: Sequence[int] | None, since: datetime | None, until: datetime | None) -> str:
    if since and until:
        return f"came from {time_text(since)} to {time_text(until)}"
    return named([f"inb_{number}" for number in ids or ()])


def _tell(one: dict[str, Any]) -> None:
    changes = [f"+ {key}" for key in one["stored"]] + [f"- {key}" for key in one["dropped"]]
    changes += [f"> {row['type']} version {row['version']} of {row['rma']}" for row in one["written"]]
    problem = [f"! {one['problem']}"] if one["problem"] else []
    click.echo("\n  ".join([f"{one['id']} (now {one['state']})", *(problem + changes or ["nothing would change"])]))
