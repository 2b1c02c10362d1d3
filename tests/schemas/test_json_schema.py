"""The published JSON Schema of the event says what EventSchema says."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from marshmallow import ValidationError
from test_event import GOOD

from schemas.event import EventSchema
from schemas.json_schema import event_schema

ROOT = Path(__file__).parents[2]
FILE = ROOT / "schemas" / "event.schema.json"
PUBLISHED = json.loads(FILE.read_text())
GOLDEN = [
    event
    for path in sorted(ROOT.glob("adapters/*/fixtures/*.events.json"))
    for event in json.loads(path.read_text())
    if isinstance(event, dict) and "kind" in event
]
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}


def valid(value: Any, schema: dict[str, Any]) -> bool:
    """The few words of JSON Schema that ours uses."""
    known = {"$ref", "anyOf", "enum", "type", "pattern", "minLength", "maxLength", "minimum", "maximum", "required"}
    known |= {"properties", "items", "description", "format", "$schema", "$defs", "title", "$id"}
    assert set(schema) <= known
    if "$ref" in schema:
        return valid(value, PUBLISHED["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return any(valid(value, one) for one in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[one]) and (one == "boolean") >= isinstance(value, bool) for one in types):
        return False
    return all(check(value, schema) for kind, check in _CHECKS if isinstance(value, kind))


_CHECKS = (
    (str, lambda text, schema: schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 10**9)),
    (str, lambda text, schema: re.search(schema.get("pattern", ""), text)),
    (int, lambda number, schema: schema.get("minimum", number) <= number <= schema.get("maximum", number)),
    (list, lambda items, schema: all(valid(item, schema["items"]) for item in items)),
    (dict, lambda found, schema: set(schema.get("required", ())) <= set(found)),
    (
        dict,
        lambda found, schema: all(
            valid(value, schema["properties"][name])
            for name, value in found.items()
            if name in schema.get("properties", {})
        ),
    ),
)


def test_the_file_is_the_generated_one():
    """schemas/event.schema.json is what `integrator adapter schema` prints."""
    assert event_schema() == PUBLISHED, "write it anew: integrator adapter schema > schemas/event.schema.json"


def test_every_golden_event_is_valid():
    """What adapters emit keeps to the published schema."""
    assert len(GOLDEN) > 20
    assert [event["key"] for event in GOLDEN if not valid(event, PUBLISHED)] == []


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "return.exploded"},
        {"subject": None},
        {"subject": {"kind": "return"}},
        {"order": {"id": ""}},
        {"lines": [{"line_id": "1", "quantity": 0}]},
        {"lines": {}},
        {"refund": {"id": "f", "state": "settled", "amount": {"amount": 1.5, "currency": "USD"}}},
        {"refund": {"id": "f", "state": "settled", "amount": {"amount": "1.50", "currency": "XXX"}}},
        {"test": "yes"},
        {"extra": []},
    ],
)
def test_both_refuse_the_same(change):
    """What EventSchema refuses the published schema refuses too."""
    assert valid(GOOD, PUBLISHED)
    assert not valid({**GOOD, **change}, PUBLISHED)
    with pytest.raises(ValidationError):
        EventSchema().load({**GOOD, **change})
