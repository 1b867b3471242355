"""How old people are; the age of a thing is a duration."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.passage import Mention
from factcheck.lexicon.numerals import SHORT, short
from factcheck.lexicon.offices import SUFFIXES
from factcheck.lexicon.people import is_people
from factcheck.lexicon.places import states
from factcheck.model import Kind
from factcheck.values import Amount, Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token

KIND = Kind.AGE
RANK = 25

#: The unit of a child's age in months, as UCUM has it.
MONTHS: Final = "mo"

#: A passage without a digit or *old* holds no age.
_HINT: Final = re.compile(r"[0-9]|[ -]old|\bage\b")

#: Nobody is older, and a number above it is something else.
_OLDEST: Final = 115

_N: Final = r"\d{1,3}(?![\d,.]*\d)"
#: Several ages that are named one by one are no range.
_SPAN: Final = (
    rf"(?:from\s+)?(?P<low>{_N})(?:-?\s*to\s*|\s?[-–—]\s?)|between\s+(?P<least>{_N})\s+and\s+"
)
#: A number up to twenty in letters, where ages are listed.
_NW: Final = rf"(?:\b{SHORT}\b)"
_OLD: Final = r"[-\s‐–]?years?[-\s‐–]olds?\b"
_POSSESSIVE: Final = r"(?:his|her|their|the|my|your|our)"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z][a-z]+day)\b"

#: Each row is a way to state an age: ``age`` is the number, ``low`` the lower bound of a range.
#: Before it are letters without which nothing is stated so, which are quick to look for.
_WORDINGS: Final = tuple(
    (letters, re.compile(row))
    for letters, row in (
        # 17- to 28-years-old, from 17 to 28 years old, 23-year-old
        ("old", rf"\b(?:{_SPAN})?(?P<age>(?<![\d,.$-]){_N}){_OLD}"),
        # 4-month-old, nine month old
        ("old", rf"\b(?P<months>{_NW})[-\s‐–]months?[-\s‐–]old\b"),
        # sixty-six-year-old: the number is among the passage's amounts
        ("old", r"\b(?P<spelled>[A-Za-z]+(?:-[a-z]+)?)[-\s‐–]years?[-\s‐–]olds?\b"),
        ("age", rf"\b(?:{_SPAN})?(?P<age>{_N})\s+years\s+of\s+age\b"),
        # between the ages of 18 and 23, ranging in age from two to 10
        (
            "ages",
            (
                rf"\bbetween\s+(?:the\s+)?ages\s+(?:of\s+)?(?P<low>{_NW})\s+and\s+(?P<age>{_NW})"
                r"(?:\s+years(?:\s+old)?)?"
            ),
        ),
        (
            "in age",
            (
                rf"\b(?<=in\sage\s)(?:from\s+|between\s+)?(?P<low>{_NW})\s+(?:to|and)\s+"
                rf"(?P<age>{_NW})(?:\s+years(?:\s+old)?)?"
            ),
        ),
        # aged 5, ages 28 and 21, at the age of 40, ages ranging from 17 to 28
        (
            "age",
            (
                rf"\bage[sd]?(?:\s+(?:of|ranging|range|from|at))*\s+(?:{_SPAN})?(?P<age>{_N})"
                r"(?!\s*[-%]|\s+(?:percent|per|cent|days?|weeks?|months?|hours?))(?:\s+years)?"
            ),
        ),
        # in his early 50s
        (
            "0",
            (
                rf"\bin\s+{_POSSESSIVE}\s+(?P<part>early|mid|late)?(?:\s+to\s+\w+)?[-\s]*"
                r"(?P<decade>[1-9]0)['’]?s\b"
            ),
        ),
        # who at 38 is the youngest
        (
            "who at ",
            r"\bwho,?\s+at\s+(?P<age>[1-9]\d)(?=,?\s+(?:is|was|became|has|had|would|will|still)\b)",
        ),
        # turned 30, he was 27
        (
            "",
            (
                r"\b(?:turn(?:ed|s|ing)?|s?he(?:\s+(?:is|was)|['’]s)|who\s+(?:is|was|had\s+been))\s+(?:only\s+|just\s+|now\s+)?"
                rf"(?P<age>{_N})(?=\s*(?:[.,;)!?]|$|on\b|in\b|last\b|this\b|when\b|at\b|and\b))"
                r"(?!,\d|\s+(?:in|on)\s+a\s+row)"
            ),
        ),
    )
)

#: *Maria Lopez, 27, of Leeds*, *a man, now 33,*, *Ann Lee (41)*.
_BESIDE_NAME: Final = re.compile(
    r"(?P<who>[\w.’'-]*[\w.’'])(?:,\s+(?:now\s+|both\s+|also\s+|aged?\s+|then\s+)?|\s+(?=\(\d+\)))\(?"
    r"(?P<age>[1-9]\d?|1[01]\d)(?=\)|[,;.?]?\s*$|[,;](?!\d)\s*(?!\d{4}\b)|\.\s+[A-Z]|\.[\"”’]"
    r"|\s+(?:of|who|from|was|has|is|and|in|(?P<were>were))\b|\s*[–—]|\s--)"
)
#: *Ann Lee, 25, and* before *Hugo Fox, 32 were hurt*; *in Dover, 32 were hurt* counts people.
_AGED_BEFORE: Final = re.compile(r",\s[1-9]\d?,?\s+(?:and|&)\s+(?:[A-Z][\w.’'-]*\s+)*$")
#: What stands between the two; it is quickly looked for.
_BESIDE_HINTS: Final = (
    re.compile(r",\s+(?:now\s+|both\s+|also\s+|aged?\s+|then\s+)?\(?\d"),
    re.compile(r"\(\d"),
)
#: Names that a number follows without being an age.
_NOT_WHO: Final = re.compile(
    rf"{_MONTH}|(?:[Ss]treet|[Aa]ve(?:nue)?|[Rr]oad|[Bb]oulevard|[Hh]ighway|[Rr]oute|[Ii]nterstate|"
    r"[Cc]hapter|[Vv]erse|[Ss]ection|[Aa]rticle|[Pp]age|[Vv]ol|[Nn]o|[Rr]oom|[Pp]recinct|[Uu]nit|"
    r"[Gg]ame|[Ww]eek|[Ll]evel)\.?$"
)
#: Participles that the parser takes for nouns in headlines.
_DONE: Final = frozenset("shot killed hurt wounded injured stabbed struck hit dead".split())
#: Nouns in *-ed* are short (*shed*, *seed*).
_SHORT: Final = 5
_PREDICATES: Final = frozenset(("acomp", "advmod", "npadvmod", "attr", "oprd"))
_PARTS: Final = {"": (0, 9), "early": (0, 3), "mid": (4, 6), "late": (7, 9)}
#: What stands between the ages of a list (*ages 10, 9 and 4*, *one age 21 and the other 28*).
_NEXT: Final = re.compile(
    rf"(?:,\s*(?={_N}\s*(?:,|and\b|&))|,?\s*(?:and|&)\s*(?:the\s+other\s+)?)(?P<age>{_N})"
    r"(?![\w-]|\s+(?:others?|more|people|men|women|children|boys|girls|were|are|of)\b)"
)


def find(passage: Passage) -> Iterator[Mention]:
    """Find the ages of people."""
    if not _HINT.search(passage.doc.text):
        return
    taken: list[tuple[int, int]] = []
    for mention in (*_worded(passage), *_beside_names(passage)):
        if not any(start < mention.end and mention.start < end for start, end in taken):
            taken.append((mention.start, mention.end))
            yield mention


def _worded(passage: Passage) -> Iterator[Mention]:
    text = passage.doc.small  # *16-Year-Old Girl* in a headline
    for letters, pattern in _WORDINGS:
        if letters not in text:
            continue
        for match in pattern.finditer(text):
            amount = _amount(passage, match)
            person = _person(passage, match) if amount else None
            if not amount or person is None:
                continue
            end = match.end()
            start = _start(passage, match, amount)
            unit = MONTHS if match.groupdict().get("months") else "a"
            yield Mention(KIND, start, end, Quantity(amount, unit), person.i)
            if match[0].startswith("age") and not amount.is_range:
                yield from _listed(text, end, person)


def _listed(text: str, end: int, person: Token) -> Iterator[Mention]:
    """The further ages of *ages 10, 9 and 4*."""
    while match := _NEXT.match(text, end):
        end = match.end()
        yield Mention(KIND, *match.span("age"), Quantity(_exactly(match["age"]), "a"), person.i)


def _start(passage: Passage, match: re.Match[str], amount: Amount) -> int:
    """Where the value starts: at its hedge, if it has one; *age* and *turned* are no part of it."""
    groups = match.groupdict()
    if any(groups.get(name) for name in ("spelled", "months", "decade", "low", "least")):
        return match.start()
    start = match.start("age")
    hedged = (a.start for a in passage.amounts if a.bare_start == start and amount.hedge)
    return next(hedged, start)


def _amount(passage: Passage, match: re.Match[str]) -> Amount | None:
    """The years, or None where no person has that many."""
    groups = match.groupdict()
    if decade := groups.get("decade"):
        first, last = _PARTS[groups["part"] or ""]
        return Amount(Decimal(int(decade) + first), Decimal(int(decade) + last))
    if months := groups.get("months"):
        return _exactly(months)
    if groups.get("spelled"):
        begin = match.start("spelled")
        stated = next((a for a in passage.amounts if a.bare_start == begin), None)
        amount = stated.amount if stated and not stated.amount.vague else None
    else:
        stated = next((a for a in passage.amounts if a.bare_start == match.start("age")), None)
        hedge = stated.amount.hedge if stated else Hedge.NONE
        amount = _exactly(groups["age"], groups.get("low") or groups.get("least"), hedge)
    return amount if amount and amount.high <= _OLDEST else None


def _exactly(age: str, low: str | None = None, hedge: Hedge = Hedge.NONE) -> Amount:
    high = short(age)
    lowest = min(short(low), high) if low else high
    return Amount(lowest, high, hedge)


def _person(passage: Passage, match: re.Match[str]) -> Token | None:
    """The token of whom the age is said, None where a thing has it."""
    span = passage.doc.char_span(*match.span(), alignment_mode="expand")
    if span is None or not len(span):
        return None
    if match[0].lower().endswith(("old", "olds")):
        return _modified(span[-1])
    for token in (span.root, *span.root.ancestors):
        if token.i not in range(span.start, span.end) and _is_person(token):
            return token
        if token.pos_ in ("VERB", "AUX"):
            subject = _subject(token)
            if subject is not None and _is_person(subject):
                return subject
    before = passage.doc[span.start - 1] if span.start else span.root
    if before.text == "," and before.i and _is_person(before.nbor(-1)):
        return before.nbor(-1)
    return before if before.is_punct is False else span.root


def _modified(old: Token) -> Token | None:
    """Whom *23-year-old* describes: a noun, a name, the subject, or it stands for a person."""
    head = old.head
    if old.dep_ == "poss" or head.lower_ in _DONE:
        return old  # *the 14-year-old's plan*, *18-year-old shot by boy*
    follower = old.nbor(1) if old.i + 1 < len(old.doc) else None
    if follower is head and head.lower_.endswith("ed") and len(head) > _SHORT:
        return old  # *The 17-year-old ducked*: the tagger takes the verb for a noun.
    if head.i > old.i and head.pos_ in ("NOUN", "PROPN") and old.dep_ not in ("nsubj", "nsubjpass"):
        return head if _is_person(head) else None
    if follower is not None and follower.pos_ == "PROPN":
        return _last_of_name(follower)
    if follower is not None and follower.pos_ == "NOUN" and old.text == "old":
        return follower if is_people(follower.lemma_) else None
    if old.dep_ == "pobj" or (old.dep_ in _PREDICATES and head.dep_ == "acl"):
        # *victims from 17 to 28 years old*, *two men ranging from 17 to 28 years old*
        above = next((t for t in old.ancestors if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
        if above is not None and above.i < old.i and _is_person(above):
            return above
    subject = _subject_of(old)
    if subject is not None and subject.i < old.i:
        return subject if _is_person(subject) else None
    return old


def _subject_of(old: Token) -> Token | None:
    """Whom a clause calls *12 years old*."""
    if old.i and old.nbor(-1).lower_ in ("year", "years"):
        verb = next((t for t in old.ancestors if t.pos_ in ("AUX", "VERB")), None)
    else:
        verb = old.head if old.dep_ in _PREDICATES else None
    return _subject(verb) if verb is not None and verb.pos_ in ("AUX", "VERB") else None


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_.startswith("nsubj")), None)


def _is_person(token: Token) -> bool:
    if token.pos_ == "PRON":
        return token.lower_ not in ("it", "this", "that", "which", "there")
    return token.pos_ == "PROPN" or is_people(token.lemma_) or token.lower_.endswith("other")


def _last_of_name(token: Token) -> Token:
    while (
        token.i + 1 < len(token.doc)
        and token.nbor(1).pos_ == "PROPN"
        and token.nbor(1).text.rstrip(".") not in SUFFIXES
    ):
        token = token.nbor(1)
    return token


def _state(name: str) -> bool:
    """Whether a name is a state's: *of Mobile, Alabama, 1,100 miles away* tells no age."""
    return name in states() or f"{name}." in states()


def _beside_names(passage: Passage) -> Iterator[Mention]:
    text = passage.doc.text
    if not any(hint.search(text) for hint in _BESIDE_HINTS):
        return
    for match in _BESIDE_NAME.finditer(text):
        if match["were"] and not _AGED_BEFORE.search(text, 0, match.start("who")):
            continue
        if _NOT_WHO.match(match["who"]) or match["who"][0].isdigit() or _state(match["who"]):
            continue
        span = passage.doc.char_span(*match.span("who"), alignment_mode="expand")
        person = span[-1] if span is not None and len(span) else None
        if person is not None and person.text.rstrip(".") in SUFFIXES and person.i:
            person = person.nbor(-1)
            person = person.nbor(-1) if person.is_punct and person.i else person
        if person is None or not _beside(person):
            continue
        value = Quantity(_exactly(match["age"]), "a")
        yield Mention(KIND, *match.span("age"), value, person.i)


def _beside(person: Token) -> bool:
    """Whether an age may follow: behind a name with a capital or a noun of people."""
    capital = person.text[0].isupper() and not person.text.isupper()
    # The tagger takes a surname that opens a sentence for a noun (*Rivers, 23, was*).
    named = capital and (
        person.pos_ == "PROPN"
        or person.tag_ == "NNS"
        or (person.is_sent_start and person.tag_ == "NN")
    )
    return named or (person.tag_ == "NN" and is_people(person.lemma_))
