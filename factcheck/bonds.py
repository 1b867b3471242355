"""What binds the articles of a story: the rare names and the days that most of them share."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.common import STEM, rates
from factcheck.lexicon.offices import TITLED
from factcheck.traits import Sort, traits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Article

#: The most names and days that are given.
NAMES, DAYS = 6, 2

#: How telling a name must be: one that more than every twentieth article has is not.
LEAST = -math.log(0.05)

#: How common a name is that the table of common words does not hold.
_RARE: Mapping[Sort, float] = {Sort.NAMES: 0.002, Sort.NAME: 0.01, Sort.PLACE: 0.05}


class Bonds(NamedTuple):
    """Names as the articles write them, and days as ISO dates, the most telling first."""

    names: tuple[str, ...]
    days: tuple[str, ...]


def bonds(articles: Sequence[Article]) -> Bonds:
    """What at least half of the articles of a story, and no fewer than two, have in common."""
    if len(articles) < 2:
        return Bonds((), ())
    least = max(2, math.ceil(len(articles) / 2))
    uses = Counter(term for article in articles for term in traits(article))
    shared = {term: n for term, n in uses.items() if n >= least}
    pairs = (said.split() for sort, said in shared if sort is Sort.NAMES)
    offices = {first for first, last in pairs if last in TITLED}  # the *Prime* of a minister
    weights: dict[str, float] = {}
    for (sort, said), n in shared.items():
        rarity = _rarity(sort, said) if sort in _RARE else 0.0
        if rarity >= LEAST and said not in offices:
            weights[said] = max(n * rarity, weights.get(said, 0.0))
    days = sorted((-n, said) for (sort, said), n in shared.items() if sort is Sort.DAY)
    names = (_as_written(said, articles) for said in _whole(weights, articles)[:NAMES])
    return Bonds(tuple(names), tuple(sorted(said for _, said in days[:DAYS])))


def _rarity(sort: Sort, said: str) -> float:
    """How telling a name is, on the mean of its words; one with an office in it is not."""
    words = said.split()
    if any(word in TITLED for word in words):
        return 0.0
    return sum(-math.log(rates().get(word[:STEM], _RARE[sort])) for word in words) / len(words)


def _whole(weights: Mapping[str, float], articles: Sequence[Article]) -> list[str]:
    """The names, heaviest first, pairs of words joined to the longer names they are parts of."""
    ranked = sorted(weights, key=lambda said: (-weights[said], said))
    pairs = [said for said in ranked if " " in said]
    whole: list[str] = []
    for said in ranked:
        longer = said
        for pair in pairs if " " in said else ():
            first, last = pair.split()
            joined = f"{longer} {last}" if longer.endswith(f" {first}") else ""
            joined = joined or (f"{first} {longer}" if longer.startswith(f"{last} ") else "")
            if joined and _found(joined, articles):
                longer = joined
        if not any(set(longer.split()) <= set(one.split()) for one in whole):
            whole = [one for one in whole if not set(one.split()) <= set(longer.split())]
            whole.append(longer)
    return whole


def _as_written(said: str, articles: Sequence[Article]) -> str:
    """A name as the first article has it that does not write it in capitals alone."""
    found = _found(said, articles)
    return next((one for one in found if not one.isupper()), (*found, said.title())[0])


def _found(said: str, articles: Sequence[Article]) -> list[str]:
    """How the articles write a name, its first letter a capital."""
    between = r"[\s.'’s-]{1,6}".join(map(re.escape, said.split()))
    pattern = re.compile(rf"(?<!\w){between}(?!\w)", re.IGNORECASE)
    written = (" ".join(m[0].split()) for a in articles for m in pattern.finditer(a.text))
    return [one for one in written if one[0].isupper()]
