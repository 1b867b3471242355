"""Roles: what a text calls a named person, an office, a title or a relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.introductions import introduced, running
from factcheck.claims.offices import (
    POSSESSIVE,
    REACH,
    Found,
    after_age,
    has_of,
    head_first,
    is_office,
    leftmost,
    name_end,
    normal,
    of_what,
    over_age,
    title_first,
    whole,
)
from factcheck.claims.passage import Mention
from factcheck.lexicon.offices import (
    ABBREVIATIONS,
    APPOINTING,
    BY_VERB,
    HEADS,
    HONORIFICS,
    KIN,
    PARTY_LETTERS,
    TITLES,
)
from factcheck.lexicon.places import states
from factcheck.lexicon.reporting import SAYING
from factcheck.model import Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Doc, Token

KIND = Kind.ROLE
RANK = 70

#: What a description that opens a sentence may hold.
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "CCONJ", "NUM"})

_IDENTIFYING = frozenset({"identify", "name", "be", "charge"})


def find(passage: Passage) -> Iterator[Mention]:
    """Find each named person whom the text gives an office, title or relation close by."""
    doc = passage.doc
    names = proper_names(doc)
    plural = ""
    for name in names:
        found = _office(doc, name)
        bare = found is None or not found.office
        if bare and plural and personal(name) and _joined(doc, name):
            place = _behind_place(doc, name)
            office = f"{plural} of {place}" if place else plural
            found = Found(name.first, _tail(doc, name), office)
        if found is None:
            plural = "" if personal(name) else plural  # *Senators Fox of Ohio and Low of Utah*
            continue
        listed = (
            found.plural
            or _of_several(name.honorific)
            or doc[max(found.first, name.first - 2)].tag_ in {"NNS", "NNPS"}
        )
        if listed:
            plural = found.office.removesuffix(f" of {_behind_place(doc, name)}")
        elif not _joined(doc, name):
            plural = ""
        first, last = min(found.first, name.first), max(found.last, name.last)
        end = doc[last].idx + len(doc[last])
        value = Office(name.text, found.office)
        yield Mention(KIND, doc[first].idx, end, value, doc[name.first : name.last + 1].root.i)


def _of_several(title: str) -> bool:
    """Whether a title is a plural (*Sens.*, *Special Agents*)."""
    word = title.rsplit(maxsplit=1)[-1].rstrip(".") if title else ""
    return word.endswith("s") and (word[:-1].lower() in HEADS or word[:-1] in ABBREVIATIONS)


def _joined(doc: Doc, name: ProperName) -> bool:
    """Whether a name goes on a list (*Justices Kennedy and Alito*)."""
    first = min(title_first(doc, name), over_age(doc, name.first))
    return first > 0 and doc[first - 1].lower_ in {"and", ","}


def _office(doc: Doc, name: ProperName) -> Found | None:
    if not personal(name):
        return None
    return (
        _before(doc, name)
        or _apposed_before(doc, name)
        or _apposed_over(doc, name)
        or _fronted(doc, name)
        or _behind(doc, name)
        or _stated(doc, name)
        or _as_what(doc, name)
        or _among(doc, name)
        or running(doc, name)
        or introduced(doc, name)
    )


# Before the name


def _before(doc: Doc, name: ProperName) -> Found | None:
    """*Afghan Foreign Minister X*, *gunman X*, *Wal-Mart lawyer X*."""
    first = title_first(doc, name)
    head = name.first - 1
    if first == name.first:
        head = over_age(doc, name.first) - 1
        if head < 0:
            return None
        if _children(doc[head]):
            return Found(head, name.last, normal(doc, head, head, ""), plural=True)
        if not is_office(doc[head]) and not _titles(doc[head]):
            return _over_of(doc, name)
        first = head_first(doc, head)
    elif all(w.rstrip(".") in HONORIFICS for w in name.honorific.split()):
        return None
    first = leftmost(doc, first, name.last)
    office = normal(doc, first, head, _behind_place(doc, name))
    return Found(first, _tail(doc, name), office, _titles(doc[head])) if office else None


def _children(word: Token) -> bool:
    """Whether a word is the kin that names follow (*their children Ida and Max*)."""
    kin = word.tag_ == "NNS" and word.lemma_.lower() in KIN
    return kin and any(c.dep_ in {"poss", "nummod"} for c in word.children)


def _titles(word: Token) -> bool:
    """Whether a word is the title of several (*Senators Fox and Low*)."""
    return word.tag_ in {"NNS", "NNPS"} and word.text in TITLES


def _over_of(doc: Doc, name: ProperName) -> Found | None:
    """*leader of the Green Path movement X*: an office before what it is of, and no comma."""
    at = name.first - 1
    if doc[at].pos_ != "NOUN":
        return None
    while at > 1 and name.first - at < REACH and doc[at].pos_ in {"NOUN", "PROPN", "DET", "ADJ"}:
        at -= 1
    if doc[at].lower_ != "of" or not is_office(doc[at - 1]):
        return None
    if doc[at] in doc[name.first : name.last + 1].root.ancestors:
        return None
    first = leftmost(doc, head_first(doc, at - 1), at - 1)
    _, whose = of_what(doc, at - 1)
    return Found(first, name.last, normal(doc, first, at - 1, whose))


def _fronted(doc: Doc, name: ProperName) -> Found | None:
    """*A former pilot in the Navy, X spoke*: a description that a sentence opens with."""
    comma = title_first(doc, name) - 1
    opening = doc[name.first].sent.start
    if comma <= opening or doc[comma].text != "," or doc[opening].lower_ not in {"a", "an", "the"}:
        return None
    if doc[name.first : name.last + 1].root.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    phrase = doc[opening:comma]
    if any(t.pos_ not in _PHRASE and t.text not in POSSESSIVE and t.text != "-" for t in phrase):
        return None
    head = next((t.i for t in phrase if is_office(t) and has_of(doc, t.i)), None)
    if head is None or any(t.pos_ == "ADP" for t in doc[opening:head]):
        return None
    first = leftmost(doc, head_first(doc, head), head)
    _, whose = of_what(doc, head)
    return Found(first, name.last, normal(doc, first, head, whose))


def _as_what(doc: Doc, name: ProperName) -> Found | None:
    """*As general counsel at Acme, X oversaw it*: in what office a sentence opens."""
    root = doc[name.first : name.last + 1].root
    opening = root.sent[0]
    comma = title_first(doc, name) - 1
    if opening.text != "As" or root.dep_ != "nsubj" or doc[comma].text != ",":
        return None
    head = next((t for t in opening.children if t.dep_ == "pobj"), None)
    if head is None or head.i > comma or not is_office(head):
        return None
    first = leftmost(doc, head_first(doc, head.i), head.i)
    _, whose = of_what(doc, head.i)
    return Found(first, name.last, normal(doc, first, head.i, whose))


def _among(doc: Doc, name: ProperName) -> Found | None:
    """*aides including X*, *senators such as X*: an office of several, its holders behind."""
    at = title_first(doc, name) - 1
    if at < 1 or doc[at].lower_ not in {"including", "like", "as", ":", "—", "–"}:
        return None
    head = at - 1 - (doc[at].lower_ == "as" and doc[at - 1].lower_ == "such")
    if doc[head].text == ",":
        head -= 1
    if head < 0 or (doc[at].lower_ == "as" and head != at - 2):
        return None
    if doc[head].tag_ != "NNS" or not is_office(doc[head], plural=True):
        return None
    first = leftmost(doc, head, head)
    return Found(first, name.last, normal(doc, first, head, ""), plural=True)


def _apposed_before(doc: Doc, name: ProperName) -> Found | None:
    """*the campaign's manager, X*; *his wife, X*; *the suspect, 30-year-old X*."""
    start = min(over_age(doc, name.first), title_first(doc, name))
    if start < 2 or doc[start - 1].text not in {",", ":", "—", "–"}:
        return None
    head = start - 2
    if not is_office(doc[head], plural=_goes_on(doc, name)):
        return None
    first = leftmost(doc, head_first(doc, head), head)
    opening = doc[first - 1] if first > 0 else None
    definite = opening is not None and opening.lower_ in {"the", "a", "an"}
    whose = doc[first].tag_ == "PRP$" or any(t.text in POSSESSIVE for t in doc[first:head])
    apposed = doc[name.last].dep_ == "appos"
    full = apposed and definite and name.first < name.last
    if name.honorific and not whose and not full:
        return None  # *the chairman, Mr. Fox* is rare beside *the chairman, Senator Fox and …*.
    several = doc[head].tag_ in {"NNS", "NNPS"}
    counted = several and (doc[first].like_num or (opening is not None and opening.like_num))
    if not (definite or whose or apposed or counted):
        return None
    after = doc[name.last + 1] if name.last + 1 < len(doc) else None
    if name.first == name.last and not whose and after is not None and after.lemma_ in SAYING:
        return None  # *killed the suspect, Fox said.*
    return Found(first, name.last, normal(doc, first, head, ""))


def _apposed_over(doc: Doc, name: ProperName) -> Found | None:
    """*the minister for ports, X*; *an engineer hired by the city, X*: more before the comma."""
    root = doc[name.first : name.last + 1].root
    comma = min(over_age(doc, name.first), title_first(doc, name)) - 1
    head = root.head
    if root.dep_ != "appos" or name.first == name.last or doc[max(comma, 0)].text != ",":
        return None
    if not head.i < comma - 1 < head.i + REACH or not is_office(head):
        return None
    described = doc[head.i + 1].lower_ in {"of", "for"} or doc[head.i + 1].tag_ == "VBN"
    if not described or not any(c.dep_ in {"det", "poss"} for c in head.children):
        return None
    if any(t.text in {",", ";"} for t in doc[head.i : comma]):
        return None
    first = leftmost(doc, head_first(doc, head.i), head.i)
    _, whose = of_what(doc, head.i)
    return Found(first, name.last, normal(doc, first, head.i, whose))


def _goes_on(doc: Doc, name: ProperName) -> bool:
    """Whether a name is followed by another of the same list."""
    after = doc[name.last + 1 : name.last + 3]
    if len(after) < 2 or after[0].lower_ not in {"and", ","}:
        return False
    return after[1].text[0].isupper() or after[1].text[0].isdigit()


# Behind the name


def _tail(doc: Doc, name: ProperName) -> int:
    """The last token of a party and state behind a name (*R-Ky.*, *Republican of Texas*)."""
    rest = doc[name.last + 1 : name.last + 7]
    if len(rest) > 3 and rest[0].text in {"(", ","} and rest[1].text in {"R", "D", "I"}:
        return rest[4].i if len(rest) > 4 and rest[4].text == ")" else rest[3].i
    if len(rest) > 3 and rest[0].text == "," and rest[1].text in {"Republican", "Democrat"}:
        return rest[3].i if rest[2].text == "of" else rest[1].i
    if len(rest) > 1 and rest[0].text == "of" and rest[1].text[0].isupper():
        return name_end(doc, rest[1].i)
    return name.last


def _party(doc: Doc, name: ProperName) -> str:
    """The party and state behind a name as an office (*republican of Kentucky*)."""
    rest = doc[name.last + 1 : name.last + 5]
    if len(rest) < 4 or rest[0].text not in {"(", ","}:
        return ""
    hyphen = rest[2].text in {"-", "–"}
    party = PARTY_LETTERS.get(rest[1].text, "") if hyphen else ""
    if rest[1].text in {"Republican", "Democrat"}:
        party = rest[1].lower_
    state = states().get(rest[3].text)
    return f"{party} of {state}" if party and state else party


def _behind_place(doc: Doc, name: ProperName) -> str:
    """*President X of South Korea*, *Col. X of the State Police*."""
    rest = doc[name.last + 1 : name.last + 4]
    if len(rest) > 1 and rest[0].lower_ == "of":
        at = rest[1].i + (rest[1].lower_ == "the")
        return next((whole(n.text) for n in proper_names(doc) if n.first == at), "")
    return ""


def _behind(doc: Doc, name: ProperName) -> Found | None:
    """*X, the head of Y*; *X, 59, a lobbyist*; *X, who is the head of Y*."""
    tail = _tail(doc, name)
    party = _party(doc, name)
    if party and tail > name.last:
        return Found(name.first, tail, party)
    at = after_age(doc, tail + 1)
    if at >= len(doc) or doc[at].text not in {",", "(", "—", "–"}:
        return None
    at += 1
    if at + 2 < len(doc) and doc[at].lower_ == "who" and doc[at + 1].lower_ in {"is", "was"}:
        at += 2
    return _phrase(doc, name, at) or _doing(doc, name, at)


def _doing(doc: Doc, name: ProperName, at: int) -> Found | None:
    """*X, who chairs the board*, *X, representing Acme*: an office told by its verb."""
    if at + 2 >= len(doc):
        return None
    verb = doc[at] if doc[at].lower_ == "representing" else doc[at + 1]
    if verb.i > at and doc[at].lower_ != "who":
        return None
    if verb.pos_ != "VERB" or verb.lemma_ not in BY_VERB:
        return None
    what = next((t for t in verb.children if t.dep_ == "dobj" and t.i > verb.i), None)
    if what is None:
        return None
    last = name_end(doc, what.i)
    names = [n for n in proper_names(doc) if verb.i < n.first and n.last <= last]
    of = whole(names[0].text) if names and names[0].last == last else what.lower_
    return Found(name.first, last, f"{BY_VERB[verb.lemma_]} of {of}")


def _phrase(doc: Doc, name: ProperName, at: int) -> Found | None:
    """A noun phrase from ``at`` whose head is an office word; with what it is of."""
    head = -1
    for token in doc[at : at + REACH]:
        if token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"} or token.tag_ == "PRP$":
            if is_office(token, plural=doc[at].lower_ == "one"):
                head = token.i
        elif token.text in POSSESSIVE or token.text in {"-", "."}:
            head = -1 if token.text in POSSESSIVE else head
        elif (token.tag_ in {"VBN", "VBG"} and head < 0) or (
            head < 0 and token.lower_ == "of" and doc[token.i - 1].lower_ in {"one", "some"}
        ):
            continue
        else:
            break
    if (
        head < 0
        or _more(doc, head)
        or _acts(doc[head])
        or (doc[head].i - at > 0 and _listed(doc, at, head))
    ):
        return None
    first = at
    while doc[first].pos_ == "DET" and first < head:
        first += 1
    if (
        doc[at].pos_ != "DET"
        and doc[at].tag_ != "PRP$"
        and not (doc[at].lower_ == "one" and doc[at + 1].lower_ == "of")
        and not _closed(doc, head, bare=first == head)
    ):
        return None
    last, whose = of_what(doc, head)
    if doc[at].tag_ == "PRP$" and _joins(doc, last):
        return None
    return Found(name.first, last, normal(doc, first, head, whose))


def _joins(doc: Doc, last: int) -> bool:
    """*X, 62, his wife and two others were hurt*: more persons follow, and none describes X."""
    behind = doc[last + 1 : last + 3]
    return len(behind) > 1 and behind[0].lower_ == "and" and behind[1].tag_ in {"CD", "DT", "PRP$"}


def _acts(office: Token) -> bool:
    """Whether an office word is the subject of what follows, and no apposition."""
    return office.dep_ in {"nsubj", "nsubjpass"} and office.head.i > office.i


def _closed(doc: Doc, head: int, *, bare: bool) -> bool:
    """Whether a phrase without article ends as an apposition does."""
    if has_of(doc, head) or head + 1 == len(doc):
        return True
    joined = doc[head + 1].lower_ == "and" and doc[head + 2 : head + 3].text in {"a", "an", "the"}
    return not bare and (joined or doc[head + 1].text in {",", ".", ")", ";", "—"})


def _more(doc: Doc, head: int) -> bool:
    """Whether an office word is a title of somebody else (*X, Sheriff Y*)."""
    after = doc[head + 1] if head + 1 < len(doc) else None
    if after is None:
        return False
    if after.pos_ == "PROPN" or after.text in POSSESSIVE:
        return True
    apposed = doc[head + 2] if head + 2 < len(doc) and after.text == "," else None
    return apposed is not None and apposed.pos_ == "PROPN" and apposed.dep_ == "appos"


def _listed(doc: Doc, at: int, head: int) -> bool:
    return any(n.first >= at and n.last < head and n.honorific for n in proper_names(doc))


# Stated by a verb


def _stated(doc: Doc, name: ProperName) -> Found | None:
    """*X is the head of Y*; *the suspect was identified as X*; *identified X as the gunman*."""
    root = doc[name.first : name.last + 1].root
    verb = root.head
    found = None
    if verb.lemma_ == "be" and root.dep_ in {"nsubj", "attr"}:
        found = _is(doc, name, verb) if root.dep_ == "nsubj" else _subject(doc, verb)
    elif root.dep_ == "pobj" and verb.lower_ == "as":
        above = next((t for t in (verb.head, *verb.head.ancestors) if t.pos_ == "VERB"), None)
        if above is not None and above.lemma_ in _IDENTIFYING:
            found = _subject(doc, above)
    elif root.dep_ in {"dobj", "nsubjpass"} and verb.lemma_ in APPOINTING:
        found = None if _negated(verb) else _as(doc, verb, name) or _as(doc, root, name)
    elif root.dep_ == "dobj" and verb.lemma_ in _IDENTIFYING:
        found = None if _negated(verb) else _as(doc, verb, name)
    elif root.dep_ == "oprd" and verb.lemma_ == "name":
        namesake = any(t.lower_ == "also" for t in verb.children)
        found = None if namesake else _subject(doc, verb)
    return found


def _negated(verb: Token) -> bool:
    without = verb.dep_ == "pcomp" and verb.head.lower_ == "without"
    return without or any(t.dep_ == "neg" for t in verb.children)


def _is(doc: Doc, name: ProperName, verb: Token) -> Found | None:
    """The office that a name is said to hold."""
    attribute = next((t for t in verb.children if t.dep_ == "attr" and t.i > verb.i), None)
    if attribute is None or attribute.tag_ != "NN" or not is_office(attribute):
        return None
    first = leftmost(doc, attribute.i, attribute.i)
    last, whose = of_what(doc, attribute.i)
    return Found(name.first, last, normal(doc, first, attribute.i, whose))


def _subject(doc: Doc, verb: Token) -> Found | None:
    """The office word that is the subject of *is*, *was identified as*."""
    subject = next((t for t in verb.children if t.dep_ in {"nsubj", "nsubjpass"}), None)
    if verb.lemma_ != "be" and verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"}:
        subject = verb.head
    elif verb.lemma_ != "be":
        suffering = {"nsubjpass", "dobj"} | ({"nsubj"} if verb.tag_ == "VBN" else set())
        subject = next((t for t in verb.children if t.dep_ in suffering), None)
    if subject is None or not is_office(subject, plural=True):
        return None
    first = leftmost(doc, subject.i, subject.i)
    return Found(first, subject.i, normal(doc, first, subject.i, ""))


def _as(doc: Doc, verb: Token, name: ProperName) -> Found | None:
    for word in verb.children:
        if word.lower_ == "as" and word.i > name.last:
            head = next((t for t in word.children if t.dep_ == "pobj"), None)
            if head is not None and is_office(head):
                first = leftmost(doc, head.i, head.i)
                last, whose = of_what(doc, head.i)
                return Found(name.first, last, normal(doc, first, head.i, whose))
    return None
