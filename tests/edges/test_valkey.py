"""The embedded Valkey, with real servers."""

import os
import signal
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from redis import Redis

from integrator.edges import valkey

pytestmark = pytest.mark.processes


@pytest.fixture
def data_dir(tmp_path):
    folder = tmp_path / "var"
    yield folder
    valkey.stop(folder)


def client(socket):
    return Redis(unix_socket_path=str(socket))


def pid_of(socket):
    with client(socket) as redis:
        return redis.info("server")["process_id"]


def gone(socket, seconds=5.0):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if valkey.find(socket.parent) is None:
            return True
        time.sleep(0.01)
    return False


def test_many_starters_share_one_server(data_dir):
    """Processes that start at the same time end up on one server."""
    code = "import sys; from pathlib import Path; from integrator.edges import valkey; valkey.ensure(Path(sys.argv[1]))"
    with ThreadPoolExecutor() as pool:
        start = lambda _: subprocess.run([sys.executable, "-c", code, str(data_dir)], check=True)  # noqa: E731
        list(pool.map(start, range(4)))
    socket = valkey.find(data_dir)
    assert socket == data_dir / "valkey.sock"
    assert (data_dir / "valkey.log").read_text().count("Ready to accept connections") == 1


def test_the_server_listens_for_nobody_else(data_dir):
    """No TCP port, a socket for its owner alone, and a data dir that others cannot enter."""
    socket = valkey.ensure(data_dir)
    with client(socket) as redis:
        found = redis.config_get("port", "maxmemory-policy", "appendonly", "appendfsync")
    assert found == {"port": "0", "maxmemory-policy": "noeviction", "appendonly": "yes", "appendfsync": "everysec"}
    assert stat.S_IMODE(socket.stat().st_mode) == 0o700
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_a_killed_server_comes_back_with_its_data(data_dir):
    """A stale socket file is no server, and what was written is there after the next start."""
    socket = valkey.ensure(data_dir)
    with client(socket) as redis:
        redis.set("kept", "yes")
        time.sleep(0.1)
    os.kill(pid_of(socket), signal.SIGKILL)
    assert gone(socket)
    assert socket.exists()
    valkey.ensure(data_dir)
    with client(socket) as redis:
        assert redis.get("kept") == b"yes"


def test_a_server_that_stands_still_is_not_doubled(data_dir):
    """While a stopped server still holds its socket, a starter waits for it instead of starting another."""
    socket = valkey.ensure(data_dir)
    pid = pid_of(socket)
    os.kill(pid, signal.SIGSTOP)
    with ThreadPoolExecutor() as pool:
        joining = pool.submit(valkey.ensure, data_dir)
        time.sleep(0.6)
        assert not joining.done()
        os.kill(pid, signal.SIGCONT)
        joining.result(timeout=5)
    assert pid_of(socket) == pid


def test_a_path_too_long_for_a_socket_gets_a_substitute(tmp_path):
    """The socket of a deep data dir lies in a private temporary folder, which its note names to every process."""
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    assert valkey.address(deep) is None
    socket = valkey.ensure(deep)
    try:
        assert len(os.fsencode(socket)) < valkey.PATH_LIMIT
        assert Path((deep / "valkey.sock.path").read_text()) == socket == valkey.find(deep) == valkey.ensure(deep)
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        socket.parent.chmod(0o755)
        valkey.stop(deep)
        assert valkey.ensure(deep).parent != socket.parent
    finally:
        valkey.stop(deep)


def test_stop_ends_the_server(data_dir):
    """After stop nobody answers, and stopping again is harmless."""
    valkey.ensure(data_dir)
    valkey.stop(data_dir)
    assert valkey.find(data_dir) is None
    valkey.stop(data_dir)
