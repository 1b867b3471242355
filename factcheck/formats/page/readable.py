"""The notation of values in words that a reader need not look up."""

from __future__ import annotations

import re

from factcheck.formats.harmless import visible

#: ISO 8601 durations of one unit, the number perhaps a vague word; the notation has no other.
DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?|[a-z ]+)([YMWDHS])")
UNITS = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
}
AGE = re.compile(r"(?<=\d) a\b")
LONG = re.compile(r"(?<![\d.])\d{4,}")
RANGE = re.compile(r"(?<=\w)\.\.(?=\w)")
HEDGE = re.compile(r"^(?:<~|>=|<=|[~<>])")
HEDGES = {
    "~": "about",
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "up to",
    "<~": "nearly",
}


def readable(notation: str) -> str:
    """``>=7000000 USD`` as ``at least 7,000,000 USD``, ``P4Y`` as ``4 years``; not for dates."""
    text = DURATION.sub(_duration, visible(notation))
    text = RANGE.sub(" to ", AGE.sub(" years", text))
    text = HEDGE.sub(lambda found: f"{HEDGES[found.group()]} ", text)
    return LONG.sub(lambda found: f"{int(found.group()):,}", text)


def _duration(found: re.Match[str]) -> str:
    time, number, unit = found.groups()
    noun = UNITS.get(time + unit)
    if noun is None:
        return found.group()
    if number == "1":
        return f"1 {noun}"
    # An article may say *hours* and no number.
    return number if number == f"{noun}s" else f"{number} {noun}s"
