"""Whether one sentence retells another with a different value in its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.align.profile import tied
from factcheck.align.stated import rung
from factcheck.align.terms import alike
from factcheck.compare.rung import Rung

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy

#: A sentence of fewer words than this is too short to be told again.
LEAST = 2

#: What share of the shorter sentence's words the longer one must have.
WHOLE = 0.8

#: How much the words must overlap that the two values hang on.
TIED = 0.45


def retold(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether a sentence says what the other says, its value excepted.

    That means most where neither article states the other's value, so that this is no second
    value of a list, and where the values hang on the same words.
    """
    # Most pairs hang on no common word: what settles them comes first.
    if a.event_marks.isdisjoint(b.event_marks) or a.value_key == b.value_key:
        return "no", ""
    if a.claim.article == b.claim.article:
        return "no", ""
    if b.claim.article in a.stating or a.claim.article in b.stating:
        return "no", ""
    if not _named(a, b) or tied(a, b) < TIED:
        return "no", ""
    share, shared = _share(a, b)
    if share < WHOLE or not _excluded(a, b, policy) or not _excluded(b, a, policy):
        return "no", ""
    several = len(a.fellows) > 1 and len(b.fellows) > 1
    return ("of several" if several else "alone"), shared


def _share(a: Profile, b: Profile) -> tuple[float, str]:
    """The share of the shorter sentence's words that the longer has, and these words."""
    one, two = _words(a.claim.about.sentence), _words(b.claim.about.sentence)
    words, others = sorted((one, two), key=lambda w: (len(w), w))
    shared = [w for w in words if w in others or any(alike(w, o) for o in others)]
    return (len(shared) / len(words) if len(words) >= LEAST else 0.0), " ".join(shared)


@lru_cache(maxsize=8192)
def _words(sentence: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(sentence)))


def _named(one: Profile, two: Profile) -> bool:
    """Whether the names of one sentence all stand in the other as well."""
    return one.sentence_names <= two.sentence_names or two.sentence_names <= one.sentence_names


def _excluded(a: Profile, b: Profile, policy: Policy) -> bool:
    """Whether a value agrees with none of its kind in the other sentence."""
    return all(rung(a.stated, v, policy) > Rung.WITHIN for v in b.fellows)
