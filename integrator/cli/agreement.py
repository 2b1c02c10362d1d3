"""`integrator agreement`: what a supplier and the account agreed on, version by version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    read_json,
    right_call,
)
from integrator.cli.inbox import since_time
from integrator.core.agreements import (
    ALWAYS,
    HOURS,
    LIABLE,
    SILENCE,
    Agreement,
    content_document,
)
from integrator.core.codec import time_text
from integrator.core.errors import InvalidValue
from integrator.db.queries import supplier_names
from integrator.services import agreements as service
from integrator.services.account_rows import agreement_row
from integrator.services.audit import at_command_line, noting

_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_SUPPLIER = click.option("--supplier", required=True, metavar="S", help="Its name or id.")
Change = tuple[tuple[str, ...], Any]
"""Where in the document, and what stands there then; None: nothing."""


@click.group()
def agreement() -> None:
    """What was agreed with a supplier: deadlines, silence, who pays. An order keeps the version it was placed under.

    Example: integrator agreement list
    """


# ------------------------------------------------------------------ set


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InvalidValue("is a whole number") from None


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",")]


def _days(text: str) -> list[int]:
    try:
        return [int(word) for word in _words(text)]
    except ValueError:
        raise InvalidValue("lists days from 0 (Monday) to 6, such as 0,1,2,3,4") from None


def _money(text: str) -> dict[str, str]:
    amount, _, currency = text.strip().partition(" ")
    if not currency:
        raise InvalidValue('is an amount and its currency, such as "30.00 USD"')
    return {"amount": amount, "currency": currency.strip()}


def _percents(text: str) -> list[int]:
    try:
        return [] if text.strip() == "none" else [int(word) for word in _words(text)]
    except ValueError:
        raise InvalidValue("lists three percentages such as 50,75,100, or is `none`") from None


_PLAIN: Mapping[str, Callable[[str], Any]] = {
    "valid_from": str,
    "window_days": _whole,
    "buffer_hours": _whole,
    "reminders": _percents,
    "keep_below": _money,
    "credit_cap": _money,
    "calendar.timezone": str,
    "calendar.workdays": _days,
    "calendar.holidays": _words,
}
_TABLES: Mapping[str, tuple[str, Callable[[str], Any]]] = {
    "hours": ("hours", _whole),
    "silence": ("silence", str),
    "liable": ("liable", str),
    "freight": ("freight", str),
    "freight_costs": ("freight_costs", _money),
    "restocking": ("restocking", _whole),
    "evidence": ("evidence", _words),
    "cost": ("unit_costs", _money),
    "rates": ("rates", str.strip),
}
_KNOWN = ", ".join([*_PLAIN, *(f"{name}.{'SKU' if name == 'cost' else 'NAME'}" for name in _TABLES)])


def _change(text: str) -> Change:
    key, equals, value = text.partition("=")
    table, dot, name = key.partition(".")
    if not equals:
        raise click.BadParameter(f"{text!r} is not written KEY=VALUE", param_hint="--set")
    if key in _PLAIN:
        path, read = tuple(key.split(".")), _PLAIN[key]
    elif dot and name and table in _TABLES:
        path, read = (_TABLES[table][0], name), _TABLES[table][1]
    else:
        raise click.BadParameter(f"there is no {key}; set {_KNOWN}, or use --file", param_hint="--set")
    try:
        return path, read(value) if value.strip() else None
    except InvalidValue as error:
        raise click.BadParameter(f"{key} {error}", param_hint="--set") from None


def _changed(document: dict[str, Any], changes: list[Change]) -> dict[str, Any]:
    for path, value in changes:
        place = document
        for step in path[:-1]:
            place = place[step]
        if value is None:
            place.pop(path[-1], None)
        else:
            place[path[-1]] = value
    return document


@agreement.command("set")
@_SUPPLIER
@click.option("--file", type=_FILE, metavar="FILE", help="The whole agreement as JSON (`-`: stdin).")
@click.option("--set", "pairs", multiple=True, metavar="KEY=VALUE", help="One field of the newest; no VALUE: default.")
@account_option
@json_option
def set_agreement(supplier: str, file: Path | None, pairs: tuple[str, ...], account: str | None, as_json: bool) -> None:
    """Agree on something new: a version more, or none if nothing is new. docs/agreements.md explains the fields.

    Example: integrator agreement set --supplier Acme --set hours.confirm=24 --set keep_below="30.00 USD"
    """
    if bool(pairs) == (file is not None):
        raise click.UsageError("Give either --file FILE or --set KEY=VALUE, the latter as often as you like.")
    document: Any = read_json(file) if file else None
    changes = [_change(text) for text in pairs]
    with installation() as app, right_call():
        owner = account_id(app, account)
        before = {one.version for one in service.listed(app.context, owner, supplier)}
        noted = noting(app.context, at_command_line(owner), "agreement.set", lambda made: f"{supplier} {made.version}")
        if file:
            made = service.agree(noted, owner, supplier, document)
        else:
            made = service.amend(noted, owner, supplier, lambda newest: _changed(newest, changes))
        told = agreement_row(made, _names(app, owner)) | {"added": made.version not in before}
    print_json(told) if as_json else _say(told)


def _say(told: dict[str, Any]) -> None:
    if not told["added"]:
        click.echo(f"Nothing is new: version {told['version']} with {told['supplier_name']} says the same.")
        return
    orders = "all orders" if told["valid_from"] == time_text(ALWAYS) else f"orders placed from {told['valid_from']} on"
    click.echo(f"Version {told['version']} with {told['supplier_name']} holds for {orders}.")
    click.echo("Cases take it up when something happens in them; `integrator rebuild` computes all again at once.")


# ------------------------------------------------------------------ look


def _names(app: App, owner: str) -> dict[str, str]:
    with app.database.read() as conn:
        return supplier_names(conn, owner)


@agreement.command("list")
@click.option("--supplier", metavar="S", help="Only with this supplier, by name or id.")
@account_option
@json_option
def list_agreements(supplier: str | None, account: str | None, as_json: bool) -> None:
    """List all versions, each supplier's oldest first.

    Example: integrator agreement list --supplier Acme --json
    """
    with installation() as app:
        owner = account_id(app, account)
        names = _names(app, owner)
        items = [agreement_row(one, names) for one in service.listed(app.context, owner, supplier)]
    columns = ("supplier", "supplier_name", "version", "valid_from")
    print_items(items, columns, as_json=as_json, empty="Nothing is agreed, so that the defaults hold.")


@agreement.command()
@_SUPPLIER
@click.option("--version", type=click.IntRange(1), metavar="N", help="This version.")
@click.option("--at", metavar="TIME", help="The version of an order placed then: a time, or an age such as 3d.")
@account_option
@json_option
def show(supplier: str, version: int | None, at: str | None, account: str | None, as_json: bool) -> None:
    """Show what holds for an order placed now, or one version; version 0 is what holds where nothing was agreed.

    Example: integrator agreement show --supplier Acme --at 2026-10-01T00:00:00Z
    """
    if version is not None and at is not None:
        raise click.UsageError("Give either --version N or --at TIME.")
    with installation() as app:
        owner, placed = account_id(app, account), since_time(at, app.context.now(), "--at")
        one = service.shown(app.context, owner, supplier, version=version, at=placed)
        about = agreement_row(one, _names(app, owner))
    if as_json:
        print_json(about | {"effective": _effective(one)})
        return
    for name in ("supplier", "supplier_name", "version", "valid_from"):
        click.echo(f"{name}: {about[name]}")
    for key, value, is_default in _lines(one):
        click.echo(f"{key}: {value}{' (default)' if is_default else ''}")


def _effective(one: Agreement) -> dict[str, dict[str, Any]]:
    """What holds for each duty, step and category, defaults included."""
    return {
        "hours": {**HOURS, **one.hours},
        "silence": {**SILENCE, **one.silence},
        "liable": {str(name): party for name, party in {**LIABLE, **one.liable}.items()},
    }


def _lines(one: Agreement) -> list[tuple[str, str, bool]]:
    """Each field as --set names it, its value, and whether that is the default."""
    told, unset = (_flat(content_document(agreed)) for agreed in (one, Agreement(supplier=one.supplier)))
    found = _flat({**content_document(one), **_effective(one)})
    return [(key, _text(value), told.get(key) == unset.get(key)) for key, value in found.items()]


def _flat(document: Mapping[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in document.items():
        if name in ("calendar", *_TABLES, "unit_costs"):
            key = "cost" if name == "unit_costs" else name
            flat |= {f"{key}.{below}": one for below, one in value.items()}
        elif name == "return_to":
            flat |= {f"{name}.{number}": _place(place) for number, place in enumerate(value)}
        else:
            flat[name] = value
    return flat


def _place(place: Mapping[str, Any]) -> str:
    address = place["address"]
    parts = [address["name"], *address["lines"], address["city"], address["postal_code"], address["country"]]
    return f"{','.join(place['countries']) or 'all other countries'}: {', '.join(part for part in parts if part)}"


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return f"{value['amount']} {value['currency']}"
    return "-" if value in (None, []) else ",".join(map(str, value)) if isinstance(value, list) else str(value)
