"""The OpenAPI document as a page for people: operations, then the documents they take and give."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]
_METHODS = ("get", "put", "patch", "post", "delete")


def page(document: Document) -> Document:
    """What the template shows."""
    paths = document["paths"]
    operations = [
        _operation(document, path, method, about[method])
        for path, about in paths.items()
        for method in _METHODS
        if method in about
    ]
    schemas = {name: _schema(schema) for name, schema in sorted(document["components"]["schemas"].items())}
    return {"info": document["info"], "operations": operations, "schemas": schemas}


def _operation(document: Document, path: str, method: str, about: Document) -> Document:
    body = about.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    return {
        "method": method.upper(),
        "path": path,
        "summary": about.get("summary", ""),
        "parameters": [_parameter(document, one) for one in about.get("parameters", ())],
        "takes": _kind(body) if body else None,
        "gives": [
            (status, _kind(content) if (content := _content(given)) else given.get("description", ""))
            for status, given in about["responses"].items()
            if status != "default" and "$ref" not in given
        ],
    }


def _content(given: Document) -> Document | None:
    contents: list[Document] = list(given.get("content", {}).values())
    return contents[0].get("schema") if contents else None


def _parameter(document: Document, told: Document) -> Document:
    name = told.get("$ref", "").rpartition("/")[2]
    found: Document = document["components"]["parameters"][name] if name else told
    return {"name": found["name"], "in": found["in"], "kind": _kind(found.get("schema", {}))}


def _schema(schema: Document) -> Document:
    needed = schema.get("required", ())
    fields = [
        {
            "name": name,
            "kind": _kind(about),
            "needed": name in needed,
            "says": about.get("description", ""),
        }
        for name, about in schema.get("properties", {}).items()
    ]
    one_of = [_name(one) for one in schema.get("oneOf", ())]
    return {"says": schema.get("description", ""), "fields": fields, "one_of": one_of}


def _name(schema: Document) -> str:
    return str(schema["$ref"].rpartition("/")[2])


def _kind(schema: Document) -> list[tuple[str, str | None]]:
    """Words with, where one names another document, that document's name."""
    if "$ref" in schema:
        return [(_name(schema), _name(schema))]
    if "anyOf" in schema:
        return [part for one in schema["anyOf"] for part in _kind(one)]
    if "items" in schema:
        return [("list of", None), *_kind(schema["items"])]
    if "enum" in schema:
        return [(", ".join("null" if one is None else str(one) for one in schema["enum"]), None)]
    types = schema.get("type", "anything")
    words = " or ".join(types) if isinstance(types, list) else str(types)
    return [(f"{words} ({schema['format']})" if "format" in schema else words, None)]
