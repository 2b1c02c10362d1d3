"""The application of the APIs: its views, its errors, and the description of both."""

from __future__ import annotations

from typing import Any

from apispec_oneofschema import MarshmallowPlugin
from flask import Flask, Response, render_template, request
from flask_smorest import Api

from integrator import __version__
from integrator.core.money import currencies
from integrator.web.api import (
    account,
    account_cases,
    account_messages,
    account_money,
    account_policy,
    account_setup,
    gate,
    problems,
    reading,
    supplier,
)
from integrator.web.api.body import HEADER, MOST_BYTES, answer
from integrator.web.api.gate import Site
from schemas.fields import MoneyField, UtcDateTime
from schemas.supplier_api import Day
from schemas.supplier_view import ProblemSchema

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
_KEY = {
    "description": "A name of yours for this write: repeated within 24 hours, it gets the same answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": r"^[\x21-\x7e]+$"},
}
_MONEY = {
    "type": "object",
    "description": "An amount with exactly the decimal places of its currency: 12.50 USD, 1250 JPY.",
    "required": ["amount", "currency"],
    "additionalProperties": False,
    "properties": {
        "amount": {"type": "string"},
        "currency": {"type": "string", "enum": sorted(currencies())},
    },
}
_MESSAGE = {
    "summary": "What is posted to your endpoint, signed as Standard Webhooks say.",
    "security": [],
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/InstructionBody"}}}},
    "responses": {"2XX": {"description": "You have it."}, "410": {"description": "Nobody listens here any more."}},
}
_ABOUT = (
    "What a supplier asks and answers, and what a store owner's own programs do: each with keys of its own. Every "
    "request carries `Authorization: Bearer KEY`; errors are problem documents (RFC 9457); lists are pages, `next` is "
    "the cursor of the following one; times are RFC 3339 in UTC."
)


class _Api(Api):
    """Errors are described as the problem documents they are."""

    ERROR_SCHEMA = ProblemSchema

    def _register_responses(self) -> None:
        usual = Api.DEFAULT_RESPONSE_CONTENT_TYPE
        self.DEFAULT_RESPONSE_CONTENT_TYPE = problems.TYPE
        super()._register_responses()
        self.DEFAULT_RESPONSE_CONTENT_TYPE = usual

    def _register_error_handlers(self) -> None:
        problems.equip(self._app)


def api(site: Site) -> Flask:
    """The APIs of an installation."""
    flask = Flask("integrator.web", static_folder=None)
    flask.config.update(
        MAX_CONTENT_LENGTH=MOST_BYTES + 1,
        API_TITLE="Returns Integrator",
        API_VERSION=__version__,
        OPENAPI_VERSION="3.1.0",
    )
    flask.url_map.strict_slashes = False
    flask.extensions[gate.SITE] = site
    described = _described(flask)
    accounts = (account_cases.pages, *account_messages.ALL, *account_setup.ALL, *account_money.ALL, *account_policy.ALL)
    for pages in (*supplier.ALL, *accounts):
        described.register_blueprint(pages)
    document = _with_words(described)
    flask.add_url_rule("/openapi.json", "openapi", lambda: answer(200, document))
    flask.add_url_rule("/docs", "docs", lambda: render_template("api.html", **reading.page(document)))
    flask.after_request(_headers)
    return flask


def _with_words(described: _Api) -> dict[str, Any]:
    """The whole description, each document said in the words of its schema."""
    document: dict[str, Any] = described.spec.to_dict()
    for (schema, *_), name in described.ma_plugin.converter.refs.items():
        document["components"]["schemas"][name].setdefault("description", (schema.__doc__ or "").strip())
    for path, methods in document["paths"].items():
        key = "accountKey" if path.startswith(account.PREFIX) else "supplierKey"
        for method in methods.keys() - {"parameters"}:
            methods[method]["security"] = [{key: []}]
    return document


def _described(flask: Flask) -> _Api:
    described = _Api(
        flask,
        spec_kwargs={"marshmallow_plugin": MarshmallowPlugin(), "info": {"description": _ABOUT}},
    )
    described.register_field(UtcDateTime, "string", "date-time")
    described.register_field(Day, "string", "date")
    described.ma_plugin.converter.add_attribute_function(_money)
    parts = described.spec.components
    parts.schema("Money", _MONEY)
    for key in ("supplierKey", "accountKey"):
        parts.security_scheme(key, {"type": "http", "scheme": "bearer"})
    parts.parameter("IdempotencyKey", "header", {"name": HEADER, **_KEY})
    described.spec.options |= {"webhooks": {"message": {"post": _MESSAGE}}}
    return described


def _money(_converter: Any, field: Any, **_: Any) -> dict[str, Any]:
    if not isinstance(field, MoneyField):
        return {}
    named = {"$ref": "#/components/schemas/Money"}
    return {"anyOf": [named, {"type": "null"}]} if field.allow_none else named


def _headers(given: Response) -> Response:
    given.headers["X-Content-Type-Options"] = "nosniff"
    given.headers["Content-Security-Policy"] = POLICY
    given.headers["Referrer-Policy"] = "same-origin"
    if request.path.startswith("/api/"):
        given.headers["Cache-Control"] = "no-store"
    return given
