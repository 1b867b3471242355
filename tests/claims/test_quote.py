"""Quotations, and marks that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.quote import find, normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

QUOTES = [
    pytest.param("The officers’ and the town’s cars came.", [], id="apostrophes"),
    pytest.param("Cole said she liked “Gone With the Wind” best.", [], id="work"),
    pytest.param("William “Rusty” Fox said hello.", [], id="nickname"),
    pytest.param("A sign read 6'2\" and then 5'1\" on the door.", [], id="inches"),
    pytest.param("A “soft” opening took place.", [], id="scare-quote"),
    pytest.param("“We are safe,” Cole said.", ["We are safe"], id="comma-dropped"),
    pytest.param('"We are safe," Cole said.', ["We are safe"], id="straight"),
    pytest.param("' We are all safe here now. '", ["We are all safe here now"], id="single"),
    pytest.param(
        "“We,” Cole said, “are safe in this town.”", ["We", "are safe in this town"], id="broken"
    ),
    pytest.param("Cole called the plan “brave.”", ["brave"], id="one-word-attributed"),
    pytest.param(
        "Leaders praised the “bold step, and others clapped.", ["bold step"], id="never-closed"
    ),
    pytest.param("“We came here a long time ago.", ["We came here a long time ago"], id="goes-on"),
    pytest.param(
        "The report lists rooms that “had been shut for many long years.”",
        ["had been shut for many long years"],
        id="part-of-a-sentence",
    ),
    pytest.param("They may never leave.” He wept.", ["They may never leave"], id="began-earlier"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_find(passage: Callable[..., Passage], text: str, expected: list[str]) -> None:
    mentions = list(find(passage(text)))
    assert [getattr(m.value, "text", None) for m in mentions] == expected
    assert all(normalize(text[m.start : m.end]) == getattr(m.value, "text", None) for m in mentions)


def test_normalize() -> None:
    assert normalize("it’s  a “new\xa0day”,") == 'it\'s a "new day"'
