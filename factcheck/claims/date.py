"""Dates, clock times and spans, absolute or relative to the publication."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.claims import heads, timex
from factcheck.claims.passage import Mention
from factcheck.lexicon import calendar as lexicon
from factcheck.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.claims.timex import Expression
    from factcheck.docs import Doc, Span, Token
    from factcheck.values import When

KIND = Kind.DATE
RANK = 10

#: Forms too poor to be claims: *third-quarter* of whichever year, *year-earlier*.
_NO_CLAIMS = frozenset({"bare quarter", "bare ago"})
#: Prepositions that ask for a time: *in 1979*, *since March*, *back to 1909*.
_TIMELY = frozenset(
    [
        "in",
        "since",
        "until",
        "till",
        "through",
        "by",
        "before",
        "after",
        "during",
        "between",
        "of",
        "early",
        "mid",
        "late",
        "circa",
        "year",
        "from",
        "to",
        "around",
        "as",
        "back",
        "like",
        "for",
        "due",
        "fiscal",
    ]
)
#: Of those, what makes a year of a number that is none by its size (*in 1066*).
_SURELY = frozenset(["in", "since", "until", "circa", "year"])
_NO_YEAR_AFTER = frozenset(["©", "copyright", "about", "some", "at", "nearly", "almost", "over"])
_NO_YEAR_BEFORE = frozenset(["block"])
_LISTING = frozenset([",", "and", "or", "&", "–", "-"])
_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "’s",
        "'s",
        "’",
        "'",
    ]
)
#: Years that a bare number may mean; others need a preposition (*in 1066*).
_LIKELY = range(1900, 2051)
_PART = re.compile("|".join(lexicon.PARTS_OF_DAY))
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")


def find(passage: Passage) -> Iterator[Mention]:
    """Every date that may be a claim: named or counted, not *now* or *recently*."""
    doc = passage.doc
    for expression, when, span in dated(doc):
        if expression.form not in _NO_CLAIMS and not expression.vague:
            time = replace(when, part=_part(doc.text[expression.start : expression.end]))
            yield Mention(KIND, expression.start, expression.end, time, heads.governor(span).i)


def _part(text: str) -> str:
    """The part of the day that a time names (*Sunday night*, *tonight*), empty where none."""
    found = _PART.search(text.lower())
    return lexicon.PARTS_OF_DAY[found.group()] if found else ""


def dated(doc: Doc) -> Iterator[tuple[Expression, When, Span]]:
    """Every expression of time that the parse bears out, vague references among them."""
    for expression in timex.expressions(doc.text):
        core = doc.char_span(expression.core, expression.end, alignment_mode="expand")
        judge = _JUDGES.get(expression.form)
        if core is None or (judge and not judge(doc, core)):
            continue
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand") or core
        yield expression, _leaning(expression.when, span), span


def _is_year(doc: Doc, core: Span) -> bool:
    """Whether a lone number of four digits is a year and no count, name or address."""
    token, before, after = core[0], _word(doc, core[0].i - 1), _word(doc, core[0].i + 1)
    digits = _YEAR.search(token.text)
    likely = digits is not None and int(digits.group()) in _LIKELY
    counts = token.head.i == token.i + 1 and token.head.tag_ == "NNS"
    if before in _NO_YEAR_AFTER or after in _NO_YEAR_BEFORE:
        return False
    if likely and before == "in":
        return True
    if before in (_TIMELY if likely else _SURELY):
        return not counts
    if not likely:
        return False
    return (
        before in ("the", "(", "/")
        or (before in _OPENERS and not counts)
        or token.dep_ in ("nsubj", "nsubjpass")
        or (before in _LISTING and not counts and _year_before(doc, token.i))
        or (token.head.i > token.i and token.head.tag_ in ("NN", "NNP"))
    )


def _year_before(doc: Doc, index: int) -> bool:
    """Whether a list that a number ends has a year in it (*in 2007, 2013 and 2014*)."""
    return bool(_YEAR.search(doc[max(0, index - 5) : index].text))


def _word(doc: Doc, index: int) -> str:
    """The word at an index, lower case, or nothing beyond the ends."""
    return doc[index].lower_ if 0 <= index < len(doc) else ""


def _is_month(doc: Doc, core: Span) -> bool:
    """Whether *May*, *March* or *April* is the month: its surroundings ask for a time."""
    token = core[0]
    if token.lower_.rstrip(".") not in lexicon.AMBIGUOUS_MONTHS:
        return True
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    word = _word(doc, token.i - 1)
    if word in _LISTING:
        return lexicon.WORDS.get(_word(doc, token.i - 2), lexicon.NO_WORD).tag == "m"
    if after is not None and after.tag_ == "NNP" and word not in _SURELY:
        return False
    if word in _TIMELY:
        return word != "to"
    modifies = after is not None and after.pos_ in ("NOUN", "ADJ") and after.text.islower()
    return word in _OPENERS and modifies


#: Units of times that are named rather than counted, and so occur again and again.
_NAMED = frozenset({"weekday", "weekend", "month", "season"})
_JUDGES = {"bare year": _is_year, "bare month": _is_month}


def _leaning(when: When, span: Span) -> When:
    """A named time with the side of the publication on which the sentence puts it."""
    relative = when.relative
    if relative is None or when.edtf or relative.step or relative.unit not in _NAMED:
        return when
    lean = _lean(span)
    return replace(when, relative=replace(relative, lean=lean)) if lean else when


def _lean(span: Span) -> int:
    """1 where tense or wording looks ahead, -1 where the tense is past, else 0."""
    verb = heads.verb(span)
    tense = _tense(verb) if verb is not None else 0
    if heads.governor(span).lower_ in lexicon.PENDING:
        return 1
    before = span.doc[max(0, span.start - 2) : span.start].text.lower().split()
    if tense <= 0 and lexicon.AHEAD & {span[0].lower_, *before}:
        return 1 if tense == 0 else 0
    return tense


def _tense(verb: Token) -> int:
    """The tense of a verb with its auxiliaries, as the side of the publication it is on."""
    helpers = {t.lower_ for t in verb.children if t.dep_ in ("aux", "auxpass")}
    if helpers & lexicon.FUTURE_AUXILIARIES:
        return 0 if "have" in helpers else 1
    if "to" in helpers:
        return 1 if verb.head.lemma_.lower() in lexicon.PROSPECTIVE else 0
    if verb.lemma_ in lexicon.APPOINTED and not helpers & {"had", "was", "were"}:
        return 0 if verb.tag_ == "VBD" else 1
    past = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and not helpers)
    if past or helpers & lexicon.PAST_AUXILIARIES:
        return -1
    return 1 if _is_plan(verb) else 0


def _is_plan(verb: Token) -> bool:
    """Whether a verb in the present tense tells of what is to come (*begins*, *is due*)."""
    if verb.lemma_ == "be":
        return any(t.lower_ in lexicon.PENDING for t in verb.children)
    return verb.lemma_ in lexicon.OPENING and verb.tag_ in ("VBZ", "VBP")
