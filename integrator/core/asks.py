"""What a supplier is asked to do, by the state of a case and of its lines there (the table in CONTRACT.md 7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from integrator.core.types import Disposition

if TYPE_CHECKING:
    from integrator.core.lines import RmaLine
    from integrator.core.rma import Rma


def concerned(rma: Rma, line: RmaLine) -> bool:
    """Whether a line's supplier is told of it."""
    return line.comes_back or line.refund != "none" or line.asked or (rma.is_return and line.listed)


def asks(rma: Rma, lines: Sequence[RmaLine]) -> dict[str, bool]:
    """Action -> whether it is asked of the supplier of these lines, whatever it has answered already."""
    back = [line for line in lines if line.comes_back]
    unshipped = [line for line in lines if line.disposition is Disposition.NEVER_SHIPPED and not line.comes_back]
    stays = [line for line in lines if not line.comes_back and line not in unshipped]
    refunded_back = any(line.refund != "none" for line in back)
    moved = any(line.travels for line in back) or bool(back and rma.parcels)
    agreed = rma.return_state in ("none", "approved") or moved or refunded_back
    return {
        "confirm": bool(back and rma.return_state != "none" and not moved and not refunded_back)
        or any(line.refund == "none" for line in stays),
        "receive": bool(back and agreed),
        "inspect": bool(back and agreed),
        "credit": refunded_back or any(line.refund != "none" for line in stays),
        "acknowledge": bool(unshipped),
    }
