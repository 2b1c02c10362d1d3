"""What every push has in common: a batch of messages in two generations of names, its signature, and the probe."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable

from integrator.sdk import Malformed, Reader, Rejected, Reply, Request, Shop

SUCCESS = Reply.json('{"code":0,"msg":"success"}')
"""The only answer that counts as received."""

_PROBE_BYTES = 1000
_HMAC = "hmac-sha256"
_MD5 = "md5"


def items(doc: Reader) -> list[Reader]:
    """The messages of a body: a list in live traffic, one object as the message documents print it."""
    return [doc] if doc.is_object else list(doc)


def described(body: bytes) -> tuple[str | None, str | None]:
    """(tags, delivery id) of a body; None for what cannot be told, which is for reading to complain of.

    A batch is known by its bytes alone. So is, beside its id, a single message: the printed samples all share one id.
    """
    try:
        batch = items(Reader.json(body))
        tags = [item["tag"].id("") for item in batch]
        told = message_id(batch[0]) if len(batch) == 1 else None
    except Malformed:
        return None, None
    topic = ",".join(dict.fromkeys(filter(None, tags))) or None
    return topic, f"{told}:{hashlib.sha256(body).hexdigest()[:16]}" if told else None


def message_id(item: Reader) -> str | None:
    """msg_id of live traffic, msgId of the documents."""
    return item["msg_id"].id(None) or item["msgId"].id(None)


def is_probe(request: Request) -> bool:
    """The message tag 0, id 0, posted alone when the address is saved; it may be unsigned and is only answered."""
    if request.method != "POST" or len(request.body) > _PROBE_BYTES:
        return False
    try:
        batch = items(Reader.json(request.body))
        return len(batch) == 1 and batch[0]["tag"].id("") == "0" and message_id(batch[0]) == "0"
    except Malformed:
        return False


def signature(request: Request, shop: Shop) -> str:
    """The signature the platform would send, by the method the request names; MD5 where it names none."""
    way = _by_hmac if _method(request) == _HMAC else _by_md5
    return way(request.body, shop["app_key"], shop["app_secret"])


def require_signature(request: Request, shop: Shop) -> str:
    """The name of the secret that signed the exact bytes. Raises Rejected."""
    ways = _WAYS.get(_method(request))
    if ways is None:
        raise Rejected("the sign-method is none of Doudian's")
    sent = (request.header("event-sign") or "").strip().lower().encode("utf-8", "replace")
    keys = list(shop.keys_of("app_secret"))
    if not keys:
        raise Rejected("no app secret is set for this connection, so no signature can be accepted")
    if not sent:
        raise Rejected("the signature is missing")
    right = [(name, way(request.body, shop["app_key"], secret)) for name, secret in keys for way in ways]
    equal = [name for name, text in right if hmac.compare_digest(text.encode(), sent)]
    if not equal:
        raise Rejected("the signature does not match")
    return equal[0]


def _method(request: Request) -> str:
    return (request.header("sign-method") or "").strip().lower()


def _plain(body: bytes, app_key: str, secret: str) -> bytes:
    return app_key.encode() + body + secret.encode()


def _by_md5(body: bytes, app_key: str, secret: str) -> str:
    return hashlib.md5(_plain(body, app_key, secret), usedforsecurity=False).hexdigest()


def _by_hmac(body: bytes, app_key: str, secret: str) -> str:
    return hmac.new(secret.encode(), _plain(body, app_key, secret), "sha256").hexdigest()


# Sources differ on which method holds where none is named, so either does.
_WAYS: dict[str, tuple[Callable[[bytes, str, str], str], ...]] = {
    "": (_by_md5, _by_hmac),
    _MD5: (_by_md5,),
    _HMAC: (_by_hmac,),
}
