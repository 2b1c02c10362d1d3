"""Finds adapters: the folders of `adapters`, then installed entry points. Lazy; a broken one stops no other."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from importlib.metadata import EntryPoint, entry_points

from integrator.core.errors import IntegratorError, NotFound
from integrator.sdk import CONTRACT, Adapter

GROUP = "returns_integrator.adapters"


class Registry:
    """All adapters by slug. A folder's name is its adapter's slug; an entry point's name likewise."""

    def __init__(self, packages: Sequence[str] = ("adapters",)) -> None:
        self._sources: dict[str, tuple[str, Callable[[], object]]] = {}
        self._loaded: dict[str, Adapter] = {}
        self._broken: dict[str, str] = {}
        for package in packages:
            for name in _folders(package):
                self._add(name.rpartition(".")[2], name, lambda name=name: _class_in(name))  # type: ignore[misc]
        for point in entry_points(group=GROUP):
            self._add(point.name, _origin(point), point.load)

    def _add(self, slug: str, origin: str, load: Callable[[], object]) -> None:
        if slug in self._sources:
            raise IntegratorError(f"two adapters are called {slug}: {self._sources[slug][0]} and {origin}; remove one")
        self._sources[slug] = origin, load

    def slugs(self) -> list[str]:
        """The slugs of all adapters that work, sorted. Loads them all."""
        for slug in self._sources:
            self._load(slug)
        return sorted(self._loaded)

    @property
    def broken(self) -> dict[str, str]:
        """Slug -> why that adapter cannot be used. Loads them all."""
        self.slugs()
        return dict(self._broken)

    def get(self, slug: str) -> Adapter:
        """The adapter called `slug`. Raises NotFound, naming those there are or why it is broken."""
        if slug in self._sources:
            self._load(slug)
        if slug in self._loaded:
            return self._loaded[slug]
        if slug in self._broken:
            raise NotFound(f"the adapter {slug} cannot be used: {self._broken[slug]}")
        raise NotFound(f"no adapter is called {slug}; there are {', '.join(self.slugs()) or 'none'}")

    def _load(self, slug: str) -> None:
        if slug in self._loaded or slug in self._broken:
            return
        origin, load = self._sources[slug]
        try:
            self._loaded[slug] = _checked(slug, load())
        except (Exception, SystemExit) as error:
            self._broken[slug] = f"{origin}: {type(error).__name__}: {error}"


def _folders(package: str) -> list[str]:
    found = importlib.import_module(package)
    return [f"{package}.{item.name}" for item in pkgutil.iter_modules(found.__path__) if item.ispkg]


def _origin(point: EntryPoint) -> str:
    return f"{point.value} of {point.dist.name}" if point.dist else point.value


def _class_in(module: str) -> object:
    found = importlib.import_module(module)
    own = [
        value
        for value in vars(found).values()
        if isinstance(value, type) and issubclass(value, Adapter) and value.__module__.startswith(module)
    ]
    if len(own) != 1:
        raise IntegratorError(f"{module} must hold exactly one Adapter class, not {len(own)}")
    return own[0]


def _checked(slug: str, found: object) -> Adapter:
    if not (isinstance(found, type) and issubclass(found, Adapter)):
        raise IntegratorError("what it names is no Adapter class")
    if found.contract != CONTRACT:
        raise IntegratorError(f"asks for contract {found.contract}, this integrator speaks {CONTRACT}")
    if found.slug != slug:
        raise IntegratorError(f"its slug is {found.slug}, but it is installed as {slug}")
    return found()
