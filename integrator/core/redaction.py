"""Documents without the person: what is left of an event, a case and a message once a customer is to be forgotten.

Names, addresses and everybody's words go; ids, times, amounts, codes and categories stay, so that each case computes
to the same as before. Applying it twice changes nothing more.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from integrator.core.codec import time_text

Document = dict[str, Any]

DONE = "redacted_at"
"""Name in `extra` of a `customer.redact_requested` that was carried out."""

GONE = "[redacted]"
_OURS = ("supplier", "route", "because", "step", "means", DONE)
_KEPT_EXTRA = ("incomplete", "occurred_at", "dispute", "scope", "orders", "answer", "by", "return_freight", *_OURS)
_WORDS = ("refusal", "offer", "counter_offer", "report", "question", "instructions")
_CODE = re.compile(r"[\w.:+-]{1,64}")
_TOMBSTONE = b'{"redacted": true, '
_SHORTEST, _SHORTEST_PHONE = 3, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """All by which a customer is known: the platform's refs, e-mails, phones and names."""

    refs: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def is_meant(self, customer: Mapping[str, Any] | None) -> bool:
        """Whether an event's customer is this one: by ref or e-mail, never by a name alone."""
        if not customer:
            return False
        return customer.get("ref") in self.refs or _folded(customer.get("email")) in self.emails

    def with_all_of(self, customers: Iterable[Mapping[str, Any]]) -> Person:
        """And by all that these tell."""
        told = list(customers)

        def texts(name: str) -> frozenset[str]:
            return frozenset(str(one[name]) for one in told if one.get(name))

        return Person(
            refs=self.refs | texts("ref"),
            emails=self.emails | frozenset(map(str.casefold, texts("email"))),
            phones=self.phones | texts("phone"),
            names=self.names | texts("name"),
        )

    @property
    def marks(self) -> frozenset[str]:
        """What tells who it is even within an id: e-mails, phones, and a ref that is one of them or a name."""
        told = self.emails | frozenset(phone for phone in self.phones if len(phone) >= _SHORTEST_PHONE)
        return told | frozenset(ref for ref in self.refs if "@" in ref or ref in self.phones | self.names)

    @property
    def words(self) -> frozenset[str]:
        """What must stand in no text."""
        return frozenset(word for word in self.marks | self.phones | self.names if len(word) >= _SHORTEST)


def _folded(text: Any) -> str | None:
    return text.casefold() if isinstance(text, str) and text else None


class Eraser:
    """Takes a person out of documents."""

    def __init__(self, person: Person) -> None:
        self._words, self._marks = _pattern(person.words), _pattern(person.marks)

    def event(self, document: Document) -> Document:
        """An event: the customer keeps ref, country and language; words, pictures, labels and unknown extras go."""
        customer, subject = document["customer"], document["subject"]
        if subject["kind"] == "customer":
            subject = subject | {"id": self.id(subject["id"])}
        return document | {
            "key": self.id(document["key"]),
            "subject": subject,
            "customer": customer and self._party(customer),
            "lines": [self._line(line) | {"evidence": _kinds(line["evidence"])} for line in document["lines"]],
            "reason": _reason(document["reason"]),
            "tracking": self.text(document["tracking"]),
            "return_address": self._address(document["return_address"]),
            "note": "",
            "extra": self._extra(document["extra"]),
        }

    def case(self, document: Document) -> Document:
        """A case as it is kept beside its events."""
        told = ("title", "variant")
        lines = [
            line | {name: self.text(line[name]) for name in told} | {"reason": _reason(line["reason"]), "evidence": []}
            for line in document["lines"]
        ]
        timeline = [
            entry
            | {
                "key": self.id(entry["key"]),
                "summary": self.text(entry["summary"]),
                "answer": self.text(_codes(entry.get("answer"))),
            }
            for entry in document["timeline"]
        ]
        legs = [self._leg(leg) for leg in document.get("legs", [])]
        return document | {
            "lines": lines,
            "legs": legs,
            "timeline": timeline,
            "parcels": self.text(document["parcels"]),
        }

    def _leg(self, leg: Document) -> Document:
        words = {name: self.text(_codes(leg[name])) for name in _WORDS if name in leg}
        return leg | words | {"label_url": None, "return_address": self._address(leg["return_address"])}

    def content(self, content: Document, aliases: Mapping[str, str]) -> Document:
        """What a supplier is told: without postal code, words, pictures and labels. `aliases`: old -> new."""
        shipping, customer = content["shipping"], content["customer"]
        alias = aliases.get(customer["alias"], customer["alias"])
        offer = {name: self.text(_codes(content[name])) for name in ("counter_offer",) if name in content}
        return content | {
            **offer,
            "customer": customer | {"alias": alias, "postal_prefix": None},
            "lines": [self._line(line) for line in content["lines"]],
            "shipping": shipping | {"label_url": None, "parcels": self.text(shipping["parcels"])},
        }

    def command(self, document: Document) -> Document:
        """What a platform is told: without anybody's words and labels."""
        plain = document | {"note": "", "reason": _reason(document["reason"]), "label_url": None}
        lines = [self._line(line) for line in document["lines"]]
        return plain | {
            "lines": lines,
            "tracking": self.text(document["tracking"]),
            "return_address": self._address(document["return_address"]),
        }

    def mail(self, document: Document) -> Document:
        """What a supplier is written by mail: goods can carry a name in their title."""
        return document | {name: self.text(document[name]) for name in ("subject", "text")}

    def id(self, text: str) -> str:
        """A key or a ref that holds the person becomes its hash: as unique as before, and no name any more."""
        if not self._marks or not self._marks.search(text):
            return text
        return f"redacted:{hashlib.sha256(text.encode()).hexdigest()[:32]}"

    def text(self, value: Any) -> Any:
        """A value without the person's words in any text, at any depth."""
        if isinstance(value, str):
            return self._words.sub(GONE, value) if self._words else value
        if isinstance(value, Mapping):
            return {name: self.text(below) for name, below in value.items()}
        return [self.text(below) for below in value] if isinstance(value, list | tuple) else value

    def _party(self, customer: Document) -> Document:
        ref = self.id(customer["ref"]) if customer["ref"] else None
        return dict.fromkeys(customer) | {"ref": ref, "country": customer["country"], "language": customer["language"]}

    def _line(self, line: Document) -> Document:
        words = {name: self.text(line[name]) for name in ("title", "variant")}
        return line | words | {"reason": _reason(line["reason"]), "evidence": []}

    def _address(self, address: Document | None) -> Document | None:
        """Where goods go is the merchant's or a supplier's, and stays; where it is the customer's own, the country."""
        if address is None or self.text(address) == address:
            return address
        return dict.fromkeys(address) | {"lines": [], "country": address["country"]}

    def _extra(self, extra: Document) -> Document:
        kept = {name: extra[name] for name in _KEPT_EXTRA if name in extra}
        return {name: value if name in _OURS else self.text(_codes(value)) for name, value in kept.items()}


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """Whole words only, the longest first; case does not matter."""
    found = [
        rf"(?<![^\W_]){re.escape(word)}(?![^\W_])" if word.isascii() else re.escape(word)
        for word in sorted(words, key=lambda word: (-len(word), word))
    ]
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _kinds(evidence: Iterable[Document]) -> list[Document]:
    """That there was evidence, and of what kind: what the case needs is not missing now."""
    return [{"url": GONE, "kind": item.get("kind"), "sha256": None} for item in evidence]


def _reason(reason: Document | None) -> Document | None:
    return reason and reason | {"text": None}


def _codes(value: Any) -> Any:
    """Without the texts that are no code but somebody's words."""
    if isinstance(value, str):
        return value if _CODE.fullmatch(value) else None
    if isinstance(value, Mapping):
        return {name: _codes(below) for name, below in value.items()}
    return [_codes(below) for below in value] if isinstance(value, list | tuple) else value


def tombstone(body: bytes, at: datetime) -> bytes:
    """What stands for a body that is gone: its hash, its length and when."""
    told = {"sha256": hashlib.sha256(body).hexdigest(), "size": len(body), "at": time_text(at)}
    return _TOMBSTONE + json.dumps(told).encode()[1:]


def is_tombstone(body: bytes | None) -> bool:
    """Whether a body was redacted."""
    return body is not None and bytes(body).startswith(_TOMBSTONE)
