"""`integrator doctor`: looks at everything and says what to do."""

from __future__ import annotations

import os
import shutil
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
from integrator.db.migrate import NeedsUpgrade
from integrator.edges.queue import QUEUES
from integrator.look import is_taken, read_json
from integrator.services.examine import Finding, examine
from integrator.web.health import can_store

START_SECONDS = 5.0
MB = 1 << 20
LEAST_FREE = 50 * MB
DATA_DIR = "give it to the user the integrator runs as, or set INTEGRATOR_DATA_DIR to a folder of your own"
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
        yield _no_database(config, error)
        return
    yield from _running(app)
    yield from _adapters(app)
    yield from examine(app.context)
    app.close()


def _no_database(config: Config, error: Exception) -> Finding:
    remedy = "check DATABASE_URL: is the server there, and may this user in?" if config.database_url else DATA_DIR
    if isinstance(error, NeedsUpgrade):
        remedy = "integrator db upgrade"
    if isinstance(error, ModuleNotFoundError):
        remedy = "install the driver: pip install 'returns-integrator[postgres]'"
    detail = " ".join(f"{type(error).__name__}: {error}".split())
    return Finding(what="database", ok=False, detail=detail[:300], remedy=remedy)


def _data_dir(config: Config) -> Finding:
    folder = config.data_dir
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Finding(what="data folder", ok=False, detail=f"{folder}: {error.strerror}", remedy=DATA_DIR)
    if not os.access(folder, os.W_OK | os.X_OK):
        return Finding(what="data folder", ok=False, detail=f"{folder} cannot be written", remedy=DATA_DIR)
    if free < LEAST_FREE:
        remedy = "free some: with a full disk no message can be stored"
        return Finding(what="data folder", ok=False, detail=f"{free // MB} MB are left in {folder}", remedy=remedy)
    exposed = [name for name in _PRIVATE if _open_to_others(folder / name)] if _open_to_others(folder) else []
    detail = f"others on this machine can read {', '.join(exposed)} in {folder}" if exposed else str(folder)
    return Finding(what="data folder", ok=not exposed, detail=detail, remedy=f"chmod 700 {folder}")


def _open_to_others(path: Path) -> bool:
    return path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _running(app: App) -> Iterator[Finding]:
    journal = can_store(app.database)
    remedy = "end what holds the database: a back-up or another program that writes to it"
    yield Finding(what="journal", ok=journal, detail="" if journal else "takes no message now", remedy=remedy)
    runs = _is_ours(local_url(app.config))
    yield _web(app, runs)
    if runs or app.config.redis_url or app.queues.state() == "ok":
        yield _queue(app)
    if runs or _some_run(app):
        yield _workers(app)


def _is_ours(url: str) -> bool:
    told = read_json(f"{url}/readyz")
    return isinstance(told, dict) and {"ready", "queue"} <= told.keys()


def _web(app: App, runs: bool) -> Finding:
    """Not running is no fault of a set-up that is just being made."""
    if runs or not is_taken(app.config.host, app.config.port):
        detail = "runs" if runs else "does not run here; `integrator up` starts it"
        return Finding(what="web process", ok=True, detail=detail)
    detail = f"something else, or nothing that answers, has port {app.config.port}"
    return Finding(what="web process", ok=False, detail=detail, remedy="end it, or set PORT to a free port")


def _queue(app: App) -> Finding:
    if trouble := app.queues.trouble():
        remedy = "start the queue: `integrator up` brings its own, or correct REDIS_URL"
        return Finding(what="queue", ok=False, detail=f"away ({trouble})", remedy=remedy)
    evicts = app.queues.may_evict()
    detail = "may throw wake-ups away when its memory is full" if evicts else ""
    return Finding(what="queue", ok=not evicts, detail=detail, remedy="set maxmemory-policy to noeviction")


def _some_run(app: App) -> bool:
    """On a machine without the web process: something of the rest is there, so all of it should be."""
    return app.queues.seen("clock") or any(app.queues.workers(queue) for queue in QUEUES)


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
