"""Names to numbers within a deadline. The system's resolver has time-outs of its own, so it works in another thread."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from typing import Any

Resolve = Callable[[str, int], Sequence[str]]
"""All numeric addresses of a host, in the order to try them; OSError when there are none."""

MOST = 64
"""So many look-ups at most are under way in one process, those that nobody waits for any more included."""

_places = threading.BoundedSemaphore(MOST)


def resolved(host: str, port: int) -> list[str]:
    """What the system's resolver says."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def addresses(resolve: Resolve, host: str, port: int, seconds: float) -> Sequence[str]:
    """The addresses of a host, found within so many seconds. Raises TimeoutError, and what `resolve` does."""
    if _is_number(host):
        return [host]
    if not _places.acquire(timeout=seconds):
        raise TimeoutError("too many names are being resolved")
    answers: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_look_up, args=(resolve, host, port, answers), name="resolver", daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise TimeoutError(f"{host} was not resolved in time") from None
    if isinstance(found, Exception):
        raise found
    return list(found)


def _look_up(resolve: Resolve, host: str, port: int, answers: SimpleQueue[Any]) -> None:
    try:
        answers.put(resolve(host, port))
    except Exception as error:
        answers.put(error)
    finally:
        _places.release()


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
