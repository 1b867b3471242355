"""The values of a story as worded, so that those worded alike are compared once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.compare.verdict import SEVERAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.align.profile import Profile
    from factcheck.policy import Policy
    from factcheck.values import Value


_PACKED = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """A value, one object for all claims of a story that word it alike.

    Values that are equal may be worded apart (*7 billion*, *7,000,000,000*) and reach apart.
    """

    value: Value


def stated(values: Iterable[Value]) -> list[Stated]:
    """Each value as worded, in order."""
    found: dict[tuple[type, bytes], Stated] = {}
    # Packed, as that is the quickest way to tell 7E+9 from 7000000000, which are equal.
    return [found.setdefault((type(v), _PACKED.encode(v)), Stated(v)) for v in values]


@lru_cache(maxsize=32768)
def rung(a: Stated, b: Stated, policy: Policy) -> Rung:
    """The rung of the ladder that two values reach."""
    return climb(a.value, b.value, policy).rung


def may_contradict(a: Profile, b: Profile, policy: Policy) -> bool:
    """``verdict.may_contradict`` for two claims of a story, values worded alike compared once."""
    return a.claim.kind not in SEVERAL and rung(a.stated, b.stated, policy) >= Rung.NEAR
