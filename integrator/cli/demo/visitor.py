"""Who may look at the demo: a user that its data folder alone knows, with a password drawn anew each time."""

from __future__ import annotations

import secrets

from integrator.app import App
from integrator.db import accounts
from integrator.passwords import Passwords
from integrator.services import ids

EMAIL = "demo@shop.example"


def add_visitor(app: App, account: str) -> tuple[str, str]:
    """The e-mail and the password of an owner of the demo's account."""
    password = secrets.token_urlsafe(12)
    values = {"id": ids.new_id("usr"), "email": EMAIL, "role": "owner", "password_hash": Passwords().hashed(password)}
    now = app.context.now()
    app.database.in_transaction(lambda conn: accounts.add_user(conn, account, **values, created_at=now))
    return EMAIL, password
