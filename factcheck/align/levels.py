"""The levels that a comparison can fall on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.align.terms import term

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.align.profile import Profile, Vector
    from factcheck.policy import Policy

    #: The name of a level, and a detail for a person to read.
    Level = tuple[str, str]
    Comparison = Callable[[Profile, Profile, Policy], Level]


def step(share: float, steps: Sequence[float]) -> str:
    """The highest step that a share reaches, as a level's name."""
    return next((f"at least {s:g}" for s in steps if share >= s), f"below {steps[-1]:g}")


def shared_terms(a: Vector, b: Vector, said: Sequence[str] = ()) -> str:
    """The shared terms that weigh most, each by its word in ``said``, for a person to read."""
    both = sorted((t for t in a if t in b), key=lambda t: (-a[t] * b[t], t))[:4]
    whole = {t: next((w for w in said if term(w) == t), t) for t in both}
    return " ".join(whole[t] for t in both)
