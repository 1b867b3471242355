"""Components to stories, and each story to its facts: the rows of the output."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from factcheck import selection, stories
from factcheck.corpus import files, tables
from factcheck.corpus.components import components
from factcheck.corpus.schema import TABLES, skipped_row
from factcheck.corpus.stages.score import profiles
from factcheck.crosscheck import crosscheck
from factcheck.settings import Stories

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from factcheck.corpus.tables import Rows
    from factcheck.corpus.work import Stats, Work
    from factcheck.crosscheck import Checked
    from factcheck.model import Article, Claim
    from factcheck.stories import Profile


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The pairs of a part, sorted by their first article."""

    article: np.ndarray
    other: np.ndarray
    likely: np.ndarray

    @classmethod
    def of(cls, path: Path) -> _Pairs:
        batch = pa.ipc.open_file(pa.memory_map(str(path))).get_batch(0)
        names = ("article", "other", "likely")
        return cls(*(batch.column(name).to_numpy() for name in names))

    def at(self, article: int) -> Iterator[tuple[int, float]]:
        start, stop = np.searchsorted(self.article, [article, article + 1])
        yield from zip(
            self.other[start:stop].tolist(), self.likely[start:stop].tolist(), strict=True
        )


def run(work: Work, index: int) -> Stats:
    """Check the stories that begin in a part, one after the other, and write their tables."""
    counts: Counter[str] = Counter()
    with tables.writer(work, index) as write:
        for row in _skipped(work, index):
            write.add({"skipped": [row]})
        for members in _stories(work, index):
            found = _story(work, members)
            counts.update({name: len(rows) for name, rows in found.items()})
            counts.update(str(fact["verdict"]) for fact in found["facts"])
            counts["stories"] += bool(found["articles"])
            write.add(found)
        counts["skipped"] = write.written["skipped"]
    return dict(sorted(counts.items()))


def _skipped(work: Work, index: int) -> list[dict[str, object]]:
    stages = ("sort", "extract")
    found = [row for s in stages for row in files.read_json(work.done(s, index))["skipped"]]
    return sorted(found, key=lambda row: (row["path"], row["id"] or "", row["reason"]))


def _stories(work: Work, index: int) -> Iterator[Sequence[int]]:
    """The stories of a part's components, by the numbers of their articles."""
    if work.settings.stories is not Stories.AUTO:
        yield from components(work, index)
        return
    of = profiles(work)
    held: dict[int, _Pairs] = {}
    for component in components(work, index):
        if len(component) == 1:
            yield component
        else:
            yield from _groups(work, component, of, held)


def _groups(
    work: Work,
    component: Sequence[int],
    of: Callable[[int], Profile],
    held: dict[int, _Pairs],
) -> list[list[int]]:
    inside = set(component)
    known = {}
    for one in component:
        part = work.part_of(one)
        if part not in held:
            held[part] = _Pairs.of(work.data("pairs", part))
        for other, likely in held[part].at(one):
            if other in inside:
                known[min(one, other), max(one, other)] = likely
    made = {article: of(article) for article in component}
    return sorted(stories.groups(made, dict(sorted(known.items()))))


def _story(work: Work, members: Sequence[int]) -> Rows:
    """The rows of a story; one that cannot be checked stops none of the others."""
    name = _cell(work, members[0], "id")
    # As they stand in the input, which is the order in which a check takes them.
    read = [_article(work, number) for number in sorted(members, key=partial(_place, work))]
    try:
        checked = _checked(work, name, read)
        return tables.rows(name, checked)
    except Exception as error:  # noqa: BLE001 - one story of a corpus must not end the run
        reason = f"its story cannot be checked: {type(error).__name__}: {error}"[:200]
        lost = [skipped_row(a.id, a.source.path, reason) for a, _ in read]
        return {**{table: [] for table in TABLES}, "skipped": lost}


def _cell(work: Work, number: int, column: str) -> Any:
    rows, row = work.row("extract", number)
    return rows.cell(row, column)


def _place(work: Work, number: int) -> bytes:
    place: bytes = _cell(work, number, "at")
    return place


def _article(work: Work, number: int) -> tuple[Article, tuple[Claim, ...]]:
    rows, row = work.row("extract", number)
    return rows.thing(row, "article"), rows.thing(row, "claims")


def _checked(work: Work, name: str, read: Sequence[tuple[Article, tuple[Claim, ...]]]) -> Checked:
    stated = {
        article.id: [replace(claim, id=f"{article.id}#c{n}") for n, claim in enumerate(claims, 1)]
        for article, claims in read
    }
    members = [article for article, _ in read]
    found = crosscheck(name, members, stated, work.settings.policy)
    shown = selection.findings_of(found.claims, found.facts, work.settings)
    return replace(found, claims=shown.claims, facts=shown.facts)
