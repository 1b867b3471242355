"""The terminal report: what must hold whatever the facts are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from rich.cells import cell_len

from factcheck.formats import explain, listing, text
from factcheck.formats.sheet import Sheet
from factcheck.formats.view import EVERY, View
from factcheck.formats.wording import ROWS, WORST_FIRST
from factcheck.model import Origin, Shared, Span, Verdict
from tests.formats.fixture import FACTS, REPORT, WITHIN, crowded

VIEWS = [View(40), View(80), View(140), View(100, color=True)]
COLOR = re.compile(r"\x1b\[[0-9;]*m")


def titles(output: str) -> list[str]:
    signs = "".join(re.escape(row.sign) for row in ROWS.values())
    return [line for line in output.splitlines() if re.match(rf"[{signs}] ", line)]


def everything(view: View) -> str:
    facts = [explain.render(REPORT, fact.id, view) for fact in FACTS]
    return (
        text.render(WITHIN, replace(view, shown=EVERY))
        + listing.render(REPORT, view)
        + "".join(facts)
    )


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view.width}{' in colour' * view.color}")
def test_nothing_of_an_article_acts_on_the_terminal(view: View) -> None:
    output = COLOR.sub("", everything(view)) if view.color else everything(view)
    acting = {c for c in output if unicodedata.category(c) in {"Cc", "Cf"}} - {"\n"}
    assert not acting
    words = " ".join(output.split())
    assert "[bold]not bold[/] <U+202E>evil<U+202C>" in words
    assert r"\x1bhostile.txt" in words
    assert "Dead [/] in <U+202E>東京都" in words


def test_no_colour_unless_asked() -> None:
    assert "\x1b" not in everything(View(80))
    assert COLOR.search(text.render(REPORT, View(80, color=True)))


def test_colour_changes_no_word() -> None:
    assert COLOR.sub("", everything(View(80, color=True))) == everything(View(80))


@pytest.mark.parametrize("width", [80, 140])
@pytest.mark.parametrize("report", [REPORT, crowded(), WITHIN], ids=["few", "40 facts", "within"])
def test_every_line_fits_the_width(report, width) -> None:
    output = text.render(report, View(width, shown=EVERY))
    assert max(cell_len(line) for line in output.splitlines()) <= width


def test_no_character_that_breaks_grep() -> None:
    assert not re.search("[\u2500-\u259f]", everything(View(80)))


def test_verdicts_stand_by_word_and_sign_worst_first() -> None:
    rank = {v: n for n, v in enumerate(WORST_FIRST)}
    lines = titles(text.render(crowded(), View(80, shown=EVERY)))
    verdicts = [Verdict(line.split()[1]) for line in lines]
    assert len(verdicts) == 40
    assert verdicts == sorted(verdicts, key=rank.__getitem__)
    assert all(line.startswith(ROWS[v].sign) for line, v in zip(lines, verdicts, strict=True))
    assert len({row.sign for row in ROWS.values()}) == len(ROWS)


def test_more_sources_come_first_within_a_verdict() -> None:
    lines = titles(text.render(REPORT, View(140, shown=frozenset({Verdict.DISCREPANCY}))))
    assert ["3 sources" in line for line in lines] == [True, False]


@pytest.mark.parametrize("width", [60, 80, 140])
def test_each_source_shows_its_value_file_and_line(width) -> None:
    output = text.render(REPORT, View(width, shown=frozenset({Verdict.COMPATIBLE})))
    for value, place in [
        ("7 billion crowns", "valley.txt:7"),
        ("billions of crowns", "harbour.md:8"),
        ("7bn crowns", "courier.txt:3"),
    ]:
        assert re.search(rf"^    {value}\s+{re.escape(place)}", output, re.MULTILINE)


def test_only_what_is_asked_for_is_shown_and_the_rest_is_counted() -> None:
    output = text.render(REPORT, View(80, shown=frozenset({Verdict.CONFLICT})))
    assert [line.split()[1] for line in titles(output)] == ["conflict"]
    assert "1 conflict · 2 discrepancy · 1 updated · 1 compatible · 1 agree · 2 single" in output
    assert "7 facts not shown" in output


def test_values_beside_wide_characters_are_aligned_by_cells() -> None:
    fact = replace(FACTS[-1], claims=("c19", "c20"))
    lines = text.render(replace(REPORT, facts=(fact,)), View(140, shown=EVERY)).splitlines()
    rows = [line for line in lines if "hostile.txt:" in line and line.startswith("    ")]
    assert len(rows) == 2
    assert len({cell_len(row[: row.index(r"]\x1bhostile")]) for row in rows}) == 1


def test_articles_that_share_no_story_are_called_so() -> None:
    apart = replace(REPORT, stories=tuple((a.id, f"s{a.id}") for a in REPORT.articles))
    assert "--stories one" in text.render(apart, View(80))
    assert "--stories one" not in text.render(REPORT, View(80))


def test_a_copy_is_called_one() -> None:
    claim = replace(REPORT.claims[5], id="c99", article="mirror")
    fact = replace(FACTS[1], claims=(*FACTS[1].claims, "c99"))
    output = text.render(replace(REPORT, claims=(*REPORT.claims, claim), facts=(fact,)), View(140))
    assert re.search(r"mirror\.txt:9 .*\[copy of valley\.txt\]", output)


def test_the_same_value_of_one_source_is_shown_once() -> None:
    again = replace(REPORT.claims[0], id="c98")
    fact = replace(FACTS[0], claims=("c98", *FACTS[0].claims))
    output = text.render(replace(REPORT, claims=(*REPORT.claims, again), facts=(fact,)), View(140))
    assert output.count("valley.txt:1 ") == 1


def test_of_many_shared_passages_the_first_are_shown() -> None:
    spans = (Span("valley", 0, 29), Span("courier", 0, 29))
    many = replace(REPORT, shared=(Shared(Origin.PARAGRAPH, spans),) * 7)
    shown = text.render(many, View(80))
    assert shown.count("share a paragraph word for word") == 5
    assert "2 more passages shared word for word" in shown


def test_what_is_shared_acts_on_no_terminal() -> None:
    spans = (Span("hostile", 0, 90), Span("valley", 0, 29))
    shown = text.render(replace(REPORT, shared=(Shared(Origin.QUOTATION, spans),)), View(80))
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_contradictions_within_an_article_stand_before_the_facts_and_are_filtered() -> None:
    output = text.render(WITHIN, View(100, shown=EVERY))
    assert [t[0] for t in titles(output)[:3]] == ["✗", "≈", titles(text.render(REPORT))[0][0]]
    only = text.render(WITHIN, View(100, shown=frozenset({Verdict.DISCREPANCY})))
    assert "(i2)" in only
    assert "(i1)" not in only
    assert "within an article: 1 conflict · 1 discrepancy" in only


SAID = [
    "",
    "short",
    "word " * 30,
    "a\tb",
    "two\nlines",
    "寒冷地帯の " * 9,
    "x" * 130,
    " lead",
    "bell\a\r",
]


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("hang", ["", "    "])
def test_a_sheet_without_colour_is_one_with_colour_but_for_the_codes(said: str, hang: str) -> None:
    sheets = [Sheet(View(40, color=color)) for color in (False, True)]
    for sheet in sheets:
        sheet.line("  ", (" ".join(said.split()), "bold"), " ")
        sheet.blank()
        sheet.paragraph("-> ", (said, "italic"), said, hang=hang)
    plain, coloured = (sheet.render() for sheet in sheets)
    assert plain == COLOR.sub("", coloured)
