"""Every format is found by its name, and all keep the same promises."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.formats import ROWS, Format, guessed, pieces, render
from factcheck.formats.extracted import EXTRACTED
from factcheck.formats.view import DEFAULT, EVERY, SHARED, View
from factcheck.formats.wording import WORST_FIRST
from factcheck.sources import forms
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, WITHIN, crowded, saying

#: What no output may hold: what acts on a terminal or hides on a page, other than the mark
#: of UTF-8 that a CSV file begins with.
ACTING = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def test_every_format_has_a_row() -> None:
    assert list(ROWS) == list(Format)


def test_no_two_formats_want_one_ending() -> None:
    suffixes = [suffix for row in ROWS.values() for suffix in row.suffixes]
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("report", None),
        ("report.xlsx", None),
        ("sarif", None),
        ("a.json", Format.JSON),
        ("a.sarif.json", Format.SARIF),
        ("x/A.MD", Format.MARKDOWN),
    ],
    ids=str,
)
def test_a_format_is_guessed_from_a_file(name, format) -> None:
    assert guessed(name) is format


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_nothing_acts(format, words) -> None:
    output = render(saying(words, f"x/{words}.txt"), format, View(shown=EVERY))
    assert not ACTING.search(output.replace("\r\n", "\n").removeprefix("\ufeff"))
    output.encode("utf-8", "backslashreplace")


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("report", [REPORT, EMPTY, crowded()], ids=["few", "empty", "40 facts"])
def test_the_same_report_is_the_same_bytes(format, report) -> None:
    assert render(report, format, DEFAULT) == render(replace(report), format, View())


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("report", [REPORT, EMPTY, WITHIN], ids=["few", "empty", "within"])
def test_the_pieces_are_the_whole(format, report) -> None:
    assert "".join(pieces(report, format, DEFAULT)) == render(report, format, DEFAULT)


@pytest.mark.parametrize("format", sorted(set(Format) - {Format.MARKDOWN}))
def test_what_may_be_long_comes_in_pieces(format) -> None:
    some = list(pieces(crowded(), format, View(shown=EVERY)))
    assert len(some) > 1
    assert max(map(len, some)) < 200_000


@pytest.mark.parametrize("format", sorted(set(Format) - {Format.JSON, Format.HTML}))
def test_what_is_not_shown_is_not_there(format) -> None:
    none = render(REPORT, format, View(shown=frozenset()))
    assert "14 times" in render(REPORT, format, View(shown=SHARED))
    assert "14 times" not in none


def test_json_is_whole_whatever_is_shown() -> None:
    assert render(REPORT, Format.JSON, View(shown=frozenset())) == render(
        REPORT, Format.JSON, View(shown=EVERY)
    )


def test_a_view_knows_every_verdict() -> None:
    assert frozenset(WORST_FIRST) == EVERY


def test_every_form_of_input_is_as_filed_or_extracted() -> None:
    as_filed = {".txt", ".md", ".markdown"}
    assert set(EXTRACTED) | as_filed >= {s for s in forms() if not s.endswith(".gz")}
    assert not set(EXTRACTED) & as_filed


@pytest.mark.parametrize("format", Format)
def test_the_readme_says_what_it_is_for(format) -> None:
    row = ROWS[format]
    files = ", ".join(f"`{suffix}`" for suffix in row.suffixes)
    readme = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
    assert f"| `{format}` | {files} | {row.purpose} |" in readme


@pytest.mark.parametrize("format", sorted(set(Format) - {Format.JSONL}))
def test_what_contradicts_itself_within_an_article_is_told(format) -> None:
    assert "killed in one event exclude one another" in render(WITHIN, format, DEFAULT)
