"""Whether a report lets a run pass: the exit code, whatever the format."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from factcheck.kinds import VERDICTS, Verdict

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

    CONFLICT = "conflict"
    DISCREPANCY = "discrepancy"
    UPDATED = "updated"
    COMPATIBLE = "compatible"
    UNSUPPORTED = "unsupported"
    """A conflict, or a figure of a draft that no source backs."""
    NEVER = "never"


def failing(fail_on: FailOn) -> frozenset[Verdict]:
    """The verdicts at or above ``fail_on``."""
    if fail_on is FailOn.NEVER:
        return frozenset()
    if fail_on is FailOn.UNSUPPORTED:
        # What only the draft states; of that, figures alone fail a run (``Report.found``).
        return frozenset({Verdict.CONFLICT, Verdict.SINGLE})
    return frozenset(VERDICTS[VERDICTS.index(Verdict(fail_on.value)) :])


def findings(fail_on: FailOn) -> frozenset[Verdict]:
    """The verdicts that can be accepted: those that fail, and whatever else is an alarm."""
    return failing(fail_on) | failing(FailOn.UPDATED)


def exit_code(report: Report, fail_on: FailOn) -> ExitCode:
    """``FOUND`` where a fact, an article by itself or a draft's figure fails at ``fail_on``.

    What is accepted does not count.
    """
    accepted = {one.finding for one in report.accepted}
    failed = any(one.id not in accepted for one in report.found(failing(fail_on)))
    return ExitCode.FOUND if failed else ExitCode.OK
