"""A signed test message to a supplier's endpoint: no instruction, no row, only the answer."""

from __future__ import annotations

import orjson

from integrator.core.codec import time_text
from integrator.core.errors import Unreachable
from integrator.db.accounts import Supplier
from integrator.services import ids
from integrator.services.context import Context
from integrator.services.flights import signed_call, signing_secrets


def try_endpoint(context: Context, supplier: Supplier) -> tuple[int | None, str | None]:
    """The status answered, and what is wrong with it. No transaction may be open."""
    now, id_ = context.now(), ids.new_id("tst")
    at = time_text(now.replace(microsecond=0))
    data = {"instruction_id": id_, "sent_at": at, "language": supplier.language, "test": True}
    body = orjson.dumps({"type": "endpoint.test", "timestamp": at, "data": data})
    call = signed_call(supplier.url or "", id_, body, signing_secrets(context, supplier), now)
    try:
        status = context.send(call).status
    except Unreachable as error:
        return None, str(error)
    return status, None if 200 <= status < 300 else f"{supplier.name} answered {status}; an endpoint must answer 2xx"
