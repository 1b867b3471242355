"""Two tolls for one event: *six people were killed*, and further down *seven people died*."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.align.scope import CARE, NARROW, scope
from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.compare.updates import REVISING
from factcheck.consistency.reading import Finding, prose, quoted, sentence_at, sentences
from factcheck.lexicon import tolls as words
from factcheck.lexicon.calendar import TIME_WORDS
from factcheck.lexicon.casualties import STATES
from factcheck.lexicon.happenings import frames
from factcheck.lexicon.people import is_people
from factcheck.lexicon.scopes import OWN_LIFE
from factcheck.model import Certainty, Kind, Status, Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Quantity, When
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factcheck.consistency.reading import Span
    from factcheck.model import Article, Claim

#: So many sentences, the title among them, tell what an article is about.
OPENING = 2

#: What befell the people, by the word that says so: those *shot* may be dead or only *hurt*.
_WORDED = {
    Status.KILLED: (re.compile(r"\w"),),
    Status.INJURED: (
        re.compile(r"\b(?:wound|injur|hurt)\w*", re.IGNORECASE),
        re.compile(r"\b(?:shot|shoot\w*|hit|struck|strik\w+|stab\w*)\b", re.IGNORECASE),
    ),
}

_TOLLS = {Verdict.CONFLICT: Rung.APART, Verdict.DISCREPANCY: Rung.NEAR}

#: Marks of a scope that narrow the people told of; a group (*miners*) may be all of them.
_NARROWING = NARROW | CARE | {"at"}

#: Qualifiers that leave a toll whole.
_IDLE = frozenset({"total"})

#: Kinds of event that kill and injure, and the words among theirs that any of them may use.
_HAPPENED = frozenset({"attack", "blast", "crash", "disaster", "collapse", "outbreak"})
_HARM = frozenset(
    "kill killed killing kills wound wounded wounding injure hit shock wreck save".split()
)

#: So many code points around a number may narrow it; so many beside its sentence revise it.
NEAR, BESIDE = 70, 250

#: So many days apart may be one night's event.
NIGHT = 1


def find(article: Article, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The tolls of an article that exclude one another, each pair of numbers once.

    A number counts where it tells of all the people, or of one group of them, and where
    nothing near says part, sum, revision or another event: what may be two tolls is none.
    """
    told: set[tuple[object, ...]] = set()
    for one, two in combinations(_totals(article, claims), 2):
        verdict = _verdict(one, two)
        key = (one.status, *sorted({_low(one), _low(two)}))
        if verdict is None or key in told or not _one_event(article, claims, one, two):
            continue
        told.add(key)
        yield _finding(article, one, two, verdict)


def _totals(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims that may be the toll of the event; not those of two in one sentence."""
    found = [c for c in claims if _is_total(article, c)]
    values: dict[tuple[int, Status | None], set[float]] = {}
    for c in found:
        values.setdefault((c.sentence_start, c.status), set()).add(_low(c))
    opening = _opening(article)[-1][1]
    return [
        c
        for c in found
        if len(values[c.sentence_start, c.status]) == 1 and (_low(c) > 1 or c.start < opening)
    ]


def _is_total(article: Article, claim: Claim) -> bool:
    if claim.kind is not Kind.CASUALTIES or claim.status not in _WORDED:
        return False
    value = claim.value
    if not isinstance(value, Quantity) or value.amount.vague or value.amount.is_range:
        return False
    if claim.certainty is Certainty.HEDGED or set(claim.about.qualifiers) - _IDLE:
        return False
    if article.text[claim.end : claim.end + 1] == "-":  # a 26- and a 31-year-old
        return False
    if value.amount.low < 1 or not _NARROWING.isdisjoint(scope(claim).split()):
        return False
    return value.amount.low > 1 or bool(words.ONE.match(article.text, claim.start))


def _verdict(one: Claim, two: Claim) -> Verdict | None:
    if one.status is not two.status or one.sentence_start == two.sentence_start:
        return None
    rung = climb(one.value, two.value, DEFAULT).rung
    return next((v for v, least in _TOLLS.items() if rung is least), None)


def _one_event(article: Article, claims: Sequence[Claim], one: Claim, two: Claim) -> bool:
    """Whether both claims count the same people of the same event at the same time."""
    small, large = sorted((one, two), key=_low)
    return (
        min(one.start, two.start) < _opening(article)[-1][1]
        and _same_people(article, one, two)
        and _worded(article, one) == _worded(article, two)
        and not any(_some(article, c) for c in (one, two))
        and not words.JOINED.search(article.text, small.end, small.sentence_end)
        and not words.SUM.search(_clause(article, large))
        and not any(words.ELSEWHERE.search(_sentence(article, c)) for c in (one, two))
        and not any(_changed(article, c) for c in (one, two))
        and _one_speaker(one, two)
        and _one_time(article, claims, one, two)
        and _one_place(article, one, two)
        and _one_kind(article, one, two)
        and not _attacker_apart(article, one, two)
        and not _made_up(claims, small, large)
    )


def _same_people(article: Article, one: Claim, two: Claim) -> bool:
    """Whether both count everybody, or one group called alike (*younger children* is a part)."""
    return _called(article, one) == _called(article, two) and scope(one) == scope(two)


def _called(article: Article, claim: Claim) -> set[str]:
    """The words between a number and its noun, names aside."""
    behind = article.text[claim.end : claim.sentence_end]
    found = re.match(rf"\s+((?:[\w-]+\s+){{1,3}}?){re.escape(claim.about.head)}", behind)
    words = found[1].split() if found and claim.about.head else []
    return {word for word in words if word.islower()} - STATES.keys()


def _worded(article: Article, claim: Claim) -> int:
    """Which of the words of its status a claim is put in, the nearest first; -1 for none."""
    around = article.text[max(claim.sentence_start, claim.start - 60) : claim.start]
    behind = article.text[claim.end : min(claim.sentence_end, claim.end + 40)]
    forms = _WORDED[claim.status] if claim.status else ()
    found = [
        (gap, n)
        for n, form in enumerate(forms)
        for gap in (
            *(m.start() for m in form.finditer(behind)),
            *(len(around) - m.end() for m in form.finditer(around)),
        )
    ]
    return min(found)[1] if found else -1


def _clause(article: Article, claim: Claim) -> str:
    """The words around a number that may narrow it, up to a stop or a conjunction."""
    text = article.text
    before = [m.end() for m in words.STOP.finditer(text, claim.sentence_start, claim.start)]
    behind = words.STOP.search(text, claim.end, claim.sentence_end)
    start = max([claim.sentence_start, claim.start - NEAR, *before])
    end = behind.start() if behind else claim.sentence_end
    return text[start : min(end, claim.end + NEAR)]


def _some(article: Article, claim: Claim) -> bool:
    """Whether a number counts some of the people, by the words around it."""
    text = article.text
    return bool(
        words.PART.search(_clause(article, claim))
        or words.SOME.match(text, claim.end)
        or words.THESE.search(text, max(claim.start - 12, 0), claim.start)
    )


def _sentence(article: Article, claim: Claim) -> str:
    return article.text[claim.sentence_start : claim.sentence_end]


def _changed(article: Article, claim: Claim) -> bool:
    """Whether the article tells that a toll changed: of a later death anywhere, or near it."""
    start = article.source.body_start
    if words.DIED_SINCE.search(article.text, start):
        return True
    near = (max(start, claim.sentence_start - BESIDE), claim.sentence_end + BESIDE)
    told = (m for form in (words.CHANGED, REVISING) for m in form.finditer(article.text, *near))
    said = (article.text[slice(*sentence_at(article, match.span()))] for match in told)
    return any(words.OF_TOLLS.search(sentence) for sentence in said)


def _one_speaker(one: Claim, two: Claim) -> bool:
    """Two figures of two named sources are two accounts, which the article may well report."""
    return not one.speaker or not two.speaker or one.speaker == two.speaker


def _day(claim: Claim) -> list[tuple[date, date]]:
    span = bounds(claim.value.edtf) if isinstance(claim.value, When) else None
    return [span] if span else []


def _days(claims: Sequence[Claim], of: Claim) -> list[tuple[date, date]]:
    """The days that the sentence of a claim names."""
    return [d for c in claims if of.sentence_start <= c.start < of.sentence_end for d in _day(c)]


def _one_time(article: Article, claims: Sequence[Claim], one: Claim, two: Claim) -> bool:
    """Whether the days that the two sentences name may be one, and the article's own."""
    first, second = _days(claims, one), _days(claims, two)
    if first and second:
        return any(_meet(a, b) for a in first for b in second)
    end = _opening(article)[-1][1]
    if (one if first else two).start < end:
        return True
    opening = [day for c in claims for day in _day(c) if c.start < end]
    return all(any(_meet(a, b) for b in opening[:1]) for a in first or second)


def _meet(one: tuple[date, date], two: tuple[date, date]) -> bool:
    return (one[0] - two[1]).days <= NIGHT and (two[0] - one[1]).days <= NIGHT


def _one_place(article: Article, one: Claim, two: Claim) -> bool:
    """Whether a place that one sentence names is known from the other or the opening."""
    opening = " ".join(article.text[a:b] for a, b in _opening(article))
    for here, there in ((one, two), (two, one)):
        known = f"{opening} {_sentence(article, there)}"
        for match in words.NAMED_PLACE.finditer(_sentence(article, here)):
            place = [w for w in re.findall(r"[A-Z][\w’'-]+", match["name"]) if not _timely(w)]
            if place and not any(word in known for word in place):
                return False
    return True


def _one_kind(article: Article, one: Claim, two: Claim) -> bool:
    """Whether the two sentences may tell of one event: no crash and blaze, no new one begun."""
    first, second = (_frames(_sentence(article, claim)) for claim in (one, two))
    if first and second and not first & second:
        return False
    end = _opening(article)[-1][1]
    return not any(c.start >= end and _begins(_sentence(article, c)) for c in (one, two))


def _frames(sentence: str) -> set[str]:
    words = set(re.findall(r"[a-z]+", sentence.lower())) - _HARM
    return {frame for word in words for frame in frames(word)} & _HAPPENED


def _begins(sentence: str) -> bool:
    """Whether a sentence brings in an event: *a blast in the north killed two*."""
    found = words.INDEFINITE.finditer(sentence)
    nouns = [(m["noun"].lower(), m["when"]) for m in found]
    return any((when or frames(noun) & _HAPPENED) and not is_people(noun) for noun, when in nouns)


def _timely(word: str) -> bool:
    return word.lower().rstrip(".") in TIME_WORDS


def _opening(article: Article) -> list[Span]:
    """The title and the first sentences."""
    spans = [s for span, _ in prose(article) for s in sentences(article.text, span)]
    return spans[:OPENING]


def _attacker_apart(article: Article, one: Claim, two: Claim) -> bool:
    if one.status is not Status.KILLED or abs(_low(one) - _low(two)) > 2:
        return False
    text = article.text[article.source.body_start :]
    return bool(OWN_LIFE.search(text) or words.ATTACKER_DEAD.search(text))


def _made_up(claims: Sequence[Claim], small: Claim, large: Claim) -> bool:
    """Whether the larger number is the smaller with others told of beside it."""
    gap = _low(large) - _low(small)
    near = [
        c
        for c in claims
        if c.kind is Kind.CASUALTIES
        and c.status is small.status
        and c.id != small.id
        and isinstance(c.value, Quantity)
        and abs(c.start - small.start) < 400
    ]
    return any(_low(c) == gap for c in near)


def _low(claim: Claim) -> float:
    return float(claim.value.amount.low) if isinstance(claim.value, Quantity) else 0.0


def _finding(article: Article, one: Claim, two: Claim, verdict: Verdict) -> Finding:
    spans = ((one.start, one.end), (two.start, two.end))
    worded = " and ".join(quoted(article.text, span) for span in spans)
    return Finding(verdict, f"{worded} {one.status} in one event exclude one another", spans)
