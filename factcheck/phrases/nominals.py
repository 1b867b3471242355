"""Noun phrases and clauses of a parsed passage, shortened and written out as running text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.lexicon import participles, places
from factcheck.lexicon.calendar import TIME_WORDS
from factcheck.names import personal, proper_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.docs import Doc, Token

#: A phrase holds so many words.
ROOM = 8

NOMINAL = frozenset({"NOUN", "PROPN"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "attr", "oprd"})

_BEFORE = frozenset({"compound", "amod", "nmod", "poss"})
_NO_WORDS = frozenset({"NUM", "SPACE", "SYM", "X", "PUNCT"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_POINTING = frozenset({"this", "that", "these", "those"})
_ARTICLES = frozenset({"the", "a", "an"})
_HYPHENS = frozenset("-–‑")
_LINKS = frozenset(
    "of in at on to from with for against over by into between as about near during after aboard "
    "through across outside inside under following behind around".split()
)
_CURRENCIES = frozenset("$£€¥")
_TENSES = frozenset({"aux", "auxpass", "neg"})

#: Words that point at what was said before, and name nothing.
PRONOUNS = frozenset(
    "i you he she it we they me him her us them his their its my our your this that these those "
    "who which what himself herself itself themselves one".split()
)
#: Adjectives made from names that no present country or party gives.
_ADJECTIVES = frozenset(
    "Soviet European African Asian Arab Western Islamic Christian Muslim Jewish Catholic Orthodox "
    "Buddhist Hindu Republican Democratic Nazi Communist".split()
)

#: Adverbs before an adjective that no heading needs.
_IDLE = frozenset("even only also just about nearly almost".split())

_SPACES = re.compile(r"\s+")
#: A possessive that the text sets off with a space.
_LOOSE = re.compile(r"\s(['’]s?)(?=\s)")
_EDGE = ' ,;:."“”‘([)]-–—'


@dataclass(frozen=True, slots=True)
class Cut:
    """A value's place in its passage, ``[start, end)`` in code points: phrases leave it out."""

    start: int
    end: int

    def holds(self, token: Token) -> bool:
        """Whether a token is part of the value."""
        return bool(token.idx < self.end and token.idx + len(token) > self.start)


Piece = tuple[int, str]
Pieces = list[Piece]
Parts = list[Piece | str]


def write(doc: Doc, pieces: Iterable[Piece | str]) -> str:
    """Pieces as running text, spaced as in the passage where they stand side by side."""
    found: list[str] = []
    last = -2
    for part in pieces:
        at, text = (-2, part) if isinstance(part, str) else part
        glued = at == last + 1 and at > 0 and not doc[at - 1].whitespace_
        if found and found[-1] in {" a", " an"}:
            found[-1] = " an" if text[:1].lower() in "aeiou" else " a"
        found.append(text if glued else f" {text}")
        last = at
    return _LOOSE.sub(r"\1", _SPACES.sub(" ", "".join(found))).strip(_EDGE)


def size(pieces: Pieces) -> int:
    """How many words the pieces are."""
    return sum(text[0].isalnum() for _, text in pieces)


def piece(token: Token) -> Piece:
    """A token as it is written inside a phrase."""
    verbal = token.pos_ in {"VERB", "AUX", "ADP"}
    opening = token.is_sent_start and token.pos_ != "PROPN"
    if token.text.isupper() or not (verbal or opening) or (opening and _name(token)):
        return token.i, token.text
    return token.i, token.lower_


def _name(token: Token) -> bool:
    """Whether a word that opens a sentence is a name or made from one."""
    if token.text in _ADJECTIVES or token.text in places.demonyms() or places.polity(token.text):
        return True
    if (
        token.pos_ == "ADJ"
        and token.i + 1 < len(token.doc)
        and token.nbor().text in places.demonyms()
    ):
        return True  # *Central American*
    return any(n.first <= token.i <= n.last for n in proper_names(token.doc))


def timely(token: Token) -> bool:
    """Whether a token names a time (*Thursday*, *week*, *2024*)."""
    number = token.pos_ == "NUM" or token.text[0].isdigit()
    return number or token.lower_ in TIME_WORDS or token.lemma_.lower() in TIME_WORDS


def noun_phrase(head: Token, cut: Cut, room: int = ROOM, *, inner: bool = False) -> Pieces:
    """A noun with what stands before it and, as far as there is room, behind it.

    ``inner`` keeps the article, as inside a longer phrase.
    """
    found = _before(head, cut, inner=inner)
    return found + _behind(head, cut, room - size(found)) if found else found


def _before(head: Token, cut: Cut, *, inner: bool) -> Pieces:
    """A noun with its compounds, adjectives, possessor and the words hyphened to it."""
    if cut.holds(head) or head.pos_ in _NO_WORDS:
        return []
    tokens = [t for child in head.lefts if child.dep_ in _BEFORE for t in _modifier(child, cut)]
    tokens += _hyphened(head, cut)
    found = _pieces(sorted(set(tokens), key=lambda t: t.i))
    article = _article(head, cut) if inner else ""
    return [(-2, article), *found] if article else found


def _article(head: Token, cut: Cut) -> str:
    """The article of a noun inside a phrase; *the* for *this* and *her*."""
    if any(t.tag_ == "POS" for child in head.lefts if child.dep_ == "poss" for t in child.rights):
        return ""
    for child in head.lefts:
        if child.tag_ == "PRP$":
            return "the"
        if child.dep_ == "det" and not cut.holds(child):
            return "the" if child.lower_ in _POINTING else child.lower_
    return ""


def _modifier(child: Token, cut: Cut) -> Iterator[Token]:
    """The words of a modifier; none where a number or the value is part of it."""
    tokens = list(child.subtree)
    if child.tag_ == "PRP$" or child.pos_ == "PRON":
        return
    if child.dep_ != "poss" and any(cut.holds(t) or t.pos_ == "NUM" for t in tokens):
        return
    if len(tokens) > ROOM - 2:
        tokens = [child, *(t for t in child.children if t.dep_ in _BEFORE or t.dep_ == "case")]
    for token in tokens:
        kept = token.dep_ == "case" or token.text in _HYPHENS or token.pos_ not in _NO_WORDS
        leading = token.pos_ == "DET" or token.tag_ == "PRP$"
        if kept and not leading and token.lower_ not in _IDLE and not cut.holds(token):
            yield token


def _pieces(tokens: list[Token]) -> Pieces:
    """Tokens as pieces; hyphens that no longer join anything fall away."""
    chosen = {t.i for t in tokens}
    return [
        piece(t)
        for t in tokens
        if (t.text not in _HYPHENS or (t.i - 1 in chosen and t.i + 1 in chosen))
        and (t.tag_ != "POS" or t.i - 1 in chosen)
    ]


def _hyphened(head: Token, cut: Cut) -> list[Token]:
    """A noun and the words that hyphens tie to it (*son-in-law*)."""
    doc, found = head.doc, [head]
    at = head.i
    while at + 2 < len(doc) and doc[at + 1].text in _HYPHENS and not doc[at].whitespace_:
        if doc[at + 1].whitespace_ or cut.holds(doc[at + 2]):
            break
        found += [doc[at + 1], doc[at + 2]]
        at += 2
    at = head.i
    while at > 1 and doc[at - 1].text in _HYPHENS and not doc[at - 2].whitespace_:
        if doc[at - 1].whitespace_ or cut.holds(doc[at - 2]) or doc[at - 2].pos_ == "NUM":
            break
        found += [doc[at - 2], doc[at - 1]]
        at -= 2
    return found


def _behind(head: Token, cut: Cut, room: int) -> Pieces:
    """The prepositions, participles and infinitives that narrow a noun, while there is room."""
    found: Pieces = []
    for child in head.rights:
        left = room - size(found)
        if left < 2 or cut.holds(child):
            continue
        if child.dep_ == "prep" and child.lower_ in _LINKS:
            found += linked(child, cut, left)
        elif child.dep_ == "acl" and child.tag_ in {"VBN", "VB"}:
            narrowed = predicate(child, cut, left)
            found += narrowed if len(narrowed) > 1 else []
        if len(found) > 2 and size(found) > ROOM // 2:
            break
    return found


def linked(prep: Token, cut: Cut, room: int) -> Pieces:
    """A preposition with what it governs; nothing where that is a time, a number or a pronoun."""
    for noun in prep.children:
        if noun.dep_ == "pobj" and noun.pos_ in NOMINAL and not timely(noun):
            governed = noun_phrase(noun, cut, room - 1, inner=True)
            if governed and size(governed) < room + 2 and not (cut.holds(prep) and prep.i > noun.i):
                return [piece(prep), *governed]
    return []


def complement(verb: Token, cut: Cut, room: int) -> Pieces:
    """The first prepositional phrase of a verb that is no time and not the value's own."""
    for prep in verb.rights:
        if prep.dep_ not in {"prep", "agent"} or prep.lower_ not in _LINKS:
            continue
        if not cut.holds(prep) and room > 1:
            found = linked(prep, cut, room)
            if found:
                return found
    return []


def target(verb: Token) -> Token | None:
    """The object of a verb, or what it says its subject is; *returns* of *years of returns*."""
    found = next((c for c in verb.children if c.dep_ in OBJECTS), None)
    while found is not None and timely(found):
        of = next((c for c in found.rights if c.lower_ == "of"), None)
        within = (
            next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
        )
        if within is None:
            break
        found = within
    return found


def _money(thing: Token) -> bool:
    """Whether what a verb governs is a sum."""
    return any(t.text in _CURRENCIES or t.lower_ == "dollars" for t in thing.subtree)


def predicate(verb: Token, cut: Cut, room: int = ROOM, form: str = "") -> Pieces:
    """A verb with its auxiliaries, particle, object and complement.

    ``form`` stands for the verb and its auxiliaries where it is given.
    """
    found: Pieces = [] if form else [piece(t) for t in verb.lefts if _tense(t, verb)]
    found.append((verb.i, form) if form else piece(verb))
    found += [piece(t) for t in verb.rights if t.dep_ == "prt"]
    thing = target(verb)
    counted = thing is None or thing.lower_ in {"percent", "%"} or timely(thing)
    if thing is not None and thing.pos_ in NOMINAL and not counted:
        found += noun_phrase(thing, cut, room - size(found), inner=True)
    elif thing is not None and not cut.holds(thing) and _money(thing):
        found.append((-2, "money"))
    more = next((c for c in verb.rights if c.dep_ in {"xcomp", "acomp"}), None)
    if more is not None and thing is None and not cut.holds(more) and size(found) < room - 1:
        return found + predicate(more, cut, room - size(found))
    if verb.lemma_ == "do" and len(found) > 0 and thing is None:
        found.append((-2, "so"))
    if size(found) < room - 1:
        found += complement(verb, cut, room - size(found))
    return found


def _tense(token: Token, verb: Token) -> bool:
    """Whether an auxiliary is kept: *has* of *has attacked* is not."""
    if token.dep_ == "aux" and token.lemma_.lower() == "have" and verb.lower_.endswith("ed"):
        return any(t.lower_ == "been" or t.tag_ == "MD" for t in verb.lefts)
    return token.dep_ in _TENSES


def subject_of(verb: Token) -> Token | None:
    """Who does what a verb says, also where another verb of the sentence names it."""
    own = next((c for c in verb.lefts if c.dep_ in SUBJECTS and not dateline(c)), None)
    if own is not None:
        relative = own.lower_ in _RELATIVE and verb.dep_ == "relcl"
        return verb.head if relative else own
    if (
        verb.dep_ in {"conj", "xcomp"}
        and verb.head.i != verb.i
        and verb.head.pos_ in {"VERB", "AUX"}
    ):
        return subject_of(verb.head)
    if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in NOMINAL:
        return verb.head
    return None


def dateline(token: Token) -> bool:
    """Whether a token is the place that an article opens with (*GENEVA*)."""
    return bool(token.i < 4 and token.text.isupper() and len(token) > 4)


def finite(verb: Token) -> Token:
    """The verb that carries the tense: *plans* of *plans to meet*."""
    while verb.dep_ == "xcomp" and verb.head.pos_ in {"VERB", "AUX"}:
        verb = verb.head
    return verb


def passive(verb: Token) -> bool:
    """Whether a verb says what is done to its subject."""
    return any(c.dep_ in {"auxpass", "nsubjpass"} for c in verb.children) or (
        verb.dep_ == "acl" and verb.tag_ == "VBN"
    )


def past(verb: Token) -> str:
    """The past participle of a verb of the text."""
    return verb.lower_ if verb.tag_ == "VBN" else participles.past(verb.lemma_.lower())


def present(verb: Token) -> str:
    """The present participle of a verb of the text."""
    return verb.lower_ if verb.tag_ == "VBG" else participles.present(verb.lemma_.lower())


def clause(verb: Token, cut: Cut, room: int = ROOM) -> Pieces:
    """Subject and predicate; a subject that names nothing is left to the participle."""
    own, verb = verb, finite(verb)
    subject = subject_of(verb)
    if subject is not None:
        words = actor(subject, cut, room // 2)
        if words:
            if verb.dep_ == "acl" and verb.tag_ == "VBN":
                words.append((-2, "were" if subject.tag_ in {"NNS", "NNPS"} else "was"))
            return words + asserted(verb, cut, room - size(words))
    verb, thing = own, target(own)
    if thing is not None and thing.pos_ in NOMINAL and thing.dep_ == "dobj" and not timely(thing):
        words = noun_phrase(thing, cut, room // 2, inner=True)
        if words and verb.lemma_ not in {"have", "be"}:
            was = "were" if thing.tag_ in {"NNS", "NNPS"} else "was"
            rest = complement(verb, cut, room - size(words) - 2)
            return [*words, (-2, was), (-2, past(verb)), *_particle(verb), *rest]
    return predicate(verb, cut, room, form=past(verb) if passive(verb) else present(verb))


def actor(subject: Token, cut: Cut, room: int) -> Pieces:
    """Who does something, as a phrase; *she* by the only person named before her."""
    if subject.lower_ in {"he", "she"}:
        named = {n.text for n in proper_names(subject.doc) if n.last < subject.i and personal(n)}
        return [(-2, named.pop())] if len(named) == 1 else []
    if subject.pos_ not in NOMINAL or cut.holds(subject):
        return []
    return noun_phrase(subject, cut, room, inner=True)


def asserted(verb: Token, cut: Cut, room: int) -> Pieces:
    """A predicate behind its subject: *would* stands for an infinitive's *to*."""
    found = predicate(verb, cut, room)
    to = {t.i for t in verb.lefts if t.tag_ == "TO"}
    return [(at, "would") if at in to else (at, text) for at, text in found]


def _particle(verb: Token) -> Pieces:
    return [piece(t) for t in verb.rights if t.dep_ == "prt"]
