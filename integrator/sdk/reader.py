"""A typed cursor over a platform's document (JSON, XML, form data): says what it needs in place, and leaks nothing.

Rules for every document: UTF-8 (a leading byte order mark is skipped), at most 100 levels deep, no name twice in one
object, numbers exact and of at most 100 digits. Anything else is Malformed. In texts, NUL and lone surrogates become
U+FFFD; in ids they are Malformed. Blank text counts as not told.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, NoReturn, TypeVar, cast, overload
from urllib.parse import parse_qsl
from xml.parsers import expat

from integrator.core.errors import InvalidValue
from integrator.core.money import Money
from integrator.core.types import MAX_ID, MAX_QUANTITY, clean_text
from integrator.sdk.outcomes import Malformed

D = TypeVar("D")
E = TypeVar("E", bound=StrEnum)

MAX_DEPTH = 100
MAX_DIGITS = 100
_LARGEST_WHOLE = 2**63
UNTOLD = datetime.min.replace(tzinfo=UTC)
"""Default for a fact's time that a platform need not tell; the runner puts the arrival time in its place."""

_REQUIRED: Any = object()
_MISSING: Any = object()
_DECIMAL = re.compile(r"[+-]?\d{1,100}(\.\d{1,100})?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,100}", re.ASCII)
_ZERO_DATE = "0000-00-00"
_KINDS = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    Decimal: "a number",
    type(None): "null",
}


class Reader:
    """One place in a document. Has no truth value, equality or text of its content; `path` says where it is.

    `doc["lines"][0]["sku"].text()` reads. A typed method with a default gives that where nothing is told (missing,
    null, blank), and without one raises Malformed; a value of a wrong type or out of range is Malformed either way.
    """

    __slots__ = ("_key", "_parent", "_single", "_value")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, value: Any, parent: Reader | None = None, key: str | int = "", single: bool = False) -> None:
        self._value, self._parent, self._key, self._single = value, parent, key, single

    @classmethod
    def json(cls, body: bytes) -> Reader:
        """The document of a JSON body. Raises Malformed."""
        text = _decoded(body)
        try:
            found = _JSON.decode(text)
            # What opens so few times cannot be deep.
            few = text.count("{") + text.count("[") <= MAX_DEPTH
            return cls(found if few else _shallow(found))
        except RecursionError:
            raise Malformed("body", f"is nested deeper than {MAX_DEPTH} levels") from None
        except ValueError as error:
            raise Malformed("body", f"is not JSON ({_where(error)})") from None

    @classmethod
    def xml(cls, body: bytes) -> Reader:
        """The root element: children by tag, attributes by "@name", text beside them by "#text". No doctype."""
        return cls(_Elements().read(body), single=True)

    @classmethod
    def form(cls, body: bytes) -> Reader:
        """The fields of an application/x-www-form-urlencoded body; all are texts."""
        try:
            pairs = parse_qsl(_decoded(body), keep_blank_values=True, errors="strict", max_num_fields=1000)
        except ValueError:
            raise Malformed("body", "is not form data in UTF-8, or has more than 1000 fields") from None
        return cls(_object(pairs))

    @property
    def path(self) -> str:
        """Where this is, for example `lines[0].sku`; "body" for the document itself."""
        steps: list[str | int] = []
        at: Reader = self
        while at._parent is not None:
            steps.append(at._key)
            at = at._parent
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in reversed(steps))
        return path.lstrip(".")[:300] or "body"

    @property
    def present(self) -> bool:
        """Told, and not null."""
        return self._value is not _MISSING and self._value is not None

    @property
    def is_list(self) -> bool:
        """A list stands here."""
        return isinstance(self._value, list)

    @property
    def is_object(self) -> bool:
        """An object stands here."""
        return isinstance(self._value, dict)

    @property
    def names(self) -> frozenset[str]:
        """The names of an object's fields, also of those that are null; none where no object stands."""
        return frozenset(self._value) if isinstance(self._value, dict) else frozenset()

    def __getitem__(self, key: str | int) -> Reader:
        """The field or list item; asking for one that is not told is no error until it is read."""
        value = self._value
        if type(value) is dict and type(key) is str:
            found = value.get(key, _MISSING)
        elif isinstance(key, int) and isinstance(value, list):
            found = value[key] if -len(value) <= key < len(value) else _MISSING
        elif not self._told:
            found = _MISSING
        else:
            self.fail(f"is {self._kind}, wanted {'an object' if isinstance(key, str) else 'a list'}")
        return Reader(found, self, key, self._single)

    def __iter__(self) -> Iterator[Reader]:
        """The items of a list. Anything else is Malformed (an XML element that occurs once is a list of one)."""
        value = self._value
        if self._single and self.present and not isinstance(value, list):
            value = [value]
        if not isinstance(value, list):
            self.fail(f"is {self._kind}, wanted a list")
        return iter([Reader(item, self, at, self._single) for at, item in enumerate(value)])

    def each(self) -> Iterator[Reader]:
        """As iterating, but nothing when the list is null, blank or not told."""
        return iter(self) if self._told or (self._single and self.present) else iter(())

    def fail(self, problem: str) -> NoReturn:
        """Raise Malformed with this path."""
        raise Malformed(self.path, problem)

    @overload
    def text(self) -> str: ...
    @overload
    def text(self, default: D) -> str | D: ...
    def text(self, default: Any = _REQUIRED) -> Any:
        """A text, as it is but for characters that cannot be stored. Blank counts as not told."""
        value = self._value
        if isinstance(value, str):
            return clean_text(value) if value.strip() else self._otherwise(default, "a text")
        return self._otherwise(default, "a text")

    @overload
    def id(self) -> str: ...
    @overload
    def id(self, default: D) -> str | D: ...
    def id(self, default: Any = _REQUIRED) -> Any:
        """An id as text: a text of 1 to 255 characters or a whole number, exact at any size. Fractions are refused."""
        value = self._value
        if type(value) is int:
            return str(value)
        if not isinstance(value, str) or not value.strip():
            return self._otherwise(default, "an id (text or whole number)")
        value = value.strip()
        if len(value) > MAX_ID or clean_text(value) != value:
            self.fail(f"is not an id of 1 to {MAX_ID} characters")
        return value

    @overload
    def one_of(self, words: type[E]) -> E: ...
    @overload
    def one_of(self, words: type[E], default: D) -> E | D: ...
    def one_of(self, words: type[StrEnum], default: Any = _REQUIRED) -> Any:
        """One word of an enum; any other is Malformed, naming those allowed."""
        value = self.text(default)
        if value is default:
            return default
        try:
            return words(value)
        except ValueError:
            self.fail(f"is {value[:40]!r}, wanted one of {', '.join(words)}")

    @overload
    def integer(self) -> int: ...
    @overload
    def integer(self, default: D) -> int | D: ...
    def integer(self, default: Any = _REQUIRED) -> Any:
        """A whole number, given as number (1 or 1.0) or as a text of digits."""
        value = self._value
        if type(value) is int:
            return value
        if isinstance(value, Decimal) and value == value.to_integral_value():
            return int(value)
        if isinstance(value, str) and _INTEGER.fullmatch(value):
            return int(value)
        return self._otherwise(default, "a whole number")

    @overload
    def quantity(self) -> int: ...
    @overload
    def quantity(self, default: D) -> int | D: ...
    def quantity(self, default: Any = _REQUIRED) -> Any:
        """A number of pieces, 1 to 1,000,000,000, given as `integer` takes it. Zero and less are Malformed."""
        value = self.integer(default)
        if value is not default and not 0 < value <= MAX_QUANTITY:
            self.fail(f"is {str(value)[:40]}, wanted a quantity of 1 to {MAX_QUANTITY}")
        return value

    @overload
    def decimal(self) -> Decimal: ...
    @overload
    def decimal(self, default: D) -> Decimal | D: ...
    def decimal(self, default: Any = _REQUIRED) -> Any:
        """An exact decimal, given as number or as text with a point ("12.50"). Never through a float."""
        value = self._value
        if type(value) is int or isinstance(value, Decimal):
            return Decimal(value)
        if isinstance(value, str) and _DECIMAL.fullmatch(value):
            return Decimal(value)
        return self._otherwise(default, "a decimal number")

    @overload
    def money(self, currency: Reader | str, *, minor: bool = False) -> Money: ...
    @overload
    def money(self, currency: Reader | str, default: D, *, minor: bool = False) -> Money | D: ...
    def money(self, currency: Reader | str, default: Any = _REQUIRED, *, minor: bool = False) -> Any:
        """An amount of a currency (a code, or where it is told); `minor`: a whole number of minor units (cents, 分)."""
        if default is not _REQUIRED and not self._told:
            return default
        code = currency.text() if isinstance(currency, Reader) else currency
        try:
            return Money(minor=self.integer(), currency=code) if minor else Money.parse(self.decimal(), code)
        except InvalidValue as error:
            self.fail(str(error))

    @overload
    def boolean(self) -> bool: ...
    @overload
    def boolean(self, default: D) -> bool | D: ...
    def boolean(self, default: Any = _REQUIRED) -> Any:
        """true or false."""
        return self._value if isinstance(self._value, bool) else self._otherwise(default, "true or false")

    @overload
    def time(self, *, offset: timedelta | None = None) -> datetime: ...
    @overload
    def time(self, default: D, *, offset: timedelta | None = None) -> datetime | D: ...
    def time(self, default: Any = _REQUIRED, *, offset: timedelta | None = None) -> Any:
        """An ISO 8601 time in UTC. `offset` holds for a text that names none; without it such a text is Malformed."""
        value = self._value
        if not isinstance(value, str) or not value.strip() or value.startswith(_ZERO_DATE):
            return self._otherwise(default, "a time")
        try:
            found = datetime.fromisoformat(value.strip())
            if found.tzinfo is None:
                if offset is None:
                    self.fail("is a time without an offset")
                found = found.replace(tzinfo=timezone(offset))
            return found.astimezone(UTC)
        except (ValueError, OverflowError):
            self.fail("is not a time of ISO 8601 within the calendar")

    @overload
    def epoch(self, *, milliseconds: bool = False) -> datetime: ...
    @overload
    def epoch(self, default: D, *, milliseconds: bool = False) -> datetime | D: ...
    def epoch(self, default: Any = _REQUIRED, *, milliseconds: bool = False) -> Any:
        """A time told as seconds (or milliseconds) since 1970. Zero and blank count as not told."""
        told = self.integer(default=0) if default is not _REQUIRED else self.integer()
        if not told:
            return self._otherwise(default, "a time") if default is _REQUIRED else default
        try:
            unit = timedelta(milliseconds=told) if milliseconds else timedelta(seconds=told)
            return datetime.fromtimestamp(0, UTC) + unit
        except OverflowError:
            self.fail("is a time outside the calendar")

    @contextmanager
    def naming(self) -> Iterator[None]:
        """What breaks a rule of money or of another core type inside `with at.naming():` is Malformed with this path.

        For what is computed from several fields: `with line.naming(): amount = price * quantity`.
        """
        try:
            yield
        except InvalidValue as error:
            self.fail(str(error))

    def plain(self) -> Any:
        """A JSON-ready copy of what stands here, for an event's `extra`. None when it is not told.

        Numbers that JSON readers would change (whole ones beyond 64 bits, decimals no float holds) become texts.
        """
        return _plain(self._value) if self.present else None

    @property
    def _told(self) -> bool:
        value = self._value
        return self.present and not (isinstance(value, str) and (not value.strip() or value.startswith(_ZERO_DATE)))

    @property
    def _kind(self) -> str:
        return _KINDS[type(self._value)] if self._told or self._value is None else "not told"

    def _otherwise(self, default: D, wanted: str) -> D:
        if self._told or default is _REQUIRED:
            self.fail(f"is {self._kind}, wanted {wanted}")
        return default

    def __eq__(self, other: object) -> bool:
        raise TypeError(f"{self.path} is unread: say what it is, for example .text()")

    def __bool__(self) -> bool:
        raise TypeError(f"{self.path} is unread: say what it is, or ask .present")

    def __repr__(self) -> str:
        return f"Reader({self.path})"


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str:
        return clean_text(value)
    if kind is dict:
        return {
            clean_text(name): inner if inner is None or type(inner) is bool else _plain(inner)
            for name, inner in value.items()
        }
    if kind is list:
        return [_plain(inner) for inner in value]
    if kind is int:
        return value if -_LARGEST_WHOLE < value < _LARGEST_WHOLE else str(value)
    if kind is Decimal:
        return float(value) if Decimal(repr(float(value))) == value else str(value)
    return value


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed("body", f"is not UTF-8 (byte {error.start})") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        times = Counter(name for name, _ in pairs)
        doubled = next(name for name, count in times.items() if count > 1)
        raise Malformed(clean_text(doubled)[:80], "is told twice in one object")
    return found


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("a number has too many digits")
    return int(digits)


def _exact(digits: str) -> Decimal:
    if len(digits) > MAX_DIGITS:
        raise ValueError("a number has too many digits")
    try:
        value = Decimal(digits)
    except InvalidOperation:
        raise ValueError("a number lies outside any use") from None
    if value and abs(value.adjusted()) > MAX_DIGITS:
        raise ValueError("a number lies outside any use")
    return value if value else Decimal(0)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


_JSON = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole, parse_float=_exact, parse_constant=_refuse)


def _where(error: ValueError) -> str:
    return f"{error.msg} at {error.pos}" if isinstance(error, json.JSONDecodeError) else str(error)


def _shallow(value: Any) -> Any:
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH + 1:
            raise Malformed("body", f"is nested deeper than {MAX_DEPTH} levels")
        level = [inner for outer in level for inner in _inner(outer) if isinstance(inner, dict | list)]
    return value


def _inner(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


class _Elements:
    """Builds nested dicts of an XML body while expat reads it."""

    def __init__(self) -> None:
        self._open: list[tuple[dict[str, Any], list[str]]] = [({}, [])]
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self, body: bytes) -> Any:
        try:
            self._parser.Parse(body, True)
        except expat.ExpatError as error:
            raise Malformed("body", f"is not XML ({expat.errors.messages[error.code]})") from None
        except (LookupError, ValueError):
            raise Malformed("body", "is XML in an encoding that cannot be read") from None
        return next(iter(self._open[0][0].values()))

    def _doctype(self, *_: Any) -> None:
        raise Malformed("body", "is XML with a document type, which is refused")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) > MAX_DEPTH:
            raise Malformed("body", f"is nested deeper than {MAX_DEPTH} levels")
        self._open.append(({f"@{name}": value for name, value in attributes.items()}, []))

    def _text(self, text: str) -> None:
        self._open[-1][1].append(text)

    def _end(self, tag: str) -> None:
        fields, texts = self._open.pop()
        text = "".join(texts)
        value: Any = fields or text
        if fields and text.strip():
            fields["#text"] = text
        outer = self._open[-1][0]
        if tag not in outer:
            outer[tag] = value
        elif isinstance(outer[tag], list):
            cast(list[Any], outer[tag]).append(value)
        else:
            outer[tag] = [outer[tag], value]
