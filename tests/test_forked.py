"""Processes made by a fork: each is made in a program of its own, as a test run has threads."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from integrator import forked

pytestmark = [
    pytest.mark.processes,
    pytest.mark.skipif(sys.platform != "linux", reason="forks are used on Linux only"),
]
ROOT = Path(__file__).parents[1]
HEAD = """
import json, os, signal, subprocess, sys, time
from pathlib import Path
from integrator.forked import Forked
def forked(work, **options):
    return Forked(work, **{"argv": ("integrator", "sample"), "env": {}, "output": 1, **options})
"""


def told_by(code, *words):
    """What a program prints that begins with HEAD; as many words follow it as an `integrator up` has."""
    command = [sys.executable, "-c", HEAD + code, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_result_of_the_work_is_the_exit_code():
    """A number returned, an exception (1, and its traceback in the output) and a signal (minus its number)."""
    told = told_by(
        "def broken(): raise KeyError('lost')\n"
        "print(forked(lambda: 3).wait(), forked(broken, output=subprocess.DEVNULL).wait(), flush=True)\n"
        "sleeper = forked(lambda: time.sleep(60))\n"
        "assert sleeper.poll() is None; time.sleep(0.2)\n"
        "sleeper.terminate(); print(sleeper.wait(), sleeper.poll(), flush=True)\n"
        "sleeper.terminate()\n"
        "forked(broken).wait()",
    )
    assert told.splitlines()[:2] == ["3 1", "-15 -15"]


def test_a_fork_says_who_it_is():
    """Its command line, word by word, its environment and its own process group; and it reads nothing from stdin."""
    told = told_by(
        "def work():\n"
        "    words = Path('/proc/self/cmdline').read_bytes().split(b'\\0')\n"
        "    said = [word.decode() for word in words if word]\n"
        "    own = os.getpgid(0) == os.getpid()\n"
        "    print(json.dumps([said, os.environ['COLOUR'], own, sys.stdin.read()]), flush=True)\n"
        "    return 0\n"
        "assert forked(work, argv=('integrator', 'worker', '--queue', 'send'), env={'COLOUR': 'blue'}).wait() == 0",
    )
    assert json.loads(told) == [["integrator", "worker", "--queue", "send"], "blue", True, ""]


def test_nothing_of_the_parent_is_done_twice():
    """What the parent has not yet written, and what it does at its end, is no business of a fork."""
    told = told_by("import atexit\natexit.register(print, 'end')\nprint('begun')\nforked(lambda: 0).wait()")
    assert told.splitlines() == ["begun", "end"]


def test_a_wait_ends_in_time():
    """A fork that goes on is no reason to wait for ever."""
    told = told_by(
        "sleeper = forked(lambda: time.sleep(60))\n"
        "try:\n    sleeper.wait(0.1)\nexcept subprocess.TimeoutExpired:\n    print('late')\n"
        "os.killpg(sleeper.pid, signal.SIGKILL); print(sleeper.wait())"
    )
    assert told.splitlines() == ["late", "-9"]


def test_no_fork_beside_threads():
    """A second thread makes a fork unsafe."""
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    assert not forked.can_fork()
    stop.set()
    thread.join()
