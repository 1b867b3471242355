"""JUnit XML, for what shows test results: each fact is a test case."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from factcheck.compact import by_id
from factcheck.formats.entries import Entry, entries, sentence, shown, within, worded
from factcheck.formats.extracted import STDIN, as_filed
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS
from factcheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from factcheck.model import Fact, Inconsistency, Report

#: What XML 1.0 cannot hold, not even escaped, and ``visible`` lets through.
_NO_XML = re.compile("[\ufffe\uffff]")


def render(report: Report, view: View = DEFAULT) -> str:
    """A suite for each story, a case for each fact that the view shows.

    A fact that fails the run is a failure; the others pass, with what the sources say as
    their output. Inputs that could not be read are skipped cases.
    """
    places = Places(report)
    claims = by_id(report.claims)
    filed = as_filed(report)
    root = ET.Element("testsuites", name="factcheck")
    suites: dict[str, list[ET.Element]] = {}
    accepted = {one.finding for one in report.accepted}
    failing = {one.id for one in report.found(view.failing)} - accepted
    stories = dict(report.stories)
    for one in report.inconsistencies:
        if one.verdict in view.shown:
            suite = suites.setdefault(stories.get(one.article, ""), [])
            suite.append(_within(one, places, filed, failed=one.id in failing))
    for fact in _cases(report, view, failing):
        said = entries(fact, claims, places)
        failed = fact.id in failing
        case = _case(fact, said, places, failed=failed)
        _locate(case, said[0], places, filed)
        suites.setdefault(fact.story, []).append(case)
    for story in sorted(suites, key=_natural):
        root.append(_suite(story, suites[story]))
    if report.skipped:
        cases = [_skipped(skipped.path, skipped.reason) for skipped in report.skipped]
        root.append(_suite("inputs", cases))
    _count(root, root.iter("testcase"))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, "unicode")}\n'


def _cases(report: Report, view: View, failing: Collection[str]) -> list[Fact]:
    """The facts that the view shows; those of figures that fail the run are shown by it."""
    verdicts = view.shown | ({Verdict.SINGLE} if report.drafts else set())
    facts = shown(report, replace(view, shown=verdicts))
    return [fact for fact in facts if fact.verdict in view.shown or fact.id in failing]


def text(words: str) -> str:
    """One line of harmless text that XML 1.0 can hold."""
    return _NO_XML.sub(lambda found: f"<U+{ord(found[0]):04X}>", visible(words))


def _natural(story: str) -> tuple[int, str]:
    """Sorts s2 before s10."""
    return len(story), story


def _suite(name: str, cases: list[ET.Element]) -> ET.Element:
    """A suite of cases, whose names are made different where two are alike."""
    suite = ET.Element("testsuite", name=text(name))
    seen: Counter[tuple[str, str]] = Counter()
    for case in cases:
        same = case.get("classname", ""), case.get("name", "")
        seen[same] += 1
        if seen[same] > 1:
            case.set("name", f"{same[1]} ({seen[same]})")
        suite.append(case)
    _count(suite, cases)
    return suite


def _count(element: ET.Element, cases: Iterable[ET.Element]) -> None:
    """Say how many cases there are, and how they ended."""
    ended = [child.tag for case in cases for child in case] + [""]
    tests = sum(1 for _ in element.iter("testcase"))
    for key, number in (
        ("tests", tests),
        ("failures", ended.count("failure")),
        ("errors", 0),
        ("skipped", ended.count("skipped")),
    ):
        element.set(key, str(number))
    element.set("time", "0")


def _case(fact: Fact, said: Sequence[Entry], places: Places, *, failed: bool) -> ET.Element:
    head = f"{fact.verdict.value}: {ROWS[fact.verdict].meaning} ({fact.id})"
    case = ET.Element(
        "testcase",
        classname=text(f"factcheck.{fact.story}.{fact.kind.value}"),
        name=text(fact.subject),
        time="0",
    )
    lines = [head, text(fact.reason), *(_line(entry, places) for entry in said)]
    _end(case, fact.verdict, lines, failed=failed)
    return case


def _within(
    one: Inconsistency, places: Places, filed: Mapping[str, bool], *, failed: bool
) -> ET.Element:
    """What does not fit together in one article, as a case."""
    said = tuple(map(Entry, one.statements))
    case = ET.Element(
        "testcase",
        classname=text(f"factcheck.within.{one.rule.value}"),
        name=text(within(one, places)),
        time="0",
    )
    head = f"{one.verdict.value}: its own statements do not fit together ({one.id})"
    lines = [head, text(one.reason), *(_line(entry, places) for entry in said)]
    _end(case, one.verdict, lines, failed=failed)
    _locate(case, said[0], places, filed)
    return case


def _end(case: ET.Element, verdict: Verdict, lines: Sequence[str], *, failed: bool) -> None:
    """How a case ended, with its lines: what it is, why, and what is said."""
    inside = ET.SubElement(case, "failure" if failed else "system-out")
    if failed:
        inside.set("type", verdict.value)
        inside.set("message", lines[1] or lines[0])
    inside.text = "\n".join(filter(None, lines))


def _line(entry: Entry, places: Places) -> str:
    claim = entry.claim
    note = f" [{entry.note}]" if entry.note else ""
    words = text(f"{worded(claim, places)}{note} - {sentence(claim, places)}")
    return f"{text(places.of(claim))}: {words}"


def _locate(case: ET.Element, entry: Entry, places: Places, filed: Mapping[str, bool]) -> None:
    """The file of a fact's first source, and its line where the file has that line."""
    claim = entry.claim
    path = places.articles[claim.article].source.path
    if path == STDIN:
        return
    case.set("file", text(path))
    if filed[claim.article]:
        case.set("line", str(places.at(claim.article, claim.start)[0]))


def _skipped(path: str, reason: str) -> ET.Element:
    case = ET.Element("testcase", classname="factcheck.inputs", name=text(path), time="0")
    ET.SubElement(case, "skipped", message=text(reason))
    return case
