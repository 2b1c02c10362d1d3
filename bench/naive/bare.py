"""The least a receiver can do: Flask checks the signature and answers. Nothing is stored."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os

from flask import Flask, Response, request


def create_app() -> Flask:
    """The application."""
    app = Flask(__name__)
    secret = os.environ["BENCH_SECRET"].encode()

    @app.post("/hook")
    def hook() -> Response:
        expected = base64.b64encode(hmac.digest(secret, request.get_data(), hashlib.sha256)).decode()
        if not hmac.compare_digest(expected, request.headers.get("X-Shopify-Hmac-Sha256", "")):
            return Response(status=401)
        return Response(status=200)

    return app
