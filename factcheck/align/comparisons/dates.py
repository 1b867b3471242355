"""Whether two times date one event: how the times stand, and what each of them dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.align.terms import alike
from factcheck.lexicon.happenings import SPEECH
from factcheck.values import When
from factcheck.values.when import bounds, precision

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy

#: Clock times this many minutes apart may be one, reported from two sources.
NEAR_MINUTES = 30


def moment(a: Profile, b: Profile, _: Policy) -> str:
    """How two times stand to one another, by name."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, When) or not isinstance(two, When):
        return "none"
    first, second = bounds(one.edtf), bounds(two.edtf)
    if first is None or second is None:
        if one.clock and two.clock:
            gap = abs(_minutes(one.clock) - _minutes(two.clock))
            return "same clock" if not gap else "near clock" if gap <= NEAR_MINUTES else "apart"
        return "unplaced"
    if first[0] > second[1] or second[0] > first[1]:
        gap = (max(first[0], second[0]) - min(first[1], second[1])).days
        return (
            "next day" if gap == 1 and first[0] == first[1] and second[0] == second[1] else "apart"
        )
    if one.clock and two.clock:
        gap = abs(_minutes(one.clock) - _minutes(two.clock))
        return "same clock" if not gap else "near clock" if gap <= NEAR_MINUTES else "apart"
    kinds = precision(one.edtf), precision(two.edtf)
    if first == second:
        return "same day" if kinds[0] == "day" else f"same {kinds[0]}"
    if "span" in kinds:
        ends = first[0] == second[0] or first[1] == second[1] or _end(one, two) or _end(two, one)
        return "one end" if ends else "in span"
    return "in year" if "year" in kinds or "decade" in kinds else "in month"


def _end(span: When, other: When) -> bool:
    """Whether a time is as precise as an end of a span, and is that end."""
    return other.edtf in span.edtf.split("/")


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute or 0)


def tie(a: Profile, b: Profile, _: Policy) -> Level:
    """What ties the events that two times date."""
    speech = [not p.dated.isdisjoint(SPEECH) for p in (a, b)]
    shared = a.dated & b.dated
    if all(speech):
        return ("one speaker" if a.arguments & b.arguments else "both said"), ""
    detail = f"{' '.join(sorted(a.dated))} ~ {' '.join(sorted(b.dated))}"
    if any(speech):
        return "one said", detail
    if not a.dated or not b.dated:
        if not a.dated and not b.dated:
            return "both vague", ""
        return ("vague, leading" if a.themes or b.themes else "vague, other"), detail
    if shared or any(alike(x, y) for x in a.dated for y in b.dated) or a.frames & b.frames:
        return ("same leading" if a.themes & b.themes else "same"), detail
    if a.themes and b.themes:
        return "leading", detail
    if _told(a, b) or _told(b, a):
        return "told", detail
    return ("one leading" if a.themes or b.themes else "different"), detail


def _told(a: Profile, b: Profile) -> bool:
    """Whether the sentence around one time speaks of the event of the other."""
    return any(word[:5] in b.sentence for word in a.dated)


#: The ways in which two times stand that bear on what they date in the same manner.
STANDS = {
    "same clock": "same",
    "same day": "same",
    "same month": "same",
    "same season": "same",
    "same span": "same",
    "same year": "same year",
    "same decade": "same year",
    "one end": "one end",
    "near clock": "near clock",
    "in month": "within",
    "in year": "within",
    "in span": "in span",
    "next day": "next day",
    "apart": "apart",
    "unplaced": "unplaced",
}


def occasion(a: Profile, b: Profile, policy: Policy) -> Level:
    """How the times stand, and what ties the events that they date."""
    tied, detail = tie(a, b, policy)
    return f"{STANDS.get(moment(a, b, policy), 'none')}, {tied}", detail


def time(a: Profile, b: Profile, policy: Policy) -> Level:
    """How two times stand to one another."""
    return moment(a, b, policy), ""


def crowd(a: Profile, b: Profile, policy: Policy) -> Level:
    """How often the two articles state the time: one stated often has several events."""
    if not moment(a, b, policy).startswith("same"):
        return "no", ""
    most = max(a.crowd, b.crowd)
    return ("1" if most == 1 else "2" if most == 2 else "3-4" if most <= 4 else "5+"), ""
