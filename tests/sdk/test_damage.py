"""Bodies are damaged place by place, whatever they are written in, and the rest of them stays as it was."""

import json

import pytest

from integrator.testing.damage import absurd, damaged, told_twice, without_amounts
from integrator.testing.trees import leaves

JSON = b'{"id": 7, "at": "2026-03-02T10:00:00Z", "total": "12.00", "lines": [{"sku": "A"}]}'
FORM = b"id=7&total=12.00&data=%7B%22sku%22%3A+%22A%22%7D"
XML = b'<?xml version="1.0" encoding="utf-8"?><refund><id>7</id><line><sku>A</sku></line><line/></refund>'
PACKED = json.dumps({"msg": JSON.decode()}).encode()


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (JSON, ["id", "at", "total", "lines", "lines.0", "lines.0.sku"]),
        (FORM, ["id", "total", "data", "data.sku"]),
        (XML, ["refund.id", "refund.line", "refund.line.sku", "refund.line"]),
        (PACKED, ["msg", "msg.id", "msg.at", "msg.total", "msg.lines", "msg.lines.0", "msg.lines.0.sku"]),
        (b'<scan no="1"><item sku="A"/></scan>', ["scan.@no", "scan.item", "scan.item.@sku"]),
        (b"neither", []),
    ],
)
def test_every_place_is_found(body, names):
    """In JSON, form data and XML, and in JSON that is packed into a text."""
    assert [leaf.name for leaf in leaves(body)] == names


@pytest.mark.parametrize(("body", "sku"), [(JSON, b'"A"'), (FORM, b"%22A%22"), (XML, b">A<"), (PACKED, b'\\"A\\"')])
def test_one_place_at_a_time(body, sku):
    """Damage elsewhere leaves this place alone, and damage here is written in the body's own way."""
    changes = dict(damaged(body))
    name = next(leaf.name for leaf in leaves(body) if leaf.name.endswith("sku"))
    at_id = next(leaf.name for leaf in leaves(body) if leaf.name.endswith("id"))
    assert sku in changes[f"{at_id} removed"]
    assert sku not in changes[f"{name} removed"]
    assert sku not in changes[f"{name} null"]
    assert len(set(changes.values())) > 3 * len(list(leaves(body)))


def test_what_is_absurd_depends_on_what_stands_there():
    """Numbers become huge, times leave the calendar, amounts are told as no amounts."""
    changes = dict(damaged(JSON))
    assert b'"id": 1e999' in changes["id as 1e999"]
    assert b'"id": NaN' in changes["id as NaN"]
    assert b"9999-12-31T23:59:59-14:00" in changes["at as str 9999-12-31T23:59:59-14:00"]
    assert {name.split(" ")[0] for name, _ in without_amounts(JSON)} == {"total"}
    assert {name.split(" ")[0] for name, _ in without_amounts(b'{"refund_amount": 1200, "count": 1200}')} == {
        "refund_amount"
    }


@pytest.mark.parametrize("body", [JSON, FORM, XML, PACKED, b'<scan no="ab"/>'])
def test_characters_that_cannot_be_stored(body):
    """NUL and a lone surrogate are written in every kind of body, as badly as a sender might."""
    for leaf in leaves(body):
        assert leaf.put("\ud800\x00") not in (body, leaf.put("x"))


def test_attributes_one_at_a_time():
    """Damage to one attribute of an element leaves the others alone."""
    changes = dict(damaged(b'<scan no="1" state="posted"/>'))
    assert changes["scan.@no removed"].endswith(b'<scan state="posted"/>')
    assert changes["scan.@state as str TELEPORTED"].endswith(b'<scan no="1" state="TELEPORTED"/>')


def test_a_sample():
    """`every` takes each n-th place only."""
    assert {name.split(" ")[0] for name, _ in damaged(JSON, every=3)} == {"id", "lines"}


def test_whole_bodies():
    """Deep nesting, other encodings and half bodies; and a field told twice."""
    found = dict(absurd(JSON))
    assert max(map(len, found.values())) >= 500_000
    with pytest.raises(RecursionError):
        json.loads(found["objects 100,000 deep"])
    with pytest.raises(UnicodeDecodeError):
        found["a body that is not UTF-8"].decode()
    assert told_twice(b'{"a": 1, "b": 2}') == b'{"a": 1, "a": 1, "b": 2}'
    assert told_twice(b"[]") is None
