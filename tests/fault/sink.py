"""Scripted suppliers in a process of their own: each request is one line in a file before it is answered.

`Sink` runs this file as that process, tells it what each supplier at /s/<name> shall do, and reads what it recorded.
The verdict on a signature is the public library's alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

from standardwebhooks.webhooks import Webhook

HANG, CLOSE, RESET, DRIP_HEAD = "hang", "close", "reset", "drip-head"
DRIP, CUT, HUGE, ENDLESS, BOMB = "drip", "cut", "huge", "endless", "bomb"
_DRIP_EVERY = 0.25
_ZEROS = bytes(1 << 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One answer: a status after `delay` seconds, or (`instead`) silence for `delay` seconds, a close or a reset.

    `instead` may be DRIP_HEAD too: a head without end, for `delay` seconds. `shape` is a body after the status:
    dripping for `delay` seconds, cut by a reset, one GiB, chunks without end, or a compressed GiB.
    """

    status: int = 200
    delay: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    instead: str = ""
    shape: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One request as the sink recorded it. `at` is wall-clock seconds; `status` is None where none was sent.

    `told` are the headers it was answered with.
    """

    supplier: str
    path: str
    id: str
    at: float
    sha256: str
    verified: bool
    status: int | None
    timestamp: str
    idempotency_key: str
    body: str
    told: Mapping[str, str] = field(default_factory=dict)

    @property
    def document(self) -> dict[str, Any]:
        """The body as JSON; empty if it is none."""
        try:
            found = json.loads(self.body)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def data(self) -> dict[str, Any]:
        """The instruction itself."""
        found = self.document.get("data")
        return found if isinstance(found, dict) else {}


class Sink:
    """A running sink: `with Sink(folder) as sink`. Suppliers accept everything until they are told otherwise."""

    def __init__(self, folder: Path) -> None:
        self.record = folder / "sink.jsonl"
        self.port = 0
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.record.touch()
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(self.record)], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process
        assert self._process.stdout
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def url(self, supplier: str) -> str:
        """The endpoint to register for that supplier."""
        return f"http://127.0.0.1:{self.port}/s/{supplier}"

    def know(self, supplier: str, *secrets: str) -> None:
        """The secrets the supplier checks signatures with; one that matches suffices."""
        self._tell(supplier, {"secrets": list(secrets)})

    def script(self, supplier: str, *steps: Step, then: Step | None = None, each_id: bool = False) -> None:
        """Answer with `steps` in turn, from now on, then with `then` (200) for ever; `each_id` counts per message."""
        wanted = {"steps": [asdict(step) for step in steps], "then": asdict(then or Step()), "each_id": each_id}
        self._tell(supplier, wanted)

    def seen(self) -> list[Seen]:
        """All requests so far, in the order of their arrival."""
        return [Seen(**json.loads(line)) for line in self.record.read_text("utf-8").splitlines()]

    def _tell(self, supplier: str, wanted: dict[str, Any]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        connection.request("PUT", f"/control/{supplier}", json.dumps(wanted))
        assert connection.getresponse().status == 204
        connection.close()


@dataclass(slots=True)
class _Supplier:
    secrets: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    then: Step = field(default_factory=Step)
    each_id: bool = False
    answered: Counter[str] = field(default_factory=Counter)

    def next_step(self, message: str) -> Step:
        counted = message if self.each_id else ""
        place = self.answered[counted]
        self.answered[counted] += 1
        return self.steps[place] if place < len(self.steps) else self.then

    def change(self, wanted: dict[str, Any]) -> None:
        if "secrets" in wanted:
            self.secrets = wanted["secrets"]
            return
        self.steps = [Step(**step) for step in wanted["steps"]]
        self.then, self.each_id, self.answered = Step(**wanted["then"]), wanted["each_id"], Counter()


class _State:
    def __init__(self, record: str) -> None:
        self.suppliers: dict[str, _Supplier] = {}
        self.lock = threading.Lock()
        self.file = os.open(record, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, seen: Seen) -> None:
        os.write(self.file, json.dumps(asdict(seen)).encode() + b"\n")


def is_verified(secrets: list[str], body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether the public library accepts the signature under one of the secrets."""
    for secret in secrets:
        try:
            Webhook(secret).verify(body, dict(headers))
        except Exception:
            continue
        return True
    return False


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    state: _State

    def do_PUT(self) -> None:
        wanted = json.loads(self._body())
        with self.state.lock:
            self.state.suppliers.setdefault(self.path.rpartition("/")[2], _Supplier()).change(wanted)
        self._answer(Step(status=204))

    def do_POST(self) -> None:
        body, name = self._body(), self.path.partition("?")[0].removeprefix("/s/")
        if len(body) < self._length():
            # The sender died while it sent: no server hands half a request on.
            self.close_connection = True
            return
        message = self.headers.get("webhook-id", "")
        with self.state.lock:
            supplier = self.state.suppliers.setdefault(name, _Supplier())
            step, secrets = supplier.next_step(message), supplier.secrets
        seen = Seen(
            supplier=name,
            path=self.path,
            id=message,
            at=time.time(),
            sha256=hashlib.sha256(body).hexdigest(),
            verified=is_verified(secrets, body, self.headers),
            status=None if step.instead else step.status,
            timestamp=self.headers.get("webhook-timestamp", ""),
            idempotency_key=self.headers.get("idempotency-key", ""),
            body=body.decode("utf-8", "replace"),
            told=step.headers,
        )
        self.state.write(seen)
        if step.shape or step.instead == DRIP_HEAD:
            self._misbehave(step)
            return
        time.sleep(step.delay)
        self._break_off(step.instead) if step.instead else self._answer(step)

    def _misbehave(self, step: Step) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            for data in _SHAPES[step.shape or step.instead](step):
                self.wfile.write(data)
        if step.shape == CUT:
            self._break_off(RESET)

    def _body(self) -> bytes:
        return self.rfile.read(self._length())

    def _length(self) -> int:
        return int(self.headers.get("content-length", "0"))

    def _answer(self, step: Step) -> None:
        body = step.body.encode()
        self.send_response(step.status)
        for name, value in step.headers.items():
            self.send_header(name, value)
        if step.status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _break_off(self, how: str) -> None:
        self.close_connection = True
        if how == RESET:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())

    def log_request(self, *_: object) -> None:
        pass


def _drip(head: bytes, each: bytes) -> Callable[[Step], Iterator[bytes]]:
    def data(step: Step) -> Iterator[bytes]:
        yield head
        for _ in range(int(step.delay / _DRIP_EVERY)):
            yield each
            time.sleep(_DRIP_EVERY)

    return data


def _bomb(step: Step) -> Iterator[bytes]:
    packer = zlib.compressobj(1, wbits=31)
    yield b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
    yield from (packer.compress(_ZEROS) for _ in range(1024))
    yield packer.flush()


def _huge(step: Step) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\nContent-Length: {1 << 30}\r\n\r\n".encode()
    yield from (_ZEROS for _ in range(1024))


def _endless(step: Step) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    while True:
        yield b"100000\r\n" + _ZEROS + b"\r\n"


_SHAPES: dict[str, Callable[[Step], Iterator[bytes]]] = {
    DRIP_HEAD: _drip(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"y"),
    DRIP: _drip(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"y"),
    CUT: lambda step: iter([b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\npartial"]),
    HUGE: _huge,
    ENDLESS: _endless,
    BOMB: _bomb,
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


def serve(record: str) -> None:
    """Listen on a free port of loopback, print it, and serve until killed."""
    _Handler.state = _State(record)
    server = _Server(("127.0.0.1", 0), _Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve(sys.argv[1])
