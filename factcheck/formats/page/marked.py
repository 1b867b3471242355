"""An article's text as paragraphs of HTML, with its claims marked in it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from factcheck.formats.harmless import visible, visible_lines
from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model import Article, Block

LEFT_OUT = frozenset({BlockRole.FURNITURE, BlockRole.REPEATED})

#: What ends a line or a paragraph in plain text, and would hide in a page.
BREAK = re.compile("\r\n|[\r\u2028\u2029]")

#: A link may not hold another, so that only the outermost mark leads back to its fact.
LINK = Markup('<a class="m{end} {verdict}" id="{claim}" href="#{fact}">{inside}</a>')
MARK = Markup('<span class="m{end} {verdict}" id="{claim}">{inside}</span>')
REST = Markup('<span class="m{end} {verdict}" data-of="{claim}">{inside}</span>')


class Mark(NamedTuple):
    """A claim to be marked: its span in code points of the text, its id, its fact, its verdict."""

    start: int
    end: int
    claim: str
    fact: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs of one role. ``reason`` says why they are left out, empty for what is read."""

    role: BlockRole
    reason: str
    paragraphs: tuple[Markup, ...]


def passages(article: Article, marks: Iterable[Mark]) -> tuple[Passage, ...]:
    """The text of an article from its title to its end, front matter left out.

    Paragraphs that stand together and are left out for one reason are one passage.
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.claim))
    found = []
    blocks = groupby(_blocks(article), lambda block: (block.role, block.reason))
    for (role, reason), group in blocks:
        paragraphs = tuple(_paragraph(article.text, block, ordered) for block in group)
        found.append(Passage(role, visible(reason), paragraphs))
    return tuple(found)


class Shown:
    """Where in the text of an article the paragraphs are that are shown."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, article: Article) -> None:
        """Take the places of the paragraphs of ``article``."""
        blocks = sorted((block.start, block.end) for block in _blocks(article))
        self._starts = array("L", (start for start, _ in blocks))
        self._ends = array("L", (end for _, end in blocks))

    def __contains__(self, offset: int) -> bool:
        """Whether what stands at an offset is shown."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def _blocks(article: Article) -> list[Block]:
    start = article.source.body_start
    return [b for b in article.blocks if b.start >= start or b.role not in LEFT_OUT]


def _paragraph(text: str, block: Block, ordered: Sequence[Mark]) -> Markup:
    """A block cut where any mark starts or ends, so that marks may also cross one another."""
    inside = [mark for mark in ordered if block.start <= mark.start < block.end]
    cuts = {block.start, block.end}
    cuts |= {min(cut, block.end) for mark in inside for cut in (mark.start, mark.end)}
    return Markup().join(
        _piece(text, span, [m for m in inside if m.start <= span[0] and m.end >= span[1]])
        for span in pairwise(sorted(cuts))
    )


def _piece(text: str, span: tuple[int, int], marks: Sequence[Mark]) -> Markup:
    """A piece within its marks, the first outermost; a mark's id stands where it starts."""
    piece = escape(_shown(text[slice(*span)]))
    for depth, mark in reversed(list(enumerate(marks))):
        form = REST if mark.start < span[0] else LINK if depth == 0 else MARK
        end = " end" if mark.end == span[1] else ""
        piece = form.format(
            verdict=mark.verdict, claim=mark.claim, fact=mark.fact, end=end, inside=piece
        )
    return piece


def _shown(text: str) -> str:
    return visible_lines(BREAK.sub("\n", text).replace("\t", " "))
