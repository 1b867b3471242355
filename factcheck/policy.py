"""Tolerance is policy: how far the wording of a value reaches when two are compared."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """How far values reach. Shares are of the stated number.

    ``about`` bounds the half width of *about 100* (at least ``about_least``, at most
    ``about_most``, in between half the last digit shown); ``halo`` bounds that of a bare
    round number; ``nearly`` is how far below *nearly 100* reaches; ``near`` is the
    distance at which two values are called near rather than apart, ``near_hedged`` that of
    a value hedged by *about* or *nearly*; ``over`` is how far above its number *over 100*
    reaches, without end as a rule. Where ``strict``, values that are compatible and not the
    same are a discrepancy, however near.
    Krifka (2007): round numbers are read as intervals; Lasersohn (1999): the halo.
    """

    about_least: float = 0.03
    about_most: float = 0.2
    halo: float = 0.05
    nearly: float = 0.15
    near: float = 0.03
    near_hedged: float = 0.1
    over: float = math.inf
    strict: bool = False


DEFAULT = Policy()
