"""Rows that measure the whole running product: rates, latencies, what waits, and one bad supplier among ten."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any

import designs
import payload
from stage import TEN, Stage, checked, wait_for
from tools import Load, Sink

Values = dict[str, Any]


def accepted(stage: Stage) -> Values:
    """Accepted a second, stored, with everything behind it standing still, against the bare view."""
    product, least, ratios = stage.up(), [], []
    for _ in range(stage.sizes.rounds):
        with product.idle_workers():
            load = checked(stage.post(stage.sizes.burst).finish())
        product.wait_quiet()
        with designs.bare() as port:
            bare = checked(stage.post(2 * stage.sizes.burst, to=(port, designs.HOOK)).finish())
        least.append((load.rate, bare.rate))
        ratios.append(load.rate / bare.rate)
    ours, theirs = (median(column) for column in zip(*least, strict=True))
    return {"accepted": median(ratios), "note:accepted": f"{ours:.0f}/s against {theirs:.0f}/s"}


def delivered(stage: Stage) -> Values:
    """End to end against the two naive designs, in turn; and how many RQ jobs that took."""
    ours, jobs, simple, forking = [], [], [], []
    for number in range(stage.sizes.rounds):
        rate, pushed = _product_rate(stage)
        ours.append(rate)
        jobs.append(pushed)
        for rates, worker, count, posted in (
            (simple, designs.SIMPLE, 2, stage.sizes.naive_simple),
            (forking, designs.FORKING, 1, stage.sizes.naive_forking),
        ):
            rates.append(_naive_rate(stage, f"{worker}-{number}", worker, count, posted))
    stage.delivered_rate = median(ours)
    notes = [f"{median(ours):.0f}/s against {median(rates):.1f}/s" for rates in (simple, forking)]
    return {
        "simple": median(rate / other for rate, other in zip(ours, simple, strict=True)),
        "forking": median(rate / other for rate, other in zip(ours, forking, strict=True)),
        "jobs": median(jobs),
        "note:simple": notes[0],
        "note:forking": notes[1],
    }


def _product_rate(stage: Stage) -> tuple[float, float]:
    product = stage.up()
    before = product.jobs_pushed()
    stage.sink.reset()
    load = stage.post(stage.sizes.burst).finish()
    arrived = stage.arrived(load)
    product.wait_quiet()
    return _per_second(arrived.values(), load), (product.jobs_pushed() - before) / load.accepted


def _naive_rate(stage: Stage, name: str, worker: str, count: int, posted: int) -> float:
    folder, secret = stage.folder / name, stage.product.secrets["s0"]
    with stage.alone() as sink, designs.naive(folder, sink, "s0", secret, worker=worker, count=count) as port:
        load = checked(stage.post(posted, to=(port, designs.HOOK)).finish())
        wait_for(sink, load.accepted, 120)
        return _per_second([at for _, _, at in sink.seen()], load)


def _per_second(arrivals: Iterable[int], load: Load) -> float:
    """N / (last new id at the sink - start of load)."""
    times = list(arrivals)
    return len(times) / ((max(times) - load.begin_us) / 1e6)


def steady(stage: Stage) -> Values:
    """The oldest thing that waits, at 0.7 of what the product delivers at most."""
    product = stage.up()
    full = stage.delivered_rate or _product_rate(stage)[0]
    rate, seconds = 0.7 * full, stage.sizes.steady_seconds
    stage.sink.reset()
    client, worst = stage.post(int(rate * seconds), rate=rate, seconds=seconds + 60), 0.0
    while client.running:
        worst = max(worst, product.oldest_pending())
        time.sleep(0.25)
    stage.arrived(client.finish())
    return {"oldest": worst, "note:oldest": f"at {rate:.0f}/s for {seconds} s"}


def latency(stage: Stage) -> Values:
    """How soon a webhook is answered at two fixed rates, and how soon the last instruction follows it."""
    p99: dict[int, list[float]] = {200: [], 600: []}
    behind = []
    for _ in range(stage.sizes.rounds):
        for rate, found in p99.items():
            load, arrived = _at_rate(stage, rate)
            found.append(load.p99_ms)
            if rate == 200:
                behind.append((max(arrived.values()) - load.last_us) / 1e3)
    return {"p99_200": median(p99[200]), "p99_600": median(p99[600]), "behind": median(behind)}


def _at_rate(stage: Stage, rate: int) -> tuple[Load, Mapping[int, int]]:
    product, seconds = stage.up(), stage.sizes.fixed_seconds
    product.wait_quiet()
    stage.sink.reset()
    load = stage.post(rate * seconds, rate=rate, seconds=seconds + 60).finish()
    return load, stage.arrived(load)


def neighbour(stage: Stage) -> Values:
    """By how much one bad supplier among ten moves the p99 from webhook to sink of the others."""
    factors = {"slow": [], "dead": []}  # type: dict[str, list[float]]
    still = []
    for _ in range(stage.sizes.rounds):
        alone = _p99_of_others(stage, stage.sink)
        still.append(alone / 1000)
        for name, status, milliseconds in (("slow", 200, 3000), ("dead", 503, 20000)):
            stage.sink.answer("s9", status, milliseconds)
            factors[name].append(_p99_of_others(stage, stage.sink) / alone)
            stage.sink.answer("s9", 200, 0)
            _let_go(stage)
    note = f"{1000 * median(still):.0f} ms; " + ", ".join(
        f"{name} {median(found):.2f}" for name, found in factors.items()
    )
    return {"neighbour": max(map(median, factors.values())), "note:neighbour": note}


def _p99_of_others(stage: Stage, sink: Sink) -> float:
    rate, seconds = 100, stage.sizes.fixed_seconds
    stage.up()
    sink.reset()
    load = checked(stage.post(rate * seconds, suppliers=TEN, rate=rate, seconds=seconds + 60).finish())
    end = time.monotonic() + 30
    while sum(_others(sink)) < load.accepted * 9 // 10 and time.monotonic() < end:
        time.sleep(0.1)
    due = {payload.order(number): one.due for number, one in load.acked.items()}
    late = [(at - due[order]) / 1e3 for order, name, at in sink.seen() if name != "s9" and order in due]
    return sorted(late)[len(late) * 99 // 100]


def _others(sink: Sink) -> Sequence[int]:
    return [count for name, count in sink.stats()["suppliers"].items() if name != "s9"]


def _let_go(stage: Stage) -> None:
    """What waits for the bad supplier's back-off is sent now, so that the next measurement begins with nothing open."""
    for _ in range(60):
        if not stage.product.due_again():
            return
        time.sleep(0.5)
