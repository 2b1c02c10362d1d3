"""One benchmark run's stage: sink and product set up, each request posted once, and the rules of a run."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import payload
from product import Product
from tools import Client, Load, Sink, free_port

Target = tuple[int, str] | None
ONE, TEN = ("s0",), tuple(f"s{n}" for n in range(10))


class DoesNotCount(Exception):
    """A run broke the rules, so its figures are worth nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How much is measured: numbers of requests, and seconds."""

    rounds: int = 3
    burst: int = 6000
    naive_simple: int = 800
    naive_forking: int = 60
    fixed_seconds: int = 15
    steady_seconds: int = 60
    alone: int = 4000
    stored: tuple[int, ...] = (1_000, 100_000, 1_000_000)
    kills: int = 20


QUICK = Sizes(
    rounds=1,
    burst=3000,
    naive_simple=400,
    naive_forking=30,
    fixed_seconds=6,
    steady_seconds=15,
    alone=1500,
    stored=(1_000, 50_000),
    kills=3,
)


class Stage:
    """`with Stage(folder, sizes) as stage`: the sink runs, the product is set up; `product` is started by `up`."""

    def __init__(self, folder: Path, sizes: Sizes) -> None:
        self.folder, self.sizes = folder, sizes
        port = free_port()
        self.product = Product(folder, names=TEN, sink_port=port)
        self.sink = Sink(folder, self.product.secrets, port=port)
        self._is_up, self._posted = False, 0
        self.delivered_rate: float | None = None

    def __enter__(self) -> Self:
        self.sink.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.down()
        self.sink.__exit__()

    def up(self) -> Product:
        """The running product."""
        if not self._is_up:
            self.product.start()
            self._is_up = True
            time.sleep(1)
        return self.product

    def down(self) -> None:
        """End the product."""
        if self._is_up:
            self.product.stop()
            self._is_up = False

    @contextlib.contextmanager
    def alone(self) -> Iterator[Sink]:
        """A second sink nobody else uses, for the designs beside the product; it knows the secret of s0."""
        folder = self.folder / f"beside-{time.monotonic_ns()}"
        folder.mkdir()
        with Sink(folder, {"s0": self.product.secrets["s0"]}) as sink:
            yield sink

    def post(
        self, count: int, *, suppliers: Sequence[str] = ONE, rate: float = 0, seconds: float = 120, to: Target = None
    ) -> Client:
        """Start to post `count` fresh requests to the product's hook, or to port and path of another design."""
        start, self._posted = self._posted, self._posted + count
        file = self.folder / "requests.bin"
        payload.write(file, count, suppliers, start=start)
        port, path = to or (self.product.port, self.product.hook)
        return Client(port, path, file, count=count, start=start, rate=rate, seconds=seconds)

    def arrived(self, load: Load, *, seconds: float = 120) -> Mapping[int, int]:
        """Request -> when its instruction came to the sink, once that is so of all that were acknowledged.

        Raises DoesNotCount when the run broke a rule: PERFORMANCE's "or the run does not count".
        """
        checked(load)
        wait_for(self.sink, load.accepted, seconds)
        by_order = {order: at for order, _, at in self.sink.seen()}
        missing = [number for number in load.acked if payload.order(number) not in by_order]
        if missing:
            raise DoesNotCount(f"{len(missing)} of {load.accepted} acknowledged requests never came to the sink")
        if bad := self.sink.stats()["bad_signatures"]:
            raise DoesNotCount(f"{bad} instructions had a wrong signature")
        return {number: by_order[payload.order(number)] for number in load.acked}


def checked(load: Load) -> Load:
    """The load, if all of it was accepted."""
    if load.non_2xx or load.unanswered:
        raise DoesNotCount(f"of {load.posted} requests {load.non_2xx} were refused and {load.unanswered} not answered")
    return load


def wait_for(sink: Sink, count: int, seconds: float) -> None:
    """Wait until `count` different instructions have come to the sink since its reset, or time is up."""
    end = time.monotonic() + seconds
    while sink.stats()["distinct"] < count and time.monotonic() < end:
        time.sleep(0.1)
