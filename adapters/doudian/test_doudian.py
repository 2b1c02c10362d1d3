"""What the contract suite cannot know about Doudian: its two signatures, two generations, 分, and errors in a 200."""

import hashlib
import hmac
import json
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest

from adapters.doudian import Doudian
from integrator.sdk import AccessRefused, Call, Malformed, Money, Reading, Rejected, Request, Response, Shop, Transient
from integrator.sdk.outcomes import Need
from integrator.sdk.run import complete, read, verify
from integrator.testing.fixtures import fixtures_of, settings_of

NOW = datetime(2021, 7, 24, 12, tzinfo=UTC)
SETTINGS = settings_of(Doudian)
FIXTURES = {one.name: one for one in fixtures_of(Doudian, now=NOW)}
SHOP = Shop(SETTINGS, access=Doudian.access)
WITHOUT_TOKEN = Shop({**SETTINGS, "access_token": ""}, access=Doudian.access)
DATA = {
    "p_id": 6920117733450198022,
    "s_id": 6920117733450198023,
    "shop_id": 4463718,
    "aftersale_id": 7318204455190237184,
    "aftersale_status": 6,
    "aftersale_type": 0,
    "reason_code": 7,
    "refund_amount": 5990,
    "refund_post_amount": 600,
    "apply_time": 1626753592,
}
adapter = Doudian()


def request(body, **headers: str) -> Request:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Request(received_at=NOW, headers={name.replace("_", "-"): text for name, text in headers.items()}, body=raw)


def one(tag: str, **changed) -> dict[str, str]:
    """A live message; a field changed to None is left out."""
    data = {name: value for name, value in (DATA | changed).items() if value is not None}
    return {"tag": tag, "msg_id": f"05519::{tag}:1", "data": json.dumps(data)}


def reading(body, shop: Shop = WITHOUT_TOKEN, answer: Response | None = None) -> Reading:
    def fetch(call: Call) -> Response:
        if answer is None:
            raise AssertionError(f"asks {call.body!r}")
        return answer

    message = verify(adapter, adapter.sign(request(body), shop), shop)
    return complete(lambda known: read(adapter, message, known), shop, fetch)


def event(tag: str, shop: Shop = WITHOUT_TOKEN, answer: Response | None = None, **changed):
    (found,) = reading([one(tag, **changed)], shop, answer).events
    return found


def answer(body) -> Response:
    return Response(status=200, body=json.dumps(body).encode())


def detail(**changed) -> Response:
    """The recorded answer of the return, with fields of its after-sale case changed."""
    body = json.loads(FIXTURES["200__return_requested"].calls[0][1].body)
    body["data"]["process_info"]["after_sale_info"] |= changed
    return answer(body)


def skus(*changes: dict[str, object]) -> Response:
    body = json.loads(FIXTURES["200__return_requested"].calls[0][1].body)
    first = body["data"]["order_info"]["sku_order_infos"][0]
    body["data"]["order_info"]["sku_order_infos"] = [first | change for change in changes]
    return answer(body)


class TestVerify:
    """Who sent it."""

    body = json.dumps([one("207")]).encode()
    plain = SETTINGS["app_key"].encode() + body + SETTINGS["app_secret"].encode()
    md5 = hashlib.md5(plain).hexdigest()
    hmac = hmac.new(SETTINGS["app_secret"].encode(), plain, hashlib.sha256).hexdigest()

    def sent(self, sign: str, **headers: str) -> str | None:
        return adapter.verify(request(self.body, app_id=SETTINGS["app_key"], event_sign=sign, **headers), SHOP).topic

    @pytest.mark.parametrize("method", ["MD5", "md5", " MD5 ", ""])
    def test_md5(self, method):
        """MD5 over key, body and secret holds where it is named or nothing is; capitals do not matter."""
        assert self.sent(self.md5, sign_method=method) == "207"
        assert self.sent(self.md5.upper(), sign_method=method) == "207"

    @pytest.mark.parametrize("method", ["hmac-sha256", "HMAC-SHA256", ""])
    def test_hmac(self, method):
        """HMAC-SHA256 with the secret as its key holds where it is named or nothing is."""
        assert self.sent(self.hmac, sign_method=method) == "207"

    def test_no_method_told(self):
        """Without the header either is taken."""
        assert self.sent(self.md5) == self.sent(self.hmac) == "207"

    def test_named_method_is_binding(self):
        """The other algorithm is refused where one is named, and so is one nobody knows."""
        for sign, method in ((self.md5, "hmac-sha256"), (self.hmac, "MD5"), (self.md5, "sha1"), (self.md5, "none")):
            with pytest.raises(Rejected):
                self.sent(sign, sign_method=method)

    def test_app_id(self):
        """A message signed right but for another application, or for none, is refused."""
        for headers in ({"app_id": "6839996432214940000"}, {}):
            with pytest.raises(Rejected, match="app-id"):
                adapter.verify(request(self.body, event_sign=self.md5, **headers), SHOP)

    def test_raw_body(self):
        """The bytes are signed, not what they mean."""
        with pytest.raises(Rejected):
            adapter.verify(request(self.body + b"\n", app_id=SETTINGS["app_key"], event_sign=self.md5), SHOP)


class TestDelivery:
    """What a delivery is known by."""

    def told(self, body):
        message = verify(adapter, adapter.sign(request(body), SHOP), SHOP)
        return message.topic, message.delivery_id

    def test_single(self):
        """The platform's id is part of it, and messages that share one (as the printed samples do) differ."""
        first, other = (self.told([one("207", p_id=order)])[1] for order in (1, 2))
        assert first.startswith("05519::207:1:")
        assert first != other

    def test_batch(self):
        """A batch has the tags of all its messages, and is known by its bytes."""
        assert self.told([one("207"), one("205"), one("207")]) == ("207,205", None)

    @pytest.mark.parametrize("body", [b"", b"[", b"[1]", b'"x"', b'[{"tag":{}}]', b"\xff"])
    def test_unreadable(self, body):
        """What cannot be understood is stored all the same; reading it complains."""
        assert self.told(body) == (None, None)
        try:
            found = reading(body).malformed
        except Malformed as problem:
            found = (problem,)
        assert len(found) == 1

    def test_acknowledged(self):
        """The one answer that Doudian takes for success."""
        assert (adapter.ack.status, adapter.ack.body) == (200, b'{"code":0,"msg":"success"}')


class TestProbe:
    """The address is tried when it is saved."""

    @pytest.mark.parametrize("names", [("msg_id", "0", "0"), ("msgId", 0, 0)])
    def test_answered_unsigned(self, names):
        """Tag 0 and id 0, in either generation, get the acknowledgement without a signature."""
        name, number, tag = names
        assert adapter.handshake(request([{"tag": tag, name: number, "data": "2021-04-21 15:36:27"}]), SHOP) == (
            adapter.ack
        )

    def test_nothing_else_passes(self):
        """A real message, alone or beside a probe, must be signed."""
        probe = {"tag": "0", "msg_id": "0", "data": "x"}
        for body in ([one("206")], [probe, one("206")], [probe, probe], [], [probe | {"msg_id": "1"}], b"["):
            assert adapter.handshake(request(body), SHOP) is None

    def test_among_messages(self):
        """Signed and beside other messages it says nothing."""
        found = reading([{"tag": "0", "msg_id": "0", "data": "x"}, one("207")])
        assert [len(found.ignored), len(found.events)] == [1, 1]


class TestReading:
    """What a message says."""

    def test_two_generations(self):
        """Tag as number or text, msgId or msg_id, data as object or JSON text, in a list or alone: the same events."""
        old = {"tag": 205, "msgId": "m", "data": DATA | {"refuse_time": 1626770000}}
        new = {"tag": "205", "msg_id": "m", "data": json.dumps(old["data"])}
        assert reading([old]).events == reading(old).events == reading([new]).events

    def test_ids_are_exact(self):
        """Ids beyond 2^53 stay as they are, given as numbers or as text."""
        for kind in (int, str):
            told = event("207", p_id=kind(9007199254740993), aftersale_id=kind(9223372036854775807))
            assert (told.order.id, told.return_id) == ("9007199254740993", "9223372036854775807")

    @pytest.mark.parametrize(
        ("number", "wish"), [(0, "return_refund"), (1, "refund_only"), (2, "refund_only"), (3, "exchange"), (8, None)]
    )
    @pytest.mark.parametrize("tag", ["200", "201", "204", "206", "207", "211", "212", "213"])
    def test_wish_throughout(self, tag, number, wish):
        """A case keeps its wish from first to last; a number nobody documented is kept aside."""
        told = event(tag, aftersale_type=number, arbitrate_id="a")
        assert told.wish == wish
        assert told.extra.get("aftersale_type") == (None if wish else number)

    @pytest.mark.parametrize(
        ("text", "wish"),
        [("退货退款", "return_refund"), ("已发货仅退款", "refund_only"), ("补寄", "resend"), ("维修", "repair"),
         ("价保", "refund_only"), ("换货", "exchange"), ("", None)],
    )  # fmt: skip
    def test_wish_by_text(self, text, wish):
        """Where the number says nothing the API's text does."""
        assert event("200", SHOP, detail(after_sale_type_text=text), aftersale_type=9).wish == wish

    @pytest.mark.parametrize(
        ("number", "kind"), [(0, "goods.received"), (1, "return.approved"), (3, "return.approved")]
    )
    def test_second_agreement_asks_for_its_kind(self, number, kind):
        """A 201 without a type is told apart by the answer; a type told is not asked for."""
        told = event("201", SHOP, detail(after_sale_type=number), aftersale_type=None)
        assert (told.kind, bool(told.lines), told.incomplete) == (kind, number == 0, False)
        assert event("201", aftersale_type=None).incomplete

    def test_second_agreement(self):
        """201 says of a return that the goods are there, of every other case that it was agreed to."""
        kinds = [event("201", aftersale_type=number).kind.value for number in (0, 1, 2, 3, None)]
        assert kinds == ["goods.received"] + ["return.approved"] * 4

    def test_asks_only_where_lines_or_a_parcel_matter(self):
        """Everything else is told at once."""
        asking = set()
        for tag in Doudian.topics:
            message = verify(adapter, adapter.sign(request([one(tag, status_deadline=1619596830)]), SHOP), SHOP)
            try:
                assert not any(found.incomplete for found in read(adapter, message, SHOP).events)
            except Need as need:
                asking.add((tag, need.call.body))
        wanted = "200 201 203 206 208 209 213 214 217 218 224 225".split()
        assert asking == {(tag, b'{"after_sale_id":"7318204455190237184"}') for tag in wanted}

    @pytest.mark.parametrize("tag", ["200", "201", "203", "206", "208", "209", "213", "218", "224"])
    def test_without_credentials(self, tag):
        """The event comes all the same, without lines and marked."""
        told = event(tag, status_deadline=1619596830)
        assert (told.incomplete, told.lines, told.order.id) == (True, (), "6920117733450198022")

    def test_times(self):
        """Epoch seconds, digits, or a text in Beijing time; without any the arrival time."""
        expected = datetime(2021, 7, 20, 3, 59, 52, tzinfo=UTC)
        for told in (1626753592, "1626753592", "2021-07-20 11:59:52"):
            assert event("207", close_time=told).occurred_at == expected
        assert event("207", update_time=1626753592).source_version == "1626753592"
        assert event("207", update_time=1626753592).occurred_at == expected
        assert event("207").occurred_at == NOW

    @pytest.mark.parametrize(
        "told", [1626753592000, "1626753592000", "2021-07-20T11:59:52+08:00", "2021-07-20T03:59:52Z"]
    )
    def test_other_forms_of_time(self, told):
        """Milliseconds and texts that name their offset are the same moment."""
        assert event("207", close_time=told).occurred_at == datetime(2021, 7, 20, 3, 59, 52, tzinfo=UTC)

    def test_update_time(self):
        """It is the version; the time too where the message has no other, and first where that is another day's."""
        told = event("227", update_time="2021-07-20T11:59:52+08:00")
        assert told.occurred_at == datetime(2021, 7, 20, 3, 59, 52, tzinfo=UTC)
        assert told.key == f"return.approved:return:{DATA['aftersale_id']}:2021-07-20T11:59:52+08:00"
        assert event("211", apply_time=1626000000, update_time=1626753592).occurred_at == told.occurred_at
        assert event("211", apply_time=1626753592).occurred_at == told.occurred_at

    @pytest.mark.parametrize("told", [0, "0", "", "0001-01-01T00:00:00Z", "0000-00-00 00:00:00"])
    def test_time_nobody_set(self, told):
        """A zero in any form is no time and no version."""
        found = event("207", close_time=told, update_time=told)
        assert (found.occurred_at, found.source_version) == (NOW, None)

    def test_deadline(self):
        """209 moves the deadline; one that tells none says nothing and is a problem."""
        assert event("209", status_deadline=1619596830).due.by == datetime(2021, 4, 28, 8, 0, 30, tzinfo=UTC)
        (problem,) = reading([one("209")]).malformed
        assert problem.path == "[0].data"

    @pytest.mark.parametrize("tag", ["213", "214", "217", "218"])
    def test_arbitration_overlay(self, tag):
        """Steps of an arbitration are updates of the case, each a fact of its own."""
        told = event(tag, arbitrate_id="77", arbitrate_status=2, arbitrate_status_deadline="2021-07-25 08:00:00")
        assert told.kind == "return.updated"
        assert told.extra["dispute"]["id"] == "77"
        assert told.due.by == datetime(2021, 7, 25, tzinfo=UTC)

    def test_arbitration_ends_where_it_began(self):
        """Opened and resolved name the same dispute, by its id or else by the case's."""
        for number in ("77", "", None):
            subjects = {event(tag, arbitrate_id=number).subject.id for tag in ("212", "215", "216")}
            assert len(subjects) == 1

    @pytest.mark.parametrize(
        ("conclusion", "favours"), [(1, "customer"), ("2", "merchant"), (3, "customer"), (9, None), ("和解", None)]
    )
    def test_decision(self, conclusion, favours):
        """The decision is kept as told, with whom it favours where that is documented."""
        told = event("216", arbitrate_id="77_001", arbitrate_status=255, arbitrate_conclusion=conclusion)
        assert told.extra["dispute"]["favours"] == favours
        assert str(told.extra["dispute"]["conclusion"]) == str(conclusion)

    def test_bad_item(self):
        """Each item stands for itself; problems name the place."""
        found = reading([one("207"), one("205", aftersale_id=None), {"tag": "207", "data": "{"}, 7, one("211", p_id=2)])
        assert [told.kind.value for told in found.events] == ["return.cancelled", "exchange.shipped"]
        assert [problem.path for problem in found.malformed] == ["[1].data.aftersale_id", "[2].data", "[3]"]

    def test_unknown_tags(self):
        """Alone or among others they are ignored, naming the tag."""
        for body in ([one("210")], [one("210"), one("207")]):
            assert [(item.topic, "210" in item.reason) for item in reading(body).ignored] == [("210", True)]

    def test_order_by_the_api(self):
        """A message without an order takes it from the answer, where one is asked for."""
        assert event("200", SHOP, detail(), p_id=None).order.id == "6920117733450198022"
        assert event("207", p_id=0).order is None

    def test_address_as_text(self):
        """Older messages give the return address as one text."""
        assert event("202", addr="浙江省杭州市").return_address.lines == ("浙江省杭州市",)
        assert event("202", addr="").return_address is None

    def test_address_as_object(self):
        """An object or its JSON text gives the same address; an empty one none; a text in braces stays a text."""
        parts = {
            "province": "浙江省",
            "city": "金华市",
            "town": "义乌市",
            "street": "",
            "detail": "示例路 8 号",
            "name": "仓库",
        }
        found = [event("202", addr=addr).return_address for addr in (parts, json.dumps(parts))]
        assert found[0] == found[1]
        assert (found[0].region, found[0].lines) == ("浙江省", ("义乌市", "示例路 8 号"))
        assert event("202", addr={}).return_address is event("202", addr={"street_id": "0"}).return_address is None
        assert event("202", addr="{city:金华市}").return_address.lines == ("{city:金华市}",)


class TestMoney:
    """分, to the last one."""

    def test_asked(self):
        """The amount asked includes freight; an exchange asks for none."""
        refund = event("200").refund
        assert (refund.amount, refund.shipping) == (Money(minor=5990, currency="CNY"), Money(minor=600, currency="CNY"))
        assert refund.state == "unknown"
        assert event("200", aftersale_type=3, refund_amount=0).refund is None

    def test_paid(self):
        """What the customer got is the API's sum once it is there, else the message's."""
        for real, minor in ((5790, 5790), (0, 5990), (None, 5990)):
            refund = event("206", SHOP, detail(real_refund_amount=real)).refund
            assert (refund.amount.minor, refund.state) == (minor, "settled")

    @pytest.mark.parametrize(
        ("bought", "count", "paid", "share"), [(3, 2, 100, 67), (3, 1, 100, 33), (2, 1, 101, 51), (1, 1, 9, 9)]
    )
    def test_share(self, bought, count, paid, share):
        """A line's amount is for the pieces concerned, half a 分 rounded up."""
        change = {"item_quantity": bought, "after_sale_item_count": count, "sku_pay_amount": paid}
        (line,) = event("200", SHOP, skus(change)).lines
        assert (line.quantity, line.amount.minor) == (count, share)

    def test_untold(self):
        """What the message leaves out of its sums the answer tells."""
        told = {"refund_amount": None, "refund_post_amount": None}
        sums = detail(refund_total_amount=5990, refund_post_amount=600, real_refund_amount=0)
        for tag in ("200", "206"):
            refund = event(tag, SHOP, sums, **told).refund
            assert (refund.amount.minor, refund.shipping.minor) == (5990, 600)
        assert event("206", **told).refund.amount is None

    def test_share_of_an_unknown_number(self):
        """Nobody tells how many pieces were paid for: the line has no amount."""
        for bought in (None, 0, -1):
            (line,) = event("200", SHOP, skus({"item_quantity": bought, "after_sale_item_count": 2})).lines
            assert (line.quantity, line.amount) == (2, None)

    @pytest.mark.parametrize("amount", [-1, "-1", 1.5, "1.5", True, [], 10**18])
    def test_no_whole_number(self, amount):
        """Anything but whole 分 is a problem, never rounded."""
        (problem,) = reading([one("206", refund_amount=amount)]).malformed
        assert problem.path == "[0].data.refund_amount"


class TestLines:
    """What afterSale.Detail adds."""

    def test_only_those_concerned(self):
        """A sku order of which no piece is concerned is left out."""
        lines = event(
            "200",
            SHOP,
            skus({"sku_order_id": 1, "after_sale_item_count": 0}, {"sku_order_id": 2, "after_sale_item_count": 1}),
        ).lines
        assert [line.line_id for line in lines] == ["2"]

    def test_uncounted(self):
        """Without counts it is the case's pieces for a single line, all that were bought for several."""
        (line,) = event("200", SHOP, skus({"after_sale_item_count": None})).lines
        assert line.quantity == 2
        lines = event("200", SHOP, skus(*({"sku_order_id": n, "after_sale_item_count": None} for n in (1, 2)))).lines
        assert [line.quantity for line in lines] == [3, 3]

    def test_count_missing_among_others(self):
        """One line's count is not guessed while others tell theirs, and none is below zero."""
        for count in (None, -1):
            found = reading(
                [one("200")], SHOP, skus({"after_sale_item_count": 1}, {"after_sale_item_count": count})
            ).malformed
            (problem,) = found
            assert problem.path == "afterSale.Detail data.order_info.sku_order_infos[1].after_sale_item_count"

    def test_absurd_line(self):
        """A line that cannot be is a problem at its place in the answer."""
        (problem,) = reading([one("200")], SHOP, skus({"after_sale_item_count": 10**12})).malformed
        assert problem.path == "afterSale.Detail data.order_info.sku_order_infos[0]"

    def test_numbers_where_words_are_expected(self):
        """A size, a sku or a name may be a number."""
        change = {"sku_spec": [{"name": "尺码", "value": 42}], "shop_sku_code": 8812, "product_name": 361}
        (line,) = event("200", SHOP, skus(change)).lines
        assert (line.variant, line.sku, line.title) == ("42", "8812", "361")

    @pytest.mark.parametrize("order", [None, {}, {"sku_order_infos": None}, ""])
    def test_answer_without_lines(self, order):
        """An answer that leaves the lines out completes nothing; an empty list is told."""
        body = json.loads(detail().body)
        body["data"]["order_info"] = order
        assert event("200", SHOP, answer(body)).incomplete
        body["data"]["order_info"] = {"sku_order_infos": []}
        assert not event("200", SHOP, answer(body)).incomplete

    def test_never_shipped(self):
        """Refunds before shipping, by number or by text; a price guarantee moves no goods."""
        for number, text, gone in (
            (2, "", True),
            (9, "未发货仅退款", True),
            (1, "已发货仅退款", False),
            (9, "价保", False),
        ):
            (line,) = event("206", SHOP, detail(after_sale_type_text=text), aftersale_type=number).lines
            assert (line.disposition == "never_shipped") is gone

    def test_quotes(self):
        """Stray quotes are no part of a sku or an id."""
        (line,) = event("200", SHOP, skus({"shop_sku_code": '"AB-1"', "sku_order_id": '"6920117733450198022"'})).lines
        assert (line.sku, line.line_id) == ("AB-1", "6920117733450198022")

    def test_parcel(self):
        """The buyer's parcel: from the message if it names it, else from the answer, in either of its places."""
        told = event("203", SHOP, logistics="SF1")
        assert (told.tracking.number, told.incomplete) == ("SF1", False)
        assert event("203", SHOP, detail()).tracking.carrier == "顺丰速运"


class TestReasons:
    """Why it comes back."""

    @pytest.mark.parametrize(
        ("category", "codes"),
        [
            ("customer_choice", "1 6"),
            ("logistics", "2 3 4 5 20 21 29"),
            ("not_as_described", "9 10 11 12 16 17 18 22 25 28 30 33"),
            ("quality", "7 8 19 26 27 31 32 34"),
            ("other", "13 14 23 24"),
            (None, "15 78 108"),
        ],
    )
    def test_codes(self, category, codes):
        """All codes of the message documents are sorted, but for 15 其他, where the words decide."""
        found = [event("207", reason_code=int(code)).reason for code in codes.split()]
        assert [reason.code for reason in found] == codes.split()
        assert {reason.category for reason in found} == {category}

    def test_words(self):
        """The customer's words are what was written; the chosen reason stands there where nothing was."""
        assert event("200", SHOP, detail()).reason.text == "第一次下水领口就脱线了"
        assert event("200", SHOP, detail(reason_remark="")).reason.text == "做工粗糙/有瑕疵/有污渍"

    def test_unknown_code(self):
        """A code nobody listed is kept without a category, beside the text of the answer."""
        changed = detail(
            reason_code=108, reason="尺码不合适", reason_remark="太紧", reason_second_labels=[{"name": "买小"}]
        )
        found = event("200", SHOP, changed, reason_code=108).reason
        assert (found.code, found.text, found.category) == ("108", "尺码不合适；买小；太紧", None)


class TestAnswers:
    """What the API says beside its data."""

    @pytest.mark.parametrize(
        ("code", "word"),
        [(30001, "isv.app-permissions-insufficient"), (30002, ""), (40003, "isv.access-token-expired"),
         (40003, "isv.access-token-no-existed"), (40003, "isv.signature-invalid"), (30001, "dop.authorization-closed")],
    )  # fmt: skip
    def test_refused(self, code, word):
        """Rights, token and signature: the messages are held until the settings change."""
        with pytest.raises(AccessRefused):
            event("200", SHOP, answer({"code": code, "sub_code": word, "sub_msg": "access_token不存在", "data": None}))

    @pytest.mark.parametrize("code", [20000, 20001, 50000, 60000, 90000, "20000", 50002, 40004, 70000])
    def test_later(self, code):
        """The platform's trouble, its limits, and what nobody knows: asked again."""
        with pytest.raises(Transient):
            event("200", SHOP, answer({"code": code, "sub_msg": "系统繁忙，请稍后重试", "data": {}}))

    @pytest.mark.parametrize(
        "gone",
        [Response(status=404), answer({"code": 10000, "data": None}), answer({"err_no": 0, "data": None}),
         answer({"code": 50002, "sub_code": "isv.business-failed:1000", "sub_msg": "售后单不存在"})],
    )  # fmt: skip
    def test_gone(self, gone):
        """A case that is not there gives the event as far as the message tells it."""
        assert event("200", SHOP, gone).incomplete

    def test_older_success(self):
        """err_no 0 alone is success, and so are data that come alone."""
        body = json.loads(detail().body)
        del body["code"]
        assert event("200", SHOP, answer(body | {"err_no": 0})).lines
        assert event("200", SHOP, answer(body)).lines

    @pytest.mark.parametrize("words", ['他说"好"', '"', "\\", 'a\\"b', "领口/袖口\u0001"])
    def test_quotes_inside_words(self, words):
        """Only quotes around a whole text are stray."""
        for told in (words, f'"{words}"'):
            text = event("200", SHOP, detail(reason_remark=told)).reason.text
            assert text == (words.strip('"') or "做工粗糙/有瑕疵/有污渍")

    def test_broken_answer(self):
        """The problem names the API and the place in its answer."""
        (problem,) = reading([one("200")], SHOP, skus({"after_sale_item_count": "two"})).malformed
        assert problem.path.startswith("afterSale.Detail data.order_info.sku_order_infos[0]")


class TestAuthorize:
    """The signed call."""

    def test_signed(self):
        """Time in Beijing, token and the documented signature are added; the call itself holds no secret."""
        message = verify(adapter, adapter.sign(request([one("206")]), SHOP), SHOP)
        with pytest.raises(Need) as asked:
            read(adapter, message, SHOP)
        call = asked.value.call
        done = adapter.authorize(call, SHOP, datetime(2021, 7, 20, 16, 5, 9, tzinfo=UTC))
        told = dict(parse_qsl(urlsplit(done.url).query))
        key, secret = SETTINGS["app_key"], SETTINGS["app_secret"]
        plain = (
            f'{secret}app_key{key}methodafterSale.Detailparam_json{{"after_sale_id":"7318204455190237184"}}'
            f"timestamp2021-07-21 00:05:09v2{secret}"
        )
        assert told.pop("sign") == hmac.new(secret.encode(), plain.encode(), hashlib.sha256).hexdigest()
        assert told == {
            "app_key": key,
            "method": "afterSale.Detail",
            "v": "2",
            "sign_method": "hmac-sha256",
            "timestamp": "2021-07-21 00:05:09",
            "access_token": SETTINGS["access_token"],
        }
        assert urlsplit(done.url).path == "/afterSale/Detail"
        assert done.body == call.body
        assert not any(SETTINGS[name] in repr(call) for name in ("app_secret", "access_token"))
