"""What each tag of an after-sale message means."""

from __future__ import annotations

from dataclasses import dataclass, replace

from integrator.sdk import Actor, EventKind, Wish

K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a tag means: `times` names the fields its time may stand in, `dispute` the step of an arbitration."""

    kind: EventKind
    actor: Actor = Actor.PLATFORM
    times: tuple[str, ...] = ()
    wish: Wish | None = None
    dispute: str | None = None


_ARBITRATION = Step(kind=K.RETURN_UPDATED)

STEPS: dict[str, Step] = {
    "200": Step(kind=K.RETURN_REQUESTED, actor=Actor.CUSTOMER, times=("apply_time",)),
    "201": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, times=("agree_time",)),
    "202": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, times=("agree_time", "refuse_time")),
    "203": Step(kind=K.PARCEL_SHIPPED, actor=Actor.CUSTOMER, times=("return_time",)),
    "204": Step(kind=K.RETURN_DECLINED, actor=Actor.MERCHANT, times=("refuse_time",)),
    "205": Step(kind=K.RETURN_DECLINED, actor=Actor.MERCHANT, times=("refuse_time",)),
    "206": Step(kind=K.REFUND_ISSUED, times=("success_time",)),
    "207": Step(kind=K.RETURN_CANCELLED, times=("close_time",)),
    "208": Step(kind=K.RETURN_UPDATED, actor=Actor.CUSTOMER, times=("modify_time",)),
    "209": Step(kind=K.RETURN_UPDATED),
    # Its apply_time is the day the exchange was asked for, so the day of the change goes first.
    "211": Step(kind=K.EXCHANGE_SHIPPED, actor=Actor.MERCHANT, times=("update_time", "apply_time")),
    "212": Step(kind=K.DISPUTE_OPENED, actor=Actor.CUSTOMER, dispute="opened"),
    "213": replace(_ARBITRATION, dispute="evidence_wanted"),
    "214": replace(_ARBITRATION, actor=Actor.MERCHANT, dispute="evidence_given"),
    "215": Step(kind=K.DISPUTE_RESOLVED, actor=Actor.CUSTOMER, dispute="withdrawn"),
    "216": Step(kind=K.DISPUTE_RESOLVED, dispute="decided"),
    "217": replace(_ARBITRATION, dispute="service_stepped_in"),
    "218": replace(_ARBITRATION, dispute="discussion_evidence"),
    "224": Step(kind=K.RETURN_REQUESTED, times=("apply_time",), wish=Wish.REFUND_ONLY),
    "225": Step(kind=K.REFUND_ISSUED, times=("success_time",), wish=Wish.REFUND_ONLY),
    "226": Step(kind=K.EXCHANGE_SHIPPED, actor=Actor.MERCHANT, wish=Wish.RESEND),
    "227": Step(kind=K.RETURN_APPROVED, actor=Actor.MERCHANT, wish=Wish.RESEND),
}
