"""What is installed here: the packages that are needed, and the extras that are there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata

#: The name of the package in a registry.
PACKAGE = "factcheck-cli"

#: Extras for those who work on the program, and the one that stands for the others.
_INTERNAL = frozenset({"dev", "bench", "all"})

_NAME = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"""extra\s*==\s*["']([\w-]+)["']""")


@dataclass(frozen=True, slots=True)
class Package:
    """A package that is needed, for ``extra`` where that is not empty; ``version`` is empty
    where it is not installed.
    """

    name: str
    version: str
    extra: str = ""

    @property
    def command(self) -> str:
        """What installs it."""
        return (
            f"pip install '{PACKAGE}[{self.extra}]'" if self.extra else f"pip install {self.name}"
        )


def packages() -> tuple[Package, ...]:
    """The packages that this program asks for, those of its extras last, each once an extra.

    Empty where the program runs from a folder and was never installed.
    """
    try:
        wanted = metadata.requires(PACKAGE) or []
    except metadata.PackageNotFoundError:
        return ()
    found = {_package(requirement) for requirement in wanted}
    shown = (package for package in found if package.extra not in _INTERNAL)
    return tuple(sorted(shown, key=lambda package: (package.extra, package.name.lower())))


def _package(requirement: str) -> Package:
    name = _NAME.match(requirement)
    extra = _EXTRA.search(requirement)
    shown = name[0] if name else requirement
    return Package(shown, version(shown), extra[1] if extra else "")


def version(name: str) -> str:
    """The version of an installed package, empty where it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
