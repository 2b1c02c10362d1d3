"""Fixture files: one HTTP message each, byte for byte, with comment lines before it; and what should come of them.

NAME.http is a request a platform made, NAME.events.json what it must be read as, NAME.calls/ the answers recorded for
what the adapter asks, settings.json the made-up settings they are signed with.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from integrator.core.codec import time_of, time_text
from integrator.core.errors import IntegratorError, InvalidValue
from integrator.sdk import Adapter, Call, Request, Response
from integrator.sdk.http import lowered

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VERDICTS = ("rejected", "parked", "probe", "ignored")
_STATUS = {200: "OK", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 429: "Too Many Requests"}


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpFile:
    """A parsed file: its comment lines (without `#`), its first line, headers in order, and the exact body."""

    first: str
    comments: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def comment(self, name: str) -> str | None:
        """The text of the comment `# name: text`, or None."""
        for line in self.comments:
            key, colon, text = line.partition(":")
            if colon and key.strip().lower() == name:
                return text.strip()
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture:
    """One request and what it must become. `golden` is the parsed NAME.events.json, None where that is missing."""

    name: str
    path: Path
    request: Request
    source: str | None
    golden: Any
    calls: tuple[tuple[Call, Response], ...] = field(default=(), repr=False)

    @property
    def verdict(self) -> str:
        """What the golden file expects: rejected, parked, probe, ignored, or events."""
        items = self.golden if isinstance(self.golden, list) else [self.golden or {}]
        return next((word for word in _VERDICTS if items and all(word in item for item in items)), "events")


def read_http(data: bytes, name: str = "the file") -> HttpFile:
    """Comment lines, first line, headers, blank line, exact body. Line ends before the body may be LF or CRLF."""
    comments: list[str] = []
    lines: list[str] = []
    at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        line = data[at : end if end >= 0 else len(data)].removesuffix(b"\r").decode("latin-1")
        at = end + 1 if end >= 0 else len(data)
        if not lines and line.startswith("#"):
            comments.append(line.removeprefix("#").strip())
        elif line:
            lines.append(line)
        elif lines:
            break
    if not lines:
        raise IntegratorError(f"{name} holds no request line or status line")
    headers = tuple(_header(line, name) for line in lines[1:])
    return HttpFile(first=lines[0], comments=tuple(comments), headers=headers, body=data[at:])


def _header(line: str, name: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(key):
        raise IntegratorError(f"{name}: {line[:60]!r} is no header line; a blank line must stand before the body")
    return key, value.strip()


def write_http(file: HttpFile) -> bytes:
    """The bytes of a file; what `read_http` reads back as the same."""
    head = [*(f"# {line}" for line in file.comments), file.first, *(f"{name}: {value}" for name, value in file.headers)]
    return "".join(f"{line}\n" for line in head).encode("latin-1", "replace") + b"\n" + file.body


def request_of(file: HttpFile, *, now: datetime, name: str = "the file") -> Request:
    """The request a file holds; it arrived at `# received:`, else `now`."""
    method, target = _request_line(file.first, name)
    path, _, query = target.partition("?")
    return Request(
        received_at=_received(file, now, name),
        method=method,
        path=path,
        query=query,
        headers=lowered(file.headers),
        body=file.body,
    )


def _received(file: HttpFile, now: datetime, name: str) -> datetime:
    told = file.comment("received")
    try:
        return time_of(told) if told else now
    except InvalidValue as error:
        raise IntegratorError(f"{name}: # received: {error}") from None


def call_of(file: HttpFile, name: str = "the file") -> Call:
    """The call a recorded NN.call.http holds; its request line names the whole address."""
    method, url = _request_line(file.first, name)
    return Call(method=method, url=url, headers=lowered(file.headers), body=file.body)


def response_of(file: HttpFile, name: str = "the file") -> Response:
    """The answer a file holds; it begins with a status line."""
    words = file.first.split(" ", 2)
    if len(words) < 2 or not words[0].startswith("HTTP/") or not (words[1].isascii() and words[1].isdigit()):
        raise IntegratorError(f"{name} must begin with a status line such as HTTP/1.1 200 OK")
    return Response(status=int(words[1]), headers=lowered(file.headers), body=file.body)


def page_of(file: HttpFile, *, now: datetime, name: str = "the file") -> tuple[Response, datetime]:
    """The answer to a poll that a file holds, and when it arrived: `# received:`, else `now`."""
    return response_of(file, name), _received(file, now, name)


def file_of(request: Request, comments: Sequence[str] = ()) -> HttpFile:
    """The file that holds a request, with the comment that says when it arrived."""
    target = f"{request.path}?{request.query}" if request.query else request.path
    kept = tuple(line for line in comments if not line.lower().startswith("received:"))
    return HttpFile(
        first=f"{request.method} {target} HTTP/1.1",
        comments=(*kept, f"received: {time_text(request.received_at)}"),
        headers=tuple(request.headers.items()),
        body=request.body,
    )


def file_of_call(call: Call) -> HttpFile:
    """The file that holds a call."""
    return HttpFile(first=f"{call.method} {call.url} HTTP/1.1", headers=tuple(call.headers.items()), body=call.body)


def file_of_response(response: Response) -> HttpFile:
    """The file that holds an answer."""
    first = f"HTTP/1.1 {response.status} {_STATUS.get(response.status, '')}".rstrip()
    return HttpFile(first=first, headers=tuple(response.headers.items()), body=response.body)


def folder_of(adapter: type[Adapter]) -> Path:
    """The folder beside an adapter's module."""
    return Path(inspect.getfile(adapter)).parent


def fixtures_of(adapter: type[Adapter], *, now: datetime) -> list[Fixture]:
    """An adapter's fixtures in the order of their file names. `now` is the arrival time of those that state none.

    A file with a full stop in its name (NAME.page.http) is no request.
    """
    paths = sorted((folder_of(adapter) / "fixtures").glob("*.http"))
    return [_fixture(path, now) for path in paths if "." not in path.stem]


def settings_of(adapter: type[Adapter]) -> dict[str, str]:
    """The made-up settings of fixtures/settings.json; none where there is no such file."""
    path = folder_of(adapter) / "fixtures" / "settings.json"
    return {str(name): str(value) for name, value in _json(path).items()} if path.exists() else {}


def _fixture(path: Path, now: datetime) -> Fixture:
    file = read_http(path.read_bytes(), path.name)
    golden = path.with_name(f"{path.stem}.events.json")
    return Fixture(
        name=path.stem,
        path=path,
        request=request_of(file, now=now, name=path.name),
        source=file.comment("source"),
        golden=_json(golden) if golden.exists() else None,
        calls=calls_of(path.with_name(f"{path.stem}.calls")),
    )


def calls_of(folder: Path) -> tuple[tuple[Call, Response], ...]:
    """The calls recorded in NAME.calls, each NN.call.http with its NN.response.http; none where there is no folder."""
    pairs = []
    for path in sorted(folder.glob("*.call.http")):
        answer = path.with_name(path.name.replace(".call.http", ".response.http"))
        if not answer.exists():
            raise IntegratorError(f"{path.parent.name}/{path.name} has no {answer.name} beside it")
        call = call_of(read_http(path.read_bytes(), path.name), path.name)
        pairs.append((call, response_of(read_http(answer.read_bytes(), answer.name), answer.name)))
    return tuple(pairs)


def _request_line(line: str, name: str) -> tuple[str, str]:
    words = line.split(" ")
    if len(words) not in (2, 3) or not (words[0].isalpha() and words[0].isupper()) or not words[1]:
        raise IntegratorError(f"{name} must begin with a request line such as POST /hooks HTTP/1.1")
    return words[0], words[1]


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except ValueError as error:
        raise IntegratorError(f"{path.name} is not JSON: {error}") from None
