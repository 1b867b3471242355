"""When an article came out."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.articles import article
from factcheck.model import Source

HEAD = "Crane falls on ferry in Porto harbour"
LEAD = "A crane fell on a ferry in the harbour of Porto on Monday, and two people were hurt."


@pytest.mark.parametrize(
    ("text", "day", "origin"),
    [
        pytest.param(f"{HEAD}\n\n{LEAD}", None, "unknown", id="nothing"),
        pytest.param(f"{HEAD}\n\nOn July 3, 2025, {LEAD}", None, "unknown", id="in prose"),
        pytest.param(
            f"Lisbon 2:15 pm, Sunday, 3 August 2025\n\n{HEAD}\n\n{LEAD}",
            None,
            "unknown",
            id="clock",
        ),
        pytest.param(f"{HEAD}\nPublished 4/7/2025\n\n{LEAD}", None, "unknown", id="ambiguous"),
        pytest.param(
            f"{HEAD}\nBy Ana Dias | Sept. 9, 2025 | 5 min read\n\n{LEAD}",
            date(2025, 9, 9),
            "byline",
            id="a byline of three parts",
        ),
        pytest.param(
            f"{HEAD}\nPublish : 05:13:07 pm, Friday, 4 July 2025\n\n{LEAD}",
            date(2025, 7, 4),
            "byline",
            id="label",
        ),
        pytest.param(
            f"{HEAD}\nPosted at 9:14 AM, Nov 6, 2016\n\n{LEAD}",
            date(2016, 11, 6),
            "byline",
            id="label and clock",
        ),
        pytest.param(
            f"{HEAD}\nUpdated: May 5, 2021\nPublished: May 3, 2021\n\n{LEAD}",
            date(2021, 5, 3),
            "byline",
            id="published before updated",
        ),
        pytest.param(
            f"{HEAD}\nBy Ana Dias | 3 March 2021\n\n{LEAD}", date(2021, 3, 3), "byline", id="byline"
        ),
        pytest.param(f"{HEAD}\nJuly 23, 2015\n\n{LEAD}", date(2015, 7, 23), "date line", id="bare"),
        pytest.param(
            f"{HEAD}\n\nPORTO, July 3, 2025 (Agency) - {LEAD}",
            date(2025, 7, 3),
            "date line",
            id="dateline",
        ),
    ],
)
def test_published(text: str, day: date | None, origin: str) -> None:
    found = article(Source(id="a", path="a.txt", text=text)).published
    assert (found.day, found.origin) == (day, origin)


def test_a_given_day_wins() -> None:
    source = Source(
        id="a",
        path="a.md",
        text=f"{HEAD}\nPublished: May 3, 2021\n\n{LEAD}",
        published=date(2021, 5, 2),
        published_from="front matter",
    )
    found = article(source).published
    assert (found.day, found.origin) == (date(2021, 5, 2), "front matter")


def test_title_as_given_or_as_found() -> None:
    source = Source(id="a", path="a.txt", text=f"{HEAD}\n\n{LEAD}")
    assert article(source).title == HEAD
