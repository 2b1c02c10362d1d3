"""What every answer of the dashboard carries: nothing from elsewhere, nothing inline, in no frame, kept by no cache."""

from __future__ import annotations

from flask import Flask, Response, request

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "font-src 'self'",
        # Bootstrap draws its small marks as data: pictures.
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_ASSETS = ("static", "bootstrap.static")


def equip(flask: Flask) -> None:
    """Add the headers to each answer."""
    flask.after_request(_headers)


def _headers(answer: Response) -> Response:
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["X-Frame-Options"] = "DENY"
    answer.headers.setdefault("Referrer-Policy", "same-origin")
    answer.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    answer.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if request.endpoint not in _ASSETS:
        answer.headers["Cache-Control"] = "no-store"
    return answer
