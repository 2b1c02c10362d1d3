"""The typed cursor: exact values, full paths, nothing leaked."""

import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from integrator.core.types import Actor
from integrator.db.engine import as_json
from integrator.sdk import UNTOLD, Malformed, Money, Reader


def read(text: str) -> Reader:
    return Reader.json(text.encode())


def problem(action) -> str:
    with pytest.raises(Malformed) as caught:
        action()
    return str(caught.value)


def test_path_names_every_step():
    """A miss is Malformed with the full path, list places included."""
    doc = read('{"lines": [{"a": 1}, {"item": {"sku": 5}}]}')
    assert problem(doc["lines"][1]["item"]["sku"].text) == "lines[1].item.sku: is a number, wanted a text"
    assert problem(doc["lines"][0]["item"]["sku"].text) == "lines[0].item.sku: is not told, wanted a text"
    assert problem(doc["no"]["such"]["place"].id).startswith("no.such.place: is not told")


def test_walking_into_a_value_is_malformed():
    """A field of a text and an item of an object are Malformed where they stand."""
    doc = read('{"a": "text", "b": {}}')
    assert problem(lambda: doc["a"]["b"]) == "a: is a text, wanted an object"
    assert problem(lambda: doc["b"][0]) == "b: is an object, wanted a list"


@pytest.mark.parametrize("told", ["null", '""', '"  "'])
def test_default_holds_for_null_and_blank(told):
    """null, empty and blank text count as not told; a wrong type does not."""
    doc = read(f'{{"a": {told}, "b": []}}')
    assert doc["a"].text(None) is None
    assert doc["missing"].text("x") == "x"
    assert "a: is" in problem(doc["a"].text)
    assert problem(lambda: doc["b"].text(None)) == "b: is a list, wanted a text"


def test_ids_are_exact_at_any_size():
    """Whole numbers past 2^53 and texts become the same text; fractions, booleans and absurd lengths are refused."""
    doc = read('{"a": 820982911946154508, "b": " x-1 ", "c": 1.0, "d": true, "e": "%s"}' % ("9" * 256))
    assert doc["a"].id() == "820982911946154508"
    assert doc["b"].id() == "x-1"
    for name in "cde":
        assert problem(doc[name].id).startswith(f"{name}: ")


@pytest.mark.parametrize("name", ["a\\u0000b", "\\ud800"])
def test_an_id_holds_no_character_that_cannot_be_stored(name):
    """NUL and lone surrogates are replaced in texts, but Malformed in ids."""
    doc = read(f'{{"a": "{name}"}}')
    assert "\ufffd" in doc["a"].text()
    assert problem(doc["a"].id) == "a: is not an id of 1 to 255 characters"


@pytest.mark.parametrize(("told", "money"), [("199.0", 19900), ("199", 19900), ('"0.005"', 1), ("1E+2", 10000)])
def test_money_is_exact(told, money):
    """JSON floats, whole numbers and decimal texts are read without a float in between."""
    assert read(f'{{"a": {told}}}')["a"].money("USD") == Money(minor=money, currency="USD")


def test_money_needs_a_known_currency():
    """An unknown code, a comma or an exponent in a text is Malformed at the amount's path."""
    doc = read('{"a": "1.00", "b": "1,00", "c": "XXX", "d": "1e3", "e": 5}')
    assert problem(lambda: doc["a"].money(doc["c"])) == "a: 'XXX' is not a currency code of ISO 4217"
    assert problem(lambda: doc["b"].money("USD")) == "b: is a text, wanted a decimal number"
    assert problem(lambda: doc["d"].money("USD")) == "d: is a text, wanted a decimal number"
    assert doc["e"].money("CNY", minor=True) == Money(minor=5, currency="CNY")
    assert doc["none"].money("USD", None) is None


def test_numbers():
    """Whole numbers may come as 2, 2.0 or "2"; decimals keep every digit."""
    doc = read('{"a": 2, "b": 2.0, "c": "2", "d": 2.5, "e": 0.1000000000000000055, "f": true}')
    assert [doc[name].integer() for name in "abc"] == [2, 2, 2]
    assert doc["e"].decimal() == Decimal("0.1000000000000000055")
    assert problem(doc["d"].integer) == "d: is a number, wanted a whole number"
    assert problem(doc["f"].integer) == "f: is true or false, wanted a whole number"


def test_times():
    """Times become UTC; one without offset needs one; edges of the calendar and nonsense are Malformed."""
    doc = read(
        '{"a": "2026-03-01T10:00:00+01:00", "b": "2026-03-01 10:00:00", "c": "9999-12-31T23:59:59-10:00",'
        ' "d": "soon", "e": "0000-00-00 00:00:00", "f": "2024-08-07T22:48:27.480992003Z"}'
    )
    nine = datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert doc["a"].time() == nine
    assert doc["b"].time(offset=timedelta(hours=1)) == nine
    assert problem(doc["b"].time) == "b: is a time without an offset"
    assert problem(doc["c"].time).startswith("c: ")
    assert problem(doc["d"].time).startswith("d: ")
    assert doc["e"].time(UNTOLD) is UNTOLD
    assert doc["f"].time().microsecond == 480992


def test_epochs():
    """Seconds and milliseconds since 1970, as number or text; zero is not told; beyond the calendar is Malformed."""
    doc = read('{"a": 1767225600, "b": "1767225600000", "c": 0, "d": 99999999999999999999}')
    assert doc["a"].epoch() == doc["b"].epoch(milliseconds=True) == datetime(2026, 1, 1, tzinfo=UTC)
    assert doc["c"].epoch(None) is None
    assert problem(doc["d"].epoch) == "d: is a time outside the calendar"


def test_words_of_an_enum():
    """An unknown word is Malformed and names those allowed."""
    doc = read('{"a": "carrier", "b": "nobody"}')
    assert doc["a"].one_of(Actor) is Actor.CARRIER
    assert doc["none"].one_of(Actor, None) is None
    assert problem(lambda: doc["b"].one_of(Actor)).startswith("b: is 'nobody', wanted one of customer, platform")


def test_iterating_needs_a_list():
    """Only a list has items; `each` also takes null and nothing."""
    doc = read('{"a": [1, 2], "b": {"c": 1}, "d": null}')
    assert [item.integer() for item in doc["a"]] == [1, 2]
    assert problem(lambda: list(doc["b"])) == "b: is an object, wanted a list"
    assert problem(lambda: list(doc["d"])) == "d: is null, wanted a list"
    assert list(doc["d"].each()) == list(doc["missing"].each()) == []


def test_blank_text_has_no_inside():
    """Where a platform writes "" for an object or a list it has nothing to tell, nothing is told."""
    doc = read('{"a": "", "b": "x"}')
    assert doc["a"]["c"]["d"].text(None) is None
    assert list(doc["a"].each()) == []
    assert problem(lambda: list(doc["a"])) == "a: is not told, wanted a list"
    assert problem(doc["a"]["c"].text) == "a.c: is not told, wanted a text"
    assert problem(lambda: doc["b"]["c"]) == "b: is a text, wanted an object"
    assert problem(lambda: list(doc["b"].each())) == "b: is a text, wanted a list"


def test_nothing_leaks_unread():
    """A Reader has no truth value, no equality and no text of its content."""
    secret = read('{"a": "secret"}')["a"]
    assert "secret" not in f"{secret} {secret!r}"
    with pytest.raises(TypeError, match="a is unread"):
        bool(secret)
    with pytest.raises(TypeError, match="a is unread"):
        _ = secret == "secret"
    with pytest.raises(TypeError):
        hash(secret)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "body: is not JSON"),
        (b"{", "body: is not JSON"),
        (b'{"a": NaN}', "body: is not JSON (NaN is no JSON number)"),
        (b'{"a": -Infinity}', "body: is not JSON"),
        (b'{"a": 1, "b": 2, "a": 3}', "a: is told twice in one object"),
        (b'{"a": "\xff"}', "body: is not UTF-8 (byte 7)"),
        (b'{"a": "\xed\xa0\x80"}', "body: is not UTF-8"),
        (b'{"a": ' + b"9" * 5000 + b"}", "body: is not JSON (a number has too many digits)"),
        (b'{"a": 1e999999999}', "body: is not JSON (a number lies outside any use)"),
        (b'{"a": 1e99999999999999999999999}', "body: is not JSON (a number lies outside any use)"),
        (b"[" * 102 + b"]" * 102, "body: is nested deeper than 100 levels"),
        (b"[" * 100_000, "body: is nested deeper than 100 levels"),
        (b'{"a":' * 100_000, "body: is nested deeper than 100 levels"),
    ],
)
def test_absurd_json_is_malformed(body, said):
    """What no platform sends is Malformed with a reason, never another exception."""
    assert problem(lambda: Reader.json(body)).startswith(said)


def test_many_names_and_one_twice():
    """A doubled name among very many is found as fast as the document is read."""
    names = ",".join(f'"k{number}":1' for number in range(200_000))
    begun = time.process_time()
    assert problem(lambda: read(f'{{{names},"k199999":2}}')) == "k199999: is told twice in one object"
    assert time.process_time() - begun < 10


def test_what_is_just_allowed():
    """A byte order mark is skipped, a hundred levels are read, a zero may have any exponent."""
    assert Reader.json(b'\xef\xbb\xbf{"a": 1}')["a"].integer() == 1
    assert Reader.json(b"[" * 100 + b"]" * 100).is_list
    assert read('{"a": 0E+5}')["a"].decimal() == 0


def test_xml():
    """Elements by tag, attributes by @name; one element can be iterated as a list of one."""
    doc = Reader.xml(b'<?xml version="1.0"?><r no="7"><id><![CDATA[12]]></id><l><s>a</s></l><l><s>b</s></l></r>')
    assert doc["id"].integer() == 12
    assert doc["@no"].id() == "7"
    assert [line["s"].text() for line in doc["l"]] == ["a", "b"]
    assert [item.text() for item in doc["id"]] == ["12"]
    assert problem(doc["l"][1]["x"].text) == "l[1].x: is not told, wanted a text"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<a>",
        b"<a></b>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a>" * 5000,
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
        b"\xff\xfe<",
    ],
)
def test_dangerous_xml_is_malformed(body):
    """Document types, entities, depth and broken XML are refused."""
    with pytest.raises(Malformed):
        Reader.xml(body)


def test_form():
    """Form fields are texts; a doubled one, or bytes that are no UTF-8, are Malformed."""
    doc = Reader.form(b"webhook_id=5&note=a+b%20c&empty=")
    assert doc["webhook_id"].integer() == 5
    assert doc["note"].text() == "a b c"
    assert doc["empty"].text(None) is None
    assert problem(lambda: Reader.form(b"a=1&a=2")) == "a: is told twice in one object"
    assert problem(lambda: Reader.form(b"a=%ff")).startswith("body: is not form data")


def test_plain_copies():
    """`plain` gives a JSON-ready copy; numbers that a float or 64 bits hold exactly stay, others become text."""
    doc = read('{"a": [1, 1.5, 0.1000000000000000055, "x\\u0000", null, true, 123456789012345678901]}')
    assert doc["a"].plain() == [1, 1.5, "0.1000000000000000055", "x\ufffd", None, True, "123456789012345678901"]
    assert as_json(doc["a"].plain())
    assert doc["b"].plain() is None
