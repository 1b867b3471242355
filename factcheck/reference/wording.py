"""Values in the notation of the report (``>15000 people``, ``P9Y``) as a writer would word them.

What is worded already passes through, so that a table may hold either.
"""

from __future__ import annotations

import re

_HEDGES = {
    "<~": "nearly",
    "<=": "up to",
    ">=": "at least",
    "~": "about",
    "<": "less than",
    ">": "more than",
}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_UNITS = {
    "Y": "years",
    "M": "months",
    "W": "weeks",
    "D": "days",
    "TH": "hours",
    "TM": "minutes",
    "TS": "seconds",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_HEDGED = re.compile(r"(?P<hedge><~|<=|>=|~|<|>)\s*(?P<rest>\S.*)", re.DOTALL)
_RANGE = re.compile(r"(?P<low>\d[\d.,]*?)\.\.(?P<high>\d.*)", re.DOTALL)
_CURRENCY_FIRST = re.compile(r"(?P<number>\d\S*)\s+(?P<code>[A-Z]{3})")
_YEARS = re.compile(r"(?P<number>\S+)\s+a")
_DURATION = re.compile(r"P(?P<time>T?)(?P<number>[\d.]+|[a-z ]+)(?P<unit>[YMWDHS])")
_DAY = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2}))?)?(?:T(?P<clock>\d{2}:\d{2}))?")


def worded(value: str) -> str:
    """A value in words and digits, as running text has it."""
    hedged = _HEDGED.fullmatch(value)
    if hedged:
        return f"{_HEDGES[hedged['hedge']]} {_plain(hedged['rest'])}"
    return _plain(value)


def _plain(value: str) -> str:
    ends = _RANGE.fullmatch(value)
    if ends:
        return f"{ends['low']} to {_plain(ends['high'])}"
    money = _CURRENCY_FIRST.fullmatch(value)
    if money:
        sign = _SIGNS.get(money["code"], f"{money['code']} ")
        return f"{sign}{money['number']}"
    years = _YEARS.fullmatch(value)
    if years:
        return years["number"]
    lasting = _DURATION.fullmatch(value)
    if lasting:
        return f"{lasting['number']} {_UNITS[lasting['time'] + lasting['unit']]}"
    return _time(value)


def _time(value: str) -> str:
    """A date or a span in EDTF; any other text is given back."""
    if value.endswith("~") and _DAY.fullmatch(value[:-1]):
        return f"around {_day(value[:-1])}"
    first, slash, last = value.partition("/")
    open_ended = [end for end in (first, last) if end != ".."]
    if not slash:
        return _day(value)
    if not all(_DAY.fullmatch(end) for end in open_ended):
        return value
    if first == "..":
        return f"until {_day(last)}"
    if last == "..":
        return f"since {_day(first)}"
    return f"from {_day(first)} to {_day(last)}"


def _day(value: str) -> str:
    found = _DAY.fullmatch(value)
    if not found or not 1 <= int(found["m"] or 1) <= len(_MONTHS) or not (found["m"]):
        return value
    month = _MONTHS[int(found["m"]) - 1]
    day = " ".join(filter(None, (found["d"] and str(int(found["d"])), month, found["y"])))
    return f"{found['clock']} on {day}" if found["clock"] else day
