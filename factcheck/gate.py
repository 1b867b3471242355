"""Whether a report lets a run pass: the exit code, whatever the format."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from factcheck.model import VERDICTS, Verdict

if TYPE_CHECKING:
    from factcheck.model import Report


class ExitCode(IntEnum):
    """How a run ended."""

    OK = 0
    """Nothing at or above ``--fail-on``."""
    FOUND = 1
    """At least one fact at or above ``--fail-on``."""
    ERROR = 2
    """The run could not be done."""


class FailOn(StrEnum):
    """The mildest verdict that fails a run."""

    CONFLICT = Verdict.CONFLICT.value
    DISCREPANCY = Verdict.DISCREPANCY.value
    UPDATED = Verdict.UPDATED.value
    COMPATIBLE = Verdict.COMPATIBLE.value
    NEVER = "never"


def failing(fail_on: FailOn) -> frozenset[Verdict]:
    """The verdicts at or above ``fail_on``."""
    if fail_on is FailOn.NEVER:
        return frozenset()
    return frozenset(VERDICTS[VERDICTS.index(Verdict(fail_on.value)) :])


def exit_code(report: Report, fail_on: FailOn) -> ExitCode:
    """``FOUND`` where a fact's verdict is at or above ``fail_on``, else ``OK``."""
    bad = failing(fail_on)
    return ExitCode.FOUND if any(fact.verdict in bad for fact in report.facts) else ExitCode.OK
