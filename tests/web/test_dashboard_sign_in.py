"""Who gets in: sign-in, lock-out, sessions, and the first user of a fresh installation."""

from __future__ import annotations

import re
import statistics
import time
from datetime import timedelta
from typing import Any

import full_house
import pytest
from pages import COOKIE, KEY, Pages
from support import Bench

from integrator.db.models import audit, lockouts, sessions, users
from integrator.services import ids
from integrator.services.sign_in import ABSOLUTE, IDLE, TRIES_OF_ADDRESS, TRIES_OF_EMAIL, first_run_token

WRONG = "not this password"


def acts(bench: Bench) -> list[tuple[str, str]]:
    return [(row.act, row.who) for row in bench.rows(audit)]


class TestDoor:
    def test_a_stranger_is_led_to_the_sign_in_and_back(self, door: Pages) -> None:
        """A page asked for without a session leads to the sign-in, and from there back to the page."""
        answer = door.get("/cases?only=merchant")
        assert (answer.status_code, answer.location) == (302, "/login?next=/cases?only%3Dmerchant")
        assert door.sign_in(next="/cases?only=merchant").location == "/cases?only=merchant"

    @pytest.mark.parametrize(
        "wanted", ["https://evil.test/", "//evil.test", "/\\evil.test", "javascript:alert(1)", "/a\nb"]
    )
    def test_nobody_is_led_elsewhere(self, door: Pages, wanted: str) -> None:
        """A sign-in leads to this site's own pages only."""
        assert door.sign_in(next=wanted).location == "/"

    def test_unknown_and_wrong_get_the_same_answer(self, door: Pages) -> None:
        """An unknown e-mail and a wrong password are answered alike, but for the e-mail that was typed."""
        wrong, unknown = door.sign_in(password=WRONG), door.sign_in("nobody@shop.example", WRONG)
        assert wrong.status_code == unknown.status_code == 422
        shown = [re.sub(r'name="csrf_token"[^>]*', "", page.text) for page in (wrong, unknown)]
        assert shown[0].replace(full_house.EMAIL, "") == shown[1].replace("nobody@shop.example", "")
        assert COOKIE not in str(wrong.headers)

    def test_unknown_and_wrong_take_the_same_time(self, door: Pages) -> None:
        """The time of the answer does not tell whether an e-mail is known."""

        def seconds(email: str) -> float:
            began = time.perf_counter()
            door.client.post("/login", data={"csrf_token": token, "email": email, "password": WRONG})
            return time.perf_counter() - began

        token = door.token()
        pairs = [(seconds(full_house.EMAIL), seconds(f"{place}@shop.example")) for place in range(TRIES_OF_EMAIL)]
        known, unknown = (statistics.median(side) for side in zip(*pairs, strict=True))
        assert 0.5 < known / unknown < 2

    def test_the_email_is_taken_in_any_case(self, door: Pages) -> None:
        """Case and blanks around the e-mail do not matter."""
        assert door.sign_in(f" {full_house.EMAIL.upper()} ").status_code == 303

    def test_a_form_from_elsewhere_is_400(self, door: Pages) -> None:
        """A sign-in without the form's token, or with another browser's, is 400 and counts as no try."""
        form = {"email": full_house.EMAIL, "password": full_house.PASSWORD}
        assert door.client.post("/login", data=form).status_code == 400
        other = Pages.of(door.bench).token()
        assert door.client.post("/login", data={**form, "csrf_token": other}).status_code == 400
        assert door.bench.rows(lockouts) == []


class TestLockOut:
    def test_an_account_is_locked_after_some_tries(self, door: Pages) -> None:
        """After five wrong passwords even the right one waits, with a sentence that names the time."""
        for _ in range(TRIES_OF_EMAIL):
            assert door.sign_in(password=WRONG).status_code == 422
        answer = door.sign_in()
        assert answer.status_code == 429
        assert "Too many tries" in answer.text
        assert '<time datetime="2026-03-06T12:15:00' in answer.text
        door.bench.clock.advance(minutes=15, seconds=1)
        assert door.sign_in().status_code == 303

    def test_an_unknown_email_is_locked_all_the_same(self, door: Pages) -> None:
        """A lock-out does not tell whether an e-mail is known."""
        answers = [door.sign_in("nobody@shop.example", WRONG).status_code for _ in range(TRIES_OF_EMAIL + 1)]
        assert answers == [422] * TRIES_OF_EMAIL + [429]

    def test_an_address_is_locked_however_many_emails_it_tries(self, door: Pages) -> None:
        """Tries with many e-mails from one address come to an end; another address may still sign in."""
        now = {"last_at": door.bench.clock.now, "until": None, "tries": TRIES_OF_ADDRESS - 1}
        with door.bench.database.write() as conn:
            conn.execute(lockouts.insert().values(key="address 127.0.0.1", **now))
        assert door.sign_in("a@shop.example", WRONG).status_code == 422
        assert door.sign_in().status_code == 429
        elsewhere = {"csrf_token": door.token(), "email": full_house.EMAIL, "password": full_house.PASSWORD}
        via_proxy = door.client.post("/login", data=elsewhere, headers={"X-Forwarded-For": "9.9.9.9, 203.0.113.7"})
        assert via_proxy.status_code == 303
        assert door.bench.rows(sessions)[0].address == "203.0.113.7"

    def test_a_good_sign_in_forgives(self, door: Pages) -> None:
        """Wrong tries before a right one do not add up with those after it."""
        for _ in range(2):
            for _ in range(TRIES_OF_EMAIL - 1):
                door.sign_in(password=WRONG)
            assert door.sign_in().status_code == 303

    def test_neither_email_nor_password_is_kept_of_a_try(self, door: Pages) -> None:
        """The count of tries holds the hash of an e-mail, never a password."""
        door.sign_in(password=WRONG)
        keys = {row.key for row in door.bench.rows(lockouts)}
        assert keys == {f"email {ids.hashed(full_house.EMAIL)}", "address 127.0.0.1"}


class TestSession:
    def test_the_table_holds_only_a_hash_and_every_sign_in_a_new_id(self, door: Pages) -> None:
        """The session's token is kept as a hash, and a second sign-in gets another one."""
        door.sign_in()
        first = door.client.get_cookie(COOKIE)
        door.sign_in()
        second = door.client.get_cookie(COOKIE)
        assert first is not None
        assert second is not None
        assert first.value != second.value
        kept = {row.token_hash for row in door.bench.rows(sessions)}
        assert kept == {ids.hashed(first.value), ids.hashed(second.value)}

    def test_the_form_token_changes_at_sign_in(self, door: Pages) -> None:
        """A form token from before the sign-in is worth nothing after it."""
        before = door.token()
        door.sign_in()
        assert door.client.post("/logout", data={"csrf_token": before}).status_code == 400

    @pytest.mark.parametrize(("url", "secure"), [("http://127.0.0.1:8000", False), ("https://returns.example", True)])
    def test_cookies_are_hard_to_steal(self, door: Pages, url: str, secure: bool) -> None:
        """Cookies are HttpOnly and SameSite=Lax, and Secure where the public address is https."""
        found = Pages.of(door.bench, url).sign_in().headers.getlist("Set-Cookie")
        assert len(found) == 2
        for cookie in found:
            assert ("Secure" in cookie, "HttpOnly" in cookie, "SameSite=Lax" in cookie) == (secure, True, True)

    def test_idle_ends_it(self, pages: Pages) -> None:
        """A session that was idle too long is over; one in use is not."""
        for _ in range(3):
            pages.bench.clock.advance(hours=11)
            assert pages.get("/").status_code == 200
        pages.bench.clock.advance(seconds=IDLE.total_seconds() + 1)
        assert pages.get("/").status_code == 302

    def test_it_ends_however_busy_it_is(self, pages: Pages) -> None:
        """After a week a session is over even if it is in use."""
        for _ in range(int(ABSOLUTE / timedelta(hours=8)) - 1):
            pages.bench.clock.advance(hours=8)
            assert pages.get("/suppliers").status_code == 200
        pages.bench.clock.advance(hours=8)
        assert pages.get("/suppliers").status_code == 302

    def test_sign_out_kills_it(self, pages: Pages) -> None:
        """After signing out the token opens nothing, even if somebody kept it."""
        token = pages.client.get_cookie(COOKIE)
        assert token is not None
        assert pages.post("/logout").status_code == 303
        assert pages.bench.rows(sessions) == []
        pages.client.set_cookie(COOKIE, token.value)
        assert pages.get("/").status_code == 302

    def test_every_step_leaves_its_row(self, door: Pages) -> None:
        """Sign-ins, failed ones and sign-outs are on the audit trail, with who, from where and whose account."""
        door.sign_in(password=WRONG)
        door.sign_in("nobody@shop.example", WRONG)
        door.sign_in()
        door.post("/logout")
        mail = full_house.EMAIL
        failed = [("sign_in.failed", mail), ("sign_in.failed", "nobody@shop.example")]
        assert acts(door.bench) == [*failed, ("sign_in", mail), ("sign_out", mail)]
        rows = door.bench.rows(audit)
        assert [row.account_id for row in rows] == [door.bench.account, None, door.bench.account, door.bench.account]
        assert {row.address for row in rows} == {"127.0.0.1"}


FORM = {"email": "Me@Shop.example", "password": full_house.PASSWORD, "again": full_house.PASSWORD}


class TestFirstRun:
    def test_the_owner_is_made_on_this_machine(self, bench: Bench) -> None:
        """On a fresh installation a browser on the machine itself makes the owner, once, and is signed in."""
        fresh = Pages.of(bench)
        assert fresh.get("/").location == "/login"
        assert fresh.get("/login").location == "/setup"
        assert "Make the owner" in fresh.get("/setup").text
        assert fresh.post("/setup", **FORM).location == "/"
        assert fresh.get("/").status_code == 200
        (user,) = bench.rows(users)
        assert (user.email, user.role) == ("me@shop.example", "owner")
        assert fresh.get("/setup").location == "/login"
        assert Pages.of(bench).post("/setup", **FORM).location == "/login"
        assert acts(bench) == [("first_user", "me@shop.example")]

    @pytest.mark.parametrize(
        "options",
        [
            {"environ_overrides": {"REMOTE_ADDR": "203.0.113.7"}},
            {"environ_overrides": {"REMOTE_ADDR": ""}},
            {"headers": {"X-Forwarded-For": "203.0.113.7"}},
            {"headers": {"X-Forwarded-Proto": "https"}},
            {"headers": {"Forwarded": "for=203.0.113.7"}},
            {"headers": {"Host": "returns.example"}},
        ],
    )
    def test_a_stranger_cannot_take_over(self, bench: Bench, options: dict[str, Any]) -> None:
        """From another machine, or through a proxy or tunnel on this one, no first user is made."""
        stranger = Pages.of(bench)
        assert stranger.get("/setup", **options).status_code == 403
        form = {"csrf_token": stranger.token(), **FORM}
        assert stranger.client.post("/setup", data=form, **options).status_code in (400, 403)
        assert bench.rows(users) == []
        assert "integrator user add" in stranger.get("/login", **options).text

    def test_a_public_address_needs_the_token(self, bench: Bench) -> None:
        """Where the public address is not this machine's, the printed token is needed, and opens from anywhere."""
        far = {"environ_overrides": {"REMOTE_ADDR": "203.0.113.7"}}
        public = Pages.of(bench, "http://returns.example")
        assert public.get("/setup").status_code == 403
        assert public.get("/setup?token=wrong", **far).status_code == 403
        assert public.get(f"/setup?token={first_run_token(KEY)}", **far).status_code == 200
        form = {"csrf_token": public.token(), "token": first_run_token(KEY), **FORM}
        assert public.client.post("/setup", data=form, **far).status_code == 303

    @pytest.mark.parametrize(
        "changed", [{"email": "nobody"}, {"password": "short", "again": "short"}, {"again": "something else"}]
    )
    def test_what_cannot_be_is_said(self, bench: Bench, changed: dict[str, str]) -> None:
        """No e-mail, a short password or two different ones are refused with a sentence."""
        answer = Pages.of(bench).post("/setup", **{**FORM, **changed})
        assert answer.status_code == 422
        assert "at least 10 characters" in answer.text
        assert bench.rows(users) == []
