"""Blocking keys to meetings: the articles that stand close in the list of a term."""

from __future__ import annotations

from array import array
from itertools import groupby
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck import stories
from factcheck.corpus import files
from factcheck.corpus.stages.profile import HEAVIEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.corpus.work import Stats, Work

#: An article, one that it met by a term, and what that adds.
MET = pa.schema(
    [
        ("article", pa.int64()),
        ("term", pa.string()),
        ("other", pa.int64()),
        ("weight", pa.float64()),
    ]
)


class _Met:
    """The meetings of one part's articles, in few bytes."""

    def __init__(self) -> None:
        self.articles, self.terms, self.others = array("q"), array("q"), array("q")
        self.weights = array("d")

    def add(self, article: int, term: int, other: int, weight: float) -> None:
        self.articles.append(article)
        self.terms.append(term)
        self.others.append(other)
        self.weights.append(weight)

    def batch(self, names: pa.Array) -> pa.RecordBatch:
        columns = [
            pa.array(self.articles, pa.int64()),
            names.take(pa.array(self.terms, pa.int64())),
            pa.array(self.others, pa.int64()),
            pa.array(self.weights, pa.float64()),
        ]
        return pa.record_batch(columns, schema=MET)


def run(work: Work, index: int) -> Stats:
    """Let the articles meet in the lists of the terms that this part gathers."""
    met: dict[int, _Met] = {}
    names: list[str] = []
    count = 0
    for term, holders in _lists(work, index):
        names.append(term)
        for i, j, weight in stories.meetings(holders):
            for one, other in ((i, j), (j, i)):
                met.setdefault(work.part_of(one), _Met()).add(one, len(names) - 1, other, weight)
            count += 1
    said = pa.array(names, pa.string())
    batches = {part: found.batch(said) for part, found in met.items()}
    files.write_scatter(work.data("met", index), MET, batches, work.parts)
    return {"meetings": count}


def _lists(work: Work, index: int) -> Iterator[tuple[str, list[tuple[float, int]]]]:
    """Each term with the articles in its list, each behind its weight with a minus."""
    batches = list(files.gather(work.every("keys"), index))
    held = pa.Table.from_batches(batches, schema=HEAVIEST).sort_by("term")
    rows = zip(*(_values(held.column(name)) for name in HEAVIEST.names), strict=True)
    for term, found in groupby(rows, key=lambda row: row[0]):
        yield term, [(-weight, article) for _, weight, article in found]


def _values(column: pa.ChunkedArray) -> Iterator[object]:
    for chunk in column.chunks:
        yield from chunk.to_pylist()
