"""Roles told apart from a name: *the former mayor*, *while she was a senator*.

Whose role it is, only the whole article tells: that of the person it names most, or of the
one it calls the suspect.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.claims.offices import (
    head_first,
    is_office,
    leftmost,
    normal,
    of_what,
)
from factcheck.claims.passage import Mention
from factcheck.claims.sources import quotation_at
from factcheck.lexicon.offices import CAMPAIGNS, FORCES, HEADS, SERVING, SOUGHT, TENURES
from factcheck.lexicon.parties import NOUNS, SUSPECT
from factcheck.model import Kind
from factcheck.names import personal
from factcheck.persons import fuller, same_person
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import Passage
    from factcheck.docs import Doc, Token
    from factcheck.names import ProperName

_PERSONS: Final = frozenset({"he", "she"})
_POSSESSING: Final = frozenset({"his", "her"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
#: Where a description stands for somebody, and is no description of a name.
_STANDING: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj"})
#: What a word is, or which it is, that a role may be told by.
_HOLDING: Final = frozenset({"attr", "pobj"})
_TELLING: Final = frozenset({"former", *CAMPAIGNS})
#: *” – Ann Low, nurse*: who is quoted, at the end of a paragraph.
_CREDIT: Final = re.compile(
    r"[”\"]\s*[-–—]\s?(?P<name>[A-Z][\w’'.]+(?: [A-Z][\w’'.]+){0,2}), (?P<role>[A-Za-z]+)\s*$"
)
#: Whom an article is about is named so often at least.
OFTEN: Final = 2


class _People:
    """The persons of an article: who leads it, who is its suspect, and who was named last."""

    def __init__(
        self, named: Sequence[Sequence[ProperName]], stated: Sequence[Sequence[Mention]]
    ) -> None:
        """Count the persons named in the passages of an article."""
        persons = [n for names in named for n in names if personal(n)]
        full = fuller([n.text for n in persons], [n.honorific for n in persons])
        called = {m.value.name for ms in stated for m in ms if isinstance(m.value, Office)}
        called |= {n.text for n in persons if n.honorific}
        known = {full.get(name, name) for name in called}
        self.named = named
        self.full = {name: whole for name, whole in full.items() if whole in known}
        found = Counter(self.full[n.text] for n in persons if n.text in self.full)
        counts = found.most_common(2)
        tied = len(counts) > 1 and counts[0][1] == counts[1][1]
        self.leader = counts[0][0] if counts and counts[0][1] >= OFTEN and not tied else ""
        self.suspect = _suspect(stated)

    def last(self, passage: int, token: Token) -> str:
        """The person named last before a token, by the fullest name in the article."""
        inside = [n.text for n in self.named[passage] if n.last < token.i]
        before = [n.text for names in self.named[:passage] for n in names]
        found = [self.full[name] for name in (*before, *inside) if name in self.full]
        return found[-1] if found else ""

    def at(self, passage: int, token: Token) -> str:
        """Whom a word stands for: a name, a pronoun, *who*, *the suspect*; empty if unknown."""
        name = next((n for n in self.named[passage] if n.first <= token.i <= n.last), None)
        if name is not None:
            return name.text if personal(name) else ""
        if token.lower_ in _PERSONS | _POSSESSING:
            last = self.last(passage, token)
            return last if last == self.leader else ""
        if token.lower_ == "who" and token.head.dep_ == "relcl":
            return self.at(passage, token.head.head)
        if token.dep_ == "attr" and (subject := _subject(token.head)) is not None:
            return self.at(passage, subject)
        definite = any(c.lower_ == "the" for c in token.children)
        return self.suspect if definite and NOUNS.get(token.lower_) == SUSPECT else ""


def _suspect(stated: Sequence[Sequence[Mention]]) -> str:
    """The only person whom an article calls the suspect; empty where it names none or two."""
    names = [
        m.value.name
        for mentions in stated
        for m in mentions
        if isinstance(m.value, Office)
        and any(NOUNS.get(word) == SUSPECT for word in m.value.office.split())
    ]
    if not names or any(same_person(names[0], name) is False for name in names):
        return ""
    return max(names, key=lambda name: (len(name), name))


def unnamed(
    passages: Sequence[Passage],
    named: Sequence[Sequence[ProperName]],
    stated: Sequence[Sequence[Mention]],
) -> Iterator[tuple[int, Mention]]:
    """Find the roles of an article that stand apart from the name: (passage, mention).

    ``named`` are the proper names of each passage, ``stated`` its mentions so far.
    """
    people = _People(named, stated)
    for index, passage in enumerate(passages):
        taken = [m for m in stated[index] if m.kind is Kind.ROLE]
        for mention in (*_credited(passage.doc), *_mentions(passage.doc, index, people)):
            apart = all(m.end <= mention.start or mention.end <= m.start for m in taken)
            if apart and quotation_at(passage.doc, mention.start, mention.end) is None:
                taken.append(mention)
                yield index, mention


def _credited(doc: Doc) -> Iterator[Mention]:
    """Who is quoted on a credit line, with what they are."""
    found = _CREDIT.search(doc.text)
    if found and (role := HEADS.get(found["role"].lower())):
        span = doc.char_span(*found.span("role"), alignment_mode="expand")
        if span is not None and len(span):
            value = Office(found["name"], role)
            yield Mention(Kind.ROLE, found.start("name"), found.end("role"), value, span.root.i)


def _mentions(doc: Doc, index: int, people: _People) -> Iterator[Mention]:
    for token in doc:
        # The finders ask for one of these before anything else.
        if not (token.dep_ in _HOLDING or token.lower_ in _TELLING or token.lemma_ in SERVING):
            continue
        for finder in (_former, _being, _serving, _campaigning):
            mention = finder(token, index, people)
            if mention is not None:
                yield mention


def _mention(doc: Doc, first: int, head: int, name: str) -> Mention | None:
    """The role of a named person, from token ``first`` to what the office ``head`` is of."""
    of = head + 1 < len(doc) and doc[head + 1].lower_ == "of"
    last, whose = of_what(doc, head) if of else (head, "")
    office = normal(doc, leftmost(doc, head_first(doc, head), head), head, whose)
    if not office or not name:
        return None
    end = doc[last].idx + len(doc[last])
    return Mention(Kind.ROLE, doc[first].idx, end, Office(name, office), head)


def _former(token: Token, _: int, people: _People) -> Mention | None:
    """*The former mayor of Leeds*: whom the article is about, if no name stands beside it."""
    if token.lower_ != "former" or not token.i or token.nbor(-1).lower_ != "the":
        return None
    head = token.head
    if head.tag_ != "NN" or not is_office(head) or head.dep_ not in _STANDING:
        return None
    if head.i < token.i or any(c.dep_ in {"appos", "relcl"} for c in head.children):
        return None
    behind = head.doc[of_what(head.doc, head.i)[0] + 1 :][:2]
    if any(t.pos_ == "PROPN" for t in behind):
        return None
    return _mention(head.doc, token.i - 1, head.i, people.leader)


def _being(token: Token, index: int, people: _People) -> Mention | None:
    """*She was secretary of state*, *her tenure as secretary*, *as secretary, she spoke*."""
    if token.dep_ == "attr" and token.head.lemma_ == "be" and is_office(token):
        subject = _subject(token.head)
        if subject is None or subject.lower_ not in _PERSONS or _negated(token.head):
            return None
        return _mention(token.doc, subject.i, token.i, people.at(index, subject))
    if token.dep_ == "pobj" and token.head.lower_ == "as" and is_office(token):
        tenure = token.head.head
        whose = next((c for c in tenure.children if c.lower_ in _POSSESSING), None)
        if tenure.lemma_.lower() in TENURES and whose is not None:
            return _mention(token.doc, whose.i, token.i, people.at(index, whose))
        subject = _subject(tenure)
        opening = token.head.i == token.sent.start
        if opening and subject is not None and subject.lower_ in _PERSONS:
            return _mention(token.doc, token.head.i, token.i, people.at(index, subject))
    return None


def _serving(token: Token, index: int, people: _People) -> Mention | None:
    """*X served as a marine*, *the suspect served in the army*: told by the verb."""
    if token.lemma_ not in SERVING or token.pos_ != "VERB" or _negated(token):
        return None
    subject = _subject(token)
    name = people.at(index, subject) if subject is not None else ""
    for word in token.subtree:
        if word.i < token.i or word.lower_ not in {"as", "in"}:
            continue
        held = next((t for t in word.children if t.dep_ == "pobj"), None)
        if held is None or not name:
            continue
        if word.lower_ == "as" and is_office(held):
            return _mention(token.doc, token.i, held.i, name)
        if word.lower_ == "in" and held.lower_ in FORCES:
            end = held.idx + len(held)
            value = Office(name, f"{held.lower_} veteran")
            return Mention(Kind.ROLE, token.idx, end, value, held.i)
    return None


def _campaigning(token: Token, index: int, people: _People) -> Mention | None:
    """*her second presidential campaign*."""
    if token.lower_ not in CAMPAIGNS or not token.i or token.nbor(-1).lower_ not in SOUGHT:
        return None
    whose = next((c for c in token.children if c.lower_ in _POSSESSING), None)
    name = people.at(index, whose) if whose is not None else ""
    if whose is None or not name:
        return None
    value = Office(name, f"{token.nbor(-1).lower_} candidate")
    return Mention(Kind.ROLE, whose.idx, token.idx + len(token), value, token.i)


def _subject(verb: Token) -> Token | None:
    return next((t for t in verb.children if t.dep_ in _SUBJECTS), None)


def _negated(verb: Token) -> bool:
    return any(t.dep_ == "neg" for t in verb.children)
