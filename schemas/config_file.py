"""The configuration file: accounts, suppliers, connections without secrets, routes, agreements, the policy.

Unknown names are refused.
"""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, post_dump, validate

from integrator.core.agreements import Agreement
from integrator.core.errors import InvalidValue
from integrator.core.policy import Policy
from integrator.core.setups import VERSION, AccountSetup, ConnectionSetup, RouteSetup, Setup, SupplierSetup
from integrator.core.types import MAX_ID
from schemas.agreement import AgreementSchema
from schemas.event import Part, Within
from schemas.faults import faults
from schemas.policy import PolicySchema

_NAME = validate.Regexp(r"(?!\s)[^\x00-\x1f\x7f]{1,100}(?<!\s)\Z", error="is 1 to 100 printable characters")
_MAYBE: dict[str, Any] = {"allow_none": True, "load_default": None}
_LARGEST = 1_000_000


def _list_of(schema: type[Part]) -> fields.List[Any]:
    return fields.List(Within(schema), load_default=list)


class SupplierSetupSchema(Part):
    """A supplier."""

    makes = SupplierSetup
    name = fields.String(required=True, validate=_NAME)
    url = fields.String(validate=validate.Length(1, 2000), **_MAYBE)
    email = fields.Email(validate=validate.Length(1, 254), **_MAYBE)
    language = fields.String(load_default="en", validate=validate.OneOf(["zh", "en"]))


class ConnectionSetupSchema(Part):
    """A connected shop."""

    makes = ConnectionSetup
    name = fields.String(required=True, validate=_NAME)
    platform = fields.String(required=True, validate=validate.Length(1, 60))
    settings = fields.Dict(keys=fields.String(), values=fields.String(), load_default=dict)
    secrets = fields.List(fields.String(), load_default=list)


class RouteSetupSchema(Part):
    """A rule."""

    makes = RouteSetup
    supplier = fields.String(required=True)
    connection = fields.String(**_MAYBE)
    sku = fields.String(validate=validate.Length(1, MAX_ID), **_MAYBE)
    vendor = fields.String(validate=validate.Length(1, MAX_ID), **_MAYBE)
    product = fields.String(validate=validate.Length(1, MAX_ID), **_MAYBE)
    default = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    priority = fields.Integer(load_default=0, strict=True, validate=validate.Range(-_LARGEST, _LARGEST))


class AgreementSetupSchema(AgreementSchema):
    """A version of what was agreed; `version` says which it is there, and is counted anew where it is imported."""

    supplier = fields.String(required=True)
    version = fields.Integer(strict=True, load_default=0)

    @post_dump(pass_original=True)
    def documented(self, dumped: dict[str, Any], original: Agreement, **more: Any) -> dict[str, Any]:
        """Whose it is, before what it says."""
        whose = {"supplier": original.supplier, "version": original.version}
        document: dict[str, Any] = super().documented(dumped, original, **more)
        return whose | document

    def whose(self, original: Any) -> tuple[str, int]:
        """The supplier's name, and the version."""
        return original["supplier"], original.get("version", 0)


class PolicySetupSchema(PolicySchema):
    """The newest version of a policy; `version` says which it is there, and is counted anew where it is imported."""

    version = fields.Integer(strict=True, load_default=0)

    @post_dump(pass_original=True)
    def documented(self, dumped: dict[str, Any], original: Policy, **more: Any) -> dict[str, Any]:
        """Which it is, before what it says."""
        document: dict[str, Any] = super().documented(dumped, original, **more)
        return {"version": original.version} | document


class AccountSetupSchema(Part):
    """An account."""

    makes = AccountSetup
    name = fields.String(required=True, validate=_NAME)
    suppliers = _list_of(SupplierSetupSchema)
    connections = _list_of(ConnectionSetupSchema)
    routes = _list_of(RouteSetupSchema)
    agreements = _list_of(AgreementSetupSchema)
    policy = Within(PolicySetupSchema, **_MAYBE)


class SetupSchema(Part):
    """The whole file."""

    makes = Setup
    version = fields.Integer(required=True, strict=True, validate=validate.Equal(VERSION))
    accounts = _list_of(AccountSetupSchema)


def dumped(setup: Setup) -> dict[str, Any]:
    """The document of a set-up, in the order of its fields."""
    document: dict[str, Any] = SetupSchema().dump(setup)
    return document


def loaded(document: Any) -> Setup:
    """The set-up a document states. InvalidValue names every fault with a pointer to it (RFC 6901)."""
    try:
        setup: Setup = SetupSchema().load(document)
    except ValidationError as error:
        told = "; ".join(f"{pointer or '/'}: {text}" for pointer, text in faults(error.messages))
        raise InvalidValue(told) from None
    return setup
