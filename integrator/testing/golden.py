"""Golden files: what NAME.events.json holds, which is what a request must be read as."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from integrator.core.codec import to_document
from integrator.sdk import Adapter, Call, Malformed, Reading, Rejected, Request, Response, ReturnEvent, Shop
from integrator.sdk.run import complete, read, verify


def golden_of(adapter: Adapter, request: Request, shop: Shop, fetch: Callable[[Call], Response]) -> Any:
    """The content of a golden file for a request as it stands.

    A list of events and `{"ignored": reason}`, or `{"probe": true}`, `{"rejected": why}`, `{"parked": path}`. `fetch`
    answers what the adapter asks; what it raises passes through.
    """
    try:
        if adapter.handshake(request, shop) is not None:
            return {"probe": True}
        message = complete(lambda known: verify(adapter, request, known), shop, fetch)
        reading = complete(lambda known: read(adapter, message, known), shop, fetch)
    except Rejected as error:
        return {"rejected": str(error)}
    except Malformed as error:
        return {"parked": error.path}
    return {"parked": reading.malformed[0].path} if reading.malformed else golden_items(reading)


def golden_items(reading: Reading) -> list[dict[str, Any]]:
    """What was read, as a golden file lists it: events before free text is classified, then what was ignored."""
    return [*map(as_golden, reading.events), *({"ignored": item.reason} for item in reading.ignored)]


def as_golden(event: ReturnEvent) -> Any:
    """The event as a golden file holds it. Raises TypeError where `extra` holds what JSON cannot."""
    return json.loads(json.dumps(to_document(event)))
