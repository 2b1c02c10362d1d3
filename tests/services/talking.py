"""What supplier and merchant say about the only case of a bench, and how the case then stands."""

from __future__ import annotations

from support import Bench, line, returned

from integrator.core.agreements import Agreement
from integrator.core.types import Reason
from integrator.db import agreements, queries
from integrator.services.acting import act
from integrator.services.answer import answer

GOODS = line("1", quantity=2, reason=Reason(text="broken when I opened it"))


def with_request(database, clock):
    """An installation with one open return of two pieces, told to its supplier."""
    made = Bench(database, clock)
    made.tell(returned("requested", "R1", GOODS))
    made.send()
    return made


def ref(bench):
    """The only case."""
    (case,) = bench.cases()
    return case.ref


def give(bench, type_, version=None, supplier=None, **fields):
    """One answer of the supplier."""
    whose = {"account": bench.account, "supplier": supplier or bench.supplier, "ref": ref(bench), "by": "api"}
    return bench.database.in_transaction(
        lambda conn: answer(conn, bench.context, type_=type_, version=version, fields=fields, **whose)
    )


def do(bench, type_, **fields):
    """One act of the merchant."""
    whose = {"account": bench.account, "ref": ref(bench), "supplier": fields.pop("supplier", None)}
    return bench.database.in_transaction(lambda conn: act(conn, bench.context, type_=type_, fields=fields, **whose))


def shown(bench):
    """The case as everybody sees it."""
    with bench.database.read() as conn:
        return queries.show_rma(conn, bench.account, ref(bench), bench.clock())


def agree(bench, **terms):
    """The supplier's first agreement."""
    with bench.database.write() as conn:
        made = Agreement(supplier=bench.supplier, **terms)
        agreements.add_version(conn, bench.account, made, id_="agr_1", now=bench.clock())


def usd(amount):
    """Money as a document."""
    return {"amount": amount, "currency": "USD"}
