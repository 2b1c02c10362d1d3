"""An installation with one of everything that the dashboard can show, made by real facts and real attempts."""

from __future__ import annotations

from typing import Any

from support import Bench, event, line, refunded, returned

from integrator.core.types import Reason, Tracking
from integrator.passwords import Passwords
from integrator.sdk.http import Response
from integrator.services import connect, sign_in

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
    return {"ref": ref, "told": told, "dead": dead, "parked": parked, "mute": mute, "gone": gone}


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
