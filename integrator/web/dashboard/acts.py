"""What is done with a case from its page: a merchant's acts, and answers on a supplier's behalf."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask import abort, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l
from sqlalchemy.engine import Connection

from integrator.core.answers import ACTS
from integrator.core.errors import IntegratorError, NotFound, Refused
from integrator.db import queries_cases
from integrator.services import acting
from integrator.services import answer as answering
from integrator.services.audit import noting
from integrator.services.context import Context
from integrator.services.held_case import Stale, Wrong
from integrator.web.dashboard import forms
from integrator.web.dashboard.act_forms import PAYS, act_form, yes_to
from integrator.web.dashboard.cases import Problem, case_page
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site
from integrator.web.dashboard.sentences import plain

pages = guarded_pages("acts")
DONE: Mapping[str, Any] = {
    "approve": _l("The return is approved."),
    "decline": _l("The return is declined; suppliers are told that nothing comes."),
    "accept_offer": _l("The offer is accepted."),
    "refuse_offer": _l("The offer is refused; the supplier is asked again."),
    "counter_offer": _l("Your offer goes to the supplier, whose answer is waited for."),
    "reply": _l("Your reply is kept with the case."),
    "accept_inspection": _l("The inspection is accepted."),
    "contest": _l("The inspection is contested; the supplier's answer is waited for."),
    "write_off": _l("The rest of the credit is written off."),
    "solve": _l("The problem counts as solved."),
    "ask_evidence": _l("It is kept that the customer was asked."),
    "refund": _l("The platform is told to refund; the timeline shows what comes of it."),
    "note": _l("Your note is on the timeline."),
    "close": _l("The case is closed."),
    "reopen": _l("The case is open again."),
    "confirm": _l("The confirmation is entered for the supplier."),
    "received": _l("The arrival is entered for the supplier."),
    "inspection": _l("The inspection is entered for the supplier."),
    "credit": _l("The credit is entered for the supplier."),
}


class Unsure(IntegratorError):
    """Money would be paid, and nobody has said yes to just that: what was done is undone."""

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__("press again to pay")
        self.fields = fields


class Changed(IntegratorError):
    """The case is not what it was when the form was shown."""


@pages.post("/cases/<ref>/act/<name>")
@at_least("agent")
def act(ref: str, name: str) -> ResponseReturnValue:
    """Do one of the merchant's acts."""
    if name not in ACTS or name not in DONE:
        abort(404)
    supplier = request.form.get("supplier") or None

    def work(conn: Connection, context: Context) -> None:
        fields = act_form(name, request.form, context.now())
        acting.act(conn, context, account=actor().account, ref=ref, type_=name, fields=fields, supplier=supplier)
        if name in PAYS and request.form.get("yes") != yes_to(fields):
            raise Unsure(fields)

    return _done(ref, name, f"rma.{name}", work)


@pages.post("/cases/<ref>/answer/<name>")
@at_least("agent")
def answer(ref: str, name: str) -> ResponseReturnValue:
    """Answer on a supplier's behalf."""
    if name not in forms.ANSWERS:
        abort(404)
    version = request.form.get("version", "")
    given: dict[str, Any] = {
        "account": actor().account,
        "supplier": request.form.get("supplier", ""),
        "ref": ref,
        "type_": name,
        "version": int(version) if version.isascii() and version.isdigit() and len(version) < 9 else None,
        "by": "merchant",
    }

    def work(conn: Connection, context: Context) -> None:
        answering.answer(conn, context, fields=forms.ANSWERS[name](request.form), **given)

    return _done(ref, name, f"rma.answer.{name}", work)


def _done(ref: str, name: str, act: str, work: Callable[[Connection, Context], None]) -> ResponseReturnValue:
    """Do it in one transaction with its audit row; what is refused is shown at its form, with all that was entered."""
    context = noting(site().context, actor(), act, ref)

    def once(conn: Connection) -> None:
        # Pressed twice, or pressed on a page that is no longer true: the second time nothing is done.
        if queries_cases.locked_mark(conn, actor().account, ref) != request.form.get("mark"):
            raise Changed("the case has changed")
        work(conn, context)

    try:
        context.database.in_transaction(once)
    except Unsure as unsure:
        sure = {**unsure.fields, "yes": yes_to(unsure.fields)}
        return case_page(ref, Problem(form=name, values=request.form, sure=sure))
    except Wrong as error:
        sentences = [plain(f"{pointer}: {detail}") for pointer, detail in error.errors]
        return _again(ref, name, sentences, 422)
    except (Changed, Stale):
        return _again(ref, name, [plain("the case has changed")], 409)
    except (Refused, NotFound) as error:
        return _again(ref, name, [plain(str(error))], 422)
    site().context.wake("send")
    flash(DONE[name], "good")
    # The fragment of the form would be kept, and the sentence above be out of sight.
    return redirect(url_for("cases.show", ref=ref, _anchor="content"), 303)


def _again(ref: str, name: str, sentences: list[str], status: int) -> ResponseReturnValue:
    supplier = request.form.get("supplier") or None
    problem = Problem(form=name, supplier=supplier, sentences=sentences, values=request.form)
    return case_page(ref, problem, status)
