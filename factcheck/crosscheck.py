"""One story: the claims of its articles, dated and compared. The stage that runs story by story."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from factcheck import consistency, copies
from factcheck.align import weights
from factcheck.dating import dated, resolved
from factcheck.facts import facts
from factcheck.model import (  # noqa: TC001 - types of fields, read when it is unpacked
    Fact,
    Inconsistency,
    Shared,
)
from factcheck.shared import shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.extraction import Extracted
    from factcheck.model import Article, Claim
    from factcheck.policy import Policy


@dataclass(frozen=True, slots=True)
class Checked:
    """A story's articles with what their story says of their dates, and what was found.

    ``copies`` pairs the id of an article with that of the one it repeats. Facts have no ids
    yet and stand in the order of their first claims.
    """

    articles: tuple[Article, ...]
    copies: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    shared: tuple[Shared, ...]


def crosscheck(
    story: str,
    members: Sequence[Article],
    stated: Mapping[str, Sequence[Claim]],
    policy: Policy,
) -> Checked:
    """Compare the articles of one story.

    ``stated`` holds the claims of each article by its id; ids of claims are unique in it.
    """
    originals = copies.copies(members)
    whole = {article.id: article for article in dated(members)}
    independent = {a: originals.get(a, a) for a in whole}
    claims = [resolved(c, whole[a.id].published) for a in members for c in stated[a.id]]
    found = facts(claims, whole, independent, story, policy, weights.load())
    return Checked(
        articles=tuple(whole.values()),
        copies=tuple(originals.items()),
        claims=tuple(claims),
        facts=tuple(found),
        shared=tuple(shared(members, independent)),
    )


@dataclass(frozen=True, slots=True)
class Findings:
    """What the articles of a story say together, and where one contradicts itself.

    Claims are named by their number in the story, ``c1``, ``c2`` …, article by article;
    ``copies`` as those of ``Checked``. ``inconsistencies`` have no ids yet, and stand article
    by article.
    """

    copies: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    shared: tuple[Shared, ...]
    inconsistencies: tuple[Inconsistency, ...]


def compared(members: Sequence[Extracted], policy: Policy) -> Findings:
    """Compare the articles of one story by themselves."""
    ids = (f"c{n}" for n in count(1))
    stated = {
        one.article.id: [replace(claim, id=next(ids)) for claim in one.claims] for one in members
    }
    checked = crosscheck("", [one.article for one in members], stated, policy)
    return Findings(
        checked.copies,
        checked.facts,
        checked.shared,
        inconsistencies(checked.articles, checked.claims),
    )


def inconsistencies(
    articles: Iterable[Article], claims: Iterable[Claim]
) -> tuple[Inconsistency, ...]:
    """Where articles contradict themselves, article by article, each in the order of its text."""
    of: dict[str, list[Claim]] = {}
    for claim in claims:
        of.setdefault(claim.article, []).append(claim)
    return tuple(
        one for article in articles for one in consistency.check(article, of.get(article.id, ()))
    )
