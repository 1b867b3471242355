"""Whether two times date one event: how the times stand, and what each of them dates."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from factcheck.align.comparisons.numbers import RIVALS
from factcheck.align.stated import rung
from factcheck.align.terms import term
from factcheck.compare.numbers import magnitude
from factcheck.compare.times import ZONE_MINUTES
from factcheck.lexicon.happenings import SPEECH
from factcheck.values import Duration, When
from factcheck.values.when import bounds, precision

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.align.stated import Stated
    from factcheck.policy import Policy

    Bounds = tuple[date, date]

#: Clock times this many minutes apart may be one, reported from two sources.
NEAR_MINUTES = 30


def moment(a: Profile, b: Profile, _: Policy) -> str:
    """How two times stand to one another, by name."""
    return _moment(a.stated, b.stated)


@lru_cache(maxsize=16384)
def _moment(a: Stated, b: Stated) -> str:
    one, two = a.value, b.value
    if not isinstance(one, When) or not isinstance(two, When):
        return "none"
    first, second = bounds(one.edtf), bounds(two.edtf)
    if first and second and (first[0] > second[1] or second[0] > first[1]):
        return "other week" if _one_weekday(one, two, first, second) else _disjoint(first, second)
    if one.clock and two.clock:
        return _clocks(one, two)
    if first and second:
        return _meeting(one, two, first, second)
    return "same day" if _same_words(one, two) else "unplaced"


def _same_words(one: When, two: When) -> bool:
    """Whether two articles without a date call a day alike: *Monday* and *on Monday*."""
    named = one.relative is not None and one.relative.unit in {"weekday", "day"}
    return named and one == two and not (one.relative and one.relative.told)


def _one_weekday(one: When, two: When, first: Bounds, second: Bounds) -> bool:
    """Whether two days are one weekday, of a week that only the publication tells."""
    days = first[0] == first[1] and second[0] == second[1]
    named = any(t.relative is not None and t.relative.unit == "weekday" for t in (one, two))
    return days and named and first[0].isoweekday() == second[0].isoweekday()


def _disjoint(first: Bounds, second: Bounds) -> str:
    """How two times stand that share no day."""
    days = first[0] == first[1] and second[0] == second[1]
    gap = max(first[0], second[0]) - min(first[1], second[1])
    return "next day" if days and gap.days == 1 else "apart"


def _clocks(one: When, two: When) -> str:
    """How two clock times stand, of one day or of none that is known."""
    gap = abs(_minutes(one.clock) - _minutes(two.clock))
    if not gap:
        return "same clock"
    if gap <= NEAR_MINUTES:
        return "near clock"
    return "zone clock" if gap in ZONE_MINUTES else "apart"


def _meeting(one: When, two: When, first: Bounds, second: Bounds) -> str:
    """How two times stand that share a day."""
    kinds = precision(one.edtf), precision(two.edtf)
    if first == second and kinds[0] == kinds[1]:
        return f"same {kinds[0]}"
    if "span" in kinds:
        met = first[0] == second[0] or first[1] == second[1] or _end(one, two) or _end(two, one)
        return "one end" if met else "in span"
    return "in year" if "year" in kinds or "decade" in kinds else "in month"


def _end(span: When, other: When) -> bool:
    """Whether a time is as precise as an end of a span, and is that end."""
    return other.edtf in span.edtf.split("/")


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute or 0)


def tie(a: Profile, b: Profile, _: Policy) -> Level:
    """What ties the events that two times date."""
    detail = partial(_sides, a.dated, b.dated)
    said = (not a.dated.isdisjoint(SPEECH)) + (not b.dated.isdisjoint(SPEECH))
    if said == 2:
        return ("both said" if a.arguments.isdisjoint(b.arguments) else "one speaker"), detail
    if said:
        shared = "" if a.arguments.isdisjoint(b.arguments) else ", shared"
        return f"one said{shared}", detail
    led = bool(a.themes) + bool(b.themes)
    if a.scene and b.scene and not (a.dated and b.dated and _one_event(a, b)):
        return ("scene" if a.dated and b.dated else "scene, vague"), detail
    if not a.dated or not b.dated:
        vague = "vague, leading" if led else "vague, other"
        return (vague if a.dated or b.dated else "both vague"), detail
    if _one_event(a, b):
        return ("same leading" if a.themes & b.themes else "same"), detail
    if led < 2 and (_told(a, b) or _told(b, a)):
        return "told", detail
    known = "" if a.frames and b.frames else ", unsorted"
    return ("different", "one leading", "leading")[led] + known, detail


def _sides(one: frozenset[str], two: frozenset[str]) -> str:
    return f"{' '.join(sorted(one))} ~ {' '.join(sorted(two))}"


def _one_event(a: Profile, b: Profile) -> bool:
    """Whether two times date the same word, a related one, or events of one kind."""
    return not (a.frames.isdisjoint(b.frames) and a.dated_marks.isdisjoint(b.dated_marks))


def _told(a: Profile, b: Profile) -> bool:
    """Whether the sentence around one time speaks of the event of the other."""
    return any(term(word) in b.sentence for word in a.dated)


#: The ways in which two times stand that bear on what they date in the same manner.
STANDS = {
    "same clock": "same clock",
    "same day": "same",
    "same month": "same",
    "same season": "same",
    "same span": "same",
    "same year": "same year",
    "same decade": "same year",
    "one end": "one end",
    "near clock": "near clock",
    "zone clock": "zone clock",
    "in month": "within",
    "in year": "within",
    "in span": "in span",
    "next day": "next day",
    "other week": "other week",
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
    stand = moment(a, b, policy)
    if stand in ("in month", "in year"):
        return ("within, far" if a.far and b.far else "within"), ""
    if not stand.startswith("same"):
        return "no", ""
    most = max(a.crowd, b.crowd)
    often = "1" if most == 1 else "2" if most == 2 else "3-4" if most <= 4 else "5+"
    return (f"far, {often}" if a.far and b.far else often), ""


def hours(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two times of one day fall into the same part of it."""
    if moment(a, b, policy) != "same day":
        return "no", ""
    one, two = _part(a), _part(b)
    if not one or not two:
        return ("both none" if one == two else "one none"), ""
    return ("same" if one == two else "different"), f"{one} ~ {two}"


def _part(profile: Profile) -> str:
    """The part of the day that a time names, or that its clock time falls into."""
    time = profile.claim.value
    if not isinstance(time, When) or time.part or not time.clock:
        return time.part if isinstance(time, When) else ""
    return next(part for end, part in PARTS if time.clock < end)


#: Until when each part of the day lasts.
PARTS = (("12:00", "morning"), ("18:00", "afternoon"), ("24:00", "night"))


#: The ties of two events, by how much they say.
STRENGTH = {
    "same leading": "tied",
    "same": "tied",
    "leading": "told",
    "scene": "told",
    "scene, vague": "told",
    "told": "told",
    "both vague": "told",
    "vague, leading": "told",
}


def lasting(a: Profile, b: Profile, policy: Policy) -> Level:
    """How two durations stand, and whether what lasted is one event."""
    tied, detail = tie(a, b, policy)
    values = [p.claim.value for p in (a, b) if isinstance(p.claim.value, Duration)]
    vague = any(value.amount.vague for value in values)
    found = "vague" if vague else rung(a.stated, b.stated, policy).name.lower()
    if found == "apart":
        found = _gap(values)
    return f"{found}, {STRENGTH.get(tied, 'loose')}", detail


#: One thing seldom lasts this many times as long in another report.
FAR_TIMES = 3


def _gap(values: Sequence[Duration]) -> str:
    """How far unequal lengths of time lie apart; one thing may have lasted both if close."""
    least, most = sorted(map(magnitude, values))
    if most <= RIVALS * least:
        return "close"
    return "apart" if most <= FAR_TIMES * least else "far"
