"""Runs the command line in this process on a data dir of its own, and plays the platform, the workers and supplier."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from support import SECRET, line, never, refunded
from werkzeug.serving import make_server

from integrator.__main__ import cli
from integrator.app import App, build, utc_now, web_app
from integrator.cli.base import run
from integrator.config import Config
from integrator.core.codec import to_document
from integrator.core.signing import signed_headers
from integrator.core.types import ReturnEvent
from integrator.db.journal import Journal
from integrator.sdk import Request
from integrator.sdk.http import Call, Response
from integrator.services import intake, send
from integrator.services.receive import Receiver

URL = "https://supplier.example/returns"


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


@dataclass
class Here:
    """One installation; `here(...)` is `integrator ...`."""

    environment: dict[str, str] = field(repr=False)
    capsys: pytest.CaptureFixture[str] = field(repr=False)
    said: list[str] = field(default_factory=list, repr=False)
    later: timedelta = timedelta()
    played: Sequence[tuple[Call, Response]] = ()

    def __call__(self, *words: object) -> Done:
        """Run a command, whatever comes of it."""
        self.capsys.readouterr()
        code = run(cli, [str(word) for word in words])
        told = self.capsys.readouterr()
        self.said.append(told.out + told.err)
        return Done(code, told.out, told.err)

    def ok(self, *words: object) -> str:
        """What a command prints that must succeed."""
        done = self(*words)
        assert (done.code, done.err) == (0, ""), done
        return done.out

    def json(self, *words: object) -> Any:
        """What a command prints with --json."""
        return json.loads(self.ok(*words, "--json"))

    def items(self, *words: object) -> list[dict[str, Any]]:
        """The items of a listing."""
        found = self.json(*words)
        assert (set(found), found["next"]) == ({"items", "next"}, None)
        return list(found["items"])

    @contextmanager
    def app(self, status: int = 202) -> Iterator[App]:
        """The same installation from inside; its suppliers answer with `status`."""
        app = build(Config.from_environ(self.environment), now=lambda: utc_now() + self.later)
        effects: dict[str, Any] = {"wake": lambda queue: None, "send": lambda call: self._answer(call, status)}
        try:
            yield replace(app, context=replace(app.context, **effects))
        finally:
            app.close()

    def _answer(self, call: Call, status: int) -> Response:
        """What a platform's API was recorded to answer, in turn; else a supplier's `status`."""
        same = [answer for asked, answer in self.played if (asked.method, asked.host) == (call.method, call.host)]
        exact = [answer for asked, answer in self.played if (asked.url, asked.body) == (call.url, call.body)]
        return next(iter(exact + same), Response(status=status))

    def shop(self, **settings: str) -> dict[str, Any]:
        """A generic shop called `own`."""
        pairs = {"secret": SECRET, **settings}
        made: dict[str, Any] = self.json(
            *("connect", "generic", "--name", "own"), *(f"--set={key}={value}" for key, value in pairs.items())
        )
        return made

    def supplier(self, name: str = "Acme", *more: str) -> dict[str, Any]:
        """A supplier, with its secrets."""
        made: dict[str, Any] = self.json("supplier", "add", "--name", name, "--url", URL, *more)
        return made

    def post(self, *told: ReturnEvent, body: bytes | None = None, id_: str = "msg_1") -> None:
        """A signed delivery of the shop, stored and not read yet."""
        body = body or json.dumps([to_document(one) for one in told or (refunded("F1", line()),)]).encode()
        with self.app() as app:
            token = self.items("connections", "list")[0]["hook_url"].rpartition("/")[2]
            now = app.context.now()
            headers = signed_headers(id=id_, timestamp=int(now.timestamp()), body=body, secrets=[SECRET])
            request = Request(received_at=now, headers={**headers, "authorization": "Bearer let-me-in"}, body=body)
            Receiver(app.context, Journal(app.database)).receive("generic", token, request)

    def read(self) -> None:
        """Read all that is due."""
        with self.app() as app:
            for queue in ("intake", "slow"):
                assert intake.drain(app.context, queue, never) is False

    def work(self, status: int = 202) -> None:
        """Read and send all that is due."""
        self.read()
        with self.app(status) as app:
            assert send.drain(app.context, never) is False

    def die(self) -> None:
        """Every attempt fails until the messages due are dead."""
        for _ in range(20):
            self.work(500)
            self.later += timedelta(days=1)
        self.later = timedelta()

    @contextmanager
    def web(self) -> Iterator[int]:
        """The web side on a port of this machine."""
        with self.app() as app:
            server = make_server("127.0.0.1", 0, web_app(app), threaded=True)
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield server.server_port
            finally:
                server.shutdown()
                thread.join()
                server.server_close()
