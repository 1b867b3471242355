"""The exit code depends on the verdicts and on nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.gate import ExitCode, FailOn, exit_code
from factcheck.model import Verdict
from tests.formats.fixture import FACTS, REPORT, WITHIN

LADDER = ["compatible", "updated", "discrepancy", "conflict", "never"]


def with_verdict(verdict: Verdict):
    return replace(REPORT, facts=(replace(FACTS[0], verdict=verdict),))


def test_the_codes_are_those_of_the_manual() -> None:
    assert {code.name: code.value for code in ExitCode} == {"OK": 0, "FOUND": 1, "ERROR": 2}


@pytest.mark.parametrize("level", LADDER)
@pytest.mark.parametrize("verdict", Verdict)
def test_at_or_above_the_level_is_found(level: str, verdict: Verdict) -> None:
    above = LADDER[LADDER.index(level) : -1]
    expected = ExitCode.FOUND if verdict.value in above else ExitCode.OK
    assert exit_code(with_verdict(verdict), FailOn(level)) is expected


def test_no_facts_pass() -> None:
    assert exit_code(replace(REPORT, facts=()), FailOn.COMPATIBLE) is ExitCode.OK


@pytest.mark.parametrize("level", LADDER)
@pytest.mark.parametrize("verdict", [Verdict.DISCREPANCY, Verdict.CONFLICT])
def test_a_contradiction_within_an_article_counts_as_a_fact_does(level, verdict) -> None:
    one = replace(WITHIN.inconsistencies[0], verdict=verdict)
    report = replace(WITHIN, facts=(), inconsistencies=(one,))
    assert exit_code(report, FailOn(level)) is exit_code(with_verdict(verdict), FailOn(level))
