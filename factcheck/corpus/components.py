"""Pairs to components: which articles may be of one story.

The one thing that is seen whole. It holds eight bytes an article and streams the pairs, so
the machine that starts a run of ten million articles needs 80 MB for it.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from factcheck.corpus import files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.corpus.work import Work

#: The file of the first article of each article's component, eight bytes each.
_FILE = "components.bin"


def write(work: Work) -> None:
    """Tie together what the pairs tie together, and write it where the workers look."""
    first = array("q", range(work.articles))
    for path in work.every("pairs"):
        with pa.memory_map(str(path)) as source:
            batch = pa.ipc.open_file(source).get_batch(0)
            kept = batch.filter(batch.column("bears"))
            ones, others = kept.column("article").to_pylist(), kept.column("other").to_pylist()
        for one, other in zip(ones, others, strict=True):
            i, j = _root(first, one), _root(first, other)
            first[max(i, j)] = min(i, j)
    for i in range(len(first)):
        first[i] = first[first[i]]  # what is before i points to its root already
    with files.whole(work.state / _FILE) as beside:
        beside.write_bytes(first.tobytes())


def _root(first: array[int], i: int) -> int:
    while first[i] != i:
        first[i] = first[first[i]]
        i = first[i]
    return i


def components(work: Work, index: int) -> Iterator[list[int]]:
    """The components whose first article is of a part, each as an ascending list."""
    if not work.articles:
        return
    first = np.memmap(work.state / _FILE, np.int64, "r")
    members = np.nonzero((first >= work.starts[index]) & (first < work.ends[index]))[0]
    order = members[np.argsort(first[members], kind="stable")]
    cuts = np.nonzero(np.diff(first[order]))[0] + 1
    for found in np.split(order, cuts):
        if len(found):
            yield found.tolist()
