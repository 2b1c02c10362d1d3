"""A shop's tokens: the call that renews them, and what its answer gives."""

import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from adapters.doudian import Doudian
from integrator.sdk import AccessRefused, Response, Shop, Transient
from integrator.testing.fixtures import settings_of

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
SHOP = Shop({**settings_of(Doudian), "refresh_token": "r-1"}, access=Doudian.access)


def answered(**told):
    """An answer of the platform."""
    return Response(status=200, body=json.dumps({"code": 10000, **told}).encode())


def test_the_call():
    """It is signed, names the refresh token, and goes without the token that is over."""
    call = Doudian().renew(SHOP, NOW)
    asked = parse_qs(urlsplit(call.url).query)
    assert urlsplit(call.url).path == "/token/refresh"
    assert json.loads(call.body) == {"grant_type": "refresh_token", "refresh_token": "r-1"}
    assert {"sign", "timestamp", "app_key"} <= set(asked)
    assert "access_token" not in asked


def test_without_a_refresh_token():
    """Then only a person can."""
    bare = Shop({**settings_of(Doudian), "refresh_token": ""}, access=Doudian.access)
    assert Doudian().renew(bare, NOW) is None


def test_new_tokens():
    """Both are taken over; where no new refresh token comes, the old one stays."""
    both = answered(data={"access_token": "a-2", "refresh_token": "r-2", "expires_in": 604800})
    assert Doudian().renewed(both) == {"access_token": "a-2", "refresh_token": "r-2"}
    assert Doudian().renewed(answered(data={"access_token": "a-2"})) == {"access_token": "a-2"}


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (answered(code=30001, sub_code="isv.access-token-expired"), AccessRefused),
        (answered(data={}), AccessRefused),
        (answered(code=50000, sub_code="isp.service-error"), Transient),
    ],
)
def test_no_tokens(answer, error):
    """A refusal is one, and trouble that passes is no refusal."""
    with pytest.raises(error):
        Doudian().renewed(answer)
