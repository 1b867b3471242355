"""People whom a text introduces without an office word: victims, suspects, by age, by verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.offices import POSSESSIVE, Found, after_age, over_age, whole
from factcheck.lexicon.offices import (
    ACCUSATIONS,
    ACCUSING,
    BODIES,
    CAMPAIGNS,
    DEATHS,
    DYING,
    HARMING,
    IDENTIFYING,
    PLACE_BODIES,
    SOUGHT,
    SPARING,
)
from factcheck.lexicon.places import canonical
from factcheck.names import ProperName, proper_names, title_case

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token

#: The oldest age that a number beside a name is taken for.
OLDEST = 115

_BESIDE_AGE = frozenset({",", ".", ";", ")", "-", "—", "–", "and", "&", "were"})
_FROM = frozenset({"of", "from", "with"})


def introduced(doc: Doc, name: ProperName) -> Found | None:
    """What the text says of a person whom it gives no office."""
    if title_case(doc):
        return None
    root = doc[name.first : name.last + 1].root
    if _harmed(root, full=name.first != name.last):
        return Found(name.first, name.last, "victim")
    member = _member(doc, name)
    if member is not None or name.first == name.last:
        return member
    if _accused(root):
        return Found(name.first, name.last, "suspect")
    if _identified(root) or _aged(doc, name):
        return Found(name.first, name.last, "")
    return None


def _passive(verb: Token) -> bool:
    return any(t.dep_ in {"nsubjpass", "auxpass"} for t in verb.children)


def _suffers(root: Token, verbs: frozenset[str]) -> bool:
    """Whether a name is the object or passive subject of one of the verbs."""
    relative = next((t for t in root.children if t.dep_ == "relcl"), None)
    if relative is not None and _passive(relative) and relative.lemma_ in verbs:
        return True
    verb = root.head
    if verb.lemma_ not in verbs or any(t.dep_ == "neg" for t in verb.children):
        return False
    return root.dep_ == "dobj" or (root.dep_ == "nsubjpass" and _passive(verb))


def _harmed(root: Token, *, full: bool) -> bool:
    """*X was killed*, *the death of X*: a victim. A bare surname may be a team's or a town's."""
    verbs = HARMING if full else HARMING - SPARING
    if not full and root.tag_ != "NNP":
        return False
    verb, role = root.head, root.dep_
    died = verb.lemma_ in DYING and role == "nsubj"
    death = full and role == "pobj" and verb.lower_ == "of" and verb.head.lemma_.lower() in DEATHS
    return died or death or _suffers(root, verbs)


def _accused(root: Token) -> bool:
    """*arrested X*, *X, who is accused of …*, *the trial of X*."""
    if root.dep_ == "pobj" and root.head.lower_ == "of":
        return root.head.head.lemma_.lower() in ACCUSATIONS
    return _suffers(root, ACCUSING) or _sentenced(root)


def _sentenced(root: Token) -> bool:
    """*put X to death*, *X should be put to death*."""
    verb = root.head
    if verb.lemma_ != "put" or root.dep_ not in {"dobj", "nsubjpass"}:
        return False
    return any(
        to.lower_ == "to" and any(t.lower_ == "death" for t in to.children) for to in verb.children
    )


def _identified(root: Token) -> bool:
    """*identified him as X*, *a man named X*."""
    above = root.head
    if root.dep_ == "oprd":
        # Who is *also named* so is somebody else of that name.
        return above.lemma_ in IDENTIFYING and not any(t.lower_ == "also" for t in above.children)
    if root.dep_ != "pobj" or above.lower_ != "as":
        return False
    verb = next((t for t in above.ancestors if t.pos_ == "VERB"), above.head)
    return verb.lemma_ in IDENTIFYING and not any(t.dep_ == "neg" for t in verb.children)


def _aged(doc: Doc, name: ProperName) -> bool:
    """*46-year-old X*, *X, 46,*, *X, age 46,*: a person with an age, and no more."""
    if over_age(doc, name.first) < name.first:
        return True
    rest = [t.text for t in doc[_pair_end(doc, name) + 1 :][:4]]
    if rest[1:2] in (["age"], ["aged"], ["both"]):
        del rest[1]
    if len(rest) < 2 or rest[0] not in {",", "("} or not rest[1].isdigit():
        return False
    closed = len(rest) == 2 or rest[2] in _BESIDE_AGE
    return closed and 0 < int(rest[1]) <= OLDEST


def _pair_end(doc: Doc, name: ProperName) -> int:
    """The last token of a name, or of the second of *X and Y, both 16*."""
    behind = doc[name.last + 1 : name.last + 2]
    if not behind or behind[0].lower_ != "and":
        return name.last
    other = next((n for n in proper_names(doc) if n.first == name.last + 2), None)
    both = other is not None and [t.lower_ for t in doc[other.last + 1 : other.last + 3]]
    return other.last if other is not None and both == [",", "both"] else name.last


def _member(doc: Doc, name: ProperName) -> Found | None:
    """*X, 59, of Springfield*; *X, from the State Police*."""
    if (of_body := _of_body(doc, name)) is not None:
        return of_body
    at = after_age(doc, name.last + 1)
    if at + 2 >= len(doc) or doc[at].text != "," or doc[at + 1].lower_ not in _FROM:
        return None
    first = at + 2 + (doc[at + 2].lower_ == "the")
    where = next((n for n in proper_names(doc) if n.first == first), None)
    if where is None or where.honorific:
        return None
    behind = doc[where.last + 1].text if where.last + 1 < len(doc) else "."
    if behind not in {",", ".", ";"}:
        return None
    word = where.text.rsplit(maxsplit=1)[-1]
    body = (word in BODIES and word not in PLACE_BODIES) or canonical(where.text) != where.text
    if doc[at + 1].lower_ == "with" or body:
        return Found(name.first, where.last, f"member of {whole(where.text)}")
    if name.first == name.last:
        return None
    return Found(name.first, where.last, f"resident of {whole(where.text)}")


def _of_body(doc: Doc, name: ProperName) -> Found | None:
    """*X of the Alder Institute*: whom a body's name stands right behind."""
    at = name.last + 1
    if name.first == name.last or at + 2 >= len(doc) or doc[at].lower_ != "of":
        return None
    if doc[at + 1].lower_ != "the":
        return None
    body = next((n for n in proper_names(doc) if n.first == at + 2), None)
    if body is None or body.text.rsplit(maxsplit=1)[-1] not in BODIES - PLACE_BODIES:
        return None
    return Found(name.first, body.last, f"member of {whole(body.text)}")


def running(doc: Doc, name: ProperName) -> Found | None:
    """*X's presidential campaign*: who runs for an office is a candidate."""
    at = name.last + 1
    if at + 2 >= len(doc) or doc[at].text not in POSSESSIVE:
        return None
    for token in doc[at + 1 : at + 5]:
        if token.lower_ in CAMPAIGNS:
            sought = doc[token.i - 1].lower_
            if sought not in SOUGHT:
                return None
            return Found(name.first, token.i, f"{sought} candidate")
        if token.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return None
    return None
