"""The proxy between a caller and a server that says back what it is told, in capitals."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import threading
import time
from collections.abc import Iterator

import pytest
from proxy import Proxy


class Echo(socketserver.BaseRequestHandler):
    """Says back each piece of data."""

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while data := self.request.recv(65536):
                self.request.sendall(data.upper())


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A proxy before a running server."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with Proxy(server.server_address) as running:
            yield running
        server.shutdown()


@contextlib.contextmanager
def caller(proxy: Proxy) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", proxy.port), timeout=2) as sock:
        sock.sendall(b"a")
        assert sock.recv(10) == b"A"
        yield sock


def ended(sock: socket.socket) -> bool:
    try:
        return sock.recv(10) == b""
    except ConnectionError:
        return True


def silent(sock: socket.socket, seconds: float = 0.2) -> bool:
    sock.settimeout(seconds)
    try:
        return sock.recv(10) is None
    except TimeoutError:
        return True
    finally:
        sock.settimeout(2)


def test_passes_on_and_ends(proxy: Proxy) -> None:
    """Bytes pass both ways, and the end of one side is the end of the other."""
    with caller(proxy) as sock:
        sock.sendall(b"b" * 50_000)
        got = b""
        while len(got) < 50_000:
            got += sock.recv(65536)
        assert got == b"B" * 50_000
        sock.shutdown(socket.SHUT_WR)
        assert ended(sock)


def test_latency(proxy: Proxy) -> None:
    """Each piece of data is late by so much, both ways."""
    with caller(proxy) as sock:
        proxy.latency, begin = 0.1, time.monotonic()
        sock.sendall(b"b")
        assert sock.recv(10) == b"B"
        assert time.monotonic() - begin >= 0.2


def test_stopped_data(proxy: Proxy) -> None:
    """Nothing passes and nothing ends until data flow again, and then nothing is missing."""
    with caller(proxy) as sock:
        proxy.stop_data()
        sock.sendall(b"b")
        assert silent(sock)
        proxy.flows.set()
        assert sock.recv(10) == b"B"


def test_lost_replies(proxy: Proxy) -> None:
    """So many answers are lost with their connections, and no more."""
    with caller(proxy) as first, caller(proxy) as second:
        proxy.lose_replies(1)
        first.sendall(b"b")
        assert ended(first)
        second.sendall(b"b")
        assert (second.recv(10), proxy.losing) == (b"B", 0)


def test_cut(proxy: Proxy) -> None:
    """After so many bytes of answers a connection is broken."""
    with caller(proxy) as sock:
        proxy.cut_after = 3
        sock.sendall(b"bcdef")
        got = sock.recv(10)
        assert (got, ended(sock)) in ((b"BC", True), (b"", True))


def test_vanished(proxy: Proxy) -> None:
    """The present connections stay open and silent for ever; new ones work."""
    with caller(proxy) as old:
        assert proxy.vanish() == 1
        with caller(proxy):
            old.sendall(b"b")
            assert silent(old)


def test_reset_and_down(proxy: Proxy) -> None:
    """Broken connections end, new ones are refused while it is down, and work when it is up again."""
    with caller(proxy) as sock:
        proxy.reset()
        assert ended(sock)
    with caller(proxy) as sock:
        proxy.down()
        assert ended(sock)
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.1", proxy.port), timeout=2)
        proxy.up()
        with caller(proxy):
            pass
