"""Doudian's reason codes as the message documents list them, and the customer's words beside them."""

from __future__ import annotations

from integrator.sdk import Category, Reason

_OF_CATEGORY: dict[tuple[Category, str | None], tuple[int, ...]] = {
    (Category.CUSTOMER_CHOICE, None): (1, 6),
    (Category.LOGISTICS, "late"): (2,),
    (Category.LOGISTICS, "not_delivered"): (3,),
    (Category.LOGISTICS, "lost"): (4,),
    (Category.LOGISTICS, "short_or_wrong"): (5, 29),
    (Category.LOGISTICS, "short_shipment"): (20,),
    (Category.LOGISTICS, "damaged_in_transit"): (21,),
    (Category.NOT_AS_DESCRIBED, "wrong_item"): (22,),
    (Category.NOT_AS_DESCRIBED, "counterfeit"): (12, 30),
    (Category.NOT_AS_DESCRIBED, None): (9, 10, 11, 16, 17, 18, 25, 28, 33),
    (Category.QUALITY, "defective"): (7, 8, 31),
    (Category.QUALITY, "expired"): (19, 26, 27),
    (Category.QUALITY, "unsafe"): (34,),
    (Category.QUALITY, None): (32,),
    (Category.OTHER, "agreed"): (13, 23),
    (Category.OTHER, "out_of_stock"): (14,),
    (Category.OTHER, None): (24,),
}
CODES = {str(code): sorted_as for sorted_as, codes in _OF_CATEGORY.items() for code in codes}
"""Code -> (category, detail). 15 其他 says nothing, so the customer's words decide."""

_SILENT = "其他"


def reason(code: str | None, *, label: str | None, marks: tuple[str, ...], words: str | None) -> Reason | None:
    """The code, what it means, and the customer's words: what was written and the marks chosen beside the reason.

    The chosen reason's own text (`label`) stands there where nothing was written, or where its code is not known.
    """
    category, detail = CODES.get(code or "", (None, None))
    said = [text for text in (*marks, words) if text]
    if label and (not said or (category is None and label != _SILENT)):
        said = [label, *said]
    text = "；".join(dict.fromkeys(said)) or None
    return Reason(code=code, text=text, category=category, detail=detail) if code or text else None
