"""A second process beside the first, as far as a database can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from integrator.db.engine import Database, open_database

AtOnce = Callable[..., list[Any]]


@pytest.fixture
def twin(database: Database, tmp_path: Path) -> Iterator[Database]:
    """The same database, opened by another process."""
    if database.journal_file is not None:
        found = open_database(database.journal_file.parent, None)
    else:
        found = open_database(tmp_path, database.main.url.render_as_string(hide_password=False))
    yield found
    found.close()


@pytest.fixture
def at_once() -> AtOnce:
    """Runs functions at the same time and returns what they did; the first exception of any is raised."""

    def run(*works: Callable[[], Any]) -> list[Any]:
        ready, done, problems = Barrier(len(works)), [None] * len(works), list[BaseException]()

        def one(place: int) -> None:
            try:
                ready.wait(10)
                done[place] = works[place]()
            except BaseException as error:
                problems.append(error)

        _join([Thread(target=one, args=(place,)) for place in range(len(works))])
        if problems:
            raise problems[0]
        return done

    return run


def _join(threads: Sequence[Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
