"""Row 39 of the fault matrix: servers whose certificate or protocol is wrong. Nothing is sent to any of them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from integrator.core.errors import Unreachable
from integrator.edges.http import Client
from integrator.sdk.http import Call

NAME = "supplier.example"
NOW = datetime.now(UTC)
DAY = timedelta(days=1)
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"


@dataclass(frozen=True)
class Authority:
    """Signs certificates that clients with its `file` believe in."""

    key: ec.EllipticCurvePrivateKey
    made: x509.Certificate
    file: Path


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _builder(key: Any, name: str, issuer: x509.Name, until: datetime) -> x509.CertificateBuilder:
    begin = min(NOW, until) - DAY
    return x509.CertificateBuilder(issuer, _named(name), key.public_key(), x509.random_serial_number(), begin, until)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """An authority of our own."""
    key, file = ec.generate_private_key(ec.SECP256R1()), tmp_path_factory.mktemp("ca") / "ca.pem"
    built = _builder(key, "Test authority", _named("Test authority"), NOW + 9 * DAY)
    made = built.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True).sign(key, hashes.SHA256())
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return Authority(key, made, file)


@pytest.fixture
def certificate(authority: Authority, tmp_path: Path) -> Callable[..., Path]:
    """Makes a file with key and certificate."""

    def make(*, name: str = NAME, until: datetime = NOW + 9 * DAY, by_itself: bool = False) -> Path:
        key = ec.generate_private_key(ec.SECP256R1())
        built = _builder(key, name, _named(name) if by_itself else authority.made.subject, until)
        made = built.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False).sign(
            key if by_itself else authority.key, hashes.SHA256()
        )
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = tmp_path / "both.pem"
        file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
        return file

    return make


@dataclass
class Server:
    """A TLS server on loopback, and what came through it in plain."""

    port: int
    plain: list[bytes]


@pytest.fixture
def serve() -> Iterator[Callable[[ssl.SSLContext], Server]]:
    """Starts servers; they answer 200 to whatever they can read."""
    listeners: list[socket.socket] = []

    def start(context: ssl.SSLContext) -> Server:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        server = Server(listener.getsockname()[1], [])
        threading.Thread(target=_answer, args=(listener, context, server.plain), daemon=True).start()
        return server

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _answer(listener: socket.socket, context: ssl.SSLContext, plain: list[bytes]) -> None:
    while True:
        try:
            raw, _ = listener.accept()
        except OSError:
            return
        # A second handle, since a socket closed with something unread would take back the alert it has just sent.
        with raw.dup() as kept:
            with contextlib.suppress(OSError), raw, context.wrap_socket(raw, server_side=True) as sock:
                plain.append(sock.recv(65536))
                sock.sendall(OK)
            kept.settimeout(0.2)
            with contextlib.suppress(OSError):
                while kept.recv(65536):
                    pass


def _context(file: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def _old(file: Path) -> ssl.SSLContext:
    context = _context(file)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1
    return context


def _demanding(file: Path, authority: Authority, version: ssl.TLSVersion) -> ssl.SSLContext:
    context = _context(file)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(authority.file)
    context.maximum_version = version
    return context


@pytest.fixture
def client(authority: Authority) -> Iterator[Client]:
    """Believes in the authority, and finds every name on loopback."""
    made = Client(
        allow_private=True,
        ca_file=str(authority.file),
        resolve=lambda *_: ["127.0.0.1"],
        timeout=(2, 2),
        total_deadline=4,
    )
    yield made
    made.close()


def post(client: Client, server: Server) -> Any:
    return client.send(Call(method="POST", url=f"https://{NAME}:{server.port}/hook", body=b'{"secret": 1}'))


def test_a_good_one(client: Client, certificate: Callable[..., Path], serve: Callable[..., Server]) -> None:
    """What an authority vouches for, under its own name and in time, is believed."""
    server = serve(_context(certificate()))
    assert post(client, server).status == 200
    assert server.plain


@pytest.mark.parametrize(
    ("flaw", "cause"),
    [
        ({"until": NOW - DAY}, "expired"),
        ({"name": "other.example"}, "not valid for"),
        ({"by_itself": True}, "self-signed"),
    ],
    ids=["expired", "another name", "self-signed"],
)
def test_a_bad_certificate(
    client: Client, certificate: Callable[..., Path], serve: Callable[..., Server], flaw: dict[str, Any], cause: str
) -> None:
    """The cause is named, and the request never leaves."""
    server = serve(_context(certificate(**flaw)))
    with pytest.raises(Unreachable, match=cause) as error:
        post(client, server)
    assert (error.value.kind, server.plain) == ("tls", [])


def test_an_old_protocol(client: Client, certificate: Callable[..., Path], serve: Callable[..., Server]) -> None:
    """TLS 1.0 is refused, and nothing falls back to it or to plain HTTP."""
    server = serve(_old(certificate()))
    with pytest.raises(Unreachable, match=r"(?i)protocol|version") as error:
        post(client, server)
    assert (error.value.kind, server.plain) == ("tls", [])


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_demanded_certificate(
    client: Client,
    certificate: Callable[..., Path],
    serve: Callable[..., Server],
    authority: Authority,
    version: ssl.TLSVersion,
) -> None:
    """A server that wants a certificate of ours is no answer, with that as the cause, and has read nothing."""
    server = serve(_demanding(certificate(), authority, version))
    with pytest.raises(Unreachable, match=r"(?i)certificate|handshake|alert") as error:
        post(client, server)
    assert (error.value.kind, server.plain) == ("tls", [])
