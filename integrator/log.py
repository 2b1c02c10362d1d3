"""Log lines to stderr, as JSON or for a reader, from structlog and from the standard `logging` (details in `extra`).

What may stand in a line: ids, sizes, counts, names of steps. Never a secret, a body, an address with a password or
anything about a customer.
"""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog
from structlog.typing import Processor

QUIET = ("rq", "rq.worker", "rq.job", "urllib3", "waitress", "alembic", "_granian")
"""Libraries that are heard only when something is wrong."""


def configure(log_format: str | None, *, stream: TextIO | None = None) -> None:
    """Send all logging of this process to `stream` (stderr). `log_format`: json, console or None for console on a
    terminal and json elsewhere."""
    stream = stream or sys.stderr
    is_console = (log_format or ("console" if stream.isatty() else "json")) == "console"
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_rendering(is_console, colors=stream.isatty()),
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _rendering(is_console: bool, *, colors: bool) -> list[Processor]:
    if is_console:
        return [structlog.dev.ConsoleRenderer(colors=colors, exception_formatter=structlog.dev.plain_traceback)]
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
