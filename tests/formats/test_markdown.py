"""The comment says what was found; the words of an article do nothing in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.formats import markdown as form
from factcheck.formats.harmless import visible
from factcheck.formats.view import EVERY, View
from factcheck.model import Verdict
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, crowded, many_sources, saying

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

#: What a heading, a table, a paragraph and bold text are made of.
OURS = {
    *("heading", "paragraph", "table", "thead", "tbody", "tr", "th", "td", "inline", "text"),
    *("strong", "bullet_list", "list_item", "html_block", "softbreak"),
}


def kinds(markdown: str) -> set[str]:
    """The sorts of things that a reader of Markdown sees."""
    tokens = READER.parse(markdown)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    return {token.type.removesuffix("_open").removesuffix("_close") for token in every}


def seen(markdown: str) -> str:
    """The words that a reader sees."""
    inline = [token for token in READER.parse(markdown) if token.type == "inline"]
    return "".join(child.content for token in inline for child in token.children or ())


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_stay_text(words) -> None:
    output = form.render(saying(words, f"x/{words}.txt"))
    assert kinds(output) <= OURS - {"html_block"}
    assert seen(output).replace("\u200b", "").count(visible(words).strip()) > 3


@pytest.mark.parametrize(
    ("text", "inert"),
    [
        ("@octocat", "@&#8203;octocat"),
        ("#12", "#&#8203;12"),
        ("GH-3", "GH-&#8203;3"),
        ("!7", "\\!&#8203;7"),
        (":bomb:", ":&#8203;bomb:"),
        ("http://a.example", "http:&#8203;//a.example"),
        ("WWW.a.example", "WWW&#8203;.a.example"),
        ("14:02 a: b # c", "14:02 a: b # c"),
        ("$5 | €6", "&#36;5 &#124; €6"),
        ("1,200 (over)", "1,200 (over)"),
    ],
    ids=str,
)
def test_links_and_mentions_are_broken(text, inert) -> None:
    assert form.inert(text) == inert


@given(st.text(st.characters(categories=None), max_size=40))
def test_any_text_reads_as_it_is(words) -> None:
    shown = visible(words)
    output = f"So: {form.inert(words)}."
    assert kinds(output) <= {"paragraph", "inline", "text"}
    assert seen(output).replace("\u200b", "") == f"So: {shown}."


def test_what_is_shown_worst_first() -> None:
    output = form.render(REPORT, View(shown=EVERY))
    places = [output.index(f"{fact.id})") for fact in REPORT.facts]
    order = [REPORT.facts[n].id for n in sorted(range(len(places)), key=places.__getitem__)]
    assert order == ["f2", "f3", "f5", "f1", "f4", "f6", "f7", "f8"]
    assert "f4)" not in form.render(REPORT, View(shown=frozenset({Verdict.CONFLICT})))
    assert kinds(output) <= OURS


def test_an_empty_report_says_so() -> None:
    assert form.render(EMPTY).startswith("## factcheck: nothing to look at\n\n0 articles, 0 claims")


@pytest.mark.parametrize("count", [40, 400, 4000])
def test_the_length_is_bounded_and_what_was_cut_is_told(count) -> None:
    output = form.render(crowded(count))
    assert len(output.encode()) <= form.LIMIT
    assert output.count("<details>") == output.count("</details>")
    shown = sum(bool(re.search(rf"\({n}\)(\*\*)? \(", output)) for n in range(1, count + 1))
    told = f"**{count - shown:,} facts left out here to keep this short**"
    assert (told in output) == (count > 40)
    assert 0 < shown <= count
    assert "- skipped flood/notes.bin" in output


@pytest.mark.parametrize(
    "words", ["x" * 90_000, "| " * 40_000, "東" * 70_000], ids=["x", "|", "東"]
)
def test_long_words_are_cut(words) -> None:
    output = form.render(saying(words))
    assert "left out here" not in output
    assert len(output) < 10_000


def test_many_sources_are_counted() -> None:
    output = form.render(many_sources(25), View(shown=EVERY))
    assert "| … and 5 other values |" in output
