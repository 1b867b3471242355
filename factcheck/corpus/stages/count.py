"""How many articles of the corpus hold each term, told to the parts that have it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck.corpus import files, terms
from factcheck.corpus.stages.extract import HOLDERS
from factcheck.stories import NAMES, is_place
from factcheck.traits import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.corpus.work import Stats, Work


def run(work: Work, index: int) -> Stats:
    """Add up the terms that this part gathers, and answer each part for its own."""
    total: Counter[str] = Counter()
    for batch in files.gather(work.every("terms"), index):
        said, holders = batch.to_pydict().values()
        for term, count in zip(said, holders, strict=True):
            total[term] += count
    answers = {
        part: _answer(batch.column("term").to_pylist(), total)
        for part, batch in enumerate(files.gather(work.every("terms"), index))
    }
    files.write_scatter(work.data("count", index), HOLDERS, answers, work.parts)
    return {"terms": len(total)}


def _answer(asked: Iterable[str], total: Mapping[str, int]) -> pa.RecordBatch:
    found = dict(_agreed(asked, total))
    columns = [pa.array(found.keys(), pa.string()), pa.array(found.values(), pa.int64())]
    return pa.record_batch(columns, schema=HOLDERS)


def _agreed(asked: Iterable[str], total: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """The terms with their names sorted as all articles together have it."""
    for term in asked:
        sort, said = terms.split(term)
        if sort == terms.EITHER:
            named = total.get(terms.key(Sort.NAME, said), 0)
            placed = total.get(terms.key(Sort.PLACE, said), 0)
            place = bool(placed) and is_place(named, placed)
            yield terms.key(Sort.PLACE if place else Sort.NAME, said), total[term]
        elif sort not in NAMES:
            yield term, total[term]
