"""The list of stories: each with its articles and what binds them, for the terminal and as JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from factcheck.formats.excerpt import padded
from factcheck.formats.harmless import escaped, visible
from factcheck.formats.place import Places
from factcheck.formats.sheet import Sheet
from factcheck.formats.view import View
from factcheck.formats.wording import count, day, month_day, published

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Article, Overview, Story

SCHEMA = 1
INDENT, GAP = "    ", "  "

#: The widest columns of names and of sources, and the fewest cells for a title beside them.
NAME_WIDTH, SOURCE_WIDTH, TITLE_WIDTH = 40, 24, 30


def render(overview: Overview, view: View | None = None) -> str:
    """The stories as text: those of several articles first, then the articles that stand alone."""
    sheet = Sheet(view or View())
    places = Places(overview)
    several = [story for story in overview.stories if len(story.articles) > 1]
    alone = [story.articles[0] for story in overview.stories if len(story.articles) == 1]
    number = count(len(overview.stories), "story", "stories")
    sheet.line(f"{count(len(overview.articles), 'article')}, {number}")
    for story in several:
        _story(sheet, story, overview, places)
    if alone:
        sheet.blank()
        title = "alone, each a story of its own" if several else "each a story of its own"
        sheet.line((title, "bold"), f": {count(len(alone), 'article')}")
        _articles(sheet, alone, overview, places)
    sheet.blank()
    for skipped in overview.skipped:
        said = f"{visible(skipped.path)}: {visible(skipped.reason)}"
        sheet.paragraph("skipped: ", (said, "yellow"))
    return sheet.render()


def _story(sheet: Sheet, story: Story, overview: Overview, places: Places) -> None:
    sheet.blank()
    copies = dict(overview.copies)
    repeated = sum(article in copies for article in story.articles)
    also = f", {count(repeated, 'copy of another', 'copies of others')}" if repeated else ""
    sheet.line((story.id, "bold"), f"{GAP}{count(len(story.articles), 'article')}{also}")
    bound = [visible(name) for name in story.names] + [_day(one) for one in story.days]
    if bound:
        sheet.paragraph(f"{INDENT}shared: ", (", ".join(bound), "green"))
    _articles(sheet, story.articles, overview, places)


def _articles(sheet: Sheet, ids: Sequence[str], overview: Overview, places: Places) -> None:
    """A line an article: file, day, source, title; the title below where there is no room."""
    copies = dict(overview.copies)
    rows = [_row(places.articles[one], places) for one in ids]
    columns = zip(*rows, strict=True)
    most = (NAME_WIDTH, SOURCE_WIDTH, SOURCE_WIDTH)
    widths = [min(max(map(cell_len, column)), w) for column, w in zip(columns, most, strict=True)]
    for one, row in zip(ids, rows, strict=True):
        title = visible(places.articles[one].title or "no title")
        note = f"{GAP}[copy of {places.name(copies[one])}]" if one in copies else ""
        cells = [padded(cell, width) for cell, width in zip(row, widths, strict=True) if width]
        head = INDENT + GAP.join(cells)
        if sheet.view.width - cell_len(head + GAP) >= TITLE_WIDTH:
            sheet.paragraph(head + GAP, title, (note, "dim"))
        else:
            sheet.line(head.rstrip())
            sheet.paragraph(INDENT + GAP, title, (note, "dim"))


def _row(article: Article, places: Places) -> tuple[str, str, str]:
    when = article.published
    exact = when.earliest is not None and when.earliest == when.latest
    shown = published(when).partition(" (")[0] if exact else "undated"
    return places.name(article.id), shown, visible(article.source.origin or "")


def _day(stated: str) -> str:
    """A day in words: *6 May 2024*, *6 May* where no year is known."""
    if stated.startswith("--"):
        return month_day(int(stated[2:4]), int(stated[5:7]))
    return day(date.fromisoformat(stated))


def as_json(overview: Overview) -> str:
    """The stories as JSON text, a line break at the end; the same bytes for the same stories."""
    whole = {article.id: article for article in overview.articles}
    copies = dict(overview.copies)
    said = {
        "schema": SCHEMA,
        "tool": {"name": "factcheck", "version": overview.version},
        "stories": [
            {
                "id": story.id,
                "shared": {"names": list(story.names), "days": list(story.days)},
                "articles": [_object(whole[one], copies.get(one)) for one in story.articles],
            }
            for story in overview.stories
        ],
        "skipped": [{"path": s.path, "reason": s.reason} for s in overview.skipped],
    }
    return escaped(json.dumps(said, ensure_ascii=False, indent=2)) + "\n"


def _object(article: Article, copy_of: str | None) -> dict[str, Any]:
    source, when = article.source, article.published
    return {
        "id": article.id,
        "path": source.path,
        "title": article.title,
        "published": when.day.isoformat() if when.day else None,
        "published_from": when.origin,
        "source": source.origin,
        "url": source.url,
        "copy_of": copy_of,
    }
