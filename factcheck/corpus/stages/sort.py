"""Units of input to parts: the articles between two ids, each id once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus import files
from factcheck.corpus.schema import skipped_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.corpus.work import Stats, Work
    from factcheck.model import Source

COLUMNS = ("id", "at", "source")


def splits(marks: Sequence[tuple[str, int]], most: int) -> tuple[str, ...]:
    """The ids at which a new part begins, so that each has about ``most`` characters of text."""
    found: list[str] = []
    held = 0
    for name, size in sorted(marks):
        if held and held + size > most:
            found.append(name)
            held = 0
        held += size
    return tuple(dict.fromkeys(found))


def run(work: Work, index: int) -> Stats:
    """Gather the articles of a part from all units, in the order of their ids."""
    skipped: list[dict[str, object]] = []
    for unit in range(index, work.units, work.parts):
        skipped.extend(files.read_json(work.done("read", unit))["skipped"])
    if index == 0:
        skipped.extend(files.read_json(work.state / "missed.json"))
    rows = _once(_found(work, index), skipped, work)
    count = files.write_store(work.data("sort", index), COLUMNS, rows)
    return {"articles": count, "skipped": skipped}


def _found(work: Work, index: int) -> list[tuple[str, int, int]]:
    """The ids of a part with the unit and the row that each stands in."""
    found: list[tuple[str, int, int]] = []
    for unit in range(work.units):
        rows = files.Store(work.data("read", unit))
        start = rows.first("id", work.splits[index - 1]) if index else 0
        stop = rows.first("id", work.splits[index]) if index < len(work.splits) else len(rows)
        found.extend((rows.cell(row, "id"), unit, row) for row in range(start, stop))
    return sorted(found)


def _once(
    found: Sequence[tuple[str, int, int]],
    skipped: list[dict[str, object]],
    work: Work,
) -> Iterator[tuple[str, bytes, bytes]]:
    """The articles, those whose id another has already left for ``skipped``."""
    kept: tuple[str, int, int] | None = None
    for name, unit, row in found:
        rows = files.store(work.data("read", unit))
        if kept and kept[0] == name:
            first = files.store(work.data("read", kept[1])).thing(kept[2], "source")
            again: Source = rows.thing(row, "source")
            reason = f"id {name!r} is that of an article in {first.path} already"
            skipped.append(skipped_row(name, again.path, reason))
        else:
            kept = (name, unit, row)
            yield name, rows.cell(row, "at"), rows.cell(row, "source")
