"""Signing in, signing out, and the first user of a fresh installation."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from integrator.core.errors import IntegratorError, InvalidValue, Refused
from integrator.services import sign_in as service
from integrator.services.sign_in import SHORTEST_PASSWORD, LockedOut, WrongPassword
from integrator.web.dashboard.guard import address, drop_session, keep_session, may_set_up, site
from integrator.web.dashboard.preferences import language, local_path

doors = Blueprint("doors", __name__)


@doors.get("/login")
def sign_in() -> ResponseReturnValue:
    """The form to sign in by."""
    fresh = service.needs_first_user(site().context)
    if fresh and may_set_up(""):
        return redirect(url_for("doors.set_up"))
    return render_template("login.html", fresh=fresh, next=request.args.get("next", ""))


@doors.post("/login")
def enter() -> ResponseReturnValue:
    """Sign in. Unknown e-mail and wrong password get the same answer."""
    email, wanted = request.form.get("email", ""), request.form.get("next", "")
    about = {"email": email, "next": wanted}
    try:
        token = service.sign_in(site().context, site().passwords, email, request.form.get("password", ""), address())
    except WrongPassword:
        problem = _("E-mail and password do not belong together. Check both and try again.")
        return render_template("login.html", problem=problem, **about), 422
    except LockedOut as error:
        return render_template("login.html", locked_until=error.until, **about), 429
    except IntegratorError:
        problem = _("Many sign in at this moment. Try again in a few seconds.")
        return render_template("login.html", problem=problem, **about), 503
    return _entered(token, local_path(wanted))


def _entered(token: str, path: str) -> Response:
    # What the browser held before it was known is worth nothing any more.
    session.clear()
    service.keep_language(site().context, token, language())
    answer = redirect(path, 303)
    assert isinstance(answer, Response)
    return keep_session(answer, token)


@doors.post("/logout")
def sign_out() -> ResponseReturnValue:
    """End the session, here and on the server."""
    token = request.cookies.get(site().cookie, "")
    found = service.actor_of(site().context, token, address()) if token else None
    if found:
        service.sign_out(site().context, found, token)
    session.clear()
    answer = redirect(url_for("doors.sign_in"), 303)
    assert isinstance(answer, Response)
    return drop_session(answer)


@doors.get("/setup")
def set_up() -> ResponseReturnValue:
    """The form for the first user; only while there is none, and only from this machine or with the token."""
    if not service.needs_first_user(site().context):
        return redirect(url_for("doors.sign_in"))
    token = request.args.get("token", "")
    if not may_set_up(token):
        return render_template("closed.html"), 403
    return render_template("setup.html", token=token, shortest=SHORTEST_PASSWORD)


@doors.post("/setup")
def make_first_user() -> ResponseReturnValue:
    """Make the first user, an owner, and sign in."""
    if not service.needs_first_user(site().context):
        return redirect(url_for("doors.sign_in"), 303)
    form = request.form
    if not may_set_up(form.get("token", "")):
        return render_template("closed.html"), 403
    try:
        if form.get("password") != form.get("again"):
            raise InvalidValue
        token = service.add_first_user(
            site().context, site().passwords, form.get("email", ""), form.get("password", ""), address()
        )
    except Refused as error:
        return _again(str(error))
    except InvalidValue:
        problem = _("Give an e-mail address, and twice the same password of at least %(n)s characters.")
        return _again(problem % {"n": SHORTEST_PASSWORD})
    return _entered(token, url_for("overview.page"))


def _again(problem: str) -> ResponseReturnValue:
    about = {"token": request.form.get("token", ""), "email": request.form.get("email", "")}
    return render_template("setup.html", problem=problem, shortest=SHORTEST_PASSWORD, **about), 422
