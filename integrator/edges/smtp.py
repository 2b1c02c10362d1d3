"""The only user of smtplib: sends a mail over the server that SMTP_URL names. Its password is in no text made here."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

from integrator.core.errors import InvalidValue, Unreachable
from integrator.core.mail import Mail, is_address, one_line
from integrator.sdk.outcomes import Permanent, Transient

SECONDS = 10.0
"""How long one answer of the server may take."""
_PORTS = {"smtp": 587, "smtps": 465}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_NO_TLS = (
    "the mail server offers no STARTTLS, so the password of SMTP_URL is not sent to it: use smtps://, or add ?tls=off"
)
_REFUSED = "the mail server refuses the user and password of SMTP_URL (answer {})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where mail is handed over. `implicit`: TLS from the first byte; `tls` False: never; else where it is offered."""

    host: str
    port: int
    implicit: bool
    tls: bool
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)


def server_of(url: str) -> Server:
    """The server an address such as `smtp://user:password@host:587` names. ValueError if it names none."""
    parts = urlsplit(url)
    options = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    tls = options.pop("tls", ["on"])
    if parts.scheme not in _PORTS or not parts.hostname or options or tls not in (["on"], ["off"]):
        raise ValueError
    if parts.path.strip("/") or parts.fragment or (parts.password and not parts.username):
        raise ValueError
    return Server(
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        implicit=parts.scheme == "smtps",
        tls=tls == ["on"],
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or "") if parts.username else None,
    )


def sender_of(text: str) -> Address:
    """Who mail is from: `returns@shop.example` or `Shop <returns@shop.example>`. ValueError if that is no address."""
    found = getaddresses([text])
    name, address = found[0]
    if len(found) != 1 or not is_address(address) or one_line(text) != text.strip():
        raise ValueError
    return Address(display_name=name, addr_spec=address)


class Mailer:
    """Sends mail from one sender over one server, each in a connection of its own."""

    def __init__(self, url: str, sender: str, *, trusted: ssl.SSLContext | None = None) -> None:
        self._server, self._sender = server_of(url), sender_of(sender)
        self._trusted = trusted

    def send(self, mail: Mail) -> int:
        """Hand a mail over; the server's answer, 250. Permanent: it will never be taken; Unreachable, Transient."""
        message = composed(mail, self._sender)
        with self._connected() as server:
            refused = server.send_message(message, self._sender.addr_spec, [mail.to])
        assert not refused, "the only recipient's refusal is an error"
        return 250

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        try:
            with self._open() as server:
                self._prepare(server)
                yield server
        except smtplib.SMTPAuthenticationError as error:
            # The server's own words may repeat what was sent to it.
            raise Transient(_REFUSED.format(error.smtp_code)) from None
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            raise _judged(code, said) from None
        except smtplib.SMTPDataError as error:
            raise _judged(error.smtp_code, error.smtp_error) from None
        except smtplib.SMTPResponseException as error:
            # Who says no before it has heard of the recipient says it to us, and may be set right.
            raise Transient(str(_judged(error.smtp_code, error.smtp_error))) from None
        except smtplib.SMTPServerDisconnected:
            raise Unreachable("reset", "the mail server ended the connection") from None
        except smtplib.SMTPException as error:
            raise Transient(f"the mail server cannot take the mail ({type(error).__name__})") from None
        except ssl.SSLError as error:
            raise Unreachable("tls", f"no secure connection to the mail server ({error.reason})") from None
        except TimeoutError:
            raise Unreachable("timeout", f"the mail server did not answer within {SECONDS:g} s") from None
        except socket.gaierror:
            raise Unreachable("dns", f"the mail server {self._server.host} is not known") from None
        except OSError as error:
            raise Unreachable("connect", f"the mail server cannot be reached ({error.strerror})") from None

    def _open(self) -> smtplib.SMTP:
        host, port = self._server.host, self._server.port
        if self._server.implicit:
            return smtplib.SMTP_SSL(host, port, timeout=SECONDS, context=self._verifying())
        return smtplib.SMTP(host, port, timeout=SECONDS)

    def _prepare(self, server: smtplib.SMTP) -> None:
        server.ehlo_or_helo_if_needed()
        is_secure = self._server.implicit
        if not is_secure and self._server.tls and server.has_extn("starttls"):
            server.starttls(context=self._verifying())
            is_secure = True
        if self._server.user is None:
            return
        if not (is_secure or not self._server.tls or self._server.host in _LOOPBACK):
            raise Transient(_NO_TLS)
        server.login(self._server.user, self._server.password or "")

    def _verifying(self) -> ssl.SSLContext:
        return self._trusted or ssl.create_default_context()


def _judged(code: int, said: bytes | str) -> Permanent | Transient:
    """5xx is final; whatever else is wrong may pass."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    told = f"the mail server answered {code}: {one_line(text)[:200]}"
    return Permanent(told) if 500 <= code < 600 else Transient(told)


def composed(mail: Mail, sender: Address) -> EmailMessage:
    """The mail as it goes over the wire, the same on every attempt. InvalidValue if an address is none."""
    if not is_address(mail.to):
        raise InvalidValue(f"{mail.to!r} is no address that mail can be sent to")
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = one_line(mail.subject)
    message["Date"] = mail.at.replace(microsecond=0)
    message["Message-ID"] = f"<{mail.id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message["Content-Language"] = "zh-CN" if mail.language == "zh" else "en"
    return message
