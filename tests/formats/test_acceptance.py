"""Accepted findings in every format: shown with their reason, and failing nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from factcheck.formats import Format, render
from factcheck.formats.view import DEFAULT, View
from factcheck.model import Accepted, Matter, Remark
from tests.formats.fixture import REPORT
from tests.formats.test_json import VALIDATOR

KNOWN = replace(
    REPORT,
    accepted=(Accepted("f2", "the \x1b[31mdesk knows", "known.json"),),
    remarks=(
        Remark(Matter.STALE, "known.json", "conflict (count, x; y) is not found any more"),
        Remark(Matter.LEFT_OUT, "a.txt", "left out"),
    ),
)


def written(form: Format) -> str:
    return render(KNOWN, form, DEFAULT)


def test_text_shows_it_apart_and_counts_it() -> None:
    shown = render(KNOWN, Format.TEXT, View(80))
    groups, _, accepted = shown.partition("1 accepted finding: known, and no reason to fail")
    assert "(2 sources, f2)" not in groups
    assert "(2 sources, f2)" in accepted
    assert r"accepted: the \x1b[31mdesk knows  [known.json]" in accepted
    assert "1 conflict (1 accepted)" in accepted
    assert "\nstale: known.json: conflict" in accepted
    assert "\nnote: a.txt: left out" in accepted
    assert max(map(len, shown.splitlines())) <= 80


def test_json_names_it() -> None:
    report = json.loads(written(Format.JSON))
    VALIDATOR.validate(report)
    assert [one["finding"] for one in report["accepted"]] == ["f2"]
    assert [one["matter"] for one in report["remarks"]] == ["stale", "left out"]


def test_sarif_suppresses_it() -> None:
    results = json.loads(written(Format.SARIF))["runs"][0]["results"]
    (known,) = [one for one in results if "suppressions" in one]
    assert known["properties"]["id"] == "f2"
    assert known["level"] == "note"
    assert known["suppressions"][0]["justification"].endswith("desk knows")


@pytest.mark.parametrize("form", [Format.GITHUB, Format.MARKDOWN])
def test_others_give_the_reason(form) -> None:
    assert written(form).lower().count("accepted: the ") == 1
    assert "::error" not in written(form)


def test_junit_passes_it() -> None:
    assert "<failure" in render(REPORT, Format.JUNIT, DEFAULT)
    assert "<failure" not in written(Format.JUNIT)
