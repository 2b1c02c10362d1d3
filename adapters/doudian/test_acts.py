"""What Doudian is told after a look at the case, what its answers mean, and the list of cases."""

import json
from datetime import UTC, datetime

import pytest

from adapters.doudian import Doudian
from integrator.core.types import Line
from integrator.sdk import (
    AccessRefused,
    Address,
    Call,
    Command,
    CommandKind,
    Evidence,
    Malformed,
    Money,
    OrderRef,
    Permanent,
    Reason,
    Response,
    Shop,
    Tracking,
    Transient,
)
from integrator.sdk.run import Answers, complete, read, read_page, settled
from integrator.testing.fixtures import fixtures_of, page_of, read_http, settings_of

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FIXTURES = {one.name: one for one in fixtures_of(Doudian, now=NOW)}
SHOP = Shop({**settings_of(Doudian), "look_first": ""}, access=Doudian.access)
CASE = "7318204455190237184"
ASKED = Money(minor=5990, currency="CNY")
HANGZHOU = Address(name="张仓管", lines=("秋涛路 18 号 3 号仓",), city="杭州市", region="浙江省")
adapter = Doudian()


def command(kind: str, **more) -> Command:
    return Command(
        **({"id": "cmd_1", "kind": kind, "order": OrderRef(id="6920117733450198022"), "return_id": CASE} | more)
    )


def case(type_=0, status=6, **more) -> dict:
    """The recorded answer of the return, in another state."""
    body = json.loads(FIXTURES["200__return_requested"].calls[0][1].body)
    body["data"]["process_info"]["after_sale_info"] |= {"after_sale_type": type_, "after_sale_status": status} | more
    return body


def entry(number: int, detail="秋涛路18号3号仓", name="张仓管", city="杭州市") -> dict:
    return {"address_id": number, "reciever_name": name, "receiver_city": city, "receiver_detail": detail}


def choice(code: int, reason: str, need="N") -> dict:
    return {"reject_reason_code": code, "reason": reason, "evidence_need": need}


CHOICES = [choice(7, "商品影响二次销售", "Y"), choice(3, "已协商一致"), choice(99, "其他")]


def told(what: Command, *, shop: Shop = SHOP, **data):
    """(method, parameters) of the call, with the platform answering by method."""
    asked = []

    def fetch(call: Call) -> Response:
        method = call.url.split("method=")[1].split("&")[0]
        asked.append(method)
        found = data[method.rpartition(".")[2]]
        body = found if "code" in found else {"code": 10000, "data": found}
        return Response(status=200, body=json.dumps(body).encode())

    call = complete(lambda seen: adapter.command(what, seen), shop, fetch)
    return call.url.split("method=")[1].split("&")[0], json.loads(call.body)


def operation(what: Command, **data):
    """(type, the one item) of the operation."""
    method, body = told(what, **data)
    assert method == "afterSale.operate"
    (item,) = body["items"]
    assert item["aftersale_id"] == CASE
    return body["type"], item


class TestApprove:
    """The first agreement."""

    @pytest.mark.parametrize(("type_", "code"), [(0, 101), (3, 301)])
    def test_with_an_address_of_the_book(self, type_, code):
        """The address is found by its text, whatever blanks it holds; the version seen goes along."""
        book = {"address_list": [entry(1, "别处 1 号"), entry(95251), entry(3, city="宁波市")]}
        found = operation(
            command("approve", return_address=HANGZHOU), Detail=case(type_, update_time=1764000100), list=book
        )
        assert found == (
            code,
            {"aftersale_id": CASE, "logistics": {"receiver_address_id": 95251}, "update_time": 1764000100},
        )

    def test_an_address_told_twice(self):
        """Of two entries the one with the name counts; where that does not tell them apart, nothing is guessed."""
        book = {"address_list": [entry(1, name="李四"), entry(2)]}
        asked = command("approve", return_address=HANGZHOU)
        assert operation(asked, Detail=case(), list=book)[1]["logistics"] == {"receiver_address_id": 2}
        for entries in ([entry(1), entry(2)], [entry(1, "别处 1 号"), entry(2, detail="")], []):
            with pytest.raises(Permanent, match="address book"):
                told(asked, Detail=case(), list={"address_list": entries})

    def test_book_of_many_pages(self):
        """It is read to its end."""
        pages = iter([[entry(n, f"别处 {n} 号") for n in range(50)], [entry(77)]])

        def fetch(call: Call) -> Response:
            data = case() if "Detail" in call.url else {"code": 10000, "data": {"address_list": next(pages)}}
            return Response(status=200, body=json.dumps(data).encode())

        call = complete(lambda seen: adapter.command(command("approve", return_address=HANGZHOU), seen), SHOP, fetch)
        assert json.loads(call.body)["items"][0]["logistics"] == {"receiver_address_id": 77}

    def test_without_an_address(self):
        """Doudian wants one."""
        with pytest.raises(Permanent, match="return address"):
            told(command("approve"), Detail=case())

    @pytest.mark.parametrize("type_", [1, 2])
    @pytest.mark.parametrize("address", [None, HANGZHOU])
    def test_pays_nothing(self, type_, address):
        """Agreeing to a refund would pay it, so that is a refund's to say."""
        with pytest.raises(Permanent, match="pays"):
            told(command("approve", return_address=address), Detail=case(type_))

    @pytest.mark.parametrize("status", [7, 8, 11, 12, 13, 14])
    def test_agreed_before(self, status):
        """A case that is agreed to already is only read once more."""
        assert told(command("approve", return_address=HANGZHOU), Detail=case(status=status)) == (
            "afterSale.Detail",
            {"after_sale_id": CASE},
        )

    @pytest.mark.parametrize(("type_", "status"), [(0, 28), (0, 27), (7, 6), (8, 6), (6, 6)])
    def test_nothing_fits(self, type_, status):
        """A closed case, and types whose operations nobody documented, are left to a person."""
        with pytest.raises(Permanent, match="takes no approve"):
            told(command("approve", return_address=HANGZHOU), Detail=case(type_, status))


class TestDecline:
    """First and second refusal."""

    @pytest.mark.parametrize(
        ("type_", "status", "code"), [(0, 6, 102), (0, 11, 112), (1, 6, 202), (3, 6, 302), (3, 11, 312)]
    )
    def test_by_type_and_status(self, type_, status, code):
        """The operation is the one of the case as it is now, the reason one of those offered for it."""
        asked = command("decline", reason=Reason(code="3", text="与买家说好了"))
        found = operation(asked, Detail=case(type_, status), rejectReasonCodeList={"items": CHOICES})
        assert found == (
            code,
            {"aftersale_id": CASE, "reject_reason_code": 3, "reason": "已协商一致", "remark": "与买家说好了"},
        )

    def test_reason_by_text(self):
        """Words that hold a reason's text name it; any others are 其他."""
        for text, code in (("我们已协商一致，换一件", 3), ("不行", 99), (None, 99)):
            asked = command("decline", reason=Reason(text=text))
            assert (
                operation(asked, Detail=case(), rejectReasonCodeList={"items": CHOICES})[1]["reject_reason_code"]
                == code
            )

    def test_no_such_reason(self):
        """The reasons offered are named, none is guessed."""
        for reason, choices in ((Reason(code="5"), CHOICES), (None, CHOICES[:2])):
            with pytest.raises(Permanent, match="7 商品影响二次销售; 3 已协商一致"):
                told(command("decline", reason=reason), Detail=case(), rejectReasonCodeList={"items": choices})
        with pytest.raises(Permanent, match="offers no reason"):
            told(command("decline"), Detail=case(), rejectReasonCodeList={"items": []})

    def test_pictures(self):
        """A reason that wants pictures gets those of the lines; without any it is left to a person."""
        asked = {"reason": Reason(code="7")}
        with pytest.raises(Permanent, match="pictures"):
            told(command("decline", **asked), Detail=case(), rejectReasonCodeList={"items": CHOICES})
        line = Line(line_id="1", quantity=1, evidence=(Evidence(url="https://example.com/1.jpg"),))
        found = operation(
            command("decline", lines=(line,), **asked), Detail=case(), rejectReasonCodeList={"items": CHOICES}
        )
        assert found[1]["evidence"] == [{"type": 1, "url": "https://example.com/1.jpg", "desc": "商品影响二次销售"}]

    def test_before_shipping(self):
        """Such a case is declined by shipping."""
        with pytest.raises(Permanent, match="ship the order"):
            told(command("decline"), Detail=case(2))

    @pytest.mark.parametrize("status", [27, 29])
    def test_declined_before(self, status):
        """Nothing is told twice."""
        assert told(command("decline"), Detail=case(status=status))[0] == "afterSale.Detail"

    def test_without_looking(self):
        """A number is wanted then."""
        blind = Shop(settings_of(Doudian), access=Doudian.access)
        for reason in (None, Reason(text="不行"), Reason(code="x")):
            with pytest.raises(Permanent, match="rejectReasonCodeList"):
                told(command("decline", reason=reason), shop=blind)


class TestRefund:
    """The agreement that pays."""

    @pytest.mark.parametrize(("type_", "status", "code"), [(0, 11, 111), (1, 6, 201), (2, 6, 201)])
    def test_by_type_and_status(self, type_, status, code):
        """The second agreement to a return, the only one to a refund; Doudian counts, we compare."""
        assert operation(command("refund", amount=ASKED), Detail=case(type_, status))[0] == code

    @pytest.mark.parametrize("minor", [5989, 5991, 5390, 0])
    @pytest.mark.parametrize("status", [11, 12])
    def test_another_sum(self, minor, status):
        """Another sum than the customer asked is not paid, not even by a 分; nor does it count as paid."""
        with pytest.raises(Permanent, match=r"59\.90 CNY"):
            told(command("refund", amount=Money(minor=minor, currency="CNY")), Detail=case(status=status))

    def test_another_currency(self):
        """Fifty-nine dollars are not fifty-nine yuan."""
        with pytest.raises(Permanent, match="USD"):
            told(command("refund", amount=Money(minor=5990, currency="USD")), Detail=case(status=11))

    @pytest.mark.parametrize(("type_", "status"), [(0, 6), (0, 7), (0, 28), (0, 29), (3, 11), (7, 8)])
    def test_not_yet(self, type_, status):
        """Nothing is paid before the goods are on their way back, nor for what is no money case."""
        with pytest.raises(Permanent, match="takes no refund"):
            told(command("refund", amount=ASKED), Detail=case(type_, status))

    def test_paid_before(self):
        """A repeat finds the case paid and only reads it."""
        assert told(command("refund", amount=ASKED), Detail=case(status=12))[0] == "afterSale.Detail"
        assert CommandKind.REFUND in adapter.repeatable

    def test_looks_whenever_a_sum_is_named(self):
        """Also where the owner does not want a look."""
        blind = Shop(settings_of(Doudian), access=Doudian.access)
        with pytest.raises(Permanent, match=r"59\.90"):
            told(command("refund", amount=Money(minor=1, currency="CNY")), shop=blind, Detail=case(status=11))


class TestRest:
    """Parcels, remarks, and what has no case."""

    @pytest.mark.parametrize(
        ("carrier", "code"), [("顺丰速运", "shunfeng"), ("zhongtong", "zhongtong"), ("京东物流", "jd"), ("DHL", "dhl")]
    )
    @pytest.mark.parametrize("nested", [False, True])
    def test_carrier(self, carrier, code, nested):
        """Its name as the platform lists it, or its code."""
        companies = [{"id": 1, "name": "京东物流", "code": "jd"}, {"id": 2, "name": "dhl", "code": "dhl"}]
        found = told(
            command("tracking", tracking=Tracking(carrier=carrier, number="N1")),
            logisticsCompanyList={"code": 10000, "data": {"data": companies} if nested else companies},
        )
        assert found == (
            "afterSale.fillLogistics",
            {"aftersale_id": int(CASE), "send_type": 3, "company_code": code, "tracking_no": "N1"},
        )

    def test_unknown_carrier(self):
        """It is named, and nothing is told; nor is a parcel without number or carrier."""
        with pytest.raises(Permanent, match="Pigeon Post"):
            told(
                command("tracking", tracking=Tracking(carrier="Pigeon Post", number="N")),
                logisticsCompanyList={"data": []},
            )
        for parcel in (None, Tracking(carrier="zto"), Tracking(number="N")):
            with pytest.raises(Permanent, match="carrier and the number"):
                told(command("tracking", tracking=parcel))

    def test_received_pays_nothing(self):
        """It is a remark of the shop's own."""
        found = told(command("received", lines=(Line(line_id="1", quantity=3, title="衬衫"),), note="包装破损"))
        assert found == (
            "afterSale.addOrderRemark",
            {"after_sale_id": CASE, "remark": "供应商已收到退货：衬衫 ×3；包装破损"},
        )

    def test_empty_note(self):
        """It is refused before anybody is asked."""
        with pytest.raises(Permanent, match="nothing to note"):
            told(command("note", note="  "))

    @pytest.mark.parametrize("kind", ["approve", "decline", "refund", "tracking"])
    def test_without_a_case(self, kind):
        """An order without a case cannot be acted on."""
        parcel = Tracking(carrier="zto", number="N")
        with pytest.raises(Permanent, match="none"):
            told(command(kind, return_id=None, tracking=parcel))

    def test_unknown_case(self):
        """The platform does not know it."""
        gone = {"code": 50002, "sub_code": "isv.business-failed:11003", "sub_msg": "该售后单不存在"}
        with pytest.raises(Permanent, match="does not know the case"):
            told(command("refund", amount=ASKED), Detail=gone)


class TestSettle:
    """Everything is a 200; `code` and its words decide."""

    def meaning(self, kind="approve", status=200, **body):
        settled(adapter, command(kind), Response(status=status, body=json.dumps(body).encode()))
        return "done"

    @pytest.mark.parametrize(
        "body",
        [
            {"code": 10000, "data": {}},
            {"code": 10000},
            {"code": "10000", "data": None},
            {"err_no": 0, "message": "success", "data": {}},
            {"code": 10000, "data": {"items": [{"status_code": 0}, {"status_code": "10000"}, {}]}},
            {"code": 50002, "sub_code": "isv.business-failed:1", "sub_msg": "售后单已同意，请勿重复操作"},
        ],
    )
    def test_done(self, body):
        """10000, in the older envelope 0, and what says that it was done before."""
        assert self.meaning(**body) == "done"

    @pytest.mark.parametrize(
        "body",
        [
            {"code": 20000, "sub_code": "isp.service-error:10002"},
            {"code": 50000},
            {"code": 60000},
            {"code": 50002, "sub_code": "isv.business-failed:10000", "sub_msg": "系统错误，请重试"},
            {"code": 50002, "sub_code": "isv.business-failed:12000", "sub_msg": "查询退款记录失败，请稍后重试"},
            {"code": 40009, "msg": "请求过于频繁"},
        ],
    )
    def test_later(self, body):
        """The platform's own trouble, and too many questions."""
        with pytest.raises(Transient):
            self.meaning(**body)

    @pytest.mark.parametrize("body", [{"code": 30001}, {"code": 40003, "sub_code": "isv.access-token-expired:1"}])
    def test_access(self, body):
        """A token that has run out is as a 401."""
        with pytest.raises(AccessRefused):
            self.meaning(**body)

    @pytest.mark.parametrize(
        ("body", "words"),
        [
            ({"code": 50002, "sub_code": "isv.business-failed:20309541", "sub_msg": "售后状态错误"}, "售后状态错误"),
            ({"code": 50002, "sub_code": "isv.business-failed:11001", "sub_msg": "请登录抖店后台人工审核"}, "人工审核"),
            ({"code": 40004, "msg": "非法的参数"}, "非法的参数"),
            ({"err_no": 7, "message": "no"}, "no"),
            ({"code": 10000, "data": {"items": [{"status_code": 5, "status_msg": "失败"}]}}, "失败"),
            ({"data": {}}, "code"),
            ({}, "code"),
            ({"code": 50002, "sub_msg": "已拒绝"}, "已拒绝"),
        ],
    )
    def test_never(self, body, words):
        """All else, in the platform's own words; an answer without a code proves nothing."""
        with pytest.raises(Permanent, match=words):
            self.meaning(**body)

    def test_already_is_of_its_kind(self):
        """What was declined is not approved; what was agreed to is not yet paid."""
        assert self.meaning("decline", code=50002, sub_msg="已拒绝") == "done"
        with pytest.raises(Permanent):
            self.meaning("refund", code=50002, sub_msg="已同意")

    @pytest.mark.parametrize("status", [302, 404, 409])
    def test_no_200(self, status):
        """Nothing but a 2xx is an answer of the API."""
        with pytest.raises(Permanent, match=str(status)):
            self.meaning(status=status, code=10000)


class TestList:
    """Pages of cases."""

    def page(self, name: str, cursor: str | None = None, **changed):
        path = fixtures_of(Doudian, now=NOW)[0].path.with_name(f"{name}.page.http")
        answer, at = page_of(read_http(path.read_bytes()), now=NOW)
        if changed:
            body = json.loads(answer.body)
            body["data"] |= changed
            answer = Response(status=200, body=json.dumps(body).encode())
        return read_page(adapter, answer, cursor, at)

    def test_same_keys_as_the_messages(self):
        """Request, parcel and money of a case are the facts its messages tell."""
        keys = set()
        for name in ("200__return_requested", "203__tracking_asked", "206__return"):
            one = FIXTURES[name]
            shop = SHOP.with_answers(Answers(one.calls))
            keys |= {
                told.key for told in read(adapter, adapter.verify(adapter.sign(one.request, shop), shop), shop).events
            }
        reading, _ = self.page("cases__paid_and_ended")
        assert keys == {told.key for told in reading.events if told.return_id == CASE}

    def test_states(self):
        """Ended cases are passed over; before shipping nothing comes back; no money is asked where there is none."""
        reading, after = self.page("cases__paid_and_ended")
        assert after is None
        assert [item.reason for item in reading.ignored] == [
            "the case 7318204455190237186 has ended without money (status 28)"
        ]
        unshipped, resent = (told for told in reading.events if told.return_id != CASE)
        assert [line.disposition for line in unshipped.lines] == ["never_shipped"]
        assert (resent.wish, resent.refund, resent.extra) == ("resend", None, {"aftersale_type": 7})

    def test_goes_on(self):
        """Page by page while there is more, in any way of saying so, and never beyond what the platform allows."""
        pages = [(None, "true", "1"), ("1", True, "2"), ("7", "false", None), ("498", True, "499"), ("499", True, None)]
        for cursor, more, after in pages:
            assert self.page("cases", cursor, has_more=more)[1] == after
        assert self.page("cases", "3", has_more=True, items=[])[1] is None

    def test_asks(self):
        """Newest change first."""
        for cursor, page in ((None, 0), ("2", 2), ("x", 0)):
            assert json.loads(adapter.poll(cursor, SHOP).body) == {
                "page": page,
                "size": 100,
                "order_by": ["update_time desc"],
                "need_special_type": True,
            }

    def test_bad_case(self):
        """It is named; the others count."""
        body = json.loads(page_bytes("cases__paid_and_ended"))
        del body["data"]["items"][1]["order_info"]["shop_order_id"]
        reading, _ = self.page("cases__paid_and_ended", items=body["data"]["items"])
        assert [problem.path for problem in reading.malformed] == ["data.items[1].order_info.shop_order_id"]
        assert len({told.return_id for told in reading.events}) == 2

    def test_refused(self):
        """No page is not an empty page."""
        with pytest.raises(Malformed):
            read_page(adapter, Response(status=404), None, NOW)
        with pytest.raises(Transient):
            read_page(adapter, Response(status=200, body=b'{"code": 20000}'), None, NOW)


def page_bytes(name: str) -> bytes:
    path = fixtures_of(Doudian, now=NOW)[0].path.with_name(f"{name}.page.http")
    return read_http(path.read_bytes()).body
