"""Which of the people concerned a toll counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align.scope import counterpart
from factcheck.claims.extract import mentions
from factcheck.model import Kind
from factcheck.parts import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage


@pytest.mark.parametrize(
    ("text", "value", "marks"),
    [
        pytest.param("Nine people were wounded.", "Nine", (), id="all"),
        pytest.param(
            "Two patients were in critical condition and five others were in stable condition.",
            "five",
            ("stable",),
            id="not the condition of the others",
        ),
        pytest.param(
            "Six people died, including the gunman.", "Six", ("with",), id="with the attacker"
        ),
        pytest.param(
            "The gunman killed four people before killing himself.",
            "four",
            ("without",),
            id="without the attacker",
        ),
        pytest.param("The blast killed four people.", "four", (), id="a blast is no attacker"),
        pytest.param(
            "Three victims have been released from the hospital.",
            "Three",
            ("hospital", "released"),
            id="released",
        ),
        pytest.param(
            "Five victims were taken to Harbor View Hospital.",
            "Five",
            ("at harbor", "hospital"),
            id="a hospital's",
        ),
        pytest.param(
            "Friends of the nine victims waited at Harbor View Hospital.",
            "nine",
            (),
            id="where their friends are",
        ),
        pytest.param("Last year four sailors drowned.", "four", ("before",), id="another year"),
        pytest.param(
            "The first three people he shot were sitting there.", "three", ("first",), id="first"
        ),
    ],
)
def test_parts(
    passage: Callable[[str], Passage], text: str, value: str, marks: tuple[str, ...]
) -> None:
    read = passage(text)
    stated = mentions(read)
    found = [
        parts(read.doc, m, stated)
        for m in stated
        if m.kind is Kind.CASUALTIES and value in text[m.start : m.end]
    ]
    assert found == [marks]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("all", "all", "all"),
        ("all", "with", "all"),
        ("with", "without", "attacker apart"),
        ("all", "without", "attacker maybe"),
        ("without", "without", "all"),
        ("critical", "stable", "other part"),
        ("critical", "critical", "same part"),
        ("all", "critical", "one part"),
        ("all", "before", "one part"),
        ("all", "officer", "one group"),
        ("all", "hospital", "one care"),
        ("officer", "officer released", "parts overlap"),
    ],
)
def test_counterpart(a: str, b: str, expected: str) -> None:
    assert counterpart(a, b) == counterpart(b, a) == expected
