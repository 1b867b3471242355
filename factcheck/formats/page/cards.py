"""The facts of a report as their page shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.formats.excerpt import excerpt, shortened
from factcheck.formats.harmless import visible
from factcheck.formats.page.dates import stops
from factcheck.formats.page.readable import readable
from factcheck.formats.page.rows import Card, Column, Said
from factcheck.formats.wording import ROWS, RULES, count, vouched
from factcheck.model import Kind, Verdict
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.formats.page.dates import Stop
    from factcheck.formats.page.rows import Text
    from factcheck.formats.place import Places
    from factcheck.model import Claim, Fact, Inconsistency, Report, Statement

#: The longest sentence and the longest value in a table, in cells: a page without a full stop
#: is one sentence, and a quotation may be a paragraph.
SENTENCE, BRIEF = 600, 72

#: What stands for the kind of a contradiction within an article.
WITHIN = "within an article"

#: Kinds whose notation is words, or years that take no comma.
VERBATIM = frozenset({Kind.QUOTE, Kind.ROLE, Kind.SET, Kind.DATE})

#: Kinds whose values are words, which were not read as anything else.
WORDS = frozenset({Kind.QUOTE, Kind.ROLE, Kind.SET})


class Cards:
    """The facts of one report, which share its claims, its articles and their places."""

    def __init__(self, report: Report, places: Places, texts: Mapping[str, Text]) -> None:
        """Take the report, the places of its claims, and its articles as they are shown."""
        self._claims = by_id(report.claims)
        self._accepted = {
            one.finding: visible(f"{one.reason} [{one.origin}]") for one in report.accepted
        }
        self._places = places
        self._texts = texts

    def card(self, fact: Fact) -> Card:
        """A fact with what each source says, each different value of a source once."""
        claims = [self._claims[claim] for claim in fact.claims]
        if fact.verdict is Verdict.UPDATED:
            claims.sort(key=lambda c: str(self._places.articles[c.article].published.latest))
        columns = self._columns(claims)
        status = next((c.status.value for c in claims if c.status), "")
        return Card(
            id=fact.id,
            verdict=fact.verdict.value,
            sign=ROWS[fact.verdict].sign,
            kind=fact.kind.value,
            status=status,
            subject=visible(fact.subject),
            reason=visible(fact.reason),
            consensus=_notation(fact.consensus, fact.kind),
            confidence=f"{fact.confidence:.2f}",
            sources=count(fact.sources, "source"),
            keys=" ".join(column.text.key for column in columns),
            columns=columns,
            stops=self._stops(claims) if fact.verdict is Verdict.UPDATED else (),
            links=_links(fact),
            accepted=self._accepted.get(fact.id, ""),
        )

    def within(self, one: Inconsistency) -> Card:
        """What contradicts itself within an article, as a fact of that article alone."""
        text = self._texts[one.article]
        said = tuple(
            self._stated(statement, f"{one.id}-{number}")
            for number, statement in enumerate(one.statements, 1)
        )
        return Card(
            id=one.id,
            verdict=one.verdict.value,
            sign=ROWS[one.verdict].sign,
            kind=WITHIN,
            status="",
            subject=RULES[one.rule],
            reason=visible(one.reason),
            consensus="",
            confidence="",
            sources=text.name,
            keys=text.key,
            columns=(Column(text, said),),
            stops=(),
            links="",
            accepted=self._accepted.get(one.id, ""),
        )

    def _columns(self, claims: Sequence[Claim]) -> tuple[Column, ...]:
        said: dict[str, dict[str, list[Claim]]] = {}
        for claim in claims:
            values = said.setdefault(claim.article, {})
            values.setdefault(normalized(claim.value), []).append(claim)
        return tuple(
            Column(self._texts[article], tuple(self._said(same) for same in values.values()))
            for article, values in said.items()
        )

    def _said(self, same: Sequence[Claim]) -> Said:
        # The body says it more exactly than the headline, and with more words around it.
        claim = min(same, key=lambda c: c.headline)
        said = self._stated(claim, claim.id)
        again = _again({self._line(c) for c in same} - {said.line})
        return replace(said, notes=_notes(claim, said.value) + again)

    def _stated(self, said: Claim | Statement, mark: str) -> Said:
        text = self._places.articles[said.article].text
        sentence = (said.sentence_start, said.sentence_end)
        words = excerpt(text, sentence, (said.start, said.end), SENTENCE)
        return Said(
            target=self._target(said, mark),
            line=self._line(said),
            before=words.before,
            value=words.value,
            after=words.after,
            brief=shortened(words.value, BRIEF),
            notes=(),
        )

    def _target(self, said: Claim | Statement, mark: str) -> str:
        text = self._texts[said.article]
        return mark if said.start in text.shown else text.key

    def _line(self, claim: Claim | Statement) -> int:
        return self._places.at(claim.article, claim.start)[0]

    def _stops(self, claims: Sequence[Claim]) -> tuple[Stop, ...]:
        seen = {(c.article, normalized(c.value)): c for c in reversed(claims)}
        return stops(
            [
                (
                    self._places.articles[claim.article].published,
                    (
                        self._target(claim, claim.id),
                        self._value(claim),
                        self._texts[claim.article].name,
                    ),
                )
                for claim in reversed(seen.values())
            ]
        )

    def _value(self, claim: Claim) -> str:
        text = self._places.articles[claim.article].text
        return shortened(visible(text[claim.start : claim.end]).strip(), BRIEF)


def _notes(claim: Claim, worded: str) -> tuple[str, ...]:
    read = _notation(normalized(claim.value), claim.kind)
    said = "" if claim.kind in WORDS or read == worded else f"read as {read}"
    notes = (said, visible(vouched(claim)), "headline" if claim.headline else "")
    return tuple(filter(None, notes))


def _again(lines: set[int]) -> tuple[str, ...]:
    if not lines:
        return ()
    noun = "line" if len(lines) == 1 else "lines"
    return (f"again in {noun} {', '.join(map(str, sorted(lines)))}",)


def _notation(notation: str, kind: Kind) -> str:
    return visible(notation) if kind in VERBATIM else readable(notation)


def _links(fact: Fact) -> str:
    """What the links of a fact come to, in a line that opens them."""
    weights = [link.weight for link in fact.links]
    if not weights:
        return ""
    if len(weights) == 1:
        return f"one link, {weights[0]:+.1f} bits"
    return f"{len(weights)} links, the weakest {min(weights):+.1f} bits"
