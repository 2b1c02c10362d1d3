"""Several processes under one: each in a group of its own, what dies is started again, and all end together.

Our own commands are forks of the supervisor where that is safe, programs of their own elsewhere.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO

from integrator import lifeline
from integrator.core.errors import IntegratorError
from integrator.edges import valkey
from integrator.edges.queue import QUEUES
from integrator.forked import Forked, can_fork
from integrator.look import answers_ok

LOOK_SECONDS = 0.1
JOINED_SECONDS = 1.0
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 10.0
STEADY_SECONDS = 30.0
"""Whoever lived so long is started again without a long pause."""
STOP_SECONDS, LAST_STOP_SECONDS = 22.0, 5.0
WEB_FIRST_SECONDS = 1.0
"""The others start so much later, as platforms do not wait, and what they do can."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A process to keep alive: `argv`, and what `env` adds to the supervisor's environment.

    `work` does in a fork what `argv` does in a program of its own. `turn` is held while it starts and yields False
    where another process does its work already; `serves_others` starts first and ends last; it starts `after` so many
    seconds.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)
    work: Callable[[], int] | None = None
    turn: Callable[[], AbstractContextManager[bool]] = lambda: contextlib.nullcontext(True)
    serves_others: bool = False
    after: float = 0.0


class Supervisor:
    """Runs `children` until SIGTERM, SIGINT (both only when `run` has the main thread) or `stop`.

    Once `ready_url` answers 200, `ready` is set and `announce` is called. Children write to `output` (stderr), so that
    stdout is the caller's own.
    """

    def __init__(
        self,
        children: Sequence[Child],
        *,
        ready_url: str | None = None,
        announce: Callable[[], None] = lambda: None,
        output: IO[bytes] | int = 2,
    ) -> None:
        in_order = sorted(children, key=lambda child: not child.serves_others)
        self._kept = [_Kept(child, output) for child in in_order]
        self._ready_url, self._announce = ready_url, announce
        self._stopping = threading.Event()
        self.ready = threading.Event()

    def run(self) -> int:
        """Start all, keep them alive, end them; 0 when none is left. At most 30 s from the first sign to stop."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: self.stop())
        try:
            while not self._stopping.is_set():
                for kept in self._kept:
                    kept.look()
                self._look_if_ready()
                self._stopping.wait(LOOK_SECONDS)
        finally:
            self._end()
        return 0

    def stop(self) -> None:
        """Have `run` end all children and return."""
        self._stopping.set()

    @property
    def pids(self) -> dict[str, int]:
        """The processes that run now, by the names of their children."""
        return {kept.child.name: kept.process.pid for kept in self._kept if kept.process}

    def _look_if_ready(self) -> None:
        # No thread for this: with one beside it, the supervisor could not fork.
        if self._ready_url and not self.ready.is_set() and answers_ok(self._ready_url):
            self.ready.set()
            self._announce()

    def _end(self) -> None:
        for serves_others, seconds in ((False, STOP_SECONDS), (True, LAST_STOP_SECONDS)):
            ending = [kept for kept in self._kept if kept.child.serves_others is serves_others]
            for kept in ending:
                kept.terminate()
            deadline = time.monotonic() + seconds
            for kept in ending:
                kept.wait(deadline - time.monotonic())


class _Kept:
    """One child, its process if it runs, and when to start it again."""

    def __init__(self, child: Child, output: IO[bytes] | int) -> None:
        self.child, self._output = child, output
        self.process: subprocess.Popen[bytes] | Forked | None = None
        self._pause = FIRST_PAUSE
        self._started_at = 0.0
        self._next_look = time.monotonic() + child.after

    def look(self) -> None:
        """Start the child if it is time to, or note that it died."""
        now = time.monotonic()
        if self.process is None:
            if now >= self._next_look:
                self._start()
        elif self.process.poll() is not None:
            self._bury(now)

    def terminate(self) -> None:
        """Ask the child to end. Only its leader: a Granian worker told twice drops the requests in its hands."""
        if self.process is not None:
            self.process.terminate()

    def kill(self) -> None:
        """End all of the child's group, also what its dead leader has left behind."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)

    def wait(self, seconds: float) -> None:
        """Wait for the end of the child, and force it and its group after `seconds`."""
        if self.process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(max(seconds, 0.01))
            self.kill()
            self.process.wait()
            self.process = None

    def _start(self) -> None:
        self._started_at = time.monotonic()
        try:
            with self.child.turn() as mine:
                if mine:
                    self.process = self._started()
                self._next_look = self._started_at + JOINED_SECONDS
        except (OSError, IntegratorError) as error:
            _log.error("child did not start", extra={"child": self.child.name, "error": str(error)})
            self.wait(0)
            self._put_off(time.monotonic())

    def _started(self) -> subprocess.Popen[bytes] | Forked:
        env, output = {**self.child.env, lifeline.PARENT: str(os.getpid())}, self._output
        if self.child.work and can_fork():
            to = output if isinstance(output, int) else output.fileno()
            return Forked(self.child.work, argv=self.child.argv[2:], env=env, output=to)
        return subprocess.Popen(
            self.child.argv,
            env={**os.environ, **env},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            process_group=0,
        )

    def _bury(self, now: float) -> None:
        assert self.process is not None
        # A killed Granian leaves its worker behind, which would go on serving beside the next one.
        self.kill()
        if now - self._started_at >= STEADY_SECONDS:
            self._pause = FIRST_PAUSE
        details = {"child": self.child.name, "code": self.process.returncode, "pause_seconds": self._pause}
        _log.warning("child ended, starting it again", extra=details)
        self.process = None
        self._put_off(now)

    def _put_off(self, now: float) -> None:
        self._next_look = now + self._pause
        self._pause = min(self._pause * 2, LONGEST_PAUSE)


def valkey_child(data_dir: Path) -> Child:
    """The embedded Valkey; one that serves the data dir already is joined, and replaced when it is gone."""
    argv = valkey.command(data_dir)
    if sys.platform == "linux":
        argv = (sys.executable, "-m", "integrator.lifeline", *argv)
    return Child(name="valkey", argv=argv, turn=lambda: valkey.turn(data_dir), serves_others=True)


_FRUGAL = {"MALLOC_ARENA_MAX": "2"}
"""glibc would keep a heap for each thread, most of it empty."""


def own_child(name: str, *arguments: str, env: Mapping[str, str] | None = None) -> Child:
    """One of our own commands as a child: `integrator ARGUMENTS`, forked or under this interpreter."""
    argv = (sys.executable, "-m", "integrator", *arguments)
    return Child(name=name, argv=argv, env={**_FRUGAL, **(env or {})}, work=partial(run_command, arguments))


def run_command(arguments: Sequence[str]) -> int:
    """`integrator ARGUMENTS` in this process; returns its exit code."""
    from integrator.__main__ import cli
    from integrator.cli.base import run

    return run(cli, arguments)


def worker_children(*, count: int = 1, env: Mapping[str, str] | None = None) -> list[Child]:
    """`count` worker processes for each queue, one queue each."""
    return [
        own_child(f"worker-{queue}-{number}", "worker", "--queue", queue, env=env)
        for queue in QUEUES
        for number in range(1, count + 1)
    ]


def all_children(
    *, data_dir: Path, redis_url: str | None, count: int = 1, env: Mapping[str, str] | None = None
) -> list[Child]:
    """What `up` and `demo` run: the embedded Valkey unless `redis_url` names another, web, workers and clock."""
    behind = [*worker_children(count=count, env=env), own_child("clock", "clock", env=env)]
    return [
        *([] if redis_url else [valkey_child(data_dir)]),
        own_child("web", "web", env=env),
        *(replace(child, after=WEB_FIRST_SECONDS) for child in behind),
    ]
