"""The only case of a bench, as pages and tests of them see it."""

from __future__ import annotations

import re
from typing import Any

import full_house
from pages import Pages

from integrator.db import queries


def ref(pages: Pages) -> str:
    """Its ref."""
    return str(pages.bench.cases()[0].ref)


def shown(pages: Pages) -> dict[str, Any]:
    """The case as everybody sees it."""
    with pages.bench.database.read() as conn:
        return queries.show_rma(conn, pages.bench.account, ref(pages), pages.bench.clock())


def text(pages: Pages, language: str = "en") -> str:
    """Its page, the white space folded."""
    found = pages.get(f"/cases/{ref(pages)}", headers={"Accept-Language": language})
    assert found.status_code == 200
    return re.sub(r"\s+", " ", found.text)


def give(pages: Pages, type_: str, **fields: Any) -> None:
    """An answer of the supplier itself."""
    pages.bench.clock.advance(minutes=1)
    full_house.give(pages.bench, ref(pages), type_, pages.bench.supplier, **fields)
