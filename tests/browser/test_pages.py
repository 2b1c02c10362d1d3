"""The dashboard in a real browser: it fits, anybody can use it, nothing comes from elsewhere, clicks do their work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import full_house
import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser
COOKIE = "integrator_session"
TALL = 800
ANSWERED = ("404 (NOT FOUND)", "422 (UNPROCESSABLE ENTITY)")
"""Statuses that a test asks for, and that the console repeats."""


@contextmanager
def opened(chromium: Any, house: Any, *, signed_in: bool = True, **options: Any) -> Iterator[Any]:
    """A page of a fresh browser; at its end nothing was asked elsewhere and nothing complained."""
    values = {"viewport": {"width": 1280, "height": TALL}, "timezone_id": "Asia/Shanghai", "locale": "en-GB"}
    context = chromium.new_context(**{**values, **options})
    asked: list[str] = []
    said: list[str] = []
    if signed_in:
        token = full_house.signed_in(house.bench)
        context.add_cookies([{"name": COOKIE, "value": token, "url": house.url}])
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert [url for url in asked if not url.startswith((house.url, "data:"))] == []
    assert [text for text in said if not any(status in text for status in ANSWERED)] == []


def paths(known: dict[str, Any]) -> list[str]:
    """Every kind of page."""
    return [
        *("/", "/cases", "/cases?only=disputed", f"/cases/{known['ref']}", "/incoming", f"/incoming/{known['parked']}"),
        *("/outgoing", f"/outgoing/{known['dead']}", f"/outgoing/{known['told']}", "/connections", "/suppliers"),
        *("/routes?sku=MUTE-7", "/login", "/nowhere", "/cases?only=overdue", "/cases?only=owed"),
        *(f"/cases/{known[name]}" for name in ("asked", "offered", "inspected", "credited", "silent", "due")),
        *(f"/cases/{known[name]}" for name in ("bargained", "reported", "lacking", "held")),
    ]


def problems(page: Any, path: str, width: int) -> list[str]:
    """What is wrong with a page whose folded parts are all open."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    wide = page.evaluate("document.documentElement.scrollWidth")
    found = [f"{path}: {wide} px wide"] if wide > width else []
    clipped = page.evaluate("[...document.querySelectorAll('.sheet')].some(one => one.scrollWidth > one.clientWidth)")
    found += [f"{path}: a table is cut off"] if clipped else []
    for one in Axe().run(page).response["violations"]:
        found.append(f"{path}: {one['id']}: {one['nodes'][0]['html'][:160]}")
    return found


@pytest.mark.parametrize("width", [640, 760, 1130])
def test_tables_are_whole_at_any_width(chromium: Any, house: Any, width: int) -> None:
    """Between phone and desk no table is cut off and no page is too wide."""
    with opened(chromium, house, viewport={"width": width, "height": TALL}) as page:
        found = []
        for path in paths(house.known):
            page.goto(house.url + path)
            found += problems(page, path, width)
    assert found == []


@pytest.mark.parametrize("language", ["en-GB", "zh-CN"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_every_page_fits_and_can_be_used(chromium: Any, house: Any, width: int, theme: str, language: str) -> None:
    """No page is wider than its window and axe finds nothing, wide and narrow, light and dark, in both languages."""
    view = {"viewport": {"width": width, "height": TALL}, "color_scheme": theme, "locale": language}
    found: list[str] = []
    with opened(chromium, house, **view) as page:
        for path in paths(house.known):
            page.goto(house.url + path)
            found += problems(page, path, width)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == (
            "rgb(244, 246, 249)" if theme == "light" else "rgb(16, 20, 26)"
        )
    assert found == []


def test_first_run_fits(chromium: Any, house: Any) -> None:
    """The pages of the first run fit on a phone and axe finds nothing."""
    from integrator.db.models import users

    with house.bench.database.write() as conn:
        conn.execute(users.delete())
    with opened(chromium, house, signed_in=False, viewport={"width": 360, "height": TALL}) as page:
        page.goto(house.url)
        assert page.url.endswith("/setup")
        assert problems(page, "/setup", 360) == []


@pytest.mark.parametrize("script", [True, False])
def test_signing_in_and_out_by_clicking(chromium: Any, house: Any, script: bool) -> None:
    """One signs in, chooses Chinese and the dark look, and signs out, with script and without."""
    with opened(chromium, house, signed_in=False, java_script_enabled=script) as page:
        page.goto(f"{house.url}/cases")
        page.get_by_label("E-mail").fill(full_house.EMAIL)
        page.get_by_label("Password").fill(full_house.PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        assert page.url == f"{house.url}/cases"
        page.get_by_text("Menu", exact=True).click()
        page.get_by_role("button", name="中文").click()
        page.get_by_text("菜单", exact=True).click()
        page.get_by_role("button", name="深色").click()
        assert page.locator("h1").inner_text() == "售后单"
        page.get_by_text("菜单", exact=True).click()
        page.get_by_role("button", name="退出登录").click()
        assert page.url == f"{house.url}/login"


@pytest.mark.parametrize("script", [True, False])
def test_a_dead_letter_is_sent_again_by_clicking(chromium: Any, house: Any, script: bool) -> None:
    """From the overview one finds the dead letter and sends it again, with script and without."""
    with opened(chromium, house, java_script_enabled=script) as page:
        page.goto(house.url)
        page.get_by_role("link", name="could not be delivered").click()
        page.locator(f'a[href="/outgoing/{house.known["dead"]}"]').first.click()
        page.get_by_role("button", name="Send it again").click()
        assert "is sent again" in page.get_by_role("status").inner_text()
        house.bench.send(202)
        page.reload()
        assert page.locator(".row-head .badge-word").inner_text() == "Delivered"


def test_a_message_is_read_again_by_clicking(chromium: Any, house: Any) -> None:
    """The parked message is looked at, what would change is shown, then it is read again."""
    with opened(chromium, house) as page:
        page.goto(f"{house.url}/incoming?state=parked")
        page.locator("td a").first.click()
        page.get_by_role("button", name="Read it again ...").click()
        assert "No case and no message to a supplier would change." in page.locator("main").inner_text()
        assert problems(page, "replay", 1280) == []
        page.get_by_role("button", name="Read it again").click()
        assert "is read again" in page.get_by_role("status").inner_text()


def test_times_are_the_visitors_own(chromium: Any, house: Any) -> None:
    """A time is shown in the visitor's zone with UTC in its title, and in UTC where there is no script."""
    for script, shown in ((True, "20:01"), (False, "12:01 UTC")):
        with opened(chromium, house, java_script_enabled=script) as page:
            page.goto(f"{house.url}/cases/{house.known['ref']}")
            time = page.locator("time[title='2026-03-06 12:01:00 UTC']").first
            assert shown in time.inner_text()


def test_the_keyboard_reaches_everything(chromium: Any, house: Any) -> None:
    """The first stop is the way past the navigation, and the stop is seen."""
    with opened(chromium, house) as page:
        page.goto(house.url)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"


@pytest.mark.parametrize("script", [True, False])
def test_a_case_is_worked_on_by_clicking(chromium: Any, house: Any, script: bool) -> None:
    """From the overview to the supplier's question: refused words stay, the reply is taken, with script and without."""
    with opened(chromium, house, java_script_enabled=script) as page:
        page.goto(house.url)
        page.locator(f'a[href="/cases/{house.known["asked"]}"]').first.click()
        assert "Waits for you to reply" in page.locator(".wait").inner_text()
        page.get_by_text("Decline ...", exact=True).click()
        page.get_by_label("Why? The words stay with the case.").fill(" ")
        page.get_by_role("button", name="Decline the return").click()
        assert "Say it in a few words." in page.get_by_role("alert").inner_text()
        assert page.get_by_role("button", name="Decline the return").is_visible()
        page.get_by_label("Your reply").fill("XL")
        page.get_by_role("button", name="Reply").click()
        assert "Your reply is kept" in page.get_by_role("status").inner_text()
        assert "Waits for Best to confirm" in page.locator(".wait").inner_text()
        assert page.get_by_text("XL", exact=True).is_visible()


def test_acts_are_reached_by_keyboard(chromium: Any, house: Any) -> None:
    """A folded form opens and its button is pressed without a mouse."""
    with opened(chromium, house) as page:
        page.goto(f"{house.url}/cases/{house.known['due']}")
        page.locator("summary", has_text="Note ...").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("call back")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_role("status").wait_for()
        assert page.get_by_text("call back", exact=True).is_visible()
