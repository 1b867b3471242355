"""A unit of input to its articles in the order of their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import selection
from factcheck.corpus import files, plan, reading
from factcheck.corpus.schema import skipped_row
from factcheck.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.corpus.work import Stats, Work
    from factcheck.model import Source

COLUMNS = ("id", "at", "source")

#: An id is noted about every so many characters of text: where the parts may be cut.
MARK = 16 * 1024


def run(work: Work, index: int) -> Stats:
    """Read the articles of a unit; the figures tell how large they are and where to cut."""
    unit = plan.unit(files.read_json(work.unit(index)))
    found: list[Source] = []
    skipped: list[dict[str, object]] = []
    for item in reading.read(unit):
        if isinstance(item, Skipped):
            skipped.append(skipped_row(None, item.path, item.reason))
        else:
            found.append(item)
    found = list(selection.sources_of(found, work.settings).read)
    # Articles of one id stay in the order in which they were read.
    order = sorted(range(len(found)), key=lambda at: (found[at].id, at))
    rows = ((found[at].id, place(index, at), files.packed(found[at])) for at in order)
    files.write_store(work.data("read", index), COLUMNS, rows)
    return {
        "articles": len(found),
        "size": sum(len(source.text) for source in found),
        "marks": list(_marks([found[at] for at in order])),
        "skipped": skipped,
    }


def place(unit: int, at: int) -> bytes:
    """Where an article stands in the input, as bytes that sort so."""
    return f"{unit:06}{at:010}".encode()


def _marks(order: Sequence[Source]) -> Iterator[tuple[str, int]]:
    """Ids, each with the size of the texts from the id before up to it."""
    size = 0
    for source in order:
        size += len(source.text)
        if size >= MARK:
            yield source.id, size
            size = 0
    if size:
        yield order[-1].id, size
