"""Documents without the person: still valid, still the same fact, and erasing twice changes nothing more."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from support import event, line, refunded, returned

from integrator.core.codec import from_document, to_document
from integrator.core.redaction import GONE, Eraser, Person, is_tombstone, tombstone
from integrator.core.types import Address, Evidence, Party, Reason
from schemas.event import EventSchema

ROOT = Path(__file__).parents[2]
ANN = Person().with_all_of([{"ref": "c-1", "name": "Ann Lee", "email": "Ann@Mail.example", "phone": "555-625-1199"}])


def told(**more: Any) -> dict[str, Any]:
    """A refund of hers, erased."""
    customer = Party(ref="c-1", name="Ann Lee", email="ann@mail.example", country="GB", postal_code="E14")
    return Eraser(ANN).event(to_document(refunded("F1", line(), **{"customer": customer, **more})))


def golden(path: Path) -> list[dict[str, Any]]:
    """The events that a fixture tells."""
    found = json.loads(path.read_text())
    return [one for one in found if isinstance(one, dict) and "subject" in one] if isinstance(found, list) else []


GOLDEN = [path for path in sorted(ROOT.glob("adapters/*/fixtures/*.events.json")) if golden(path)]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parts[-3]}-{path.name.split('.')[0]}")
def test_every_fact_stays_one(path: Path) -> None:
    """Each event that any platform is known to tell stays valid, with its identity, money and lines."""
    for document in golden(path):
        full = to_document(from_document(document))
        customers = [full["customer"]] if full["customer"] else []
        eraser = Eraser(Person().with_all_of(customers))
        erased = eraser.event(full)
        assert EventSchema().load(erased) == from_document(erased)
        assert eraser.event(erased) == erased
        kept = (
            "kind",
            "order",
            "return_id",
            "occurred_at",
            "refund",
            "refund_ids",
            "wish",
            "due",
            "test",
            "cumulative",
        )
        assert {name: erased[name] for name in kept} == {name: full[name] for name in kept}
        names = ("line_id", "sku", "quantity", "amount", "vendor", "product_id", "disposition")
        assert [[one[name] for name in names] for one in erased["lines"]] == [
            [one[name] for name in names] for one in full["lines"]
        ]


def test_what_goes() -> None:
    """Of the customer ref, country and language stay; note, words and what nobody knows the meaning of go."""
    erased = told(
        note="Ann called", reason=Reason(code="A", text="hurts"), extra={"street": "1 Lane", "incomplete": True}
    )
    assert erased["customer"] == dict.fromkeys(erased["customer"]) | {"ref": "c-1", "country": "GB"}
    assert (erased["note"], erased["reason"]["text"], erased["reason"]["code"]) == ("", None, "A")
    assert erased["extra"] == {"incomplete": True}


def test_evidence_leaves_its_kind() -> None:
    """Pictures go with their addresses; that there were some, and of what kind, stays, and twice changes nothing."""
    video = Evidence(url="https://shop.test/ann-lee.mp4", kind="video", sha256="0" * 64)
    once = Eraser(ANN).event(to_document(returned("requested", "R1", line(evidence=(video,)))))
    assert once["lines"][0]["evidence"] == [{"url": GONE, "kind": "video", "sha256": None}]
    assert Eraser(ANN).event(once) == once


def test_offers_without_words() -> None:
    """Of what the merchant offered a supplier the amount stays, the words go."""
    offer = {"offer": "Ann Lee agreed to six", "amount": {"amount": "6.00", "currency": "USD"}, "expires_at": None}
    content = {"counter_offer": offer, "customer": {"alias": "C-1"}, "lines": []}
    content |= {"shipping": {"label_url": None, "parcels": []}}
    assert Eraser(ANN).content(content, {})["counter_offer"] == offer | {"offer": None}


def test_words_within_texts() -> None:
    """Name, e-mail and phone go from a text as whole words in any case, and leave what only looks alike."""
    text = Eraser(ANN).text({"a": ["For ANN LEE (ann@mail.EXAMPLE)", "call 555-625-1199."], "b": "Joann Leeds", "c": 1})
    assert text == {"a": [f"For {GONE} ({GONE})", f"call {GONE}."], "b": "Joann Leeds", "c": 1}
    assert Eraser(Person(names=frozenset({"李小红"}))).text("给李小红的礼物") == f"给{GONE}的礼物"
    assert Eraser(Person(names=frozenset({"Al"}))).text("Al dente") == "Al dente"
    assert Eraser(Person()).text("anything") == "anything"


def test_ids() -> None:
    """An id that is an e-mail becomes a hash, the same each time; any other id stays."""
    eraser = Eraser(Person(refs=frozenset({"a@b.example", "c-1"})))
    about = to_document(event("customer.data_requested", "customer:a@b.example", order=None))
    erased = eraser.event(about)
    assert "a@b.example" not in json.dumps(erased)
    assert erased == eraser.event(about)
    assert eraser.id("c-1") == "c-1"


def test_disputes_keep_codes() -> None:
    """A dispute's step stays, what somebody wrote about it goes."""
    stated = {"step": "opened", "id": 7, "says": "she is rude", "more": [{"code": "A.1"}]}
    erased = told(extra={"dispute": stated})
    assert erased["extra"]["dispute"] == {"step": "opened", "id": 7, "says": None, "more": [{"code": "A.1"}]}


def test_addresses() -> None:
    """Where goods go to stays when it is a warehouse, and only its country when it is the customer's own."""
    depot = Address(name="Depot 7", lines=("1 Dock Road",), country="GB")
    assert told(return_address=depot)["return_address"]["lines"] == ["1 Dock Road"]
    home = told(return_address=Address(name="Ann Lee", lines=("1 Lane",), country="GB"))["return_address"]
    assert home == dict.fromkeys(home) | {"lines": [], "country": "GB"}


def test_who_is_meant() -> None:
    """A customer is known by ref or e-mail, never by a name that others bear too."""
    assert ANN.is_meant({"ref": "c-1"})
    assert ANN.is_meant({"ref": None, "email": "ANN@mail.example"})
    assert not ANN.is_meant({"ref": "c-2", "name": "Ann Lee", "phone": "555-625-1199"})
    assert not ANN.is_meant(None)
    assert not Person().is_meant({"ref": None, "email": None})


def test_tombstones() -> None:
    """A tombstone is told from a body that was sent, and names its hash."""
    made = tombstone(b'{"type": "return.instruction"}', datetime(2026, 3, 2, tzinfo=UTC))
    assert is_tombstone(made)
    assert not is_tombstone(b'{"type": "return.instruction"}')
    assert not is_tombstone(None)
    assert json.loads(made)["size"] == 30


def test_a_case_without_its_person() -> None:
    """A return's words go from every line of an event, its category stays."""
    words = Reason(code="X", text="it hurts", category="quality", detail="defect")  # type: ignore[arg-type]
    erased = Eraser(ANN).event(to_document(returned("requested", "R1", line(reason=words))))
    assert erased["lines"][0]["reason"] == {"code": "X", "text": None, "category": "quality", "detail": "defect"}
