"""Days on a line."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from factcheck.formats.page.dates import FIRST, LAST, NEAREST, stops
from factcheck.model import Published


def on(day: int, month: int = 3) -> Published:
    when = date(2024, month, day)
    return Published(when, when, "byline")


def places(*when: Published) -> list[float | None]:
    return [s.place for s in stops([(one, (f"c{n}", "9", "a")) for n, one in enumerate(when)])]


def test_nothing_said_has_no_stop() -> None:
    assert stops([]) == ()


def test_one_day_stands_in_the_middle() -> None:
    assert places(on(3), on(3)) == [50.0]


def test_days_stand_in_proportion() -> None:
    assert places(on(1), on(6), on(11)) == [FIRST, 50.0, LAST]


@pytest.mark.parametrize("days", [(1, 2, 30), (1, 29, 30), (1, 2, 3, 4, 5, 28, 29, 30)])
def test_near_days_do_not_cover_one_another(days: tuple[int, ...]) -> None:
    found = places(*map(on, days))
    assert all(b - a >= NEAREST - 0.1 for a, b in itertools.pairwise(found))
    assert min(found) >= FIRST
    assert max(found) <= LAST


def test_many_days_share_the_line_evenly() -> None:
    found = places(*(on(day) for day in range(1, 31)))
    assert found[0] == FIRST
    assert found[-1] == LAST
    assert found == sorted(found)


def test_what_has_no_date_comes_last_and_stands_nowhere() -> None:
    assert places(Published(), on(2), on(1)) == [FIRST, LAST, None]


def test_bounds_from_the_story_are_not_sure() -> None:
    open_day = Published(date(2024, 3, 1), date(2024, 3, 9), "story")
    first, last = stops([(open_day, ("c2", "12", "b")), (on(4), ("c1", "9", "a"))])
    assert (first.label, first.sure, first.said) == ("4 March 2024", True, (("c1", "9", "a"),))
    assert not last.sure
    assert last.label.startswith("between 1 March 2024 and 9 March 2024")
