"""How one source stands to one claim of a draft: the pairs of their values, summed up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.compare.entailment import entails
from factcheck.compare.pairing import place
from factcheck.compare.rung import Rung
from factcheck.compare.updates import revised
from factcheck.compare.verdict import ease, figure, grounds, revision, stale
from factcheck.model import Backed, Published
from factcheck.values import NameSet, Office, Ordinal, Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.compare.pairing import Pair
    from factcheck.model import Article, Claim
    from factcheck.policy import Policy

    #: The earlier claim, the later one, and why the later revises the earlier.
    Update = tuple[Claim, Claim, str]
    Updates = Mapping[tuple[str, str], Update]


@dataclass(frozen=True, slots=True)
class Standing:
    """What one source says of a claim: its status, the source's own claim, and why."""

    status: Backed
    claim: Claim
    reason: str


@dataclass(frozen=True, slots=True)
class Case:
    """A fact as a draft's claims are judged in it.

    ``found`` are all its pairs, ``sources`` maps an article to the independent one that it is
    or copies.
    """

    draft: str
    found: Sequence[Pair]
    articles: Mapping[str, Article]
    sources: Mapping[str, str]
    policy: Policy

    def update(self, pair: Pair) -> Update | None:
        """The update that a pair is, if it is one.

        A draft's own day revises no source: what is newest in a draft needs a source too. Its
        own words may say that it does.
        """
        update = revised(pair.a, pair.b, self.articles)
        if update is None or update[1].article != self.draft:
            return update
        said = revised(pair.a, pair.b, self._undated())
        return said if said and said[1].article == self.draft else None

    def updates(self) -> Updates:
        """The updates among the claims of the fact, the sources' own ones too, by their pairs.

        A figure of the draft's that a source still stands by is not outdated, whatever the
        words of another source: *the toll rose to 9* says nothing of a draft without a date.
        """
        found = {key(p): update for p in alarms(self.found) if (update := self.update(p))}
        old = {figure(u[0].value) for u in found.values() if self.draft not in _writers(u)}
        current = {
            figure(pair.a.value)
            for pair in self.found
            if pair.step.rung is Rung.SAME and self.draft in {pair.a.article, pair.b.article}
        } - old
        return {
            pair: update
            for pair, update in found.items()
            if update[0].article != self.draft or figure(update[0].value) not in current
        }

    def _undated(self) -> dict[str, Article]:
        draft = replace(self.articles[self.draft], published=Published())
        return {**self.articles, self.draft: draft}


def key(pair: Pair) -> tuple[str, str]:
    """A pair by the ids of its claims."""
    return pair.a.id, pair.b.id


def _writers(update: Update) -> set[str]:
    return {update[0].article, update[1].article}


def alarms(found: Sequence[Pair]) -> list[Pair]:
    """The pairs whose values are not both true."""
    return [pair for pair in found if pair.step.rung >= Rung.NEAR and not pair.step.silent]


def standing(claim: Claim, source: str, case: Case, updates: Updates) -> Standing | None:
    """What a source says of a claim of the draft; None where it says nothing of it.

    A figure of the source's that another article revised says nothing against a newer one.
    """
    between = [p for p in case.found if _other(p, claim, case, source) and _telling(p)]
    if isinstance(claim.value, NameSet | Office | Words):
        # Each of a source's remarks, lists and names has its own counterpart.
        between = sorted(between, key=lambda p: (p.step.rung, p.order))[:1]
    outdated = {figure(earlier.value) for earlier, _, _ in updates.values()}
    clashing = alarms(between)
    revising = [updates[key(p)] for p in clashing if key(p) in updates]
    left = [p for p in clashing if key(p) not in updates and not stale(p, outdated)]
    if left:
        return _clash([ease(p, between, case.sources) for p in left], claim, case)
    if clashing and figure(claim.value) in outdated:
        update = next(
            u for u in (*revising, *updates.values()) if figure(u[0].value) == figure(claim.value)
        )
        return _updated(update, clashing[0], claim, case)
    agreeing = [p for p in between if p not in clashing]
    if agreeing:
        return _agreement(agreeing, claim, case)
    return _updated(revising[0], clashing[0], claim, case) if revising else None


def _other(pair: Pair, claim: Claim, case: Case, source: str) -> bool:
    """Whether a pair is that of the claim with one of the source's."""
    ids = {pair.a.id, pair.b.id}
    return claim.id in ids and case.sources[_theirs(pair, claim).article] == source


def _theirs(pair: Pair, claim: Claim) -> Claim:
    return pair.b if pair.a.id == claim.id else pair.a


def _telling(pair: Pair) -> bool:
    """Whether a pair says anything: two ranks in different orders say nothing of one another."""
    if isinstance(pair.a.value, Ordinal) and pair.step.rung is Rung.WITHIN:
        return False
    return not pair.step.silent


def _clash(left: Sequence[Pair], claim: Claim, case: Case) -> Standing:
    worst = min(left, key=lambda p: p.order)
    status = Backed.CONFLICT if worst.step.rung is Rung.APART else Backed.DISCREPANCY
    return Standing(status, _theirs(worst, claim), grounds(worst, case.articles))


def _updated(update: Update, pair: Pair, claim: Claim, case: Case) -> Standing:
    return Standing(Backed.UPDATED, _theirs(pair, claim), revision(*update, case.articles))


def _agreement(pairs: Sequence[Pair], claim: Claim, case: Case) -> Standing:
    def status(pair: Pair) -> Backed:
        if pair.step.rung is Rung.SAME:
            return Backed.SUPPORTED
        known = _theirs(pair, claim).value
        return Backed.VAGUER if entails(known, claim.value, case.policy) else Backed.SHARPER

    ranked = [(BEST.index(status(p)), place(_theirs(p, claim)), n) for n, p in enumerate(pairs)]
    rank, _, number = min(ranked)
    pair = pairs[number]
    return Standing(BEST[rank], _theirs(pair, claim), grounds(pair, case.articles))


#: Where a source says several things that fit, the one that fits best counts.
BEST = (Backed.SUPPORTED, Backed.VAGUER, Backed.SHARPER)
