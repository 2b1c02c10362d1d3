"""Passwords: hashed by argon2id, compared in one time, and only so many at once."""

from __future__ import annotations

import threading

import pytest
from argon2 import extract_parameters

from integrator.passwords import AT_ONCE, Busy, Passwords

PASSWORD = "correct horse battery"


def test_a_password_fits_its_own_hash_only() -> None:
    """A password fits the hash made of it, and neither another's nor nobody's nor a broken one."""
    passwords = Passwords()
    kept = passwords.hashed(PASSWORD)
    assert passwords.fits(PASSWORD, kept)
    assert not passwords.fits(PASSWORD + " ", kept)
    assert not passwords.fits(PASSWORD, None)
    assert not passwords.fits(PASSWORD, "no hash")


def test_the_hash_spares_memory() -> None:
    """Argon2id, 19 MiB for each hashing, two of them at once at most."""
    found = extract_parameters(Passwords().hashed(PASSWORD))
    assert (found.type.name, found.memory_cost, found.parallelism) == ("ID", 19456, 1)
    assert AT_ONCE * found.memory_cost < 64 * 1024


def test_a_crowd_is_told_to_come_back() -> None:
    """Who finds no place in time is told to try again, and a freed place is taken."""
    passwords = Passwords(at_once=1, wait_seconds=0.01)
    passwords._places.acquire()
    with pytest.raises(Busy, match="try again"):
        passwords.hashed(PASSWORD)
    threading.Timer(0.05, passwords._places.release).start()
    patient = Passwords(at_once=1)
    assert patient.fits(PASSWORD, patient.hashed(PASSWORD))
