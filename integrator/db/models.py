"""The tables. Every one but `accounts` carries `account_id`; times are whole microseconds since 1970 in UTC.

The inbox (`journal`) is a database file of its own on SQLite and lies beside the rest on PostgreSQL.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Time(sa.TypeDecorator[datetime]):
    """An aware UTC time, kept as microseconds since 1970."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> int | None:
        """Python to SQL."""
        return None if value is None else (value - EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Any) -> datetime | None:
        """SQL to Python."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


# SQLite counts ids upwards for ever only for INTEGER PRIMARY KEY AUTOINCREMENT.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

main = sa.MetaData()
journal = sa.MetaData()


def _account() -> sa.Column[str]:
    return sa.Column("account_id", sa.String(40), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, default=False, server_default=sa.text("false"))


accounts = sa.Table(
    "accounts",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    sa.Column("name", sa.String(100), nullable=False, unique=True),
    sa.Column("created_at", Time, nullable=False),
)

users = sa.Table(
    "users",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("email", sa.String(254), nullable=False),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("language", sa.String(8)),  # as last chosen on the pages; what mail to it is written in
    sa.Column("password_hash", sa.String(255), nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "email"),
)

connections = sa.Table(
    "connections",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("slug", sa.String(60), nullable=False),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("state", sa.String(20), nullable=False),  # on | paused | revoked | removed
    sa.Column("access_refused_at", Time),
    sa.Column("settings", sa.Text, nullable=False),  # JSON of what is no secret
    sa.Column("secrets", sa.LargeBinary),  # sealed JSON of the secret settings in force
    sa.Column("previous", sa.LargeBinary),  # sealed JSON of the ones they replaced
    sa.Column("previous_until", Time),
    sa.Column("token", sa.LargeBinary, nullable=False),  # sealed hook token
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("old_token_hash", sa.String(64), index=True),
    sa.Column("old_token_until", Time),
    _flag("silent"),  # the platform is told nothing
    _flag("pays"),  # the platform may be told to refund
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "id"),
)
sa.Index(
    "connections_live_name",
    connections.c.account_id,
    connections.c.name,
    unique=True,
    sqlite_where=connections.c.state != "removed",
    postgresql_where=connections.c.state != "removed",
)

suppliers = sa.Table(
    "suppliers",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("url", sa.String(2000)),
    sa.Column("email", sa.String(254)),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("state", sa.String(20), nullable=False),  # on | off
    sa.Column("off_reason", sa.Text),
    sa.Column("secret", sa.LargeBinary, nullable=False),  # sealed whsec_
    sa.Column("previous_secret", sa.LargeBinary),
    sa.Column("previous_until", Time),
    sa.Column("api_key_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "name"),
    sa.UniqueConstraint("account_id", "id"),
)

routes = sa.Table(
    "routes",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("supplier_id", sa.String(40), nullable=False),
    sa.Column("connection_id", sa.String(40)),
    sa.Column("sku", sa.String(255)),
    sa.Column("vendor", sa.String(255)),
    sa.Column("product_id", sa.String(255)),
    _flag("is_default"),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
    sa.ForeignKeyConstraint(["account_id", "connection_id"], ["connections.account_id", "connections.id"]),
)

marks = sa.Table(
    "marks",
    main,
    sa.Column("name", sa.String(60), primary_key=True),
    sa.Column("value", sa.BigInteger, nullable=False),
)

inbox_results = sa.Table(
    "inbox_results",
    main,
    sa.Column("inbox_id", Id, primary_key=True, autoincrement=False),
    _account(),
    sa.Column("connection_id", sa.String(40), nullable=False),
    sa.Column("topic", sa.String(255)),
    sa.Column("delivery_id", sa.String(255), nullable=False),
    sa.Column("received_at", Time, nullable=False),
    sa.Column("state", sa.String(20), nullable=False),  # pending | done | ignored | parked
    sa.Column("reason", sa.Text),
    sa.Column("note", sa.Text),
    sa.Column("queue", sa.String(20), nullable=False),  # intake | slow | replay
    _flag("replay"),
    _flag("incomplete"),
    sa.Column("hold", sa.String(20)),  # paused | access
    sa.Column("waits_for", sa.String(300)),  # a return whose order is not known yet
    sa.Column("attempts", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("tries", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("next_look_at", Time),
    sa.Column("lease_until", Time),
    sa.Column("generation", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("finished_at", Time),
)
_pending = inbox_results.c.state == "pending"
sa.Index(
    "inbox_results_due",
    inbox_results.c.queue,
    inbox_results.c.next_look_at,
    inbox_results.c.inbox_id,
    sqlite_where=_pending,
    postgresql_where=_pending,
)
sa.Index("inbox_results_by_state", inbox_results.c.account_id, inbox_results.c.state, inbox_results.c.inbox_id)
_waiting = inbox_results.c.waits_for.is_not(None)
sa.Index(
    "inbox_results_waiting",
    inbox_results.c.connection_id,
    inbox_results.c.waits_for,
    sqlite_where=_waiting,
    postgresql_where=_waiting,
)

orders = sa.Table(
    "orders",
    main,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("connection_id", sa.String(40), nullable=False),
    sa.Column("order_id", sa.String(255), nullable=False),
    sa.ForeignKeyConstraint(["account_id", "connection_id"], ["connections.account_id", "connections.id"]),
    sa.UniqueConstraint("connection_id", "order_id"),
    sqlite_autoincrement=True,
)

events = sa.Table(
    "events",
    main,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("connection_id", sa.String(40), nullable=False),
    sa.Column("order_row", Id, sa.ForeignKey("orders.id")),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("kind", sa.String(40), nullable=False),
    sa.Column("return_id", sa.String(255)),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("inbox_id", Id),
    sa.Column("ref", sa.String(40)),  # the case this event was first given to
    sa.Column("replaced_at", Time),
    sa.Column("stored_at", Time, nullable=False),
    sqlite_autoincrement=True,
)
_current = events.c.replaced_at.is_(None)
sa.Index(
    "events_key", events.c.connection_id, events.c.key, unique=True, sqlite_where=_current, postgresql_where=_current
)
sa.Index("events_by_order", events.c.order_row, events.c.id)
sa.Index("events_by_return", events.c.connection_id, events.c.return_id)
sa.Index("events_by_message", events.c.inbox_id)
ASKED = "kind = 'return.requested' AND replaced_at IS NULL"
sa.Index(
    "events_requests",
    events.c.connection_id,
    events.c.id,
    sqlite_where=sa.text(ASKED),
    postgresql_where=sa.text(ASKED),
)

rmas = sa.Table(
    "rmas",
    main,
    sa.Column("ref", sa.String(40), primary_key=True),
    sa.Column("seq", Id, nullable=False),  # age within the order: which of two refs is older
    _account(),
    sa.Column("connection_id", sa.String(40), nullable=False),
    sa.Column("order_row", Id, sa.ForeignKey("orders.id"), nullable=False),
    sa.Column("alias_of", sa.String(40)),
    sa.Column("headline", sa.String(40), nullable=False),
    sa.Column("stage", sa.String(20), nullable=False),
    _flag("test"),
    sa.Column("opened_at", Time, nullable=False),
    sa.Column("updated_at", Time, nullable=False),
    _flag("unrouted"),
    sa.Column("waits_for", sa.String(20)),  # supplier | merchant | customer | platform
    sa.Column("lapses_at", Time),  # when the silence of a supplier means something
    sa.Column("reminds_at", Time),  # when somebody is to be reminded or warned next, or it is to be looked whether
    sa.Column("policed_at", Time),  # `updated_at` as it was when the policy last looked at it
    sa.Column("document", sa.Text, nullable=False),
)
sa.Index("rmas_by_order", rmas.c.order_row)
sa.Index("rmas_by_account", rmas.c.account_id, rmas.c.updated_at)
sa.Index("rmas_by_alias", rmas.c.alias_of)
_waits = rmas.c.lapses_at.is_not(None)
sa.Index("rmas_by_lapse", rmas.c.lapses_at, sqlite_where=_waits, postgresql_where=_waits)
_reminds = rmas.c.reminds_at.is_not(None)
sa.Index("rmas_by_reminder", rmas.c.reminds_at, sqlite_where=_reminds, postgresql_where=_reminds)
_unrouted = rmas.c.unrouted
sa.Index("rmas_unrouted", rmas.c.account_id, sqlite_where=_unrouted, postgresql_where=_unrouted)


def unpoliced(dialect: str) -> str:
    """Live requests without a decision that no policy has looked at as they are; an index of them is kept."""
    place = "strpos" if dialect == "postgresql" else "instr"
    return (
        f"""alias_of IS NULL AND {place}(document, '"return_state":"requested"') > 0"""
        " AND (policed_at IS NULL OR policed_at <> updated_at)"
    )


sa.Index(
    "rmas_unpoliced",
    rmas.c.account_id,
    rmas.c.opened_at,
    sqlite_where=sa.text(unpoliced("sqlite")),
    postgresql_where=sa.text(unpoliced("postgresql")),
)

outbox = sa.Table(
    "outbox",
    main,
    sa.Column("seq", Id, primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(40), nullable=False, unique=True),
    _account(),
    sa.Column("kind", sa.String(20), nullable=False),  # instruction | reminder (shown as instruction) | command | mail
    sa.Column("type", sa.String(40), nullable=False),
    sa.Column("supplier_id", sa.String(40)),
    sa.Column("connection_id", sa.String(40)),
    sa.Column("order_row", Id, sa.ForeignKey("orders.id")),
    sa.Column("rma", sa.String(40)),
    sa.Column("key", sa.Text),  # business key: of a command once for a connection, of a reminder or mail for an account
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("reminder", sa.Integer, nullable=False, default=0, server_default="0"),  # 0, or which of its version
    sa.Column("content", sa.Text, nullable=False),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("change", sa.String(20)),  # new | update | withdraw, settled at the first claim
    sa.Column("body", sa.LargeBinary),  # frozen at the first claim
    sa.Column("newest", sa.Boolean, nullable=False),
    sa.Column("state", sa.String(20), nullable=False),  # open | delivered | superseded | dead
    sa.Column("attempts", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("tries", sa.Integer, nullable=False, default=0, server_default="0"),  # of the present schedule
    _flag("again"),  # one more attempt of a delivered message was asked for
    sa.Column("since", Time),  # when its present schedule began, settled at the first claim
    sa.Column("next_attempt_at", Time),
    sa.Column("lease_until", Time),
    sa.Column("generation", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Column("last_status", sa.Integer),
    sa.Column("last_error", sa.Text),
    sa.Column("trace", Id),
    sa.Column("created_at", Time, nullable=False),
    sa.Column("delivered_at", Time),
    sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
    sa.UniqueConstraint("rma", "supplier_id", "version", "reminder"),
    sqlite_autoincrement=True,
)
_open = sa.text("state = 'open' OR again")
sa.Index(
    "outbox_due",
    outbox.c.supplier_id,
    outbox.c.next_attempt_at,
    outbox.c.seq,
    sqlite_where=_open,
    postgresql_where=_open,
)
_leased = outbox.c.lease_until.is_not(None)
sa.Index("outbox_leased", outbox.c.lease_until, sqlite_where=_leased, postgresql_where=_leased)
_command = sa.text("kind = 'command'")
sa.Index(
    "outbox_key", outbox.c.connection_id, outbox.c.key, unique=True, sqlite_where=_command, postgresql_where=_command
)
_told = sa.text("kind = 'command' AND state = 'open'")
sa.Index("outbox_commands", outbox.c.next_attempt_at, outbox.c.seq, sqlite_where=_told, postgresql_where=_told)
ONCE = "kind = 'mail' OR kind = 'reminder'"
sa.Index(
    "outbox_once",
    outbox.c.account_id,
    outbox.c.key,
    unique=True,
    sqlite_where=sa.text(ONCE),
    postgresql_where=sa.text(ONCE),
)
_mail = sa.text("kind = 'mail' AND state = 'open'")
sa.Index("outbox_mails", outbox.c.next_attempt_at, outbox.c.seq, sqlite_where=_mail, postgresql_where=_mail)
sa.Index("outbox_by_order", outbox.c.order_row)
sa.Index("outbox_by_state", outbox.c.account_id, outbox.c.state, outbox.c.seq)

breakers = sa.Table(
    "breakers",
    main,
    sa.Column("supplier_id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("failures", sa.Integer, nullable=False),  # in a row
    sa.Column("opened_at", Time),
    sa.Column("next_probe_at", Time),  # until then what was never tried waits
    sa.Column("last_error", sa.Text),
    sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
)

attempts = sa.Table(
    "attempts",
    main,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("outbox_id", sa.String(40), sa.ForeignKey("outbox.id"), nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("generation", sa.Integer, nullable=False),
    sa.Column("started_at", Time, nullable=False),
    sa.Column("milliseconds", sa.Integer),
    sa.Column("status", sa.Integer),
    sa.Column("error", sa.Text),
    sqlite_autoincrement=True,
)
sa.Index("attempts_by_message", attempts.c.outbox_id)

# What an account's people are to be warned of, once each, and the mail that did it.
alerts = sa.Table(
    "alerts",
    main,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("rma", sa.String(40), nullable=False),
    sa.Column("supplier_id", sa.String(40)),
    sa.Column("why", sa.String(20), nullable=False),  # due | silent | dead
    sa.Column("what", sa.String(40), nullable=False),  # the duty, or the type of the message that is dead
    sa.Column("due_by", Time),
    sa.Column("noted_at", Time, nullable=False),
    sa.Column("told_at", Time),
    sa.Column("mail_id", sa.String(40), sa.ForeignKey("outbox.id")),  # null: there was nobody, or no need any more
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "key"),
    sqlite_autoincrement=True,
)
sa.Index("alerts_by_case", alerts.c.rma)
_untold = alerts.c.told_at.is_(None)
sa.Index("alerts_untold", alerts.c.account_id, sqlite_where=_untold, postgresql_where=_untold)

sessions = sa.Table(
    "sessions",
    main,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    _account(),
    sa.Column("user_id", sa.String(40), sa.ForeignKey("users.id"), nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.Column("seen_at", Time, nullable=False),
    sa.Column("ends_at", Time, nullable=False),
    sa.Column("address", sa.String(64), nullable=False),
)
sa.Index("sessions_by_user", sessions.c.user_id)
sa.Index("sessions_by_end", sessions.c.ends_at)

# Without an account: whoever tries to sign in has none yet. The key is an address, or the hash of an e-mail.
lockouts = sa.Table(
    "lockouts",
    main,
    sa.Column("key", sa.String(80), primary_key=True),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("last_at", Time, nullable=False),
    sa.Column("until", Time),
)
sa.Index("lockouts_by_time", lockouts.c.last_at)

audit = sa.Table(
    "audit",
    main,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    sa.Column("account_id", sa.String(40)),  # null: nobody's, as in a sign-in with an unknown e-mail
    sa.Column("at", Time, nullable=False),
    sa.Column("user_id", sa.String(40)),
    sa.Column("who", sa.String(254), nullable=False),
    sa.Column("act", sa.String(40), nullable=False),
    sa.Column("subject", sa.String(100), nullable=False),
    sa.Column("address", sa.String(64), nullable=False),
    sqlite_autoincrement=True,
)
sa.Index("audit_by_account", audit.c.account_id, audit.c.id)

# What a supplier and the account agreed on; a version is never changed, the next one takes its place.
agreements = sa.Table(
    "agreements",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("supplier_id", sa.String(40), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("valid_from", Time, nullable=False),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
    sa.UniqueConstraint("supplier_id", "version"),
)
sa.Index("agreements_by_account", agreements.c.account_id)

# What an account promises its customers, and when it decides by itself; versions as of agreements.
policies = sa.Table(
    "policies",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("valid_from", Time, nullable=False),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "version"),
)

# What an account says of a platform's codes; an empty platform stands for all.
reason_codes = sa.Table(
    "reason_codes",
    main,
    sa.Column("account_id", sa.String(40), primary_key=True),
    sa.Column("platform", sa.String(60), primary_key=True),
    sa.Column("code", sa.String(255), primary_key=True),
    sa.Column("category", sa.String(20), nullable=False),
    sa.Column("detail", sa.String(60)),
    sa.Column("created_at", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
)

# Answers given to writes that named a key, kept for a day. `principal`: the supplier or the API key that wrote.
idempotency = sa.Table(
    "idempotency",
    main,
    sa.Column("principal", sa.String(80), primary_key=True),
    sa.Column("key", sa.String(255), primary_key=True),
    _account(),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("status", sa.Integer, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("created_at", Time, nullable=False),
)
sa.Index("idempotency_by_time", idempotency.c.created_at)

api_keys = sa.Table(
    "api_keys",
    main,
    sa.Column("id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("name", sa.String(100), nullable=False),
    sa.Column("role", sa.String(20), nullable=False),  # owner | agent | viewer
    sa.Column("key_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", Time, nullable=False),
    sa.Column("used_at", Time),
    sa.ForeignKeyConstraint(["account_id"], ["accounts.id"]),
    sa.UniqueConstraint("account_id", "name"),
)

# Reply links that were taken back: all that were made for that part of a case until then.
ended_links = sa.Table(
    "ended_links",
    main,
    sa.Column("rma", sa.String(40), primary_key=True),
    sa.Column("supplier_id", sa.String(40), primary_key=True),
    _account(),
    sa.Column("until", Time, nullable=False),
    sa.ForeignKeyConstraint(["account_id", "supplier_id"], ["suppliers.account_id", "suppliers.id"]),
)

inbox = sa.Table(
    "inbox",
    journal,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("connection_id", sa.String(40), nullable=False),
    sa.Column("topic", sa.String(255)),
    sa.Column("delivery_id", sa.String(255), nullable=False),
    sa.Column("signed_at", Time),
    sa.Column("secret", sa.String(100)),
    sa.Column("method", sa.String(10), nullable=False),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("query", sa.Text, nullable=False),
    sa.Column("headers", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("body_sha256", sa.String(64), nullable=False),
    sa.Column("received_at", Time, nullable=False),
    sa.UniqueConstraint("connection_id", "delivery_id"),
    sqlite_autoincrement=True,
)

inbox_differences = sa.Table(
    "inbox_differences",
    journal,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    _account(),
    sa.Column("inbox_id", Id, nullable=False),
    sa.Column("body_sha256", sa.String(64), nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("received_at", Time, nullable=False),
    sa.UniqueConstraint("inbox_id", "body_sha256"),
    sqlite_autoincrement=True,
)
