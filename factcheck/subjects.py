"""What a claim is about, read from the dependency parse of its sentence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.happening import happening
from factcheck.lexicon import places
from factcheck.lexicon.calendar import TIME_WORDS
from factcheck.lexicon.qualifiers import QUALIFIERS
from factcheck.model import About, Kind
from factcheck.parties import party
from factcheck.parts import parts
from factcheck.phrases import phrase
from factcheck.values import Duration, Office, Quantity
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.claims.passage import Mention
    from factcheck.docs import Doc, Span, Token, Word
    from factcheck.names import ProperName

#: Parts of speech that carry content.
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})

#: Verbs that say little about what happens, and their lemmas in the model.
LIGHT = frozenset(
    {"be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "include", "add"}
)

#: Dependencies of the words that narrow a noun.
NARROWING = frozenset({"amod", "compound", "nmod", "poss", "nummod", "appos"})

#: Dependencies of the arguments of a verb.
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "attr", "oprd", "agent"})

#: Kinds whose values belong to a person.
PERSONAL = frozenset({Kind.AGE, Kind.ROLE})

#: Kinds whose values date or measure an event.
TIMED = frozenset({Kind.DATE, Kind.DURATION})

#: How many governing words are kept, nearest first.
DEPTH = 3


@dataclass(frozen=True, slots=True)
class Background:
    """The content words of the paragraph before, and of the article's title and first one."""

    before: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()


def lemma(token: Token | Word) -> str:
    """A token's lemma in lower case, a name's own form in lower case."""
    return (token.lemma_ or token.text).casefold()


def content(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The lemmas of the tokens that carry content, in order."""
    return tuple(word for token in tokens if (word := _content(token.word)))


@lru_cache(maxsize=1 << 15)
def _content(word: Word) -> str:
    """The lemma of a word that carries content, ``""`` of any other."""
    if word.pos_ not in CONTENT or word.is_stop or not word.is_alpha:
        return ""
    said = lemma(word)
    return "" if said in LIGHT or word.lower_ in TIME_WORDS else said


def words(doc: Doc) -> Sequence[str]:
    """What ``content`` takes of each token of a doc, ``""`` where it takes nothing."""
    found: list[str] | None = doc.user_data.get(_KEY + ".words")
    if found is None:
        found = doc.user_data[_KEY + ".words"] = [_content(token.word) for token in doc]
    return found


def _verbs(doc: Doc) -> Sequence[int]:
    """The verb of each token's clause, -1 in a fragment without one."""
    found: list[int] | None = doc.user_data.get(_KEY + ".verbs")
    if found is None:
        heads = [token.head.i for token in doc]
        verbal = [token.pos_ in {"VERB", "AUX"} for token in doc]
        found = doc.user_data[_KEY + ".verbs"] = [_above(i, heads, verbal) for i in range(len(doc))]
    return found


def _above(at: int, heads: Sequence[int], verbal: Sequence[bool]) -> int:
    while not verbal[at]:
        if heads[at] == at:
            return -1
        at = heads[at]
    return at


_KEY = "factcheck.subjects"


def governors(token: Token) -> tuple[Token, ...]:
    """The verbs and nouns above a token, nearest first, at most ``DEPTH``."""
    found: list[Token] = []
    for above in token.ancestors:
        if above.pos_ in {"VERB", "NOUN", "PROPN"} and lemma(above) not in LIGHT:
            found.append(above)
            if len(found) == DEPTH:
                break
    return tuple(found)


def _clause(doc: Doc, sent: Span, verb: int) -> tuple[Sequence[int], tuple[str, ...]]:
    """The tokens whose clause is that of ``verb``, or the whole sentence without one.

    With the words of content among them; the claims of a clause share both.
    """
    known: dict[tuple[int, int], tuple[Sequence[int], tuple[str, ...]]]
    known = doc.user_data.setdefault(_KEY + ".clauses", {})
    found = known.get((sent.start, verb))
    if found is None:
        verbs, said = _verbs(doc), words(doc)
        inside = [i for i in range(sent.start, sent.end) if verb < 0 or verbs[i] == verb]
        found = inside, tuple(said[i] for i in inside if said[i])
        known[sent.start, verb] = found
    return found


def _narrowing(noun: Token) -> Iterator[Token]:
    """The adjectives, compounds, possessors and *of*-objects of a noun."""
    for child in noun.children:
        if child.dep_ in NARROWING:
            yield child
        elif child.dep_ == "prep":
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield inner
                    yield from (c for c in inner.children if c.dep_ in NARROWING)


def _arguments(verb: Token | None) -> Iterator[Token]:
    """The subject and objects of a verb, by their heads."""
    if verb is None:
        return
    for child in verb.children:
        if child.dep_ in ARGUMENTS:
            if child.dep_ == "agent":
                yield from (c for c in child.children if c.dep_ == "pobj")
            else:
                yield child


def _qualifiers(doc: Doc, sent: Span, mention: Mention) -> tuple[str, ...]:
    """The words beside a value that restrict what it counts, by their rows."""
    start, end = sent.start, sent.end
    first = bisect_left(doc.offsets, mention.start, start, end)
    if first == end:
        first = mention.head
    last = min(max(first, mention.head) + 4, end)
    window = (doc[i].lower_ for i in range(max(first - 4, start), last))
    return tuple(sorted({QUALIFIERS[word] for word in window if word in QUALIFIERS}))


def canonical_names(
    names: Sequence[ProperName], start: int, end: int, full: dict[str, str]
) -> tuple[str, ...]:
    """The canonical names that lie in ``[start, end)``, and the polity each stands for."""
    found: set[str] = set()
    for name in names:
        if start <= name.start < end:
            text = full.get(name.text, name.text)
            found.add(places.polity(text) or places.canonical(text))
    return tuple(sorted(found))


def about(
    doc: Doc,
    mention: Mention,
    names: Sequence[ProperName],
    full: dict[str, str],
    stated: Sequence[Mention],
    background: Background,
) -> About:
    """Read what a mention is about.

    ``names`` are the passage's proper names, ``full`` maps an article's short names to
    their fullest form, ``stated`` are all mentions of the passage, ``background`` holds the
    words around the passage.
    """
    head = doc[mention.head]
    sent, starts = head.sent, doc.offsets
    verb = _verbs(doc)[head.i]
    above = governors(head)
    clause, said = _clause(doc, sent, verb)
    nominal = head.pos_ in {"NOUN", "PROPN"}
    arguments = [a for a in _arguments(doc[verb] if verb >= 0 else None) if a.i != head.i]
    return About(
        phrase=phrase(doc, mention),
        head=lemma(head) if nominal or head.pos_ == "VERB" else "",
        modifiers=tuple(dict.fromkeys(content(_narrowing(head)))) if nominal else (),
        predicates=tuple(dict.fromkeys(lemma(t) for t in above)),
        arguments=tuple(dict.fromkeys(content(arguments))),
        person=_person(doc, mention, names, full),
        party=party(head) if mention.kind in PERSONAL else "",
        names=canonical_names(
            names,
            starts[clause[0]] if clause else sent.start_char,
            starts[clause[-1]] + 1 if clause else sent.end_char,
            full,
        ),
        sentence_names=canonical_names(names, sent.start_char, sent.end_char, full),
        qualifiers=_qualifiers(doc, sent, mention),
        clause=said,
        sentence=_clause(doc, sent, -1)[1],
        context=background.before,
        lead=background.lead,
        near=_near(doc, sent, mention, stated),
        parts=parts(doc, mention, stated),
        event=_event(doc, head, mention),
    )


def _person(doc: Doc, mention: Mention, names: Sequence[ProperName], full: dict[str, str]) -> str:
    """The person whose office or age a mention states, by the fullest name in the article."""
    if isinstance(mention.value, Office):
        return full.get(mention.value.name, mention.value.name)
    if mention.kind is not Kind.AGE:
        return ""
    head = doc[mention.head]
    for name in names:
        if name.first <= head.i <= name.last:
            return full.get(name.text, name.text)
    return ""


def _event(doc: Doc, head: Token, mention: Mention) -> tuple[str, ...]:
    """What a time or a number of days dates or measures."""
    if mention.kind not in TIMED:
        return ()
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return happening(head, span.start, span.end - 1) if span is not None else ()


def _near(doc: Doc, sent: Span, mention: Mention, stated: Sequence[Mention]) -> tuple[str, ...]:
    """The other numbers of a mention's sentence, as stated."""
    start, end, own = sent.start_char, sent.end_char, mention.start
    numbers = _numbers(doc, stated)
    return tuple(dict.fromkeys(said for at, said in numbers if start <= at < end and at != own))


def _numbers(doc: Doc, stated: Sequence[Mention]) -> Sequence[tuple[int, str]]:
    """The numbers among the mentions of a doc, as stated, and where; written down once."""
    of, found = doc.user_data.get(_KEY + ".numbers", (None, ()))
    if of is not stated:
        found = [
            (m.start, f"{m.kind} {normalized(m.value)}")
            for m in stated
            if isinstance(m.value, Quantity | Duration)
        ]
        doc.user_data[_KEY + ".numbers"] = stated, found
    return found  # type: ignore[no-any-return]
