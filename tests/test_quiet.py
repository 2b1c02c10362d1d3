"""The whole walk with real processes, failing in every way: nobody's data and no secret is in a log or in the queue."""

from __future__ import annotations

import base64
import json
import os
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from processes import Installation, installation
from redis import Redis

from integrator.core.signing import key_of, signed_headers
from integrator.edges import valkey

pytestmark = pytest.mark.processes

SECRET = "whsec_" + base64.b64encode(b"canary of a shop's secret").decode()
PERSON = {
    "ref": "canary-ref-1",
    "name": "Wilhelmina Canary",
    "email": "w.canary@mail.example",
    "phone": "+49-170-5550199",
    "postal_code": "CN4 7RY",
}
STREET, WORDS = "17 Canary Wharf Passage", "the canary heel broke while dancing"
TOKENS = ("shpat_canary_access", "canary-api-secret", "canary-redis-password", "canary-database-password")
SAID = "canary words of a supplier's answer"
CANARIES = {*PERSON.values(), STREET, WORDS, *TOKENS, SAID, SECRET, "Wilhelmina", "canary-query", "canary-header"}

EXPLODING = '''
"""An adapter that fails with all that it was given in its error."""

from adapters.generic import Generic


class Exploding(Generic):
    slug, title = "exploding", "An adapter that fails"

    def verify(self, request, shop):
        if request.header("x-explode"):
            raise RuntimeError(f"{request.body} {dict(request.headers)} {shop['secret']}")
        return super().verify(request, shop)

    def parse(self, message, shop):
        raise RuntimeError(f"{message.body} {dict(message.request.headers)} {shop['secret']}")
'''


def site(folder: Path) -> Path:
    """A folder for PYTHONPATH that holds that adapter as an installed package."""
    about = folder / "site" / "exploding-1.dist-info"
    about.mkdir(parents=True)
    (folder / "site" / "exploding.py").write_text(EXPLODING)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: exploding\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[returns_integrator.adapters]\nexploding = exploding:Exploding\n")
    return folder / "site"


@contextmanager
def answering(status: int) -> Iterator[str]:
    """A supplier that answers so, and says more than it should."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(SAID.encode())

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/returns"
        finally:
            server.shutdown()


def event(number: int, sku: str) -> dict[str, Any]:
    """A refund that tells all there is to tell of a person."""
    id_ = f"F{number}"
    return {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": id_},
        "order": {"id": str(1000 + number)},
        "lines": [{"line_id": "1", "sku": sku, "quantity": 1, "reason": {"text": WORDS}}],
        "refund": {"id": id_, "amount": {"amount": "1.00", "currency": "USD"}, "state": "settled"},
        "customer": PERSON,
        "note": f"{PERSON['name']} of {STREET}",
        "extra": {"address": STREET},
    }


class Walk:
    """One installation, what was said on the way by commands and answers, and every secret it made."""

    def __init__(self, here: Installation) -> None:
        self.here, self.said, self.canaries, self._count = here, list[str](), set(CANARIES), 0

    def run(self, *words: str) -> None:
        """A command, whatever comes of it; what it says on stderr counts."""
        self.said.append(self.here.run(*words, ok=False).stderr)

    def made(self, *words: str) -> dict[str, Any]:
        """What a command makes; its secrets must be seen nowhere else."""
        found: dict[str, Any] = self.here.json(*words)
        named = ("signing_secret", "api_key")
        self.canaries |= {found[name] for name in named if name in found}
        if "hook_url" in found:
            self.canaries.add(found["hook_url"].rpartition("/")[2])
        return found

    def post(self, url: str, body: bytes, *, secret: str = SECRET, **headers: str) -> int:
        """A delivery, signed with that secret."""
        self._count += 1
        signed = signed_headers(id=f"m{self._count}", timestamp=int(time.time()), body=body, secrets=[secret])
        sent = {**signed, "x-customer": "canary-header", "authorization": "Bearer canary-header", **headers}
        asked = urllib.request.Request(f"{url}?mail=canary-query", data=body, headers=sent)
        try:
            with urllib.request.urlopen(asked, timeout=20) as answer:
                self.said.append(answer.read().decode())
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                self.said.append(error.read().decode())
            return error.code


def walked(walk: Walk, down: str, failing: str) -> None:
    """Connect, deliver, and fail: signature, reading, adapter, supplier, platform, commands."""
    hook = walk.made("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")["hook_url"]
    bad = walk.made("connect", "exploding", "--name", "bad", "--set", f"secret={SECRET}")["hook_url"]
    settings = ("shop_domain=shop.myshopify.com", "api_secret=canary-api-secret", "access_token=shpat_canary_access")
    walk.made("connect", "shopify", "--name", "Shop", *(f"--set={pair}" for pair in settings))
    for name, url, sku in (("Down", down, "D-*"), ("Failing", failing, "F-*")):
        walk.made("supplier", "add", "--name", name, "--url", url)
        walk.run("route", "add", "--supplier", name, "--sku", sku)
    whole = [json.dumps(event(number, sku)).encode() for number, sku in enumerate(("D-1", "F-1", "X-1"))]
    assert [walk.post(hook, body) for body in whole] == [200, 200, 200]
    assert walk.post(hook, whole[0], secret="whsec_" + "QUJD" * 8) == 401
    assert walk.post(hook, json.dumps(event(5, "D-5") | {"kind": STREET}).encode()) == 200
    assert walk.post(hook, f'{{"customer": "{PERSON["name"]}", '.encode()) == 200
    assert walk.post(hook.rpartition("/")[0] + "/canary-query", whole[0]) == 404
    assert walk.post(bad, whole[0]) == 200
    assert walk.post(bad, whole[0], **{"x-explode": "1"}) in (401, 503)
    walk.run("simulate", "shopify", "--connection", "Shop", "--fixture", "refunds_create__order_asked")
    walk.run("connect", "generic", "--name", "own", "--set", SECRET)
    walk.run("supplier", "add", "--name", "X", "--url", "http://me:canary-api-secret@supplier.example/")
    walk.run("supplier", "test", "Down")
    walk.run("supplier", "test", "Failing")
    walk.run("inbox", "replay", "--since", "1h", "--dry-run")
    walk.run("doctor")


def standing(here: Installation) -> dict[str, list[Any]]:
    """How far all has come: tries of instructions, and states of messages."""
    sent, got = here.json("outbox", "list")["items"], here.json("inbox", "list")["items"]
    return {"tries": [row["attempts"] for row in sent], "got": sorted((row["state"], row["reason"]) for row in got)}


def settled(found: dict[str, list[Any]]) -> bool:
    """All was tried: each supplier was called, and what is pending has said why."""
    states = [state for state, _ in found["got"]]
    told = all(reason for state, reason in found["got"] if state == "pending")
    return len(found["tries"]) == 2 and min(found["tries"]) > 1 and states.count("parked") == 3 and told


def in_the_queue(client: Redis) -> str:
    """Every key of the queue's database with all that it holds."""
    readers = {
        b"string": client.get,
        b"hash": client.hgetall,
        b"list": lambda key: client.lrange(key, 0, -1),
        b"set": client.smembers,
        b"zset": lambda key: client.zrange(key, 0, -1, withscores=True),
        b"stream": lambda key: client.xrange(key),
    }
    return "\n".join(f"{key!r}: {readers[client.type(key)](key)!r}" for key in client.scan_iter())


def found_in(text: str | bytes, canaries: set[str]) -> list[str]:
    """The canaries that stand there, as they are or as their key bytes."""
    raw = text.encode() if isinstance(text, str) else text
    forms = {one: {one.encode(), json.dumps(one)[1:-1].encode()} for one in canaries}
    keys = {one: {key_of(one)} for one in canaries if one.startswith("whsec_")}
    return [one for one, written in forms.items() if any(form in raw for form in written | keys.get(one, set()))]


@pytest.mark.parametrize("log_format", ["json", "console"])
def test_the_whole_walk(tmp_path: Path, log_format: str) -> None:
    """No line, no answer, no error, no key of the queue and no file beside the databases holds a canary."""
    path = os.pathsep.join([str(site(tmp_path)), *filter(None, [os.environ.get("PYTHONPATH")])])
    away = "shop.myshopify.com=http://127.0.0.1:1"
    here = installation(
        tmp_path,
        PYTHONPATH=path,
        LOG_FORMAT=log_format,
        INTEGRATOR_PLATFORM_HOSTS=away,
        INTEGRATOR_RETRY_SCHEDULE="0.2,0.2,60",
    )
    walk = Walk(here)
    with answering(500) as failing, here.up():
        walked(walk, "http://127.0.0.1:1/canary-query", failing)
        deadline = time.monotonic() + 40
        while not settled(found := standing(here)) and time.monotonic() < deadline:
            time.sleep(0.5)
        assert settled(found), found
        with Redis(unix_socket_path=str(valkey.address(here.data_dir))) as client:
            queue = in_the_queue(client)
    assert "rq:" in queue
    log = (tmp_path / "var.log").read_text()
    # The one line that is for a person: how to make the first user.
    lines = [line for line in log.splitlines() if not line.startswith("Nobody can sign in yet.")]
    assert lines
    for line in lines if log_format == "json" else ():
        assert {"event", "level", "timestamp"} <= json.loads(line).keys(), line
    assert "requests without a right signature were refused" in log
    key = (here.data_dir / "secret.key").read_text().strip()
    canaries = walk.canaries | {key}
    assert found_in(log, canaries) == []
    assert found_in("\n".join(walk.said), canaries) == []
    assert found_in(queue, canaries) == []
    files = [one for one in here.data_dir.rglob("*") if one.is_file() and ".db" not in one.name]
    beside = {one.name: found_in(one.read_bytes(), canaries) for one in files if one.name != "secret.key"}
    assert "valkey.log" in beside
    assert not any(beside.values()), beside


@pytest.mark.parametrize(
    "url",
    [
        "postgres://me:canary-database-password@127.0.0.1:1/returns",
        "postgres://me:canary-database-password@127.0.0.1:port/returns",
        "postgres://me:canary-database-password/more@127.0.0.1/returns",
        "canary-database-password",
    ],
)
def test_an_address_with_a_password(tmp_path: Path, url: str) -> None:
    """Where DATABASE_URL or REDIS_URL cannot be used, no process and no command repeats the password in it."""
    broken = {
        "DATABASE_URL": url,
        "REDIS_URL": "redis://:canary-redis-password@127.0.0.1:1/0",
        "INTEGRATOR_SECRET_KEY": "b" * 42 + "A=",
    }
    here = installation(tmp_path, **broken)
    commands = (["web"], ["worker", "--queue", "send"], ["clock"], ["up"], ["db", "upgrade"], ["inbox", "list"])
    for words in (*commands, ["doctor"]):
        done = here.run(*words, ok=False)
        assert done.returncode != 0
        assert found_in(done.stdout + done.stderr, CANARIES | {"canary"}) == [], words
        assert "Traceback" not in done.stderr, words
