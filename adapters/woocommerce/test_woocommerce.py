"""What the contract suite cannot know about WooCommerce: secrets and sites, and what its REST API leaves out."""

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import ClassVar
from urllib.parse import parse_qsl, urlsplit

import pytest

from adapters.woocommerce import WooCommerce
from adapters.woocommerce.listing import ORDERS
from adapters.woocommerce.site import PAGE
from integrator.core.cases import cases
from integrator.core.refunds import refunds
from integrator.sdk import (
    AccessRefused,
    Command,
    CommandKind,
    Line,
    Malformed,
    Message,
    Money,
    Permanent,
    Rejected,
    Reply,
    Response,
    Shop,
    Tracking,
    Transient,
)
from integrator.sdk.run import check_host, complete, read, read_page, settled, verify
from integrator.testing.fixtures import fixtures_of, settings_of
from schemas.command import CommandSchema

NOW = datetime(2026, 10, 6, 9, tzinfo=UTC)
SETTINGS = settings_of(WooCommerce)
FIXTURES = {one.name: one for one in fixtures_of(WooCommerce, now=NOW)}
SHOP = Shop(SETTINGS, access=WooCommerce.access)
WITHOUT_KEYS = Shop({**SETTINGS, "consumer_key": "", "consumer_secret": ""}, access=WooCommerce.access)
adapter = WooCommerce()


def message(name: str, body: bytes | None = None) -> Message:
    """A fixture's verified message, or one of its topic with another body."""
    request = FIXTURES[name].request
    return verify(adapter, adapter.sign(request if body is None else replace(request, body=body), SHOP), SHOP)


def order(name: str = "order_updated__refund_deleted", **changed) -> bytes:
    return json.dumps(json.loads(FIXTURES[name].request.body) | changed).encode()


def answer(name: str = "order_updated__refund_deleted", at: int = 0):
    """The document of a fixture's recorded answer."""
    return json.loads(FIXTURES[name].calls[at][1].body)


def reading(told: Message, *answers, shop: Shop = SHOP):
    """What a message says when the shop gives these answers (documents or responses) in turn."""
    queue = [
        one if isinstance(one, Response) else Response(status=200, body=json.dumps(one).encode()) for one in answers
    ]
    return complete(lambda known: read(adapter, told, known), shop, lambda call: queue.pop(0))


def issued(told: Message, *answers, shop: Shop = SHOP):
    return [event for event in reading(told, *answers, shop=shop).events if event.kind == "refund.issued"]


def one_refund(line: dict | None = None, **changed):
    """The refund of an order with one of its lines or fields changed in the REST API's answer."""
    (doc,) = answer()
    doc |= changed
    if line is not None:
        doc["line_items"] = [doc["line_items"][0] | line]
    (event,) = issued(message("order_updated__refund_deleted"), [doc])
    return event


class TestVerify:
    """Whose secret, and which site."""

    request = FIXTURES["order_updated"].request

    @pytest.mark.parametrize(
        ("stored", "key"),
        [
            ("a&amp;b&lt;c&#039;&#x27;&quot;", "a&b<c''\""),
            ("a&b&copy&copy;&nbsp;", "a&b&copy&copy;&nbsp;"),
            ("a&amp;lt;", "a&lt;"),
        ],
    )
    def test_secret_is_decoded_as_wordpress_does(self, stored, key):
        """Five characters, and once; other entities and a lone `&` sign as they stand."""
        signature = base64.b64encode(hmac.new(key.encode(), self.request.body, hashlib.sha256).digest()).decode()
        shop = Shop({**SETTINGS, "webhook_secret": stored})
        signed = adapter.sign(self.request, shop)
        assert signed.header("x-wc-webhook-signature") == signature
        assert adapter.verify(signed, shop).secret == "webhook_secret"

    @pytest.mark.parametrize(
        "own", ["example.com", "http://example.com/", "https://WWW.Example.com", " https://example.com:443 "]
    )
    def test_the_same_site_written_otherwise(self, own):
        """Scheme, www., case, usual port and closing slash make no other shop."""
        shop = Shop({**SETTINGS, "site_url": own})
        assert adapter.verify(adapter.sign(self.request, SHOP), shop).topic == "order.updated"

    @pytest.mark.parametrize(
        "source",
        ["https://example.org/", "https://example.com/b2b/", "https://shop.example.com/", "https://example.com:8443/",
         "https://[/", "", "www."],
    )  # fmt: skip
    def test_another_site(self, source):
        """Two shops may share a secret, and a folder can be a shop of its own."""
        signed = adapter.sign(self.request, SHOP).with_headers(x_wc_webhook_source=source)
        with pytest.raises(Rejected, match="site"):
            adapter.verify(signed, SHOP)

    def test_an_unreadable_site_address_accepts_nobody(self):
        """Two addresses that are none are not the same."""
        signed = adapter.sign(self.request, SHOP).with_headers(x_wc_webhook_source="https://[/")
        with pytest.raises(Rejected):
            adapter.verify(signed, Shop({**SETTINGS, "site_url": "https://["}))

    def test_a_host_in_its_own_letters(self):
        """A host typed in its own letters is the one WordPress writes in ASCII, and is called by that."""
        shop = Shop({**SETTINGS, "site_url": "https://bücher.example"})
        signed = adapter.sign(self.request, SHOP).with_headers(x_wc_webhook_source="https://xn--bcher-kva.example/")
        assert adapter.verify(signed, shop).topic == "order.updated"
        assert adapter.hosts(shop) == ("xn--bcher-kva.example",)

    def test_two_deliveries_of_one_second(self):
        """They share WooCommerce's id and are told apart by their bodies; a repeated one is the same."""
        first = adapter.verify(adapter.sign(self.request, SHOP), SHOP).delivery_id
        other = replace(self.request, body=self.request.body + b" ")
        assert first == adapter.verify(adapter.sign(self.request, SHOP), SHOP).delivery_id
        assert first != adapter.verify(adapter.sign(other, SHOP), SHOP).delivery_id


class TestPing:
    """What WooCommerce sends when a webhook is saved."""

    ping = FIXTURES["ping"].request

    def test_is_answered_200(self):
        """Also before any secret is set, and with a line end after it."""
        assert adapter.handshake(self.ping, Shop({})) == Reply(status=200)
        assert adapter.handshake(replace(self.ping, body=b"webhook_id=12\n"), SHOP) == Reply(status=200)

    @pytest.mark.parametrize(
        "changed",
        [
            {"body": b"webhook_id=7&more=1"},
            {"body": b"webhook_id="},
            {"body": b'{"webhook_id": 7}'},
            {"method": "GET"},
            {"headers": {"X-WC-Webhook-Topic": "order.updated"}},
        ],
    )
    def test_nothing_else_is_a_ping(self, changed):
        """Everything else has to be signed."""
        assert adapter.handshake(replace(self.ping, **changed), SHOP) is None


class TestLine:
    """Goods of a refund."""

    def test_without_the_order_lines_id(self):
        """The order's only line of that product is meant."""
        event = one_refund({"meta_data": []})
        assert [(line.line_id, line.quantity) for line in event.lines] == [("801", 2)]

    def test_of_no_line_of_the_order(self):
        """It is counted, never told under the id of the refund's own line."""
        event = one_refund({"meta_data": [], "product_id": 999})
        assert (event.lines, event.extra) == ((), {"lines_without_order_line": 1})

    @pytest.mark.parametrize("told", [0, "0", "", None])
    def test_no_order_line_named(self, told):
        """0 and blank name no line, so that the product decides."""
        event = one_refund({"meta_data": [{"id": 1, "key": "_refunded_item_id", "value": told}]})
        assert [line.line_id for line in event.lines] == ["801"]

    @pytest.mark.parametrize(
        ("changed", "variant"),
        [
            ({"name": "Mug - Red, L", "parent_name": "Mug", "variation_id": 5}, "Red, L"),
            ({"variation_id": 5, "meta_data": [{"key": "pa_size", "value": "l", "display_value": "Large"}]}, "Large"),
            ({"variation_id": 5, "meta_data": [{"key": "pa_size", "value": "l"}]}, "l"),
            ({"variation_id": 0, "meta_data": [{"key": "pa_size", "value": "l"}]}, None),
            ({"variation_id": 5, "meta_data": [{"key": 7, "value": "l"}, {"value": "l"}, None]}, None),
        ],
    )
    def test_variant(self, changed, variant):
        """What a variation adds to its product's name, else its attributes."""
        (doc,) = answer()
        meta = [*doc["line_items"][0]["meta_data"], *changed.pop("meta_data", ())]
        assert one_refund({"meta_data": meta, **changed}).lines[0].variant == variant

    def test_deleted_product(self):
        """0 is no product; the order's line still knows the sku."""
        (line,) = one_refund({"product_id": 0, "sku": ""}).lines
        assert (line.product_id, line.sku) == ("51", "MUG-1")

    @pytest.mark.parametrize("total", ["-20.00", "20.00", -20])
    def test_sign_and_type_of_amounts(self, total):
        """WooCommerce tells refunds with a minus; a plugin may not."""
        (line,) = one_refund({"total": total, "quantity": 2}).lines
        assert (line.quantity, line.amount.amount) == (2, "20.00")

    @pytest.mark.parametrize(
        ("key", "value", "vendor"),
        [
            ("_dropship_supplier", "Acme", "Acme"),
            ("Sold By", " Acme ", "Acme"),
            ("_vendor_id", 12, "12"),
            ("_dropship_supplier", {"name": "Acme"}, None),
            ("_dropship_supplier", ["Acme"], None),
            ("_dropship_supplier", "", None),
            ("_vendor_id", True, None),
            ("colour", "Acme", None),
        ],
    )
    def test_supplier_noted_by_a_plugin(self, key, value, vendor):
        """A text or a number in a known meta key of the line; anything else says nothing."""
        (doc,) = answer()
        meta = [*doc["line_items"][0]["meta_data"], {"id": 1, "key": key, "value": value}]
        assert one_refund({"meta_data": meta}).lines[0].vendor == vendor

    def test_a_part_of_a_piece(self):
        """Quantities with a fraction come from plugins and are parked, naming the field."""
        with pytest.raises(Malformed, match="quantity"):
            one_refund({"quantity": -1.5})


class TestRefund:
    """Money, time and state of a refund."""

    @pytest.mark.parametrize(("paid", "state"), [(True, "settled"), (False, "manual"), (None, "unknown")])
    def test_state(self, paid, state):
        """Paid back by the gateway, by hand, or not told."""
        assert one_refund(refunded_payment=paid).refund.state == state

    def test_reason_is_the_staffs(self):
        """It is a note: no customer said it, and the checkout note is no reason either."""
        event = one_refund(reason="wrong size")
        assert (event.note, event.reason) == ("wrong size", None)

    def test_time_in_the_shops_zone_only(self):
        """The zone is not told, so that the order's change stands in for it."""
        assert one_refund(date_created_gmt=None).occurred_at == datetime(2026, 10, 5, 9, tzinfo=UTC)

    def test_told_in_full_by_the_webhook(self):
        """Where a plugin adds the lines to the order's refunds, nothing is asked."""
        (event,) = issued(message("order_updated__refund_deleted", order(refunds=answer())))
        assert ([line.line_id for line in event.lines], event.incomplete) == (["801", "802"], False)
        assert event == one_refund()

    def test_lines_not_told_by_the_answer(self):
        """An answer that leaves the lines out is as good as none; told to be empty is told."""
        assert one_refund(line_items=None).incomplete
        assert not one_refund(line_items=[]).incomplete

    @pytest.mark.parametrize("refund_id", [0, "0", -5])
    def test_nobodys_id(self, refund_id):
        """WordPress says 0 for no id, which is never taken for one."""
        with pytest.raises(Malformed) as parked:
            reading(message("order_updated", order("order_updated", refunds=[{"id": refund_id, "total": "-1.00"}])))
        assert parked.value.path == "refunds[0].id"

    def test_not_in_the_answer(self):
        """A refund that is gone when it is asked for is told as far as the order tells it."""
        (event,) = issued(message("order_updated__refund_deleted"), [])
        assert (event.incomplete, event.refund.amount.amount, event.refund.state) == (True, "32.00", "unknown")

    def test_without_keys(self):
        """Every topic tells what its message holds, marked as incomplete."""
        found = {name: issued(message(name), shop=WITHOUT_KEYS) for name in FIXTURES if "action" in name}
        (by_order,), (by_refund,) = found["action_order_refunded"], found["action_refund_created"]
        assert (by_order.order.id, by_order.refund, by_order.incomplete) == ("723", None, True)
        assert (by_refund.subject.id, by_refund.order, by_refund.incomplete) == ("724", None, True)
        events = issued(message("order_updated"), shop=WITHOUT_KEYS)
        assert [(event.refund.amount.amount, event.incomplete) for event in events] == [("10.00", True), ("9.00", True)]

    def test_an_order_that_is_gone(self):
        """Without the order nobody knows the currency: lines are told, amounts are not."""
        told = message("action_order_refunded")
        events = issued(told, answer("order_updated"), Response(status=404))
        assert [(event.refund.amount, event.incomplete) for event in events] == [(None, True)] * 2
        assert [line.line_id for event in events for line in event.lines] == ["311"]

    def test_refunds_before_woocommerce_9(self):
        """Older versions cannot be asked for a refund without its order."""
        (event,) = issued(message("action_refund_created"), Response(status=404))
        assert (event.key, event.incomplete) == ("refund.issued:refund:724:unknown", True)

    def test_the_same_by_three_topics(self):
        """Whichever topics a shop subscribes, a refund is one fact."""
        names = ("order_updated", "action_order_refunded", "action_refund_created")
        told = {name: issued(message(name), *_answers(name)) for name in names}
        assert told["order_updated"] == told["action_order_refunded"]
        assert told["order_updated"][1:] == told["action_refund_created"]

    def test_more_than_one_page(self):
        """All pages are read."""
        many = [{"id": number, "amount": "1.00"} for number in range(1, PAGE + 2)]
        events = issued(message("action_order_refunded"), many[:PAGE], many[PAGE:], answer("action_order_refunded", 1))
        assert len({event.subject.id for event in events}) == PAGE + 1

    def test_a_deleted_refund_ends(self):
        """It is missing from the newer snapshot."""
        first = message("order_updated", order("order_updated", date_modified_gmt="2017-03-21T20:08:00"))
        newer = order(
            "order_updated", date_modified_gmt="2017-03-22T08:00:00", refunds=[{"id": 726, "total": "-10.00"}]
        )
        events = [
            *reading(first, answer("order_updated")).events,
            *reading(message("order_updated", newer), answer("order_updated")).events,
        ]
        (case,) = cases(events)
        assert {view.id: view.ended for view in refunds(case.events)} == {"724": True, "726": False}


class TestUnlisted:
    """Orders told without their list of refunds."""

    @pytest.mark.parametrize("untold", [None, "", " "])
    def test_is_not_an_empty_list(self, untold):
        """What is not told cancels nothing: the refunds are asked for, and without keys nobody knows them."""
        told = message("order_updated__refund_deleted", order(refunds=untold))
        (snapshot,) = reading(told, shop=WITHOUT_KEYS).events
        assert (snapshot.refund_ids, snapshot.incomplete) == (None, True)
        refund, snapshot = reading(told, answer()).events
        assert (refund, snapshot.refund_ids, snapshot.incomplete) == (one_refund(), ("741",), False)

    def test_by_the_legacy_api(self):
        """Without refunds nothing else is asked for; without keys or order it is known that nothing is known."""
        told = message("order_updated__legacy_api")
        (snapshot,) = reading(told, []).events
        assert (snapshot.order.id, snapshot.refund_ids) == ("800", ())
        for (snapshot,) in (reading(told, shop=WITHOUT_KEYS).events, reading(told, Response(status=404)).events):
            assert (snapshot.order.id, snapshot.refund_ids, snapshot.incomplete) == ("800", None, True)

    def test_an_error_in_the_orders_place(self):
        """The owner reads which error the shop sent."""
        with pytest.raises(Malformed, match="woocommerce_rest_cannot_view") as parked:
            reading(message("order_updated__error_document"))
        assert parked.value.path == "id"


def _answers(name: str) -> list[Response]:
    return [response for _, response in FIXTURES[name].calls]


class TestAsking:
    """The REST API."""

    def test_the_keys_are_added_last(self):
        """The call itself holds no secret and goes to the shop by https, whatever scheme was typed."""
        ((call, _),) = FIXTURES["order_updated"].calls
        pair = base64.b64encode(f"{SETTINGS['consumer_key']}:{SETTINGS['consumer_secret']}".encode()).decode()
        assert adapter.authorize(call, SHOP, NOW).headers["authorization"] == f"Basic {pair}"
        assert "authorization" not in call.headers

    def test_a_shop_in_a_folder(self):
        """The folder and an unusual port are kept; www. too, since redirects are not followed."""
        shop = Shop({**SETTINGS, "site_url": "http://www.example.com:8443/b2b/"}, access=WooCommerce.access)
        asked = []

        def fetch(call):
            asked.append(call)
            check_host(adapter, call, shop)
            return Response(status=200, body=b"[]")

        told = message("action_order_refunded")
        assert complete(lambda known: read(adapter, told, known), shop, fetch).ignored
        (call,) = asked
        assert call.url == "https://www.example.com:8443/b2b/wp-json/wc/v3/orders/723/refunds?per_page=100"

    def test_an_id_cannot_lead_elsewhere(self):
        """What stands in a body becomes one step of the path."""
        told = message("action_order_refunded", b'{"action": "woocommerce_order_refunded", "arg": "1/../../users?x="}')
        asked = []
        complete(
            lambda known: read(adapter, told, known),
            SHOP,
            lambda call: (asked.append(call.url), Response(status=404))[1],
        )
        assert asked == ["https://example.com/wp-json/wc/v3/orders/1%2F..%2F..%2Fusers%3Fx%3D/refunds?per_page=100"]

    @pytest.mark.parametrize(
        ("response", "error"),
        [
            (Response(status=301), AccessRefused),
            (Response(status=401), AccessRefused),
            (Response(status=400), Malformed),
            (Response(status=200, body=b"<html>"), Malformed),
            (Response(status=200, body=b'{"code": "rest_disabled"}'), Malformed),
        ],
    )
    def test_refusals(self, response, error):
        """A redirect or a refusal waits for other settings; what is no answer is parked."""
        with pytest.raises(error):
            issued(message("order_updated"), response)

    def test_one_refund_where_a_list_was_asked_for(self):
        """It is that one refund; the others stay incomplete."""
        found, missing = issued(message("order_updated"), answer("order_updated")[0])
        assert (found.subject.id, found.incomplete, missing.incomplete) == ("726", False, True)

    @pytest.mark.parametrize("gone", [Response(status=404), Response(status=200, body=b"null")])
    def test_gone(self, gone):
        """An order that is no more leaves the refunds incomplete."""
        assert all(event.incomplete for event in issued(message("order_updated"), gone))


def test_bodies_and_ids_in_php_style():
    """Escaped slashes and characters are read, ids above 2^53 are exact."""
    request = FIXTURES["order_updated__unicode"].request
    assert b"\\u" in request.body
    assert b"\\/" in request.body
    (event,) = issued(message("order_updated__unicode"), *_answers("order_updated__unicode"))
    assert (event.order.id, event.subject.id) == ("9007199254740993", "9007199254740994")


def told(name: str, **changed) -> Command:
    """The command of a fixture with some fields changed."""
    path = next(iter(FIXTURES.values())).path.with_name(f"{name}.command.json")
    return replace(CommandSchema().load(json.loads(path.read_bytes())), **changed)


class TestCommand:
    """What goes to the shop."""

    @pytest.mark.parametrize(
        ("name", "missing"),
        [
            ("note", {"note": " "}),
            ("return_address", {"return_address": None}),
            ("label", {"label_url": None}),
            ("label", {"label_url": "javascript:alert(1)"}),
            ("tracking", {"tracking": None}),
            ("tracking", {"tracking": Tracking()}),
            ("refund", {"amount": None}),
            ("refund", {"amount": Money(minor=0, currency="USD")}),
            ("refund", {"lines": (Line(line_id="gid/1", quantity=1),)}),
        ],
    )
    def test_something_is_missing(self, name, missing):
        """Then nothing is sent, and somebody is told."""
        with pytest.raises(Permanent):
            adapter.command(told(name, **missing), SHOP)

    def test_an_amount_without_lines(self):
        """It is a refund all the same."""
        document = json.loads(adapter.command(told("refund", lines=()), SHOP).body)
        assert (document["amount"], "line_items" in document) == ("9.00", False)

    def test_no_approval(self):
        """WooCommerce knows no returns."""
        assert not adapter.commands & {CommandKind.APPROVE, CommandKind.DECLINE}

    @pytest.mark.parametrize(
        ("response", "error", "said"),
        [
            (Response(status=301), AccessRefused, "site_url"),
            (Response(status=401), AccessRefused, "credentials"),
            (
                Response(status=404, body=b'{"code": "x", "message": "Invalid order ID."}'),
                Permanent,
                "Invalid order ID",
            ),
            (Response(status=400, body=b"<html>"), Permanent, "400"),
            (Response(status=500, body=b'{"message": "Invalid refund amount."}'), Transient, "500"),
            (Response(status=200, body=b"<html>"), Permanent, "could not be understood"),
        ],
    )
    def test_refusals(self, response, error, said):
        """They say why, and what only a person can mend is not tried again."""
        with pytest.raises(error, match=said):
            settled(adapter, told("refund"), response)

    def test_the_refunds_id_is_kept(self):
        """So that it is found on the shop's side."""
        assert settled(adapter, told("refund"), Response(status=201, body=b'{"id": 726}')).reference == "726"


def polled(orders: list, refunds: dict):
    """What a whole poll says, and the addresses asked."""
    events, asked, cursor = [], [], None
    while len(asked) < 50:
        call = adapter.poll(cursor, SHOP)
        check_host(adapter, call, SHOP)
        asked.append(call.url.partition("/wp-json/wc/v3/")[2])
        if "/refunds" in call.url:
            found = refunds[call.url.split("/orders/")[1].split("/")[0]]
        else:
            at = int(dict(parse_qsl(urlsplit(call.url).query)).get("page", 1))
            found = orders[(at - 1) * ORDERS : at * ORDERS]
        response = found if isinstance(found, Response) else Response(status=200, body=json.dumps(found).encode())
        reading, cursor = read_page(adapter, response, cursor, NOW)
        assert reading.malformed == ()
        events += reading.events
        if cursor is None:
            return events, asked
    raise AssertionError("it does not end")


class TestPoll:
    """The orders changed last."""

    first = json.loads(FIXTURES["order_updated"].request.body)
    second = json.loads(FIXTURES["order_updated__refund_deleted"].request.body)
    refunds: ClassVar = {"723": answer("order_updated"), "731": answer()}

    def test_the_same_facts_as_by_webhook(self):
        """Under the same keys, so that nothing counts twice; of the customer no name is passed on between pages."""
        events, asked = polled([self.second, self.first], self.refunds)
        hooked = [
            *reading(message("order_updated"), self.refunds["723"]).events,
            *reading(message("order_updated__refund_deleted"), self.refunds["731"]).events,
        ]
        without = [replace(event, customer=None) for event in hooked]
        assert {event.key for event in events} == {event.key for event in hooked}
        assert all(replace(event, customer=None) in without for event in events)
        assert asked == [
            "orders?orderby=modified&order=desc&per_page=100",
            "orders/731/refunds?per_page=100",
            "orders/723/refunds?per_page=100",
        ]

    def test_cursors_hold_no_customer(self):
        """They are stored, so names and addresses stay out of them."""
        body = json.dumps([self.first, self.second]).encode()
        cursor = adapter.page(Response(status=200, body=body), None).next
        assert "Silva" not in cursor
        assert "@" not in cursor

    def test_more_than_one_page(self):
        """The list goes on once the refunds of a page are read; orders without any say nothing."""
        orders = [{**self.first, "id": number, "refunds": []} for number in range(1, 2 * ORDERS)]
        orders[7] = self.second
        events, asked = polled(orders, self.refunds)
        assert {event.order.id for event in events} == {"731"}
        assert [one.partition("?")[0] for one in asked] == ["orders", "orders/731/refunds", "orders"]
        assert asked[-1].endswith("&page=2")

    def test_one_bad_order(self):
        """It is named, and the others count."""
        body = json.dumps([self.first | {"refunds": [{"id": 0}]}, self.second]).encode()
        found, _ = read_page(adapter, Response(status=200, body=body), None, NOW)
        assert [event.order.id for event in found.events] == ["731"]
        assert [bad.path for bad in found.malformed] == ["[0].refunds[0].id"]

    def test_an_order_that_is_gone(self):
        """Between the list and its refunds."""
        events, _ = polled([self.second], {"731": Response(status=404)})
        assert [event.kind for event in events] == ["order.snapshot"]

    @pytest.mark.parametrize(("status", "error"), [(302, AccessRefused), (400, Malformed), (503, Transient)])
    def test_refusals(self, status, error):
        """As for a question."""
        with pytest.raises(error):
            read_page(adapter, Response(status=status), None, NOW)
