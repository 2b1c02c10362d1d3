"""`python bench`: measures the goals of docs/performance.md in one run and says which are reached."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import report
import rows_alone
import rows_process
import rows_together
from stage import QUICK, DoesNotCount, Sizes, Stage
from tools import NoCompiler, compiled

ROWS: Mapping[str, Callable[[Stage], dict[str, Any]]] = {
    "accepted": rows_together.accepted,
    "delivered": rows_together.delivered,
    "steady": rows_together.steady,
    "latency": rows_together.latency,
    "neighbour": rows_together.neighbour,
    "memory": rows_process.memory,
    "start": rows_process.start,
    "kill": rows_process.kill,
    "drain": rows_alone.drain,
    "intake": rows_alone.intake,
    "growth": rows_alone.growth,
}


def main() -> int:
    """Run what was asked for; 0 if each goal that was measured is reached as far as it must be."""
    asked = _arguments()
    try:
        for name in ("load", "sink"):
            compiled(name)
    except NoCompiler as problem:
        print(problem, file=sys.stderr)
        return 1
    values: dict[str, Any] = {}
    with (
        tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder,
        Stage(Path(folder), QUICK if asked.quick else Sizes()) as stage,
    ):
        if asked.soak:
            return rows_process.soak(stage, asked.soak, asked.rate)
        for name in asked.rows:
            values |= _measured(name, stage)
    print(report.table(values))
    if asked.parsing:
        import parsing

        parsing.main()
    if asked.folding:
        import folding

        folding.main()
    return 0 if report.all_reached(values) else 1


def _measured(name: str, stage: Stage) -> dict[str, Any]:
    begin = time.monotonic()
    try:
        found = ROWS[name](stage)
    except DoesNotCount as problem:
        found = {f"failed:{name}": f"does not count: {problem}"}
    except Exception:
        traceback.print_exc()
        stage.down()
        found = {f"failed:{name}": "broke off"}
    told = ", ".join(f"{key} {value}" for key, value in found.items())
    print(f"[{time.monotonic() - begin:4.0f} s] {name}: {told}", file=sys.stderr, flush=True)
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few minutes instead of an hour; figures are rougher")
    parser.add_argument("--rows", default=",".join(ROWS), help=f"some of {','.join(ROWS)}")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="only: webhooks for so long, memory watched")
    parser.add_argument("--rate", type=int, default=50, help="webhooks a second of --soak; default 50")
    asked = parser.parse_args()
    asked.parsing = asked.rows == parser.get_default("rows") or "parsing" in asked.rows
    asked.folding = asked.rows == parser.get_default("rows") or "folding" in asked.rows
    asked.rows = [name for name in asked.rows.split(",") if name not in ("parsing", "folding")]
    if unknown := set(asked.rows) - set(ROWS):
        parser.error(f"there is no row {', '.join(sorted(unknown))}")
    return asked


if __name__ == "__main__":
    raise SystemExit(main())
