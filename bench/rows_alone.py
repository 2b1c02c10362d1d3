"""Rows that measure one part alone, in a process of its own, against the bare loop of what it cannot do without."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

import grown
from product import Product
from stage import ONE, TEN, Stage
from tools import Sink, free_port

Values = dict[str, Any]
FAR_MS, IN_FLIGHT = 100, 32


def drain(stage: Stage) -> Values:
    """Sending alone: beside a bare `requests` loop, and to suppliers 100 ms away with 32 calls in flight."""
    stage.down()
    near, far, note = [], [], ""
    for _ in range(stage.sizes.rounds):
        ours = _alone(stage, stage.sizes.alone, ONE)
        near.append(ours["posting"] / ours["sending"])
        note = "{:.0f}/s against {:.0f}/s".format(*(ours["count"] / ours[name] for name in ("sending", "posting")))
        away = _alone(stage, stage.sizes.alone // 2, TEN[:4], delay=FAR_MS)
        far.append(away["count"] / away["sending"] / (IN_FLIGHT / FAR_MS * 1000))
    return {
        "drain": median(near),
        "far": median(far),
        "note:far": f"{away['count'] / away['sending']:.0f}/s of {IN_FLIGHT / FAR_MS * 1000:.0f}/s",
        "note:drain": note,
    }


def intake(stage: Stage) -> Values:
    """Parse, fold, diff and write, beside the same rows inserted without a thought."""
    stage.down()
    core, raw, note = [], [], ""
    for _ in range(stage.sizes.rounds):
        ours = _alone(stage, stage.sizes.alone, ONE)
        core.append(ours["core"] / ours["folding"])
        raw.append(ours["raw"] / ours["folding"])
        rates = [ours["events"] / ours[name] for name in ("folding", "core", "raw")]
        note = "{:.0f} events/s against {:.0f}/s by SQLAlchemy Core, {:.0f}/s by the raw driver".format(*rates)
    return {"intake": median(core), "note:intake": f"{note}, of which it is {median(raw):.2f}"}


def growth(stage: Stage) -> Values:
    """What a message costs from journal to sink, by how many cases are stored already."""
    stage.down()
    costs = []
    for stored in stage.sizes.stored:
        found = _alone(stage, 1000, ONE, stored=stored)
        costs.append(found["folding"] + found["sending"])
    notes = [f"{cost:.2f} ms at {stored:,}" for cost, stored in zip(costs, stage.sizes.stored, strict=True)]
    return {"growth": max(costs) / costs[0], "note:growth": ", ".join(notes)}


def _alone(stage: Stage, count: int, names: Sequence[str], *, delay: int = 0, stored: int = 0) -> dict[str, float]:
    folder = Path(tempfile.mkdtemp(prefix="alone-", dir=stage.folder))
    port = free_port()
    product = Product(folder, names=names, sink_port=port)
    with Sink(folder, product.secrets, port=port) as sink:
        if stored:
            grown.fill(product.data_dir, stored)
        for name in names:
            sink.answer(name, 200, delay)
        command = [sys.executable, str(Path(__file__).with_name("alone.py")), str(count), sink.url("s0"), *names]
        env = product.env | {"BENCH_TOKEN": product.hook.rpartition("/")[2]}
        told = subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True, text=True, timeout=1200)
        stats = sink.stats()
    shutil.rmtree(folder)
    found: dict[str, float] = json.loads(told.stdout)
    assert stats["bad_signatures"] == 0, stats
    assert stats["distinct"] == count + found["looped"], stats
    return found
