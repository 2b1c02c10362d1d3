"""Where a fault happens: one running system with its shop, its suppliers and its sink, and what one run there found."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any, Self

import sqlalchemy as sa
from checker import Run, breaches
from driver import Delivery, Driver, deliveries
from proxy import Proxy
from servers import OwnPostgres, OwnValkey
from sink import Seen, Sink
from system import Shop, Stopped, Supplier, System, rest, until

BOUND = 120.0
"""Seconds within which all must be quiet after a fault."""
PATIENCE = 150.0
UNSEEN = 0.3
"""PostgreSQL claims while a newer version is being written, SQLite waits. Shorter than the schedule's first pause."""
NAMES = ("acme", "bolt", "cord", "dune", "elk", "fern", "gale", "hive", "iris", "jute")
POISONED = "poisoned"
"""The supplier of messages that no adapter can read: is told nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything: deliveries of a run, seconds of an outage, deliveries of the row that kills in turn."""

    count: int = 60
    outage: float = 60.0
    locked: float = 30.0
    many: int = 1000
    backlog: int = 10_000
    suppliers: int = 4


SHORT = Size(count=40, outage=3.0, locked=7.0, many=200, backlog=300, suppliers=2)
FULL = Size()


@dataclass(slots=True)
class Found:
    """What one run came to. `quiet` is in seconds after the fault; `measured` is a figure and what it says."""

    delivered: int = 0
    repeats: int = 0
    quiet: float = 0.0
    problems: list[str] = field(default_factory=list)
    measured: tuple[float, str] = (0.0, "")


class Stage:
    """`with Stage(folder, ...) as stage`: everything runs; rows then use it once or several times in turn.

    `machines` are all that run, `system` is the first of them.

    With a `fail_point` no process dies before `arm` is called, and then exactly one at the next passing of that step.
    """

    def __init__(self, folder: Path, row: Row, *, size: Size, postgres: str = "") -> None:
        self.folder, self.size = folder, size
        self.mark = folder / "mark"
        self.mark.touch()
        self.turn = 0
        self.deaths = 0
        self.random = Random(0)
        self.fault_ended = 0.0
        self.measured = (0.0, "")
        self.own_valkey = OwnValkey() if row.own_valkey or row.proxied else None
        self.proxy = Proxy(self.own_valkey.path) if self.own_valkey and row.proxied else None
        self.own_postgres = OwnPostgres() if row.own_postgres else None
        path = [str(_installed_adapter(folder)), *filter(None, [os.environ.get("PYTHONPATH")])]
        env = {"PYTHONPATH": os.pathsep.join(path), **row.env}
        if self.own_valkey:
            env["REDIS_URL"] = f"redis://127.0.0.1:{self.proxy.port}/0" if self.proxy else self.own_valkey.url
        if postgres or row.own_postgres:
            env |= {"DATABASE_URL": postgres, "INTEGRATOR_SECRET_KEY": "a" * 42 + "A="}
        point = f"{row.fail_point}@{self.mark}" if row.fail_point else ""
        self.system, self.sink = System(folder, fail_point=point, env=env), Sink(folder)
        env["INTEGRATOR_PUBLIC_URL"] = self.system.url
        folders = [folder / f"machine-{number}" for number in range(2, row.machines + 1)]
        self.machines = [self.system, *(System(one, fail_point=point, env=env) for one in folders)]
        self.shop = Shop(id="", hook_url="", secret="")
        self.suppliers: list[Supplier] = []
        self.shops: dict[str, Shop] = {}
        self.acknowledged: dict[str, Delivery] = {}
        self.offered: set[str] = set()
        self._tags = itertools.count()
        self._ending = contextlib.ExitStack()

    def __enter__(self) -> Self:
        try:
            if self.own_valkey:
                self._ending.callback(self.own_valkey.close)
                self.own_valkey.start()
            if self.proxy:
                self._ending.enter_context(self.proxy)
            if self.own_postgres:
                url = self._ending.enter_context(self.own_postgres).new_database("fault")
                for machine in self.machines:
                    machine.env["DATABASE_URL"] = url
            if "DATABASE_URL" in self.system.env:
                self.system.cli_text("db", "upgrade")
            self._ending.enter_context(self.sink)
            for machine in self.machines:
                self._ending.enter_context(machine)
            self._set_up()
        except BaseException:
            self._ending.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.close()

    def _set_up(self) -> None:
        self.shop = self.connected("generic")
        self.more_suppliers(self.size.suppliers)

    def more_suppliers(self, count: int) -> None:
        """At least so many suppliers from now on."""
        for name in NAMES[len(self.suppliers) : count]:
            made = self.system.add_supplier(name, self.sink.url(name))
            self.sink.know(name, made.secret)
            self.suppliers.append(made)

    def connected(self, slug: str, *, account: str = "") -> Shop:
        """The one shop of that platform (and account) here."""
        name = f"{slug}{account}"
        if name not in self.shops:
            self.shops[name] = self.system.connect(name, slug=slug, account=account)
        return self.shops[name]

    # ------------------------------------------------------------ load

    def planned(self, count: int | None = None, *, suppliers: Sequence[str] = (), per_order: int = 0) -> list[Delivery]:
        """New deliveries, one or two to an order (or `per_order`), for some of the suppliers."""
        names = [one.name for one in self.suppliers]
        some = suppliers or names[: self.random.randint(1, len(names))]
        tag = f"{self.turn}x{next(self._tags)}"
        per_order = per_order or self.random.choice((1, 1, 2))
        return deliveries(count or self.size.count, suppliers=some, per_order=per_order, tag=tag)

    @contextlib.contextmanager
    def load(
        self, planned: Sequence[Delivery] | None = None, *, seconds: float = 1.0, shop: Shop | None = None, **how: Any
    ) -> Iterator[Driver]:
        """Post while the body of the `with` runs, spread over so many seconds; its end waits for the last answer."""
        planned = self.planned() if planned is None else planned
        to, rate = shop or self.shop, len(planned) / seconds
        driver = Driver(to.hook_url, to.secret, planned, **{"rate": rate, "patience": PATIENCE, **how}).start()
        self.offered |= {one.id for one in planned}
        yield driver
        until(lambda: driver.done, PATIENCE + 30, "the shop still posts")
        for one, delivery in driver.acknowledged.items():
            self.acknowledged.setdefault(one, delivery)

    def singles(self, count: int, *suppliers: str) -> list[Delivery]:
        """New deliveries, each an order and so an instruction of its own; for all suppliers unless some are named."""
        names = suppliers or [one.name for one in self.suppliers]
        return self.planned(count, suppliers=names, per_order=1)

    def soon(self, longest: float = 0.8) -> None:
        """Wait for a random while."""
        rest(self.random.uniform(0, longest))

    # ------------------------------------------------------------ faults

    def arm(self) -> None:
        """The next process to pass the fail point dies."""
        self.mark.unlink()

    def await_death(self, seconds: float = 20) -> None:
        """Until somebody has died; what was posted already may not lead past the step, so a little more is posted."""
        end = time.monotonic() + seconds
        while not self.mark.exists():
            assert time.monotonic() < end, "nobody passed the fail point"
            with self.load(self.planned(1), seconds=0.1):
                rest(0.2)
        self.deaths += 1
        self.fault_ends()

    def fault_ends(self) -> None:
        """The clock of `time to quiet` begins (anew)."""
        self.fault_ended = time.monotonic()

    def read_all(self) -> None:
        """Wait until every message is read, sent or not."""
        ids = [one.id for one in self.suppliers]
        self.system.wait_quiet(BOUND, ignore=ids)

    @contextlib.contextmanager
    def another(self, *commands: Sequence[str]) -> Iterator[None]:
        """More of our processes beside those of `up`; ended in peace."""
        started = [self.system.spawn(*words) for words in commands]
        try:
            yield
        finally:
            for process in started:
                process.terminate()
            for process in started:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(30)
                process.kill()
                process.wait()

    # ------------------------------------------------------------ verdict

    def try_row(self, row: Row, seed: str) -> Found:
        """One turn of a row: fault, quiet, verdict. What went wrong is in `problems`."""
        self.random, self.deaths, before = Random(seed), 0, len(self.sink.seen())
        self.measured, found = (0.0, ""), Found()
        self.fault_ends()
        try:
            row.fault(self)
            self.system.wait_quiet(BOUND + 5)
            found.quiet = time.monotonic() - self.fault_ended
            found.measured = self.measured
            found.problems = self._judged(found, row, self.sink.seen()[before:])
        except AssertionError as problem:
            found.problems.append(str(problem))
        except Stopped:
            raise
        except Exception as problem:
            found.problems.append(f"{type(problem).__name__}: {problem}")
        self.turn += 1
        return found

    def _judged(self, found: Found, row: Row, seen: Sequence[Seen]) -> list[str]:
        accepted = Counter(one.id for one in seen if one.status == 200)
        found.delivered, found.repeats = len(accepted), accepted.total() - len(accepted)
        most = max(accepted.values(), default=1) - 1
        too_often = [f"an instruction was accepted {most + 1} times"] if most > row.most_repeats(self) else []
        return [*breaches(self.run(found.quiet)), *too_often]

    def run(self, quiet: float) -> Run:
        """All that was since the stage began, as the checker wants it."""
        made = [value for one in self.suppliers for value in (one.secret, one.api_key)]
        keys = [one.secret for one in self.shops.values()]
        own = [self.system.env["INTEGRATOR_SECRET_KEY"]] if "INTEGRATOR_SECRET_KEY" in self.system.env else []
        return Run(
            stored=self.system.stored(),
            acknowledged=self.acknowledged,
            seen=self.sink.seen(),
            now=time.time(),
            offered=frozenset(self.offered),
            unreached=frozenset({POISONED}),
            most_tries=self.system.most_tries,
            quiet_after=quiet,
            bound=BOUND,
            unseen=UNSEEN if "DATABASE_URL" in self.system.env else 0.0,
            texts={f"{name} of machine {number}": text for number, name, text in self._texts()},
            secrets=[*made, *keys, *own],
        )

    def _texts(self) -> Iterator[tuple[int, str, str]]:
        for number, machine in enumerate(self.machines, 1):
            yield from ((number, name, text) for name, text in machine.texts().items())

    def rows_of(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table of the journal."""
        url = self.system.env.get("DATABASE_URL") or f"sqlite:///{self.system.data_dir / 'inbox.db'}"
        engine = sa.create_engine(url, poolclass=sa.NullPool)
        with engine.connect() as conn:
            return [dict(row) for row in conn.execute(sa.text(f"SELECT * FROM {table}")).mappings()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the fault matrix. `fault` makes load and the fault on a stage and returns when both have ended.

    `proxied` puts a proxy before a Valkey of our own; `env` adds to the environment of all processes.

    Several `machines` need a Valkey and a PostgreSQL of our own.

    A stage gives it its `turn`, by which a row with several `variants` takes them in order; `most_repeats` says how
    often more than once a supplier may accept one instruction in the turn that just ended.
    """

    name: str
    title: str
    fault: Callable[[Stage], None]
    variants: int = 1
    most_repeats: Callable[[Stage], int] = lambda _: 0
    fail_point: str = ""
    own_valkey: bool = False
    proxied: bool = False
    postgres: bool = False
    own_postgres: bool = False
    machines: int = 1
    env: Mapping[str, str] = field(default_factory=dict)

    def on_postgres(self) -> Row:
        """The same row on the other database."""
        return replace(self, name=f"P{self.name}", title=f"{self.title} (PostgreSQL)", postgres=True)


def once_more(stage: Stage) -> int:
    """A process stood still with instructions in its hands: each may come a second time."""
    return 1


def each_death(stage: Stage) -> int:
    """Processes died with instructions in their hands: each may come once more for each death."""
    return stage.deaths


def _installed_adapter(folder: Path) -> Path:
    """A folder for PYTHONPATH that holds the broken adapter as an installed package."""
    site = folder / "site"
    about = site / "broken_adapter-1.dist-info"
    about.mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("broken_adapter.py"), site)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-adapter\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[returns_integrator.adapters]\nbroken = broken_adapter:Broken\n")
    return site
