"""JUnit XML, for what shows test results: each fact is a test case."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from factcheck.compact import by_id
from factcheck.formats.entries import Entry, entries, sentence, shown, within, worded
from factcheck.formats.extracted import STDIN, as_filed
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS
from factcheck.model import Fact, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from factcheck.model import Inconsistency, Report, Skipped

#: What XML 1.0 cannot hold, not even escaped, and ``visible`` lets through.
_NO_XML = re.compile("[\ufffe\uffff]")


def render(report: Report, view: View = DEFAULT) -> str:
    """A suite for each story, a case for each fact that the view shows.

    A fact that fails the run is a failure; the others pass, with what the sources say as
    their output. Inputs that could not be read are skipped cases.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, a suite a piece: that of many articles is large."""
    places = Places(report)
    claims = by_id(report.claims)
    filed = as_filed(report)
    accepted = {one.finding for one in report.accepted}
    failing = {one.id for one in report.found(view.failing)} - accepted
    suites = _suites(report, view, failing)

    def case(one: Fact | Inconsistency) -> ET.Element:
        failed = one.id in failing
        if isinstance(one, Fact):
            return _case(one, entries(one, claims, places), places, filed, failed=failed)
        return _within(one, places, filed, failed=failed)

    root = ET.Element("testsuites", name="factcheck")
    tests, skipped = [one.id for found in suites.values() for one in found], len(report.skipped)
    _count(root, len(tests) + skipped, sum(one in failing for one in tests), skipped)
    stories = (_suite(story, map(case, suites[story])) for story in sorted(suites, key=_natural))
    inputs = [_suite("inputs", map(_skipped, report.skipped))] if skipped else []
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield from _within_tag(root, chain(stories, inputs))


def _suites(
    report: Report, view: View, failing: Collection[str]
) -> dict[str, list[Fact | Inconsistency]]:
    """What is a case, by its story."""
    stories = dict(report.stories)
    suites: dict[str, list[Fact | Inconsistency]] = {}
    for one in report.inconsistencies:
        if one.verdict in view.shown:
            suites.setdefault(stories.get(one.article, ""), []).append(one)
    for fact in _cases(report, view, failing):
        suites.setdefault(fact.story, []).append(fact)
    return suites


def _within_tag(root: ET.Element, children: Iterable[ET.Element]) -> Iterator[str]:
    """An element and those in it, one by one, as they were serialized together."""
    alone = ET.tostring(root, "unicode")
    opening = alone.removesuffix(" />") + ">"
    for child in children:
        ET.indent(child, level=1)
        yield f"{opening}\n  {ET.tostring(child, 'unicode')}"
        opening = ""
    yield f"\n</{root.tag}>\n" if not opening else f"{alone}\n"


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


def _suite(name: str, cases: Iterable[ET.Element]) -> ET.Element:
    """A suite of cases, whose names are made different where two are alike."""
    suite = ET.Element("testsuite", name=text(name))
    seen: Counter[tuple[str, str]] = Counter()
    for case in cases:
        same = case.get("classname", ""), case.get("name", "")
        seen[same] += 1
        if seen[same] > 1:
            case.set("name", f"{same[1]} ({seen[same]})")
        suite.append(case)
    ended = Counter(child.tag for case in suite for child in case)
    _count(suite, len(suite), ended["failure"], ended["skipped"])
    return suite


def _count(element: ET.Element, tests: int, failures: int, skipped: int) -> None:
    """Say how many cases there are, and how they ended."""
    numbers = {"tests": tests, "failures": failures, "errors": 0, "skipped": skipped, "time": 0}
    for key, number in numbers.items():
        element.set(key, str(number))


def _case(
    fact: Fact,
    said: Sequence[Entry],
    places: Places,
    filed: Mapping[str, bool],
    *,
    failed: bool,
) -> ET.Element:
    head = f"{fact.verdict.value}: {ROWS[fact.verdict].meaning} ({fact.id})"
    case = ET.Element(
        "testcase",
        classname=text(f"factcheck.{fact.story}.{fact.kind.value}"),
        name=text(fact.subject),
        time="0",
    )
    lines = [head, text(fact.reason), *(_line(entry, places) for entry in said)]
    _end(case, fact.verdict, lines, failed=failed)
    _locate(case, said[0], places, filed)
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


def _skipped(one: Skipped) -> ET.Element:
    case = ET.Element("testcase", classname="factcheck.inputs", name=text(one.path), time="0")
    ET.SubElement(case, "skipped", message=text(one.reason))
    return case
