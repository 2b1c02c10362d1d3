"""Odd bytes from the hook to the supplier's message, and what the receiver remembers of deliveries and forgeries."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support import SECRET, Bench

from integrator.core.signing import signed_headers
from integrator.db import models
from integrator.db.engine import of_json
from integrator.db.journal import Journal
from integrator.db.models import events, inbox, inbox_differences
from integrator.sdk import Adapter, Message, Reader, Reply, Request, kit
from integrator.sdk.outcomes import Malformed, Rejected
from integrator.services import connect, sweep
from integrator.services.receive import Receiver, UnknownHook

ODD = "a\x00b\ud800c\udfff\udc00d\ufffee\U0001f4a9退\u202e"
CLEAN = "a\ufffdb\ufffdc\ufffd\ufffdd\ufffee\U0001f4a9退\u202e"


class Prober(Adapter):
    """A platform whose probe is found by reading each body, without a thought of bad ones."""

    slug, title = "prober", "Prober"
    settings = ()

    def handshake(self, request: Request, shop: Any) -> Reply | None:
        """The challenge is sent back; GET proves nothing."""
        if request.method == "GET":
            raise Rejected("no")
        return Reply.text(json.loads(request.body)["challenge"])

    def verify(self, request: Request, shop: Any) -> Message:
        """One word is the signature."""
        if request.header("signed") != "yes":
            raise Rejected("no")
        return Message(request, topic="event")

    def sign(self, request: Request, shop: Any) -> Request:
        """Adds the word."""
        return request.with_headers(signed="yes")


@pytest.fixture
def receiver(bench: Bench) -> Receiver:
    """Receives for the shops of the bench."""
    bench.adapters.added["prober"] = Prober()
    return Receiver(bench.context, Journal(bench.database))


def hook(bench: Bench, slug: str = "generic", **settings: str) -> str:
    """The token of a new shop."""
    return connect.connect(bench.context, bench.account, slug, f"new {slug}", settings).token


def delivery(bench: Bench, body: bytes, id_: str = "msg_1", **headers: str) -> Request:
    """A delivery signed now."""
    signed = signed_headers(id=id_, timestamp=int(bench.clock().timestamp()), body=body, secrets=[SECRET])
    return Request(received_at=bench.clock(), path="/x", headers=signed | headers, body=body)


def refund(**changes: Any) -> bytes:
    """An event as a shop posts it; what JSON can say, its texts may hold."""
    line = {"line_id": "1", "sku": "AC-1", "title": ODD, "variant": ODD, "vendor": ODD, "quantity": 1}
    document = {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": "F-1"},
        "order": {"id": "O-1"},
        "lines": [{**line, "disposition": "return", "reason": {"text": ODD}}],
        "refund": {"id": "F-1", "amount": {"amount": "12.50", "currency": "USD"}, "state": "settled"},
        "customer": {"name": ODD},
        "note": ODD,
        "extra": {ODD: [ODD, 10**80, 1.5]},
    }
    return json.dumps(document | changes).encode()


def texts(bench: Bench) -> list[str]:
    """Every text in every table."""
    tables = [table for metadata in (models.main, models.journal) for table in metadata.sorted_tables]
    return [cell for table in tables for row in bench.rows(table) for cell in row if isinstance(cell, str)]


class TestOddText:
    def test_from_the_hook_to_the_supplier(self, bench: Bench, receiver: Receiver) -> None:
        """NUL and lone surrogates are stored raw, become U+FFFD in facts, and reach the supplier as valid UTF-8."""
        body = refund()
        odd = {"x-odd": ODD, f"x-{ODD}": "v"}
        request = delivery(bench, body, **odd)
        receiver.receive("generic", hook(bench, secret=SECRET), request)
        bench.read()
        (row,) = bench.rows(inbox)
        assert (row.body, bench.result(row.id).state) == (body, "done")
        (fact,) = [of_json(one.document) for one in bench.rows(events) if one.inbox_id]
        assert (fact["note"], fact["lines"][0]["title"]) == (CLEAN, CLEAN)
        assert fact["extra"] == {"occurred_at": None, CLEAN: [CLEAN, str(10**80), 1.5]}
        (told,) = bench.send()
        assert told["data"]["lines"][0]["title"] == CLEAN
        sent = bench.calls[0].body.decode("utf-8")
        assert "\\u0000" not in sent
        everything = "\n".join([sent, *texts(bench), *bench.logged])
        assert "\x00" not in everything
        assert everything.encode("utf-8").decode("utf-8") == everything

    def test_odd_ids_park_the_message(self, bench: Bench, receiver: Receiver) -> None:
        """An id with such a character parks the message and names the field: a changed id would be another thing's."""
        token = hook(bench, secret=SECRET)
        receiver.receive("generic", token, delivery(bench, refund(order={"id": "O\x001"})))
        receiver.receive("generic", token, delivery(bench, refund(subject={"kind": "refund", "id": "\ud800"}), "msg_2"))
        bench.read()
        reasons = [bench.result(row.id).reason for row in bench.rows(inbox)]
        assert [reason.partition(":")[0] for reason in reasons] == ["order.id", "subject.id"]

    @pytest.mark.parametrize("body", [b"\x00" * 1000, bytes(range(256)), b"\xff\xfe{\x00}\x00", b""])
    def test_any_bytes_are_kept(self, bench: Bench, receiver: Receiver, body: bytes) -> None:
        """Bytes that are no text at all are stored as they came, parked with a reason, and stay."""
        receiver.receive("generic", hook(bench, secret=SECRET), delivery(bench, body))
        bench.read()
        (row,) = bench.rows(inbox)
        assert (row.body, bench.result(row.id).state) == (body, "parked")
        assert bench.result(row.id).reason.startswith("body: ")


class TestKnownDeliveries:
    def test_an_id_is_known_for_good(self, bench: Bench, receiver: Receiver) -> None:
        """A delivery that comes again after its signed time's window, and after its body was emptied, has no effect."""
        token, body = hook(bench, secret=SECRET), refund()
        first = delivery(bench, body)
        receiver.receive("generic", token, first)
        bench.read()
        facts = len(bench.rows(events))
        bench.clock.advance(days=400)
        sweep.tidy(bench.context)
        assert [row.body for row in bench.rows(inbox)] == [b""]
        assert receiver.receive("generic", token, delivery(bench, body)).status == 200
        bench.read()
        assert receiver.counted["generic", "duplicate"] == 1
        assert (len(bench.rows(inbox)), len(bench.rows(inbox_differences)), len(bench.rows(events))) == (1, 0, facts)
        with pytest.raises(Rejected):
            receiver.receive("generic", token, Request(**{**_fields(first), "received_at": bench.clock()}))

    def test_where_no_time_is_signed(self, bench: Bench, receiver: Receiver) -> None:
        """Bytes of a platform that signs no time are known a year later, and tell nothing new under a new id."""
        token = hook(bench, "shopify", api_secret="s" * 32, shop_domain="acme.myshopify.com")
        refund = {"id": 5, "order_id": 7, "created_at": "2026-03-01T10:00:00Z"}
        body = json.dumps(refund | {"refund_line_items": [], "transactions": []}).encode()
        told = {
            "x-shopify-hmac-sha256": kit.hmac_text(body, b"s" * 32),
            "x-shopify-topic": "refunds/create",
            "x-shopify-shop-domain": "acme.myshopify.com",
        }
        counts = []
        for id_ in ("d-1", "d-1", "d-2"):
            request = Request(received_at=bench.clock(), headers=told | {"x-shopify-webhook-id": id_}, body=body)
            assert receiver.receive("shopify", token, request).status == 200
            bench.read()
            counts.append((len(bench.rows(inbox)), len(bench.rows(events))))
            bench.clock.advance(days=365)
        assert counts == [(1, 1), (1, 1), (2, 1)]


def _fields(request: Request) -> dict[str, Any]:
    return {"method": "POST", "path": request.path, "headers": request.headers, "body": request.body}


class TestForgeries:
    def test_a_flood(self, bench: Bench, receiver: Receiver) -> None:
        """Each refused request is counted, and the log tells of them once a minute for each shop."""
        token, told = hook(bench, secret=SECRET), len(bench.logged)
        for _ in range(50):
            with pytest.raises(Rejected):
                receiver.receive("generic", token, Request(received_at=bench.clock(), body=b"{}"))
        assert receiver.counted == {("generic", "rejected"): 50}
        assert bench.logged[told:] == ["requests without a right signature were refused"]
        assert bench.rows(inbox) == []

    def test_a_forged_probe(self, bench: Bench, receiver: Receiver) -> None:
        """A probe that is refused counts like any forgery."""
        with pytest.raises(Rejected):
            receiver.receive("prober", hook(bench, "prober"), Request(received_at=bench.clock(), method="GET"))
        assert receiver.counted == {("prober", "rejected"): 1}

    def test_addresses_that_nobody_has(self, bench: Bench, receiver: Receiver) -> None:
        """A made-up token is refused before anything is read, and counted without the stranger's words."""
        token = hook(bench, secret=SECRET)
        for slug, tried in (("generic", "made-up"), ("shopify", token), ("x" * 1000, ""), ("generic", "\ufffd")):
            with pytest.raises(UnknownHook):
                receiver.require(slug, tried)
        receiver.require("generic", token)
        assert receiver.counted == {("none", "unknown"): 4}

    def test_a_body_no_probe_can_be_read_from(self, bench: Bench, receiver: Receiver) -> None:
        """Where probes are told by the body, a signed body that cannot be read is stored, and a forged one is 401."""
        token = hook(bench, "prober")
        for body in (b"[" * 100_000, b"\xff", b"[]"):
            forged = Request(received_at=bench.clock(), body=body)
            with pytest.raises(Rejected):
                receiver.receive("prober", token, forged)
            assert receiver.receive("prober", token, forged.with_headers(signed="yes")).status == 200
        assert len(bench.rows(inbox)) == 3
        probe = Request(received_at=bench.clock(), body=b'{"challenge": "c"}')
        assert receiver.receive("prober", token, probe).body == b"c"
        assert len(bench.rows(inbox)) == 3


def test_the_readers_limits_are_those_that_are_written() -> None:
    """A hundred levels and a hundred digits are read; one more is not."""
    assert Reader.json(b"[" * 100 + b"]" * 100).is_list
    assert Reader.json(b"9" * 100).integer() == int("9" * 100)
    for body in (b"[" * 102 + b"]" * 102, b"9" * 101):
        with pytest.raises(Malformed):
            Reader.json(body)
