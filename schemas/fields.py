"""Fields the documents share: money as decimal text with its currency, times in UTC."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from marshmallow import EXCLUDE, RAISE, ValidationError, fields

from integrator.core.codec import money_document, time_of, time_text
from integrator.core.errors import InvalidValue
from integrator.core.money import Money


class MoneyField(fields.Field[Money]):
    """`{"amount": "12.50", "currency": "USD"}` <-> Money; the amount has exactly the currency's decimal places."""

    def _serialize(self, value: Money | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return money_document(value)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Money:
        names = {"amount", "currency"}
        more_is_fine = getattr(self.root, "unknown", RAISE) == EXCLUDE
        if not isinstance(value, Mapping) or not (names == set(value) or (more_is_fine and names < set(value))):
            raise ValidationError("is an object with amount and currency")
        amount, currency = value["amount"], value["currency"]
        try:
            if not isinstance(amount, str) or not isinstance(currency, str):
                raise InvalidValue("amount and currency are texts")
            money = Money.parse(amount, currency)
        except InvalidValue as error:
            raise ValidationError(str(error)) from None
        if money.amount != amount:
            raise ValidationError(f"amount is written {money.amount!r} in {currency}")
        return money


class UtcDateTime(fields.Field[datetime]):
    """RFC 3339 in UTC, ending in Z <-> an aware datetime."""

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return time_text(value) if value else None

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> datetime:
        if not isinstance(value, str):
            raise ValidationError("is a time as text")
        try:
            return time_of(value)
        except InvalidValue as error:
            raise ValidationError(str(error)) from None
