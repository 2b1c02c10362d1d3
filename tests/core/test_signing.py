"""Signing agrees with the published vectors and with the public library, and checking never trips over rubbish."""

import base64
import string
import time
from datetime import UTC, datetime

import pytest
from standardwebhooks.webhooks import Webhook

from integrator.core.errors import InvalidValue
from integrator.core.signing import check, key_of, new_secret, signed_headers

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
AT = 1614265330
BODY = b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

VECTORS = [
    (SECRET, ID, AT, BODY, SIGNATURE),
    (
        OTHER,
        "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
        1649367553,
        b'{"email":"test@example.com","username":"test_user"}',
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
    ),
]


def headers(**changed: str) -> dict[str, str]:
    good = signed_headers(id=ID, timestamp=AT, body=BODY, secrets=[SECRET])
    return good | {f"webhook-{name}": value for name, value in changed.items()}


def verdict(sent: dict[str, str], body: bytes = BODY, now: float = AT, secrets: tuple[str, ...] = (SECRET,)):
    return check(sent, body, secrets=secrets, now=now)


@pytest.mark.parametrize(("secret", "message", "timestamp", "body", "signature"), VECTORS)
def test_published_vectors(secret, message, timestamp, body, signature):
    """The published vectors come out byte for byte, and are accepted."""
    made = signed_headers(id=message, timestamp=timestamp, body=body, secrets=[secret])
    assert made == {"webhook-id": message, "webhook-timestamp": str(timestamp), "webhook-signature": signature}
    assert verdict(made, body, timestamp, (secret,))


def test_public_library_accepts_ours():
    """The standardwebhooks package accepts what we sign, under each of two secrets."""
    made = signed_headers(id="out_1", timestamp=int(time.time()), body=BODY, secrets=[SECRET, OTHER])
    for secret in (SECRET, OTHER):
        assert Webhook(secret).verify(BODY, made) == {"test": 2432232314}


def test_ours_accepts_the_public_library():
    """What the standardwebhooks package signs is accepted."""
    signature = Webhook(SECRET).sign("msg_1", datetime.fromtimestamp(AT, UTC), "söme text")
    sent = {"webhook-id": "msg_1", "webhook-timestamp": str(AT), "webhook-signature": signature}
    assert verdict(sent, "söme text".encode())


def test_rotation_signs_twice():
    """Two secrets give two entries, and the verdict names the one that matched."""
    made = signed_headers(id=ID, timestamp=AT, body=BODY, secrets=[OTHER, SECRET])
    assert made["webhook-signature"].split(" ")[1] == SIGNATURE
    assert verdict(made, secrets=("whsec_" + "A" * 32, SECRET)).secret == 1


def test_body_need_not_be_text():
    """Bodies are bytes: what is no UTF-8 is signed and checked like the rest."""
    made = signed_headers(id=ID, timestamp=AT, body=b"\xff\x00\xed", secrets=[SECRET])
    assert verdict(made, b"\xff\x00\xed")


@pytest.mark.parametrize(
    ("changed", "body", "problem"),
    [
        ({}, BODY + b" ", "no signature matches"),
        ({"id": "msg_other"}, BODY, "no signature matches"),
        ({"timestamp": str(AT + 1)}, BODY, "no signature matches"),
        ({"signature": ""}, BODY, "missing"),
        ({"id": ""}, BODY, "missing"),
        ({"timestamp": f"{AT}.5"}, BODY, "malformed"),
        ({"timestamp": f"-{AT}"}, BODY, "malformed"),
        ({"timestamp": "٣"}, BODY, "malformed"),
        ({"timestamp": f"{AT}\n"}, BODY, "malformed"),
        ({"id": "a.b"}, BODY, "malformed"),
    ],
)
def test_refused(changed, body, problem):
    """A changed body, id or time, and a missing or malformed header, are refused with the reason."""
    result = verdict(headers(**changed), body)
    assert not result
    assert problem in result.problem


@pytest.mark.parametrize(
    "signature",
    [
        "v1",
        " ",
        "garbage",
        "v1,a,b",
        "v1,",
        "v1,é",
        "v1,Zm9v",
        "v2," + SIGNATURE[3:],
        SIGNATURE[:-2],
        SIGNATURE[3:],
        "v1,\x00",
    ],
)
def test_rubbish_signature_is_an_answer(signature):
    """Rubbish in the signature header is refused without an exception."""
    assert verdict(headers(signature=signature)).problem == "no signature matches"


@pytest.mark.parametrize("before", ["garbage", "v1,a,b", "v1a,xyz", "v1", ""])
def test_bad_entry_does_not_hide_a_good_one(before):
    """One valid entry suffices, whatever stands before it."""
    assert verdict(headers(signature=f"{before} {SIGNATURE}")).secret == 0


@pytest.mark.parametrize(
    ("now", "accepted"), [(AT - 301, False), (AT - 300, True), (AT + 300, True), (AT + 301, False)]
)
def test_window(now, accepted):
    """A signature is good for five minutes both ways."""
    assert bool(verdict(headers(), now=now)) is accepted


def test_new_secret():
    """A new secret is whsec_ and base64 of exactly the bytes given, 24 to 64 of them."""
    assert new_secret(b"x" * 24) == "whsec_" + base64.b64encode(b"x" * 24).decode()
    assert key_of(new_secret(bytes(range(64)))) == bytes(range(64))
    for wrong in (b"x" * 23, b"x" * 65):
        with pytest.raises(InvalidValue):
            new_secret(wrong)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_not base64!", "whsec_A", "geheim-ü"])
def test_bad_secret_is_not_repeated(secret):
    """A secret that cannot be one is an error that does not contain it."""
    with pytest.raises(InvalidValue) as error:
        key_of(secret)
    assert secret in ("", "whsec_") or secret not in str(error.value)


@pytest.mark.parametrize("message", ["", "a.b", "a b", "a\r\nx", "ü"])
def test_ids_that_make_signing_ambiguous(message):
    """An id with a full stop, a blank or a control character is refused before signing."""
    with pytest.raises(InvalidValue):
        signed_headers(id=message, timestamp=AT, body=BODY, secrets=[SECRET])


def test_signing_without_secret():
    """Nothing is sent unsigned."""
    with pytest.raises(InvalidValue):
        signed_headers(id=ID, timestamp=AT, body=BODY, secrets=[])


def test_one_way_to_write_a_signature():
    """Another base64 text of the same bytes (a changed unused bit) is refused, and so is a header sent twice."""
    signed = signed_headers(id="m", timestamp=1000, body=b"x", secrets=[SECRET])
    right = signed["webhook-signature"]
    letters = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    other = letters[letters.index(right[-2]) ^ 1]
    for sent in (f"{right[:-2]}{other}=", f"{right}=", f"{right}, {right}"):
        assert not check({**signed, "webhook-signature": sent}, b"x", secrets=[SECRET], now=1000)
    assert check(signed, b"x", secrets=[SECRET], now=1000)
