"""What the contract suite cannot know about Shopify: its money, its two header families, its way to say no."""

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.shopify import Shopify
from integrator.sdk import (
    AccessRefused,
    Command,
    Line,
    Malformed,
    Message,
    Money,
    Permanent,
    Rejected,
    Request,
    Response,
    Shop,
    Tracking,
    Transient,
)
from integrator.sdk.outcomes import Need
from integrator.sdk.run import check_host, complete, read, read_page, settled, verify
from integrator.testing.fixtures import (
    Fixture,
    call_of,
    calls_of,
    fixtures_of,
    folder_of,
    read_http,
    response_of,
    settings_of,
)
from schemas.command import CommandSchema

NOW = datetime(2026, 4, 2, 9, tzinfo=UTC)
SETTINGS = settings_of(Shopify)
FIXTURES = {one.name: one for one in fixtures_of(Shopify, now=NOW)}
FOLDER = folder_of(Shopify) / "fixtures"
LOOKS = FOLDER / "looks"
SHOP = Shop(SETTINGS, access=Shopify.access)
TO_PAYMENTS = Shop({**SETTINGS, "refund_to": ""}, access=Shopify.access)
WITHOUT = Shop({**SETTINGS, "access_token": "", "refund_to": ""}, access=Shopify.access)
adapter = Shopify()


def refund(name: str = "refunds_create__return_in_euro", *, shop: Shop | None = None, **changed):
    """The event of a refund fixture with some fields changed."""
    doc = json.loads(FIXTURES[name].request.body) | changed
    (event,) = read(adapter, message("refunds/create", doc), shop or SHOP).events
    return event


def part(name: str, field: str):
    return copy.deepcopy(json.loads(FIXTURES[name].request.body)[field])


def message(topic: str, doc, **headers: str) -> Message:
    return Message(Request(received_at=NOW, headers=headers, body=json.dumps(doc).encode()), topic, "d")


def answered(fixture: Fixture, *responses: Response, shop: Shop = SHOP):
    queue = list(responses)
    signed = verify(adapter, adapter.sign(fixture.request, shop), shop)
    return complete(lambda known: read(adapter, signed, known), shop, lambda call: queue.pop(0)).events


class TestVerify:
    """Who sent it."""

    signed = adapter.sign(FIXTURES["refunds_create"].request, SHOP)

    def test_of_another_shop(self):
        """An app's secret signs for many shops; a message of another one is refused."""
        with pytest.raises(Rejected, match="shop domain"):
            adapter.verify(self.signed.with_headers(x_shopify_shop_domain="other.myshopify.com"), SHOP)

    def test_domain_in_capitals(self):
        """Host names have no case."""
        shop = Shop({**SETTINGS, "shop_domain": "Shop.MyShopify.com"})
        assert adapter.verify(self.signed, shop).topic == "refunds/create"

    def test_newer_headers(self):
        """The family without `X-` is accepted, and wins where both are there."""
        names = {name.removeprefix("x-"): value for name, value in self.signed.headers.items()}
        assert adapter.verify(replace(self.signed, headers=names), SHOP).topic == "refunds/create"
        both = replace(self.signed, headers={**self.signed.headers, "shopify-webhook-id": "newer"})
        assert adapter.verify(both, SHOP).delivery_id == "newer"
        with pytest.raises(Rejected):
            adapter.verify(replace(self.signed, headers={**self.signed.headers, "shopify-hmac-sha256": "x"}), SHOP)

    def test_equal_bodies_are_two_deliveries(self):
        """A sample signed for two topics, or at two times, gets two delivery ids; signed again, the same."""
        bare = Request(received_at=NOW, headers={"x-shopify-topic": "disputes/create"}, body=b"{}")
        tries = (bare, bare, bare.with_headers(x_shopify_topic="x"), bare.with_headers(x_shopify_triggered_at="y"))
        assert len({adapter.sign(one, SHOP).header("x-shopify-webhook-id") for one in tries}) == 3

    def test_without_topic(self):
        """What nobody can read is refused, so that it is sent again."""
        with pytest.raises(Rejected):
            adapter.verify(self.signed.with_headers(x_shopify_topic=""), SHOP)


class TestRefund:
    """Money and goods of a refund."""

    def test_pending_and_success(self):
        """Both count, failures do not, and one pending transaction makes the refund pending."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        moves = [
            move | {"amount": "100.00"},
            move | {"amount": "50.50", "status": "pending"},
            move | {"amount": "999.00", "status": "failure"},
            move | {"amount": "999.00", "kind": "void"},
        ]
        event = refund(transactions=moves)
        assert (event.refund.amount.amount, event.refund.state, event.kind) == ("150.50", "pending", "refund.issued")
        assert event.refund.shop_amount is None  # the lines do not account for 150.50

    def test_transaction_without_currency(self):
        """The customer's currency of the lines holds, as the newest samples tell none."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        assert refund(transactions=[move | {"currency": None}]).refund.amount.currency == "EUR"

    def test_transactions_in_two_currencies(self):
        """They cannot be added; the amount is not told rather than wrong."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        assert refund(transactions=[move, move | {"currency": "USD"}]).refund.amount is None

    def test_shipping_lines_before_adjustments(self):
        """Freight told twice counts once."""
        line = {"subtotal_amount_set": {"shop_money": {"amount": "10.00", "currency_code": "USD"}}}
        event = refund(refund_shipping_lines=[line], transactions=[], refund_line_items=[])
        assert (event.refund.shipping.amount, event.refund.amount.amount) == ("10.00", "10.00")

    def test_nothing_told(self):
        """A refund without lines and transactions has no amount, and is still a refund."""
        event = refund(refund_line_items=[], transactions=[], order_adjustments=[])
        assert (event.refund.amount, event.refund.state, event.lines) == (None, "unknown", ())

    @pytest.mark.parametrize(
        ("restock", "alone", "within_return"),
        [
            ("return", "return", "return"),
            ("cancel", "never_shipped", "never_shipped"),
            ("no_restock", "keep", None),
            ("legacy_restock", None, None),
            ("of_tomorrow", None, None),
            (None, None, None),
        ],
    )
    def test_restock_types(self, restock, alone, within_return):
        """Within a return, goods that are not restocked came back all the same."""
        (item,) = part("refunds_create__return_in_euro", "refund_line_items")
        items = [item | {"restock_type": restock}]
        assert refund(refund_line_items=items, **{"return": None}).lines[0].disposition == alone
        assert refund(refund_line_items=items).lines[0].disposition == within_return

    @pytest.mark.parametrize(
        "line",
        [None, {"id": 703073504}, {"id": 703073504, "title": "IPod Nano"}],
    )
    def test_a_line_without_its_order_line(self, line):
        """Nothing to route it by: it is asked for, and without credentials the event says that it is incomplete."""
        (item,) = part("refunds_create__return_in_euro", "refund_line_items")
        with pytest.raises(Need):
            refund(refund_line_items=[item | {"line_item": line}])
        event = refund(refund_line_items=[item | {"line_item": line}], shop=WITHOUT)
        assert (event.incomplete, event.lines[0].line_id) == (True, "703073504")

    def test_a_line_told_to_have_no_origin(self):
        """A custom item has neither sku nor vendor nor product; told to be empty is told, so nothing is asked."""
        (item,) = part("refunds_create__return_in_euro", "refund_line_items")
        line = {"id": 703073504, "sku": None, "vendor": None, "product_id": None, "title": "Engraving"}
        event = refund(refund_line_items=[item | {"line_item": line}])
        assert (event.incomplete, event.lines[0].sku, event.lines[0].title) == (False, None, "Engraving")

    def test_a_failed_refund_asks_nothing(self):
        """It opens and changes no lines."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        event = refund(refund_line_items=None, transactions=[move | {"status": "error"}])
        assert (event.kind, event.lines, event.incomplete) == ("refund.failed", (), False)

    def test_without_an_order(self):
        """The order is asked for; without credentials a linked return is all that is named."""
        with pytest.raises(Need):
            refund(order_id=None)
        event = refund(order_id=None, shop=WITHOUT)
        assert (event.order, event.return_id, event.incomplete) == (None, "77001", True)

    @pytest.mark.parametrize("place", ["transaction", "line", "tax"])
    def test_amounts_below_zero(self, place):
        """A refund gives money back; what is below zero has an unknown meaning and is parked at its place."""
        (move,), (item,) = (
            part("refunds_create__return_in_euro", name) for name in ("transactions", "refund_line_items")
        )
        below = {"shop_money": {"amount": "-1.00", "currency_code": "USD"}}
        changed = {
            "transaction": {"transactions": [move | {"amount": "-193.78"}]},
            "line": {"refund_line_items": [item | {"subtotal_set": below}]},
            "tax": {"refund_line_items": [item | {"total_tax_set": below}], "transactions": []},
        }
        with pytest.raises(Malformed, match="below zero"):
            refund(**changed[place])

    def test_tax_that_only_a_number_tells(self):
        """The set is gone and the number beside it is in the shop's currency: the customer's sum is not known."""
        (item,) = part("refunds_create__return_in_euro", "refund_line_items")
        event = refund(refund_line_items=[item | {"total_tax_set": None}], transactions=[])
        assert (event.refund.amount, event.lines[0].amount.amount) == (None, "195.66")

    def test_capitals(self):
        """Words of Shopify's lists are read in either case."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        (item,) = part("refunds_create__return_in_euro", "refund_line_items")
        event = refund(
            transactions=[move | {"status": "PENDING", "kind": "REFUND"}],
            refund_line_items=[item | {"restock_type": "CANCEL"}],
        )
        assert (event.refund.state, event.lines[0].disposition) == ("pending", "never_shipped")

    @pytest.mark.parametrize(
        ("statuses", "state"),
        [
            (["success", "failure"], "settled"),
            (["pending", "success"], "pending"),
            (["failure", "error"], "failed"),
            (["of_tomorrow"], "unknown"),
            (["failure", None], "unknown"),
            ([], "unknown"),
        ],
    )
    def test_states(self, statuses, state):
        """Money under way makes it pending; it failed only if every attempt did."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        assert refund(transactions=[move | {"status": status} for status in statuses]).refund.state == state

    def test_a_test_payment(self):
        """A transaction of a test gateway marks the refund as test."""
        (move,) = part("refunds_create__return_in_euro", "transactions")
        assert refund(transactions=[move | {"test": True}]).test
        assert not refund().test

    def test_the_same_by_two_topics(self):
        """orders/updated repeats a refund word for word: same key, same content."""
        events = {
            name: json.loads(FIXTURES[name].path.with_name(f"{name}.events.json").read_text()) for name in FIXTURES
        }
        assert events["orders_updated__with_a_refund"][0] == events["refunds_create__return_in_euro"][0]

    @pytest.mark.parametrize("wrong", [{"id": 1.5, "admin_graphql_api_id": None}, {"order_id": 1.5}])
    def test_ids_are_strict(self, wrong):
        """A refund without a usable id is parked."""
        with pytest.raises(Malformed):
            refund(**wrong)


class TestReturn:
    """Thin messages and what the Admin API says of them."""

    request = FIXTURES["returns_request"]

    @pytest.mark.parametrize(
        ("code", "error"),
        [
            ("THROTTLED", Transient),
            ("INTERNAL_SERVER_ERROR", Transient),
            ("ACCESS_DENIED", AccessRefused),
            ("UNDEFINED_FIELD", Malformed),
        ],
    )
    def test_refusals_with_status_200(self, code, error):
        """Throttled waits, a missing scope holds, anything else parks."""
        body = json.dumps({"errors": [{"message": "no", "extensions": {"code": code}}]}).encode()
        with pytest.raises(error):
            answered(self.request, Response(status=200, body=body))

    def test_gaps_in_an_answer(self):
        """Without access to customer data an error stands beside the answer; the answer counts."""
        (_, response) = self.request.calls[0]
        doc = json.loads(response.body) | {"errors": [{"message": "no", "extensions": {"code": "ACCESS_DENIED"}}]}
        doc["data"]["return"]["order"]["customer"] = None
        (event,) = answered(self.request, Response(status=200, body=json.dumps(doc).encode()))
        assert (event.customer.ref, event.customer.email) == (None, "jane@example.com")
        assert event.lines[0].sku == "TEE-RED-M"

    @pytest.mark.parametrize(
        "gone",
        [
            Response(status=404),
            Response(status=200, body=b'{"data": {"return": null}}'),
            Response(status=200, body=b'{"errors": [{"extensions": {"code": "RESOURCE_NOT_FOUND"}}]}'),
        ],
    )
    def test_gone(self, gone):
        """A return that is no more is told as far as its message goes."""
        (event,) = answered(self.request, gone)
        assert event.incomplete
        assert [line.reason.code for line in event.lines] == ["size_too_small", "size_too_large"]

    def test_complete_and_incomplete_have_one_key(self):
        """So that the complete one can take the other's place."""
        for name in ("returns_request", "returns_approve", "reverse_deliveries_attach_deliverable"):
            fixture = FIXTURES[name]
            full = answered(fixture, *(response for _, response in fixture.calls))
            bare = answered(fixture, shop=WITHOUT)
            assert [event.key for event in full] == [event.key for event in bare]

    def test_without_credentials_a_disposal_names_neither_order_nor_return(self):
        """It is told all the same, marked, so that it can be shown and read again."""
        (event,) = answered(FIXTURES["reverse_fulfillment_orders_dispose"], shop=WITHOUT)
        assert (event.incomplete, event.order, event.return_id) == (True, None, None)

    def test_an_answer_without_ids_is_matched_by_place(self):
        """Where the lines of a reverse order carry no id but are as many as the dispositions."""
        fixture = FIXTURES["reverse_fulfillment_orders_dispose"]
        doc = json.loads(fixture.calls[0][1].body)
        for node in doc["data"]["reverseFulfillmentOrder"]["lineItems"]["nodes"]:
            del node["id"]
        (event,) = answered(fixture, Response(status=200, body=json.dumps(doc).encode()))
        assert [line.sku for line in event.lines] == ["TEE-RED-M", "CAP-BLUE"]

    def test_lines_of_no_order_line(self):
        """They are counted, not invented."""
        doc = json.loads(self.request.calls[0][1].body)
        doc["data"]["return"]["returnLineItems"]["nodes"][1].pop("fulfillmentLineItem")
        (event,) = answered(self.request, Response(status=200, body=json.dumps(doc).encode()))
        assert (len(event.lines), event.extra) == (1, {"lines_without_order_line": 1})

    @pytest.mark.parametrize(
        ("changed", "asks"),
        [
            ({}, False),
            ({"total_return_line_items": 2}, True),
            ({"total_return_line_items": None}, False),
            ({"order": None}, True),
            ({"return_line_items": [], "total_return_line_items": 0}, False),
            ({"return_line_items": [], "total_return_line_items": None}, True),
            ({"return_line_items": None, "total_return_line_items": 0}, True),
        ],
    )
    def test_asks_only_for_what_is_not_told(self, changed, asks):
        """A body that names the order, every line and its sku is enough; an empty list told as such is told."""
        doc = json.loads(FIXTURES["returns_request__told_whole"].request.body) | changed
        if asks:
            with pytest.raises(Need):
                read(adapter, message("returns/request", doc), SHOP)
        else:
            (event,) = read(adapter, message("returns/request", doc), SHOP).events
            assert not event.incomplete

    def test_gone_between_two_pages(self):
        """Half a list would pass for the whole, so what the message itself says holds."""
        first = FIXTURES["returns_request__2026_04"].calls[0][1]
        (event,) = answered(FIXTURES["returns_request__2026_04"], first, Response(status=404))
        assert (event.incomplete, event.lines) == (True, ())

    def test_an_order_out_of_reach(self):
        """The Admin API hides orders of more than 60 days from most apps; the body's own word for it holds."""
        doc = json.loads(self.request.calls[0][1].body)
        doc["data"]["return"]["order"] = None
        (event,) = answered(self.request, Response(status=200, body=json.dumps(doc).encode()))
        assert (event.order.id, event.order.number, event.incomplete) == ("4783296544821", None, False)

    @pytest.mark.parametrize("header", [{}, {"x-shopify-triggered-at": "yesterday"}])
    def test_without_a_usable_time(self, header):
        """The arrival time holds, and is not in the key."""
        (event,) = read(adapter, message("returns/cancel", {"id": 1, "order_id": 2}, **header), SHOP).events
        assert (event.occurred_at, event.extra) == (NOW, {"occurred_at": None})
        assert "2026" not in event.key

    def test_an_empty_returns_process_may_be_named_by_its_header(self):
        """Shopify's reference shows no body; newer headers name the resource."""
        headers = {"shopify-resource-id": "gid://shopify/Return/55"}
        (event,) = read(adapter, message("returns/process", {}, **headers), WITHOUT).events
        assert event.return_id == "55"

    def test_the_token_is_added_last(self):
        """The call itself holds no secret; `authorize` adds the token."""
        (call, _) = self.request.calls[0]
        authorized = adapter.authorize(call, SHOP, NOW)
        assert authorized.headers["x-shopify-access-token"] == SETTINGS["access_token"]
        assert "x-shopify-access-token" not in call.headers


@pytest.mark.parametrize(
    ("code", "handle", "category"),
    [
        ("WRONG_ITEM", None, "not_as_described"),
        ("defective", None, "quality"),
        ("OTHER", None, None),
        ("UNKNOWN", "other", None),
        (None, "arrived-late", "logistics"),
        (None, "too-tight", "customer_choice"),
        (None, "color-too-bright", "customer_choice"),
        ("SIZE_TOO_SMALL", "of-tomorrow", "customer_choice"),
        (None, "quality", "quality"),
        (None, "different-from-photo", "not_as_described"),
        (None, "wrong-size", "customer_choice"),
        (None, "wrong-item", "not_as_described"),
        (None, "damaged-or-defective", "quality"),
        (None, "damaged", "logistics"),
    ],
)
def test_reason_codes(code, handle, category):
    """Old codes in either case and new handles; what decides nothing is left to the customer's words."""
    doc = json.loads(FIXTURES["returns_request"].calls[0][1].body)
    node = doc["data"]["return"]["returnLineItems"]["nodes"][0]
    node.update(returnReason=code, returnReasonDefinition={"handle": handle} if handle else None)
    (event,) = answered(FIXTURES["returns_request"], Response(status=200, body=json.dumps(doc).encode()))
    assert event.lines[0].reason.category == category


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("needs_response", "return.updated"),
        ("UNDER_REVIEW", "return.updated"),
        ("won", "dispute.resolved"),
        ("lost", "dispute.resolved"),
        ("accepted", "dispute.resolved"),
        (None, "return.updated"),
    ],
)
def test_dispute_updates(status, kind):
    """An update is the end of a dispute or a step on the way."""
    doc = json.loads(FIXTURES["disputes_update__won"].request.body) | {"status": status}
    (event,) = read(adapter, message("disputes/update", doc), SHOP).events
    assert event.kind == kind


@pytest.mark.parametrize("domain", ["https://Shop.myshopify.com/", " shop.myshopify.com "])
def test_a_shop_domain_pasted_as_an_address(domain):
    """It is found in it, for signatures as for calls."""
    shop = Shop({**SETTINGS, "shop_domain": domain}, access=Shopify.access)
    assert adapter.hosts(shop) == ("shop.myshopify.com",)
    assert adapter.verify(TestVerify.signed, shop).topic == "refunds/create"


def told(name: str, **changed) -> Command:
    """The command of a fixture with some fields changed."""
    return replace(CommandSchema().load(json.loads(file(f"{name}.command.json").read_bytes())), **changed)


def file(name: str):
    """A file of the fixtures; refunds by the payment's own way lie apart, as settings.json has another way."""
    return next(path for path in (FOLDER / name, LOOKS / name) if path.exists())


def looked(name: str):
    """The documents recorded for what a command looks at before."""
    return [json.loads(response.body) for _, response in calls_of(file(f"{name}.calls"))]


def sent(command: Command, *answers, shop: Shop = TO_PAYMENTS) -> dict:
    """The body of the call a command becomes when Shopify gives these answers to its looks."""
    queue = [
        one if isinstance(one, Response) else Response(status=200, body=json.dumps(one).encode()) for one in answers
    ]
    asked = []
    call = complete(
        lambda known: adapter.command(command, known), shop, lambda call: (asked.append(call), queue.pop(0))[1]
    )
    for one in (*asked, call):
        check_host(adapter, one, shop)
        assert SETTINGS["access_token"].encode() not in one.body
    assert queue == []
    return json.loads(call.body)


def refused(**error) -> Response:
    return Response(status=200, body=json.dumps({"errors": [error]}).encode())


def user_error(field: str, **error) -> Response:
    doc = {"data": {field: {"return": None, "userErrors": [{"field": ["input", "id"], **error}]}}}
    return Response(status=200, body=json.dumps(doc).encode())


LOOKING = sorted(
    {
        path.name.split(".")[0]
        for place in (FOLDER, LOOKS)
        for path in place.glob("*.command.json")
        if path.with_name(path.name.replace(".command.json", ".calls")).exists()
    }
)


class TestCommand:
    """What goes to Shopify."""

    @pytest.mark.parametrize("name", LOOKING)
    def test_a_look_before(self, name):
        """What a command does not tell is asked for; then it becomes the recorded request."""
        recorded = call_of(read_http(file(f"{name}.call.http").read_bytes()))
        assert sent(told(name), *looked(name)) == json.loads(recorded.body)
        ((look, _),) = calls_of(file(f"{name}.calls"))
        with pytest.raises(Need) as need:
            adapter.command(told(name), TO_PAYMENTS)
        assert need.value.call == look

    def test_all_that_look(self):
        """Those of goods and money of a return; and money of an order."""
        assert LOOKING == ["label", "received", "refund", "refund__in_a_return", "tracking"]

    @pytest.mark.parametrize("name", LOOKING)
    @pytest.mark.parametrize("answer", [Response(status=404), {"data": {"return": None, "order": None}}])
    def test_gone(self, name, answer):
        """Somebody is told."""
        with pytest.raises(Permanent, match="does not know"):
            sent(told(name), answer)

    @pytest.mark.parametrize("name", LOOKING)
    def test_without_a_token(self, name):
        """Nothing can be looked at."""
        with pytest.raises(Permanent):
            sent(told(name), shop=WITHOUT)

    @pytest.mark.parametrize(
        ("name", "missing"),
        [
            ("approve", {"return_id": None}),
            ("decline", {"return_id": None}),
            ("note", {"note": ""}),
            ("return_address", {"return_address": None}),
            ("label", {"label_url": "http://labels.example.com/7k2.pdf"}),
            ("tracking", {"tracking": None}),
            ("refund", {"amount": None}),
            ("refund", {"amount": Money(minor=0, currency="USD")}),
        ],
    )
    def test_something_is_missing(self, name, missing):
        """Then nothing is sent."""
        with pytest.raises(Permanent):
            sent(told(name, **missing))

    def test_a_label_and_a_number_share_a_delivery(self):
        """What is there already is only looked at; what it lacks is added; another number is another parcel."""
        (doc,) = looked("tracking")
        label = told("label")
        assert sent(label, doc)["query"].startswith("query")
        deliverable = doc["data"]["return"]["reverseFulfillmentOrders"]["nodes"][0]["reverseDeliveries"]["nodes"][0]
        deliverable["deliverable"] = {"tracking": {"number": "JD0146"}, "label": None}
        assert sent(told("tracking"), doc)["query"].startswith("query")
        assert "reverseDeliveryShippingUpdate" in sent(label, doc)["query"]
        other = told("tracking", tracking=Tracking(number="JD0147"))
        assert "reverseDeliveryCreateWithShipping" in sent(other, doc)["query"]

    def test_a_return_not_approved_yet(self):
        """It has no reverse order, so that no parcel can be told."""
        with pytest.raises(Permanent, match="not approved"):
            sent(
                told("tracking"),
                {"data": {"return": {"id": "gid://shopify/Return/1", "reverseFulfillmentOrders": {"nodes": []}}}},
            )

    def test_goods_received_before(self):
        """Pieces are marked once; those of no line of the return are not marked at all."""
        (doc,) = looked("received")
        for item in doc["data"]["return"]["reverseFulfillmentOrders"]["nodes"][0]["lineItems"]["nodes"]:
            item["dispositions"] = [{"quantity": item["totalQuantity"]}]
        assert sent(told("received"), doc)["query"].startswith("query")
        with pytest.raises(Permanent, match="none of the goods"):
            sent(told("received", lines=(Line(line_id="1", quantity=1),)), doc)

    def test_goods_of_two_reverse_orders(self):
        """Each has a list of its own."""
        (doc,) = looked("received")
        orders = doc["data"]["return"]["reverseFulfillmentOrders"]["nodes"]
        orders.append(copy.deepcopy(orders[0]))
        orders[0]["lineItems"]["nodes"].pop(), orders[1]["lineItems"]["nodes"].pop(0)
        assert [len(inputs) for inputs in sent(told("received"), doc)["variables"].values()] == [1, 1]


class TestMoneyBack:
    """Refunds by command."""

    (order,) = looked("refund")

    def test_made_before(self):
        """The mark in the note of a refund is known again, also when Shopify has forgotten the key."""
        doc = copy.deepcopy(self.order)
        doc["data"]["order"]["refunds"].append({"id": "gid://shopify/Refund/902", "note": "Arrived broken (cmd_5e0l)"})
        assert sent(told("refund"), doc)["query"].startswith("query")

    def test_pieces_of_a_return_refunded_before(self):
        """They are not refunded twice."""
        (doc,) = looked("refund__in_a_return")
        doc["data"]["return"]["returnLineItems"]["nodes"][0]["refundableQuantity"] = 0
        with pytest.raises(Permanent, match="refunded already"):
            sent(told("refund__in_a_return"), doc)

    def test_more_than_is_left(self):
        """It is said how much could be refunded; failed payments and authorizations hold nothing."""
        with pytest.raises(Permanent, match=r"leave 45\.50 USD to refund, not 45\.51"):
            sent(told("refund", amount=Money.parse("45.51", "USD")), self.order)
        moves = sent(told("refund", amount=Money.parse("45.50", "USD")), self.order)["variables"]["input"][
            "transactions"
        ]
        assert [(move["gateway"], move["amount"]) for move in moves] == [
            ("gift_card", "4.50"),
            ("shopify_payments", "41.00"),
        ]

    def test_paid_in_another_currency(self):
        """Nobody here knows the rate."""
        doc = copy.deepcopy(self.order)
        doc["data"]["order"]["presentmentCurrencyCode"] = "EUR"
        with pytest.raises(Permanent, match="paid in EUR"):
            sent(told("refund"), doc)

    def test_yen(self):
        """Amounts have the currency's own digits."""
        doc = json.loads(json.dumps(self.order).replace('"USD"', '"JPY"').replace('.00"', '"').replace('15.50"', '15"'))
        moves = sent(told("refund", amount=Money.parse("1", "JPY")), doc)["variables"]["input"]["transactions"]
        assert [move["amount"] for move in moves] == ["1"]

    def test_to_store_credit(self):
        """Of an order without a look; within a return the pieces are looked at all the same."""
        (doc,) = looked("refund__in_a_return")
        within = sent(told("refund__in_a_return"), doc, shop=SHOP)["variables"]["input"]["financialTransfer"][
            "issueRefund"
        ]
        credit = {"storeCreditRefund": {"amount": {"amount": "24.50", "currencyCode": "USD"}}}
        assert within == {"orderTransactions": [], "refundMethods": [credit]}
        assert sent(told("refund"), shop=SHOP)["variables"]["input"]["refundMethods"] == [credit]

    def test_to_nowhere(self):
        """A word that is none of the two pays nothing."""
        with pytest.raises(Permanent, match="refund_to"):
            sent(told("refund"), shop=Shop({**SETTINGS, "refund_to": "cash"}, access=Shopify.access))

    def test_a_return_without_its_lines(self):
        """Then the order is refunded."""
        (line,) = told("refund__in_a_return").lines
        command = told("refund__in_a_return", lines=(replace(line, return_line_id=None),))
        assert "refundCreate" in sent(command, self.order)["query"]


class TestSettle:
    """What Shopify's answers mean, most of them with status 200."""

    @pytest.mark.parametrize(
        ("response", "error", "said"),
        [
            (refused(message="Throttled", extensions={"code": "THROTTLED"}), Transient, "THROTTLED"),
            (refused(message="no", extensions={"code": "ACCESS_DENIED"}), AccessRefused, "write_returns"),
            (refused(message="Field 'x' doesn't exist"), Permanent, "Field 'x' doesn't exist"),
            (user_error("returnApproveRequest", code="NOT_FOUND", message="Return not found."), Permanent,
             r"input\.id: Return not found\. \(not_found\)"),
            (user_error("refundCreate", code="IDEMPOTENCY_CONCURRENT_REQUEST", message="busy"), Transient, "busy"),
            (Response(status=404), Permanent, "404"),
            (Response(status=423), Permanent, "423"),
            (Response(status=200, body=b"{}"), Permanent, "could not be understood"),
            (Response(status=200, body=b'{"data": {"returnApproveRequest": null}}'), Permanent, "could not be"),
        ],
    )  # fmt: skip
    def test_refusals(self, response, error, said):
        """Later, never, or other credentials first; a user error names its field."""
        with pytest.raises(error, match=said):
            settled(adapter, told("approve"), response)

    @pytest.mark.parametrize(
        ("name", "code", "message", "is_done"),
        [
            ("approve", "INVALID_STATE", "Only returns with status REQUESTED can be approved.", True),
            ("decline", "INVALID_STATE", "The return is already declined.", True),
            ("decline", "INVALID_STATE", "Only non-refunded returns with status REQUESTED can be declined.", False),
            ("refund", None, "The order is already refunded.", False),
        ],
    )
    def test_done_before(self, name, code, message, is_done):
        """What is so already is done; money never is by hearsay."""
        answer = user_error("any", code=code, message=message)
        if is_done:
            assert settled(adapter, told(name), answer).reference is None
        else:
            with pytest.raises(Permanent):
                settled(adapter, told(name), answer)

    @pytest.mark.parametrize(
        ("name", "reference"),
        [("approve", "123134564567890"), ("refund", "902"), ("tracking", "7701"), ("note", "3301")],
    )
    def test_references(self, name, reference):
        """Shopify's own id of what was done is kept."""
        good = response_of(read_http(file(f"{name}.response.http").read_bytes()))
        assert settled(adapter, told(name), good).reference == reference


def page(name: str) -> Response:
    return response_of(read_http((FOLDER / f"{name}.page.http").read_bytes()))


def listed(changed=None, name: str = "return"):
    """The events of a page with its return changed."""
    doc = json.loads(page(name).body)
    doc["data"]["return"].update(changed or {})
    return read_page(adapter, Response(status=200, body=json.dumps(doc).encode()), None, NOW)[0].events


class TestPoll:
    """Orders changed since a time."""

    def test_from_the_list_to_its_parts(self):
        """Each refund and return is asked for by itself, then the list goes on where it was, and ends."""
        last = {"data": {"orders": {"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}}}}
        answers = [page("orders"), page("refund"), page("return"), Response(status=200, body=json.dumps(last).encode())]
        asked, keys, cursor = [], [], None
        for answer in answers:
            call = adapter.poll(cursor, SHOP)
            asked.append(json.loads(call.body)["variables"])
            reading, cursor = read_page(adapter, answer, cursor, NOW)
            keys += [event.key for event in reading.events]
        assert asked == [
            {"after": None},
            {"id": "gid://shopify/Refund/5101"},
            {"id": "gid://shopify/Return/77001", "after": None},
            {"after": json.loads(page("orders").body)["data"]["orders"]["pageInfo"]["endCursor"]},
        ]
        assert cursor is None
        assert len(keys) == len(set(keys)) == 4

    def test_one_bad_order(self):
        """It is named, and the others count."""
        doc = json.loads(page("orders").body)
        doc["data"]["orders"]["nodes"].insert(0, {"refunds": [{"id": 1.5}]})
        reading, cursor = read_page(adapter, Response(status=200, body=json.dumps(doc).encode()), None, NOW)
        assert [bad.path for bad in reading.malformed] == ["data.orders.nodes[0].refunds[0].id"]
        assert len(json.loads(cursor)["waiting"]) == 2

    def test_the_same_refund_as_by_webhook(self):
        """Same key, same content."""
        (event,) = read_page(adapter, page("refund"), None, NOW)[0].events
        assert event == refund()

    def test_the_same_steps_as_by_webhook(self):
        """A return's steps have the keys of the webhooks', so nothing counts twice."""
        fixture = FIXTURES["returns_request"]
        hooked = answered(fixture, *(response for _, response in fixture.calls))
        for name in ("returns_approve", "returns_decline", "returns_cancel"):
            hooked += answered(FIXTURES[name], *(response for _, response in FIXTURES[name].calls))
        polled = [*listed(), *listed(name="return__declined"), *listed({"status": "CANCELED"})]
        own = {event.key for event in polled if not event.key.startswith("parcel")}
        assert own == {event.key for event in hooked}
        assert listed()[0] == replace(hooked[0], test=False)

    def test_the_same_parcel_as_by_webhook(self):
        """By its number; a label alone is not told, as nothing would tell it apart."""
        doc = json.loads(FIXTURES["reverse_deliveries_attach_deliverable"].request.body)
        doc["return"] = {"id": 123134564567890}
        doc["shipping_deliverable"]["tracking"]["tracking_number"] = "JD0146"
        (event,) = read(adapter, message("reverse_deliveries/attach_deliverable", doc), SHOP).events
        assert [one.key for one in listed() if one.kind == "parcel.shipped"] == [event.key]

    @pytest.mark.parametrize(
        ("changed", "kinds"),
        [
            ({"status": "REQUESTED", "requestApprovedAt": None}, ["requested"]),
            ({"status": "OPEN", "requestApprovedAt": None}, ["approved"]),
            ({"status": "CLOSED"}, ["requested", "approved"]),
            ({"status": "CANCELED"}, ["requested", "approved", "cancelled"]),
            ({"status": "CANCELED", "requestApprovedAt": None}, ["cancelled"]),
            ({"status": "OF_TOMORROW", "requestApprovedAt": None}, []),
        ],
    )
    def test_what_a_return_came_to(self, changed, kinds):
        """One that the merchant made was never asked for."""
        events = listed({**changed, "reverseFulfillmentOrders": None})
        assert [event.kind.removeprefix("return.") for event in events] == kinds

    def test_an_exchange(self):
        """It is told by the articles that go out instead."""
        events = listed({"exchangeLineItems": {"nodes": [{"id": "gid://shopify/ExchangeLineItem/1"}]}})
        assert {event.wish for event in events if event.lines} == {"exchange"}

    def test_a_refund_of_more_lines_than_one_answer_holds(self):
        """Half a list would pass for the whole."""
        doc = json.loads(page("refund").body)
        doc["data"]["refund"]["refundLineItems"]["pageInfo"]["hasNextPage"] = True
        (event,) = read_page(adapter, Response(status=200, body=json.dumps(doc).encode()), None, NOW)[0].events
        assert (event.lines, event.incomplete, event.refund.amount.amount) == ((), True, "193.78")

    def test_gone_meanwhile(self):
        """It is passed over, and the list goes on."""
        body = b'{"data": {"refund": null}}'
        reading, cursor = read_page(
            adapter, Response(status=200, body=body), '{"after":"E","waiting":["refund/1"]}', NOW
        )
        assert (len(reading.ignored), json.loads(cursor)) == (1, {"after": "E"})

    @pytest.mark.parametrize(
        ("response", "error"),
        [
            (refused(extensions={"code": "THROTTLED"}), Transient),
            (Response(status=200, body=b'{"data": {"orders": null}, "errors": [{"extensions": {"code": "TIMEOUT"}}]}'),
             Transient),
            (refused(extensions={"code": "ACCESS_DENIED"}), AccessRefused),
            (Response(status=404), AccessRefused),
            (Response(status=200, body=b"{}"), Malformed),
        ],
    )  # fmt: skip
    def test_refusals(self, response, error):
        """Throttled waits, a missing scope holds."""
        with pytest.raises(error):
            read_page(adapter, response, None, NOW)
