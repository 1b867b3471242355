"""A claim made ready for comparison within its story."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.align.alone import alone
from factcheck.align.scope import COUNTING, scope, undated
from factcheck.align.stated import stated
from factcheck.align.terms import alike, marks, term
from factcheck.compare.names import words
from factcheck.lexicon.happenings import RESPONSE, SCENE, SUDDEN, frames
from factcheck.lexicon.offices import SUFFIXES
from factcheck.model import Kind
from factcheck.persons import same_person
from factcheck.values import Duration, Ordinal, Quantity, When, Words
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from factcheck.align.stated import Stated
    from factcheck.model import Claim

    Bounds = tuple[date, date]

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """What the comparisons look at; vectors are weighted by rarity in the story, of length 1.

    ``event`` holds the words that the value hangs on: its head, what governs that, and the
    arguments. ``central`` is the share of it that the story's leads speak of. ``dates`` are
    the bounds of the times stated in the sentence, ``themes`` what of a time's event the leads
    of the story speak of, ``scene`` whether it is the incident of the leads or the response to
    it, ``far`` whether the time lies far from the day of the story. ``leading`` tells whether
    the article's title or lead states the value, ``led`` whether that of any article does.
    ``alone`` tells of an age that nobody else of the story has. ``stating`` are the articles that
    state an equal value in a claim of the same kind and
    status. ``dated`` are the words of the event
    that a time dates, ``frames`` the kinds of event these name, ``crowd`` is how many claims of
    the article hold the same day or year, ``fellows`` the values of the same kind and status in
    the same sentence, its own included. ``stated`` is the value as worded, ``event_marks`` and
    ``dated_marks`` hold what words of ``event`` and of ``dated`` share with each that is alike.
    """

    claim: Claim
    head: str
    modifiers: frozenset[str]
    predicates: tuple[str, ...]
    arguments: frozenset[str]
    names: frozenset[str]
    sentence_names: frozenset[str]
    qualifiers: frozenset[str]
    near: frozenset[str]
    event: Vector
    clause: Vector
    sentence: Vector
    context: Vector
    central: float
    scope: str
    leading: bool
    led: bool
    dates: tuple[Bounds, ...]
    value_key: str
    rarity: float
    alone: bool
    stating: frozenset[str]
    person: str
    party: str
    spoken: tuple[str, ...]
    dated: frozenset[str]
    frames: frozenset[str]
    themes: frozenset[str]
    scene: bool
    crowd: int
    far: bool
    fellows: tuple[Stated, ...]
    stated: Stated
    event_marks: frozenset[str | int]
    dated_marks: frozenset[str | int]


#: How much the parts of an event weigh against one another.
HEAD, GOVERNOR, ARGUMENT = 2.0, 1.0, 1.0


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


def _unit(weights: Mapping[str, float]) -> Vector:
    """The same vector, of length 1."""
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {t: w / length for t, w in weights.items()} if length else {}


def _vector(words: Iterable[str], rarity: Mapping[str, float]) -> Vector:
    """A vector of terms weighted by their rarity, of length 1."""
    return _unit({t: rarity[t] for t in dict.fromkeys(map(term, words))})


def _event(claim: Claim, rarity: Mapping[str, float]) -> Vector:
    """The words that a value hangs on, the head first."""
    about = claim.about
    weights: dict[str, float] = {}
    parts = (
        (HEAD, (about.head,) if about.head else ()),
        (GOVERNOR, (*about.predicates[:2], *about.modifiers)),
        (ARGUMENT, about.arguments),
    )
    for weight, found in parts:
        for word in found:
            weights.setdefault(word, weight * rarity[term(word)])
    return _unit(weights)


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of two vectors of length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum([weight * b[t] for t, weight in a.items() if t in b])


#: A related word counts this much of an equal one.
RELATED = 0.7


def overlap(a: Vector, b: Vector) -> float:
    """The cosine of two vectors of length 1, with related words for equal ones."""
    score = 0.0
    for word, weight in a.items():
        if word in b:
            score += weight * b[word]
        else:
            best = max((w for other, w in b.items() if alike(word, other)), default=0.0)
            score += RELATED * weight * best
    return min(score, 1.0)


def tied(a: Profile, b: Profile) -> float:
    """The overlap of the events of two claims; most have none."""
    return 0.0 if a.event_marks.isdisjoint(b.event_marks) else overlap(a.event, b.event)


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


def _themes(event: Sequence[str], kinds: frozenset[str], setting: Setting) -> frozenset[str]:
    """What of a time's event the leads speak of; where something strikes, that alone."""
    named = {term(w) for w in event} & setting.central if SUDDEN.isdisjoint(setting.frames) else ()
    return (kinds & setting.frames).union(named)


def _on_scene(event: Sequence[str], kinds: frozenset[str], leading: frozenset[str]) -> bool:
    """Whether a time dates what strikes in the story's leads, or what is done about it there."""
    if SUDDEN.isdisjoint(leading):
        return False
    return not event or not SCENE.isdisjoint(kinds) or not RESPONSE.isdisjoint(event)


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


#: A time this far from the day that a story is about is that of another event.
FAR = timedelta(days=14)


def _far(edtf: str, today: date | None) -> bool:
    """Whether a time lies far from the day that its story states most often."""
    span = bounds(edtf)
    return bool(span and today and max(span[0] - today, today - span[1]) > FAR)


def _scope(claim: Claim, key: str, dates: Sequence[Bounds], setting: Setting) -> str:
    """Which people a toll counts; a date of the story's own year tells of no other event."""
    found = scope(claim, setting.counting.get((claim.kind, claim.status, key), ""))
    own = any(first.year == setting.year for first, _ in dates)
    return undated(found) if own else found


def _dates(claims: Sequence[Claim]) -> dict[tuple[str, int], tuple[Bounds, ...]]:
    """The bounds of the times that each sentence states: (article, start) -> bounds."""
    found: dict[tuple[str, int], list[Bounds]] = {}
    for c in claims:
        if isinstance(c.value, When) and (span := bounds(c.value.edtf)) is not None:
            found.setdefault((c.article, c.sentence_start), []).append(span)
    return {place: tuple(spans) for place, spans in found.items()}


def _sentence(claim: Claim) -> tuple[str, int, str, str | None]:
    """The sentence of a claim, with its kind and status, as a key."""
    return claim.article, claim.sentence_start, claim.kind, claim.status


def _fellows(
    claims: Sequence[Claim], values: Sequence[Stated]
) -> dict[tuple[str, int, str, str | None], tuple[Stated, ...]]:
    """The values of one kind that each sentence states."""
    found: dict[tuple[str, int, str, str | None], list[Stated]] = {}
    for c, value in zip(claims, values, strict=True):
        found.setdefault(_sentence(c), []).append(value)
    return {place: tuple(values) for place, values in found.items()}


def _stating(claims: Sequence[Claim]) -> dict[tuple[str, str | None, str], frozenset[str]]:
    """The articles that state a value: (kind, status, value) -> articles."""
    found: dict[tuple[str, str | None, str], set[str]] = {}
    for c in claims:
        found.setdefault((c.kind, c.status, value_key(c)), set()).add(c.article)
    return {key: frozenset(articles) for key, articles in found.items()}


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """Profile the claims of one story."""
    persons = _persons(claims)
    leading = _leading(claims)
    rarity = _rarity(claims)
    # Claims of one sentence share its words.
    said = dict.fromkeys(
        w for c in claims for w in (c.about.clause, c.about.sentence, c.about.context)
    )
    values = stated(c.value for c in claims)
    setting = Setting(
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
        vectors={words: _vector(words, rarity) for words in said},
    )
    return [_profile(c, value, setting) for c, value in zip(claims, values, strict=True)]


def _profile(claim: Claim, value: Stated, setting: Setting) -> Profile:
    about, rarity = claim.about, setting.rarity
    event = _event(claim, rarity)
    key = value_key(claim)
    dates = setting.dates.get((claim.article, claim.sentence_start), ())
    person = setting.persons.get(about.person, about.person)
    kinds = frozenset(f for word in about.event for f in frames(word))
    edtf = claim.value.edtf if isinstance(claim.value, When) else ""
    return Profile(
        claim=claim,
        head=term(about.head) if about.head else "",
        modifiers=frozenset(map(term, about.modifiers)),
        predicates=tuple(map(term, about.predicates)),
        arguments=frozenset(map(term, about.arguments)),
        names=frozenset(about.names),
        sentence_names=frozenset(about.sentence_names),
        qualifiers=frozenset(about.qualifiers),
        near=frozenset(about.near),
        event=event,
        clause=setting.vectors[about.clause],
        sentence=setting.vectors[about.sentence],
        context=setting.vectors[about.context],
        central=sum(w * w for word, w in event.items() if term(word) in setting.central),
        scope=_scope(claim, key, dates, setting),
        leading=(claim.article, claim.kind, claim.status, key) in setting.leading,
        led=(claim.kind, claim.status, key) in setting.led,
        dates=dates,
        value_key=key,
        rarity=math.log2(setting.kinds[claim.kind] / setting.values[claim.kind, key]),
        alone=claim.kind is Kind.AGE and key in setting.alone,
        stating=setting.stating[claim.kind, claim.status, key],
        person=person,
        party=setting.parties.get(person) or about.party,
        spoken=tuple(words(claim.value.text)) if isinstance(claim.value, Words) else (),
        dated=frozenset(about.event),
        frames=kinds,
        themes=_themes(about.event, kinds, setting),
        scene=_on_scene(about.event, kinds, setting.frames),
        crowd=setting.crowds[claim.article, edtf],
        far=_far(edtf, setting.today),
        fellows=setting.fellows[_sentence(claim)],
        stated=value,
        event_marks=frozenset().union(*map(marks, event)),
        dated_marks=frozenset().union(*map(marks, about.event)),
    )
