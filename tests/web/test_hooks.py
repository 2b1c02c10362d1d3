"""What a platform, or a stranger, is answered at a hook."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
import sqlalchemy as sa
from hook_site import SECRET, Site, event

from integrator.app import utc_now
from integrator.core.signing import signed_headers
from integrator.db.models import inbox, inbox_differences
from integrator.services import connect


def stored(site: Site) -> list[Any]:
    with site.app.database.read_journal() as conn:
        return list(conn.execute(sa.select(inbox).order_by(inbox.c.id)))


class TestAccepted:
    def test_a_signed_event_is_stored_with_its_exact_bytes_and_answered_200(self, site: Site) -> None:
        """A signed event is stored with its exact bytes, answered 200, and wakes intake once."""
        body = event()
        assert site.post(body).status_code == 200
        (row,) = stored(site)
        assert (row.body, row.delivery_id) == (body, "msg_1")
        assert site.woken == ["intake"]

    def test_a_duplicate_gets_the_same_answer_and_no_second_row(self, site: Site) -> None:
        """A second delivery under one id is answered 200, stored once, and wakes nobody."""
        assert [site.post(event()).status_code for _ in range(3)] == [200, 200, 200]
        assert len(stored(site)) == 1
        assert site.woken == ["intake"]

    def test_another_body_under_a_known_id_is_noted_and_the_first_kept(self, site: Site) -> None:
        """Another body under a known delivery id is 2xx, the first stays, the other is kept as a difference."""
        first, second = event(), event(note="changed")
        assert [site.post(first).status_code, site.post(second).status_code] == [200, 200]
        assert [row.body for row in stored(site)] == [first]
        with site.app.database.read_journal() as conn:
            assert [row.body for row in conn.execute(sa.select(inbox_differences))] == [second]

    def test_what_cannot_be_understood_is_stored_all_the_same(self, site: Site) -> None:
        """A signed body that is no JSON is stored: it is parked later, never refused."""
        assert site.post(b"\xff\xfe not json \x00").status_code == 200
        assert len(stored(site)) == 1

    def test_no_content_type_is_judged(self, site: Site) -> None:
        """Content-Type does not matter."""
        assert site.post(event(), content_type="application/x-www-form-urlencoded").status_code == 200

    def test_a_body_in_chunks_is_taken(self, site: Site) -> None:
        """A body without Content-Length is taken when the signature covers it."""
        answer = site.post(event(), environ_overrides={"CONTENT_LENGTH": None, "wsgi.input_terminated": True})
        assert answer.status_code == 200

    def test_a_paused_shop_is_stored_too(self, site: Site) -> None:
        """A paused connection goes on storing and answering."""
        connect.set_state(site.app.context, site.account, "own", "paused")
        assert site.post(event()).status_code == 200

    def test_the_stored_row_holds_neither_token_nor_secret(self, site: Site) -> None:
        """Neither the hook's token nor a credential header is in the stored row."""
        site.post(event(), headers={"Authorization": "Bearer s3cr3t", "X-Copy": SECRET})
        (row,) = stored(site)
        text = f"{row.path} {row.headers} {row.query}"
        assert site.token not in text
        assert "s3cr3t" not in text
        assert SECRET not in text


class TestRefused:
    @pytest.mark.parametrize(
        "headers",
        [
            {"webhook-signature": ""},
            {"webhook-signature": "v1"},
            {"webhook-signature": "v1,a,b"},
            {"webhook-signature": "v1,AAAA"},
            {"webhook-signature": "v2,AAAA"},
            {"webhook-signature": "v1,\u00e9"},
            {"webhook-timestamp": "soon"},
            {"webhook-timestamp": "1.5"},
            {"webhook-id": ""},
        ],
    )
    def test_a_bad_signature_header_is_401(self, site: Site, headers: dict[str, str]) -> None:
        """Each malformed signature header is 401 with one sentence, and nothing is stored."""
        answer = site.post(event(), headers=headers)
        assert answer.status_code == 401
        assert answer.text.count("\n") == 1
        assert stored(site) == []

    def test_a_flipped_byte_is_401(self, site: Site) -> None:
        """A body changed on the way is refused."""
        body = event()
        headers = signed_headers(id="m", timestamp=int(utc_now().timestamp()), body=body, secrets=[SECRET])
        assert site.client.post(site.hook, data=body + b" ", headers=headers).status_code == 401

    @pytest.mark.parametrize("seconds", [-400, 400])
    def test_an_old_or_future_timestamp_is_401(self, site: Site, seconds: int) -> None:
        """A signature older than five minutes, or from the future, is refused."""
        assert site.post(event(), at=utc_now().timestamp() + seconds).status_code == 401

    def test_an_unknown_address_is_404(self, site: Site) -> None:
        """A token that leads nowhere is 404, and so is the right token under another platform."""
        assert site.client.post("/hooks/generic/nothing").status_code == 404
        assert site.client.post(f"/hooks/shopify/{site.token}").status_code == 404

    def test_a_removed_shop_is_404(self, site: Site) -> None:
        """A removed connection's address is not there any more."""
        connect.set_state(site.app.context, site.account, "own", "removed")
        assert site.post(event()).status_code == 404

    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
    def test_other_methods_are_405_with_allow(self, site: Site, method: str) -> None:
        """Every method but POST is 405 with Allow, where the platform has no handshake."""
        answer = site.client.open(site.hook, method=method)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")

    def test_a_body_above_the_limit_is_413(self, site: Site) -> None:
        """A body above the limit is 413, told by its length or found while reading; one at the limit is judged."""
        assert site.post(b"x" * 1001).status_code == 413
        chunked = {"CONTENT_LENGTH": None, "wsgi.input_terminated": True}
        assert site.post(b"x" * 1500, environ_overrides=chunked).status_code == 413
        assert site.post(b"x" * 1000).status_code == 200

    def test_a_cut_body_is_400(self, site: Site) -> None:
        """A body shorter than its Content-Length is 400 and not stored."""
        answer = site.post(event(), environ_overrides={"CONTENT_LENGTH": "999"})
        assert answer.status_code == 400
        assert stored(site) == []

    @pytest.mark.parametrize("encoding", ["gzip", "br", "deflate, gzip"])
    def test_a_compressed_body_is_415(self, site: Site, encoding: str) -> None:
        """Any Content-Encoding but identity is 415."""
        assert site.post(event(), headers={"Content-Encoding": encoding}).status_code == 415
        assert site.post(event(), headers={"Content-Encoding": "identity"}).status_code == 200


class TestTooMany:
    """A stranger who is refused again and again is not read any more; only at that hook, and only he."""

    def forge(self, site: Site, address: str, times: int = 1) -> list[int]:
        forged = {"webhook-id": "m", "webhook-timestamp": "1", "webhook-signature": "v1,x"}
        options: dict[str, Any] = {"headers": forged, "environ_base": {"REMOTE_ADDR": address}}
        return [site.client.post(site.hook, data=b"{}", **options).status_code for _ in range(times)]

    def test_a_stranger_is_turned_away_unread(self, site: Site) -> None:
        """After 120 refusals within a minute a sender gets 429 with Retry-After, a good signature or not."""
        assert set(self.forge(site, "8.8.8.8", 120)) == {401}
        assert self.forge(site, "8.8.8.8") == [429]
        told = site.post(event(), environ_base={"REMOTE_ADDR": "8.8.8.8"})
        assert told.status_code == 429
        assert 1 <= int(told.headers["Retry-After"]) <= 60
        assert site.post(event(), environ_base={"REMOTE_ADDR": "8.8.4.4"}).status_code == 200

    def test_another_hook_is_not_held_up(self, site: Site) -> None:
        """A platform sends for many shops from one machine: one wrong secret stops no other shop."""
        other = connect.connect(site.app.context, site.account, "generic", "other", {"secret": SECRET})
        assert self.forge(site, "8.8.8.8", 121)[-1] == 429
        there = Site(site.app, site.client, site.account, other.token)
        assert there.post(event(), environ_base={"REMOTE_ADDR": "8.8.8.8"}).status_code == 200

    @pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.7", "", "unix:"])
    def test_a_proxy_is_no_stranger(self, site: Site, address: str) -> None:
        """An address of no public network stands for many senders and is never turned away here."""
        assert self.forge(site, address, 122)[-1] == 401


class TestRotation:
    def test_the_old_secret_is_accepted_for_a_day(self, site: Site) -> None:
        """After a change of the secret, deliveries signed with the earlier one are still taken."""
        fresh = "whsec_" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo="
        connect.connect(site.app.context, site.account, "generic", "own", {"secret": fresh})
        assert site.post(event(), id_="old").status_code == 200
        body = event()
        headers = signed_headers(id="new", timestamp=int(utc_now().timestamp()), body=body, secrets=[fresh])
        assert site.client.post(site.hook, data=body, headers=headers).status_code == 200
        assert [row.secret for row in stored(site)] == ["secret.previous", "secret"]

    def test_a_rotated_address_answers_beside_the_new_one(self, site: Site) -> None:
        """After `connections rotate` both addresses lead to the shop."""
        old = site.token
        _, site.token = connect.rotate_hook(site.app.context, site.account, "own")
        assert site.token != old
        assert site.post(event(), id_="a").status_code == 200
        site.token = old
        assert site.post(event(), id_="b").status_code == 200


class TestOurFault:
    def test_a_locked_journal_is_503_with_retry_after(self, site: Site) -> None:
        """While another process holds the journal the answer is 503 within seconds, and nothing was promised."""
        file = site.app.database.journal_file
        assert file is not None
        with sqlite3.connect(file, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            answer = site.post(event())
            other.execute("ROLLBACK")
        assert answer.status_code == 503
        assert int(answer.headers["Retry-After"]) > 0
        assert site.post(event()).status_code == 200
        assert len(stored(site)) == 1

    def test_a_queue_that_is_away_changes_nothing_for_the_sender(self, tmp_path: Any) -> None:
        """Without any queue running the message is stored and answered 200."""
        from integrator.app import build, web_app
        from integrator.config import Config

        app = build(Config.from_environ({"INTEGRATOR_DATA_DIR": str(tmp_path)}))
        account = connect.account_named(app.context, None).id
        made = connect.connect(app.context, account, "generic", "own", {"secret": SECRET})
        site = Site(app, web_app(app).test_client(), account, made.token)
        assert site.post(event()).status_code == 200
        assert app.queues.lost_wakes == 1
        app.close()
