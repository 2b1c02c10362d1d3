"""What the contract suite cannot know about the generic hook: its README works, and our events are read as they are."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from marshmallow import EXCLUDE

from adapters.generic import Generic
from integrator.core.codec import to_document
from integrator.core.types import EventKind
from integrator.sdk import Malformed, Message, Request, Shop
from integrator.sdk.run import read, verify
from integrator.testing.fixtures import settings_of
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
        *_, code = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
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
        rows = re.findall(r"^\| (`[a-z_.`, ]+) \|", README, re.MULTILINE)
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


def _list(golden):
    return golden if isinstance(golden, list) else [golden]
