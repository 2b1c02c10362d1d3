"""The load client and the sink: compiled on the spot with the system's C compiler, run, and asked."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

HERE = Path(__file__).parent
BUILT = HERE.parent / "build" / "bench"
FLAGS = ("-std=gnu11", "-O2", "-Wall", "-Wextra")
CONNECTIONS = 32
MOST_SECONDS = 7200


class NoCompiler(Exception):
    """There is no C compiler on this machine."""

    def __init__(self) -> None:
        super().__init__(
            "The benchmark's load client and sink are written in C and compiled on the spot, and no C compiler (cc) "
            "was found: install one (Debian: apt-get install gcc libc6-dev) or name one in the variable CC."
        )


def compiled(name: str) -> Path:
    """The program `name`.c, compiled unless that was done since it was last changed. Raises NoCompiler."""
    program, sources = BUILT / name, [HERE / f"{name}.c", *HERE.glob("*.h")]
    if program.exists() and program.stat().st_mtime > max(source.stat().st_mtime for source in sources):
        return program
    compiler = shutil.which(os.environ.get("CC") or "cc")
    if compiler is None:
        raise NoCompiler
    BUILT.mkdir(parents=True, exist_ok=True)
    subprocess.run([compiler, *FLAGS, "-o", str(program), str(sources[0])], check=True, timeout=120)
    return program


def free_port() -> int:
    """A port of the loopback that nobody listens at now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of one request. `due` and `done` are microseconds of the monotonic clock; status 0: no answer."""

    number: int
    due: int
    done: int
    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What a run of the client came to."""

    posted: int
    accepted: int
    non_2xx: int
    unanswered: int
    seconds: float
    p50_ms: float
    p99_ms: float
    begin_us: int
    last_us: int
    answers: Sequence[Answer]

    @property
    def rate(self) -> float:
        """Accepted a second."""
        return self.accepted / self.seconds

    @property
    def acked(self) -> dict[int, Answer]:
        """The requests that were answered 2xx, by their numbers."""
        return {one.number: one for one in self.answers if 200 <= one.status < 300}


class Client:
    """One run of the load client in the background: `Client(...).finish()`. `start` is the file's first number."""

    def __init__(
        self, port: int, path: str, file: Path, *, count: int, start: int = 0, rate: float = 0, seconds: float = 120
    ) -> None:
        self._out, self._start = file.with_suffix(".answers"), start
        words = (port, path, file, 0, count, rate, CONNECTIONS, seconds, self._out)
        command = [str(compiled("load")), *map(str, words)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    @property
    def running(self) -> bool:
        """Whether it still posts."""
        return self._process.poll() is None

    def finish(self) -> Load:
        """Wait for its end."""
        told, _ = self._process.communicate(timeout=MOST_SECONDS)
        assert self._process.returncode == 0, "the load client failed"
        fields = (map(int, line.split()) for line in self._out.read_text().splitlines())
        answers = [Answer(number=self._start + n, due=due, done=done, status=status) for n, due, done, status in fields]
        self._out.unlink()
        return Load(**json.loads(told), answers=answers)


class Sink:
    """The suppliers: `with Sink(folder, {"alpha": "whsec_..."}) as sink`. All accept at once until told otherwise."""

    def __init__(
        self, folder: Path, secrets: Mapping[str, str], *, port: int = 0, seconds: float = MOST_SECONDS
    ) -> None:
        self._config, self._seconds, self.port = folder / "sink.conf", seconds, port
        lines = (f"{name} {secret.removeprefix('whsec_')}\n" for name, secret in secrets.items())
        self._config.write_text("".join(lines))

    def __enter__(self) -> Self:
        command = [str(compiled("sink")), str(self.port), str(self._config), str(self._seconds)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def url(self, name: str) -> str:
        """The endpoint of a supplier."""
        return f"http://127.0.0.1:{self.port}/s/{name}"

    def stats(self) -> dict[str, Any]:
        """The counts; see sink.c."""
        found: dict[str, Any] = json.loads(self._get("/stats"))
        return found

    def seen(self) -> list[tuple[int, str, int]]:
        """Order, supplier and time (microseconds of the monotonic clock) of each new instruction, first ones first."""
        fields = (line.split() for line in self._get("/seen").decode().splitlines())
        return [(int(order), name, int(at)) for order, name, at in fields]

    def answer(self, name: str, status: int = 200, milliseconds: int = 0) -> None:
        """How this supplier answers from now on."""
        self._get(f"/answer/{name}/{status}/{milliseconds}")

    def reset(self) -> None:
        """Forget all counts."""
        self._get("/reset")

    def _get(self, path: str) -> bytes:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{self.port}{path}", timeout=30) as answer:
            found: bytes = answer.read()
            return found
