"""Secrets at rest: AES-256-GCM under a named key, bound to the table, column and row they belong to."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from integrator.core.errors import IntegratorError, InvalidValue

_VERSION = b"\x01"
_KEY_BYTES = 32
_ID_BYTES = 8
_NONCE_BYTES = 12
_HEAD_BYTES = len(_VERSION) + _ID_BYTES + _NONCE_BYTES


class CannotDecrypt(IntegratorError):
    """A stored secret cannot be read: its key is missing, or the row was changed."""


class Vault:
    """Seals and opens secrets. The first key seals; the others can still open what they sealed (rotation).

    A blob is version (1 byte), key id (8 ASCII hex digits), nonce (12), ciphertext with tag.
    """

    __slots__ = ("_ciphers", "_current", "_keys")

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != _KEY_BYTES for key in keys):
            raise InvalidValue("INTEGRATOR_SECRET_KEY holds one or more keys of 32 bytes each, as base64url")
        self._ciphers = {key_id(key): AESGCM(key) for key in keys}
        self._current = key_id(keys[0])
        self._keys = tuple(keys)

    def mark(self, data: bytes, *, purpose: str) -> bytes:
        """16 bytes by which `is_marked` knows later that this data came from here, for this purpose."""
        return _mark(self._keys[0], purpose, data)

    def is_marked(self, data: bytes, mark: bytes, *, purpose: str) -> bool:
        """Whether any of the keys marked this data for this purpose."""
        return any(hmac.compare_digest(_mark(key, purpose, data), mark) for key in self._keys)

    def seal(self, plaintext: bytes, *, table: str, column: str, row: str | int) -> bytes:
        """The blob to store in that column of that row, under the first key."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ciphers[self._current].encrypt(nonce, plaintext, _place(table, column, row))
        return _VERSION + self._current.encode() + nonce + sealed

    def open(self, blob: bytes, *, table: str, column: str, row: str | int) -> bytes:
        """The plaintext; CannotDecrypt when its key is not here, or the blob was changed or belongs elsewhere."""
        where = f"{table}.{column} of row {row}"
        if blob[:1] != _VERSION or len(blob) <= _HEAD_BYTES:
            raise CannotDecrypt(f"What is stored in {where} is not an encrypted secret; enter that setting again.")
        named, nonce = _named(blob), blob[_HEAD_BYTES - _NONCE_BYTES : _HEAD_BYTES]
        if named not in self._ciphers:
            raise CannotDecrypt(
                f"{where} is encrypted under key {named}, which INTEGRATOR_SECRET_KEY does not hold; add that key to "
                f"its comma list (keys present: {', '.join(self._ciphers)}), or enter the setting again."
            )
        try:
            return self._ciphers[named].decrypt(nonce, blob[_HEAD_BYTES:], _place(table, column, row))
        except InvalidTag:
            raise CannotDecrypt(
                f"What is stored in {where} was changed or copied from another row; enter that setting again."
            ) from None

    def is_current(self, blob: bytes) -> bool:
        """The blob is sealed under the first key, so a rotation has nothing to do with it."""
        return blob[:1] == _VERSION and _named(blob) == self._current

    def __repr__(self) -> str:
        return f"Vault(keys: {', '.join(self._ciphers)})"


def _mark(key: bytes, purpose: str, data: bytes) -> bytes:
    # A key of its own for each purpose: what is marked for one counts for no other, and shows nothing of the first.
    return hmac.digest(hmac.digest(key, b"mark|" + purpose.encode(), "sha256"), data, "sha256")[:16]


def key_id(key: bytes) -> str:
    """The name of a key that may be shown: the first 8 hex digits of its SHA-256."""
    return hashlib.sha256(key).hexdigest()[:_ID_BYTES]


def _named(blob: bytes) -> str:
    return blob[len(_VERSION) : len(_VERSION) + _ID_BYTES].decode("ascii", "replace")


def _place(table: str, column: str, row: str | int) -> bytes:
    return f"{table}|{column}|{row}".encode()
