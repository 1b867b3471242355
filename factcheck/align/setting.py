"""What the claims of a story have in common, which each of them is read against."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.align.alone import alone
from factcheck.align.scope import COUNTING
from factcheck.align.terms import term
from factcheck.align.vectors import vector
from factcheck.lexicon.happenings import frames
from factcheck.lexicon.offices import SUFFIXES
from factcheck.model import Kind
from factcheck.persons import same_person
from factcheck.values import Duration, Ordinal, Quantity, When
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from factcheck.align.stated import Stated
    from factcheck.align.vectors import Vector
    from factcheck.model import Claim

    Bounds = tuple[date, date]


#: Kinds whose numbers mean nothing without their unit: three miles, three inches.
UNITED = frozenset({Kind.MEASURE, Kind.MONEY})


def value_key(claim: Claim) -> str:
    """A key that two claims share when their values are equal, hedges aside."""
    value = claim.value
    match value:
        case Quantity() | Duration():
            amount = value.amount
            number = amount.vague or f"{amount.low.normalize():f}..{amount.high.normalize():f}"
            measured = isinstance(value, Duration) or claim.kind in UNITED
            return f"{number} {value.unit}" if measured else number
        case When():
            return value.edtf + value.clock
        case Ordinal():
            return str(value.rank)
        case _:
            return ""


def _words(claim: Claim) -> Iterable[str]:
    about = claim.about
    head = (about.head,) if about.head else ()
    return chain(
        head, about.modifiers, about.predicates, about.arguments, about.context, about.sentence
    )


def _rarity(claims: Sequence[Claim]) -> dict[str, float]:
    """How rare each term is among the sentences of the story, as a logarithm."""
    sentences = {
        (c.article, c.sentence_start): frozenset(map(term, c.about.sentence)) for c in claims
    }
    seen = Counter(t for terms in sentences.values() for t in terms)
    total = len(sentences)
    every = {term(w) for c in claims for w in chain(_words(c), c.about.lead)}
    return {t: math.log((1 + total) / (0.5 + seen[t])) for t in sorted(every)}


def _central(claims: Sequence[Claim]) -> frozenset[str]:
    """The terms that at least half of the articles speak of in their leads."""
    leads = {c.article: frozenset(map(term, c.about.lead)) for c in claims}
    seen = Counter(t for lead in leads.values() for t in lead)
    least = max(2, len(leads) / 2)
    return frozenset(t for t, n in seen.items() if n >= least)


def surname(name: str) -> str:
    """The last word of a name that is no generation suffix."""
    parts = [part for part in name.split() if part.rstrip(".,") not in SUFFIXES]
    return parts[-1] if parts else name


#: A surname alone means its most frequent bearer when the others are this much rarer.
DOMINANT = 3


def _persons(claims: Sequence[Claim]) -> dict[str, str]:
    """Surnames that stand alone, to the person of the story who is meant."""
    full = Counter(c.about.person for c in claims if " " in c.about.person)
    bearers: dict[str, list[tuple[int, str]]] = {}
    for name, n in full.items():
        bearers.setdefault(surname(name), []).append((n, name))
    found = {}
    for last, who in bearers.items():
        who.sort(key=lambda row: (-row[0], row[1]))
        rival = next((n for n, name in who[1:] if same_person(name, who[0][1]) is False), 0)
        if who[0][0] >= DOMINANT * rival:
            found[last] = who[0][1]
    return found


def _parties(claims: Sequence[Claim], persons: Mapping[str, str]) -> dict[str, str]:
    """The side on which most claims put each named person."""
    votes: dict[str, Counter[str]] = {}
    for c in claims:
        if c.about.person and c.about.party:
            person = persons.get(c.about.person, c.about.person)
            votes.setdefault(person, Counter())[c.about.party] += 1
    return {person: max(sides, key=lambda s: (sides[s], s)) for person, sides in votes.items()}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the claims of a story have in common: rarities, leads, persons, times, values."""

    rarity: Mapping[str, float]
    central: frozenset[str]
    persons: Mapping[str, str]
    parties: Mapping[str, str]
    dates: Mapping[tuple[str, int], tuple[Bounds, ...]]
    kinds: Counter[str]
    values: Counter[tuple[str, str]]
    alone: AbstractSet[str]
    stating: Mapping[tuple[str, str | None, str], frozenset[str]]
    counting: Mapping[tuple[str, str | None, str], str]
    leading: frozenset[tuple[str, str, str | None, str]]
    led: frozenset[tuple[str, str | None, str]]
    frames: frozenset[str]
    crowds: Counter[tuple[str, str]]
    year: int
    today: date | None
    fellows: Mapping[tuple[str, int, str, str | None], tuple[Stated, ...]]
    vectors: Mapping[tuple[str, ...], Vector]


def _leads(claim: Claim) -> bool:
    """Whether a claim stands in the title or lead of its article."""
    return claim.headline or set(claim.about.sentence) <= set(claim.about.lead)


def _leading(claims: Sequence[Claim]) -> frozenset[tuple[str, str, str | None, str]]:
    """The values that articles lead with: (article, kind, status, value)."""
    return frozenset((c.article, c.kind, c.status, value_key(c)) for c in claims if _leads(c))


def _counting(claims: Sequence[Claim]) -> dict[tuple[str, str | None, str], str]:
    """Whether a toll counts the attacker, where all who say so agree: (kind, status, value)."""
    found: dict[tuple[str, str | None, str], set[str]] = {}
    for c in claims:
        for mark in COUNTING.intersection(c.about.parts):
            found.setdefault((c.kind, c.status, value_key(c)), set()).add(mark)
    return {key: next(iter(marks)) for key, marks in found.items() if len(marks) == 1}


def _frames(claims: Sequence[Claim]) -> frozenset[str]:
    """The kinds of event that at least half of the articles speak of in their leads."""
    leads = {c.article: frozenset(f for w in c.about.lead for f in frames(w)) for c in claims}
    seen = Counter(f for lead in leads.values() for f in lead)
    least = max(2, len(leads) / 2)
    return frozenset(f for f, n in seen.items() if n >= least)


def _crowds(claims: Sequence[Claim]) -> Counter[tuple[str, str]]:
    """How often each article states each day or year: (article, EDTF) -> claims."""
    return Counter((c.article, c.value.edtf) for c in claims if isinstance(c.value, When))


def _year(claims: Sequence[Claim]) -> int:
    """The year that most of the days stated in the story lie in, 0 where none is stated."""
    days = (bounds(c.value.edtf) for c in claims if isinstance(c.value, When))
    years = Counter(span[0].year for span in days if span and span[0] == span[1])
    return max(years, key=lambda year: (years[year], year), default=0)


def _today(claims: Sequence[Claim]) -> date | None:
    """The day that is stated most often in the story, None where none is."""
    spans = (bounds(c.value.edtf) for c in claims if isinstance(c.value, When))
    days = Counter(span[0] for span in spans if span and span[0] == span[1])
    return max(days, key=lambda day: (days[day], day), default=None)


def _dates(claims: Sequence[Claim]) -> dict[tuple[str, int], tuple[Bounds, ...]]:
    """The bounds of the times that each sentence states: (article, start) -> bounds."""
    found: dict[tuple[str, int], list[Bounds]] = {}
    for c in claims:
        if isinstance(c.value, When) and (span := bounds(c.value.edtf)) is not None:
            found.setdefault((c.article, c.sentence_start), []).append(span)
    return {place: tuple(spans) for place, spans in found.items()}


def sentence(claim: Claim) -> tuple[str, int, str, str | None]:
    """The sentence of a claim, with its kind and status, as a key."""
    return claim.article, claim.sentence_start, claim.kind, claim.status


def _fellows(
    claims: Sequence[Claim], values: Sequence[Stated]
) -> dict[tuple[str, int, str, str | None], tuple[Stated, ...]]:
    """The values of one kind that each sentence states."""
    found: dict[tuple[str, int, str, str | None], list[Stated]] = {}
    for c, value in zip(claims, values, strict=True):
        found.setdefault(sentence(c), []).append(value)
    return {place: tuple(values) for place, values in found.items()}


def _stating(claims: Sequence[Claim]) -> dict[tuple[str, str | None, str], frozenset[str]]:
    """The articles that state a value: (kind, status, value) -> articles."""
    found: dict[tuple[str, str | None, str], set[str]] = {}
    for c in claims:
        found.setdefault((c.kind, c.status, value_key(c)), set()).add(c.article)
    return {key: frozenset(articles) for key, articles in found.items()}


def setting(claims: Sequence[Claim], values: Sequence[Stated]) -> Setting:
    """What the claims of one story have in common; ``values`` are theirs, as worded."""
    persons = _persons(claims)
    leading = _leading(claims)
    rarity = _rarity(claims)
    # Claims of one sentence share its words.
    said = dict.fromkeys(
        w for c in claims for w in (c.about.clause, c.about.sentence, c.about.context)
    )
    return Setting(
        rarity=rarity,
        central=_central(claims),
        persons=persons,
        parties=_parties(claims, persons),
        dates=_dates(claims),
        kinds=Counter(c.kind for c in claims),
        values=Counter((c.kind, value_key(c)) for c in claims),
        alone=alone(claims, [value_key(c) for c in claims], persons),
        stating=_stating(claims),
        counting=_counting(claims),
        leading=leading,
        led=frozenset((kind, status, key) for _, kind, status, key in leading),
        frames=_frames(claims),
        crowds=_crowds(claims),
        year=_year(claims),
        today=_today(claims),
        fellows=_fellows(claims, values),
        vectors={words: vector(words, rarity) for words in said},
    )
