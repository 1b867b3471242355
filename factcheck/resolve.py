"""Relative times against a publication date: no clock, and nothing that the article lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model import Published
    from factcheck.values import Relative, When


def resolve(when: When, published: Published) -> When:
    """A stated time with its EDTF date, where the publication date settles one.

    Where only bounds of the publication are known, a date that both bounds agree on is
    taken, else the span from the one to the other. What stays open comes back as it was.
    """
    if when.edtf or when.relative is None or when.relative.told:
        return when
    if published.earliest is None or published.latest is None:
        return when
    first = on_day(when.relative, published.earliest)
    last = on_day(when.relative, published.latest)
    if not first or not last:
        return when
    return replace(when, edtf=framed(first if first == last else _hull(first, last), when.frame))


def framed(edtf: str, frame: str) -> str:
    """A date put into a frame such as ``{}/..``; of a span the end that the frame leaves closed."""
    if not frame or (frame == "{}~" and "/" in edtf):
        return edtf
    first, _, last = edtf.partition("/")
    return frame.format(last or first if frame.startswith("..") else first)


def on_day(relative: Relative, published: date) -> str:
    """The EDTF date of a relative time in an article of that day, ``""`` where it has none."""
    rule = _RULES.get(relative.unit)
    try:
        return rule(relative, published) if rule else ""
    except (ValueError, OverflowError, LookupError, StopIteration):
        return ""


def _hull(first: str, last: str) -> str:
    low, high = bounds(first), bounds(last)
    if not low or not high:
        return ""
    return f"{min(low[0], high[0])}/{max(low[1], high[1])}"


#: A day of a month this near is meant even in the past tense (*set a hearing for May 17*), as
#: one of nearly a year ago would be given with its year.
_SOON = timedelta(days=60)


#: A weekday that lies this many days back is also tomorrow's.
_TOMORROW = 6


def _day(relative: Relative, published: date) -> str:
    return str(published + timedelta(days=relative.step))


def _week(relative: Relative, published: date) -> str:
    monday = published + timedelta(days=7 * relative.step - published.weekday())
    if relative.which:
        return str(monday + timedelta(days=relative.which - 1))
    return f"{monday}/{monday + timedelta(days=6)}"


def _weekday(relative: Relative, published: date) -> str:
    """Today's weekday is today, unless *last* or *next* stands before it; tomorrow's is tomorrow.

    Articles are brought up to date, or dated in another time zone, the day after: in
    reports of 246 shootings, tomorrow's weekday in the past tense meant the day after more
    often than that of six days ago, which writers call *last*.
    """
    if relative.step > 0 or (relative.step == 0 and relative.lean > 0):
        ahead = (relative.which - published.isoweekday()) % 7
        return str(published + timedelta(days=ahead or 7 * (relative.step > 0)))
    back = (published.isoweekday() - relative.which) % 7
    if back == _TOMORROW and not relative.step:
        back -= 7
    return str(published - timedelta(days=back or 7 * (relative.step < 0)))


def _weekend(relative: Relative, published: date) -> str:
    weekday = published.isoweekday()
    if relative.lean > 0 or relative.step > 0:
        saturday = published + timedelta(days=6 - weekday)
    else:
        saturday = published - timedelta(days=(weekday - 6) % 7)
    if weekday >= 6 and relative.step:
        saturday = published + timedelta(days=6 - weekday + 7 * relative.step)
    return f"{saturday}/{saturday + timedelta(days=1)}"


def _month(relative: Relative, published: date) -> str:
    if not relative.which:
        index = published.year * 12 + published.month - 1 + relative.step
        return f"{index // 12:04}-{index % 12 + 1:02}"
    tail = f"-{relative.which:02}" + (f"-{relative.day:02}" if relative.day else "")
    return _named(relative, published, lambda year: f"{year:04}{tail}")


def _season(relative: Relative, published: date) -> str:
    return _named(relative, published, lambda year: f"{year:04}-{relative.which}")


def _quarter(relative: Relative, published: date) -> str:
    if not relative.which:
        index = published.year * 4 + (published.month - 1) // 3 + relative.step
        return f"{index // 4:04}-{33 + index % 4}"
    past = replace(relative, lean=relative.lean or -1)
    return _named(past, published, lambda year: f"{year:04}-{32 + relative.which}")


def _year(relative: Relative, published: date) -> str:
    year = f"{published.year + relative.step:04}"
    if relative.which:
        year += f"-{relative.which:02}"
    return f"{year}-{relative.day:02}" if relative.day else year


def _decade(relative: Relative, published: date) -> str:
    return f"{published.year // 10 + relative.step:03}X"


def _named(relative: Relative, published: date, of: Callable[[int], str]) -> str:
    """The occurrence of a yearly time that is meant: the latest begun, the next, or the nearest."""
    spans = {}
    for year in range(published.year - 4, published.year + 5):
        edtf = of(year)
        span = bounds(edtf)
        if span:
            spans[edtf] = span
    past = [edtf for edtf, (first, _) in spans.items() if first <= published]
    ahead = [edtf for edtf, (_, last) in spans.items() if last >= published]
    if relative.step < 0:
        return [edtf for edtf in past if spans[edtf][1] < published][-1]
    if relative.step > 0:
        return next(edtf for edtf in ahead if spans[edtf][0] > published)
    gap_past = published - spans[past[-1]][1]
    gap_ahead = spans[ahead[0]][0] - published
    if relative.lean > 0:
        return ahead[0]
    if relative.lean < 0 and not (relative.day and gap_ahead < _SOON):
        return past[-1]
    return past[-1] if gap_past <= gap_ahead else ahead[0]


_RULES: dict[str, Callable[[Relative, date], str]] = {
    "day": _day,
    "week": _week,
    "weekday": _weekday,
    "weekend": _weekend,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
    "year": _year,
    "decade": _decade,
}
