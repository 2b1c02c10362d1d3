"""What the account's API shows, as its description is published at /openapi.json. Nothing is loaded by these."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from schemas.account_api import HEADLINES, INBOX_STATES, OUTBOX_STATES, WAITS
from schemas.fields import MoneyField, UtcDateTime
from schemas.supplier_view import OrderNameSchema, OwnFiguresSchema, OwnStatementRowSchema

_MAYBE: dict[str, Any] = {"allow_none": True}


def _text(**kind: Any) -> fields.String:
    return fields.String(**kind)


def _one_of(*names: str, **kind: Any) -> fields.String:
    return fields.String(validate=validate.OneOf(names), **kind)


def _object(**kind: Any) -> fields.Dict:
    return fields.Dict(keys=_text(), **kind)


def _page(name: str, item: type[Schema], says: str) -> type[Schema]:
    """A listing of items."""
    parts = {"items": fields.List(fields.Nested(item)), "next": _text(**_MAYBE)}
    return type(name, (Schema,), {"__doc__": says, "__module__": __name__, **parts})


# ------------------------------------------------------------------ cases


class SentenceSchema(Schema):
    """One sentence in two languages."""

    en = _text()
    zh = _text()


class WaitsSchema(Schema):
    """What a case waits for, of whom, until when, and what happens then."""

    for_ = _one_of(*WAITS, data_key="for")
    who = _text(**_MAYBE)
    what = _text()
    until = UtcDateTime(**_MAYBE)
    then = _text(**_MAYBE)
    sentence = fields.Nested(SentenceSchema)


class RmaSummarySchema(Schema):
    """A case as it is listed."""

    ref = _text()
    platform = _text()
    connection = _text()
    order = fields.Nested(OrderNameSchema)
    headline = _one_of(*HEADLINES)
    stage = _one_of("request", "inspect", "refund", "send_back", "resolve")
    test = fields.Boolean()
    unrouted = fields.Boolean()
    waits = fields.Nested(WaitsSchema, **_MAYBE)
    due = _object(**_MAYBE)
    overdue = fields.Boolean()
    opened_at = UtcDateTime()
    updated_at = UtcDateTime()


class DutySchema(Schema):
    """One obligation, of whom and until when."""

    owner = _one_of("merchant", "supplier", "customer", "system")
    supplier = _text(**_MAYBE)
    stage = _text()
    what = _text()
    since = UtcDateTime(**_MAYBE)
    due_by = UtcDateTime(**_MAYBE)
    then = _text(**_MAYBE)
    done_at = UtcDateTime(**_MAYBE)
    overdue = fields.Boolean()


class RmaSchema(RmaSummarySchema):
    """A case whole: what it is about, who owes what, and all that happened."""

    aliases = fields.List(_text())
    return_id = _text(**_MAYBE)
    return_state = _one_of("none", "requested", "approved", "declined", "cancelled", "closed")
    wish = _text(**_MAYBE)
    approval_held = _text(**_MAYBE)
    lines = fields.List(_object())
    legs = fields.List(_object())
    duties = fields.List(fields.Nested(DutySchema))
    money = _object()
    refunds = fields.List(_object())
    parcels = fields.List(_object())
    timeline = fields.List(_object())


class DoneSchema(Schema):
    """An act or answer that was taken: the case it belongs to, and how that stands now."""

    id = _text()
    type = _text()
    rma = _text()
    instruction_version = fields.Integer(**_MAYBE)
    status = _text(**_MAYBE)
    headline = _one_of(*HEADLINES)


class LinkMadeSchema(Schema):
    """A link for a supplier's part of a case; null where links were taken back."""

    rma = _text()
    supplier = _text()
    link = _text(**_MAYBE)
    ends_at = UtcDateTime(**_MAYBE)


class BulkItemSchema(Schema):
    """One case of many: `why` it is skipped, or its headline after the act."""

    ref = _text()
    outcome = _one_of("done", "skipped")
    why = _text(**_MAYBE)
    headline = _one_of(*HEADLINES, **_MAYBE)


class BulkDoneSchema(Schema):
    """What was done, or would be."""

    items = fields.List(fields.Nested(BulkItemSchema))
    done = fields.Integer()
    skipped = fields.Integer()
    preview = fields.Boolean()


# ------------------------------------------------------------------ messages


class ReceivedSummarySchema(Schema):
    """A message of a platform as it is listed."""

    id = _text()
    connection = _text()
    topic = _text(**_MAYBE)
    delivery_id = _text()
    state = _one_of(*INBOX_STATES)
    reason = _text(**_MAYBE)
    note = _text(**_MAYBE)
    received_at = UtcDateTime()
    next_look_at = UtcDateTime(**_MAYBE)


class ReceivedMessageSchema(ReceivedSummarySchema):
    """The message as it came; its headers hold no secret."""

    method = _text()
    headers = _object()
    query = _text()
    size = fields.Integer()
    sha256 = _text()
    body = _text()
    differences = fields.List(_object())


class ReplayedSchema(Schema):
    """How many messages are read again; of a dry run what would change."""

    replayed = fields.Integer()
    items = fields.List(_object())
    next = _text(**_MAYBE)


class SentSummarySchema(Schema):
    """A message to a supplier or platform as it is listed."""

    id = _text()
    kind = _one_of("instruction", "command", "mail")
    type = _text()
    supplier = _text(**_MAYBE)
    connection = _text(**_MAYBE)
    rma = _text(**_MAYBE)
    version = fields.Integer()
    state = _one_of(*OUTBOX_STATES)
    attempts = fields.Integer()
    next_attempt_at = UtcDateTime(**_MAYBE)
    last_status = fields.Integer(**_MAYBE)
    last_error = _text(**_MAYBE)
    created_at = UtcDateTime()


class AttemptSchema(Schema):
    """One attempt to deliver a message."""

    number = fields.Integer()
    started_at = UtcDateTime()
    milliseconds = fields.Integer(**_MAYBE)
    status = fields.Integer(**_MAYBE)
    error = _text(**_MAYBE)


class SentMessageSchema(SentSummarySchema):
    """The message with what it says. `body`: as it is sent, from its first attempt on."""

    change = _text(**_MAYBE)
    delivered_at = UtcDateTime(**_MAYBE)
    inbox_id = _text(**_MAYBE)
    body = _object(**_MAYBE)
    content = _object()
    attempt_log = fields.List(fields.Nested(AttemptSchema))


class ResentSchema(Schema):
    """How many messages are sent again."""

    resent = fields.Integer()


class AuditEntrySchema(Schema):
    """Who did what: a user by e-mail, a key by its name, or the command line."""

    id = fields.Integer()
    at = UtcDateTime()
    who = _text()
    act = _text()
    subject = _text()
    address = _text()


# ------------------------------------------------------------------ set-up


class WriteBackSchema(Schema):
    """What a shop's platform may be told."""

    on = fields.Boolean()
    money = fields.Boolean()


class ConnectionSchema(Schema):
    """A connected shop. `hook_url` is shown to owners only."""

    id = _text()
    slug = _text()
    name = _text()
    state = _one_of("on", "paused", "revoked")
    hook_url = _text(**_MAYBE)
    access_refused_at = UtcDateTime(**_MAYBE)
    write_back = fields.Nested(WriteBackSchema)
    created_at = UtcDateTime()


class ConnectionWholeSchema(ConnectionSchema):
    """A shop with its settings; of a secret one only whether it is set."""

    settings = _object()
    settings_missing = fields.List(_text())


class NewHookSchema(Schema):
    """A new hook address; the one before answers 24 hours more."""

    connection = _text()
    hook_url = _text()


class SupplierSchema(Schema):
    """A supplier."""

    id = _text()
    name = _text()
    url = _text(**_MAYBE)
    email = _text(**_MAYBE)
    language = _one_of("zh", "en")
    state = _one_of("on", "off")
    off_reason = _text(**_MAYBE)
    created_at = UtcDateTime()
    breaker = _object()


class NewSupplierMadeSchema(Schema):
    """A new supplier, with the secrets that are shown this once."""

    supplier = _text()
    signing_secret = _text()
    api_key = _text()


class RotatedSchema(Schema):
    """A new signing secret, shown this once."""

    supplier = _text()
    signing_secret = _text()


class TriedSchema(Schema):
    """What the endpoint answered to a test message."""

    supplier = _text()
    ok = fields.Boolean()
    status = fields.Integer(**_MAYBE)
    error = _text(**_MAYBE)


class AgreementVersionSchema(Schema):
    """A version of what was agreed with a supplier."""

    supplier = _text()
    supplier_name = _text(**_MAYBE)
    version = fields.Integer()
    valid_from = UtcDateTime()
    agreement = _object()


class AgreedSchema(AgreementVersionSchema):
    """The version that holds now; `added` is false where nothing was new."""

    added = fields.Boolean()


class RouteSchema(Schema):
    """A rule."""

    id = _text()
    supplier = _text()
    supplier_name = _text(**_MAYBE)
    connection = _text(**_MAYBE)
    sku = _text(**_MAYBE)
    vendor = _text(**_MAYBE)
    product = _text(**_MAYBE)
    default = fields.Boolean()
    priority = fields.Integer()


class RemovedSchema(Schema):
    """What is gone."""

    id = _text()
    removed = fields.Boolean()


class MatchSchema(Schema):
    """A rule that fits a line, and why."""

    route = _text()
    supplier = _text()
    because = _text()


class ExplainedSchema(Schema):
    """Which supplier a line would go to."""

    supplier = _text(**_MAYBE)
    supplier_name = _text(**_MAYBE)
    route = _text(**_MAYBE)
    because = _text()
    also_matching = fields.List(fields.Nested(MatchSchema))


# ------------------------------------------------------------------ money, promises and reasons


class OwedSchema(Schema):
    """What a supplier owes in one currency; amounts are null where nobody knows them. `oldest_days`: of what is due."""

    supplier = _text()
    supplier_name = _text(**_MAYBE)
    currency = _text(**_MAYBE)
    expected = MoneyField(**_MAYBE)
    promised = MoneyField(**_MAYBE)
    received = MoneyField(**_MAYBE)
    open = MoneyField(**_MAYBE)
    refused = MoneyField(**_MAYBE)
    other_currency = fields.List(MoneyField(), metadata={"description": "Credits that no rate compares with these."})
    oldest_days = fields.Integer(**_MAYBE)
    ageing = _object(metadata={"description": "What is open by its age in days, and what is not due yet."})
    cases = fields.Integer()
    refs = fields.List(_text())


class LeakageSchema(Schema):
    """What was refunded and not credited, by supplier, sku or reason; `share` of all that in the currency."""

    supplier = _text(**_MAYBE)
    supplier_name = _text(**_MAYBE)
    sku = _text(**_MAYBE)
    reason = _text(**_MAYBE)
    currency = _text()
    refunded = MoneyField()
    credited = MoneyField()
    unknown_ = MoneyField(data_key="unknown")
    leakage = MoneyField()
    cases = fields.Integer()
    share = _text(**_MAYBE)


class FiguresSchema(OwnFiguresSchema):
    """Amounts of one currency. `other_currency`: what was received and no rate compares with the claim."""

    refunded = MoneyField(**_MAYBE)


class StatementRowSchema(OwnStatementRowSchema):
    """Goods of a line, or fee, freight or total of a case; `bears`: who bears it; `dates`: figure -> since when."""

    refunded = MoneyField(**_MAYBE)


class StatementSchema(Schema):
    """All that stands between the account and a supplier; `totals` are the sums of the rows `total`."""

    supplier = _text()
    supplier_name = _text()
    from_ = UtcDateTime(data_key="from", **_MAYBE)
    to = UtcDateTime(**_MAYBE)
    items = fields.List(fields.Nested(StatementRowSchema))
    next = _text(**_MAYBE)
    totals = fields.List(fields.Nested(FiguresSchema))


class PolicyVersionSchema(Schema):
    """A version of the policy; docs/policy.md explains its fields."""

    version = fields.Integer()
    valid_from = UtcDateTime()
    policy = _object()


class ConflictSchema(Schema):
    """A rule (counted from 1) that promises more than a supplier has agreed to."""

    rule = fields.Integer()
    supplier = _text()
    field = _text()
    sentence = _text()


class PolicySetSchema(PolicyVersionSchema):
    """The version that holds now; `added`: whether it is a new one."""

    added = fields.Boolean()
    conflicts = fields.List(fields.Nested(ConflictSchema))


class DryRunDoneSchema(Schema):
    """What a policy would have decided of past cases otherwise, and what that would have cost."""

    cases = fields.Integer()
    requests = fields.Integer()
    against = _text()
    more = _object()
    cost = fields.List(MoneyField())
    unknown_ = fields.Integer(data_key="unknown")
    sentence = _text()
    changes = fields.List(_object())
    conflicts = fields.List(fields.Nested(ConflictSchema))


class PolicyOutcomeSchema(Schema):
    """What the policy says of a case; `acts`: it does something, or did."""

    ref = _text()
    action = _text(**_MAYBE)
    acts = fields.Boolean()
    policy = fields.Integer(**_MAYBE)
    because = _text()
    lines = fields.List(_object())


class PolicyAppliedSchema(Schema):
    """What the policy says of each case, and what was done."""

    preview = fields.List(fields.Nested(PolicyOutcomeSchema))
    done = fields.List(fields.Nested(PolicyOutcomeSchema))


class ConnectedSchema(Schema):
    """A connected shop: its hook address, and which settings its platform still needs."""

    connection = _text()
    hook_url = _text()
    settings_missing = fields.List(_text())
    created = fields.Boolean()


class ComparedSchema(Schema):
    """Facts listed, those that had never come, and those without a known order or not readable."""

    shop = _text()
    listed = fields.Integer()
    before = fields.Integer(metadata={"description": "From before the shop was connected; left alone."})
    missing = fields.List(_text())
    homeless = fields.List(_text())
    unreadable = fields.List(_text())
    healed = fields.Boolean()
    complete = fields.Boolean()


class CreditGivenSchema(Schema):
    """How a credit note was given to cases; `unmatched` is what fits none."""

    supplier = _text()
    supplier_name = _text()
    document_no = _text()
    amount = MoneyField()
    cases = fields.List(_object())
    unmatched = MoneyField()
    skipped = fields.List(_text())
    preview = fields.Boolean()


class CodeMappedSchema(Schema):
    """How many orders have told the code, and how many messages to suppliers that changed."""

    code = _text()
    platform = _text(**_MAYBE)
    category = _text(**_MAYBE)
    detail = _text(**_MAYBE)
    orders = fields.Integer()
    messages_written = fields.Integer()


class ReasonCodeSchema(Schema):
    """A platform's reason code: in how many events, when last, what it means here, and by what."""

    platform = _text()
    code = _text()
    events = fields.Integer()
    last_seen = UtcDateTime(**_MAYBE)
    category = _text()
    detail = _text(**_MAYBE)
    by = _text()


OwedPageSchema = _page("OwedPageSchema", OwedSchema, "What suppliers owe, the largest first.")
LeakagePageSchema = _page("LeakagePageSchema", LeakageSchema, "What was refunded and not credited, the most first.")
PoliciesPageSchema = _page("PoliciesPageSchema", PolicyVersionSchema, "Versions, oldest first.")
ConflictsPageSchema = _page("ConflictsPageSchema", ConflictSchema, "Where the policy promises too much.")
ReasonsPageSchema = _page("ReasonsPageSchema", ReasonCodeSchema, "Reason codes that platforms have told.")
RmasPageSchema = _page("RmasPageSchema", RmaSummarySchema, "Cases, the newest change on top.")
InboxPageSchema = _page("InboxPageSchema", ReceivedSummarySchema, "Messages received, newest first.")
OutboxPageSchema = _page("OutboxPageSchema", SentSummarySchema, "Messages to suppliers and platforms, newest first.")
AuditPageSchema = _page("AuditPageSchema", AuditEntrySchema, "Who did what, newest first.")
ConnectionsPageSchema = _page("ConnectionsPageSchema", ConnectionSchema, "The connected shops.")
SuppliersPageSchema = _page("SuppliersPageSchema", SupplierSchema, "The suppliers.")
AgreementsPageSchema = _page("AgreementsPageSchema", AgreementVersionSchema, "Versions, oldest first.")
RoutesPageSchema = _page("RoutesPageSchema", RouteSchema, "Rules, the first to be tried on top.")
