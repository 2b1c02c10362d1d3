"""What a supplier posts to us: its answers, one schema for each type told apart by `type`, and its endpoint's address.

Unknown names are refused. `parsed` gives an answer's fields as plain JSON: all names of its type, absent ones null.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, pre_load, validate, validates_schema
from marshmallow_oneofschema.one_of_schema import OneOfSchema

from integrator.core.codec import money_document, time_of, time_text
from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import MAX_ID, MAX_QUANTITY, Category
from schemas.fields import MoneyField, UtcDateTime

Document = dict[str, Any]
GRADES = ("A", "B", "C", "D", "X")
DISPOSITIONS = ("restock", "refurbish", "destroy", "donate", "to_merchant", "to_customer", "hold")
SHORT, LONG = 255, 4000
"""Most characters of a name or number, and of somebody's words."""
MOST_LINES, MOST_PHOTOS = 500, 50
_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}
_REQUIRED: dict[str, Any] = {"required": True}
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
_ADDRESS = validate.Regexp(r"^https?://[^\s<>\"]+(?!\n)$", error="is an address that begins with https://")


class Text(fields.String):
    """Text that every database and every document can hold, with something in it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        if _NO_TEXT.search(text):
            raise ValidationError("holds a character that is no text")
        if not text.strip():
            raise ValidationError("is empty")
        return text


class Day(fields.Field[date]):
    """A day as `2026-11-20`; of a time its day in UTC counts."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:
        try:
            return date.fromisoformat(value) if len(value) == len("2026-11-20") else time_of(value).date()
        except (InvalidValue, TypeError, ValueError):
            raise ValidationError("is a day like 2026-11-20") from None


def short_text(**kind: Any) -> Text:
    """A name or number."""
    return Text(validate=validate.Length(1, SHORT), **kind)


def long_text(**kind: Any) -> Text:
    """Somebody's words."""
    return Text(validate=validate.Length(1, LONG), **kind)


def _link(**kind: Any) -> Text:
    return Text(validate=[_ADDRESS, validate.Length(1, 2000)], **kind)


def _quantity(**kind: Any) -> fields.Integer:
    return fields.Integer(strict=True, validate=validate.Range(1, MAX_QUANTITY), **kind)


def _not_negative(value: Money | None) -> None:
    if value is not None and value.minor < 0:
        raise ValidationError("is not below zero")


def money_field(**kind: Any) -> MoneyField:
    """An amount that is not below zero."""
    return MoneyField(validate=_not_negative, **kind)


def list_of(inner: type[Schema], *, least: int = 0, **kind: Any) -> fields.List[Any]:
    """Parts of one kind; none where it is not required and not told."""
    missing: dict[str, Any] = {} if kind.get("required") else {"load_default": list}
    return fields.List(fields.Nested(inner), validate=validate.Length(least, MOST_LINES), **missing, **kind)


def _photos() -> fields.List[Any]:
    return fields.List(_link(), load_default=list, validate=validate.Length(0, MOST_PHOTOS))


class Part(Schema):
    """A part of an answer."""

    class Meta:
        unknown = RAISE


class ReturnAddressSchema(Part):
    """Where the customer is to send the goods."""

    name = short_text(**_MAYBE)
    phone = short_text(**_MAYBE)
    lines = fields.List(short_text(), load_default=list, validate=validate.Length(0, 10))
    city = short_text(**_MAYBE)
    region = short_text(**_MAYBE)
    postal_code = short_text(**_MAYBE)
    country = short_text(**_MAYBE)


class ParcelSchema(Part):
    """A parcel on its way."""

    carrier = short_text(**_MAYBE)
    number = short_text(**_REQUIRED)
    url = _link(**_MAYBE)


class FoundReasonSchema(Part):
    """Why the goods came back, as whoever looked at them says."""

    category = fields.String(validate=validate.OneOf([item.value for item in Category]), **_REQUIRED)
    detail = short_text(**_MAYBE)
    text = long_text(**_MAYBE)


class OpeningReasonSchema(Part):
    """Why a supplier opens a case."""

    category = fields.String(validate=validate.OneOf([item.value for item in Category]), **_MAYBE)
    text = long_text(**_REQUIRED)


class CountedSchema(Part):
    """A line and how many pieces of it."""

    line_id = Text(validate=validate.Length(1, MAX_ID), **_REQUIRED)
    quantity = _quantity(**_REQUIRED)


class LineChoiceSchema(Part):
    """A line; without a quantity all of it."""

    line_id = Text(validate=validate.Length(1, MAX_ID), **_REQUIRED)
    quantity = _quantity(**_MAYBE)


class ExtraSchema(Part):
    """Goods that came and belong to no line of the return."""

    sku = short_text(**_MAYBE)
    title = short_text(**_MAYBE)
    quantity = _quantity(**_REQUIRED)
    note = long_text(**_MAYBE)


class InspectedLineSchema(CountedSchema):
    """What was found of some pieces of a line. `grade`: A like new to D worthless, X not the goods at all."""

    grade = fields.String(validate=validate.OneOf(GRADES), **_REQUIRED)
    found_reason = fields.Nested(FoundReasonSchema, **_MAYBE)
    disposition = fields.String(validate=validate.OneOf(DISPOSITIONS), **_MAYBE)
    note = long_text(**_MAYBE)
    photos = _photos()


class CreditedLineSchema(LineChoiceSchema):
    """What is credited for a line."""

    amount = money_field(**_REQUIRED)


def of_type(name: str) -> fields.String:
    """The one word by which a document is told from others."""
    return fields.String(validate=validate.OneOf([name]), **_REQUIRED)


def version_field(**kind: Any) -> fields.Integer:
    """Which version of an instruction is answered."""
    describe = {"description": "The version of the instruction that is answered."}
    return fields.Integer(strict=True, validate=validate.Range(1, 2**31 - 1), metadata=describe, **kind)


class Answer(Part):
    """An answer that may name the version it is given to."""

    instruction_version = version_field(**_MAYBE)


class VersionedAnswer(Part):
    """An answer that must name the version it is given to."""

    instruction_version = version_field(**_REQUIRED)


class SeenSchema(Answer):
    """The instruction was read."""

    type = of_type("seen")


class ConfirmSchema(VersionedAnswer):
    """The return is agreed to; `lines` only where not all of it is."""

    type = of_type("confirm")
    return_address = fields.Nested(ReturnAddressSchema, **_MAYBE)
    authorization_no = short_text(**_MAYBE)
    instructions = long_text(**_MAYBE)
    label_url = _link(**_MAYBE)
    valid_until = UtcDateTime(**_MAYBE)
    lines = list_of(LineChoiceSchema)


class RejectSchema(VersionedAnswer):
    """The return is not agreed to."""

    type = of_type("reject")
    code = short_text(**_MAYBE)
    text = long_text(**_REQUIRED)


class CounterSchema(VersionedAnswer):
    """Something else is offered instead."""

    type = of_type("counter")
    offer = long_text(**_REQUIRED)
    amount = money_field(**_MAYBE)
    expires_at = UtcDateTime(**_MAYBE)


class AskSchema(Answer):
    """Something must be known first."""

    type = of_type("ask")
    question = long_text(**_REQUIRED)


class ReceivedSchema(Answer):
    """The goods arrived: lines of the return, or goods that belong to none of them."""

    type = of_type("received")
    lines = list_of(CountedSchema)
    extra = list_of(ExtraSchema)
    photos = _photos()

    @validates_schema
    def says_something(self, told: Document, **_: Any) -> None:
        """Something arrived."""
        if not told["lines"] and not told["extra"]:
            raise ValidationError("names what arrived, unless `extra` does", "lines")


class InspectionSchema(Answer):
    """The goods were looked at."""

    type = of_type("inspection")
    lines = list_of(InspectedLineSchema, least=1, **_REQUIRED)


class CreditSchema(Answer):
    """Money is given back to the merchant."""

    type = of_type("credit")
    lines = list_of(CreditedLineSchema)
    freight = money_field(**_MAYBE)
    fee = money_field(**_MAYBE)
    method = short_text(**_MAYBE)
    document_no = short_text(**_MAYBE)
    date = Day(**_MAYBE)

    @validates_schema
    def credits_something(self, told: Document, **_: Any) -> None:
        """Something is credited."""
        if not told["lines"] and told["freight"] is None:
            raise ValidationError("names what is credited, unless `freight` does", "lines")


class ReplacementShippedSchema(Answer):
    """Other goods are on their way to the customer."""

    type = of_type("replacement_shipped")
    tracking = fields.Nested(ParcelSchema, **_REQUIRED)


class CancelAcceptSchema(VersionedAnswer):
    """The withdrawal is agreed to."""

    type = of_type("cancel_accept")


class CancelRefuseSchema(VersionedAnswer):
    """The withdrawal comes too late."""

    type = of_type("cancel_refuse")
    code = short_text(**_MAYBE)
    text = long_text(**_REQUIRED)


class ImprovementSchema(Answer):
    """What was wrong, and what is done so that it does not come again."""

    type = of_type("improvement")
    cause = long_text(**_REQUIRED)
    action = long_text(**_REQUIRED)
    from_batch = short_text(**_MAYBE)


class OpenCaseSchema(Answer):
    """A supplier tells of goods whose return nobody has announced."""

    type = of_type("open_case")
    lines = list_of(CountedSchema, least=1, **_REQUIRED)
    reason = fields.Nested(OpeningReasonSchema, **_REQUIRED)


class AnswerSchema(OneOfSchema):
    """Any answer."""

    type_field_remove = False
    type_schemas: Mapping[str, Any] = {
        "seen": SeenSchema,
        "confirm": ConfirmSchema,
        "reject": RejectSchema,
        "counter": CounterSchema,
        "ask": AskSchema,
        "received": ReceivedSchema,
        "inspection": InspectionSchema,
        "credit": CreditSchema,
        "replacement_shipped": ReplacementShippedSchema,
        "cancel_accept": CancelAcceptSchema,
        "cancel_refuse": CancelRefuseSchema,
        "improvement": ImprovementSchema,
        "open_case": OpenCaseSchema,
    }

    class Meta:
        unknown = RAISE

    def _load(self, data: Any, **options: Any) -> Any:
        if not isinstance(data, Mapping):
            raise ValidationError("is an object with a type")
        if data.get("type") not in TYPES:
            raise ValidationError({"type": [f"is one of {', '.join(TYPES)}"]})
        return super()._load(dict(data), **options)  # type: ignore[no-untyped-call]


TYPES: tuple[str, ...] = tuple(AnswerSchema.type_schemas)


def parsed(document: Any) -> tuple[str, int | None, Document]:
    """Type, instruction version and fields of an answer, as plain JSON. Raises ValidationError."""
    return split(AnswerSchema().load(document))  # type: ignore[no-untyped-call]


def split(loaded: Mapping[str, Any]) -> tuple[str, int | None, Document]:
    """The same of an answer that was loaded already."""
    told: Document = plain(loaded)
    return told.pop("type"), told.pop("instruction_version"), told


def plain(value: Any) -> Any:
    """What was loaded as plain JSON again: money, times and days as they are written."""
    match value:
        case Money():
            return money_document(value)
        case datetime():
            return time_text(value)
        case date():
            return value.isoformat()
        case Mapping():
            return {name: plain(below) for name, below in value.items()}
        case list():
            return [plain(below) for below in value]
    return value


# ------------------------------------------------------------------ what else is asked of the API


class EndpointChangeSchema(Part):
    """Where instructions are to be posted."""

    url = Text(validate=validate.Length(1, 2000), **_REQUIRED)


def cursor_field(pattern: str) -> Text:
    """Where a list goes on."""
    return Text(validate=validate.Regexp(pattern, error="is the `next` of a page, as it was given"))


class Query(Part):
    """What follows the question mark."""

    @pre_load
    def without_empty(self, told: Mapping[str, Any], **_: Any) -> Document:
        """A name without a value says nothing."""
        return {name: told[name] for name in told if told[name] != ""}


class ReturnsQuerySchema(Query):
    """Which returns to list, and after which page."""

    updated_after = UtcDateTime()
    status = Text(validate=validate.Length(0, 40))
    cursor = cursor_field(r"^([0-9]{1,18}\.[A-Z0-9-]{1,40})?(?!\n)$")


class StatementQuerySchema(Query):
    """Of which cases, by the time they were first refunded."""

    since = UtcDateTime(data_key="from")
    until = UtcDateTime(data_key="to")

    @validates_schema
    def lasts(self, told: Mapping[str, Any], **_: Any) -> None:
        """A time that has a length."""
        if "since" in told and "until" in told and told["until"] <= told["since"]:
            raise ValidationError("comes after `from`", "to")


class InstructionsQuerySchema(Query):
    """After which instruction to go on."""

    after = cursor_field(r"^([0-9]{1,18})?(?!\n)$")
