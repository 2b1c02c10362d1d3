"""The address is checked again when something is sent, by the real edge: rows 33 and 34 of the fault matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
import sqlalchemy as sa
from odd_addresses import ODD
from support import Bench, Clock, line, returned

from integrator.db.breakers import of_account
from integrator.db.engine import Database
from integrator.db.models import suppliers
from integrator.edges.http import Client


@pytest.fixture
def told(sqlite: Database, clock: Clock) -> Bench:
    """One version is due; on SQLite alone, as nothing here depends on the database."""
    bench = Bench(sqlite, clock)
    bench.tell(returned("requested", "R1", line()))
    return bench


def send_to(bench: Bench, url: str, found: Sequence[str]) -> object:
    """Put that address into the database behind the back of every check, send, and return the message's row."""
    with bench.database.write() as conn:
        conn.execute(sa.update(suppliers).values(url=url))
    client = Client(resolve=lambda *_: found, timeout=(0.3, 0.3), total_deadline=0.5)
    bench.context = replace(bench.context, send=client.send)
    bench.send()
    client.close()
    return bench.outbox()[0]


@pytest.mark.parametrize("url", ODD)
def test_an_odd_address(told: Bench, url: str) -> None:
    """Whatever its form nothing is connected to; the message waits with the reason, and no supplier is blamed."""
    row = send_to(told, url, ["127.0.0.1"])
    assert (row.state, row.last_status) == ("open", None)
    assert "address" in row.last_error or "host" in row.last_error
    with told.database.read() as conn:
        assert of_account(conn, told.account, told.clock()) == {}


@pytest.mark.parametrize("found", [["10.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::ffff:169.254.169.254"]])
def test_a_name_that_leads_inside(told: Bench, found: list[str]) -> None:
    """A good name with any private address behind it is not called, whichever other addresses it has."""
    row = send_to(told, "https://supplier.example/", found)
    assert (row.state, row.last_status, "outside the public internet" in row.last_error) == ("open", None, True)
