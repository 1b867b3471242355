"""Whether a later article revises an earlier one, rather than contradicts it."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.model import Kind, Status
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from factcheck.model import Article, Claim

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

#: Days of a year and of a month; and from when on a birthday between two articles is likely.
YEAR, MONTH, BIRTHDAY = 365.25, 30.44, 60

#: People can be added to these as bodies are found and victims counted, seldom taken away.
GROWING = frozenset({Status.KILLED, Status.INJURED, Status.DETAINED, Status.AFFECTED})


def revised(a: Claim, b: Claim, articles: Mapping[str, Article]) -> tuple[Claim, Claim, str] | None:
    """The earlier claim, the later one, and why the later is an update; None if it is none.

    An article's order is known by its publication day alone; two articles of one day, or
    without one, are updates only when a sentence says that a figure was revised. So is a
    toll that fell. One number with two hedges (*12*, *more than a dozen*) is no update.
    """
    first, second = _day(a, articles), _day(b, articles)
    if a.kind is Kind.AGE and first and second:
        return _aged(*((a, b) if first < second else (b, a)), abs((second - first).days))
    if a.kind not in CHANGING or _one_number(a, b):
        return None
    if first is None or second is None or first == second:
        return _said(b, a, articles) or _said(a, b, articles)
    earlier, later = (a, b) if first < second else (b, a)
    if _can_follow(earlier, later):
        days = abs((second - first).days)
        return earlier, later, f"published {days} day{'s' if days > 1 else ''} later"
    return _said(earlier, later, articles)


def _aged(earlier: Claim, later: Claim, days: int) -> tuple[Claim, Claim, str] | None:
    """Whether somebody grew older by as many years as lie between two articles."""
    one, two = earlier.value, later.value
    if days < BIRTHDAY or not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    years = days / YEAR
    grown = two.amount.low - one.amount.low
    if one.unit != two.unit or not max(1, int(years)) <= grown <= math.ceil(years):
        return None
    return earlier, later, f"published {round(days / MONTH)} months later"


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
    one, two = a.value, b.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return False
    return (one.amount.low, one.amount.high) == (two.amount.low, two.amount.high)


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
