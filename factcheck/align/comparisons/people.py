"""Whether two claims speak of the same people, places and bodies."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from factcheck.align.levels import listed
from factcheck.align.terms import term
from factcheck.compare.names import words
from factcheck.lexicon.offices import TITLED
from factcheck.persons import same_person
from factcheck.values import Amount, Office, Quantity

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


def names(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the clauses name the same people, places and bodies."""
    if not a.names or not b.names:
        return ("both none", "") if a.names == b.names else ("one none", "")
    if a.names.isdisjoint(b.names):
        return "different", ""
    whole = a.names <= b.names or b.names <= a.names
    return ("all" if whole else "some"), partial(listed, a.names, b.names, ", ")


def person(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two offices or ages are the same person's, by the fullest name in the story."""
    one, two = a.person, b.person
    if not one or not two:
        return ("both none", "") if one == two else ("one none", "")
    if one == two:
        return "same", one
    same, shared = _met(one, two)
    detail = f"{one} ~ {two}"
    if same is None:
        return "open", detail
    if same:
        return "variant", detail
    return ("part", detail) if shared else ("different", detail)


@lru_cache(maxsize=16384)
def _met(one: str, two: str) -> tuple[bool | None, bool]:
    """Whether two names can be one person's, and whether they share a word."""
    return same_person(one, two), not set(words(one)).isdisjoint(words(two))


#: How the levels of ``person`` answer whether two values are one person's.
ONE_PERSON = {
    "same": "one person",
    "variant": "one person",
    "open": "maybe one person",
    "part": "two persons",
    "different": "two persons",
}


def whose(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two ages are one person's, by name or else by their side, and how far apart."""
    named = person(a, b, policy)[0]
    detail = f"{a.person or a.party} ~ {b.person or b.party}"
    if named in ONE_PERSON:
        who = ONE_PERSON[named]
    elif a.party and b.party:
        who = "same side" if a.party == b.party else "other side"
    else:
        who = "unknown"
    apart = _apart(a, b)
    if who in {"same side", "unknown"} and apart in {"near", "far"} and _crossed(a, b):
        apart = "stated"
    if who in {"same side", "unknown", "maybe one person"} and apart == "same" and a.alone:
        apart = "alone"
    return f"{who}, {apart}", detail


def _crossed(a: Profile, b: Profile) -> bool:
    """Whether one of the two articles states the other's age as well: of somebody else."""
    return b.claim.article in a.stating or a.claim.article in b.stating


def _apart(a: Profile, b: Profile) -> str:
    """How far two ages lie apart."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return "same"
    spans = [_of_group(value.amount) for value in (one, two)]
    if any(spans):
        return "groups" if all(spans) else "group"
    gap = max(one.amount.low, two.amount.low) - min(one.amount.high, two.amount.high)
    return "same" if gap <= 0 else "near" if gap <= NEAR_AGE else "far"


def _of_group(amount: Amount) -> bool:
    """Whether an age is that of several people (*from 17 to 28*), and no decade (*in his 50s*)."""
    return amount.high - amount.low > DECADE


#: The last year of somebody's fifties is this many after the first.
DECADE = 9

#: A person's age is misreported by a year or two, seldom by more.
NEAR_AGE = 2


def office(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two offices are worded alike."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Office) or not isinstance(two, Office):
        return "none", ""
    first, second = _called(one.office), _called(two.office)
    if first == second:
        return "same", one.office
    if first.isdisjoint(second):
        return "different", ""
    return "shared", partial(listed, first, second)


@lru_cache(maxsize=4096)
def _called(office: str) -> frozenset[str]:
    """The terms of an office."""
    return frozenset(term(w) for w in words(office)) - {"of", "the"}


def speaker(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two remarks are the same speaker's; a group may speak through its member."""
    one, two = a.claim.speaker or "", b.claim.speaker or ""
    first, second = _spoken(one), _spoken(two)
    if not first or not second:
        return "unknown", ""
    if first[-1] == second[-1] or set(first) & set(second):
        return "same", one
    if not _named(one) or not _named(two):
        return "unknown", f"{one} ~ {two}"
    return "different", f"{one} ~ {two}"


@lru_cache(maxsize=4096)
def _spoken(speaker: str) -> tuple[str, ...]:
    return tuple(words(speaker))


def _named(speaker: str) -> bool:
    """Whether a speaker is called by a name, and not by what they are (*Taliban leaders*)."""
    last = speaker.rsplit(maxsplit=1)[-1]
    return last[:1].isupper() and last.lower() not in TITLED
