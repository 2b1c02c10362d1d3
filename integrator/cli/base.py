"""What the commands share: the installation they work on, --account and --json, and how errors end."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import click
import orjson
import sqlalchemy as sa

from integrator.app import App, build
from integrator.config import Config
from integrator.core.errors import IntegratorError, InvalidValue
from integrator.services.connect import account_named

F = TypeVar("F", bound=Callable[..., Any])
PORT_NOTE = "up.port"
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,189}")


def config_here() -> Config:
    """What the environment says; unless PORT is set, the port is the one that a running `up --port` has noted."""
    config = Config.from_environ(os.environ)
    with suppress(OSError):
        if not os.environ.get("PORT", "").strip():
            return Config.from_environ({**os.environ, "PORT": (config.data_dir / PORT_NOTE).read_text()})
    return config


@contextmanager
def noted_port(config: Config) -> Iterator[None]:
    """Tell the other commands in this data dir which port is listened on."""
    note = config.data_dir / PORT_NOTE
    # With DATABASE_URL and REDIS_URL set nobody else has made the folder.
    config.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    note.write_text(str(config.port))
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


@contextmanager
def installation() -> Iterator[App]:
    """The installation the environment names, closed at the end."""
    app = build(config_here())
    try:
        yield app
    finally:
        app.close()


def account_option(command: F) -> F:
    """--account NAME: which account; the only one if there is one."""
    return click.option("--account", metavar="NAME", help="Which account; needed only if there are several.")(command)


def json_option(command: F) -> F:
    """--json: for programs."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


@contextmanager
def right_call() -> Iterator[None]:
    """A value that no installation could take (a name, a setting) is a wrong call: exit code 2."""
    try:
        yield
    except InvalidValue as error:
        raise click.UsageError(f"{error}.") from None


def email_address(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Checks the form of an e-mail address; as the callback of an option."""
    if value is not None and not (_EMAIL.fullmatch(value) and value.isprintable()):
        raise click.BadParameter(f"{value!r} is no e-mail address", ctx, param)
    return value


@contextmanager
def progress(length: int, label: str) -> Iterator[Callable[[], None]]:
    """A bar on stderr, moved on by each call of what it gives; nothing where that is no terminal."""
    with click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield lambda: bar.update(1)


def account_id(app: App, name: str | None) -> str:
    """The account a command works on."""
    return account_named(app.context, name).id


def read_json(file: Path) -> Any:
    """The value of a JSON file, or of stdin for `-`; what is no JSON is a wrong call naming --file."""
    text = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise click.BadParameter(f"{file} is not JSON ({error})", param_hint="--file") from None


def print_json(value: Any) -> None:
    """A value as indented JSON on stdout."""
    click.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2).decode())


def print_items(items: Sequence[Mapping[str, Any]], columns: Sequence[str], *, as_json: bool, empty: str) -> None:
    """A listing: `{"items": [...], "next": null}`, or a table of some columns."""
    if as_json:
        print_json({"items": items, "next": None})
        return
    if not items:
        click.echo(empty)
        return
    rows = [[_cell(item.get(column)) for column in columns] for item in items]
    heads = [column.replace("_", " ").upper() for column in columns]
    widths = [max(len(row[place]) for row in [heads, *rows]) for place in range(len(columns))]
    for row in [heads, *rows]:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, dict):
        return str(value.get("number") or value.get("id") or "-")
    return str(value)


def run(command: click.Command, arguments: Sequence[str] | None = None) -> int:
    """Run a command; an error is one sentence on stderr: exit code 2 for a call that cannot be right, else 1."""
    try:
        result = command.main(args=list(sys.argv[1:] if arguments is None else arguments), standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return 2 if isinstance(error, click.UsageError) else 1
    except IntegratorError as error:
        click.echo(f"Error: {error}", err=True)
        return getattr(error, "exit_code", 1)
    except sa.exc.SQLAlchemyError as error:
        click.echo(
            f"Error: the database could not be used ({type(error).__name__}); see `integrator doctor`.", err=True
        )
        return 1
    except BrokenPipeError:
        return 1
    except OSError as error:
        click.echo(f"Error: {error.filename or 'a file'} could not be used ({error.strerror or error}).", err=True)
        return 1
    except Exception as error:
        at = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} at {at.filename}:{at.lineno}"
        click.echo(f"Error: a fault of the integrator itself ({where}); please report it with this line.", err=True)
        return 1
