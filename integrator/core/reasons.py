"""Sorts why goods come back into the five categories, from a platform's code, the customer's words or a staff note."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from integrator.core import reason_guess
from integrator.core import reason_words as words
from integrator.core.reason_words import Folded, Language, Phrase, Span
from integrator.core.types import Category, EventKind, Reason, ReturnEvent

# What moves liability most to the supplier's side comes first; it decides where a customer names two complaints.
PRECEDENCE = (
    Category.QUALITY,
    Category.NOT_AS_DESCRIBED,
    Category.LOGISTICS,
    Category.CUSTOMER_CHOICE,
    Category.OTHER,
)

DETAILS = {
    Category.QUALITY: ("unsafe", "expired", "worn_early", "defective"),
    Category.NOT_AS_DESCRIBED: (
        "counterfeit",
        "wrong_variant",
        "colour_size_material",
        "missing_feature",
        "wrong_item",
        "picture_differs",
    ),
    Category.CUSTOMER_CHOICE: (
        "ordered_twice",
        "wrong_quantity",
        "wrong_address",
        "wrong_size",
        "wrong_item",
        "found_cheaper",
        "changed_mind",
    ),
    Category.LOGISTICS: (
        "customs",
        "returned_to_sender",
        "wrong_address",
        "lost",
        "short_shipment",
        "damaged_in_transit",
        "late",
        "not_delivered",
    ),
    Category.OTHER: (
        "out_of_stock",
        "price_adjustment",
        "invoice",
        "discount",
        "gift",
        "installation",
        "fraud",
        "agreed",
        "service",
        "test",
    ),
}
"""The details of each category, the more telling first."""

CODES: dict[str, tuple[Category, str | None]] = {
    "color": (Category.CUSTOMER_CHOICE, None),
    "colour": (Category.CUSTOMER_CHOICE, None),
    "style": (Category.CUSTOMER_CHOICE, "changed_mind"),
    "size": (Category.CUSTOMER_CHOICE, "wrong_size"),
    "fit": (Category.CUSTOMER_CHOICE, "wrong_size"),
    "customer": (Category.CUSTOMER_CHOICE, "changed_mind"),
    "quality": (Category.QUALITY, None),
    "shipping": (Category.LOGISTICS, None),
    "logistics": (Category.LOGISTICS, None),
    "not_as_described": (Category.NOT_AS_DESCRIBED, None),
    "customer_choice": (Category.CUSTOMER_CHOICE, None),
}
"""Code words that say as a code what they would not say as a sentence."""

_NOT_THERE = frozenset(("logistics", detail) for detail in ("late", "lost", "not_delivered", "returned_to_sender"))
_EXPLAINS: Mapping[tuple[str, str | None], frozenset[tuple[str, str]]] = {
    ("other", "price_adjustment"): frozenset({("customer_choice", "found_cheaper")}),
    ("other", "out_of_stock"): _NOT_THERE,
    ("customer_choice", "wrong_address"): _NOT_THERE,
}
"""A complaint that is the cause of others, which then do not count: who asks for the difference keeps the goods."""

_DAMAGE = {"broken": Category.QUALITY, "leaking": Category.QUALITY, "damaged": Category.LOGISTICS}
_IN_USE = (Category.QUALITY, "worn_early")
_ON_THE_WAY = (Category.LOGISTICS, "damaged_in_transit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Classified:
    """A category with what speaks for it: `confidence` from 0 to 1, `evidence` the customer's own words."""

    category: Category
    detail: str | None = None
    confidence: float
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Complaint:
    """A phrase that counts, sorted."""

    start: int
    end: int
    category: Category
    detail: str | None
    confidence: float


EVERY_PLATFORM = ""
Codes = Mapping[tuple[str, str], tuple[Category, str | None]]
"""An account's own mappings: (platform, or EVERY_PLATFORM; code) -> what it means."""

CLEAR = 0.6
"""From this confidence on words count as clear."""
_GUESSED = (0.2, 0.5)
"""What confidence a guess has between no likelihood and all of it."""
_UNSURE = 0.69
"""Below this confidence the rules doubt: vague words, or complaints that compete."""
_DENIED = 0.2
_SEVERAL = re.compile(r"[,.;!?](?=.)|而且|并且|还|又|但|可是|就是|只是|\b(?:and|but|also|only)\b")
_NOTHING = Classified(category=Category.OTHER, confidence=0.1)


def classified(code: str | None, text: str | None, note: str | None = None) -> Classified:
    """Category from the code if its word is known, else from the customer's words, else from the note.

    A source that says nothing ("other", "see note", an opaque code) leaves the word to the next one. Where none says
    anything the customer's words are sorted by their likeness to known sentences, which is never CLEAR; without any the
    category is `other` with low confidence and no evidence. Never raises.
    """
    by_code = _by_code(code)
    if _says_something(by_code):
        return by_code
    by_text = _likelier(_by_words(text), text)
    if _says_something(by_text):
        return by_text
    by_note = _by_words(note)
    if _says_something(by_note):
        return replace(by_note, confidence=round(by_note.confidence * 0.8, 2))
    if by_text == _NOTHING and (guess := _guess(text)):
        return _told_by(guess, text)
    return max((by_text, by_code), key=lambda found: found.confidence)


def with_categories(event: ReturnEvent) -> ReturnEvent:
    """The event with a category for each reason that has none; a known category stays.

    Where only a note tells why goods or money go back, and tells it clearly, the event gets that category, without code
    or words: a note is the staff's.
    """
    reason = _filled(event.reason, event.note) or _noted(event)
    lines = tuple(replace(line, reason=_filled(line.reason)) if _open(line.reason) else line for line in event.lines)
    if reason is event.reason and all(new is old for new, old in zip(lines, event.lines, strict=True)):
        return event
    return replace(event, reason=reason, lines=lines)


def with_codes(event: ReturnEvent, platform: str, codes: Codes) -> ReturnEvent:
    """The event as the account's own mappings of codes sort it, which win over what it came with."""
    reason = _as_mapped(event.reason, platform, codes)
    lines = tuple(replace(line, reason=_as_mapped(line.reason, platform, codes)) for line in event.lines)
    return replace(event, reason=reason, lines=lines)


def _as_mapped(reason: Reason | None, platform: str, codes: Codes) -> Reason | None:
    if reason is None or reason.code is None:
        return reason
    found = codes.get((platform, reason.code)) or codes.get((EVERY_PLATFORM, reason.code))
    return replace(reason, category=found[0], detail=found[1]) if found else reason


_WITH_A_REASON = frozenset(
    {
        EventKind.RETURN_REQUESTED,
        EventKind.RETURN_UPDATED,
        EventKind.RETURN_APPROVED,
        EventKind.REFUND_REQUESTED,
        EventKind.REFUND_ISSUED,
    }
)


def _noted(event: ReturnEvent) -> Reason | None:
    if not event.note or event.kind not in _WITH_A_REASON or any(line.reason for line in event.lines):
        return None
    found = _by_words(event.note)
    clear = found.confidence >= CLEAR and _says_something(found)
    return Reason(category=found.category, detail=found.detail) if clear else None


def _open(reason: Reason | None) -> bool:
    return reason is not None and reason.category is None


def _filled(reason: Reason | None, note: str | None = None) -> Reason | None:
    if reason is None or reason.category is not None:
        return reason
    found = classified(reason.code, reason.text, note)
    return replace(reason, category=found.category, detail=reason.detail or found.detail)


def _says_something(found: Classified) -> bool:
    return found.category is not Category.OTHER or found.detail is not None


def says_something(code: str) -> bool:
    """Does a code sort itself by its word?"""
    return _says_something(_by_code(code))


def _by_code(code: str | None) -> Classified:
    if not code or not code.strip():
        return _NOTHING
    name = "_".join(code.casefold().replace("-", " ").replace("_", " ").replace(".", " ").split())
    if name in CODES:
        category, detail = CODES[name]
        return Classified(category=category, detail=detail, confidence=0.95)
    found = _by_words(name.replace("_", " "))
    if found.confidence < 0.5:
        return _NOTHING
    return replace(found, confidence=0.95 if _says_something(found) else 0.5, evidence=())


# Shops offer reasons to choose from and agents write the same notes, so most texts come again.
@lru_cache(maxsize=4096)
def _by_words(text: str | None) -> Classified:
    plain = words.folded(text or "")
    found = _weighed(plain)
    clear = _says_something(found) and found.confidence >= CLEAR
    if clear or (turned := words.in_chinese(plain)) is None:
        return found
    again = _weighed(turned)
    better = again.confidence > found.confidence or not _says_something(found)
    return again if better and _says_something(again) else found


def _likelier(found: Classified, text: str | None) -> Classified:
    """What the rules found, unless likeness tells another category and is surer of it than they are.

    Several clauses may hold several complaints, of which only the rules know which one counts.
    """
    if found.confidence <= _DENIED or (guess := _guess(text)) is None or guess.category is found.category:
        return found
    if found.confidence >= CLEAR and _SEVERAL.search(words.folded(text or "").text):
        return found
    enough = reason_guess.LIKELY if found.confidence < _UNSURE else reason_guess.SURE
    return _told_by(guess, text) if guess.likelihood >= enough else found


@lru_cache(maxsize=4096)
def _guess(text: str | None) -> reason_guess.Guess | None:
    return reason_guess.guess(words.folded(text or ""))


def _told_by(guess: reason_guess.Guess, text: str | None) -> Classified:
    if guess.category is Category.OTHER:
        return _NOTHING
    plain = words.folded(text or "")
    confidence = _GUESSED[0] + (_GUESSED[1] - _GUESSED[0]) * guess.likelihood
    evidence = tuple(dict.fromkeys(shown for span in guess.spans if (shown := plain.words(span))))
    return Classified(category=guess.category, confidence=round(confidence, 2), evidence=evidence)


def _weighed(plain: Folded) -> Classified:
    tongues = words.languages(plain.text)
    found = words.phrases(plain.text, tongues)
    if not found:
        return _NOTHING
    complaints = _complaints(plain.text, tongues, found)
    if not complaints:
        return replace(_NOTHING, confidence=_DENIED)
    told, is_told = _told(plain.text, tongues, complaints)
    return _verdict(plain, told, is_told=is_told)


def _complaints(text: str, tongues: Sequence[Language], found: Sequence[Phrase]) -> list[_Complaint]:
    """What the customer complains of: not praise, not negated; conceded or vague only where nothing else is said."""
    negators = words.free_negators(text, tongues, found)
    live = [phrase for phrase in found if phrase.topic != "fine" and not words.negated(phrase.start, text, negators)]
    conceded = words.cue_spans("conceded", text, tongues)
    clear = [phrase for phrase in live if not phrase.weak]
    counted = [phrase for phrase in clear if not _inside(phrase, conceded)] or clear or live
    explained = set().union(*(_EXPLAINS.get((phrase.topic, phrase.detail), ()) for phrase in counted))
    counted = [phrase for phrase in counted if (phrase.topic, phrase.detail) not in explained]
    in_use = _cue("use", text, tongues, found)
    on_the_way, arrived = (_cue(name, text, tongues, found, negators) for name in ("transit", "arrival"))
    moved = on_the_way or any(phrase.topic == "damaged" or phrase.detail == "damaged_in_transit" for phrase in counted)
    return [_sorted(phrase, in_use=in_use, moved=moved, arrived=arrived) for phrase in counted]


def _inside(phrase: Phrase, spans: Sequence[Span]) -> bool:
    return any(start <= phrase.start and phrase.end <= end for start, end in spans)


def _cue(
    name: str, text: str, tongues: Sequence[Language], found: Sequence[Phrase], negators: Sequence[words.Negator] = ()
) -> bool:
    """Is there such a cue outside praise, denial and a complaint of lateness ("waited two weeks")?"""
    taken = [phrase for phrase in found if phrase.topic == "fine" or phrase.detail == "late"]
    return any(
        not any(phrase.start < end and start < phrase.end for phrase in taken)
        and not words.negated(start, text, negators)
        for start, end in words.cue_spans(name, text, tongues)
    )


def _sorted(phrase: Phrase, *, in_use: bool, moved: bool, arrived: bool) -> _Complaint:
    confidence = 0.55 if phrase.weak else 0.9
    detail = phrase.detail
    if phrase.topic in _DAMAGE:
        category, detail, confidence = _damage(phrase.topic, in_use=in_use, moved=moved, arrived=arrived)
    else:
        category = Category(phrase.topic)
        if (phrase.topic, detail) == ("quality", "defective") and in_use:
            detail = "worn_early"
    return _Complaint(start=phrase.start, end=phrase.end, category=category, detail=detail, confidence=confidence)


def _damage(topic: str, *, in_use: bool, moved: bool, arrived: bool) -> tuple[Category, str, float]:
    """Broken goods: use makes it quality, the journey and the arrival logistics, else the word itself decides."""
    if in_use:
        return *_IN_USE, 0.85
    if moved or arrived:
        return *_ON_THE_WAY, 0.85
    category = _DAMAGE[topic]
    return category, "damaged_in_transit" if category is Category.LOGISTICS else "defective", 0.7


def _told(text: str, tongues: Sequence[Language], complaints: list[_Complaint]) -> tuple[list[_Complaint], bool]:
    """The complaints the customer calls the reason: after "because", or after the last "but"; else all of them."""
    for start, end in _turns(text, tongues, complaints):
        after = [complaint for complaint in complaints if start <= complaint.start < end]
        if any(complaint.category is not Category.OTHER for complaint in after):
            return after, len(after) < len(complaints)
    return complaints, False


def _turns(text: str, tongues: Sequence[Language], complaints: Sequence[_Complaint]) -> list[Span]:
    reasons = [(end, _sentence_end(text, end)) for _, end in words.cue_spans("reason", text, tongues)]
    contrasts = [
        (end, len(text))
        for start, end in words.cue_spans("contrast", text, tongues)
        if not any(complaint.start < start and end < complaint.end for complaint in complaints)
        and not any(tongue.cues["additive"].match(text, end) for tongue in tongues)
    ]
    return reasons + sorted(contrasts, reverse=True)


def _sentence_end(text: str, start: int) -> int:
    ends = [place for sign in ".!?;" if (place := text.find(sign, start)) >= 0]
    return min(ends, default=len(text))


def _verdict(plain: Folded, told: Sequence[_Complaint], *, is_told: bool) -> Classified:
    category = min((complaint.category for complaint in told), key=PRECEDENCE.index)
    chosen = [complaint for complaint in told if complaint.category is category]
    details = [complaint.detail for complaint in chosen if complaint.detail is not None]
    several = len({complaint.category for complaint in told} - {Category.OTHER}) > 1
    best = max(complaint.confidence for complaint in chosen)
    return Classified(
        category=category,
        detail=min(details, key=DETAILS[category].index, default=None),
        confidence=round(best * (0.75 if several else 0.9 if is_told else 1.0), 2),
        evidence=tuple(dict.fromkeys(plain.words((complaint.start, complaint.end)) for complaint in chosen)),
    )
