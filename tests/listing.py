"""A platform that can be asked for what it has."""

from __future__ import annotations

from support import Parser

from integrator.sdk import Page
from integrator.sdk.http import Call


class Listing(Parser):
    """A platform whose list comes in pages of facts."""

    def hosts(self, shop):
        """Its only host."""
        return ("api.parser.test",)

    def poll(self, cursor, shop):
        """The page a cursor names."""
        return Call(method="GET", url=f"https://api.parser.test/list?page={cursor or 0}")

    def page(self, response, cursor):
        """The facts of that page."""
        at = int(cursor or 0)
        return Page(tuple(self.pages[at]), str(at + 1) if at + 1 < len(self.pages) else None)
