"""Meetings to pairs: each article with those it met most heavily, and how likely one story."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck import stories
from factcheck.corpus import files
from factcheck.corpus.stages.meet import MET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.corpus.work import Stats, Work
    from factcheck.stories import Profile

#: A pair worth comparing, the article of the part first; whether the grouping hangs on it.
PAIRS = pa.schema(
    [
        ("article", pa.int64()),
        ("other", pa.int64()),
        ("likely", pa.float64()),
        ("bears", pa.bool_()),
    ]
)

#: So many rows are made Python's own at a time.
_ROWS = 4096

#: So many profiles are kept at hand: neighbours share theirs.
_KEPT = 2048


def run(work: Work, index: int) -> Stats:
    """Compare the articles of a part with those that they met."""
    of = profiles(work)
    rows = []
    for article, met in _met(work, index):
        one = of(article)
        for other in sorted(stories.nearest(met)):
            two = of(other)
            likely = stories.probability(one, two)
            rows.append((article, other, likely, stories.bears(one, two, likely)))
    columns = zip(*rows, strict=True) if rows else [[]] * len(PAIRS)
    arrays = [pa.array(c, f.type) for c, f in zip(columns, PAIRS, strict=True)]
    write_pairs(work, index, pa.record_batch(arrays, schema=PAIRS))
    return {"pairs": len(rows)}


def write_pairs(work: Work, index: int, batch: pa.RecordBatch) -> None:
    """Write the pairs of a part where the next stage looks for them."""
    place = work.data("pairs", index)
    with files.whole(place) as beside, pa.ipc.new_file(str(beside), PAIRS) as writer:
        writer.write_batch(batch)


def profiles(work: Work) -> Callable[[int], Profile]:
    """What gives the profile of an article by its number."""

    @lru_cache(maxsize=_KEPT)
    def of(article: int) -> Profile:
        rows, row = work.row("profile", article)
        found: Profile = rows.thing(row, "profile")
        return found

    return of


def _met(work: Work, index: int) -> Iterator[tuple[int, dict[int, float]]]:
    """Each article with those it met, and what their terms add up to in the terms' order."""
    batches = list(files.gather(work.every("met"), index))
    order = [("article", "ascending"), ("term", "ascending"), ("other", "ascending")]
    held = pa.Table.from_batches(batches, schema=MET).sort_by(order).drop_columns(["term"])
    for article, found in groupby(_rows(held), key=itemgetter(0)):
        met: dict[int, float] = {}
        for _, other, weight in found:
            met[other] = met.get(other, 0.0) + weight
        yield article, met


def _rows(held: pa.Table) -> Iterator[tuple[int, int, float]]:
    for batch in held.to_batches(max_chunksize=_ROWS):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
