"""Annotated stories, read and extracted once, for fitting and scoring in one process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck import articles, copies, nlp, sources
from factcheck.claims.extract import extract, readable
from factcheck.dating import dated, resolved
from factcheck.facts import facts
from factcheck.pipeline import numbered
from factcheck.policy import DEFAULT
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.align.weights import Table
    from factcheck.model import Article, Claim, Fact

from benchmarks import score


@dataclass(frozen=True, slots=True)
class Story:
    """A gold story with its articles, its claims, and the gold facts each claim meets."""

    name: str
    gold: Mapping[str, Any]
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    meets: tuple[frozenset[int], ...]


def load(folder: Path, name: str = "*") -> list[Story]:
    """The stories of a folder of gold files, or one by its name, with their claims extracted."""
    return [_story(path) for path in sorted(folder.glob(f"{name}.json"))]


def _story(path: Path) -> Story:
    gold = json.loads(path.read_text(encoding="utf-8"))
    place = path.parent / gold["articles"]
    if not place.is_dir():
        place = path.parent.parent / gold["articles"]
    found, _ = sources.read([str(place)], None)
    read = dated([articles.article(source) for source in found])
    docs = nlp.parse(a.text[b.start : b.end] for a in read for b in readable(a))
    claims = tuple(
        numbered(
            resolved(claim, article.published)
            for article in read
            for claim in extract(article, list(islice(docs, len(readable(article)))))
        )
    )
    return Story(path.stem, gold, tuple(read), claims, _meets(gold, read, claims))


def _meets(
    gold: Mapping[str, Any], read: Sequence[Article], claims: Sequence[Claim]
) -> tuple[frozenset[int], ...]:
    """The gold facts that each claim meets."""
    texts = {Path(a.source.path).name: a.text for a in read}
    found = score.meet(gold["facts"], _report(read, claims, ()), texts)
    return tuple(found.facts_met(claim.id) for claim in claims)


def _report(
    read: Sequence[Article], claims: Sequence[Claim], found: Sequence[Fact]
) -> dict[str, Any]:
    """As much of a JSON report as the scorer reads."""
    texts = {a.id: a.text for a in read}
    return {
        "articles": [{"id": a.id, "path": a.source.path} for a in read],
        "claims": [
            {
                "id": c.id,
                "article": c.article,
                "kind": str(c.kind),
                "text": texts[c.article][c.start : c.end],
                "start": c.start,
                "end": c.end,
                "normalized": normalized(c.value),
            }
            for c in claims
        ],
        "facts": [
            {"id": f"f{n}", "verdict": str(f.verdict), "claims": list(f.claims)}
            for n, f in enumerate(found)
        ],
    }


def judge(story: Story, table: Table) -> score.Figures:
    """The figures of one story under a table of weights."""
    whole = {a.id: a for a in story.articles}
    originals = copies.copies(story.articles)
    independent = {a: originals.get(a, a) for a in whole}
    found = facts(story.claims, whole, independent, "s1", DEFAULT, table)
    texts = {Path(a.source.path).name: a.text for a in story.articles}
    return score.score(story.gold, _report(story.articles, story.claims, found), texts)


def figures(stories: Sequence[Story], tables: Mapping[str, Table]) -> str:
    """The figures of every story under its own table, and of all together."""
    each = {story.name: judge(story, tables[story.name]) for story in stories}
    total = sum(each.values(), score.Figures())
    lines = [score.figures_line(name, found) for name, found in each.items()]
    return "\n".join([*lines, score.figures_line("TOTAL", total), *score.kind_lines(total)])
