"""The articles of a report as their page shows them."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible
from factcheck.formats.json import words
from factcheck.formats.page.marked import Mark, Shown, passages
from factcheck.formats.page.rows import Text
from factcheck.formats.wording import count, day, published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.place import Places
    from factcheck.model import Article, Claim, Finding, Published, Report, Statement

#: What an address must begin with to become a link.
WEB = ("http://", "https://")


def texts(report: Report, places: Places) -> dict[str, Text]:
    """The articles by their ids. Keys are numbers: an id may hold anything, spaces too."""
    marks = Marks(report)
    copies = dict(report.copies)
    return {
        article.id: _text(
            f"a{number}",
            article,
            places,
            places.name(copies[article.id]) if article.id in copies else "",
            marks,
        )
        for number, article in enumerate(report.articles, 1)
    }


def _text(key: str, article: Article, places: Places, copy_of: str, marks: Marks) -> Text:
    source = article.source
    return Text(
        key=key,
        name=places.name(article.id),
        title=visible(article.title or ""),
        path=visible(source.path),
        published=visible(published(article.published)),
        day=short(article.published),
        source=visible(source.origin or ""),
        url=visible(source.url) if source.url and source.url.startswith(WEB) else "",
        words=count(words(article), "word"),
        copy_of=copy_of,
        note=visible(source.note),
        passages=lambda: passages(article, marks.of(article.id)),
        shown=Shown(article),
    )


class Marks:
    """What is marked in each article, made when the article is shown: there are many."""

    def __init__(self, report: Report) -> None:
        """Find which claims and contradictions are those of which article."""
        self._claims = report.claims
        self._fact_of = {claim: fact for fact in report.facts for claim in fact.claims}
        self._places: dict[str, array[int]] = {}
        for place, claim in enumerate(report.claims):
            self._places.setdefault(claim.article, array("L")).append(place)
        self._statements: dict[str, list[Mark]] = {}
        for one in report.inconsistencies:
            for number, said in enumerate(one.statements, 1):
                mark = _mark(said, f"{one.id}-{number}", one)
                self._statements.setdefault(said.article, []).append(mark)

    def of(self, article: str) -> Iterator[Mark]:
        """The marks in an article."""
        for claim in map(self._claims.__getitem__, self._places.get(article, ())):
            fact = self._fact_of.get(claim.id)
            if fact is not None:
                yield _mark(claim, claim.id, fact)
        yield from self._statements.get(article, ())


def _mark(said: Claim | Statement, mark: str, of: Finding) -> Mark:
    return Mark(said.start, said.end, mark, of.id, f"v-{of.verdict.value}")


def short(when: Published) -> str:
    """When an article came out, without how that is known; empty where nothing is."""
    if when.day is not None:
        return day(when.day)
    return published(when).partition(" (")[0] if when.earliest or when.latest else ""
