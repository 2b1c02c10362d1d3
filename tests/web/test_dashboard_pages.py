"""What the pages show, to whom, and what they never do with it."""

from __future__ import annotations

import re
from typing import Any

import full_house
import pytest
from full_house import EVIL
from markupsafe import escape
from pages import Pages
from support import Bench, line, never, refunded, returned

from integrator.core.types import OrderRef
from integrator.db.models import connections, inbox, outbox, rmas, users
from integrator.services import connect, mails
from integrator.web.dashboard.headers import POLICY

LISTS = ("/", "/cases", "/incoming", "/outgoing", "/connections", "/suppliers", "/routes")


def single(known: dict[str, Any]) -> list[str]:
    """The pages of single things."""
    return [
        f"/cases/{known['ref']}",
        f"/incoming/{known['parked']}",
        f"/incoming/{known['parked']}/body",
        *(f"/outgoing/{known[name]}" for name in ("told", "dead")),
    ]


def test_an_empty_account_is_told_what_to_do(database: Any, clock: Any) -> None:
    """Without shops, suppliers and rules every page answers, and the overview names the first steps."""
    bench = Bench(database, clock, routed=False)
    account = connect.add_account(bench.context, "empty").id
    full_house.add_user(bench, account=account)
    pages = Pages.of(bench)
    pages.sign_in()
    assert [pages.get(path).status_code for path in LISTS] == [200] * len(LISTS)
    first = pages.get("/").text
    assert "First steps" in first
    assert "Nothing waits for you" in first
    assert "no case yet" in first


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_a_full_account_shows_everything_escaped(pages: Pages, language: str) -> None:
    """With one of everything each page answers, and no title, SKU, reason, name or body is ever markup."""
    known = full_house.fill(pages.bench)
    speaks = {"Accept-Language": language}
    for path in [*LISTS, *(path for path in single(known) if not path.endswith("/body"))]:
        answer = pages.get(path, headers=speaks)
        assert answer.status_code == 200, path
        assert "<script>alert" not in answer.text, path
        assert f'lang="{"zh-Hans" if language == "zh-CN" else "en"}"' in answer.text
    for path in ("/", "/cases", f"/cases/{known['ref']}", f"/incoming/{known['parked']}", "/connections", "/suppliers"):
        assert "&lt;script&gt;alert" in pages.get(path, headers=speaks).text, path
    asked = pages.get("/routes", query_string={"sku": EVIL, "vendor": EVIL}, headers=speaks)
    found = pages.get("/cases", query_string={"q": EVIL, "only": EVIL}, headers=speaks)
    assert "<script>alert" not in asked.text + found.text


def test_the_overview_leads_with_what_needs_attention(pages: Pages) -> None:
    """Dead letters, parked messages, mute suppliers, half-set shops and cases without a supplier come first."""
    full_house.fill(pages.bench)
    text = pages.get("/").text
    wanted = (
        "2 messages could not be delivered",
        "1 message was not understood",
        "Settings are missing",
        "No address yet",
        "Switched off",
        "1 case has goods without a supplier",
    )
    assert all(words in text for words in wanted)
    assert text.index("could not be delivered") < text.index("Last 24 hours") < text.index("Newest cases")


def test_a_broken_shop_breaks_no_page(pages: Pages) -> None:
    """A shop whose adapter is gone, and one whose secrets cannot be opened, are shown as broken; the rest goes on."""
    other = connect.connect(pages.bench.context, pages.bench.account, "generic", "sealed", {}).id
    with pages.bench.database.write() as conn:
        conn.execute(connections.update().where(connections.c.id == pages.bench.shop).values(slug="gone"))
        conn.execute(connections.update().where(connections.c.id == other).values(token=b"?", secrets=b"?"))
    assert pages.get("/").text.count("Cannot be used at the moment") == 2
    text = pages.get("/connections").text
    assert "gone" in text
    assert text.count("/hooks/") == 1


def test_a_case_is_told_from_bytes_to_attempts(pages: Pages) -> None:
    """One page holds order, lines, legs, timeline, the raw bodies received and every attempt with the exact body."""
    known = full_house.fill(pages.bench)
    text = pages.get(f"/cases/{known['ref']}").text
    raw = pages.get(f"/incoming/{pages.bench.rows(inbox)[0].id}/body").text
    sent = next(row for row in pages.bench.outbox() if row.id == known["told"])
    for part in (raw, sent.body.decode()):
        assert str(escape(part)) in text
    for words in ("1001", "Acme", "Return instruction, version 3", "answered 202", "JD0146", "A refund was made"):
        assert words in text


def test_a_state_is_said_in_words(pages: Pages) -> None:
    """A message without an address says so, not `pending`; a case is found by what it waits for."""
    known = full_house.fill(pages.bench)
    assert "Waits for the supplier&#39;s address" in pages.get("/outgoing?state=open").text
    assert known["dead"] in pages.get("/outgoing?state=dead").text
    assert known["told"] not in pages.get("/outgoing?state=dead").text
    assert "Not understood" in pages.get("/incoming?state=parked").text
    assert "1005" in pages.get("/cases?only=unrouted").text
    assert "1001" not in pages.get("/cases?only=unrouted").text


@pytest.mark.parametrize("search", ["1004", "#1004", "rma-"])
def test_cases_are_found_by_order_or_ref(pages: Pages, search: str) -> None:
    """The search takes an order's id or number, with or without its sign, and the beginning of a ref."""
    pages.bench.tell(refunded("F4", line("4"), order=OrderRef(id="998", number="#1004")))
    pages.bench.tell(refunded("F5", line("5"), order="55"))
    text = pages.get("/cases", query_string={"q": search}).text
    assert text.count("/cases/RMA-") == (2 if search == "rma-" else 1)
    assert "No case fits" in pages.get("/cases?q=100%25").text


def test_lists_go_on_page_by_page(pages: Pages) -> None:
    """No list is unbounded: each page leads to the next, every row comes once, also when several are equally old."""
    for place in range(60):
        pages.bench.post(refunded(f"F{place}", line("1"), order=f"o{place}"))
    pages.bench.read()
    for path, pattern in (
        ("/cases", r"/cases/(RMA-\w+)"),
        ("/incoming", r"/incoming/(\d+)"),
        ("/outgoing", r"/outgoing/(ins_\w+)"),
    ):
        seen: list[str] = []
        following: str | None = path
        while following:
            text = pages.get(following).text
            seen += dict.fromkeys(re.findall(rf'strong[^>]*href="{pattern}"', text))
            found = re.search(r'rel="next" href="([^"]+)"', text)
            following = found[1].replace("&amp;", "&") if found else None
        assert (len(seen), len(set(seen))) == (60, 60), path


@pytest.mark.parametrize(
    "path", ["/cases?after=x", "/cases?after=9.", "/incoming?after=-1", "/outgoing?after=1e9", "/routes?after=a"]
)
def test_a_broken_cursor_is_said(pages: Pages, path: str) -> None:
    """An address whose cursor is broken is 400 with a sentence, or the list itself."""
    assert pages.get(path).status_code in (200, 400)


def test_nothing_of_another_account_is_there(pages: Pages) -> None:
    """Every page and act with the ids of another account is 404, and its lists show none of it."""
    known = full_house.fill(pages.bench)
    account = connect.add_account(pages.bench.context, "other").id
    full_house.add_user(pages.bench, "spy@shop.example", account=account)
    spy = Pages.of(pages.bench)
    spy.sign_in("spy@shop.example")
    assert [spy.get(path).status_code for path in single(known)] == [404] * 5
    acts = (
        f"/incoming/{known['parked']}/replay",
        f"/outgoing/{known['dead']}/resend",
        f"/connections/{pages.bench.shop}/pause",
        f"/suppliers/{known['gone']}/on",
    )
    assert [spy.post(path, sure="1").status_code for path in acts] == [404] * 4
    names = (known["ref"], known["dead"], "Mute", "1001", "Lamp")
    assert not [(path, name) for path in LISTS for name in names if name in spy.get(path).text]
    assert "no case fits" in spy.get("/cases?q=1001").text.lower()


def test_an_alias_leads_to_its_case(pages: Pages) -> None:
    """The page of a ref that was merged into another case leads to that case."""
    pages.bench.tell(refunded("F1", line("1")))
    (case,) = pages.bench.cases()
    alias = {**case._mapping, "ref": "RMA-OLDNAME2", "alias_of": case.ref, "seq": case.seq + 1}
    with pages.bench.database.write() as conn:
        conn.execute(rmas.insert().values(**alias))
    assert pages.get("/cases/RMA-OLDNAME2").location == f"/cases/{case.ref}"


def test_every_answer_is_locked_down(pages: Pages) -> None:
    """Pages, errors and files carry the strict headers, and nothing but files may be kept by a cache."""
    for path in (*LISTS, "/login", "/nowhere", "/static/style.css", "/bootstrap/static/css/bootstrap.min.css"):
        answer = pages.get(path)
        assert answer.headers["Content-Security-Policy"] == POLICY
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert (answer.headers["Cache-Control"] == "no-store") is ("static" not in path)
        answer.close()
    assert "'unsafe" not in POLICY
    assert "frame-ancestors 'none'" in POLICY


def test_pages_hold_nothing_inline_and_nothing_from_elsewhere(pages: Pages) -> None:
    """No page has an inline script, style or handler, or names another site's asset."""
    known = full_house.fill(pages.bench)
    for path in [*LISTS, "/login", "/nowhere", *single(known)[:2]]:
        text = pages.get(path).text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text), path
        assert not re.search(r'(?:src|href|action)="(?:https?:)?//', text), path


def test_a_raw_body_is_only_ever_text(pages: Pages) -> None:
    """The exact body is given as an attachment of plain text, byte for byte."""
    number = pages.bench.store(pages.bench.message(b"<script>alert(1)</script>\xff\x00"))[0].inbox_id
    pages.bench.read()
    answer = pages.get(f"/incoming/{number}/body")
    assert answer.data == b"<script>alert(1)</script>\xff\x00"
    assert answer.content_type == "text/plain; charset=utf-8"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert pages.get(f"/incoming/{number}").status_code == 200


def test_choices_are_kept_and_lead_back(pages: Pages) -> None:
    """Language and theme are chosen by a form, kept in cookies, and a strange value changes nothing."""
    answer = pages.post("/preferences", language="zh", theme="dark", back="/cases?only=money")
    assert answer.location == "/cases?only=money"
    text = pages.get("/").text
    assert 'lang="zh-Hans" data-theme="dark"' in text
    assert "需要您处理" in text
    assert pages.post("/preferences", language="xx", theme="pink", back="//evil.test").location == "/"
    assert 'lang="zh-Hans" data-theme="dark"' in pages.get("/").text


def test_which_supplier_would_get_it(pages: Pages) -> None:
    """The page of rules says which supplier a SKU goes to, and why."""
    other = pages.bench.add_supplier("Zephyr")
    pages.bench.route(other, sku="ZZ-*", priority=1)
    assert "<strong>Zephyr</strong>: SKU ZZ-7 matches ZZ-*" in pages.get("/routes?sku=ZZ-7").text
    assert "<strong>Acme</strong>: the rule for all the rest" in pages.get("/routes?sku=A").text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ("The supplier was reminded", "Mail to the supplier", "You were warned by mail", "No mail can be sent yet"),
        ),
        ("zh-CN", ("已提醒供应商", "致供应商的邮件", "已通过邮件提醒您", "目前无法发送邮件")),
    ],
)
def test_reminders_are_told_in_plain_words(pages: Pages, language: str, words: tuple[str, ...]) -> None:
    """A case and the list show reminder, mail and warning; a mail is shown as it is read, with why it waits."""
    bench, speaks = pages.bench, {"Accept-Language": language}
    connect.update_supplier(bench.context, bench.account, "Acme", email="returns@acme.example")
    bench.tell(returned("requested", "R1", line(), when=100))
    bench.send()
    bench.clock.advance(hours=36)
    bench.tick()
    bench.send()
    mails.drain(bench.context, never)
    pages.sign_in()
    case = pages.get(f"/cases/{bench.cases()[0].ref}", headers=speaks).text
    assert all(word in case for word in words[:3])
    listed = pages.get("/outgoing", headers=speaks).text
    assert "returns@acme.example" in listed.replace("<wbr>", "")
    (mail,) = bench.outbox(outbox.c.type == "supplier.reminder")
    shown = pages.get(f"/outgoing/{mail.id}", headers=speaks).text
    assert words[3] in shown
    assert "Your answer is needed until" in shown


def test_the_language_of_mail(pages: Pages) -> None:
    """Whoever signs in, or chooses a language, is written to in it."""
    pages.client.post(
        "/login",
        data={"csrf_token": pages.token(), "email": full_house.EMAIL, "password": full_house.PASSWORD},
        headers={"Accept-Language": "zh"},
    )
    assert {row.language for row in pages.bench.rows(users)} == {"zh"}
    pages.post("/preferences", language="en", back="/")
    assert {row.language for row in pages.bench.rows(users)} == {"en"}
