"""Signatures fail closed: every malformed one is Rejected, and no other exception escapes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import Webhook

from integrator.sdk import Rejected, Request, Shop, kit

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
NOW = datetime(2026, 3, 2, 8, 0, 5, 250000, tzinfo=UTC)
BODY = b'{"kind": "return.closed"}'

HEX = kit.hmac_text(BODY, b"s3cret", encoding="hex")
BASE64 = kit.hmac_text(BODY, b"s3cret")


class TestRequireHmac:
    """HMAC over the exact body, in base64 or hex."""

    keys = (("secret", "s3cret"), ("secret.previous", "older"))

    def test_names_the_secret_that_matched(self):
        """The secret in force and the one before it are both accepted, and told apart."""
        assert kit.require_hmac(BODY, keys=self.keys, sent=BASE64) == "secret"
        assert kit.require_hmac(BODY, keys=self.keys, sent=kit.hmac_text(BODY, b"older")) == "secret.previous"
        assert kit.require_hmac(BODY, keys=self.keys, sent=HEX.upper(), encoding="hex") == "secret"

    def test_known_value(self):
        """The text is that of RFC 4231, test case 2."""
        signature = kit.hmac_text(b"what do ya want for nothing?", b"Jefe", encoding="hex")
        assert signature == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"

    @pytest.mark.parametrize(
        "sent",
        [
            None, "", " ", BASE64[:-1], BASE64 + "=", f"{BASE64}, {BASE64}", f" {BASE64}", HEX, "é" * 44,
            "\udcff", "=", "A" * 100_000, BASE64.swapcase(),
        ],
    )  # fmt: skip
    def test_malformed_is_rejected(self, sent):
        """Missing, cut, doubled, padded, hex for base64, not ASCII: all the same Rejected."""
        with pytest.raises(Rejected):
            kit.require_hmac(BODY, keys=self.keys, sent=sent)

    @pytest.mark.parametrize("sent", [BASE64, HEX[:-2], HEX + "00", "zz" * 32, f"0x{HEX}"])
    def test_malformed_hex_is_rejected(self, sent):
        """base64 for hex, a wrong length, no hex digits."""
        with pytest.raises(Rejected):
            kit.require_hmac(BODY, keys=self.keys, sent=sent, encoding="hex")

    def test_no_secret_accepts_nothing(self):
        """A signature without a configured secret is rejected, also the one an empty secret makes."""
        for key in ((), (("secret", ""),)):
            with pytest.raises(Rejected):
                kit.require_hmac(BODY, keys=Shop(dict(key)).keys_of("secret"), sent=kit.hmac_text(BODY, b""))


class TestStandardWebhooks:
    """The three webhook-* headers, on exact bytes, judged at the arrival time."""

    request = kit.sign_webhook(Request(received_at=NOW, body=BODY, headers={"webhook-id": "msg_1"}), secret=SECRET)

    def verify(self, request=None, shop=None, **headers):
        request = (request or self.request).with_headers(**headers)
        keys = (shop or Shop({"secret": SECRET})).keys_of("secret")
        return kit.verify_webhook(request, keys=keys, topic="event")

    def test_message(self):
        """The id names the delivery; the signed time is in whole seconds."""
        message = self.verify()
        assert (message.delivery_id, message.topic, message.secret) == ("msg_1", "event", "secret")
        assert message.signed_at == NOW.replace(microsecond=0)

    def test_public_library_agrees(self):
        """What the public library signs verifies here."""
        stamp = NOW.replace(microsecond=0)
        signature = Webhook(SECRET).sign("msg_1", stamp, BODY.decode())
        assert self.verify(webhook_signature=signature).delivery_id == "msg_1"

    def test_one_good_entry_suffices(self):
        """Other versions and broken entries are passed over."""
        good = self.request.headers["webhook-signature"]
        assert self.verify(webhook_signature=f"v1a,x v1,garbage v2,abc {good}").secret == "secret"

    def test_rotation(self):
        """A secret replaced less than a day ago still counts, under its own name."""
        shop = Shop({"secret": OTHER}, previous={"secret": SECRET})
        assert self.verify(shop=shop).secret == "secret.previous"

    @pytest.mark.parametrize("late", [301, -301])
    def test_age(self, late):
        """More than 300 seconds from the arrival time, either way, is rejected; 299 are not."""
        assert self.verify(replace(self.request, received_at=NOW + timedelta(seconds=late - late // abs(late) * 2)))
        with pytest.raises(Rejected):
            self.verify(replace(self.request, received_at=NOW + timedelta(seconds=late)))

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("webhook_timestamp", "1772438405.5"),
            ("webhook_timestamp", "1772438406"),
            ("webhook_timestamp", ""),
            ("webhook_timestamp", "9" * 400),
            ("webhook_timestamp", "١٧٧٢٤٣٨٤٠٥"),
            ("webhook_id", "msg_2"),
            ("webhook_id", ""),
            ("webhook_id", "é"),
            ("webhook_signature", ""),
            ("webhook_signature", "garbage"),
            ("webhook_signature", "v1"),
            ("webhook_signature", "v1,a,b x"),
            ("webhook_signature", "v1,é"),
        ],
    )
    def test_malformed_is_rejected(self, name, value):
        """Every broken header is Rejected and nothing else."""
        with pytest.raises(Rejected):
            self.verify(**{name: value})

    def test_changed_body_and_bad_secrets(self):
        """Another byte, another secret, none, or one that is no secret at all: Rejected, without showing it."""
        with pytest.raises(Rejected):
            self.verify(replace(self.request, body=BODY + b" "))
        for secret in (OTHER, "", "whsec_", "whsec_é", "whsec_!!!"):
            with pytest.raises(Rejected) as caught:
                self.verify(shop=Shop({"secret": secret}))
            assert not secret.removeprefix("whsec_") or secret not in str(caught.value)

    def test_signing_adds_what_is_missing(self):
        """Without an id one is made of the body; the time is the arrival time; signing again changes nothing."""
        bare = Request(received_at=NOW, body=BODY)
        signed = kit.sign_webhook(bare, secret=SECRET)
        assert signed.headers["webhook-id"].startswith("msg_")
        assert signed.headers["webhook-timestamp"] == "1772438405"
        assert kit.sign_webhook(signed, secret=SECRET) == signed


def test_require_equal():
    """A tenant header must be there and equal; an unset setting equals nothing."""
    kit.require_equal("a", "a", "the shop")
    for sent, expected in ((None, "a"), ("b", "a"), ("", ""), (None, ""), ("é\udcff", "a")):
        with pytest.raises(Rejected):
            kit.require_equal(sent, expected, "the shop")
