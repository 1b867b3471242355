"""The ages that only one person of a story seems to have: whoever bears one is that person."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.lexicon.victims import ANOTHER, SEXES, TRAITS
from factcheck.model import Kind
from factcheck.persons import same_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Claim


def alone(claims: Sequence[Claim], keys: Sequence[str], persons: Mapping[str, str]) -> set[str]:
    """The ages, by the keys of their values, that no two people of the story can be told to have.

    ``keys`` holds the key of each claim's value, ``persons`` the people whom bare surnames mean.
    Two names, sides or sexes are two people, and *another man, 20*, is one more.
    """
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim, key in zip(claims, keys, strict=True):
        if claim.kind is Kind.AGE:
            found[key].append(claim)
    return {key for key, of in found.items() if _one_person(of, persons)}


def _one_person(claims: Sequence[Claim], persons: Mapping[str, str]) -> bool:
    words = [(c.about.head, *c.about.modifiers, *c.about.qualifiers) for c in claims]
    sexes = {trait for row in words for w in row for trait in TRAITS.get(w, ()) if trait in SEXES}
    parties = {c.about.party for c in claims if c.about.party}
    if len(sexes) > 1 or len(parties) > 1 or any(w in ANOTHER for row in words for w in row):
        return False
    return _one_name({persons.get(p, p) for c in claims if (p := c.about.person)})


def _one_name(names: Iterable[str]) -> bool:
    return all(same_person(a, b) is not False for a, b in combinations(sorted(names), 2))
