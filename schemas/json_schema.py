"""The JSON Schema (draft 2020-12) of a marshmallow schema of ours; what is published is generated, never written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from marshmallow import Schema, fields, validate

from integrator.core.money import currencies
from schemas.event import EventSchema
from schemas.fields import MoneyField, UtcDateTime

Document = dict[str, Any]

_MONEY: Document = {
    "type": "object",
    "description": "An amount in major units, with exactly the decimal places of its currency: 12.50 USD, 1250 JPY.",
    "required": ["amount", "currency"],
    "properties": {
        "amount": {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
        "currency": {"type": "string", "enum": sorted(currencies())},
    },
}
_TIME: Document = {"type": "string", "format": "date-time", "description": "RFC 3339 with an offset."}


def event_schema() -> Document:
    """The canonical event as adapters emit it and `integrator adapter parse` prints it."""
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Canonical event",
        "description": (
            "One fact about an order. Unknown names are ignored. Posted to the generic hook, `occurred_at` may be left "
            "out (the arrival time holds), and ids may be whole numbers."
        ),
    }
    parts: Document = {"Money": _MONEY}
    whole = _document(EventSchema(), parts)
    return whole | head | {"$defs": dict(sorted(parts.items()))}


def _document(schema: Schema, parts: Document) -> Document:
    found: Document = {"type": "object", "description": (type(schema).__doc__ or "").strip()}
    required = [name for name, field in schema.fields.items() if field.required]
    if required:
        found["required"] = required
    return found | {"properties": {name: _field(field, parts) for name, field in schema.fields.items()}}


def _field(field: Any, parts: Document) -> Document:
    found = next(make for kind, make in _FORMS if isinstance(field, kind))(field, parts)
    for rule in field.validators:
        found |= _rule(rule)
    return _nullable(found) if field.allow_none else found


def _nullable(found: Document) -> Document:
    if "enum" in found:
        return {"enum": [*found["enum"], None]}
    if "$ref" in found:
        return {"anyOf": [found, {"type": "null"}]}
    return found | {"type": [found["type"], "null"]}


def _part(field: Any, parts: Document) -> Document:
    name = type(field.schema).__name__.removesuffix("Schema")
    if name not in parts:
        parts[name] = _document(field.schema, parts)
    return {"$ref": f"#/$defs/{name}"}


def _rule(rule: Any) -> Document:
    if isinstance(rule, validate.Length):
        return {"minLength": rule.min, "maxLength": rule.max}
    assert isinstance(rule, validate.Range)
    return {"minimum": rule.min, "maximum": rule.max}


_FORMS: tuple[tuple[type[Any], Callable[[Any, Document], Document]], ...] = (
    (MoneyField, lambda _, __: {"$ref": "#/$defs/Money"}),
    (UtcDateTime, lambda _, __: dict(_TIME)),
    (fields.Nested, _part),
    (fields.List, lambda field, parts: {"type": "array", "items": _field(field.inner, parts)}),
    (fields.Enum, lambda field, _: {"enum": [item.value for item in field.enum]}),
    (fields.Boolean, lambda _, __: {"type": "boolean"}),
    (fields.Integer, lambda _, __: {"type": "integer"}),
    (fields.Dict, lambda _, __: {"type": "object"}),
    (fields.String, lambda _, __: {"type": "string"}),
)
