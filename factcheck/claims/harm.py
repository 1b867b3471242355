"""What a clause says befell people: from a token that stands for them to a status.

Read from the dependency parse with the rows of ``lexicon.casualties``. Every function
takes tokens and returns a status or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon import casualties as words
from factcheck.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Token

_PASSED_ON = frozenset(("conj", "appos"))
_OBJECTS = frozenset(("dobj", "obj", "dative", "oprd"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
_COMPLEMENTS = frozenset(("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl", "prt", "advmod"))
_RELATIVES = frozenset(("who", "that", "which"))
_DEPTH = 6


def befell(people: Token, *, bare: bool) -> Status | None:
    """What befell ``people``, the token that stands for them in its clause.

    ``bare`` is whether no noun says that people are counted; then only verbs that can
    mean nothing else are believed.
    """
    return _befell(people, _DEPTH, bare=bare)


def shared(part: Token) -> Status | None:
    """What befell those that ``part`` is told to be among (*five hurt, including a boy*)."""
    return _included(part.head, _DEPTH, bare=False) if part.dep_ == "pobj" else None


def _befell(token: Token, depth: int, *, bare: bool) -> Status | None:
    if depth == 0:
        return None
    found = _by_modifier(token)
    if found is Status.INJURED and _died(token):
        return Status.KILLED
    if found is Status.INJURED and _set_off(token):
        governed = _by_governor(token, depth, bare=bare)
        return Status.DETAINED if governed is Status.DETAINED else found
    return found or _by_governor(token, depth, bare=bare)


def _set_off(people: Token) -> bool:
    """*Two men, also wounded, were arrested*: what commas set off is told by the way."""
    return any(
        child.dep_ in ("acl", "amod")
        and child.i > people.i
        and child.left_edge.nbor(-1).text == ","
        for child in people.children
    )


def _died(people: Token) -> bool:
    """*The man wounded on Sunday has died*: the clause outdoes the modifier."""
    verb = people.head
    if people.dep_ not in _SUBJECTS or not _real(verb):
        return False
    return Status.KILLED in (_done_by(verb), _by_complement(verb))


def _by_modifier(token: Token) -> Status | None:
    """*three wounded officers*, *people killed in*, *victims who died*."""
    for child in token.children:
        if child.dep_ == "amod" and (status := words.STATES.get(child.lower_)):
            return status
        if child.dep_ in ("acl", "amod") and child.tag_ == "VBN" and child.i > token.i:
            status = _done_to(child)
        elif child.dep_ == "acl" and child.tag_ == "VBG":
            status = _done_by(child)
        elif child.dep_ == "relcl":
            status = _by_relative(child)
        elif child.dep_ == "prep" and child.lower_ in ("in", "under"):
            status = _place(child)
        else:
            continue
        if status:
            return status
    return None


def _by_relative(verb: Token) -> Status | None:
    """*people who were killed*, *who died*, *the two people he shot*."""
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if subject is None or subject.lower_ in _RELATIVES:
        return _as_subject(verb, bare=False)
    return None if _passive(verb) else _done_to(verb)


def _by_governor(token: Token, depth: int, *, bare: bool) -> Status | None:
    """The clause around ``token``: its verb, or the noun that stands in for it."""
    head, dep = token.head, token.dep_
    if dep in _SUBJECTS:
        return _as_subject(_main(head), bare=bare)
    if dep in _OBJECTS:
        return _as_object(head, token, bare=bare)
    if dep in _PASSED_ON and head.pos_ not in ("VERB", "AUX"):
        return _befell(head, depth - 1, bare=bare)
    return _in_phrase(token, depth, bare=bare) if dep == "pobj" else None


def _main(verb: Token) -> Token:
    """*Two men, also injured, were arrested*: the verb behind what the parser took for one."""
    behind = verb.head
    if verb.dep_ in ("aux", "auxpass"):  # *One remains hospitalized*
        return behind
    bare = verb.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    if not bare or verb.dep_ != "ccomp" or behind.i < verb.i or behind.lemma_ not in words.SEIZED:
        return verb
    return verb if any(c.dep_ in _SUBJECTS for c in behind.children) else behind


def _in_phrase(token: Token, depth: int, *, bare: bool) -> Status | None:
    """The people behind a preposition: *the killing of six*, *including two*, *cost over 300*."""
    preposition = token.head
    if preposition.lower_ == "of":
        event = preposition.head
        if any(c.lower_ in words.FAILED for c in event.children):
            return None
        if event.lemma_.lower() in words.LIVES:  # *claimed the lives of four people*
            return Status.KILLED if costs(event) else None
        found = words.EVENTS.get(event.lemma_.lower())
        if found is Status.INJURED and any(c.lower_ in words.DEADLY for c in event.children):
            return Status.KILLED
        return found or _group(event, depth, bare=bare)
    if preposition.lower_ in words.HEDGING and preposition.dep_ == "prep":
        return _as_object(preposition.head, token, bare=bare)
    return _included(preposition, depth, bare=bare)


def _group(noun: Token, depth: int, *, bare: bool) -> Status | None:
    """*a total of 12 people*, *a family of six*."""
    return _befell(noun, depth - 1, bare=bare) if noun.lower_ in words.GROUPS else None


def _included(preposition: Token, depth: int, *, bare: bool) -> Status | None:
    """*Six victims were hurt, including four women*: the part shares what befell the whole."""
    if preposition.lower_ != "including":
        return None
    whole = preposition.head
    if whole.pos_ in ("VERB", "AUX"):
        whole = next((c for c in whole.children if c.dep_ in _SUBJECTS | _OBJECTS), preposition)
    return None if whole is preposition else _befell(whole, depth - 1, bare=bare)


def _as_subject(verb: Token, *, bare: bool) -> Status | None:
    """What befalls the subject of a verb."""
    if not _real(verb):
        return None
    done = _passive(verb) or _found_so(verb)
    if done and (not bare or verb.lemma_ in words.BARE) and (found := _done_to(verb)):
        return found
    if verb.pos_ == "ADJ" or (verb.tag_ in ("VBN", "VBG") and not _takes_object(verb)):
        found = words.STATES.get(verb.lower_)
        if found:
            return found
    return _done_by(verb) or _by_complement(verb) or _by_place(verb, moved=_passive(verb))


def _found_so(verb: Token) -> bool:
    """*found two people shot*, *were found stabbed*: the participle tells what befell them."""
    within = verb.dep_ in ("ccomp", "xcomp", "oprd") and verb.head.lemma_ == "find"
    return within and verb.tag_ == "VBN"


def _as_object(verb: Token, people: Token, *, bare: bool) -> Status | None:
    """What befalls the object of a verb."""
    if not _real(verb) or _passive(verb):
        return None
    lemma = verb.lemma_.lower()
    if lemma in words.COST_VERBS and (found := _cost(verb, people)):
        return found
    if (not bare or lemma in words.BARE) and (found := _done_to(verb)):
        return found
    if lemma in ("leave", "find", "hold", "take", "keep", "make", "have", "get"):
        return _by_complement(verb) or _by_place(verb, moved=True)
    return _by_place(verb, moved=True) if lemma in words.BRING else None


def _done_to(verb: Token) -> Status | None:
    """The status of a verb's patient, whatever its voice."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "prt" and (found := words.DONE_TO_PARTICLE.get((lemma, child.lower_))):
            return found
    found = words.DONE_TO.get(lemma)
    if found is Status.INJURED and _fatal(verb):
        return Status.KILLED
    return found


def _fatal(verb: Token) -> bool:
    """*fatally shot*, *shot dead*, *stabbed to death*, *shot and killed*."""
    for child in verb.children:
        if child.lower_ in words.FATAL_ADVERBS:
            return True
        if child.lower_ == "to" and any(c.lower_ == "death" for c in child.children):
            return True
        if child.dep_ == "conj" and words.DONE_TO.get(child.lemma_) is Status.KILLED:
            own = any(
                c.dep_ in _SUBJECTS | _OBJECTS and c.lower_ not in words.TIMES
                for c in child.children
            )
            return not own
    return False


def _done_by(verb: Token) -> Status | None:
    """The status of a verb's subject (*died*, *suffered wounds*, *fled their homes*)."""
    lemma = verb.lemma_.lower()
    if lemma in words.DONE_BY:
        return words.DONE_BY[lemma]
    objects = {
        c.lemma_.lower()
        for c in verb.subtree
        if c.dep_ in ("dobj", "pobj", "conj") and c.i > verb.i
    }
    if lemma in words.SUFFER_VERBS and objects & words.HARMS:
        return Status.INJURED
    if lemma in words.FLEE_VERBS and objects & words.HOMES:
        return Status.DISPLACED
    return None


def _by_complement(verb: Token) -> Status | None:
    """*are dead*, *went missing*, *left homeless*, *are feared to have been killed*."""
    for child in verb.children:
        if child.dep_ not in _COMPLEMENTS or child.i < verb.i:
            continue
        if child.dep_ in ("advcl", "ccomp") and child.pos_ in ("VERB", "AUX"):
            continue
        if found := words.STATES.get(child.lower_):
            return found
        if child.lower_ in words.CONDITIONS and child.dep_ == "acomp" and not any(child.children):
            return Status.INJURED
        if child.lower_ in words.CAPTIVE:
            return Status.DETAINED
        if child.dep_ == "xcomp" and not _real(child):
            continue
        done = (child.dep_ == "xcomp" and _passive(child)) or _found_so(child)
        if done and (found := _done_to(child)):
            return found
        if child.dep_ == "xcomp" and (found := _done_by(child) or _by_complement(child)):
            return found
    return None


def _by_place(verb: Token, *, moved: bool) -> Status | None:
    """*is in critical condition*, *were taken to hospital*, *are in custody*."""
    for child in verb.children:
        if child.dep_ != "prep" or child.i < verb.i:
            continue
        still = child.lower_ in ("in", "under", "at")
        if not moved and not still and verb.lemma_.lower() not in words.BRING:
            continue
        if found := _place(child):
            return found
    return None


def _place(preposition: Token) -> Status | None:
    for noun in preposition.children:
        if noun.dep_ != "pobj":
            continue
        name = noun.lower_
        if name in words.CENTERS and any(c.lower_ in words.CENTER_OF for c in noun.children):
            name = "hospital"
        if found := words.PLACES.get((preposition.lower_, name)):
            return Status.KILLED if found is Status.INJURED and _died_there(noun) else found
    return None


def _died_there(place: Token) -> bool:
    """*taken to hospital, where they later died*, *where they were pronounced dead*."""
    relatives = (c for c in place.children if c.dep_ == "relcl" and _real(c))
    return any(Status.KILLED in (_done_by(c), _by_complement(c)) for c in relatives)


def _cost(verb: Token, people: Token) -> Status | None:
    """*claimed 12 lives*, *lost 300 men*, *cost the army 300 men*."""
    noun = counted(people).lemma_.lower()
    return Status.KILLED if verb.lemma_ in ("lose", "cost") and noun in words.LOST else None


def costs(lives: Token) -> bool:
    """Whether ``lives`` are lost (*claimed 12 lives*), not saved."""
    if lives.dep_ in _SUBJECTS:
        return lives.head.lemma_ in words.COST_VERBS and _passive(lives.head)
    verb = lives.head
    if lives.dep_ == "pobj":
        verb = verb.head
    lost = verb.lemma_ == "loss" or any(c.lower_ == "lost" for c in lives.children)
    return lost or (verb.lemma_.lower() in words.COST_VERBS and _real(verb))


def _takes_object(verb: Token) -> bool:
    return any(c.dep_ == "dobj" for c in verb.children)


def _passive(verb: Token) -> bool:
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)


def _real(verb: Token) -> bool:
    """Whether a verb tells of something that happened, not of a plan, a fear or a denial."""
    lowers = {a.lower_ for a in _auxiliaries(verb)}
    if any(c.dep_ == "mark" and c.lower_ in words.UNSURE for c in verb.children):
        return False
    if any(c.dep_ == "neg" and c.lower_ != "no" for c in verb.children):
        return False
    if lowers & words.HYPOTHETICAL:
        return False
    if "to" in lowers and verb.dep_ in ("xcomp", "advcl", "acl", "ccomp"):
        governing = verb.head.lemma_.lower()
        managed = governing in words.MANAGING and verb.head.tag_ in ("VBD", "VBN")
        return managed or governing in words.REPORTING or "have" in lowers
    return True


def _auxiliaries(verb: Token) -> Iterator[Token]:
    return (c for c in verb.children if c.dep_ in ("aux", "auxpass"))


def counted(token: Token) -> Token:
    """The noun that is counted by a token (*dozens of people*: *people*), or the token."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for noun in child.children:
                if noun.dep_ == "pobj":
                    return noun
    return token


def by_noun(noun: Token, node: Token) -> Status | None:
    """*12 deaths*, *two arrests*; what befell plain *victims* is what their clause says."""
    found = words.NOUNS.get(noun.lemma_.lower()) or words.NOUNS.get(noun.lower_)
    if found is Status.AFFECTED:
        return befell(node, bare=False) or found
    return found
