"""What a platform shall be told: approve a return, where to send the goods, that money goes back, and the like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import MAX_ID, Address, Line, OrderRef, Reason, Tracking


class CommandKind(StrEnum):
    """What kind of thing a platform is told.

    return_address: where to send the goods; label: a return label; tracking: the parcel that comes back; received: the
    goods are here; refund: that money goes back; note: a text for the staff.
    """

    APPROVE = "approve"
    DECLINE = "decline"
    RETURN_ADDRESS = "return_address"
    LABEL = "label"
    TRACKING = "tracking"
    RECEIVED = "received"
    REFUND = "refund"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to tell a platform about a return, or about an order that has none.

    `id` stays the same over all tries of one command: where the platform takes an idempotency key, it is that.
    `amount` is in the shop's currency; which of the other fields are filled follows from `kind`.
    """

    id: str
    kind: CommandKind
    order: OrderRef
    return_id: str | None = None
    lines: tuple[Line, ...] = ()
    amount: Money | None = None
    return_address: Address | None = None
    tracking: Tracking | None = None
    label_url: str | None = None
    reason: Reason | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not 0 < len(self.id) <= MAX_ID:
            raise InvalidValue(f"id is a text of 1 to {MAX_ID} characters")
        try:
            object.__setattr__(self, "kind", CommandKind(self.kind))
        except ValueError:
            raise InvalidValue(f"kind is one of {', '.join(CommandKind)}, not {str(self.kind)[:40]!r}") from None
