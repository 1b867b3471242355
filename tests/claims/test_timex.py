"""Laws of the expressions of time, whatever the words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.timex import expressions
from factcheck.lexicon import calendar
from factcheck.values.when import bounds

_WORDS = st.sampled_from(
    [
        *sorted(calendar.WORDS),
        *(word.title() for word in sorted(calendar.WORDS)),
        *(
            "4th",
            "31",
            "1979",
            "2016-11-05",
            "13/45/99",
            "9/11",
            "12:15",
            "9 p.m.",
            "1979–89",
        ),
        *("1990s", "’60s", "2,003", "٣", "-", "–", ",", ".", "’s", "(", "people"),
    ]
)


@given(st.lists(_WORDS, max_size=12).map(" ".join))
def test_in_order_apart_and_inside_the_text(text: str) -> None:
    end = 0
    for expression in expressions(text):
        assert end <= expression.start < expression.end <= len(text)
        assert expression.start <= expression.core < expression.end
        end = expression.end


@given(st.lists(_WORDS, max_size=8).map(" ".join))
def test_every_known_date_has_days(text: str) -> None:
    for expression in expressions(text):
        if expression.when.edtf:
            assert bounds(expression.when.edtf) is not None


@given(st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    assert all(text[e.start : e.end].strip() for e in expressions(text))


def test_vague_references_are_named() -> None:
    found = [(e.vague, e.start) for e in expressions("He now runs it, and will soon stop.")]
    assert found == [("PRESENT_REF", 3), ("FUTURE_REF", 25)]
