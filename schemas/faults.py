"""What marshmallow found wrong with a document, as sentences that point at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def faults(messages: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """A pointer (RFC 6901) and what is wrong there, one by one."""
    if isinstance(messages, Mapping):
        for name, below in messages.items():
            step = "" if name == "_schema" else "/" + str(name).replace("~", "~0").replace("/", "~1")
            yield from faults(below, pointer + step)
    else:
        for text in messages:
            yield pointer, str(text).rstrip(".")
