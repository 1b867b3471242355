"""What was accepted, in a baseline or by a comment in a draft: shown, and no reason to fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.acceptance import baseline as file
from factcheck.acceptance import comments
from factcheck.gate import findings

if TYPE_CHECKING:
    from factcheck.acceptance.baseline import Baseline
    from factcheck.gate import FailOn
    from factcheck.model import Report

__all__ = ["applied"]


def applied(report: Report, accepted: Baseline | None, fail_on: FailOn) -> Report:
    """The report with what comments in its articles and a baseline accept.

    Where both accept a finding, the comment is named: it stands nearer to the text.
    """
    which = findings(fail_on)
    report = comments.applied(report, which)
    return file.applied(report, accepted, which) if accepted else report
