"""What the HTML report shows, as plain rows that its template puts into markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.formats.page.dates import Stop
    from factcheck.formats.page.marked import Passage


@dataclass(frozen=True, slots=True)
class Total:
    """How many facts have a verdict, and how that verdict is shown and explained."""

    verdict: str
    sign: str
    number: int
    meaning: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that facts can be filtered by, its name, and how many facts have it."""

    value: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Text:
    """An article: its key in the page, what is known of it, and its text with claims marked.

    ``published`` says when and how that is known, ``day`` says it in short. ``anchors`` are the
    ids of the marks in the text.
    """

    key: str
    name: str
    title: str
    path: str
    published: str
    day: str
    source: str
    url: str
    words: str
    copy_of: str
    note: str
    passages: tuple[Passage, ...]
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Said:
    """A value that an article states, in its sentence, and what else there is to know.

    ``target`` is the id of its mark, or of its article where that has none. ``notes`` are
    short remarks: what it was read as, who says so, where it stands again.
    """

    target: str
    line: int
    before: str
    value: str
    after: str
    brief: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """What one article says in a fact, each different value once."""

    text: Text
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A fact as it is shown."""

    id: str
    verdict: str
    sign: str
    kind: str
    status: str
    subject: str
    reason: str
    consensus: str
    confidence: str
    sources: str
    keys: str
    columns: tuple[Column, ...]
    stops: tuple[Stop, ...]
    links: str

    def of(self, text: Text) -> tuple[Said, ...]:
        """What an article says in this fact."""
        return next((column.said for column in self.columns if column.text is text), ())


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell one story, their facts worst first, and how many have each verdict.

    ``within`` is what contradicts itself within one of the articles.
    """

    key: str
    title: str
    texts: tuple[Text, ...]
    within: tuple[Card, ...]
    cards: tuple[Card, ...]
    totals: tuple[Total, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report. ``links`` is the data that the page's script draws waterfalls from."""

    version: str
    model: str
    headline: str
    summary: str
    hint: str
    totals: tuple[Total, ...]
    kinds: tuple[Choice, ...]
    stories: tuple[Story, ...]
    facts: int
    skipped: tuple[tuple[str, str], ...]
    links: dict[str, object]
