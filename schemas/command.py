"""What a platform shall be told, as a document: an adapter's NAME.command.json is loaded by it."""

from __future__ import annotations

from marshmallow import fields, validate

from integrator.core.commands import Command, CommandKind
from integrator.core.types import MAX_ID
from schemas.event import AddressSchema, LineSchema, OrderSchema, Part, ReasonSchema, TrackingSchema, Within
from schemas.fields import MoneyField


class CommandSchema(Part):
    """One command; unknown names are refused."""

    makes = Command
    id = fields.String(validate=validate.Length(1, MAX_ID), required=True)
    kind = fields.Enum(CommandKind, by_value=True, required=True)
    order = Within(OrderSchema, required=True)
    return_id = fields.String(validate=validate.Length(1, MAX_ID), allow_none=True, load_default=None)
    lines = fields.List(Within(LineSchema), load_default=list)
    amount = MoneyField(allow_none=True, load_default=None)
    return_address = Within(AddressSchema, allow_none=True, load_default=None)
    tracking = Within(TrackingSchema, allow_none=True, load_default=None)
    label_url = fields.String(allow_none=True, load_default=None)
    reason = Within(ReasonSchema, allow_none=True, load_default=None)
    note = fields.String(load_default="")
