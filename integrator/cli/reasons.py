"""`integrator reasons`: sort customers' words into the five categories; needs no database, queue or server."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import click

from integrator.cli.base import json_option, print_json
from integrator.core.reasons import classified
from integrator.core.types import clean_text

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def reasons() -> None:
    """Why goods come back.

    Example: integrator reasons classify "用了两天就坏了" --json
    """


@reasons.command()
@click.argument("text", nargs=-1)
@click.option("--file", "path", type=_FILE, metavar="CSV", help="A UTF-8 CSV file with a column `text`.")
@json_option
def classify(text: tuple[str, ...], path: Path | None, as_json: bool) -> None:
    """Sort texts, Chinese or English. Example: integrator reasons classify "too small" "never arrived" --json"""
    if bool(text) == (path is not None):
        raise click.UsageError("Give either texts or --file CSV.")
    items = [_item(clean_text(one)) for one in (text if path is None else _column(path))]
    if as_json:
        print_json(items)
        return
    for item in items:
        name = item["category"] + (f".{item['detail']}" if item["detail"] else "")
        click.echo(f"{name}  {item['confidence']:.2f}  {item['text']}")


def _item(text: str) -> dict[str, Any]:
    found = classified(None, text)
    return {
        "text": text,
        "category": found.category.value,
        "detail": found.detail,
        "confidence": found.confidence,
        "evidence": list(found.evidence),
    }


def _column(path: Path) -> list[str]:
    """The column `text` of a CSV file; any other column is left alone, as the letters tell the language."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines)
            if "text" not in (table.fieldnames or ()):
                raise click.UsageError(f"{path} has no column `text`; name it in the first line.")
            return [row["text"] or "" for row in table]
    except UnicodeDecodeError:
        raise click.UsageError(f"{path} is not UTF-8; save it as UTF-8.") from None
    except csv.Error as error:
        raise click.UsageError(f"{path} cannot be read as CSV: {error}.") from None
