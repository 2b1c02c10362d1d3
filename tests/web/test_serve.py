"""Both web servers, as real processes, against the same impolite senders."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest
import sample_app
from waitress import create_server, wasyncore

from integrator.web.serve import turn

pytestmark = pytest.mark.processes
ROOT = Path(__file__).parents[2]
LIMIT = 100_000
CODE = (
    "import sys; from types import SimpleNamespace; from integrator.web.serve import serve\n"
    "serve(SimpleNamespace(host='127.0.0.1', port=int(sys.argv[2]), server=sys.argv[1], max_body={LIMIT}),"
    " factory='tests.web.sample_app:create_app')"
).replace("{LIMIT}", str(LIMIT))


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as trial:
        return trial.getsockname()[1]


def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


class Server:
    """One server process on a port of its own."""

    def __init__(self, kind):
        self.kind, self.port = kind, free_port()
        self.process = subprocess.Popen([sys.executable, "-c", CODE, kind, str(self.port)], cwd=ROOT)
        until(lambda: self.pid() is not None)

    def get(self, path, seconds=10.0):
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()

    def pid(self, seconds=2.0):
        """The process that answers within `seconds`, or None."""
        with suppress(OSError, http.client.HTTPException):
            status, body = self.get("/pid", seconds=seconds)
            return int(body.split()[0]) if status == 200 else None

    def raw(self, *parts):
        """What comes back for these bytes, up to the end or 5 s of silence."""
        with closing(self.open(*parts)) as sock:
            sock.settimeout(5)
            received = b""
            with suppress(OSError):
                while part := sock.recv(65536):
                    received += part
            return received

    def open(self, *parts):
        sock = socket.create_connection(("127.0.0.1", self.port))
        with suppress(ConnectionError):
            for part in parts:
                sock.sendall(part)
        return sock

    def kill(self):
        offspring = psutil.Process(self.process.pid).children() if self.process.poll() is None else []
        self.process.kill()
        self.process.wait()
        for one in offspring:
            with suppress(psutil.NoSuchProcess):
                one.kill()


@pytest.fixture
def start():
    started = []

    def run(kind):
        started.append(Server(kind))
        return started[-1]

    yield run
    for server in started:
        server.kill()


@pytest.fixture(params=["granian", "waitress"])
def server(request, start):
    return start(request.param)


HEAD = b"POST / HTTP/1.1\r\nHost: x\r\n"


def test_a_body_within_the_limit_arrives_whole(server):
    """With a length or in chunks, up to the last allowed byte."""
    body = b"a" * LIMIT
    close = b"Connection: close\r\n"
    assert server.raw(HEAD + close + b"Content-Length: %d\r\n\r\n" % LIMIT, body).endswith(b" %d" % LIMIT)
    chunked = HEAD + close + b"Transfer-Encoding: chunked\r\n\r\n"
    assert server.raw(chunked, b"%x\r\n%s\r\n0\r\n\r\n" % (LIMIT, body)).endswith(b" %d" % LIMIT)


def test_a_huge_content_length_is_refused_unread(server):
    """413 comes before the body does."""
    answer = server.raw(HEAD + b"Connection: close\r\nContent-Length: 99999999999\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 413")


def test_a_chunked_body_above_the_limit_is_refused(server):
    """Without a length, 413 comes once the limit is passed."""
    chunk = b"2710\r\n" + b"a" * 10_000 + b"\r\n"
    answer = server.raw(
        HEAD + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n", *(20 * [chunk]), b"0\r\n\r\n"
    )
    assert answer.startswith(b"HTTP/1.1 413")


def test_a_body_cut_short_is_never_accepted(server):
    """A sender that ends early gets 400 or nothing, never 200."""
    with closing(server.open(HEAD + b"Content-Length: 1000\r\n\r\n" + b"a" * 10)) as sock:
        sock.shutdown(socket.SHUT_WR)
        sock.settimeout(5)
        with suppress(ConnectionError):
            assert not sock.recv(1000).startswith(b"HTTP/1.1 200")


def test_sigterm_finishes_what_is_in_hand(server):
    """A request in flight is answered, new ones are not taken, and the server exits with 0."""
    answers = []
    slow = threading.Thread(target=lambda: answers.append(server.get("/slow?1.5")))
    slow.start()
    time.sleep(0.4)
    server.process.send_signal(signal.SIGTERM)
    until(lambda: server.pid(seconds=0.3) is None, seconds=1)
    slow.join()
    assert answers[0][0] == 200
    assert server.process.wait(10) == 0


def test_stalled_uploads_do_not_hold_up_others_at_waitress(start):
    """Fifty senders that never finish their bodies cost nobody else a second, nor do they hold up the end."""
    server = start("waitress")
    stalled = [server.open(HEAD + b"Content-Length: 1000\r\n\r\nhalf") for _ in range(50)]
    begun = time.monotonic()
    assert [server.get("/pid")[0] for _ in range(20)] == 20 * [200]
    assert time.monotonic() - begun < 2
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(5) == 0
    for sock in stalled:
        sock.close()


@pytest.fixture
def impatient():
    """A waitress in this process that gives a request one second to come in whole; its address."""
    sockets, stop = {}, threading.Event()
    server = create_server(sample_app.answer, map=sockets, host="127.0.0.1", port=0, asyncore_use_poll=True)
    loop = threading.Thread(target=turn, args=(sockets,), kwargs={"until": stop.is_set, "whole_seconds": 1.0})
    loop.start()
    yield "127.0.0.1", server.effective_port
    stop.set()
    loop.join()
    server.task_dispatcher.shutdown(timeout=1)
    wasyncore.close_all(sockets)


def test_a_request_that_drips_is_dropped_by_waitress(impatient):
    """A request that never stops coming loses its connection after its time; an idle connection stays."""
    idle = http.client.HTTPConnection(*impatient, timeout=5)
    with closing(socket.create_connection(impatient)) as dripping, closing(idle):
        idle.request("GET", "/pid")
        assert idle.getresponse().read()
        kept = idle.sock
        dripping.settimeout(0.1)
        begun, ended = time.monotonic(), False
        dripping.sendall(HEAD + b"Content-Length: 100000\r\n\r\n")
        while not ended and time.monotonic() - begun < 8:
            try:
                dripping.sendall(b"a")
                ended = dripping.recv(1) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                ended = True
        assert ended
        assert time.monotonic() - begun > 1
        idle.request("GET", "/pid")
        assert (idle.getresponse().status, idle.sock) == (200, kept)


def test_a_taken_port_is_said(start):
    """A second server on the same port refuses to start instead of sharing it."""
    server = start("granian")
    second = subprocess.run(
        [sys.executable, "-c", CODE, "granian", str(server.port)], cwd=ROOT, capture_output=True, text=True
    )
    assert second.returncode == 1
    assert f"Port {server.port}" in second.stderr


def test_a_killed_granian_worker_is_replaced(start):
    """The parent starts another worker within seconds."""
    server = start("granian")
    first = server.pid()
    os.kill(first, signal.SIGKILL)
    until(lambda: server.pid() not in (None, first), seconds=6)


def test_a_granian_worker_ends_with_its_killed_parent(start):
    """kill -9 of the parent does not leave a worker serving behind it."""
    server = start("granian")
    os.kill(server.process.pid, signal.SIGKILL)
    until(lambda: server.pid() is None, seconds=5)
