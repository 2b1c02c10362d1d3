"""Runs the real command line and the real `up`, for tests that trust nothing less."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STOP_SECONDS = 30
DEV_EXTRA = ("pytest", "_pytest", "hypothesis", "responses", "time_machine", "psutil", "xdist", "mypy")
WITHOUT_DEV = f"""
import sys
sys.modules.update(dict.fromkeys({DEV_EXTRA}))
from integrator.__main__ import main
main()
"""
"""Runs `integrator ...` (by `python -c`) where nothing of the dev extra can be imported."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@dataclass(frozen=True)
class Installation:
    """A data dir and a port; commands run on them as processes of their own."""

    data_dir: Path
    port: int
    extra: Mapping[str, str]

    @property
    def url(self) -> str:
        """Where the web process listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """What the processes are started with."""
        own = {
            "INTEGRATOR_DATA_DIR": str(self.data_dir),
            "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS": "on",
            "PORT": str(self.port),
            "LOG_FORMAT": "json",
        }
        return {**os.environ, **own, **self.extra}

    def run(self, *arguments: str, ok: bool = True) -> subprocess.CompletedProcess[str]:
        """`integrator ARGUMENTS`."""
        done = subprocess.run(
            [sys.executable, "-m", "integrator", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert not ok or done.returncode == 0, done.stderr
        return done

    def json(self, *arguments: str) -> Any:
        """What `integrator ARGUMENTS --json` prints."""
        return json.loads(self.run(*arguments, "--json").stdout)

    @contextmanager
    def up(self) -> Iterator[subprocess.Popen[str]]:
        """`integrator up`, ready; ended by SIGTERM."""
        with (self.data_dir.parent / f"{self.data_dir.name}.log").open("w") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "integrator", "up"],
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == f"ready {self.url}\n"
                yield process
            finally:
                process.terminate()
                process.wait(STOP_SECONDS)
                if process.stdout is not None:
                    process.stdout.close()


def installation(folder: Path, **extra: str) -> Installation:
    """An installation in `folder`, on a free port."""
    return Installation(folder / "var", free_port(), extra)
