"""The rules about an adapter as a whole; each gives a sentence for every way in which it is broken."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from integrator.core.cases import return_id
from integrator.sdk import Adapter, Call, IntegratorError, Reading, Rejected, ReturnEvent
from integrator.sdk.run import Answers, check_host, verify
from integrator.testing.fixtures import folder_of
from integrator.testing.suite import Problems, Suite, Watched, outcome, secrets

HEADINGS = ("Set up", "What arrives", "What goes back", "Limits", "Sources")
_EFFECTS = {
    "os", "io", "socket", "ssl", "http", "subprocess", "threading", "multiprocessing", "asyncio", "select", "selectors",
    "time", "random", "secrets", "sqlite3", "shelve", "dbm", "tempfile", "shutil", "glob", "pathlib", "fileinput",
    "smtplib", "ftplib", "imaplib", "poplib", "telnetlib", "socketserver", "xmlrpc", "concurrent", "ctypes", "logging",
    "uuid", "urllib.request", "urllib.error", "importlib", "signal", "sched",
}  # fmt: skip
_CLOCKS = {"now", "utcnow", "today"}


def imports_little(suite: Suite) -> Problems:
    """The folder imports integrator.sdk, itself and the pure part of the standard library; it reads no clock."""
    own = suite.kind.__module__ if _is_package(suite.kind) else suite.kind.__module__.rpartition(".")[0]
    for path in sorted(folder_of(suite.kind).glob("*.py")):
        if path.name.startswith("test_"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for module, line in _imports(tree):
            if not _allowed(module, own or suite.kind.__module__):
                yield f"{path.name} line {line} imports {module}; allowed are integrator.sdk and pure standard modules"
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
    """Every topic has a fixture and a method, is not ignored too, and there are at least three fixtures."""
    read_topics = {suite.message(one).topic for one in suite.fixtures if one.verdict in ("events", "parked")}
    for topic in sorted(set(suite.kind.topics) - read_topics):
        yield f"the topic {topic} has no fixture"
    for topic in sorted(set(suite.kind.topics) & set(suite.kind.ignored)):
        yield f"the topic {topic} is both read and ignored"
    for topic, method in suite.kind.topics.items():
        if not callable(getattr(suite.kind, method, None)):
            yield f"the topic {topic} names the method {method}, which is not there"
    if len(suite.fixtures) < 3:
        yield f"there are {len(suite.fixtures)} fixtures; at least three are wanted"


def finds_orders(suite: Suite) -> Problems:
    """An event names its order, or a return whose order an event of another fixture tells; else it waits for ever."""
    events: list[ReturnEvent] = []
    for fixture in suite.fixtures:
        if fixture.verdict == "events":
            found = outcome(suite, suite.message(fixture), suite.shop(fixture))
            events += found.events if isinstance(found, Reading) else []
    told = {return_id(event) for event in events if event.order}
    for event in events:
        if event.order or event.kind.startswith(("connection.", "customer.")):
            continue
        if return_id(event) is None:
            yield f"{event.key} names neither an order nor a return, so it would be parked; give order or return_id"
        elif return_id(event) not in told:
            yield f"no fixture tells the order of return {return_id(event)}, for which {event.key} waits; add one"


def sources(suite: Suite) -> Problems:
    """The first line of each fixture says where it comes from."""
    for fixture in suite.fixtures:
        if not fixture.source:
            yield f"{fixture.path.name} must begin with `# source:` and captured, vendor documents or constructed"


def settings_used(suite: Suite, used: set[str]) -> Problems:
    """Every setting is used (or in `used`), has a made-up value in settings.json, and no secret shows in a repr."""
    for fixture in suite.fixtures:
        shop = Watched(suite.settings, access=suite.kind.access, answers=Answers(fixture.calls), used=used)
        try:
            suite.adapter.handshake(fixture.request, shop)
            verify(suite.adapter, suite.adapter.sign(fixture.request, shop), shop)
        except Rejected:
            continue
        outcome(suite, suite.message(fixture), shop)
    for setting in suite.kind.settings:
        if setting.name not in used:
            yield f"the setting {setting.name} is never used"
        if not suite.settings.get(setting.name):
            yield f"fixtures/settings.json has no value for {setting.name}"
    for name in sorted(set(suite.settings) - {setting.name for setting in suite.kind.settings}):
        yield f"fixtures/settings.json fills {name}, which is no setting"
    shown = repr(suite.shop()) + repr(suite.adapter)
    if any(suite.settings.get(name, "") in shown for name in secrets(suite) if suite.settings.get(name)):
        yield "a secret shows in a repr"


def calls_declared(suite: Suite) -> Problems:
    """Every recorded call goes to a declared host by https and holds no secret."""
    for fixture in suite.fixtures:
        for call, _ in fixture.calls:
            yield from call_problems(suite, fixture.name, call)


def call_problems(suite: Suite, name: str, call: Call) -> Problems:
    """A call goes to a declared host by https and holds no secret. `name`: where it stands."""
    try:
        check_host(suite.adapter, call, suite.shop())
    except IntegratorError as error:
        yield f"{name}: {error}; declare it in hosts"
    texts = [call.url, *call.headers.values(), call.body.decode("utf-8", "replace")]
    for secret in secrets(suite):
        value = suite.settings.get(secret)
        if value and any(value in text for text in texts):
            yield f"{name}: a recorded call holds the secret {secret}; authorize adds it just before sending"


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
