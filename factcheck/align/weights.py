"""The weights of the comparisons' levels, in bits, by kind of claim.

``weights.tsv`` has a row a level: kind, feature, level, bits. They were estimated by
logistic regression from annotated stories (``benchmarks/fit.py``); the ``prior`` of a kind
is what two of its claims weigh before anything is compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from factcheck.align.comparisons import COMPARISONS
from factcheck.model import Evidence, Kind, Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.align.levels import Comparison
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy

    Table = Mapping[tuple[str, str, str], float]


#: The level of the weight that every pair of a kind starts with.
PRIOR = ("prior", "any")


@lru_cache(maxsize=1)
def load() -> Table:
    """The table of weights: (kind, feature, level) -> bits."""
    rows = files("factcheck.align").joinpath("weights.tsv").read_text("utf-8").splitlines()
    table = {}
    for row in rows:
        if row and not row.startswith("#"):
            kind, feature, level, bits = row.split("\t")
            table[kind, feature, level] = float(bits)
    return MappingProxyType(table)


def levels(a: Profile, b: Profile, policy: Policy) -> list[tuple[str, str, str]]:
    """The feature, the level and its detail of every comparison of two claims of one kind."""
    found = []
    for feature, compare in COMPARISONS[a.claim.kind].items():
        level, detail = compare(a, b, policy)
        found.append((feature, level, detail if isinstance(detail, str) else detail()))
    return found


@dataclass(frozen=True, slots=True)
class Scale:
    """What two claims of one kind are weighed with: the comparisons and the bits of levels."""

    prior: float
    rows: tuple[tuple[Comparison, Mapping[str, float]], ...]


def scales(table: Table) -> dict[Kind, Scale]:
    """The scale of each kind."""
    bits: dict[tuple[str, str], dict[str, float]] = {}
    for (kind, feature, level), weight in table.items():
        bits.setdefault((kind, feature), {})[level] = weight
    return {
        kind: Scale(
            table.get((str(kind), *PRIOR), 0.0),
            tuple(
                (compare, bits.get((str(kind), feature), {})) for feature, compare in made.items()
            ),
        )
        for kind, made in COMPARISONS.items()
    }


def link(a: Profile, b: Profile, policy: Policy, table: Table) -> Link:
    """Compare two claims of one kind and weigh what was found, with the evidence for it."""
    kind = str(a.claim.kind)
    evidence = [
        Evidence(PRIOR[0], table.get((kind, *PRIOR), 0.0), "before anything is compared"),
        *(
            Evidence(
                feature,
                table.get((kind, feature, level), 0.0),
                f"{level}: {detail}" if detail else level,
            )
            for feature, level, detail in levels(a, b, policy)
        ),
    ]
    weight = round(sum([each.weight for each in evidence]), 2)
    return Link(claims=(a.claim.id, b.claim.id), weight=weight, evidence=tuple(evidence))
