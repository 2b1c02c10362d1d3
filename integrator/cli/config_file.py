"""`integrator config`: the configuration as one file that holds no secret, fit for version control."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
import orjson

from integrator.app import App
from integrator.cli.base import account_option, installation, json_option, print_json
from integrator.cli.connections import hook_url
from integrator.core.errors import InvalidValue
from integrator.core.setups import Setup
from integrator.edges.guard import refusal
from integrator.services.connect import account_named
from integrator.services.setup_import import Change, Imported, imported
from integrator.services.setups import exported
from schemas.config_file import dumped, loaded

_FILE = click.Path(dir_okay=False, allow_dash=True, path_type=Path)


@click.group("config")
def config_file() -> None:
    """Accounts, suppliers, connections without secrets, routes, agreements and the policy, as one JSON file.

    Example: integrator config export shop.json
    """


@config_file.command("export")
@click.argument("file", type=_FILE)
@account_option
@json_option
def export_file(file: Path, account: str | None, as_json: bool) -> None:
    """Write the configuration to FILE (`-`: stdout). It holds no secret.

    Example: integrator config export shop.json
    """
    with installation() as app:
        if account is not None:
            account_named(app.context, account)
        document = dumped(exported(app.context, account))
    text = orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    if str(file) == "-":
        click.echo(text, nl=False)
        return
    file.write_bytes(text)
    owned = ("suppliers", "connections", "routes", "agreements")
    counts = {name: sum(len(one[name]) for one in document["accounts"]) for name in owned}
    counts |= {
        "accounts": len(document["accounts"]),
        "policies": sum(bool(one["policy"]) for one in document["accounts"]),
    }
    if as_json:
        print_json({"file": str(file), **counts})
    else:
        click.echo(f"{file}: " + ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))


@config_file.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would be made and changed, and change nothing.")
@account_option
@json_option
def import_file(file: Path, dry_run: bool, account: str | None, as_json: bool) -> None:
    """Bring in FILE (`-`: stdin): make what is not here, change what differs, remove nothing. All of it or nothing.

    Example: integrator config import shop.json --dry-run
    """
    setup = _read(file)
    if account is not None:
        chosen = tuple(one for one in setup.accounts if one.name == account)
        if not chosen:
            raise InvalidValue(f"{file} has no account called {account}")
        setup = Setup(accounts=chosen)
    with installation() as app:
        done = imported(app.context, setup, lambda url: _problem(app, url), dry_run=dry_run)
        told = _told(app, done, dry_run)
    print_json(told) if as_json else _say(told)


def _read(file: Path) -> Setup:
    text = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    try:
        return loaded(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        raise InvalidValue(f"{file} is not JSON ({error})") from None
    except InvalidValue as error:
        raise InvalidValue(f"{file} was not taken: {error}") from None


def _problem(app: App, url: str) -> str | None:
    return refusal(url, allow_private=app.config.allow_private_endpoints)


def _told(app: App, done: Imported, dry_run: bool) -> dict[str, Any]:
    """What --json prints. What a dry run would have made has no id and no secret yet."""
    return {
        "dry_run": dry_run,
        "made": [_made(app, change, dry_run) for change in done.made],
        "changed": [
            {"kind": one.kind, "account": one.account, "name": one.name, "fields": list(one.fields)}
            for one in done.changed
        ],
        "unchanged": done.unchanged,
        "secrets_missing": [
            {"account": account, "connection": told.name, "platform": told.platform, "settings": list(names)}
            for account, told, names in done.missing
        ],
        "messages_written": done.written,
    }


def _made(app: App, change: Change, dry_run: bool) -> dict[str, Any]:
    about: dict[str, Any] = {"kind": change.kind, "account": change.account, "name": change.name}
    if dry_run or change.made is None:
        return about
    about["id"] = change.made.id
    if change.kind == "supplier":
        return about | {"signing_secret": change.made.signing_secret, "api_key": change.made.api_key}
    return about | {"hook_url": hook_url(app, change.made.slug, change.made.token)}


def _say(told: dict[str, Any]) -> None:
    would = "would be " if told["dry_run"] else ""
    for one in told["made"]:
        click.echo(f"{one['kind']} {one['name']} {would}made")
        for name in ("hook_url", "signing_secret", "api_key"):
            if name in one:
                click.echo(f"  {name}: {one[name]}")
    for one in told["changed"]:
        click.echo(f"{one['kind']} {one['name']} {would}changed: {', '.join(one['fields'])}")
    click.echo(f"{told['unchanged']} things are here already.")
    for one in told["secrets_missing"]:
        pairs = " ".join(f"--set {name}=..." for name in one["settings"])
        click.echo(f'Still to be entered: integrator connect {one["platform"]} --name "{one["connection"]}" {pairs}')
    if any("signing_secret" in one for one in told["made"]):
        click.echo("The secrets and keys of suppliers are not shown again.")
