"""Laws of the expressions of time, whatever the words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import timeforms, timex
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


_TAGS = sorted({row.tag for row in calendar.WORDS.values()} | set("IcRDdyP-,();."))


@given(st.lists(st.sampled_from(_TAGS), max_size=20).map("".join))
def test_forms_fit_within_stretches_of_words_that_have_a_part_in_times(tags):
    whole = {
        (number, *match.span())
        for number, (_, form, _) in enumerate(timeforms.FORMS)
        for match in form.finditer(tags)
    }
    parted = {
        (number, stretch.start() + first, stretch.start() + last)
        for stretch in timex._STRETCH.finditer(tags)
        for number, first, last in timex._fitting(stretch.group())
    }
    assert whole == parted


@given(st.lists(st.sampled_from([t for t in _TAGS if t not in timex.TELLING]), max_size=20))
def test_every_form_has_a_digit_or_a_telling_word(tags):
    said = "".join(t for t in tags if t not in "IcRDdyn")
    assert not timex._fitting(said)
