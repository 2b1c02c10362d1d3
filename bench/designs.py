"""Starts what the product is compared with: the bare view, and Flask + RQ as it is written first, each in its turn."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import payload
import psutil
from tools import Sink, free_port

from integrator.edges import valkey

NAIVE = Path(__file__).parent / "naive"
HOOK = "/hook"
SIMPLE, FORKING = "rq.worker.SimpleWorker", "rq.worker.Worker"


@contextlib.contextmanager
def bare() -> Iterator[int]:
    """The bare Flask + HMAC view runs; yields its port."""
    port = free_port()
    with _running([_server("bare", port)], _env()):
        _await(port)
        yield port


@contextlib.contextmanager
def naive(folder: Path, sink: Sink, supplier: str, secret: str, *, worker: str, count: int) -> Iterator[int]:
    """Flask + RQ with `count` workers of that class run, one job for each delivery; yields the port."""
    folder.mkdir(mode=0o700)
    address = f"unix://{valkey.ensure(folder)}"
    env = _env() | {
        "BENCH_REDIS": address,
        "BENCH_DATABASE": str(folder / "naive.db"),
        "BENCH_SUPPLIER_URL": sink.url(supplier),
        "BENCH_SUPPLIER_SECRET": secret,
    }
    port = free_port()
    rq = [sys.executable, "-m", "rq.cli", "worker", "-q", "--url", address, "-w", worker, "deliveries"]
    try:
        with _running([_server("app", port), *[rq] * count], env):
            _await(port)
            time.sleep(2)  # for the workers, which tell nobody that they are ready
            yield port
    finally:
        valkey.stop(folder)


def _server(module: str, port: int) -> Sequence[str]:
    return [sys.executable, str(NAIVE / "serve.py"), f"{module}:create_app", str(port)]


def _env() -> dict[str, str]:
    return {**os.environ, "BENCH_SECRET": payload.SECRET, "PYTHONPATH": str(NAIVE)}


@contextlib.contextmanager
def _running(commands: Sequence[Sequence[str]], env: dict[str, str]) -> Iterator[None]:
    started = [subprocess.Popen(command, env=env, cwd=NAIVE, stdout=subprocess.DEVNULL) for command in commands]
    try:
        yield
    finally:
        for process in started:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    below = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for child in below:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()


def _await(port: int, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens on port {port}")
