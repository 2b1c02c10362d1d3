"""Reply links in texts: how their addresses end, and texts without their secret part."""

from __future__ import annotations

import re
from typing import Any

PATH = "/s/"
"""What stands before a link's token."""
_TOKEN = re.compile(rf"({PATH})[A-Za-z0-9_-]{{40,}}")


def hidden(told: Any) -> Any:
    """A text, or all texts of a document, with the secret part of each link left out: who may look may not answer."""
    match told:
        case str():
            return _TOKEN.sub(r"\1…", told)
        case dict():
            return {name: hidden(below) for name, below in told.items()}
        case list():
            return [hidden(below) for below in told]
    return told
