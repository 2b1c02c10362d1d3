"""What many platforms share: signature checks that fail closed, and Standard Webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Literal

from integrator.core import signing
from integrator.core.errors import InvalidValue
from integrator.core.types import MAX_ID
from integrator.sdk.http import Request
from integrator.sdk.outcomes import Message, Rejected

Encoding = Literal["base64", "hex"]
Keys = Iterable[tuple[str, str]]
"""(name, secret) pairs as `shop.keys_of(setting)` gives them."""

_UNCONFIGURED = "no signing secret is set for this connection, so no signature can be accepted"


def hmac_text(body: bytes, secret: bytes, *, encoding: Encoding = "base64", digest: str = "sha256") -> str:
    """The HMAC of exact bytes as platforms put it into a header. `digest`: a name of hashlib, sha256 or sha1."""
    signature = hmac.new(secret, body, digest).digest()
    return signature.hex() if encoding == "hex" else base64.b64encode(signature).decode()


def require_hmac(
    body: bytes, *, keys: Keys, sent: str | None, encoding: Encoding = "base64", digest: str = "sha256"
) -> str:
    """The name of the secret that signed these bytes. Raises Rejected, also when secret or signature is missing.

    `sent` is the signature as it came; hex is compared without case, base64 exactly. The name belongs on the Message.
    """
    accepted = [(name, hmac_text(body, key.encode(), encoding=encoding, digest=digest)) for name, key in keys]
    claimed = (sent or "").lower() if encoding == "hex" else sent or ""
    return _matching(accepted, [claimed] if claimed else [])


def _matching(accepted: list[tuple[str, str]], sent: list[str]) -> str:
    if not accepted:
        raise Rejected(_UNCONFIGURED)
    if not sent:
        raise Rejected("the signature is missing")
    # Texts are compared, not decoded bytes: what is not exactly the expected text cannot match, and cannot fail either.
    claims = [text.encode("utf-8", "replace") for text in sent]
    equal = [name for name, right in accepted for claim in claims if hmac.compare_digest(right.encode(), claim)]
    if not equal:
        raise Rejected("the signature does not match")
    return equal[0]


def require_equal(sent: str | None, expected: str, what: str) -> None:
    """Raises Rejected unless the two are the same and not empty, compared in constant time. `what`: "the shop"."""
    if not expected or not hmac.compare_digest((sent or "").encode("utf-8", "replace"), expected.encode()):
        raise Rejected(f"the signature is right, but {what} is not this connection's" if sent else f"{what} is missing")


def verify_webhook(request: Request, *, keys: Keys, topic: str | None) -> Message:
    """A Standard Webhooks request, checked on its exact bytes; signed within 300 s of its arrival. Raises Rejected."""
    pairs = list(keys)
    if not pairs:
        raise Rejected(_UNCONFIGURED)
    arrived = request.received_at.timestamp()
    try:
        found = signing.check(request.headers, request.body, secrets=[secret for _, secret in pairs], now=arrived)
    except InvalidValue as error:
        raise Rejected(f"no signature can be accepted: {error}") from None
    if found.secret is None:
        raise Rejected(found.problem)
    signed_at = datetime.fromtimestamp(0, UTC) + timedelta(seconds=int(request.headers["webhook-timestamp"]))
    delivery = request.headers["webhook-id"]
    if len(delivery) > MAX_ID:
        raise Rejected(f"the signature is right, but webhook-id is longer than {MAX_ID} characters")
    return Message(request, topic=topic, delivery_id=delivery, signed_at=signed_at, secret=pairs[found.secret][0])


def sign_webhook(request: Request, *, secret: str) -> Request:
    """The request with Standard Webhooks headers, signed at its arrival time; an id it has already is kept."""
    signed = signing.signed_headers(
        id=request.header("webhook-id") or f"msg_{body_id(request)}",
        timestamp=int(request.received_at.timestamp()),
        body=request.body,
        secrets=[secret],
    )
    return request.with_headers(**signed)


def body_id(request: Request) -> str:
    """A delivery id derived from the exact body, for `sign` where a request names none."""
    return hashlib.sha256(request.body).hexdigest()[:32]
