"""The goods of a refund: which line of the order, how many, for how much, and what tells their supplier."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.woocommerce.orders import id_of, id_or_none
from adapters.woocommerce.site import NOTHING
from integrator.sdk import Line, Money, Reader

_SOLD_AS = "_refunded_item_id"
_ATTRIBUTE = "pa_"
# Keys in which plugins note a line's supplier or vendor, names before numbers; WooCommerce itself has none.
_VENDOR = (
    "_dropship_supplier",
    "dropship_supplier",
    "_supplier",
    "supplier",
    "_vendor",
    "vendor",
    "sold by",
    "_vendor_id",
    "vendor_id",
)


def positive(amount: Reader, currency: str | None) -> Money | None:
    """The amount without its sign: WooCommerce tells refunds both ways. None when amount or currency is not told."""
    money = amount.money(currency, None) if currency else None
    return -money if money is not None and money.minor < 0 else money


def refund_lines(refund: Reader, order: Reader, currency: str | None) -> Iterator[Line | None]:
    """The order's lines of which goods are refunded; None for goods whose line cannot be told.

    A quantity of 0 is a lower price and no goods: it is left to the refund's amount.
    """
    sold = {id_of(line["id"]): line for line in order["line_items"].each()}
    for item in refund["line_items"].each():
        quantity = abs(item["quantity"].integer())
        if quantity:
            line_id = _line_id(item, sold)
            yield _line(item, sold.get(line_id, NOTHING), line_id, quantity, currency) if line_id else None


def _line(item: Reader, sold: Reader, line_id: str, quantity: int, currency: str | None) -> Line:
    with item.naming():
        return Line(
            line_id=line_id,
            quantity=quantity,
            sku=item["sku"].id(None) or sold["sku"].id(None),
            title=item["name"].text(None) or sold["name"].text(None),
            variant=_variant(item) or _variant(sold),
            vendor=_noted(sold, _VENDOR) or _noted(item, _VENDOR),
            product_id=id_or_none(item["product_id"]) or id_or_none(sold["product_id"]),
            amount=positive(item["total"], currency),
        )


def _line_id(item: Reader, sold: dict[str, Reader]) -> str | None:
    """The id of the ORDER's line; the item's own id names the line of the refund."""
    told = _noted(item, (_SOLD_AS,))
    if told and told != "0":
        return told
    product = _product(item)
    same = [line_id for line_id, line in sold.items() if product and _product(line) == product]
    return same[0] if len(same) == 1 else None


def _product(line: Reader) -> tuple[str, str | None] | None:
    product = id_or_none(line["product_id"])
    return (product, id_or_none(line["variation_id"])) if product else None


def _variant(line: Reader) -> str | None:
    """A variation is named after its product: `Tee - Red, M` of `Tee`; one of three attributes and more is not."""
    name, product = line["name"].text(""), line["parent_name"].text(None)
    if product and name.startswith(f"{product} - "):
        return name.removeprefix(f"{product} - ")
    chosen = [shown for key, shown in _meta(line, "display_value", "value") if key.startswith(_ATTRIBUTE)]
    return ", ".join(chosen) if chosen and id_or_none(line["variation_id"]) else None


def _noted(line: Reader, keys: tuple[str, ...]) -> str | None:
    """The value of the first of these meta keys that holds a text or a number."""
    noted = dict(_meta(line, "value"))
    return next((noted[key] for key in keys if key in noted), None)


def _meta(line: Reader, *names: str) -> Iterator[tuple[str, str]]:
    """(key in lower case, value) of the line's meta data; a value that is no text or whole number is passed over."""
    for entry in line["meta_data"].each():
        told = (entry[name].plain() for name in names)
        found = [str(value).strip() for value in told if isinstance(value, str | int) and not isinstance(value, bool)]
        value = next(filter(None, found), None)
        key = entry["key"].plain()
        if value and isinstance(key, str):
            yield key.lower(), value
