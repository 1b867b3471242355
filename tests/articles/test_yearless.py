"""Datelines without a year."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.articles import article
from factcheck.dating import dated
from factcheck.model import Source

LEAD = "The senate voted on Tuesday to close the harbour of Ostin, its clerk told reporters."


def made(text: str, id: str = "a", day: date | None = None):
    return article(
        Source(id, f"{id}.txt", text, published=day, published_from="given" if day else "")
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"WASHINGTON, Sept. 11 — {LEAD}", id="nothing tells the year"),
        pytest.param(
            f"WASHINGTON, Sept. 11 — {LEAD} The attacks of Sept. 11, 2001, were remembered.",
            id="an anniversary",
        ),
        pytest.param(
            f"WASHINGTON, Sept. 11 — {LEAD} He was born on Sept. 2, 1961, and elected in 2010.",
            id="a later year is named",
        ),
        pytest.param(
            f"WASHINGTON, Sept. 11 — {LEAD} It was on Sept. 3, 2012, or on Sept. 3, 2013.",
            id="two years",
        ),
        pytest.param(
            f"WASHINGTON, Sept. 11 — {LEAD} It was asked for on March 3, 2012.", id="far away"
        ),
        pytest.param(f"WASHINGTON, Feb. 30 — {LEAD} It was on Feb. 27, 2012.", id="no such day"),
        pytest.param(
            f"The vote of Sept. 11 - {LEAD} It was asked for on Sept. 3, 2012.", id="no place"
        ),
        pytest.param(
            f"{LEAD} It was asked for on Sept. 3, 2012.\n\nOSTIN, Sept. 11 — {LEAD}",
            id="not at the top",
        ),
        pytest.param(f"WASHINGTON — {LEAD} On Sept. 3, 2012, it sat.", id="no day"),
    ],
)
def test_no_year_follows(text) -> None:
    assert made(text).published.day is None


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("WASHINGTON, Sept. 11 —", date(2012, 9, 11)),
        ("WASHINGTON, Sept 11 (Agency) -", date(2012, 9, 11)),
        ("ST. PAUL, Minn., September 11 --", date(2012, 9, 11)),
        ("LONDON, 11 September –", date(2012, 9, 11)),
        ("NEW YORK, Aug. 30 –", date(2012, 8, 30)),
    ],
)
def test_a_day_in_the_text_tells_the_year(dateline, day) -> None:
    text = f"Harbour to close\n\n{dateline} {LEAD} It was asked for on Sept. 3, 2012."
    found = made(text).published
    assert (found.day, found.origin) == (day, "date line")


def test_the_turn_of_the_year() -> None:
    text = f"OSTIN, Jan. 2 — {LEAD} It was asked for on Dec. 28, 2012."
    assert made(text).published.day == date(2013, 1, 2)


def test_what_the_input_states_goes_first() -> None:
    stated = date(2013, 9, 12)
    text = f"OSTIN, Sept. 11 — {LEAD} It was asked for on Sept. 3, 2012."
    assert made(text, day=stated).published.day == stated


@pytest.mark.parametrize(
    ("known", "day"),
    [
        pytest.param([date(2012, 9, 12)], date(2012, 9, 11), id="the day after"),
        pytest.param([date(2012, 9, 12), date(2012, 10, 1)], date(2012, 9, 11), id="of one year"),
        pytest.param([date(2012, 12, 1)], None, id="too far away"),
        pytest.param([date(2012, 9, 12), date(2013, 9, 12)], None, id="of two years"),
        pytest.param([], None, id="none known"),
    ],
)
def test_the_story_tells_the_year(known, day) -> None:
    others = [made(LEAD, f"b{n}", one) for n, one in enumerate(known)]
    found = dated([made(f"WASHINGTON, Sept. 11 — {LEAD}"), *others])[0].published
    assert found.day == day
    assert (found.origin == "date line") is (day is not None)


def test_a_dateline_bounds_the_others_in_turn() -> None:
    story = [
        made(f"WASHINGTON, Sept. 11 — {LEAD}"), made(LEAD, "b"), made(LEAD, "c", date(2012, 9, 14))
    ]  # fmt: skip
    bounds = dated(story)[1].published
    assert (bounds.earliest, bounds.latest, bounds.day) == (
        date(2012, 9, 11), date(2012, 9, 14), None
    )  # fmt: skip
