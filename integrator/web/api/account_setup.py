"""/api/v1/account/connections, suppliers and routes: how an account is set up."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import orjson
from flask import Response, request
from sqlalchemy.engine import Connection
from werkzeug.exceptions import TooManyRequests

from integrator.core.errors import Refused
from integrator.core.lines import LineFacts
from integrator.db import accounts, queries
from integrator.services import account_rows as rows
from integrator.services import account_side as service
from integrator.services import again, agreements, connect, gaps
from integrator.services.context import Context
from integrator.services.held_case import Wrong
from integrator.services.once import answered
from integrator.services.try_endpoint import try_endpoint
from integrator.web.api.account import Document, account, account_pages, key_holder, shown, told_nothing, written
from integrator.web.api.body import answer, this_write, whole_body
from integrator.web.api.gate import site
from integrator.web.api.supplier import WRITE
from schemas import account_api, account_view
from schemas.agreement import AgreementSchema

connections = account_pages("connections", "The connected shops.")
suppliers = account_pages("suppliers", "Who ships the goods, and what was agreed with them.")
routes = account_pages("routes", "Which supplier a line goes to.")
ALL = (connections, suppliers, routes)

# ------------------------------------------------------------------ connections


def _shop(context: Context, shop: accounts.Shop) -> Document:
    return rows.shop_row(context, shop, hook=key_holder().may("owner"))


@connections.route("/connections")
@connections.response(200, account_view.ConnectionsPageSchema)
def list_connections() -> Response:
    """List the connected shops; the hook address is for owners only."""
    with site().context.database.read() as conn:
        return shown([_shop(site().context, shop) for shop in accounts.list_shops(conn, account())])


@connections.route("/connections", methods=["POST"])
@connections.arguments(account_api.ConnectSchema)
@connections.response(201, account_view.ConnectedSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.alt_response(409, "CONFLICT")
@connections.doc(**WRITE)
def connect_shop(told: dict[str, Any]) -> Response:
    """Connect a shop, or change the settings of the one of that name; its id and hook address stay."""

    def work(conn: Connection, context: Context) -> Document:
        made = connect.connect(context, account(), told["platform"], told["name"], told["settings"])
        url = rows.shop_row(context, accounts.shop_by_id(conn, made.id))["hook_url"]
        return {
            "connection": made.id,
            "hook_url": url,
            "settings_missing": list(made.missing),
            "created": made.created,
        }

    return written(
        work,
        act="connection.set",
        subject=lambda done: str(done["connection"]),
        wakes=("intake", "slow"),
        status=201,
    )


@connections.route("/connections/<connection>")
@connections.response(200, account_view.ConnectionWholeSchema)
@connections.alt_response(404, "NOT_FOUND")
def show_connection(connection: str) -> Response:
    """Show a shop and which of its settings are filled; secrets are never shown."""
    with site().context.database.read() as conn:
        shop = accounts.shop_named(conn, account(), connection)
    return answer(200, rows.shop_shown(site().context, shop, hook=key_holder().may("owner")))


@connections.route("/connections/<connection>", methods=["DELETE"])
@connections.response(200, account_view.RemovedSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.doc(**WRITE)
def remove_connection(connection: str) -> Response:
    """Take a shop away; its hook address answers 404, its cases stay."""
    told_nothing()

    def work(conn: Connection, context: Context) -> Document:
        return {"id": connect.set_state(context, account(), connection, "removed").id, "removed": True}

    return written(work, act="connection.remove", subject=lambda done: str(done["id"]))


@connections.route("/connections/<connection>/rotate", methods=["POST"])
@connections.response(200, account_view.NewHookSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.doc(**WRITE)
def rotate_hook(connection: str) -> Response:
    """Give a shop a new hook address; the old one answers 24 hours more."""
    told_nothing()

    def work(conn: Connection, context: Context) -> Document:
        shop, _ = connect.rotate_hook(context, account(), connection)
        url = rows.shop_row(context, accounts.shop_by_id(conn, shop.id))["hook_url"]
        return {"connection": shop.id, "hook_url": url}

    return written(work, act="connection.rotate", subject=lambda done: str(done["connection"]))


@connections.route("/connections/<connection>/pause", methods=["POST"])
@connections.response(200, account_view.ConnectionSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.alt_response(409, "CONFLICT")
@connections.doc(**WRITE)
def pause(connection: str) -> Response:
    """Store a shop's messages, and read none until it goes on."""
    return _set_state(connection, "paused", "connection.pause")


@connections.route("/connections/<connection>/resume", methods=["POST"])
@connections.response(200, account_view.ConnectionSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.alt_response(409, "CONFLICT")
@connections.doc(**WRITE)
def resume(connection: str) -> Response:
    """Read a paused shop's messages again."""
    return _set_state(connection, "on", "connection.resume", "intake", "slow")


def _set_state(connection: str, state: str, act: str, *wakes: str) -> Response:
    told_nothing()

    def work(conn: Connection, context: Context) -> Document:
        shop = connect.set_state(context, account(), connection, state)
        return _shop(context, accounts.shop_by_id(conn, shop.id))

    return written(work, act=act, subject=lambda done: str(done["name"]), wakes=wakes)


@connections.route("/connections/<connection>/write-back", methods=["PUT"])
@connections.arguments(account_api.WriteBackChangeSchema)
@connections.response(200, account_view.ConnectionSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.doc(**WRITE)
def write_back(told: dict[str, Any], connection: str) -> Response:
    """Say what a shop's platform may be told."""

    def work(conn: Connection, context: Context) -> Document:
        changed = connect.set_write_back(context, account(), connection, silent=not told["on"], pays=told["money"])
        return _shop(context, changed)

    return written(work, act="connection.write_back", subject=lambda done: str(done["name"]), wakes=("slow",))


@connections.route("/connections/<connection>/compare", methods=["POST"])
@connections.arguments(account_api.CompareSchema)
@connections.response(200, account_view.ComparedSchema)
@connections.alt_response(404, "NOT_FOUND")
@connections.alt_response(409, "CONFLICT")
def compare(told: dict[str, Any], connection: str) -> Response:
    """Ask a shop's platform for its returns, and take over what it never told; doing it again does no harm."""
    return answer(200, asdict(gaps.compare(site().context, account(), connection, heal=not told["dry_run"])))


# ------------------------------------------------------------------ suppliers


@suppliers.route("/suppliers")
@suppliers.response(200, account_view.SuppliersPageSchema)
def list_suppliers() -> Response:
    """List the suppliers."""
    with site().context.database.read() as conn:
        return shown(rows.supplier_rows(conn, site().context, account()))


@suppliers.route("/suppliers", methods=["POST"])
@suppliers.arguments(account_api.NewSupplierSchema)
@suppliers.response(201, account_view.NewSupplierMadeSchema)
@suppliers.alt_response(409, "CONFLICT")
@suppliers.doc(**WRITE)
def add_supplier(told: dict[str, Any]) -> Response:
    """Add a supplier; its signing secret and API key are shown this once."""
    _check_address(told["url"])

    def work(conn: Connection, context: Context) -> Document:
        made = connect.add_supplier(context, account(), **told)
        return {"supplier": made.id, "signing_secret": made.signing_secret, "api_key": made.api_key}

    return written(work, act="supplier.add", subject=told["name"], status=201)


def _check_address(url: str | None) -> None:
    if url and (wrong := site().refusal(url)):
        raise Wrong([("/url", wrong)])


@suppliers.route("/suppliers/<supplier>")
@suppliers.response(200, account_view.SupplierSchema)
@suppliers.alt_response(404, "NOT_FOUND")
def show_supplier(supplier: str) -> Response:
    """Show a supplier, named by its id."""
    with site().context.database.read() as conn:
        return answer(200, rows.supplier_shown(conn, site().context, account(), supplier))


@suppliers.route("/suppliers/<supplier>", methods=["PATCH"])
@suppliers.arguments(account_api.SupplierChangeSchema)
@suppliers.response(200, account_view.SupplierSchema)
@suppliers.alt_response(404, "NOT_FOUND")
@suppliers.alt_response(409, "CONFLICT")
@suppliers.doc(**WRITE)
def change_supplier(told: dict[str, Any], supplier: str) -> Response:
    """Change a supplier; a new address switches its endpoint on, and what waits goes there."""
    _check_address(told.get("url"))

    def work(conn: Connection, context: Context) -> Document:
        changed = connect.update_supplier(context, account(), supplier, **told)
        return rows.supplier_shown(conn, context, account(), changed.id)

    return written(work, act="supplier.update", subject=lambda done: str(done["name"]), wakes=("send",))


@suppliers.route("/suppliers/<supplier>/rotate-secret", methods=["POST"])
@suppliers.response(200, account_view.RotatedSchema)
@suppliers.alt_response(404, "NOT_FOUND")
@suppliers.doc(**WRITE)
def rotate_secret(supplier: str) -> Response:
    """Give a supplier a new signing secret, shown this once; the one before signs too for 24 hours."""
    told_nothing()

    def work(conn: Connection, context: Context) -> Document:
        changed, secret = connect.rotate_secret(context, account(), supplier)
        return {"supplier": changed.id, "signing_secret": secret}

    return written(work, act="supplier.secret", subject=lambda done: str(done["supplier"]))


@suppliers.route("/suppliers/<supplier>/test", methods=["POST"])
@suppliers.response(200, account_view.TriedSchema)
@suppliers.alt_response(404, "NOT_FOUND")
@suppliers.alt_response(409, "CONFLICT")
@suppliers.doc(**WRITE)
def try_supplier(supplier: str) -> Response:
    """Have a signed test message posted; an answer of 2xx switches the endpoint on."""
    told_nothing()
    before = answered(site().context, this_write())
    if before is not None:
        return answer(*before)
    with site().context.database.read() as conn:
        found = accounts.supplier_named(conn, account(), supplier)
    if not found.url:
        raise Refused(f"{found.name} has no address; give it one first")
    if not site().tests.count(found.id):
        raise TooManyRequests(retry_after=site().tests.seconds_left())
    # Called before the transaction, never within.
    status, problem = try_endpoint(site().context, found)

    def work(conn: Connection, context: Context) -> Document:
        if problem is None:
            connect.switch(context, account(), found.id, on=True)
        return {"supplier": found.id, "ok": problem is None, "status": status, "error": problem}

    return written(work, act="supplier.test", subject=found.name, wakes=("send",))


@suppliers.route("/suppliers/<supplier>/agreements")
@suppliers.response(200, account_view.AgreementsPageSchema)
@suppliers.alt_response(404, "NOT_FOUND")
def list_agreements(supplier: str) -> Response:
    """List all versions of what was agreed with a supplier, the oldest first."""
    found = agreements.listed(site().context, account(), supplier)
    with site().context.database.read() as conn:
        names = queries.supplier_names(conn, account())
    return shown([rows.agreement_row(one, names) for one in found])


@suppliers.route("/suppliers/<supplier>/agreements", methods=["POST"])
@suppliers.arguments(AgreementSchema)
@suppliers.response(201, account_view.AgreedSchema)
@suppliers.alt_response(404, "NOT_FOUND")
@suppliers.doc(**WRITE)
def agree(_: Any, supplier: str) -> Response:
    """Agree on something new: a version more, or none if nothing is new. docs/agreements.md explains the fields."""
    document = orjson.loads(whole_body(request))

    def work(conn: Connection, context: Context) -> Document:
        before = {one.version for one in agreements.listed(context, account(), supplier)}
        made = agreements.agree(context, account(), supplier, document)
        about = rows.agreement_row(made, queries.supplier_names(conn, account()))
        return about | {"added": made.version not in before}

    def subject(done: Document) -> str | None:
        return f"{done['supplier_name']} {done['version']}" if done["added"] else None

    return written(work, act="agreement.set", subject=subject, status=201)


# ------------------------------------------------------------------ routes


@routes.route("/routes")
@routes.response(200, account_view.RoutesPageSchema)
def list_routes() -> Response:
    """List the rules, the first to be tried on top."""
    with site().context.database.read() as conn:
        return shown(rows.route_rows(conn, account()))


@routes.route("/routes", methods=["POST"])
@routes.arguments(account_api.NewRouteSchema)
@routes.response(201, account_view.RouteSchema)
@routes.alt_response(404, "NOT_FOUND")
@routes.doc(**WRITE)
def add_route(told: dict[str, Any]) -> Response:
    """Add a rule; lines that waited for one go out at once."""

    def work(conn: Connection, context: Context) -> Document:
        rule = {"product_id": told["product"], "is_default": told["default"]}
        rule |= {name: told[name] for name in ("connection", "sku", "vendor", "priority")}
        made = connect.add_route(context, account(), told["supplier"], **rule)
        return rows.route_row(made, queries.supplier_names(conn, account()))

    given = written(work, act="route.add", subject=lambda done: str(done["id"]), status=201)
    # After the rule is there, case by case, as many may have waited for it.
    again.route_unrouted(site().context, account())
    return given


@routes.route("/routes/<route>", methods=["DELETE"])
@routes.response(200, account_view.RemovedSchema)
@routes.alt_response(404, "NOT_FOUND")
@routes.doc(**WRITE)
def remove_route(route: str) -> Response:
    """Take a rule away; lines it has led stay with their supplier."""
    told_nothing()

    def work(conn: Connection, _: Context) -> Document:
        accounts.remove_route(conn, account(), route)
        return {"id": route, "removed": True}

    return written(work, act="route.remove", subject=route)


@routes.route("/routes/explain")
@routes.arguments(account_api.ExplainQuerySchema, location="query")
@routes.response(200, account_view.ExplainedSchema)
@routes.alt_response(404, "NOT_FOUND")
def explain(query: dict[str, Any]) -> Response:
    """Say which supplier a line would go to, why, and which rules come after that one."""
    facts = LineFacts(line_id="-", sku=query.get("sku"), vendor=query.get("vendor"), product_id=query.get("product"))
    with site().context.database.read() as conn:
        return answer(200, service.explain(conn, account(), facts, query.get("connection")))
