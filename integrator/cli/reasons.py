"""`integrator reasons`: sort customers' words (no database needed), and map the platforms' codes for an account."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import click

from integrator.app import App
from integrator.cli.base import (
    account_id,
    account_option,
    installation,
    json_option,
    print_items,
    print_json,
    right_call,
)
from integrator.cli.reason_check import Checked, checked
from integrator.core.errors import NotFound
from integrator.core.reasons import EVERY_PLATFORM, classified
from integrator.core.types import Category, clean_text
from integrator.services import codes as service
from integrator.services.account_rows import code_row
from integrator.services.audit import at_command_line

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_CATEGORIES = [category.value for category in Category]


@click.group()
def reasons() -> None:
    """Why goods come back.

    Example: integrator reasons classify "用了两天就坏了" --json
    """


# ------------------------------------------------------------------ words


@reasons.command()
@click.argument("text", nargs=-1)
@click.option("--file", "path", type=_FILE, metavar="CSV", help="A UTF-8 CSV file with a column `text`.")
@click.option("--check", is_flag=True, help="Compare with the column `category` of the file, and count.")
@json_option
def classify(text: tuple[str, ...], path: Path | None, check: bool, as_json: bool) -> None:
    """Sort texts, Chinese or English. Example: integrator reasons classify "too small" "never arrived" --json"""
    if bool(text) == (path is not None):
        raise click.UsageError("Give either texts or --file CSV.")
    if check:
        _tell_check(_check(path), as_json=as_json)
        return
    items = [_item(clean_text(one)) for one in (text if path is None else [row["text"] for row in _rows(path, "text")])]
    if as_json:
        print_json(items)
        return
    for item in items:
        click.echo(f"{_name(item)}  {item['confidence']:.2f}  {item['text']}")


def _name(item: dict[str, Any]) -> str:
    return str(item["category"]) + (f".{item['detail']}" if item["detail"] else "")


def _item(text: str) -> dict[str, Any]:
    found = classified(None, text)
    return {
        "text": text,
        "category": found.category.value,
        "detail": found.detail,
        "confidence": found.confidence,
        "evidence": list(found.evidence),
    }


def _check(path: Path | None) -> Checked:
    if path is None:
        raise click.UsageError("--check needs --file CSV with the columns `text` and `category`.")
    rows = _rows(path, "text", "category")
    wrong = next((row["category"] for row in rows if row["category"] not in _CATEGORIES), None)
    if wrong is not None:
        raise click.UsageError(f"{path} has the category {wrong!r}; there are {', '.join(_CATEGORIES)}.")
    return checked([(row["text"], Category(row["category"])) for row in rows])


def _tell_check(found: Checked, *, as_json: bool) -> None:
    if as_json:
        print_json(found.document())
    else:
        click.echo(found.report())


def _rows(path: Path, *needed: str) -> list[dict[str, str]]:
    """Some columns of a CSV file; any other column is left alone, as the letters tell the language."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines)
            missing = [name for name in needed if name not in (table.fieldnames or ())]
            if missing:
                raise click.UsageError(f"{path} has no column `{missing[0]}`; name it in the first line.")
            return [{name: row[name] or "" for name in needed} for row in table]
    except UnicodeDecodeError:
        raise click.UsageError(f"{path} is not UTF-8; save it as UTF-8.") from None
    except csv.Error as error:
        raise click.UsageError(f"{path} cannot be read as CSV: {error}.") from None


# ------------------------------------------------------------------ codes


@reasons.command("list")
@click.option("--unmapped", is_flag=True, help="Only codes that neither their adapter nor a mapping nor a word sorts.")
@account_option
@json_option
def list_codes(unmapped: bool, account: str | None, as_json: bool) -> None:
    """List the platforms' reason codes seen so far: how often, what each means here, and by what.

    Example: integrator reasons list --unmapped
    """
    with installation() as app:
        found = service.seen_codes(app.context, account_id(app, account))
    items = [code_row(seen) for seen in found if not unmapped or seen.by in service.UNSORTED]
    columns = ("platform", "code", "events", "last_seen", "category", "detail", "by")
    empty = "Every code seen is sorted." if unmapped else "No event has told a reason code yet."
    print_items(items, columns, as_json=as_json, empty=empty)


@reasons.command("map")
@click.argument("code")
@click.argument("category", type=click.Choice(_CATEGORIES), required=False)
@click.option("--platform", metavar="SLUG", help="Only on this platform; otherwise on every one.")
@click.option("--detail", help="A finer word below the category; docs/reasons.md lists them.")
@click.option("--remove", is_flag=True, help="Take the mapping back.")
@account_option
@json_option
def map_code(
    code: str,
    category: str | None,
    platform: str | None,
    detail: str | None,
    remove: bool,
    account: str | None,
    as_json: bool,
) -> None:
    """Say what a platform's code means. It wins over the adapter and over words, for stored events too.

    Example: integrator reasons map 1042 quality --platform doudian --detail defective
    """
    if remove == (category is not None) or (remove and detail):
        raise click.UsageError("Give the category, or --remove alone to take the mapping back.")
    code, where = clean_text(code), platform or EVERY_PLATFORM
    with installation() as app, right_call():
        _known(app, platform)
        actor = at_command_line(account_id(app, account))
        if category is None:
            done = service.unmap_code(app.context, actor, code, where)
        else:
            done = service.map_code(app.context, actor, code, Category(category), detail, where)
    about = {"code": code, "platform": platform, "category": category, "detail": detail}
    if as_json:
        print_json(about | {"orders": done.orders, "messages_written": len(done.written)})
        return
    click.echo(f"{code} is {_name(about)} from now on." if category else f"{code} is not mapped any more.")
    click.echo(f"{done.orders} orders have told it; {len(done.written)} messages to suppliers are on their way.")


def _known(app: App, platform: str | None) -> None:
    """A platform nobody knows is a wrong call: exit code 2."""
    try:
        if platform is not None:
            app.registry.get(platform)
    except NotFound as error:
        raise click.BadParameter(str(error), param_hint="--platform") from None
