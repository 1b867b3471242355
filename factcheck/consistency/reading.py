"""What the rules read from: the prose of an article, its sentences, its numbers in place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.claims import amounts
from factcheck.docs import small
from factcheck.lexicon import numerals
from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.claims.passage import AmountMention
    from factcheck.model import Article, Verdict
    from factcheck.values import Amount

#: A stretch ``[start, end)`` of an article's text, in code points.
Span = tuple[int, int]

PROSE = frozenset({BlockRole.TITLE, BlockRole.BODY})

#: Every number is covered by this sign, so that one pattern reads *12*, *twelve* and *over 12*.
NUMBER = "#"

_FROM_TO = re.compile(r"from\s+(?P<low>.+?)\s+to\s+(?P<high>.+)", re.IGNORECASE)

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|\n\s*\n")
#: A full stop behind these ends no sentence.
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Gen|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.$"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Where an article contradicts itself: why, and the values that do not fit together."""

    verdict: Verdict
    reason: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an article's prose that begins at ``start``.

    In ``masked``, as long as ``text``, each number with its hedge is a run of ``NUMBER``;
    ``numbers`` holds the amounts by where their runs begin.
    """

    start: int
    text: str
    masked: str
    numbers: dict[int, Amount]


def prose(article: Article) -> Iterator[tuple[Span, bool]]:
    """The blocks that tell the story, in order, and whether each is the title."""
    for block in article.blocks:
        if block.role in PROSE:
            yield (block.start, block.end), block.role is BlockRole.TITLE


def passages(article: Article, *cues: re.Pattern[str]) -> Iterator[Passage]:
    """The sentences of an article with two numbers or more, and the cues one behind the other."""
    for block, _ in prose(article):
        for first, last in _counting(article.text, block):
            if _cued(article.text, (first, last), cues):
                passage = _masked(article.text[first:last], first)
                if len(passage.numbers) > 1:
                    yield passage


def _cued(text: str, within: Span, cues: Iterable[re.Pattern[str]]) -> bool:
    at, end = within
    for cue in cues:
        found = cue.search(text, at, end)
        if found is None:
            return False
        at = found.end()
    return True


#: So many blocks and sentences are remembered: several rules ask for those of one article.
_REMEMBERED = 256


@lru_cache(maxsize=_REMEMBERED)
def _counting(text: str, block: Span) -> tuple[Span, ...]:
    """The sentences of a block in which two numbers or more may stand."""
    return tuple(s for s in sentences(text, block) if _two(numerals.starts(small(text[slice(*s)]))))


def _two(some: Iterable[object]) -> bool:
    """Whether there are two of something, or more."""
    return len(list(islice(some, 2))) == 2


@lru_cache(maxsize=_REMEMBERED)
def _masked(text: str, start: int) -> Passage:
    """A text with its numbers covered."""
    # "12 out of 40" would be read as one fraction; of its two figures each is wanted.
    plain = re.sub(r"\bout of\b", "    of", text)
    covered, numbers = list(text), {}
    for mention in _figures(plain):
        covered[mention.start : mention.end] = NUMBER * (mention.end - mention.start)
        numbers[mention.start] = mention.amount
    return Passage(start, text, "".join(covered), numbers)


def _figures(text: str) -> Iterator[AmountMention]:
    """The numbers of a text; *from 40 to 50* is two of them, as it may tell of a change."""
    for mention in amounts.read(text):
        ends = _FROM_TO.fullmatch(text, mention.start, mention.end)
        if ends is None:
            yield mention
            continue
        for name in ("low", "high"):
            start = ends.start(name)
            for part in amounts.read(ends[name]):
                yield replace(part, start=start + part.start, end=start + part.end)


def sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a stretch of text."""
    start, end = within
    for stop in _SENTENCE_END.finditer(text, start, end):
        if _ABBREVIATED.search(text, max(start, stop.start() - 8), stop.start() + 1):
            continue
        if text[start : stop.end()].strip():
            yield start, stop.end()
        start = stop.end()
    if text[start:end].strip():
        yield start, end


def sentence_at(article: Article, span: Span) -> Span:
    """The sentence that a stretch of text begins in; the stretch itself outside of all prose."""
    for block, _ in prose(article):
        if block[0] <= span[0] < block[1]:
            return next(s for s in sentences(article.text, block) if span[0] < s[1])
    return span


def quoted(text: str, span: Span) -> str:
    """A stretch of text on one line, in quotation marks."""
    return f'"{" ".join(text[slice(*span)].split())}"'
