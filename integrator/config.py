"""The frozen `Config`, read once from the environment: every variable with its default and its check."""

from __future__ import annotations

import base64
import binascii
import contextlib
import ipaddress
import os
import secrets
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from integrator.core.errors import IntegratorError

T = TypeVar("T")

RETRY_SCHEDULE = (10.0, 60.0, 300.0, 1800.0, 7200.0, 21600.0, *5 * (43200.0,))
"""Seconds before each retry: three days in all, then dead letter."""

SECRET_VARIABLES = ("INTEGRATOR_SECRET_KEY", "DATABASE_URL", "REDIS_URL", "SMTP_URL")
KEY_BYTES = 32


class ConfigError(IntegratorError):
    """A variable cannot be used; the sentence names it and the remedy, never its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All that can be set from outside.

    `data_dir` is absolute; `database_url` is an SQLAlchemy address or None (SQLite in the data dir); `redis_url` is
    None for the embedded Valkey; the first of `secret_keys` (32 bytes each) encrypts, all decrypt; `server` is
    "granian" or "waitress"; `max_body` is in bytes, `lease_seconds` and `retry_schedule` in seconds; `platform_hosts`
    maps a host to the base address that takes its place.
    """

    data_dir: Path
    database_url: str | None = field(default=None, repr=False)
    redis_url: str | None = field(default=None, repr=False)
    secret_keys: tuple[bytes, ...] = field(repr=False)
    public_url: str
    host: str = "127.0.0.1"
    port: int = 8000
    server: str = "granian"
    allow_private_endpoints: bool = False
    max_body: int = 10 * 1024 * 1024
    lease_seconds: float = 30.0
    retry_schedule: tuple[float, ...] = RETRY_SCHEDULE
    platform_hosts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    fail_point: str | None = None
    smtp_url: str | None = field(default=None, repr=False)
    mail_from: str | None = None
    log_format: str | None = None

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Config:
        """Read and check every variable; makes the data dir and its key where none is given. Raises ConfigError."""
        read = _Reader(environ)
        data_dir = Path(read.text("INTEGRATOR_DATA_DIR") or "var").expanduser().resolve()
        database_url = _sqlalchemy_address(read.text("DATABASE_URL"))
        host = read.text("HOST") or "127.0.0.1"
        port = read.parsed("PORT", _port, 8000, "a port number from 1 to 65535")
        return cls(
            data_dir=data_dir,
            database_url=database_url,
            redis_url=read.parsed("REDIS_URL", _redis_address, None, "a redis://, rediss:// or unix:// address"),
            secret_keys=_secret_keys(read.text("INTEGRATOR_SECRET_KEY"), data_dir, needed=database_url is not None),
            public_url=read.parsed(
                "INTEGRATOR_PUBLIC_URL", _base_address, f"http://127.0.0.1:{port}", "an http(s) address"
            ),
            host=host,
            port=port,
            server=read.parsed(
                "INTEGRATOR_SERVER",
                _one_of("granian", "waitress"),
                "granian" if is_loopback(host) else "waitress",
                "granian or waitress",
            ),
            allow_private_endpoints=read.parsed("INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS", _switch, False, "on or off"),
            max_body=read.parsed("INTEGRATOR_MAX_BODY", _count, 10 * 1024 * 1024, "a number of bytes above 0"),
            lease_seconds=read.parsed("INTEGRATOR_LEASE_SECONDS", _seconds, 30.0, "seconds above 0"),
            retry_schedule=read.parsed(
                "INTEGRATOR_RETRY_SCHEDULE", _schedule, RETRY_SCHEDULE, "seconds above 0 with commas between"
            ),
            platform_hosts=read.parsed(
                "INTEGRATOR_PLATFORM_HOSTS", _hosts, MappingProxyType({}), "host=base-url pairs with commas between"
            ),
            fail_point=read.text("INTEGRATOR_FAIL_POINT"),
            smtp_url=read.parsed(
                "SMTP_URL",
                _smtp_address,
                None,
                "an address such as smtp://user:password@mail.example:587 or smtps://...",
            ),
            mail_from=read.parsed("MAIL_FROM", _sender, None, "an address such as returns@shop.example"),
            log_format=read.parsed("LOG_FORMAT", _one_of("json", "console"), None, "json or console"),
        )


def scrub_environ(environ: MutableMapping[str, str] = os.environ) -> None:
    """Delete secrets and HTTP_* from the environment, once the configuration is read.

    Granian copies the whole environment into each request, where HTTP_X_FOO would pass for a header.
    """
    for name in [name for name in environ if name in SECRET_VARIABLES or name.upper().startswith("HTTP_")]:
        del environ[name]


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    return host == "localhost"


class _Reader:
    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def text(self, name: str) -> str | None:
        return self._environ.get(name, "").strip() or None

    def parsed(self, name: str, parse: Callable[[str], T], default: T, wanted: str) -> T:
        text = self.text(name)
        if text is None:
            return default
        try:
            return parse(text)
        except ValueError:
            raise ConfigError(f"{name} must be {wanted}; correct it or unset it.") from None


def _port(text: str) -> int:
    port = int(text)
    if not 0 < port < 65536:
        raise ValueError
    return port


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError
    return count


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise ValueError
    return seconds


def _schedule(text: str) -> tuple[float, ...]:
    return tuple(_seconds(part) for part in text.split(","))


def _switch(text: str) -> bool:
    words = {"1": True, "on": True, "true": True, "yes": True, "0": False, "off": False, "false": False, "no": False}
    try:
        return words[text.lower()]
    except KeyError:
        raise ValueError from None


def _one_of(*words: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text.lower() not in words:
            raise ValueError
        return text.lower()

    return parse


def _redis_address(text: str) -> str:
    if not text.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError
    return text


def _base_address(text: str) -> str:
    if not text.startswith(("http://", "https://")) or text.endswith("://"):
        raise ValueError
    return text.rstrip("/")


def _smtp_address(text: str) -> str:
    # Imported here, as few set it, and the module takes its time.
    from integrator.edges.smtp import server_of

    server_of(text)
    return text


def _sender(text: str) -> str:
    from integrator.edges.smtp import sender_of

    sender_of(text)
    return text


def _hosts(text: str) -> Mapping[str, str]:
    pairs = [part.strip().partition("=") for part in text.split(",") if part.strip()]
    if not all(host and equals for host, equals, _ in pairs):
        raise ValueError
    return MappingProxyType({host.lower(): _base_address(base) for host, _, base in pairs})


def _sqlalchemy_address(text: str | None) -> str | None:
    """The address with our PostgreSQL driver named, where the platform's short form is given."""
    for short in ("postgres://", "postgresql://"):
        if text and text.startswith(short):
            return "postgresql+psycopg://" + text.removeprefix(short)
    return text


def _secret_keys(text: str | None, data_dir: Path, *, needed: bool) -> tuple[bytes, ...]:
    if text is not None:
        return tuple(_key(part.strip(), "INTEGRATOR_SECRET_KEY") for part in text.split(","))
    if needed:
        raise ConfigError(
            "INTEGRATOR_SECRET_KEY must be set when DATABASE_URL is: give every process the same 32 random bytes in "
            "base64url, for example from `openssl rand -base64 32 | tr '+/' '-_'`."
        )
    return (_kept_key(data_dir / "secret.key"),)


def _key(text: str, source: str) -> bytes:
    try:
        key = base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ConfigError(
            f"{source} must hold 32 bytes in base64url (several with commas between); make one with "
            "`openssl rand -base64 32 | tr '+/' '-_'`."
        )
    return key


def _kept_key(path: Path) -> bytes:
    """The key in `path`; the first of several processes makes it, by a link that only one of them can win."""
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
            _write_private(draft, base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)))
            with contextlib.suppress(FileExistsError):
                os.link(draft, path)
            draft.unlink()
        return _key(path.read_text("ascii", errors="replace").strip(), str(path))
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be made or read ({error.strerror}): set INTEGRATOR_DATA_DIR to a folder of your own."
        ) from None


def _write_private(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
