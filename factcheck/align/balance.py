"""Pairs of a story's claims weighed in bulk: the same bits as those of their links.

Most pairs are hopeless, and are dropped as soon as no level that is left could lift them;
most comparisons of the rest were made before, between two claims that look the same.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from factcheck.align.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from factcheck.align.levels import Comparison
    from factcheck.align.profile import Profile
    from factcheck.align.weights import Scale
    from factcheck.policy import Policy

    View = Callable[[Profile], Hashable]

#: Rounding lifts a weight by less than this, in bits.
ROUNDING = 0.01


class Balance:
    """Weighs pairs of claims of one kind."""

    def __init__(
        self, profiles: Sequence[Profile], members: Sequence[int], policy: Policy, scale: Scale
    ) -> None:
        """``members`` are the claims, by their places in ``profiles``, that may be weighed."""
        self._prior = scale.prior
        looks: dict[View, _Looks] = {}
        made = []
        for compare, bits in scale.rows:
            view = VIEWS.get(compare)
            if view is not None and view not in looks:
                looks[view] = _looks(view, profiles, members)
            told = _Bits(compare, bits, profiles, policy)
            made.append((told, _Known(told, looks[view]) if view is not None else None))
        # What can tell most comes first: after it, little may be left to hope for.
        made.sort(key=lambda row: row[0].least - row[0].most)
        ahead = [sum(told.most for told, _ in made[n:]) + ROUNDING for n in range(1, len(made) + 1)]
        self._rows = [(*row, most) for row, most in zip(made, ahead, strict=True)]

    def weigh(
        self, i: int, others: Sequence[int], least: float = -math.inf
    ) -> list[tuple[int, float]]:
        """The others with the bits for a claim to be one fact with each.

        Those are left out that surely have less than ``least`` bits. Bits have two digits, so
        that the order in which they are added is all one.
        """
        totals = [self._prior] * len(others)
        for told, known, ahead in self._rows:
            if known is None:
                totals = told.added(i, others, totals)
            else:
                # One claim after the other, so that a look is looked up once for all of them.
                row, look = known.of(i), known.look
                totals = [t + row[look[j]] for j, t in zip(others, totals, strict=True)]
            if totals and min(totals) + ahead < least:
                left = [(j, t) for j, t in zip(others, totals, strict=True) if t + ahead >= least]
                if not left:
                    return []
                others, totals = [j for j, _ in left], [t for _, t in left]
        return [(j, round(t, 2)) for j, t in zip(others, totals, strict=True)]


class _Bits:
    """The bits of a comparison for two claims by their places."""

    def __init__(
        self,
        compare: Comparison,
        bits: Mapping[str, float],
        profiles: Sequence[Profile],
        policy: Policy,
    ) -> None:
        self._compare, self._bits, self._profiles, self._policy = compare, bits, profiles, policy
        self.least, self.most = min(0.0, *bits.values(), 0.0), max(0.0, *bits.values(), 0.0)

    def __call__(self, i: int, j: int) -> float:
        level, _ = self._compare(self._profiles[i], self._profiles[j], self._policy)
        return self._bits.get(level, 0.0)

    def added(self, i: int, others: Sequence[int], totals: Sequence[float]) -> list[float]:
        """Totals of a claim with others, with the bits of these."""
        compare, bits, policy = self._compare, self._bits, self._policy
        one, profiles = self._profiles[i], self._profiles
        return [
            total + bits.get(compare(one, profiles[j], policy)[0], 0.0)
            for j, total in zip(others, totals, strict=True)
        ]


class _Looks(NamedTuple):
    """The look of each claim as a number, and the first claim that has each look."""

    look: list[int]
    first: list[int]


def _looks(view: View, profiles: Sequence[Profile], members: Sequence[int]) -> _Looks:
    numbers: dict[Hashable, int] = {}
    look = [0] * len(profiles)
    first: list[int] = []
    for i in members:
        look[i] = numbers.setdefault(view(profiles[i]), len(first))
        if look[i] == len(first):
            first.append(i)
    return _Looks(look, first)


class _Known:
    """The bits of a comparison by the looks of two claims, each worked out once."""

    def __init__(self, told: _Bits, looks: _Looks) -> None:
        self._told, self._first, self.look = told, looks.first, looks.look
        self._rows: dict[int, _Row] = {}

    def of(self, i: int) -> _Row:
        """The bits by the look of the other claim."""
        look = self.look[i]
        if look not in self._rows:
            self._rows[look] = _Row(self._told, i, self._first)
        return self._rows[look]


class _Row(dict[int, float]):
    """The bits of one look with each other."""

    def __init__(self, told: _Bits, i: int, first: Sequence[int]) -> None:
        super().__init__()
        self._told, self._i, self._first = told, i, first

    def __missing__(self, look: int) -> float:
        self[look] = found = self._told(self._i, self._first[look])
        return found
