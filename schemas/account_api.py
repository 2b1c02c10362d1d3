"""What a store owner's programs ask of the account's API. Unknown names are refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from marshmallow import RAISE, ValidationError, fields, post_load, validate, validates_schema
from marshmallow_oneofschema.one_of_schema import OneOfSchema

from integrator.core.types import MAX_ID, Category
from schemas.fields import UtcDateTime
from schemas.supplier_api import (
    AnswerSchema,
    Day,
    LineChoiceSchema,
    Part,
    Query,
    StatementQuerySchema,
    Text,
    cursor_field,
    list_of,
    long_text,
    money_field,
    of_type,
    plain,
    short_text,
    version_field,
)

Document = dict[str, Any]
WAITS = ("supplier", "merchant", "customer", "platform")
HEADLINES = (
    *("open", "waiting_for_merchant", "waiting_for_supplier", "waiting_for_customer", "goods_moving", "money_open"),
    *("disputed", "closed", "cancelled", "declined"),
)
INBOX_STATES = ("parked", "done", "ignored", "pending")
OUTBOX_STATES = ("pending", "due", "delivered", "superseded", "dead")
LEAKAGE_BY = ("supplier", "sku", "reason")
MOST = 500
_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}
_REQUIRED: dict[str, Any] = {"required": True}
_NUMBER_CURSOR = r"^([0-9]{1,18})?(?!\n)$"
_INBOX_ID = validate.Regexp(r"^inb_[0-9]{1,18}(?!\n)$", error="is an id such as inb_12")
_EMAIL = validate.Regexp(r"^[^@\s]{1,64}@[^@\s]{1,189}(?!\n)$", error="is no e-mail address")


class Flag(fields.Boolean):
    """True or false, and nothing that could mean one of them."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("is true or false")
        return value


# ------------------------------------------------------------------ cases


class RmaFilterSchema(Part):
    """Which cases; all that is told must fit."""

    waits_for = fields.String(validate=validate.OneOf(WAITS))
    overdue = fields.Boolean(metadata={"description": "Open ones in which somebody is late."})
    headline = fields.String(validate=validate.OneOf(HEADLINES))
    connection = short_text(metadata={"description": "An id or a name."})
    supplier = short_text(metadata={"description": "An id or a name."})
    updated_after = UtcDateTime()
    search = short_text(metadata={"description": "The beginning of a ref, or a whole order number or id."})


class RmasQuerySchema(RmaFilterSchema, Query):
    """Which cases to list, and after which page."""

    cursor = cursor_field(r"^([0-9]{1,18}\.[A-Z0-9-]{1,40})?(?!\n)$")


def _supplier() -> Text:
    about = {"description": "Whose part it is about, by id or name; needed where there are several."}
    return short_text(metadata=about, **_MAYBE)


class ApproveSchema(Part):
    """The return is approved, or what a supplier reported is taken. `refund_only`: without the goods.

    `freight`: what the way back costs; `free_freight`: the customer does not pay it.
    """

    type = of_type("approve")
    text = long_text(**_MAYBE)
    refund_only = Flag(**_MAYBE)
    freight = money_field(**_MAYBE)
    free_freight = Flag(**_MAYBE)


class DeclineSchema(Part):
    """The return is declined."""

    type = of_type("decline")
    text = long_text(**_REQUIRED)
    code = short_text(**_MAYBE)


def _offer_id() -> Text:
    about = {"description": "Which offer is meant, where its `id` is known; one that is not the newest is 409."}
    return short_text(metadata=about, **_MAYBE)


class AcceptOfferSchema(Part):
    """A supplier's offer is accepted."""

    type = of_type("accept_offer")
    supplier = _supplier()
    offer_id = _offer_id()
    text = long_text(**_MAYBE)


class RefuseOfferSchema(Part):
    """A supplier's offer is refused."""

    type = of_type("refuse_offer")
    supplier = _supplier()
    offer_id = _offer_id()
    text = long_text(**_MAYBE)


class CounterOfferSchema(Part):
    """Something else is offered to the supplier; it is told with the next version of its instruction."""

    type = of_type("counter_offer")
    supplier = _supplier()
    offer_id = _offer_id()
    offer = long_text(**_REQUIRED)
    amount = money_field(**_MAYBE)
    expires_at = UtcDateTime(**_MAYBE)


class ReplySchema(Part):
    """A supplier's question is answered."""

    type = of_type("reply")
    supplier = _supplier()
    text = long_text(**_REQUIRED)


class AcceptInspectionSchema(Part):
    """What a supplier found is accepted."""

    type = of_type("accept_inspection")
    supplier = _supplier()
    text = long_text(**_MAYBE)


class ContestSchema(Part):
    """What a supplier found is contested."""

    type = of_type("contest")
    supplier = _supplier()
    text = long_text(**_REQUIRED)


class WriteOffSchema(Part):
    """What a supplier still owes is given up; without an amount all of it."""

    type = of_type("write_off")
    supplier = _supplier()
    amount = money_field(**_MAYBE)
    text = long_text(**_MAYBE)


class RefundSchema(Part):
    """The platform is told to give the customer money, where the connection allows it."""

    type = of_type("refund")
    amount = money_field(**_REQUIRED)
    lines = list_of(LineChoiceSchema)
    text = long_text(**_MAYBE)


class SolveSchema(Part):
    """A problem (refused, lost, disputed, silent), or what a supplier reported, counts as solved."""

    type = of_type("solve")
    text = long_text(**_REQUIRED)


class AskEvidenceSchema(Part):
    """The customer was asked for the evidence that the supplier needs."""

    type = of_type("ask_evidence")
    text = long_text(**_MAYBE)


class NoteSchema(Part):
    """A note on the timeline. `to_platform`: there too."""

    type = of_type("note")
    text = long_text(**_REQUIRED)
    to_platform = Flag(**_MAYBE)


class CloseSchema(Part):
    """The case is closed."""

    type = of_type("close")
    text = long_text(**_MAYBE)


class ReopenSchema(Part):
    """The case is open again."""

    type = of_type("reopen")
    text = long_text(**_MAYBE)


class _Tagged(OneOfSchema):
    """One of several documents, told apart by `type`."""

    type_field_remove = False

    class Meta:
        unknown = RAISE

    def _load(self, data: Any, **options: Any) -> Any:
        names = tuple(self.type_schemas)
        if not isinstance(data, Mapping):
            raise ValidationError("is an object with a type")
        if data.get("type") not in names:
            raise ValidationError({"type": [f"is one of {', '.join(names)}"]})
        return super()._load(dict(data), **options)  # type: ignore[no-untyped-call]


class ActSchema(_Tagged):
    """Any act of a merchant."""

    type_schemas: Mapping[str, Any] = {
        "approve": ApproveSchema,
        "decline": DeclineSchema,
        "accept_offer": AcceptOfferSchema,
        "refuse_offer": RefuseOfferSchema,
        "counter_offer": CounterOfferSchema,
        "reply": ReplySchema,
        "accept_inspection": AcceptInspectionSchema,
        "contest": ContestSchema,
        "write_off": WriteOffSchema,
        "refund": RefundSchema,
        "solve": SolveSchema,
        "ask_evidence": AskEvidenceSchema,
        "note": NoteSchema,
        "close": CloseSchema,
        "reopen": ReopenSchema,
    }


ACTS: tuple[str, ...] = tuple(ActSchema.type_schemas)


def act_of(loaded: Mapping[str, Any]) -> tuple[str, Document]:
    """Type and fields of an act that was loaded, as plain JSON; what was not told is left out."""
    told: Document = _told(plain(loaded))
    return told.pop("type"), told


def _told(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _told(below) for name, below in value.items() if below is not None and below != []}
    return [_told(below) for below in value] if isinstance(value, list) else value


def _on_behalf(schema: type[Part]) -> type[Part]:
    """The same answer with whose it is; without a version it is given to the newest."""
    name = f"OnBehalf{schema.__name__}"
    whose = short_text(metadata={"description": "Whose answer it is, by id or name."}, **_REQUIRED)
    more = {"supplier": whose, "instruction_version": version_field(**_MAYBE)}
    return type(name, (schema,), {"__doc__": schema.__doc__, "__module__": __name__, **more})


class OnBehalfAnswerSchema(_Tagged):
    """Any answer, given for a supplier."""

    type_schemas: Mapping[str, Any] = {name: _on_behalf(one) for name, one in AnswerSchema.type_schemas.items()}


class LinkSchema(Part):
    """A link by which a supplier answers without an account."""

    supplier = short_text(metadata={"description": "Whom it is for, by id or name."}, **_REQUIRED)
    end = fields.Boolean(
        load_default=False, metadata={"description": "Take back all links given so far instead of making one."}
    )


class BulkSchema(Part):
    """An act on many cases: `refs`, or all that a `filter` finds. `preview`: only say what would be done."""

    refs = fields.List(Text(validate=validate.Length(1, 40)), validate=validate.Length(1, MOST))
    filter = fields.Nested(RmaFilterSchema)
    act = fields.String(validate=validate.OneOf(ACTS), **_REQUIRED)
    preview = Flag(load_default=False)
    told = fields.Dict(
        data_key="fields", load_default=dict, metadata={"description": "What the act's own document has beside `type`."}
    )

    @validates_schema
    def names_cases(self, told: Document, **_: Any) -> None:
        """One of the two ways to name them."""
        if ("refs" in told) == ("filter" in told):
            raise ValidationError("are named, or `filter` is given instead", "refs")

    @post_load
    def with_act(self, told: Document, **_: Any) -> Document:
        """The act's own document is checked as it is where it stands alone."""
        if "type" in told["told"]:
            raise ValidationError({"fields": {"type": ["Unknown field."]}})
        try:
            loaded = ActSchema().load({**told["told"], "type": told["act"]})  # type: ignore[no-untyped-call]
        except ValidationError as error:
            raise ValidationError({"fields": error.messages}) from None
        return {**told, "told": act_of(loaded)[1]}


# ------------------------------------------------------------------ messages


class InboxQuerySchema(Query):
    """Which messages received to list."""

    state = fields.String(validate=validate.OneOf(INBOX_STATES))
    cursor = cursor_field(_NUMBER_CURSOR)


class OutboxQuerySchema(Query):
    """Which messages to suppliers and platforms to list."""

    state = fields.String(validate=validate.OneOf(OUTBOX_STATES))
    cursor = cursor_field(_NUMBER_CURSOR)


class AuditQuerySchema(Query):
    """After which page to go on."""

    cursor = cursor_field(_NUMBER_CURSOR)


def _named_or_since(told: Document) -> None:
    if ("ids" in told) == ("since" in told):
        raise ValidationError("are named, or `since` is given instead", "ids")
    if "until" in told and "since" not in told:
        raise ValidationError("goes with `since`", "until")


class ReplaySchema(Part):
    """Messages to be read again: `ids`, or all that came since a time. `dry_run`: only say what would change."""

    ids = fields.List(Text(validate=_INBOX_ID), validate=validate.Length(1, MOST))
    since = UtcDateTime()
    until = UtcDateTime()
    dry_run = Flag(load_default=False)

    @validates_schema
    def names_messages(self, told: Mapping[str, datetime], **_: Any) -> None:
        """One of the two ways to name them."""
        _named_or_since(dict(told))


class ResendSchema(Part):
    """Messages to be sent again: `ids`, or every dead newest version written since a time."""

    ids = fields.List(short_text(), validate=validate.Length(1, MOST))
    since = UtcDateTime()

    @validates_schema
    def names_messages(self, told: Mapping[str, datetime], **_: Any) -> None:
        """One of the two ways to name them."""
        _named_or_since(dict(told))


# ------------------------------------------------------------------ set-up


class WriteBackChangeSchema(Part):
    """What a shop's platform may be told: what was decided (`on`), and to refund (`money`)."""

    on = Flag(**_REQUIRED)
    money = Flag(**_REQUIRED)


def _url() -> Text:
    return Text(validate=validate.Length(1, 2000), **_MAYBE)


def _email() -> Text:
    return Text(validate=[_EMAIL, validate.Length(1, 254)], **_MAYBE)


class NewSupplierSchema(Part):
    """Who ships the goods; without a `url` instructions wait, or are fetched."""

    name = Text(validate=validate.Length(1, 100), **_REQUIRED)
    url = _url()
    email = _email()
    language = fields.String(validate=validate.OneOf(["zh", "en"]), load_default="en")


class SupplierChangeSchema(Part):
    """What is to be another about a supplier; what is not told stays."""

    name = Text(validate=validate.Length(1, 100))
    url = Text(validate=validate.Length(1, 2000))
    email = Text(validate=[_EMAIL, validate.Length(1, 254)])
    language = fields.String(validate=validate.OneOf(["zh", "en"]))

    @validates_schema
    def changes_something(self, told: Document, **_: Any) -> None:
        """At least one of them."""
        if not told:
            raise ValidationError("names what is to change: name, url, email or language")


def _match() -> Text:
    return Text(validate=validate.Length(1, MAX_ID), **_MAYBE)


class NewRouteSchema(Part):
    """A rule that leads lines to a supplier: by SKU (with * and ?), vendor or product, or the default for the rest."""

    supplier = short_text(metadata={"description": "An id or a name."}, **_REQUIRED)
    connection = short_text(metadata={"description": "Only lines of this shop; an id or a name."}, **_MAYBE)
    sku = _match()
    vendor = _match()
    product = _match()
    default = Flag(load_default=False)
    priority = fields.Integer(strict=True, validate=validate.Range(-1_000_000, 1_000_000), load_default=0)

    @validates_schema
    def names_lines(self, told: Document, **_: Any) -> None:
        """Something of the lines, or the default; not both."""
        if any(told[name] for name in ("sku", "vendor", "product")) == told["default"]:
            raise ValidationError("names a sku, a vendor or a product, or is the default")


class ExplainQuerySchema(Query):
    """What the line is."""

    sku = Text(validate=validate.Length(0, MAX_ID))
    vendor = Text(validate=validate.Length(0, MAX_ID))
    product = Text(validate=validate.Length(0, MAX_ID))
    connection = Text(validate=validate.Length(0, MAX_ID))

    @validates_schema
    def names_a_line(self, told: Document, **_: Any) -> None:
        """Something by which a rule could know it."""
        if not set(told) & {"sku", "vendor", "product"}:
            raise ValidationError("names the line by sku, vendor or product")


# ------------------------------------------------------------------ money, promises and reasons


class OwedQuerySchema(Query):
    """Whose debts."""

    supplier = short_text(metadata={"description": "Only this one; an id or a name."})


class LeakageQuerySchema(Query):
    """Of which cases, by the time they were first refunded, and what it is told by."""

    by = fields.String(validate=validate.OneOf(LEAKAGE_BY), load_default="supplier")
    since = UtcDateTime()
    until = UtcDateTime()

    @validates_schema
    def lasts(self, told: Mapping[str, Any], **_: Any) -> None:
        """A time that has a length."""
        if "since" in told and "until" in told and told["until"] <= told["since"]:
            raise ValidationError("comes after `since`", "until")


class LedgerStatementQuerySchema(StatementQuerySchema):
    """Whose statement, and of which cases, by the time they were first refunded."""

    supplier = short_text(metadata={"description": "An id or a name."}, **_REQUIRED)


class DryRunSchema(Part):
    """A policy to be tried on the last cases; `happened`: against what happened instead of against the present one."""

    policy = fields.Dict(keys=fields.String(), **_REQUIRED)
    last = fields.Integer(strict=True, load_default=200, validate=validate.Range(1, 10_000))
    happened = fields.Boolean(load_default=False)


class ApplyPolicySchema(Part):
    """Which requests the policy is to decide: `refs`, or all that nobody has decided. `preview` does nothing."""

    refs = fields.List(short_text(), validate=validate.Length(1, 500))
    all_open = fields.Boolean(load_default=False)
    preview = fields.Boolean(load_default=False)

    @validates_schema
    def names_something(self, told: Mapping[str, Any], **_: Any) -> None:
        """One of both."""
        if ("refs" in told) == told["all_open"]:
            raise ValidationError("are the cases meant, or `all_open` is true", "refs")


class ConnectSchema(Part):
    """A shop of a platform, or other settings for the one of that name. `settings` are those of the adapter's page."""

    platform = short_text(**_REQUIRED)
    name = short_text(**_REQUIRED)
    settings = fields.Dict(keys=fields.String(), values=fields.String(), load_default=dict)


class CompareSchema(Part):
    """A comparison with the platform; with `dry_run` nothing is taken over."""

    dry_run = fields.Boolean(load_default=False)


class NotedLineSchema(Part):
    """What a credit note gives for a case, or for a line of it."""

    ref = short_text(**_REQUIRED)
    line_id = Text(validate=validate.Length(1, 255), **_MAYBE)
    amount = money_field(**_REQUIRED)


class CreditNoteSchema(Part):
    """A supplier's credit note: given to the cases of `lines`, else to open claims, the oldest first."""

    supplier = short_text(metadata={"description": "An id or a name."}, **_REQUIRED)
    amount = money_field(**_REQUIRED)
    document_no = short_text(**_REQUIRED)
    date = Day(**_MAYBE)
    lines = list_of(NotedLineSchema)
    allow_rest = fields.Boolean(load_default=False)
    preview = fields.Boolean(load_default=False)


class MapCodeSchema(Part):
    """What a platform's reason code means, on one platform or on every one; without a category the mapping ends."""

    code = short_text(**_REQUIRED)
    platform = short_text(**_MAYBE)
    category = fields.String(validate=validate.OneOf([item.value for item in Category]), **_MAYBE)
    detail = short_text(**_MAYBE)


class PolicyQuerySchema(Query):
    """Which version; without one that which holds for an order placed now."""

    version = fields.Integer(validate=validate.Range(1, 2**31 - 1))


class ReasonsQuerySchema(Query):
    """All codes, or only those that nothing sorts."""

    unmapped = fields.Boolean(load_default=False)
