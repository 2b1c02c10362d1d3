"""Errors as pages: one sentence that says what is wrong and what to do."""

from __future__ import annotations

import sqlalchemy as sa
import structlog
from flask import Flask, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from integrator.core.errors import IntegratorError, InvalidValue, NotFound

_log = structlog.get_logger("integrator.dashboard")


def equip(flask: Flask) -> None:
    """Answer each kind of error with its page."""
    flask.register_error_handler(CSRFError, lambda error: _page(400, _stale()))
    flask.register_error_handler(HTTPException, _http)
    flask.register_error_handler(NotFound, lambda error: _page(404, _words(404)))
    flask.register_error_handler(InvalidValue, lambda error: _page(400, _words(400)))
    flask.register_error_handler(sa.exc.SQLAlchemyError, _failed)
    flask.register_error_handler(IntegratorError, _failed)
    flask.register_error_handler(Exception, _failed)


def _stale() -> str:
    text = _("This form is too old or came from elsewhere. Load the page again and press the button once more.")
    return str(text)


def _words(status: int) -> str:
    known = {
        400: _("The address or the form is broken. Start again from the overview."),
        403: _("Your role does not allow this. Ask an owner of this account to do it, or to change your role."),
        404: _("There is nothing here. It may have been removed, or it belongs to another account."),
        405: _("This address takes no such request. Go back and use the buttons of the page."),
        413: _("What was sent is too long. Shorten it and send it again."),
    }
    return str(known.get(status) or _("The request cannot be answered."))


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.code is None or error.code < 400:
        return error.get_response()
    return _page(error.code, _words(error.code))


def _failed(error: Exception) -> ResponseReturnValue:
    _log.error("a page failed", error=type(error).__name__, exc_info=error)
    if isinstance(error, sa.exc.SQLAlchemyError):
        return _page(503, _("The database cannot be used at the moment. Try again soon."))
    return _page(500, _("This page failed; the server's log says why. Look at the overview before you try again."))


def _page(status: int, sentence: str) -> ResponseReturnValue:
    return render_template("error.html", status=status, sentence=sentence), status
