"""Shopify's reason codes: the old closed list, and the open list of handles that replaces it."""

from __future__ import annotations

from integrator.sdk import Category, Reader, Reason

_CODES = {
    "DEFECTIVE": Category.QUALITY,
    "NOT_AS_DESCRIBED": Category.NOT_AS_DESCRIBED,
    "WRONG_ITEM": Category.NOT_AS_DESCRIBED,
    "COLOR": Category.CUSTOMER_CHOICE,
    "SIZE_TOO_LARGE": Category.CUSTOMER_CHOICE,
    "SIZE_TOO_SMALL": Category.CUSTOMER_CHOICE,
    "STYLE": Category.CUSTOMER_CHOICE,
    "UNWANTED": Category.CUSTOMER_CHOICE,
}
# The first that fits decides, so what moves liability most to the supplier's side comes first.
_HANDLES = (
    (Category.QUALITY, ("quality", "defect", "faulty")),
    (Category.CUSTOMER_CHOICE, ("wrong-size", "wrong-color", "wrong-colour", "wrong-fit")),
    (Category.NOT_AS_DESCRIBED, ("described", "different", "wrong")),
    (Category.LOGISTICS, ("late", "missing", "lost", "damage")),
    (
        Category.CUSTOMER_CHOICE,
        ("size", "fit", "tight", "loose", "color", "colour", "style", "comfort", "changed", "too-", "unwanted"),
    ),
)
_SILENT = ("OTHER", "UNKNOWN")


def reason(code: Reader, handle: Reader, words: Reader) -> Reason | None:
    """The platform's code (its handle where there is one), the customer's words, and the category a code decides."""
    old, new, text = code.text(None), handle.text(None), words.text(None)
    if not (old or new or text):
        return None
    category = _of_handle(new) if new else None
    return Reason(code=new or old, text=text, category=category or _CODES.get((old or "").upper()))


def _of_handle(handle: str) -> Category | None:
    if handle.upper() in _SILENT:
        return None
    said = handle.lower().replace("_", "-").replace(" ", "-")
    found = (category for category, words in _HANDLES if any(word in said for word in words))
    return next(found, None)
