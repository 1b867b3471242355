"""The words around a value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.formats.excerpt import excerpt, padded, shortened
from factcheck.formats.harmless import visible

TEXT = "It began at dawn, and the flood that followed took 12 lives in the lower town by noon."


def around(text: str, value: str, width: int, sentence: tuple[int, int] | None = None) -> str:
    start = text.index(value)
    return str(excerpt(text, sentence or (0, len(text)), (start, start + len(value)), width))


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (100, TEXT),
        (40, "… followed took 12 lives in the …"),
        (20, "… took 12 lives …"),
        (4, "12"),
    ],
)
def test_cut_between_words_with_the_value_in_sight(width, words) -> None:
    assert around(TEXT, "12", width) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [("It", "It began at dawn, and the flood …"), ("noon", "… lives in the lower town by noon.")],
)
def test_room_that_one_side_does_not_need_goes_to_the_other(value, words) -> None:
    assert around(TEXT, value, 34) == words


def test_only_the_sentence_is_shown() -> None:
    text = "One thing. Nine people died. Another."
    assert around(text, "Nine", 80, (11, 28)) == "Nine people died."


def test_a_value_too_wide_is_cut_itself() -> None:
    assert around(TEXT, TEXT, 12) == "It began at…"


def test_wide_characters_take_two_cells() -> None:
    assert padded("東京都", 5) == "東京…"
    assert padded("東京", 6) == "東京  "
    assert shortened("東京", 4) == "東京"


@given(st.text(max_size=60), st.text(min_size=1, max_size=10), st.text(max_size=60), st.data())
def test_it_always_fits_and_shows_the_value(before, value, after, data) -> None:
    width = data.draw(st.integers(5, 120))
    text = before + value + after
    span = (len(before), len(before) + len(value))
    found = excerpt(text, (0, len(text)), span, width)
    assert cell_len(str(found)) <= width
    shown = visible(value).strip()
    assert found.value == shown or (found.value.endswith("…") and cell_len(shown) > width - 4)
