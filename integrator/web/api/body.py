"""What is read from requests and written to answers: strict JSON, query names that must be known, keys of writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import orjson
from flask import Request, Response, request
from sqlalchemy.engine import Connection
from webargs.flaskparser import FlaskParser, abort, is_json_request

from integrator.services.once import Answered, Write, digest, once
from integrator.web.api.gate import asking, site

_KEY = re.compile(r"[\x21-\x7e]{1,255}")
HEADER = "Idempotency-Key"
MOST_BYTES = 1024 * 1024


class Parser(FlaskParser):
    """Refuses what is no JSON by its type, broken JSON, and names in the query that nobody knows."""

    DEFAULT_UNKNOWN_BY_LOCATION = {**FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION, "query": "raise"}  # noqa: RUF012

    def _raw_load_json(self, req: Request) -> Any:
        if not is_json_request(req):
            abort(415)
        try:
            return orjson.loads(whole_body(req))
        except ValueError:
            abort(400, detail="The body is not JSON in UTF-8.")


def whole_body(req: Request) -> bytes:
    """The body; 413 for one that is too long, also where nobody told its length."""
    data = req.get_data(cache=True)
    if len(data) > MOST_BYTES:
        abort(413)
    return data


def answer(status: int, document: Any) -> Response:
    """A document as an answer."""
    return Response(orjson.dumps(document), status=status, content_type="application/json")


def this_write() -> Write:
    """What the request is to a caller that may repeat it. 400 for a key that is none."""
    key = request.headers.get(HEADER)
    if key is not None and not _KEY.fullmatch(key):
        abort(400, detail=f"{HEADER} is 1 to 255 visible ASCII characters.")
    return Write(
        account=asking().account,
        principal=asking().principal,
        key=key,
        digest=digest(request.method, request.path, whole_body(request)),
    )


def written(work: Callable[[Connection], Answered]) -> Response:
    """What a write answers, done once for its key; then the senders are woken."""
    status, document = once(site().context, this_write(), work)
    site().context.wake("send")
    return answer(status, document)
