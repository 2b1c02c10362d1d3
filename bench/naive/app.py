"""A first design, as it is written in an afternoon: Flask checks the signature and puts one RQ job on the queue."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os

import tasks
from flask import Flask, Response, request
from redis import Redis
from rq import Queue


def create_app() -> Flask:
    """The application."""
    app = Flask(__name__)
    secret = os.environ["BENCH_SECRET"].encode()
    queue = Queue("deliveries", connection=Redis.from_url(os.environ["BENCH_REDIS"]))

    @app.post("/hook")
    def hook() -> Response:
        expected = base64.b64encode(hmac.digest(secret, request.get_data(), hashlib.sha256)).decode()
        if not hmac.compare_digest(expected, request.headers.get("X-Shopify-Hmac-Sha256", "")):
            return Response(status=401)
        queue.enqueue(tasks.deliver, request.get_data(as_text=True))
        return Response(status=200)

    return app
