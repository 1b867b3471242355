"""Which articles repeat another: a copy confirms nothing.

Runs of words are looked up in an index, so that only articles with runs in common meet. A
copy is told by how much of the shorter article stands word for word in the longer one.
Reports of one event that quote the same people share far less than that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Article

    #: The words of a run.
    Run = tuple[str, ...]

#: Runs of this many words are compared.
SHINGLE = 6

#: An article is a copy when this share of the words of the shorter of the two stands in
#: runs that both have, and those are no fewer than ``LEAST``: a shared notice is no article.
#: Two of the same words from end to end are copies however short.
COPIED = 0.6
LEAST = 40

#: A run is looked up in so many articles at most, those that came first.
HOLDERS = 12

_WORD = re.compile(r"\w+")


def copies(articles: Sequence[Article]) -> dict[str, str]:
    """The articles of a story that copy another: copy -> original.

    The original is the earlier one where both days are known, else the longer one, else
    the one whose id comes first. What copies a copy copies the original of that.
    """
    runs = {a.id: _runs(a) for a in articles}
    order = sorted(articles, key=lambda a: (_ordinal(a), -len(runs[a.id]), a.id))
    holders: dict[Run, list[str]] = defaultdict(list)
    found: dict[str, str] = {}
    for article in order:
        mine = runs[article.id]
        shared = _shared(mine, holders)
        source = _source(mine, shared, runs)
        if source is not None:
            found[article.id] = found.get(source, source)
        for run in set(mine):
            if len(holders[run]) < HOLDERS:
                holders[run].append(article.id)
    return found


def _runs(article: Article) -> list[Run]:
    """The runs of ``SHINGLE`` words of an article's body, in order, across its paragraphs."""
    words = [
        word
        for block in article.blocks
        if block.role is BlockRole.BODY
        for word in _WORD.findall(article.text[block.start : block.end].casefold())
    ]
    return list(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def _shared(runs: Sequence[Run], holders: Mapping[Run, Sequence[str]]) -> dict[str, list[int]]:
    """The articles that hold any of the runs, and where those begin."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, run in enumerate(runs):
        for other in holders.get(run, ()):
            found[other].append(at)
    return found


def _source(
    mine: Sequence[Run], shared: Mapping[str, Sequence[int]], runs: Mapping[str, Sequence[Run]]
) -> str | None:
    """The article that ``mine`` repeats most of, if it repeats one."""
    best, most = None, COPIED
    for other, places in shared.items():
        covered = _covered(places)
        if covered < LEAST and mine != runs[other]:
            continue
        # What stands twice in one article and once in the other covers it once.
        share = min(covered / min(len(mine), len(runs[other])), 1.0)
        if share > most or (share == most and best is None):
            best, most = other, share
    return best


def _covered(places: Iterable[int]) -> int:
    """How many words stand in runs that begin at ``places``, which ascend."""
    words, end = 0, 0
    for at in places:
        words += at + SHINGLE - max(at, end)
        end = at + SHINGLE
    return words


def _ordinal(article: Article) -> int:
    day = article.published.day
    return day.toordinal() if day else 10**7
