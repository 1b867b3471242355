"""Whether two values are alike, and whether they count the same."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from factcheck.align.levels import listed
from factcheck.align.profile import tied
from factcheck.align.scope import counterpart, outdated, undated
from factcheck.align.stated import rung
from factcheck.compare.numbers import magnitude
from factcheck.compare.rung import Rung
from factcheck.lexicon.concepts import related
from factcheck.lexicon.scopes import GENERIC
from factcheck.model import Status
from factcheck.values import Amount, Duration, Hedge, Ordinal, Quantity, When

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


#: Below this a number is so common that meeting it again says little.
SMALL = 10

#: A vague number from here on (*dozens*, *thousands*) says how many; *several* hardly does.
DOZENS = 20

#: A bound this many times the other number hardly speaks of the same.
CLOSE = 2

#: Unequal numbers of one thing that differ by no more than this are most often rival answers
#: to one question; numbers of different things seldom come so close.
RIVALS = Decimal("1.25")


def value(a: Profile, b: Profile, policy: Policy) -> Level:
    """How the two values stand to one another, and how telling it is that they meet."""
    one = a.claim.value
    found = rung(a.stated, b.stated, policy)
    detail = found.name.lower()
    if found is Rung.SAME or (a.value_key and a.value_key == b.value_key):
        return f"same, {_telling(one, a)}", detail
    if found is Rung.WITHIN:
        return f"within, {_telling(one, a)}", detail
    return detail, detail


def _telling(one: object, profile: Profile) -> str:
    """Whether a value is rare in its story."""
    if isinstance(one, When):
        return _precision(one)
    amount: Amount | None = one.amount if isinstance(one, Quantity | Duration) else None
    if amount is None:
        return "named"
    if amount.vague:
        return "vague"
    if amount.low < SMALL:
        return "one" if amount.low <= 1 else "small"
    return "rare" if profile.rarity > 3 else "common"


def _precision(when: When) -> str:
    """How precise a date is: its number of parts."""
    if not when.edtf:
        return "clock" if when.clock else "unplaced"
    if when.clock:
        return "clock"
    if "/" in when.edtf:
        return "span"
    return ("year", "month", "day")[min(when.edtf.count("-"), 2)]


def rival(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether an unequal value has an equal one in the other's article, and so a better match."""
    if a.value_key == b.value_key:
        return "equal", ""
    count = (b.claim.article in a.stating) + (a.claim.article in b.stating)
    found = rung(a.stated, b.stated, policy)
    return f"{found.name.lower()}, {('none', 'one', 'both')[count]}", ""


def near(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same other values stand in both sentences."""
    if not a.near or not b.near:
        return ("both none", "") if a.near == b.near else ("one none", "")
    if a.near.isdisjoint(b.near):
        return "different", ""
    return "shared", partial(listed, a.near, b.near, ", ")


def part(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether both count all the people concerned, or the same part of them."""
    return counterpart(a.scope, b.scope), f"{a.scope} ~ {b.scope}"


def toll(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two tolls agree, and whether they count the same people."""
    standing = _standing(a, b, policy)
    # Equal large tolls are of one event, though only one sentence names its year.
    known = standing in {"same common", "same rare"}
    who = counterpart(*(undated(p.scope) if known else p.scope for p in (a, b)))
    if who == "all" and standing == "unequal none" and _rivals(a, b):
        who = "rivals"
    elif who == "all" and not standing.startswith("same"):
        who = ("neither leads", "one leads", "both lead")[a.leading + b.leading]
    return f"{standing}, {who}", f"{a.scope} ~ {b.scope}"


#: Fates of which a story gives one number; the hurt are told in parts as well.
TOLD_ONCE = frozenset({Status.KILLED, Status.DETAINED, Status.MISSING, Status.DISPLACED})


def _rivals(a: Profile, b: Profile) -> bool:
    """Whether two tolls come so close that they rather are rival answers to one question."""
    least, most = sorted((_size(a), _size(b)))
    return {a.claim.status, b.claim.status} <= TOLD_ONCE and most <= RIVALS * least


def _standing(a: Profile, b: Profile, policy: Policy) -> str:
    """How two numbers stand to one another; unequal ones, by who else states them."""
    if a.value_key == b.value_key:
        telling = _telling(a.claim.value, a)
        alone = telling == "one" and a.claim.status is not Status.KILLED
        return "same single" if alone else f"same {telling}"
    if rung(a.stated, b.stated, policy) <= Rung.WITHIN and not _far(a, b):
        return "within"
    if outdated(a, b):
        return "unequal none"
    if _aside(a, b):
        return "unequal far"
    met = (b.claim.article in a.stating) + (a.claim.article in b.stating)
    return f"unequal {('none', 'one', 'both')[met]}"


def _aside(a: Profile, b: Profile) -> bool:
    """Whether unequal tolls hardly answer one question: far apart, or a single person's fate.

    *A man was wounded* tells of him alone, and *one dead* is a toll only where it leads.
    """
    amounts = [p.claim.value.amount for p in (a, b) if isinstance(p.claim.value, Quantity)]
    if len(amounts) < 2 or any(amount.vague for amount in amounts):
        return False
    least, most = sorted((a, b), key=_size)
    if _size(least) == 1:
        described = least.claim.about.head not in {"", *GENERIC}
        return described or not (a.leading and b.leading) or _size(most) > CLOSE
    if _size(least) == 0:
        return not (a.leading or b.leading)
    # A toll of an hour after the event grows many times over: *at least 38*, then 127, then 231.
    rising = (a.leading and b.leading) or _open(least)
    return CLOSE * _size(least) < _size(most) and not rising


def _open(profile: Profile) -> bool:
    """Whether a number is stated as the least there are."""
    value = profile.claim.value
    return isinstance(value, Quantity) and value.amount.hedge in {Hedge.AT_LEAST, Hedge.MORE}


def _size(profile: Profile) -> Decimal:
    value = profile.claim.value
    return value.amount.low if isinstance(value, Quantity) else Decimal(0)


def _far(a: Profile, b: Profile) -> bool:
    """Whether a bound lies too far off to speak of the other number (*up to 20* of *two*)."""
    amounts = [p.claim.value.amount for p in (a, b) if isinstance(p.claim.value, Quantity)]
    if len(amounts) < 2 or any(amount.vague for amount in amounts):
        return False
    least, most = sorted(amount.low for amount in amounts)
    return most > CLOSE * least


def total(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two sums agree, by their digits, and whether they hang on the same words."""
    shared = tied(a, b)
    words = "alike" if shared >= 0.25 else "some" if shared > 0 else "unlike"
    return f"{_exactness(a, b, policy)}, {words}", f"{a.value_key} ~ {b.value_key}"


def _exactness(a: Profile, b: Profile, policy: Policy) -> str:
    """How two sums stand to one another; the more digits, the more telling that they meet."""
    amounts = [p.claim.value.amount for p in (a, b) if isinstance(p.claim.value, Quantity)]
    vague = any(amount.vague for amount in amounts)
    if a.value_key == b.value_key:
        digits = len(amounts[0].low.normalize().as_tuple().digits)
        return "same vague" if vague else f"same {('round', 'two', 'many')[min(digits, 3) - 1]}"
    step = rung(a.stated, b.stated, policy)
    if step <= Rung.WITHIN:
        least, most = sorted(amount.low for amount in amounts)
        return "vague" if vague else "within" if most <= CLOSE * least else "bounded"
    met = (b.claim.article in a.stating) + (a.claim.article in b.stating)
    name = "apart" if vague else _gap(a, b, policy)
    return f"{name}{', stated' if met else ''}"


def _gap(a: Profile, b: Profile, policy: Policy) -> str:
    """How far unequal numbers lie apart; vague ones, by their rung alone."""
    values = [p.claim.value for p in (a, b) if isinstance(p.claim.value, Quantity)]
    found = rung(a.stated, b.stated, policy)
    if found is Rung.NEAR or any(value.amount.vague for value in values):
        return found.name.lower()
    least, most = sorted(map(magnitude, values))
    if most <= RIVALS * least:
        return "close"
    return "apart" if most <= CLOSE * least else "far"


def counted(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two numbers agree, and whether the same is counted."""
    return f"{_agreement(a, b, policy)}, {_noun(a, b)}", f"{a.head} ~ {b.head}"


def _agreement(a: Profile, b: Profile, policy: Policy) -> str:
    """How two counts stand to one another, by size: large numbers seldom meet by chance."""
    amounts = [p.claim.value.amount for p in (a, b) if isinstance(p.claim.value, Quantity)]
    if a.value_key == b.value_key:
        if any(amount.vague for amount in amounts):
            return "same vague"
        return "same small" if any(amount.low < SMALL for amount in amounts) else "same large"
    found = rung(a.stated, b.stated, policy)
    if found > Rung.WITHIN:
        met = (b.claim.article in a.stating) + (a.claim.article in b.stating)
        return f"{_gap(a, b, policy)} {('none', 'one', 'both')[met]}"
    least, most = sorted(amount.low for amount in amounts)
    if any(amount.vague for amount in amounts):
        return "vague small" if least < DOZENS else "vague large"
    return "within" if most <= CLOSE * least else "bounded"


def _noun(a: Profile, b: Profile) -> str:
    """Whether the same is counted, or people under two names."""
    one, two = a.claim.about, b.claim.about
    if not a.head or not b.head:
        return "unnamed"
    if a.head == b.head:
        return "same thing" if _one_thing(a, b) else "same"
    if related(one.head, two.head) or one.head in two.modifiers or two.head in one.modifiers:
        return "related"
    if _unit(a) == _unit(b) == "people":
        return "people"
    return "crossed" if one.head in b.event or two.head in a.event else "different"


def _one_thing(a: Profile, b: Profile) -> bool:
    """Whether what is counted is narrowed, or hangs on its clause, by a word in common."""
    words = [p.modifiers | p.arguments | set(p.predicates[:1]) - {p.head} for p in (a, b)]
    return not words[0].isdisjoint(words[1])


def _unit(profile: Profile) -> str:
    value = profile.claim.value
    return value.unit if isinstance(value, Quantity) else ""


#: What befalls people in one count a story, where the dead and the hurt are told in parts.
COUNTED_ONCE = frozenset({Status.MISSING, Status.DISPLACED})


def fate(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same is said to have befallen the people counted."""
    one, two = a.claim.status, b.claim.status
    if one != two:
        return "kin", f"{one} ~ {two}"
    return ("same, counted once" if one in COUNTED_ONCE else "same"), str(one)


def rank(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two ordinals rank in the same way."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Ordinal) or not isinstance(two, Ordinal):
        return "none", ""
    if one.rank != two.rank:
        return "different", f"{one.rank} ~ {two.rank}"
    return ("same", one.order) if one.order == two.order else ("other word", "")
