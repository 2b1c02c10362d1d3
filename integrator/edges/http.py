"""The only user of requests: makes calls to suppliers and platforms under a deadline, a size cap and the address guard.

Nothing is followed, retried, decoded or remembered between calls but open connections, and no environment variable
(proxies, netrc) is read.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
from urllib3.util import Timeout
from urllib3.util.connection import create_connection

from integrator import __version__
from integrator.core.errors import Unreachable
from integrator.edges import guard
from integrator.edges.resolver import Resolve, addresses, resolved
from integrator.sdk.http import Call, Response

CAP = 64 * 1024
_OURS = frozenset(
    "accept-encoding connection content-length expect host keep-alive proxy-authorization proxy-connection te trailer "
    "transfer-encoding upgrade user-agent".split()
)
_HEADERS = {"accept-encoding": "identity", "user-agent": f"returns-integrator/{__version__}"}
_CHUNK = 8192

POOLS, IDLE = 64, 32
"""Hosts whose connections are kept, and connections kept of each; beyond that they are closed after use."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the connection of the running call has to obey. `until` is a reading of the monotonic clock."""

    until: float
    allow_private: bool
    resolve: Resolve

    def left(self) -> float:
        """Seconds until the deadline; TimeoutError once it has passed."""
        seconds = self.until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return seconds


_rules: ContextVar[_Rules] = ContextVar("_rules")


class Client:
    """Sends calls; safe to share between threads. Times are in seconds, `cap` is the bytes kept of an answer's body.

    `timeout` is (to connect, between two reads), `total_deadline` ends a call whatever the other side does.
    `platform_hosts` maps a host to the base address that stands in for its scheme, host and port. `ca_file` replaces
    the built-in certificate authorities.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        timeout: tuple[float, float] = (2, 10),
        total_deadline: float = 15,
        cap: int = CAP,
        platform_hosts: Mapping[str, str] | None = None,
        ca_file: str | None = None,
        resolve: Resolve = resolved,
    ) -> None:
        self._allow_private, self._resolve = allow_private, resolve
        self._timeout, self._deadline, self._cap = timeout, total_deadline, cap
        self._hosts = {host.lower(): urlsplit(base) for host, base in (platform_hosts or {}).items()}
        self._verify: bool | str = ca_file or True
        self._transport = _Transport(pool_connections=POOLS, pool_maxsize=IDLE)

    def send(self, call: Call) -> Response:
        """What the call was answered, redirects included; once a status has come, the body may be cut short.

        Unreachable when there is no status: its message names the host, never the path, the query or a header.
        """
        url = self._replaced(call.url)
        if problem := guard.refusal(url, allow_private=self._allow_private):
            raise Unreachable("refused", problem)
        rules = _Rules(time.monotonic() + self._deadline, self._allow_private, self._resolve)
        token = _rules.set(rules)
        try:
            return self._answer(_prepared(call, url))
        finally:
            _rules.reset(token)

    def close(self) -> None:
        """Close the connections kept open."""
        self._transport.close()

    def _replaced(self, url: str) -> str:
        parts = urlsplit(url) if self._hosts else None
        base = self._hosts.get(parts.hostname or "") if parts else None
        return urlunsplit(parts._replace(scheme=base.scheme, netloc=base.netloc)) if parts and base else url

    def _answer(self, request: requests.PreparedRequest) -> Response:
        try:
            got = self._transport.call(request, timeout=self._timeout, verify=self._verify)
        except (requests.RequestException, HTTPError, OSError, http.client.HTTPException, ValueError) as error:
            raise _unreachable(error, urlsplit(request.url or "").hostname or "the host") from None
        try:
            return Response(status=got.status, headers=got.headers, body=_capped(got, self._cap))
        finally:
            # A connection whose answer was read whole went back by itself; what is left of another is not waited for.
            got.close()
            got.release_conn()


def _prepared(call: Call, url: str) -> requests.PreparedRequest:
    headers = {name: value for name, value in call.headers.items() if name not in _OURS} | _HEADERS
    made = requests.PreparedRequest()
    try:
        if not (call.method.isascii() and call.method.isalpha()):
            raise ValueError
        made.prepare_method(call.method)
        made.url = _address(url)
        made.prepare_headers(headers)
        made.body = call.body or None
        made.prepare_content_length(made.body)
    except (requests.RequestException, ValueError):
        raise Unreachable(
            "invalid", f"The call to {call.host} holds a method, header or address that cannot be sent."
        ) from None
    return made


@lru_cache(maxsize=1024)
def _address(url: str) -> str:
    """An address in the form it is sent in."""
    made = requests.PreparedRequest()
    made.prepare_url(url, None)
    return str(made.url)


def _capped(raw: BaseHTTPResponse, cap: int) -> bytes:
    """The body's first `cap` bytes as they came; what was read before a reset or the deadline counts."""
    body = bytearray()
    try:
        while len(body) < cap and (chunk := raw.read(min(_CHUNK, cap - len(body)), decode_content=False)):
            body += chunk
    except (HTTPError, OSError, http.client.HTTPException):
        pass
    return bytes(body)


_KINDS: tuple[tuple[type[BaseException], str, str], ...] = (
    (ssl.SSLError, "tls", "No secure connection to {host}: {cause}."),
    (TimeoutError, "timeout", "{host} did not answer in time."),
    (requests.Timeout, "timeout", "{host} did not answer in time."),
    (requests.ConnectionError, "reset", "{host} closed the connection before answering."),
    (OSError, "reset", "{host} closed the connection before answering."),
)


def _unreachable(error: BaseException, host: str) -> Unreachable:
    chain = list(_chain(error))
    for kind, name, sentence in _KINDS:
        for one in chain:
            if isinstance(one, kind):
                cause = getattr(one, "verify_message", "") or getattr(one, "reason", "") or "handshake failed"
                return Unreachable(name, sentence.format(host=host, cause=cause))
    return Unreachable("reset", f"{host} sent something that is not an HTTP answer.")


def _chain(error: BaseException | None) -> Any:
    while error is not None:
        yield error
        # urllib3 keeps an alert that came after the handshake as an argument only.
        told = (one for one in error.args if isinstance(one, BaseException))
        error = error.__cause__ or error.__context__ or next(told, None)


class _Bounded(io.RawIOBase):
    """Reads a socket so that all reads together end at the call's deadline, however slowly the bytes drip."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, rules: _Rules) -> None:
        self._raw, self._sock, self._rules = raw, sock, rules
        self._each = sock.gettimeout() or rules.left()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(min(self._each, self._rules.left()))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Answer(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        self.fp = io.BufferedReader(_Bounded(self.fp.detach(), sock, _rules.get()))


class _Pinned(HTTPConnection):
    """Resolves a name once, checks every address it has, and connects to a checked one; TLS still checks the name."""

    response_class = _Answer
    _waits, _head = False, b""

    def request(self, method: str, url: str, body: Any = None, *args: Any, **options: Any) -> None:
        """As it is, but head and body leave in one piece: that spares both sides half of the work."""
        self._waits, self._head = isinstance(body, bytes) and bool(body), b""
        super().request(method, url, body, *args, **options)

    def send(self, data: Any) -> None:
        """Keep the head until the body comes."""
        if self._waits:
            self._waits, self._head = False, data
            return
        whole, self._head = self._head + data if self._head else data, b""
        super().send(whole)

    def _new_conn(self) -> socket.socket:
        rules, failure = _rules.get(), Unreachable("dns", f"The name {self.host} has no address.")
        for address in _checked(self.host, self.port or self.default_port, rules):
            try:
                return self._connected(address, rules)
            except TimeoutError:
                failure = Unreachable("timeout", f"{self.host} could not be reached in time.")
            except OSError as error:
                failure = Unreachable("connect", f"{self.host} refused the connection ({error.strerror or 'failed'}).")
        raise failure

    def _connected(self, address: str, rules: _Rules) -> socket.socket:
        each = float(self.timeout or rules.left())
        where = (address, self.port or self.default_port)
        sock = create_connection(where, min(each, rules.left()), socket_options=self.socket_options)
        # What follows, a handshake for one, has what is left and no more.
        sock.settimeout(min(each, max(0.001, rules.until - time.monotonic())))
        return sock


def _checked(host: str, port: int, rules: _Rules) -> Sequence[str]:
    try:
        found = addresses(rules.resolve, host.strip("[]"), port, rules.left())
    except TimeoutError:
        raise Unreachable("timeout", f"The name {host} could not be resolved in time.") from None
    except (OSError, UnicodeError):
        raise Unreachable("dns", f"The name {host} could not be resolved.") from None
    if not rules.allow_private and not all(guard.is_public(ip_address(one)) for one in found):
        raise Unreachable("refused", f"{host} has an address outside the public internet; it is not called.")
    return found


class _PinnedTls(_Pinned, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Pinned


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _PinnedTls


class _Transport(HTTPAdapter):
    # An adapter without a requests.Session: a session would read redirects whole, keep cookies and ask the environment.
    def call(self, request: requests.PreparedRequest, *, timeout: tuple[float, float], verify: bool | str) -> Any:
        """What `send` does but for proxies, cookies and redirects: urllib3's answer, its body not read."""
        pool: Any = self.get_connection_with_tls_context(request, verify)
        self.cert_verify(pool, request.url, verify, None)  # type: ignore[no-untyped-call]
        return pool.urlopen(
            method=request.method or "",
            url=request.path_url,
            body=request.body,
            headers=request.headers,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
            retries=False,
            timeout=Timeout(connect=timeout[0], read=timeout[1]),
        )

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
