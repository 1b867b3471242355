"""The comparisons of two claims: each falls on one named level, best first, else last."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.align.profile import cosine, overlap
from factcheck.align.terms import term
from factcheck.compare.ladder import climb
from factcheck.compare.names import words
from factcheck.compare.rung import Rung
from factcheck.lexicon.concepts import related
from factcheck.lexicon.reporting import SAYING
from factcheck.model import Kind
from factcheck.values import Amount, Duration, NameSet, Office, Ordinal, Quantity, When, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.align.profile import Profile, Vector
    from factcheck.policy import Policy

    Level = tuple[str, str]
    Comparison = Callable[[Profile, Profile, Policy], Level]


def _step(share: float, steps: Sequence[float]) -> str:
    """The highest step that a share reaches, as a level's name."""
    return next((f"at least {s:g}" for s in steps if share >= s), f"below {steps[-1]:g}")


def _shared(a: Vector, b: Vector) -> str:
    """The shared terms that weigh most, for a person to read."""
    both = sorted((t for t in a if t in b), key=lambda t: (-a[t] * b[t], t))
    return " ".join(both[:4])


CLAUSE_STEPS = (0.6, 0.4, 0.25, 0.15, 0.05, 0.001)
SENTENCE_STEPS = (0.6, 0.4, 0.25, 0.15, 0.05, 0.001)


def clause(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words of the two clauses overlap, rare ones first."""
    return _step(cosine(a.clause, b.clause), CLAUSE_STEPS), _shared(a.clause, b.clause)


def sentence(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words of the two sentences overlap."""
    return _step(cosine(a.sentence, b.sentence), SENTENCE_STEPS), _shared(a.sentence, b.sentence)


def context(a: Profile, b: Profile, _: Policy) -> Level:
    """How much one sentence overlaps with what stands before the other."""
    best = max(cosine(a.context, b.sentence), cosine(a.sentence, b.context))
    return _step(best, (0.4, 0.2, 0.1, 0.001)), ""


#: Below this a number is so common that meeting it again says little.
SMALL = 10


def value(a: Profile, b: Profile, policy: Policy) -> Level:
    """How the two values stand to one another, and how telling it is that they meet."""
    one, two = a.claim.value, b.claim.value
    rung = climb(one, two, policy).rung
    detail = f"{rung.name.lower()}"
    if rung is Rung.SAME or (a.value_key and a.value_key == b.value_key):
        return f"same, {_telling(one, a)}", detail
    if rung is Rung.WITHIN:
        return f"within, {_telling(one, a)}", detail
    return rung.name.lower(), detail


def _telling(one: object, profile: Profile) -> str:
    """Whether a value is rare in its story."""
    if isinstance(one, When):
        return _precision(one)
    amount: Amount | None = one.amount if isinstance(one, Quantity | Duration) else None
    if amount is None:
        return "named"
    if amount.vague:
        return "vague"
    if amount.low < SMALL:
        return "one" if amount.low <= 1 else "small"
    return "rare" if profile.rarity > 3 else "common"


def _precision(when: When) -> str:
    """How precise a date is: its number of parts."""
    if not when.edtf:
        return "clock" if when.clock else "unplaced"
    if when.clock:
        return "clock"
    if "/" in when.edtf:
        return "span"
    return ("year", "month", "day")[min(when.edtf.count("-"), 2)]


def head(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the values belong to the same noun or verb."""
    if not a.head or not b.head:
        return ("both none", "") if a.head == b.head else ("one none", "")
    if a.head == b.head:
        return "same", a.head
    if related(a.claim.about.head, b.claim.about.head):
        return "related", f"{a.head} ~ {b.head}"
    if a.claim.about.head in b.event or b.claim.about.head in a.event:
        return "crossed", f"{a.head} ~ {b.head}"
    return "different", f"{a.head} ~ {b.head}"


EVENT_STEPS = (0.7, 0.45, 0.25, 0.1, 0.001)


def event(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words overlap that the two values hang on."""
    return _step(overlap(a.event, b.event), EVENT_STEPS), _shared(a.event, b.event)


def main(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the claims are about what the articles of the story lead with."""
    shares = sorted((_share(a), _share(b)))
    return f"{shares[0]} and {shares[1]}", ""


def _share(profile: Profile) -> str:
    if profile.central >= 0.5:
        return "central"
    return "partly" if profile.central > 0.1 else "aside"


def when(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the times that the two sentences state agree."""
    if not a.dates or not b.dates:
        return ("both none", "") if a.dates == b.dates else ("one none", "")
    if a.dates == b.dates:
        return "same", ""
    meet = any(x[0] <= y[1] and y[0] <= x[1] for x in a.dates for y in b.dates)
    return ("meet", "") if meet else ("apart", "")


def part(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether both count all the people concerned, or the same part of them."""
    if a.scope == b.scope:
        return ("both all", "") if a.scope == "all" else ("same part", a.scope)
    detail = f"{a.scope} ~ {b.scope}"
    if "all" in (a.scope, b.scope):
        return "one part", detail
    shared = set(a.scope.split()) & set(b.scope.split())
    return ("parts overlap", detail) if shared else ("other part", detail)


def rival(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether an unequal value has an equal one in the other's article, and so a better match."""
    if a.value_key == b.value_key:
        return "equal", ""
    count = (b.claim.article in a.stating) + (a.claim.article in b.stating)
    rung = climb(a.claim.value, b.claim.value, policy).rung
    return f"{rung.name.lower()}, {('none', 'one', 'both')[count]}", ""


def toll(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two tolls that count the same people differ, or the same numbers differ in scope."""
    rung = climb(a.claim.value, b.claim.value, policy).rung
    whole = part(a, b, policy)[0]
    return f"{rung.name.lower()}, {whole}", f"{a.scope} ~ {b.scope}"


def said(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether both values depend on a verb of saying, which dates the words and not the deed."""
    count = sum(SAYING.isdisjoint({p.claim.about.head, *p.claim.about.predicates[:1]}) for p in (a, b))
    return ("both said", "one said", "neither")[count], ""


def narrowing(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the nouns are narrowed by the same words."""
    if not a.modifiers or not b.modifiers:
        return ("both none", "") if a.modifiers == b.modifiers else ("one none", "")
    shared = a.modifiers & b.modifiers
    if shared:
        return "shared", " ".join(sorted(shared))
    return "different", ""


def predicate(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same verb or event noun governs both."""
    if not a.predicates or not b.predicates:
        return ("both none", "") if a.predicates == b.predicates else ("one none", "")
    if a.predicates[0] == b.predicates[0]:
        return "nearest", a.predicates[0]
    one, two = {a.head, *a.predicates} - {""}, {b.head, *b.predicates} - {""}
    shared = one & two
    if shared:
        return "any", " ".join(sorted(shared))
    return "different", f"{a.predicates[0]} ~ {b.predicates[0]}"


def arguments(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the verbs share a subject or an object."""
    if not a.arguments or not b.arguments:
        return "none", ""
    shared = a.arguments & b.arguments
    if shared:
        return "shared", " ".join(sorted(shared))
    return "different", ""


def names(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the clauses name the same people, places and bodies."""
    if not a.names or not b.names:
        return ("both none", "") if a.names == b.names else ("one none", "")
    shared = a.names & b.names
    if shared:
        share = len(shared) / min(len(a.names), len(b.names))
        return ("all" if share == 1 else "some"), ", ".join(sorted(shared))
    return "different", ""


def qualifiers(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same words restrict what is counted."""
    if not a.qualifiers and not b.qualifiers:
        return "both none", ""
    if a.qualifiers == b.qualifiers:
        return "same", " ".join(sorted(a.qualifiers))
    if a.qualifiers & b.qualifiers:
        return "some", " ".join(sorted(a.qualifiers & b.qualifiers))
    return ("different", "") if a.qualifiers and b.qualifiers else ("one none", "")


def near(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same other values stand in both sentences."""
    if not a.near or not b.near:
        return ("both none", "") if a.near == b.near else ("one none", "")
    shared = a.near & b.near
    return ("shared", ", ".join(sorted(shared))) if shared else ("different", "")


def place(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the claims stand in headlines or leads, which state a story's main facts."""
    count = a.claim.headline + b.claim.headline
    return ("neither", "one", "both")[count], ""


def same_article(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether one article states both."""
    return ("one", "") if a.claim.article == b.claim.article else ("two", "")


def person(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two offices or ages are the same person's, by the fullest name in the story."""
    one, two = words(a.person), words(b.person)
    if not one or not two:
        return ("both none", "") if one == two else ("one none", "")
    if one == two:
        return "same", " ".join(one)
    if one[-1] == two[-1]:
        if len(one) == 1 or len(two) == 1:
            return "surname", one[-1]
        return ("variant", "") if _same_first(one[0], two[0]) else ("other first name", "")
    if one[0] == two[0] and fuzz.ratio(one[-1], two[-1]) >= SPELLING:
        return "variant", f"{' '.join(one)} ~ {' '.join(two)}"
    if set(one) & set(two):
        return "part", " ".join(sorted(set(one) & set(two)))
    return "different", ""


#: How the levels of ``person`` answer whether two values are one person's.
ONE_PERSON = {
    "same": "one person",
    "variant": "one person",
    "surname": "one person",
    "part": "maybe one person",
    "different": "two persons",
    "other first name": "two persons",
}


def whose(a: Profile, b: Profile, policy: Policy) -> Level:
    """Whether two ages are one person's, by name or else by their side, and how far apart."""
    named = person(a, b, policy)[0]
    detail = f"{a.person or a.party} ~ {b.person or b.party}"
    if named in ONE_PERSON:
        who = ONE_PERSON[named]
    elif a.party and b.party:
        who = "same side" if a.party == b.party else "other side"
    else:
        who = "unknown"
    return f"{who}, {_apart(a, b)}", detail


def _apart(a: Profile, b: Profile) -> str:
    """How far two ages lie apart."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return "same"
    gap = max(one.amount.low, two.amount.low) - min(one.amount.high, two.amount.high)
    return "same" if gap <= 0 else "near" if gap <= NEAR_AGE else "far"


#: A person's age is misreported by a year or two, seldom by more.
NEAR_AGE = 2


#: Spelling variants of one name score at least this in rapidfuzz's ratio.
SPELLING = 75.0


def _same_first(one: str, two: str) -> bool:
    """Whether two first names may be one: an initial, a short form, a variant of spelling."""
    short = min(len(one), len(two))
    return one[:short] == two[:short] or fuzz.ratio(one, two) >= SPELLING


def office(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two offices are worded alike."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Office) or not isinstance(two, Office):
        return "none", ""
    first = {term(w) for w in words(one.office)} - {"of", "the"}
    second = {term(w) for w in words(two.office)} - {"of", "the"}
    if first == second:
        return "same", one.office
    shared = first & second
    return ("shared", " ".join(sorted(shared))) if shared else ("different", "")


def speaker(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two remarks are the same speaker's."""
    one, two = words(a.claim.speaker or ""), words(b.claim.speaker or "")
    if not one or not two:
        return "unknown", ""
    if one[-1] == two[-1] or set(one) & set(two):
        return "same", a.claim.speaker or ""
    return "different", f"{a.claim.speaker} ~ {b.claim.speaker}"


def wording(a: Profile, b: Profile, _: Policy) -> Level:
    """How like the shorter remark is to the part of the longer one that fits it best."""
    if not a.spoken or not b.spoken:
        return "none", ""
    score = fuzz.partial_ratio(" ".join(a.spoken), " ".join(b.spoken)) / 100
    length = min(len(a.spoken), len(b.spoken))
    size = "long" if length >= LONG else "short" if length > 1 else "one word"
    return f"{_step(score, (0.95, 0.8, 0.65, 0.5))}, {size}", ""


#: Remarks of so many words are seldom alike by chance.
LONG = 5


def run(a: Profile, b: Profile, _: Policy) -> Level:
    """The longest run of words that two remarks share, and its share of the shorter one."""
    match = SequenceMatcher(None, a.spoken, b.spoken, autojunk=False).find_longest_match()
    shared = a.spoken[match.a : match.a + match.size]
    length = sum(1 for word in shared if len(word) > SHORT_WORD)
    share = match.size / max(1, min(len(a.spoken), len(b.spoken)))
    size = next((n for n in (6, 4, 3, 2, 1) if length >= n), 0)
    return f"{size} words, {_step(share, (0.9, 0.5, 0.2))}", " ".join(shared)


#: Words up to this length (*of the*) make no run.
SHORT_WORD = 3


def members(a: Profile, b: Profile, _: Policy) -> Level:
    """How many members two lists share."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, NameSet) or not isinstance(two, NameSet):
        return "none", ""
    first = {" ".join(words(n)) for n in one.names}
    second = {" ".join(words(n)) for n in two.names}
    shared = first & second
    share = len(shared) / min(len(first), len(second))
    return _step(share, (0.9, 0.6, 0.4, 0.2, 0.01)), ", ".join(sorted(shared))


def rank(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two ordinals rank in the same way."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Ordinal) or not isinstance(two, Ordinal):
        return "none", ""
    if one.rank != two.rank:
        return "different", f"{one.rank} ~ {two.rank}"
    return ("same", one.order) if one.order == two.order else ("other word", "")


GENERAL: dict[str, Comparison] = {
    "clause": clause,
    "sentence": sentence,
    "context": context,
    "names": names,
    "place": place,
    "article": same_article,
}
ABOUT: dict[str, Comparison] = {
    "value": value,
    "rival": rival,
    "head": head,
    "event": event,
    "main": main,
    "when": when,
    "said": said,
    "narrowing": narrowing,
    "predicate": predicate,
    "arguments": arguments,
    "qualifiers": qualifiers,
    "near": near,
}

#: kind -> the comparisons made for it, in the order in which they are shown
COMPARISONS: dict[Kind, dict[str, Comparison]] = {
    **{
        kind: ABOUT | GENERAL
        for kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DATE, Kind.DURATION)
    },
    Kind.COUNT: ABOUT | {"part": part} | GENERAL,
    Kind.CASUALTIES: ABOUT | {"part": part, "toll": toll} | GENERAL,
    Kind.AGE: {"whose": whose, "value": value, "rival": rival} | GENERAL,
    Kind.ROLE: {"person": person, "office": office, "article": same_article},
    Kind.QUOTE: {"wording": wording, "run": run, "speaker": speaker} | GENERAL,
    Kind.SET: {"members": members, "event": event} | GENERAL,
    Kind.ORDINAL: {"rank": rank, "head": head, "event": event, "main": main, "narrowing": narrowing} | GENERAL,
}
