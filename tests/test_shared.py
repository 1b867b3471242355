"""Passages that independent articles have word for word."""

from __future__ import annotations

import time
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Origin
from factcheck.shared import shared
from tests.test_copies import NOTICE, made

PARAGRAPH = (
    "The ferry left Ostin at noon with 41 people on board, two hours late, because its engine had "
    "failed in the morning, and it never reached the far shore."
)
QUOTE = "we heard the alarm for an hour and nobody came to open the gate"
ONE = f"A ferry sank on Monday.\n\n{PARAGRAPH}\n\nDivers found the wreck."
TWO = f"{PARAGRAPH}\n\nThe owner of the ferry did not want to answer our questions on that."
SAYS = f"Two men were saved. “{QUOTE.capitalize()},” said one of them, a cook."
SAID = f'A cook told us: "{QUOTE}." He had swum for the quay with his brother.'


def found(*texts: str, sources: dict[str, str] | None = None):
    articles = [made(text, f"{n}") for n, text in enumerate(texts)]
    told = shared(articles, {a.id: a.id for a in articles} | (sources or {}))
    return [
        (
            one.origin,
            [(s.article, articles[int(s.article)].text[s.start : s.end]) for s in one.spans],
        )
        for one in told
    ]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((), id="no article"),
        pytest.param((ONE,), id="one article"),
        pytest.param((f"{ONE}\n\n{PARAGRAPH}", SAYS), id="twice in one article"),
        pytest.param((ONE, TWO.replace("41", "42")), id="another number"),
        pytest.param((ONE, TWO.replace("two hours late, ", "")), id="shortened"),
        pytest.param((ONE, PARAGRAPH.partition(" because")[0]), id="half of it"),
        pytest.param((SAYS, SAID.replace("an hour", "hours")), id="a quotation that differs"),
        pytest.param((SAYS, SAID.replace('"', "")), id="not quoted in the other"),
        pytest.param(('He said "we heard nothing at all".',) * 2, id="a short quotation"),
        pytest.param(("Police gave no details on Monday.\n\nA.",) * 2, id="a short paragraph"),
    ],
)
def test_nothing_is_shared(texts) -> None:
    assert found(*texts) == []


def test_a_paragraph() -> None:
    assert found(ONE, TWO) == [(Origin.PARAGRAPH, [("0", PARAGRAPH), ("1", PARAGRAPH)])]


@pytest.mark.parametrize(
    "other",
    [
        PARAGRAPH.upper(),
        fill(PARAGRAPH, 72),
        PARAGRAPH.replace(",", " –"),
    ],
    ids=["capitals", "line breaks", "other signs"],
)
def test_words_alone_count(other) -> None:
    assert [origin for origin, _ in found(ONE, other)] == [Origin.PARAGRAPH]


def test_a_quotation_in_other_marks_and_words_around_it() -> None:
    ((origin, spans),) = found(SAYS, SAID, f"“{QUOTE.upper()}!” they wrote in a letter.")
    assert origin is Origin.QUOTATION
    assert [article for article, _ in spans] == ["0", "1", "2"]
    assert [said.strip(",.!").casefold() for _, said in spans] == [QUOTE] * 3


def test_british_marks() -> None:
    said = "‘" + QUOTE.replace("the gate", "the men’s gate") + "’"
    ((_, spans),) = found(f"A cook said: {said}. He swam.", f"{said}, he told the court.")
    assert spans[0][1] == said.strip("‘’")


def test_a_quotation_within_a_shared_paragraph_is_not_told_again() -> None:
    assert [origin for origin, _ in found(f"{SAYS}\n\nOne.", f"{SAYS}\n\nTwo.")] == [
        Origin.PARAGRAPH
    ]


def test_a_third_article_with_the_quotation_alone_is_told() -> None:
    told = found(f"{SAYS}\n\nOne.", f"{SAYS}\n\nTwo.", SAID)
    assert [(origin, len(spans)) for origin, spans in told] == [
        (Origin.PARAGRAPH, 2),
        (Origin.QUOTATION, 3),
    ]


def test_what_a_copy_shares_with_its_original_is_no_news() -> None:
    assert found(ONE, ONE, sources={"1": "0"}) == []


def test_a_source_is_told_by_its_original() -> None:
    ((_, spans),) = found(ONE, TWO, ONE, sources={"0": "2"})
    assert [article for article, _ in spans] == ["1", "2"]


@given(st.permutations(range(4)))
def test_the_order_of_the_articles_changes_no_passage(order) -> None:
    texts = (ONE, TWO, SAYS, f"{SAID}\n\n{NOTICE}")
    told = found(*(texts[n] for n in order))
    assert sorted(origin for origin, _ in told) == [Origin.PARAGRAPH, Origin.QUOTATION]


def test_a_thousand_articles_of_one_paragraph_take_no_time() -> None:
    start = time.perf_counter()
    ((_, spans),) = found(*[f"{ONE}\n\nThis is number {n}." for n in range(1000)])
    assert len(spans) == 1000
    assert time.perf_counter() - start < 5
