"""Doudian's open API: the call as it is recorded, its signature, and what an answer says beside its data."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from adapters.doudian.words import BEIJING
from integrator.sdk import AccessRefused, Call, Reader, Response, Shop, Transient

HOST = "openapi-fxg.jinritemai.com"

_OK = 10000
_BUSY = (20000, 20001, 50000, 60000, 90000)
_REFUSED = (30001, 30002)
_REFUSED_WORDS = (
    "isv.access-token",
    "isv.app-id",
    "isv.app-permissions",
    "isv.authorization",
    "isv.signature",
    "dop.authorization",
    "dop.app-forbidden",
)
_GONE = ("不存在", "not exist")
_PASSING = ("isp.", "isv.business-failed:10000")
_PASSING_WORDS = ("请重试", "稍后重试", "系统繁忙", "频繁", "限流")
_SHOWN = 300
_STRAY = re.compile(rb'(?<!\\)"\\"((?:[^"\\]|\\u[0-9a-fA-F]{4}|\\/)*)\\""')
"""A text that holds nothing but another one in quotes, as the documents print many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What an answer says of what was told: `done`, or `why` not in the platform's own words. `data` may be absent."""

    done: bool
    why: str
    data: Reader


def ask(method: str, parameters: Mapping[str, Any], shop: Shop) -> Reader | None:
    """The `data` of an API's answer; None without credentials, or when the platform says the thing is gone."""
    response = shop.ask(call(method, parameters, shop))
    return None if response is None or response.status == 404 else data_of(response)


def verdict(response: Response) -> Verdict:
    """Whether something was done. Raises Transient for trouble that passes, AccessRefused, and Malformed."""
    doc = Reader.json(_STRAY.sub(rb'"\1"', response.body))
    if not (doc["code"].present or doc["err_no"].present):
        doc["code"].fail("is not told, nor is err_no")
    code, word = _code(doc), _sub_code(doc)
    if code == _OK:
        return Verdict(done=True, why="", data=doc["data"])
    _refuse_access(doc, code)
    said = next((text for name in ("sub_msg", "msg", "message") if (text := doc[name].text(""))), "")[:_SHOWN]
    if word.startswith(_PASSING) or any(words in said for words in _PASSING_WORDS):
        raise Transient(f"Doudian is in trouble ({code} {word}): {said}")
    return Verdict(done=False, why=f"{said} ({' '.join(filter(None, (str(code), word)))})".strip(), data=doc["data"])


def renewal(shop: Shop, now: datetime) -> Call:
    """The call that gives a new token for the shop's refresh token, signed, and without the token that is over."""
    asked = call("token.refresh", {"grant_type": "refresh_token", "refresh_token": shop["refresh_token"]}, shop)
    return signed(asked, secret=shop["app_secret"], token=None, now=now)


def tokens(response: Response) -> dict[str, str]:
    """The new tokens by the names of our settings. Raises AccessRefused where none are given."""
    data = data_of(response)
    told = {} if data is None else {name: data[name].text("") for name in ("access_token", "refresh_token")}
    if not told.get("access_token"):
        raise AccessRefused("Doudian gave no new token")
    return {name: token for name, token in told.items() if token}


def signed(call: Call, *, secret: str, token: str | None, now: datetime) -> Call:
    """The call with the platform's time, the shop's token (None: without one) and the signature over both."""
    stamped = call.with_args(timestamp=now.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M:%S"))
    told = dict(parse_qsl(urlsplit(stamped.url).query)) | {"param_json": call.body.decode()}
    plain = "".join(f"{name}{told[name]}" for name in ("app_key", "method", "param_json", "timestamp", "v"))
    sign = hmac.new(secret.encode(), f"{secret}{plain}{secret}".encode(), "sha256").hexdigest()
    return stamped.with_args(sign=sign) if token is None else stamped.with_args(access_token=token, sign=sign)


def call(method: str, parameters: Mapping[str, Any], shop: Shop) -> Call:
    """The call of an API, without the time, the token and the signature."""
    told = {"app_key": shop["app_key"], "method": method, "v": "2", "sign_method": "hmac-sha256"}
    body = json.dumps(parameters, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Call(
        method="POST",
        url=f"https://{HOST}/{method.replace('.', '/')}?{urlencode(told)}",
        headers={"content-type": "application/json;charset=utf-8"},
        body=body.encode(),
    )


def data_of(response: Response) -> Reader | None:
    """The `data` of an answer; None when what was asked for is gone. Raises Transient and AccessRefused."""
    doc = Reader.json(_STRAY.sub(rb'"\1"', response.body))
    code = _code(doc)
    if code != _OK and not _is_gone(doc, code):
        raise Transient(f"Doudian did not answer the question ({code} {_sub_code(doc)})")
    data = doc["data"]
    return data if code == _OK and data.present else None


def _code(doc: Reader) -> int:
    """10000 for an answer that is one: by `code`, in older answers by `err_no`."""
    code, number = doc["code"].integer(None), doc["err_no"].integer(None)
    if code is None and number is None and not doc["data"].present:
        doc["code"].fail("is not told, nor are err_no and data")
    return code or number or _OK


def _is_gone(doc: Reader, code: int) -> bool:
    """Whether an error means that what was asked for is not there. Raises Transient and AccessRefused."""
    _refuse_access(doc, code)
    said = " ".join(doc[name].text("") for name in ("sub_msg", "msg", "message"))
    return any(words in said.lower() for words in _GONE)


def _refuse_access(doc: Reader, code: int) -> None:
    """Raises Transient where the platform is busy, AccessRefused where it does not accept our credentials."""
    word = _sub_code(doc)
    if code in _BUSY:
        raise Transient(f"Doudian is busy ({code} {word})")
    if code in _REFUSED or word.startswith(_REFUSED_WORDS):
        raise AccessRefused(f"Doudian refused our credentials ({code} {word}); renew the shop's authorisation")


def _sub_code(doc: Reader) -> str:
    return doc["sub_code"].text("")[:60]
