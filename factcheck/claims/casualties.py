"""How many people were killed, injured, missing, displaced, detained or affected."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.harm import befell, counted
from factcheck.claims.passage import Mention
from factcheck.lexicon import casualties as words
from factcheck.lexicon.people import is_people
from factcheck.model import Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factcheck.claims.passage import AmountMention, Passage

KIND = Kind.CASUALTIES
RANK = 50

#: A passage without any of these beginnings tells of no harm to people.
_STEMS: Final = re.compile(
    r"kill|slay|slain|murder|slaughter|massacr|assassin|execut|behead|d[iy](?:e[ds]?|ing)\b|dead|"
    r"death|fatal|lives|life|souls?\b|perish|succumb|drown|wound|injur|hurt|maim|sho[ot]t?|stab|"
    r"hospital|casualt|victim|missing|unaccounted|vanish|disappear|displac|evacu|homeless|fle[ed]|"
    r"arrest|detain|jail|custody|abduct|kidnap|hostage|captive|captur|charg|condition|toll|hit|"
    r"str[iu]c?k|treat|surger|affect|infect|sicken|strand|trap|rescu|lo(?:st|se|sing)|cost|burn|"
    r"bod(?:y|ies)|corpse|gun|mow|remain|graz|trampl|poison|release|transport",
    re.IGNORECASE,
)

#: *14 wounded*, *seven more injured*, *six other people dead*: a headline needs no verb. The
#: participle must not have an object of its own (*two killed a third*).
_STATED: Final = re.compile(
    r"\s+(?:(?:other|others|more|people|person|additional|in\s+total|of\s+them|are|were|was|is|"
    r"reported|reportedly|confirmed|seriously|critically|badly|slightly|[a-z]+ly)\s+){0,4}"
    r"(?P<state>killed|dead|slain|wounded|injured|hurt|hospitali[sz]ed|missing|homeless|displaced|"
    r"evacuated|arrested|detained|jailed|kidnapped|abducted|shot|treated|stabbed)\b"
    r"(?!\s+(?:\d|a\b|an\b|the\b|his\b|her\b|their\b|himself|herself|themselves|one\b|two\b|three\b"
    r"|four\b|down\b|at\b(?!\s+(?:the|a)\b)|-))",
    re.IGNORECASE,
)
_STATED_AS: Final = {
    **words.STATES, "shot": Status.INJURED, "treated": Status.INJURED, "stabbed": Status.INJURED,
}  # fmt: skip

#: *The death toll rose to 40*, *bringing the number of dead to 12*: what stands before it.
_TOLL: Final = re.compile(
    r"\b(?:(?P<what>death|injury|injured|casualty|killed|wounded)\s+)?(?:toll|tally|body\s+count)\b"
    r"(?P<gap>[^.;!?\d]{0,60}?)\b(?:to|at|of|reach(?:ed|es|ing)?|hits?|tops?|topped|was|is|stood|"
    r"pass(?:ed|es)|surpass(?:ed|es)|exceed(?:ed|s))(?:\s+(?:now|already|currently))?\s*$"
    r"|\bnumber\s+of\s+(?:people\s+)?(?P<kind>dead|deaths|killed|fatalities|injured|wounded|missing|"
    r"casualties|displaced|arrests|detained)\b[^.;!?\d]{0,40}?"
    r"\b(?:to|at|reach(?:ed|es|ing)?|was|is|stood|pass(?:ed|es))\s*$",
    re.IGNORECASE,
)
_TOLL_OF: Final = {
    "injury": Status.INJURED, "injured": Status.INJURED, "wounded": Status.INJURED,
    "casualty": Status.INJURED, "casualties": Status.INJURED, "missing": Status.MISSING,
    "displaced": Status.DISPLACED, "arrests": Status.DETAINED, "detained": Status.DETAINED,
}  # fmt: skip

#: Words that count without a number: *a man was killed*, *both were hurt*.
_COUNTING: Final = {
    "a": 1, "an": 1, "another": 1, "both": 2, "no": 0,
}  # fmt: skip
_COUNTING_WORD: Final = re.compile(r"\b(?:a|an|another|both|no)\b", re.IGNORECASE)
_PRONOUNS: Final = frozenset("other others more one those them another".split())
_NOUN_LIKE: Final = frozenset(("NOUN", "PROPN"))


def find(passage: Passage) -> Iterator[Mention]:
    """Find the numbers of people that something befell."""
    if not _STEMS.search(passage.doc.text):
        return
    taken: list[tuple[int, int]] = []
    for amount in passage.amounts:
        if mention := _numbered(passage, amount):
            taken.append((mention.start, mention.end))
            yield mention
    for mention in _worded(passage):
        if not any(start < mention.end and mention.start < end for start, end in taken):
            yield mention


def _numbered(passage: Passage, amount: AmountMention) -> Mention | None:
    """A number of people, as the text after it, before it, or the parse has it."""
    value = amount.amount
    if value.low != value.low.to_integral_value() or amount.bare_end == amount.bare_start:
        return None
    number = _token_at(passage, amount.bare_start, amount.bare_end)
    if number is None:
        return None
    noun, node = _noun_of(number)
    bare = noun is None
    if noun is not None and not _counts_people(noun):
        return None
    status = (
        _stated(passage.doc.text, amount)
        or (_toll(passage.doc.text, amount) if bare or noun is not None else None)
        or (noun is not None and _by_noun(noun, node))
        or befell(node, bare=bare)
    )
    if not status:
        return None
    head = noun if noun is not None else number
    return Mention(KIND, amount.start, amount.end, Quantity(value, "people"), head.i, status)


def _token_at(passage: Passage, start: int, end: int) -> Token | None:
    span = passage.doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None and len(span) else None


def _noun_of(number: Token) -> tuple[Token | None, Token]:
    """The counted noun (None where the number stands alone) and the clause's node for both."""
    if number.dep_ in ("nummod", "amod", "det", "quantmod", "compound", "nmod"):
        head = number.head
        if head.pos_ in _NOUN_LIKE:
            if head.lower_ in _PRONOUNS:
                return None, head
            return head, head
        if head.lower_ in _PRONOUNS or head.pos_ == "NUM":
            return None, head
    noun = counted(number)
    if noun is not number:
        return (None if noun.pos_ == "PRON" else noun), number
    return None, number


def _counts_people(noun: Token) -> bool:
    lemma = noun.lemma_ if noun.pos_ == "NOUN" else noun.text
    lower = lemma.lower()
    return (
        is_people(lemma)
        or is_people(lower)
        or lower in words.NOUNS
        or lower in words.LIVES
        or noun.lower_ in words.STATES
    )


def _stated(text: str, amount: AmountMention) -> Status | None:
    match = _STATED.match(text, amount.end)
    return _STATED_AS.get(match["state"].lower()) if match else None


def _toll(text: str, amount: AmountMention) -> Status | None:
    match = _TOLL.search(text, max(0, amount.start - 120), amount.start)
    if not match:
        return None
    return _TOLL_OF.get((match["what"] or match["kind"] or "").lower(), Status.KILLED)


def _by_noun(noun: Token, node: Token) -> Status | None:
    """*12 deaths*, *two arrests*; what befell plain *victims* is what their clause says."""
    found = words.NOUNS.get(noun.lemma_.lower()) or words.NOUNS.get(noun.lower_)
    if found is Status.AFFECTED:
        return befell(node, bare=False) or found
    return found


def _worded(passage: Passage) -> Iterator[Mention]:
    """People counted without a number."""
    doc = passage.doc
    for match in _COUNTING_WORD.finditer(doc.text):
        token = _token_at(passage, match.start(), match.end())
        if token is None or token.lower_ not in _COUNTING:
            continue
        if mention := _singled(token):
            yield mention


def _singled(word: Token) -> Mention | None:
    return None
