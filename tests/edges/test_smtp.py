"""Mail over a real server: what it carries, TLS, the password that is shown nowhere, and what each refusal means."""

from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from mail_server import mail_server

from integrator.core.errors import IntegratorError, InvalidValue, Unreachable
from integrator.core.mail import Mail
from integrator.edges.smtp import Mailer, composed, sender_of, server_of
from integrator.sdk.outcomes import Permanent, Transient

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
PASSWORD = "s3cret:with@signs"
QUOTED = "s3cret%3Awith%40signs"


def mail(**changes: str) -> Mail:
    """A mail to a supplier."""
    told = {"id": "mail_1", "to": "b@acme.example", "subject": "退货", "text": "您好\n.\n..two\n", "language": "zh"}
    return Mail(**{**told, **changes}, at=NOW)


def mailer(port: int, *, user: str = "", more: str = "", **options: object) -> Mailer:
    """Sends over the server on that port."""
    return Mailer(f"smtp://{user}localhost:{port}{more}", "Shop Ü <a@shop.example>", **options)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Key and certificate of `localhost`, signed by itself."""
    key, file = ec.generate_private_key(ec.SECP256R1()), tmp_path_factory.mktemp("tls") / "all.pem"
    name, begin = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]), datetime.now(UTC)
    built = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), begin - timedelta(1), begin + timedelta(1)
    ).add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = built.sign(key, hashes.SHA256())
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(key.private_bytes(*plain) + made.public_bytes(serialization.Encoding.PEM))
    return file


def server_side(certificate: Path) -> ssl.SSLContext:
    """What a server with that certificate offers."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_what_arrives() -> None:
    """Chinese text, lines of dots and a name with an umlaut arrive as they were written."""
    with mail_server() as post:
        assert mailer(post.port).send(mail()) == 250
    (got,) = post.mails
    assert (got["Subject"], got["From"], got["To"]) == ("退货", "Shop Ü <a@shop.example>", "b@acme.example")
    assert got.get_content().replace("\r\n", "\n") == "您好\n.\n..two\n"
    assert (got["Message-ID"], got["Date"]) == ("<mail_1@shop.example>", "Mon, 02 Mar 2026 08:00:00 +0000")


def test_the_same_each_time() -> None:
    """Two attempts carry the same bytes."""
    sender = sender_of("a@shop.example")
    assert composed(mail(), sender).as_bytes() == composed(mail(), sender).as_bytes()


@pytest.mark.parametrize("text", ["a\nBcc: x@y.example", "a\r\n\r\nbody", "a\x00b\x1bc", "a\u2028b"])
def test_no_header_comes_in_by_a_subject(text: str) -> None:
    """Whatever a subject holds, it stays one header."""
    with mail_server() as post:
        mailer(post.port).send(mail(subject=text))
    (got,) = post.mails
    assert got["Bcc"] is None
    assert "\n" not in got["Subject"]
    assert [one for one in post.commands if one.upper().startswith("RCPT")] == ["rcpt TO:<b@acme.example>"]


@pytest.mark.parametrize(
    "to", ["a@b.c\nRCPT TO:<x@y>", "a b@c.example", "", "a@b.example, c@d.example", "a@-b.example"]
)
def test_no_other_recipient(to: str) -> None:
    """An address that is none goes nowhere."""
    with mail_server() as post, pytest.raises(InvalidValue, match="is no address"):
        mailer(post.port).send(mail(to=to))
    assert post.raw == []


class TestTls:
    def test_starttls(self, certificate: Path) -> None:
        """Where the server offers it mail and password go over TLS."""
        trusted = ssl.create_default_context(cafile=str(certificate))
        with mail_server(tls=server_side(certificate), user=("me", PASSWORD)) as post:
            mailer(post.port, user=f"me:{QUOTED}@", trusted=trusted).send(mail())
        assert post.secure == [True]

    def test_an_unknown_certificate(self, certificate: Path) -> None:
        """A server that cannot prove who it is gets neither password nor mail."""
        running = mail_server(tls=server_side(certificate), user=("me", PASSWORD))
        with running as post, pytest.raises(Unreachable, match="no secure connection"):
            mailer(post.port, user=f"me:{QUOTED}@").send(mail())
        assert not [one for one in post.commands if one.startswith("AUTH")]

    def test_no_password_in_the_clear(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """To a server elsewhere that offers no TLS no password is sent, unless SMTP_URL says so."""
        here = socket.getaddrinfo

        def elsewhere(host: str, *rest: object, **more: object) -> object:
            return here("127.0.0.1" if host == "mail.example" else host, *rest, **more)

        monkeypatch.setattr("socket.getaddrinfo", elsewhere)
        with mail_server(user=("me", PASSWORD)) as post:
            url = f"smtp://me:{QUOTED}@mail.example:{post.port}"
            with pytest.raises(Transient, match="offers no STARTTLS"):
                Mailer(url, "a@shop.example").send(mail())
            assert not [one for one in post.commands if one.startswith("AUTH")]
            assert Mailer(f"{url}?tls=off", "a@shop.example").send(mail()) == 250


class TestRefusals:
    @pytest.mark.parametrize(
        ("answers", "error", "told"),
        [
            ({"RCPT": "550 no such user"}, Permanent, "the mail server answered 550: no such user"),
            ({"RCPT": "450 busy"}, Transient, "the mail server answered 450: busy"),
            ({"END": "554 is spam"}, Permanent, "the mail server answered 554: is spam"),
            ({"END": "452 full"}, Transient, "the mail server answered 452: full"),
            ({"MAIL": "550 you may not"}, Transient, "the mail server answered 550: you may not"),
            ({"greeting": "554 go away"}, Transient, "the mail server answered 554: go away"),
            ({"greeting": "421 closing"}, Transient, "the mail server answered 421: closing"),
        ],
    )
    def test_answers(self, answers: dict[str, str], error: type[Exception], told: str) -> None:
        """What the recipient's side refuses for good is final; all else may pass."""
        with mail_server(answers=answers) as post, pytest.raises(error) as caught:
            mailer(post.port).send(mail())
        assert str(caught.value) == told

    def test_a_wrong_password(self) -> None:
        """It may be set right, and stands in no text: not even where the server repeats what it was sent."""
        with mail_server(user=("me", "another")) as post, pytest.raises(Transient) as caught:
            mailer(post.port, user=f"me:{QUOTED}@").send(mail())
        assert str(caught.value) == "the mail server refuses the user and password of SMTP_URL (answer 535)"
        chain = repr([caught.value, caught.value.__cause__, server_of(f"smtp://me:{QUOTED}@h")])
        assert "s3cret" not in chain
        assert "AG1l" not in chain, "the beginning of the user and password in base64"

    def test_nobody_there(self) -> None:
        """A server that is away is tried again."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        with pytest.raises(Unreachable, match="cannot be reached"):
            mailer(port).send(mail())

    def test_it_hangs_up(self) -> None:
        """So is one that ends the connection in the middle."""
        with mail_server(answers={"RCPT": "421 bye"}) as post, pytest.raises(IntegratorError):
            mailer(post.port).send(mail())


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("smtp://h", ("h", 587, False, True, None)),
        ("smtps://u:p@h", ("h", 465, True, True, "u")),
        ("smtp://u%40x:p@h:25?tls=off", ("h", 25, False, False, "u@x")),
        ("smtp://[::1]:2525", ("::1", 2525, False, True, None)),
    ],
)
def test_addresses(url: str, shown: tuple[object, ...]) -> None:
    """Ports follow from the scheme; user and password are percent-encoded."""
    found = server_of(url)
    assert (found.host, found.port, found.implicit, found.tls, found.user) == shown


@pytest.mark.parametrize(
    "url", ["h", "http://h", "smtp://", "smtp://h/x", "smtp://h?tls=maybe", "smtp://h:x", "smtp://h?a=1"]
)
def test_no_addresses(url: str) -> None:
    """What names no server is refused at the start."""
    with pytest.raises(ValueError):
        server_of(url)


@pytest.mark.parametrize("text", ["nobody", "a@b\nBcc: c@d", "Shop <x>", "a@b, c@d"])
def test_no_senders(text: str) -> None:
    """Nor does mail go out under what is no address."""
    with pytest.raises(ValueError):
        sender_of(text)
