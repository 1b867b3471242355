"""The articles of a part to their claims and terms: the stage that takes the time."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck.corpus import files, terms
from factcheck.corpus.schema import skipped_row
from factcheck.errors import UsageError
from factcheck.extraction import TOGETHER, extracted
from factcheck.stories import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.corpus.work import Stats, Work
    from factcheck.extraction import Extracted
    from factcheck.model import Source

COLUMNS = ("id", "at", "article", "claims", "terms")

#: In how many articles of a part a term stands.
HOLDERS = pa.schema([("term", pa.string()), ("holders", pa.int64())])


def run(work: Work, index: int) -> Stats:
    """Read the claims out of a part's articles, and count the terms for each who gathers some."""
    skipped: list[dict[str, object]] = []
    held: Counter[str] = Counter()
    rows = _rows(work, index, held, skipped)
    count = files.write_store(work.data("extract", index), COLUMNS, rows)
    files.write_scatter(work.data("terms", index), HOLDERS, _by_part(held, work), work.parts)
    return {"articles": count, "skipped": skipped}


def _rows(
    work: Work, index: int, held: Counter[str], skipped: list[dict[str, object]]
) -> Iterator[tuple[str | bytes, ...]]:
    rows = files.Store(work.data("sort", index))
    place = {rows.cell(row, "id"): rows.cell(row, "at") for row in range(len(rows))}
    sources = (rows.thing(row, "source") for row in range(len(rows)))
    for one in _extracted(sources, work.settings.model, skipped):
        held.update(_counted(one))
        things = (one.article, one.claims, one.terms)
        yield (one.article.id, place[one.article.id], *map(files.packed, things))


def _extracted(
    sources: Iterable[Source], model: str, skipped: list[dict[str, object]]
) -> Iterator[Extracted]:
    """What is read out of the articles; one that cannot be read stops none of the others."""
    stream = iter(sources)
    while some := list(islice(stream, TOGETHER)):
        try:
            yield from list(extracted(some, model))
        except UsageError:
            raise
        except Exception:  # noqa: BLE001 - whichever article it was is found below
            yield from _one_by_one(some, model, skipped)


def _one_by_one(
    some: Iterable[Source], model: str, skipped: list[dict[str, object]]
) -> Iterator[Extracted]:
    for source in some:
        try:
            (found,) = extracted([source], model)
        except Exception as error:  # noqa: BLE001 - one article of many must not end the run
            reason = f"cannot be read: {type(error).__name__}: {error}"[:200]
            skipped.append(skipped_row(source.id, source.path, reason))
        else:
            yield found


def _counted(one: Extracted) -> Iterator[str]:
    """The terms of an article, each once, and its names once more, of whichever sort."""
    names = set()
    for sort, said in one.terms:
        yield terms.key(sort, said)
        if sort in NAMES:
            names.add(said)
    for said in sorted(names):
        yield terms.key(terms.EITHER, said)


def _by_part(held: Mapping[str, int], work: Work) -> dict[int, pa.RecordBatch]:
    parts: dict[int, list[str]] = {}
    for term in sorted(held):
        parts.setdefault(files.bucket(terms.split(term)[1], work.parts), []).append(term)
    return {part: _batch(found, held) for part, found in parts.items()}


def _batch(found: Sequence[str], held: Mapping[str, int]) -> pa.RecordBatch:
    return pa.record_batch([pa.array(found), pa.array([held[t] for t in found])], schema=HOLDERS)
