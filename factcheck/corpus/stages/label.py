"""The stories that the input itself gives, by folder or by name: keys to those who gather them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck import stories
from factcheck.corpus import files
from factcheck.traits import traits

if TYPE_CHECKING:
    from factcheck.corpus.work import Stats, Work

#: A story as the input gives it, and an article of it by its number.
LABELS = pa.schema([("label", pa.string()), ("article", pa.int64())])


def run(work: Work, index: int) -> Stats:
    """Send the label of each article of a part to the part that gathers it."""
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    rows = files.Store(work.data("extract", index))
    for row in range(len(rows)):
        article = rows.thing(row, "article")
        (label,) = stories.MODES[work.settings.stories]([article], traits)
        found[files.bucket(label, work.parts)].append((label, work.starts[index] + row))
    batches = {part: _batch(held) for part, held in found.items()}
    files.write_scatter(work.data("labels", index), LABELS, batches, work.parts)
    return {"articles": len(rows)}


def _batch(found: list[tuple[str, int]]) -> pa.RecordBatch:
    columns = zip(*sorted(found), strict=True)
    arrays = [pa.array(c, f.type) for c, f in zip(columns, LABELS, strict=True)]
    return pa.record_batch(arrays, schema=LABELS)
