"""News-like stories for the benchmark of speed: ``python -m benchmarks.generate COUNT OUT [one]``.

Each story is one event told by a number of outlets, ten on average: their figures agree, are
rounded, rise from day to day or conflict, and each outlet words and orders what it tells in
its own way, among paragraphs of background. Articles have 400 to 900 words. The same COUNT
writes the same bytes on every machine. With ``one``, all articles tell one story, over and over
by the same outlets.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.phrases import (
    BACKGROUND,
    CAUSES,
    CLOSINGS,
    EVENTS,
    FAMILY,
    GIVEN,
    LEADS,
    OFFICES,
    OPENINGS,
    OUTLETS,
    QUOTES,
    SPEECH,
    SYLLABLES,
    TELLINGS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Made = Iterator[tuple[str, str]]

#: Articles of a story on average, and words of an article.
EACH, SHORTEST, LONGEST = 10, 400, 900

SEED = 20_240_117


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, for the outlets to tell."""

    kind: str
    town: str
    region: str
    day: date
    people: tuple[tuple[str, str], ...]
    figures: dict[str, int]


def articles(count: int) -> Iterator[tuple[str, str]]:
    """The name and the text of ``count`` articles, story by story."""
    chance = random.Random(SEED)  # noqa: S311 - to repeat, not to keep a secret
    made, story = 0, 0
    while made < count:
        event = _event(chance)
        tellers = chance.sample(OUTLETS, chance.randint(EACH - 6, EACH + 6))
        for number, outlet in enumerate(tellers[: count - made]):
            text = _article(event, outlet, number // 4, chance)
            yield f"story-{story:05}/{number:02}-{outlet.lower().replace(' ', '-')}.md", text
            made += 1
        story += 1


def one_story(count: int) -> Iterator[tuple[str, str]]:
    """The name and the text of ``count`` articles of one event, six days long."""
    chance = random.Random(SEED)  # noqa: S311 - to repeat, not to keep a secret
    event = _event(chance)
    for number in range(count):
        outlet = OUTLETS[number % len(OUTLETS)]
        text = _article(event, outlet, number * 6 // count, chance)
        yield f"story/{number:05}-{outlet.lower().replace(' ', '-')}.md", text


def _event(chance: random.Random) -> Event:
    figures = {
        "killed": chance.randint(2, 60),
        "hurt": chance.randint(5, 300),
        "homes": chance.randint(20, 4000),
        "money": chance.randint(2, 950),
        "percent": chance.randint(3, 70),
        "crews": chance.randint(12, 400),
        "kilometres": chance.randint(4, 240),
        "age": chance.randint(19, 88),
        "year": chance.randint(1949, 2015),
        "hours": chance.randint(3, 48),
        "people": chance.randint(900, 90_000),
    }
    return Event(
        kind=chance.choice(sorted(EVENTS)),
        town=_place(chance),
        region=_place(chance),
        day=date(2019, 1, 1) + timedelta(days=chance.randrange(1800)),
        people=tuple((f"{_person(chance)}", chance.choice(OFFICES)) for _ in range(5)),
        figures=figures,
    )


def _place(chance: random.Random) -> str:
    return "".join(chance.choice(part) for part in SYLLABLES).capitalize()


def _person(chance: random.Random) -> str:
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


def _article(event: Event, outlet: str, days: int, chance: random.Random) -> str:
    told = _Telling(event, days, chance)
    published = event.day + timedelta(days=days)
    size = chance.randint(SHORTEST, LONGEST - 60)
    paragraphs = [told.filled(chance.choice(LEADS))]
    rest = [*TELLINGS, *QUOTES, *CLOSINGS]
    chance.shuffle(rest)
    background = [_opened(s, chance) for s in chance.sample(BACKGROUND, len(BACKGROUND))]
    while sum(len(p.split()) for p in paragraphs) < size and (rest or background):
        source = rest if rest and (not background or chance.random() < 0.62) else background
        sentences = [source.pop() for _ in range(min(chance.randint(1, 3), len(source)))]
        paragraphs.append(" ".join(told.filled(s) for s in sentences))
    title = told.filled(EVENTS[event.kind][0])
    head = f'---\ntitle: "{title}"\ndate: {published}\nsource: {outlet}\n---\n\n'
    return head + "\n\n".join(paragraphs) + "\n"


def _opened(sentence: str, chance: random.Random) -> str:
    opening = chance.choice(OPENINGS)
    return opening + (sentence[0].lower() if opening else sentence[0]) + sentence[1:]


class _Telling:
    """One outlet's way with an event: its figures, how it words them, whom it quotes."""

    def __init__(self, event: Event, days: int, chance: random.Random) -> None:
        self._event, self._chance = event, chance
        self._told = {name: self._worded(name, n, days) for name, n in event.figures.items()}

    def _worded(self, name: str, number: int, days: int) -> str:
        if name in {"age", "year"}:
            return str(number + (self._chance.random() < 0.06))
        if name in {"killed", "hurt", "homes"}:
            number += number * days // 5  # the toll rises
        way = self._chance.random()
        if way < 0.06:
            number += self._chance.randint(1, max(2, number // 6))  # an error
        elif way < 0.3 and number > 40:
            step = 10 ** (len(str(number)) - 1) // 2
            hedge = self._chance.choice(("about", "around", "nearly", "more than"))
            return f"{hedge} {max(step, number // step * step):,}"
        return f"{number:,}"

    def filled(self, template: str) -> str:
        """A template with what the event gives it."""
        event, chance = self._event, self._chance
        person, office = chance.choice(event.people)
        other, post = chance.choice(event.people)
        sentence = template.format(
            **self._told,
            event=chance.choice(EVENTS[event.kind][1:]),
            cause=chance.choice(CAUSES),
            town=event.town,
            region=event.region,
            weekday=f"{event.day:%A}",
            date=f"{event.day.day} {event.day:%B}",
            person=person,
            office=office,
            surname=other.split()[-1],
            other=other,
            street=_place(chance),
            post=post,
            said=chance.choice(SPEECH),
        )
        return sentence[0].upper() + sentence[1:]


def write(count: int, folder: Path, made: Callable[[int], Made] = articles) -> None:
    """Write ``count`` articles below ``folder``, which must not be there yet."""
    folder.mkdir(parents=True)
    for name, text in made(count):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]), one_story if "one" in sys.argv[3:] else articles)
