"""Which of two articles revises the other: by their dates, by their words, and never by a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from factcheck import pipeline
from factcheck.compare.updates import revised
from factcheck.formats import text
from factcheck.formats.view import View
from factcheck.model import Kind, Published, Status, Verdict
from factcheck.values import Quantity
from tests.compare.rungs import amount
from tests.strategies import article, claim

SUNDAY, TUESDAY = date(2024, 3, 3), date(2024, 3, 5)
DEAD = {"kind": Kind.CASUALTIES, "status": Status.KILLED}
PLAIN, REVISING = "9 people died", "the toll has risen to 12"


def order(days, texts=(PLAIN, PLAIN), figures=("9", "12"), bounds=None, **kind):
    """The ids of the earlier and the later article, None where neither revises the other."""
    articles = {i: article(i, t, d) for i, t, d in zip("ab", texts, days, strict=True)}
    for i, published in (bounds or {}).items():
        articles[i] = replace(articles[i], published=published)
    one, two = (
        claim(i, Quantity(amount(n), "people"), sentence_end=len(t), **(kind or DEAD))
        for i, n, t in zip("ab", figures, texts, strict=True)
    )
    found = revised(one, two, articles)
    return (found[0].article, found[1].article) if found else None


@pytest.mark.parametrize(
    ("days", "bounds"),
    [
        pytest.param((None, None), {}, id="no date in either"),
        pytest.param((SUNDAY, None), {}, id="no date in one"),
        pytest.param((None, TUESDAY), {}, id="no date in the other"),
        pytest.param((SUNDAY, SUNDAY), {}, id="one day"),
        pytest.param(
            (SUNDAY, None), {"b": Published(TUESDAY, TUESDAY, "story")}, id="bounds of a later day"
        ),
        pytest.param(
            (None, TUESDAY),
            {"a": Published(SUNDAY, SUNDAY, "story")},
            id="bounds of an earlier day",
        ),
    ],
)
def test_no_order_is_guessed(days, bounds) -> None:
    assert order(days, bounds=bounds) is None


def test_the_date_decides() -> None:
    assert order((SUNDAY, TUESDAY)) == ("a", "b")
    assert order((TUESDAY, SUNDAY), figures=("12", "9")) == ("b", "a")


def test_a_toll_does_not_fall_by_the_date_alone() -> None:
    assert order((TUESDAY, SUNDAY)) is None


@pytest.mark.parametrize("days", [(None, None), (SUNDAY, None), (SUNDAY, SUNDAY)], ids=str)
def test_words_decide_where_dates_do_not(days) -> None:
    assert order(days, (PLAIN, REVISING)) == ("a", "b")
    assert order(days, (REVISING, PLAIN)) == ("b", "a")
    assert order(days, (REVISING, REVISING)) is None


def test_what_does_not_change_is_never_revised() -> None:
    assert order((SUNDAY, TUESDAY), kind=Kind.DATE) is None


@pytest.mark.parametrize(
    ("days", "ages", "expected"),
    [
        pytest.param((SUNDAY, TUESDAY), ("30", "31"), None, id="two days"),
        pytest.param((SUNDAY, None), ("30", "31"), None, id="no date"),
        pytest.param((SUNDAY, date(2025, 2, 1)), ("30", "33"), None, id="three years in one"),
        pytest.param((SUNDAY, date(2027, 2, 1)), ("30", "31"), None, id="one year in three"),
        pytest.param((SUNDAY, date(2025, 2, 1)), ("31", "30"), None, id="younger"),
        pytest.param((SUNDAY, date(2025, 2, 1)), ("30", "31"), ("a", "b"), id="a year"),
        pytest.param((date(2026, 2, 1), SUNDAY), ("32", "30"), ("b", "a"), id="two years"),
    ],
)
def test_people_grow_older(days, ages, expected) -> None:
    assert order(days, figures=ages, kind=Kind.AGE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("9-page report", None, id="what is made so"),
        pytest.param("9 pages", ("a", "b"), id="no compound"),
    ],
)
def test_a_compound_tells_what_a_thing_is(text, expected) -> None:
    texts = (text, text.replace("9", "12"))
    assert order((SUNDAY, TUESDAY), texts, kind=Kind.COUNT) == expected


FIRST = (
    "{}The Orsa dam broke on Saturday. The flood killed 9 people in Kestrel, Chief Ina Holm said."
)
LAST = (
    "{}The Orsa dam broke on Saturday. The flood killed 14 people in Kestrel, Chief Ina Holm said."
)


@pytest.mark.parametrize(
    ("days", "verdict"),
    [
        pytest.param(("2024-03-03", "2024-03-05"), Verdict.UPDATED, id="both"),
        pytest.param(("2024-03-03", ""), Verdict.CONFLICT, id="one"),
        pytest.param(("", ""), Verdict.CONFLICT, id="none"),
    ],
)
def test_reports_of_a_dam(days, verdict, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, said, day in zip(("a.md", "b.md"), (FIRST, LAST), days, strict=True):
        front = f"---\ndate: {day}\n---\n" if day else ""
        (tmp_path / name).write_text(said.format(front), "utf-8")
    report = pipeline.run(["a.md", "b.md"])
    (tolls,) = [f for f in report.facts if f.kind is Kind.CASUALTIES]
    assert tolls.verdict is verdict
    shown = " ".join(text.render(report, View(200)).split())
    assert ("which is newer, and when" in shown) is (days == ("", ""))
    assert ("(from the rest of the story): b.md" in shown) is (
        verdict is not Verdict.UPDATED and any(days)
    )
