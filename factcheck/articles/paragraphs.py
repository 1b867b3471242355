"""Text to paragraphs: at blank lines, and at every line break that is not a mere wrap."""

from __future__ import annotations

import re
from itertools import pairwise

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_BREAKS = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]")

#: Columns: editors and mailers wrap between the two.
NARROWEST, WIDEST = 40, 120

#: A line that ends so runs on in the next one, whatever that begins with.
_OPEN_END = re.compile(
    r"(?:,|[-–—]|\b(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|is"
    r"|are|was|were|has|have|had|be|been|its|their|his|her|this|said|not))$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-*•–—‣▪►»>#|+]|\d{1,3}[.)]|\(?[a-z]\))\s", re.IGNORECASE)

#: Share of the single line breaks that must run on before a text counts as wrapped.
_WRAPPED = 0.3


def paragraphs(text: str, start: int = 0) -> tuple[tuple[int, int], ...]:
    """Spans ``[start, end)`` of the paragraphs from ``start`` on, without space around them."""
    lines = [span for m in _LINE.finditer(text, start) if (span := _strip(text, *m.span()))]
    width = _wrap_width(text, lines)
    out: list[tuple[int, int]] = []
    for line in lines:
        if width and out and _joins(text, out[-1], line, width):
            out[-1] = (out[-1][0], line[1])
        else:
            out.append(line)
    return tuple(out)


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    line = text[start:end]
    bare = line.strip(" \t\xa0\ufeff\u200b")
    if not bare.strip():
        return None
    at = start + line.index(bare)
    return at, at + len(bare)


def _adjacent(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether a single line break stands between them."""
    return len(_BREAKS.findall(text, one[1], two[0])) == 1


def _runs_on(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether a sentence goes on from the end of ``one`` in ``two``, judged by the letters."""
    if text[one[1] - 1] in '.!?:;”"' or _ITEM.match(text, two[0]):
        return False
    return text[two[0]].islower() or bool(_OPEN_END.search(text, max(one[0], one[1] - 12), one[1]))


def _wrap_width(text: str, lines: list[tuple[int, int]]) -> int:
    """The column at which the text is wrapped by hand, 0 where it is not."""
    breaks = [
        (one, two)
        for one, two in pairwise(lines)
        if one[1] - one[0] <= WIDEST and _adjacent(text, one, two)
    ]
    running = [one[1] - one[0] for one, two in breaks if _runs_on(text, one, two)]
    if not running or len(running) < _WRAPPED * len(breaks):
        return 0
    return max(running)


def _joins(text: str, paragraph: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    if not _adjacent(text, paragraph, line) or _ITEM.match(text, line[0]):
        return False
    last = max(text.rfind("\n", *paragraph), text.rfind("\r", *paragraph)) + 1
    length = paragraph[1] - max(last, paragraph[0])
    if length > WIDEST:
        return False
    # A full line may end with its sentence; a short one only where the sentence runs on.
    return length >= 0.75 * max(width, NARROWEST) or _runs_on(text, paragraph, line)
