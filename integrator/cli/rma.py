"""`integrator rma` and `integrator rebuild`: the return cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO, Any

import click
import orjson
from marshmallow import ValidationError

from integrator.cli.base import account_id, account_option, installation, json_option, print_items, print_json, progress
from integrator.cli.reply_link import link
from integrator.core.answers import ACTS, ANSWERS
from integrator.db import accounts, queries
from integrator.services import again
from integrator.services.acting import act
from integrator.services.answer import answer
from integrator.services.audit import at_command_line, noting
from schemas import supplier_api

_WAITS = ("supplier", "merchant", "customer", "platform")


@click.group()
def rma() -> None:
    """The return cases.

    Example: integrator rma list
    """


rma.add_command(link)


@rma.command("list")
@click.option("--waits-for", type=click.Choice(_WAITS), help="Only cases that wait for this side.")
@click.option("--overdue", is_flag=True, help="Only open cases in which somebody is late.")
@account_option
@json_option
def list_rmas(waits_for: str | None, overdue: bool, account: str | None, as_json: bool) -> None:
    """List the cases, the newest change on top.

    Example: integrator rma list --waits-for merchant --json
    """
    with installation() as app, app.database.read() as conn:
        items = queries.list_rmas(conn, account_id(app, account), app.context.now())
    if waits_for:
        items = [item for item in items if item["waits"] and item["waits"]["for"] == waits_for]
    if overdue:
        items = [item for item in items if item["overdue"]]
    columns = ("ref", "platform", "order", "headline", "stage", "opened_at", "updated_at")
    print_items(items, columns, as_json=as_json, empty="There is no such case.")


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
    if about["waits"]:
        click.echo(about["waits"]["sentence"]["en"])
    if about.get("approval_held"):
        click.echo(f"The platform is not told of the approval yet: {about['approval_held']}.")
    for title, rows in (
        ("Lines", map(_line, about["lines"])),
        ("Solutions", _solutions(about["lines"])),
        ("Suppliers", map(_leg, about["legs"])),
        ("Duties", map(_duty, about["duties"])),
        ("Money", _money(about.get("money") or {})),
        ("Timeline", (f"{one['at']}  {one['actor']}: {one['summary']}" for one in about["timeline"])),
    ):
        told = list(rows)
        if told:
            click.echo("\n".join([f"\n{title}", *(f"  {row}" for row in told)]))


def _line(line: dict[str, Any]) -> str:
    what = line["title"] or line["sku"] or line["line_id"]
    supplier = line["supplier"] or "no supplier yet: add a route"
    axes = ", ".join(f"{axis} {line[axis]}" for axis in ("reception", "decision", "refund", "credit") if axis in line)
    return f"{line['quantity']} x {what} ({line['sku'] or 'no SKU'}) -> {supplier}; {axes}{_lacks(line)}"


def _lacks(line: dict[str, Any]) -> str:
    """What to look at before the line is approved."""
    missing, late = line.get("evidence_missing"), line.get("outside_window")
    told = f"; EVIDENCE MISSING: {', '.join(missing)}" if missing else ""
    if late:
        told += f"; OUTSIDE THE SUPPLIER'S WINDOW: asked after {late['days']} days of {late['window_days']}"
    return told


def _solutions(lines: Sequence[dict[str, Any]]) -> Iterator[str]:
    for line in lines:
        for one in line.get("proposals", ()):
            cost = f"costs {one['cost']['amount']} {one['cost']['currency']}" if one["cost"] else "cost not known"
            back = "the goods go back" if one["returns"] else "the goods stay"
            what = f"{line['sku'] or line['line_id']}: {one['kind'].replace('_', ' ')}"
            yield f"{what}, {cost}, {one['bears']} bears it, {back}"


def _leg(leg: dict[str, Any]) -> str:
    if leg["version"] is None:
        return f"{leg['supplier']}: {leg['status']}, nothing was sent{_said(leg)}"
    return (
        f"{leg['supplier']}: {leg['status']}; {leg['type']} version {leg['version']}, "
        f"{leg['transport']} ({leg['outbox_id']}){_said(leg)}"
    )


def _said(leg: dict[str, Any]) -> str:
    """Offers of both sides and what was reported, each with what became of it."""
    found = []
    for name, who in (("offer", "it offers"), ("counter_offer", "you offer")):
        if offer := leg.get(name):
            amount = offer["amount"]
            money = f" {amount['amount']} {amount['currency']}" if amount else ""
            until = f" until {offer['expires_at']}" if offer["expires_at"] else ""
            found.append(f"{who}{money}{until}, {offer['state']}: {offer['offer'] or '-'}")
    if report := leg.get("report"):
        found.append(f"it reports, {report['state']}: {(report['reason'] or {}).get('text') or '-'}")
    return "".join(f"; {told}" for told in found)


def _duty(duty: dict[str, Any]) -> str:
    who = duty["supplier"] if duty["owner"] == "supplier" else duty["owner"]
    state = f"done {duty['done_at']}" if duty["done_at"] else f"due {duty['due_by'] or 'when its time begins'}"
    return f"{duty['stage']}: {who} {duty['what']}, {state}{', OVERDUE' if duty['overdue'] else ''}"


def _money(money: dict[str, Any]) -> Iterator[str]:
    for name, amount in money.items():
        if amount:
            yield f"{name.replace('_', ' ')} {amount['amount']} {amount['currency']}"


def _fields(values: Sequence[str], file: IO[str] | None) -> dict[str, Any]:
    """The fields of an answer or act: a JSON object, then NAME=VALUE on top; a value is JSON where it can be."""
    try:
        found = orjson.loads(file.read()) if file else {}
    except orjson.JSONDecodeError:
        raise click.UsageError("--file is not JSON.") from None
    if not isinstance(found, dict):
        raise click.UsageError("--file is not a JSON object.")
    for value in values:
        name, equals, text = value.partition("=")
        if not equals:
            raise click.UsageError(f"--set takes NAME=VALUE, not {value!r}.")
        try:
            found[name] = orjson.loads(text)
        except orjson.JSONDecodeError:
            found[name] = text
    return found


_set_option = click.option("--set", "values", metavar="NAME=VALUE", multiple=True, help="A field; JSON or text.")
_file_option = click.option("--file", type=click.File("r"), help="The fields as a JSON object; - reads stdin.")


@rma.command("answer")
@click.argument("ref")
@click.argument("type_", metavar="TYPE", type=click.Choice(sorted(ANSWERS)))
@click.option("--supplier", required=True, help="Whose answer it is: id or name.")
@click.option("--version", type=int, help="The version of the instruction it answers; the newest unless told.")
@_set_option
@_file_option
@account_option
@json_option
def answer_rma(
    ref: str,
    type_: str,
    supplier: str,
    version: int | None,
    values: Sequence[str],
    file: IO[str] | None,
    account: str | None,
    as_json: bool,
) -> None:
    """Answer on a supplier's behalf, as it would by the API.

    Example: integrator rma answer RMA-7K3M9Q2D confirm --supplier Acme --set authorization_no=A-77
    """
    try:
        type_, _, fields = supplier_api.parsed(
            {**_fields(values, file), "type": type_, "instruction_version": version or 1}
        )
    except ValidationError as error:
        raise click.UsageError(f"{error.messages}.") from None
    with installation() as app:
        owner = account_id(app, account)
        with app.database.read() as conn:
            whose = accounts.supplier_named(conn, owner, supplier).id
            current = queries.show_rma(conn, owner, ref, app.context.now())["legs"]
        newest = next((leg["version"] for leg in current if leg["supplier"] == whose), None)
        context = noting(app.context, at_command_line(owner), f"rma.answer.{type_}", ref)
        given: dict[str, Any] = {
            "account": owner,
            "supplier": whose,
            "ref": ref,
            "type_": type_,
            "fields": fields,
            "by": "merchant",
        }
        done = context.database.in_transaction(lambda conn: answer(conn, context, version=version or newest, **given))
        app.context.wake("send")
    print_json(done) if as_json else click.echo(f"{done['rma']}: {type_} is told; the case is {done['headline']}.")


@rma.command("act")
@click.argument("ref")
@click.argument("type_", metavar="ACT", type=click.Choice(sorted(ACTS)))
@click.option("--supplier", help="Whose part it is about, where there are several: id or name.")
@click.option("--text", help="Your words.")
@_set_option
@account_option
@json_option
def act_on_rma(
    ref: str,
    type_: str,
    supplier: str | None,
    text: str | None,
    values: Sequence[str],
    account: str | None,
    as_json: bool,
) -> None:
    """Approve, decline, answer or make an offer, reply, review, ask for evidence, write off, refund, note, close, ...

    Example: integrator rma act RMA-7K3M9Q2D decline --text "outside the window"
    """
    fields = _fields(values, None) | ({"text": text} if text is not None else {})
    with installation() as app:
        owner = account_id(app, account)
        with app.database.read() as conn:
            whose = accounts.supplier_named(conn, owner, supplier).id if supplier else None
        context = noting(app.context, at_command_line(owner), f"rma.{type_}", ref)
        done = context.database.in_transaction(
            lambda conn: act(conn, context, account=owner, ref=ref, type_=type_, fields=fields, supplier=whose)
        )
        app.context.wake("send")
    print_json(done) if as_json else click.echo(f"{done['rma']}: {type_} is done; the case is {done['headline']}.")


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
