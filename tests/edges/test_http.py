"""The send edge against a real server on loopback that misbehaves as told."""

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import time
from datetime import UTC, datetime, timedelta

import psutil
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from integrator.core.errors import Unreachable
from integrator.edges.http import Client
from integrator.sdk.http import Call

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Peer:
    """A server of raw bytes: `script(sock, request)` answers each request; a true result keeps the connection."""

    def __init__(self, script, context=None):
        self.script, self.context = script, context
        self.requests, self.connections = [], 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def url(self, path="/hook"):
        return f"http://127.0.0.1:{self.port}{path}"

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                sock = self.listener.accept()[0]
                self.connections += 1
                threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        with contextlib.suppress(OSError), sock:
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
            with sock:
                while (request := self.read(sock)) and self.script(sock, request):
                    pass

    def read(self, sock):
        got = b""
        while b"\r\n\r\n" not in got:
            if not (part := sock.recv(65536)):
                return b""
            got += part
        head, _, body = got.partition(b"\r\n\r\n")
        length = next(
            (int(x.split(b":")[1]) for x in head.lower().split(b"\r\n") if x.startswith(b"content-length")), 0
        )
        while len(body) < length:
            body += sock.recv(65536)
        self.requests.append(head + b"\r\n\r\n" + body)
        return self.requests[-1]


@pytest.fixture
def peer():
    """Starts peers with a script and closes them at the end."""
    made = []

    def start(script, context=None):
        made.append(Peer(script, context))
        return made[-1]

    yield start
    for one in made:
        one.listener.shutdown(socket.SHUT_RDWR)
        one.listener.close()


@pytest.fixture
def client():
    """Makes clients that may call loopback, with short time-outs, and closes them."""
    with contextlib.ExitStack() as stack:

        def make(**options):
            made = Client(**{"allow_private": True, "timeout": (1, 0.3), "total_deadline": 0.5} | options)
            stack.callback(made.close)
            return made

        yield make


def answers(*parts, keep=True, pause=0.0):
    def script(sock, _):
        for part in parts:
            sock.sendall(part)
            time.sleep(pause)
        return keep

    return script


def reset(sock):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def post(url, body=b"{}", **headers):
    return Call(method="POST", url=url, body=body).with_headers(**headers)


def kind_of(client, call):
    with pytest.raises(Unreachable) as error:
        client.send(call)
    return error.value.kind


def test_sends_exact_bytes(peer, client):
    """Method, path, query, headers and body arrive unchanged, with identity encoding and our own name."""
    server = peer(answers(OK))
    answer = client().send(
        post(server.url("/h?b=2&a=%20x"), b"\x00\xff body", webhook_id="out_1", user_agent="x", host="y")
    )
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    assert (answer.status, answer.body, body) == (200, b"ok", b"\x00\xff body")
    assert lines[0] == "post /h?b=2&a=%20x http/1.1"
    assert {"webhook-id: out_1", "accept-encoding: identity", f"host: 127.0.0.1:{server.port}"} <= set(lines)
    assert any(line.startswith("user-agent: returns-integrator/") for line in lines)


def test_keeps_connections(peer, client):
    """Several calls to one host share a connection."""
    server, one = peer(answers(OK)), client()
    for _ in range(3):
        assert one.send(post(server.url())).status == 200
    assert (server.connections, len(server.requests)) == (1, 3)


def test_remembers_no_cookie(peer, client):
    """A cookie that is set is not sent back."""
    server, one = peer(answers(b"HTTP/1.1 204 No\r\nSet-Cookie: a=b; Path=/\r\n\r\n")), client()
    assert one.send(post(server.url())).status == 204
    one.send(post(server.url()))
    assert b"ookie" not in server.requests[1]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_the_answer(peer, client, status):
    """A redirect is returned as it is; its target sees nothing."""
    target = peer(answers(OK))
    server = peer(answers(f"HTTP/1.1 {status} Go\r\nLocation: {target.url()}\r\nContent-Length: 0\r\n\r\n".encode()))
    answer = client().send(post(server.url()))
    assert (answer.status, answer.header("Location")) == (status, target.url())
    assert target.connections == 0


@pytest.mark.parametrize("status", [204, 400, 401, 410, 429, 500, 503])
def test_every_status_is_an_answer(peer, client, status):
    """No status is an exception, and Retry-After is readable."""
    server = peer(answers(f"HTTP/1.1 {status} X\r\nRetry-After: 5\r\nContent-Length: 0\r\n\r\n".encode()))
    answer = client().send(post(server.url()))
    assert (answer.status, answer.header("retry-after")) == (status, "5")


def test_environment_is_ignored(peer, client, monkeypatch, tmp_path):
    """Proxy variables and a netrc file change nothing."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret")
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NETRC", str(netrc))
    server = peer(answers(OK))
    assert client().send(post(server.url())).status == 200
    assert b"uthorization" not in server.requests[0]


@pytest.mark.parametrize(
    "parts",
    [
        (b"",),
        (b"HTTP/1.1 2",),
        tuple(bytes([one]) for one in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"y" * 100),
    ],
    ids=["silent", "half a line", "dripping headers"],
)
def test_deadline_before_the_status(peer, client, parts):
    """Silence, and headers that drip, end at the deadline."""
    server = peer(answers(*parts, pause=0.02 if len(parts) > 1 else 2, keep=False))
    start = time.monotonic()
    assert kind_of(client(), post(server.url())) == "timeout"
    assert time.monotonic() - start < 1


def test_dripping_body_ends_at_the_deadline(peer, client):
    """A body that drips for ever is cut at the deadline, and the status counts."""
    server = peer(answers(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", *[b"x"] * 200, pause=0.02, keep=False))
    start = time.monotonic()
    assert client().send(post(server.url())).status == 200
    assert time.monotonic() - start < 1


@pytest.mark.parametrize("head", [b"Content-Length: 9000000\r\n\r\n", b"Connection: close\r\n\r\n"])
def test_large_body_is_capped(peer, client, head):
    """No more of a body than the cap is kept, and the connection is not used again."""
    server = peer(answers(b"HTTP/1.1 200 OK\r\n" + head, *[b"x" * 10_000] * 100, keep=False))
    one = client(cap=1000)
    assert one.send(post(server.url())).body == b"x" * 1000
    assert one.send(post(server.url())).status == 200
    assert server.connections == 2


def test_endless_chunks_are_capped(peer, client):
    """A chunked body without end is cut at the cap."""
    chunk = b"400\r\n" + b"y" * 1024 + b"\r\n"
    server = peer(answers(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[chunk] * 500, keep=False))
    assert client().send(post(server.url())).body == b"y" * 65536


def test_gzip_is_not_opened(peer, client):
    """A compressed body stays compressed, so that it cannot grow beyond the cap."""
    body = gzip.compress(b"0" * 10_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    assert client().send(post(peer(answers(head + body)).url())).body == body


def test_redirect_with_a_large_body_is_capped(peer, client):
    """A redirect's body is under the same cap."""
    head = b"HTTP/1.1 302 Go\r\nLocation: /x\r\nContent-Length: 9000000\r\n\r\n"
    server = peer(answers(head, *[b"x" * 10_000] * 50, keep=False))
    assert len(client(cap=500).send(post(server.url())).body) == 500


def test_reset_before_the_status(peer, client):
    """A connection reset before the status is no answer."""
    assert kind_of(client(), post(peer(lambda sock, _: reset(sock)).url())) == "reset"


def test_closed_before_the_status(peer, client):
    """A connection closed before the status is no answer."""
    assert kind_of(client(), post(peer(answers(keep=False)).url())) == "reset"


def test_rubbish_is_no_answer(peer, client):
    """Bytes that are not HTTP are no answer."""
    assert kind_of(client(), post(peer(answers(b"SSH-2.0-OpenSSH\r\n\r\n", keep=False)).url())) == "reset"


def test_reset_after_the_status_is_an_answer(peer, client):
    """Once the status has come, a reset in the middle of the body changes nothing."""

    def script(sock, _):
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\npartial")
        time.sleep(0.05)
        reset(sock)

    assert client().send(post(peer(script).url())).status == 200


def test_nobody_listens(client):
    """A closed port is a failed connection that names the host, not the path."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as error:
        client().send(post(f"http://127.0.0.1:{port}/s/secret-token?key=secret"))
    assert error.value.kind == "connect"
    assert "127.0.0.1" in str(error.value)
    assert "secret" not in str(error.value)


def test_unknown_name(client):
    """A name that does not resolve is told apart."""

    def nothing(host, port):
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    assert kind_of(client(resolve=nothing), post("http://supplier.example/")) == "dns"
    assert kind_of(client(resolve=lambda *_: []), post("http://supplier.example/")) == "dns"


def test_second_address_is_tried(peer, client):
    """When the first of several addresses does not answer, the next one is tried."""
    server = peer(answers(OK))
    one = client(resolve=lambda *_: ["127.0.0.2", "127.0.0.1"])
    assert one.send(post(f"http://supplier.example:{server.port}/")).status == 200


@pytest.mark.parametrize("header", ["a\r\nx: y", "a\nb", "名"])
def test_header_that_cannot_be_sent(peer, client, header):
    """A header that would break the request is refused without showing its value."""
    server = peer(answers(OK))
    with pytest.raises(Unreachable) as error:
        client().send(post(server.url(), x_token=header))
    assert header not in str(error.value)
    assert server.requests == []


@pytest.mark.parametrize(
    "name",
    ["content-length", "transfer-encoding", "connection", "te", "expect", "upgrade", "proxy-authorization", "trailer"],
)
def test_reserved_headers_are_ours(peer, client, name):
    """A header that frames the request, or speaks to the next hop, is not taken from a caller."""
    server = peer(answers(OK))
    assert client().send(Call(method="POST", url=server.url(), body=b"{}", headers={name: "odd"})).status == 200
    assert b"odd" not in server.requests[0]
    assert b"\r\ncontent-length: 2\r\n" in server.requests[0].lower()


@pytest.mark.parametrize(
    "call",
    [
        lambda url: Call(method="POST", url=url, headers={"x-a\r\nx-b": "1"}),
        lambda url: Call(method="POST", url=url, headers={"x-a": "1\r\nx-b: 1"}),
        lambda url: Call(method="POST / HTTP/1.1\r\nx-b: 1\r\n", url=url),
        lambda url: Call(method="POST", url=f"{url}\r\nx-b: 1"),
    ],
    ids=["name", "value", "method", "address"],
)
def test_line_ends_are_refused(peer, client, call):
    """No part of a call can end a line: nothing is sent, and it is no fault of the other side."""
    server = peer(answers(OK))
    assert kind_of(client(), call(server.url())) in ("invalid", "refused")
    assert server.connections == 0


def test_a_slow_resolver_ends_at_the_deadline(peer, client):
    """Looking a name up counts against the deadline, though the system knows none."""
    start, server = time.monotonic(), peer(answers(OK))

    def slow(host, port):
        time.sleep(2)
        return ["127.0.0.1"]

    assert kind_of(client(resolve=slow), post(f"http://supplier.example:{server.port}/")) == "timeout"
    assert time.monotonic() - start < 1
    assert server.connections == 0


def test_kept_connections_are_bounded(peer, client):
    """However many hosts are called, the connections of no more than 64 of them are kept."""
    server = peer(answers(OK))
    one = client(resolve=lambda *_: ["127.0.0.1"], total_deadline=5, timeout=(2, 2))
    for number in range(80):
        assert one.send(post(f"http://s{number}.example:{server.port}/")).status == 200
    ours = [conn for conn in psutil.Process().net_connections() if conn.raddr and conn.raddr[1] == server.port]
    assert sum(conn.status == psutil.CONN_ESTABLISHED for conn in ours) == 64


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://127.0.0.1/", []),
        ("http://supplier.example/", ["8.8.8.8"]),
        ("https://supplier.example/", ["127.0.0.1"]),
        ("https://supplier.example/", ["8.8.8.8", "10.0.0.1"]),
        ("https://supplier.example/", ["::ffff:127.0.0.1"]),
    ],
)
def test_private_addresses_are_refused(client, url, found):
    """One private address among those of a name, or a private or plain address itself, stops the call."""
    assert kind_of(client(allow_private=False, resolve=lambda *_: found), post(url)) == "refused"


def test_name_is_resolved_once_per_connection(peer, client):
    """The checked address is the one connected to: a resolver that changes its mind is not asked again."""
    server, asked = peer(answers(OK)), []

    def changing(host, port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.9"]

    one = client(resolve=changing)
    for _ in range(2):
        assert one.send(post(f"http://supplier.example:{server.port}/")).status == 200
    assert asked == ["supplier.example"]


def test_platform_host_is_replaced(peer, client):
    """A platform's host is replaced by scheme, host and port of its stand-in; path and query stay."""
    server = peer(answers(OK))
    one = client(platform_hosts={"api.shop.example": f"http://127.0.0.1:{server.port}"})
    assert one.send(Call(method="GET", url="https://API.shop.example/v1/orders?id=7&x=%2F")).status == 200
    assert server.requests[0].startswith(b"GET /v1/orders?id=7&x=%2F HTTP/1.1\r\n")


def test_stand_in_is_checked_too(client):
    """A stand-in on loopback needs private addresses to be allowed."""
    one = client(allow_private=False, platform_hosts={"api.shop.example": "http://127.0.0.1:9"})
    assert kind_of(one, Call(method="GET", url="https://api.shop.example/")) == "refused"


def test_threads_share_a_client(peer, client):
    """Many threads may use one client at once."""
    server, one, seen = peer(answers(OK)), client(total_deadline=5, timeout=(2, 2)), []
    threads = [threading.Thread(target=lambda: seen.append(one.send(post(server.url())).status)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [200] * 16


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A self-signed certificate for supplier.example: (file with certificate, file with key too)."""
    folder, key = tmp_path_factory.mktemp("tls"), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "supplier.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("supplier.example")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "ca.pem").write_bytes(public)
    (folder / "both.pem").write_bytes(private + public)
    return str(folder / "ca.pem"), str(folder / "both.pem")


@pytest.fixture
def secure(peer, certificate):
    """A TLS server that is supplier.example."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[1])
    return peer(answers(OK), context)


def test_tls_checks_the_name_at_a_pinned_address(secure, certificate, client):
    """Connecting to a checked number keeps the certificate check on the name."""
    one = client(ca_file=certificate[0], resolve=lambda *_: ["127.0.0.1"], timeout=(2, 2), total_deadline=4)
    assert one.send(post(f"https://supplier.example:{secure.port}/")).status == 200
    with pytest.raises(Unreachable, match="not valid for") as error:
        one.send(post(f"https://other.example:{secure.port}/"))
    assert error.value.kind == "tls"


def test_unknown_authority_is_named(secure, client):
    """A certificate nobody vouches for is a TLS failure that says so, and nothing is sent."""
    one = client(resolve=lambda *_: ["127.0.0.1"], timeout=(2, 2), total_deadline=4)
    with pytest.raises(Unreachable, match="self-signed") as error:
        one.send(post(f"https://supplier.example:{secure.port}/"))
    assert error.value.kind == "tls"
    assert secure.requests == []


def test_no_fall_back_to_plain(peer, client):
    """A server that speaks plain HTTP on an https address is a TLS failure."""
    one = client(resolve=lambda *_: ["127.0.0.1"])
    server = peer(answers(OK))
    assert kind_of(one, post(f"https://supplier.example:{server.port}/")) in ("tls", "timeout")
    assert server.requests == []


def test_tls_handshake_ends_at_the_deadline(peer, client):
    """A server that never finishes the handshake is a time-out."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        start = time.monotonic()
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/"
        assert kind_of(client(timeout=(0.3, 0.3)), post(url)) == "timeout"
        assert time.monotonic() - start < 1
