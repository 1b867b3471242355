"""What a command leaves to be written, said and returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.gate import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a command.

    ``writings`` are texts, whole or in pieces, with the file each goes to, ``-`` for standard
    output; they are written all or none. ``notes`` go to standard error, a line each, before them.
    """

    writings: tuple[tuple[str | Iterable[str], str], ...] = ()
    notes: tuple[str, ...] = ()
    code: ExitCode = ExitCode.OK
