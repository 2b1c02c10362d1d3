"""A policy on returns as a document: dumped from a Policy, loaded into one. Unknown names are refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, post_dump, post_load, validate

from integrator.core.agreements import ALWAYS
from integrator.core.codec import time_of
from integrator.core.errors import InvalidValue
from integrator.core.keep import Costs
from integrator.core.policy import ACTIONS, Policy, Rule, When, Words
from integrator.core.policy_form import checked, policy_document, policy_of
from integrator.core.types import Category, Wish
from schemas.agreement import Table
from schemas.event import Part, Within
from schemas.faults import faults
from schemas.fields import MoneyField, UtcDateTime

_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}


def _whole() -> fields.Integer:
    return fields.Integer(strict=True, error_messages={"invalid": "is a whole number"}, **_MAYBE)


def _flag() -> fields.Boolean:
    return fields.Boolean(truthy={True}, falsy={False}, error_messages={"invalid": "is true or false"}, **_MAYBE)


def _text(**more: Any) -> fields.String:
    return fields.String(error_messages={"invalid": "is a text", "required": "is missing"}, **more)


def _list(of: fields.Field[Any] | None = None) -> fields.List[Any]:
    return fields.List(of or _text(), error_messages={"invalid": "is a list"}, **_MAYBE)


def _word(*words: str, **more: Any) -> fields.String:
    return _text(validate=validate.OneOf(words, error="is one of {choices}"), **more)


class _Told(Part):
    error_messages = {  # noqa: RUF012 (marshmallow's own attribute is none of the class)
        "type": "is an object",
        "unknown": "is no field here; docs/policy.md lists them",
    }

    @post_load
    def made(self, loaded: dict[str, Any], **_: Any) -> Any:
        """Left as it is: the core reads the whole document."""
        return loaded


class WhenSchema(_Told):
    """What a rule asks of a request."""

    makes = When
    categories = _list(_word(*Category))
    details = _list()
    value_from = MoneyField(**_MAYBE)
    value_to = MoneyField(**_MAYBE)
    days_from = _whole()
    days_to = _whole()
    returns_from = _whole()
    returns_to = _whole()
    countries = _list()
    languages = _list()
    skus = _list()
    product_ids = _list()
    vendors = _list()
    wishes = _list(_word(*Wish))
    not_worth_returning = _flag()


class WordsSchema(_Told):
    """What the customer is told, in both languages."""

    makes = Words
    en = _text(required=True)
    zh = _text(required=True)


class RuleSchema(_Told):
    """One rule."""

    makes = Rule
    name = _text(**_MAYBE)
    when = Within(WhenSchema, **_MAYBE)
    action = _word(*ACTIONS, required=True)
    words = Within(WordsSchema, **_MAYBE)
    free_freight = _flag()


class CostsSchema(_Told):
    """What a parcel back costs."""

    makes = Costs
    freight = Table(keys=_text(), values=MoneyField(), error_messages={"invalid": "is an object"}, **_MAYBE)
    handling = MoneyField(**_MAYBE)
    resale_percent = _whole()


class PolicySchema(_Told):
    """One version of a policy; which version it is is not part of the document."""

    makes = Policy
    valid_from = UtcDateTime(**_MAYBE)
    automatic = _flag()
    costs = Within(CostsSchema, **_MAYBE)
    rules = fields.List(
        Within(RuleSchema), required=True, error_messages={"invalid": "is a list", "required": "is missing"}
    )

    @post_load(pass_original=True)
    def made(self, loaded: dict[str, Any], original: Any, **_: Any) -> Policy:
        """The policy, or its broken invariant as a validation error."""
        since = original.get("valid_from")
        try:
            return checked(policy_of(original.get("version") or 0, time_of(since) if since else ALWAYS, original))
        except InvalidValue as error:
            raise ValidationError(str(error)) from None

    @post_dump(pass_original=True)
    def documented(self, dumped: dict[str, Any], original: Policy, **_: Any) -> dict[str, Any]:
        """The core's own document."""
        return policy_document(original)


def dumped(policy: Policy) -> dict[str, Any]:
    """The document of a policy, in the order of its fields."""
    document: dict[str, Any] = PolicySchema().dump(policy)
    return document


def loaded(document: Any) -> Policy:
    """The policy a document states. InvalidValue names every field that is wrong."""
    if not isinstance(document, Mapping):
        raise InvalidValue("a policy is a JSON object")
    try:
        policy: Policy = PolicySchema().load(document)
    except ValidationError as error:
        raise InvalidValue("; ".join(_sentence(*fault) for fault in faults(error.messages))) from None
    return policy


def _sentence(pointer: str, text: str) -> str:
    return f"{pointer[1:].replace('/', '.')}: {text}" if pointer else text
