"""Learns the weights of `integrator/core/reason_guess.py` from `reasons_own.csv`, by logistic regression.

Run `python tests/core/learn_reasons.py` after adding sentences (some seconds); `--without 15` leaves a batch and the
later ones out, to see what the weights are worth on it. The same sentences always give the same weights.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from integrator.core import reason_guess, reason_words
from integrator.core.types import Category

OWN = Path(__file__).with_name("reasons_own.csv")
TARGET = Path(reason_guess.__file__).with_name("reason_weights.py")
ROUNDS, RATE, SHRINK = 12, 0.3, 1e-5
AT_LEAST = 2  # sentences a piece must stand in
LETTERS, STEP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno", 0.15  # the middle one is nothing, each other a step more

HEAD = '''"""Weights of the pieces of a text, by `tests/core/learn_reasons.py`; do not edit.

Each entry is a piece and, after `=`, a letter for each category: so many steps from the middle one of LETTERS.
"""

# ruff: noqa: E501 -- Chinese characters count twice

LETTERS = "{letters}"
STEP = {step}
WEIGHTS = r"""
{entries}
"""
'''


def learned(sentences: list[tuple[str, int]]) -> dict[str, list[float]]:
    """The weights that tell the categories of these sentences."""
    dice = random.Random(1)
    folded = [(reason_words.folded(text).text, right) for text, right in sentences]
    read = [(sorted({piece for piece, _ in reason_guess.pieces(text)}), right) for text, right in folded]
    count = len(reason_guess.ORDER)
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * count)
    slopes: dict[str, list[float]] = defaultdict(lambda: [1e-2] * count)
    for _ in range(ROUNDS):
        dice.shuffle(read)
        for pieces, right in read:
            share = 1 / math.sqrt(len(pieces) or 1)
            sums = [sum(weights[piece][place] for piece in pieces) * share for place in range(count)]
            shares = [math.exp(total - max(sums)) for total in sums]
            errors = [value / sum(shares) - (place == right) for place, value in enumerate(shares)]
            for piece in pieces:
                row, slope = weights[piece], slopes[piece]
                for place, error in enumerate(errors):
                    step = error * share + SHRINK * row[place]
                    slope[place] += step * step
                    row[place] -= RATE * step / math.sqrt(slope[place])
    often = Counter(piece for pieces, _ in read for piece in pieces)
    return {piece: row for piece, row in weights.items() if often[piece] >= AT_LEAST}


def entry(piece: str, row: list[float]) -> str:
    """A piece with its weights as letters; empty where all of them are nothing, or the piece cannot be written."""
    middle = len(LETTERS) // 2
    steps = [max(-middle, min(middle, round(weight / STEP))) for weight in row]
    writable = any(steps) and not set(piece) & set('\\"= ')
    return f"{piece}={''.join(LETTERS[middle + step] for step in steps)}" if writable else ""


def main() -> None:
    """Write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", type=int, default=10**6, help="leave out this batch and the later ones")
    before = parser.parse_args().without
    with OWN.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if int(row["batch"]) < before]
    weights = learned([(row["text"], reason_guess.ORDER.index(Category(row["category"]))) for row in rows])
    entries = " ".join(sorted(filter(None, (entry(piece, row) for piece, row in weights.items()))))
    filled = textwrap.fill(entries, 118, break_long_words=False, break_on_hyphens=False)
    TARGET.write_text(HEAD.format(letters=LETTERS, step=STEP, entries=filled), encoding="utf-8")


if __name__ == "__main__":
    main()
