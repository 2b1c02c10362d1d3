"""The supervisor, with real processes."""

import http.server
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from integrator.edges import valkey
from integrator.look import answers_ok
from integrator.supervisor import Child, Supervisor, all_children, valkey_child, worker_children

pytestmark = pytest.mark.processes
ROOT = Path(__file__).parents[1]
SLEEP = "import time; time.sleep(60)"
FOLLOW = "from integrator.lifeline import follow_parent; follow_parent()\n"


def child(code, name="sample"):
    return Child(name=name, argv=(sys.executable, "-c", code))


def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def running():
    """Runs a supervisor in a thread, as the demo does, and ends it."""
    started = []

    def run(*children, **options):
        supervisor = Supervisor(children, output=subprocess.DEVNULL, **options)
        thread = threading.Thread(target=supervisor.run)
        thread.start()
        started.append((supervisor, thread))
        return supervisor

    yield run
    for supervisor, thread in started:
        supervisor.stop()
        thread.join(30)
        assert not thread.is_alive()


def is_alive(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_what_dies_is_started_again(running):
    """A killed child is back within a second, as a new process."""
    supervisor = running(child(SLEEP))
    until(lambda: supervisor.pids)
    first = supervisor.pids["sample"]
    os.kill(first, signal.SIGKILL)
    until(lambda: supervisor.pids.get("sample", first) != first, seconds=1)


def test_what_dies_at_once_is_started_ever_more_slowly(running, tmp_path):
    """The pause doubles from 0.2 s: within 1.2 s a child that cannot live is tried three times, not a hundred."""
    log = tmp_path / "starts"
    running(child(f"open({str(log)!r}, 'a').write('x')"))
    time.sleep(1.2)
    assert 2 <= len(log.read_text()) <= 4


def test_what_a_dead_leader_leaves_behind_is_killed(running, tmp_path):
    """A grandchild in the child's group (a web server's worker) does not outlive the child's own death."""
    note = tmp_path / "pid"
    code = (
        "import pathlib, subprocess, sys, time\n"
        f"pid = subprocess.Popen([sys.executable, '-c', {SLEEP!r}]).pid\n"
        f"pathlib.Path({str(note)!r}).write_text(str(pid)); time.sleep(60)"
    )
    supervisor = running(child(code))
    until(lambda: note.exists() and note.read_text())
    left_behind = int(note.read_text())
    os.kill(supervisor.pids["sample"], signal.SIGKILL)
    until(lambda: not is_alive(left_behind), seconds=2)


def test_stop_ends_all_and_forces_nobody_who_goes_by_himself(running, tmp_path):
    """SIGTERM gives a child the time to finish."""
    done, started = tmp_path / "done", tmp_path / "started"
    code = (
        "import pathlib, signal, sys, time\n"
        f"def end(*_): time.sleep(0.3); pathlib.Path({str(done)!r}).touch(); sys.exit(0)\n"
        f"signal.signal(signal.SIGTERM, end); pathlib.Path({str(started)!r}).touch(); time.sleep(60)"
    )
    supervisor = running(child(code), child(SLEEP, "other"))
    until(started.exists)
    pids = supervisor.pids.values()
    supervisor.stop()
    until(lambda: not any(map(is_alive, pids)), seconds=5)
    assert done.exists()


def test_sigterm_ends_a_supervisor_with_0(tmp_path):
    """In the main thread of a process, SIGTERM ends the children and then the process, with exit code 0."""
    code = (
        "import sys; from integrator.supervisor import Child, Supervisor\n"
        f"children = [Child(name='sample', argv=(sys.executable, '-c', {SLEEP!r}))]\n"
        "supervisor = Supervisor(children); print('up', flush=True); sys.exit(supervisor.run())"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    until(lambda: psutil.Process(process.pid).children())
    [offspring] = psutil.Process(process.pid).children()
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    process.communicate()
    assert not is_alive(offspring.pid)


def test_children_end_with_a_killed_supervisor(tmp_path):
    """kill -9 of the supervisor leaves neither a child of ours nor Valkey behind."""
    data_dir = tmp_path / "var"
    code = (
        "import sys; from pathlib import Path; from integrator.supervisor import *\n"
        f"ours = Child(name='sample', argv=(sys.executable, '-c', {FOLLOW + SLEEP!r}))\n"
        f"Supervisor([ours, valkey_child(Path({str(data_dir)!r}))]).run()"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    until(lambda: valkey.find(data_dir) and len(psutil.Process(process.pid).children()) == 2)
    time.sleep(0.5)  # the sample needs a moment to name its parent
    offspring = psutil.Process(process.pid).children()
    process.kill()
    process.wait()
    until(lambda: not any(is_alive(one.pid) for one in offspring), seconds=5)
    assert valkey.find(data_dir) is None


def test_a_child_whose_parent_is_gone_already_ends():
    """A parent that died before its child could follow it is noticed."""
    process = subprocess.Popen(
        [sys.executable, "-c", FOLLOW + SLEEP], env={**os.environ, "INTEGRATOR_PARENT": "1"}, cwd=ROOT
    )
    assert process.wait(10) == -signal.SIGTERM


def test_valkey_is_first_under_its_own_name_and_back_after_a_kill(running, tmp_path):
    """Valkey runs as valkey-server, comes before all others, and a killed one is replaced."""
    seen = tmp_path / "seen"
    code = (
        "from pathlib import Path; from integrator.edges import valkey\n"
        f"Path({str(seen)!r}).write_text(str(bool(valkey.find(Path({str(tmp_path)!r})))))\n"
    )
    supervisor = running(child(code + SLEEP), valkey_child(tmp_path))
    until(lambda: seen.exists() and seen.read_text())
    assert seen.read_text() == "True"
    first = supervisor.pids["valkey"]
    assert "valkey" in Path(psutil.Process(first).cmdline()[0]).name
    os.kill(first, signal.SIGKILL)
    until(lambda: supervisor.pids.get("valkey", first) != first and valkey.find(tmp_path))


def test_a_valkey_that_serves_the_data_dir_is_joined_and_replaced_when_gone(running, tmp_path):
    """Somebody else's server is left alone while it answers; when it ends, the supervisor starts its own."""
    valkey.ensure(tmp_path)
    supervisor = running(valkey_child(tmp_path))
    time.sleep(0.5)
    assert supervisor.pids == {}
    valkey.stop(tmp_path)
    until(lambda: "valkey" in supervisor.pids and valkey.find(tmp_path), seconds=5)


def test_ready_is_announced_once_the_page_answers(running):
    """Nothing is announced before the address answers 200, and then exactly once."""
    announced = []
    with http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler) as server:
        url = f"http://127.0.0.1:{server.server_port}/"
        supervisor = running(child(SLEEP), ready_url=url, announce=lambda: announced.append(url))
        assert not supervisor.ready.wait(0.3)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert supervisor.ready.wait(5)
        until(lambda: announced == [url])
        assert not answers_ok(url + "absent")
        server.shutdown()


def test_one_queue_per_worker_and_no_valkey_beside_a_given_redis(tmp_path):
    """`up` runs valkey, web, a worker for each queue and the clock; with REDIS_URL no valkey."""
    names = [child.name for child in all_children(data_dir=tmp_path, redis_url=None)]
    assert names == ["valkey", "web", "worker-intake-1", "worker-send-1", "worker-slow-1", "clock"]
    assert "valkey" not in [child.name for child in all_children(data_dir=tmp_path, redis_url="redis://x")]
    two_each = [" ".join(child.argv[1:]) for child in worker_children(count=2)]
    assert two_each.count("-m integrator worker --queue slow") == 2
    assert len(two_each) == 6
