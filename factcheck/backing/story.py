"""The drafts of one story against its sources: each draft on its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck import copies
from factcheck.align import weights
from factcheck.backing.backed import backed, likely
from factcheck.backing.counterparts import counterparts
from factcheck.dating import dated, resolved
from factcheck.facts import facts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.backing.counterparts import Match
    from factcheck.model import Article, Backing, Claim, Fact
    from factcheck.policy import Policy


@dataclass(frozen=True, slots=True)
class Members:
    """The articles of a story: its drafts, its sources, and tables of known values.

    ``tables`` maps the id of each part of a table to that of the table, which is one source.
    """

    drafts: tuple[Article, ...]
    sources: tuple[Article, ...]
    references: tuple[Article, ...]
    tables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found for a story: facts without ids yet, each with the backings of its draft.

    ``articles`` have what their story says of their dates; ``copies`` pairs the id of an
    article with that of the one it repeats; ``claims`` are those of the drafts, and those of
    the sources on the same facts.
    """

    articles: tuple[Article, ...]
    copies: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    facts: tuple[tuple[Fact, tuple[Backing, ...]], ...]


def check(
    story: str, members: Members, stated: Mapping[str, Sequence[Claim]], policy: Policy
) -> Checked:
    """Check the drafts of a story against its sources.

    ``stated`` holds the claims of each article by its id; ids of claims are unique in it.
    Drafts are no sources of one another, so that each is checked as if it were alone.
    """
    written = dated([*members.drafts, *members.sources])
    whole = {article.id: article for article in (*written, *members.references)}
    claims = {a: [resolved(c, whole[a].published) for c in stated[a]] for a in whole}
    independent = copies.copies(members.sources)
    found: list[tuple[Fact, tuple[Backing, ...]]] = []
    repeats = dict(independent)
    for draft in members.drafts:
        repeating = copying(draft, members.sources)
        repeats |= dict.fromkeys(sorted(repeating), draft.id)
        kept = {a.id: independent.get(a.id, a.id) for a in members.sources if a.id not in repeating}
        sources = {draft.id: draft.id, **kept, **members.tables}
        said = [claim for article in sources for claim in claims[article]]
        setting = Setting(story, draft.id, whole, sources, policy)
        found += _of_draft(said, setting)
    used = {claim for fact, made in found for claim in (*fact.claims, *_named(made))}
    return Checked(
        articles=tuple(whole.values()),
        copies=tuple(sorted(repeats.items())),
        claims=tuple(c for of in claims.values() for c in of if c.id in used),
        facts=tuple(found),
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """What the claims of one draft and its sources are compared in."""

    story: str
    draft: str
    articles: Mapping[str, Article]
    sources: Mapping[str, str]
    policy: Policy


def _of_draft(said: Sequence[Claim], setting: Setting) -> list[tuple[Fact, tuple[Backing, ...]]]:
    """The facts that a draft has a claim in, with its backings."""
    policy, draft, table = setting.policy, setting.draft, weights.load()
    by_id = {claim.id: claim for claim in said}
    aligned = facts(said, setting.articles, setting.sources, setting.story, policy, table)
    matches = {m.own: m for m in counterparts(aligned, said, draft, table)}
    found = []
    for number, fact in enumerate(aligned):
        if all(by_id[c].article != draft for c in fact.claims):
            continue
        match = matches.get(number)
        whole = _joined(fact, aligned[match.other], match) if match and match.sure else fact
        inside = [by_id[c] for c in whole.claims]
        judged, made = backed(whole, inside, draft, setting.articles, setting.sources, policy)
        if match and not match.sure:
            near = by_id[next(c for c in match.link.claims if by_id[c].article != draft)]
            made = tuple(likely(one, near, setting.articles) for one in made)
        found.append((judged, made))
    return found


def _joined(fact: Fact, other: Fact, match: Match) -> Fact:
    """A fact of the draft's and one of its sources' as one."""
    return replace(
        fact,
        subject=other.subject,
        consensus=other.consensus,
        confidence=round(1 / (1 + 2**-match.link.weight), 2),
        sources=fact.sources + other.sources,
        claims=(*fact.claims, *other.claims),
        links=(*fact.links, *other.links, match.link),
    )


def _named(backings: Sequence[Backing]) -> tuple[str, ...]:
    return tuple(claim for one in backings for claim in one.said)


def copying(draft: Article, sources: Sequence[Article]) -> frozenset[str]:
    """The ids of the articles that are one text with the draft, and so no sources of it.

    One that is known to be older than a draft with a date is what the draft was written from.
    """
    original = copies.copies([draft, *sources])
    root = original.get(draft.id, draft.id)
    same = (a for a in sources if original.get(a.id, a.id) == root)
    return frozenset(a.id for a in same if not _older(a, draft))


def _older(article: Article, draft: Article) -> bool:
    one, two = article.published.day, draft.published.day
    return one is not None and two is not None and one < two


def numbered(
    found: Sequence[tuple[Fact, tuple[Backing, ...]]],
) -> tuple[tuple[Fact, ...], tuple[Backing, ...]]:
    """The facts with the ids ``f1``, ``f2`` … in their order, and the backings that name them."""
    facts, backings = [], []
    for number, (fact, made) in enumerate(found, 1):
        facts.append(replace(fact, id=f"f{number}"))
        backings += [replace(one, fact=f"f{number}") for one in made]
    return tuple(facts), tuple(backings)
