"""Comments in a draft: what they cover, and what is said of those that do nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.acceptance.comments import applied, comments
from factcheck.gate import FailOn, findings
from factcheck.model import Article, Matter, Published, Source
from tests.formats.fixture import HARBOUR, REPORT

FINDINGS = findings(FailOn.CONFLICT)


def article(text: str, path: str = "desk/draft.md", start: int = 0) -> Article:
    return Article(Source("draft", path, text, start), None, Published(), ())


def covered(text: str, path: str = "desk/draft.md") -> list[tuple[str, str | None, str]]:
    return [
        (one.where, one.reason, text[one.start : one.end].strip())
        for one in comments(article(text, path))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nine died.\n\n<!-- an ordinary comment -->\n",
        "Nine died. <!-- factcheck ignore it -->\n",
        "Nine died. factcheck: ignore it\n",
        "Nine died. <!-- factcheck: ignore it\n",
    ],
    ids=["ordinary", "no colon", "no comment", "never closed"],
)
def test_what_is_no_comment_to_the_program(text) -> None:
    assert covered(text) == []


def test_other_files_have_no_exceptions() -> None:
    assert covered("Nine. <!-- factcheck: ignore it -->", "desk/draft.txt") == []
    assert covered("Nine. <!-- factcheck: ignore it -->", "desk/DRAFT.MD")


@pytest.mark.parametrize(
    ("text", "reason", "paragraph"),
    [
        (
            "One.\n\nTwo. <!-- factcheck: ignore x y --> Three.\n\nFour.",
            "x y",
            "Two. <!-- factcheck: ignore x y --> Three.",
        ),
        (
            "One.\n\n<!-- factcheck: ignore x -->\nTwo\nlines.\n\nFour.",
            "x",
            "<!-- factcheck: ignore x -->\nTwo\nlines.",
        ),
        (
            "One.\n\nTwo.\n<!--factcheck:ignore: x-->\n\nFour.",
            "x",
            "Two.\n<!--factcheck:ignore: x-->",
        ),
        ("One.\n\n<!-- factcheck: ignore x -->\n\nTwo.\n\nThree.", "x", "Two."),
        ("One.\n\n<!-- factcheck: ignore x -->\n\n<!-- note -->\n\nTwo.", "x", "Two."),
        ("One.\n\n<!-- factcheck: ignore x -->\n", "x", ""),
        ("One.\r\n\r\n<!-- factcheck: ignore x -->\r\n\r\nTwo.\r\n\r\nThree.", "x", "Two."),
        ("One. <!-- factcheck: ignore -->", "", "One. <!-- factcheck: ignore -->"),
        ("One. <!-- factcheck: skip it -->", None, "One. <!-- factcheck: skip it -->"),
        (
            "One. <!-- factcheck: IGNORE\n x\n y -->",
            "x y",
            "One. <!-- factcheck: IGNORE\n x\n y -->",
        ),
    ],
    ids=[
        "inside a paragraph",
        "at its top",
        "at its end",
        "alone, the next one",
        "alone above another comment",
        "nothing follows",
        "line ends of Windows",
        "no reason",
        "another order",
        "over several lines",
    ],
)
def test_which_paragraph_is_covered(text, reason, paragraph) -> None:
    ((_, said, found),) = covered(text)
    assert (said, found) == (reason, paragraph)


def test_the_line_is_that_of_the_comment() -> None:
    ((where, _, _),) = covered("One.\n\n\n<!-- factcheck: ignore x -->\n\nTwo.")
    assert where == "desk/draft.md:4"


def report(comment: str, before: str):
    """The fixture's report with a comment put into one of its articles, *harbour.md*."""
    at = HARBOUR.index(before)
    text = HARBOUR[:at] + comment + HARBOUR[at:]
    size = len(comment)
    articles = [
        replace(a, source=replace(a.source, text=text)) if a.id == "harbour" else a
        for a in REPORT.articles
    ]
    claims = [
        replace(c, start=c.start + size, end=c.end + size)
        if c.article == "harbour" and c.start >= at
        else c
        for c in REPORT.claims
    ]
    return replace(REPORT, articles=tuple(articles), claims=tuple(claims))


def test_findings_that_rest_on_the_paragraph_are_accepted() -> None:
    made = applied(report("<!-- factcheck: ignore the desk rang up -->\n", "Rescuers"), FINDINGS)
    (one,) = made.accepted
    assert (one.finding, one.reason, one.origin) == ("f1", "the desk rang up", "flood/harbour.md:6")
    assert made.remarks == ()


def test_a_value_that_decided_nothing_is_no_finding() -> None:
    """Of f3 the pair may be two other articles: a comment beside a third value covers nothing."""
    made = report("<!-- factcheck: ignore x -->\n", "More than 1,200")
    facts = [replace(f, pair=("c4", "c15")) if f.id == "f3" else f for f in made.facts]
    found = applied(replace(made, facts=tuple(facts)), FINDINGS)
    assert found.accepted == ()
    assert found.remarks[0].matter is Matter.UNUSED


@pytest.mark.parametrize(
    ("comment", "matter", "said"),
    [
        ("<!-- factcheck: ignore -->\n", Matter.UNREASONED, "without a reason"),
        ("<!-- factcheck: off -->\n", Matter.UNUSED, "not understood"),
    ],
)
def test_a_comment_that_is_wrong_has_no_effect_and_is_told(comment, matter, said) -> None:
    made = applied(report(comment, "Rescuers"), FINDINGS)
    assert made.accepted == ()
    (remark,) = made.remarks
    assert (remark.matter, remark.where) == (matter, "flood/harbour.md:6")
    assert said in remark.text


def test_a_comment_that_covers_nothing_is_told() -> None:
    made = applied(report("<!-- factcheck: ignore it is so -->\n\n", "---\nRescuers"), FINDINGS)
    assert made.accepted == ()
    assert made.remarks == ()  # in the front matter nothing is a comment
    last = applied(
        report("\n<!-- factcheck: ignore it is so -->\n", "Mayor Ilse"),
        findings(FailOn.NEVER) - {"discrepancy"},
    )
    assert [one.matter for one in last.remarks] == [Matter.UNUSED]
    assert "'it is so' covers no finding" in last.remarks[0].text
