"""Pairs of times and the rung they reach."""

from __future__ import annotations

import pytest

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.policy import DEFAULT
from factcheck.values import Relative, When
from tests.compare.rungs import rung

SAME, WITHIN, NEAR, APART = Rung
FRIDAY = Relative("weekday", 0, 5)
WEEK = When("2019-03-04/2019-03-10", Relative("week", -1))
MARCH = Relative("month", 0, 3)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("2019-03-01", "2019-03-03", APART, id="two days apart"),
        pytest.param("2019-03-01", "2019-03-08", APART, id="a week apart, by the calendar"),
        pytest.param("2016", "2017", APART, id="two years"),
        pytest.param("2018-03", "2019-03", APART, id="one month of two years"),
        pytest.param("2019-03", "2019-05", APART, id="two months apart"),
        pytest.param("1979/1989", "1991", APART, id="after a span"),
        pytest.param("2003/..", "2001", APART, id="before an open span"),
        pytest.param("2019-03-01", "2019-03-02", NEAR, id="next day"),
        pytest.param("2018-05", "2018-06", NEAR, id="next month"),
        pytest.param("2019-03-01", "2019-03", WITHIN, id="day and month"),
        pytest.param("2018-05-17", "2018", WITHIN, id="day and year"),
        pytest.param("2016-22", "2016-07", WITHIN, id="summer and July"),
        pytest.param("../2011-06", "2011-22", WITHIN, id="by June and summer"),
        pytest.param("1979/1989", "1985", WITHIN, id="inside a span"),
        pytest.param("2015/2016", "2016/2017", WITHIN, id="spans that overlap"),
        pytest.param("2016~", "2015", WITHIN, id="about a year"),
        pytest.param("1979/1989", "1979", SAME, id="the start of a span"),
        pytest.param("1979/1989", "1989", SAME, id="the end of a span"),
        pytest.param("1979/1989", "1979/..", SAME, id="since the start of a span"),
        pytest.param("2003/..", "2003", SAME, id="since a year"),
        pytest.param("../2019-02-15", "2019-02-15", SAME, id="until a day"),
        pytest.param("2019-02-15", "2019-02-15", SAME, id="one day"),
    ],
)
def test_dates(a: str, b: str, expected: Rung) -> None:
    assert rung(When(a), When(b)) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("10:00", "15:30", APART, id="morning and afternoon"),
        pytest.param("22:15", "22:55", APART, id="forty minutes"),
        pytest.param("20:30", "19:30", NEAR, id="an hour, as between zones"),
        pytest.param("10:15", "10:30", NEAR, id="a quarter"),
        pytest.param("~10:15", "10:40", NEAR, id="about, and 25 minutes"),
        pytest.param("~00:00", "~00:15", WITHIN, id="just after midnight"),
        pytest.param("10:15", "~10:15", WITHIN, id="about"),
        pytest.param("21:00", "09:00", WITHIN, id="one clock face"),
        pytest.param("~23:00", "~23:00", SAME, id="about, twice"),
        pytest.param("07:05", "07:05", SAME, id="one minute"),
    ],
)
def test_clocks(a: str, b: str, expected: Rung) -> None:
    one, two = (When("", clock=t.lstrip("~"), loose=t[0] == "~") for t in (a, b))
    assert rung(one, two) is expected
    dated = [When("2020-05-01", clock=w.clock, loose=w.loose) for w in (one, two)]
    assert rung(*dated) is expected


def test_a_clock_time_does_not_save_another_day() -> None:
    assert rung(When("2020-05-01", clock="10:00"), When("2020-05-04", clock="10:00")) is APART


def test_a_day_and_its_clock_time_are_the_same_day() -> None:
    assert rung(When("2020-05-01", clock="10:00"), When("2020-05-01")) is SAME


def test_a_clock_time_alone_is_more_precise_than_a_day() -> None:
    step = climb(When("", clock="10:00"), When("2020-05-01"), DEFAULT)
    assert (step.rung, step.silent) == (WITHIN, False)


def test_a_time_told_from_another_says_nothing() -> None:
    step = climb(When("2020-05-01"), When("", Relative("day", -1, told=True)), DEFAULT)
    assert (step.rung, step.silent) == (WITHIN, True)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(When("2018-04-20"), When("2018-05-04"), APART, id="two weeks"),
        pytest.param(
            When("2019-03-04/2019-03-10"), When("2019-03-03"), APART, id="the day before some days"
        ),
        pytest.param(WEEK, When("2019-03-02"), APART, id="the Saturday before a week"),
        pytest.param(WEEK, When("2019-03-03"), WITHIN, id="the Sunday before a week"),
        pytest.param(When("2018-04-20", FRIDAY), When("2018-04-26"), APART, id="another weekday"),
        pytest.param(When("2017-03", MARCH), When("2018-05"), APART, id="another month"),
        pytest.param(When("2018-04-20", FRIDAY), When("2018-04-27"), WITHIN, id="which Friday"),
        pytest.param(When("2018-04-20", FRIDAY), When("2018-05-04"), WITHIN, id="Friday weeks on"),
        pytest.param(When("2017-03", MARCH), When("2018-03"), WITHIN, id="March of which year"),
        pytest.param(
            When("", Relative("week", 1)), When("", Relative("week", 1)), SAME, id="next week twice"
        ),
    ],
)
def test_times_that_were_worked_out(a: When, b: When, expected: Rung) -> None:
    assert rung(a, b) is expected
