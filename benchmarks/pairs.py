"""Score contradictions between two sentences: ``python -m benchmarks.pairs FILE [--show]``.

FILE has a pair a line: ``set``, ``id``, the sentences ``a`` and ``b``, and a ``label``
(entailment, neutral, contradiction). A pair is called a contradiction when a fact over both
sentences has the verdict conflict or discrepancy.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.incidents import ALARMS
from factcheck import pipeline
from factcheck.settings import Settings, Stories

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """Contradictions in the set and called; of the calls those right, and those on entailments."""

    stated: int
    called: int
    right: int
    entailed: int

    @property
    def precision(self) -> float:
        """The share of calls that are right; of none, 1."""
        return self.right / self.called if self.called else 1.0

    @property
    def recall(self) -> float:
        """The share of contradictions that are called."""
        return self.right / self.stated if self.stated else 1.0


def tally(rows: Sequence[Row], called: Sequence[bool]) -> Tally:
    """Score what was called of each pair."""
    labels = [row["label"] for row, alarm in zip(rows, called, strict=True) if alarm]
    return Tally(
        stated=sum(row["label"] == "contradiction" for row in rows),
        called=len(labels),
        right=labels.count("contradiction"),
        entailed=labels.count("entailment"),
    )


def calls(rows: Sequence[Row]) -> list[bool]:
    """Whether each pair is called a contradiction: each is a story of two articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pairs.jsonl")
        lines = [
            json.dumps({"id": f"{n}{side}", "story": str(n), "text": row[side]})
            for n, row in enumerate(rows)
            for side in "ab"
        ]
        path.write_text("\n".join(lines), "utf-8")
        report = pipeline.run([str(path)], Settings(stories=Stories.GIVEN))
    named = {fact.story for fact in report.facts if fact.verdict in ALARMS and fact.sources > 1}
    story_of = dict(report.stories)
    return [story_of[f"{n}a"] in named for n in range(len(rows))]


def score(path: Path, *, show: bool = False) -> dict[str, Tally]:
    """The tally of each data set in a file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    called = calls(rows)
    for row, alarm in zip(rows, called, strict=True):
        if show and alarm and row["label"] != "contradiction":
            print(f"{row['label']}\n  a: {row['a']}\n  b: {row['b']}")
    return {
        name: tally(
            [r for r in rows if r["set"] == name],
            [alarm for r, alarm in zip(rows, called, strict=True) if r["set"] == name],
        )
        for name in sorted({row["set"] for row in rows})
    }


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for name, found in score(Path(sys.argv[1]), show="--show" in sys.argv).items():
        print(f"{name}: {found}  P {found.precision:.3f}  R {found.recall:.3f}")
