"""Values that are names or words rather than numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Office:
    """A named person with what the text calls them (office, title, relation)."""

    name: str
    office: str


@dataclass(frozen=True, slots=True)
class NameSet:
    """A list of named things. ``names`` are canonical and sorted; ``open`` where the text
    leaves the list open (*such as*, *among others*).
    """

    names: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A quotation: its words with normalised quotes and spaces."""

    text: str
