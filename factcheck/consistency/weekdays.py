"""A weekday that does not fit the date beside it: *Thursday, July 4, 2025* was a Friday."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factcheck.consistency.reading import Finding, prose
from factcheck.lexicon.calendar import WORDS
from factcheck.model import Verdict
from factcheck.sources.days import MONTH as ANY_MONTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article, Claim

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Names of days and months have a capital; *The Sun* is a newspaper, and a stop behind a full
#: name ends a sentence.
WEEKDAY = (
    r"(?<!\bthe\s)(?=(?-i:[A-Z]))(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?)"
)
MONTH = rf"(?=(?-i:[A-Z])){ANY_MONTH}"

_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\s?[-–/&]\s?\d|\w|\s+(?:and|to|or)\s+\d)"
_DAY_BEFORE = r"(?<![-–/\d.,:])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
_MONTH = rf"(?P<month>{MONTH})"
_WEEKDAY = rf"(?<![-–/])\b(?P<weekday>{WEEKDAY})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # Thursday, July 4, 2025 · Thursday night (July 4)
        rf"{_WEEKDAY}{_PART}(?:,\s+|\s+\(?|\s*\()(?:on\s+)?{_MONTH}\s+{_DAY}{_YEAR}",
        # Thursday, 4 July 2025 · Thursday the 4th of July
        rf"{_WEEKDAY}{_PART}(?:,\s+|\s+\(?|\s*\()(?:on\s+)?(?:the\s+)?{_DAY_BEFORE}\s+{_MONTH}{_YEAR}",
        # July 4, 2025, a Thursday · July 4 (a Thursday)
        rf"\b{_MONTH}\s+{_DAY}{_YEAR}(?:,\s+|\s*\()(?:(?:which\s+)?was\s+)?an?\s+(?P<weekday>{WEEKDAY})(?=\s*[,.;)—–])",
    )
)

#: How each of the weekdays begins: where none is named, none is wrong.
_CUE = re.compile(r"\b(?=[A-Z])(?i:mon|tue|wed|thu|fri|sat|sun)")

#: *Monday to Thursday, July 4*, *Sunday and Monday, July 4*: which of the two days is dated?
_SPAN_BEFORE = re.compile(rf"{WEEKDAY}\s*(?:-|–|—|,|&|to|and|or|through|until)\s*$", re.IGNORECASE)

#: So many code points before a weekday may hold another one.
REACH = 24

_ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

#: A date without a year stands at most so many days from the publication.
NEAR = 200


def find(article: Article, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The dates of an article that fell on another weekday than the one beside them.

    A date without a year is that nearest to the publication day; it fits as well where it
    does in a year that the article names. Without a publication day it says nothing.
    """
    del claims
    text = article.text
    blocks = [block for block, _ in prose(article) if _CUE.search(text, *block)]
    years = {int(year) for year in _ANY_YEAR.findall(text)} if blocks else set()
    for start, end in blocks:
        for form in _FORMS:
            for match in form.finditer(text, start, end):
                finding = _judged(article, match, years)
                if finding:
                    yield finding


def _judged(article: Article, match: re.Match[str], years: set[int]) -> Finding | None:
    named, month = _row(match["weekday"], "w"), _row(match["month"], "m")
    if (
        not named
        or not month
        or _SPAN_BEFORE.search(article.text, max(match.start() - REACH, 0), match.start())
    ):
        return None
    day = int(match["day"])
    if match["year"]:
        meant = _date(int(match["year"]), month, day)
        possible = [meant]
    else:
        meant = _nearest(article.published.day, month, day)
        possible = [meant, *(_date(year, month, day) for year in sorted(years))]
    if meant is None or any(d and d.isoweekday() == named for d in possible):
        return None
    return Finding(Verdict.CONFLICT, _reason(match, meant), ((match.start(), match.end()),))


def _row(word: str, tag: str) -> int:
    row = WORDS.get(word.lower().rstrip("."))
    return int(row.value) if row and row.tag == tag else 0


def _nearest(published: date | None, month: int, day: int) -> date | None:
    """The day of a month that lies nearest to the publication."""
    if published is None:
        return None
    near = [_date(published.year + step, month, day) for step in (-1, 0, 1)]
    known = sorted((abs((d - published).days), d) for d in near if d)
    return known[0][1] if known and known[0][0] <= NEAR else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _reason(match: re.Match[str], meant: date) -> str:
    shown = f"{MONTHS[meant.month - 1]} {meant.day}, {meant.year}"
    tail = "" if match["year"] else ", the nearest to the publication,"
    stated = NAMES[_row(match["weekday"], "w") - 1]
    return f"{shown}{tail} was a {NAMES[meant.weekday()]}, not a {stated}"
