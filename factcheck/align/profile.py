"""A claim made ready for comparison within its story."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.align.scope import scope, undated
from factcheck.align.setting import sentence, setting, value_key
from factcheck.align.stated import stated
from factcheck.align.terms import marks, term
from factcheck.align.vectors import overlap, unit
from factcheck.compare.names import words
from factcheck.lexicon.happenings import RESPONSE, SCENE, SUDDEN, frames
from factcheck.model import Kind
from factcheck.values import When, Words
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from factcheck.align.setting import Bounds, Setting
    from factcheck.align.stated import Stated
    from factcheck.align.vectors import Vector
    from factcheck.model import Claim


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
    return unit(weights)


def tied(a: Profile, b: Profile) -> float:
    """The overlap of the events of two claims; most have none."""
    return 0.0 if a.event_marks.isdisjoint(b.event_marks) else overlap(a.event, b.event)


def _themes(event: Sequence[str], kinds: frozenset[str], common: Setting) -> frozenset[str]:
    """What of a time's event the leads speak of; where something strikes, that alone."""
    named = {term(w) for w in event} & common.central if SUDDEN.isdisjoint(common.frames) else ()
    return (kinds & common.frames).union(named)


def _on_scene(event: Sequence[str], kinds: frozenset[str], leading: frozenset[str]) -> bool:
    """Whether a time dates what strikes in the story's leads, or what is done about it there."""
    if SUDDEN.isdisjoint(leading):
        return False
    return not event or not SCENE.isdisjoint(kinds) or not RESPONSE.isdisjoint(event)


#: A time this far from the day that a story is about is that of another event.
FAR = timedelta(days=14)


def _far(edtf: str, today: date | None) -> bool:
    """Whether a time lies far from the day that its story states most often."""
    span = bounds(edtf)
    return bool(span and today and max(span[0] - today, today - span[1]) > FAR)


def _scope(claim: Claim, key: str, dates: Sequence[Bounds], common: Setting) -> str:
    """Which people a toll counts; a date of the story's own year tells of no other event."""
    found = scope(claim, common.counting.get((claim.kind, claim.status, key), ""))
    own = any(first.year == common.year for first, _ in dates)
    return undated(found) if own else found


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """Profile the claims of one story."""
    values = stated(c.value for c in claims)
    common = setting(claims, values)
    return [_profile(c, value, common) for c, value in zip(claims, values, strict=True)]


def _profile(claim: Claim, value: Stated, common: Setting) -> Profile:
    about, rarity = claim.about, common.rarity
    event = _event(claim, rarity)
    key = value_key(claim)
    dates = common.dates.get((claim.article, claim.sentence_start), ())
    person = common.persons.get(about.person, about.person)
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
        clause=common.vectors[about.clause],
        sentence=common.vectors[about.sentence],
        context=common.vectors[about.context],
        central=sum(w * w for word, w in event.items() if term(word) in common.central),
        scope=_scope(claim, key, dates, common),
        leading=(claim.article, claim.kind, claim.status, key) in common.leading,
        led=(claim.kind, claim.status, key) in common.led,
        dates=dates,
        value_key=key,
        rarity=math.log2(common.kinds[claim.kind] / common.values[claim.kind, key]),
        alone=claim.kind is Kind.AGE and key in common.alone,
        stating=common.stating[claim.kind, claim.status, key],
        person=person,
        party=common.parties.get(person) or about.party,
        spoken=tuple(words(claim.value.text)) if isinstance(claim.value, Words) else (),
        dated=frozenset(about.event),
        frames=kinds,
        themes=_themes(about.event, kinds, common),
        scene=_on_scene(about.event, kinds, common.frames),
        crowd=common.crowds[claim.article, edtf],
        far=_far(edtf, common.today),
        fellows=common.fellows[sentence(claim)],
        stated=value,
        event_marks=frozenset().union(*map(marks, event)),
        dated_marks=frozenset().union(*map(marks, about.event)),
    )
