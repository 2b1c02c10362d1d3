"""The rules about what goes to the platform: commands and their answers, and lists that are asked for page by page.

NAME.command.json is a command, NAME.call.http the request it must become, NAME.calls (optional) what the platform
answers to what the command asks before, NAME.response.http (optional) an answer that means done. NAME.page.http is an
answer to a poll, NAME.page.events.json what it must be read as.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

from marshmallow import ValidationError

from integrator.core.commands import Command
from integrator.sdk import Call, IntegratorError, Malformed, Response
from integrator.sdk.outcomes import AccessRefused, Permanent, Transient
from integrator.sdk.run import Answers, read_page, settled
from integrator.testing import adapter_rules
from integrator.testing.adapter_rules import call_problems
from integrator.testing.damage import absurd, damaged
from integrator.testing.fixture_rules import difference, valid
from integrator.testing.fixtures import call_of, calls_of, folder_of, page_of, read_http, response_of
from integrator.testing.golden import golden_items
from integrator.testing.suite import ARRIVAL, Problems, Suite, Watched, secrets
from schemas.command import CommandSchema

_TOLD = {401: AccessRefused, 403: AccessRefused, 429: Transient, 500: Transient, 503: Transient}
_JUDGED = (404, 409, 422)


def told_commands(suite: Suite) -> Iterator[Command]:
    """The commands of the fixtures, as far as they can be read."""
    for path in sorted((folder_of(suite.kind) / "fixtures").glob("*.command.json")):
        with suppress(ValueError, ValidationError):
            yield CommandSchema().load(json.loads(path.read_bytes()))


def commands(suite: Suite) -> Problems:
    """Each command becomes the recorded request; every answer means done, later, never or no access, nothing else."""
    covered = set()
    for path in sorted((folder_of(suite.kind) / "fixtures").glob("*.command.json")):
        try:
            command = CommandSchema().load(json.loads(path.read_bytes()))
        except (ValueError, ValidationError) as error:
            yield f"{path.name} is no command: {str(error)[:200]}"
            continue
        covered.add(command.kind)
        if command.kind not in suite.kind.commands:
            yield f"{path.name} tells {command.kind}, which is not among the commands of the class"
            continue
        yield from _becomes(suite, path, command)
        yield from _settles(suite, path, command)
    for kind in sorted(suite.kind.commands - covered):
        yield f"the command {kind} has no fixture (NAME.command.json and NAME.call.http)"


def _becomes(suite: Suite, path: Path, command: Command) -> Problems:
    recorded = path.with_name(path.name.replace(".command.json", ".call.http"))
    try:
        looked = Answers(calls_of(path.with_name(path.name.replace(".command.json", ".calls"))))
        made = suite.adapter.command(command, suite.shop().with_answers(looked))
        if suite.adapter.command(command, suite.shop().with_answers(looked)) != made:
            yield f"{path.name} becomes another request each time; take ids from the command"
    except Exception as error:
        yield f"{path.name}: command raises {type(error).__name__}; it must return a Call"
        return
    yield from call_problems(suite, path.name, made)
    if not recorded.exists():
        yield f"{recorded.name} is missing beside {path.name}"
        return
    wanted = call_of(read_http(recorded.read_bytes(), recorded.name), recorded.name)
    if _plain(made) != _plain(wanted):
        yield f"{path.name} becomes another request than {recorded.name}: {difference(_plain(made), _plain(wanted))}"


def _plain(call: Call) -> dict[str, Any]:
    try:
        body = json.loads(call.body)
    except ValueError:
        body = call.body.decode("utf-8", "replace")
    return {"method": call.method, "url": call.url, "headers": dict(call.headers), "body": body}


def _settles(suite: Suite, path: Path, command: Command) -> Problems:
    good = _good(path)
    yield from _means(suite, path, command, good, (type(None),), "an answer that means done")
    for status, wanted in _TOLD.items():
        yield from _means(suite, path, command, Response(status=status), (wanted,), f"the answer {status}")
    ends = (type(None), Transient, Permanent)
    for status in _JUDGED:
        yield from _means(suite, path, command, Response(status=status, body=b"{}"), ends, f"the answer {status}")
    for what, body in chain(damaged(good.body, suite.every), absurd(good.body)):
        answer = Response(status=good.status, headers=good.headers, body=body)
        yield from _means(suite, path, command, answer, (*ends, AccessRefused), f"an answer with {what}")


def _good(path: Path) -> Response:
    recorded = path.with_name(path.name.replace(".command.json", ".response.http"))
    return response_of(read_http(recorded.read_bytes()), recorded.name) if recorded.exists() else Response(status=200)


def _means(
    suite: Suite, path: Path, command: Command, answer: Response, wanted: tuple[type, ...], what: str
) -> Problems:
    error: Exception | None = None
    try:
        settled(suite.adapter, command, answer)
    except (Transient, AccessRefused, Permanent) as raised:
        error = raised
    if error is not None and error.__cause__ is not None:
        name = type(error.__cause__).__name__
        yield f"{path.name}: settle raises {name} for {what}; it must return Done or raise Transient or Permanent"
    elif not isinstance(error, wanted):
        names = " or ".join("Done" if one is type(None) else one.__name__ for one in wanted)
        got = "Done" if error is None else type(error).__name__
        yield f"{path.name}: settle makes {got} of {what}; it must be {names}"
    if error is not None and any(
        suite.settings[name] in str(error) for name in secrets(suite) if name in suite.settings
    ):
        yield f"{path.name}: the error for {what} shows a secret"


def pages(suite: Suite) -> Problems:
    """A poll goes to a declared host; each page is read as its golden file says, and withstands any damage."""
    found = sorted((folder_of(suite.kind) / "fixtures").glob("*.page.http"))
    if found and not suite.adapter.polls:
        yield f"{found[0].name} is there, but the class has no poll"
        return
    if not suite.adapter.polls:
        return
    if not found:
        yield "it polls, but no fixture holds a page (NAME.page.http and NAME.page.events.json)"
    try:
        calls = [suite.adapter.poll(cursor, suite.shop()) for cursor in (None, None)]
    except Exception as error:
        yield f"poll raises {type(error).__name__} for the first page; it must return a Call"
        return
    if calls[0] != calls[1]:
        yield "poll makes another request each time for the same cursor"
    yield from call_problems(suite, "poll", calls[0])
    for path in found:
        yield from _page(suite, path)


def _page(suite: Suite, path: Path) -> Problems:
    answer, at = page_of(read_http(path.read_bytes(), path.name), now=ARRIVAL, name=path.name)
    golden = path.with_name(path.name.replace(".http", ".events.json"))
    try:
        reading, cursor = read_page(suite.adapter, answer, None, at)
    except IntegratorError as error:
        yield f"{path.name} cannot be read: {error}"
        return
    made = golden_items(reading)
    wanted = json.loads(golden.read_bytes()) if golden.exists() else None
    if wanted is None:
        prints = f"`integrator adapter parse {suite.kind.slug} {path.name} --page --golden` prints it"
        yield f"{golden.name} is missing; {prints}"
    elif made != wanted:
        yield f"{path.name} is read otherwise than its golden file says: {difference(made, wanted)}"
    for event in reading.events:
        yield from valid(event)
    yield from _goes_on(suite, path, cursor)
    for what, body in chain(damaged(answer.body, suite.every), absurd(answer.body)):
        changed = Response(status=answer.status, headers=answer.headers, body=body)
        yield from _withstands(suite, path, changed, what)


def _goes_on(suite: Suite, path: Path, cursor: str | None) -> Problems:
    if cursor is None:
        return
    try:
        call = suite.adapter.poll(cursor, suite.shop())
    except Exception as error:
        yield f"{path.name} says to go on at {cursor!r}, for which poll raises {type(error).__name__}"
        return
    if call == suite.adapter.poll(None, suite.shop()):
        yield f"{path.name} says to go on at {cursor!r}, which asks for the first page again"


def _withstands(suite: Suite, path: Path, answer: Response, what: str) -> Problems:
    try:
        read_page(suite.adapter, answer, None, ARRIVAL)
    except Malformed as error:
        if error.__cause__ is not None:
            name = type(error.__cause__).__name__
            yield f"{path.name} with {what}: page fails with {name}; read fields by the Reader's typed methods"
    except IntegratorError:
        return


def settings_used(suite: Suite) -> Problems:
    """Every setting is used by a fixture, a command, a poll or a renewal, and has a made-up value; no secret shows."""
    used = {*suite.kind.access}
    shop = Watched(suite.settings, access=suite.kind.access, used=used)
    for command in told_commands(suite):
        with suppress(Exception):
            suite.adapter.command(command, shop)
    if suite.adapter.polls:
        with suppress(Exception):
            suite.adapter.poll(None, shop)
    with suppress(Exception):
        suite.adapter.renew(shop, ARRIVAL)
    yield from adapter_rules.settings_used(suite, used)
