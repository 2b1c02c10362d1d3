"""Verify and parse of every adapter, in microseconds for each message, beside the least that any receiver must do.

The least is an HMAC over the body and `json.loads` of it. All fixtures that are read as events are measured, each
`ROUNDS` times in turn, the best of each counts, and of an adapter the median of its fixtures.
"""

from __future__ import annotations

import gc
import hashlib
import hmac
import json
import platform
import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median

from integrator.registry import Registry
from integrator.sdk.run import read, verify
from integrator.testing.fixtures import Fixture
from integrator.testing.suite import Suite

ROUNDS, CALLS = 15, 40
HEAD = "{:<14} {:>8} {:>9} {:>11} {:>14} {:>13} {:>10}"
LINE = "{:<14} {:>8} {:>9} {:>11.1f} {:>14.1f} {:>13.1f} {:>10.1f}"


def main() -> None:
    """Measure and print the table."""
    print(f"{datetime.now(UTC):%Y-%m-%d}, CPython {platform.python_version()}, {platform.machine()}; microseconds")
    print(HEAD.format("adapter", "messages", "bytes", "verify", "verify, parse", "hmac, loads", "ratio"))
    registry = Registry()
    for slug in registry.slugs():
        suite = Suite(type(registry.get(slug)))
        told = [one for one in suite.fixtures if one.verdict == "events"]
        figures = [_measured(suite, one) for one in told]
        size = int(median(len(one.request.body) for one in told))
        checked, parsed, least = (median(column) for column in zip(*figures, strict=True))
        print(LINE.format(slug, len(told), size, checked, parsed, least, parsed / least))


def _measured(suite: Suite, fixture: Fixture) -> tuple[float, float, float]:
    """Microseconds for verify, for verify and parse, and for the least; answers to questions are at hand."""
    request, shop, adapter = suite.signed(fixture), suite.shop(fixture), suite.adapter
    works: tuple[Callable[[], object], ...] = (
        lambda: verify(adapter, request, shop),
        lambda: read(adapter, verify(adapter, request, shop), shop),
        lambda: (hmac.digest(b"key", request.body, hashlib.sha256), _loads(request.body)),
    )
    best = [float("inf")] * len(works)
    gc.disable()
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            begin = time.perf_counter()
            for _ in range(CALLS):
                work()
            best[place] = min(best[place], (time.perf_counter() - begin) / CALLS * 1e6)
    gc.enable()
    return best[0], best[1], best[2]


def _loads(body: bytes) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return None


if __name__ == "__main__":
    main()
