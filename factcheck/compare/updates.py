"""Whether a later article revises an earlier one, rather than contradicts it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.model import Kind, Status
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from factcheck.model import Article, Claim

    #: The bounds of a stated number.
    Number = tuple[Decimal, Decimal]

#: Words by which a sentence says that an earlier figure was revised.
REVISING = re.compile(
    r"\b(?:has|have|had)\s+(?:since\s+)?(?:risen|climbed|grown|increased|jumped|soared|dropped|fallen)\b"
    r"|\b(?:rose|climbed|rises|climbs|jumped|grew|raised|revised|lowered|updated|upgraded|downgraded)"
    r"\s+(?:\w+\s+){0,3}(?:to|from)\b"
    r"|\blater\s+died\b|\bup\s+from\b|\bdown\s+from\b"
    r"|\b(?:previously|earlier|initially|first|originally)\s+(?:\w+\s+){0,2}"
    r"(?:reported|said|put|stated|announced|given|estimated|believed|thought)\b"
    r"|\b(?:initial|earlier|early|preliminary)\s+(?:reports?|figures?|counts?|tolls?|estimates?)\b",
    re.IGNORECASE,
)

#: Kinds whose true value changes as a story goes on.
CHANGING = frozenset({Kind.CASUALTIES, Kind.COUNT, Kind.MONEY, Kind.PERCENT})

#: *A 90-page report*, *a two-count indictment*: a number that is part of a compound.
COMPOUND = re.compile(r"[\w.,]+[-\u2010\u2011][A-Za-z]")

#: Kinds whose compounds tell what a thing is, and not how matters stand.
MADE = frozenset({Kind.COUNT})

#: Days in a year, and how many must go by before a birthday in between is no mere guess.
YEAR, SEASON = 365, 60

#: People can be added to these as bodies are found and victims counted, seldom taken away.
GROWING = frozenset({Status.KILLED, Status.INJURED, Status.DETAINED, Status.AFFECTED})


def revised(a: Claim, b: Claim, articles: Mapping[str, Article]) -> tuple[Claim, Claim, str] | None:
    """The earlier claim, the later one, and why the later is an update; None if it is none.

    An article's order is known by its publication day alone; two articles of one day, or
    without one, are updates only when a sentence says that a figure was revised. So is a
    toll that fell. One number with two hedges (*12*, *more than a dozen*) is no update.
    """
    if a.kind is Kind.AGE:
        return _grown(a, b, articles)
    if a.kind not in CHANGING or _one_number(a, b):
        return None
    first, second = _day(a, articles), _day(b, articles)
    made = any(compound(claim, articles) for claim in (a, b))
    if first is None or second is None or first == second or made:
        return _said(b, a, articles) or _said(a, b, articles)
    earlier, later = (a, b) if first < second else (b, a)
    if _can_follow(earlier, later):
        days = abs((second - first).days)
        return earlier, later, f"published {days} day{'s' if days > 1 else ''} later"
    return _said(earlier, later, articles)


def _grown(a: Claim, b: Claim, articles: Mapping[str, Article]) -> tuple[Claim, Claim, str] | None:
    """Whether somebody grew older from one article to the next, by as much as time went by."""
    first, second = _day(a, articles), _day(b, articles)
    if first is None or second is None:
        return None
    earlier, later = (a, b) if first <= second else (b, a)
    one, two = earlier.value, later.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    days, years = abs((second - first).days), int(two.amount.low - one.amount.low)
    if one.unit != two.unit or years < 1 or days < SEASON or abs(days - years * YEAR) >= YEAR:
        return None
    return earlier, later, f"published {days} days later"


def _said(
    earlier: Claim, later: Claim, articles: Mapping[str, Article]
) -> tuple[Claim, Claim, str] | None:
    """An update by the words of the later claim's sentence."""
    said = said_to_be(later, articles)
    if not said or said_to_be(earlier, articles):
        return None
    return earlier, later, f'its sentence says "{said}"'


@lru_cache(maxsize=4096)
def _revising(sentence: str) -> str:
    """The words by which a sentence says that a figure was revised; empty without any."""
    said = REVISING.search(sentence)
    return " ".join(said[0].split()) if said else ""


def said_to_be(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The words of a claim's sentence that say that a figure was revised; empty without any."""
    return _revising(_sentence(claim, articles))


def _one_number(a: Claim, b: Claim) -> bool:
    number = _number(a)
    return number is not None and number == _number(b)


def compound(claim: Claim, articles: Mapping[str, Article]) -> bool:
    """Whether a number is part of a compound (*a 90-page report*): what was made so stays so."""
    if claim.kind not in MADE:
        return False
    text = articles[claim.article].text
    return COMPOUND.match(text, claim.start) is not None


def known(claims: Sequence[Claim], articles: Mapping[str, Article]) -> dict[Number, date]:
    """Since when each number of a fact is stated: the earliest day of an article that has one."""
    found: dict[Number, date] = {}
    for claim in claims:
        number, day = _number(claim), _day(claim, articles)
        if number and day:
            found[number] = min(day, found.get(number, day))
    return found


def already(
    earlier: Claim, later: Claim, since: Mapping[Number, date], articles: Mapping[str, Article]
) -> bool:
    """Whether the later value is no news: an article no younger than the earlier one had it.

    Tolls are left out: on the first day, articles of every hour stand side by side.
    """
    first, number = _day(earlier, articles), _number(later)
    day = since.get(number) if number else None
    return (
        earlier.kind is not Kind.CASUALTIES
        and first is not None
        and day is not None
        and day <= first
    )


def _number(claim: Claim) -> Number | None:
    value = claim.value
    return (value.amount.low, value.amount.high) if isinstance(value, Quantity) else None


def _day(claim: Claim, articles: Mapping[str, Article]) -> date | None:
    return articles[claim.article].published.day


def _sentence(claim: Claim, articles: Mapping[str, Article]) -> str:
    return articles[claim.article].text[claim.sentence_start : claim.sentence_end]


def _can_follow(earlier: Claim, later: Claim) -> bool:
    """Whether a value can have become the other with time: tolls rise, others move freely."""
    if earlier.status not in GROWING:
        return True
    one, two = earlier.value, later.value
    if isinstance(one, Quantity) and isinstance(two, Quantity):
        return two.amount.high >= one.amount.low
    return True
