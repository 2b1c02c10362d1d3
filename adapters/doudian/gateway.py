"""Doudian's open API: the call as it is recorded, its signature, and what an answer says beside its data."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from datetime import datetime
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
_STRAY = re.compile(rb'(?<!\\)"\\"((?:[^"\\]|\\u[0-9a-fA-F]{4}|\\/)*)\\""')
"""A text that holds nothing but another one in quotes, as the documents print many."""


def ask(method: str, parameters: Mapping[str, str], shop: Shop) -> Reader | None:
    """The `data` of an API's answer; None without credentials, or when the platform says the thing is gone."""
    response = shop.ask(_call(method, parameters, shop))
    return None if response is None or response.status == 404 else _data(response)


def signed(call: Call, *, secret: str, token: str, now: datetime) -> Call:
    """The call with the platform's time, the shop's token and the signature over both."""
    stamped = call.with_args(timestamp=now.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M:%S"))
    told = dict(parse_qsl(urlsplit(stamped.url).query)) | {"param_json": call.body.decode()}
    plain = "".join(f"{name}{told[name]}" for name in ("app_key", "method", "param_json", "timestamp", "v"))
    sign = hmac.new(secret.encode(), f"{secret}{plain}{secret}".encode(), "sha256").hexdigest()
    return stamped.with_args(access_token=token, sign=sign)


def _call(method: str, parameters: Mapping[str, str], shop: Shop) -> Call:
    told = {"app_key": shop["app_key"], "method": method, "v": "2", "sign_method": "hmac-sha256"}
    body = json.dumps(parameters, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Call(
        method="POST",
        url=f"https://{HOST}/{method.replace('.', '/')}?{urlencode(told)}",
        headers={"content-type": "application/json;charset=utf-8"},
        body=body.encode(),
    )


def _data(response: Response) -> Reader | None:
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
    word = _sub_code(doc)
    if code in _BUSY:
        raise Transient(f"Doudian is busy ({code} {word})")
    if code in _REFUSED or word.startswith(_REFUSED_WORDS):
        raise AccessRefused(f"Doudian refused our credentials ({code} {word}); renew the shop's authorisation")
    said = " ".join(doc[name].text("") for name in ("sub_msg", "msg", "message"))
    return any(words in said.lower() for words in _GONE)


def _sub_code(doc: Reader) -> str:
    return doc["sub_code"].text("")[:60]
