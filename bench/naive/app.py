"""A first design, as it is written in an afternoon: one module, where Flask keeps the return and RQ tells the supplier.

It does the product's job in its plainest form: signature, one row for each refund before the answer, one RQ job for
each instruction, and a row for each attempt.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import requests
from flask import Flask, Response, request
from redis import Redis
from rq import Queue
from standardwebhooks.webhooks import Webhook


def create_app() -> Flask:
    """The application."""
    app = Flask(__name__)
    secret = os.environ["BENCH_SECRET"].encode()
    queue = Queue("deliveries", connection=Redis.from_url(os.environ["BENCH_REDIS"]))
    with _database() as db:
        db.execute("pragma journal_mode = wal")
        db.execute("create table returns (id text primary key, body text)")
        db.execute("create table attempts (return_id text, at text, status integer)")

    @app.post("/hook")
    def hook() -> Response:
        body = request.get_data()
        expected = base64.b64encode(hmac.digest(secret, body, hashlib.sha256)).decode()
        if not hmac.compare_digest(expected, request.headers.get("X-Shopify-Hmac-Sha256", "")):
            return Response(status=401)
        id_ = str(request.get_json()["id"])
        with _database() as db:
            new = db.execute("insert or ignore into returns values (?, ?)", (id_, body.decode())).rowcount
        if new:
            queue.enqueue(deliver, id_)
        return Response(status=200)

    return app


def deliver(id_: str) -> None:
    """Tell the supplier what to take back. RQ tries again if this raises."""
    with _database() as db:
        refund = json.loads(db.execute("select body from returns where id = ?", (id_,)).fetchone()[0])
    now, name = datetime.now(UTC), f"refund_{id_}"
    body = json.dumps({"type": "return.instruction", "timestamp": now.isoformat(), "data": _instruction(refund)})
    headers = {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(os.environ["BENCH_SUPPLIER_SECRET"]).sign(name, now, body),
    }
    answer = requests.post(os.environ["BENCH_SUPPLIER_URL"], data=body, headers=headers, timeout=10)
    with _database() as db:
        db.execute("insert into attempts values (?, ?, ?)", (id_, now.isoformat(), answer.status_code))
    answer.raise_for_status()


@contextlib.contextmanager
def _database() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(os.environ["BENCH_DATABASE"], timeout=30)
    with contextlib.closing(db), db:
        yield db


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
