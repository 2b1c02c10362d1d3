"""What mail says, in English and Chinese."""

from __future__ import annotations

from typing import Any

_EN_TEXT = """Hello,

{shop} waits for your answer in the return case {ref}.

What is asked: {asked}
Until: {until}
If you say nothing until then: {silent}

Goods:
{goods}
Order: {order}

Answer on this page, for which you need no account, or in your own system, and name {ref}:
{link}
"""
_ZH_TEXT = """您好：

{shop} 正在等待您就退货单 {ref} 作出答复。

需要您：{asked}
截止时间：{until}
逾期未答复：{silent}

商品：
{goods}
订单：{order}

请在以下页面答复（无需账号），或在您自己的系统中答复，并注明 {ref}：
{link}
"""
SUPPLIER: dict[str, Any] = {
    "en": {
        "subject": "[{ref}] Your answer is needed until {until}",
        "text": _EN_TEXT,
        "asks": {
            "confirm": "say whether you take the goods back, and to which address",
            "acknowledge": "acknowledge that the goods are not to be shipped",
            "receive": "say that the parcel has arrived",
            "inspect": "inspect the goods and say what you found",
            "credit": "credit what was refunded",
            "answer_contest": "look at the goods again: your inspection is contested",
            "answer_counter": "answer the counter-offer",
            "": "answer what is still open",
        },
        "silent": {
            "accepted": "this counts as accepted",
            "merchant_decides": "the shop decides without you",
            "refund_only": "the customer is refunded, and the goods stay there",
        },
        "owed": "the amount stays due",
    },
    "zh": {
        "subject": "[{ref}] 请于 {until} 前答复",
        "text": _ZH_TEXT,
        "asks": {
            "confirm": "确认是否接受退货，并告知退货地址",
            "acknowledge": "确认该商品不再发货",
            "receive": "确认包裹已收到",
            "inspect": "检验商品并告知检验结果",
            "credit": "退还已退款项",
            "answer_contest": "重新检验商品：商家对检验结果有异议",
            "answer_counter": "答复商家的还价",
            "": "答复尚未处理的事项",
        },
        "silent": {
            "accepted": "视为同意",
            "merchant_decides": "由商家自行决定",
            "refund_only": "商家将仅退款，商品不退回",
        },
        "owed": "该款项仍需支付",
    },
}
ALERT: dict[str, Any] = {
    "en": {
        "subject": "{count} return cases need you",
        "subject_one": "[{ref}] A return case needs you",
        "text": "Hello,\n\nthese return cases need you:\n\n{cases}\n{more}\nAll cases: {url}\n",
        "more": "\n... and {count} more.\n",
        "soon": "{who} has not answered yet: {duty}, due {due}.",
        "overdue": "{who} is overdue: {duty}, due {due}.",
        "silent": "{who} said nothing until its time was over: {duty}, due {due}.",
        "mine_overdue": "You are overdue: {duty}, due {due}.",
        "mine_soon": "Your time is nearly over: {duty}, due {due}.",
        "dead": "A message could not be delivered ({who}).",
        "supplier": "the platform",
        "duties": {
            "route": "choose a supplier",
            "decide": "decide on the request",
            "confirm": "confirm the return",
            "acknowledge": "acknowledge that nothing is shipped",
            "reply": "reply to the supplier's question",
            "answer_offer": "answer the supplier's offer",
            "answer_counter": "answer your counter-offer",
            "answer_report": "decide on what the supplier reported",
            "ask_evidence": "ask the customer for evidence",
            "solve": "solve a problem",
            "answer_contest": "answer your objection to the inspection",
            "receive": "say that the goods arrived",
            "inspect": "inspect the goods",
            "review": "review the inspection",
            "refund": "refund the customer",
            "credit": "credit you",
        },
    },
    "zh": {
        "subject": "{count} 个退货单需要您处理",
        "subject_one": "[{ref}] 有退货单需要您处理",
        "text": "您好：\n\n以下退货单需要您处理：\n\n{cases}\n{more}\n全部退货单：{url}\n",
        "more": "\n……另有 {count} 个。\n",
        "soon": "{who}尚未答复：{duty}，截止 {due}。",
        "overdue": "{who}已逾期：{duty}，截止 {due}。",
        "silent": "{who}在截止时间前未作答复：{duty}，截止 {due}。",
        "mine_overdue": "您已逾期：{duty}，截止 {due}。",
        "mine_soon": "您的处理时间即将结束：{duty}，截止 {due}。",
        "dead": "有一条消息无法送达（{who}）。",
        "supplier": "平台",
        "duties": {
            "route": "选择供应商",
            "decide": "对申请作出决定",
            "confirm": "确认退货",
            "acknowledge": "确认不再发货",
            "reply": "回复供应商的问题",
            "answer_offer": "答复供应商的还价",
            "answer_counter": "答复您的还价",
            "answer_report": "处理供应商的报告",
            "ask_evidence": "向买家索取凭证",
            "solve": "解决问题",
            "answer_contest": "答复您对检验结果的异议",
            "receive": "确认收到退货",
            "inspect": "检验商品",
            "review": "审核检验结果",
            "refund": "向买家退款",
            "credit": "向您退款（抵扣）",
        },
    },
}
