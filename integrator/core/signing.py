"""Standard Webhooks 1.0 on bytes: sign what we send, check what we are sent. Time and random bytes are passed in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from integrator.core.errors import InvalidValue

PREFIX = "whsec_"
TOLERANCE = 300
_SECRET_BYTES = range(24, 65)
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The verdict on a signature: `secret` is the place of the one that matched, else `problem` says what is wrong."""

    secret: int | None = None
    problem: str = ""

    def __bool__(self) -> bool:
        return self.secret is not None


def new_secret(random_bytes: bytes) -> str:
    """A secret in its written form from 24 to 64 random bytes."""
    if len(random_bytes) not in _SECRET_BYTES:
        raise InvalidValue("a signing secret is made of 24 to 64 random bytes")
    return PREFIX + base64.b64encode(random_bytes).decode()


def key_of(secret: str) -> bytes:
    """The key bytes of a written secret; InvalidValue (without the secret) when it is not whsec_ and base64."""
    try:
        text = secret.removeprefix(PREFIX).rstrip("=")
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise InvalidValue(f"a signing secret is written {PREFIX} followed by base64")
    return key


def signed_headers(*, id: str, timestamp: int, body: bytes, secrets: Sequence[str]) -> dict[str, str]:  # noqa: A002
    """The three webhook-* headers; one `v1` entry for each secret, so that both are accepted during a rotation.

    `timestamp` is in whole seconds since 1970. InvalidValue for an id with a full stop or a blank in it, which would
    make the signed text ambiguous, and for no or a bad secret.
    """
    if not _is_id(id):
        raise InvalidValue("a webhook id is printable ASCII without full stop and blank")
    if not secrets:
        raise InvalidValue("signing needs at least one secret")
    entries = [f"v1,{base64.b64encode(_mac(key_of(one), id, str(timestamp), body)).decode()}" for one in secrets]
    return {"webhook-id": id, "webhook-timestamp": str(timestamp), "webhook-signature": " ".join(entries)}


def check(
    headers: Mapping[str, str], body: bytes, *, secrets: Sequence[str], now: float, tolerance: float = TOLERANCE
) -> Checked:
    """Whether one of `secrets` signed this body within `tolerance` seconds of `now`; never raises for what was sent.

    Header names are lower case. Every secret is compared with every `v1` entry, in constant time and without an early
    end. InvalidValue only for a secret of ours that cannot be one.
    """
    message, timestamp, signature = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
    keys = [key_of(one) for one in secrets]
    if not (message and timestamp and signature):
        return Checked(problem="signature headers are missing")
    # A header sent twice arrives joined by a comma and a blank.
    if not _is_id(message) or not _TIMESTAMP.fullmatch(timestamp) or ", " in signature:
        return Checked(problem="signature headers are malformed")
    sent = _sent(signature)
    matches = [place for place, key in enumerate(keys) if _any_equal(_mac(key, message, timestamp, body), sent)]
    if not matches:
        return Checked(problem="no signature matches")
    if abs(now - int(timestamp)) > tolerance:
        return Checked(problem="signature is too old" if int(timestamp) < now else "signature lies in the future")
    return Checked(secret=matches[0])


def _is_id(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable() and not {".", " "} & set(text)


def _mac(key: bytes, message: str, timestamp: str, body: bytes) -> bytes:
    return hmac.digest(key, f"{message}.{timestamp}.".encode() + body, hashlib.sha256)


def _sent(signature: str) -> list[bytes]:
    """The 32-byte `v1` signatures of a header; entries of other versions and broken ones are passed over."""
    found = []
    for entry in signature.split(" "):
        version, _, text = entry.partition(",")
        if version == "v1" and (value := _decoded(text)) is not None:
            found.append(value)
    return found


def _decoded(text: str) -> bytes | None:
    """The 32 bytes of their one base64 form: a text that merely decodes to the same bytes is no signature."""
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    canonical = base64.b64encode(value).decode() == text
    return value if canonical and len(value) == hashlib.sha256().digest_size else None


def _any_equal(expected: bytes, sent: Sequence[bytes]) -> bool:
    found = False
    for one in sent:
        found |= hmac.compare_digest(expected, one)
    return found
