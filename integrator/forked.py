"""A process made by forking this one: what both have loaded is in memory once, and it starts in milliseconds.

Only for a process without other threads: a lock that one of them holds would never be released in the fork.
"""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_SIGNALS = {signal.SIGTERM, signal.SIGINT}
_M_ARENA_MAX = -8
_ARG_START = 45
"""Where proc(5) tells the address of the command line, counted from what follows the name."""
_LOOK_SECONDS = 0.01


def can_fork() -> bool:
    """Whether a fork is safe here and now."""
    return sys.platform == "linux" and threading.active_count() == 1


class Forked:
    """Runs `work` in a fork of its own process group; its result is the exit code. Otherwise as subprocess.Popen.

    `env` is added to the environment, stdout and stderr go to the file descriptor `output`, `argv` is what `ps` shows.
    """

    def __init__(self, work: Callable[[], int], *, argv: Sequence[str], env: Mapping[str, str], output: int) -> None:
        assert can_fork()
        self.returncode: int | None = None
        sys.stdout.flush()
        sys.stderr.flush()
        gc.collect()
        # What is frozen no collection looks at, so its pages stay shared.
        gc.freeze()
        # Until the fork has its own handlers, a signal would call the parent's.
        signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            self.pid = os.fork()
            if not self.pid:
                _run(work, argv, env, output)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
        with suppress(OSError):
            os.setpgid(self.pid, self.pid)

    def poll(self) -> int | None:
        """The exit code, or minus the signal that ended it; None while it runs."""
        if self.returncode is None:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """The exit code once it has ended; subprocess.TimeoutExpired if that takes longer than `timeout` seconds."""
        end = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if end is not None and time.monotonic() >= end:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
            time.sleep(_LOOK_SECONDS)
        return code

    def terminate(self) -> None:
        """Ask it to end, unless it has."""
        if self.poll() is None:
            os.kill(self.pid, signal.SIGTERM)


def _run(work: Callable[[], int], argv: Sequence[str], env: Mapping[str, str], output: int) -> NoReturn:
    code = 1
    try:
        os.setpgid(0, 0)
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL if number is signal.SIGTERM else signal.default_int_handler)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
        _redirect(output)
        _keep_few_heaps()
        os.environ.update(env)
        _show(argv)
        code = work()
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
    finally:
        # Never back into the parent's own frames.
        os._exit(code)


def _redirect(output: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    if output == subprocess.DEVNULL:
        output = nothing
    for number in (1, 2):
        os.dup2(output, number)


def _keep_few_heaps() -> None:
    """glibc would keep a heap for each thread, most of it empty; MALLOC_ARENA_MAX is read before a fork."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)


def _show(argv: Sequence[str]) -> None:
    """Take this command line, as far as it fits in the place of the parent's, word by word as `ps` and /proc expect."""
    with suppress(OSError, ValueError, IndexError):
        told = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        begin, end = int(told[_ARG_START]), int(told[_ARG_START + 1])
        words = "".join(f"{word}\0" for word in argv).encode()[: end - begin - 1]
        ctypes.memmove(begin, words.ljust(end - begin, b"\0"), end - begin)
