"""What a supplier is shown and sent, as its description is published at /openapi.json. Nothing is loaded by these."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from integrator.core.types import Category
from schemas.fields import MoneyField, UtcDateTime

_MAYBE: dict[str, Any] = {"allow_none": True}
LINE_DISPOSITIONS = ("return", "keep", "never_shipped", "destroy", "to_merchant")
LEG_STATUSES = (
    *("draft", "sent", "seen", "confirmed", "rejected", "countered", "awaiting_goods", "received", "inspected"),
    *("credit_due", "credited", "settled", "withdrawn"),
)


def _text(**kind: Any) -> fields.String:
    return fields.String(**kind)


def _one_of(*names: str, **kind: Any) -> fields.String:
    return fields.String(validate=validate.OneOf(names), **kind)


class FaultSchema(Schema):
    """One thing that is wrong."""

    pointer = _text(metadata={"description": "Where in the request, as RFC 6901 has it."})
    detail = _text()


class ProblemSchema(Schema):
    """An error (RFC 9457)."""

    type = _text(required=True)
    title = _text(required=True)
    status = fields.Integer(required=True)
    detail = _text(required=True)
    errors = fields.List(fields.Nested(FaultSchema), required=True)
    current_version = fields.Integer(metadata={"description": "Of the instruction, where another one was answered."})


# ------------------------------------------------------------------ what is sent


class ReasonViewSchema(Schema):
    """Why goods come back."""

    category = _one_of(*(item.value for item in Category), **_MAYBE)
    detail = _text(**_MAYBE)
    code = _text(**_MAYBE)
    text = _text(**_MAYBE)


class EvidenceViewSchema(Schema):
    """A photo, video or document of the customer."""

    url = _text()
    kind = _text()
    sha256 = _text(**_MAYBE)


class ToldCaseSchema(Schema):
    """The case."""

    ref = _text()
    opened_at = UtcDateTime()
    platform = _text()
    shop = _text(**_MAYBE)


class ToldParcelSchema(Schema):
    """A parcel."""

    carrier = _text(**_MAYBE)
    tracking_number = _text(**_MAYBE)
    url = _text(**_MAYBE)


class ToldOrderSchema(Schema):
    """The order."""

    number = _text(**_MAYBE)
    id = _text()
    supplier_order_no = _text(**_MAYBE)
    placed_at = UtcDateTime(**_MAYBE)
    shipped_at = UtcDateTime(**_MAYBE)
    outbound_tracking = fields.List(fields.Nested(ToldParcelSchema))


class ToldCustomerSchema(Schema):
    """The customer, under an alias."""

    alias = _text()
    country = _text(**_MAYBE)
    postal_prefix = _text(**_MAYBE)


class ToldLineSchema(Schema):
    """A line of the order that concerns you."""

    line_id = _text()
    sku = _text(**_MAYBE)
    supplier_sku = _text(**_MAYBE)
    title = _text(**_MAYBE)
    variant = _text(**_MAYBE)
    quantity = fields.Integer()
    unit_cost = MoneyField(**_MAYBE)
    reason = fields.Nested(ReasonViewSchema, **_MAYBE)
    liable = _one_of("supplier", "customer", "carrier", "merchant")
    wish = _text(**_MAYBE)
    disposition = _one_of(*LINE_DISPOSITIONS)
    exchange_for = fields.Raw(**_MAYBE)
    evidence = fields.List(fields.Nested(EvidenceViewSchema))


class ToldMoneySchema(Schema):
    """What the merchant expects of you."""

    credit_requested = MoneyField(**_MAYBE)
    goods = MoneyField(**_MAYBE)
    freight = MoneyField(**_MAYBE)
    fee = MoneyField(**_MAYBE)
    basis = _text()


class ToldShippingSchema(Schema):
    """How the goods come to you."""

    who_pays = _text(**_MAYBE)
    label_url = _text(**_MAYBE)
    parcels = fields.List(fields.Nested(ToldParcelSchema))


class WantedSchema(Schema):
    """Something you are asked to do."""

    action = _one_of("confirm", "receive", "inspect", "credit", "acknowledge")
    due_by = UtcDateTime(**_MAYBE)
    if_silent = _text(**_MAYBE)


class WaysToAnswerSchema(Schema):
    """How to answer."""

    api_url = _text(**_MAYBE)
    link_url = _text(**_MAYBE)
    mail_to = _text(**_MAYBE)
    allowed = fields.List(_text())


class ToldOfferSchema(Schema):
    """What the merchant offers instead of what you did; `confirm` accepts it until it expires."""

    offer = _text()
    amount = MoneyField(**_MAYBE)
    expires_at = UtcDateTime(**_MAYBE)


class InstructionDataSchema(Schema):
    """The full present state of your part of a case."""

    instruction_id = _text()
    version = fields.Integer()
    kind = _one_of("new", "update", "withdraw", "reminder")
    sent_at = UtcDateTime()
    language = _text()
    test = fields.Boolean()
    rma = fields.Nested(ToldCaseSchema)
    order = fields.Nested(ToldOrderSchema)
    customer = fields.Nested(ToldCustomerSchema)
    lines = fields.List(fields.Nested(ToldLineSchema))
    money = fields.Nested(ToldMoneySchema)
    shipping = fields.Nested(ToldShippingSchema)
    asks = fields.List(fields.Nested(WantedSchema))
    answers = fields.Nested(WaysToAnswerSchema)
    counter_offer = fields.Nested(ToldOfferSchema, metadata={"description": "Only where there is one."})


class InstructionBodySchema(Schema):
    """A message as it is posted to your endpoint. Ignore fields that you do not know."""

    type = _one_of("return.instruction", "return.withdrawn", "return.reminder", "refund.notice")
    timestamp = UtcDateTime()
    data = fields.Nested(InstructionDataSchema)


class InstructionSchema(Schema):
    """A message, and whether you have it. `body` is null once it was erased for the customer's sake."""

    id = _text()
    type = _text()
    rma = _text(**_MAYBE)
    version = fields.Integer()
    acknowledged = fields.Boolean()
    written_at = UtcDateTime()
    body = fields.Nested(InstructionBodySchema, **_MAYBE)


class InstructionsPageSchema(Schema):
    """Messages, oldest first."""

    items = fields.List(fields.Nested(InstructionSchema))
    next = _text(**_MAYBE)


class AcknowledgedSchema(Schema):
    """A message that counts as delivered."""

    id = _text()
    acknowledged = fields.Boolean()


# ------------------------------------------------------------------ what is shown


class NewestInstructionSchema(Schema):
    """The newest version of what you were told of a case."""

    id = _text()
    type = _text()
    version = fields.Integer()


class OrderNameSchema(Schema):
    """The order."""

    id = _text()
    number = _text(**_MAYBE)


class ReturnSummarySchema(Schema):
    """A case as it is listed."""

    ref = _text()
    platform = _text()
    shop = _text(**_MAYBE)
    order = fields.Nested(OrderNameSchema)
    headline = _text()
    stage = _one_of("request", "inspect", "refund", "send_back", "resolve")
    status = _one_of(*LEG_STATUSES)
    instruction = fields.Nested(NewestInstructionSchema)
    test = fields.Boolean()
    opened_at = UtcDateTime()
    updated_at = UtcDateTime()


class ReturnsPageSchema(Schema):
    """Cases, oldest change first."""

    items = fields.List(fields.Nested(ReturnSummarySchema))
    next = _text(**_MAYBE)


class ReturnLineSchema(Schema):
    """A line of yours."""

    line_id = _text()
    return_line_id = _text(**_MAYBE)
    sku = _text(**_MAYBE)
    title = _text(**_MAYBE)
    variant = _text(**_MAYBE)
    quantity = fields.Integer()
    disposition = _text(**_MAYBE)
    comes_back = fields.Boolean()
    reception = _text()
    credit = _text()
    reason = fields.Nested(ReasonViewSchema, **_MAYBE)
    found_reason = _text(**_MAYBE)
    liable = _text()


class MadeOfferSchema(Schema):
    """What you offered, or what the merchant offers instead (`counter_offer`), and what became of it."""

    id = _text()
    offer = _text(**_MAYBE)
    amount = MoneyField(**_MAYBE)
    expires_at = _text(**_MAYBE)
    state = _one_of("open", "accepted", "refused", "countered", "withdrawn")


class ReportSchema(Schema):
    """What you told unasked. `state`: open until the merchant decides; taken, then the goods count as sent back."""

    lines = fields.List(fields.Dict(keys=_text()))
    reason = fields.Dict(keys=_text(), **_MAYBE)
    state = _one_of("open", "taken", "declined", "solved")


class LegSchema(Schema):
    """Your part of a case."""

    supplier = _text()
    status = _one_of(*LEG_STATUSES)
    version = fields.Integer()
    due = fields.Dict(keys=_text(), **_MAYBE)
    return_address = fields.Dict(keys=_text(), **_MAYBE)
    authorization_no = _text(**_MAYBE)
    instructions = _text(**_MAYBE)
    label_url = _text(**_MAYBE)
    valid_until = _text(**_MAYBE)
    refusal = fields.Dict(keys=_text(), **_MAYBE)
    offer = fields.Nested(MadeOfferSchema, **_MAYBE)
    counter_offer = fields.Nested(MadeOfferSchema, **_MAYBE)
    report = fields.Nested(ReportSchema, **_MAYBE)
    question = _text(**_MAYBE)
    credit_expected = MoneyField(**_MAYBE)
    credit_promised = MoneyField(**_MAYBE)
    credits = fields.List(MoneyField(), **_MAYBE)


class EntrySchema(Schema):
    """Something that you answered or were told."""

    at = UtcDateTime()
    actor = _text()
    kind = _text()
    summary = _text()
    answer = fields.Dict(keys=_text(), **_MAYBE)
    instruction_id = _text(**_MAYBE)


class ReturnSchema(ReturnSummarySchema):
    """A case as you see it."""

    aliases = fields.List(_text())
    lines = fields.List(fields.Nested(ReturnLineSchema))
    legs = fields.List(fields.Nested(LegSchema))
    timeline = fields.List(fields.Nested(EntrySchema))


class AnsweredSchema(Schema):
    """An answer that was taken: the return it belongs to, and how your part of it stands now."""

    id = _text()
    type = _text()
    rma = _text()
    instruction_version = fields.Integer(**_MAYBE)
    status = _one_of(*LEG_STATUSES, **_MAYBE)
    headline = _text()


class OwnFiguresSchema(Schema):
    """Money in one currency: claimed of you, promised and given by you, short, and what is not asked for any more."""

    currency = _text()
    claimed = MoneyField(**_MAYBE)
    promised = MoneyField(**_MAYBE)
    received = MoneyField(**_MAYBE)
    other_currency = MoneyField(**_MAYBE)
    short = MoneyField(**_MAYBE)
    written_off = MoneyField(**_MAYBE)


class OwnStatementRowSchema(OwnFiguresSchema):
    """Goods of a line, or fee, freight or total of a return; `dates`: figure -> since when."""

    ref = _text()
    order = _text()
    what = _one_of("goods", "fee", "freight", "total")
    line_id = _text(**_MAYBE)
    sku = _text(**_MAYBE)
    reason = _text(**_MAYBE)
    bears = fields.List(_text())
    dates = fields.Dict(keys=_text(), values=_text())


class OwnStatementSchema(Schema):
    """What stands between the shop and you; `totals` are the sums of the rows `total`."""

    from_ = UtcDateTime(data_key="from", **_MAYBE)
    to = UtcDateTime(**_MAYBE)
    items = fields.List(fields.Nested(OwnStatementRowSchema))
    totals = fields.List(fields.Nested(OwnFiguresSchema))


class EndpointSchema(Schema):
    """Where messages are posted, and why they are not if so."""

    url = _text(**_MAYBE)
    state = _one_of("on", "off")
    reason = _text(**_MAYBE)


class EndpointTestSchema(Schema):
    """What the endpoint answered to a test message."""

    ok = fields.Boolean()
    status = fields.Integer(**_MAYBE)
    error = _text(**_MAYBE)


class NewSecretSchema(Schema):
    """A signing secret, shown this once. The one before signs too for 24 hours."""

    signing_secret = _text()
