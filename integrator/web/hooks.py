"""/hooks/<slug>/<token>: where platforms post. Raw bytes in, one clear sentence out; 2xx only once it is stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from ipaddress import ip_address

import sqlalchemy as sa
import structlog
from flask import Blueprint, Response, request
from flask.blueprints import BlueprintSetupState
from werkzeug.exceptions import ClientDisconnected, HTTPException, RequestEntityTooLarge
from werkzeug.routing import Rule

from integrator.core.errors import NotFound
from integrator.db.journal import CannotStore
from integrator.sdk import Rejected, Request
from integrator.services.rates import Rate
from integrator.services.receive import KeyUnknown, NotAllowed, Receiver, TooMany

RETRY_AFTER = "5"
MOST_REFUSED = 120
"""Requests of one sender to one hook that may be refused (401, 404) within a minute; then it is 429, unread.

By hook too: a platform sends for all its shops from the same machines, and one wrong secret must not stop the others.
"""
_READ = frozenset({"GET", "HEAD", "POST"})
_ENDPOINT = "hooks.hook"

_log = structlog.get_logger("integrator.hooks")


class _Refused(Exception):
    """The request cannot be taken as it came."""

    def __init__(self, status: int, sentence: str, **headers: str) -> None:
        super().__init__(sentence)
        self.status, self.headers = status, {name.replace("_", "-"): value for name, value in headers.items()}


def hook_pages(
    receiver: Receiver, *, max_body: int, now: Callable[[], datetime], most_refused: int = MOST_REFUSED
) -> Blueprint:
    """The hooks of all connections. `max_body` in bytes; `most_refused`: requests of a sender to a hook in a minute."""
    pages = Blueprint("hooks", __name__)
    strangers = Rate(most_refused)

    @pages.record
    def add(state: BlueprintSetupState) -> None:
        # A rule that names no methods gets every one, so that any other than POST has the same answer.
        state.app.url_map.add(Rule("/hooks/<slug>/<token>", endpoint=_ENDPOINT))
        # A hook has one address; a redirect would make a platform believe that its message was taken.
        state.app.url_map.merge_slashes = False

    @pages.endpoint(_ENDPOINT)
    def hook(slug: str, token: str) -> Response:
        try:
            method = _method()
            if strangers.is_spent(f"{request.remote_addr} {token}"):
                raise _Refused(429, "Too many requests were refused.", Retry_After=str(strangers.seconds_left()))
            # A stranger to whom no address was given costs no more than this look: his body stays unread.
            receiver.require(slug, token)
            asked = Request(
                received_at=now(),
                method=method,
                path=request.path,
                query=request.query_string.decode("latin-1"),
                headers=list(request.headers.items()),  # type: ignore[arg-type]
                body=_body(max_body),
            )
            reply = receiver.receive(slug, token, asked)
        except Exception as error:
            if isinstance(error, Rejected | NotFound) and _is_stranger(request.remote_addr):
                strangers.count(f"{request.remote_addr} {token}")
            return _refusal(error)
        headers = {"content-type": "text/plain; charset=utf-8"} | dict(reply.headers)
        return Response(reply.body, status=reply.status, headers=headers)

    return pages


def _is_stranger(address: str | None) -> bool:
    """A sender of the open internet. Any other is a proxy, and stands for many senders: the limit is the proxy's."""
    try:
        return ip_address(address or "").is_global
    except ValueError:
        return False


def _method() -> str:
    if request.method not in _READ:
        raise _Refused(405, "Platforms post to this address; use POST.", Allow="POST")
    return request.method


def _body(limit: int) -> bytes:
    if request.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise _Refused(415, "Send the body without compression (Content-Encoding: identity).")
    told = request.content_length
    if told is not None and told > limit:
        raise _Refused(413, f"The body is longer than {limit} bytes.")
    body = request.get_data(cache=False)
    if len(body) > limit:
        raise _Refused(413, f"The body is longer than {limit} bytes.")
    if told is not None and len(body) != told:
        raise _Refused(400, "The body ended before the length its header names; send it again whole.")
    return body


def _refusal(error: Exception) -> Response:
    """Each error's one answer: whose fault it is, and what the sender can do."""
    match error:
        case _Refused():
            return _sentence(error.status, str(error), **error.headers)
        case RequestEntityTooLarge():
            return _sentence(413, "The body is too long.")
        case ClientDisconnected():
            return _sentence(400, "The body ended early; send it again whole.")
        case Rejected():
            return _sentence(401, "The signature does not prove who sent this: check the secret on both sides.")
        case NotAllowed():
            return _sentence(405, f"{error}.", Allow="POST")
        case NotFound():
            return _sentence(404, f"{error}.")
        case TooMany():
            return _sentence(429, f"{error}.", **{"Retry-After": str(error.seconds)})
        case KeyUnknown() | CannotStore() | sa.exc.SQLAlchemyError():
            _log.warning("not stored", error=type(error).__name__)
            return _later("The message could not be stored; send it again.")
        case HTTPException():
            return _sentence(error.code or 400, "The request is broken.")
    _log.error("a hook failed", error=type(error).__name__, exc_info=error)
    return _later("The message could not be taken; send it again.")


def _later(sentence: str) -> Response:
    return _sentence(503, sentence, **{"Retry-After": RETRY_AFTER})


def _sentence(status: int, text: str, **headers: str) -> Response:
    return Response(text + "\n", status=status, headers=headers, content_type="text/plain; charset=utf-8")
