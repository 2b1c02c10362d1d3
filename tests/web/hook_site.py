"""One installation on SQLite behind Flask's test client, and a generic shop that signs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from integrator.app import App, utc_now
from integrator.core.signing import signed_headers

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@dataclass
class Site:
    """A web process in small."""

    app: App
    client: FlaskClient
    account: str
    token: str
    woken: list[str] = field(default_factory=list)

    @property
    def hook(self) -> str:
        """Where the shop posts."""
        return f"/hooks/generic/{self.token}"

    def post(self, body: bytes = b"{}", *, id_: str = "msg_1", at: float | None = None, **options: Any) -> TestResponse:
        """A signed delivery."""
        now = int(utc_now().timestamp() if at is None else at)
        headers = signed_headers(id=id_, timestamp=now, body=body, secrets=[SECRET])
        return self.client.post(self.hook, data=body, headers={**headers, **options.pop("headers", {})}, **options)


def event(**changes: Any) -> bytes:
    """A canonical event as a shop posts it."""
    document = {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": "R-1"},
        "order": {"id": "1001"},
        "occurred_at": "2026-11-20T10:00:00Z",
        "lines": [{"line_id": "1", "sku": "AC-1", "quantity": 1, "disposition": "return"}],
        "refund": {"id": "R-1", "amount": {"amount": "12.50", "currency": "USD"}, "state": "settled"},
    }
    return json.dumps(document | changes).encode()
