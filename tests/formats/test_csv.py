"""The table opens right in a spreadsheet, and nothing in it is a formula."""

from __future__ import annotations

import csv
import io

import pytest

from factcheck.formats import csv as form
from factcheck.formats.view import EVERY, View
from tests.formats.fixture import EMPTY, FACTS, HOSTILE_WORDS, REPORT, saying


def read(report, view: View | None = None) -> list[dict[str, str]]:
    output = form.render(report, view or View(shown=EVERY))
    assert output.encode("utf-8", "backslashreplace").startswith(b"\xef\xbb\xbf")
    file = io.StringIO(output.encode("utf-8", "backslashreplace").decode("utf-8-sig"), newline="")
    return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-5 °C", "'-5 °C"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        (" =1", "'=1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ("a; @x", "a;' @x"),
        ("=a;=b", "'=a;'=b"),
        ("a=1", "a=1"),
        ("15,000", "15,000"),
        ("'quoted'", "'quoted'"),
        ('say "so"', 'say "so"'),
        ("a\nb", "a b"),
        ("", ""),
        ("é 東京 e\u0301", "é 東京 e\u0301"),
    ],
    ids=ascii,
)
def test_cells(text, cell) -> None:
    assert form.cell(text) == cell


def test_a_claim_is_a_row() -> None:
    rows = read(REPORT)
    assert len(rows) == sum(len(fact.claims) for fact in FACTS)
    first = rows[0]
    assert (first["fact"], first["verdict"], first["value"]) == ("f2", "conflict", "14 times")
    assert (first["path"], first["line"], first["column"]) == ("flood/valley.txt", "9", "28")
    assert first["sentence"] == "The dam had been inspected 14 times since 2003."
    assert {row["copy_of"] for row in rows} == {""}


def test_what_is_not_shown_has_no_row() -> None:
    assert {row["verdict"] for row in read(REPORT, View())} == {
        *("conflict", "discrepancy", "updated", "compatible", "agree")
    }


def test_an_empty_report_is_a_head() -> None:
    assert form.render(EMPTY).removeprefix(form.BOM).count("\r\n") == 1
    assert read(EMPTY) == []


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_stay_in_their_cells(words) -> None:
    rows = read(saying(words))
    assert len(rows) == 2
    for row in rows:
        assert list(row) == list(form.COLUMNS)
        for value in row.values():
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r"))
            assert "\n" not in value
