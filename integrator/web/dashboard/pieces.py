"""Lists of set-up size (shops, suppliers, rules) piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from integrator.db.pages import number

SIZE = 50


@dataclass(frozen=True, slots=True)
class Piece:
    """Some items of a list, and where it goes on; None at its end."""

    items: Sequence[Any]
    next: str | None


def piece(items: Sequence[Any], after: str | None) -> Piece:
    """The items after the first `after`."""
    start = number(after) if after else 0
    end = start + SIZE
    return Piece(items[start:end], str(end) if len(items) > end else None)
