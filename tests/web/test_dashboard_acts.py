"""What can be done from the pages: by whom, with which effect, and with its row on the audit trail."""

from __future__ import annotations

import full_house
import pytest
from pages import Pages
from support import line, refunded

from integrator.db.journal import adopt
from integrator.db.models import audit, connections, inbox_results, outbox, suppliers
from integrator.sdk.http import Response


def dead_letter(pages: Pages) -> str:
    """A message that ran out of tries."""
    pages.bench.tell(refunded("F1", line("1")))
    pages.bench.answer = lambda call: Response(status=500)
    for _ in range(5):
        pages.bench.send()
        pages.bench.clock.advance(hours=1)
    return str(pages.bench.newest()[0].id)


def acts(pages: Pages) -> list[tuple[str, str, str]]:
    """What was done beside signing in."""
    return [(row.act, row.subject, row.who) for row in pages.bench.rows(audit) if row.act != "sign_in"]


def test_resend_puts_a_dead_letter_back(pages: Pages) -> None:
    """A dead letter is sent again with its id and bytes, and the act is on the trail."""
    id_ = dead_letter(pages)
    assert "Could not be delivered" in pages.get(f"/outgoing/{id_}").text
    answer = pages.post(f"/outgoing/{id_}/resend")
    assert answer.location == f"/outgoing/{id_}"
    assert "sent again" in pages.get(answer.location).text
    pages.bench.send(202)
    assert "Delivered" in pages.get(f"/outgoing/{id_}").text
    assert acts(pages) == [("resend", f"1 message: {id_}", full_house.EMAIL)]


def test_a_replaced_message_is_not_sent_again(pages: Pages) -> None:
    """Resending an older version is refused with a sentence, and leaves no row."""
    pages.bench.tell(refunded("F1", line("1")))
    pages.bench.tell(refunded("F2", line("2"), when=1))
    old = pages.bench.outbox(~outbox.c.newest)[0].id
    assert "Send it again" not in pages.get(f"/outgoing/{old}").text
    answer = pages.post(f"/outgoing/{old}/resend")
    assert "newer message" in pages.get(answer.location).text
    assert acts(pages) == []


def test_replay_shows_the_difference_before_it_is_done(pages: Pages) -> None:
    """The first press changes nothing and shows what would change; the second has the message read again."""
    number = pages.bench.post(refunded("F1", line("1")))
    pages.bench.read()
    with pages.bench.database.write() as conn:
        conn.execute(inbox_results.update().values(state="parked", reason="was not known then"))
    shown = pages.post(f"/incoming/{number}/replay")
    assert shown.status_code == 200
    assert "No case and no message to a supplier would change" in shown.text
    assert pages.bench.result(number).state == "parked"
    assert acts(pages) == []
    assert pages.post(f"/incoming/{number}/replay", sure="1").status_code == 303
    assert pages.bench.result(number).state == "pending"
    assert "is read again" in pages.get(f"/incoming/{number}").text
    pages.bench.read()
    assert pages.bench.result(number).state == "done"
    assert acts(pages) == [("replay", f"1 message: inb_{number}", full_house.EMAIL)]


def test_a_new_message_is_told_in_the_difference(pages: Pages) -> None:
    """Where a reading would tell something new, the facts and the message to the supplier are listed."""
    number = pages.bench.post(refunded("F1", line("1")))
    while adopt(pages.bench.database):
        continue
    shown = pages.post(f"/incoming/{number}/replay").text
    assert "New fact" in shown
    assert "Refund notice</li>" in shown or "Refund notice, version 1" in shown
    assert pages.bench.outbox() == []


def test_a_shop_is_paused_and_goes_on(pages: Pages) -> None:
    """An owner pauses a shop and lets it go on; both are on the trail."""
    shop = pages.bench.shop
    for act, state in (("pause", "paused"), ("resume", "on")):
        assert pages.post(f"/connections/{shop}/{act}").status_code == 303
        assert pages.bench.rows(connections)[0].state == state
    assert [act for act, _, _ in acts(pages)] == ["connection.pause", "connection.resume"]


def test_a_supplier_is_switched_off_and_on(pages: Pages) -> None:
    """An owner switches an endpoint off and on; what waited goes out."""
    supplier = pages.bench.supplier
    pages.post(f"/suppliers/{supplier}/off")
    pages.bench.tell(refunded("F1", line("1")))
    assert "Waits: the supplier is switched off" in pages.get("/outgoing").text
    pages.post(f"/suppliers/{supplier}/on")
    assert pages.bench.rows(suppliers)[0].state == "on"
    assert len(pages.bench.send(202)) == 1
    assert [act for act, _, _ in acts(pages)] == ["supplier.off", "supplier.on"]


@pytest.mark.parametrize(("role", "allowed"), [("viewer", set()), ("agent", {"resend", "replay"})])
def test_a_role_sees_all_and_does_only_its_own(pages: Pages, role: str, allowed: set[str]) -> None:
    """A viewer sees all and does nothing; an agent resends and replays; shops and suppliers are the owner's."""
    id_ = dead_letter(pages)
    other = pages.as_role(role)
    came = f"/incoming/{pages.bench.rows(inbox_results)[0].inbox_id}"
    paths = {
        "resend": f"/outgoing/{id_}/resend",
        "replay": f"{came}/replay",
        "pause": f"/connections/{pages.bench.shop}/pause",
        "off": f"/suppliers/{pages.bench.supplier}/off",
    }
    answers = {name: other.post(path).status_code for name, path in paths.items()}
    assert {name for name, status in answers.items() if status != 403} == allowed
    assert ("Send it again" in other.get(f"/outgoing/{id_}").text) is ("resend" in allowed)
    assert ("Read it again" in other.get(came).text) is ("replay" in allowed)
    assert "Pause" not in other.get("/connections").text
    assert "Switch off" not in other.get("/suppliers").text


def test_a_form_without_its_token_does_nothing(pages: Pages) -> None:
    """Every act without the form's token is 400 and changes nothing."""
    id_ = dead_letter(pages)
    paths = (
        f"/outgoing/{id_}/resend",
        "/incoming/1/replay",
        f"/connections/{pages.bench.shop}/pause",
        f"/suppliers/{pages.bench.supplier}/off",
        "/preferences",
        "/logout",
    )
    assert [pages.client.post(path).status_code for path in paths] == [400] * len(paths)
    assert acts(pages) == []
    assert pages.get("/").status_code == 200


def test_an_act_without_a_session_does_nothing(pages: Pages) -> None:
    """A form sent after the session has ended leads to the sign-in and changes nothing."""
    id_ = dead_letter(pages)
    pages.bench.clock.advance(days=2)
    assert pages.post(f"/outgoing/{id_}/resend").location == "/login"
    assert acts(pages) == []


def test_an_act_asked_by_get_does_nothing(pages: Pages) -> None:
    """Acts are never done by a link."""
    for path in ("/outgoing/x/resend", "/incoming/1/replay", "/connections/c/pause", "/logout"):
        assert pages.get(path).status_code == 405
