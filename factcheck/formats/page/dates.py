"""The dates of a fact's articles as points on a line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible
from factcheck.formats.wording import day, published

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.model import Published

#: Where the first and the last point stand, and how near two may be, in per cent of the line.
FIRST, LAST, NEAREST = 4.0, 96.0, 8.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A day on the line: its number, its place in per cent, and what was said on it.

    ``place`` is None where no date is known. ``sure`` says whether the articles state the day
    themselves; else it is the last one that the rest of the story leaves open.
    """

    number: int
    place: float | None
    label: str
    sure: bool
    said: tuple[tuple[str, str, str], ...]


def stops(said: Sequence[tuple[Published, tuple[str, str, str]]]) -> tuple[Stop, ...]:
    """What was said, by the day it was published: oldest first, the undated last.

    Each saying is its claim's id, its value, and the name of its article.
    """
    days: dict[tuple[date | None, str], list[tuple[str, str, str]]] = {}
    sure: dict[str, bool] = {}
    for when, saying in said:
        label = day(when.day) if when.day else visible(published(when))
        sure[label] = when.day is not None
        days.setdefault((when.latest or when.earliest, label), []).append(saying)
    dated = sorted(key for key in days if key[0] is not None)
    places: list[float | None] = [*_places([when for when, _ in dated if when is not None])]
    ordered = [*dated, *(key for key in days if key[0] is None)]
    places += [None] * (len(ordered) - len(dated))
    return tuple(
        Stop(number, place, key[1], sure[key[1]], tuple(days[key]))
        for number, (key, place) in enumerate(zip(ordered, places, strict=True), 1)
    )


def _places(days: Sequence[date]) -> list[float]:
    """Days in order to places in per cent, moved apart where they would cover one another."""
    if len(days) < 2:
        return [50.0] * len(days)
    span = max((days[-1] - days[0]).days, 1)
    apart = min(NEAREST, (LAST - FIRST) / (len(days) - 1))
    places = [FIRST + (LAST - FIRST) * (day - days[0]).days / span for day in days]
    for number, (before, here) in enumerate(pairwise(places), 1):
        places[number] = max(here, before + apart, places[number - 1] + apart)
    for number in range(len(places) - 1, -1, -1):
        room = LAST - apart * (len(places) - 1 - number)
        places[number] = round(min(places[number], room), 2)
    return places
