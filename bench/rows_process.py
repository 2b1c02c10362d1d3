"""Rows about the processes themselves: memory, start, what a kill of everything costs, and the long soak."""

from __future__ import annotations

import random
import time
from statistics import median
from typing import Any

import payload
from stage import TEN, DoesNotCount, Stage
from tools import Client, Load

Values = dict[str, Any]
LEASE_SECONDS = 30


def memory(stage: Stage) -> Values:
    """PSS of all processes, Valkey included, once all is quiet."""
    product = stage.up()
    product.wait_quiet()
    time.sleep(3)
    return {"pss": product.pss_mb(), "note:pss": f"{len(product.processes())} processes"}


def start(stage: Stage) -> Values:
    """From the start of `integrator up` to the first webhook that is answered 2xx."""
    taken = []
    for number in range(stage.sizes.rounds):
        stage.down()
        head, body = next(payload.requests(1, TEN, start=9_000_000 + number))
        begin = time.monotonic()
        stage.product.begin()
        while not stage.product.answers(head, body):
            if time.monotonic() - begin > 60:
                raise DoesNotCount("nothing was answered 2xx within a minute")
            time.sleep(0.01)
        taken.append(time.monotonic() - begin)
        stage.product.stop()
    return {"start": median(taken)}


def kill(stage: Stage) -> Values:
    """kill -9 of everything under load, again and again; then the same with Valkey's data thrown away each time."""
    lost = {}
    for key, emptied in (("missing", False), ("missing_emptied", True)):
        stage.up()
        stage.sink.reset()
        acked: set[int] = set()
        for _ in range(stage.sizes.kills):
            acked |= set(_killed_under_load(stage, emptied=emptied).acked)
        lost[key], sent = _missing(stage, acked)
        lost[f"note:{key}"] = f"{stage.sizes.kills} rounds, {len(acked)} acked, {sent['repeated']} sent twice"
    return lost


def _killed_under_load(stage: Stage, *, emptied: bool) -> Load:
    product = stage.up()
    client: Client = stage.post(600, rate=300, seconds=4)
    time.sleep(random.uniform(0.5, 1.8))  # noqa: S311 (any moment will do)
    product.crash()
    stage.down()
    if emptied:
        for file in (product.data_dir / "appendonlydir").glob("*"):
            file.unlink()
    return client.finish()


def _missing(stage: Stage, acked: set[int]) -> tuple[int, dict[str, Any]]:
    """How many acknowledged requests are not at the sink once all leases have ended and nothing is pending."""
    stage.up()
    end = time.monotonic() + 2 * LEASE_SECONDS + 30
    wanted = {payload.order(number) for number in acked}
    while (left := wanted - {order for order, _, _ in stage.sink.seen()}) and time.monotonic() < end:
        time.sleep(0.5)
    stats = stage.sink.stats()
    if stats["bad_signatures"]:
        raise DoesNotCount(f"{stats['bad_signatures']} instructions had a wrong signature")
    return len(left), stats


def soak(stage: Stage, minutes: float, rate: int) -> int:
    """So many webhooks/s for so long; prints memory each minute, ends with 1 if it grew by a fifth after the first."""
    product, begin = stage.up(), time.monotonic()
    print("minute  PSS MB  oldest pending s", flush=True)
    sizes: list[float] = []
    while time.monotonic() - begin < minutes * 60:
        load = stage.post(rate * 60, suppliers=TEN, rate=rate, seconds=90).finish()
        if load.non_2xx or load.unanswered:
            raise DoesNotCount(f"{load.non_2xx} refused, {load.unanswered} unanswered")
        sizes.append(product.pss_mb())
        print(f"{len(sizes):6} {sizes[-1]:7.0f} {product.oldest_pending():17.1f}", flush=True)
    return 0 if max(sizes) <= 1.2 * sizes[0] else 1
