"""Ranks: *the first nation to*, *the world's largest retailer*, *a second surgery*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.passage import Mention
from factcheck.lexicon import numerals
from factcheck.lexicon import superlatives as words
from factcheck.model import Kind
from factcheck.values import Ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token

KIND = Kind.ORDINAL
RANK = 60

_DIGITS: Final = re.compile(r"(\d+)(?:st|nd|rd|th)", re.IGNORECASE)
_NOUNS: Final = frozenset(("NOUN", "PROPN"))
_BEFORE_NOUN: Final = frozenset(("amod", "nmod", "compound", "det", "nummod", "poss"))
#: What sets the bounds of the set that a superlative ranks in.
_BOUNDS: Final = frozenset(["in", "of", "to", "on", "since", "among", "for", "ever", "from", "at"])
#: *Largest* with no noun behind it ranks only with one of these.
_ALONE: Final = frozenset(("of", "in", "to", "ever", "since", "on"))
_SPANS: Final = frozenset(("since", "in"))
#: What may stand behind an ordinal without a noun (*the fourth in a row*).
_AMONG: Final = frozenset(("in", "since", "this", "here", "among"))
#: From this on, *a fifth* without a noun is no part and no moment.
_COUNTED: Final = 4
#: How many tokens a rank stands before its noun at most.
_NEAR: Final = 6
#: What the court before it makes no court of (*first court appearance*).
_SITTINGS: Final = frozenset(("appearance", "hearing"))
#: A sentence with this share of capitals is a headline, whose capitals make no names.
_HEADLINE: Final = 0.6


def find(passage: Passage) -> Iterator[Mention]:
    """Find the ranks of things and people among their like."""
    doc = passage.doc
    end = 0
    for match in words.HINT.finditer(doc.small):
        if match.start() < end:
            continue
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or not len(span) or span.start_char != match.start():
            continue
        ordinal, _, tail = match[0].partition("-")
        staged = tail in words.STAGES
        mention = _rank(span[0], span[0 if staged else -1], ordinal if staged else match[0])
        if mention:
            end = mention.end
            yield mention


def _rank(first: Token, last: Token, wording: str) -> Mention | None:
    rank, order = _order(last, wording)
    if not rank or _numbered(first):
        return None
    superlative = order != "first"
    last = _last_of_rank(last, order)
    noun = _ranked(first if wording == "first-ever" else last)
    if noun is None:
        return (_alone if superlative else _nounless)(first, last, rank, order)
    if not superlative and (stage := _stage(last, noun)) is not None:
        crime = noun.lemma_.lower()
        if stage.lower_ == words.DEGREE and crime not in words.CRIMES:
            return None
        narrowed = (crime,) if stage.lower_ == words.DEGREE else ()
        value = Ordinal(rank, stage.lower_, order, narrowed)
        return Mention(KIND, first.idx, stage.idx + len(stage), value, noun.i)
    if _fixed(first, noun, order, wording) or _hyphenated(noun):
        return None
    if superlative and not (_bounded(first, noun, order) and _judged(order, noun)):
        return None
    value = Ordinal(rank, noun.lemma_.lower(), order, _narrowed(last, noun), _within(noun))
    return Mention(KIND, first.idx, noun.idx + len(noun), value, noun.i)


def _narrowed(last: Token, noun: Token) -> tuple[str, ...]:
    """The adjectives between a rank and its noun (*private* of *biggest private employer*)."""
    between = noun.doc[last.i + 1 : noun.i]
    return tuple(t.lower_ for t in between if t.pos_ == "ADJ" and t.head.i == noun.i)


def _within(noun: Token) -> str:
    """Whose a ranked noun is, where that is a common noun (*the world's largest employer*)."""
    children = (*noun.children, *(noun.head.children if noun.dep_ == "compound" else ()))
    return next((c.lemma_.lower() for c in children if c.dep_ == "poss" and c.pos_ == "NOUN"), "")


def _order(last: Token, wording: str) -> tuple[int, str]:
    """The rank and what it is in order of; 0 where the words are no rank."""
    if digits := _DIGITS.fullmatch(wording):
        return int(digits[1]), _superlative_behind(last)
    if wording in words.ORDINALS:
        return words.ORDINALS[wording], _superlative_behind(last)
    head, _, tail = wording.partition("-")
    if head in words.ORDINALS and tail in words.SUPERLATIVES:
        return words.ORDINALS[head], tail
    if wording in words.SUPERLATIVES:
        return 1, wording
    if wording.split(maxsplit=1)[0] in words.DEGREES and last.tag_ in ("JJ", "VBN", "VBG"):
        return 1, " ".join(wording.split())
    return 0, ""


def _superlative_behind(ordinal: Token) -> str:
    """*second largest*, *third most populous*: the ordinal ranks in that order."""
    if ordinal.i + 2 < len(ordinal.doc):
        follower = ordinal.nbor(1)
        if follower.lower_ in words.SUPERLATIVES:
            return str(follower.lower_)
        if follower.lower_ in words.DEGREES:
            return f"{follower.lower_} {ordinal.nbor(2).lower_}"
    return "first"


def _last_of_rank(last: Token, order: str) -> Token:
    """The last word of the rank (*populous* of *third most populous*)."""
    word = order.rsplit(maxsplit=1)[-1]
    for ahead in (1, 2):
        if order != "first" and last.lower_ != word and last.i + ahead < len(last.doc):
            token = last.nbor(ahead)
            if token.lower_ == word:
                return token
    return last


def _numbered(first: Token) -> bool:
    """*30-second*, *one third*, *July 4th*: a unit, a fraction or a day of a month."""
    if not first.i:
        return False
    before = first.nbor(-1)
    month = before.lower_ in words.TIMES and before.text[0].isupper()
    return before.text in "-–/" or before.like_num or month


def _ranked(last: Token) -> Token | None:
    """The noun that is ranked: the one that the rank modifies."""
    noun = last.head
    if last.dep_ not in _BEFORE_NOUN or noun.i <= last.i or noun.i - last.i > _NEAR:
        return None
    if noun.lower_ in numerals.VAGUE and noun.i - last.i > 1:
        noun = noun.nbor(-1)  # *cost the largest retailer billions*: the sum is another object.
        return noun if noun.pos_ in _NOUNS else None
    while noun.dep_ == "compound" and noun.head.i > noun.i and noun.head.i - last.i <= _NEAR:
        noun = noun.head
    return noun if noun.pos_ in _NOUNS else None


def _fixed(first: Token, noun: Token, order: str, wording: str) -> bool:
    """Whether the words are a phrase of their own (*First Amendment*, *second nature*)."""
    lemma = noun.lemma_.lower()
    if lemma in _SITTINGS:
        return False
    follower = first.nbor(1).lower_ if first.i + 1 < len(first.doc) else ""
    if order == "first":
        fixed = words.FIXED.get(wording, frozenset()) | words.FIXED[""] | words.CALENDAR
        if follower in ("few", "several", "and") or _small_number(first.nbor(1)):
            return True
    else:
        fixed = words.FIXED.get(wording, frozenset())
    return lemma in fixed or follower in fixed or _part_of_name(first, noun)


def _hyphenated(noun: Token) -> bool:
    """*the first officer-involved shooting*: the noun is half a word."""
    return noun.i + 1 < len(noun.doc) and noun.nbor(1).text == "-" and not noun.whitespace_


def _judged(order: str, noun: Token) -> bool:
    """Whether a superlative is one of fact: *its most pressing problems* is an opinion."""
    opinion = order in words.OPINIONS or order.split(maxsplit=1)[0] in words.DEGREES
    plural = noun.tag_ in ("NNS", "NNPS")
    return order != "most recent" and not (opinion and plural)


def _small_number(token: Token) -> bool:
    """*the first two people* counts; *the first 2016 candidate* ranks."""
    return token.like_num and not (token.is_digit and len(token) == 4)


def _part_of_name(first: Token, noun: Token) -> bool:
    """*First Baptist Church*: capitals within a sentence make a name, save in a headline."""
    if first.text[0].isdigit() or not first.text[0].isupper():
        return first.text[0].isdigit() and noun.pos_ == "PROPN" and not _headline(first)
    if first.is_sent_start or first.nbor(-1).text in "\"'“‘:—-":
        return noun.text[0].isupper() and not _headline(first)
    return not _headline(first)


def _headline(token: Token) -> bool:
    """Whether a sentence is written in capitals to its last long word."""
    capitals = [t.text[0].isupper() for t in token.sent if t.is_alpha and len(t) > 3]
    return bool(capitals) and capitals[-1] and sum(capitals) / len(capitals) > _HEADLINE


def _bounded(first: Token, noun: Token, order: str) -> bool:
    """Whether a superlative says among what it ranks (*in history*, *the world's*, *to*)."""
    opinion = order in words.OPINIONS
    children = [*noun.children, *(noun.head.children if noun.dep_ == "compound" else ())]
    owned = any(c.dep_ == "poss" and not (opinion and c.pos_ == "PRON") for c in children)
    spanned = noun.i + 1 < len(noun.doc) and noun.nbor(1).lower_ in _SPANS
    if spanned and any(c.dep_ == "poss" for c in children):
        return True  # *its worst day since May*: a judgement that days can be asked about.
    definite = owned or first.is_sent_start or _headline(first)
    definite = definite or any(c.lower_ in ("the", "one") for c in children)
    if noun.dep_ == "conj":
        definite = definite or any(c.dep_ in ("poss", "det") for c in noun.head.children)
        owned = owned or any(c.dep_ == "poss" for c in noun.head.children)
    if not definite:
        return False
    after = [
        *noun.doc[noun.i + 1 : noun.i + 2],
        *(t for t in noun.subtree if t.i > noun.i),
    ]
    return owned or any(t.lower_ in _BOUNDS or t.dep_ in ("relcl", "acl") for t in after)


def _alone(first: Token, last: Token, rank: int, order: str) -> Mention | None:
    """*the largest of its kind*, *the largest to reach the border*."""
    if not first.i or first.nbor(-1).lower_ != "the" or last.i + 1 >= len(last.doc):
        return None
    if last.nbor(1).lower_ not in _ALONE or last.pos_ == "ADV":
        return None
    subject = next((c for c in last.head.children if c.dep_.startswith("nsubj")), None)
    noun = subject.lemma_.lower() if subject is not None and subject.pos_ == "NOUN" else ""
    return Mention(KIND, first.idx, last.idx + len(last), Ordinal(rank, noun, order), last.i)


def _nounless(first: Token, last: Token, rank: int, order: str) -> Mention | None:
    """*It is the fourth in a row*, *ranked fourth in the state*, *tried to kill a fifth*."""
    verb = last.head
    before = first.nbor(-1).lower_ if first.i else ""
    among = last.i + 1 < len(last.doc) and last.nbor(1).lower_ in _AMONG
    held = last.dep_ == "attr" and before == "the" and among
    placed = verb.lemma_ in words.RANKING and before == verb.lower_ and among
    part = last.i + 1 < len(last.doc) and last.nbor(1).lower_ == "of"
    # *It was her eighth this year*
    owned = before in words.WHOSE
    held = held or (last.dep_ in ("attr", "acomp") and owned and among)
    one_more = last.dep_ == "dobj" and before == "a" and rank >= _COUNTED and not part
    if not (held or placed or one_more):
        return None
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    noun = subject.lemma_.lower() if held and subject is not None and subject.pos_ == "NOUN" else ""
    return Mention(KIND, first.idx, last.idx + len(last), Ordinal(rank, noun, order), last.i)


def _stage(last: Token, noun: Token) -> Token | None:
    """*second-degree assault*, *a first-floor flat*: what is ranked, before another noun."""
    between = [t for t in noun.doc[last.i + 1 : noun.i] if t.text != "-"]
    return between[0] if between and between[0].lower_ in words.STAGES else None
