"""The types of settings: what a value may be, in a settings file and on the command line."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

#: A setting's value once read: what a file, a flag and a default come to.
Plain = str | float | bool | tuple[str, ...]


class Unfit(Exception):  # noqa: N818 - a value that does not fit is no fault of the program
    """A value that a setting cannot have; the message says what is wrong and what is wanted."""


class Type(Protocol):
    """What values a setting takes."""

    @property
    def label(self) -> str:
        """The type in a few words, as the tables show it."""

    def read(self, value: object) -> Plain:
        """The value of a settings file, checked. Raises Unfit."""

    def parse(self, words: str) -> Plain:
        """The words of the command line as a value. Raises Unfit."""

    def show(self, value: Plain) -> str:
        """A value as a settings file would give it."""


def near(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'conflict'?`` where a known word is near, else nothing."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word.lower(), list(known), scorer=fuzz.ratio, score_cutoff=60)
    return f"; did you mean {str(found[0])!r}?" if found else ""


def quoted(text: str) -> str:
    """A text as TOML writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@dataclass(frozen=True, slots=True)
class Words:
    """Any text."""

    label: str = "text"

    def read(self, value: object) -> str:
        """A text."""
        if not isinstance(value, str):
            raise Unfit(f"{_shown(value)} is no text: put it in quotes")
        return value

    def parse(self, words: str) -> str:
        """The words as they are."""
        return words

    def show(self, value: Plain) -> str:
        """The text in quotes."""
        return quoted(str(value))


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some names."""

    names: tuple[str, ...]

    @property
    def label(self) -> str:
        """The names."""
        return " | ".join(self.names)

    def read(self, value: object) -> str:
        """One of the names, in any case."""
        if not isinstance(value, str):
            raise Unfit(f"{_shown(value)} is not one of {', '.join(self.names)}: put one in quotes")
        return self.parse(value)

    def parse(self, words: str) -> str:
        """One of the names, in any case."""
        name = words.strip().lower()
        if name not in self.names:
            known = f"it is one of {', '.join(self.names)}"
            raise Unfit(f"{words!r} is not known{near(words, self.names) or f': {known}'}")
        return name

    def show(self, value: Plain) -> str:
        """The name in quotes."""
        return quoted(str(value))


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of texts: of names from a list, or free where ``names`` is empty."""

    names: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """A list, and of what."""
        return "list" if self.names else "list of globs"

    def read(self, value: object) -> tuple[str, ...]:
        """The items of a list."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Unfit(f'{_shown(value)} is no list of texts: write ["one", "two"]')
        one = OneOf(self.names)
        return tuple(one.parse(item) if self.names else item for item in value)

    def parse(self, words: str) -> tuple[str, ...]:
        """The items between commas; nothing is the empty list."""
        items = [word.strip() for word in words.split(",") if word.strip()]
        if words.strip() and not items:
            raise Unfit(f"{words!r} names nothing: put commas between names")
        return self.read(items)

    def show(self, value: Plain) -> str:
        """The list as TOML writes it."""
        items = value if isinstance(value, tuple) else ()
        return "[" + ", ".join(map(quoted, items)) + "]"


@dataclass(frozen=True, slots=True)
class Share:
    """A number from 0 to ``most``."""

    most: float = 1.0

    @property
    def label(self) -> str:
        """The bounds."""
        return f"number from 0 to {self.most:g}"

    def read(self, value: object) -> float:
        """A number within the bounds."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise Unfit(f"{_shown(value)} is no number: it is a {self.label}")
        if math.isnan(value) or not 0 <= value <= self.most:
            raise Unfit(f"{value} is out of bounds: it is a {self.label}")
        return float(value)

    def parse(self, words: str) -> float:
        """A number within the bounds."""
        try:
            number = float(words)
        except ValueError:
            raise Unfit(f"{words!r} is no number: it is a {self.label}") from None
        return self.read(number)

    def show(self, value: Plain) -> str:
        """The number."""
        return f"{value:g}"


@dataclass(frozen=True, slots=True)
class Switch:
    """True or false."""

    label: str = "true | false"

    def read(self, value: object) -> bool:
        """A truth value."""
        if not isinstance(value, bool):
            raise Unfit(f"{_shown(value)} is neither true nor false: write it without quotes")
        return value

    def parse(self, words: str) -> bool:
        """``true`` or ``false``."""
        return OneOf(("true", "false")).parse(words) == "true"

    def show(self, value: Plain) -> str:
        """``true`` or ``false``."""
        return str(value).lower()


def _shown(value: object) -> str:
    """A value as the user wrote it, nearly."""
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 40 else text[:39] + "…"
