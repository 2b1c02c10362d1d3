"""Every error of the APIs as a problem document (RFC 9457)."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import orjson
import sqlalchemy as sa
import structlog
from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from integrator.core.errors import InvalidValue, NotFound, Refused
from integrator.services.held_case import Stale, StaleOffer, Wrong
from integrator.services.once import KeyReused
from schemas.faults import faults

TYPE = "application/problem+json"
RETRY_AFTER = "5"
_URN = "urn:returns-integrator:problem:"
_log = structlog.get_logger("integrator.api")
_DETAILS = {
    400: "The request is broken.",
    401: "An API key is needed: Authorization: Bearer KEY.",
    403: "The role of this key does not allow that.",
    404: "There is nothing here.",
    405: "This address takes no such method.",
    413: "The body is too long.",
    415: "Send JSON: Content-Type: application/json.",
    422: "The request is understood, and something in it is wrong.",
    429: "Too many requests; wait as long as Retry-After says.",
}
_OF_JSON, _OF_QUERY = "json", "query"


def equip(flask: Flask) -> None:
    """Answer each kind of error with its document."""
    flask.register_error_handler(HTTPException, _http)
    flask.register_error_handler(NotFound, lambda error: problem(404, _sentence(error)))
    flask.register_error_handler(Refused, lambda error: problem(409, _sentence(error), kind="refused"))
    flask.register_error_handler(InvalidValue, lambda error: problem(422, _sentence(error)))
    flask.register_error_handler(KeyReused, lambda error: problem(422, _sentence(error), kind="key-reused"))
    flask.register_error_handler(Stale, _stale)
    flask.register_error_handler(StaleOffer, _stale_offer)
    flask.register_error_handler(Wrong, lambda error: problem(422, _DETAILS[422], errors=error.errors))
    flask.register_error_handler(sa.exc.SQLAlchemyError, _unable)
    flask.register_error_handler(Exception, _failed)


def problem(
    status: int,
    detail: str,
    *,
    kind: str | None = None,
    errors: Iterable[tuple[str, str]] = (),
    headers: Iterable[tuple[str, str]] = (),
    **more: Any,
) -> Response:
    """The document. `kind` names a problem of ours, which has more to it than its status; `more` are its members."""
    document = {
        "type": f"{_URN}{kind}" if kind else "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "errors": [{"pointer": pointer, "detail": text} for pointer, text in errors],
    }
    answer = Response(orjson.dumps(document | more), status=status, content_type=TYPE)
    answer.headers.extend(list(headers))
    return answer


def _sentence(error: Exception) -> str:
    text = str(error)
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _http(error: HTTPException) -> Response:
    if error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    told: dict[str, Any] = getattr(error, "data", None) or {}
    places = told.get("messages") or {}
    errors = [fault for place in (_OF_JSON, _OF_QUERY) for fault in faults(places.get(place, []))]
    kept = [(name, value) for name, value in error.get_headers() if name.lower() != "content-type"]
    detail = told.get("detail") or _DETAILS.get(error.code) or "The request cannot be answered."
    return problem(error.code, detail, errors=errors, headers=kept)


def _stale_offer(error: StaleOffer) -> Response:
    return problem(409, _sentence(error), kind="stale-offer", current_offer=error.offer)


def _stale(error: Stale) -> Response:
    return problem(409, _sentence(error), kind="stale-version", current_version=error.current)


def _unable(error: sa.exc.SQLAlchemyError) -> Response:
    _log.error("the API cannot use the database", error=type(error).__name__, exc_info=error)
    return problem(503, "The database cannot be used now; send it again.", headers=[("Retry-After", RETRY_AFTER)])


def _failed(error: Exception) -> Response:
    _log.error("the API failed", error=type(error).__name__, exc_info=error)
    return problem(500, "This failed here; the server's log says why.")
