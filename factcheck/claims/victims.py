"""The only victim an article tells of, counted by no word: *the toddler died*.

One victim is a number only where the whole article is read: it is 1 where all those to whom
it happened may be the same person, and nothing where two of them cannot be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.harm import befell
from factcheck.claims.passage import Mention
from factcheck.lexicon import casualties as words
from factcheck.lexicon.people import is_people
from factcheck.lexicon.superlatives import ORDINALS
from factcheck.lexicon.victims import ANOTHER, ELSEWHEN, GROUPS, LIVES_ON, TRAITS
from factcheck.model import Kind, Status
from factcheck.names import personal
from factcheck.persons import same_person
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token
    from factcheck.names import ProperName

_STEMS: Final = re.compile(
    r"\b(?:kill|slay|slain|murder|d(?:ied|ies?|ead|ying)\b|fatal|succumb|wound|injur|hurt|shot|shoot|"
    r"stab|hospital|condition|struck|hit\b)"
)
#: Who is in hospital is hurt only where something says so.
_HARMED: Final = re.compile(
    r"wound|injur|hurt|sho[ot]t?|stab|condition|struck|hit\b", re.IGNORECASE
)
#: So many blocks tell what an article is about; further down stand other cases.
FOREMOST: Final = 8
#: Says that one who was shot or stabbed lived.
_LIVED: Final = re.compile(
    r"\b(?:(?:stable|critical|serious|fair|good|guarded)\s+(?:but\s+\w+\s+)?condition|recover(?:s|ed|ing|y)?\b"
    r"|surviv(?:es?|ed|ing)\b|(?:non-?|not\s+)life[-\s]threatening|expected\s+to\s+live"
    r"|(?:was|been)\s+treated|surgery|injur(?:ed|ing)|wounded)\b"
)
_PLACES: Final = frozenset(("nsubj", "nsubjpass", "dobj", "ROOT", "pobj", "appos", "conj"))
_AGE_BEFORE: Final = re.compile(
    r"\b(\w+)[-\s](?:year|month|week|day)s?[-\s]old(?:\s[\w-]+){0,2}$", re.IGNORECASE
)
_AGE_BEHIND: Final = re.compile(r",\s(\d{1,3})\b(?=\s*[,.;])")
_MAIN: Final = frozenset(("ROOT", "advcl", "xcomp"))
_ONE: Final = Quantity(Amount(Decimal(1), Decimal(1)), "people")


@dataclass(frozen=True, slots=True)
class Victim:
    """One that something befell: where, and what tells the person from others."""

    passage: int
    mention: Mention
    name: str
    age: str
    traits: frozenset[str]
    open: bool


def alone(
    passages: Sequence[Passage],
    named: Sequence[Sequence[ProperName]],
    stated: Sequence[Sequence[Mention]],
) -> list[tuple[int, Mention]]:
    """The mentions of an article's only dead and only hurt person, with their passages.

    ``named`` and ``stated`` are the names and the mentions of each passage. A status of
    which the article counts another number is not asked about.
    """
    counted = {
        m.status for found in stated for m in found if m.kind is Kind.CASUALTIES and m.value != _ONE
    }
    if {Status.KILLED, Status.INJURED} <= counted:
        return []
    dead, hurt = told_of(passages, named)
    hurt = [v for v in hurt if not any(_same(v, d) for d in dead)]
    lived = any(_LIVED.search(p.doc.small) for p in passages)
    if Status.KILLED in counted or not lived:
        hurt = [v for v in hurt if not v.open]
    found: list[tuple[int, Mention]] = []
    for status, those in ((Status.KILLED, dead), (Status.INJURED, hurt)):
        if not those or those[0].passage >= FOREMOST or status in counted:
            continue
        if one(those):
            # Of the hurt the first will do: *no one else was hurt* is told of the same person.
            told = those if status is Status.KILLED else those[:1]
            found.extend(
                (v.passage, v.mention)
                for v in told
                if v.passage < FOREMOST and not _counted(v.mention, stated[v.passage])
            )
    return found


def _counted(mention: Mention, stated: Sequence[Mention]) -> bool:
    """Whether a number stands where a victim does."""
    return any(
        m.kind is Kind.CASUALTIES
        and (m.head == mention.head or (m.start < mention.end and mention.start < m.end))
        for m in stated
    )


def told_of(
    passages: Sequence[Passage], named: Sequence[Sequence[ProperName]]
) -> tuple[list[Victim], list[Victim]]:
    """Every dead and every hurt person whom an article tells of, in the order of the text."""
    victims: list[Victim] = []
    for index, (passage, names) in enumerate(zip(passages, named, strict=True)):
        if _STEMS.search(passage.doc.small):
            victims.extend(_victims(index, passage, names))
    dead = [v for v in victims if v.mention.status is Status.KILLED]
    return dead, [v for v in victims if v.mention.status is Status.INJURED]


def one(victims: Sequence[Victim]) -> bool:
    """Whether all may be one person."""
    if any("many" in v.traits for v in victims):
        return False
    return all(_same(a, b) for i, a in enumerate(victims) for b in victims[:i])


def _same(a: Victim, b: Victim) -> bool:
    if a.age and b.age and a.age != b.age:
        return False
    if a.name and b.name and not same_person(a.name, b.name):
        return False
    return not any(
        a.traits & group and b.traits & group and not a.traits & b.traits & group
        for group in GROUPS
    )


def _victims(index: int, passage: Passage, names: Sequence[ProperName]) -> Iterator[Victim]:
    by_last = {name.last: name for name in names if personal(name)}
    for token in passage.doc:
        name = by_last.get(token.i)
        if token.dep_ not in _PLACES or not (name or _person(token)):
            continue
        status = befell(token, bare=name is not None)
        if status not in (Status.KILLED, Status.INJURED):
            continue
        if _aside(token) or (status is Status.INJURED and not _HARMED.search(token.sent.text)):
            continue
        first = name.first if name else _first(token)
        start = token.doc[first].idx
        mention = Mention(Kind.CASUALTIES, start, token.idx + len(token), _ONE, token.i, status)
        yield Victim(
            index, mention, name.text if name else "", _age(token), _traits(token), _open(token)
        )


def _aside(token: Token) -> bool:
    """*the man who killed a boy*, *last year a singer was killed*: told of another matter."""
    # The object of an active verb below the main clause tells who the killer is.
    told = token.head.dep_ != "relcl" and token.head.head.dep_ != "relcl"
    verb = token.head
    if verb.dep_ == "conj" and verb.head.lemma_ in words.DONE_TO:
        verb = verb.head
    own = token.dep_ != "dobj" or verb.dep_ in _MAIN
    return not (told and own) or bool(ELSEWHEN.search(token.sent.text))


def _person(token: Token) -> bool:
    if token.lower_ == "old":
        return token.i > 1 and token.nbor(-1).text == "-"
    return token.pos_ == "NOUN" and is_people(token.lemma_)


def _first(token: Token) -> int:
    """*2* of *2-year-old*; of a noun the noun alone."""
    return min((t.i for t in token.subtree), default=token.i) if token.lower_ == "old" else token.i


def _age(token: Token) -> str:
    """The age beside a person: *the 9-year-old boy*, *Ann Lee, 23,*."""
    text, end = token.doc.text, token.idx + len(token)
    before = _AGE_BEFORE.search(text, max(0, end - 40), end)
    after = _AGE_BEHIND.match(text, end)
    return before[1].lower() if before else after[1] if after else ""


def _traits(token: Token) -> frozenset[str]:
    found = set(TRAITS.get(token.lemma_.lower(), ()))
    joined = [c for c in token.children if c.dep_ == "conj"]
    joined += [token.head] if token.dep_ == "conj" else []
    several = token.tag_ in ("NNS", "NNPS") or any(c.pos_ == "PROPN" or _person(c) for c in joined)
    if several or any(c.lower_ in ANOTHER or c.lower_ in ORDINALS for c in token.children):
        found.add("many")
    return frozenset(found)


def _open(token: Token) -> bool:
    """Whether what is told leaves open that the person died."""
    told = (token.head, *(c for c in token.children if c.dep_ in ("acl", "relcl")))
    return any(verb.lemma_ in words.OPEN for verb in told) and not LIVES_ON.search(token.sent.text)
