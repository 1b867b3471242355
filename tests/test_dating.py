"""Publication dates of a story, and the times that rest on them."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.dating import dated, resolved
from factcheck.model import Published
from factcheck.values import Relative, When
from tests.compare.rungs import amount
from tests.strategies import article, claim

MONDAY, FRIDAY = date(2024, 3, 4), date(2024, 3, 8)


def test_no_article_is_dated_where_none_has_a_date() -> None:
    articles = [article("a"), article("b")]
    assert dated(articles) == articles


@pytest.mark.parametrize(
    ("days", "bounds"),
    [
        pytest.param((MONDAY,), (MONDAY, MONDAY), id="one day known"),
        pytest.param((FRIDAY, MONDAY), (MONDAY, FRIDAY), id="two days known"),
    ],
)
def test_the_others_bound_an_article_without_a_date(days, bounds) -> None:
    known = [article(str(n), day=day) for n, day in enumerate(days)]
    *stated, undated = dated([*known, article("x")])
    assert stated == known
    assert undated.published == Published(*bounds, "story")
    assert undated.published.day is None


@pytest.mark.parametrize(
    ("published", "edtf"),
    [
        pytest.param(Published(), "", id="no date"),
        pytest.param(Published(FRIDAY, FRIDAY, "given"), "2024-03-07", id="a day"),
        pytest.param(Published(FRIDAY, FRIDAY, "story"), "2024-03-07", id="bounds of one day"),
    ],
)
def test_yesterday(published, edtf) -> None:
    said = claim("a", When("", Relative("day", -1)))
    assert resolved(said, published).value.edtf == edtf


def test_what_is_no_time_stays_as_it_is() -> None:
    said = claim("a", amount("9"))
    assert resolved(said, Published(FRIDAY, FRIDAY, "given")) is said
