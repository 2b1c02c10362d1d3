"""Serves one of the designs here by the same server, with the same settings, as the product: FACTORY PORT."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from integrator.web.serve import serve


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where to listen."""

    port: int
    host: str = "127.0.0.1"
    server: str = "granian"
    max_body: int = 10 << 20


if __name__ == "__main__":
    serve(Listening(port=int(sys.argv[2])), factory=sys.argv[1])
