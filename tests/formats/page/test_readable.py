"""Notation in words."""

from __future__ import annotations

import pytest

from factcheck.formats.page.readable import readable


@pytest.mark.parametrize(
    ("notation", "said"),
    [
        ("149 people", "149 people"),
        ("0.5 km", "0.5 km"),
        ("0.12345 km", "0.12345 km"),
        ("billions USD", "billions USD"),
        ("PxyZ", "PxyZ"),
        ("", ""),
        ("7000000000 USD", "7,000,000,000 USD"),
        ("~15000 people", "about 15,000 people"),
        (">15000 people", "more than 15,000 people"),
        (">=9 people", "at least 9 people"),
        ("<=30 %", "up to 30 %"),
        ("<2 km", "less than 2 km"),
        ("10..12 people", "10 to 12 people"),
        ("23 a", "23 years"),
        ("P1Y", "1 year"),
        ("P10Y", "10 years"),
        ("<~P4Y", "nearly 4 years"),
        ("~PT90M", "about 90 minutes"),
        ("P7W..P8W", "7 weeks to 8 weeks"),
        ("P2.5M", "2.5 months"),
        ("PseveralD", "several days"),
        ("Pa fewY", "a few years"),
        ("PThoursH", "hours"),
    ],
)
def test_readable(notation: str, said: str) -> None:
    assert readable(notation) == said
