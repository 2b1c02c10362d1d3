"""`make fault`: every row of the fault matrix against real processes, several times; exit code 0 only if all held."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from rows import ROWS
from servers import OwnPostgres
from stage import FULL, SHORT, Found, Row, Size, Stage
from system import STOP, Stopped

ROW_LINE = "{:<4} {:<56} {:>4} {:>9} {:>7} {:>7}  {}"


@dataclass(slots=True)
class Tried:
    """All runs of one row."""

    row: Row
    found: list[Found] = field(default_factory=list)

    @property
    def held(self) -> bool:
        """Whether every run was sound."""
        return bool(self.found) and not any(one.problems for one in self.found)

    def line(self) -> str:
        """The row of the table."""
        sums = [sum(one.delivered for one in self.found), sum(one.repeats for one in self.found)]
        worst = max((one.quiet for one in self.found), default=0.0)
        failed = sum(bool(one.problems) for one in self.found)
        verdict = "held" if self.held else f"FAILED {failed} of {len(self.found)}"
        told = max((one.measured for one in self.found), default=(0.0, ""))[1]
        verdict = f"{verdict}; at worst {told}" if told else verdict
        return ROW_LINE.format(self.row.name, self.row.title, len(self.found), *sums, f"{worst:.1f} s", verdict)


def main() -> int:
    """Run what the arguments name and print the table."""
    options = _options()
    rows = _named(options.rows)
    print(f"seed {options.seed}, {options.runs} runs of each row, {options.jobs} rows at a time", flush=True)
    print(ROW_LINE.format("row", "fault", "runs", "delivered", "repeats", "quiet", "verdict"), flush=True)
    begin, postgres = time.monotonic(), any(row.postgres for row in rows)
    with OwnPostgres() if postgres else contextlib.nullcontext() as server, ThreadPoolExecutor(options.jobs) as pool:
        work = [
            pool.submit(_tried, row, options.runs, options.seed, SHORT if options.short else FULL, server)
            for row in rows
        ]
        done = _results(work)
    held = sum(one.held for one in done)
    print(f"{held} of {len(rows)} rows held in {(time.monotonic() - begin) / 60:.0f} min", flush=True)
    return 0 if held == len(rows) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fault", description=__doc__)
    parser.add_argument("--rows", default="", help="numbers with commas between; P for all on PostgreSQL")
    parser.add_argument("--runs", type=int, default=6, help="runs of each row")
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000, help="what fixes the random moments")
    parser.add_argument("--jobs", type=int, default=2, help="rows at a time")
    parser.add_argument("--short", action="store_true", help="small loads and short outages, as in `make test`")
    return parser.parse_args()


def _named(text: str) -> list[Row]:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    unknown = [word for word in wanted if word not in ROWS and word != "P"]
    if unknown:
        sys.exit(f"There is no row {', '.join(unknown)}; there are {', '.join(ROWS)}.")
    return [
        row
        for name, row in ROWS.items()
        if not wanted or name in wanted or ("P" in wanted and (row.postgres or row.own_postgres))
    ]


def _results(work: Sequence[Future[Tried]]) -> list[Tried]:
    done = []
    try:
        for future in as_completed(work):
            done.append(future.result())
    except KeyboardInterrupt:
        print("stopping: ending all processes", flush=True)
        STOP.set()
        for future in work:
            future.cancel()
    return done


def _tried(row: Row, runs: int, seed: int, size: Size, server: OwnPostgres | None) -> Tried:
    """A row's runs on one stage, and on a new one after each that failed."""
    tried, turn = Tried(row), 0
    with contextlib.suppress(Stopped):
        while turn < runs:
            folder = Path(tempfile.mkdtemp(prefix=f"fault-{row.name}-"))
            turn, kept = _on_one_stage(tried, turn, runs, seed, size, folder, server)
            if not kept:
                shutil.rmtree(folder, ignore_errors=True)
    if STOP.is_set():
        return tried
    print(tried.line(), flush=True)
    return tried


def _on_one_stage(
    tried: Tried, turn: int, runs: int, seed: int, size: Size, folder: Path, server: OwnPostgres | None
) -> tuple[int, bool]:
    row = tried.row
    postgres = server.new_database(folder.name) if server and row.postgres else ""
    try:
        with Stage(folder, row, size=size, postgres=postgres) as stage:
            stage.turn = turn
            while turn < runs:
                found = stage.try_row(row, f"{seed}/{row.name}/{turn}")
                tried.found.append(found)
                turn += 1
                if found.problems:
                    _tell(row, turn, found.problems, folder)
                    return turn, True
    except AssertionError as problem:
        tried.found.append(Found(problems=[str(problem)]))
        _tell(row, turn, [str(problem)], folder)
        return turn + 1, True
    return turn, False


def _tell(row: Row, turn: int, problems: Sequence[str], folder: Path) -> None:
    print(f"row {row.name}, run {turn}: {len(problems)} problems; data and log are in {folder}", flush=True)
    for problem in problems[:5]:
        print(f"    {problem}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
