"""Setting up: shops with secrets and hook addresses, suppliers, routes; all of one account only."""

from __future__ import annotations

from typing import Any

import pytest
from support import SECRET, Bench, line, returned
from thin import connect_thin

from integrator.core.errors import InvalidValue, NotFound, Refused
from integrator.db import accounts
from integrator.db.accounts import Shop
from integrator.db.models import connections
from integrator.services import connect
from integrator.services.ids import hashed

OTHER = "whsec_" + "QUJD" * 8


def shop(bench: Bench, name: str = "own") -> Shop:
    with bench.database.read() as conn:
        return accounts.shop_named(conn, bench.account, name)


def keys(bench: Bench) -> list[str]:
    return [value for _, value in bench.context.shop(shop(bench)).keys_of("secret")]


def change(bench: Bench, slug: str = "generic", name: str = "own", **settings: str) -> connect.Connected:
    return connect.connect(bench.context, bench.account, slug, name, settings)


class TestAccounts:
    def test_only_one(self, bench: Bench) -> None:
        """The only account need not be named; of several one must be, and the error names them."""
        assert connect.account_named(bench.context, None).name == "default"
        bench.clock.advance(seconds=1)
        connect.add_account(bench.context, "Second")
        with pytest.raises(Refused, match="default, Second"):
            connect.account_named(bench.context, None)
        assert connect.account_named(bench.context, "Second").name == "Second"
        with pytest.raises(NotFound, match="default, Second"):
            connect.account_named(bench.context, "Third")

    @pytest.mark.parametrize("name", ["", " a", "a ", "a\nb", "a\x00", "x" * 101])
    def test_names(self, bench: Bench, name: str) -> None:
        """A name is short, printable and has no blanks at its ends, of accounts, shops and suppliers alike."""
        with pytest.raises(InvalidValue):
            connect.add_account(bench.context, name)
        with pytest.raises(InvalidValue):
            change(bench, name=name)
        with pytest.raises(InvalidValue):
            bench.add_supplier(name)
        with pytest.raises(InvalidValue):
            connect.update_supplier(bench.context, bench.account, "Acme", name=name)

    def test_taken(self, bench: Bench) -> None:
        """A name that is taken is refused; another account may use it."""
        second = connect.add_account(bench.context, "Second").id
        with pytest.raises(Refused):
            connect.add_account(bench.context, "Second")
        bolt = bench.add_supplier("Bolt")
        for call in (lambda: bench.add_supplier("Acme"), lambda: rename(bench, bolt, "Acme")):
            with pytest.raises(Refused):
                call()
        rename(bench, bolt, "Bolt")
        assert connect.add_supplier(bench.context, second, "Acme", url=None, email=None, language="zh").id


def rename(bench: Bench, supplier: str, name: str) -> None:
    connect.update_supplier(bench.context, bench.account, supplier, name=name)


class TestShops:
    def test_again(self, bench: Bench) -> None:
        """Connecting a name that exists changes its settings; id and hook address stay."""
        first = change(bench, "shopify", "shop", shop_domain="a.myshopify.com")
        again = change(bench, "shopify", "shop", api_secret="s")
        assert (again.id, again.token, again.created) == (first.id, first.token, False)
        assert (first.missing, again.missing) == (("api_secret",), ())
        assert shop(bench, "shop").settings["shop_domain"] == "a.myshopify.com"

    def test_wrong_calls(self, bench: Bench) -> None:
        """An unknown setting, platform, or a name of another platform's shop is refused, and nothing is changed."""
        with pytest.raises(InvalidValue, match="its settings are secret"):
            change(bench, secrets="x")
        with pytest.raises(NotFound):
            change(bench, "nowhere", "new")
        with pytest.raises(Refused, match="generic"):
            change(bench, "shopify")
        assert (len(bench.rows(connections)), keys(bench)) == (1, [SECRET])

    def test_earlier_secret(self, bench: Bench) -> None:
        """A changed secret's earlier value is accepted for 24 hours; the same value again changes nothing."""
        change(bench, secret=SECRET)
        assert keys(bench) == [SECRET]
        change(bench, secret=OTHER)
        bench.clock.advance(hours=23, minutes=59)
        assert keys(bench) == [OTHER, SECRET]
        bench.clock.advance(minutes=1)
        assert keys(bench) == [OTHER]

    def test_hook_address(self, bench: Bench) -> None:
        """A rotated hook address leads to the shop beside the new one for 24 hours; a removed shop has none."""
        old = connect.hook_token(bench.context, shop(bench))
        _, new = connect.rotate_hook(bench.context, bench.account, "own")
        assert connect.hook_token(bench.context, shop(bench)) == new != old

        def found() -> list[bool]:
            with bench.database.read() as conn:
                now = bench.clock()
                return [accounts.shop_by_token(conn, hashed(token), now) is not None for token in (old, new)]

        assert found() == [True, True]
        bench.clock.advance(hours=24)
        assert found() == [False, True]
        connect.set_state(bench.context, bench.account, "own", "removed")
        assert found() == [False, False]

    def test_removed(self, bench: Bench) -> None:
        """A removed shop cannot be named any more, and its name is free."""
        connect.set_state(bench.context, bench.account, "own", "removed")
        with pytest.raises(NotFound):
            connect.set_state(bench.context, bench.account, "own", "on")
        assert change(bench, secret=SECRET).created

    @pytest.mark.parametrize("slug", ["thin", "generic"])
    def test_revoked(self, bench: Bench, slug: str) -> None:
        """A revoked shop is neither paused nor resumed; entering its settings anew connects it again."""
        connect_thin(bench)
        name = "own" if slug == "generic" else "thin"
        with bench.database.write() as conn:
            accounts.change_shop(conn, bench.account, shop(bench, name).id, state="revoked")
        for state in ("on", "paused"):
            with pytest.raises(Refused, match="revoked"):
                connect.set_state(bench.context, bench.account, name, state)
        change(bench, slug, name, **({"secret": OTHER} if slug == "generic" else {"token": "t"}))
        assert shop(bench, name).state == "on"

    def test_still_paused(self, bench: Bench) -> None:
        """New settings do not resume a paused shop."""
        connect.set_state(bench.context, bench.account, "own", "paused")
        change(bench, secret=OTHER)
        assert shop(bench).state == "paused"


class TestSuppliers:
    def test_shown_once(self, bench: Bench) -> None:
        """A supplier's secret and key are not in its repr, and no two are equal."""
        made = [
            connect.add_supplier(bench.context, bench.account, name, url=None, email=None, language="zh")
            for name in ("A", "B")
        ]
        assert len({made[0].signing_secret, made[1].signing_secret, made[0].api_key, made[1].api_key}) == 4
        assert made[0].signing_secret.startswith("whsec_")
        assert made[0].signing_secret not in repr(made[0])
        assert made[0].api_key not in repr(made[0])

    @pytest.mark.parametrize("language", ["de", "", "EN"])
    def test_language(self, bench: Bench, language: str) -> None:
        """A supplier's language is zh or en, when it is added and when it is changed."""
        with pytest.raises(InvalidValue):
            connect.add_supplier(bench.context, bench.account, "New", url=None, email=None, language=language)
        with pytest.raises(InvalidValue):
            connect.update_supplier(bench.context, bench.account, "Acme", language=language)

    def test_language_of_messages(self, bench: Bench) -> None:
        """A message is written in the language its supplier has then; changing it alone sends nothing."""
        bench.tell(returned("requested", "R1", line()))
        connect.update_supplier(bench.context, bench.account, "Acme", language="zh")
        assert len(bench.outbox()) == 1
        bench.tell(returned("updated", "R1", line(quantity=2), when=1))
        assert [body["data"]["language"] for body in bench.send()] == ["zh"]


class TestRoutes:
    @pytest.mark.parametrize(
        "rule",
        [{}, {"sku": ""}, {"vendor": " "}, {"sku": "x" * 256}, {"sku": "A", "is_default": True}],
    )
    def test_what_a_rule_names(self, bench: Bench, rule: dict[str, Any]) -> None:
        """A rule names a SKU, vendor or product, or is the default; nothing empty, nothing else."""
        with pytest.raises(InvalidValue):
            connect.add_route(bench.context, bench.account, "Acme", **rule)

    def test_of_this_account(self, bench: Bench) -> None:
        """A rule leads to a supplier and a shop of its own account."""
        other = connect.add_account(bench.context, "other").id
        with pytest.raises(NotFound):
            connect.add_route(bench.context, other, bench.supplier, is_default=True)
        with pytest.raises(NotFound):
            connect.add_route(bench.context, bench.account, "Acme", connection="nowhere", is_default=True)
