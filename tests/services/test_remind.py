"""A silent supplier is reminded, written to, and its merchant warned; whoever answers in between ends that."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from full_house import add_user
from mail_server import mail_server
from standardwebhooks import Webhook
from support import Bench, Clock, asked, event, line, never, returned

from integrator.core.agreements import Agreement
from integrator.core.errors import Refused
from integrator.core.types import Party, Tracking
from integrator.db import agreements, queries
from integrator.db.engine import of_json
from integrator.db.models import alerts, attempts, audit, outbox, rmas
from integrator.edges.smtp import Mailer
from integrator.sdk.http import Response
from integrator.services import again, connect, mails, send, supplier_side, sweep
from integrator.services.acting import act
from integrator.services.answer import answer

GOODS = line("1", quantity=2, title="Red shirt", variant="L")
MAILBOX = "returns@acme.example"


@pytest.fixture
def post():
    """A mail server."""
    with mail_server() as running:
        yield running


@pytest.fixture
def bench(database, clock, post):
    """An installation that can send mail, with a supplier that has an address for it, and an owner."""
    mailer = Mailer(f"smtp://127.0.0.1:{post.port}", "Shop <returns@shop.example>")
    made = Bench(database, clock, mail=mailer.send, public_url="https://returns.shop.example")
    made.server = post
    connect.update_supplier(made.context, made.account, "Acme", email=MAILBOX)
    add_user(made, "owner@shop.example", "owner")
    return made


def asks(bench: Bench, when: float = 100) -> str:
    """A return is asked for, and its supplier told. Returns the ref."""
    bench.tell(returned("requested", "R1", GOODS, when=when))
    bench.send()
    return bench.cases()[0].ref


def passes(bench: Bench, **by: float) -> None:
    """Time goes by, and the clock, the senders and the slow worker do what is due."""
    bench.clock.advance(**by)
    bench.tick()
    bench.send()
    mails.drain(bench.context, never)


def give(bench: Bench, type_: str, version: int | None = None, **fields: object) -> None:
    """An answer of the supplier."""
    whose = {"account": bench.account, "supplier": bench.supplier, "ref": bench.cases()[0].ref, "by": "api"}
    bench.database.in_transaction(
        lambda conn: answer(conn, bench.context, type_=type_, version=version, fields=fields, **whose)
    )


def agree(bench: Bench, **terms: object) -> None:
    """The supplier's first agreement."""
    with bench.database.write() as conn:
        made = Agreement(supplier=bench.supplier, **terms)
        agreements.add_version(conn, bench.account, made, id_="agr_1", now=bench.clock())


def posted(bench: Bench) -> list[str]:
    """The types of all messages posted."""
    return [json.loads(call.body)["type"] for call in bench.calls]


def kinds(bench: Bench) -> list[tuple[str, str]]:
    """Kind and state of every row of the outbox."""
    return [(row.kind, row.state) for row in bench.outbox()]


def shown(bench: Bench) -> dict:
    """The case as everybody sees it."""
    with bench.database.read() as conn:
        return queries.show_rma(conn, bench.account, bench.cases()[0].ref, bench.clock())


def told_to(bench: Bench) -> list[str]:
    """Who got mail."""
    return [mail["To"] for mail in bench.server.mails]


def test_the_whole_ladder(bench):
    """Silent for 48 h: reminded after 24, written to after 36, and at the end the merchant is warned of the silence."""
    agree(bench, silence={"confirm": "accepted"})
    ref = asks(bench)
    passes(bench, hours=23, minutes=59)
    assert posted(bench) == ["return.instruction"]
    assert told_to(bench) == ["owner@shop.example"], "the merchant's own time to decide is nearly over"
    passes(bench, minutes=1)
    assert posted(bench) == ["return.instruction", "return.reminder"]
    passes(bench, hours=11, minutes=59)
    assert MAILBOX not in told_to(bench)
    passes(bench, minutes=1)
    assert told_to(bench)[1:] == [MAILBOX]
    passes(bench, hours=12)
    about = shown(bench)
    assert about["legs"][0]["status"] in ("confirmed", "awaiting_goods"), "silence was executed as agreed"
    text = bench.server.mails[-1].get_content()
    assert "Acme said nothing until its time was over: confirm the return, due 2026-03-08 12:00 UTC." in text
    assert f"https://returns.shop.example/cases/{ref}" in text
    kinds_told = [entry["kind"] for entry in about["timeline"]]
    assert kinds_told.count("alert.told") >= 2
    assert "system.silence" in kinds_told
    for _ in range(3):
        passes(bench, minutes=1)
    assert posted(bench).count("return.reminder") == 1
    assert told_to(bench).count(MAILBOX) == 1


def test_the_reminder(bench):
    """It is signed, has an id of its own, the current version and kind, and the full state with what is still asked."""
    asks(bench)
    (first,) = bench.outbox()
    passes(bench, hours=24)
    call, row = bench.calls[-1], bench.outbox(outbox.c.kind == "reminder")[0]
    secret = connect.rotate_secret(bench.context, bench.account, "Acme")[1]
    data = json.loads(call.body)["data"]
    assert call.headers["webhook-id"] == call.headers["idempotency-key"] == row.id == data["instruction_id"] != first.id
    assert (data["kind"], data["version"], asked(data)) == ("reminder", 1, ["confirm"])
    assert data["asks"][0]["due_by"] == "2026-03-08T12:00:00Z"
    before, own = of_json(first.body), ("instruction_id", "kind", "sent_at", "asks", "answers")
    assert {k: v for k, v in data.items() if k not in own} == {k: v for k, v in before["data"].items() if k not in own}
    assert secret not in call.body.decode()
    with bench.database.read() as conn:
        listed = queries.list_outbox(conn, bench.account, bench.clock())
    assert [(one["kind"], one["type"]) for one in listed if one["supplier"]] == [
        ("instruction", "return.reminder"),
        ("instruction", "return.instruction"),
    ]


def test_its_signature(database, clock):
    """The public library takes a reminder for genuine."""
    bench = Bench(database, clock)
    clock.now = clock.now.replace(year=2026)
    secret = connect.rotate_secret(bench.context, bench.account, "Acme")[1]
    asks(bench)
    clock.advance(hours=24)
    bench.tick()
    bench.send()
    call = bench.calls[-1]
    headers = {name: value for name, value in call.headers.items() if name.startswith("webhook-")}
    expected = Webhook(secret).sign(row_id := headers["webhook-id"], clock(), call.body.decode())
    assert row_id.startswith("ins_")
    assert expected in headers["webhook-signature"].split(" ")


def test_an_answer_ends_it(bench):
    """Once the supplier has confirmed nothing more is sent, and a reminder that waits is dropped."""
    asks(bench)
    bench.clock.advance(hours=24)
    bench.tick()
    give(bench, "confirm", 1)
    assert bench.send() == []
    assert kinds(bench)[:2] == [("instruction", "delivered"), ("reminder", "superseded")]
    passes(bench, hours=30)
    assert MAILBOX not in told_to(bench)
    row = bench.outbox(outbox.c.kind == "reminder")[0]
    with pytest.raises(Refused, match="reminds of what is done"):
        again.resend(bench.context, bench.account, [row.id])


def test_seen_is_a_sign_of_life(bench):
    """A supplier that has looked is reminded, but no mail goes after that."""
    asks(bench)
    bench.clock.advance(hours=1)
    give(bench, "seen")
    passes(bench, hours=40)
    assert posted(bench) == ["return.instruction", "return.reminder"]
    assert MAILBOX not in told_to(bench)


def test_a_question_stops_the_clock(bench):
    """While the supplier waits for a reply it is not reminded; the time it waited is added."""
    asks(bench)
    bench.clock.advance(hours=1)
    give(bench, "ask", question="which size?")
    passes(bench, hours=100)
    assert posted(bench) == ["return.instruction"]
    whose = {"account": bench.account, "ref": bench.cases()[0].ref, "supplier": bench.supplier}
    bench.database.in_transaction(lambda conn: act(conn, bench.context, type_="reply", fields={"text": "M"}, **whose))
    passes(bench, minutes=1)
    assert posted(bench) == ["return.instruction", "return.reminder"]


def test_a_new_version_takes_its_place(bench):
    """A reminder that has not left is replaced by the next version, which counts on without a gap."""
    asks(bench)
    bench.clock.advance(hours=24)
    bench.tick()
    parcel = Tracking(carrier="DHL", number="JD1")
    bench.tell(event("parcel.shipped", "return:R1", when=124, tracking=parcel))
    told = bench.send()
    assert [(one["type"], one["data"]["version"], one["data"]["kind"]) for one in told] == [
        ("return.instruction", 2, "update")
    ]
    theirs = [(row.kind, row.state) for row in bench.outbox() if row.supplier_id]
    assert theirs == [("instruction", "delivered"), ("reminder", "superseded"), ("instruction", "delivered")]


def test_not_before_the_instruction_arrived(bench):
    """What has not arrived is tried again anyway; the supplier's time runs from its first delivery."""
    bench.tell(returned("requested", "R1", GOODS, when=100))
    bench.send(500)
    bench.clock.advance(hours=30)
    bench.tick()
    assert [row.kind for row in bench.outbox() if row.supplier_id] == ["instruction"]
    bench.send(200)
    passes(bench, hours=23)
    assert posted(bench).count("return.reminder") == 0
    passes(bench, hours=4)
    assert posted(bench).count("return.reminder") == 1


def test_a_closed_case(bench):
    """Nobody is reminded of a case that has ended."""
    asks(bench)
    bench.clock.advance(hours=1)
    bench.tell(returned("cancelled", "R1", when=101))
    bench.send()
    passes(bench, hours=100)
    assert (posted(bench), told_to(bench)) == (["return.instruction", "return.withdrawn"], [])


def test_no_reminders_agreed(bench):
    """With `reminders` empty nothing is sent by itself; the silence is told to the merchant all the same."""
    agree(bench, reminders=())
    asks(bench)
    for _ in range(5):
        passes(bench, hours=12)
    assert posted(bench) == ["return.instruction"]
    assert set(told_to(bench)) == {"owner@shop.example"}
    assert "said nothing" in bench.server.mails[-1].get_content()


def test_other_percentages(bench):
    """The agreement says when: here after a tenth and a fifth of the time."""
    agree(bench, reminders=(10, 20, 100))
    asks(bench)
    passes(bench, hours=5)
    assert posted(bench)[1:] == ["return.reminder"]
    passes(bench, hours=5)
    assert told_to(bench) == [MAILBOX]


class TestUnreachable:
    def test_no_address(self, bench):
        """A supplier that has nothing but a mailbox is written to at once, and its time runs from then."""
        mute = bench.add_supplier("Mute", url=None)
        connect.update_supplier(bench.context, bench.account, "Mute", email="mute@acme.example", language="zh")
        bench.route(mute, sku="AC-1", priority=5)
        asks(bench)
        passes(bench, seconds=1)
        (mail,) = bench.server.mails
        assert (mail["To"], mail["Content-Language"]) == ("mute@acme.example", "zh-CN")
        assert mail["Subject"] == f"[{bench.cases()[0].ref}] 请于 2026-03-08 12:00 UTC 前答复"
        assert "逾期未答复：由商家自行决定" in mail.get_content()
        passes(bench, hours=47)
        assert not [entry for entry in shown(bench)["timeline"] if entry["kind"] == "system.silence"]
        passes(bench, hours=1)
        assert [entry for entry in shown(bench)["timeline"] if entry["kind"] == "system.silence"]

    def test_switched_off(self, bench):
        """An endpoint that answers 410 is written to by mail at once, and the merchant warned of the dead message."""
        bench.tell(returned("requested", "R1", GOODS, when=100))
        bench.send(410)
        passes(bench, seconds=1)
        assert sorted(told_to(bench)) == ["owner@shop.example", MAILBOX]
        text = next(mail for mail in bench.server.mails if mail["To"] != MAILBOX).get_content()
        assert "A message could not be delivered (Acme)." in text

    def test_a_mailbox_given_later(self, bench):
        """Whoever gets an address for mail later is written to then."""
        mute = bench.add_supplier("Mute", url=None)
        bench.route(mute, sku="AC-1", priority=5)
        asks(bench)
        passes(bench, seconds=1)
        assert told_to(bench) == []
        connect.update_supplier(bench.context, bench.account, "Mute", email="mute@acme.example")
        passes(bench, seconds=1)
        assert told_to(bench) == ["mute@acme.example"]

    @pytest.mark.parametrize("bad", ["a@b\nBcc: x@y.example", "a b@c.example", "a@b, c@d", "<a@b>", "ä@b.example"])
    def test_no_mailbox(self, bench, bad):
        """What is no plain address is written to by nobody."""
        mute = bench.add_supplier("Mute", url=None)
        connect.update_supplier(bench.context, bench.account, "Mute", email=bad)
        bench.route(mute, sku="AC-1", priority=5)
        asks(bench)
        passes(bench, seconds=1)
        assert not bench.outbox(outbox.c.kind == "mail")


class TestMail:
    def test_nothing_of_the_customer(self, bench):
        """It says case, goods, deadline and what silence means, and no word of the customer or of the shop's people."""
        bench.tell(
            returned(
                "requested",
                "R1",
                GOODS,
                when=100,
                note="call Anna",
                customer=Party(ref="c1", name="Anna Keller", email="anna@mail.example", phone="+49 170 1"),
            )
        )
        bench.send()
        passes(bench, hours=36)
        mail = next(one for one in bench.server.mails if one["To"] == MAILBOX)
        text = mail.get_content()
        for told in ("2 × Red shirt L, SKU AC-1", "Until: 2026-03-08 12:00 UTC", "the shop decides without you"):
            assert told in text
        assert not [word for word in ("Anna", "Keller", "anna@", "170") if word in mail.as_string() + text]
        assert mail["From"] == "Shop <returns@shop.example>"
        assert mail["Auto-Submitted"] == "auto-generated"
        told = json.loads(bench.calls[0].body)["data"]["answers"]["link_url"]
        assert told in text, "the same link as in the instruction"

    def test_kept_until_it_can_be_sent(self, bench):
        """Without SMTP_URL mail stays in the outbox with a reason that says so, and goes out once it is set."""
        deaf = replace(bench.context, mail=None)
        asks(bench)
        bench.clock.advance(hours=36)
        sweep.tick(deaf)
        assert mails.drain(deaf, never) is False
        with bench.database.read() as conn:
            rows = [one for one in queries.list_outbox(conn, bench.account, bench.clock()) if one["kind"] == "mail"]
        assert {(row["state"], row["attempts"]) for row in rows} == {("pending", 0)}
        assert all("SMTP_URL and MAIL_FROM are not both set" in row["last_error"] for row in rows)
        assert "slow" not in sweep.tick(deaf)
        assert "slow" in bench.tick()
        mails.drain(bench.context, never)
        assert MAILBOX in told_to(bench)

    def test_retries(self, bench):
        """A server that is busy is tried again on the schedule, each try with its row; the mail stays the same."""
        asks(bench)
        bench.server.answers["END"] = "451 later"
        passes(bench, hours=36)
        del bench.server.answers["END"]
        passes(bench, seconds=10)
        row = next(row for row in bench.outbox(outbox.c.kind == "mail") if row.rma)
        tried = bench.rows(attempts, attempts.c.outbox_id == row.id)
        assert (row.state, row.last_status, [one.status for one in tried]) == ("delivered", 250, [None, 250])
        assert tried[0].error == "the mail server answered 451: later"
        mail = next(one for one in bench.server.mails if one["To"] == MAILBOX)
        assert mail["Message-ID"] == f"<{row.id}@shop.example>"

    def test_refused_for_good(self, bench):
        """A mailbox that is unknown ends it at once, and the merchant is warned."""
        asks(bench)
        bench.server.answers["RCPT"] = "550 no such user"
        passes(bench, hours=36)
        row = next(row for row in bench.outbox(outbox.c.kind == "mail") if row.rma)
        assert (row.state, row.last_error) == ("dead", "the mail server answered 550: no such user")
        bench.tick()
        assert [one.key for one in bench.rows(alerts, alerts.c.why == "dead")] == [f"dead:{row.id}"]
        del bench.server.answers["RCPT"]
        again.resend(bench.context, bench.account, [row.id])
        passes(bench, seconds=1)
        assert MAILBOX in told_to(bench)
        with pytest.raises(Refused, match="has been sent already"):
            again.resend(bench.context, bench.account, [row.id])

    def test_killed_in_between(self, bench):
        """A process that dies after the server took a mail leaves a repeat with the same id, and no second mail row."""
        asks(bench)

        def dies(step: str) -> None:
            if step == "after-mail":
                raise KeyboardInterrupt

        bench.clock.advance(hours=36)
        bench.tick()
        with pytest.raises(KeyboardInterrupt):
            mails.drain(replace(bench.context, step=dies), never)
        passes(bench, minutes=5)
        ids = [mail["Message-ID"] for mail in bench.server.mails]
        assert len(ids) == len(set(ids)) + 1
        assert {row.state for row in bench.outbox(outbox.c.kind == "mail")} == {"delivered"}


class TestAlerts:
    def test_one_for_many(self, bench):
        """Twenty cases that are late make one mail with twenty links, and none for an hour; a viewer gets none."""
        add_user(bench, "viewer@shop.example", "viewer")
        for number in range(20):
            bench.tell(returned("requested", f"R{number}", GOODS, when=100, order=f"20{number}"))
        bench.send()
        passes(bench, hours=18)
        (mail,) = bench.server.mails
        assert (mail["To"], mail["Subject"]) == ("owner@shop.example", "20 return cases need you")
        assert mail.get_content().count("https://returns.shop.example/cases/RMA-") == 20
        bench.tell(returned("requested", "R77", GOODS, when=80, order="2077"))
        passes(bench, minutes=30)
        assert len(bench.server.mails) == 1
        (noted,) = bench.rows(audit, audit.c.act == "alert")
        assert (noted.who, noted.subject.split(":")[0]) == ("integrator", "20 cases")

    def test_one_waits_for_all(self, bench):
        """While none can be sent one warning is kept; what is noted meanwhile goes by the next, an hour after it."""
        deaf = replace(bench.context, mail=None)
        for number in range(3):
            bench.tell(returned("requested", f"R{number}", GOODS, when=100 + 30 * number, order=f"20{number}"))
        bench.send()
        for _ in range(60):
            bench.clock.advance(hours=2)
            sweep.tick(deaf)
            mails.drain(deaf, never)
        assert len(bench.outbox(outbox.c.type == "merchant.alert")) == 1
        passes(bench, minutes=1)
        assert [mail["To"] for mail in bench.server.mails].count("owner@shop.example") == 1
        passes(bench, hours=1)
        passes(bench, minutes=1)
        mine = [mail for mail in bench.server.mails if mail["To"] == "owner@shop.example"]
        assert len(mine) == 2
        assert "RMA-" in mine[1].get_content()

    def test_in_their_language(self, bench):
        """Each of the account's people is written to in the language they use."""
        with bench.database.write() as conn:
            conn.execute(sa.text("UPDATE users SET language = 'zh'"))
        asks(bench)
        passes(bench, hours=18)
        (mail,) = bench.server.mails
        assert "您的处理时间即将结束：对申请作出决定" in mail.get_content()

    def test_done_meanwhile(self, bench):
        """What was done before the mail is written is left out, and with nothing left there is no mail."""
        asks(bench)
        bench.clock.advance(hours=18)
        with bench.database.write() as conn:
            conn.execute(
                sa.text("INSERT INTO marks (name, value) VALUES (:name, :at)"),
                {
                    "name": f"alerted {bench.account}",
                    "at": int(bench.clock().timestamp() * 1_000_000),
                },
            )
        bench.tick()
        bench.tell(returned("approved", "R1", when=119))
        passes(bench, hours=1)
        assert told_to(bench) == []
        assert [(row.mail_id, row.told_at is None) for row in bench.rows(alerts)] == [(None, False)]

    def test_nobody_there(self, database, clock):
        """Without users nothing is written, and nothing waits for ever."""
        bench = Bench(database, clock)
        asks(bench)
        clock.advance(hours=47)
        bench.tick()
        assert not bench.rows(alerts, alerts.c.told_at.is_(None))
        assert not bench.outbox(outbox.c.kind == "mail")


def test_rebuild_changes_nothing(bench):
    """After all of it has gone, computing every case anew writes no row and changes none."""
    asks(bench)
    for _ in range(4):
        passes(bench, hours=12)
    before = bench.outbox(), bench.rows(rmas), bench.rows(alerts)
    again.rebuild(bench.context)
    assert (bench.outbox(), bench.rows(rmas), bench.rows(alerts)) == before
    passes(bench, seconds=1)
    assert bench.outbox() == before[0]


def test_two_clocks(bench):
    """Clocks that look at the same moment write one reminder and one mail together."""
    asks(bench)
    bench.clock.advance(hours=36)
    clocks = [threading.Thread(target=sweep.tick, args=(bench.context,)) for _ in range(4)]
    for one in clocks:
        one.start()
    for one in clocks:
        one.join()
    found = [row.kind for row in bench.outbox() if row.rma]
    assert sorted(found) == ["instruction", "mail", "reminder"]
    assert len(bench.outbox(outbox.c.type == "merchant.alert")) == 1


def test_a_case_costs_one_look(bench):
    """The clock finds nothing to look at until a time has come, and then by the index."""
    asks(bench)
    assert bench.cases()[0].reminds_at == Clock().now + timedelta(hours=18), "the merchant's own decision comes first"
    passes(bench, hours=20)
    assert bench.cases()[0].reminds_at > bench.clock()
    with bench.database.read() as conn:
        query = sa.select(rmas.c.ref).where(rmas.c.reminds_at <= bench.clock()).order_by(rmas.c.reminds_at).limit(1)
        if bench.database.is_sqlite:
            words = str(query.compile(conn, compile_kwargs={"literal_binds": True}))
            plan = " ".join(str(row) for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}"))
            assert "rmas_by_reminder" in plan


def test_resend_of_a_reminder(bench):
    """A dead reminder goes again by its id, with the same bytes; the instruction stays the one live version."""
    asks(bench)
    bench.answer = lambda call: Response(status=500)
    for by in ({"hours": 24}, {"seconds": 10}, {"seconds": 60}, {"seconds": 300}):
        passes(bench, **by)
    row = bench.outbox(outbox.c.kind == "reminder")[0]
    assert row.state == "dead"
    tried = {call.body for call in bench.calls if b"return.reminder" in call.body}
    assert len(tried) == 1
    again.resend(bench.context, bench.account, [row.id])
    bench.send(200)
    assert bench.outbox(outbox.c.kind == "reminder")[0].state == "delivered"
    assert {call.body for call in bench.calls if b"return.reminder" in call.body} == tried
    assert send.drain(bench.context, never) is False


def test_fetched_like_an_instruction(bench):
    """A supplier that fetches its messages finds the reminder, and acknowledges it like any other."""
    asks(bench)
    connect.switch(bench.context, bench.account, "Acme", on=True)
    bench.clock.advance(hours=24)
    bench.tick()
    row = bench.outbox(outbox.c.kind == "reminder")[0]
    page = supplier_side.instructions(bench.context, bench.account, bench.supplier, None)
    assert [(one["type"], one["body"]["data"]["kind"], one["acknowledged"]) for one in page.items] == [
        ("return.instruction", "new", True),
        ("return.reminder", "reminder", False),
    ]
    whose = (bench.context, bench.account, bench.supplier, row.id)
    bench.database.in_transaction(lambda conn: supplier_side.acknowledge(conn, *whose))
    assert bench.outbox(outbox.c.kind == "reminder")[0].state == "delivered"
    assert bench.send() == []
