"""Cursor pages: a list is read piece by piece, newest first, and stays in place when new rows come on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from integrator.core.errors import InvalidValue

PAGE = 25
Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some rows of a list, and the cursor after which it goes on; None at its end."""

    items: Sequence[Document]
    next: str | None


def page_of(rows: Sequence[Any], limit: int, cursor: Callable[[Any], str], shown: Callable[[Any], Document]) -> Page:
    """The page of `limit` rows; one row more than that says that it goes on."""
    more = cursor(rows[limit - 1]) if len(rows) > limit else None
    return Page(items=[shown(row) for row in rows[:limit]], next=more)


def number(cursor: str) -> int:
    """A cursor that is a row number. Raises InvalidValue."""
    if not (cursor.isascii() and cursor.isdigit()) or len(cursor) > 18:
        raise InvalidValue("the address of this page is broken; start at the first page")
    return int(cursor)
