"""How often something may happen within a minute."""

from integrator.services.rates import Rate


def test_counting_by_key():
    """Up to the most is allowed, each key for itself, and after a minute anew."""
    now = [0.0]
    rate = Rate(2, clock=lambda: now[0])
    assert [rate.count("a") for _ in range(3)] == [True, True, False]
    assert (rate.is_spent("a"), rate.is_spent("b")) == (True, False)
    assert rate.count("b")
    now[0] = 20.4
    assert rate.seconds_left() == 40
    now[0] = 60.0
    assert not rate.is_spent("a")
    assert rate.count("a")
