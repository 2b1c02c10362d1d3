"""A real web server on a port of its own, and senders that break every rule of HTTP and of our signatures."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any

import psutil
import sqlalchemy as sa
from processes import free_port

from integrator.app import App, build, utc_now
from integrator.config import Config
from integrator.core.signing import signed_headers
from integrator.db.models import events, inbox, inbox_results
from integrator.services import connect, intake

LIMIT = 10 * 1024 * 1024
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
Headers = dict[str, str]
API_SECRET, SHOP = "5f2c9a1be0d34c7f8a6e", "acme.myshopify.com"


def now() -> int:
    """Whole seconds since 1970."""
    return int(utc_now().timestamp())


def webhook(body: bytes, id_: str = "msg_1", at: int | None = None) -> Headers:
    """The headers of a Standard Webhooks delivery."""
    return signed_headers(id=id_, timestamp=now() if at is None else at, body=body, secrets=[SECRET])


def shopify(body: bytes, id_: str = "d-1") -> Headers:
    """The headers of a Shopify delivery."""
    signature = base64.b64encode(hmac.digest(API_SECRET.encode(), body, hashlib.sha256)).decode()
    return {
        "x-shopify-hmac-sha256": signature,
        "x-shopify-topic": "refunds/create",
        "x-shopify-shop-domain": SHOP,
        "x-shopify-webhook-id": id_,
    }


def refund(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A canonical event."""
    return {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": f"F-{number}"},
        "order": {"id": f"O-{number}"},
        "occurred_at": "2026-11-20T10:00:00Z",
        "lines": [{"line_id": "1", "sku": "A", "quantity": 1}],
        "refund": {"id": f"F-{number}", "amount": {"amount": "12.50", "currency": "USD"}, "state": "settled"},
    } | changes


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    headers: Message
    text: str


def lines(headers: Headers) -> str:
    """Headers as they go over the wire."""
    return "".join(f"{name}: {value}\r\n" for name, value in headers.items())


@dataclass
class Site:
    """The server process, an App on the same files to look at them, and two shops' hooks."""

    server: str
    process: subprocess.Popen[bytes]
    port: int
    app: App
    generic: str
    shopify: str
    log: Path

    @classmethod
    def start(cls, server: str, folder: Path) -> Site:
        """A fresh installation served by `server`."""
        port = free_port()
        environment = {**os.environ, "INTEGRATOR_DATA_DIR": str(folder), "INTEGRATOR_SERVER": server}
        environment |= {"PORT": str(port), "LOG_FORMAT": "json"}
        app = build(Config.from_environ({"INTEGRATOR_DATA_DIR": str(folder)}))
        account = connect.account_named(app.context, None).id
        own = connect.connect(app.context, account, "generic", "own", {"secret": SECRET})
        shop = connect.connect(app.context, account, "shopify", "shop", {"api_secret": API_SECRET, "shop_domain": SHOP})
        log = folder.parent / f"{server}.log"
        with log.open("wb") as file:
            command = [sys.executable, "-m", "integrator", "web"]
            process = subprocess.Popen(command, env=environment, stdout=file, stderr=file)
        site = cls(server, process, port, app, f"/hooks/generic/{own.token}", f"/hooks/shopify/{shop.token}", log)
        deadline = time.monotonic() + 30
        while not site.alive():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return site

    def stop(self) -> None:
        """End the server."""
        self.process.terminate()
        self.process.wait(30)
        self.app.close()

    def alive(self) -> bool:
        """The server answers."""
        with suppress(OSError, http.client.HTTPException), closing(self._connection()) as connection:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        return False

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)

    def ask(self, method: str, path: str, body: Any = b"", headers: Headers | None = None) -> Answer:
        """The answer to a request; a `body` that is no bytes goes out in chunks and without a length."""
        with closing(self._connection()) as connection:
            # Who refuses a body unread may close before it is sent; the answer is there all the same.
            with suppress(ConnectionError):
                connection.request(method, path, body, headers or {}, encode_chunked=not isinstance(body, bytes))
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read().decode())

    def post(self, path: str, body: bytes, headers: Headers, *, chunks: int = 0) -> int:
        """The status of a POST; with `chunks` in chunks of that size and without a length."""
        parts = (body[at : at + chunks] for at in range(0, len(body), chunks)) if chunks else body
        return self.ask("POST", path, parts, headers).status

    def open(self, head: str, *parts: bytes, path: str | None = None) -> socket.socket:
        """A connection over which these very bytes were sent."""
        lines = f"POST {path or self.generic} HTTP/1.1\r\nHost: x\r\n{head}\r\n"
        sock = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        with suppress(ConnectionError):
            for part in (lines.encode("latin-1"), *parts):
                sock.sendall(part)
        return sock

    def raw(self, head: str, *parts: bytes, path: str | None = None, end: bool = False) -> int | None:
        """The status for these very bytes, None if the connection ends without an answer.

        With `end` the sender says that nothing more will come.
        """
        received = b""
        with closing(self.open(f"Connection: close\r\n{head}", *parts, path=path)) as sock, suppress(OSError):
            if end:
                sock.shutdown(socket.SHUT_WR)
            while part := sock.recv(65536):
                received += part
        return int(received.split(b" ", 2)[1]) if received.startswith(b"HTTP/1.") else None

    def count(self) -> int:
        """How many messages are stored."""
        with self.app.database.read_journal() as conn:
            return conn.execute(sa.select(sa.func.count()).select_from(inbox)).scalar_one()

    def body(self, delivery: str) -> bytes:
        """The bytes stored under a delivery id."""
        with self.app.database.read_journal() as conn:
            return bytes(conn.execute(sa.select(inbox.c.body).where(inbox.c.delivery_id == delivery)).scalar_one())

    def fate(self, delivery: str) -> tuple[str, str]:
        """State and reason of a message, after intake has read what there is."""
        intake.drain(self.app.context, "intake", lambda: False)
        with self.app.database.read() as conn:
            row = conn.execute(sa.select(inbox_results).where(inbox_results.c.delivery_id == delivery)).one()
        return row.state, row.reason or ""

    def facts(self, delivery: str) -> list[dict[str, Any]]:
        """The events that a message told."""
        mine = sa.select(inbox_results.c.inbox_id).where(inbox_results.c.delivery_id == delivery).scalar_subquery()
        with self.app.database.read() as conn:
            rows = conn.execute(sa.select(events).where(events.c.inbox_id == mine).order_by(events.c.id))
            return [json.loads(row.document) for row in rows]

    def memory(self) -> int:
        """Proportional set size of the server's processes in bytes."""
        main = psutil.Process(self.process.pid)
        return sum(one.memory_full_info().pss for one in [main, *main.children(recursive=True)])
