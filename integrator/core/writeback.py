"""What a platform shall be told of a case: commands with a business key each, so that none is ever given twice.

A command follows from a fact of our own side (a merchant's act, a supplier's answer). Approving waits until there is an
address to send the goods to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrator.core import answers
from integrator.core.agreements import Agreement
from integrator.core.commands import Command, CommandKind
from integrator.core.types import Address, EventKind, Line, Reason, ReturnEvent

if TYPE_CHECKING:
    from integrator.core.rma import Rma

K = EventKind
MONEY = frozenset({CommandKind.REFUND})
TRIGGERS = frozenset(
    {
        K.MERCHANT_APPROVED,
        K.MERCHANT_DECLINED,
        K.MERCHANT_REFUNDED,
        K.MERCHANT_NOTED,
        K.SUPPLIER_CONFIRMED,
        K.SUPPLIER_RECEIVED,
    }
)
"""Facts without which no platform is told anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A command and its business key within the connection."""

    key: str
    command: Command


def commands(rma: Rma, connection: str, agreements: Mapping[str, Agreement], allowed: Iterable[str]) -> list[Told]:
    """All that the platform must have been told by now, oldest first; `allowed` are the kinds it may be told."""
    kinds = frozenset(allowed)
    own = [event for event in rma.timeline if event.kind in TRIGGERS]
    if not own or not kinds:
        return []
    found = [*_decision(rma, own, agreements), *_addresses(rma, agreements)]
    for event in own:
        found += _MAKERS.get(event.kind, _nothing)(rma, event)
    return [_told(rma, connection, key, kind, values) for key, kind, values in found if kind in kinds]


_Made = tuple[str, CommandKind, dict[str, object]]


def _told(rma: Rma, connection: str, key: str, kind: CommandKind, values: Mapping[str, object]) -> Told:
    identity = hashlib.sha256(f"{connection}\n{key}".encode()).hexdigest()[:24]
    return Told(
        key=key,
        command=Command(id=f"cmd_{identity}", kind=kind, order=rma.order, return_id=rma.return_id, **values),  # type: ignore[arg-type]
    )


def return_address(rma: Rma, agreements: Mapping[str, Agreement]) -> Address | None:
    """Where the customer sends the goods: what a supplier confirmed, else what was agreed with it for that country."""
    confirmed = (leg.return_address for leg in rma.legs if leg.return_address and leg.status != "withdrawn")
    country = rma.customer.country if rma.customer else None
    agreed = (agreements[leg.supplier].address(country) for leg in rma.legs if leg.supplier in agreements)
    return next((address for address in [*confirmed, *agreed] if address), None)


def gate(rma: Rma, agreements: Mapping[str, Agreement]) -> str | None:
    """Why an approval is held back, if it is."""
    if not any(line.comes_back for line in rma.lines) or return_address(rma, agreements):
        return None
    return "no supplier has confirmed an address yet, and none is agreed for this country"


def approval_held(rma: Rma, agreements: Mapping[str, Agreement]) -> str | None:
    """Why the merchant's approval has not gone to the platform yet, if it is held back here."""
    decided = [event.kind for event in rma.timeline if event.kind in (K.MERCHANT_APPROVED, K.MERCHANT_DECLINED)]
    if decided[-1:] != [K.MERCHANT_APPROVED] or rma.return_id is None or rma.closed or _platform_approved(rma):
        return None
    return gate(rma, agreements) if rma.return_state == "approved" else None


def _decision(rma: Rma, own: Sequence[ReturnEvent], agreements: Mapping[str, Agreement]) -> Iterable[_Made]:
    decided = [event for event in own if event.kind in (K.MERCHANT_APPROVED, K.MERCHANT_DECLINED)]
    if not decided or rma.closed or rma.return_id is None:
        return
    last, about = decided[-1], rma.return_id
    if last.kind is K.MERCHANT_DECLINED:
        said = Reason(text=answers.text_of(last, "text"), code=answers.text_of(last, "code"))
        yield f"decline:{about}:{last.key}", CommandKind.DECLINE, {"reason": said, "lines": _lines(rma)}
    elif gate(rma, agreements) is None and rma.return_state == "approved" and not _platform_approved(rma):
        values: dict[str, object] = {"lines": _lines(rma), "return_address": _if_back(rma, agreements)}
        yield f"approve:{about}:{last.key}", CommandKind.APPROVE, values


def _if_back(rma: Rma, agreements: Mapping[str, Agreement]) -> Address | None:
    return return_address(rma, agreements) if any(line.comes_back for line in rma.lines) else None


def _platform_approved(rma: Rma) -> bool:
    """Whether the platform had agreed by itself before anybody here did."""
    decided = [event.kind for event in rma.timeline if event.kind in (K.RETURN_APPROVED, K.MERCHANT_APPROVED)]
    return decided[:1] == [K.RETURN_APPROVED]


def _addresses(rma: Rma, agreements: Mapping[str, Agreement]) -> Iterable[_Made]:
    """Address and label for a return that is agreed to; an address changed later is told anew."""
    if rma.return_state != "approved" or rma.return_id is None or rma.closed:
        return
    for leg in rma.legs:
        if leg.return_address and leg.status != "withdrawn":
            key = f"return_address:{rma.return_id}:{_digest(leg.return_address)}"
            yield key, CommandKind.RETURN_ADDRESS, {"return_address": leg.return_address, "lines": _lines(rma)}
        label = leg.confirmed.get("label_url")
        if label and leg.status != "withdrawn":
            yield f"label:{rma.return_id}:{_digest(label)}", CommandKind.LABEL, {"label_url": label}


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()[:16]


def _lines(rma: Rma, only: Sequence[Line] | None = None) -> tuple[Line, ...]:
    """The case's lines as the platform knows them; with `only` those, with their numbers."""
    wanted = None if only is None else {line.line_id: line.quantity for line in only}
    return tuple(
        Line(
            line_id=line.facts.line_id,
            return_line_id=line.return_line_id,
            quantity=line.quantity if wanted is None else wanted[line.facts.line_id],
            sku=line.facts.sku,
        )
        for line in rma.lines
        if wanted is None or line.facts.line_id in wanted
    )


def _nothing(rma: Rma, event: ReturnEvent) -> Iterable[_Made]:
    return ()


def _received(rma: Rma, event: ReturnEvent) -> Iterable[_Made]:
    if rma.return_id is not None and event.lines:
        yield f"received:{rma.return_id}:{event.key}", CommandKind.RECEIVED, {"lines": _lines(rma, event.lines)}


def _noted(rma: Rma, event: ReturnEvent) -> Iterable[_Made]:
    if answers.fields_of(event).get("to_platform"):
        yield f"note:{event.key}", CommandKind.NOTE, {"note": answers.text_of(event, "text") or ""}


def _refunded(rma: Rma, event: ReturnEvent) -> Iterable[_Made]:
    values: dict[str, object] = {
        "amount": answers.money_in(event, "amount"),
        "lines": _lines(rma, event.lines),
        "note": answers.text_of(event, "text") or "",
    }
    yield refund_key(rma.return_id, rma.order.id, event.lines), CommandKind.REFUND, values


def refund_key(return_id: str | None, order_id: str, lines: Iterable[Line]) -> str:
    """The business key of a refund: the same lines of the same return are paid once, whoever asks how often."""
    about = f"return:{return_id}" if return_id else f"order:{order_id}"
    which = ",".join(sorted(f"{line.line_id}x{line.quantity}" for line in lines)) or "all"
    return f"refund:{about}:{which}"


_MAKERS = {
    K.SUPPLIER_RECEIVED: _received,
    K.MERCHANT_NOTED: _noted,
    K.MERCHANT_REFUNDED: _refunded,
}
