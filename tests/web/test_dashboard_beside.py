"""Hooks and pages live side by side, and hooks pay nothing for the pages."""

from __future__ import annotations

import pytest
from hook_site import Site


def test_a_hook_knows_nothing_of_the_pages(site: Site) -> None:
    """A hook's answer has no cookie and no header of the dashboard, and reads no session."""
    answer = site.post()
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert "Content-Security-Policy" not in answer.headers
    assert site.post(headers={"Cookie": "integrator_session=x; language=zh"}).status_code == 200


@pytest.mark.parametrize(
    ("path", "ours"), [("/healthz", False), ("/metrics", False), ("/hooks/x/y", False), ("/", True)]
)
def test_the_path_decides(site: Site, path: str, ours: bool) -> None:
    """Health, metrics and hooks are answered by the one application, all else by the pages."""
    assert ("Content-Security-Policy" in site.client.get(path).headers) is ours


def test_an_unknown_page_is_a_page(site: Site) -> None:
    """What is nowhere is 404 with a page that leads on."""
    answer = site.client.get("/nowhere/at/all")
    assert answer.status_code == 404
    assert "To the overview" in answer.text
