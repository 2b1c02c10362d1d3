"""An installation with one of everything that the dashboard can show, made by real facts and real attempts."""

from __future__ import annotations

from typing import Any

from support import Bench, at, event, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.answers import ACTS
from integrator.core.money import Money
from integrator.core.types import Category, Due, Evidence, OrderRef, Reason, Tracking
from integrator.db import agreements
from integrator.db.engine import of_json
from integrator.passwords import Passwords
from integrator.sdk.http import Response
from integrator.services import connect, sign_in
from integrator.services.act_checks import LEG_ACTS
from integrator.services.acting import act
from integrator.services.answer import answer

EMAIL, PASSWORD = "owner@shop.example", "correct horse battery"
EVIL = "<script>alert('x')</script>\"'&"


def fill(bench: Bench) -> dict[str, Any]:
    """Cases in every state, messages of every fate, suppliers and shops with every trouble. Returns what to look up."""
    mute = bench.add_supplier(f"Mute {EVIL}", url=None)
    gone = bench.add_supplier("Gone", url="https://gone.test/hook")
    bench.route(mute, sku="MUTE-*", priority=2)
    bench.route(gone, vendor="Gone Ltd", priority=1)
    connect.connect(bench.context, bench.account, "shopify", f"Half {EVIL}", {"shop_domain": "half.myshopify.com"})
    bench.clock.advance(minutes=1)
    told = _told(bench)
    dead = _dead(bench)
    parked = bench.post({"kind": EVIL, "subject": {"kind": "refund", "id": EVIL}})
    bench.store(bench.message(b"<script>alert(1)</script>", topic=EVIL))
    bench.read()
    bench.tell(refunded("F4", line("4", sku="MUTE-1", title=f"Lamp {EVIL}"), order="1004"))
    bench.tell(returned("requested", "R5", line("5", sku=None, vendor=None, title="No SKU"), order="1005"))
    bench.tell(refunded("F6", line("6", vendor="Gone Ltd"), order="1006"))
    bench.send(410)
    ref = next(row.rma for row in bench.outbox() if row.id == told)
    answered = _answered(bench)
    return {"ref": ref, **answered, "told": told, "dead": dead, "parked": parked, "mute": mute, "gone": gone}


def _told(bench: Bench) -> str:
    """A return with a reason, a parcel and a refund; one version replaced, the last one delivered."""
    goods = line("1", title=f"Shoe {EVIL}", reason=Reason(code="size", text=f"too small {EVIL}"))
    bench.tell(returned("requested", "R1", goods))
    parcel = Tracking(carrier="DHL", number="JD0146")
    bench.tell(event("parcel.shipped", "return:R1", when=1, return_id="R1", tracking=parcel))
    bench.send(202)
    bench.tell(refunded("F1", line("1"), return_id="R1", when=2))
    bench.send(202)
    return str(bench.newest()[0].id)


def _dead(bench: Bench) -> str:
    """A refund whose supplier fails until all tries are used up."""
    bench.tell(refunded("F2", line("2", title="Bag"), order="1002", when=3))
    bench.answer = lambda call: Response(status=500)
    for _ in range(6):
        bench.send()
        bench.clock.advance(hours=1)
    bench.answer = lambda call: Response(status=202)
    return str(bench.newest()[-1].id)


def _answered(bench: Bench) -> dict[str, Any]:
    """Cases that a supplier has answered, by what they are good to look up: an offer, an inspection, a credit ..."""
    best = bench.add_supplier("Best")
    bench.route(best, sku="BEST-*", priority=1)
    with bench.database.write() as conn:
        costs = {f"BEST-{place}": Money.parse("8.00", "USD") for place in range(1, 9)}
        needs = {"evidence": {Category.QUALITY: ("photo", "video")}, "window_days": 30}
        made = Agreement(supplier=best, unit_costs=costs, silence={"confirm": "accepted"}, **needs)
        agreements.add_version(conn, bench.account, made, id_="agr_best", now=bench.clock())
    found = {}
    for place, name in enumerate(_STEPS):
        goods = line(
            str(place + 1),
            quantity=2,
            sku=f"BEST-{place + 1}",
            title=f"Cup {EVIL}" if name == "inspected" else f"Cup {place + 1}",
            reason=_CRACK if name == "lacking" else Reason(text="broken in the box", category=Category.LOGISTICS),
            amount=Money.parse("30.00", "USD"),
            evidence=(Evidence(url="https://shop.test/crack.jpg"),) if name == "lacking" else (),
        )
        hours = 40 if name in ("silent", "credited", "settled") else 100
        due = Due(by=at(130), then="the platform refunds by itself") if name == "due" else None
        order = OrderRef(id=f"20{place}", placed_at=at(-24 * 40) if name == "lacking" else None)
        told = {"order": order, "return_id": f"B{place}", "when": hours}
        bench.tell(event("return.requested", f"return:B{place}", lines=(goods,), due=due, **told))
        found[name] = next(row.ref for row in bench.cases() if of_json(row.document)["return_id"] == f"B{place}")
    bench.send(202)
    bench.clock.advance(hours=1)
    for name, ref in found.items():
        _play(bench, name, ref, best)
    bench.tick()
    return found | {"best": best}


def _play(bench: Bench, name: str, ref: str, supplier: str) -> None:
    """Bring a case to where its name says."""
    place = list(_STEPS).index(name)
    given = {"lines": [{"line_id": str(place + 1), "quantity": 2}]}
    for type_, fields in _STEPS[name]:
        bench.clock.advance(minutes=1)
        if type_ == "approved":
            bench.tell(returned("approved", f"B{place}", order=f"20{place}", when=_hours(bench)))
        elif type_ == "refunded":
            told = {"order": f"20{place}", "return_id": f"B{place}", "when": _hours(bench), "amount": "30.00"}
            goods = line(str(place + 1), quantity=2, sku=f"BEST-{place + 1}")
            bench.tell(refunded(f"B{place}", goods, **told))
        elif type_ in ACTS:
            do(bench, ref, type_, supplier=supplier if type_ in LEG_ACTS else None, **fields)
        else:
            rest = given if type_ in ("received", "credit", "inspection", "open_case") else {}
            merged = {name: [{**one, **fields.get("each", {})} for one in lines] for name, lines in rest.items()}
            kept = {name: value for name, value in fields.items() if name != "each"}
            give(bench, ref, type_, supplier, **{**merged, **kept})


def _hours(bench: Bench) -> float:
    return (bench.clock() - at(0)).total_seconds() / 3600


_HALL = {"name": f"Hall {EVIL}", "lines": ["Weg 1", "Tor 3"], "city": "Bonn", "postal_code": "53111", "country": "DE"}
_FOUND = {"category": "quality", "detail": None, "text": f"cracked {EVIL}"}
_INSPECTED: dict[str, Any] = {
    "grade": "C", "found_reason": _FOUND, "disposition": "destroy", "note": f"no tag {EVIL}",
    "photos": ["https://photos.test/1.jpg"],
}  # fmt: skip
_TO_GOODS: list[tuple[str, dict[str, Any]]] = [
    ("confirm", {"return_address": _HALL, "authorization_no": f"A-77 {EVIL}", "instructions": "Keep the box."}),
    ("approved", {}),
    ("received", {}),
]
_STEPS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "asked": [("seen", {}), ("ask", {"question": f"Which size? {EVIL}"})],
    "offered": [("counter", {"offer": f"half {EVIL}", "amount": {"amount": "5.00", "currency": "USD"}})],
    "inspected": [*_TO_GOODS, ("inspection", {"each": _INSPECTED}), ("note", {"text": f"look {EVIL}"})],
    "credited": [
        *_TO_GOODS,
        ("inspection", {"each": {"grade": "A"}}),
        ("refunded", {}),
        ("credit", {"each": {"amount": {"amount": "6.00", "currency": "USD"}}, "document_no": "CN-1"}),
        ("contest", {"text": "the rest is missing"}),
    ],
    "settled": [
        *_TO_GOODS,
        ("refunded", {}),
        ("credit", {"each": {"amount": {"amount": "16.00", "currency": "USD"}}}),
    ],
    "silent": [],
    "rejected": [("reject", {"code": "late", "text": f"too late {EVIL}"})],
    "due": [],
    "bargained": [
        ("counter", {"offer": f"half {EVIL}", "amount": {"amount": "5.00", "currency": "USD"}}),
        ("counter_offer", {"offer": f"ten {EVIL}", "amount": {"amount": "10.00", "currency": "USD"}}),
    ],
    "reported": [("open_case", {"reason": {"category": "logistics", "text": f"undeliverable, it is here {EVIL}"}})],
    "lacking": [],
    "held": [("approve", {})],
}
_CRACK = Reason(text=f"a crack {EVIL}", category=Category.QUALITY)


def give(bench: Bench, ref: str, type_: str, supplier: str, by: str = "api", **fields: Any) -> Any:
    """One answer of a supplier, to the newest version it was told."""
    versions = [row.version for row in bench.newest() if (row.rma, row.supplier_id) == (ref, supplier)]
    whose = {"account": bench.account, "supplier": supplier, "ref": ref, "by": by, "version": versions[-1]}
    return bench.database.in_transaction(lambda conn: answer(conn, bench.context, type_=type_, fields=fields, **whose))


def do(bench: Bench, ref: str, type_: str, supplier: str | None = None, **fields: Any) -> Any:
    """One act of the merchant."""
    whose = {"account": bench.account, "supplier": supplier, "ref": ref}
    return bench.database.in_transaction(lambda conn: act(conn, bench.context, type_=type_, fields=fields, **whose))


def add_user(bench: Bench, email: str = EMAIL, role: str = "owner", account: str | None = None) -> None:
    """Somebody who may sign in."""
    from integrator.db import accounts
    from integrator.services import ids

    values = {"id": ids.new_id("usr"), "email": email, "role": role, "created_at": bench.clock()}
    hashed = Passwords().hashed(PASSWORD)
    with bench.database.write() as conn:
        accounts.add_user(conn, account or bench.account, password_hash=hashed, **values)


def signed_in(bench: Bench, email: str = EMAIL) -> str:
    """The token of a session."""
    return sign_in.sign_in(bench.context, Passwords(), email, PASSWORD, "127.0.0.1")
