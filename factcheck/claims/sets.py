"""Sets: lists of three or more named things, closed or open."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.claims.aged import aged_lists
from factcheck.claims.charges import charge_lists
from factcheck.claims.offices import head_first
from factcheck.claims.passage import Mention
from factcheck.claims.semicolons import semicolon_lists
from factcheck.lexicon.offices import BODIES, HEADS, KIN
from factcheck.lexicon.places import canonical, demonyms, polity, states
from factcheck.model import BlockRole, Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Doc, Token

KIND = Kind.SET
RANK = 75

#: The fewest things that make a list a set.
FEWEST = 3

_JOINING = frozenset({"and", "or", "&"})
_INSIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON", "ADV"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_OPENING = frozenset({"including", "like", "include", "includes", "included", "e.g."})
_OTHERS = frozenset({"others", "more", "other", "etc", "etc.", "elsewhere"})
_CONJOINED = frozenset({"conj", "appos", "nmod"})

#: Bodies whose name may be a list.
_LISTED_BODIES = frozenset(
    "Department Bureau Ministry Committee Office Center Centers Centre Commission Agency Council "
    "Institute Subcommittee Secretary Minister Board".split()
)
#: Who stands for a country or an organisation.
_OFFICIALS = frozenset(
    "government officials authorities leaders regime state agents officers operatives".split()
)
_OF = frozenset({"of", "to", "for", "in", "from", "on", "at", "with", "by"})
_ARTICLES = frozenset(
    {"the", "a", "an", "both", "some", "his", "her", "their", "its", "even", "also"}
)


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing of a list: its tokens, both inside, and the noun that heads it.

    ``core`` is the last token before what the thing is of or for, where that is given
    (*trips* of *trips to Italy and Malta*).
    """

    first: int
    last: int
    head: Token
    core: int = -1


def find(passage: Passage) -> Iterator[Mention]:
    """Find the lists of three or more names or nouns; a mention is the whole list."""
    doc = passage.doc
    comma = doc.text.find(",")
    if comma < 0:
        return
    found = [*semicolon_lists(doc), *aged_lists(doc), *_headline(passage)]
    found.extend(charge_lists(doc))
    for joiner in doc:
        # Only commas before it make a list of what it joins.
        if joiner.lower_ in _JOINING and joiner.pos_ in {"CCONJ", "SYM"} and joiner.idx > comma:
            found.extend(_at(doc, joiner))
    for mention in {(m.start, m.end): m for m in found}.values():
        if not any(_holds(other, mention) for other in found):
            yield mention


def _holds(other: Mention, mention: Mention) -> bool:
    wider = other.end - other.start > mention.end - mention.start
    return wider and other.start < mention.end and mention.start < other.end


def _at(doc: Doc, joiner: Token) -> Iterator[Mention]:
    """The set around an *and*, if there is one."""
    items = _items(doc, joiner.i)
    others = bool(items) and items[-1].head.lower_ in _OTHERS
    things = items[:-1] if others else items
    if len(things) > 1 and _described(doc, things[0], things[1]):
        things = things[1:]
    if len(things) < FEWEST - others or not _a_set(doc, things):
        return
    mention = _mention(doc, things, items[-1].last if others else things[-1].last, others=others)
    if isinstance(mention.value, NameSet) and len(mention.value.names) >= FEWEST - others:
        yield mention


def _mention(doc: Doc, items: list[_Item], last: int, *, others: bool) -> Mention:
    named = [_name(doc, item) for item in items]
    end = max(last, *(n[1] for n in named))
    opening = doc[items[0].first - 1].lower_ if items[0].first else ""
    such_as = opening == "as" and doc[items[0].first - 2].lower_ == "such"
    behind = doc.text[doc[end].idx + len(doc[end]) :].lstrip(", ")
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
        item = _paired(doc, item) or _whole_phrase(doc, item, items[0]) or item
        items.insert(0, item)
        at = item.first - 1
        if at < 1 or doc[at].text != ",":
            break
        at -= 1
    return items


def _paired(doc: Doc, item: _Item) -> _Item | None:
    """A thing that is a pair itself (*A, B and C, and D*)."""
    at = item.first - 1
    if at < 2 or doc[at].lower_ != "and":
        return None
    before = _leftwards(doc, at - 1)
    if before is None or before.first < 1 or doc[before.first - 1].text != ",":
        return None
    return _Item(before.first, item.last, before.head)


def _whole_phrase(doc: Doc, item: _Item, after: _Item) -> _Item | None:
    """The phrase that a thing ends (*trips to Italy and Malta*, before *food and drink*)."""
    at = item.first - 1
    if at > 1 and doc[at].lower_ == "and":
        before = _leftwards(doc, at - 1)
        at = before.first - 1 if before is not None else -1
    if at < 1 or doc[at].lower_ not in _OF:
        return None
    stem = _leftwards(doc, at - 1)
    if stem is None or stem.head.pos_ != "NOUN":
        return None
    parted = stem.first > 0 and doc[stem.first - 1].text == ","
    unlike = item.head.pos_ == "PROPN" and after.head.pos_ == "NOUN"
    return _Item(stem.first, item.last, stem.head, stem.last) if parted or unlike else None


def _headline(passage: Passage) -> Iterator[Mention]:
    """*by Acme, Peru, Globex*: the names of a headline, listed without an *and*."""
    doc = passage.doc
    if passage.role is not BlockRole.TITLE:
        return
    names = proper_names(doc)
    for at, name in enumerate(names):
        if name.first == 0 or doc[name.first - 1].pos_ != "ADP":
            continue
        items = [_with_noun(doc, name)]
        for other in names[at + 1 :]:
            if other.first != items[-1].last + 2 or doc[items[-1].last + 1].text != ",":
                break
            items.append(_with_noun(doc, other))
        if len(items) < FEWEST or any(_explains(doc, a, b) for a, b in pairwise(items)):
            continue
        yield _mention(doc, items, items[-1].last, others=False)


def _with_noun(doc: Doc, name: ProperName) -> _Item:
    """A name with the common noun behind it, if any (*Acme workers*)."""
    last = name.last + (name.last + 1 < len(doc) and doc[name.last + 1].pos_ == "NOUN")
    return _Item(name.first, last, doc[last])


def _glued(token: Token) -> bool:
    """Whether a word is a syllable of a hyphenated one (*in* of *son-in-law*)."""
    doc, i = token.doc, token.i
    left = i > 1 and doc[i - 1].text == "-" and not doc[i - 1].whitespace_
    return left and not doc[i - 2].whitespace_


def _inside(token: Token) -> bool:
    if token.text in _POSSESSIVE or (token.text == "-" and token.i and not token.whitespace_):
        return True
    if token.tag_ == "$" or _glued(token) or (token.tag_ == "VBN" and token.dep_ == "amod"):
        return True
    return token.pos_ in _INSIDE and (token.pos_ != "PRON" or token.tag_ == "PRP$")


def _is_thing(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"} or token.lower_ in _OTHERS or token.lower_ in KIN


def _rightwards(doc: Doc, first: int) -> _Item | None:
    """The noun phrase that begins at a token."""
    at = first
    while at < len(doc) and at - first < 9 and (_inside(doc[at]) or _two_adjectives(doc, at)):
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


def _two_adjectives(doc: Doc, at: int) -> bool:
    """Whether an *and* joins two words before one noun (*domestic and foreign travel*)."""
    if doc[at].lower_ != "and" or at + 2 >= len(doc):
        return False
    return doc[at - 1].pos_ == doc[at + 1].pos_ == "ADJ" and doc[at + 2].pos_ == "NOUN"


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
    if _kin(doc, items):
        return True
    if all(x.head.lower_ in HEADS and x.head.tag_ == "NN" for x in items):
        return False  # One person's description: *a husband, father and friend*.
    if _body(doc, items[0]) or any(_explains(doc, a, b) for a, b in pairwise(items)):
        return False
    low, high = items[0].first, items[-1].last
    tied = [
        item.head.dep_ in _CONJOINED and low <= item.head.head.i <= high and not _roots(item)
        for item in items
    ]
    loose = [item for item, holds in zip(items, tied, strict=True) if not holds]
    if len(loose) < 2 or _alike(doc, items):
        return True
    subject = not _in_phrase(items[0]) and any(
        item.head.dep_ in {"nsubj", "nsubjpass"} for item in loose[1:]
    )
    return len(loose) == 2 and not subject and _all_named(doc, items) and not _led(items[0])


def _kin(doc: Doc, items: list[_Item]) -> bool:
    """*his mother, stepfather and aunt*: so many persons, whatever the parse."""
    return doc[items[0].first].tag_ == "PRP$" and all(doc[x.last].lower_ in KIN for x in items)


def _alike(doc: Doc, items: list[_Item]) -> bool:
    """Whether all things are bodies by name, so that no clause can begin among them."""
    return all(
        _plain(doc, item).rsplit(maxsplit=1)[-1] in BODIES
        and any(n.first <= item.last <= n.last for n in proper_names(doc))
        for item in items
    )


def _in_phrase(item: _Item) -> bool:
    """Whether a list hangs on a noun (*mills in A, B and C*), so that no clause ends in it."""
    above = item.head.head
    return item.head.dep_ == "pobj" and above.head.pos_ == "NOUN" and above.head.i < above.i


def _roots(item: _Item) -> bool:
    return item.head.head.i == item.head.i


def _all_named(doc: Doc, items: list[_Item]) -> bool:
    named = {n.first for n in proper_names(doc)}
    return all(any(i in named for i in range(x.first, x.last + 1)) for x in items)


def _led(item: _Item) -> bool:
    """Whether the sentence opens with the phrase a list seems to begin in (*In Kabul, …*)."""
    opening = item.head.sent[0]
    return opening.pos_ in {"ADP", "SCONJ", "ADV", "VERB"} or opening.i >= item.first - 1


def _body(doc: Doc, item: _Item) -> bool:
    """Whether a list is an organisation's name (*Department of Health, Education and …*)."""
    words = _plain(doc, item).split()
    return len(words) > 2 and words[0] in _LISTED_BODIES and words[1] in {"of", "for"}


def _described(doc: Doc, item: _Item, after: _Item) -> bool:
    """Whether the first thing only says what the names behind it are."""
    if item.head.pos_ != "NOUN" or item.head.lemma_.lower() not in HEADS or item.head.tag_ != "NNS":
        return False
    return any(n.first <= after.last <= n.last for n in proper_names(doc))


def _explains(doc: Doc, item: _Item, after: _Item) -> bool:
    """Whether a thing merely says what or where the one before it is."""
    a, b = _plain(doc, item), _plain(doc, after)
    if a in states():
        return False
    if b in states() or b[:2] in {"R-", "D-", "I-"}:
        return True
    if after.head.like_num or (polity(b) and not polity(a) and item.head.pos_ == "PROPN"):
        return True
    article = doc[after.first].pos_ == "DET" or any(
        t.text in _POSSESSIVE for t in doc[after.first : after.last + 1]
    )
    if _named_behind(doc, after) is not None:
        return False
    common = after.head.pos_ == "NOUN" and item.head.pos_ == "PROPN"
    office = after.head.lower_ in HEADS and common
    return common and ((after.head.dep_ == "appos" and article) or (office and article))


def _plain(doc: Doc, item: _Item) -> str:
    first = item.first
    while first < item.last and doc[first].lower_ in _ARTICLES:
        first += 1
    end = doc[item.last].idx + len(doc[item.last])
    return " ".join(doc.text[doc[first].idx : end].split())


def _named_behind(doc: Doc, item: _Item) -> ProperName | None:
    """The person whom an office word introduces (*his deputy, Hugo Fox*)."""
    word = doc[head_first(doc, item.last) : item.last + 1].text.lower()
    if item.last + 2 >= len(doc) or doc[item.last + 1].text != ",":
        return None
    if word not in HEADS and item.head.lower_ not in HEADS:
        return None
    name = next((n for n in proper_names(doc) if n.first == item.last + 2), None)
    return name if name is not None and personal(name) else None


def _name(doc: Doc, item: _Item) -> tuple[str, int]:
    """What an item is called, and its last token: a person's bare name, else its words."""
    names = [n for n in proper_names(doc) if item.first <= n.first and n.last <= item.last]
    if names and names[-1].last == item.last and personal(names[-1]):
        return names[-1].text, item.last
    behind = _named_behind(doc, item)
    if behind is not None:
        return behind.text, behind.last
    cut = item.core >= 0 and doc[item.core + 1].lower_ != "of"
    core = _Item(item.first, item.core, item.head) if cut else item
    plain = _plain(doc, core)
    if not names or item.core >= 0:
        return plain.lower(), item.last
    return _polity(plain) or _whose(doc, item, names) or canonical(plain), item.last


def _polity(plain: str) -> str | None:
    """The country that its people or officials stand for (*Russian officials*, *the Russians*)."""
    whose, _, head = plain.rpartition(" ")
    if head in _OFFICIALS:
        return polity(whose) or whose
    return polity(plain) if plain in demonyms() else None


def _whose(doc: Doc, item: _Item, names: list[ProperName]) -> str | None:
    """What is a person's, by the surname (*President Hugo Fox's campaign*: *Fox campaign*)."""
    for name in names:
        behind = name.last + 1
        if personal(name) and behind < item.last and doc[behind].text in _POSSESSIVE:
            end = doc[item.last].idx + len(doc[item.last])
            thing = " ".join(doc.text[doc[behind + 1].idx : end].split())
            return f"{name.text.rsplit(maxsplit=1)[-1]} {thing}"
    return None
