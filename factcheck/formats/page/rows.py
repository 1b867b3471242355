"""What the HTML report shows, as plain rows that its template puts into markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from markupsafe import Markup

    from factcheck.formats.page.dates import Stop
    from factcheck.formats.page.marked import Passage, Shown


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

    ``published`` says when and how that is known, ``day`` says it in short. ``passages`` makes
    the text when it is shown, ``shown`` says of an offset in it whether it will be.
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
    passages: Callable[[], tuple[Passage, ...]]
    shown: Shown


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
    """A fact as it is shown. ``accepted`` is why somebody has accepted it, and where."""

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
    accepted: str = ""

    def of(self, text: Text) -> tuple[Said, ...]:
        """What an article says in this fact."""
        return next((column.said for column in self.columns if column.text is text), ())


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell one story, their facts worst first, and how many have each verdict.

    ``within`` is what contradicts itself within one of the articles. The cards of the facts are
    made as they are gone through, which can be done once.
    """

    key: str
    title: str
    texts: tuple[Text, ...]
    within: tuple[Card, ...]
    cards: Iterable[Card]
    totals: tuple[Total, ...]


@dataclass(frozen=True, slots=True)
class Where:
    """A place that is linked: the id it leads to, and what the link says."""

    target: str
    name: str


@dataclass(frozen=True, slots=True)
class Backed:
    """A claim of a draft: where it stands, and what the sources say of it."""

    where: Where
    value: str
    sign: str
    verdict: str
    says: str
    reason: str
    sources: tuple[Where, ...]
    accepted: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A draft, and its claims in the order of its text."""

    text: Text
    rows: tuple[Backed, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """What articles have word for word: a paragraph or a quotation, and where each has it."""

    origin: str
    words: str
    where: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report. ``links`` is what the page's script draws waterfalls from, in pieces."""

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
    links: Iterable[Markup]
    sheets: tuple[Sheet, ...] = ()
    passages: tuple[Repeated, ...] = ()
