"""HTTP as values: what came in, what is answered, what shall be called and what came back. Bytes stay bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit


def lowered(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers with lower-case names; a name sent twice has its values joined by a comma, as HTTP does."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    joined: dict[str, str] = {}
    for name, value in pairs:
        name = name.lower()
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request a platform made to its hook. `query` is the raw query string, `received_at` our arrival time (UTC).

    Header names are lower case; `body` is the exact bytes. `path` holds the secret address: never put it into an event.
    """

    received_at: datetime
    method: str = "POST"
    path: str = "/"
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", lowered(self.headers))

    def header(self, name: str) -> str | None:
        """The header's value, or None when it was not sent. Names are compared without case."""
        return self.headers.get(name.lower())

    def args(self) -> dict[str, str]:
        """The query's parameters; of a doubled one the last."""
        return dict(parse_qsl(self.query, keep_blank_values=True))

    def with_headers(self, **added: str) -> Self:
        """A copy with headers added or replaced; `_` in a name stands for `-`."""
        return replace(self, headers={**self.headers, **{name.replace("_", "-"): v for name, v in added.items()}})

    def with_args(self, **added: str) -> Self:
        """A copy with query parameters added or replaced."""
        return replace(self, query=urlencode({**self.args(), **added}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a platform is answered: as `ack` once a message is stored, or by `handshake`."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", lowered(self.headers))

    @classmethod
    def text(cls, body: str, status: int = 200) -> Self:
        """A plain-text reply."""
        return cls(status=status, body=body.encode(), headers={"content-type": "text/plain; charset=utf-8"})

    @classmethod
    def json(cls, body: str, status: int = 200) -> Self:
        """A reply whose body is the given JSON text, byte for byte."""
        return cls(status=status, body=body.encode(), headers={"content-type": "application/json"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request we shall make. An adapter's call never holds a secret; `authorize` adds it just before sending.

    `url` is the whole address, by https, of a host in `hosts`. The same question must be the same call each time.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", lowered(self.headers))

    @property
    def host(self) -> str:
        """The host called, lower case, without port."""
        return (urlsplit(self.url).hostname or "").lower()

    def with_headers(self, **added: str) -> Self:
        """A copy with headers added or replaced; `_` in a name stands for `-`."""
        return replace(self, headers={**self.headers, **{name.replace("_", "-"): v for name, v in added.items()}})

    def with_args(self, **added: str) -> Self:
        """A copy with query parameters added or replaced."""
        parts = urlsplit(self.url)
        query = urlencode({**dict(parse_qsl(parts.query, keep_blank_values=True)), **added})
        return replace(self, url=urlunsplit(parts._replace(query=query)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What a call was answered."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", lowered(self.headers))

    def header(self, name: str) -> str | None:
        """The header's value, or None. Names are compared without case."""
        return self.headers.get(name.lower())
