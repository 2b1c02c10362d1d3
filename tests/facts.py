"""Random facts of one order, for property tests: each key states one content, as platforms do."""

from __future__ import annotations

from hypothesis import strategies as st
from support import at, event, line, refunded, returned, snapshot

from integrator.core.types import Disposition, Due, Evidence, Reason, ReturnEvent, Tracking, Wish

RETURNS = ("R1", "R2")
REFUNDS = ("F1", "F2", "F3")

hours = st.integers(0, 12)
returns = st.sampled_from(RETURNS)
maybe_return = st.sampled_from((None, None, *RETURNS))
dispositions = st.sampled_from((None, None, *Disposition))
reasons = st.sampled_from((None, Reason(code="broken"), Reason(text="does not fit")))
evidence = st.sampled_from(((), (Evidence(url="https://shop.test/1.jpg"),)))


@st.composite
def order_line(draw: st.DrawFn, *, disposition: bool = True):
    """One of three lines: the first is always told with its SKU, the second changes it, the third has none at times."""
    id_ = draw(st.sampled_from("123"))
    told = {
        "1": {"sku": "AC-1"},
        "2": {"sku": draw(st.sampled_from(("AC-2", "BO-2")))},
        "3": {"sku": draw(st.sampled_from((None, "BO-3"))), "title": draw(st.sampled_from((None, "Lamp")))},
    }[id_]
    return line(
        id_,
        draw(st.integers(1, 3)),
        disposition=draw(dispositions) if disposition else None,
        reason=draw(reasons),
        evidence=draw(evidence),
        **told,
    )


lines = st.lists(order_line(), max_size=2).map(tuple)


@st.composite
def return_fact(draw: st.DrawFn) -> ReturnEvent:
    """A step of a return; some name the return alone, and their order is to be found."""
    step = draw(
        st.sampled_from(
            ("requested", "requested", "updated", "approved", "declined", "cancelled", "closed", "reopened")
        )
    )
    listing = step in ("requested", "updated", "approved")
    told = {"wish": draw(st.sampled_from((None, *Wish)))} if listing else {}
    if step == "updated":
        told["due"] = draw(st.sampled_from((None, Due(by=at(200)))))
    stated = draw(lines) if listing else ()
    order = "1001" if step == "requested" else draw(st.sampled_from(("1001", "1001", None)))
    return returned(step, draw(returns), *stated, when=draw(hours), order=order, **told)


@st.composite
def goods_fact(draw: st.DrawFn) -> ReturnEvent:
    """A parcel or a warehouse tells of a return."""
    kind = draw(st.sampled_from(("parcel.shipped", "parcel.delivered", "parcel.lost", "goods.received")))
    tracking = Tracking(carrier="UPS", number=draw(st.sampled_from(("1Z", "2Z")))) if "parcel" in kind else None
    order = draw(st.sampled_from(("1001", None)))
    return event(kind, f"return:{draw(returns)}", when=draw(hours), order=order, tracking=tracking, lines=draw(lines))


@st.composite
def refund_fact(draw: st.DrawFn) -> ReturnEvent:
    """A refund asked for, issued in some state, failed or undone."""
    kind = draw(st.sampled_from(("refund.issued",) * 4 + ("refund.requested", "refund.failed", "refund.cancelled")))
    states = ("pending", "settled", "failed", "manual") if kind == "refund.issued" else ("unknown",)
    return refunded(
        draw(st.sampled_from(REFUNDS)),
        *draw(lines),
        kind=kind,
        state=draw(st.sampled_from(states)),
        amount=draw(st.sampled_from(("10.00", "12.00", None))),
        return_id=draw(maybe_return),
        when=draw(hours),
    )


@st.composite
def order_fact(draw: st.DrawFn) -> ReturnEvent:
    """A snapshot or a dispute of the order."""
    if draw(st.booleans()):
        return snapshot(*draw(st.lists(st.sampled_from(REFUNDS), unique=True)), when=draw(hours))
    return event(draw(st.sampled_from(("dispute.opened", "dispute.resolved"))), "dispute:D1", when=draw(hours))


facts = st.one_of(return_fact(), return_fact(), goods_fact(), refund_fact(), refund_fact(), order_fact())


@st.composite
def orders(draw: st.DrawFn, *, most: int = 9) -> list[ReturnEvent]:
    """Facts of one order, one for each key; some are told incomplete too, in another message."""
    told = draw(st.lists(facts, min_size=1, max_size=most))
    return list({fact.key: fact for fact in told}.values())
