"""The page on which a link for a supplier is made and taken back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from pages import Pages
from support import line, returned

from integrator.db.models import audit


@pytest.fixture
def pages(pages: Pages) -> Pages:
    """A browser of the owner, who knows where the installation is reached; a return was told to its supplier."""
    pages.bench.context = replace(pages.bench.context, public_url="https://returns.test")
    pages = Pages.of(pages.bench)
    pages.sign_in()
    pages.bench.tell(returned("requested", "R1", line("1")))
    pages.bench.send(202)
    return pages


def path(pages: Pages) -> str:
    """The page's address."""
    return f"/cases/{pages.bench.cases()[0].ref}/link/{pages.bench.supplier}"


def made(pages: Pages) -> str:
    """A new link, without its host."""
    found = re.search(r'value="https://returns\.test(/s/[^"]+)"', pages.post(path(pages)).text)
    assert found
    return found[1]


def test_made_shown_and_taken_back(pages):
    """The case leads to the page; a link made there opens the reply page until all are taken back; both are noted."""
    assert path(pages) in pages.get(f"/cases/{pages.bench.cases()[0].ref}").text
    assert "/s/" not in pages.get(path(pages)).text
    link, stranger = made(pages), Pages.of(pages.bench)
    assert stranger.get(link).status_code == 200
    assert pages.post(path(pages), end="1").status_code == 303
    assert stranger.get(link).status_code == 410
    with pages.bench.database.read() as conn:
        rows: list[Any] = list(conn.execute(sa.select(audit).where(audit.c.act.like("link.%")).order_by(audit.c.id)))
    assert [row.act for row in rows] == ["link.give", "link.end"]
    assert all("/s/" not in str(row) for row in rows)


def test_who_may(pages):
    """A viewer makes no link, and nobody for a supplier that was told nothing or a case that is not there."""
    viewer = pages.as_role("viewer")
    assert viewer.get(path(pages)).status_code == 403
    assert viewer.post(path(pages)).status_code == 403
    assert path(pages) not in viewer.get(f"/cases/{pages.bench.cases()[0].ref}").text
    assert pages.get(path(pages) + "x").status_code == 404
    assert pages.post("/cases/RMA-NONE/link/" + pages.bench.supplier).status_code == 404


def test_who_may_only_look_sees_no_link(pages):
    """Messages are shown without the secret part of the link in them: a viewer cannot answer for a supplier."""
    (message,) = pages.bench.outbox()
    assert b"https://returns.test/s/" in message.body
    viewer = pages.as_role("viewer")
    for path_ in (f"/outgoing/{message.id}", f"/cases/{pages.bench.cases()[0].ref}"):
        page = viewer.get(path_).text
        assert "https://returns.test/s/…" in page
        assert not re.search(r"/s/[A-Za-z0-9_-]{30}", page)


def test_without_a_public_address(pages):
    """Where nobody knows how the installation is reached, it says what to set."""
    pages.bench.context = replace(pages.bench.context, public_url="")
    here = Pages.of(pages.bench)
    here.sign_in()
    assert here.post(path(pages)).status_code == 303
    assert "INTEGRATOR_PUBLIC_URL" in here.get(path(pages)).text
