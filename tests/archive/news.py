"""Made-up news: any number of short articles, ten to a story, the same on every machine."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_TOWNS = "Ostrel Varnhem Quillby Tasmora Hexley Morvane Dunrick Selwick Arlonne Pexford".split()
_PEOPLE = "Okander Brisk Talvane Ruhl Marchetti Osei Lindqvist Farrow Adeyemi Castell".split()
_FIRMS = "Norvek Calder Imbria Zephan Tolland Brightwell Quarry Harrow Ostler Vantage".split()
_EVENTS = (
    (
        "fire",
        "A fire at the {firm} warehouse in {town} killed {n} people and injured {m} on {day}.",
    ),
    ("crash", "A bus of {firm} crashed near {town} on {day}, killing {n} people and hurting {m}."),
    ("flood", "A flood in {town} killed {n} people and displaced {m} families on {day}."),
    (
        "deal",
        "{firm} of {town} will buy a rival for ${n} million and cut {m} jobs, it said on {day}.",
    ),
)
_MORE = (
    "{person}, the mayor of {town}, said that {m} people had called for help.",
    "About {big} homes in {town} were without power, {firm} said.",
    "{firm} has employed {big} people in {town} since 19{m}.",
    "Police said that {person}, {m}, had asked for an inquiry.",
    "The damage may reach ${n} million, {person} told reporters.",
)
_OUTLETS = ("Daily Ledger", "Northern Post", "Evening Dispatch", "The Courier")


def article(number: int) -> dict[str, str]:
    """The fields of an article; its figures differ in some from those of its story."""
    story, version = divmod(number, 10)
    town = _TOWNS[story % 10] + ("" if story < 10 else f"-{_FIRMS[story // 10 % 10]}")
    n, m = 3 + story % 7 + (version == 7), 12 + story % 50 + 2 * (version == 4)
    day = date(2025, 1, 6) + timedelta(days=story)
    said = {
        "town": town,
        "firm": _FIRMS[(story * 3 + story // 10) % 10],
        "person": f"{_PEOPLE[(story * 7) % 10]} {_PEOPLE[(story * 3 + 1) % 10]}",
        "n": n,
        "m": m,
        "big": f"{(story + 2) * 100:,}",
        "day": f"{day:%A}",
    }
    name, first = _EVENTS[story % len(_EVENTS)]
    more = [_MORE[(version + i * (1 + story % 2)) % len(_MORE)] for i in range(3)]
    text = "\n\n".join([first, *more]).format(**said)
    return {
        "id": f"a{number:04}",
        "title": f"{said['firm']} {name} in {town}",
        "text": text,
        "published": (day + timedelta(days=version // 5)).isoformat(),
        "source": _OUTLETS[version % len(_OUTLETS)],
        "story": f"{town} {name}",
    }


def write(path: Path, count: int) -> str:
    """Write so many articles as JSON lines; returns the path as it is typed."""
    lines = (json.dumps(article(number)) + "\n" for number in range(count))
    path.write_text("".join(lines), "utf-8")
    return str(path)
