"""`integrator ledger statement`: the ledger with a supplier row by row, for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import click

from integrator.cli.base import account_id, account_option, installation, json_option, print_items, print_json
from integrator.cli.inbox import since_time
from integrator.services.statement import FIGURES
from integrator.services.statement import statement as service

_ABOUT = ("ref", "order", "what", "line_id", "sku", "reason", "bears", "currency")
_DATES = tuple(f"{name}_at" for name in FIGURES)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@click.command()
@click.option("--supplier", required=True, metavar="S", help="Whose statement: name or id.")
@click.option("--from", "since", metavar="T", help="Cases first refunded since: a day, a time, or an age such as 30d.")
@click.option("--to", "until", metavar="T", help="Cases first refunded before.")
@click.option("--csv", "as_csv", is_flag=True, help="Print a table for a spreadsheet.")
@account_option
@json_option
def statement(
    supplier: str, since: str | None, until: str | None, as_csv: bool, account: str | None, as_json: bool
) -> None:
    """Show the ledger with a supplier: goods by line, then fee, freight and total of each case, and the sums.

    Example: integrator ledger statement --supplier Acme --from 2026-10-01 --to 2026-11-01 --csv
    """
    if as_csv and as_json:
        raise click.UsageError("Give either --csv or --json.")
    with installation() as app:
        owner, now = account_id(app, account), app.context.now()
        begin, end = _time(since, now, "--from"), _time(until, now, "--to")
        if begin and end and end <= begin:
            raise click.UsageError("--to lies before --from.")
        told = service(app.context, owner, supplier, begin, end)
    if as_json:
        print_json(told)
    elif as_csv:
        click.echo(_table(told["items"]), nl=False)
    else:
        _say(told)


def _time(text: str | None, now: datetime, option: str) -> datetime | None:
    """As everywhere, and a day for its first moment in UTC."""
    return since_time(f"{text}T00:00:00Z" if text and _DAY.fullmatch(text) else text, now, option)


def _row(item: Mapping[str, Any]) -> dict[str, Any]:
    amounts = {name: item[name]["amount"] if item[name] else None for name in FIGURES}
    return {**item, "bears": " ".join(item["bears"]), **amounts}


def _table(items: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([*_ABOUT, *FIGURES, *_DATES])
    for item in items:
        row = _row(item)
        dates = [item["dates"].get(name) for name in FIGURES]
        table.writerow([*(_plain(row[name]) for name in _ABOUT), *(row[name] for name in FIGURES), *dates])
    return text.getvalue()


def _plain(text: Any) -> Any:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if isinstance(text, str) and text.startswith(_FORMULA) else text


def _say(told: Mapping[str, Any]) -> None:
    columns = ("ref", "what", "sku", "reason", "bears", "currency", *FIGURES)
    empty = f"Nothing was refunded of {told['supplier_name']}'s goods in that time."
    print_items([_row(item) for item in told["items"]], columns, as_json=False, empty=empty)
    for total in told["totals"]:
        sums = ", ".join(f"{total[name]['amount']} {name.replace('_', ' ')}" for name in FIGURES)
        click.echo(f"All in {total['currency']}: {sums}.")
