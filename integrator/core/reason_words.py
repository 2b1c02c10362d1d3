"""Finds known phrases in a customer's words: folding, both languages' compiled tables, where each phrase stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from integrator.core import reason_words_en, reason_words_mixed, reason_words_zh

MAX_TEXT = 2000
"""Characters read of one text; what is said later does not count."""

MAX_PHRASES = 200
"""Phrases weighed of one text: a bound on the work, far above what a customer writes."""

_SIMPLIFIED = str.maketrans(reason_words_zh.TRADITIONAL, reason_words_zh.SIMPLIFIED)
_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "。": ".", "\n": ".", "\r": ".", "\t": " ", "丨": "|"})
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_ENGLISH = re.compile(r"[a-z?.\-]")
_MACRO = re.compile(r"<(\w+)>")
_STARRED = re.compile(r"\)\*")
_WORD, _NO_TURN = r"(?: [\w']+)", r"(?: (?!(?:but|however|yet)\b)[\w']+)"
_IN_NUMBER = re.compile(r"(?<=[0-9])[.,](?=[0-9])")
_BLANK = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")

Span = tuple[int, int]
Negator = tuple[Span, re.Pattern[str]]
"""Where a word that denies stands, and how far it reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text in one writing (simplified, lower case, half width) and where each character stood in the original."""

    text: str
    places: tuple[int, ...]
    original: str
    ends: tuple[int, ...] = ()
    """Where each character ended, if it stands for more than one of the original."""

    def words(self, span: Span) -> str:
        """The customer's own words at a span of the folded text."""
        start, end = span
        return self.original[self.places[start] : (self.ends or self.places)[end - 1] + 1].strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A known phrase found in a text. `weak` phrases count only where nothing clearer is said."""

    start: int
    end: int
    topic: str
    detail: str | None
    weak: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's compiled tables; a negator reaches as far as its gap."""

    rules: tuple[tuple[str, str | None, bool, re.Pattern[str]], ...]
    negators: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    cues: Mapping[str, re.Pattern[str]]


def folded(text: str) -> Folded:
    """A text without differences of writing; at most MAX_TEXT characters are read."""
    original = text[:MAX_TEXT]
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(original):
        for plain in _plain(letter):
            if plain != " " or (letters and letters[-1] != " "):
                letters.append(plain)
                places.append(place)
    # "1.8 m" holds no end of a sentence.
    text = _IN_NUMBER.sub("·", "".join(letters))
    return Folded(text=text, places=tuple(places), original=original)


@cache
def _plain(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter.translate(_PLAIN)).casefold().translate(_SIMPLIFIED).translate(_PLAIN)
    return " " if plain.isspace() else plain


def in_chinese(plain: Folded) -> Folded | None:
    """A text of both languages with its English words turned into Chinese; None if it is not mixed or has none."""
    if not _CHINESE.search(plain.text) or not (found := list(_english_words().finditer(plain.text))):
        return None
    glossary = _glossary()
    letters: list[str] = []
    spans: list[Span] = []
    at = 0
    for match in found:
        letters += plain.text[at : match.start()]
        spans += [(place, place) for place in plain.places[at : match.start()]]
        meaning = glossary[match[0]]
        letters += meaning
        spans += [(plain.places[match.start()], plain.places[match.end() - 1])] * len(meaning)
        at = match.end()
    letters += plain.text[at:]
    spans += [(place, place) for place in plain.places[at:]]
    blanks = {match.start() for match in _BLANK.finditer("".join(letters))}
    kept = [place for place in range(len(letters)) if place not in blanks]
    return Folded(
        text="".join(letters[place] for place in kept),
        places=tuple(spans[place][0] for place in kept),
        ends=tuple(spans[place][1] for place in kept),
        original=plain.original,
    )


@cache
def _glossary() -> Mapping[str, str]:
    return {word: meaning for line, meaning in reason_words_mixed.GLOSSARY.items() for word in line.split("|")}


@cache
def _english_words() -> re.Pattern[str]:
    known = sorted(_glossary(), key=len, reverse=True)
    return re.compile(rf"(?<![a-z'])(?:{'|'.join(map(re.escape, known))})(?![a-z'])")


def languages(text: str) -> tuple[Language, ...]:
    """The languages whose letters a folded text uses."""
    found = []
    if _CHINESE.search(text):
        found.append(chinese())
    if _ENGLISH.search(text):
        found.append(english())
    return tuple(found)


@cache
def chinese() -> Language:
    """The Chinese tables; phrases stand anywhere, as Chinese has no blanks."""
    words = reason_words_zh
    signs = {"~": r"[^,.!?;没未]{0,6}?", "=": r"[^.!?;]{0,16}?"}

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(_expanded(pattern, words.MACROS, signs))

    # Between Chinese words a blank divides as a comma does.
    far = rf" ?(?:(?!{words.CONTRAST})(?:[^,;.!? ]| (?=[a-z0-9])|(?<=[a-z0-9]) ))*"
    negators = ((words.NEGATION, far), (words.SHORT_NEGATION, words.SHORT_GAP), ("不", "[会太再算]?"))
    return _language(words, str.split, compiled, negators)


@cache
def english() -> Language:
    """The English tables; phrases are whole words."""
    words = reason_words_en
    signs = {" ~": "~", "~": r" (?:[^\s,;.!?]+ ){0,4}?", "=": r"[^.!?;]{0,40}?"}

    def compiled(pattern: str) -> re.Pattern[str]:
        edge = r"(?<!\w)(?:%s)(?!\w)"
        plain = _expanded(pattern, words.MACROS, signs).replace(_WORD, _NO_TURN)
        return re.compile(edge % plain, re.ASCII)

    negators = (
        (words.WIDE_NEGATION, r"(?:(?! (?:but|however|yet|just|only) )[^,;:.!?])*"),
        (words.NEGATION, words.NEGATION_GAP),
    )
    return _language(words, listed, compiled, negators)


def listed(block: str) -> list[str]:
    """The patterns of an English block, which `;` and white space divide."""
    return [pattern for part in re.split(r";(?=\s|$)", block) if (pattern := " ".join(part.split()))]


def _language(
    words: ModuleType,
    patterns: Callable[[str], list[str]],
    compiled: Callable[[str], re.Pattern[str]],
    negators: Iterable[tuple[str, str]],
) -> Language:
    cues = ("CONTRAST", "ADDITIVE", "REASON", "CONCEDED", "USE", "TRANSIT", "ARRIVAL")
    return Language(
        rules=tuple((*_topic(key), compiled("|".join(patterns(block)))) for key, block in words.RULES.items()),
        negators=tuple((compiled(negator), re.compile(gap)) for negator, gap in negators),
        cues={name.lower(): compiled(getattr(words, name)) for name in cues},
    )


def _topic(key: str) -> tuple[str, str | None, bool]:
    topic, _, detail = key.rstrip("?").partition(".")
    return topic, detail or None, key.endswith("?")


def _expanded(pattern: str, macros: Mapping[str, str], signs: Mapping[str, str]) -> str:
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda name: macros[name[1]], pattern)
    for sign, meaning in signs.items():
        pattern = re.sub(rf"(?<!\(\?)(?<!<){re.escape(sign)}", lambda _, meaning=meaning: meaning, pattern)  # type: ignore[misc]
    return _committed(pattern)


def _committed(pattern: str) -> str:
    """Every repeated group made atomic: a word that fits two alternatives must not double the work each time."""
    letters = list(pattern)
    opened: list[int] = []
    for place, letter in enumerate(pattern):
        if letter == "(" and pattern[place - 1] != "\\":
            opened.append(place)
        elif letter == ")" and pattern[place - 1] != "\\":
            start = opened.pop()
            if pattern[place + 1 : place + 2] == "*" and pattern[start : start + 3] == "(?:":
                letters[start + 2] = ">"
    return "".join(letters)


def phrases(text: str, tongues: Iterable[Language]) -> tuple[Phrase, ...]:
    """The phrases of a folded text in their order; a phrase inside a longer one that is as clear is left out."""
    found = sorted(_found(text, tongues), key=lambda phrase: (phrase.start, -phrase.end))[:MAX_PHRASES]
    return tuple(phrase for phrase in found if not any(_covers(other, phrase) for other in found))


def _found(text: str, tongues: Iterable[Language]) -> Iterator[Phrase]:
    for tongue in tongues:
        for topic, detail, weak, pattern in tongue.rules:
            for match in pattern.finditer(text):
                if match.end() > match.start():
                    yield Phrase(start=match.start(), end=match.end(), topic=topic, detail=detail, weak=weak)


def _covers(other: Phrase, phrase: Phrase) -> bool:
    inside = other.start <= phrase.start and phrase.end <= other.end
    longer = other.end - other.start > phrase.end - phrase.start
    praised = other.topic == "fine" != phrase.topic
    return inside and (phrase.weak or not other.weak) and (longer or praised)


def negated(start: int, text: str, negators: Iterable[Negator]) -> bool:
    """Does a free negator reach the words that start there?"""
    return any(end <= start and gap.fullmatch(text, end, start) for (_, end), gap in negators)


def free_negators(text: str, tongues: Iterable[Language], taken: Iterable[Phrase]) -> tuple[Negator, ...]:
    """The negators that are not themselves part of a clear phrase ("not as described")."""
    spans = [(phrase.start, phrase.end) for phrase in taken if not phrase.weak]
    return tuple(
        (match.span(), gap)
        for tongue in tongues
        for negator, gap in tongue.negators
        for match in negator.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in spans)
    )


def cue_spans(name: str, text: str, tongues: Iterable[Language]) -> list[Span]:
    """Where the cue words of one kind stand."""
    return [match.span() for tongue in tongues for match in tongue.cues[name].finditer(text)]
