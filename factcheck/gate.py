"""Whether a report lets a run pass: the exit code, whatever the format."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Report, Verdict


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
    NEVER = "never"


def failing(fail_on: FailOn) -> frozenset[Verdict]:
    """The verdicts at or above ``fail_on``."""
    if fail_on is FailOn.NEVER:
        return frozenset()
    # Imported here because --help shows FailOn, and the model is not needed for that.
    from factcheck.model import VERDICTS, Verdict

    return frozenset(VERDICTS[VERDICTS.index(Verdict(fail_on.value)) :])


def findings(fail_on: FailOn) -> frozenset[Verdict]:
    """The verdicts that can be accepted: those that fail, and whatever else is an alarm."""
    return failing(fail_on) | failing(FailOn.UPDATED)


def exit_code(report: Report, fail_on: FailOn) -> ExitCode:
    """``FOUND`` where a verdict, on a fact or on one article, is at or above ``fail_on``.

    What is accepted does not count.
    """
    bad = failing(fail_on)
    accepted = {one.finding for one in report.accepted}
    failed = any(one.verdict in bad and one.id not in accepted for one in report.findings)
    return ExitCode.FOUND if failed else ExitCode.OK
