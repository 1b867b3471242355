"""What every form of table gives: records of cells, with where they stand in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


#: The columns that every table has; ``date`` and ``status`` may be there too, and others are
#: the team's own.
REQUIRED = ("subject", "kind", "value", "source")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text, and the span in which it is written, in code points of the file's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of a row by their column (lower case), its span, and its name in a message."""

    name: str
    cells: Mapping[str, Cell]
    start: int
    end: int
