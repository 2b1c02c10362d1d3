"""What a shop is told: the command as a document, posted to an address of the shop's own, and what its answer means."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

from integrator.sdk import Call, Command, Done, Malformed, Money, Permanent, Reader, Request, Response, Shop, kit

_SHOWN = 300
_SIGNATURE = "webhook-signature"


def call_of(command: Command, shop: Shop) -> Call:
    """The command, posted under its id, which is the same however often it is tried."""
    if not (command.id.isascii() and command.id.isprintable()) or "." in command.id or " " in command.id:
        raise Permanent("the command's id cannot stand in a signature: it holds a full stop or a blank")
    return Call(
        method="POST",
        url=shop["command_url"].strip(),
        headers={"content-type": "application/json", "webhook-id": command.id, "idempotency-key": command.id},
        body=json.dumps(document(command), ensure_ascii=False).encode(),
    )


def signed(call: Call, shop: Shop, now: datetime) -> Call:
    """The call signed by Standard Webhooks; for 24 hours after a change with the earlier secret too."""
    request = Request(received_at=now, headers=call.headers, body=call.body)
    each = [kit.sign_webhook(request, secret=secret) for _, secret in shop.keys_of("command_secret")]
    if not each:
        return call
    signatures = " ".join(one.headers[_SIGNATURE] for one in each)
    return replace(call, headers={**each[0].headers, _SIGNATURE: signatures})


def document(value: Any) -> Any:
    """A value of ours as JSON: every field by its name, money with its currency, times in UTC."""
    if isinstance(value, Money):
        return {"amount": value.amount, "currency": value.currency}
    if is_dataclass(value):
        return {field.name: document(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return [document(item) for item in value] if isinstance(value, tuple) else value


def settled(command: Command, response: Response) -> Done:
    """Done for a 2xx and for a 409 that knows the command; Permanent for all else, with the shop's own words."""
    body = _body(response)
    if 200 <= response.status < 300:
        return Done(_reference(body))
    if response.status == 409 and body is not None and _is_true(body["known"]):
        return Done(_reference(body))
    if response.status == 410:
        raise Permanent("the shop takes no commands at this address any more (410)")
    said = f": {words}" if (words := _said(body)) else ""
    raise Permanent(f"the shop refused to {command.kind} ({response.status}){said}")


def _body(response: Response) -> Reader | None:
    """The answer, if it is a JSON object. Nobody has to send one."""
    with suppress(Malformed):
        found = Reader.json(response.body)
        return found if found.is_object else None
    return None


def _reference(body: Reader | None) -> str | None:
    if body is not None:
        with suppress(Malformed):
            return body["reference"].id(None)
    return None


def _is_true(at: Reader) -> bool:
    with suppress(Malformed):
        return at.boolean(False)
    return False


def _said(body: Reader | None) -> str:
    for name in ("detail", "error", "message") if body is not None else ():
        with suppress(Malformed):
            if text := body[name].text(""):  # type: ignore[index]
                return text[:_SHOWN]
    return ""
