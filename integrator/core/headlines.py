"""The word and the stage under which a case is listed, from what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrator.core.waits import next_duty

if TYPE_CHECKING:
    from integrator.core.rma import Rma


def headline(rma: Rma) -> str:
    """One of CONTRACT 9's headlines. Closed means closed, money included."""
    receptions = {line.reception for line in rma.lines if line.comes_back}
    refunded, owing = bool(rma.live_refunds), any(leg.is_open and "credit" in leg.asked for leg in rma.legs)
    arrived = receptions <= {"received"}
    waits = next_duty(rma.duties)
    rules = (
        (rma.disputed, "disputed"),
        (_reported(rma), "waiting_for_merchant"),
        (rma.closed and not (refunded and owing), "closed"),
        (rma.return_state == "declined" and not refunded, "declined"),
        (rma.return_state == "cancelled" and not refunded, "cancelled"),
        (refunded and arrived and bool(rma.legs) and not owing, "closed"),
        ("in_transit" in receptions, "goods_moving"),
        (refunded and (arrived or rma.closed), "money_open"),
        ("lost" in receptions, "waiting_for_merchant"),
        (waits is not None, f"waiting_for_{waits.owner}" if waits else ""),
        (bool(rma.refunds) and not refunded, "cancelled"),
    )
    return next((headline for holds, headline in rules if holds), "open")


def stage(rma: Rma) -> str:
    """One of the founding article's five stages."""
    receptions = {line.reception for line in rma.lines if line.comes_back}
    rules = (
        (rma.disputed or "lost" in receptions or any(leg.refusal for leg in rma.legs if leg.is_open), "resolve"),
        (_reported(rma), "request"),
        (bool(rma.live_refunds), "refund"),
        ("received" in receptions, "inspect"),
        ("in_transit" in receptions or (rma.return_state == "approved" and bool(receptions)), "send_back"),
    )
    return next((stage for holds, stage in rules if holds), "request")


def _reported(rma: Rma) -> bool:
    """Whether a supplier told something unasked that nobody has decided on, however far the case was."""
    return any(leg.report is not None and leg.report.ended_at is None for leg in rma.legs)
