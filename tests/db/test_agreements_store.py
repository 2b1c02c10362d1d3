"""Agreements in the database and the acts on them: versions count up, none is changed, no account sees another's."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import Bench

from integrator.core.agreements import ALWAYS, Agreement, in_force
from integrator.core.errors import InvalidValue, NotFound
from integrator.core.setups import AccountSetup, Setup
from integrator.db import accounts, agreements, models
from integrator.services import agreements as service
from integrator.services.audit import at_command_line, noting
from integrator.services.setup_import import imported
from integrator.services.setups import exported
from schemas.config_file import dumped, loaded

FULL = {
    "window_days": 30,
    "hours": {"confirm": 24},
    "silence": {"confirm": "accepted"},
    "liable": {"logistics": "supplier"},
    "restocking": {"customer_choice": 15},
    "evidence": {"quality": ["photo"]},
    "keep_below": {"amount": "30.00", "currency": "USD"},
    "unit_costs": {"AC-1": {"amount": "6.20", "currency": "USD"}},
    "return_to": [{"countries": ["DE"], "address": {"lines": ["1 Dock Road"], "city": "宁波"}}],
    "calendar": {"timezone": "Asia/Shanghai", "workdays": [0, 1, 2, 3, 4], "holidays": ["2026-10-01"]},
}


def stored(bench: Bench) -> list[Agreement]:
    """All versions of the account."""
    with bench.database.read() as conn:
        return agreements.of_account(conn, bench.account)


def agree(bench: Bench, document: dict, supplier: str = "Acme") -> Agreement:
    """Agree on something with a supplier."""
    return service.agree(bench.context, bench.account, supplier, document)


def test_versions(bench: Bench) -> None:
    """The first holds for all orders, a later one from its own time on; what was stored is what is read."""
    first = agree(bench, {"hours": {"confirm": 12}})
    bench.clock.advance(hours=1)
    second = agree(bench, FULL)
    third = agree(bench, {"valid_from": "2026-01-01T00:00:00Z"}, bench.supplier)
    assert [one.version for one in (first, second, third)] == [1, 2, 3]
    assert (first.valid_from, second.valid_from) == (ALWAYS, bench.clock())
    assert stored(bench) == [first, second, third]
    assert second.address("DE").city == "宁波"
    at = second.valid_from
    assert in_force(stored(bench), bench.supplier, at) == second
    assert in_force(stored(bench), bench.supplier, at - timedelta(microseconds=1)) == third
    assert in_force(stored(bench), bench.supplier, third.valid_from - timedelta(seconds=1)) == first


def test_nothing_new(bench: Bench) -> None:
    """The same content again, in whatever order, adds no version and no row to the audit trail; another time does."""
    context = noting(bench.context, at_command_line(bench.account), "agreement.set", lambda one: f"Acme {one.version}")
    for document in (FULL, dict(reversed(FULL.items())), {**FULL, "buffer_hours": 12, "freight": None}):
        assert service.agree(context, bench.account, "Acme", document).version == 1
    assert service.agree(context, bench.account, "Acme", {**FULL, "valid_from": "1970-01-01T00:00:00Z"}).version == 1
    assert service.agree(context, bench.account, "Acme", {**FULL, "valid_from": "2026-01-01T00:00:00Z"}).version == 2
    assert service.agree(context, bench.account, "Acme", FULL).version == 2
    assert [(row.act, row.subject, row.who) for row in bench.rows(models.audit)] == [
        ("agreement.set", "Acme 1", "command line"),
        ("agreement.set", "Acme 2", "command line"),
    ]


def test_amended(bench: Bench) -> None:
    """A change is made to the newest version's content, whenever that holds."""
    agree(bench, FULL)
    agree(bench, {**FULL, "valid_from": "2030-01-01T00:00:00Z", "window_days": 14})
    made = service.amend(bench.context, bench.account, "Acme", lambda newest: {**newest, "buffer_hours": 3})
    assert (made.version, made.window_days, made.buffer_hours, made.valid_from) == (3, 14, 3, bench.clock())


def test_wrong(bench: Bench) -> None:
    """Nothing is stored of what cannot be agreed, or for nobody."""
    with pytest.raises(InvalidValue, match=r"hours\.sing"):
        agree(bench, {"hours": {"sing": 1}})
    with pytest.raises(NotFound, match="no supplier is called Bolt"):
        agree(bench, {}, "Bolt")
    assert stored(bench) == []


def test_shown(bench: Bench) -> None:
    """A version by its number or by an order's time; the defaults where nothing was agreed."""
    bolt = bench.add_supplier("Bolt")
    first = agree(bench, {"window_days": 1})
    bench.clock.advance(days=1)
    second = agree(bench, {"window_days": 2})
    look = lambda **asked: service.shown(bench.context, bench.account, "Acme", **asked)  # noqa: E731
    assert (look(version=1), look(), look(at=second.valid_from - timedelta(hours=1))) == (first, second, first)
    with pytest.raises(NotFound, match="Acme has no agreement 3"):
        look(version=3)
    assert service.shown(bench.context, bench.account, "Bolt") == Agreement(supplier=bolt)
    assert service.listed(bench.context, bench.account, "Bolt") == []
    assert service.listed(bench.context, bench.account, "Acme") == service.listed(bench.context, bench.account)


def test_accounts_are_apart(bench: Bench) -> None:
    """Another account neither sees nor adds versions of this one's suppliers."""
    mine = agree(bench, FULL)
    with bench.database.write() as conn:
        accounts.add_account(conn, "acc_other", "Other", bench.clock())
    with bench.database.read() as conn:
        assert agreements.of_account(conn, "acc_other") == []
        assert agreements.of_supplier(conn, "acc_other", bench.supplier) == []
        assert agreements.of_supplier(conn, bench.account, bench.supplier) == [mine]
    with bench.database.write() as conn, pytest.raises(NotFound, match="no supplier has the id"):
        agreements.add_version(conn, "acc_other", mine, id_="agr_x", now=bench.clock())
    with pytest.raises(NotFound):
        service.agree(bench.context, "acc_other", bench.supplier, {})


def test_at_once(bench: Bench, at_once) -> None:
    """Versions agreed at the same moment get numbers of their own, without a gap; equal ones are one."""
    at_once(*(lambda days=days: agree(bench, {"window_days": days}) for days in range(1, 7)))
    assert [one.version for one in stored(bench)] == [1, 2, 3, 4, 5, 6]
    assert sorted(one.window_days for one in stored(bench)) == [1, 2, 3, 4, 5, 6]
    at_once(*(lambda: agree(bench, FULL) for _ in range(4)))
    assert len(stored(bench)) == 7


def test_a_version_is_never_changed(bench: Bench) -> None:
    """The database refuses a second version of the same number."""
    agree(bench, FULL)
    (row,) = bench.rows(models.agreements)
    values = {**row._mapping, "id": "agr_again"}
    with pytest.raises(sa.exc.IntegrityError), bench.database.write() as conn:
        conn.execute(sa.insert(models.agreements).values(**values))


def test_export_and_import(bench: Bench) -> None:
    """All versions go out by the supplier's name and come in elsewhere as they were; twice is once."""
    bench.add_supplier("Bolt")
    for days in (1, 2, 1):
        bench.clock.advance(days=1)
        agree(bench, {**FULL, "window_days": days})
    agree(bench, {**FULL, "window_days": 2, "valid_from": stored(bench)[2].valid_from.isoformat()})
    agree(bench, {**FULL, "valid_from": stored(bench)[2].valid_from.isoformat(), "window_days": 1})
    agree(bench, {}, "Bolt")
    (mine,) = exported(bench.context).accounts
    assert [(one.supplier, one.version) for one in mine.agreements] == [
        *(("Acme", n) for n in range(1, 6)),
        ("Bolt", 1),
    ]
    document = dumped(exported(bench.context))
    assert loaded(document) == exported(bench.context)
    told = document["accounts"][0]["agreements"][1]
    assert (told["supplier"], told["version"], told["window_days"]) == ("Acme", 2, 2)
    other = Setup(accounts=(AccountSetup(name="Other", suppliers=mine.suppliers, agreements=mine.agreements),))
    done = imported(bench.context, other, lambda url: None, dry_run=False)
    assert [one.name for one in done.made if one.kind == "agreement"] == [*(f"Acme {n}" for n in range(1, 6)), "Bolt 1"]
    assert exported(bench.context, "Other") == other
    again = imported(bench.context, other, lambda url: None, dry_run=False)
    assert (again.made, again.changed, again.unchanged) == ([], [], 8)
    assert exported(bench.context, "Other") == other
