"""What an EDTF date may mean: its days and its precision."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.values.when import bounds, precision


@pytest.mark.parametrize("edtf", ["", "..", "2018-13", "2018-02-30", "Thursday", "../.."])
def test_no_bounds(edtf: str) -> None:
    assert bounds(edtf) is None


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        pytest.param("2025-07-03", date(2025, 7, 3), date(2025, 7, 3), id="day"),
        pytest.param("2024-02", date(2024, 2, 1), date(2024, 2, 29), id="leap month"),
        pytest.param("2024-12", date(2024, 12, 1), date(2024, 12, 31), id="december"),
        pytest.param("1979", date(1979, 1, 1), date(1979, 12, 31), id="year"),
        pytest.param("199X", date(1990, 1, 1), date(1999, 12, 31), id="decade"),
        pytest.param("2014-22", date(2014, 6, 1), date(2014, 9, 30), id="summer"),
        pytest.param("2017-24", date(2016, 12, 1), date(2018, 3, 31), id="winter of either year"),
        pytest.param("1989-35", date(1989, 7, 1), date(1989, 9, 30), id="third quarter"),
        pytest.param("1979/1989", date(1979, 1, 1), date(1989, 12, 31), id="span"),
        pytest.param("2003/..", date(2003, 1, 1), date.max, id="since"),
        pytest.param("../2025-04", date.min, date(2025, 4, 30), id="until"),
        pytest.param("2016~", date(2014, 12, 31), date(2018, 1, 1), id="about a year"),
        pytest.param("2018-04-14~", date(2018, 4, 11), date(2018, 4, 17), id="about a day"),
        pytest.param("9999~", date(9997, 12, 31), date.max, id="held within the calendar"),
    ],
)
def test_bounds(edtf: str, first: date, last: date) -> None:
    assert bounds(edtf) == (first, last)


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("", ""),
        ("2025-07-03", "day"),
        ("2024-03~", "month"),
        ("2014-22", "season"),
        ("2014", "year"),
        ("199X", "decade"),
        ("2003/..", "span"),
    ],
)
def test_precision(edtf: str, expected: str) -> None:
    assert precision(edtf) == expected
