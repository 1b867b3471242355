"""What strangers wrote prints as harmless text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.formats.harmless import visible, visible_lines

SAME = ["", "plain", "naïve – “curly” … €", "警察 👩 ñ", "[bold]x[/]", "a\\nb", "e\u0301", "👍🏽"]


@pytest.mark.parametrize("text", SAME)
def test_harmless_text_stays(text) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", r"a\x1b[2Jb"),
        ("\x07\x00\x7f", r"\x07\x00\x7f"),
        ("\x9b31m\x85", r"\x9b31m\x85"),
        ("a\x1c\x1fb", r"a\x1c\x1fb"),
        ("\u202egp.exe", "<U+202E>gp.exe"),
        ("\u2066x\u2069", "<U+2066>x<U+2069>"),
        ("zero\u200bwidth\ufeff", "zero<U+200B>width<U+FEFF>"),
        ("\udc80", "<U+DC80>"),
        ("\ue000", "<U+E000>"),
        ("\U000e0041", "<U+E0041>"),
        ("one\n two\r\n\tthree\u2028four\u00a0five", "one two three four five"),
    ],
    ids=ascii,
)
def test_acting_characters_are_shown(text, shown) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(categories=None), max_size=60))
def test_nothing_acts(text) -> None:
    for one in (visible(text), visible_lines(text).replace("\n", "").replace("\t", "")):
        assert not {c for c in one if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}}
    assert visible_lines(text).count("\n") == text.count("\n")
