"""What the contract suite cannot know about the generic hook: its README works, and our events are read as they are."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from marshmallow import EXCLUDE

from adapters.generic import Generic
from integrator.core.codec import to_document
from integrator.core.types import EventKind
from integrator.sdk import (
    AccessRefused,
    Call,
    Command,
    CommandKind,
    Done,
    Malformed,
    Message,
    OrderRef,
    Permanent,
    Request,
    Response,
    Shop,
    Transient,
    kit,
)
from integrator.sdk.run import check_host, read, settled, verify
from integrator.testing.fixtures import settings_of
from schemas.command import CommandSchema
from schemas.event import EventSchema

README = Path(__file__).with_name("README.md").read_text(encoding="utf-8")
ADAPTERS = Path(__file__).parents[1]
NOW = datetime(2030, 1, 1, tzinfo=UTC)
SHOP = Shop(settings_of(Generic))
PROGRAMS = {
    "sh": ("sh", "example.sh"),
    "python": (sys.executable, "example.py"),
    "php": ("php", "example.php"),
    "js": ("node", "example.mjs"),
}
adapter = Generic()


def reading(document):
    """What a posted document says."""
    request = Request(received_at=NOW, body=json.dumps(document).encode())
    return read(adapter, Message(request, topic="event"), SHOP)


def examples(language: str) -> list[str]:
    """The README's programs in a language, in their order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def event(kind: str, **more):
    return {"kind": kind, "subject": {"kind": "return", "id": "R-1"}, "order": {"id": "SO-1"}, **more}


@pytest.fixture
def hook():
    """A loopback address that answers 200 to what verifies and keeps what it says."""

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            request = Request(received_at=datetime.now(UTC), headers=dict(self.headers.items()), body=body)
            self.server.told += read(adapter, verify(adapter, request, SHOP), SHOP).events
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        server.told = []
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


class TestReadme:
    """The examples, as they stand."""

    @pytest.mark.parametrize(
        ("language", "kind"),
        [
            ("sh", "return.requested"),
            ("python", "parcel.shipped"),
            ("php", "goods.received"),
            ("js", "refund.issued"),
        ],
    )
    def test_example(self, language, kind, hook, tmp_path):
        """Copied into a file and run, it posts an event that verifies."""
        program, name = PROGRAMS[language]
        needed = [program, "curl", "openssl", "od"] if language == "sh" else [program]
        if missing := [one for one in needed if not shutil.which(one)]:
            pytest.skip(f"the {language} example is not run, as this machine has no {' and no '.join(missing)}")
        code = next(code for code in reversed(examples(language)) if "SO-1001" in code)
        (tmp_path / name).write_text(code, encoding="utf-8")
        address = f"http://127.0.0.1:{hook.server_port}/hooks/generic/token"
        done = subprocess.run(
            [program, name],
            cwd=tmp_path,
            env={**os.environ, "HOOK_URL": address, "SECRET": settings_of(Generic)["secret"], "no_proxy": "*"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        (told,) = hook.told
        assert (told.kind, told.order.id, told.return_id) == (kind, "SO-1001", "R-1")

    def test_file(self):
        """The file to try first is read."""
        (body,) = re.findall(r"```http\n.*?\n\n(.*?)```", README, re.DOTALL)
        (told,) = reading(json.loads(body)).events
        assert told.kind == "return.closed"

    def test_kinds(self):
        """The table names every kind that may be posted, and no other."""
        (table,) = re.findall(r"## What arrives\n(.*?)\n## ", README, re.DOTALL)
        rows = re.findall(r"^\| (`[a-z_.`, ]+\.[a-z_.`, ]+) \|", table, re.MULTILINE)
        named = set()
        for row in rows:
            first, *others = re.findall(r"`([a-z_.]+)`", row)
            named |= {first, *(other if other[0] != "." else first.partition(".")[0] + other for other in others)}
        assert named == {kind for kind in EventKind if not kind.is_ours}

    def test_schema(self):
        """The published schema lies where the link says."""
        (link,) = re.findall(r"\]\((\S+\.schema\.json)\)", README)
        assert json.loads((Path(__file__).parent / link).read_bytes())


class TestPosted:
    """What shops post."""

    @pytest.mark.parametrize("kind", [kind for kind in EventKind if not kind.is_ours])
    def test_every_kind(self, kind):
        """Each is taken, and its key is built."""
        (told,) = reading(event(kind)).events
        assert told.key.startswith(f"{kind}:return:R-1")

    @pytest.mark.parametrize(
        "kind", ["system.routed", "supplier.confirmed", "merchant.closed", "refund.created", "", None]
    )
    def test_no_other_kind(self, kind):
        """What only the integrator states, or nobody, is parked."""
        with pytest.raises(Malformed) as parked:
            reading(event(kind))
        assert parked.value.path == "kind"

    @pytest.mark.parametrize("key", ["k", " a key: with/ánything ", "refund.issued:refund:1:settled", "x" * 500])
    def test_posted_key(self, key):
        """It is taken as it is, up to 500 characters."""
        (told,) = reading(event("return.updated", key=key)).events
        assert told.key == key

    def test_what_adapters_say(self):
        """Every event of every adapter's fixtures can be posted and is read as it was; the schema agrees."""
        posted = 0
        for path in sorted(ADAPTERS.glob("*/fixtures/*.events.json")):
            documents = [item for item in _list(json.loads(path.read_bytes())) if "kind" in item]
            events = reading(documents).events if documents else ()
            assert [to_document(told) for told in events] == documents, path
            assert list(events) == [EventSchema(unknown=EXCLUDE).load(document) for document in documents]
            posted += len(documents)
        assert posted > 100

    def test_batch(self):
        """The bad ones are named by their place, and the good ones count."""
        found = reading([event("return.closed"), None, event("return.closed", lines=[{"line_id": 1}]), event("x")])
        assert [told.kind for told in found.events] == ["return.closed"]
        assert [problem.path for problem in found.malformed] == ["[1].kind", "[2].lines[0].quantity", "[3].kind"]


def told(**more) -> Command:
    return Command(**{"id": "cmd_1", "kind": "note", "order": OrderRef(id="SO-1"), "note": "hello", **more})


def command_files() -> list[Path]:
    return sorted(ADAPTERS.glob("*/fixtures/*.command.json"))


class TestCommands:
    """What is posted to a shop, and what its answers mean."""

    @pytest.mark.parametrize("path", command_files(), ids=lambda path: f"{path.parts[-3]}-{path.name}")
    def test_as_the_schema_has_it(self, path):
        """The body of every command of every adapter is its document, name by name."""
        command = CommandSchema().load(json.loads(path.read_bytes()))
        body = json.loads(adapter.command(command, SHOP).body)
        assert body == CommandSchema().dump(command)
        assert CommandSchema().load(body) == command

    def test_every_kind_is_in_the_table(self):
        """The README says of each kind what the shop shall do."""
        assert {kind for kind in CommandKind if f"| `{kind}` |" in README} == adapter.commands == set(CommandKind)

    def test_placed_at(self):
        """Times are in UTC."""
        command = told(order=OrderRef(id="SO-1", placed_at=datetime(2026, 3, 1, 8, 30, tzinfo=UTC)))
        body = json.loads(adapter.command(command, SHOP).body)
        assert body["order"]["placed_at"] == "2026-03-01T08:30:00Z"
        assert body == CommandSchema().dump(command)

    def test_signed(self):
        """As Standard Webhooks, at the time of the try, under the command's id; nothing else changes."""
        call = adapter.command(told(), SHOP)
        signed = adapter.authorize(call, SHOP, NOW)
        assert (signed.url, signed.body, signed.headers["idempotency-key"]) == (call.url, call.body, "cmd_1")
        message = self.checked(signed, "command_secret", SHOP)
        assert (message.delivery_id, message.signed_at) == ("cmd_1", NOW)
        assert adapter.authorize(call, SHOP, NOW + timedelta(hours=2)).headers["webhook-id"] == "cmd_1"

    def test_rotation(self):
        """For a day after a change either secret verifies."""
        new = "whsec_" + "A" * 40
        both = Shop(
            settings_of(Generic) | {"command_secret": new}, previous=settings_of(Generic), access=Generic.access
        )
        signed = adapter.authorize(adapter.command(told(), both), both, NOW)
        for shop in (SHOP, Shop({"command_secret": new})):
            assert self.checked(signed, "command_secret", shop).delivery_id == "cmd_1"

    def checked(self, call: Call, secret: str, shop: Shop) -> Message:
        request = Request(received_at=NOW, headers=call.headers, body=call.body)
        return kit.verify_webhook(request, keys=shop.keys_of(secret), topic=None)

    @pytest.mark.parametrize("missing", ["command_url", "command_secret"])
    def test_without_an_address(self, missing):
        """A shop without address or secret cannot be told anything, nor any host be called."""
        bare = Shop(settings_of(Generic) | {missing: ""}, access=Generic.access)
        assert not bare.has_access
        assert adapter.hosts(Shop({})) == ()

    def test_only_https(self):
        """The runner's guard refuses every other way."""
        for url in (
            "http://shop.example.com/commands",
            "ftp://shop.example.com",
            "shop.example.com/commands",
            "https://",
        ):
            shop = Shop(settings_of(Generic) | {"command_url": url}, access=Generic.access)
            with pytest.raises(Exception, match="may not call"):
                check_host(adapter, adapter.command(told(), shop), shop)

    @pytest.mark.parametrize("id_", ["a.b", "a b", "ä", "a\nb"])
    def test_an_id_that_cannot_be_signed(self, id_):
        """It is refused before anything leaves."""
        with pytest.raises(Permanent, match="id"):
            adapter.command(told(id=id_), SHOP)

    @pytest.mark.parametrize(
        ("status", "body", "reference"),
        [
            (200, b"", None),
            (204, b"", None),
            (201, b'{"reference": "R-9"}', "R-9"),
            (202, b'{"reference": 9}', "9"),
            (200, b'{"reference": {}}', None),
            (200, b"thank you", None),
            (200, b'["reference"]', None),
            (409, b'{"known": true, "reference": "R-9"}', "R-9"),
        ],
    )
    def test_done(self, status, body, reference):
        """Any 2xx, whatever its body says, and a 409 that knows the command."""
        assert settled(adapter, told(), Response(status=status, body=body)) == Done(reference)

    @pytest.mark.parametrize(
        ("status", "body", "words"),
        [
            (409, b"", "409"),
            (409, b'{"known": false, "detail": "another one runs"}', "another one runs"),
            (409, b'{"known": "true"}', "409"),
            (410, b"", "no commands at this address"),
            (404, b'{"detail": {}, "error": "no such return"}', "no such return"),
            (302, b"", "302"),
            (422, b'{"detail": "' + b"x" * 1000 + b'"}', "x" * 300 + "$"),
        ],
    )
    def test_never(self, status, body, words):
        """All else is not done; the shop's own words are shown."""
        with pytest.raises(Permanent, match=words):
            settled(adapter, told(), Response(status=status, body=body))

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_later(self, status):
        """The shop is told again, not before it wants to be."""
        with pytest.raises(Transient) as later:
            settled(adapter, told(), Response(status=status, headers={"Retry-After": "120"}))
        assert later.value.retry_after == 120

    def test_receiver(self, tmp_path):
        """The README's receiver takes what is signed, does each id once, and refuses strangers."""
        (tmp_path / "receiver.py").write_text(examples("python")[-1], encoding="utf-8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        env = {**os.environ, "PORT": str(port), "COMMAND_SECRET": SHOP["command_secret"]}
        call = adapter.command(told(kind="refund", note=""), SHOP)
        with subprocess.Popen(
            [sys.executable, "receiver.py"], cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as running:
            try:
                _wait_for(port)
                now = datetime.now(UTC)
                signed = adapter.authorize(call, SHOP, now)
                first, again = _posted(port, signed), _posted(port, adapter.authorize(call, SHOP, now))
                late = _posted(port, adapter.authorize(call, SHOP, now - timedelta(hours=1)))
                unsigned = _posted(port, call)
            finally:
                running.terminate()
            printed = running.stdout.read().decode()
        assert [first.status, again.status, late.status, unsigned.status] == [200, 409, 401, 401]
        command = told(kind="refund", note="")
        assert settled(adapter, command, first) == settled(adapter, command, again) == Done("refund-1")
        with pytest.raises(AccessRefused):
            settled(adapter, command, late)
        assert printed.splitlines() == ["refund SO-1 None"]

    def test_example_of_a_command(self):
        """The body in the README is one."""
        (body,) = examples("json")
        command = CommandSchema().load(json.loads(body))
        assert CommandSchema().dump(command) == json.loads(body)


def _wait_for(port: int) -> None:
    for _ in range(200):
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the receiver does not listen")


def _posted(port: int, call: Call) -> Response:
    """The call, made to a loopback port instead of the shop."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}/", call.body, dict(call.headers))
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
            return Response(status=answer.status, headers=dict(answer.headers.items()), body=answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Response(status=error.code, headers=dict(error.headers.items()), body=error.read())


def _list(golden):
    return golden if isinstance(golden, list) else [golden]
