"""The real product in a data dir of its own, set up and started by its public command line."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import payload
import psutil
from redis import Redis
from tools import free_port

from integrator.edges import valkey

START_SECONDS, STOP_SECONDS = 60, 35
_MARK = "INTEGRATOR_DATA_DIR"


class Product:
    """An installation with one Shopify connection and `names` as suppliers, each with a route for its skus."""

    def __init__(self, folder: Path, *, names: Sequence[str], sink_port: int) -> None:
        self.data_dir, self._log = folder / "data", folder / "up.log"
        self.port = free_port()
        kept = {name: value for name, value in os.environ.items() if not _is_ours(name)}
        self.env = kept | {_MARK: str(self.data_dir), "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS": "1", "LOG_FORMAT": "json"}
        self.env["INTEGRATOR_PUBLIC_URL"] = f"http://127.0.0.1:{self.port}"
        settings = (f"shop_domain={payload.SHOP}", f"api_secret={payload.SECRET}")
        made = self.cli("connect", "shopify", "--name", "bench", *(w for one in settings for w in ("--set", one)))
        self.hook = urlsplit(made["hook_url"]).path
        self.connection: str = made["connection"]
        self.secrets = {name: self._add_supplier(name, f"http://127.0.0.1:{sink_port}/s/{name}") for name in names}
        self._up: subprocess.Popen[str] | None = None

    def _add_supplier(self, name: str, url: str) -> str:
        made = self.cli("supplier", "add", "--name", name, "--url", url)
        self.cli("route", "add", "--supplier", made["supplier"], "--sku", f"{name}-*")
        return str(made["signing_secret"])

    def cli(self, *words: str) -> Any:
        """What `integrator WORDS --json` prints."""
        command = [sys.executable, "-m", "integrator", *words, "--json"]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"integrator {words[0]} ended with {done.returncode}: {done.stderr}"
        return json.loads(done.stdout)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def begin(self) -> None:
        """Start `integrator up` and return at once."""
        with self._log.open("a") as log:
            command = [sys.executable, "-m", "integrator", "up", "--port", str(self.port)]
            self._up = subprocess.Popen(
                command, env=self.env, stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True
            )

    def start(self) -> Self:
        """Start everything and wait for the line `ready URL`."""
        self.begin()
        assert self._up
        assert self._up.stdout
        giving_up = threading.Timer(START_SECONDS, self._up.kill)
        giving_up.start()
        line = self._up.stdout.readline()
        giving_up.cancel()
        assert line.startswith("ready "), f"said {line!r} instead of ready; {self._log.read_text()[-2000:]}"
        return self

    def stop(self) -> None:
        """End everything by SIGTERM, and by SIGKILL what is left after 35 s."""
        if self._up is not None:
            self._up.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._up.wait(STOP_SECONDS)
        self.crash()

    def crash(self) -> None:
        """SIGKILL all processes at once."""
        for process in self.processes():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        if self._up is not None:
            self._up.wait()
            assert self._up.stdout
            self._up.stdout.close()
            self._up = None
        gone = time.monotonic() + 10
        while self.processes() and time.monotonic() < gone:
            time.sleep(0.02)

    def processes(self) -> list[psutil.Process]:
        """All of ours that run, known by the data dir in their environment, or in their words (Valkey)."""
        return [process for process in psutil.process_iter() if self._is_mine(process)]

    def _is_mine(self, process: psutil.Process) -> bool:
        with contextlib.suppress(psutil.Error):
            paths = [str(path) for path in (self.data_dir, valkey.address(self.data_dir)) if path]
            named = any(path in word for word in process.cmdline()[:2] for path in paths)
            return process.pid != os.getpid() and (named or process.environ().get(_MARK) == str(self.data_dir))
        return False

    @contextlib.contextmanager
    def idle_workers(self) -> Iterator[None]:
        """Workers and clock stand still: what is received stays where it is."""
        still = [one for one in self.processes() if {"worker", "clock"} & set(one.cmdline())]
        for process in still:
            process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            for process in still:
                process.send_signal(signal.SIGCONT)

    def queue(self) -> Redis:
        """A client of the embedded Valkey."""
        return Redis(unix_socket_path=str(valkey.address(self.data_dir)))

    def jobs_pushed(self) -> int:
        """How many jobs were put on RQ's queues since Valkey started."""
        with contextlib.closing(self.queue()) as client:
            told = client.info("commandstats")
        return sum(int(told.get(f"cmdstat_{name}", {}).get("calls", 0)) for name in ("rpush", "lpush"))

    def pss_mb(self) -> float:
        """Memory of all processes, what they share counted once."""
        return sum(process.memory_full_info().pss for process in self.processes()) / 1e6

    def answers(self, head: bytes, body: bytes) -> bool:
        """Whether a POST of this request to the hook is answered 2xx now."""
        headers = dict(line.split(": ", 1) for line in head.decode().strip().splitlines())
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("POST", self.hook, body, headers)
            return 200 <= connection.getresponse().status < 300
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def oldest_pending(self) -> float:
        """Age in seconds of the oldest message or instruction that is not finished; 0.0 if all are."""
        since = [at for at in self._pending_since() if at is not None]
        return max(0.0, time.time() - min(since) / 1e6) if since else 0.0

    def _pending_since(self) -> Iterator[int | None]:
        with _reading(self.data_dir / "integrator.db") as main, _reading(self.data_dir / "inbox.db") as inbox:
            mark = main.execute("SELECT value FROM marks WHERE name = 'adopted'").fetchone() or (0,)
            yield from inbox.execute("SELECT min(received_at) FROM inbox WHERE id > ?", mark).fetchone()
            yield from main.execute("SELECT min(received_at) FROM inbox_results WHERE state = 'pending'").fetchone()
            yield from main.execute("SELECT min(created_at) FROM outbox WHERE state = 'open'").fetchone()

    def due_again(self) -> int:
        """Instructions that are leased or wait for another try; these are made due at once, as if time had passed."""
        with contextlib.closing(sqlite3.connect(self.data_dir / "integrator.db", timeout=30)) as main, main:
            waits = "UPDATE outbox SET next_attempt_at = 0 WHERE state = 'open' AND lease_until IS NULL"
            main.execute(waits)
            return int(main.execute("SELECT count(*) FROM outbox WHERE state = 'open'").fetchone()[0])

    def wait_quiet(self, seconds: float = 120) -> bool:
        """Wait until nothing is pending; False if that took too long."""
        end = time.monotonic() + seconds
        while self.oldest_pending() > 0:
            if time.monotonic() > end:
                return False
            time.sleep(0.1)
        return True


def _is_ours(name: str) -> bool:
    return name.startswith(("INTEGRATOR_", "DATABASE_", "REDIS_")) or name in ("HOST", "PORT")


@contextlib.contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10)
    try:
        yield connection
    finally:
        connection.close()
