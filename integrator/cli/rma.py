"""`integrator rma` and `integrator rebuild`: the return cases."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from integrator.cli.base import account_id, account_option, installation, json_option, print_items, print_json, progress
from integrator.core.codec import time_of
from integrator.db import queries
from integrator.services import again

_WAITS = ("supplier", "merchant", "customer", "platform")
_ENDED = ("closed", "cancelled", "declined")


@click.group()
def rma() -> None:
    """The return cases.

    Example: integrator rma list
    """


@rma.command("list")
@click.option("--waits-for", type=click.Choice(_WAITS), help="Only cases that wait for this side.")
@click.option("--overdue", is_flag=True, help="Only open cases whose platform deadline has passed.")
@account_option
@json_option
def list_rmas(waits_for: str | None, overdue: bool, account: str | None, as_json: bool) -> None:
    """List the cases, the newest change on top.

    Example: integrator rma list --waits-for merchant --json
    """
    with installation() as app, app.database.read() as conn:
        items, now = queries.list_rmas(conn, account_id(app, account)), app.context.now()
    if waits_for:
        items = [item for item in items if item["headline"] == f"waiting_for_{waits_for}"]
    if overdue:
        items = [item for item in items if _is_overdue(item, now)]
    columns = ("ref", "platform", "order", "headline", "stage", "opened_at", "updated_at")
    print_items(items, columns, as_json=as_json, empty="There is no such case.")


def _is_overdue(item: dict[str, Any], now: datetime) -> bool:
    return bool(item["due"]) and item["headline"] not in _ENDED and time_of(item["due"]["by"]) < now


@rma.command()
@click.argument("ref")
@account_option
@json_option
def show(ref: str, account: str | None, as_json: bool) -> None:
    """Show a case: its lines, suppliers and timeline.

    Example: integrator rma show RMA-7K3M9Q2D
    """
    with installation() as app, app.database.read() as conn:
        about = queries.show_rma(conn, account_id(app, account), ref, app.context.now())
    print_json(about) if as_json else _tell(about)


def _tell(about: dict[str, Any]) -> None:
    order = about["order"]["number"] or about["order"]["id"]
    click.echo(f"{about['ref']}  {about['headline']}, stage {about['stage']}  order {order} on {about['platform']}")
    if about["aliases"]:
        click.echo(f"also known as {', '.join(about['aliases'])}")
    click.echo("\nLines")
    for line in about["lines"]:
        what = line["title"] or line["sku"] or line["line_id"]
        supplier = line["supplier"] or "no supplier yet: add a route"
        axes = f"reception {line['reception']}, decision {line['decision']}, refund {line['refund']}"
        click.echo(f"  {line['quantity']} x {what} ({line['sku'] or 'no SKU'}) -> {supplier}; {axes}")
    click.echo("\nSuppliers")
    for leg in about["legs"]:
        click.echo(
            f"  {leg['supplier']}: {leg['type']} version {leg['version']}, {leg['transport']} ({leg['outbox_id']})"
        )
    click.echo("\nTimeline")
    for entry in about["timeline"]:
        click.echo(f"  {entry['at']}  {entry['actor']}: {entry['summary']}")


@click.command()
def rebuild() -> None:
    """Compute every case anew from its events; sends nothing.

    Example: integrator rebuild
    """
    with installation() as app:
        with app.database.read() as conn:
            orders = queries.order_count(conn)
        with progress(orders, "orders") as each:
            count = again.rebuild(app.context, each)
    click.echo(f"The cases of {count} orders were computed anew.")
