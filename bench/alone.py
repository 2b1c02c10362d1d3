"""Run in a process of its own: receives, then folds, then sends COUNT messages, each part alone, and times it.

    python alone.py COUNT LOOP_URL SUPPLIER ...

Prints JSON. The bare loops beside it post the same bodies (`requests`), and insert the same rows.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import loops
import payload

from integrator.app import build
from integrator.config import Config
from integrator.db.journal import Journal
from integrator.sdk import Request
from integrator.services import intake, send
from integrator.services.context import Context
from integrator.services.receive import Receiver

START = 20_000_000


def main() -> None:
    """Measure and print."""
    count, url, names = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    app = build(Config.from_environ(os.environ))
    # Nobody is to be woken here, and no queue runs that could be asked to.
    context = replace(app.context, wake=lambda queue: True)
    before, since = loops.events_of(app.database), loops.last_message(app.database)
    _receive(context, count, names)
    seconds = {"folding": _seconds(lambda: intake.drain(context, "intake", lambda: False))}
    events = loops.events_of(app.database) - before
    seconds["sending"] = _seconds(lambda: send.drain(context, lambda: False))
    looped = 0
    if len(names) == 1:
        looped, seconds["posting"] = loops.post_seconds(app, url, count)
        seconds |= loops.insert_seconds(app.database, app.config.data_dir, since)
    print(json.dumps({"count": count, "events": events, "looped": looped, **seconds}))


def _receive(context: Context, count: int, names: list[str]) -> None:
    receiver, token = Receiver(context, Journal(context.database)), os.environ["BENCH_TOKEN"]
    for head, body in payload.requests(count, names, start=START):
        headers = [tuple(line.split(": ", 1)) for line in head.decode().strip().split("\r\n")]
        asked = Request(
            received_at=datetime.now(UTC),
            method="POST",
            path=f"/hooks/shopify/{token}",
            query="",
            headers=headers,  # type: ignore[arg-type]
            body=body,
        )
        receiver.receive("shopify", token, asked)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
