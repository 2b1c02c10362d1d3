"""The dashboard's texts and their catalogs: extracted, brought up to date and compiled by `make messages`."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).parents[2] / "integrator" / "web"
LANGUAGES = ("en", "zh")
_METHODS = [("templates/**.html", "jinja2"), ("dashboard/**.py", "python")]
# Times of extraction would change the files each time, and tell nobody anything.
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)
_KEYWORDS = {"_": None, "_l": None, "gettext": None, "ngettext": (1, 2)}


def folder(language: str) -> Path:
    """Where a language's catalog lies."""
    return WEB / "translations" / language / "LC_MESSAGES"


def extracted() -> Catalog:
    """Every text that templates and pages mark for translation."""
    found = Catalog()
    for _, _, message, _, _ in extract_from_dir(str(WEB), method_map=_METHODS, keywords=_KEYWORDS):
        found.add(message)
    return found


def kept(language: str) -> Catalog:
    """The catalog as it is kept."""
    with (folder(language) / "messages.po").open("rb") as file:
        return read_po(file, locale=language)


def compiled(catalog: Catalog) -> bytes:
    """The binary form that the dashboard loads."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def update(language: str) -> int:
    """Bring a catalog up to date; returns how many of its texts are not translated."""
    path = folder(language) / "messages.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog = kept(language) if path.exists() else Catalog(locale=language)
    catalog.update(extracted(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    for message in catalog if language == "en" else ():
        if message.id and not any(message.string if isinstance(message.string, tuple) else (message.string,)):
            message.string = message.id
    catalog.fuzzy, catalog.header_comment = False, f"# The dashboard's texts: {catalog.locale.english_name}."
    catalog.project, catalog.version = "returns-integrator", "0"
    catalog.creation_date = catalog.revision_date = _NEVER
    with path.open("wb") as file:
        write_po(file, catalog, no_location=True, sort_output=True, width=110)
    path.with_suffix(".mo").write_bytes(compiled(kept(language)))
    return sum(1 for message in kept(language) if message.id and not any(_strings(message.string)))


def _strings(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


if __name__ == "__main__":
    for name in LANGUAGES:
        print(f"{name}: {update(name)} texts are not translated")
