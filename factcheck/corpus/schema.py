"""The tables of the output and their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXT, _WHOLE, _REAL, _DAY = pa.string(), pa.int64(), pa.float64(), pa.date32()

_EVIDENCE = pa.struct([("feature", _TEXT), ("weight", _REAL), ("detail", _TEXT)])

#: Each table by its name. Columns are named as in the JSON report, where that has them.
TABLES: Mapping[str, pa.Schema] = {
    "articles": pa.schema(
        [
            ("id", _TEXT),
            ("story", _TEXT),
            ("title", _TEXT),
            ("published", _DAY),
            ("published_from", _TEXT),
            ("published_earliest", _DAY),
            ("published_latest", _DAY),
            ("source", _TEXT),
            ("url", _TEXT),
            ("path", _TEXT),
            ("words", _WHOLE),
            ("copy_of", _TEXT),
            ("note", _TEXT),
        ]
    ),
    "claims": pa.schema(
        [
            ("id", _TEXT),
            ("article", _TEXT),
            ("story", _TEXT),
            ("fact", _TEXT),
            ("kind", _TEXT),
            ("status", _TEXT),
            ("text", _TEXT),
            ("normalized", _TEXT),
            ("subject", _TEXT),
            ("sentence", _TEXT),
            ("speaker", _TEXT),
            ("certainty", _TEXT),
            ("headline", pa.bool_()),
            ("start", _WHOLE),
            ("end", _WHOLE),
            ("line", _WHOLE),
            ("column", _WHOLE),
        ]
    ),
    "facts": pa.schema(
        [
            ("id", _TEXT),
            ("story", _TEXT),
            ("kind", _TEXT),
            ("subject", _TEXT),
            ("verdict", _TEXT),
            ("reason", _TEXT),
            ("consensus", _TEXT),
            ("confidence", _REAL),
            ("sources", _WHOLE),
            ("claims", pa.list_(_TEXT)),
        ]
    ),
    "links": pa.schema(
        [
            ("fact", _TEXT),
            ("story", _TEXT),
            ("claim", _TEXT),
            ("other", _TEXT),
            ("weight", _REAL),
            ("evidence", pa.list_(_EVIDENCE)),
        ]
    ),
    "skipped": pa.schema([("id", _TEXT), ("path", _TEXT), ("reason", _TEXT)]),
}


def skipped_row(article: str | None, path: str, reason: str) -> dict[str, object]:
    """A row of ``skipped``: the id where the article has one, its file, and why in a line."""
    return {"id": article, "path": path, "reason": " ".join(reason.split())}
