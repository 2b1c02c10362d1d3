"""Ids and secrets that nobody can guess. The one place in the services that draws random numbers."""

from __future__ import annotations

import hashlib
import secrets

from integrator.core.signing import new_secret

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_REF_LENGTH = 8


def new_id(prefix: str) -> str:
    """`con_...`, `sup_...`, `ins_...`: 96 random bits. Holds no full stop, as Standard Webhooks wants of its ids."""
    return f"{prefix}_{secrets.token_hex(12)}"


def new_ref() -> str:
    """`RMA-...`: eight letters and digits that cannot be mistaken for one another, for people to read out."""
    number, letters = secrets.randbelow(len(_ALPHABET) ** _REF_LENGTH), ""
    for _ in range(_REF_LENGTH):
        number, place = divmod(number, len(_ALPHABET))
        letters += _ALPHABET[place]
    return f"RMA-{letters}"


def new_token() -> str:
    """A hook's token: 128 random bits."""
    return secrets.token_urlsafe(16)


def new_signing_secret() -> str:
    """A supplier's signing secret."""
    return new_secret(secrets.token_bytes(24))


def new_api_key(prefix: str = "rik") -> str:
    """An API key: a supplier's, or by its prefix another's."""
    return f"{prefix}_{secrets.token_urlsafe(32)}"


def hashed(token: str) -> str:
    """How a token or key of full strength is kept where only looking it up is needed."""
    return hashlib.sha256(token.encode()).hexdigest()
