"""Rows 28 to 32: suppliers that refuse. Each row ends with suppliers that accept everything."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from sink import Step
from stage import BOUND, Stage
from system import RETRIES, rest, until
from watch import LATE, breaker_of, heal, on_schedule, send, since_now, some, waits

DAY = 86400.0


def throttled(stage: Stage) -> None:
    """Row 28: Retry-After in every form, on 429 and 503: heeded between the schedule and one day, or not at all."""
    acme, now, since = some(stage), datetime.now(UTC), since_now(stage)
    least = {"2": 2.0, format_datetime(now + timedelta(seconds=5), usegmt=True): 2.0, "99999999": DAY}
    least |= dict.fromkeys(("0", "nan", "-5", "soon", "1e9"), 0.9 * RETRIES[0] - 0.05)
    forms = stage.random.sample(sorted(least), len(least))
    steps = [Step(status=stage.random.choice((429, 503)), headers={"Retry-After": form}) for form in forms]
    stage.sink.script(acme.name, *steps)
    send(stage, len(forms), acme.name)
    since.await_ids(len(forms))
    (far,) = [id_ for id_, seen in since.each().items() if seen[0].told["Retry-After"] == "99999999"]
    stage.system.wait_quiet(BOUND)
    (row,) = [row for row in stage.system.stored().outbox if row["id"] == far]
    pause = row["next_attempt_at"] / 1_000_000 - since.each()[far][0].at
    assert DAY - 5 < pause < DAY + 5, f"Retry-After of years waits {pause:.0f} s"
    stage.fault_ends()
    stage.system.cli("outbox", "resend", far)
    stage.system.wait_quiet(BOUND)
    for id_, seen in since.each().items():
        form, gap = seen[0].told["Retry-After"], seen[1].at - seen[0].at
        wrong = f"after Retry-After {form!r} the next attempt came in {gap:.2f} s"
        assert id_ == far or least[form] <= gap < least[form] + LATE + (3 if "GMT" in form else 0), wrong


def failing(stage: Stage) -> None:
    """Row 29: one supplier answers 5xx: its breaker opens, the others are told without delay, an answer closes it."""
    acme, others = stage.suppliers[0], [one.name for one in stage.suppliers[1:]]
    steps = [Step(status=stage.random.choice((500, 502, 503, 504))) for _ in range(500)]
    stage.sink.script(acme.name, *steps, then=Step(status=500))
    since, both = since_now(stage), stage.singles(stage.size.count, acme.name, *others)
    with stage.load(both, seconds=max(1.0, stage.size.outage - 2)) as driver:
        rest(stage.size.outage)
        until(lambda: breaker_of(stage, acme)["state"] in ("open", "half-open"), 20, "the breaker did not open")
    tried = [one for one in since.seen() if one.supplier == acme.name]
    waited = waits(since.seen(), {one.line: driver.acknowledged_at[one.id] for one in driver.acknowledged.values()})
    slowest = max(seconds for name, found in waited.items() if name != acme.name for seconds in found)
    assert slowest < LATE, f"another supplier waited {slowest:.1f} s"
    stage.measured = (slowest, f"{len(tried)} requests to the failing one, others told within {slowest:.2f} s")
    heal(stage, acme)
    stage.system.wait_quiet(BOUND)
    assert breaker_of(stage, acme)["state"] == "closed", "the breaker stayed open"


def refusing(stage: Stage) -> None:
    """Row 30: 4xx is tried again on the schedule, and its cause is shown at once."""
    acme, since = some(stage), since_now(stage)
    statuses = [stage.random.choice((400, 401, 403, 404, 422)) for _ in range(4)]
    stage.sink.script(acme.name, *(Step(status=status) for status in statuses), each_id=True)
    send(stage, 6, acme.name)
    since.await_ids(6)
    shown = [
        one["last_error"] or "" for one in stage.system.cli("outbox", "list")["items"] if one["id"] in since.each()
    ]
    assert any(f"answered {status}" in text for text in shown for status in statuses), f"shown: {shown}"
    stage.fault_ends()
    stage.system.wait_quiet(BOUND)
    for seen in since.each().values():
        assert [one.status for one in seen] == [*statuses, 200], "4xx was not tried again on the schedule"
        on_schedule(seen)


def gone(stage: Stage) -> None:
    """Row 31: 410 switches an endpoint off, rows are kept; a new address lets all of them go."""
    acme = some(stage)
    stage.sink.script(acme.name, Step(status=410))
    send(stage, 10, acme.name)
    until(lambda: stage.system.cli("supplier", "show", acme.id)["state"] == "off", 20, "410 switched nothing off")
    send(stage, 5, acme.name)
    stage.read_all()
    rest(1.0)
    waiting = [row for row in stage.system.stored().outbox if row["state"] == "open"]
    assert len(waiting) >= 5, f"{len(waiting)} of 5 wait"
    assert all(row["next_attempt_at"] is None and "switched off" in row["last_error"] for row in waiting)
    stage.system.cli("supplier", "update", acme.id, "--url", stage.sink.url(acme.name))
    heal(stage, acme)


@contextlib.contextmanager
def _bait() -> Iterator[tuple[int, list[object]]]:
    """A port on which every connection is noted."""
    caught: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    caught.append(listener.accept())

        threading.Thread(target=accept, daemon=True).start()
        yield listener.getsockname()[1], caught
        listener.shutdown(socket.SHUT_RDWR)


def redirecting(stage: Stage) -> None:
    """Row 32: a redirect is a refusal like others; nothing is sent where it points."""
    acme, since = some(stage), since_now(stage)
    with _bait() as (port, caught):
        to = [
            f"http://127.0.0.1:{port}/",
            f"//127.0.0.1:{port}/",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
        ]
        steps = [
            Step(status=status, headers={"Location": where})
            for status, where in zip(stage.random.sample((301, 302, 307, 308), 4), to, strict=True)
        ]
        stage.sink.script(acme.name, *steps, each_id=True)
        send(stage, 5, acme.name)
        since.await_ids(5)
        stage.fault_ends()
        stage.system.wait_quiet(BOUND)
    assert not caught, f"a redirect was followed {len(caught)} times"
    for seen in since.each().values():
        assert len(seen) == 5, f"{len(seen)} attempts instead of 5"
        on_schedule(seen)
