"""The articles of a report as their page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible
from factcheck.formats.json import words
from factcheck.formats.page.marked import Mark, anchors, passages
from factcheck.formats.page.rows import Text
from factcheck.formats.wording import count, day, published

if TYPE_CHECKING:
    from factcheck.formats.place import Places
    from factcheck.model import Article, Published, Report

#: What an address must begin with to become a link.
WEB = ("http://", "https://")


def texts(report: Report, places: Places) -> dict[str, Text]:
    """The articles by their ids. Keys are numbers: an id may hold anything, spaces too."""
    marks = _marks(report)
    copies = dict(report.copies)
    return {
        article.id: _text(
            f"a{number}",
            article,
            places,
            places.name(copies[article.id]) if article.id in copies else "",
            marks.get(article.id, []),
        )
        for number, article in enumerate(report.articles, 1)
    }


def _text(key: str, article: Article, places: Places, copy_of: str, marks: list[Mark]) -> Text:
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
        passages=passages(article, marks),
        anchors=anchors(article, marks),
    )


def _marks(report: Report) -> dict[str, list[Mark]]:
    fact_of = {claim: fact for fact in report.facts for claim in fact.claims}
    found: dict[str, list[Mark]] = {}
    for claim in report.claims:
        fact = fact_of.get(claim.id)
        if fact is not None:
            mark = Mark(claim.start, claim.end, claim.id, fact.id, f"v-{fact.verdict.value}")
            found.setdefault(claim.article, []).append(mark)
    for one in report.inconsistencies:
        for number, said in enumerate(one.statements, 1):
            mark = Mark(
                said.start, said.end, f"{one.id}-{number}", one.id, f"v-{one.verdict.value}"
            )
            found.setdefault(said.article, []).append(mark)
    return found


def short(when: Published) -> str:
    """When an article came out, without how that is known; empty where nothing is."""
    if when.day is not None:
        return day(when.day)
    return published(when).partition(" (")[0] if when.earliest or when.latest else ""
