"""The canonical event as a document: dumped from a ReturnEvent, loaded into one.

Unknown names are refused; `EventSchema(unknown=EXCLUDE)` passes over them at every level.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from integrator.core.errors import InvalidValue
from integrator.core.types import (
    MAX_ID,
    MAX_QUANTITY,
    Actor,
    Address,
    Category,
    Disposition,
    Due,
    EventKind,
    Evidence,
    Line,
    OrderRef,
    Party,
    Reason,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    SubjectKind,
    Tracking,
    Wish,
)
from schemas.fields import MoneyField, UtcDateTime

_REQUIRED: dict[str, Any] = {"required": True}
_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}


class Part(Schema):
    """A part of an event; loading makes an instance of `makes`."""

    makes: ClassVar[Callable[..., Any]]

    class Meta:
        unknown = RAISE

    @post_load
    def made(self, loaded: dict[str, Any], **_: Any) -> Any:
        """The core type, or its broken invariant as a validation error."""
        try:
            return type(self).makes(**{name: _frozen(value) for name, value in loaded.items()})
        except InvalidValue as error:
            raise ValidationError(str(error)) from None


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _id(**kind: Any) -> fields.String:
    return fields.String(validate=validate.Length(1, MAX_ID), **kind)


def _text() -> fields.String:
    return fields.String(**_MAYBE)


class Within(fields.Nested):
    """A part, which treats unknown names as the document around it does."""

    @property
    def schema(self) -> Schema:
        """The part's own schema."""
        schema = super().schema
        if self.root is not None:
            schema.unknown = self.root.unknown
        return schema


def _part(schema: type[Schema]) -> fields.Nested:
    return Within(schema, **_MAYBE)


class RefSchema(Part):
    """What an event is about."""

    makes = Ref
    kind = fields.Enum(SubjectKind, by_value=True, **_REQUIRED)
    id = _id(**_REQUIRED)


class OrderSchema(Part):
    """The order a fact belongs to."""

    makes = OrderRef
    id = _id(**_REQUIRED)
    number = _text()
    placed_at = UtcDateTime(**_MAYBE)


class ReasonSchema(Part):
    """Why goods come back."""

    makes = Reason
    code = _text()
    text = _text()
    category = fields.Enum(Category, by_value=True, **_MAYBE)
    detail = _text()


class EvidenceSchema(Part):
    """A photo, video or document."""

    makes = Evidence
    url = fields.String(**_REQUIRED)
    kind = fields.String(load_default="photo")
    sha256 = _text()


class LineSchema(Part):
    """One line of the order."""

    makes = Line
    line_id = _id(**_REQUIRED)
    return_line_id = _text()
    sku = _text()
    title = _text()
    variant = _text()
    quantity = fields.Integer(strict=True, validate=validate.Range(1, MAX_QUANTITY), **_REQUIRED)
    vendor = _text()
    product_id = _text()
    amount = MoneyField(**_MAYBE)
    reason = _part(ReasonSchema)
    disposition = fields.Enum(Disposition, by_value=True, **_MAYBE)
    evidence = fields.List(Within(EvidenceSchema), load_default=list)


class RefundSchema(Part):
    """Money to the customer."""

    makes = Refund
    id = _id(**_REQUIRED)
    amount = MoneyField(**_MAYBE)
    shop_amount = MoneyField(**_MAYBE)
    shipping = MoneyField(**_MAYBE)
    state = fields.Enum(RefundState, by_value=True, **_REQUIRED)
    reaches_customer_at = UtcDateTime(**_MAYBE)


class TrackingSchema(Part):
    """A parcel on its way."""

    makes = Tracking
    carrier = _text()
    number = _text()
    url = _text()


class AddressSchema(Part):
    """Where goods are to be sent."""

    makes = Address
    name = _text()
    phone = _text()
    lines = fields.List(fields.String(), load_default=list)
    city = _text()
    region = _text()
    postal_code = _text()
    country = _text()


class DueSchema(Part):
    """A deadline and what follows it."""

    makes = Due
    by = UtcDateTime(**_REQUIRED)
    then = _text()


class PartySchema(Part):
    """The customer, as far as told."""

    makes = Party
    ref = _text()
    name = _text()
    country = _text()
    postal_code = _text()
    email = _text()
    phone = _text()
    language = _text()


class EventSchema(Part):
    """One canonical event."""

    makes = ReturnEvent
    kind = fields.Enum(EventKind, by_value=True, **_REQUIRED)
    key = fields.String(load_default="")
    subject = Within(RefSchema, **_REQUIRED)
    order = _part(OrderSchema)
    return_id = _id(**_MAYBE)
    occurred_at = UtcDateTime(**_REQUIRED)
    source_version = _text()
    actor = fields.Enum(Actor, by_value=True, load_default=Actor.PLATFORM)
    wish = fields.Enum(Wish, by_value=True, **_MAYBE)
    lines = fields.List(Within(LineSchema), load_default=list)
    reason = _part(ReasonSchema)
    refund = _part(RefundSchema)
    refund_ids = fields.List(fields.String(), **_MAYBE)
    tracking = _part(TrackingSchema)
    return_address = _part(AddressSchema)
    due = _part(DueSchema)
    customer = _part(PartySchema)
    note = fields.String(load_default="")
    test = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    cumulative = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    extra = fields.Dict(keys=fields.String(), load_default=dict)
