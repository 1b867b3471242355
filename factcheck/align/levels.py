"""The levels that a comparison can fall on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.align.terms import term

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.align.profile import Profile
    from factcheck.align.vectors import Vector
    from factcheck.policy import Policy

    #: A detail for a person to read, or how to word it: few of the pairs compared are shown.
    Detail = str | Callable[[], str]
    #: The name of a level, and its detail.
    Level = tuple[str, Detail]
    Comparison = Callable[[Profile, Profile, Policy], Level]


def step(share: float, steps: tuple[float, ...]) -> str:
    """The highest step that a share reaches, as a level's name."""
    reached, below = _named(steps)
    for least, name in reached:
        if share >= least:
            return name
    return below


@lru_cache(maxsize=64)
def _named(steps: tuple[float, ...]) -> tuple[tuple[tuple[float, str], ...], str]:
    """Each step with its name, and the name of what is below the last."""
    return tuple((s, f"at least {s:g}") for s in steps), f"below {steps[-1]:g}"


def listed(a: frozenset[str], b: frozenset[str], joint: str = " ") -> str:
    """What two sets share, in order, for a person to read."""
    return joint.join(sorted(a & b))


def shared_terms(a: Vector, b: Vector, said: Sequence[str] = ()) -> str:
    """The shared terms that weigh most, each by its word in ``said``, for a person to read."""
    both = sorted((t for t in a if t in b), key=lambda t: (-a[t] * b[t], t))[:4]
    whole = {term(w): w for w in reversed(said)} if both else {}
    return " ".join(whole.get(t, t) for t in both)
