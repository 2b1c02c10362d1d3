"""What every adapter must keep to: plain functions that give sentences an author can act on, and a pytest class of them.

`problems(MyAdapter)` runs all; `adapter_contract(MyAdapter)` makes one test of each rule and fixture.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from marshmallow import ValidationError

from integrator.core.codec import to_document
from integrator.sdk import (
    AccessRefused,
    Adapter,
    Malformed,
    Message,
    Reading,
    Rejected,
    Request,
    Response,
    Shop,
    Transient,
)
from integrator.sdk.outcomes import Need
from integrator.sdk.run import Answers, check_answer, check_host, read, verify
from integrator.testing.closed import Impure, closed
from integrator.testing.fixtures import Fixture, fixtures_of, folder_of, settings_of
from schemas.event import EventSchema

HEADINGS = ("Set up", "What arrives", "What goes back", "Limits", "Sources")
ARRIVAL = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
"""The arrival time of a fixture that states none."""

_EFFECTS = {
    "os", "io", "socket", "ssl", "http", "subprocess", "threading", "multiprocessing", "asyncio", "select", "selectors",
    "time", "random", "secrets", "sqlite3", "shelve", "dbm", "tempfile", "shutil", "glob", "pathlib", "fileinput",
    "smtplib", "ftplib", "imaplib", "poplib", "telnetlib", "socketserver", "xmlrpc", "concurrent", "ctypes", "logging",
    "uuid", "urllib.request", "urllib.error", "importlib", "signal", "sched",
}  # fmt: skip
_CLOCKS = {"now", "utcnow", "today"}
_OTHERS: tuple[Any, ...] = (0, "", "x", -1, 1.5, True, [], {}, [None], {"x": None}, 10**60)

Problems = Iterator[str]


@dataclass(frozen=True)
class Suite:
    """One adapter with its fixtures and made-up settings."""

    kind: type[Adapter]

    @cached_property
    def adapter(self) -> Adapter:
        return self.kind()

    @cached_property
    def fixtures(self) -> list[Fixture]:
        return fixtures_of(self.kind, now=ARRIVAL)

    @cached_property
    def settings(self) -> dict[str, str]:
        return settings_of(self.kind)

    def shop(self, fixture: Fixture | None = None, **changed: str) -> Shop:
        """The shop of the fixtures' settings, knowing the recorded answers of a fixture."""
        answers = Answers(fixture.calls) if fixture else None
        return Shop({**self.settings, **changed}, access=self.kind.access, answers=answers)

    def signed(self, fixture: Fixture) -> Request:
        """The fixture as its platform would send it."""
        return self.adapter.sign(fixture.request, self.shop())

    def message(self, fixture: Fixture) -> Message:
        """The verified message of a fixture."""
        return verify(self.adapter, self.signed(fixture), self.shop(fixture))


# Rules about one fixture


def verifies(suite: Suite, fixture: Fixture) -> Problems:
    """A signed fixture verifies, again under the same delivery id; also with a secret replaced a moment ago."""
    if fixture.verdict in ("rejected", "probe"):
        yield from _turned_away(suite, fixture)
        return
    signed = suite.signed(fixture)
    if suite.signed(fixture) != signed or suite.adapter.sign(signed, suite.shop()) != signed:
        yield "sign gives another request each time; derive ids from the body and take the time from received_at"
    try:
        message = verify(suite.adapter, signed, suite.shop(fixture))
        again = replace(signed, received_at=signed.received_at + timedelta(seconds=20))
        if verify(suite.adapter, again, suite.shop(fixture)).delivery_id != message.delivery_id:
            yield "a doubled delivery has another delivery id; take the id the platform repeats on a retry"
        rotated = Shop(
            _changed(suite), previous=suite.settings, access=suite.kind.access, answers=Answers(fixture.calls)
        )
        verify(suite.adapter, signed, rotated)
    except Rejected as error:
        yield f"what sign makes is rejected by verify, or only without a rotated secret ({error}); use shop.keys_of"


def _turned_away(suite: Suite, fixture: Fixture) -> Problems:
    """A request to be rejected is, as it stands; a probe is answered by handshake."""
    try:
        reply = suite.adapter.handshake(fixture.request, suite.shop(fixture))
        if fixture.verdict == "probe":
            if reply is None:
                yield "the golden file says probe, but handshake answers None"
            return
        verify(suite.adapter, fixture.request, suite.shop(fixture))
        yield "the golden file says rejected, but verify accepts it"
    except Rejected:
        if fixture.verdict == "probe":
            yield "the golden file says probe, but handshake rejects it"


def rejects(suite: Suite, fixture: Fixture) -> Problems:
    """Another secret, no secret, a changed byte or a header gone that sign adds: always Rejected, and nothing else."""
    if fixture.verdict in ("rejected", "probe"):
        return
    signed = suite.signed(fixture)
    blank = Shop({**suite.settings, **dict.fromkeys(_secrets(suite), "")}, access=suite.kind.access)
    tries: list[tuple[str, Request, Shop]] = [
        ("signed with another secret", signed, Shop(_changed(suite), access=suite.kind.access)),
        ("signed although no secret is set", signed, blank),
        *(
            (
                f"with byte {at} of the body changed",
                replace(signed, body=_flipped(signed.body, at)),
                suite.shop(fixture),
            )
            for at in sorted({0, len(signed.body) // 2, max(len(signed.body) - 1, 0)})
        ),
        *((f"without the header {name}", bare, suite.shop(fixture)) for name, bare in _stripped(suite, signed)),
    ]
    for what, request, shop in tries:
        yield from _accepted(suite, what, request, shop)


def _accepted(suite: Suite, what: str, request: Request, shop: Shop) -> Problems:
    try:
        suite.adapter.verify(request, shop)
        yield f"a request {what} is accepted; verify must raise Rejected"
    except (Rejected, Need) as error:
        shown = str(error)
        if any(value in shown for name, value in suite.settings.items() if name in _secrets(suite) and value):
            yield f"the error for a request {what} shows a secret"
    except Exception as error:
        yield f"verify raises {type(error).__name__} for a request {what}; it must raise Rejected"


def _stripped(suite: Suite, signed: Request) -> Iterator[tuple[str, Request]]:
    for name in signed.headers:
        bare = replace(signed, headers={key: value for key, value in signed.headers.items() if key != name})
        if name in suite.adapter.sign(bare, suite.shop()).headers:
            yield name, bare


def golden(suite: Suite, fixture: Fixture) -> Problems:
    """The fixture is read as its golden file says, and each event is a valid document both ways."""
    if fixture.golden is None:
        yield f"{fixture.name}.events.json is missing; `integrator adapter parse {suite.kind.slug}` shows what to put there"
        return
    if fixture.verdict in ("rejected", "probe"):
        return
    try:
        reading = read(suite.adapter, suite.message(fixture), suite.shop(fixture))
    except Malformed as error:
        yield from _parked(fixture, error)
        return
    except Need as need:
        yield f"it asks {need.call.method} {need.call.url}, which {fixture.name}.calls does not answer"
        return
    if fixture.verdict == "parked" and not reading.malformed:
        yield "the golden file says parked, but it is read"
        return
    found = [*map(_as_golden, reading.events), *({"ignored": item.reason} for item in reading.ignored)]
    wanted = fixture.golden if isinstance(fixture.golden, list) else [fixture.golden]
    if fixture.verdict == "parked":
        yield from _parked(fixture, reading.malformed[0])
    elif reading.malformed:
        yield f"it is read with a problem: {reading.malformed[0]}"
    elif found != wanted:
        yield f"it is read otherwise than the golden file says: {_difference(found, wanted)}"
    for event in reading.events:
        yield from _valid(event)


def _as_golden(event: Any) -> Any:
    return json.loads(json.dumps(to_document(event)))


def _parked(fixture: Fixture, error: Malformed) -> Problems:
    if fixture.verdict != "parked":
        yield f"it cannot be read: {error}"
    elif error.path != fixture.golden["parked"]:
        yield f"it is parked at {error.path!r}, but the golden file says {fixture.golden['parked']!r}"


def _difference(found: Any, wanted: Any, path: str = "") -> str:
    if isinstance(found, dict) and isinstance(wanted, dict):
        for name in sorted({*found, *wanted}):
            if found.get(name) != wanted.get(name):
                return _difference(found.get(name), wanted.get(name), f"{path}.{name}")
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for at, (one, other) in enumerate(zip(found, wanted, strict=True)):
            if one != other:
                return _difference(one, other, f"{path}[{at}]")
    return f"{path.lstrip('.') or 'the list'} is {json.dumps(found)[:200]}, wanted {json.dumps(wanted)[:200]}"


def _valid(event: Any) -> Problems:
    schema = EventSchema()
    try:
        document = json.loads(json.dumps(schema.dump(event)))
        if document != _as_golden(event):
            yield f"the event {event.key} is dumped otherwise by its schema"
        elif schema.load(document) != event:
            yield f"the event {event.key} changes when it is written and read again"
    except ValidationError as error:
        yield f"the event {event.key} is no valid document: {error.messages}"
    except TypeError as error:
        yield f"the event {event.key} cannot be written as JSON ({error}); `extra` holds JSON values only"


def pure(suite: Suite, fixture: Fixture) -> Problems:
    """Verifying and reading twice gives the same, and reaches nothing outside."""
    if fixture.verdict in ("rejected", "probe"):
        return
    try:
        message = suite.message(fixture)
        with closed():
            verify(suite.adapter, message.request, suite.shop(fixture))
            first = _outcome(suite, message, suite.shop(fixture))
            second = _outcome(suite, message, suite.shop(fixture))
    except Impure as error:
        yield str(error)
        return
    except Rejected:
        return
    if repr(first) != repr(second) or (isinstance(first, Reading) and first.events != second.events):
        yield "reading it twice gives two results; an adapter keeps no state"


def _outcome(suite: Suite, message: Message, shop: Shop) -> Any:
    try:
        return read(suite.adapter, message, shop)
    except (Malformed, Need, AccessRefused, Transient) as error:
        return error


def survives(suite: Suite, fixture: Fixture) -> Problems:
    """Each JSON leaf removed, nulled or changed in type, in the body and in recorded answers: never a stray exception."""
    if fixture.verdict != "events":
        return
    message = suite.message(fixture)
    for path, body in _damaged(message.body):
        changed = replace(message, request=replace(message.request, body=body))
        yield from _stray(f"with {path}", suite, changed, suite.shop(fixture))
    for at, (call, response) in enumerate(fixture.calls):
        for path, body in _damaged(response.body):
            answers = list(fixture.calls)
            answers[at] = (call, replace(response, body=body))
            yield from _stray(
                f"with an answer in which {path}", suite, message, suite.shop(replace(fixture, calls=tuple(answers)))
            )


def _stray(what: str, suite: Suite, message: Message, shop: Shop) -> Problems:
    outcome = _outcome(suite, message, shop)
    if isinstance(outcome, Malformed) and outcome.__cause__ is not None:
        yield f"{what}, it fails with {type(outcome.__cause__).__name__}; read fields by the Reader's typed methods"


def ignores_unknown(suite: Suite, fixture: Fixture) -> Problems:
    """An unknown field more in the body changes nothing."""
    body = _parsed(fixture.request.body)
    if fixture.verdict != "events" or not isinstance(body, dict):
        return
    message = suite.message(fixture)
    more = json.dumps({**body, "unknown_to_us": {"a": [1, None]}}).encode()
    changed = replace(message, request=replace(message.request, body=more))
    first, second = (_outcome(suite, one, suite.shop(fixture)) for one in (message, changed))
    if isinstance(first, Reading) and (not isinstance(second, Reading) or second.events != first.events):
        yield "a field it does not know changes what is read"


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _damaged(body: bytes) -> Iterator[tuple[str, bytes]]:
    """(what was done, body) for each leaf: removed, null, and another type in turn."""
    document = _parsed(body)
    for number, path in enumerate(_leaves(document)):
        name = ".".join(map(str, path))
        yield f"{name} removed", _with(document, path, remove=True)
        yield f"{name} null", _with(document, path, value=None)
        other = _OTHERS[number % len(_OTHERS)]
        yield f"{name} as {type(other).__name__}", _with(document, path, value=other)


def _leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in children:
        yield (*path, key)
        yield from _leaves(inner, (*path, key))


def _with(document: Any, path: tuple[str | int, ...], *, value: Any = None, remove: bool = False) -> bytes:
    *way, last = path
    holder = document
    for step in way:
        holder = holder[step]
    kept = holder[last]
    if remove:
        del holder[last]
    else:
        holder[last] = value
    changed = json.dumps(document).encode()
    if not remove:
        holder[last] = kept
    elif isinstance(holder, list):
        holder.insert(int(last), kept)
    else:
        holder[last] = kept
    return changed


# Rules about the adapter as a whole


def imports_little(suite: Suite) -> Problems:
    """The folder imports integrator.sdk, itself and the pure part of the standard library; it reads no clock."""
    own = suite.kind.__module__ if _is_package(suite.kind) else suite.kind.__module__.rpartition(".")[0]
    for path in sorted(folder_of(suite.kind).glob("*.py")):
        if path.name.startswith("test_"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for module, line in _imports(tree):
            if not _allowed(module, own or suite.kind.__module__):
                yield f"{path.name} line {line} imports {module}; an adapter imports integrator.sdk and pure modules only"
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in _CLOCKS:
                yield f"{path.name} line {node.lineno} reads the clock ({node.attr}); use message.received_at"


def _is_package(kind: type[Adapter]) -> bool:
    return hasattr(sys.modules[kind.__module__], "__path__")


def _imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or "", node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names if node.module == "urllib")


def _allowed(module: str, own: str) -> bool:
    if module == "integrator.sdk" or module == own or module.startswith(f"{own}."):
        return True
    top = module.partition(".")[0]
    return top in sys.stdlib_module_names and module not in _EFFECTS and top not in _EFFECTS


def covers(suite: Suite) -> Problems:
    """Every topic has a fixture, there are at least three, and an event waiting for its order has one that tells it."""
    read_topics, events = set(), []
    for fixture in suite.fixtures:
        if fixture.verdict in ("events", "parked"):
            message = suite.message(fixture)
            read_topics.add(message.topic)
            outcome = _outcome(suite, message, suite.shop(fixture))
            events += outcome.events if isinstance(outcome, Reading) else []
    for topic in sorted(set(suite.kind.topics) - read_topics):
        yield f"the topic {topic} has no fixture"
    for topic in sorted(set(suite.kind.topics) & set(suite.kind.ignored)):
        yield f"the topic {topic} is both read and ignored"
    for topic, method in suite.kind.topics.items():
        if not callable(getattr(suite.kind, method, None)):
            yield f"the topic {topic} names the method {method}, which is not there"
    if len(suite.fixtures) < 3:
        yield f"there are {len(suite.fixtures)} fixtures; at least three are wanted"
    told = {event.return_id for event in events if event.order}
    for event in events:
        if event.return_id and not event.order and event.return_id not in told:
            yield f"no fixture tells the order of return {event.return_id}, for which {event.key} waits"


def sources(suite: Suite) -> Problems:
    """The first line of each fixture says where it comes from."""
    for fixture in suite.fixtures:
        if not fixture.source:
            yield f"{fixture.path.name} must begin with `# source: ...`: captured, the vendor's documents, or constructed"


def settings_used(suite: Suite) -> Problems:
    """Every setting is used, has a made-up value in settings.json, and no secret shows in a repr."""
    used = {*suite.kind.access}
    for fixture in suite.fixtures:
        shop = _Watched(suite.settings, access=suite.kind.access, answers=Answers(fixture.calls), used=used)
        try:
            suite.adapter.handshake(fixture.request, shop)
            verify(suite.adapter, suite.adapter.sign(fixture.request, shop), shop)
        except Rejected:
            continue
        _outcome(suite, suite.message(fixture), shop)
    for setting in suite.kind.settings:
        if setting.name not in used:
            yield f"the setting {setting.name} is never used"
        if not suite.settings.get(setting.name):
            yield f"fixtures/settings.json has no value for {setting.name}"
    for name in sorted(set(suite.settings) - {setting.name for setting in suite.kind.settings}):
        yield f"fixtures/settings.json fills {name}, which is no setting"
    shown = repr(suite.shop()) + repr(suite.adapter)
    if any(suite.settings.get(name, "") in shown for name in _secrets(suite) if suite.settings.get(name)):
        yield "a secret shows in a repr"


def calls_declared(suite: Suite) -> Problems:
    """Every recorded call goes to a declared host by https, holds no secret, and passes check_answer or says why not."""
    for fixture in suite.fixtures:
        for call, response in fixture.calls:
            yield from _call_problems(suite, fixture, call, response)


def _call_problems(suite: Suite, fixture: Fixture, call: Any, response: Response) -> Problems:
    shop = suite.shop()
    try:
        check_host(suite.adapter, call, shop)
        check_answer(response)
    except (AccessRefused, Transient):
        pass
    except Exception as error:
        yield f"{fixture.name}: {error}; declare it in hosts"
    authorized = suite.adapter.authorize(call, shop, fixture.request.received_at)
    texts = [call.url, *call.headers.values(), call.body.decode("utf-8", "replace")]
    for name in _secrets(suite):
        value = suite.settings.get(name)
        if value and any(value in text for text in texts):
            yield f"{fixture.name}: a recorded call holds the secret {name}; authorize adds it just before sending"
        if value and value in repr(authorized):
            continue


def readme(suite: Suite) -> Problems:
    """README.md has the headings a shop owner looks for."""
    path: Path = folder_of(suite.kind) / "README.md"
    if not path.exists():
        yield "README.md is missing"
        return
    found = {line.lstrip("#").strip() for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")}
    for heading in HEADINGS:
        if heading not in found:
            yield f"README.md lacks the heading {heading}"


class _Watched(Shop):
    """Notes which settings are read."""

    __slots__ = ("_used",)

    def __init__(self, values: Mapping[str, str], *, used: set[str], **named: Any) -> None:
        super().__init__(values, **named)
        self._used = used

    def __getitem__(self, name: str) -> str:
        self._used.add(name)
        return super().__getitem__(name)

    def keys_of(self, name: str) -> Iterator[tuple[str, str]]:
        self._used.add(name)
        return super().keys_of(name)


def _secrets(suite: Suite) -> list[str]:
    return [setting.name for setting in suite.kind.settings if setting.secret]


def _changed(suite: Suite) -> dict[str, str]:
    """The settings with every secret changed but still of its form: letters and digits move on by one."""
    return {name: _other(value) if name in _secrets(suite) else value for name, value in suite.settings.items()}


def _other(secret: str) -> str:
    head, mark, key = secret.rpartition("_")
    return head + mark + key.translate(_NEXT)


_NEXT = str.maketrans("abcdefghijklmABCDEFGHIJKLM01234", "nopqrstuvwxyzNOPQRSTUVWXYZ56789")


def _flipped(body: bytes, at: int) -> bytes:
    return body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :] if body else b"x"


FIXTURE_RULES: tuple[Callable[[Suite, Fixture], Problems], ...] = (
    verifies,
    rejects,
    golden,
    pure,
    survives,
    ignores_unknown,
)
ADAPTER_RULES: tuple[Callable[[Suite], Problems], ...] = (
    imports_little,
    covers,
    sources,
    settings_used,
    calls_declared,
    readme,
)


def checks(kind: type[Adapter]) -> Iterator[tuple[str, Callable[[], list[str]]]]:
    """(name, check) of every rule, and for rules about fixtures of every fixture; a check gives its problems."""
    suite = Suite(kind)
    for rule in ADAPTER_RULES:
        yield rule.__name__, partial(_run, partial(rule, suite))
    for fixture in suite.fixtures:
        for fixture_rule in FIXTURE_RULES:
            yield f"{fixture_rule.__name__}[{fixture.name}]", partial(_run, partial(fixture_rule, suite, fixture))


def _run(rule: Callable[[], Problems]) -> list[str]:
    try:
        return list(rule())
    except Rejected as error:
        return [f"a signed fixture is rejected: {error}"]


def problems(kind: type[Adapter]) -> list[str]:
    """Every sentence of every rule; empty for an adapter that keeps the contract."""
    return [f"{name}: {problem}" for name, check in checks(kind) for problem in check()]


def tier(kind: type[Adapter]) -> str:
    """bronze: keeps the contract; silver: also every topic has a fixture that is not constructed; else none."""
    if problems(kind):
        return "none"
    suite = Suite(kind)
    real = [one for one in suite.fixtures if not (one.source or "").lower().startswith("constructed")]
    proven = {suite.message(one).topic for one in real if one.verdict in ("events", "parked")}
    return "silver" if set(kind.topics) <= proven else "bronze"


def adapter_contract(kind: type[Adapter]) -> type:
    """A pytest class with one test for each rule and fixture: `TestAcme = adapter_contract(Acme)`."""
    import pytest

    @pytest.mark.parametrize("check", [pytest.param(check, id=name) for name, check in checks(kind)])
    def test_contract(self: Any, check: Callable[[], list[str]]) -> None:
        """The adapter keeps this rule of the contract."""
        assert check() == []

    return type(f"Test{kind.__name__}", (), {"test_contract": test_contract, "__doc__": f"{kind.title}: the contract."})
