"""Whether two quotations are one remark, and two lists one list."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.align.comparisons import people
from factcheck.align.levels import step
from factcheck.align.terms import alike
from factcheck.compare.names import words
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


def wording(a: Profile, b: Profile, _: Policy) -> Level:
    """How like the shorter remark is to the part of the longer one that fits it best."""
    if not a.spoken or not b.spoken:
        return "none", ""
    score = fuzz.partial_ratio(" ".join(a.spoken), " ".join(b.spoken)) / 100
    length = min(len(a.spoken), len(b.spoken))
    size = "long" if length >= LONG else "short" if length > 1 else "one word"
    return f"{step(score, (0.95, 0.8, 0.65, 0.5))}, {size}", ""


#: Remarks of so many words are seldom alike by chance.
LONG = 5


def run(a: Profile, b: Profile, _: Policy) -> Level:
    """The longest run of words that two remarks share, and its share of the shorter one."""
    match = SequenceMatcher(None, a.spoken, b.spoken, autojunk=False).find_longest_match()
    shared = a.spoken[match.a : match.a + match.size]
    length = sum(1 for word in shared if len(word) > SHORT_WORD)
    share = match.size / max(1, min(len(a.spoken), len(b.spoken)))
    size = next((n for n in (6, 4, 3, 2, 1) if length >= n), 0)
    return f"{size} words, {step(share, (0.9, 0.5, 0.2))}", " ".join(shared)


def sense(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two remarks say the same in other words, and whether one speaker makes both."""
    share = min(likeness(a.spoken, b.spoken), likeness(b.spoken, a.spoken))
    best = max(likeness(a.spoken, b.spoken), likeness(b.spoken, a.spoken))
    level = "same" if share >= 0.5 else "part" if best >= 0.5 else "other"
    return f"{level}, {people.speaker(a, b, _)[0]} speaker", ""


def likeness(one: Sequence[str], two: Sequence[str]) -> float:
    """The share of the words of one remark that have an equal or related one in another."""
    content = [word for word in one if len(word) > SHORT_WORD]
    others = [word for word in two if len(word) > SHORT_WORD]
    if not content:
        return 0.0
    return sum(any(alike(word, other) for other in others) for word in content) / len(content)


#: Words up to this length (*of the*) make no run.
SHORT_WORD = 3


def members(a: Profile, b: Profile, _: Policy) -> Level:
    """How many members two lists share."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, NameSet) or not isinstance(two, NameSet):
        return "none", ""
    first = {" ".join(words(n)) for n in one.names}
    second = {" ".join(words(n)) for n in two.names}
    shared = first & second
    share = len(shared) / min(len(first), len(second))
    return step(share, (0.9, 0.6, 0.4, 0.2, 0.01)), ", ".join(sorted(shared))
