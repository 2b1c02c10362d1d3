"""The job of the first design: one webhook becomes one signed POST."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from typing import Any

import requests
from standardwebhooks.webhooks import Webhook


def deliver(text: str) -> None:
    """Tell the supplier what to take back. RQ tries again if this raises."""
    refund = json.loads(text)
    now, id_ = datetime.now(UTC), f"refund_{refund['id']}"
    body = json.dumps({"type": "return.instruction", "timestamp": now.isoformat(), "data": _instruction(refund)})
    signature = Webhook(os.environ["BENCH_SUPPLIER_SECRET"]).sign(id_, now, body)
    headers = {
        "content-type": "application/json",
        "webhook-id": id_,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }
    requests.post(os.environ["BENCH_SUPPLIER_URL"], data=body, headers=headers, timeout=10).raise_for_status()


def _instruction(refund: dict[str, Any]) -> dict[str, Any]:
    return {
        "order": {"id": str(refund["order_id"]), "number": None},
        "note": refund["note"],
        "lines": [
            {
                "line_id": str(item["line_item_id"]),
                "sku": item["line_item"]["sku"],
                "title": item["line_item"]["title"],
                "variant": item["line_item"]["variant_title"],
                "quantity": item["quantity"],
                "amount": item["subtotal_set"]["shop_money"],
                "disposition": item["restock_type"],
            }
            for item in refund["refund_line_items"]
        ],
    }
