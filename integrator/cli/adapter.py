"""`integrator adapter`: list, show, check and try adapters, on files alone; needs no database, queue or server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

import adapters
from integrator.cli.adapter_capture import captured_of, save
from integrator.cli.adapter_docs import reference
from integrator.cli.adapter_new import new_folder, next_steps
from integrator.cli.base import (
    account_id,
    account_option,
    installation,
    json_option,
    print_items,
    print_json,
    progress,
)
from integrator.cli.inbox import inbox_id
from integrator.core.codec import to_document
from integrator.core.errors import IntegratorError, NotFound
from integrator.core.reasons import with_categories
from integrator.registry import Registry
from integrator.sdk import Adapter, Call, Malformed, Message, Reading, Rejected, Request, Response, Shop
from integrator.sdk.outcomes import Need
from integrator.sdk.run import Answers, complete, read, read_page, verify
from integrator.testing.contract import checks
from integrator.testing.fixtures import (
    calls_of,
    file_of,
    folder_of,
    page_of,
    read_http,
    request_of,
    response_of,
    settings_of,
    write_http,
)
from integrator.testing.golden import golden_items, golden_of
from integrator.testing.tiers import standing
from schemas.json_schema import event_schema

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def adapter() -> None:
    """Look at the adapters, and try one on files.

    Example: integrator adapter parse shopify refund.http --sign
    """


@adapter.command("list")
@json_option
def list_(as_json: bool) -> None:
    """All adapters, the broken ones too. Example: integrator adapter list --json"""
    registry = Registry()
    items: list[dict[str, str | None]] = []
    with progress(len(registry.slugs()), "adapters") as each:
        for slug in registry.slugs():
            items.append(_listed(registry.get(slug)))
            each()
    broken = sorted(registry.broken.items())
    items += [{"slug": slug, "title": why, "state": "broken", "tier": None} for slug, why in broken]
    print_items(items, ("slug", "state", "tier", "title"), as_json=as_json, empty="There are no adapters.")


def _listed(found: Adapter) -> dict[str, str | None]:
    return {"slug": found.slug, "title": found.title, "state": "ok", "tier": standing(type(found)).tier}


@adapter.command()
@click.argument("slug")
@json_option
def show(slug: str, as_json: bool) -> None:
    """What an adapter needs and reads. Example: integrator adapter show shopify --json"""
    about = _about(_adapter(slug))
    if as_json:
        print_json(about)
        return
    click.echo(f"{about['title']} ({slug}), {about['tier']}")
    for item in about["settings"]:
        click.echo(f"  --set {item['name']}={item['example']}{'' if item['required'] else '   (optional)'}")
    for topic in about["topics"]:
        click.echo(f"  reads {topic}")
    for topic, why in about["ignored"].items():
        click.echo(f"  ignores {topic}: {why}")


def _about(found: Adapter) -> dict[str, Any]:
    names = ("name", "title", "secret", "required", "example")
    return {
        "slug": found.slug,
        "title": found.title,
        "tier": standing(type(found)).tier,
        "settings": [{name: getattr(setting, name) for name in names} for setting in found.settings],
        "topics": dict(found.topics),
        "ignored": dict(found.ignored),
        "commands": sorted(found.commands),
        "polls": found.polls,
        "install": None,
    }


@adapter.command()
@click.argument("slug")
def check(slug: str) -> None:
    """Hold an adapter to the contract. Example: integrator adapter check shopify"""
    kind = type(_adapter(slug))
    rules, found = list(checks(kind)), []
    with progress(len(rules), "rules") as each:
        for name, rule in rules:
            found += [f"{name}: {problem}" for problem in rule()]
            each()
    for problem in found:
        click.echo(problem)
    if found:
        raise IntegratorError(f"{slug} breaks the contract at {len(found)} places, named above")
    reached = standing(kind, broken=False)
    click.echo(f"{slug} keeps the contract: {reached.tier}.")
    for lack in reached.lacks:
        click.echo(f"  for the next tier: {lack}")


@adapter.command()
@click.argument("slug")
@click.argument("file", type=_FILE)
@click.option("--set", "sets", multiple=True, metavar="KEY=VALUE", help="A setting; others come from the fixtures.")
@click.option("--sign", is_flag=True, help="First add what the platform would add: id, time, signature.")
@click.option("--answer", "answers", multiple=True, type=_FILE, help="The platform's next answer, as a file.")
@click.option("--page", is_flag=True, help="FILE is an answer to the adapter's poll.")
@click.option("--golden", is_flag=True, help="Print what the fixture's NAME.events.json holds; NAME.calls answers.")
@click.option("--json", is_flag=True, expose_value=False, hidden=True, help="It prints JSON in any case.")
def parse(
    slug: str, file: Path, sets: tuple[str, ...], sign: bool, answers: tuple[Path, ...], page: bool, golden: bool
) -> None:
    """What a platform's request says, as canonical events.

    Example: integrator adapter parse shopify refund.http --sign --set api_secret=s3cret
    """
    found = _adapter(slug)
    if page:
        print_json(_paged(found, slug, file, golden=golden))
        return
    shop = _shop(found, sets)
    request = request_of(read_http(file.read_bytes(), file.name), now=datetime.now(UTC), name=file.name)
    queue = iter([response_of(read_http(path.read_bytes(), path.name), path.name) for path in answers])
    if golden:
        print_json(_golden(found, request, shop, file, queue, sign=sign))
        return
    items, bad = _parsed(found, request, shop, partial(_next, queue), sign=sign)
    print_json(items)
    if bad:
        raise bad


Fetch = Callable[[Call], Response]


def _parsed(
    found: Adapter, request: Request, shop: Shop, fetch: Fetch, *, sign: bool
) -> tuple[list[dict[str, Any]], Malformed | None]:
    """What to print, and the first bad item of a batch."""
    try:
        signed = found.sign(request, shop) if sign else request
        # Some probes are not signed, and are known by that.
        if any(found.handshake(one, shop) is not None for one in (request, signed)):
            return [{"ignored": "probe", "topic": _topic(found, signed, shop)}], None
        message: Message = complete(lambda known: verify(found, signed, known), shop, fetch)
        reading = complete(lambda known: read(found, message, known), shop, fetch)
    except Rejected as error:
        raise IntegratorError(f"the signature of this request is refused: {error}") from None
    except Need as need:
        call = need.call
        asked = {"method": call.method, "url": call.url, "body": call.body.decode("utf-8", "replace")}
        return [{"incomplete": asked}], None
    return _printed(reading), next(iter(reading.malformed), None)


def _topic(found: Adapter, request: Request, shop: Shop) -> str | None:
    """The topic of a probe, where it is a message like others."""
    with suppress(Rejected, Need):
        return verify(found, request, shop).topic
    return None


def _golden(found: Adapter, request: Request, shop: Shop, file: Path, queue: Iterator[Response], *, sign: bool) -> Any:
    """What the golden file of a fixture holds; the answers recorded beside it are known."""
    recorded = Answers(calls_of(file.with_name(f"{file.stem}.calls")))

    def fetch(call: Call) -> Response:
        return recorded(call) or _next(queue, call)

    try:
        return golden_of(found, found.sign(request, shop) if sign else request, shop, fetch)
    except Need as need:
        asked, folder = f"{need.call.method} {need.call.url}", f"{file.stem}.calls"
        raise IntegratorError(
            f"it asks {asked}: record that as {folder}/01.call.http and the answer as {folder}/01.response.http;"
            " without --golden the call is printed whole"
        ) from None


def _paged(found: Adapter, slug: str, file: Path, *, golden: bool) -> list[dict[str, Any]]:
    """What an answer to the adapter's poll says."""
    if not found.polls:
        raise click.UsageError(f"{slug} does not poll, so there are no pages to read.")
    answer, at = page_of(read_http(file.read_bytes(), file.name), now=datetime.now(UTC), name=file.name)
    reading, _ = read_page(found, answer, None, at)
    if reading.malformed:
        raise reading.malformed[0]
    return golden_items(reading) if golden else _printed(reading)


def _printed(reading: Reading) -> list[dict[str, Any]]:
    events = [to_document(with_categories(event)) for event in reading.events]
    return [*events, *({"ignored": item.reason, "topic": item.topic} for item in reading.ignored)]


def _next(queue: Iterator[Response], call: Call) -> Response:
    answer = next(queue, None)
    if answer is None:
        raise Need(call)
    return answer


@adapter.command()
@click.argument("file", type=_FILE)
@click.option("--adapter", "slug", metavar="SLUG", help="Which adapter; found by the fixture's folder if not named.")
@click.option("--set", "sets", multiple=True, metavar="KEY=VALUE", help="A setting; others come from the fixtures.")
def sign(file: Path, slug: str | None, sets: tuple[str, ...]) -> None:
    """Renew the signature in a request file. Example: integrator adapter sign adapters/shopify/fixtures/refund.http"""
    found = _adapter(slug or _slug_of(file))
    parsed = read_http(file.read_bytes(), file.name)
    request = request_of(parsed, now=datetime.now(UTC).replace(microsecond=0), name=file.name)
    try:
        signed = found.sign(request, _shop(found, sets))
    except Rejected as error:
        raise IntegratorError(f"the signature cannot be made: {error}") from None
    file.write_bytes(write_http(file_of(signed, parsed.comments)))
    click.echo(f"Signed {file}.")


@adapter.command()
@click.argument("message_id", metavar="ID")
@click.option("--into", type=click.Path(path_type=Path), help="The folder to write into; default: the adapter's own.")
@account_option
def capture(message_id: str, into: Path | None, account: str | None) -> None:
    """Save a stored message as a fixture: people and shop replaced, signed anew.

    Example: integrator adapter capture inb_12
    """
    number = inbox_id(message_id)
    with installation() as app:
        found = captured_of(app.context, account_id(app, account), number)
        folder = into or folder_of(type(app.registry.get(found.slug))) / "fixtures"
    path = save(found, folder)
    click.echo(f"Wrote {path}. Read it once: no rule knows every name.")
    if found.lacks:
        click.echo(f"Its golden file is still to be written: {found.lacks}.")


@adapter.command()
def schema() -> None:
    """The canonical event as JSON Schema. Example: integrator adapter schema > event.schema.json"""
    print_json(event_schema())


@adapter.command()
def docs() -> None:
    """All that `integrator.sdk` offers, as Markdown. Example: integrator adapter docs > sdk.md"""
    click.echo(reference(), nl=False)


@adapter.command()
@click.argument("slug")
@click.option("--into", type=click.Path(path_type=Path), help="The folder to write into; default: our adapters folder.")
def new(slug: str, into: Path | None) -> None:
    """Write the folder of a new adapter, which keeps the contract at once. Example: integrator adapter new acme"""
    if not (slug.isascii() and slug.isidentifier() and slug.islower()):
        raise click.UsageError("An adapter's name is made of lower-case letters, digits and underscores.")
    folder = new_folder(slug, into or _own_folder())
    click.echo(next_steps(slug, folder, adapters.__path__))


def _own_folder() -> Path:
    """The adapters folder of this checkout as seen from here; the present folder where the integrator is installed."""
    own = Path(adapters.__path__[0])
    if "site-packages" in own.parts:
        return Path()
    return own.relative_to(Path.cwd()) if own.is_relative_to(Path.cwd()) else own


def _slug_of(file: Path) -> str:
    """The adapter whose fixture a file is: the one whose folder holds it, else the one the folder is named after."""
    folder, registry = file.resolve().parent.parent, Registry()
    own = (slug for slug in registry.slugs() if folder_of(type(registry.get(slug))).resolve() == folder)
    return next(own, folder.name)


def _adapter(slug: str) -> Adapter:
    registry = Registry()
    if slug in registry.broken:
        raise NotFound(f"the adapter {slug} is broken: {registry.broken[slug]}")
    try:
        return registry.get(slug)
    except NotFound as error:
        raise click.UsageError(f"{error}.") from None


def _shop(found: Adapter, sets: tuple[str, ...]) -> Shop:
    values, names = settings_of(type(found)), [setting.name for setting in found.settings]
    for text in sets:
        name, equals, value = text.partition("=")
        if not equals or name not in names:
            raise click.UsageError(f"--set takes NAME=VALUE with NAME one of {', '.join(names)}.")
        values[name] = value
    return Shop(values, access=found.access)
