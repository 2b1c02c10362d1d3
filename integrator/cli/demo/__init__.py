"""`integrator demo`: the whole real system on data of its own, played through once, then left running to try."""

from __future__ import annotations

import os
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from integrator.app import App, build, utc_now
from integrator.cli.base import noted_port, print_json
from integrator.cli.demo import scenario
from integrator.cli.demo.servers import Delivery, Platforms, Suppliers
from integrator.cli.demo.visitor import add_visitor
from integrator.config import Config
from integrator.core.errors import IntegratorError
from integrator.edges.http import Client
from integrator.registry import Registry
from integrator.services import connect
from integrator.supervisor import Supervisor, all_children

READY_SECONDS = 30.0
_OURS = ("DATABASE_URL", "REDIS_URL", "INTEGRATOR_SECRET_KEY", "INTEGRATOR_FAIL_POINT", "INTEGRATOR_PUBLIC_URL", "HOST")


@dataclass(frozen=True, slots=True)
class _Stage:
    app: App
    account: str
    url: str
    suppliers: Suppliers
    platforms: Platforms
    shops: list[scenario.DemoShop]


@click.command()
@click.option("--once", is_flag=True, help="Play it through, print the numbers and end.")
@click.option("--json", "as_json", is_flag=True, help="Print the numbers as JSON.")
@click.option("--port", type=click.IntRange(1, 65535), help="Listen port; default PORT, else 8000 or a free one.")
def demo(once: bool, as_json: bool, port: int | None) -> int:
    """Play every platform's webhooks through the whole real system, in a temporary folder.

    Example: integrator demo --once --json
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="integrator-demo-") as folder, _stage(Path(folder), port, once) as stage:
        if not as_json:
            click.echo(f"Everything runs at {stage.url}; now each platform posts its webhooks ...\n")
        poster = scenario.Poster(stage.url, Client(allow_private=True).send, utc_now)
        for last in (False, True):
            poster.post(stage.shops, last=last)
            scenario.wait_quiet(stage.app)
        result = scenario.totals(stage.app, poster.counts, stage.suppliers)
        result["seconds"] = round(time.monotonic() - began, 1)
        problems = scenario.faults(result, stage.platforms, stage.suppliers)
        if as_json:
            print_json(result)
        else:
            _tell(stage, result)
        if problems:
            raise IntegratorError("the demo does not add up: " + "; ".join(problems))
        if not once:
            _stay(stage, folder)
    return 0


@contextmanager
def _stage(folder: Path, port: int | None, once: bool) -> Iterator[_Stage]:
    """The system running in `folder`, its shops connected, suppliers and platforms listening."""
    registry = Registry()
    now = utc_now()
    adapters = [registry.get(slug) for slug in registry.slugs()]
    suppliers, platforms = Suppliers(), Platforms(scenario.recorded_calls(adapters, now))
    env = {name: value for name, value in os.environ.items() if name not in _OURS}
    env |= {
        "INTEGRATOR_DATA_DIR": str(folder),
        "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS": "on",
        "INTEGRATOR_PLATFORM_HOSTS": platforms.environment,
        "PORT": str(port or _free_port(None if once else int(os.environ.get("PORT") or 8000))),
        "LOG_FORMAT": "json",
    }
    config = Config.from_environ(env)
    app = build(config)
    account = connect.account_named(app.context, None).id
    shops = scenario.set_up(app, account, suppliers)
    with noted_port(config), _running(config, env, folder) as url:
        yield _Stage(app, account, url, suppliers, platforms, shops)
    app.close()
    suppliers.close()
    platforms.close()


def _free_port(wished: int | None) -> int:
    """The wished port if nobody listens there, else any free one."""
    for candidate in ([wished] if wished else []) + [0]:
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind(("127.0.0.1", candidate))
            except OSError:
                continue
            return int(trial.getsockname()[1])
    raise IntegratorError("no port is free on 127.0.0.1")


@contextmanager
def _running(config: Config, env: dict[str, str], folder: Path) -> Iterator[str]:
    """All processes, started and ready; ended at the end. Their output goes to a log in the folder."""
    url = f"http://127.0.0.1:{config.port}"
    for name in _OURS:
        os.environ.pop(name, None)
    with (folder / "demo.log").open("wb") as output:
        children = all_children(data_dir=config.data_dir, redis_url=None, env=env)
        supervisor = Supervisor(children, ready_url=f"{url}/readyz", output=output)
        thread = threading.Thread(target=supervisor.run)
        thread.start()
        try:
            if not supervisor.ready.wait(READY_SECONDS):
                raise IntegratorError(f"the system did not start: {_last_line(folder)}")
            yield url
        finally:
            supervisor.stop()
            thread.join()


def _last_line(folder: Path) -> str:
    lines = (folder / "demo.log").read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"


# ------------------------------------------------------------------ telling


def _tell(stage: _Stage, result: dict[str, Any]) -> None:
    """A table a shop owner understands: what came, which supplier was told what, and the proof of each signature."""
    from rich.console import Console

    console = Console(highlight=False)
    came = _table("What came")
    for column in ("platform", "posted", "twice", "understood", "set aside", "cases", "told"):
        came.add_column(column, justify="left" if column == "platform" else "right")
    for slug, one in result["platforms"].items():
        title = stage.app.registry.get(slug).title
        cells = (one[name] for name in ("posted", "duplicates", "done", "ignored", "rmas", "delivered"))
        came.add_row(title, *map(str, cells))
    console.print(came)
    told = _table("Which supplier was told what (the last ten)")
    for column in ("case", "supplier", "message", "goods: what is asked", "signature"):
        told.add_column(column, no_wrap=not column.startswith("goods"))
    for delivery in list(stage.suppliers.verified.values())[-10:]:
        told.add_row(*_row(delivery))
    console.print(told)
    console.print(
        f"{result['delivered']} instructions delivered, {result['verified_by_suppliers']} signatures checked by the "
        f"public standardwebhooks package, {result['superseded']} replaced by newer ones before they left, "
        f"{result['dead']} dead, {result['parked']} not understood; {result['seconds']} s."
    )


def _table(title: str) -> Any:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False)


_MESSAGES = {
    "return.instruction": "goods come back",
    "refund.notice": "refunded",
    "return.withdrawn": "withdrawn",
}


def _row(delivery: Delivery) -> tuple[str, ...]:
    data = delivery.data
    goods = ", ".join(
        f"{line['quantity']} x {line['sku'] or line['title'] or line['line_id']}" for line in data["lines"]
    )
    asked = ", ".join(ask["action"] for ask in data["asks"]) or "nothing"
    supplier = scenario.SUPPLIERS[int(delivery.supplier[-1]) - 1]
    message = f"{_MESSAGES.get(delivery.type, delivery.type)} v{data['version']}"
    return data["rma"]["ref"], supplier, message, f"{goods}: {asked}", f"ok {delivery.signature[3:9]}..."


def _stay(stage: _Stage, folder: str) -> None:
    """Go on running; say where to look, and how to post a return of one's own and see its case."""
    email, password = add_visitor(stage.app, stage.account)
    click.echo(f"\nIt goes on running. Look at it in a browser:\n\n  {stage.url}/")
    click.echo(f"  e-mail    {email}\n  password  {password}")
    shop = next(one for one in stage.shops if one.adapter.slug == "generic")
    click.echo("\nPost a refund of your own from another terminal:\n")
    click.echo(curl_lines(f"{stage.url}{shop.hook}", shop.shop["secret"]))
    command = f"INTEGRATOR_DATA_DIR={folder} {Path(sys.executable).with_name('integrator')}"
    click.echo(f"\nand see its case:\n\n  {command} rma list\n\nCtrl-C ends the demo and removes its data.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    stage.suppliers.heard = lambda delivery: click.echo("  told: " + "  ".join(_row(delivery)))
    try:
        while True:
            time.sleep(0.5)
    except KeyboardInterrupt:
        click.echo("\nThe demo ends.")


def curl_lines(hook: str, secret: str) -> str:
    """Shell lines that sign and post a canonical event with curl and openssl."""
    key = secret.removeprefix("whsec_")
    body = (
        '{"kind":"refund.issued","subject":{"kind":"refund","id":"R-\'$N\'"},"order":{"id":"1001"},"lines":['
        '{"line_id":"1","sku":"AC-1001","quantity":1,"disposition":"return"}],"refund":{"id":"R-\'$N\'","amount":{"amount":"12.50",'
        '"currency":"USD"},"state":"settled"}}'
    )
    return "\n".join(
        (
            f"  N=$(date +%s); KEY=$(printf %s '{key}' | base64 -d | od -An -vtx1 | tr -d ' \\n')",
            f"  BODY='{body}'",
            '  SIG=$(printf %s "msg_$N.$N.$BODY" |',
            '    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)',
            f'  curl -i {hook} -H "webhook-id: msg_$N" -H "webhook-timestamp: $N" \\',
            '    -H "webhook-signature: v1,$SIG" --data-raw "$BODY"',
        )
    )
