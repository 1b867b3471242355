"""Victims of a headline, which leaves out articles and verbs: *Woman killed*, *mom, son dead*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon import casualties as words
from factcheck.lexicon.people import is_people
from factcheck.lexicon.victims import TRAITS
from factcheck.model import BlockRole, Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token

#: What tells that a participle has an object, and no victim before it.
_OBJECT: Final = r"(?!\s+(?:(?:a|an|the|his|her|their|two|three|four|five|\d+)\b|self\b))"
#: *Woman killed*, *shooter, 14, dead*, *Student from Dover killed*.
_STATED: Final = re.compile(
    r"\b(?P<who>(?:\d{1,2}-year-)?[a-z]+)(?:,\s\d{1,2},|\s(?:from|of)\s\w+)?"
    r"\s+(?:(?:shot|stabbed)(?:\s+(?:and|&)|,)\s+)?"
    r"(?P<state>killed|dead|slain|injured|hurt|wounded|arrested|jailed|detained|"
    rf"fatally\s+(?:shot|stabbed|struck))\b{_OBJECT}"
)
#: *Police kill man*, *fatally shot Dover nurse*, *jailed for killing wife*.
_DONE_TO: Final = re.compile(
    r"\b(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)|fatally\s+(?:shot|shoots?|stabs?|stabbed))\s+"
    r"(?P<who>(?:(?!(?:a|an|the|his|her|their|no|by|in|of|at|for)\b)[a-z-]+\s+){0,2}[a-z]+)\b"
)
#: The person before another: *Mother, 8-year-old son killed*.
_BEFORE: Final = re.compile(r"\b(?P<other>[a-z]+)(?:,|\s(?:and|&))\s(?:[\w-]+-old\s)?$")
_REACH: Final = 40
_NOUNS: Final = frozenset(("NN", "NNS", "POS"))


def headlined(passage: Passage) -> Iterator[Mention]:
    """Find the people of a headline whom no number and no article counts."""
    if passage.role is not BlockRole.TITLE:
        return
    text = passage.doc.small
    for match in _STATED.finditer(text):
        status = words.STATES.get(match["state"], Status.KILLED)
        start, end = match.span("who")
        person = span_of(passage.doc, start, end).root
        other = _BEFORE.search(text, max(0, start - _REACH), start)
        if other is not None and _single(span_of(passage.doc, *other.span("other")).root):
            if _single(person, joined=True):
                yield _mention(other.start("other"), end, 2, person, status)
        elif _single(person):
            yield _mention(start, end, 1, person, status)
    for match in _DONE_TO.finditer(text):
        victim = next((t for t in span_of(passage.doc, *match.span("who")) if _single(t)), None)
        if victim is None or "attacker" in TRAITS.get(victim.lower_, ()) or _goes_on(victim):
            continue
        yield _mention(victim.idx, victim.idx + len(victim), 1, victim, Status.KILLED)


def _goes_on(person: Token) -> bool:
    """*killed wife, children*, *killed nurse's dog*: more than the person is meant."""
    behind = person.doc[person.i + 1 : person.i + 3]
    if not behind:
        return False
    listed = behind[0].text == "," and len(behind) > 1 and not behind[1].like_num
    return listed or behind[0].lower_ in ("and", "&", "-") or behind[0].tag_ in _NOUNS


def _mention(start: int, end: int, number: int, person: Token, status: Status) -> Mention:
    value = Quantity(Amount(Decimal(number), Decimal(number)), "people")
    return Mention(Kind.CASUALTIES, start, end, value, person.i, status)


def _single(person: Token, *, joined: bool = False) -> bool:
    """Whether a word is one person, whom no number and no other word counts."""
    aged = person.lower_ == "old"
    if not (aged or is_people(person.lower_)) or person.tag_ in ("NNS", "NNPS"):
        return False
    before = person.nbor(-1) if person.i else None
    if before is None or joined:
        return True
    counted = before.like_num or before.lower_ in ("and", "&", "no", "of")
    return not counted and before.pos_ != "DET"
