"""`integrator redact`: forget a customer, or everybody of long ago; proofs of delivery and cases stay."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from integrator.app import App
from integrator.cli.base import account_id, account_option, installation, json_option, print_json, progress
from integrator.services import redact_tasks as service
from integrator.services.erase import Erased
from integrator.services.redact import carry_out
from integrator.services.redact_tasks import Duty, Task

_COUNTS = ("orders", "events", "cases", "instructions", "messages")


@click.command()
@click.option("--customer", metavar="REF", help="The platform's ref of a customer, or an e-mail.")
@click.option("--connection", help="With --customer: only in this shop.")
@click.option("--older-than", "days", metavar="DAYS", type=click.IntRange(1, 36_500), help="All that ended before.")
@click.option("--pending", is_flag=True, help="What platforms have asked for; with --dry-run it is listed.")
@click.option("--dry-run", is_flag=True, help="Count, and change nothing.")
@account_option
@json_option
def redact(
    customer: str | None,
    connection: str | None,
    days: int | None,
    pending: bool,
    dry_run: bool,
    account: str | None,
    as_json: bool,
) -> None:
    """Replace a customer's data by hashes. Cases stay computable, proofs of delivery stay, nothing is sent.

    Example: integrator redact --customer 191167 --dry-run
    """
    if [bool(customer), bool(days), pending].count(True) != 1:
        raise click.UsageError("Say what to redact: --customer REF, --older-than DAYS, or --pending.")
    if connection and not customer:
        raise click.UsageError("--connection goes with --customer.")
    with installation() as app:
        owner = account_id(app, account)
        duties = _duties(app, owner) if pending else []
        tasks = _tasks(app, owner, customer, connection, days)
        with progress(sum(len(task.orders) for task in tasks), "orders") as each:
            done = carry_out(app.context, owner, tasks, dry_run=dry_run, each=each)
        left = _duties(app, owner)
    told = {"dry_run": dry_run, **_counts(done), "duties": [_shown(duty) for duty in duties], "duties_left": len(left)}
    print_json(told) if as_json else _say(told)


def _tasks(app: App, owner: str, customer: str | None, connection: str | None, days: int | None) -> list[Task]:
    if customer:
        return service.of_customer(app.context, owner, customer, connection)
    return service.older_than(app.context, owner, days) if days else service.of_duties(app.context, owner)


def _duties(app: App, owner: str) -> list[Duty]:
    with app.database.read() as conn:
        return service.pending(conn, owner)


def _counts(done: Erased) -> dict[str, int]:
    counts = asdict(done)
    return {name: counts[name] for name in (*_COUNTS, "kept", "waiting")}


def _shown(duty: Duty) -> dict[str, Any]:
    names = ("event", "connection", "scope", "customer", "asked_at")
    return {name: getattr(duty, name) for name in names}


def _say(told: dict[str, Any]) -> None:
    for duty in told["duties"]:
        who = "all customers of the shop" if duty["scope"] == "shop" else f"customer {duty['customer'] or '-'}"
        click.echo(f"{duty['asked_at']}  {duty['connection']}  {who}")
    would = "Would be redacted" if told["dry_run"] else "Redacted"
    click.echo(f"{would}: " + ", ".join(f"{told[name]} {name}" for name in _COUNTS))
    if told["kept"]:
        click.echo(f"{told['kept']} instructions are still on their way and keep their words; run it again later.")
    if told["waiting"]:
        click.echo(f"{told['waiting']} messages are not read to the end and keep their body; run it again later.")
    if told["duties_left"] and not told["dry_run"]:
        click.echo(f"{told['duties_left']} requests of platforms are left; see `integrator redact --pending --dry-run`")
