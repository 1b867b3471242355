"""Claims marked in the text of their article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from factcheck.formats.page.marked import Mark, passages
from factcheck.model import Article, Block, BlockRole, Published, Source

if TYPE_CHECKING:
    from markupsafe import Markup


def article(text: str, *blocks: Block, start: int = 0) -> Article:
    whole = blocks or (Block(0, len(text), BlockRole.BODY),)
    return Article(Source("a", "a.txt", text, start), None, Published(), whole)


def marked(text: str, *spans: tuple[int, int]) -> Markup:
    marks = [Mark(*span, f"c{n}", f"f{n}", "v-agree") for n, span in enumerate(spans, 1)]
    ((paragraph,),) = (p.paragraphs for p in passages(article(text), marks))
    return paragraph


def test_text_without_claims_is_escaped_text() -> None:
    assert marked("1 < 2 & <b>") == "1 &lt; 2 &amp; &lt;b&gt;"


def test_claim_is_a_link_to_its_fact() -> None:
    assert marked("say 12 dead", (4, 6)) == (
        'say <a class="m end v-agree" id="c1" href="#f1">12</a> dead'
    )


def test_claim_within_another_is_no_link_in_a_link() -> None:
    found = marked("from 1979 to 1989 on", (0, 17), (5, 9))
    assert "<a" not in re.sub(r"<a [^>]*>(?:(?!</?a).)*</a>", "", found)
    assert found.count('id="c1"') == found.count('id="c2"') == 1
    assert found.count('data-of="c1"') == 2


@pytest.mark.parametrize(
    "spans",
    [((0, 4), (2, 6)), ((0, 6), (0, 3)), ((1, 3), (1, 3)), ((0, 6), (1, 5), (2, 4)), ((0, 99),)],
    ids=["crossing", "same start", "same span", "three deep", "past the end"],
)
def test_however_claims_lie_each_has_one_anchor_and_the_text_is_whole(spans) -> None:
    found = marked("abcdef", *spans)
    assert found.striptags() == "abcdef"
    for number in range(1, len(spans) + 1):
        assert found.count(f'id="c{number}"') == 1


def test_line_breaks_are_one_sort() -> None:
    assert marked("one\r\ntwo\rthree\nfour") == "one\ntwo\nthree\nfour"


def test_what_is_left_out_for_one_reason_is_one_passage() -> None:
    blocks = (
        Block(0, 2, BlockRole.FURNITURE, "sharing"),
        Block(3, 5, BlockRole.FURNITURE, "sharing"),
        Block(6, 8, BlockRole.BODY),
    )
    found = passages(article("aa bb cc", *blocks), [])
    assert [(p.reason, p.paragraphs) for p in found] == [("sharing", ("aa", "bb")), ("", ("cc",))]


def test_front_matter_is_not_shown_but_a_title_in_it_is() -> None:
    blocks = (
        Block(0, 3, BlockRole.FURNITURE, "markup"),
        Block(4, 9, BlockRole.TITLE),
        Block(14, 16, BlockRole.BODY),
    )
    found = passages(article("--- Title --- go", *blocks, start=14), [])
    assert [p.paragraphs for p in found] == [("Title",), ("go",)]
