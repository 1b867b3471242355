"""The subject of a fact: the phrase of its claims that names it best."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.lexicon import places
from factcheck.lexicon.offices import HONORIFICS
from factcheck.model import Kind
from factcheck.values import Office, Ordinal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model import Claim

#: A heading has so many words, at best.
FEWEST, MOST = 3, 8

#: Words that point at what a reader of the heading alone cannot know.
_POINTING = re.compile(
    r"\b(?:he|she|it|they|we|i|you|him|them|us|his|her|their|its|our|my|your|this|these|so)\b",
    re.IGNORECASE,
)
#: Words of offices that are written as names.
_CAPITALS = frozenset("republican democratic democrat house senate army navy congress".split())

#: Words that a heading shares with any other.
_COMMON = frozenset("the a an of in on at to for by with from and when how long that who".split())

#: Phrases that want to know who spoke.
_SAYINGS = frozenset({"statement", "announcement", "report", "tweet", "warning"})

#: What stands for a phrase where no claim has one.
_NAMELESS = {
    Kind.CASUALTIES: "people affected",
    Kind.COUNT: "number of things",
    Kind.MONEY: "sum of money",
    Kind.PERCENT: "share",
    Kind.MEASURE: "size",
    Kind.DATE: "date of the event",
    Kind.DURATION: "length of time",
    Kind.AGE: "person's age",
    Kind.ORDINAL: "rank",
    Kind.ROLE: "person's office",
    Kind.SET: "things listed",
    Kind.QUOTE: "words of a quotation",
}


def subject(members: Sequence[Claim]) -> str:
    """The phrase that names the fact of these claims, at least one; never empty."""
    kind = members[0].kind
    if kind is Kind.ROLE:
        return _role(members)
    if kind is Kind.QUOTE:
        return _quotation(members)
    if kind is Kind.AGE:
        person = _aged(members)
        if person:
            return f"age of {person}"
    found = _best(members)
    if found in _SAYINGS:
        speaker = _speaker(members)
        return f"{found} by {speaker}" if speaker else found
    if kind is Kind.ORDINAL and found:
        return _ranked(found, members)
    return found or _NAMELESS[kind]


def _words(text: str) -> list[str]:
    return [w.strip(".,’'").lower() for w in text.replace("’s", "").replace("'s", "").split()]


def _best(members: Sequence[Claim]) -> str:
    """The phrase whose words most claims share, in full and out of running text."""
    stated = [c for c in members if c.about.phrase]
    shared = Counter(w for c in stated for w in set(_words(c.about.phrase)) - _COMMON)
    total = max(len(stated), 1)

    def merit(claim: Claim) -> tuple[float, int, int]:
        text = claim.about.phrase
        words = _words(text)
        telling = [w for w in words if w not in _COMMON]
        support = sorted((shared[w] / total - 0.25 for w in set(telling)), reverse=True)
        score = 2 * sum(support[:5]) - 0.5 * max(len(words) - MOST, 0)
        score -= 0.0 if len(words) >= FEWEST else 0.5 if len(words) == 2 else 1.0
        score -= 1.5 * bool(_POINTING.search(text)) + 2.0 * claim.headline
        score -= 1.0 * text.startswith(("things ", "those "))
        score += 0.3 * any(w[:1].isupper() for w in text.split())
        return score, -len(text), -claim.start

    return max(stated, key=merit).about.phrase if stated else ""


def _fullest(names: Iterable[str | None]) -> str:
    """The longest name that is stated most; honorifics make none longer."""
    seen = Counter(n for n in names if n)

    def merit(name: str) -> tuple[int, int, str]:
        parts = [w for w in name.split() if w.rstrip(".").lower() not in HONORIFICS]
        return (min(len(parts), 3), seen[name], name)

    return max(seen, key=merit) if seen else ""


def _aged(members: Sequence[Claim]) -> str:
    """Whose age it is: a name as stated in full, else the name that an article gives."""
    stated = [p.removeprefix("age of ") for p in (c.about.phrase for c in members)]
    full = [n for n in stated if n[:1].isupper() and " " in n]
    return _fullest(full) or _fullest(c.about.person for c in members)


def _role(members: Sequence[Claim]) -> str:
    """The person and, where the claims mean one office, the office."""
    values = [c.value for c in members if isinstance(c.value, Office)]
    name = _fullest([v.name for v in values]) or _fullest(c.about.person for c in members)
    offices = Counter(v.office for v in values if v.office)
    if not offices:
        return name or _NAMELESS[Kind.ROLE]
    office = max(offices, key=lambda o: (offices[o], len(o), o))
    apart = sum(n for other, n in offices.items() if not set(office.split()) & set(other.split()))
    if 2 * apart > len(values):
        return f"office of {name}"
    return f"{name}, {_cased(office)}"


def _cased(office: str) -> str:
    """An office with its demonyms written as names."""
    names = places.demonyms()
    return " ".join(
        w.capitalize() if w.capitalize() in names or w in _CAPITALS else w for w in office.split()
    )


def _speaker(members: Sequence[Claim]) -> str:
    """Who says what the claims state, without an article."""
    name = _fullest(c.speaker for c in members)
    return re.sub(r"^(?:the|a|an|his|her|their|its)\s+", "", name, flags=re.IGNORECASE)


def _quotation(members: Sequence[Claim]) -> str:
    """Who said it, and about what."""
    speaker = _speaker(members)
    topic = _best(members)
    if speaker and topic and not set(_words(topic)) & set(_words(speaker)):
        return f"{speaker} on {topic}: quotation"
    if speaker:
        return f"quotation of {speaker}"
    topic = topic or next((n for c in members for n in c.about.sentence_names), "")
    return f"quotation on {topic}" if topic else _NAMELESS[Kind.QUOTE]


def _ranked(found: str, members: Sequence[Claim]) -> str:
    """A ranked thing; the rank itself stays out where the claims differ in it."""
    ranks = {c.value.rank for c in members if isinstance(c.value, Ordinal)}
    return f"rank of the {found.split(maxsplit=1)[-1]}" if len(ranks) > 1 else found
