"""A checked story to rows, and rows to partitions of Parquet."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.corpus import files
from factcheck.corpus.schema import TABLES
from factcheck.formats import json
from factcheck.formats.wording import WORST_FIRST
from factcheck.model import Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.corpus.work import Work
    from factcheck.crosscheck import Checked

#: The rows of each table.
Rows = dict[str, list[dict[str, Any]]]

#: A table is written when so many of its rows are held.
_HELD = 4096

_DAYS = ("published", "published_earliest", "published_latest")


def rows(story: str, checked: Checked) -> Rows:
    """The rows of a story's tables: those of the JSON report, with what ties them together.

    A fact is named by its story and its place in it, worst first.
    """
    order = sorted(
        range(len(checked.facts)),
        key=lambda at: (
            WORST_FIRST.index(checked.facts[at].verdict),
            -checked.facts[at].sources,
            at,
        ),
    )
    found = [replace(checked.facts[at], id=f"{story}#f{n}") for n, at in enumerate(order, 1)]
    whole = json.as_object(_report(story, replace(checked, facts=tuple(found))))
    fact_of = {claim: fact.id for fact in found for claim in fact.claims}
    return {
        "articles": [_article(row) for row in whole["articles"]],
        "claims": [
            {**row, "story": story, "fact": fact_of.get(row["id"])} for row in whole["claims"]
        ],
        "facts": whole["facts"],
        "links": [
            {**link, "fact": fact["id"], "story": story, "claim": one, "other": other}
            for fact in whole["facts"]
            for link in fact["links"]
            for one, other in [link["claims"]]
        ],
        "skipped": [],
    }


def _report(story: str, checked: Checked) -> Report:
    return Report(
        version="",
        model="",
        articles=checked.articles,
        stories=tuple((article.id, story) for article in checked.articles),
        copies=checked.copies,
        claims=checked.claims,
        facts=checked.facts,
        skipped=(),
    )


def _article(row: dict[str, Any]) -> dict[str, Any]:
    days = {name: date.fromisoformat(row[name]) if row[name] else None for name in _DAYS}
    return {**row, **days}


class Writer:
    """The open partitions of a part, one of each table."""

    def __init__(self, open_files: Mapping[str, pq.ParquetWriter]) -> None:
        """Take the files to write to."""
        self._files = open_files
        self._held: Rows = {name: [] for name in TABLES}
        self.written: Counter[str] = Counter()

    def add(self, found: Mapping[str, list[dict[str, Any]]]) -> None:
        """Add rows to the tables."""
        for name, more in found.items():
            self._held[name].extend(more)
            self.written[name] += len(more)
            if len(self._held[name]) >= _HELD:
                self.flush(name)

    def flush(self, name: str) -> None:
        """Write the rows that are held for a table."""
        schema = TABLES[name]
        plain = [{key: row.get(key) for key in schema.names} for row in self._held[name]]
        self._files[name].write_table(pa.Table.from_pylist(plain, schema=schema))
        self._held[name] = []


@contextmanager
def writer(work: Work, index: int) -> Iterator[Writer]:
    """What writes the partitions of a part, each whole or not at all."""
    with ExitStack() as stack:
        opened = {}
        for name, schema in TABLES.items():
            beside = stack.enter_context(files.whole(work.table(name, index)))
            opened[name] = stack.enter_context(
                pq.ParquetWriter(str(beside), schema, compression="zstd")
            )
        found = Writer(opened)
        yield found
        for name in TABLES:
            found.flush(name)
