"""The weights of the comparisons' levels, in bits, by kind of claim.

``weights.tsv`` has a row a level: kind, feature, level, bits. They were estimated by
logistic regression from annotated stories (``benchmarks/fit.py``); the ``prior`` of a kind
is what two of its claims weigh before anything is compared.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from factcheck.align.comparisons import COMPARISONS
from factcheck.model import Evidence, Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.align.profile import Profile
    from factcheck.policy import Policy

    Table = Mapping[tuple[str, str, str], float]
    #: Of each comparison its feature, its bits, the level and the detail.
    Found = list[tuple[str, float, str, str]]


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
    """The level and its detail of every comparison of two claims of one kind."""
    made = COMPARISONS[a.claim.kind]
    return [(feature, *compare(a, b, policy)) for feature, compare in made.items()]


def weigh(a: Profile, b: Profile, policy: Policy, table: Table) -> tuple[float, Found]:
    """Compare two claims of one kind: their bits, and what they were found to be made of."""
    kind = str(a.claim.kind)
    found = [(PRIOR[0], table.get((kind, *PRIOR), 0.0), "before anything is compared", "")]
    found += [
        (feature, table.get((kind, feature, level), 0.0), level, detail)
        for feature, level, detail in levels(a, b, policy)
    ]
    return round(sum([bits for _, bits, _, _ in found]), 2), found


def told(a: Profile, b: Profile, weight: float, found: Found) -> Link:
    """The link of two claims, with its evidence for a person to read."""
    evidence = tuple(
        Evidence(feature, bits, f"{level}: {detail}" if detail else level)
        for feature, bits, level, detail in found
    )
    return Link(claims=(a.claim.id, b.claim.id), weight=weight, evidence=evidence)


def link(a: Profile, b: Profile, policy: Policy, table: Table) -> Link:
    """Compare two claims of one kind and weigh what was found."""
    return told(a, b, *weigh(a, b, policy, table))
