"""Whether two quotations are one remark, and two lists one list."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.align.comparisons import people
from factcheck.align.levels import step
from factcheck.align.terms import term
from factcheck.compare.lists import alike
from factcheck.lexicon.concepts import concepts
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


def remark(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two quotations are one remark: word for word, cut short, or in other words."""
    speakers = people.speaker(a, b, policy)[0]
    shared, share = _run(a.spoken, b.spoken)
    return f"{_likeness(a.spoken, b.spoken, shared, share)}, {speakers} speaker", shared


#: Remarks that share a run of so many words are the same one.
VERBATIM = 6

#: Remarks of so many words are seldom alike by chance.
LONG = 5


def _likeness(one: tuple[str, ...], two: tuple[str, ...], shared: str, share: float) -> str:
    """How like the shorter remark is to the part of the longer one that fits it best.

    ``shared`` is the longest run of words that both have, ``share`` its share of the shorter.
    """
    if not one or not two:
        return "empty"
    weighty = sum(1 for word in shared.split() if len(word) > SHORT_WORD)
    # Of short remarks the letters say nothing.
    long = min(len(one), len(two)) >= LONG
    score = fuzz.partial_ratio(" ".join(one), " ".join(two)) / 100 if long else 0.0
    if weighty >= VERBATIM or score >= 0.95:
        return "verbatim"
    if share >= 0.9:
        return "contained" if weighty > 1 else "one word"
    if score >= 0.8:
        return "reworded"
    senses = sorted((_sense(one, two), _sense(two, one)))
    if senses[0] >= 0.5:
        return "same sense"
    if weighty >= 3:
        return "phrase"
    return "part of the sense" if senses[1] >= 0.5 else "unlike"


def _run(one: Sequence[str], two: Sequence[str]) -> tuple[str, float]:
    """The longest run of words that two remarks share, and its share of the shorter one."""
    if set(one).isdisjoint(two):
        return "", 0.0
    match = SequenceMatcher(None, one, two, autojunk=False).find_longest_match()
    shared = one[match.a : match.a + match.size]
    return " ".join(shared), match.size / max(1, min(len(one), len(two)))


def _sense(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """The share of the words of one remark that have an equal or related one in another."""
    content, _, _ = _meaning(one)
    _, terms, ideas = _meaning(two)
    if not content:
        return 0.0
    alike = sum(term(w) in terms or not ideas.isdisjoint(concepts(w)) for w in content)
    return alike / len(content)


@lru_cache(maxsize=4096)
def _meaning(spoken: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str], frozenset[int]]:
    """The words of a remark that carry sense, their terms and their concepts."""
    content = tuple(word for word in spoken if len(word) > SHORT_WORD)
    ideas = frozenset(idea for word in content for idea in concepts(word))
    return content, frozenset(map(term, content)), ideas


#: Words up to this length (*of the*) make no run.
SHORT_WORD = 3


def members(a: Profile, b: Profile, _: Policy) -> Level:
    """How many members two lists share."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, NameSet) or not isinstance(two, NameSet):
        return "none", ""
    shorter, longer = sorted((one.names, two.names), key=lambda names: (len(names), names))
    shared = [n for n in shorter if any(alike(n, other) for other in longer)]
    share = len(shared) / len(shorter)
    return step(share, (0.9, 0.6, 0.4, 0.2, 0.01)), ", ".join(sorted(shared))
