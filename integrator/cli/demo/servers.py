"""The outside world of the demo, over real HTTP on loopback: suppliers that check signatures, and played platforms."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from standardwebhooks import Webhook

from integrator.sdk.http import Call, Response


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


@dataclass(slots=True)
class Server:
    """A loopback server that answers each request with `answer(method, path, headers, body)`."""

    answer: Callable[[str, str, dict[str, str], bytes], Response]
    _server: ThreadingHTTPServer = field(init=False)

    def __post_init__(self) -> None:
        answer = self.answer

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                """Any method: the answer decides."""
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                found = answer(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
                self.send_response(found.status)
                for name, value in found.headers.items():
                    if name not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                self.send_header("content-length", str(len(found.body)))
                self.end_headers()
                self.wfile.write(found.body)

            do_GET = do_PUT = do_DELETE = do_POST  # noqa: N815 (names of the base class)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """The demo tells what happens itself."""

        self._server = _Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One instruction as a supplier got it."""

    id: str
    supplier: str
    data: dict[str, Any]
    type: str
    signature: str


class Suppliers:
    """Sample suppliers; each checks what it gets with the public `standardwebhooks` package, unchanged."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}
        self._lock = threading.Lock()
        self.verified: dict[str, Delivery] = {}
        self.refused = 0
        self.heard: Callable[[Delivery], None] = lambda delivery: None
        self._server = Server(self._take)

    def address(self, name: str) -> str:
        """Where the supplier called `name` listens."""
        return f"{self._server.url}/{name}"

    def trust(self, name: str, secret: str) -> None:
        """Give a supplier its signing secret."""
        self._secrets[name] = secret

    def _take(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Response:
        name = path.strip("/")
        try:
            Webhook(self._secrets[name]).verify(body, headers)
        except Exception:
            # Whatever the package raises, the signature was not proven.
            self.refused += 1
            return Response(status=401)
        document = json.loads(body)
        delivery = Delivery(
            headers["webhook-id"], name, document["data"], document["type"], headers["webhook-signature"]
        )
        with self._lock:
            self.verified[delivery.id] = delivery
        self.heard(delivery)
        return Response(status=204)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


class Platforms:
    """Plays the platforms' APIs from recorded calls, matched by method, path and body less what changes each time."""

    def __init__(self, recorded: Sequence[tuple[Call, Response]]) -> None:
        self._answers = {_identity(call.method, _path(call.url), call.body): answer for call, answer in recorded}
        self.hosts = {call.host for call, _ in recorded}
        self.unmatched: list[str] = []
        self._server = Server(self._take)

    @property
    def environment(self) -> str:
        """The value of INTEGRATOR_PLATFORM_HOSTS that leads the calls here."""
        return ",".join(f"{host}={self._server.url}" for host in sorted(self.hosts))

    def _take(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Response:
        found = self._answers.get(_identity(method, path, body))
        if found is None:
            self.unmatched.append(f"{method} {path}")
            return Response(status=404, body=b"no recorded answer matches this call\n")
        return found

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


_VOLATILE = frozenset({"access_token", "timestamp", "sign", "t", "nonce"})


def _path(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _identity(method: str, path: str, body: bytes) -> tuple[Any, ...]:
    parts = urlsplit(path)
    query = tuple(sorted((k, v) for k, v in parse_qsl(parts.query) if k not in _VOLATILE))
    return method, parts.path, query, _steady(body)


def _steady(body: bytes) -> Any:
    try:
        document = json.loads(body)
    except ValueError:
        return body
    if isinstance(document, dict):
        document = {name: value for name, value in document.items() if name not in _VOLATILE}
    return json.dumps(document, sort_keys=True)
