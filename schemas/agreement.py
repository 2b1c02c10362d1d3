"""An agreement with a supplier as a document: dumped from an Agreement, loaded into one. Unknown names are refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from marshmallow import ValidationError, fields, post_dump, post_load, validate

from integrator.core.agreements import (
    ALWAYS,
    EVIDENCE,
    HOURS,
    PARTIES,
    SILENCES,
    STEPS,
    Agreement,
    Calendar,
    ReturnTo,
    agreement_document,
    agreement_of,
    checked,
)
from integrator.core.codec import time_of
from integrator.core.errors import InvalidValue
from integrator.core.types import Category
from schemas.event import AddressSchema, Part, Within
from schemas.faults import faults
from schemas.fields import MoneyField, UtcDateTime

_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}


def _whole(**more: Any) -> fields.Integer:
    return fields.Integer(strict=True, error_messages={"invalid": "is a whole number"}, **more)


def _list(of: fields.Field[Any], **more: Any) -> fields.List[Any]:
    return fields.List(of, error_messages={"invalid": "is a list"}, **more)


def _word(*words: str, **more: Any) -> fields.String:
    return fields.String(validate=validate.OneOf(words, error="is one of {choices}"), **more)


class Table(fields.Dict):
    """An object with names of its own; what is wrong with a name or its value is told under that name."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        try:
            return super()._deserialize(value, attr, data, **kwargs)  # type: ignore[no-untyped-call]
        except ValidationError as error:
            if not isinstance(error.messages, dict):
                raise
            raise ValidationError({name: _of_name(told) for name, told in error.messages.items()}) from None


def _of_name(told: Mapping[str, Any]) -> Any:
    return [f"a name here {text}" for text in told["key"]] if "key" in told else told["value"]


class Day(fields.Field[date]):
    """A day such as 2026-10-01."""

    def _serialize(self, value: date | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return value.isoformat() if value else None

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> date:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise ValidationError("is a day such as 2026-10-01") from None


def _table(keys: fields.String, values: fields.Field[Any]) -> Table:
    return Table(keys=keys, values=values, error_messages={"invalid": "is an object"}, **_MAYBE)


def _by_category(values: fields.Field[Any]) -> fields.Dict:
    return _table(_word(*Category), values)


class _Told(Part):
    error_messages = {  # noqa: RUF012 (marshmallow's own attribute is none of the class)
        "type": "is an object",
        "unknown": "is no field here; docs/agreements.md lists them",
    }


class ReturnToSchema(_Told):
    """Where goods go back to."""

    makes = ReturnTo
    countries = _list(fields.String(), **_MAYBE)
    address = Within(AddressSchema, required=True, error_messages={"required": "is missing"})


class CalendarSchema(_Told):
    """When a supplier works."""

    makes = Calendar
    timezone = fields.String(**_MAYBE)
    workdays = _list(_whole(), **_MAYBE)
    holidays = _list(Day(), **_MAYBE)

    @post_load
    def made(self, loaded: dict[str, Any], **_: Any) -> Any:
        """Left as it is: what is null here is not the calendar's own default."""
        return loaded


class AgreementSchema(_Told):
    """One version of what was agreed; whose and which version is not part of the document."""

    makes = Agreement
    valid_from = UtcDateTime(**_MAYBE)
    window_days = _whole(**_MAYBE)
    hours = _table(_word(*HOURS), _whole())
    buffer_hours = _whole(**_MAYBE)
    silence = _table(_word(*STEPS), _word(*SILENCES))
    reminders = _list(_whole(), **_MAYBE)
    liable = _by_category(_word(*PARTIES))
    freight = _by_category(_word(*PARTIES))
    freight_costs = _table(fields.String(), MoneyField())
    restocking = _by_category(_whole())
    evidence = _by_category(_list(_word(*EVIDENCE)))
    keep_below = MoneyField(**_MAYBE)
    credit_cap = MoneyField(**_MAYBE)
    unit_costs = _table(fields.String(), MoneyField())
    rates = _table(fields.String(), fields.String(error_messages={"invalid": "is a number as text"}))
    return_to = _list(Within(ReturnToSchema), **_MAYBE)
    calendar = Within(CalendarSchema, **_MAYBE)

    @post_load(pass_original=True)
    def made(self, loaded: dict[str, Any], original: Any, **_: Any) -> Agreement:
        """The agreement, or its broken invariant as a validation error."""
        since = original.get("valid_from")
        try:
            return checked(agreement_of(*self.whose(original), time_of(since) if since else ALWAYS, original))
        except InvalidValue as error:
            raise ValidationError(str(error)) from None

    @post_dump(pass_original=True)
    def documented(self, dumped: dict[str, Any], original: Agreement, **_: Any) -> dict[str, Any]:
        """The core's own document."""
        return agreement_document(original)

    def whose(self, original: Any) -> tuple[str, int]:
        """Supplier and version; nobody's yet."""
        return "", 0


def dumped(agreement: Agreement) -> dict[str, Any]:
    """The document of an agreement, in the order of its fields."""
    document: dict[str, Any] = AgreementSchema().dump(agreement)
    return document


def loaded(document: Any) -> Agreement:
    """The agreement a document states, of no supplier yet. InvalidValue names every field that is wrong."""
    if not isinstance(document, Mapping):
        raise InvalidValue("an agreement is a JSON object")
    try:
        agreement: Agreement = AgreementSchema().load(document)
    except ValidationError as error:
        raise InvalidValue("; ".join(_sentence(*fault) for fault in faults(error.messages))) from None
    return agreement


def _sentence(pointer: str, text: str) -> str:
    name = pointer[1:].replace("/", ".").replace("~1", "/").replace("~0", "~")
    return f"{name}: {text}" if pointer else text
