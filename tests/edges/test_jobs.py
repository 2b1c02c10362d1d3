"""How long a job looks for more."""

import time

from integrator.edges.jobs import LINGER_SECONDS, Lingering, Sparing


def test_a_job_that_found_nothing_ends():
    """A wake-up too many costs one look."""
    assert not Lingering()(False)


def test_a_job_that_worked_looks_again_for_a_while():
    """It goes on at once after work, waits between looks that find nothing, and ends when its time is over."""
    goes_on, begin = Lingering(), time.monotonic()
    assert goes_on(True)
    assert time.monotonic() - begin < LINGER_SECONDS
    looks = 0
    while goes_on(False):
        looks += 1
    assert 2 <= looks < 20
    assert time.monotonic() - begin >= LINGER_SECONDS
    assert not goes_on(False)
    assert goes_on(True)


def test_half_of_the_time():
    """What is spared rests for as long as it worked, and never for so long that its job would end meanwhile."""
    for worked in (0.02, 2 * LINGER_SECONDS):
        spare, rested = Sparing(), 0

        def work(seconds=worked):
            time.sleep(seconds)
            return True

        assert spare(work)
        begin, goes_on = time.monotonic(), Lingering()
        assert goes_on(True)
        while not spare(lambda: True):
            rested += 1
            assert goes_on(False)
        assert rested
        assert time.monotonic() - begin >= min(worked, LINGER_SECONDS / 2) - 0.001
