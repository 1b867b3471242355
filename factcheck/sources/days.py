"""Calendar days as pages and metadata write them."""

from __future__ import annotations

import re
from datetime import date, datetime

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)"

#: One way to write a day: a pattern with the groups ``y``, ``m`` and ``d``.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)",
        r"\b(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?!\d)",
        rf"\b(?P<m>{MONTH})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b",
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+|-)(?P<m>{MONTH})(?:,?\s+|-)(?P<y>\d{{4}})\b",
        r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b",
        r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})\b",
    )
)

#: Any of the forms, without groups, to build larger patterns from.
DAY = "(?:" + "|".join(re.sub(r"\?P<\w>", "?:", form.pattern) for form in _FORMS) + ")"


def month_of(text: str) -> int:
    """The number of a month by its digits or its English name."""
    return int(text) if text.isdigit() else _NAMES.index(text[:3].lower()) + 1


def _of(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    if "a" in part:
        first, second = int(part["a"]), int(part["b"])
        if first <= 12 and second <= 12 and first != second:
            return None  # 4/7/2025 is two days
        month, day = (first, second) if first <= 12 else (second, first)
    else:
        month, day = month_of(part["m"]), int(part["d"])
    try:
        return date(int(part["y"]), month, day)
    except ValueError:
        return None


def first_day(text: str) -> date | None:
    """The first day that ``text`` writes out in full and without ambiguity, or None."""
    found = [(m.start(), day) for form in _FORMS for m in form.finditer(text) if (day := _of(m))]
    return min(found)[1] if found else None


def all_days(text: str) -> list[date]:
    """Every day that ``text`` writes out in full and without ambiguity, in no order."""
    return [day for form in _FORMS for m in form.finditer(text) if (day := _of(m))]


def given(value: object) -> date | None:
    """The day of a metadata field: a date, a date and time, or either in writing."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return first_day(value) if isinstance(value, str) else None
