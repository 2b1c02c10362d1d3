"""The page behind a supplier's link: what it shows, what its forms do, and whom it lets in."""

from __future__ import annotations

import re
from typing import Any

import pytest
import sqlalchemy as sa
from one_case import ref, shown
from pages import Pages
from support import line, refunded, returned

from integrator.core.types import Evidence, Party
from integrator.db.models import audit, events
from integrator.db.secrets import Vault
from integrator.services import reply_links
from integrator.services.connect import add_supplier

GOODS = line("1", quantity=2, title="Cup")
ADDRESS = {"name": "Hall 3", "street": "Weg 1\nTor 3", "city": "Bonn", "postal_code": "53111", "country": "DE"}


@pytest.fixture
def pages(pages: Pages) -> Pages:
    """Somebody with a link and without an account; one return of two pieces was told to the supplier."""
    told = returned("requested", "R1", GOODS, when=99, customer=Party(name="Ann Secret", country="DE"))
    pages.bench.tell(told)
    pages.bench.send(202)
    pages.client.delete_cookie("integrator_session")
    return pages


def path(pages: Pages, supplier: str | None = None) -> str:
    """A link of now, without the host."""
    context = pages.bench.context
    made = reply_links.token(context.vault, ref(pages), supplier or pages.bench.supplier, pages.bench.clock())
    return f"/s/{made}"


def look(pages: Pages, link: str, language: str = "en", status: int = 200) -> str:
    """The page, its white space folded."""
    found = pages.client.get(link, headers={"Accept-Language": language})
    assert found.status_code == status
    return re.sub(r"\s+", " ", found.text)


def press(pages: Pages, link: str, name: str, /, **form: Any) -> Any:
    """Send a form as the page has it."""
    page = look(pages, link)
    mark = re.search(r'name="mark" value="(\w+)"', page)
    version = re.search(r'name="version" value="(\d+)"', page)
    assert mark
    assert version
    return pages.client.post(f"{link}/{name}", data={"mark": mark[1], "version": version[1], **form})


def offered(page: str) -> set[str]:
    """The answers a page has a form for."""
    return set(re.findall(r'<form method="post" id="(\w+)"', page))


def test_what_the_page_shows(pages):
    """Goods, what is asked and until when stand there, in both languages; nothing of the customer, no menu of ours."""
    page = look(pages, path(pages))
    for words in ("Cup", "You are asked to", "Confirm the return", "2 ×", ref(pages)):
        assert words in page
    assert "Ann Secret" not in page
    assert "/cases" not in page
    assert offered(page) == {"confirm", "counter", "reject", "ask", "seen"}
    assert "请您处理" in look(pages, path(pages), "zh-CN")


def test_pictures_lead_to_web_addresses_only(pages):
    """Evidence is a link where it is an address of the web, and else its number alone."""
    told = (Evidence(url="https://img.test/1.jpg"), Evidence(url="javascript:alert(1)"))
    pages.bench.tell(returned("updated", "R1", line("1", quantity=2, evidence=told), when=101))
    pages.bench.send(202)
    page = look(pages, path(pages))
    assert 'href="https://img.test/1.jpg"' in page
    assert "Picture or file 2" in page
    assert "javascript:" not in page


def test_from_acceptance_to_credit(pages):
    """One link serves the whole way: accept, receive, inspect, credit; each answer counts as one of the API does."""
    link = path(pages)
    assert press(pages, link, "confirm", authorization_no="A-7", **ADDRESS).status_code == 303
    assert shown(pages)["legs"][0]["return_address"]["city"] == "Bonn"
    assert "Thank you" in look(pages, link)
    pages.bench.tell(returned("approved", "R1", when=100))
    pages.bench.send(202)
    assert "received" in offered(look(pages, link))
    assert press(pages, link, "received", line=["1"], quantity=["2"]).status_code == 303
    assert shown(pages)["lines"][0]["reception"] == "received"
    found = {"line": ["1"], "quantity": ["2"], "grade": ["A"], "note": ["as new"]}
    assert press(pages, link, "inspection", **found).status_code == 303
    pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="20.00", when=108))
    pages.bench.send(202)
    given = {"line": ["1"], "amount": ["8.00"], "currency": "USD", "document_no": "G-1"}
    assert press(pages, link, "credit", **given).status_code == 303
    assert shown(pages)["money"]["credit_received"] == {"amount": "8.00", "currency": "USD"}
    assert {entry["actor"] for entry in shown(pages)["timeline"] if entry.get("answer")} == {"supplier"}


def test_an_offer_a_refusal_and_a_question(pages):
    """An offer has its amount and its last day, a refusal its words; a question is shown with its reply."""
    link = path(pages)
    assert press(pages, link, "ask", question="Which colour?").status_code == 303
    assert shown(pages)["legs"][0]["question"] == "Which colour?"
    form = {"offer": "Half of it", "amount": "5,50", "currency": "usd", "expires_on": "2099-01-01"}
    assert press(pages, link, "counter", **form).status_code == 303
    offer = shown(pages)["legs"][0]["offer"]
    assert (offer["amount"], offer["expires_at"]) == ({"amount": "5.50", "currency": "USD"}, "2099-01-02T11:59:59Z")
    assert press(pages, link, "reject", text="Not ours").status_code == 303
    assert shown(pages)["legs"][0]["refusal"]["text"] == "Not ours"


@pytest.mark.parametrize(
    ("name", "form", "sentence"),
    [
        ("reject", {"text": " "}, "Say it in a few words."),
        ("counter", {"offer": "x", "amount": "many", "currency": "USD"}, "An amount is a number"),
        ("counter", {"offer": "x", "amount": "1", "currency": "USD", "expires_on": "soon"}, "A day is written"),
        ("counter", {"offer": "x", "expires_on": "2001-01-01"}, "lies in the past"),
        ("confirm", {"name": "Hall"}, "Give the address"),
        ("ask", {"question": "x" * 4001}, "too long"),
    ],
)
def test_what_cannot_be_right(pages, name, form, sentence):
    """A form that cannot be right says why, keeps what was entered, and nothing is stored."""
    link, before = path(pages), len(shown(pages)["timeline"])
    answer = press(pages, link, name, **form)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert len(shown(pages)["timeline"]) == before


def test_pressed_twice(pages):
    """The second press of the same form does nothing and says that the case has changed."""
    link = path(pages)
    page = look(pages, link)
    mark = re.search(r'name="mark" value="(\w+)"', page)
    assert mark
    form = {"mark": mark[1], "version": "1", "question": "Which colour?"}
    assert [pages.client.post(f"{link}/ask", data=form).status_code for _ in range(2)] == [303, 409]
    with pages.bench.database.read() as conn:
        kinds = list(conn.execute(sa.select(events.c.kind)).scalars())
    assert kinds.count("supplier.asked") == 1


def test_who_used_it(pages):
    """Each answer by a link is in the audit log with the address it came from."""
    press(pages, path(pages), "ask", question="Which colour?")
    with pages.bench.database.read() as conn:
        (row,) = conn.execute(sa.select(audit).where(audit.c.act == "rma.answer.ask")).all()
    assert (row.who, row.address) == ("reply link", "127.0.0.1")
    assert ref(pages) in row.subject


def test_links_that_open_nothing(pages):
    """A link that was changed, is of another installation, of a supplier that was told nothing, or no link at all."""
    right = path(pages)
    stranger = add_supplier(pages.bench.context, pages.bench.account, "Other", url=None, email=None, language="en").id
    foreign = reply_links.token(Vault([b"x" * 32]), ref(pages), pages.bench.supplier, pages.bench.clock())
    wrong = (
        right[:-1],
        right[:-1] + ("A" if right[-1] != "A" else "B"),
        f"/s/{foreign}",
        path(pages, stranger),
        "/s/ü",
        "/s/x",
    )
    for link in wrong:
        assert pages.client.get(link).status_code == 404, link
        assert pages.client.post(f"{link}/ask", data={"question": "x"}).status_code == 404
    assert pages.client.post(f"{right}/nonsense").status_code == 404


def test_a_link_ends(pages):
    """After its time it opens nothing more, and says so; no answer is taken."""
    link = path(pages)
    pages.bench.clock.advance(days=90)
    assert "This link has ended" in look(pages, link, status=410)
    assert pages.client.post(f"{link}/ask", data={"question": "x"}).status_code == 410


def test_a_link_is_taken_back(pages):
    """What was taken back opens nothing more; a link made afterwards does."""
    bench, link = pages.bench, path(pages)
    pages.bench.clock.advance(minutes=1)
    whose = (bench.account, ref(pages), bench.supplier)
    bench.database.in_transaction(lambda conn: reply_links.take_back(conn, bench.context, *whose))
    assert "This link has ended" in look(pages, link, status=410)
    bench.clock.advance(minutes=1)
    look(pages, path(pages))


def test_nobody_else_learns_the_link(pages):
    """No search engine, cache or other site is told of it."""
    headers = pages.client.get(path(pages)).headers
    assert "noindex" in headers["X-Robots-Tag"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
