"""A visitor's language and theme: chosen, else what the browser says. Kept in cookies, since they are no secret."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from integrator.services.sign_in import keep_language
from integrator.web.dashboard.guard import site

LANGUAGES = {"en": "English", "zh": "中文"}
THEMES = ("auto", "light", "dark")
YEAR_SECONDS = 365 * 24 * 3600
choices = Blueprint("choices", __name__)


def equip(flask: Flask) -> None:
    """Tell templates what is chosen."""
    flask.context_processor(_chosen)


def language() -> str:
    """The language of this page: chosen, else the browser's, else that of whom the page is for."""
    chosen = request.cookies.get("language", "")
    known = request.accept_languages.best_match(list(LANGUAGES)) or g.get("fallback_language", "en")
    return chosen if chosen in LANGUAGES else known


def _chosen() -> dict[str, Any]:
    theme = request.cookies.get("theme", "")
    found = {"language": language(), "languages": LANGUAGES, "theme": theme if theme in THEMES else "auto"}
    return {**found, "here": request.full_path.rstrip("?") if request.method == "GET" else "/"}


def local_path(text: str) -> str:
    """The path on this site that a form or an address names, else the overview: nobody is led elsewhere."""
    is_local = text.startswith("/") and not text.startswith(("//", "/\\")) and text.isprintable()
    return text if is_local and len(text) <= 2000 else url_for("overview.page")


@choices.post("/preferences")
def choose() -> ResponseReturnValue:
    """Keep a choice, and go back to where it was made."""
    answer = redirect(local_path(request.form.get("back", "")), 303)
    for name, allowed in (("language", tuple(LANGUAGES)), ("theme", THEMES)):
        value = request.form.get(name)
        if value in allowed:
            if name == "language":
                keep_language(site().context, request.cookies.get(site().cookie, ""), str(value))
            answer.set_cookie(name, value, max_age=YEAR_SECONDS, secure=site().secure, httponly=True, samesite="Lax")
    return answer
