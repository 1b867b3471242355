"""Which pairs of claims are compared at all: those of one block that share a key."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.compare.names import words
from factcheck.compare.numbers import magnitude
from factcheck.lexicon.units import convert
from factcheck.model import Kind, Status
from factcheck.values import NameSet, Quantity, When, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.align.profile import Profile
    from factcheck.model import Claim

#: The key of claims that are all compared: a story states few tolls.
EVERY = frozenset({"any"})

#: Fates that reports do not keep apart: *victims* were mostly hurt.
FAMILY: dict[Status | None, str] = {Status.AFFECTED: str(Status.INJURED)}


def keys(profile: Profile) -> frozenset[str]:
    """The keys of a claim: two claims that share none cannot be one fact."""
    claim = profile.claim
    value = claim.value
    if claim.kind is Kind.ROLE:
        return frozenset(part[:4] for part in words(profile.person) if len(part) > 1)
    if isinstance(value, Words):
        spoken = {w[:5] for w in profile.spoken if len(w) > 3}
        said_by = {f"speaker {w}" for w in words(claim.speaker or "")[-1:]}
        return frozenset(spoken | said_by | profile.names)
    if isinstance(value, NameSet):
        return frozenset(w for name in value.names for w in words(name))
    if claim.kind is Kind.CASUALTIES:
        return EVERY
    known = {f"value {profile.value_key}"}
    if claim.kind is Kind.AGE and profile.party:
        known |= {f"side {profile.party}"}
    if isinstance(value, When):
        known |= {f"day {value.edtf}"} if value.edtf else set()
        known |= {f"clock {value.clock}"} if value.clock else set()
        known |= {f"event {frame}" for frame in profile.frames}
        known |= {"scene"} if profile.scene else set()
    known |= _sizes(claim)
    return frozenset({*profile.sentence, *known, profile.head, *profile.names})


#: Kinds whose values are compared with every one of about their size, however worded.
SIZED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE})

#: Numbers are of one size when they differ by less than this, and may be up to twice that.
SIZE = 1.25


def _sizes(claim: Claim) -> set[str]:
    """Keys that a number shares with each that is close to it, in whatever unit it is."""
    value = claim.value
    if claim.kind not in SIZED or not isinstance(value, Quantity) or value.amount.low <= 0:
        return set()
    step = math.floor(math.log(magnitude(value), SIZE))
    return {f"size {step}", f"size {step + 1}"}


def block(profile: Profile) -> tuple[str, ...]:
    """What two claims must share exactly to be compared."""
    claim = profile.claim
    return (claim.kind, FAMILY.get(claim.status, str(claim.status or "")), _dimension(claim))


#: Kinds whose units tell what is measured: a depth is no magnitude.
MEASURED = frozenset({Kind.MEASURE, Kind.PERCENT})


def _dimension(claim: Claim) -> str:
    """What a measured value measures; empty for the other kinds."""
    if claim.kind not in MEASURED or not isinstance(claim.value, Quantity):
        return ""
    known = convert(claim.value.unit)
    return known[0] if known else claim.value.unit


def blocks(profiles: Sequence[Profile]) -> list[list[int]]:
    """The claims of each block, by their places, in order."""
    found: dict[tuple[str, ...], list[int]] = {}
    for index, profile in enumerate(profiles):
        found.setdefault(block(profile), []).append(index)
    return list(found.values())


def partners(
    profiles: Sequence[Profile], parted: Iterable[Sequence[int]]
) -> Iterator[tuple[int, list[int]]]:
    """Each claim of the blocks with those behind it that it is compared with, if there are any."""
    for indices in parted:
        found = [(i, keys(profiles[i])) for i in indices]
        for n, (i, own) in enumerate(found, 1):
            met = [j for j, others in found[n:] if not own.isdisjoint(others)]
            if met:
                yield i, met


def pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """The pairs ``(i, j)``, ``i < j``, that are compared, in order."""
    return ((i, j) for i, met in partners(profiles, blocks(profiles)) for j in met)
