"""Who says what a passage states, and how sure of it they are.

Read off the parse: the verbs above a claim (*police said*, *may have*), what stands around
quotation marks, *according to*, and headlines that open with a source (*Police: …*).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from factcheck.claims.sources import (
    SUBJECTS,
    according_to,
    possessor_of,
    quotation_at,
    quotations_of,
    subject_of,
)
from factcheck.lexicon.reporting import (
    BELIEVING,
    DISCOVERING,
    HEDGING_ADJECTIVES,
    HEDGING_ADVERBS,
    JUDGING,
    MODALS,
    SAYING,
    SOURCES,
    STATEMENTS,
    VOUCHING,
)
from factcheck.model import Certainty
from factcheck.names import personal, proper_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.docs import Doc, Token

#: Tokens looked at on either side of a quotation for who says it.
REACH = 30

_KEY = "factcheck.attribution"
_FINITE_BOUNDARY = frozenset({"relcl", "appos", "acl", "advcl", "parataxis"})
_LABEL = re.compile(r"^\W*([^:.!?“”\"]{3,60}):\s")
_STOP = frozenset(".!?")

#: A verb that can report a quotation.
QUOTING = (SAYING | JUDGING | BELIEVING) - DISCOVERING


def attribution(doc: Doc, start: int, end: int) -> tuple[str | None, Certainty]:
    """Who vouches for the claim at ``[start, end)`` (code points), and its certainty.

    The speaker is a name, or a description as worded (*police*, *the Foreign Ministry*);
    None where the article itself says it, or where the text does not tell who does.
    """
    token = _token_at(doc, start, end)
    said = quotation_at(doc, start, end)
    source = speaker(doc, said.start, said.end) if said else None
    if source is None:
        source, reported = _reported(token)
    else:
        reported = True
    if not reported and said is None:
        source, reported = _surrounding(doc, token)
    if _hedged(token):
        return source, Certainty.HEDGED
    return source, Certainty.ATTRIBUTED if reported else Certainty.ASSERTED


def speaker(doc: Doc, start: int, end: int) -> str | None:
    """Who is quoted at ``[start, end)``, the words inside a pair of marks; None if unknown."""
    memo = _memo(doc).setdefault("speakers", {})
    if start not in memo:
        memo[start] = None  # A quotation cannot name its own speaker by way of itself.
        memo[start] = _speaker(doc, start, end)
    return memo[start]


def quoted(doc: Doc, start: int, end: int) -> bool:
    """Whether the words at ``[start, end)`` are given as somebody's, named or not."""
    return speaker(doc, start, end) is not None or _frame(doc, start, end) is not None


# Tokens and memory of a doc


def _memo(doc: Doc) -> dict[str, dict[int, str | None]]:
    return doc.user_data.setdefault(_KEY, {})  # type: ignore[no-any-return]


def _index(doc: Doc, at: int) -> int:
    """The token that holds a code point."""
    return max(bisect_right(doc.offsets, at) - 1, 0)


def _token_at(doc: Doc, start: int, end: int) -> Token:
    """The token of a span that governs its others."""
    first, last = _index(doc, start), _index(doc, max(end - 1, start))
    return doc[first] if first == last else doc[first : last + 1].root


# Verbs above a claim


def _up(token: Token) -> Iterator[tuple[Token, Token]]:
    """Each token above another with the child it was reached from."""
    child, above = token, token.head
    while above.i != child.i:
        yield above, child
        child, above = above, above.head


def _reported(token: Token) -> tuple[str | None, bool]:
    """The source of the reporting verb or noun that a token stands under."""
    for above, child in _up(token):
        lemma = above.lemma_.lower()
        if lemma in VOUCHING and child.dep_ in {"dobj", "obj"}:
            return subject_of(above), True
        if lemma in BELIEVING and child.dep_ == "ccomp":
            return subject_of(above), True
        if lemma in SAYING and above.pos_ in {"VERB", "AUX"}:
            if child.dep_ not in {"ccomp", "parataxis", "xcomp", "advcl", "dep"} or _question(
                child
            ):
                continue
            if child.dep_ == "advcl" and not _quotes_around(child):
                continue
            return subject_of(above), True
        if lemma in STATEMENTS and child.dep_ in {"acl", "ccomp"}:
            return possessor_of(above), True
    return None, False


def _question(child: Token) -> bool:
    """Whether a clause asks rather than states (*told police where …*)."""
    return any(t.tag_ == "WRB" and t.i < child.i for t in child.children if t.lower_ != "when")


def _quotes_around(token: Token) -> bool:
    return quotation_at(token.doc, token.idx, token.idx + len(token)) is not None


# What stands around a claim


def _surrounding(doc: Doc, token: Token) -> tuple[str | None, bool]:
    """*according to* in a claim's sentence, or a source that the text opens with."""
    label = _LABEL.match(doc.text) if ":" in doc.text else None
    if label and token.idx >= label.end():
        source = label.group(1).strip()
        if source.split()[-1].lower() in SOURCES and len(source.split()) < 6:
            return source, True
    sentence = token.sent
    if "according" in doc.small[sentence.start_char : sentence.end_char]:
        for word in sentence:
            if word.lower_ == "according" and _same_clause(word, token):
                return according_to(word), True
    return None, False


def _same_clause(word: Token, token: Token) -> bool:
    """Whether *according to* speaks of the clause a token is in."""
    return word.head == token or word.head.is_ancestor(token) or word.head.i == word.i


def _hedged(token: Token) -> bool:
    """Whether the clause of a token, or the noun it belongs to, is hedged."""
    if _hedges(token):
        return True
    for above, child in _up(token):
        if child.dep_ in _FINITE_BOUNDARY and child.pos_ in {"VERB", "AUX"}:
            return False
        if child.dep_ == "conj" and any(t.dep_ in SUBJECTS for t in child.children):
            return False
        if _hedges(above):
            return True
        if _believed(above, child):
            return True
    return False


def _hedges(token: Token) -> bool:
    for child in token.children:
        word = child.lower_
        if word in MODALS and child.dep_ == "aux" and not _negated(token):
            return True
        if word in HEDGING_ADVERBS and child.dep_ in {"advmod", "dep"}:
            return word != "likely" or token.pos_ in {"VERB", "AUX", "NUM"}
        if word in HEDGING_ADJECTIVES and child.dep_ == "amod" and token.pos_ in {"NOUN", "PROPN"}:
            return True
    return False


def _negated(token: Token) -> bool:
    return any(t.dep_ == "neg" for t in token.children)


def _believed(above: Token, child: Token) -> bool:
    """Whether a clause hangs on a verb of belief, or on *likely*."""
    if child.dep_ not in {"ccomp", "xcomp"}:
        return False
    if above.pos_ == "ADJ":
        return above.lower_ in HEDGING_ADJECTIVES
    return above.lemma_.lower() in BELIEVING and not _negated(above)


# Quotations


def _speaker(doc: Doc, start: int, end: int) -> str | None:
    verb = _frame(doc, start, end)
    if verb is not None:
        return _framed(doc, verb, start, end)
    first = _index(doc, start)
    for word in _near(doc, first, end):
        if word.lower_ == "according":
            return according_to(word)
    return _carried(doc, start)


def _near(doc: Doc, first: int, end: int) -> Iterator[Token]:
    """The words of the sentence behind a quotation, then those before it, nearest first."""
    yield from _after(doc, end)
    yield from _before(doc, first)


def _after(doc: Doc, end: int) -> Iterator[Token]:
    last = _index(doc, end - 1)
    if doc.text[last and doc[last].idx : end].rstrip()[-1:] == "." and not doc[last].is_alpha:
        return
    for word in doc[last + 1 : last + 1 + REACH]:
        if (
            word.text in _STOP
            or word.text in {"“", ";"}
            or (word.text == '"' and word.i > last + 3)
        ):
            return
        yield word


def _before(doc: Doc, first: int) -> Iterator[Token]:
    quotes = 0
    for word in reversed(doc[max(first - REACH, 0) : first]):
        if word.text in {"“", '"', "‘", "'"} and word.i >= first - 1:
            continue
        quotes += word.text in {"”", '"'}
        if word.text in _STOP or quotes or (word.is_space and "\n" in word.text):
            return
        yield word


def _frame(doc: Doc, start: int, end: int) -> Token | None:
    """The verb that gives a quotation to somebody."""
    first, last = _index(doc, start), _index(doc, end - 1)
    behind = _first(_after(doc, end), SAYING)
    if behind is not None and _close(doc, last, behind):
        return behind
    ahead = list(_before(doc, first))
    for word in ahead[:4]:
        if _reports(word, QUOTING):
            return word
    governing = _governing(doc, first, last)
    if governing is not None:
        return governing
    return _first(ahead, SAYING | JUDGING)


def _first(words: Iterable[Token], lemmas: frozenset[str]) -> Token | None:
    return next((w for w in words if _reports(w, lemmas)), None)


def _reports(word: Token, lemmas: frozenset[str]) -> bool:
    return word.pos_ in {"VERB", "AUX"} and word.lemma_.lower() in lemmas


def _close(doc: Doc, last: int, verb: Token) -> bool:
    """Whether only a subject and its description stand between a quotation and its verb."""
    between = doc[last + 1 : verb.i]
    if not any(t.is_alpha for t in between):
        return True
    if any(t.pos_ in {"ADP", "SCONJ", "CCONJ", "VERB"} for t in between[:3]):
        return False
    subject = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
    return subject is not None and last < subject.i < verb.i


def _governing(doc: Doc, first: int, last: int) -> Token | None:
    """The nearest reporting verb above a quotation, outside it, that has a subject."""
    root = doc[first : last + 1].root
    for above, _ in _up(root):
        if not first <= above.i <= last and _reports(above, QUOTING):
            return above
    return None


def _framed(doc: Doc, verb: Token, start: int, end: int) -> str | None:
    """The source of a quotation's verb; by position where the parse has no subject."""
    source = subject_of(verb)
    if source is not None:
        return source
    if _has_subject(verb):
        return None
    behind = [n for n in proper_names(doc) if verb.i < n.first <= verb.i + 8 and personal(n)]
    if verb.idx >= end and behind:
        return behind[0].text
    ahead = [n for n in proper_names(doc) if n.last < verb.i and n.end <= start and personal(n)]
    return ahead[-1].text if ahead and verb.idx < start else None


def _has_subject(verb: Token) -> bool:
    """Whether a verb has a subject in the parse, its own or that of the verb it goes on from."""
    if any(t.dep_ in SUBJECTS for t in verb.children):
        return True
    return verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"} and _has_subject(verb.head)


def _carried(doc: Doc, start: int) -> str | None:
    """The speaker of the quotation just before, where only its frame stands between."""
    earlier = [q for q in quotations_of(doc) if q.closed <= start]
    if not earlier:
        return None
    gap = doc.text[earlier[-1].closed : start]
    stops = len(re.findall(r"(?<!\b[A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)[.!?](?=\s)", gap))
    if (
        len(gap) > 200
        or stops > 1
        or (stops == 1 and not gap.rstrip("“\" ‘'\n").endswith((".", ":")))
    ):
        return None
    return speaker(doc, earlier[-1].start, earlier[-1].end)
