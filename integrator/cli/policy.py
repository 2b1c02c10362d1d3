"""`integrator policy`: what customers are promised, tried on past cases, held against agreements, and applied."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
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
    progress,
    read_json,
    right_call,
)
from integrator.core.agreements import ALWAYS
from integrator.core.codec import time_text
from integrator.core.conflicts import Conflict
from integrator.services import policies as service
from integrator.services.account_rows import conflict_rows, dry_row, outcome_row, policy_row
from integrator.services.audit import at_command_line, noting
from integrator.services.policies import LAST, DryRun
from integrator.services.policing import Outcome, apply_policy, preview
from schemas.policy import dumped, loaded

_FILE = click.option(
    "--file",
    required=True,
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="The whole policy as JSON (`-`: stdin).",
)
_LAST = click.option(
    "--last", type=click.IntRange(1, 10_000), default=LAST, show_default=True, help="Of how many past cases."
)
_HAPPENED = click.option("--happened", is_flag=True, help="Against what really happened, not the present policy.")


@click.group()
def policy() -> None:
    """What you promise customers: rules that approve, decline, refund without a return, or ask you.

    Example: integrator policy list
    """


# ------------------------------------------------------------------ set


@policy.command("set")
@_FILE
@click.option("--dry-run", is_flag=True, help="Say what would differ, and store nothing.")
@account_option
@json_option
def set_policy(file: Path, dry_run: bool, account: str | None, as_json: bool) -> None:
    """Set the policy: a version more, or none if nothing is new. docs/policy.md explains the fields.

    Example: integrator policy set --file policy.json
    """
    document = read_json(file)
    with installation() as app, right_call():
        owner = account_id(app, account)
        if dry_run:
            found = service.differences(app.context, owner, loaded(document))
            tried = service.dry_run(app.context, owner, document)
            print_json(dry_row(tried) | _conflict_document(found)) if as_json else _say_dry(tried, found)
            return
        before = {one.version for one in service.listed(app.context, owner)}
        noted = noting(app.context, at_command_line(owner), "policy.set", lambda made: str(made.version))
        made = service.set_policy(noted, owner, document)
        found = service.differences(app.context, owner, made)
    told = policy_row(made) | {"added": made.version not in before} | _conflict_document(found)
    print_json(told) if as_json else _say_set(told, found)


def _say_set(told: dict[str, Any], found: Sequence[Conflict]) -> None:
    if not told["added"]:
        click.echo(f"Nothing is new: version {told['version']} says the same.")
    else:
        always = told["valid_from"] == time_text(ALWAYS)
        orders = "all orders" if always else f"orders placed from {told['valid_from']} on"
        click.echo(f"Version {told['version']} holds for {orders}.")
    _say_conflicts(found)


# ------------------------------------------------------------------ look


@policy.command("list")
@account_option
@json_option
def list_policies(account: str | None, as_json: bool) -> None:
    """List all versions, the oldest first.

    Example: integrator policy list --json
    """
    with installation() as app:
        found = service.listed(app.context, account_id(app, account))
    items = [policy_row(one) | {"rules": len(one.rules), "automatic": one.automatic} for one in found]
    columns = ("version", "valid_from", "rules", "automatic")
    print_items(items, columns, as_json=as_json, empty="There is no policy, so that you are asked about every request.")


@policy.command()
@click.option("--version", type=click.IntRange(1), metavar="N", help="This version.")
@account_option
@json_option
def show(version: int | None, account: str | None, as_json: bool) -> None:
    """Show the version that holds for an order placed now, or another one.

    Example: integrator policy show --version 2
    """
    with installation() as app:
        one = service.shown(app.context, account_id(app, account), version)
    if as_json:
        print_json(policy_row(one))
        return
    document = dumped(one)
    for name, value in ({"version": one.version} | document | document.pop("costs")).items():
        if name != "rules":
            click.echo(f"{name}: {_text(value)}")
    for number, rule in enumerate(document["rules"], 1):
        named = f" {rule['name']}:" if rule["name"] else ""
        conditions = "; ".join(f"{name} {_text(value)}" for name, value in rule["when"].items()) or "every request"
        freight = ", free freight" if rule["free_freight"] else ""
        click.echo(f"{number}.{named} {conditions} -> {rule['action']}{freight}")
        for language, text in (rule["words"] or {}).items():
            click.echo(f"   {language}: {text}")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        if set(value) == {"amount", "currency"}:
            return f"{value['amount']} {value['currency']}"
        return ", ".join(f"{name} {_text(one)}" for name, one in value.items()) or "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@policy.command("conflicts")
@click.option("--version", type=click.IntRange(1), metavar="N", help="Of this version; else of the one in force.")
@account_option
@json_option
def list_conflicts(version: int | None, account: str | None, as_json: bool) -> None:
    """List where the policy promises more than suppliers have agreed to.

    Example: integrator policy conflicts
    """
    with installation() as app:
        owner = account_id(app, account)
        found = service.differences(app.context, owner, service.shown(app.context, owner, version))
    if as_json:
        print_json({"items": _conflict_document(found)["conflicts"], "next": None})
    else:
        _say_conflicts(found)


def _conflict_document(found: Sequence[Conflict]) -> dict[str, Any]:
    return {"conflicts": conflict_rows(found)}


def _say_conflicts(found: Sequence[Conflict]) -> None:
    for one in found:
        click.echo(one.sentence)
    if not found:
        click.echo("It promises nothing that a supplier has not agreed to.")


# ------------------------------------------------------------------ dry run


@policy.command("dry-run")
@_FILE
@_LAST
@_HAPPENED
@account_option
@json_option
def try_policy(file: Path, last: int, happened: bool, account: str | None, as_json: bool) -> None:
    """Say what a policy would have decided of past cases, and what that would have cost. Stores nothing.

    Example: integrator policy dry-run --file policy.json --last 500
    """
    document = read_json(file)
    with installation() as app, right_call():
        owner = account_id(app, account)
        tried = service.dry_run(app.context, owner, document, last=last, happened=happened)
    print_json(dry_row(tried)) if as_json else _say_dry(tried)


def _say_dry(tried: DryRun, found: Sequence[Conflict] | None = None) -> None:
    click.echo(tried.sentence())
    for one in tried.changes:
        click.echo(f"  {one.ref}: {one.after} instead of {one.before}. {one.because}")
    if found is not None:
        _say_conflicts(found)


# ------------------------------------------------------------------ apply


@policy.command("apply")
@click.argument("refs", nargs=-1, metavar="[REF ...]")
@click.option("--all-open", is_flag=True, help="All requests that nobody has decided.")
@click.option("--yes", is_flag=True, help="Do it; without it the command only says what it would do, and asks.")
@account_option
@json_option
def apply(refs: tuple[str, ...], all_open: bool, yes: bool, account: str | None, as_json: bool) -> None:
    """Decide requests by the policy, after saying what that would do. Without a terminal nothing is done but by --yes.

    Example: integrator policy apply --all-open --yes
    """
    if bool(refs) == all_open:
        raise click.UsageError("Name the cases, or give --all-open.")
    with installation() as app:
        owner = account_id(app, account)
        found = preview(app.context, owner, None if all_open else refs)
        acting = [one.ref for one in found if one.acts]
        if not as_json:
            _say_preview(found)
        ask = bool(acting) and not yes and sys.stdin.isatty()
        if ask:
            click.confirm(f"Decide these {len(acting)}?", abort=True, err=as_json)
        done = _decide(app, owner, acting) if yes or ask else []
    if as_json:
        print_json({"preview": [outcome_row(one) for one in found], "done": [outcome_row(one) for one in done]})
    elif done:
        click.echo(f"Done: {_counts(done)}.")
    elif acting:
        click.echo("Nothing was done; --yes does it.")


def _decide(app: App, owner: str, refs: Sequence[str]) -> list[Outcome]:
    done = []
    with progress(len(refs), "cases") as each:
        for ref in refs:
            context = noting(app.context, at_command_line(owner), "policy.apply", ref)
            done.append(apply_policy(context, owner, ref))
            each()
    return done


def _say_preview(found: Sequence[Outcome]) -> None:
    for one in found:
        says = one.action if one.acts else "skipped"
        click.echo(f"{one.ref}: {says}. {one.because[0].upper()}{one.because[1:].rstrip('.')}.")
    click.echo(f"{len(found)} cases: {_counts(found)}.")


def _counts(found: Sequence[Outcome]) -> str:
    counter = Counter(one.action if one.acts else "skipped" for one in found)
    return ", ".join(f"{count} {name}" for name, count in sorted(counter.items(), key=str)) or "none"
