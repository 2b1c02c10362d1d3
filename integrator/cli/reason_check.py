"""How well texts with known categories are sorted: right ones for each category, and what was taken for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from integrator.core.reasons import classified
from integrator.core.types import Category

_ORDER = (
    Category.QUALITY,
    Category.NOT_AS_DESCRIBED,
    Category.LOGISTICS,
    Category.CUSTOMER_CHOICE,
    Category.OTHER,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """Each text with the category it should have and the one it got."""

    items: Sequence[tuple[str, Category, Category]]

    @property
    def counts(self) -> Counter[tuple[Category, Category]]:
        """How many texts of one category were taken for another."""
        return Counter((should, found) for _, should, found in self.items)

    def right(self, category: Category | None = None) -> tuple[int, int]:
        """How many texts are right, and of how many; of one category or of all."""
        mine = [should == found for _, should, found in self.items if category in (None, should)]
        return sum(mine), len(mine)

    def document(self) -> dict[str, Any]:
        """Everything as JSON-ready values."""
        counts = self.counts
        return {
            "texts": len(self.items),
            "right": self.right()[0],
            "accuracy": _share(*self.right()),
            "categories": {one.value: self._figures(one) for one in _ORDER},
            "confusion": {one.value: {other.value: counts[one, other] for other in _ORDER} for one in _ORDER},
            "missed": [
                {"text": text, "category": should.value, "found": found.value}
                for text, should, found in self.items
                if should != found
            ],
        }

    def _figures(self, category: Category) -> dict[str, Any]:
        right, total = self.right(category)
        taken = sum(found == category for _, _, found in self.items)
        return {"texts": total, "right": right, "recall": _share(right, total), "precision": _share(right, taken)}

    def report(self) -> str:
        """A Markdown table (rows: as labelled, columns: as found), the figures, and what was missed."""
        found = self.document()
        lines = [f"{found['right']} of {found['texts']} texts are right{_percent(found['accuracy'])}.", ""]
        lines += [
            "| labelled | " + " | ".join(_ORDER) + " | right | precision |",
            "|---" * (len(_ORDER) + 3) + "|",
        ]
        for name, figures in found["categories"].items():
            cells = [*found["confusion"][name].values(), _plain(figures["recall"]), _plain(figures["precision"])]
            lines.append(f"| {name} | " + " | ".join(map(str, cells)) + " |")
        lines += ["", *(f"{one['category']} -> {one['found']}  {one['text']}" for one in found["missed"])]
        return "\n".join(lines).rstrip()


def checked(texts: Sequence[tuple[str, Category]]) -> Checked:
    """Sort texts whose category is known."""
    return Checked([(text, should, classified(None, text).category) for text, should in texts])


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _percent(share: float | None) -> str:
    return f", {_plain(share)}" if share is not None else ""


def _plain(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"
