"""What many platforms share: signature checks that fail closed, and Standard Webhooks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Literal

from integrator.sdk.http import Request
from integrator.sdk.outcomes import Message, Rejected

Encoding = Literal["base64", "hex"]
Keys = Iterable[tuple[str, str]]
"""(name, secret) pairs as `shop.keys_of(setting)` gives them."""

TOLERANCE = timedelta(seconds=300)
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)


def hmac_text(body: bytes, secret: bytes, *, encoding: Encoding = "base64", digest: str = "sha256") -> str:
    """The signature of exact bytes as platforms put it into a header."""
    signature = hmac.new(secret, body, digest).digest()
    return signature.hex() if encoding == "hex" else base64.b64encode(signature).decode()


def require_hmac(
    body: bytes, *, keys: Keys, sent: str | None, encoding: Encoding = "base64", digest: str = "sha256"
) -> str:
    """The name of the secret that signed these bytes. Raises Rejected, also when secret or signature is missing."""
    accepted = [(name, hmac_text(body, key.encode(), encoding=encoding, digest=digest)) for name, key in keys]
    claimed = (sent or "").lower() if encoding == "hex" else sent or ""
    return _matching(accepted, [claimed] if claimed else [])


def _matching(accepted: list[tuple[str, str]], sent: list[str]) -> str:
    if not accepted:
        raise Rejected("no signing secret is set for this connection, so no signature can be accepted")
    if not sent:
        raise Rejected("the signature is missing")
    # Texts are compared, not decoded bytes: what is not exactly the expected text cannot match, and cannot fail either.
    claims = [text.encode("utf-8", "replace") for text in sent]
    equal = [name for name, right in accepted for claim in claims if hmac.compare_digest(right.encode(), claim)]
    if not equal:
        raise Rejected("the signature does not match")
    return equal[0]


def require_equal(sent: str | None, expected: str, what: str) -> None:
    """Raises Rejected unless the two are the same and not empty, compared in constant time."""
    if not expected or not hmac.compare_digest((sent or "").encode("utf-8", "replace"), expected.encode()):
        raise Rejected(f"the signature is right, but {what} is not this connection's" if sent else f"{what} is missing")


def webhook_secret(secret: str) -> bytes:
    """The key bytes of a Standard Webhooks secret (`whsec_` and base64). Raises Rejected when it is none."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise Rejected("the signing secret of this connection is not of the form whsec_<base64>")
    return key


def verify_webhook(request: Request, *, keys: Keys, topic: str | None) -> Message:
    """A Standard Webhooks request, checked on its exact bytes; signed within 300 s of its arrival. Raises Rejected."""
    delivery, stamp = request.header("webhook-id") or "", request.header("webhook-timestamp") or ""
    if not delivery or len(delivery) > 255 or not delivery.isascii():
        raise Rejected("the header webhook-id is missing or not usable, so the signature cannot be checked")
    if not _TIMESTAMP.fullmatch(stamp):
        raise Rejected("the header webhook-timestamp is missing or no whole number, so the signature cannot be checked")
    content = _signed_content(delivery, stamp, request.body)
    accepted = [(name, hmac_text(content, webhook_secret(secret))) for name, secret in keys]
    entries = (request.header("webhook-signature") or "").split(" ")
    name = _matching(accepted, [entry[3:] for entry in entries if entry.startswith("v1,")])
    if abs(int(stamp) - request.received_at.timestamp()) > TOLERANCE.total_seconds():
        raise Rejected("the signature is right, but it was made more than 300 seconds from now")
    signed_at = datetime.fromtimestamp(0, UTC) + timedelta(seconds=int(stamp))
    return Message(request, topic=topic, delivery_id=delivery, signed_at=signed_at, secret=name)


def sign_webhook(request: Request, *, secret: str) -> Request:
    """The request with Standard Webhooks headers, signed at its arrival time; an id it has already is kept."""
    delivery = request.header("webhook-id") or f"msg_{body_id(request)}"
    stamp = str(int(request.received_at.timestamp()))
    signature = hmac_text(_signed_content(delivery, stamp, request.body), webhook_secret(secret))
    return request.with_headers(webhook_id=delivery, webhook_timestamp=stamp, webhook_signature=f"v1,{signature}")


def body_id(request: Request) -> str:
    """A delivery id derived from the exact body, for `sign` where a request names none."""
    return hashlib.sha256(request.body).hexdigest()[:32]


def _signed_content(delivery: str, stamp: str, body: bytes) -> bytes:
    return f"{delivery}.{stamp}.".encode() + body
