"""Points and spans in time as stated, and as resolved against a publication date."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Relative:
    """A time that needs the publication date (*Thursday*, *last year*, *two days ago*).

    ``unit`` is ``day week weekend weekday month season quarter year decade hour …``;
    ``step`` counts units from the publication date (-1 is *last*, *ago*). ``which`` is
    what was named, 0 where nothing was: the weekday (1 Monday … 7 Sunday) of a
    ``weekday`` or ``week``, the month of a ``month`` or ``year``, the EDTF number of a
    ``season`` (21 spring … 24 winter), the number of a ``quarter``; ``day`` is the day of
    a named month.

    ``lean`` says on which side of the publication a named time is looked for: -1 the
    past (by tense), 1 the future, 0 where the sentence does not say. ``told`` marks a
    time counted from another one in the text (*a day earlier*, *the following year*),
    which the publication date does not settle.
    """

    unit: str
    step: int = 0
    which: int = 0
    day: int = 0
    lean: int = 0
    told: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A date, a clock time or a span, in EDTF (ISO 8601-2) once it is known.

    ``edtf`` is empty while only ``relative`` is known; ``frame`` is what a resolved date
    is then put in: ``{}/..`` (*since*), ``../{}`` (*until*), ``{}~`` (*about*). ``clock``
    is ``HH:MM`` where a clock time was stated, and stands after ``T`` in the notation;
    ``loose`` marks one that was hedged (*about*, *just after*). ``part`` is the part of the
    day that was named (*morning*); it tells events of one day apart, not values.
    """

    edtf: str
    relative: Relative | None = None
    clock: str = ""
    frame: str = ""
    loose: bool = False
    part: str = field(default="", compare=False)


#: EDTF's parts of a year, first and last month. A winter is named for either of its years,
#: so it reaches from the December before to the March after (months below 1 and above 12).
_PARTS = {
    21: (3, 6),
    22: (6, 9),
    23: (9, 12),
    24: (0, 15),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
}

#: How far ``~`` reaches: one of the next unit in use. *About 1990* admits the years beside
#: it, *around March* the months beside it, *about a week ago* half a week either way.
_HALO = {
    "year": timedelta(days=366),
    "month": timedelta(days=31),
    "day": timedelta(days=3),
}


def precision(edtf: str) -> str:
    """How finely a date is stated: ``day month season year decade span``, or ``""``."""
    text = edtf.rstrip("~?%")
    if not text:
        return ""
    if "/" in text:
        return "span"
    if "X" in text:
        return "decade"
    if len(text) == 7:
        return "season" if int(text[5:]) > 12 else "month"
    return "year" if len(text) == 4 else "day"


@lru_cache(maxsize=4096)  # every date is compared with those of all other articles
def bounds(edtf: str) -> tuple[date, date] | None:
    """The first and last day of an EDTF date, both included; None where it says nothing.

    An open end is ``date.min`` or ``date.max``; ``~`` widens by one unit of the precision.
    """
    if "/" in edtf:
        first, _, last = edtf.partition("/")
        low, high = bounds(first), bounds(last)
        if not low and not high:
            return None
        return (low[0] if low else date.min, high[1] if high else date.max)
    text = edtf.rstrip("~?%")
    try:
        low_day, high_day = _plain(text)
    except ValueError:
        return None
    if text != edtf:
        kind = precision(text)
        halo = _HALO.get(kind, _HALO["month" if kind == "season" else "year"])
        return _shift(low_day, -halo), _shift(high_day, halo)
    return low_day, high_day


def _plain(text: str) -> tuple[date, date]:
    """The bounds of a date without a qualifier. Raises ValueError for anything else."""
    year_text, _, rest = text.partition("-")
    if len(year_text) != 4:
        raise ValueError(text)
    low_year, high_year = (
        int(year_text.replace("X", "0")),
        int(year_text.replace("X", "9")),
    )
    if not rest:
        return date(low_year, 1, 1), date(high_year, 12, 31)
    month_text, _, day_text = rest.partition("-")
    month = int(month_text)
    if day_text:
        day = date(low_year, month, int(day_text))
        return day, day
    if not (1 <= month <= 12 or month in _PARTS):
        raise ValueError(text)
    first, last = _PARTS.get(month, (month, month))
    return _month(low_year, first)[0], _month(low_year, last)[1]


def _month(year: int, month: int) -> tuple[date, date]:
    """The first and last day of a month; months below 1 and above 12 run into other years."""
    year, index = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, index, 1), date(year, index, monthrange(year, index)[1])


def _shift(day: date, by: timedelta) -> date:
    """A day moved, held within the calendar."""
    try:
        return day + by
    except OverflowError:
        return date.min if by < timedelta(0) else date.max
