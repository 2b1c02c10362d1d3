"""A mail server on a loopback port that speaks enough SMTP: STARTTLS, AUTH PLAIN, and answers a test chooses."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Post:
    """What came, and how the server behaves: `answers` by verb instead of 250; `tls` a context to offer STARTTLS by."""

    port: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    user: tuple[str, str] | None = None
    raw: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    secure: list[bool] = field(default_factory=list)

    @property
    def mails(self) -> list[EmailMessage]:
        """All mails taken, parsed."""
        return [message_from_bytes(one, policy=policy.default) for one in self.raw]  # type: ignore[misc]


class _Talk(socketserver.StreamRequestHandler):
    timeout = 20

    def handle(self) -> None:
        """One connection."""
        self.post: Post = self.server.post  # type: ignore[attr-defined]
        self.is_secure = False
        self._say(self.post.answers.get("greeting", "220 here"))
        while line := self.rfile.readline():
            text = line.decode().rstrip("\r\n")
            self.post.commands.append(text)
            if self._answer(text.split(" ")[0].upper(), text) is False:
                return

    def finish(self) -> None:
        """The end of it."""
        super().finish()
        self.connection.close()

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())
        self.wfile.flush()

    def _answer(self, verb: str, text: str) -> bool:
        if verb in self.post.answers:
            self._say(self.post.answers[verb])
            return not self.post.answers[verb].startswith("421")
        if verb == "EHLO":
            more = ["250-STARTTLS"] if self.post.tls and not self.is_secure else []
            more += ["250-AUTH PLAIN"] if self.post.user else []
            for one in ["250-here", *more]:
                self._say(one)
        if verb == "STARTTLS" and self.post.tls:
            self._say("220 go on")
            self.connection = self.post.tls.wrap_socket(self.request, server_side=True)
            self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
            self.is_secure = True
            return True
        if verb == "AUTH":
            told = base64.b64decode(text.split(" ")[2]).decode().split("\0")[1:]
            self._say("235 in" if tuple(told) == self.post.user else f"535 no {text}")
            return True
        if verb == "DATA":
            self._say("354 go on")
            self._take()
            return True
        self._say("221 bye" if verb == "QUIT" else "250 yes")
        return verb != "QUIT"

    def _take(self) -> None:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        if "END" in self.post.answers:
            self._say(self.post.answers["END"])
            return
        self.post.raw.append(b"".join(lines))
        self.post.secure.append(self.is_secure)
        self._say("250 taken")


@contextmanager
def mail_server(**behaviour: object) -> Iterator[Post]:
    """A server for as long as the block runs."""
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Talk)
    server.daemon_threads = True
    post = Post(port=server.server_address[1], **behaviour)  # type: ignore[arg-type]
    server.post = post  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield post
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
