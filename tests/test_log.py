"""Log lines."""

import io
import json
import logging

import pytest
import structlog

from integrator import log


@pytest.fixture(autouse=True)
def _root_as_it_was():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_a_json_line_carries_its_details():
    """One object a line, with level, time, logger and what the caller added."""
    stream = io.StringIO()
    log.configure("json", stream=stream)
    logging.getLogger("integrator.sample").warning("message parked", extra={"inbox": "in_1"})
    line = json.loads(stream.getvalue())
    assert (line["event"], line["level"], line["logger"]) == ("message parked", "warning", "integrator.sample")
    assert line["inbox"] == "in_1"
    assert line["timestamp"].endswith("Z")


def test_structlog_says_the_same():
    """A line of structlog looks like one of the standard library, with an error's trace in it."""
    stream = io.StringIO()
    log.configure("json", stream=stream)
    try:
        raise ValueError("broken")
    except ValueError as error:
        structlog.get_logger("integrator.sample").error("not stored", connection="con_1", exc_info=error)
    line = json.loads(stream.getvalue())
    assert (line["event"], line["level"], line["logger"]) == ("not stored", "error", "integrator.sample")
    assert line["connection"] == "con_1"
    assert "ValueError: broken" in line["exception"]


def test_what_is_no_terminal_gets_json():
    """Without a format, files and pipes get JSON; `console` is for readers."""
    piped, read = io.StringIO(), io.StringIO()
    for stream, log_format in ((piped, None), (read, "console")):
        log.configure(log_format, stream=stream)
        logging.getLogger("integrator.sample").info("told")
    assert json.loads(piped.getvalue())["event"] == "told"
    assert "told" in read.getvalue()
    with pytest.raises(json.JSONDecodeError):
        json.loads(read.getvalue())


def test_libraries_are_quiet():
    """RQ's chatter is not ours."""
    stream = io.StringIO()
    log.configure("json", stream=stream)
    logging.getLogger("rq.worker").info("chatter")
    logging.getLogger("rq.worker").warning("trouble")
    assert "chatter" not in stream.getvalue()
    assert "trouble" in stream.getvalue()
