"""Labels to pairs: each article with the first that has its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck.corpus import files
from factcheck.corpus.stages.score import PAIRS, write_pairs

if TYPE_CHECKING:
    from factcheck.corpus.work import Stats, Work


def run(work: Work, index: int) -> Stats:
    """Tie the articles of one label together."""
    first: dict[str, int] = {}
    rows = []
    for batch in files.gather(work.every("labels"), index):
        for label, article in zip(*batch.to_pydict().values(), strict=True):
            # Parts come in order, and so do the articles of each label in them.
            if first.setdefault(label, article) != article:
                rows.append({"article": first[label], "other": article, "likely": 1.0})
    pairs = [{**row, "bears": True} for row in rows]
    write_pairs(work, index, pa.RecordBatch.from_pylist(pairs, schema=PAIRS))
    return {"pairs": len(rows)}
