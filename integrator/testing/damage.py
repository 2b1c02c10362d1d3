"""Documents with one leaf damaged at a time, for the rule that nothing but Malformed comes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_OTHERS: tuple[Any, ...] = (0, "", -1, 1.5, True, [], {}, [None], {"x": None}, 10**60)


def parsed(body: bytes) -> Any:
    """The JSON document of a body, None where it is none."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def damaged(body: bytes) -> Iterator[tuple[str, bytes]]:
    """(what was done, body) for each leaf: removed, null, and another type in turn."""
    document = parsed(body)
    for number, path in enumerate(list(_leaves(document))):
        name = ".".join(map(str, path))
        yield f"{name} removed", _with(document, path, remove=True)
        yield f"{name} null", _with(document, path, value=None)
        for other in ("x", _OTHERS[number % len(_OTHERS)]):
            yield f"{name} as {type(other).__name__}", _with(document, path, value=other)


def _leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in children:
        yield (*path, key)
        yield from _leaves(inner, (*path, key))


def _with(document: Any, path: tuple[str | int, ...], *, value: Any = None, remove: bool = False) -> bytes:
    *way, last = path
    holder = document
    for step in way:
        holder = holder[step]
    kept = holder[last]
    if remove:
        del holder[last]
    else:
        holder[last] = value
    changed = json.dumps(document).encode()
    if not remove:
        holder[last] = kept
    elif isinstance(holder, list):
        holder.insert(int(last), kept)
    else:
        holder[last] = kept
    return changed
