"""Relative times against a publication date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Published
from factcheck.resolve import framed, on_day, resolve
from factcheck.values import Relative, When

#: A Wednesday.
DAY = date(2018, 6, 13)
PUBLISHED = Published(DAY, DAY, "front matter")


@pytest.mark.parametrize(
    "when",
    [
        pytest.param(When("", Relative("day", -1, told=True)), id="a day earlier"),
        pytest.param(When("", Relative("years", -1, told=True)), id="recent years"),
        pytest.param(When("", Relative("hour", -2)), id="hours"),
        pytest.param(When("", clock="21:00"), id="a clock time alone"),
        pytest.param(When("2016"), id="known already"),
    ],
)
def test_left_as_stated(when: When) -> None:
    assert resolve(when, PUBLISHED) is when


@pytest.mark.parametrize(
    ("relative", "expected"),
    [
        pytest.param(Relative("day", 0), "2018-06-13", id="today"),
        pytest.param(Relative("day", -1), "2018-06-12", id="yesterday"),
        pytest.param(Relative("weekday", 0, 3), "2018-06-13", id="today's weekday is today"),
        pytest.param(Relative("weekday", -1, 3), "2018-06-06", id="last, of today's weekday"),
        pytest.param(Relative("weekday", 1, 3), "2018-06-20", id="next, of today's weekday"),
        pytest.param(Relative("weekday", 0, 1, lean=-1), "2018-06-11", id="Monday, past"),
        pytest.param(Relative("weekday", 0, 1, lean=1), "2018-06-18", id="Monday, future"),
        pytest.param(Relative("weekday", 0, 4, lean=-1), "2018-06-14", id="tomorrow's weekday"),
        pytest.param(Relative("weekday", -1, 4), "2018-06-07", id="last, of tomorrow's weekday"),
        pytest.param(Relative("week", 0), "2018-06-11/2018-06-17", id="this week"),
        pytest.param(Relative("week", -1, 2), "2018-06-05", id="Tuesday of last week"),
        pytest.param(Relative("weekend", 0), "2018-06-09/2018-06-10", id="the weekend"),
        pytest.param(Relative("weekend", 1), "2018-06-16/2018-06-17", id="next weekend"),
        pytest.param(Relative("month", -1), "2018-05", id="last month"),
        pytest.param(Relative("month", -6), "2017-12", id="six months ago"),
        pytest.param(Relative("month", 0, 3, lean=-1), "2018-03", id="March, past"),
        pytest.param(Relative("month", 0, 11, lean=-1), "2017-11", id="November, past"),
        pytest.param(Relative("month", 0, 11, lean=1), "2018-11", id="November, future"),
        pytest.param(Relative("month", 0, 8), "2018-08", id="August, nearest"),
        pytest.param(Relative("month", -1, 6), "2017-06", id="last June, in June"),
        pytest.param(Relative("month", 0, 3, 25), "2018-03-25", id="March 25"),
        pytest.param(Relative("month", 0, 7, 17, lean=-1), "2018-07-17", id="a day soon"),
        pytest.param(Relative("month", 0, 2, 29, lean=-1), "2016-02-29", id="a leap day"),
        pytest.param(Relative("season", -1, 22), "2017-22", id="last summer"),
        pytest.param(Relative("quarter", 0, 4), "2017-36", id="fourth quarter"),
        pytest.param(Relative("quarter", -1), "2018-33", id="last quarter"),
        pytest.param(Relative("year", 0, 4), "2018-04", id="April this year"),
        pytest.param(Relative("year", -3), "2015", id="three years ago"),
        pytest.param(Relative("decade", 0), "201X", id="this decade"),
    ],
)
def test_on_day(relative: Relative, expected: str) -> None:
    assert on_day(relative, DAY) == expected


@pytest.mark.parametrize(
    ("edtf", "frame", "expected"),
    [
        ("2018-01", "", "2018-01"),
        ("2018-01", "{}/..", "2018-01/.."),
        ("2018-06-04/2018-06-10", "{}/..", "2018-06-04/.."),
        ("2018-06-04/2018-06-10", "../{}", "../2018-06-10"),
        ("2014", "{}~", "2014~"),
    ],
)
def test_framed(edtf: str, frame: str, expected: str) -> None:
    assert framed(edtf, frame) == expected


def test_unknown_publication_resolves_nothing() -> None:
    when = When("", Relative("day", -1))
    assert resolve(when, Published()) == when


def test_bounds_that_agree_resolve_exactly() -> None:
    published = Published(date(2018, 6, 13), date(2018, 6, 15), "story")
    assert resolve(When("", Relative("year", -1)), published).edtf == "2017"


def test_bounds_that_differ_give_the_span_between() -> None:
    published = Published(date(2018, 6, 13), date(2018, 6, 15), "story")
    assert resolve(When("", Relative("day", -1)), published).edtf == "2018-06-12/2018-06-14"


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.integers(1, 7),
    st.sampled_from([-1, 0, 1]),
    st.sampled_from([-1, 0, 1]),
)
def test_a_weekday_falls_on_its_day_within_a_week(
    published: date, which: int, step: int, lean: int
) -> None:
    found = date.fromisoformat(on_day(Relative("weekday", step, which, lean=lean), published))
    assert found.isoweekday() == which
    assert abs((found - published).days) <= 7


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(1, 12))
def test_a_month_leans_to_its_side(published: date, which: int) -> None:
    month = f"{published:%Y-%m}"
    assert on_day(Relative("month", 0, which, lean=-1), published) <= month
    assert on_day(Relative("month", 0, which, lean=1), published) >= month
