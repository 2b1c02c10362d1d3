"""What Doudian is told of a case: an operation of afterSale.operate, the customer's parcel, or a remark.

Agreeing to a refund pays it, and so does the second agreement to a return: both are told by `refund` alone, which an
account must allow. A case is read before it is acted on; one that is already as wanted is only read again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from adapters.doudian import detail, gateway
from adapters.doudian.detail import Detail
from adapters.doudian.words import BEFORE_SHIPPING, EXCHANGE, REFUND_ONLY, RETURN_AND_REFUND, plain_text
from integrator.sdk import Address, Call, Command, CommandKind, Done, Permanent, Reader, Response, Shop

K = CommandKind

_ASKED, _BACK, _PAID = 6, 11, 12
_AGREED = (3, 7, 8, 11, 12, 13, 14)
_DECLINED = (27, 29)
_APPROVE = {RETURN_AND_REFUND: 101, EXCHANGE: 301}
_DECLINE = {
    (RETURN_AND_REFUND, _ASKED): 102,
    (RETURN_AND_REFUND, _BACK): 112,
    (REFUND_ONLY, _ASKED): 202,
    (EXCHANGE, _ASKED): 302,
    (EXCHANGE, _BACK): 312,
}
_REFUND = {(RETURN_AND_REFUND, _BACK): 111, (REFUND_ONLY, _ASKED): 201, (BEFORE_SHIPPING, _ASKED): 201}
"""Type and status of a case -> the operation; all but 101, 301, 201 and 202 rest on one source (README)."""

_SAID_ALREADY = {
    K.APPROVE: ("已同意", "重复操作"),
    K.DECLINE: ("已拒绝", "重复操作"),
    K.REFUND: ("已退款", "退款成功"),
    K.TRACKING: ("已填写",),
}
_NAMED_ENTRY = re.compile(r"(?:抖店地址|Doudian address)\s*[:：#]?\s*([0-9]{1,18})", re.IGNORECASE)
_COMPANIES = {"顺丰": "shunfeng", "顺丰速运": "shunfeng", "圆通": "yuantong", "圆通速递": "yuantong"}
_COMPANY_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")
_BUYER_SENDS_BACK = 3
_PICTURE = 1
_ENTRIES, _BOOK_PAGES = 50, 10
_CHOICES_SHOWN = 20
_OTHER = "其他"


def call_of(command: Command, shop: Shop) -> Call:
    """The call that tells the platform. Raises Permanent for what it cannot be told, with the way out."""
    return _MAKERS[command.kind](command, shop)


def settled(command: Command, response: Response) -> Done:
    """Done, also where it was done before; else Transient, AccessRefused or Permanent with the platform's own words."""
    if not 200 <= response.status < 300:
        raise Permanent(f"Doudian refused to {command.kind} ({response.status})")
    found = gateway.verdict(response)
    if not found.done:
        if any(words in found.why for words in _SAID_ALREADY.get(command.kind, ())):
            return Done()
        raise Permanent(f"Doudian refused to {command.kind}: {found.why}")
    for item in found.data["items"].each():
        if item["status_code"].integer(0) not in (0, 10000):
            raise Permanent(f"Doudian refused to {command.kind}: {plain_text(item['status_msg']) or 'no reason told'}")
    return Done()


def _approve(command: Command, shop: Shop) -> Call:
    """The first agreement, with the entry of the shop's address book that the customer shall send to."""
    case = _looked(command, shop)
    if case is not None and case.status in _AGREED:
        return detail.question(_id(command), shop)
    operation = _APPROVE[RETURN_AND_REFUND]
    if case is not None:
        if case.type in (REFUND_ONLY, BEFORE_SHIPPING):
            raise Permanent(_PAYS)
        operation = _fitting({(kind, _ASKED): code for kind, code in _APPROVE.items()}, command, case)
    if command.return_address is None:
        raise Permanent(f"where shall the goods go? Doudian wants a return address; if none come back: {_PAYS}")
    entry = _entry(command.return_address, shop)
    return _operate(operation, command, shop, case, logistics={"receiver_address_id": entry})


_PAYS = "agreeing to a case without a return pays it at once, so it is told by a refund, which the account must allow"


def _decline(command: Command, shop: Shop) -> Call:
    """The first or second refusal, with one of the reasons that Doudian offers for this case."""
    case = _looked(command, shop)
    if case is None:
        number = _number(command.reason.code if command.reason else None)
        if number is None:
            raise Permanent("without looking first a decline needs `code`: a number of afterSale.rejectReasonCodeList")
        text = _words(command) or "商家拒绝"
        return _operate(102, command, shop, None, reject_reason_code=number, reason=text, remark=text)
    if case.status in _DECLINED:
        return detail.question(_id(command), shop)
    if case.type == BEFORE_SHIPPING:
        raise Permanent("before shipping Doudian knows one way to decline: ship the order")
    operation = _fitting(_DECLINE, command, case)
    choice = _choice(command, shop)
    reason = plain_text(choice["reason"]) or "商家拒绝"
    proofs = [proof.url for line in command.lines for proof in line.evidence]
    if (plain_text(choice["evidence_need"]) or "").upper() == "Y" and not proofs:
        raise Permanent(f"the reason {reason} wants pictures: decline in 抖店, or give another reason")
    shown = {"evidence": [{"type": _PICTURE, "url": url, "desc": reason} for url in proofs]} if proofs else {}
    return _operate(
        operation,
        command,
        shop,
        case,
        reject_reason_code=choice["reject_reason_code"].integer(),
        reason=reason,
        remark=_words(command) or reason,
        **shown,
    )


def _refund(command: Command, shop: Shop) -> Call:
    """The agreement that pays: the second one to a return, the only one to a refund. Doudian pays what was asked."""
    case = _looked(command, shop, always=command.amount is not None)
    if case is None:
        return _operate(_REFUND[RETURN_AND_REFUND, _BACK], command, shop, None)
    if command.amount is not None and command.amount != case.asked:
        asked = f"{case.asked.amount} {case.asked.currency}" if case.asked else "a sum it does not tell"
        said = f"{command.amount.amount} {command.amount.currency}"
        raise Permanent(f"Doudian pays what the customer asked, {asked}, not {said}: agree on another sum in 抖店")
    if case.status == _PAID:
        return detail.question(_id(command), shop)
    return _operate(_fitting(_REFUND, command, case), command, shop, case)


def _received(command: Command, shop: Shop) -> Call:
    """A remark: the platform's own confirmation of reception is the second agreement, which pays."""
    goods = "、".join(f"{line.sku or line.title or line.line_id} ×{line.quantity}" for line in command.lines)
    return _remark(
        command,
        shop,
        "；".join(filter(None, [f"供应商已收到退货：{goods}" if goods else "供应商已收到退货", command.note])),
    )


def _note(command: Command, shop: Shop) -> Call:
    if not command.note.strip():
        raise Permanent("there is nothing to note")
    return _remark(command, shop, command.note.strip())


def _remark(command: Command, shop: Shop, text: str) -> Call:
    about = {"after_sale_id": command.return_id} if command.return_id else {"order_id": command.order.id}
    return gateway.call("afterSale.addOrderRemark", about | {"remark": text}, shop)


def _track(command: Command, shop: Shop) -> Call:
    """The parcel that comes back, filled in for the customer."""
    parcel = command.tracking
    if parcel is None or not parcel.number or not parcel.carrier:
        raise Permanent("Doudian wants the carrier and the number of a parcel")
    told = {
        "aftersale_id": _number(_id(command)) or _id(command),
        "send_type": _BUYER_SENDS_BACK,
        "company_code": _company(parcel.carrier.strip(), shop),
        "tracking_no": parcel.number,
    }
    return gateway.call("afterSale.fillLogistics", told, shop)


_MAKERS: Mapping[CommandKind, Callable[[Command, Shop], Call]] = {
    K.APPROVE: _approve,
    K.DECLINE: _decline,
    K.REFUND: _refund,
    K.RECEIVED: _received,
    K.TRACKING: _track,
    K.NOTE: _note,
}
KINDS = frozenset(_MAKERS)


def _id(command: Command) -> str:
    if command.return_id is None:
        raise Permanent("Doudian is told of after-sale cases only, and this order has none")
    return command.return_id


def _looked(command: Command, shop: Shop, *, always: bool = False) -> Detail | None:
    """The case as it is now; None where the owner does not want it read first."""
    if shop["look_first"].strip().lower() == "no" and not always:
        return None
    case = detail.asked(_id(command), shop)
    if case is None:
        raise Permanent(f"Doudian does not know the case {_id(command)}")
    return case


def _fitting(operations: Mapping[tuple[int, int], int], command: Command, case: Detail) -> int:
    """The operation for a case of this type and status."""
    found = operations.get((case.type, case.status))  # type: ignore[arg-type]
    if found is not None:
        return found
    kind = case.type_text or f"type {case.type}"
    status = " ".join(filter(None, (str(case.status), case.status_text)))
    raise Permanent(f"Doudian takes no {command.kind} of a case that is {kind}, status {status}")


def _operate(operation: int, command: Command, shop: Shop, case: Detail | None, **told: Any) -> Call:
    """One case, one operation; refused by the platform if the case has changed since it was read."""
    seen = {"update_time": case.version} if case and case.version else {}
    item = {"aftersale_id": _id(command), **told, **seen}
    return gateway.call("afterSale.operate", {"type": operation, "items": [item]}, shop)


def _entry(to: Address, shop: Shop) -> int:
    """The id of an address in the shop's address book: named by a line of its own, else found by its text."""
    for line in to.lines:
        if named := _NAMED_ENTRY.fullmatch(line.strip()):
            return int(named[1])
    wanted = _bare("".join(filter(None, (to.region, to.city, *to.lines))))
    found = [entry for entry in _address_book(shop) if _is_at(entry, wanted)]
    if len(found) > 1:
        found = [entry for entry in found if plain_text(entry["reciever_name"]) == to.name] or found
    if len(found) != 1:
        said = "holds this address several times" if found else "does not hold this address"
        way_out = "add it there once, or agree on a line `抖店地址 NUMBER`"
        raise Permanent(f"the shop's address book (抖店 地址库) {said}: {way_out}")
    return found[0]["address_id"].integer()


def _is_at(entry: Reader, wanted: str) -> bool:
    street = _bare(plain_text(entry["receiver_detail"]) or "")
    city = _bare(plain_text(entry["receiver_city"]) or "")
    return bool(street) and street in wanted and city in wanted


def _bare(text: str) -> str:
    return re.sub(r"[\s,，.。;；#-]", "", text).lower()


def _address_book(shop: Shop) -> list[Reader]:
    entries: list[Reader] = []
    for page in range(1, _BOOK_PAGES + 1):
        asked = {"page_no": page, "page_size": _ENTRIES, "order_by": "asc", "order_field": "create_time"}
        data = gateway.ask("address.list", asked, shop)
        some = list(data["address_list"].each()) if data is not None else []
        entries += some
        if len(some) < _ENTRIES:
            break
    return entries


def _choice(command: Command, shop: Shop) -> Reader:
    """The reason to decline that was named by its number or text; else the one that says 其他."""
    data = gateway.ask("afterSale.rejectReasonCodeList", {"aftersale_id": _number(_id(command)) or _id(command)}, shop)
    choices = [(one["reject_reason_code"].id(""), plain_text(one["reason"]) or "", one) for one in _items(data)]
    if not choices:
        raise Permanent("Doudian offers no reason to decline this case: it is decided, ended or not shipped")
    code, text = (command.reason.code, command.reason.text or "") if command.reason else (None, "")
    if code:
        found = [one for number, _, one in choices if number == code]
    else:
        found = [one for _, name, one in choices if name and name in text]
        found += [one for _, name, one in choices if _OTHER in name]
    if found:
        return found[0]
    offered = "; ".join(f"{number} {name}" for number, name, _ in choices[:_CHOICES_SHOWN])
    raise Permanent(f"decline again with the `code` of one of Doudian's reasons: {offered}")


def _items(data: Reader | None) -> list[Reader]:
    return list(data["items"].each()) if data is not None else []


def _company(carrier: str, shop: Shop) -> str:
    """Doudian's code of a carrier; a code is taken as it is."""
    if known := _COMPANIES.get(carrier):
        return known
    if _COMPANY_CODE.fullmatch(carrier):
        return carrier
    data = gateway.ask("order.logisticsCompanyList", {}, shop)
    companies = list((data if data.is_list else data["data"]).each()) if data is not None else []
    for company in companies:
        name, code = plain_text(company["name"]), plain_text(company["code"])
        if name and code and name.lower() == carrier.lower():
            return code
    raise Permanent(f"Doudian knows no carrier {carrier[:60]!r}; name it as 抖店 does, or by its code")


def _words(command: Command) -> str:
    return command.note.strip() or ((command.reason.text or "").strip() if command.reason else "")


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() else None
