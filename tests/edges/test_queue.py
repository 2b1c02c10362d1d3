"""Wake-ups and workers, on a real Valkey with real RQ."""

import logging
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from redis import Redis
from rq import Queue
from rq.job import Job
from rq.serializers import JSONSerializer

from integrator.edges import valkey
from integrator.edges.queue import QueueAway, Queues

pytestmark = pytest.mark.processes
ROOT = Path(__file__).parents[2]
SAMPLE = "tests.edges.sample_jobs"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("var")
    valkey.ensure(folder)
    yield folder
    valkey.stop(folder)


@pytest.fixture
def redis(server):
    with Redis(unix_socket_path=str(server / "valkey.sock")) as client:
        client.flushall()
        yield client


@pytest.fixture
def queues(redis, server):
    return Queues(redis_url=None, data_dir=server, jobs=SAMPLE)


@pytest.fixture
def worker(server, tmp_path):
    """Starts a worker process that leaves its traces in tmp_path."""
    started = []

    def start(queue="intake", **environ):
        code = (
            "import sys; from pathlib import Path; from integrator.edges.queue import Queues\n"
            f"Queues(redis_url=None, data_dir=Path({str(server)!r}), jobs={SAMPLE!r})"
            f".run_worker({queue!r}, Path({str(tmp_path)!r}))"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, **environ}, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_wake_up_is_one_job_however_often_it_is_given(queues, redis):
    """Until a drain begins, further wake-ups add nothing; they expire by themselves, and each queue has its own."""
    assert all(queues.wake("intake") for _ in range(5))
    assert queues.wake("slow")
    assert (queues.depth("intake"), queues.depth("slow"), queues.depth("send")) == (1, 1, 0)
    assert 0 < redis.ttl("wake:intake") <= 5


def test_a_drain_that_began_can_be_woken_again(queues):
    """A row committed after the drain's first read gets a wake-up of its own."""
    queues.wake("intake")
    queues.begin_drain("intake")
    queues.wake("intake")
    assert queues.depth("intake") == 2


def test_a_job_says_nothing_but_look(queues, redis):
    """No argument is in Redis, results are not kept, and what failed is gone after an hour."""
    queues.wake("send")
    [job_id] = Queue("send", connection=redis).job_ids
    job = Job.fetch(job_id, connection=redis, serializer=JSONSerializer)
    assert (job.func_name, job.args, job.kwargs) == (f"{SAMPLE}.send", [], {})
    assert (job.timeout, job.result_ttl, job.failure_ttl) == (60, 0, 3600)


def test_a_worker_runs_the_job_with_its_app(queues, worker, tmp_path):
    """The job's module gets the App that the worker was given, and the worker goes on after a job."""
    process = worker()
    for count in (1, 2):
        queues.begin_drain("intake")
        queues.wake("intake")
        until(lambda: (tmp_path / "done").exists() and len((tmp_path / "done").read_text().split()) == count)  # noqa: B023
    assert set((tmp_path / "done").read_text().split()) == {str(process.pid)}


def test_sigterm_lets_the_job_in_hand_finish(queues, worker, tmp_path):
    """A worker told to end finishes its job first and exits with 0."""
    queues.wake("intake")
    process = worker(SAMPLE_SECONDS="0.7")
    until((tmp_path / "started").exists)
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    assert (tmp_path / "done").read_text() == f"{process.pid}\n"


def test_a_worker_outlives_a_failing_job(queues, worker, redis):
    """A job with a bug is noted as failed and the worker takes the next one."""
    process = worker("send")
    for _ in range(2):
        queues.begin_drain("send")
        queues.wake("send")
    registry = Queue("send", connection=redis, serializer=JSONSerializer).failed_job_registry
    until(lambda: registry.count == 2)
    assert process.poll() is None


def test_a_worker_without_a_queue_says_what_to_do(tmp_path):
    """Where no server answers, the worker's error names both remedies and no password."""
    for url in (None, "redis://:hunter2@127.0.0.1:1/0"):
        with pytest.raises(QueueAway, match=r"integrator up.*REDIS_URL") as error:
            Queues(redis_url=url, data_dir=tmp_path, jobs=SAMPLE).run_worker("send", None)
        assert "hunter2" not in str(error.value)


def test_a_worker_serves_exactly_one_of_the_three_queues(queues):
    """A name that is no queue, or two at once, is refused at start."""
    with pytest.raises(AssertionError):
        queues.run_worker("intake,send", None)


def test_an_evicting_server_is_warned_of(queues, redis, worker):
    """A server that may evict keys makes the worker say so at its start."""
    redis.config_set("maxmemory-policy", "allkeys-lru")
    try:
        process = worker()
        until(lambda: redis.keys("rq:worker:*"))
        process.terminate()
        assert "noeviction" in process.communicate(timeout=10)[1]
    finally:
        redis.config_set("maxmemory-policy", "noeviction")


def test_without_a_server_a_wake_up_is_lost_and_counted(tmp_path, caplog):
    """The web process goes on: False, a count, a state, and nothing of the address in the log."""
    queues = Queues(redis_url="redis://:hunter2@127.0.0.1:1/0", data_dir=tmp_path)
    with caplog.at_level(logging.DEBUG):
        assert queues.wake("intake") is False
        assert queues.wake("intake") is False
        queues.begin_drain("intake")
    assert queues.lost_wakes == 2
    assert queues.state() == "away"
    assert queues.depth("intake") is None
    assert "hunter2" not in caplog.text


def test_a_server_that_hangs_costs_less_than_a_second(tmp_path):
    """A server that takes connections and says nothing holds a request for its time-out only, and not each request."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        queues = Queues(redis_url=f"redis://127.0.0.1:{silent.getsockname()[1]}/0", data_dir=tmp_path)
        begun = time.monotonic()
        assert [queues.wake("intake") for _ in range(20)] == 20 * [False]
        assert time.monotonic() - begun < 1


def test_a_server_that_comes_later_is_found(tmp_path):
    """A web process that started without a server wakes workers once there is one."""
    data_dir = tmp_path / "var"
    queues = Queues(redis_url=None, data_dir=data_dir, jobs=SAMPLE)
    assert queues.wake("intake") is False
    valkey.ensure(data_dir)
    try:
        until(lambda: queues.wake("intake"), seconds=2)
        assert queues.state() == "ok"
        assert queues.depth("intake") == 1
    finally:
        valkey.stop(data_dir)
