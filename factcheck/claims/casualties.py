"""How many people were killed, injured, missing, displaced, detained or affected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.harm import befell, by_noun, costs, counted
from factcheck.claims.others import others
from factcheck.claims.passage import Mention
from factcheck.claims.uncounted import uncounted
from factcheck.lexicon import casualties as words
from factcheck.lexicon.people import is_people
from factcheck.model import BlockRole, Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Token

KIND = Kind.CASUALTIES
RANK = 50

#: A passage without any of these beginnings tells of no harm to people.
_STEMS: Final = re.compile(
    r"\b(?:kill|homicid|slay|slain|murder|slaughter|massacr|assassin|execut|behead|d[iy](?:e[ds]?|ing)\b|dead|"
    r"death|fatal|lives|life|souls?\b|perish|succumb|drown|wound|injur|hurt|maim|sho[ot]t?|stab|"
    r"hospital|casualt|victim|missing|unaccounted|vanish|disappear|displac|evacu|homeless|fle[ed]|"
    r"arrest|detain|jail|custody|abduct|kidnap|hostage|captive|captur|charg|condition|toll|hit|"
    r"str[iu]c?k|treat|surger|affect|infect|sicken|strand|trap|rescu|lo(?:st|se|sing)|cost|burn|"
    r"bod(?:y|ies)|corpse|gun|mow|remain|graz|trampl|poison|release|transport)"
)

#: *14 wounded*, *seven more injured*, *six other people dead*: a headline needs no verb. The
#: participle must not have an object of its own (*two killed a third*).
_STATED: Final = re.compile(
    r"(?:\s+others?,\s+including\s[^,.;]{1,40},)?\s+(?:(?:other|others|more|people|person|additional|in\s+total|of\s+(?:them|whom)|are|were|was|is|"
    r"reported|reportedly|confirmed|seriously|critically|badly|slightly|[a-z]+ly)\s+){0,4}"
    r"(?P<state>(?:shot|stabbed)(?:,|\s+(?:and|&))\s+killed|killed|dead|slain|wounded|injured|hurt|"
    r"hospitali[sz]ed|missing|homeless|displaced|"
    r"evacuated|arrested|detained|jailed|kidnapped|abducted|shot|treated|stabbed|"
    r"critical(?=\s*[,.;]|\s*\Z|\s+in\s+(?!\w+ing\b))|in\s+(?:\w+\s+){0,2}condition)\b"
    r"(?!\s+(?:\d|a\b|an\b|the\b|his\b|her\b|their\b|himself|herself|themselves|one\b|two\b|three\b"
    r"|four\b|down\b|at\s+(?:(?:the|a|an|another)\s+)?(?:police|officers?|cops?|deput(?:y|ies)|him|her|"
    r"them|people|each|m[ae]n|wom[ae]n|cars?|vehicles?)\b|-))",
    re.IGNORECASE,
)
_STATED_AS: Final = {
    **words.STATES, "shot": Status.INJURED, "treated": Status.INJURED, "stabbed": Status.INJURED,
}  # fmt: skip

#: *five were shot, one of them fatally*, *shot six people, killing two*: the dead among the shot.
_SHOT: Final = re.compile(r"\b(?:shot|stabbed|struck|hit|shooting|stabbing)\b", re.IGNORECASE)
_AMONG: Final = re.compile(
    r"[^.;!?]{0,80}?(?:[,–—-]\s*|\b(?:and|with)\s+)(?:\w+(?:\s+of\s+(?:them|whom|those))?\s+(?:were\s+)?"
    r"(?:fatally|did\s+not\s+survive)|\w+\s+of\s+(?:them|whom|those)\s+(?:were\s+|was\s+|have\s+|has\s+)?"
    r"(?:died|dead|killed)|killing)\b",
    re.IGNORECASE,
)

#: *five were shot, one fatally*.
_FATALLY: Final = re.compile(r"\s+(?:of\s+them\s+)?(?:were\s+|was\s+)?fatally\b", re.IGNORECASE)

#: *left four people, all of them hikers, dead*: an insertion parts the state from its people.
_LEFT: Final = re.compile(r"\b(?:left|leav(?:e|es|ing))\s+$", re.IGNORECASE)
_LEFT_AS: Final = re.compile(
    r"[^.;!?]{0,90}?,\s+(?P<state>dead|wounded|injured|hurt|missing|homeless)\b",
    re.IGNORECASE,
)
#: *three of them children*: what befell the whole befell the part.
_PART: Final = re.compile(
    r"\s+of\s+(?:them|whom)\s+(?:(?:were|are)\s+)?(?:\w+\s+)?(?P<noun>\w+)(?=\s*[,.;)–—])"
)

#: *that injured 8*: the parser loses a number at a headline's end.
_BEHIND_VERB: Final = re.compile(
    r"\b(?P<stem>kill|wound|injur|hurt|arrest|displac)(?:ed|ing|s|es)\s+$",
    re.IGNORECASE,
)
_STEM_OF: Final = {
    "kill": "kill", "wound": "wound", "injur": "injure", "hurt": "hurt", "arrest": "arrest",
    "displac": "displace",
}  # fmt: skip

#: *more than 9,000 to flee*, *thousands evacuate*: who leaves in such numbers leaves home.
_FLEEING: Final = re.compile(
    r"(?:\s+(?!homes?\b)\w+)?\s+(?:(?:are|were|being)\s+)?(?:(?:forced|ordered|told)\s+)?(?:to\s+)?"
    r"(?:flee|fled|fleeing|evacuate|evacuating|evacuated)\b",
    re.IGNORECASE,
)
_MANY: Final = 20

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

#: A sum, a share or a year is no number of people.
_SUM: Final = re.compile(r"[$€£¥₹₽₩₪]\s?$")
_SHARE: Final = re.compile(r"\s?(?:%|per\s?cent\b|percent\b|percentage\b|degrees\b|times\b)")
#: *another teen, also 15, was hit*, *Boston boy, 15, dies*: an age between commas.
_AGED: Final = re.compile(r",\s(?:(?:also|only|just)\s)?$")
_AGED_END: Final = re.compile(
    r",(?!\s(?:including|among|mostly|many|most|some|all|both|several|of)\b)", re.IGNORECASE
)
#: *2 yo boy*, *a 200-person crowd*: the number is an age or a size.
_SIZED: Final = re.compile(
    r"\s?(?:y/?o\b|yrs?\b)|[-\u2010\u2011](?:persons?|people|man|men|woman|member|strong)\b",
    re.IGNORECASE,
)
#: *fired one shot*: a bullet.
_FIRED: Final = re.compile(
    r"\b(?:fir(?:e[sd]?|ing)|hear[ds]?|let\s+off|in|with)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_AGE_DIGITS: Final = 2
_SHOT_ONCE: Final = re.compile(r"\s+shot\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

_PRONOUNS: Final = frozenset(("other", "others", "more", "one", "those", "them", "another"))
_BEFORE_NOUN: Final = frozenset(("nummod", "amod", "det", "quantmod", "compound", "nmod"))
_NOUN_LIKE: Final = frozenset(("NOUN", "PROPN"))


def find(passage: Passage) -> Iterator[Mention]:
    """Find the numbers of people that something befell."""
    if not _STEMS.search(passage.doc.small):
        return
    taken: list[tuple[int, int]] = []
    whole: Mention | None = None
    for amount in passage.amounts:
        mention = _numbered(passage, amount) or _part(passage, amount, whole)
        if mention:
            whole = mention
            taken.append((mention.start, mention.end))
            yield mention
    for mention in (*uncounted(passage), *others(passage)):
        if not any(start < mention.end and mention.start < end for start, end in taken):
            taken.append((mention.start, mention.end))
            yield mention


def _numbered(passage: Passage, amount: AmountMention) -> Mention | None:
    """A number of people, as the text after it, before it, or the parse has it."""
    value = amount.amount
    number = _token_at(passage, amount.bare_start, amount.bare_end)
    if number is None or value.low != value.low.to_integral_value() or _named(number):
        return None
    if _SIZED.match(passage.doc.text, amount.bare_end):
        return None
    noun, node = _noun_of(number)
    if noun is not None and not _counts_people(noun, value) and _stated(passage.doc.text, amount):
        noun, node = None, number
    if not (_counts_people(noun, value) if noun is not None else _counts(amount, passage)):
        return None
    status = _status(passage.doc.text, amount, noun, node)
    if not status and noun is not None and passage.role is BlockRole.TITLE:
        status = _headed(passage.doc.text, noun)
    if not status:
        return None
    head = noun if noun is not None else number
    return Mention(KIND, amount.start, amount.end, Quantity(value, "people"), head.i, status)


def _part(passage: Passage, amount: AmountMention, whole: Mention | None) -> Mention | None:
    """Count a part with its whole: *Ten people, three of them children, were killed*."""
    match = _PART.match(passage.doc.text, amount.end) if whole is not None else None
    if match is None or whole is None or "." in passage.doc.text[whole.end : amount.start]:
        return None
    noun = _token_at(passage, *match.span("noun"))
    if noun is None or not is_people(noun.lemma_):
        return None
    value = Quantity(amount.amount, "people")
    return Mention(KIND, amount.start, amount.end, value, noun.i, whole.status)


def _status(text: str, amount: AmountMention, noun: Token | None, node: Token) -> Status | None:
    if noun is not None and noun.lemma_.lower() in words.LIVES:
        return Status.KILLED if costs(node) else None
    if _FATALLY.match(text, amount.end):
        return Status.KILLED
    found = _stated(text, amount) or _toll(text, amount)
    if not found and noun is None:
        found = _behind_verb(text, amount)
    if not found and noun is not None:
        found = by_noun(noun, node)
    found = found or befell(node, bare=noun is None)
    if not found and amount.amount.low >= _MANY and _FLEEING.match(text, amount.end):
        return Status.DISPLACED
    return Status.AFFECTED if found is Status.INJURED and _fatal_for_some(text, amount) else found


def _headed(text: str, noun: Token) -> Status | None:
    """*Bus crash; 2 riders hurt*: a state right behind the noun of a headline."""
    match = _STATED.match(text, noun.idx + len(noun)) if is_people(noun.lemma_.lower()) else None
    return _as_stated(match) if match else None


def _as_stated(match: re.Match[str]) -> Status:
    state = match["state"].lower()
    return Status.KILLED if state.endswith("killed") else _STATED_AS.get(state, Status.INJURED)


def _fatal_for_some(text: str, amount: AmountMention) -> bool:
    """Whether a number of people shot has the dead among them."""
    among = _AMONG.match(text, amount.end)
    return among is not None and bool(_SHOT.search(text, max(0, amount.start - 40), among.end()))


def _named(number: Token) -> bool:
    """*Precinct 5*, *Flight 370*: the number is part of a name."""
    before = number.nbor(-1) if number.i else None
    return (
        before is not None
        and before.pos_ == "PROPN"
        and number.text[0].isdigit()
        and not before.lower_.endswith("day")
        and before.sent == number.sent
        and not before.whitespace_.startswith("\n")
    )


def _counts(amount: AmountMention, passage: Passage) -> bool:
    """Whether a number without a noun can count people."""
    text = passage.doc.text
    return not (
        _YEAR.fullmatch(text, amount.bare_start, amount.bare_end)
        or _SUM.search(text, max(0, amount.bare_start - 2), amount.bare_start)
        or _SHARE.match(text, amount.bare_end)
        or (
            _AGED.search(text, max(0, amount.start - 8), amount.start)
            and text[amount.bare_start].isdigit()
            and amount.bare_end - amount.bare_start <= _AGE_DIGITS
            and _AGED_END.match(text, amount.end)
        )
        or (
            _SHOT_ONCE.match(text, amount.end)
            and _FIRED.search(text, max(0, amount.start - 24), amount.start)
        )
    )


def _token_at(passage: Passage, start: int, end: int) -> Token | None:
    span = passage.doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None and len(span) else None


def _noun_of(number: Token) -> tuple[Token | None, Token]:
    """The counted noun (None where the number stands alone) and the clause's node for both."""
    head = number.head
    if number.dep_ in _BEFORE_NOUN and head.i > number.i:
        if head.lower_ in _PRONOUNS or head.pos_ == "NUM":
            return None, head
        if head.pos_ in _NOUN_LIKE:
            return head, head
    noun = counted(number)
    if noun is number or noun.pos_ == "PRON":
        return None, number
    return noun, number


def _counts_people(noun: Token, value: Amount) -> bool:
    lemma = noun.lemma_ if noun.pos_ == "NOUN" else noun.text
    lower = lemma.lower()
    if lower in words.NOUNS and noun.tag_ == "NN" and value.low > 1 and noun.lower_ != "dead":
        return False
    return (
        is_people(lemma)
        or is_people(lower)
        or lower in words.NOUNS
        or lower in words.LIVES
        or noun.lower_ in words.STATES
        or noun.lower_ == "olds"  # *two 17-year-olds*
    )


def _stated(text: str, amount: AmountMention) -> Status | None:
    match = _STATED.match(text, amount.end)
    if not match and _LEFT.search(text, max(0, amount.start - 10), amount.start):
        match = _LEFT_AS.match(text, amount.end)
    return _as_stated(match) if match else None


def _toll(text: str, amount: AmountMention) -> Status | None:
    match = _TOLL.search(text, max(0, amount.start - 120), amount.start)
    if not match:
        return None
    return _TOLL_OF.get((match["what"] or match["kind"] or "").lower(), Status.KILLED)


def _behind_verb(text: str, amount: AmountMention) -> Status | None:
    match = _BEHIND_VERB.search(text, max(0, amount.start - 20), amount.start)
    return words.DONE_TO.get(_STEM_OF[match["stem"].lower()]) if match else None
