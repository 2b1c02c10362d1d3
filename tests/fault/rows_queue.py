"""Rows 16 to 18 and 21: the queue throws away, hangs and loses answers; every connection to PostgreSQL is cut."""

from __future__ import annotations

import contextlib

import psycopg
from driver import Driver
from stage import Stage
from system import rest, until

WEB_SECONDS = 1.0
CUT_ALL = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def never_refused(driver: Driver) -> None:
    """Assert that the shop noticed nothing."""
    bad = [one for one in driver.answers if one.status is None or one.status >= 300]
    assert not bad, f"{len(bad)} of {len(driver.answers)} deliveries were not taken at once: {bad[0]}"


def evicted(stage: Stage) -> None:
    """Row 16: memory is short and Valkey throws keys away, jobs too; a worker that starts then warns of it."""
    client, warning = stage.system.queue(), "Redis may evict wake-ups"
    client.config_set("maxmemory-policy", "allkeys-lru")
    try:
        with stage.load(seconds=stage.size.outage) as driver:
            stage.soon()
            # Nothing is in the hands of the worker for slow platforms.
            before = stage.system.texts()["up.log"].count(warning)
            stage.system.kill("worker-slow")
            for _ in range(3):
                client.config_set("maxmemory", str(client.info("memory")["used_memory"] - 20_000))
                rest(stage.size.outage / 3)
                client.config_set("maxmemory", "0")
        until(lambda: stage.system.texts()["up.log"].count(warning) > before, 30, "no worker warned of the policy")
    finally:
        client.config_set("maxmemory", "0")
        client.config_set("maxmemory-policy", "noeviction")
    stage.fault_ends()
    never_refused(driver)


def silent(stage: Stage) -> None:
    """Row 17, in turn: Valkey says nothing for a while; then breaks every connection; then is gone without a word.

    The shop is answered within a second all the same.
    """
    assert stage.proxy
    with stage.load(seconds=stage.size.outage + 2) as driver:
        stage.soon()
        stage.proxy.stop_data()
        rest(stage.size.outage)
        if stage.turn % 3 == 1:
            stage.proxy.reset()
        if stage.turn % 3 == 2:
            stage.proxy.vanish()
        stage.proxy.flows.set()
        stage.fault_ends()
    never_refused(driver)
    slowest = max(one.seconds for one in driver.answers)
    stage.measured = (slowest, f"the shop waited {slowest:.2f} s")
    assert slowest < WEB_SECONDS, f"the shop waited {slowest:.2f} s for an answer"


def unheard(stage: Stage) -> None:
    """Row 18: commands run and their answers are lost: what is asked twice is done once."""
    assert stage.proxy
    with stage.load(seconds=3.0) as driver:
        for _ in range(3):
            stage.soon()
            stage.proxy.lose_replies(stage.random.randint(1, 4))
            with contextlib.suppress(AssertionError):
                until(lambda: not stage.proxy or not stage.proxy.losing, 3, "")
        stage.proxy.lose_replies(0)
        stage.fault_ends()
    never_refused(driver)


def cut_off(stage: Stage) -> None:
    """Row 21: the server ends every connection, several times: the pools find out, and the shop repeats."""
    url = stage.system.env["DATABASE_URL"].replace("+psycopg", "")
    with psycopg.connect(url, autocommit=True) as conn, stage.load(seconds=4.0) as driver:
        for _ in range(stage.random.randint(2, 5)):
            stage.soon()
            ended = len(conn.execute(CUT_ALL).fetchall())
            assert ended, "there was no connection to end"
        stage.fault_ends()
    odd = [one for one in driver.answers if one.status not in (200, 202, 503, None)]
    assert not odd, f"answered otherwise than 2xx or 503: {odd[0]}"
