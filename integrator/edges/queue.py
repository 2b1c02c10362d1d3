"""Wake-ups over RQ. A job only says "look": it takes no arguments, SQL knows what is due, a lost one costs a second.

Nothing here may stop the web process: it has its own impatient client, and its errors are counted and swallowed.
"""

from __future__ import annotations

import importlib
import logging
import threading
import time
from pathlib import Path
from typing import Any

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from rq.worker_registration import get_keys

from integrator.core.errors import IntegratorError
from integrator.edges import valkey

QUEUES = ("intake", "send", "slow")
"""A worker process serves exactly one: RQ can lose a job that a worker of several queues took and did not start."""

JOBS = "integrator.edges.jobs"
WAKE_SECONDS = 5
JOB_SECONDS = 60
FAILURE_SECONDS = 3600
WORKER_SECONDS = 35
"""RQ waits 15 s less for a job, and 5 s less for Redis: by then a worker knows that its connection leads nowhere."""
SEEN_SECONDS = 30
PAUSE_SECONDS = 0.5
"""After a failed wake-up none is tried for so long, as each would hold a web thread for its time-out."""

_log = logging.getLogger(__name__)


class QueueAway(IntegratorError):
    """No Redis or Valkey can be reached where one is needed."""


class _Turn:
    """The wake-ups of one queue: how many have begun, and whether the last one was told."""

    def __init__(self) -> None:
        self.lock, self.begun, self.told = threading.Lock(), 0, False


class Queues:
    """The queues of one installation: at `redis_url`, or on the embedded Valkey of `data_dir` once it is there.

    `jobs` names the module whose functions `intake`, `send` and `slow` drain the queue of that name, and whose
    attribute `app` they use. `lost_wakes` counts the wake-ups that could not be given.
    """

    def __init__(self, *, redis_url: str | None, data_dir: Path, jobs: str = JOBS) -> None:
        self._redis_url, self._data_dir, self._jobs = redis_url, data_dir, jobs
        self._impatient: Redis | None = None
        self._silent_until = 0.0
        self.lost_wakes = 0
        self._worker: SimpleWorker | None = None
        self._turns = {queue: _Turn() for queue in QUEUES}

    def wake(self, queue: str) -> bool:
        """Have a worker look at `queue`; False if it could not be told. Never raises, never takes a second.

        Threads that call at once share a wake-up: one that begins after a call speaks for that call too.
        """
        turn = self._turns[queue]
        seen = turn.begun
        with turn.lock:
            if turn.begun == seen:
                turn.begun += 1
                turn.told = self._told(queue)
            self.lost_wakes += not turn.told
            return turn.told

    def _told(self, queue: str) -> bool:
        if time.monotonic() < self._silent_until:
            return False
        try:
            client = self._client()
            if client.set(_key(queue), 1, nx=True, ex=WAKE_SECONDS):
                self._enqueue(client, queue)
        except (RedisError, QueueAway) as error:
            self._silent_until = time.monotonic() + PAUSE_SECONDS
            _log.warning("wake-up lost", extra={"queue": queue, "error": type(error).__name__})
            return False
        return True

    def begin_drain(self, queue: str) -> None:
        """Let `queue` be woken again; call it before reading what is due, so that a row committed later wakes anew."""
        try:
            self._client().delete(_key(queue))
        except (RedisError, QueueAway) as error:
            _log.warning("drain begun without Redis", extra={"queue": queue, "error": type(error).__name__})

    def depth(self, queue: str) -> int | None:
        """Wake-ups waiting in `queue` (not messages); None while Redis is away."""
        try:
            return int(Queue(queue, connection=self._client(), serializer=JSONSerializer).count)
        except (RedisError, QueueAway):
            return None

    def state(self) -> str:
        """ "ok" or "away"; for /readyz, where an absent queue is told but is no failure."""
        return "away" if self.trouble() else "ok"

    def trouble(self) -> str | None:
        """Why no queue can be used, as the name of an error: what a server says may quote the password it was given."""
        try:
            self._client().ping()
        except (RedisError, QueueAway) as error:
            return type(error).__name__
        return None

    def workers(self, queue: str) -> int | None:
        """Worker processes that serve `queue`, a killed one for up to minutes more; None while Redis is away."""
        try:
            client = self._client()
            known = get_keys(Queue(queue, connection=client, serializer=JSONSerializer))
            return int(client.exists(*known)) if known else 0
        except (RedisError, QueueAway):
            return None

    def may_evict(self) -> bool:
        """Whether Redis would throw wake-ups away when its memory is full; False while it is away."""
        try:
            return _evicts(self._client())
        except (RedisError, QueueAway):
            return False

    def note_seen(self, process: str) -> None:
        """Leave a sign that this process (`clock`) runs, good for half a minute. Never raises."""
        try:
            self._client().set(_seen(process), 1, ex=SEEN_SECONDS)
        except (RedisError, QueueAway):
            return

    def seen(self, process: str) -> bool:
        """Whether a process left its sign within the last half minute."""
        try:
            return bool(self._client().exists(_seen(process)))
        except (RedisError, QueueAway):
            return False

    def require(self) -> None:
        """Raise QueueAway, naming the remedy, unless Redis answers."""
        if self.state() == "away":
            where = "at REDIS_URL" if self._redis_url else f"in {self._data_dir}"
            raise QueueAway(
                f"No queue answers {where}: start `integrator up`, which brings its own, "
                "or set REDIS_URL to a Redis or Valkey that runs."
            )

    def run_worker(self, queue: str, app: object) -> None:
        """Drain `queue` until SIGTERM, which lets the job in hand finish. Main thread only. Raises QueueAway."""
        assert queue in QUEUES, queue
        self.require()
        importlib.import_module(self._jobs).app = app  # type: ignore[attr-defined]
        # A client of its own: RQ raises the time-out of the pool it is given.
        client = _connect(self._address())
        _warn_of_eviction(client)
        options: dict[str, Any] = {"log_job_description": False, "worker_ttl": WORKER_SECONDS}
        worker = _Worker([queue], connection=client, serializer=JSONSerializer, **options)
        assert len(worker.queues) == 1
        self._worker = worker
        worker.work(logging_level="WARNING")

    @property
    def stopping(self) -> bool:
        """Whether this process's worker was asked to end: a drain should begin nothing more."""
        return bool(self._worker and self._worker._stop_requested)

    def _enqueue(self, client: Redis, queue: str) -> None:
        Queue(queue, connection=client, serializer=JSONSerializer).enqueue(
            f"{self._jobs}.{queue}", job_timeout=JOB_SECONDS, result_ttl=0, failure_ttl=FAILURE_SECONDS
        )

    def _client(self) -> Redis:
        if self._impatient is None:
            patience: dict[str, Any] = {"socket_connect_timeout": 0.2, "socket_timeout": 0.3}
            self._impatient = _connect(self._address(), retry=Retry(NoBackoff(), 0), **patience)
        return self._impatient

    def _address(self) -> str:
        if self._redis_url:
            return self._redis_url
        path = valkey.address(self._data_dir)
        if path is None:
            raise QueueAway(f"No embedded Valkey was ever started in {self._data_dir}.")
        return str(path)


class _Worker(SimpleWorker):
    """RQ waits up to a minute between tries when Redis is away; ours must be back soon after it."""

    max_connection_wait_time = 2.0


def _connect(address: str, **options: Any) -> Redis:
    if "://" in address:
        return Redis.from_url(address, **options)
    return Redis(unix_socket_path=address, **options)


def _key(queue: str) -> str:
    return f"wake:{queue}"


def _seen(process: str) -> str:
    return f"seen:{process}"


def _evicts(client: Redis) -> bool:
    return str(client.info("memory").get("maxmemory_policy", "")).startswith("allkeys-")


def _warn_of_eviction(client: Redis) -> None:
    if _evicts(client):
        _log.warning("Redis may evict wake-ups when its memory is full; set maxmemory-policy to noeviction")
