"""`integrator rma link`: the link by which a supplier answers without an account."""

from __future__ import annotations

import click

from integrator.cli.base import account_id, account_option, installation, json_option, print_json
from integrator.core.codec import time_text
from integrator.db import accounts
from integrator.services import reply_links
from integrator.services.audit import at_command_line, noting


@click.command("link")
@click.argument("ref")
@click.option("--supplier", required=True, help="Whom it is for: id or name.")
@click.option("--end", is_flag=True, help="Take back all links given so far instead.")
@account_option
@json_option
def link(ref: str, supplier: str, end: bool, account: str | None, as_json: bool) -> None:
    """Make a link for a supplier's answers, to be passed on by chat or mail; or take its links back.

    Example: integrator rma link RMA-7K3M9Q2D --supplier Acme
    """
    with installation() as app:
        owner = account_id(app, account)
        with app.database.read() as conn:
            whose = accounts.supplier_named(conn, owner, supplier).id
        context = noting(app.context, at_command_line(owner), "link.end" if end else "link.give", f"{ref} {whose}")
        work = reply_links.take_back if end else reply_links.give
        url = context.database.in_transaction(lambda conn: work(conn, context, owner, ref, whose))
        ends_at = None if end else time_text(context.now() + reply_links.LASTS)
    if as_json:
        print_json({"link": url, "ends_at": ends_at})
    elif end:
        click.echo(f"{supplier} can answer {ref} by no link any more; without --end a new one is made.")
    else:
        click.echo(f"{url}\nIt serves until {ends_at}. Whoever has it can answer for {supplier}, about this case only.")
