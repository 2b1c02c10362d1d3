"""Builds one installation from its configuration: what `web`, workers, clock and command line all run on."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from integrator import lifeline, log
from integrator.config import Config, scrub_environ
from integrator.core.mail import Mail
from integrator.core.reason_guess import known_pieces
from integrator.core.reason_words import chinese, english
from integrator.db import migrate
from integrator.db.engine import Database, open_database
from integrator.db.journal import Journal
from integrator.db.secrets import Vault
from integrator.edges.fail import make_step
from integrator.edges.http import Client
from integrator.edges.queue import Queues
from integrator.registry import Registry
from integrator.services.context import Context
from integrator.services.receive import Receiver

if TYPE_CHECKING:
    from flask import Flask

CALL_SECONDS = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """One installation: its parts, wired."""

    config: Config
    database: Database
    registry: Registry
    queues: Queues
    client: Client
    context: Context

    def close(self) -> None:
        """Give back connections."""
        self.client.close()
        self.database.close()


def utc_now() -> datetime:
    """The one clock."""
    return datetime.now(UTC)


def build(config: Config, *, now: Callable[[], datetime] = utc_now) -> App:
    """Wire an installation. The embedded SQLite is brought to this version; PostgreSQL must be there already."""
    database = open_database(config.data_dir, config.database_url)
    try:
        (migrate.upgrade if database.is_sqlite else migrate.require_current)(database)
    except BaseException:
        database.close()
        raise
    registry = Registry()
    queues = Queues(redis_url=config.redis_url, data_dir=config.data_dir)
    client = Client(
        allow_private=config.allow_private_endpoints,
        platform_hosts=config.platform_hosts,
        # An attempt must end before its lease does, or its outcome would be refused.
        total_deadline=min(CALL_SECONDS, config.lease_seconds / 2),
    )
    logger = structlog.get_logger("integrator")
    context = Context(
        database=database,
        vault=Vault(config.secret_keys),
        adapters=registry,
        now=now,
        send=client.send,
        wake=queues.wake,
        step=make_step(config.fail_point),
        lease=timedelta(seconds=config.lease_seconds),
        mail=_mail(config),
        schedule=config.retry_schedule,
        log=logger.warning,
        public_url=config.public_url,
    )
    return App(config=config, database=database, registry=registry, queues=queues, client=client, context=context)


def _mail(config: Config) -> Callable[[Mail], int] | None:
    if config.smtp_url is None or config.mail_from is None:
        return None
    # Imported here, as most installations send no mail, and most commands none at all.
    from integrator.edges.smtp import Mailer

    return Mailer(config.smtp_url, config.mail_from).send


def create_app() -> Flask:
    """The WSGI application of a web process, configured from the environment."""
    lifeline.follow_parent()
    config = Config.from_environ(os.environ)
    scrub_environ()
    log.configure(config.log_format)
    return web_app(build(config))


def preload(app: App) -> None:
    """Load now what the processes forked from this one will need: they share its memory, and start at once."""
    for module in ("granian", "granian.server", "integrator.edges.jobs", "integrator.web.dashboard"):
        importlib.import_module(module)
    app.registry.slugs()
    chinese(), english(), known_pieces()


def web_app(app: App) -> Flask:
    """The web side of an installation."""
    # Imported here: the command line has no use for the web side, and would pay for it at every call.
    from flask import Flask

    from integrator.passwords import Passwords
    from integrator.web.api import beside_apis
    from integrator.web.dashboard import beside, dashboard
    from integrator.web.health import health_pages
    from integrator.web.hooks import hook_pages

    flask = Flask("integrator.web", static_folder=None)
    flask.config["MAX_CONTENT_LENGTH"] = app.config.max_body + 1
    receiver = Receiver(app.context, Journal(app.database, step=app.context.step))
    flask.register_blueprint(hook_pages(receiver, max_body=app.config.max_body, now=app.context.now))
    flask.register_blueprint(health_pages(app.context, app.queues.state, lambda: app.queues.lost_wakes, receiver))
    pages = dashboard(app.context, Passwords(), public_url=app.config.public_url, key=app.config.secret_keys[0])
    flask.wsgi_app = beside_apis(beside(flask, pages), lambda: _apis(app))  # type: ignore[method-assign, assignment]
    return flask


def _apis(app: App) -> Flask:
    # Imported at the first request: what describes the APIs takes longer to load than all else of the web side.
    from integrator.edges.guard import refusal
    from integrator.web.api.app import api
    from integrator.web.api.gate import Site

    allow = app.config.allow_private_endpoints
    return api(Site(app.context, lambda url: refusal(url, allow_private=allow)))
