"""`integrator ledger`: what suppliers owe, what refunds cost, and credit notes that cover many cases."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
import orjson

from integrator.cli.base import (
    account_id,
    account_option,
    installation,
    json_option,
    print_items,
    print_json,
    right_call,
)
from integrator.cli.inbox import since_time
from integrator.cli.statement import statement
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.db import accounts
from integrator.services import credit_note
from integrator.services import ledger as service
from integrator.services.audit import at_command_line, noting

_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_MOST_BYTES = 10_000_000
_OWED = (
    *("supplier_name", "currency", "expected", "promised", "received", "open", "refused", "other_currency"),
    *("oldest_days", "cases"),
)
_LEAKS = ("currency", "refunded", "credited", "unknown", "leakage", "cases", "share")


@click.group()
def ledger() -> None:
    """What suppliers owe, promised and gave, and what was refunded and never came back. docs/ledger.md explains it.

    Example: integrator ledger owed
    """


def _plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """A row for people: amounts as text."""
    return {name: _cell(value) for name, value in item.items()}


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return ", ".join(_text(one) if _is_money(one) else str(one) for one in value) or None
    return value["amount"] if _is_money(value) else value


def _is_money(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"amount", "currency"}


@ledger.command()
@click.option("--supplier", metavar="S", help="Only this supplier, by name or id.")
@account_option
@json_option
def owed(supplier: str | None, account: str | None, as_json: bool) -> None:
    """List what suppliers owe, by currency, with its age.

    Example: integrator ledger owed --supplier Acme
    """
    with installation() as app:
        owner = account_id(app, account)
        with app.database.read() as conn:
            whose = accounts.supplier_named(conn, owner, supplier).id if supplier else None
        items = service.owed(app.context, owner, whose)
    if as_json:
        print_json({"items": items, "next": None})
        return
    ages = list(items[0]["ageing"]) if items else []
    rows = [_plain(item) | _plain(item["ageing"]) for item in items]
    print_items(rows, (*_OWED, *ages), as_json=False, empty="No supplier owes anything that is known here.")


@ledger.command()
@click.option("--by", type=click.Choice(service.BY), default="supplier", show_default=True, help="What to tell it by.")
@click.option("--since", metavar="T", help="Cases first refunded since: a time, or an age such as 30d.")
@click.option("--until", metavar="T", help="Cases first refunded before.")
@account_option
@json_option
def leakage(by: str, since: str | None, until: str | None, account: str | None, as_json: bool) -> None:
    """List what was refunded and not credited, the most first.

    Example: integrator ledger leakage --by sku --since 30d
    """
    with installation() as app:
        owner, now = account_id(app, account), app.context.now()
        begin, end = since_time(since, now), since_time(until, now, "--until")
        if begin and end and end <= begin:
            raise click.UsageError("--until lies before --since.")
        items = service.leakage(app.context, owner, begin, end, by)
    columns = ("supplier_name" if by == "supplier" else by, *_LEAKS)
    rows = items if as_json else [_plain(item) for item in items]
    print_items(rows, columns, as_json=as_json, empty="Nothing was refunded in that time.")


ledger.add_command(statement)


# ------------------------------------------------------------------ credit notes


def _money(text: Any, currency: str | None = None) -> Money:
    """Of "40.00 USD", of "40.00" where the currency is known, or of an amount with its currency."""
    if _is_money(text):
        text = f"{text['amount']} {text['currency']}"
    amount, _, told = str(text or "").strip().partition(" ")
    wanted = told.strip() or currency or ""
    if not wanted:
        raise InvalidValue(f'{text!r} is not an amount with its currency, such as "40.00 USD"')
    money = Money.parse(amount, wanted)
    if money.amount != amount:
        raise InvalidValue(f"{amount!r} is written {money.amount!r} in {wanted}")
    return money


def _amount(ctx: click.Context, param: click.Parameter, value: str) -> Money:
    try:
        return _money(value)
    except InvalidValue as error:
        raise click.BadParameter(str(error), ctx, param) from None


def _rows(file: Path) -> Iterator[Any]:
    data = sys.stdin.buffer.read(_MOST_BYTES + 1) if str(file) == "-" else file.read_bytes()
    if len(data) > _MOST_BYTES:
        raise InvalidValue(f"{file} is too large")
    try:
        text = data.decode("utf-8-sig")
        if text.lstrip().startswith("["):
            yield from orjson.loads(text)
        else:
            yield from csv.DictReader(io.StringIO(text))
    except (UnicodeDecodeError, orjson.JSONDecodeError, csv.Error) as error:
        raise InvalidValue(f"{file} is neither a JSON list nor CSV in UTF-8 ({error})") from None


def _lines(file: Path, currency: str) -> list[credit_note.Line]:
    """The rows of a note: `ref`, `amount`, and `line_id` where it is for one line only."""
    found = []
    for number, row in enumerate(_rows(file), 1):
        if not isinstance(row, Mapping) or not row.get("ref") or not row.get("amount"):
            raise InvalidValue(f"row {number} of {file} needs ref and amount; a CSV begins with `ref,line_id,amount`")
        try:
            amount = _money(row["amount"], currency)
        except InvalidValue as error:
            raise InvalidValue(f"row {number} of {file}: {error}") from None
        line_id = str(row.get("line_id") or "").strip() or None
        found.append(credit_note.Line(ref=str(row["ref"]).strip(), amount=amount, line_id=line_id))
    if not found:
        raise InvalidValue(f"{file} has no rows")
    return found


@ledger.command()
@click.option("--supplier", required=True, metavar="S", help="Whose credit note it is: name or id.")
@click.option("--amount", required=True, callback=_amount, metavar="MONEY", help='Its amount, such as "40.00 USD".')
@click.option("--document", "document_no", required=True, metavar="N", help="Its number; each is taken once.")
@click.option("--date", "on", type=click.DateTime(["%Y-%m-%d"]), help="Its day; today unless told.")
@click.option(
    "--file", type=_FILE, metavar="FILE", help="Its lines as CSV or JSON (`-`: stdin); else the oldest first."
)
@click.option("--allow-rest", is_flag=True, help="Take it even where a part of it fits no claim.")
@click.option("--preview", is_flag=True, help="Show what each case would get, and change nothing.")
@account_option
@json_option
def credit(
    supplier: str,
    amount: Money,
    document_no: str,
    on: datetime | None,
    file: Path | None,
    allow_rest: bool,
    preview: bool,
    account: str | None,
    as_json: bool,
) -> None:
    """Give a supplier's credit note to the cases it covers; look at it with --preview first.

    Example: integrator ledger credit --supplier Acme --amount "40.00 USD" --document CN-7 --preview
    """
    day: date | None = on.date() if on else None
    with installation() as app, right_call():
        lines = _lines(file, amount.currency) if file else None
        owner = account_id(app, account)
        noted = noting(app.context, at_command_line(owner), "ledger.credit", credit_note.subject)
        done = credit_note.match(
            noted, owner, supplier, amount, document_no, day, lines, allow_rest=allow_rest, preview=preview
        )
    print_json(done) if as_json else _say(done)


def _say(done: Mapping[str, Any]) -> None:
    head = "Would be given" if done["preview"] else "Given"
    for case in done["cases"]:
        click.echo(f"{case['ref']}: {_text(case['amount'])} of {_text(case['open_before'])} open")
    total = _text(done["amount"])
    click.echo(f"{head}: {done['document_no']} of {done['supplier_name']}, {total}, {len(done['cases'])} cases.")
    if done["unmatched"]["amount"].strip("0."):
        click.echo(f"Unmatched: {_text(done['unmatched'])} fit no claim; only --allow-rest takes the note without it.")
    _skipped(done["skipped"])


def _skipped(refs: Sequence[str]) -> None:
    if refs:
        click.echo(f"Left out, as nothing is known to be open in that currency: {', '.join(refs)}")


def _text(money: Mapping[str, str] | None) -> str:
    return f"{money['amount']} {money['currency']}" if money else "an unknown amount"
