"""Closes sockets, clock, randomness, files and environment to the code that runs inside, in this thread only."""

from __future__ import annotations

import os
import random
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_here = threading.local()


class Impure(BaseException):
    """An adapter reached outside. Not an Exception, so that no adapter can swallow it."""


_CLOSED: tuple[tuple[Any, str, str], ...] = (
    (time, "time", "the clock (time.time)"),
    (time, "time_ns", "the clock (time.time_ns)"),
    (time, "monotonic", "the clock (time.monotonic)"),
    (time, "sleep", "the clock (time.sleep)"),
    (random, "random", "randomness (random.random)"),
    (random, "randint", "randomness (random.randint)"),
    (os, "urandom", "randomness (os.urandom)"),
    (os, "getenv", "the environment (os.getenv)"),
    (socket, "socket", "the network (socket.socket)"),
    (socket, "create_connection", "the network (socket.create_connection)"),
    (socket, "getaddrinfo", "the network (socket.getaddrinfo)"),
)
_EVENTS = {"open": "a file", "subprocess.Popen": "a process", "os.system": "a process", "socket.connect": "the network"}
_hooked = False


@contextmanager
def closed() -> Iterator[None]:
    """While inside, this thread's use of any of them raises Impure, naming it. Other threads go on as before."""
    _hook()
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in _CLOSED]
    for (owner, name, what), (_, _, original) in zip(_CLOSED, kept, strict=True):
        setattr(owner, name, _guarded(original, what))
    _here.closed = True
    try:
        yield
    finally:
        _here.closed = False
        for owner, name, original in kept:
            setattr(owner, name, original)


def _guarded(original: Callable[..., Any], what: str) -> Callable[..., Any]:
    def guarded(*arguments: Any, **named: Any) -> Any:
        if getattr(_here, "closed", False):
            raise Impure(f"it uses {what}; what it needs must come as an argument")
        return original(*arguments, **named)

    return guarded


def _hook() -> None:
    global _hooked
    if not _hooked:
        sys.addaudithook(_audit)
        _hooked = True


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    # Importing reads files too; a lazy import inside an adapter is no effect on the world.
    if event in _EVENTS and getattr(_here, "closed", False) and not (event == "open" and _importing()):
        raise Impure(f"it uses {_EVENTS[event]}; what it needs must come as an argument")


def _importing() -> bool:
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False
