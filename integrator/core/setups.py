"""What an installation is set up with, without its secrets: what the configuration file holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from integrator.core.agreements import Agreement
from integrator.core.policy import Policy

VERSION = 1
"""Of the file's form; a file of another one is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplierSetup:
    """A supplier by its name; its secrets are made anew where it is imported."""

    name: str
    url: str | None = None
    email: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionSetup:
    """A shop by its name. `secrets` names the secret settings that it has, and holds none."""

    name: str
    platform: str
    settings: dict[str, str] = field(default_factory=dict)
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteSetup:
    """A rule; `supplier` and `connection` by their names."""

    supplier: str
    connection: str | None = None
    sku: str | None = None
    vendor: str | None = None
    product: str | None = None
    default: bool = False
    priority: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSetup:
    """An account and what it owns; rules of equal rank are tried in this order.

    `agreements` name their supplier by its name, each supplier's versions in the order in which they were agreed.
    `policy` is the newest version.
    """

    name: str
    suppliers: tuple[SupplierSetup, ...] = ()
    connections: tuple[ConnectionSetup, ...] = ()
    routes: tuple[RouteSetup, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    policy: Policy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """A whole installation, or some of its accounts."""

    accounts: tuple[AccountSetup, ...] = ()
    version: int = VERSION
