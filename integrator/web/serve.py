"""The web server, by exposure: Granian where something in front buffers uploads, waitress where senders reach us.

Both run one process for requests, load the WSGI application from a factory and finish what is in hand at SIGTERM.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from integrator import lifeline
from integrator.core.errors import IntegratorError

FACTORY = "integrator.app:create_app"
THREADS = 32
STOP_SECONDS = 20
"""For requests in hand at SIGTERM."""
FREE_SECONDS = 3.0
"""How long a predecessor that was killed may still hold the port."""
STALL_SECONDS = 30
"""After so long without a byte waitress closes a connection, and Granian one whose request's head is not whole."""
WHOLE_SECONDS = 60
"""After so long without its end waitress drops a request, however steadily its bytes drip."""
HEADER_BYTES = 64 * 1024
"""For the head of a request; longer ones are 431."""
_FACTORY_VARIABLE = "INTEGRATOR_FACTORY"
_M_MMAP_THRESHOLD = -3
_LARGE_BLOCK = 1024 * 1024


class PortTaken(IntegratorError):
    """Another process listens where we should."""


class Listening(Protocol):
    """What of the configuration matters here; `max_body` in bytes."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def server(self) -> str: ...
    @property
    def max_body(self) -> int: ...


def serve(config: Listening, *, factory: str = FACTORY) -> None:
    """Serve what `factory` ("module:function") gives, a WSGI application, until SIGTERM.

    Only in the main thread of its process. Raises PortTaken.
    """
    _require_free(config.host, config.port)
    _SERVERS[config.server](config, factory)


def _granian(config: Listening, factory: str) -> None:
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.http import HTTP1Settings
    from granian.log import LogLevels

    os.environ.update({lifeline.PARENT: str(os.getpid()), _FACTORY_VARIABLE: factory})
    Granian(
        f"{__name__}:load",
        factory=True,
        address=config.host,
        port=config.port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=STALL_SECONDS * 1000, max_buffer_size=HEADER_BYTES),
        websockets=False,
        workers=1,
        blocking_threads=THREADS,
        # Without it a stalled upload, or a SIGTERM while the worker starts, would hold up the end for ever.
        workers_kill_timeout=STOP_SECONDS,
        respawn_failed_workers=True,
        respawn_interval=0.1,
        log_level=LogLevels.error,
        log_dictconfig={"loggers": {"_granian": {"handlers": [], "propagate": True}}},
    ).serve()


def load() -> Any:
    """The application, in Granian's worker: it ends with its parent, and notices each SIGTERM.

    The main thread waits without a time-out there, and when a signal meets a request it is at times not woken: seen
    with Granian 2.8.7 in 12 of 49 stops with requests, which then took until the kill (2026-11). Any signal wakes it.
    """
    lifeline.follow_parent()
    _give_back_large_blocks()
    signal.signal(signal.SIGWINCH, lambda *_: None)
    threading.Thread(target=_nudge_main_thread, name="nudge", daemon=True).start()
    return _loaded(os.environ[_FACTORY_VARIABLE])()


def _nudge_main_thread() -> None:
    main = threading.main_thread().ident
    assert main is not None
    while True:
        time.sleep(0.5)
        signal.pthread_kill(main, signal.SIGWINCH)


def _waitress(config: Listening, factory: str) -> None:
    from waitress import create_server

    _give_back_large_blocks()
    sockets: dict[int, Any] = {}
    server = create_server(
        _loaded(factory)(),
        map=sockets,
        host=config.host,
        port=config.port,
        threads=THREADS,
        # Slack, as waitress counts the framing of chunks too; the exact limit is the application's.
        max_request_body_size=config.max_body + config.max_body // 8 + 65536,
        max_request_header_size=HEADER_BYTES,
        connection_limit=1000,
        channel_timeout=STALL_SECONDS,
        cleanup_interval=10,
        asyncore_use_poll=True,
        ident=None,
        # A proxy's marks must be seen: they tell that a request only seems to come from this machine.
        clear_untrusted_proxy_headers=False,
    )
    turn(sockets, until=_stop_signal())
    _finish(server, sockets)


def turn(
    sockets: dict[int, Any],
    *,
    until: Callable[[], bool],
    seconds: float = float("inf"),
    whole_seconds: float = WHOLE_SECONDS,
) -> None:
    """Run waitress's own loop step by step, so that an end between two steps loses no answer.

    Requests that are not whole after `whole_seconds` lose their connection.
    """
    from waitress import wasyncore

    begun: dict[Any, float] = {}
    now = looked = time.monotonic()
    deadline = now + seconds
    while not until() and now < deadline:
        wasyncore.loop(timeout=0.2, use_poll=True, map=sockets, count=1)
        now = time.monotonic()
        if now - looked > 0.5:
            looked = now
            _drop_unfinished(sockets, begun, now, whole_seconds)


def _drop_unfinished(sockets: dict[int, Any], begun: dict[Any, float], now: float, whole_seconds: float) -> None:
    """`begun`: when each request that is still coming in was first seen here."""
    from waitress.channel import HTTPChannel

    coming = {one.request: one for one in sockets.values() if isinstance(one, HTTPChannel) and one.request is not None}
    for request in begun.keys() - coming.keys():
        del begun[request]
    for request, channel in coming.items():
        if now - begun.setdefault(request, now) > whole_seconds:
            channel.will_close = True


def _finish(server: Any, sockets: dict[int, Any]) -> None:
    """Take no new connection, answer what was received, end the threads."""
    from waitress import wasyncore
    from waitress.channel import HTTPChannel

    for listener in [one for one in sockets.values() if one.accepting]:
        wasyncore.dispatcher.close(listener)
    channels = [one for one in sockets.values() if isinstance(one, HTTPChannel)]
    turn(
        sockets,
        until=lambda: not any(one.connected and (one.requests or one.total_outbufs_len) for one in channels),
        seconds=STOP_SECONDS,
    )
    server.task_dispatcher.shutdown(timeout=1)
    wasyncore.close_all(sockets)


def _stop_signal() -> Callable[[], bool]:
    signals: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _: signals.append(number))
    return lambda: bool(signals)


def _give_back_large_blocks() -> None:
    """Let each block of a megabyte or more go back to the system when it is freed.

    Else glibc, once it has seen a large body, keeps room for one in the heap of every thread, for good.
    """
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)


def _loaded(factory: str) -> Callable[[], Any]:
    module, _, name = factory.partition(":")
    found: Callable[[], Any] = getattr(importlib.import_module(module), name)
    return found


def _require_free(host: str, port: int) -> None:
    """Granian would share a taken port with its holder, without a word: so the port is bound once for trial."""
    deadline = time.monotonic() + FREE_SECONDS
    while not _is_free(host, port):
        if time.monotonic() > deadline:
            raise PortTaken(f"Port {port} on {host} is taken: end what listens there, or set PORT to another.")
        time.sleep(0.1)


def _is_free(host: str, port: int) -> bool:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as trial:
        # Connections of a predecessor that only linger do not count, a listener does.
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(address)
            trial.listen(1)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise
    return True


_SERVERS: dict[str, Callable[[Listening, str], None]] = {"granian": _granian, "waitress": _waitress}
