"""What can go wrong with a body: one place damaged at a time, absurd amounts of money, and bodies absurd as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from integrator.testing.trees import Change, Leaf, Raw, leaves, parsed

LEVELS = 100_000
_OTHERS: tuple[Any, ...] = (0, "", -1, 1.5, True, [], {}, [None], {"x": None}, 10**60)
_TIME = re.compile(r"\d{4}-\d\d-\d\d")
_DECIMAL = re.compile(r"-?\d+\.\d+")
_WORD = re.compile(r"[A-Za-z_. /-]{2,40}")
_OF_MONEY = re.compile(r"amount|price|total|fee|tax|money|cost|paid|refund_amount", re.IGNORECASE)
_EDGES = ("9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "0000-00-00T00:00:00", "2026-02-30T10:00:00Z")
_EPOCHS = (253402300800, -62135596801, 10**18)
_NUMBERS = (Raw("1e999"), Raw("-1e-999"), Raw("NaN"), Raw("Infinity"), Raw("9" * 5000))
NO_AMOUNTS: tuple[Any, ...] = ("12,34", "1 234.00", "１２.３４", "0x1F", "1e3", "12.00 USD", "--1", True, Raw("NaN"))


def damaged(body: bytes, every: int = 1) -> Iterator[Change]:
    """Each (or each n-th) place in turn: gone, null, of another type, and absurd for a number, time or word there."""
    for number, leaf in enumerate(leaves(body)):
        if number % every:
            continue
        yield f"{leaf.name} removed", leaf.without()
        for value in (None, "x", _OTHERS[number % len(_OTHERS)], *_absurd_values(leaf.value, number)):
            yield f"{leaf.name} {_called(value)}", leaf.put(value)


def _called(value: Any) -> str:
    if value is None:
        return "null"
    return f"as {value.literal[:12]}" if isinstance(value, Raw) else f"as {type(value).__name__} {str(value)[:30]}"


def _absurd_values(value: Any, number: int) -> tuple[Any, ...]:
    if isinstance(value, str) and _TIME.match(value):
        return _EDGES
    if isinstance(value, int | float) or (isinstance(value, str) and value.isdigit()):
        return (*_EPOCHS, *_NUMBERS)
    if isinstance(value, str) and _WORD.fullmatch(value):
        return ("TELEPORTED", "\ud800\x00")
    return (_NUMBERS[number % len(_NUMBERS)],)


def without_amounts(body: bytes, every: int = 1) -> Iterator[Change]:
    """Each (or each n-th) amount of money in turn told as what is no amount."""
    for number, leaf in enumerate(filter(_is_amount, leaves(body))):
        if number % every == 0:
            for value in NO_AMOUNTS:
                yield f"{leaf.name} {_called(value)}", leaf.put(value)


def _is_amount(leaf: Leaf) -> bool:
    if isinstance(leaf.value, bool) or not isinstance(leaf.value, str | int | float):
        return False
    whole = isinstance(leaf.value, int) or str(leaf.value).isdigit()
    named = bool(_OF_MONEY.search(leaf.name.rpartition(".")[2]))
    return bool(_DECIMAL.fullmatch(str(leaf.value))) or (whole and named)


def absurd(body: bytes) -> Iterator[Change]:
    """Bodies that are no such document at all, or are in another encoding."""
    yield from _CONSTANT
    half = len(body) // 2
    yield "a body cut in half", body[:half]
    yield "a body that is not UTF-8", body[:half] + b"\xff\xfe" + body[half:]
    yield "a body in UTF-16", body.decode("utf-8", "replace").encode("utf-16")
    yield "a body in Latin-1", body.decode("utf-8", "replace").encode("latin-1", "replace") + "é".encode("latin-1")


def with_mark(body: bytes) -> bytes:
    """The body after a byte order mark."""
    return b"\xef\xbb\xbf" + body


def told_twice(body: bytes) -> bytes | None:
    """The body with its first name told once more; None where it is no JSON object."""
    document = parsed(body)
    if not isinstance(document, dict) or not document:
        return None
    first = json.dumps(dict([next(iter(document.items()))]))
    return f"{first[:-1]}, {json.dumps(document)[1:]}".encode()


_CONSTANT: tuple[Change, ...] = (
    ("an empty body", b""),
    ("a body of NUL", b"\x00"),
    ("the body null", b"null"),
    ("the body a text", b'"x"'),
    ("the body a number", b"7"),
    ("an empty list", b"[]"),
    ("a list of null", b"[null]"),
    ("a list in a list", b"[[]]"),
    ("an empty object", b"{}"),
    ("NaN", b"NaN"),
    ("a number of 5000 digits", b"9" * 5000),
    ("lists 100,000 deep", b"[" * LEVELS + b"]" * LEVELS),
    ("lists 100,000 deep without an end", b"[" * LEVELS),
    ("objects 100,000 deep", b'{"a":' * LEVELS + b"1" + b"}" * LEVELS),
    ("elements 100,000 deep", b"<a>" * LEVELS + b"</a>" * LEVELS),
    ("XML with an entity", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ("100,000 form fields", b"a=1&" * LEVELS),
    ("broken form data", b"%ff=%ff&=&%00=%"),
)
