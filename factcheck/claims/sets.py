"""Sets: lists of three or more named things, closed or open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.claims.passage import Mention
from factcheck.lexicon.offices import HEADS
from factcheck.lexicon.places import canonical, polity, states
from factcheck.model import Kind
from factcheck.names import personal, proper_names, text_of
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from factcheck.claims.passage import Passage

KIND = Kind.SET
RANK = 75

#: The fewest things that make a list a set.
FEWEST = 3

_JOINING = frozenset({"and", "or", "&"})
_INSIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON", "ADV"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_OPENING = frozenset({"including", "like", "include", "includes", "included", "e.g."})
_OTHERS = frozenset({"others", "more", "other", "etc", "etc.", "elsewhere"})
_CONJOINED = frozenset({"conj", "appos"})
_ARTICLES = frozenset({"the", "a", "an", "both", "some", "his", "her", "their", "its"})


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing of a list: its tokens, both inside, and the noun that heads it."""

    first: int
    last: int
    head: Token


def find(passage: Passage) -> Iterator[Mention]:
    """Find the lists of three or more names or nouns; a mention is the whole list."""
    doc = passage.doc
    text = text_of(doc)
    if "," not in text:
        return
    for joiner in doc:
        if joiner.lower_ in _JOINING and joiner.pos_ in {"CCONJ", "SYM"}:
            items = _items(doc, joiner.i)
            others = bool(items) and items[-1].head.lower_ in _OTHERS
            things = items[:-1] if others else items
            if len(items) >= FEWEST and len(things) >= FEWEST - others and _a_set(doc, things):
                yield _mention(doc, things, items[-1].last if others else things[-1].last, others)


def _mention(doc: Doc, items: list[_Item], last: int, others: bool) -> Mention:
    named = [_name(doc, item) for item in items]
    end = max(last, *(n[1] for n in named))
    opening = doc[items[0].first - 1].lower_ if items[0].first else ""
    such_as = opening == "as" and doc[items[0].first - 2].lower_ == "such"
    behind = text_of(doc)[doc[end].idx + len(doc[end]) :].lstrip(", ")
    left_open = (
        others or such_as or opening in _OPENING or behind.startswith(("among other", "etc"))
    )
    value = NameSet(tuple(sorted({n[0] for n in named})), left_open)
    start = doc[items[0].first].idx
    return Mention(KIND, start, doc[end].idx + len(doc[end]), value, items[0].head.i)


def _items(doc: Doc, joiner: int) -> list[_Item]:
    """The things that stand around an *and*, in order; none unless commas part them."""
    last = _rightwards(doc, joiner + 1)
    if last is None:
        return []
    items = [last]
    at = joiner - 1
    if at > 0 and doc[at].text == ",":
        at -= 1
    while at >= 0:
        item = _leftwards(doc, at)
        if item is None:
            break
        items.insert(0, item)
        at = item.first - 1
        if at < 1 or doc[at].text != ",":
            break
        at -= 1
    return items


def _inside(token: Token) -> bool:
    if token.text in _POSSESSIVE or (token.text == "-" and token.i and not token.whitespace_):
        return True
    return token.pos_ in _INSIDE and (token.pos_ != "PRON" or token.tag_ == "PRP$")


def _is_thing(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"} or token.lower_ in _OTHERS


def _rightwards(doc: Doc, first: int) -> _Item | None:
    """The noun phrase that begins at a token."""
    at = first
    while at < len(doc) and at - first < 9 and _inside(doc[at]):
        at += 1
    last = at - 1
    while last >= first and not _is_thing(doc[last]):
        last -= 1
    if last < first:
        return None
    for i in range(first, last):  # An adverb or pronoun behind the first noun ends it.
        if _is_thing(doc[i]) and doc[i + 1].pos_ in {"DET", "ADV"}:
            last = i
            break
    name = next((n for n in proper_names(doc) if n.first <= last < n.last), None)
    last = name.last if name else last
    return _Item(first, last, doc[first : last + 1].root)


def _leftwards(doc: Doc, last: int) -> _Item | None:
    """The noun phrase that ends at a token."""
    name = next((n for n in proper_names(doc) if n.first <= last <= n.last), None)
    if not _is_thing(doc[last]) and name is None:
        return None
    first = name.first if name else last
    while first > 0 and last - first < 9 and _inside(doc[first - 1]):
        first -= 1
        if doc[first].pos_ == "DET" or doc[first].tag_ == "PRP$":
            break
    return _Item(first, last, doc[first : last + 1].root)


def _a_set(doc: Doc, items: list[_Item]) -> bool:
    """Whether items are one list and no clause, address or apposition."""
    if any(item.head.head.i == item.head.i and item is not items[0] for item in items):
        return False
    low, high = items[0].first, items[-1].last
    loose = [
        item
        for item in items[1:]
        if item.head.dep_ not in _CONJOINED or not low <= item.head.head.i <= high
    ]
    if loose:
        return False
    return not any(_explains(doc, a, b) for a, b in zip(items, items[1:], strict=False))


def _explains(doc: Doc, item: _Item, after: _Item) -> bool:
    """Whether a thing merely says what or where the one before it is."""
    a, b = _plain(doc, item), _plain(doc, after)
    if b in states() or (polity(b) and not polity(a) and item.head.pos_ == "PROPN"):
        return True
    if after.head.like_num or after.head.ent_type_ == "DATE":
        return True
    return after.head.dep_ == "appos" and after.head.lower_ in HEADS


def _plain(doc: Doc, item: _Item) -> str:
    first = item.first
    while first < item.last and doc[first].lower_ in _ARTICLES:
        first += 1
    end = doc[item.last].idx + len(doc[item.last])
    return " ".join(text_of(doc)[doc[first].idx : end].split())


def _name(doc: Doc, item: _Item) -> tuple[str, int]:
    """What an item is called, and its last token: a person's bare name, else its words."""
    names = [n for n in proper_names(doc) if item.first <= n.first and n.last <= item.last]
    if names and names[-1].last == item.last and personal(names[-1]):
        return names[-1].text, item.last
    if item.head.lower_ in HEADS and item.last + 2 < len(doc) and doc[item.last + 1].text == ",":
        behind = next((n for n in proper_names(doc) if n.first == item.last + 2), None)
        if behind is not None and personal(behind):
            return behind.text, behind.last
    plain = _plain(doc, item)
    return (canonical(plain) if names else plain.lower()), item.last
