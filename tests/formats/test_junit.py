"""What shows test results can read the facts."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from factcheck.formats import junit as form
from factcheck.formats.view import EVERY, View
from factcheck.model import VERDICTS
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, crowded, saying


def read(report, view: View | None = None):
    output = form.render(report, view or View(shown=EVERY))
    return etree.fromstring(output.encode())


def test_a_fact_is_a_case_and_a_conflict_a_failure() -> None:
    root = read(REPORT)
    cases = root.findall("testsuite/testcase")
    assert len(cases) == len(REPORT.facts) + len(REPORT.skipped)
    (failed,) = [case for case in cases if case.find("failure") is not None]
    assert failed.get("name") == "Inspections of the dam"
    assert (failed.get("file"), failed.get("line")) == ("flood/valley.txt", "9")
    assert "41 times" in (failed.findtext("failure") or "")


@pytest.mark.parametrize(
    ("failing", "failures"),
    [(frozenset(), 0), (frozenset(VERDICTS[3:]), 3), (frozenset(VERDICTS), 6)],
    ids=["never", "discrepancy", "agree"],
)
def test_what_fails_the_run_is_a_failure(failing, failures) -> None:
    root = read(REPORT, View(shown=EVERY, failing=failing))
    assert root.get("failures") == str(failures)
    assert len(root.findall(".//failure")) == failures


def test_the_counts_add_up() -> None:
    root = read(REPORT)
    for key in ("tests", "failures", "skipped", "errors"):
        assert int(root.get(key)) == sum(int(suite.get(key)) for suite in root)
    assert root.get("tests") == str(len(root.findall(".//testcase")))
    assert root.get("skipped") == "1"


def test_an_empty_report_is_valid_and_says_so() -> None:
    root = read(EMPTY)
    assert (root.tag, root.get("tests"), list(root)) == ("testsuites", "0", [])


def test_no_two_cases_have_one_name() -> None:
    same = replace(REPORT, facts=tuple(replace(f, subject="dam") for f in crowded().facts))
    names = [(c.get("classname"), c.get("name")) for c in read(same).iter("testcase")]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("path", "line"),
    [("-", None), ("a.html", None), ("a.jsonl", None), ("a.md", "1")],
    ids=str,
)
def test_a_line_is_told_where_the_file_has_it(path, line) -> None:
    (case,) = read(saying("so", path)).findall("testsuite[@name='s1']/testcase")
    assert case.get("line") == line
    assert case.get("file") == (None if path == "-" else path)


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_stay_text(words) -> None:
    root = read(saying(words))
    assert [child.tag for child in root.find(".//failure")] == []
    assert len(root.findall(".//testcase")) == 2


@given(st.text(st.characters(categories=None), max_size=30))
def test_any_text_is_xml(words) -> None:
    case = ET.Element("x", a=form.text(words))
    case.text = form.text(words)
    back = etree.fromstring(ET.tostring(case))
    assert back.get("a") == (back.text or "") == form.text(words)
