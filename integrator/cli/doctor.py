"""`integrator doctor`: looks at everything and says what to do."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from integrator.app import App, build
from integrator.cli.base import config_here, json_option, print_json
from integrator.cli.processes import local_url
from integrator.config import Config
from integrator.core.errors import IntegratorError
from integrator.edges.queue import QUEUES
from integrator.services.examine import Finding, examine
from integrator.supervisor import answers_ok
from integrator.web.health import can_store

START_SECONDS = 5.0
_PRIVATE = ("secret.key", "integrator.db", "inbox.db")


@click.command()
@json_option
def doctor(as_json: bool) -> int:
    """Check everything and say what to do; exit code 1 if anything is wrong.

    Example: integrator doctor
    """
    found = list(_all())
    if as_json:
        findings = [asdict(one) | ({"remedy": ""} if one.ok else {}) for one in found]
        print_json({"ok": all(one.ok for one in found), "findings": findings})
    for one in [] if as_json else found:
        told = f"{one.what}: {one.detail}" if one.detail else one.what
        click.echo(f"ok     {told}" if one.ok else f"WRONG  {told} -> {one.remedy}")
    return 0 if all(one.ok for one in found) else 1


def _all() -> Iterator[Finding]:
    try:
        config = config_here()
    except IntegratorError as error:
        yield Finding(what="configuration", ok=False, detail=str(error), remedy="correct that variable")
        return
    yield Finding(what="configuration", ok=True)
    yield _data_dir(config)
    try:
        app = build(config)
    except Exception as error:
        remedy = "check DATABASE_URL and run `integrator db upgrade`" if config.database_url else "check the data dir"
        yield Finding(what="database", ok=False, detail=f"{type(error).__name__}: {error}"[:300], remedy=remedy)
        return
    yield from _running(app)
    yield from _adapters(app)
    yield from examine(app.context)
    app.close()


def _data_dir(config: Config) -> Finding:
    folder = config.data_dir
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        remedy = f"give {folder} to the user the integrator runs as, or set INTEGRATOR_DATA_DIR"
        return Finding(what="data folder", ok=False, detail=f"{folder} cannot be written", remedy=remedy)
    exposed = [name for name in _PRIVATE if _open_to_others(folder / name)] if _open_to_others(folder) else []
    detail = f"others on this machine can read {', '.join(exposed)} in {folder}" if exposed else str(folder)
    return Finding(what="data folder", ok=not exposed, detail=detail, remedy=f"chmod 700 {folder}")


def _open_to_others(path: Path) -> bool:
    return path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _running(app: App) -> Iterator[Finding]:
    journal = can_store(app.database)
    remedy = "free the disk, or end what holds the database"
    yield Finding(what="journal", ok=journal, detail="" if journal else "takes no message now", remedy=remedy)
    runs = answers_ok(f"{local_url(app.config)}/healthz")
    # Not running is no fault of a set-up that is just being made.
    yield Finding(
        what="web process", ok=True, detail="runs" if runs else "does not run here; `integrator up` starts it"
    )
    if runs or app.config.redis_url:
        yield _queue(app)
    if runs:
        yield _workers(app)


def _queue(app: App) -> Finding:
    if app.queues.state() != "ok":
        remedy = "start the queue: `integrator up` brings its own, or see REDIS_URL"
        return Finding(what="queue", ok=False, detail="away", remedy=remedy)
    evicts = app.queues.may_evict()
    detail = "may throw wake-ups away when its memory is full" if evicts else ""
    return Finding(what="queue", ok=not evicts, detail=detail, remedy="set maxmemory-policy to noeviction")


def _workers(app: App) -> Finding:
    """Processes that only just began are waited for."""
    deadline = time.monotonic() + START_SECONDS
    while (absent := _absent(app)) and time.monotonic() < deadline:
        time.sleep(0.2)
    detail = f"not running: {', '.join(absent)}" if absent else ""
    remedy = f"start {' and '.join(f'`integrator {name}`' for name in absent)}, or all by `integrator up`"
    return Finding(what="workers and clock", ok=not absent, detail=detail, remedy=remedy)


def _absent(app: App) -> list[str]:
    absent = [f"worker --queue {queue}" for queue in QUEUES if not app.queues.workers(queue)]
    return absent if app.queues.seen("clock") else [*absent, "clock"]


def _adapters(app: App) -> Iterator[Finding]:
    for slug in app.registry.slugs():
        yield Finding(what=f"adapter {slug}", ok=True)
    for slug, why in sorted(app.registry.broken.items()):
        yield Finding(what=f"adapter {slug}", ok=False, detail=why, remedy="mend or uninstall it")
