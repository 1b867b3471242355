"""The values of a story as worded, so that those worded alike are compared once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.compare.verdict import SEVERAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.align.profile import Profile
    from factcheck.policy import Policy
    from factcheck.values import Value


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """A value, one object for all claims of a story that word it alike.

    Values that are equal may be worded apart (*7 billion*, *7,000,000,000*) and reach apart.
    """

    value: Value


def stated(values: Iterable[Value]) -> list[Stated]:
    """Each value as worded, in order."""
    found: dict[str, Stated] = {}
    return [found.setdefault(repr(value), Stated(value)) for value in values]


@lru_cache(maxsize=32768)
def rung(a: Stated, b: Stated, policy: Policy) -> Rung:
    """The rung of the ladder that two values reach."""
    return climb(a.value, b.value, policy).rung


def may_contradict(a: Profile, b: Profile, policy: Policy) -> bool:
    """``verdict.may_contradict`` for two claims of a story, values worded alike compared once."""
    return a.claim.kind not in SEVERAL and rung(a.stated, b.stated, policy) >= Rung.NEAR
