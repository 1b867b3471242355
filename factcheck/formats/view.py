"""How a report is to be shown: the one thing besides it that a format is given."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import VERDICTS, Verdict

#: Every verdict, and those that take two sources.
SHARED = frozenset(VERDICTS)
EVERY = SHARED | {Verdict.SINGLE}


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be shown.

    ``width`` is in terminal cells, ``color`` says whether in colour; both matter to text
    alone. ``shown`` are the verdicts whose facts are shown, ``failing`` those that fail the
    run.
    """

    width: int = 100
    color: bool = False
    shown: frozenset[Verdict] = SHARED
    failing: frozenset[Verdict] = frozenset({Verdict.CONFLICT})


#: A view of no terminal, with what is shown and what fails where nothing else is asked for.
DEFAULT = View()
