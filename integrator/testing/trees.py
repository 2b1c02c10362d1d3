"""Bodies as trees whose leaves can be changed one at a time: JSON, form data, XML, and JSON packed into a text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode
from xml.dom import minidom
from xml.parsers.expat import ExpatError

Change = tuple[str, bytes]
"""(what was done, the body then)."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A JSON literal as it shall stand in the body."""

    literal: str


@dataclass(slots=True)
class Packed:
    """An object or list that stands in a document as a text of JSON."""

    inside: Any


@dataclass(frozen=True, slots=True)
class Leaf:
    """One place of a document: its name ("lines.0.sku") and what stands there. `put` gives the body with a change."""

    name: str
    value: Any
    put: Callable[[Any], bytes]
    without: Callable[[], bytes]


def leaves(body: bytes) -> Iterator[Leaf]:
    """Every place of a body; none where it is neither JSON nor form data nor XML."""
    document = parsed(body)
    if isinstance(document, dict | list):
        yield from _tree(_opened(document), _as_json)
    elif body.lstrip()[:1] == b"<":
        yield from _elements(body)
    elif fields := _form(body):
        yield from _tree({name: _opened(value) for name, value in fields.items()}, _as_form)


def parsed(body: bytes) -> Any:
    """The JSON document of a body, None where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def rewritten(body: bytes) -> bytes:
    """The body as changes write it, unchanged: what a changed one is compared with."""
    document = parsed(body)
    return _as_json(_opened(document)) if isinstance(document, dict | list) else body


Mapper = Callable[[tuple[str, ...], frozenset[str], Any], Any]
"""(path of a value, names beside it in its object, the value) -> what is to stand there."""


def mapped(body: bytes, change: Mapper) -> bytes | None:
    """The body with every value as `change` has it; None where it is neither JSON nor form data nor XML."""
    document = _exact(body)
    if isinstance(document, dict | list):
        return _as_json(_mapped((), _opened(document), change), indent=2 if b"\n" in body.strip() else None)
    if body.lstrip()[:1] == b"<":
        return _mapped_xml(body, change)
    fields = {name: _opened(value) for name, value in _form(body).items()}
    return _as_form(_mapped((), fields, change)) if fields else None


def _mapped(path: tuple[str, ...], value: Any, change: Mapper) -> Any:
    if isinstance(value, Packed):
        return Packed(_mapped(path, value.inside, change))
    if isinstance(value, list):
        return [_mapped((*path, str(at)), inner, change) for at, inner in enumerate(value)]
    if not isinstance(value, dict):
        return change(path, frozenset(), value)
    names, done = frozenset(value), {}
    for name, inner in value.items():
        here = (*path, str(name))
        done[name] = (
            _mapped(here, inner, change) if isinstance(inner, dict | list | Packed) else change(here, names, inner)
        )
    return done


def _mapped_xml(body: bytes, change: Mapper) -> bytes | None:
    try:
        document = minidom.parseString(body)  # noqa: S318 (bounded, and read by Reader.xml before)
    except ExpatError:
        return None
    for element in document.getElementsByTagName("*"):
        way = tuple(_way(element).split("."))
        parent: Any = element.parentNode
        names = frozenset(node.tagName for node in parent.childNodes if node.nodeType == node.ELEMENT_NODE)
        told = frozenset(element.attributes.keys())
        for name, value in element.attributes.items():
            if value.strip():
                element.setAttribute(name, str(change((*way, name), told, value)))
        for node in element.childNodes:
            if node.nodeType == node.TEXT_NODE and node.data.strip():
                node.data = change(way, names, node.data)
    return bytes(document.toxml("utf-8"))


def _exact(body: bytes) -> Any:
    """The JSON document with each number that is not whole as it is written, None where it is none."""
    try:
        return json.loads(body, parse_float=Raw, parse_constant=Raw)
    except (ValueError, RecursionError):
        return None


def _form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True))
    except ValueError:
        return {}


def _opened(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _opened(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_opened(inner) for inner in value]
    inside = _exact(value.encode("utf-8", "replace")) if isinstance(value, str) and value[:1] in ("{", "[") else None
    return Packed(_opened(inside)) if isinstance(inside, dict | list) else value


_MARK = "@@literal@@"


def _as_json(document: Any, indent: int | None = None) -> bytes:
    raw: list[str] = []

    def written(value: Raw | Packed) -> str:
        if isinstance(value, Packed):
            return _as_json(value.inside).decode()
        raw.append(value.literal)
        return _MARK

    text = json.dumps(document, default=written, indent=indent, ensure_ascii=indent is None)
    for literal in raw:
        text = text.replace(f'"{_MARK}"', literal, 1)
    return text.encode()


def _as_form(document: Any) -> bytes:
    fields = {name: _form_text(value) for name, value in document.items()}
    return urlencode(fields, errors="surrogatepass").encode()


def _form_text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return _as_json(value.inside if isinstance(value, Packed) else value).decode()


def _tree(document: Any, write: Callable[[Any], bytes]) -> Iterator[Leaf]:
    for holder, key, name in list(_places(document, ())):
        yield Leaf(name, holder[key], _putter(document, holder, key, write), _remover(document, holder, key, write))


def _places(value: Any, path: tuple[str, ...]) -> Iterator[tuple[Any, Any, str]]:
    if isinstance(value, Packed):
        value = value.inside
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in children:
        here = (*path, str(key))
        yield value, key, ".".join(here)
        yield from _places(inner, here)


def _putter(document: Any, holder: Any, key: Any, write: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    def put(value: Any) -> bytes:
        kept, holder[key] = holder[key], value
        try:
            return write(document)
        finally:
            holder[key] = kept

    return put


def _remover(document: Any, holder: Any, key: Any, write: Callable[[Any], bytes]) -> Callable[[], bytes]:
    def without() -> bytes:
        before = holder.copy()
        del holder[key]
        try:
            return write(document)
        finally:
            holder.clear()
            holder.update(before) if isinstance(holder, dict) else holder.extend(before)

    return without


def _elements(body: bytes) -> Iterator[Leaf]:
    try:
        document = minidom.parseString(body)  # noqa: S318 (an author's own fixture)
    except ExpatError:
        return
    for element in document.getElementsByTagName("*"):
        if element is not document.documentElement:
            yield Leaf(_way(element), _text(element), _text_putter(document, element), _cutter(document, element))
        for name, value in list(element.attributes.items()):
            put, without = _attribute_putter(document, element, name), _attribute_cutter(document, element, name)
            yield Leaf(f"{_way(element)}.@{name}", value, put, without)


def _way(element: Any) -> str:
    names = []
    while element.nodeType == element.ELEMENT_NODE:
        names.append(element.tagName)
        element = element.parentNode
    return ".".join(reversed(names))


def _text(element: Any) -> str:
    return "".join(node.data for node in element.childNodes if node.nodeType == node.TEXT_NODE)


def _text_putter(document: Any, element: Any) -> Callable[[Any], bytes]:
    def put(value: Any) -> bytes:
        kept = list(element.childNodes)
        text = "" if value is None else value.literal if isinstance(value, Raw) else str(value)
        element.childNodes = [document.createTextNode(text)]
        try:
            return bytes(document.toxml("utf-8"))
        finally:
            element.childNodes = kept

    return put


def _attribute_putter(document: Any, element: Any, name: str) -> Callable[[Any], bytes]:
    def put(value: Any) -> bytes:
        kept = element.getAttribute(name)
        element.setAttribute(name, "" if value is None else value.literal if isinstance(value, Raw) else str(value))
        try:
            return bytes(document.toxml("utf-8"))
        finally:
            element.setAttribute(name, kept)

    return put


def _attribute_cutter(document: Any, element: Any, name: str) -> Callable[[], bytes]:
    def without() -> bytes:
        kept = element.getAttribute(name)
        element.removeAttribute(name)
        try:
            return bytes(document.toxml("utf-8"))
        finally:
            element.setAttribute(name, kept)

    return without


def _cutter(document: Any, element: Any) -> Callable[[], bytes]:
    def without() -> bytes:
        siblings = element.parentNode.childNodes
        kept = list(siblings)
        siblings.remove(element)
        try:
            return bytes(document.toxml("utf-8"))
        finally:
            siblings[:] = kept

    return without
