"""Estimate the weights of the comparisons from annotated stories.

usage: python -m benchmarks.fit GOLD_FOLDER [--write]

A logistic regression over the levels of the comparisons, with a weight of its own for each
level and a deviation of its own for each kind of claim (Daumé 2007, *Frustratingly easy
domain adaptation*), held by a ridge: the shared weights and deviations near zero, the sums
near what ``benchmarks/beliefs.tsv`` states of levels that the stories show too seldom. A
pair of claims is right when both meet a mention of one gold fact, wrong otherwise. Prints
the figures with every story judged by the weights of the others; ``--write`` then writes
the weights of all stories together.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit

from benchmarks.stories import Story, figures, load
from factcheck.align.blocking import pairs
from factcheck.align.profile import profiles
from factcheck.align.stated import may_contradict
from factcheck.align.weights import PRIOR, levels
from factcheck.policy import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.align.weights import Table

#: Inverse strength of the ridge; the deviations of the kinds are held more tightly.
STRENGTH = 0.1
DEVIATION = 0.7

#: The ridge on the prior of a kind, which only few examples can feel.
LOOSE = 0.05

#: A level is kept when at least this many pairs of a kind fall on it.
LEAST = 5

#: Pairs that meet no gold mention at all: gold lists every shared fact, so most are wrong.
UNJUDGED = 0.5


@dataclass(frozen=True, slots=True)
class Example:
    """A pair of claims: its kind, the levels it falls on, whether it is right, its weight."""

    kind: str
    levels: tuple[tuple[str, str], ...]
    right: bool
    weight: float


def examples(story: Story) -> list[Example]:
    """The compared pairs of a story."""
    made = profiles(story.claims)
    found = []
    for i, j in pairs(made):
        a, b = story.claims[i], story.claims[j]
        if a.article == b.article and may_contradict(made[i], made[j], DEFAULT):
            continue
        one, two = story.meets[i], story.meets[j]
        if not one and not two and a.article == b.article:
            continue
        made_levels = tuple((f, level) for f, level, _ in levels(made[i], made[j], DEFAULT))
        weight = 1.0 if one or two else UNJUDGED
        found.append(Example(str(a.kind), made_levels, bool(one & two), weight))
    return found


@lru_cache(maxsize=1)
def beliefs() -> Table:
    """What is believed of levels before any story is seen: (kind, feature, level) -> bits."""
    rows = Path(__file__).with_name("beliefs.tsv").read_text(encoding="utf-8").splitlines()
    table = {}
    for row in rows:
        if row and not row.startswith("#"):
            kind, feature, level, bits = row.split("\t")
            table[kind, feature, level] = float(bits)
    return table


def fit(found: Sequence[Example]) -> Table:
    """The weights in bits: (kind, feature, level) -> bits, with each kind's prior."""
    believed = beliefs()
    columns: dict[tuple[str, ...], int] = {}
    seen = Counter((e.kind, *level) for e in found for level in e.levels)
    rows, cells, values = [], [], []
    for n, e in enumerate(found):
        entries: list[tuple[tuple[str, ...], float]] = [((e.kind, *PRIOR), 1.0)]
        for level in e.levels:
            entries.append((level, 1.0))
            if seen[(e.kind, *level)] >= LEAST:
                entries.append(((e.kind, *level), DEVIATION))
        for key, value in entries:
            rows.append(n)
            cells.append(columns.setdefault(key, len(columns)))
            values.append(value)
    matrix = csr_matrix((values, (rows, cells)), shape=(len(found), len(columns)))
    start = np.array(
        [sum(believed.get((e.kind, *level), 0.0) for level in e.levels) for e in found]
    )
    signs = np.array([1.0 if e.right else -1.0 for e in found])
    masses = np.array([e.weight for e in found])
    free = np.array([1.0 if key[1:] != PRIOR else LOOSE for key in columns])

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (matrix @ point + start * math.log(2))
        value = masses @ np.logaddexp(0.0, -margins) + free @ point**2 / (2 * STRENGTH)
        slope = -signs * masses * expit(-margins)
        return float(value), matrix.T @ slope + free * point / STRENGTH

    result = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B")
    coefficients = result.x / math.log(2)
    table: dict[tuple[str, str, str], float] = {}
    for kind in sorted({e.kind for e in found}):
        prior = (kind, *PRIOR)
        table[prior] = float(coefficients[columns[prior]])
    for kind, feature, level in sorted(seen):
        shared = float(coefficients[columns[feature, level]])
        own = columns.get((kind, feature, level))
        special = float(coefficients[own]) * DEVIATION if own is not None else 0.0
        table[kind, feature, level] = shared + special + believed.get((kind, feature, level), 0.0)
    for key, bits in believed.items():
        table.setdefault(key, bits)
    return {key: round(bits, 2) for key, bits in table.items()}


def write(table: Table, path: Path) -> None:
    """Write a table of weights, a row a level."""
    head = "# kind, feature, level, bits; estimated by benchmarks/fit.py, not written by hand\n"
    rows = ["\t".join((*key, f"{bits:.2f}")) for key, bits in sorted(table.items())]
    path.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


def leave_one_out(stories: Sequence[Story]) -> dict[str, Table]:
    """The weights for each story, fitted on all others."""
    found = {story.name: examples(story) for story in stories}
    return {
        story.name: fit([e for name, rows in found.items() if name != story.name for e in rows])
        for story in stories
    }


def main() -> None:
    """Fit, print the figures by leave-one-story-out, write the weights when asked."""
    folder = Path(next(a for a in sys.argv[1:] if not a.startswith("--")))
    stories = load(folder)
    tables = leave_one_out(stories)
    print(figures(stories, tables))
    if "--write" in sys.argv:
        every = fit([e for story in stories for e in examples(story)])
        write(every, Path("factcheck/align/weights.tsv"))


if __name__ == "__main__":
    main()
