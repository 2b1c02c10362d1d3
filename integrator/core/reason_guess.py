"""Guesses why goods come back where no rule knows the words: by the likeness of its pieces to labelled sentences."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from integrator.core import reason_weights
from integrator.core.reason_words import Folded, Span
from integrator.core.types import Category

MAX_READ = 300
"""Characters read of one text: a guess about a long one is not better for reading all of it."""

LIKELY = 0.5
"""From this likelihood on a guess is told."""

SURE = 0.8
"""From this likelihood on a guess counts more than clear words that no other words support."""

ORDER = (
    Category.QUALITY,
    Category.NOT_AS_DESCRIBED,
    Category.LOGISTICS,
    Category.CUSTOMER_CHOICE,
    Category.OTHER,
)
"""The categories in the order of each piece's weights."""

_LONGEST = 3
_SHOWN = 3
_ENOUGH = 2
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[a-z0-9']+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A category with its likelihood, and where the pieces stand that speak most for it."""

    category: Category
    likelihood: float
    spans: tuple[Span, ...]


def pieces(text: str) -> Iterator[tuple[str, Span]]:
    """A folded text in pieces: Chinese by one to three characters, English by one and two words, with their places."""
    text = text[:MAX_READ]
    edged = f"^{text}$"
    for length in range(1, _LONGEST + 1):
        for start in range(len(edged) - length + 1):
            piece = edged[start : start + length]
            if _CHINESE.search(piece):
                yield piece.replace(" ", "_"), (max(start - 1, 0), min(start + length - 1, len(text)))
    words = list(_WORD.finditer(text))
    for word in words:
        yield f"w:{word[0]}", word.span()
        if len(word[0]) > 4:
            yield f"p:{word[0][:4]}", word.span()
    for first, second in pairwise(words):
        yield f"w:{first[0]}_{second[0]}", (first.start(), second.end())


def guess(plain: Folded) -> Guess | None:
    """The most likely category of a text; None where none is likely, or too little of it is known."""
    places = dict(pieces(plain.text))
    known = [(weights, span) for piece, span in places.items() if (weights := known_pieces().get(piece))]
    if len(known) < _ENOUGH:
        return None
    sums = [sum(column) / math.sqrt(len(places)) for column in zip(*(weights for weights, _ in known), strict=True)]
    shares = [math.exp(total - max(sums)) for total in sums]
    best = max(range(len(ORDER)), key=shares.__getitem__)
    likelihood = shares[best] / sum(shares)
    spans = _telling(known, best)
    if likelihood < LIKELY or not spans:
        return None
    return Guess(category=ORDER[best], likelihood=likelihood, spans=spans)


def _telling(known: Sequence[tuple[Sequence[float], Span]], best: int) -> tuple[Span, ...]:
    """The few places whose pieces speak most for a category, in their order, those that touch as one."""
    ranked = sorted((sum(weights) / len(weights) - weights[best], span) for weights, span in known)
    telling = [span for against, span in ranked if against < 0 and span[1] - span[0] > 1][:_SHOWN]
    joined: list[Span] = []
    for start, end in sorted(telling):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


@cache
def known_pieces() -> Mapping[str, tuple[float, ...]]:
    """Piece -> its weight for each category of ORDER. Read once for a process."""
    middle = len(reason_weights.LETTERS) // 2
    steps = {letter: (place - middle) * reason_weights.STEP for place, letter in enumerate(reason_weights.LETTERS)}
    entries = (entry.split("=") for entry in reason_weights.WEIGHTS.split())
    return {piece: tuple(steps[letter] for letter in letters) for piece, letters in entries}
