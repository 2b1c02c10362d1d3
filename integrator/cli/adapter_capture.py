"""`integrator adapter capture`: a stored message as a fixture, without the people in it and signed anew."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from integrator.core.errors import NotFound, Refused
from integrator.db import accounts, queries
from integrator.db.journal import Received, adopt, messages
from integrator.sdk import Adapter, Call, Request, Response, Shop
from integrator.sdk.outcomes import Need
from integrator.services.context import Context
from integrator.services.reading import stored_message
from integrator.testing.anonymous import anonymous
from integrator.testing.fixtures import file_of, settings_of, write_http
from integrator.testing.golden import golden_of

_DROPPED = re.compile(
    "^(authorization|cookie|forwarded|via|user-agent|host|content-length|connection|accept.*|x-forwarded-.*|x-real-ip"
    "|cf-.*|true-client-ip|traceparent|tracestate|.*-trace.*|.*token.*)$"
)


@dataclass(frozen=True, slots=True)
class Captured:
    """A fixture: the adapter, the file's name without ending and its bytes, and the golden file or what that lacks."""

    slug: str
    name: str
    file: bytes
    golden: list[dict[str, Any]] | dict[str, Any] | None
    lacks: str = ""


def captured_of(context: Context, account: str, inbox_id: int) -> Captured:
    """The message as a fixture of its adapter. Raises NotFound, and Refused for a body that was emptied by age."""
    while adopt(context.database):
        continue
    with context.database.read() as conn:
        queries.inbox_result(conn, account, inbox_id)
    received = messages(context.database, [inbox_id])[inbox_id]
    if not received.body:
        raise Refused(f"the body of inb_{inbox_id} is not kept any more; capture a newer message")
    with context.database.read() as conn:
        stored = accounts.shop_by_id(conn, received.connection_id)
    adapter = context.adapters.get(stored.slug)
    made_up = settings_of(type(adapter))
    if not made_up:
        raise NotFound(f"{adapter.slug} has no fixtures/settings.json to sign a fixture with; write one first")
    request = _signed(adapter, received, context.shop(stored), made_up)
    source = f"source: captured from a shop, {received.received_at:%Y-%m-%d}, people and shop replaced"
    name = re.sub(r"[^a-z0-9]+", "_", (received.topic or "message").lower()).strip("_")
    golden, lacks = _golden(adapter, request, Shop(made_up, access=adapter.access))
    return Captured(adapter.slug, f"{name}__captured_{inbox_id}", write_http(file_of(request, [source])), golden, lacks)


def _signed(adapter: Adapter, received: Received, shop: Shop, made_up: dict[str, str]) -> Request:
    """The request as a made-up shop's platform would send it."""
    own = {shop[item.name]: made_up.get(item.name, "sample") for item in adapter.settings}
    asked = stored_message(received).request
    kept = {name: _renamed(value, own) for name, value in asked.headers.items() if not _DROPPED.match(name)}
    bare = replace(asked, path=f"/hooks/{adapter.slug}", query="", headers=kept, body=anonymous(asked.body, own))
    fixed = Shop(made_up, access=adapter.access)
    without = {name: value for name, value in kept.items() if not _adds(adapter, bare, fixed, name)}
    return adapter.sign(replace(bare, headers=without), fixed)


def _renamed(value: str, own: dict[str, str]) -> str:
    for old, new in own.items():
        value = value.replace(old, new) if len(old) >= 4 else value
    return value


def _adds(adapter: Adapter, request: Request, shop: Shop, name: str) -> bool:
    """Whether signing puts this header back by itself."""
    without = replace(request, headers={key: value for key, value in request.headers.items() if key != name})
    return name in adapter.sign(without, shop).headers


def _golden(adapter: Adapter, request: Request, shop: Shop) -> tuple[Any, str]:
    try:
        found = golden_of(adapter, request, shop, _unanswered)
    except Need as need:
        call = need.call
        return (
            None,
            f"it asks {call.method} {call.url}: record the answer as NAME.calls/01.call.http and 01.response.http",
        )
    if isinstance(found, dict) and "rejected" in found:
        return None, f"its signature is refused ({found['rejected']}): mend the adapter's sign"
    return found, ""


def _unanswered(call: Call) -> Response:
    raise Need(call)


def save(captured: Captured, folder: Path) -> Path:
    """Write the fixture, and its golden file where it can be read; Refused if it is there already."""
    path = folder / f"{captured.name}.http"
    if path.exists():
        raise Refused(f"{path} exists already; remove it to capture the message again")
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(captured.file)
    if captured.golden is not None:
        text = json.dumps(captured.golden, indent=2, ensure_ascii=False)
        (folder / f"{captured.name}.events.json").write_text(text + "\n", encoding="utf-8")
    return path
