"""A supplier's answers: each type as it is taken, each fault by its name."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from marshmallow import ValidationError

from integrator.core.answers import ANSWERS, VERSIONED
from schemas.supplier_api import TYPES, AnswerSchema, parsed

USD = {"amount": "12.50", "currency": "USD"}
COUNTED = [{"line_id": "1", "quantity": 2}]
GOOD: dict[str, dict[str, Any]] = {
    "seen": {},
    "confirm": {"return_address": {"name": "Acme", "lines": ["Dock 4"], "country": "CN"}, "lines": [{"line_id": "1"}]},
    "reject": {"code": "late", "text": "after 30 days"},
    "counter": {"offer": "half of it", "amount": USD, "expires_at": "2026-12-01T08:00:00+08:00"},
    "ask": {"question": "Which batch?"},
    "received": {"lines": COUNTED, "extra": [{"sku": "X", "quantity": 1}], "photos": ["https://p.test/1.jpg"]},
    "inspection": {"lines": [{"line_id": "1", "quantity": 1, "grade": "A", "found_reason": {"category": "quality"}}]},
    "credit": {"lines": [{"line_id": "1", "amount": USD}], "fee": USD, "date": "2026-11-20"},
    "replacement_shipped": {"tracking": {"carrier": "SF", "number": "SF1"}},
    "cancel_accept": {},
    "cancel_refuse": {"text": "already on its way"},
    "improvement": {"cause": "glue", "action": "another glue", "from_batch": "B7"},
    "open_case": {"lines": COUNTED, "reason": {"text": "came without a word"}},
}
"""One answer of each type."""


def answer(name: str, **changes: Any) -> dict[str, Any]:
    """The answer of that type, with some fields changed."""
    return {"type": name, "instruction_version": 3, **GOOD[name], **changes}


def faults(document: Any) -> Any:
    """What is wrong with an answer, by name."""
    with pytest.raises(ValidationError) as caught:
        parsed(document)
    return caught.value.messages


def test_there_is_a_schema_for_each_answer() -> None:
    """The types are those that the case knows, and a version is required where it is to the case."""
    assert set(TYPES) == set(ANSWERS) == set(GOOD)
    needed = {name for name, kind in AnswerSchema.type_schemas.items() if kind().fields["instruction_version"].required}
    assert needed == VERSIONED


@pytest.mark.parametrize("name", GOOD)
def test_each_type_is_taken(name: str) -> None:
    """Type and version come apart from the fields, which are all there."""
    type_, version, fields = parsed(answer(name))
    assert (type_, version) == (name, 3)
    assert set(fields) == set(AnswerSchema.type_schemas[name]().fields) - {"type", "instruction_version"}


@pytest.mark.parametrize("name", GOOD)
def test_an_unknown_field_is_named(name: str) -> None:
    """What a type does not have is refused."""
    assert list(faults(answer(name, surprise=1))) == ["surprise"]


@pytest.mark.parametrize("name", GOOD)
def test_the_version_is_asked_for_where_it_matters(name: str) -> None:
    """Without its version an answer that decides is refused, and any other is taken."""
    told = {"type": name, **GOOD[name]}
    if name in VERSIONED:
        assert list(faults(told)) == ["instruction_version"]
    else:
        assert parsed(told)[1] is None


def test_times_days_and_money_are_plain() -> None:
    """What comes out can be written as JSON: times in UTC, money as it was sent."""
    assert parsed(answer("counter"))[2] == {
        "offer": "half of it",
        "amount": USD,
        "expires_at": "2026-12-01T00:00:00Z",
    }
    credit = parsed(answer("credit", date="2026-11-20T23:30:00-02:00"))[2]
    assert credit["date"] == "2026-11-21"
    assert credit["lines"] == [{"line_id": "1", "quantity": None, "amount": USD}]


def test_parts_have_all_their_names() -> None:
    """What is not told of an address or a parcel is null."""
    address = parsed(answer("confirm"))[2]["return_address"]
    assert set(address) == {"name", "phone", "lines", "city", "region", "postal_code", "country"}
    assert parsed(answer("replacement_shipped"))[2]["tracking"] == {"carrier": "SF", "number": "SF1", "url": None}


@pytest.mark.parametrize("quantity", [0, -1, True, "1", 1.0, 1.5, None, 10**10])
def test_a_quantity_is_a_whole_number_from_one_on(quantity: Any) -> None:
    """No fraction, no text, no truth value, nothing below one."""
    found = faults(answer("received", lines=[{"line_id": "1", "quantity": quantity}]))
    assert list(found["lines"][0]) == ["quantity"]


@pytest.mark.parametrize("version", [0, True, "1", 1.5])
def test_a_version_is_a_whole_number_from_one_on(version: Any) -> None:
    """The same holds for the version."""
    assert list(faults(answer("confirm", instruction_version=version))) == ["instruction_version"]


@pytest.mark.parametrize(
    ("name", "changes", "where"),
    [
        ("counter", {"amount": {"amount": "-1.00", "currency": "USD"}}, "amount"),
        ("counter", {"amount": {"amount": "1", "currency": "USD"}}, "amount"),
        ("counter", {"amount": 12.5}, "amount"),
        ("counter", {"expires_at": "2026-12-01T00:00:00"}, "expires_at"),
        ("ask", {"question": "  "}, "question"),
        ("ask", {"question": "x" * 4001}, "question"),
        ("ask", {"question": "a\x00b"}, "question"),
        ("ask", {"question": "\ud800"}, "question"),
        ("confirm", {"label_url": "javascript:alert(1)"}, "label_url"),
        ("confirm", {"label_url": "https://a.test/\n"}, "label_url"),
        ("confirm", {"return_address": {"street": "x"}}, "return_address"),
        ("received", {"lines": [], "extra": []}, "lines"),
        ("received", {"photos": ["ftp://x"]}, "photos"),
        ("inspection", {"lines": []}, "lines"),
        ("inspection", {"lines": [{"line_id": "1", "quantity": 1, "grade": "E"}]}, "lines"),
        ("inspection", {"lines": [{"line_id": "1", "quantity": 1, "grade": "A", "disposition": "eat"}]}, "lines"),
        ("credit", {"lines": []}, "lines"),
        ("credit", {"date": "yesterday"}, "date"),
        ("replacement_shipped", {"tracking": {}}, "tracking"),
        ("open_case", {"reason": {"category": "quality"}}, "reason"),
        ("open_case", {"reason": None}, "reason"),
    ],
)
def test_a_fault_is_named(name: str, changes: dict[str, Any], where: str) -> None:
    """Each refusal says which field it is about."""
    assert list(faults(answer(name, **changes))) == [where]


@pytest.mark.parametrize("document", [None, [], "seen", {}, {"type": "approve"}, {"type": ["seen"]}, {"type": None}])
def test_what_is_no_answer_is_refused(document: Any) -> None:
    """An answer is an object of a known type."""
    faults(document)


def test_freight_alone_is_a_credit() -> None:
    """Without lines there must be freight."""
    assert parsed({"type": "credit", "freight": USD})[2]["freight"] == USD


def test_the_page_shows_each_type() -> None:
    """docs/supplier-api.md has one example of each answer, and each is taken."""
    page = (Path(__file__).parents[2] / "docs/supplier-api.md").read_text("utf-8")
    examples = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    assert [parsed(example)[0] for example in examples] == list(TYPES)
