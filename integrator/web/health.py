"""/healthz (alive), /readyz (200 while a message can be stored), /metrics (gauges from SQL at scrape, own counters)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

import sqlalchemy as sa
from flask import Blueprint, Response, jsonify
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from integrator.db.engine import Database
from integrator.db.queries import Gauges, gauges
from integrator.services.context import Context
from integrator.services.receive import Receiver

LOCK_SECONDS = 1.0


def health_pages(
    context: Context, queue_state: Callable[[], str], lost_wakes: Callable[[], int], receiver: Receiver
) -> Blueprint:
    """What a supervisor, a load balancer and Prometheus ask."""
    pages = Blueprint("health", __name__)
    registry = CollectorRegistry()
    registry.register(_Gauges(context, receiver, lost_wakes))

    @pages.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", content_type="text/plain; charset=utf-8")

    @pages.get("/readyz")
    def readyz() -> tuple[Response, int]:
        ready = can_store(context.database)
        return jsonify(ready=ready, queue=queue_state(), lost_wakes=lost_wakes()), 200 if ready else 503

    @pages.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)

    return pages


def can_store(database: Database) -> bool:
    """Whether the journal takes a row now."""
    try:
        if database.journal_file is None:
            with database.read() as conn:
                return bool(conn.execute(sa.text("SELECT NOT pg_is_in_recovery()")).scalar())
        with sqlite3.connect(database.journal_file, timeout=LOCK_SECONDS, isolation_level=None) as conn:
            conn.execute("BEGIN IMMEDIATE")
            conn.execute("ROLLBACK")
        return True
    except (sa.exc.SQLAlchemyError, sqlite3.Error):
        return False


class _Gauges(Collector):
    """Reads the database when Prometheus asks, so that every process tells the same truth."""

    def __init__(self, context: Context, receiver: Receiver, lost_wakes: Callable[[], int]) -> None:
        self._context, self._receiver, self._lost_wakes = context, receiver, lost_wakes

    def collect(self) -> Iterator[Metric]:
        """The metrics of one scrape."""
        found = gauges(self._context.database, self._context.now())
        yield _by_state("integrator_inbox_messages", "Messages received, by state.", found.inbox)
        yield _by_state("integrator_outbox_messages", "Messages to suppliers, by state.", found.outbox)
        breakers = "Suppliers, by the state of the breaker that spares an endpoint which fails."
        yield _by_state("integrator_supplier_breakers", breakers, found.breakers)
        yield from _ages(found)
        received = CounterMetricFamily(
            "integrator_hook_requests", "Requests at the hooks of this process.", labels=["platform", "outcome"]
        )
        for (slug, outcome), count in sorted(self._receiver.counted.items()):
            received.add_metric([slug, outcome], count)
        yield received
        yield CounterMetricFamily(
            "integrator_lost_wakes", "Wake-ups this process could not give.", value=self._lost_wakes()
        )


def _by_state(name: str, text: str, counts: dict[str, int]) -> Metric:
    family = GaugeMetricFamily(name, text, labels=["state"])
    for state, count in sorted(counts.items()):
        family.add_metric([state], count)
    return family


def _ages(found: Gauges) -> Iterator[Metric]:
    yield GaugeMetricFamily(
        "integrator_inbox_unread", "Messages that intake has not seen yet (SQLite).", value=found.unadopted
    )
    for name, seconds in (("inbox", found.oldest_inbox), ("outbox", found.oldest_outbox)):
        text = f"Age in seconds of the oldest due row of the {name}."
        yield GaugeMetricFamily(f"integrator_{name}_oldest_due_seconds", text, value=seconds)
