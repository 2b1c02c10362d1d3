"""The real product in a data dir of its own, started by `integrator up`, with its processes to be killed and paused."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import psutil
from checker import Stored, stored, waiting
from redis import Redis
from redis.exceptions import RedisError

from integrator.core.signing import new_secret
from integrator.edges import valkey

LEASE_SECONDS = 3
RETRIES = (0.5, 1, 1, 2, 2, 2, 2, 2, 2, 2)
START_SECONDS, STOP_SECONDS = 60, 35
MARK = "INTEGRATOR_DATA_DIR"
NO_PROXY_HERE = dict.fromkeys(
    ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"), "http://127.0.0.1:9"
)
"""Row 40: nobody listens there, so that whatever heeds these variables reaches nobody."""
STOP = threading.Event()
"""Set, it ends every wait of the harness by Stopped."""


class Stopped(Exception):
    """Somebody asked all runs to end."""


def rest(seconds: float) -> None:
    """Sleep, unless all shall end. Raises Stopped."""
    if STOP.wait(max(0.0, seconds)):
        raise Stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A connection of the generic platform."""

    id: str
    hook_url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """A supplier as `supplier add` made it."""

    id: str
    name: str
    secret: str = field(repr=False)
    api_key: str = field(repr=False)


class System:
    """`with System(folder) as system`: all processes run and /readyz is 200. `env` adds to their environment.

    `fail_point` is a step, or `step@FILE` to die once. The data stay over `stop` and `start`.
    """

    def __init__(self, folder: Path, *, fail_point: str = "", env: Mapping[str, str] | None = None) -> None:
        self.data_dir, self._log = folder / "data", folder / "up.log"
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("INTEGRATOR_", "DATABASE_"))},
            MARK: str(self.data_dir),
            "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS": "1",
            "INTEGRATOR_LEASE_SECONDS": str(LEASE_SECONDS),
            "INTEGRATOR_RETRY_SCHEDULE": ",".join(map(str, RETRIES)),
            "INTEGRATOR_PUBLIC_URL": self.url,
            "LOG_FORMAT": "json",
            **NO_PROXY_HERE,
            **({"INTEGRATOR_FAIL_POINT": fail_point} if fail_point else {}),
            **(env or {}),
        }
        self.most_tries = len(self.env["INTEGRATOR_RETRY_SCHEDULE"].split(",")) + 1
        self._up: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.stop()
            raise

    def __exit__(self, *_: object) -> None:
        self.stop()

    # ------------------------------------------------------------ processes

    def start(self) -> Self:
        """Start everything and wait for the line `ready URL`."""
        self._log.parent.mkdir(exist_ok=True)
        with self._log.open("a") as log:
            self._up = subprocess.Popen(
                [sys.executable, "-m", "integrator", "up", "--port", str(self.port)],
                env=self.env,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        giving_up = threading.Timer(START_SECONDS, self._up.kill)
        giving_up.start()
        assert self._up.stdout
        line = self._up.stdout.readline()
        giving_up.cancel()
        assert line.split() == ["ready", self.url], f"said {line!r} instead of ready; {self._log.read_text()[-2000:]}"
        return self

    def spawn(self, *words: str) -> subprocess.Popen[bytes]:
        """One more of our processes, beside those of `up`: `integrator WORDS`. Killed at `stop` if it still runs."""
        with self._log.open("a") as log:
            command = [sys.executable, "-m", "integrator", *words]
            return subprocess.Popen(command, env=self._cli_env(), stdout=log, stderr=log, start_new_session=True)

    def crash(self) -> None:
        """SIGKILL `up` alone and wait until all it started has followed; `start` begins anew."""
        assert self._up
        self._up.kill()
        self._bury("processes outlive their supervisor")

    def power_cut(self) -> None:
        """SIGKILL everything at once, `up` first; `start` begins anew."""
        assert self._up
        self._up.kill()
        self._kill_all()
        self._bury("processes outlive a SIGKILL")

    def _bury(self, problem: str) -> None:
        assert self._up
        assert self._up.stdout
        self._up.wait()
        until(lambda: not self._all(), STOP_SECONDS, problem)
        self._up.stdout.close()
        self._up = None

    def stop(self) -> int | None:
        """End everything by SIGTERM; what is left after 35 s is killed. The exit code of `up`."""
        if self._up is not None:
            self._up.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._up.wait(STOP_SECONDS)
            assert self._up.stdout
            self._up.stdout.close()
        self._kill_all()
        code = self._up.wait() if self._up else None
        self._up = None
        return code

    def _kill_all(self) -> None:
        for process in self._all():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()

    def pids(self, name: str) -> list[int]:
        """The processes called `up`, `web` (with its own children), `clock`, `valkey`, `worker` or `worker-<queue>`."""
        found = [process for process in self._all() if _is_called(process, name)]
        below = [child for process in found if name == "web" for child in _children(process)]
        return sorted({process.pid for process in [*found, *below]})

    def kill(self, name: str, number: signal.Signals = signal.SIGKILL) -> list[int]:
        """Send a signal to all processes of that name, once there is one; returns whom."""
        pids = until(lambda: self.pids(name), 10, f"no process called {name}")
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        return pids

    @contextlib.contextmanager
    def paused(self, name: str) -> Iterator[None]:
        """SIGSTOP all processes of that name, and SIGCONT the same ones at the end."""
        pids = self.kill(name, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def pause(self, name: str, seconds: float) -> None:
        """Stop all processes of that name for so long."""
        with self.paused(name):
            rest(seconds)

    def _all(self) -> list[psutil.Process]:
        """What `up` started, and what outlived it: known by its environment, or by a path (Valkey hides the first)."""
        return [process for process in psutil.process_iter() if self._is_mine(process)]

    def _is_mine(self, process: psutil.Process) -> bool:
        with contextlib.suppress(psutil.Error):
            paths = [str(path) for path in (self.data_dir, valkey.address(self.data_dir)) if path]
            named = any(path in word for word in process.cmdline()[:2] for path in paths)
            return process.pid != os.getpid() and (named or process.environ().get(MARK) == str(self.data_dir))
        return False

    # ------------------------------------------------------------ set-up

    def cli(self, *words: str) -> Any:
        """What `integrator WORDS --json` prints."""
        return json.loads(self.cli_text(*words, "--json"))

    def cli_text(self, *words: str) -> str:
        """What `integrator WORDS` prints."""
        command = [sys.executable, "-m", "integrator", *words]
        done = subprocess.run(command, env=self._cli_env(), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"integrator {' '.join(words[:2])} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def _cli_env(self) -> dict[str, str]:
        return {name: value for name, value in self.env.items() if name != "INTEGRATOR_FAIL_POINT"}

    def connect(self, name: str = "shop", *, slug: str = "generic", account: str = "") -> Shop:
        """A shop that posts canonical events signed under a new secret."""
        secret = new_secret(os.urandom(32))
        owner = ("--account", account) if account else ()
        made = self.cli("connect", slug, "--name", name, "--set", f"secret={secret}", *owner)
        return Shop(id=made["connection"], hook_url=made["hook_url"], secret=secret)

    def add_supplier(self, name: str, url: str) -> Supplier:
        """A supplier with a route for the skus `<name>-*`."""
        made = self.cli("supplier", "add", "--name", name, "--url", url)
        self.cli("route", "add", "--supplier", made["supplier"], "--sku", f"{name}-*")
        return Supplier(id=made["supplier"], name=name, secret=made["signing_secret"], api_key=made["api_key"])

    # ------------------------------------------------------------ what is there

    def stored(self) -> Stored:
        """All rows that count, as they are now."""
        main = self.env.get("DATABASE_URL")
        files = (f"sqlite:///{self.data_dir / file}" for file in ("integrator.db", "inbox.db"))
        return stored(main, main) if main else stored(*files)

    def wait_quiet(self, bound: float = 120, *, ignore: Iterable[str] = (), horizon: float = 60) -> float:
        """Seconds until nothing moves any more; AssertionError naming what still does after `bound`.

        What is due later than `horizon` seconds from now does not count, nor do the suppliers (ids) in `ignore`.
        """
        begin = time.monotonic()
        while moving := waiting(self.stored(), ignore=ignore, until=time.time() + horizon):
            assert time.monotonic() - begin < bound, f"{len(moving)} still move after {bound} s: {moving[:5]}"
            rest(0.1)
        return time.monotonic() - begin

    def texts(self) -> dict[str, str]:
        """All that may hold no secret: the logs, and every key and value of the queue."""
        logs = [self._log, *self.data_dir.glob("*.log")]
        return {log.name: log.read_text("utf-8", "replace") for log in logs} | {"the queue": self._queue_text()}

    def queue(self) -> Redis:
        """A client of the Redis or Valkey in use."""
        return Redis.from_url(self.env.get("REDIS_URL") or f"unix://{valkey.address(self.data_dir)}")

    def _queue_text(self) -> str:
        with contextlib.suppress(RedisError), contextlib.closing(self.queue()) as client:
            return "\n".join(_plain(part) for key in client.scan_iter() for part in [key, *_values(client, key)])
        return ""


def until(found: Any, seconds: float, problem: str) -> Any:
    """The first true value of `found()`; AssertionError with `problem` when there is none in time."""
    end = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < end, problem
        rest(0.02)
    return value


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _is_called(process: psutil.Process, name: str) -> bool:
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    if name == "valkey":
        return bool(words) and "valkey-server" in words[0].partition(" ")[0]
    what, _, queue = name.partition("-")
    ours = _after_integrator(words)
    return ours[:1] == [what] and (not queue or queue in ours)


def _after_integrator(words: Sequence[str]) -> list[str]:
    for place, word in enumerate(words[:4]):
        if word == "integrator" or Path(word).name == "integrator":
            return list(words[place + 1 :])
    return []


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.Error:
        return []


_READ = {
    b"string": lambda client, key: [client.get(key)],
    b"list": lambda client, key: client.lrange(key, 0, -1),
    b"set": lambda client, key: client.smembers(key),
    b"zset": lambda client, key: client.zrange(key, 0, -1),
    b"hash": lambda client, key: [part for pair in client.hgetall(key).items() for part in pair],
    b"stream": lambda client, key: [repr(client.xrange(key)).encode()],
}


def _values(client: Any, key: bytes) -> Iterable[bytes]:
    return [part for part in _READ.get(client.type(key), lambda *_: [])(client, key) if part is not None]


def _plain(value: bytes) -> str:
    with contextlib.suppress(zlib.error):
        value = zlib.decompress(value)
    return value.decode("utf-8", "replace")
