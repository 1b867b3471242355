"""What a command leaves to be written, said and returned."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.gate import ExitCode


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a command.

    ``writings`` are texts with the file each goes to, ``-`` for standard output; they are
    written all or none. ``notes`` go to standard error, a line each, before them.
    """

    writings: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    code: ExitCode = ExitCode.OK
