"""A short noun phrase for what a claim is about, made from its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.docs import text_of
from factcheck.lexicon import places
from factcheck.lexicon.people import is_people
from factcheck.lexicon.reporting import SAYING, VOUCHING
from factcheck.model import Kind, Status
from factcheck.names import personal, proper_names
from factcheck.nominals import (
    NOMINAL,
    PRONOUNS,
    ROOM,
    Cut,
    Piece,
    Pieces,
    clause,
    complement,
    finite,
    linked,
    noun_phrase,
    asserted,
    passive,
    past,
    present,
    piece,
    predicate,
    size,
    subject_of,
    target,
    timely,
    write,
)
from factcheck.values import Duration, NameSet, Office, Ordinal, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

    from factcheck.claims.passage import Mention

    Maker = Callable[[Token, Mention, Cut], list[Piece | str]]

#: What it is called when somebody says something.
SAYINGS = {"announce": "announcement", "report": "report", "tweet": "tweet", "warn": "warning"}

#: Verbs between a thing and its figure: *the cost was $5 million*.
EQUALS = frozenset(
    "be total reach exceed equal average number stand remain amount come hit range include become".split()
)

#: Verbs between a thing and the list of its parts.
LISTING = frozenset("be include involve comprise range cover span name list".split())

#: Verbs whose noun is the same word: *sales rose by 5%* is a *rise in sales*.
CHANGES = frozenset(
    "rise fall drop increase decrease jump decline climb surge gain slump plunge cut cost".split()
)

#: Verbs that say nothing of their object.
SLIGHT = frozenset("be have include represent mark become make constitute comprise".split())

#: Verbs that state a figure of their object: *they put the damage at $5 million*.
STATING = frozenset("put estimate value peg measure set rate price".split())

#: Verbs of a casualties claim that say nothing of what befell people.
COUNTING = frozenset(
    "have leave lose report confirm see count find include claim take cost put say identify".split()
)

#: What people come to harm in, rather than by.
HAPPENINGS = frozenset(
    "war attack shooting crash quake earthquake blast explosion fire flood storm strike accident "
    "battle conflict incident rampage massacre disaster hurricane collision collapse raid".split()
)

#: Units of length.
LENGTHS = frozenset("km m cm mm mi ft yd in nmi".split())

#: Nouns that stand for the people hurt and say nothing of them.
NOBODY = frozenset(
    "person people individual dead death fatality casualty other injury wound life soul toll injured wounded one number".split()
)

#: Nouns that name nothing to speak about.
EMPTY = frozenset(
    "way look foot thing lot kind time part sort bit piece fact reason impetus place point side number "
    "step day hand eye people guy case one".split()
)

_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_OBJECT = frozenset({"dobj", "pobj", "attr"})

UNITS = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes"}

_BEHIND = re.compile(r"\s*(after|since|before|of)\b", re.IGNORECASE)
_AWAY = re.compile(r"\s*(?:(?:away|outside|(?:north|south)?(?:east|west)?)\s+)*(of|from|to)\b", re.IGNORECASE)
_PLACING = frozenset({"in", "at", "on", "from", "during"})
_SUCH = frozenset({"like", "including", "as"})
_LEADING = re.compile(r"(?:(?:the|a|an|in|at|of|to|on|for|with|by|from)\s+)+", re.IGNORECASE)
_TRAILING = re.compile(
    r"\s+(?:of|in|at|on|to|from|with|for|against|over|by|into|as|the|a|an|and|who|that|for|is|was|were)$"
)


def phrase(doc: Doc, mention: Mention) -> str:
    """The phrase for a mention; empty where its words give none."""
    cut = Cut(mention.start, mention.end)
    pieces = _MAKERS[mention.kind](doc[mention.head], mention, cut)
    text = write(doc, pieces)
    return text if mention.kind is Kind.QUOTE else trimmed(text)


def trimmed(text: str) -> str:
    """A phrase without an article or pronoun before it or a loose word behind it."""
    text = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    while _TRAILING.search(text):
        text = _TRAILING.sub("", text)
    return text if text.lower() not in PRONOUNS and any(c.isalpha() for c in text) else ""


def _above(token: Token) -> Token | None:
    """The verb of a token's clause, itself included."""
    if token.pos_ in {"VERB", "AUX"}:
        return token
    return next((t for t in token.ancestors if t.pos_ in {"VERB", "AUX"}), None)


def _named(head: Token) -> bool:
    return bool(head.pos_ in NOMINAL and head.text[0].isalpha() and not timely(head))


def _date(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What happened then: an event's noun, or *when* with the clause."""
    if _named(head):
        found = noun_phrase(head, cut)
        if size(found) > 1 or head.pos_ == "PROPN" or head.dep_ not in {"nsubj", "nsubjpass"}:
            return [*found]
    verb = _above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if _named(head) else []
    return _when(verb, cut)


def _when(verb: Token, cut: Cut) -> list[Piece | str]:
    verb = finite(verb)
    if verb.lemma_.lower() in SAYING and target(verb) is None and not passive(verb):
        return _statement(verb, cut)
    whole = _narrowed(verb, cut)
    if whole:
        return [*whole]
    subject = subject_of(verb)
    if verb.lemma_ == "be" and subject is not None and _named(subject) and not _stating(verb):
        return [*noun_phrase(subject, cut)]
    found = clause(verb, cut)
    return [*found] if found and found[0][1].endswith("ing") else ["when", *found]


def _stating(verb: Token) -> bool:
    """Whether *be* says what its subject is."""
    return any(c.dep_ in {"attr", "acomp", "oprd"} and not timely(c) for c in verb.rights)


def _narrowed(verb: Token, cut: Cut) -> Pieces:
    """A noun with the verb that narrows it: *returns dating back*, *complaint filed in court*."""
    if verb.dep_ != "acl" or verb.head.pos_ not in NOMINAL or cut.holds(verb.head):
        return []
    found = noun_phrase(verb.head, cut)
    if any(at == verb.i for at, _ in found):
        return found
    head = noun_phrase(verb.head, Cut(verb.idx, cut.end), ROOM // 2)
    return head + predicate(verb, cut, ROOM - size(head))


def _statement(verb: Token, cut: Cut) -> list[Piece | str]:
    """Who said something, and of what: *Mr. Lee's statement on the bridge*."""
    name = SAYINGS.get(verb.lemma_.lower(), "statement")
    speaker = subject_of(verb)
    said: list[Piece | str] = [name]
    if speaker is not None and speaker.pos_ in NOMINAL:
        said += ["by", *noun_phrase(speaker, cut, ROOM // 2, inner=True)]
    told = next((c for c in verb.children if c.dep_ == "ccomp"), None)
    about = subject_of(told) if told is not None else None
    if about is not None and _named(about) and not cut.holds(about):
        words = noun_phrase(about, cut, ROOM // 2, inner=True)
        said += ["on", *words] if words else []
    return said


def _thing(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What is counted, with what is done to it where the noun alone says little."""
    if not _named(head):
        return _amount(head, mention, cut)
    found = noun_phrase(head, cut)
    if head.dep_ in {"nmod", "compound", "amod", "npadvmod"} and head.head.pos_ in NOMINAL:
        whole = noun_phrase(head.head, cut, ROOM - 2, inner=False)
        return [_plural(head), "of the", *whole] if whole else [*found]
    if head.tag_ == "NN" and len(found) == 1 and head.dep_ != "pobj":
        found = [(head.i, _plural(head))]
    if size(found) > 3:
        return [*found]
    if size(found) == 1 and head.dep_ == "pobj" and not any(True for _ in head.rights):
        return _placed(head, cut) or [*found]
    return [*found, *(_related(head, cut, ROOM - 1) or _governed(head, cut, ROOM - size(found)))]


def _placed(head: Token, cut: Cut) -> list[Piece | str]:
    """A noun behind a preposition, with what that belongs to: *loans from banks*."""
    owner = head.head.head
    if owner.pos_ in NOMINAL and _named(owner) and not cut.holds(owner):
        found = noun_phrase(owner, cut)
        return [*found] if any(at == head.i for at, _ in found) else []
    return []


def _related(head: Token, cut: Cut, room: int) -> list[Piece | str]:
    """The relative clause of a noun: *who voted against it*, *whose homes were flooded*."""
    for verb in head.rights:
        if verb.dep_ != "relcl" or cut.holds(verb):
            continue
        opening = head.doc[verb.left_edge.i]
        if opening.lower_ == "whose":
            owned = opening.head
            words = noun_phrase(owned, cut, room // 2)
            return ["whose", *words, *predicate(verb, cut, room - size(words) - 1)]
        if opening.lower_ in {"who", "that", "which"} and opening.dep_ in {"nsubj", "nsubjpass"}:
            return [opening.lower_, *predicate(verb, cut, room)]
    return []


def _plural(noun: Token) -> str:
    word = noun.lower_ if noun.pos_ == "NOUN" else noun.text
    return word if noun.tag_ in {"NNS", "NNPS"} or word.endswith("s") else f"{word}s"


def _governed(head: Token, cut: Cut, room: int) -> list[Piece | str]:
    """What a noun does or what is done to it: *missiles fired by the navy*."""
    verb = head.head
    subject = subject_of(verb)
    if verb.lemma_ == "have" and head.dep_ == "dobj" and subject is not None and _named(subject):
        return ["of", *noun_phrase(subject, cut, room - 1, inner=True)]
    if verb.pos_ != "VERB" or verb.lemma_.lower() in SLIGHT or room < 2:
        return []
    if any(c.dep_ == "acl" for c in head.rights):
        return []
    if head.dep_ == "dobj":
        agent = subject_of(verb)
        done: list[Piece | str] = [(-2, past(verb))]
        if agent is not None and agent.pos_ in NOMINAL and not cut.holds(agent):
            words = noun_phrase(agent, cut, room - 2, inner=True)
            return [*done, "by", *words] if 0 < size(words) < room else done
        return [*done, *complement(verb, cut, room - 1)]
    if head.dep_ == "nsubjpass":
        return [*predicate(verb, cut, room, form=past(verb))]
    if head.dep_ == "nsubj" and verb.lemma_.lower() not in SAYING:
        who = "who" if is_people(head.lemma_.lower()) or head.pos_ == "PROPN" else "that"
        return [who, *predicate(verb, cut, room)]
    return []


def _amount(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a sum or a rate is of: the subject of *was*, or *amount* with the clause."""
    verb = _above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if _named(head) else []
    lemma = verb.lemma_.lower()
    if lemma in SAYING:
        return _before(mention, head.doc, cut)
    subject, thing = subject_of(verb), target(verb)
    if lemma in STATING and not passive(verb) and thing is not None and _named(thing):
        return [*noun_phrase(thing, cut)]
    if mention.kind is Kind.MEASURE:
        away = _distance(mention, head.doc, cut)
        if away:
            return away
    known = subject is not None and _named(subject) and not cut.holds(subject)
    if subject is not None and known and (lemma in EQUALS | CHANGES or (lemma in STATING and passive(verb))):
        words = noun_phrase(subject, cut, ROOM - 2, inner=lemma in CHANGES)
        of = "of" if lemma == "cost" else "in"
        return [lemma, of, *words] if lemma in CHANGES else [*words]
    name = _called(mention)
    if subject is not None and known:
        words = noun_phrase(subject, cut, ROOM // 2, inner=True)
        return [name, *words, *asserted(verb, cut, ROOM - 1 - size(words))]
    if lemma == "cost":
        return [lemma]
    if thing is not None and _named(thing) and not cut.holds(thing):
        return [name, "for", *predicate(verb, cut, ROOM - 2, form=present(verb))]
    return [name, *predicate(verb, cut, ROOM - 1, form=past(verb))]


def _called(mention: Mention) -> str:
    """What a figure is called where nothing but a verb says what it is of."""
    if mention.kind is Kind.PERCENT:
        return "share"
    value = mention.value
    return "distance" if isinstance(value, Quantity) and value.unit in LENGTHS else "amount"


def _distance(mention: Mention, doc: Doc, cut: Cut) -> list[Piece | str]:
    """The place that a length is measured from or to, right behind it."""
    behind = _AWAY.match(text_of(doc), mention.end)
    if not behind or _called(mention) != "distance":
        return []
    span = doc.char_span(*behind.span(1))
    found = linked(span[0], cut, ROOM - 1) if span is not None else []
    return ["distance", "to" if behind[1].lower() == "to" else "from", *found[1:]] if found else []


def _before(mention: Mention, doc: Doc, cut: Cut) -> list[Piece | str]:
    """The nearest noun before a value whose own place in the sentence is unknown."""
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    first = span.start if span is not None else mention.head
    for at in range(first - 1, max(first - ROOM, -1), -1):
        if doc[at].pos_ == "NOUN" and not timely(doc[at]):
            return [*noun_phrase(doc[at], cut)]
        if doc[at].pos_ in {"PUNCT", "VERB"} and doc[at].text in ".;!?":
            break
    return []


def _rate(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a percentage is of."""
    behind = _BEHIND.match(text_of(head.doc), mention.end)
    if behind and behind[1].lower() == "of" and _named(head):
        return ["share of", *noun_phrase(head, cut, ROOM - 2, inner=True)]
    return _sum(head, mention, cut)


def _sum(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a sum is for; the verb says it where the noun is the money itself."""
    if not _named(head) or cut.holds(head):
        return _amount(head, mention, cut)
    if mention.kind is Kind.MEASURE:
        away = _distance(mention, head.doc, cut)
        if away:
            return away
    found = noun_phrase(head, cut)
    verb = head.head
    if head.dep_ in {"nsubj", "nsubjpass"} or size(found) > 2 or verb.pos_ != "VERB":
        return [*found]
    return [*found, *_governed(head, cut, ROOM - size(found))]


def _duration(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """How long something lasted, or the time between two things."""
    since = _BEHIND.match(text_of(head.doc), mention.end)
    word = since[1].lower() if since else ""
    if word == "of" and _named(head) and isinstance(mention.value, Duration):
        unit = UNITS.get(mention.value.unit, "time")
        return [unit, "of", *noun_phrase(head, cut, ROOM - 2)]
    if since and word in {"after", "since", "before"}:
        span = head.doc.char_span(*since.span(1))
        found = _until(span[0], cut) if span is not None else []
        if found:
            return ["time until" if word == "before" else "time since", *found]
    if _named(head):
        found = noun_phrase(head, cut, ROOM - 2, inner=True)
        if head.head.pos_ == "VERB" and head.dep_ in {"nsubj", "dobj"} and size(found) < 2:
            found = []
        if found:
            return ["length of", *found]
    verb = _above(head)
    if verb is None:
        return []
    whole = _narrowed(verb, cut)
    if whole:
        return ["length of the", *whole]
    found = clause(verb, cut)
    if not found or found[0][1] == "lasting":
        return ["length of time"]
    return ["time spent" if found[0][1].endswith("ing") else "how long", *found]


def _until(link: Token, cut: Cut) -> Pieces:
    """What a conjunction or preposition of time introduces."""
    if link.dep_ == "mark" and link.head.pos_ in {"VERB", "AUX"}:
        return clause(link.head, cut)
    noun = next((c for c in link.children if c.dep_ == "pobj"), None)
    if noun is not None and _named(noun):
        return noun_phrase(noun, cut, ROOM - 2, inner=True)
    verb = next((c for c in link.children if c.dep_ == "pcomp" and c.pos_ == "VERB"), None)
    return predicate(verb, cut) if verb is not None else []


def _age(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """Whose age it is."""
    if not _named(head):
        return []
    for name in proper_names(head.doc):
        if name.first <= head.i <= name.last and personal(name):
            return ["age of", name.text]
    found = noun_phrase(head, cut, ROOM - 2)
    governed = _governed(head, cut, ROOM - 2 - size(found)) if size(found) < 3 else []
    return ["age of the", *found, *governed] if found else []


def _ordinal(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """The ranked thing with its rank, of what, and whose it is."""
    doc = head.doc
    nothing = Cut(-1, -1)
    first = next((t for t in doc[max(head.i - 8, 0) : head.i + 1] if t.idx >= mention.start), head)
    core = [piece(t) for t in doc[first.i : head.i + 1] if t.pos_ != "SPACE"]
    owner: Pieces = []
    for child in head.lefts:
        if child.dep_ == "poss" and child.tag_ != "PRP$" and child.i < first.i:
            owner = [piece(t) for t in child.subtree if t.pos_ != "DET" and t.i < first.i]
    behind: Pieces = []
    for child in head.rights:
        room = ROOM + 1 - size(core) - size(behind)
        if child.dep_ == "prep" and room > 1:
            behind += linked(child, nothing, room)
        elif child.dep_ in {"relcl", "acl"} and child.tag_ in {"VB", "VBN"} and room > 1:
            behind += predicate(child, nothing, room)
    found: list[Piece | str] = [*owner, *core, *behind]
    if not behind and not owner and isinstance(mention.value, Ordinal):
        governed = _governed(head, nothing, ROOM - size(core))
        found += governed if len(governed) > 1 else []
    return found


def _role(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """The person with the office."""
    value = mention.value
    return [f"{value.name}, {value.office}"] if isinstance(value, Office) else []


def _set(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What is listed: the noun it explains, or what its verb says of it."""
    link = head.head
    if link.dep_ == "prep" and head.dep_ == "pobj":
        owner = link.head
        if owner.pos_ in NOMINAL and not cut.holds(owner):
            found = noun_phrase(owner, Cut(link.idx, cut.end), ROOM - 2)
            if link.lower_ not in _SUCH and link.lower_ in {"in", "on"}:
                return [_kind_of(mention, "areas"), "of", *found]
            return [*found, *(_governed(owner, cut, ROOM - size(found)) if size(found) < 4 else [])]
    if head.dep_ in {"appos", "nmod"} and link.pos_ in NOMINAL and not cut.holds(link):
        return [*noun_phrase(link, cut)]
    verb = _above(head)
    if verb is None:
        return []
    verb = finite(verb)
    subject = subject_of(verb)
    if verb.lemma_.lower() in LISTING:
        return [*noun_phrase(subject, cut)] if subject is not None and _named(subject) else []
    if subject is not None and cut.holds(subject):
        return [_kind_of(mention), "that", *predicate(verb, cut, ROOM - 2)]
    if subject is None or subject.pos_ not in NOMINAL:
        return [_kind_of(mention), past(verb), *complement(verb, cut, ROOM - 2)]
    whole = _narrowed(verb, cut)
    if whole:
        return [*whole]
    words = noun_phrase(subject, cut, ROOM // 2, inner=True)
    where = link.dep_ == "prep" and link.lower_ in {"in", "at"}
    return ["where" if where else "what", *words, *asserted(verb, cut, ROOM - 1 - size(words))]


def _kind_of(mention: Mention, things: str = "things") -> str:
    """What the names of a list are called together."""
    value = mention.value
    if not isinstance(value, NameSet):
        return "list"
    if 2 * sum(places.polity(n) is not None for n in value.names) > len(value.names):
        return "countries"
    return "those" if all(n[:1].isupper() for n in value.names) else things


def _topic(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a quotation is about: a name in it or beside it, or its first noun."""
    doc = head.doc
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return []
    named = {n.last for n in proper_names(doc) if mention.start <= n.start < mention.end}
    nouns = [t for t in span if _named(t) and t.lemma_.lower() not in EMPTY]
    short = len(span) <= ROOM // 2
    for wanted in (_SUBJECT, _OBJECT):
        for token in nouns:
            if token.dep_ in wanted and (token.i in named or (wanted is _SUBJECT and not short)):
                return [*_whole(token)]
    beside = _beside(head, cut) if len(span) <= ROOM else []
    if beside or short:
        return beside
    for token in nouns:
        if token.dep_ in _OBJECT:
            return [*_whole(token)]
    return []


def _whole(noun: Token) -> Pieces:
    return noun_phrase(noun, Cut(-1, -1), ROOM // 2, inner=True)


def _beside(head: Token, cut: Cut) -> list[Piece | str]:
    """What the clause around a short quotation speaks of."""
    for above in (head, *head.ancestors):
        for child in above.children:
            if child.dep_ in {"dobj", "pobj", "nsubjpass", "oprd"} and _named(child):
                if not cut.holds(child) and not is_people(child.lemma_.lower()):
                    return [*noun_phrase(child, cut, ROOM // 2 + 1, inner=True)]
    return []


def _harmed(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """The people of a casualties claim, what befell them, and where or by what."""
    verb = _above(head)
    noun = noun_phrase(head, cut, 3) if head.pos_ in NOMINAL else []
    nobody = not noun or head.lemma_.lower() in NOBODY
    people: list[Piece | str] = ["people"] if nobody else [*noun]
    done: list[Piece | str] = [str(mention.status or "")]
    if verb is not None and head.head.i == verb.i and head.dep_ in {"nsubjpass", "dobj"}:
        if verb.lemma_.lower() not in COUNTING and (not nobody or head.dep_ == "nsubjpass"):
            done = [past(verb), *(piece(t) for t in verb.rights if t.dep_ == "prt")]
    elif mention.status is Status.AFFECTED:
        done = [*_governed(head, cut, 3)]
    return [*people, *done, *_scene(head, verb, cut, ROOM - 2 - len(done))]


def _scene(head: Token, verb: Token | None, cut: Cut, room: int) -> list[Piece | str]:
    """Where people came to harm, or by what."""
    for prep in head.rights:
        if prep.dep_ == "prep" and prep.lower_ in _PLACING:
            found = linked(prep, cut, room)
            if found:
                return [*found]
    if verb is None or verb.pos_ != "VERB":
        return []
    found = complement(verb, cut, room)
    if found and not any(at == head.i for at, _ in found):
        return [*found]
    cause = subject_of(verb)
    if cause is None or not _named(cause) or cut.holds(cause) or cause.i == head.i:
        return []
    if head.dep_ != "dobj" or head.head.i != verb.i or verb.lemma_.lower() in SAYING | VOUCHING:
        return []
    words = noun_phrase(cause, cut, room - 1, inner=True)
    lemma = cause.lemma_.lower()
    by = lemma not in HAPPENINGS and (cause.pos_ == "PROPN" or is_people(lemma))
    return ["by" if by else "in", *words] if words else []


_MAKERS: dict[Kind, Maker] = {
    Kind.CASUALTIES: _harmed,
    Kind.COUNT: _thing,
    Kind.MONEY: _sum,
    Kind.PERCENT: _rate,
    Kind.MEASURE: _sum,
    Kind.DATE: _date,
    Kind.DURATION: _duration,
    Kind.AGE: _age,
    Kind.ORDINAL: _ordinal,
    Kind.ROLE: _role,
    Kind.SET: _set,
    Kind.QUOTE: _topic,
}
