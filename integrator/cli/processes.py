"""The processes: up (all under one supervisor), web, worker, clock; and db upgrade."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable
from typing import Any

import click

from integrator import lifeline, log
from integrator.app import build, preload
from integrator.cli.base import noted_port
from integrator.config import Config
from integrator.db import migrate
from integrator.db.engine import open_database
from integrator.edges.queue import QUEUES
from integrator.forked import can_fork
from integrator.services import sweep
from integrator.services.sign_in import first_run_token, needs_first_user
from integrator.supervisor import Supervisor, all_children, worker_children
from integrator.web.serve import serve


def _process() -> Config:
    """What every long-running process begins with."""
    lifeline.follow_parent()
    config = Config.from_environ(os.environ)
    log.configure(config.log_format)
    return config


@click.command()
@click.option("--host", help="Listen address; default HOST, else 127.0.0.1.")
@click.option("--port", type=click.IntRange(1, 65535), help="Listen port; default PORT, else 8000.")
def up(host: str | None, port: int | None) -> int:
    """Run everything under one supervisor: queue, web, workers, clock.

    Example: integrator up --port 8000
    """
    named = {"HOST": host, "PORT": str(port) if port else None}
    os.environ.update({name: value for name, value in named.items() if value})
    config = _process()
    app = build(config)
    fresh = needs_first_user(app.context)
    app.close()
    if can_fork():
        preload(app)
    url = local_url(config)
    children = all_children(data_dir=config.data_dir, redis_url=config.redis_url)

    def announce() -> None:
        click.echo(f"ready {url}")
        if fresh:
            link = f"{config.public_url}/setup?token={first_run_token(config.secret_keys[0])}"
            click.echo(f"Nobody can sign in yet. Make the owner at {link}", err=True)

    with noted_port(config):
        return Supervisor(children, ready_url=f"{url}/readyz", announce=announce).run()


def local_url(config: Config) -> str:
    """Where this machine reaches the web process."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(config.host, config.host)  # noqa: S104 (compared only)
    return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{config.port}"


@click.command()
def web() -> None:
    """Run the web server: hooks, health, metrics.

    Example: PORT=8000 integrator web
    """
    config = Config.from_environ(os.environ)
    log.configure(config.log_format)
    app = build(config)
    app.close()
    # Granian's worker is a fork of this process.
    preload(app)
    lifeline.follow_parent()
    serve(config)


@click.command()
@click.option("--queue", type=click.Choice(QUEUES), help="The one queue to serve; without it one process for each.")
@click.option("--count", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes for each queue.")
def worker(queue: str | None, count: int) -> int:
    """Run workers. Each process serves exactly one queue.

    Example: integrator worker --queue send
    """
    config = _process()
    app = build(config)
    if queue is None or count > 1:
        app.queues.require()
        app.close()
        children = worker_children(count=count)
        return Supervisor([child for child in children if queue is None or f"-{queue}-" in child.name]).run()
    app.queues.run_worker(queue, app)
    return 0


@click.command()
def clock() -> None:
    """Run the clock: wakes queues that have something due. Several are safe.

    Example: integrator clock
    """
    app = build(_process())
    app.queues.require()
    stopping = threading.Event()
    _on_stop(stopping.set)

    def stopped(seconds: float) -> bool:
        app.queues.note_seen("clock")
        return stopping.wait(seconds)

    sweep.run(app.context, stopped)


def _on_stop(act: Callable[[], None]) -> None:
    def stop(number: int, frame: Any) -> None:
        logging.getLogger(__name__).info("stopping", extra={"signal": number})
        act()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)


@click.group()
def db() -> None:
    """The database.

    Example: integrator db upgrade
    """


@db.command()
def upgrade() -> None:
    """Bring the tables to this version.

    Example: DATABASE_URL=postgres://... integrator db upgrade
    """
    config = Config.from_environ(os.environ)
    database = open_database(config.data_dir, config.database_url)
    done = migrate.is_current(database)
    migrate.upgrade(database)
    database.close()
    click.echo("The database is at this version." if done else "The database was brought to this version.")
