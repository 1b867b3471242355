"""The rungs of the ladder, best first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Rung(IntEnum):
    """How two values stand to one another; a higher number is worse."""

    SAME = 0
    WITHIN = 1
    NEAR = 2
    APART = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A rung and why, as a clause with ``{a}`` and ``{b}`` for the two values as worded.

    ``silent`` marks two values that say nothing of one another (*Thursday*, *a day later*);
    such a pair decides a verdict only where no other pair does.
    """

    rung: Rung
    why: str
    silent: bool = False
