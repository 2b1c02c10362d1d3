"""`integrator route`: which supplier a line goes to, and why."""

from __future__ import annotations

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
from integrator.core.lines import LineFacts
from integrator.db import accounts, queries
from integrator.services import account_rows, account_side, again
from integrator.services import connect as service


@click.group()
def route() -> None:
    """Rules that lead lines to suppliers: higher priority first, then product, SKU, vendor, default; then the older.

    Example: integrator route list
    """


@route.command()
@click.option("--supplier", required=True, help="Its name or id.")
@click.option("--connection", help="Only lines of this shop.")
@click.option("--sku", metavar="GLOB", help="SKUs, with * and ?; case does not matter.")
@click.option("--vendor", metavar="TEXT", help="The vendor the shop names.")
@click.option("--product", metavar="ID", help="The shop's id of the product.")
@click.option("--default", "is_default", is_flag=True, help="Every line that no other rule takes.")
@click.option(
    "--priority", type=click.IntRange(-1_000_000, 1_000_000), default=0, show_default=True, help="Higher goes first."
)
@account_option
@json_option
def add(
    supplier: str,
    connection: str | None,
    sku: str | None,
    vendor: str | None,
    product: str | None,
    is_default: bool,
    priority: int,
    account: str | None,
    as_json: bool,
) -> None:
    """Add a rule. Lines that waited for one go out at once.

    Example: integrator route add --supplier Acme --sku "AC-*"
    """
    if sku is None and vendor is None and product is None and not is_default:
        raise click.UsageError("Say which lines: --sku, --vendor or --product, or --default for all the rest.")
    with installation() as app, right_call():
        owner = account_id(app, account)
        made = service.add_route(
            app.context,
            owner,
            supplier,
            connection=connection,
            sku=sku,
            vendor=vendor,
            product_id=product,
            is_default=is_default,
            priority=priority,
        )
        written = again.route_unrouted(app.context, owner)
    if as_json:
        print_json({"route": made.id, "messages_written": len(written)})
    else:
        click.echo(f"{made.id}\n{len(written)} messages of lines that had no supplier are on their way.")


@route.command("list")
@account_option
@json_option
def list_routes(account: str | None, as_json: bool) -> None:
    """List the rules, the first to be tried on top.

    Example: integrator route list --json
    """
    with installation() as app, app.database.read() as conn:
        items = account_rows.route_rows(conn, account_id(app, account))
    columns = ("id", "supplier_name", "priority", "product", "sku", "vendor", "default", "connection")
    print_items(items, columns, as_json=as_json, empty="There is no rule; see `integrator route add --help`.")


@route.command()
@click.argument("route_id")
@account_option
def remove(route_id: str, account: str | None) -> None:
    """Take a rule away; lines it has led stay where they are.

    Example: integrator route remove rou_0123
    """
    with installation() as app:
        owner = account_id(app, account)
        app.database.in_transaction(lambda conn: accounts.remove_route(conn, owner, route_id))
    click.echo("The rule is gone; lines it has led stay with their supplier.")


@route.command()
@click.option("--sku", help="The SKU of the line.")
@click.option("--vendor", help="Its vendor.")
@click.option("--product", help="The shop's id of its product.")
@click.option("--connection", help="The shop it comes from.")
@account_option
@json_option
def explain(
    sku: str | None, vendor: str | None, product: str | None, connection: str | None, account: str | None, as_json: bool
) -> None:
    """Say which supplier a line would go to, why, and which rules come after that one.

    Example: integrator route explain --sku AC-1001
    """
    if sku is None and vendor is None and product is None:
        raise click.UsageError("Say what the line is: --sku, --vendor or --product.")
    with installation() as app, app.database.read() as conn:
        owner = account_id(app, account)
        names = queries.supplier_names(conn, owner)
        facts = LineFacts(line_id="-", sku=sku, vendor=vendor, product_id=product)
        about = account_side.explain(conn, owner, facts, connection)
    if as_json:
        print_json(about)
        return
    click.echo(f"{about['supplier_name'] or 'no supplier'}: {about['because']}")
    for other in about["also_matching"]:
        click.echo(f"  after it: {names.get(other['supplier'])} ({other['because']})")
