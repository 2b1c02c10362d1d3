"""The canonical event and its parts: frozen data classes that hold their invariants, else InvalidValue.

Inside an adapter InvalidValue becomes Malformed; `with reader.naming():` gives it the path.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from integrator.core.errors import InvalidValue
from integrator.core.money import Money

_E = TypeVar("_E", bound=StrEnum)

MAX_ID = 255
MAX_QUANTITY = 1_000_000_000


class EventKind(StrEnum):
    """What kind of fact an event states.

    `return.*` is an after-sale case from first to last, with its `wish`, refund-only and before-shipping ones too.
    Money is `refund.issued` with its state; `refund.requested` is for money asked where the platform has no such case,
    `refund.cancelled` for money that was issued. `connection.*` and `customer.*` belong to no order. `supplier.*`,
    `merchant.*` and `system.*` are the integrator's own.
    """

    RETURN_REQUESTED = "return.requested"
    RETURN_UPDATED = "return.updated"
    RETURN_APPROVED = "return.approved"
    RETURN_DECLINED = "return.declined"
    RETURN_CANCELLED = "return.cancelled"
    RETURN_CLOSED = "return.closed"
    RETURN_REOPENED = "return.reopened"
    PARCEL_SHIPPED = "parcel.shipped"
    PARCEL_DELIVERED = "parcel.delivered"
    PARCEL_LOST = "parcel.lost"
    PARCEL_RETURNED_TO_SENDER = "parcel.returned_to_sender"
    GOODS_RECEIVED = "goods.received"
    GOODS_INSPECTED = "goods.inspected"
    REFUND_REQUESTED = "refund.requested"
    REFUND_ISSUED = "refund.issued"
    REFUND_FAILED = "refund.failed"
    REFUND_CANCELLED = "refund.cancelled"
    EXCHANGE_SHIPPED = "exchange.shipped"
    DISPUTE_OPENED = "dispute.opened"
    DISPUTE_RESOLVED = "dispute.resolved"
    ORDER_SNAPSHOT = "order.snapshot"
    CONNECTION_REVOKED = "connection.revoked"
    CUSTOMER_DATA_REQUESTED = "customer.data_requested"
    CUSTOMER_REDACT_REQUESTED = "customer.redact_requested"
    SUPPLIER_SEEN = "supplier.seen"
    SUPPLIER_CONFIRMED = "supplier.confirmed"
    SUPPLIER_REJECTED = "supplier.rejected"
    SUPPLIER_COUNTERED = "supplier.countered"
    SUPPLIER_ASKED = "supplier.asked"
    SUPPLIER_RECEIVED = "supplier.received"
    SUPPLIER_INSPECTED = "supplier.inspected"
    SUPPLIER_CREDITED = "supplier.credited"
    SUPPLIER_REPLACED = "supplier.replacement_shipped"
    SUPPLIER_CANCEL_ACCEPTED = "supplier.cancel_accepted"
    SUPPLIER_CANCEL_REFUSED = "supplier.cancel_refused"
    SUPPLIER_IMPROVED = "supplier.improved"
    SUPPLIER_OPENED = "supplier.case_opened"
    MERCHANT_APPROVED = "merchant.approved"
    MERCHANT_DECLINED = "merchant.declined"
    MERCHANT_OFFER_ACCEPTED = "merchant.offer_accepted"
    MERCHANT_OFFER_REFUSED = "merchant.offer_refused"
    MERCHANT_COUNTERED = "merchant.countered"
    MERCHANT_REPLIED = "merchant.replied"
    MERCHANT_REVIEWED = "merchant.inspection_accepted"
    MERCHANT_CONTESTED = "merchant.inspection_contested"
    MERCHANT_WROTE_OFF = "merchant.written_off"
    MERCHANT_REFUNDED = "merchant.refund_ordered"
    MERCHANT_SOLVED = "merchant.solved"
    MERCHANT_ASKED_EVIDENCE = "merchant.evidence_asked"
    MERCHANT_NOTED = "merchant.noted"
    MERCHANT_CLOSED = "merchant.closed"
    MERCHANT_REOPENED = "merchant.reopened"
    SYSTEM_ROUTED = "system.routed"
    SYSTEM_SILENCE = "system.silence"

    @property
    def is_ours(self) -> bool:
        """Made by the integrator from what its own users, suppliers and timers do; no platform can tell it."""
        return self.startswith(OWN_SIDE)


OWN_SIDE = ("supplier.", "merchant.", "system.")


class SubjectKind(StrEnum):
    """What an event is about; together with its id it names one thing of the platform."""

    RETURN = "return"
    REFUND = "refund"
    ORDER = "order"
    DISPUTE = "dispute"
    CONNECTION = "connection"
    CUSTOMER = "customer"


class Actor(StrEnum):
    """Who caused a fact."""

    CUSTOMER = "customer"
    PLATFORM = "platform"
    MERCHANT = "merchant"
    SUPPLIER = "supplier"
    CARRIER = "carrier"
    SYSTEM = "system"


class Wish(StrEnum):
    """What the customer asks for."""

    RETURN_REFUND = "return_refund"
    REFUND_ONLY = "refund_only"
    EXCHANGE = "exchange"
    RESEND = "resend"
    REPAIR = "repair"


class Disposition(StrEnum):
    """Where a line's goods go: back (return), nowhere (keep), or they never left (never_shipped)."""

    RETURN = "return"
    KEEP = "keep"
    NEVER_SHIPPED = "never_shipped"


class RefundState(StrEnum):
    """How far a refund's money has got: under way, there, refused, to be paid by hand elsewhere, not told."""

    PENDING = "pending"
    SETTLED = "settled"
    FAILED = "failed"
    MANUAL = "manual"
    UNKNOWN = "unknown"


class Category(StrEnum):
    """The founding article's reasons for a return, and one more for the rest."""

    QUALITY = "quality"
    NOT_AS_DESCRIBED = "not_as_described"
    CUSTOMER_CHOICE = "customer_choice"
    LOGISTICS = "logistics"
    OTHER = "other"


def clean_text(value: str) -> str:
    """The text without what no database or message can carry: NUL and lone surrogates become U+FFFD."""
    if value.isascii() and "\x00" not in value:
        return value
    return value.replace("\x00", "\ufffd").encode("utf-8", "replace_surrogates").decode("utf-8")


def _replace_surrogates(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error("replace_surrogates", _replace_surrogates)


def _check_id(name: str, value: Any) -> None:
    if not isinstance(value, str) or not value or len(value) > MAX_ID:
        raise InvalidValue(f"{name} is a text of 1 to {MAX_ID} characters")


def _check_time(name: str, value: Any) -> None:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise InvalidValue(f"{name} is a time with an offset")


def _tidy(instance: Any) -> None:
    """Clean every text field of a frozen instance, once, at its birth; times become UTC."""
    for name in _names(type(instance)):
        value = getattr(instance, name)
        if type(value) is str:
            if not value.isascii() or "\x00" in value:
                object.__setattr__(instance, name, clean_text(value))
        elif isinstance(value, datetime) and value.tzinfo is not None and value.tzinfo is not UTC:
            try:
                object.__setattr__(instance, name, value.astimezone(UTC))
            except OverflowError:
                raise InvalidValue(f"{name} lies outside the calendar") from None


_NAMES: dict[type, tuple[str, ...]] = {}
_TIDIED = ("str", "datetime")


def _names(kind: type) -> tuple[str, ...]:
    found = _NAMES.get(kind)
    if found is None:
        found = _NAMES[kind] = tuple(item.name for item in fields(kind) if str(item.type).startswith(_TIDIED))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """What an event is about: a kind and the platform's own id as text."""

    kind: SubjectKind
    id: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", _enum(SubjectKind, "subject.kind", self.kind))
        _check_id("subject.id", self.id)
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRef:
    """The order a fact belongs to."""

    id: str
    """The platform's own, exact."""
    number: str | None = None
    """As shop and customer see it, for example #1001."""
    placed_at: datetime | None = None

    def __post_init__(self) -> None:
        _check_id("order.id", self.id)
        if self.placed_at is not None:
            _check_time("order.placed_at", self.placed_at)
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why goods come back: the platform's code, the customer's words, and the category once it is known."""

    code: str | None = None
    """The platform's own word or number."""
    text: str | None = None
    """The customer's own words; a staff note is the event's `note`."""
    category: Category | None = None
    """Only where the adapter maps a code; free text is classified afterwards, alike for all platforms."""
    detail: str | None = None
    """A finer word of ours below the category (docs/reasons.md)."""

    def __post_init__(self) -> None:
        if self.category is not None:
            object.__setattr__(self, "category", _enum(Category, "reason.category", self.category))
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A photo, video or document somebody attached."""

    url: str
    kind: str = "photo"
    """photo, video or document."""
    sha256: str | None = None
    """Of the content, in hex, where the platform tells it."""

    def __post_init__(self) -> None:
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the ORDER as far as this fact concerns it; `amount` is in the shop's currency for `quantity`."""

    line_id: str
    """The line's id in the order, not in the return or refund."""
    quantity: int
    """Pieces that this fact is about, 1 to 1,000,000,000."""
    return_line_id: str | None = None
    """The line's id in the return, where that has one."""
    sku: str | None = None
    """This, `vendor` or `product_id` finds the supplier."""
    title: str | None = None
    variant: str | None = None
    vendor: str | None = None
    product_id: str | None = None
    amount: Money | None = None
    """For all pieces, after discounts, without tax that is stated apart, in the shop's currency."""
    reason: Reason | None = None
    disposition: Disposition | None = None
    """None: the platform does not say."""
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        _check_id("line_id", self.line_id)
        if type(self.quantity) is not int or not 0 < self.quantity <= MAX_QUANTITY:
            raise InvalidValue(f"quantity is a whole number from 1 to {MAX_QUANTITY}")
        if self.disposition is not None:
            object.__setattr__(self, "disposition", _enum(Disposition, "disposition", self.disposition))
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Money to the customer: `amount` is what the customer gets, `shop_amount` the same in the shop's currency."""

    id: str
    """One id is one refund: its events are never added up, the furthest state told holds."""
    amount: Money | None
    """What the customer gets, in the customer's currency; on a request what is asked."""
    state: RefundState
    shop_amount: Money | None = None
    """Only where the shop's currency is another one."""
    shipping: Money | None = None
    """The freight within `amount`."""
    reaches_customer_at: datetime | None = None

    def __post_init__(self) -> None:
        _check_id("refund.id", self.id)
        object.__setattr__(self, "state", _enum(RefundState, "refund.state", self.state))
        if self.reaches_customer_at is not None:
            _check_time("refund.reaches_customer_at", self.reaches_customer_at)
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracking:
    """A parcel on its way."""

    carrier: str | None = None
    number: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where goods are to be sent. `country` as the platform writes it, best as two letters of ISO 3166."""

    name: str | None = None
    phone: str | None = None
    lines: tuple[str, ...] = ()
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None

    def __post_init__(self) -> None:
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A deadline a platform sets, and what the platform says happens then."""

    by: datetime
    then: str | None = None
    """The platform's own rule, as a sentence or its word for it."""

    def __post_init__(self) -> None:
        _check_time("due.by", self.by)
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """The customer, as far as the platform tells. Only country and postal prefix reach a supplier unasked."""

    ref: str | None = None
    name: str | None = None
    country: str | None = None
    postal_code: str | None = None
    email: str | None = None
    phone: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        _tidy(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnEvent:
    """One canonical fact. It names its `order`, or a `return_id` whose order another message tells."""

    kind: EventKind
    subject: Ref
    occurred_at: datetime
    """The platform's time of the fact, never the present; UNTOLD where it tells none."""
    order: OrderRef | None = None
    return_id: str | None = None
    """The platform's return or after-sale case, when it has one."""
    source_version: str | None = None
    """The platform's version of the subject, where it counts them; part of the key of most kinds."""
    actor: Actor = Actor.PLATFORM
    wish: Wish | None = None
    lines: tuple[Line, ...] = ()
    """Of return.requested, .updated and .approved the whole present list; empty says nothing. Else what it is about."""
    reason: Reason | None = None
    """Of the return as a whole; a line has its own."""
    refund: Refund | None = None
    refund_ids: tuple[str, ...] | None = None
    """order.snapshot only: every refund the order has now; one missing from a later snapshot counts as cancelled."""
    tracking: Tracking | None = None
    """The parcel that comes back."""
    return_address: Address | None = None
    due: Due | None = None
    customer: Party | None = None
    note: str = ""
    """The staff's words; a supplier is not sent them."""
    test: bool = False
    """The platform says that this is a test; it counts in no money."""
    cumulative: bool = False
    """Quantities and amounts are sums so far for this subject; the difference is computed afterwards."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """JSON values. `incomplete: true`: the platform could not be asked; `dispute`: its step in one.

    `return_freight`: what the way back costs, as money."""
    key: str = ""
    """Left empty: it is built from `Adapter.qualifier`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", _enum(EventKind, "kind", self.kind))
        object.__setattr__(self, "actor", _enum(Actor, "actor", self.actor))
        if self.wish is not None:
            object.__setattr__(self, "wish", _enum(Wish, "wish", self.wish))
        _check_time("occurred_at", self.occurred_at)
        if self.return_id is not None:
            _check_id("return_id", self.return_id)
        _tidy(self)

    @property
    def incomplete(self) -> bool:
        """The platform could not be asked for what its message leaves out."""
        return self.extra.get("incomplete") is True


def _enum(kind: type[_E], name: str, value: Any) -> _E:
    if type(value) is kind:
        return value
    try:
        return kind(value)
    except ValueError:
        raise InvalidValue(f"{name} is one of {', '.join(kind)}, not {str(value)[:40]!r}") from None
