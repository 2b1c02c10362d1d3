"""The goals, and what was measured beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

HEAD = "| goal | must | stretch | measured | reached? |\n| --- | --- | --- | --- | --- |"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One line of the table; `at_most` where less is better."""

    key: str
    row: str
    title: str
    must: float
    stretch: float
    at_most: bool = False
    form: str = "{:.2f}"

    def verdict(self, value: float) -> str:
        """How far the goal is reached."""
        good: Callable[[float], bool] = lambda bound: value <= bound if self.at_most else value >= bound  # noqa: E731
        return "stretch" if good(self.stretch) else "must" if good(self.must) else "no"


def _most(key: str, row: str, title: str, must: float, stretch: float, form: str = "{:.2f}") -> Goal:
    return Goal(key=key, row=row, title=title, must=must, stretch=stretch, at_most=True, form=form)


GOALS = (
    Goal(
        key="accepted",
        row="accepted",
        title="accepted/s, senders idle, against bare Flask + HMAC",
        must=0.3,
        stretch=0.45,
    ),
    Goal(key="simple", row="delivered", title="delivered/s against Flask + RQ SimpleWorker x2", must=4, stretch=9),
    Goal(key="forking", row="delivered", title="delivered/s against Flask + RQ default Worker", must=60, stretch=200),
    _most("oldest", "steady", "oldest pending row at 0.7 x delivered/s, s", 2, 0.3),
    Goal(key="drain", row="drain", title="drain alone against a bare requests loop", must=0.6, stretch=0.9),
    Goal(
        key="far",
        row="drain",
        title="drain, 100 ms supplier, 32 in flight, of threads / latency",
        must=0.85,
        stretch=0.95,
    ),
    Goal(
        key="intake", row="intake", title="intake alone against a bare loop of the same inserts", must=0.4, stretch=0.6
    ),
    _most("jobs", "delivered", "RQ jobs per delivered instruction", 0.05, 0.01, "{:.4f}"),
    _most("p99_200", "latency", "accept p99 at 200/s, ms", 50, 15, "{:.1f}"),
    _most("p99_600", "latency", "accept p99 at 600/s, ms", 100, 40, "{:.1f}"),
    _most("behind", "latency", "last instruction behind the last webhook at 200/s, ms", 250, 80, "{:.0f}"),
    _most("neighbour", "neighbour", "others' p99 beside one slow or dead supplier of ten", 2, 1.2),
    _most("growth", "growth", "cost per event as stored cases grow", 1.3, 1.1),
    _most("pss", "memory", "PSS of all processes, idle, MB", 350, 200, "{:.0f}"),
    _most("start", "start", "start to first 2xx, s", 3, 1),
    _most("missing", "kill", "acked and missing after kill -9 of everything", 0, 0, "{:.0f}"),
    _most("missing_emptied", "kill", "the same with Valkey emptied", 0, 0, "{:.0f}"),
)


def table(values: Mapping[str, Any]) -> str:
    """Markdown, a line for each goal that was to be measured."""
    return "\n".join([HEAD, *(_line(goal, values) for goal in GOALS if _asked(goal, values))])


def all_reached(values: Mapping[str, Any]) -> bool:
    """Whether each goal that was to be measured was, and is reached as far as it must be."""
    asked = [goal for goal in GOALS if _asked(goal, values)]
    return all(goal.key in values and goal.verdict(values[goal.key]) != "no" for goal in asked)


def _asked(goal: Goal, values: Mapping[str, Any]) -> bool:
    return goal.key in values or f"failed:{goal.row}" in values


def _line(goal: Goal, values: Mapping[str, Any]) -> str:
    sign = "<=" if goal.at_most else ">="
    bounds = f"{sign} {goal.must:g} | {goal.stretch:g}"
    if goal.key not in values:
        return f"| {goal.title} | {bounds} | {values[f'failed:{goal.row}']} | no |"
    value, note = values[goal.key], values.get(f"note:{goal.key}")
    shown = goal.form.format(value) + (f" ({note})" if note else "")
    return f"| {goal.title} | {bounds} | {shown} | {goal.verdict(value)} |"
