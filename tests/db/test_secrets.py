"""Stored secrets open only with their key and only in their own place."""

import pytest

from integrator.core.errors import InvalidValue
from integrator.db.secrets import CannotDecrypt, Vault, key_id

OLD, NEW = b"o" * 32, b"n" * 32
PLACE = {"table": "connections", "column": "settings", "row": "con_1"}


def test_round_trip():
    """What is sealed opens again, and the blob holds no plaintext."""
    blob = Vault([NEW]).seal(b"api-secret", **PLACE)
    assert b"api-secret" not in blob
    assert Vault([NEW]).open(blob, **PLACE) == b"api-secret"


def test_empty_text_is_a_secret_too():
    """An empty plaintext survives."""
    vault = Vault([NEW])
    assert vault.open(vault.seal(b"", **PLACE), **PLACE) == b""


def test_sealing_twice_differs():
    """Each sealing uses a fresh nonce."""
    vault = Vault([NEW])
    assert vault.seal(b"same", **PLACE) != vault.seal(b"same", **PLACE)


@pytest.mark.parametrize("other", [{"row": "con_2"}, {"column": "tokens"}, {"table": "suppliers"}])
def test_bound_to_its_place(other):
    """A blob copied to another row, column or table does not open."""
    vault = Vault([NEW])
    with pytest.raises(CannotDecrypt, match="changed or copied"):
        vault.open(vault.seal(b"x", **PLACE), **PLACE | other)


def test_rotation():
    """During a rotation the first key seals, both open, and what is still to be sealed anew is known."""
    vault, blob = Vault([NEW, OLD]), Vault([OLD]).seal(b"x", **PLACE)
    assert vault.open(blob, **PLACE) == b"x"
    assert not vault.is_current(blob)
    assert vault.is_current(vault.seal(b"x", **PLACE))


def test_missing_key_is_named():
    """Without the key the error names its id and the variable to fill."""
    with pytest.raises(CannotDecrypt) as error:
        Vault([NEW]).open(Vault([OLD]).seal(b"x", **PLACE), **PLACE)
    assert key_id(OLD) in str(error.value)
    assert "INTEGRATOR_SECRET_KEY" in str(error.value)


@pytest.mark.parametrize("flipped", [0, 1, 9, 20, 21, -1])
def test_each_part_is_protected(flipped):
    """One changed bit anywhere in the blob is noticed."""
    vault = Vault([NEW])
    blob = bytearray(vault.seal(b"secret", **PLACE))
    blob[flipped] ^= 1
    with pytest.raises(CannotDecrypt):
        vault.open(bytes(blob), **PLACE)


@pytest.mark.parametrize("blob", [b"", b"\x01", b"plaintext", b"\x01" + b"\xff" * 60])
def test_rubbish_is_a_clear_error(blob):
    """What is no blob gives CannotDecrypt, never another exception."""
    vault = Vault([NEW])
    assert not vault.is_current(blob)
    with pytest.raises(CannotDecrypt):
        vault.open(blob, **PLACE)


def test_repr_hides_keys():
    """The repr names key ids only."""
    text = repr(Vault([NEW, OLD]))
    assert key_id(NEW) in text
    assert "nnn" not in text
    assert "ooo" not in text


@pytest.mark.parametrize("keys", [[], [b"short"], [NEW, b"x" * 31]])
def test_keys_are_32_bytes(keys):
    """A vault without a key, or with one of another length, cannot be made."""
    with pytest.raises(InvalidValue, match="INTEGRATOR_SECRET_KEY"):
        Vault(keys)
