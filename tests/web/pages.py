"""A browser in small: the dashboard of a bench behind Flask's test client, which takes form tokens from the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import full_house
from flask.testing import FlaskClient
from support import Bench
from werkzeug.test import TestResponse

from integrator.passwords import Passwords
from integrator.web.dashboard import dashboard

KEY = b"k" * 32
URL = "http://127.0.0.1:8000"
COOKIE = "integrator_session"
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass
class Pages:
    """The dashboard of an installation, as one browser sees it."""

    bench: Bench
    client: FlaskClient

    @classmethod
    def of(cls, bench: Bench, url: str = URL) -> Pages:
        """A fresh browser."""
        return cls(bench, dashboard(bench.context, Passwords(), public_url=url, key=KEY).test_client())

    def get(self, path: str, **options: Any) -> TestResponse:
        """A page."""
        return self.client.get(path, **options)

    def token(self) -> str:
        """What a form of any page carries."""
        found = _TOKEN.search(self.client.get("/nowhere").text)
        assert found is not None
        return found[1]

    def post(self, path: str, **form: str) -> TestResponse:
        """A form, sent from a page."""
        return self.client.post(path, data={"csrf_token": self.token(), **form})

    def sign_in(self, email: str = full_house.EMAIL, password: str = full_house.PASSWORD, **form: str) -> TestResponse:
        """Send the sign-in form."""
        return self.post("/login", email=email, password=password, **form)

    def as_role(self, role: str) -> Pages:
        """A browser of a new user with that role, signed in."""
        full_house.add_user(self.bench, f"{role}@shop.example", role)
        other = Pages.of(self.bench)
        assert other.sign_in(f"{role}@shop.example").status_code == 303
        return other
