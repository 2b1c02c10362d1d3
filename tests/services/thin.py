"""A platform whose messages name a return and leave its lines to be asked for, or say what the test wants."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from support import Bench, line, returned

from integrator.sdk import Adapter, Setting
from integrator.sdk.http import Call
from integrator.services import connect

LINES = b'[{"line_id": "1", "quantity": 1}]'


class Thin(Adapter):
    """Asks for the lines of each return; a message about no return gives what `says` does."""

    slug, title = "thin", "Thin"
    settings = (
        Setting(name="secret", title="Secret, which checks signatures and is asked with", secret=True),
        Setting(name="token", title="Token", secret=True, required=False),
    )
    access = ("secret", "token")

    def __init__(self) -> None:
        self.says: Callable[[], Iterable[Any]] = list

    def verify(self, request: Any, shop: Any) -> Any:
        """Messages of this platform are put into the journal by hand."""
        raise NotImplementedError

    def sign(self, request: Any, shop: Any) -> Any:
        """Nothing is added."""
        return request

    def parse(self, message: Any, shop: Any) -> Iterator[Any]:
        """One request for a return."""
        return_id = json.loads(message.body)["return"]
        if return_id is None:
            yield from self.says()
            return
        answer = shop.ask(Call(method="GET", url=f"https://thin.test/returns/{return_id}"))
        if answer is None:
            yield returned("requested", return_id, extra={"incomplete": True})
        else:
            yield returned("requested", return_id, *(line(**item) for item in json.loads(answer.body)))

    def hosts(self, shop: Any) -> tuple[str, ...]:
        """The one host it asks."""
        return ("thin.test",)

    def authorize(self, call: Call, shop: Any, now: Any) -> Call:
        """With the token."""
        return call.with_headers(authorization=f"Bearer {shop['token']}")


def connect_thin(bench: Bench, **settings: str) -> str:
    """A shop of that platform."""
    bench.adapters.added["thin"] = Thin()
    return connect.connect(bench.context, bench.account, "thin", "thin", {"secret": "s3cret", **settings}).id


def post_thin(bench: Bench, shop: str, return_id: str | None = "R1") -> int:
    """A message of that shop, not read yet."""
    body = json.dumps({"return": return_id}).encode()
    return bench.store(bench.message(body, connection_id=shop))[0].inbox_id
