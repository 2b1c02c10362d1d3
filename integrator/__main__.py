"""`integrator` and `python -m integrator`: the command line. Each command's module is imported when it is called."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from integrator import __version__

COMMANDS = {
    "account": "integrator.cli.accounts:account",
    "adapter": "integrator.cli.adapter:adapter",
    "agreement": "integrator.cli.agreement:agreement",
    "api-key": "integrator.cli.api_keys:api_key",
    "clock": "integrator.cli.processes:clock",
    "config": "integrator.cli.config_file:config_file",
    "connect": "integrator.cli.connections:connect",
    "connections": "integrator.cli.connections:connections",
    "db": "integrator.cli.processes:db",
    "demo": "integrator.cli.demo:demo",
    "doctor": "integrator.cli.doctor:doctor",
    "inbox": "integrator.cli.inbox:inbox",
    "ledger": "integrator.cli.ledger:ledger",
    "outbox": "integrator.cli.outbox:outbox",
    "policy": "integrator.cli.policy:policy",
    "reasons": "integrator.cli.reasons:reasons",
    "rebuild": "integrator.cli.rma:rebuild",
    "redact": "integrator.cli.redact:redact",
    "rma": "integrator.cli.rma:rma",
    "route": "integrator.cli.routes:route",
    "simulate": "integrator.cli.simulate:simulate",
    "supplier": "integrator.cli.suppliers:supplier",
    "up": "integrator.cli.processes:up",
    "user": "integrator.cli.accounts:user",
    "web": "integrator.cli.processes:web",
    "worker": "integrator.cli.processes:worker",
}


class _Lazy(click.Group):
    """Imports a command's module only when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> Any:
        """The command called so, or None."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        return getattr(importlib.import_module(module), name)


@click.group(cls=_Lazy)
@click.version_option(__version__, prog_name="integrator")
def cli() -> None:
    """Carries refunds and returns from a shop platform to the supplier that shipped the goods.

    Example: integrator up
    """


def main() -> None:
    """The entry point."""
    from integrator.cli.base import run

    sys.exit(run(cli))


if __name__ == "__main__":
    main()
