"""`integrator doctor`: looks at everything and says what to do."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import asdict

import click

from integrator.app import App, build
from integrator.cli.base import json_option, print_json
from integrator.cli.processes import local_url
from integrator.config import Config
from integrator.core.errors import IntegratorError
from integrator.services.examine import Finding, examine
from integrator.supervisor import answers_ok
from integrator.web.health import can_store


@click.command()
@json_option
def doctor(as_json: bool) -> None:
    """Check everything and say what to do; exit code 1 if anything is wrong.

    Example: integrator doctor
    """
    found = list(_all())
    if as_json:
        print_json({"ok": all(one.ok for one in found), "findings": [asdict(one) for one in found]})
    for one in [] if as_json else found:
        click.echo(f"{'ok   ' if one.ok else 'WRONG'}  {one.what}{f': {one.detail}' if one.detail else ''}")
        if not one.ok:
            click.echo(f"       -> {one.remedy}")
    if not all(one.ok for one in found):
        raise click.exceptions.Exit(1)


def _all() -> Iterator[Finding]:
    try:
        config = Config.from_environ(os.environ)
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
    open_to = stat.S_IMODE(folder.stat().st_mode) & 0o077
    writable = os.access(folder, os.W_OK)
    detail = "" if writable else f"{folder} cannot be written"
    if writable and open_to:
        detail = f"{folder} can be entered by others"
    return Finding(what="data folder", ok=not detail, detail=detail, remedy=f"chmod 700 {folder}")


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
        state = app.queues.state()
        remedy = "start the queue: `integrator up` brings its own, or see REDIS_URL"
        yield Finding(what="queue", ok=state == "ok", detail="" if state == "ok" else "away", remedy=remedy)


def _adapters(app: App) -> Iterator[Finding]:
    for slug in app.registry.slugs():
        yield Finding(what=f"adapter {slug}", ok=True)
    for slug, why in sorted(app.registry.broken.items()):
        yield Finding(what=f"adapter {slug}", ok=False, detail=why, remedy="mend or uninstall it")
