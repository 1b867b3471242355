"""A report whose every text is an attack on a page that shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.model import (
    Article,
    Block,
    BlockRole,
    Claim,
    Evidence,
    Fact,
    Kind,
    Link,
    Published,
    Report,
    Skipped,
    Source,
    Verdict,
)
from tests.formats.fixture import EMPTY, number

#: Each is text, whatever it stands in: an element, an attribute, a script, a comment, a style.
ATTACKS = (
    "<script>window.struck=1</script>",
    "<img src=x onerror=window.struck=2>",
    "</script><script>window.struck=3</script>",
    "\" onmouseover=window.struck=4 x='",
    "<!--<script>--></style></textarea></title><svg onload=window.struck=5>",
    "{{ 7 * 7 }}{% raw %}&lt;b&gt;&#x3c;",
    "javascript:window.struck=6",
    "\u2028\u2029\u202elufmrah\u202c\x1b[31m\x00\ud800",
)
ATTACK = " ".join(ATTACKS)
TEXT = f"12 {ATTACK} dead.\n\n13 {ATTACK} dead, 14 hurt.\n\n{ATTACK}\n"


def _article(name: str) -> Article:
    source = Source(f"{name} {ATTACK}", f"{name}/{ATTACK}.txt", TEXT, 0, ATTACK, None, "")
    source = replace(source, origin=ATTACK, url="javascript:window.struck=7", note=ATTACK)
    ends = [len(block) for block in TEXT.split("\n\n")]
    blocks = (
        Block(0, ends[0], BlockRole.TITLE),
        Block(ends[0] + 2, ends[0] + 2 + ends[1], BlockRole.BODY),
        Block(ends[0] + ends[1] + 4, len(TEXT) - 1, BlockRole.FURNITURE, ATTACK),
    )
    published = Published(date(2024, 3, 3), date(2024, 3, 3), ATTACK)
    return Article(source, ATTACK, published, blocks)


ARTICLES = (_article("one"), _article("two"))


def _claim(id: str, article: Article, words: str) -> Claim:
    start = TEXT.index(words)
    end = TEXT.index("\n", start)
    value = number(words[:2], ATTACK)
    claim = Claim(id, article.id, Kind.COUNT, value, start, start + 20, start, end)
    return replace(claim, speaker=ATTACK)


CLAIMS = (
    _claim("c1", ARTICLES[0], "12 "),
    _claim("c2", ARTICLES[1], "13 "),
    _claim("c3", ARTICLES[1], "14 "),
)
LINK = Link(("c1", "c2"), 1.5, (Evidence(ATTACK, 1.5, ATTACK),))
FACTS = (
    Fact("f1", ATTACK, Kind.COUNT, ATTACK, Verdict.UPDATED, ATTACK, ATTACK, 0.5, 2,
         ("c1", "c2"), (LINK,)),
    Fact("f2", ATTACK, Kind.COUNT, ATTACK, Verdict.SINGLE, ATTACK, ATTACK, 0.5, 1, ("c3",), ()),
)  # fmt: skip

HOSTILE: Report = replace(
    EMPTY,
    model=ATTACK,
    articles=ARTICLES,
    stories=tuple((article.id, ATTACK) for article in ARTICLES),
    copies=((ARTICLES[1].id, ARTICLES[0].id),),
    claims=CLAIMS,
    facts=FACTS,
    skipped=(Skipped(ATTACK, ATTACK),),
)
