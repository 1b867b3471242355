"""Two names of one person: the same, spelled in two ways, or of two people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.compare.rung import Rung, Step
from factcheck.lexicon.kinship import KINSHIP
from factcheck.lexicon.offices import STANDINGS
from factcheck.persons import kin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.values import Office

SAME_PERSON = Step(Rung.SAME, "{a} and {b} name the same person")
SPELLED = Step(Rung.NEAR, "{a} and {b} spell one name in two ways")
DESCRIBED = Step(Rung.WITHIN, "{a} and {b} describe one person in two ways")
OTHER_KIN = Step(Rung.NEAR, "{a} and {b} make one person two relatives of another")
OTHER_FIRST = Step(Rung.APART, "{a} and {b} share a surname but not a first name")
OTHER_NAMES = Step(Rung.WITHIN, "{a} and {b} may be two people", silent=True)

#: Spelling variants of one name score at least this in rapidfuzz's ratio.
VARIANT = 80.0
#: Shorter names than this differ by too few letters to be called variants.
SHORTEST_VARIANT = 4

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})


def words(text: str) -> list[str]:
    """The words of a text, lower case, with straight apostrophes and no punctuation."""
    return _WORD.findall(text.replace("’", "'").casefold())


#: Words of an office that do not say which it is.
_OFFICE_JOINTS = frozenset(words("the of and for a an former first second new"))


def offices(a: Office, b: Office) -> Step:
    """Compare what two articles call a person whom alignment took for one.

    The names decide, as offices differ in wording far more often than in meaning: only what
    a person is to another, without an office, is told from what else it may be.
    """
    step = _names(a, b)
    if step is SAME_PERSON and _other_kin(a, b):
        return OTHER_KIN
    one, two = STANDINGS.get(_head(a)), STANDINGS.get(_head(b))
    if step is SAME_PERSON and one is not None and two is not None and one != two:
        return DESCRIBED
    return step


def _other_kin(a: Office, b: Office) -> bool:
    """Whether a person is said to be the aunt and the cousin of one and the same."""
    (one, whose), (two, whom) = _relation(a), _relation(b)
    if one is None or two is None or one == two:
        return False
    return not (set(whose) & set(whom)).isdisjoint(set(whose) - _OFFICE_JOINTS)


def _relation(person: Office) -> tuple[int | None, list[str]]:
    """The row of the kin that a person is called, and the words for whose."""
    relation, _, whose = person.office.partition(" of ")
    last = relation.casefold().rsplit(maxsplit=1)[-1:]
    return (KINSHIP.get(last[0]) if last else None), words(whose)


def _head(person: Office) -> str:
    """The noun of an office: *adviser* of *former campaign adviser of Ann Low*."""
    return (words(person.office.partition(" of ")[0]) or [""])[-1]


def _names(a: Office, b: Office) -> Step:
    """Compare two names. Two of one surname exclude one another only where both are called
    the same.
    """
    one, two = parts(a.name), parts(b.name)
    if one == two or not one or not two:
        return SAME_PERSON
    if len(one) == 1 or len(two) == 1:
        return _single(*sorted((one, two), key=len))
    if one[-1] == two[-1]:
        step = _givens(one[:-1], two[:-1])
        return OTHER_NAMES if step is OTHER_FIRST and not _one_office(a, b) else step
    if set(one) <= set(two) or set(two) <= set(one):
        return SAME_PERSON
    given = kin(one[0], two[0]) or variants(one[0], two[0])
    return SPELLED if given and variants(one[-1], two[-1]) else OTHER_NAMES


def _one_office(a: Office, b: Office) -> bool:
    """Whether two people of one surname are called by one word: not so man and wife."""
    return not _calling(a).isdisjoint(_calling(b))


def _calling(person: Office) -> set[str]:
    return set(words(person.office)) - _OFFICE_JOINTS


def parts(name: str) -> list[str]:
    """The parts of a name without generation suffixes."""
    return [part for part in words(name) if part not in _GENERATIONS]


def variants(a: str, b: str) -> bool:
    """Whether two different words may be one name in two spellings."""
    return min(len(a), len(b)) >= SHORTEST_VARIANT and fuzz.ratio(a, b) >= VARIANT


def _single(short: Sequence[str], long: Sequence[str]) -> Step:
    """Compare a bare first name or surname with a name."""
    if any(kin(short[0], part) for part in long):
        return SAME_PERSON
    return SPELLED if any(variants(short[0], part) for part in long) else OTHER_NAMES


def _givens(one: Sequence[str], two: Sequence[str]) -> Step:
    """Compare what stands before one surname: first names, middle names, initials."""
    first = _given(one[0], two[0])
    if first is None and not (set(one) & set(two)):
        return OTHER_FIRST
    if first is SPELLED:
        return SPELLED
    middles = (word for word in one[1:] if word not in two)
    return SPELLED if any(variants(m, w) for m in middles for w in two[1:]) else SAME_PERSON


def _given(one: str, two: str) -> Step | None:
    """Whether two first names are one (*Joe*, *Joseph*, *J.*), spelled apart, or two (None)."""
    if one.startswith(two) or two.startswith(one) or kin(one, two):
        return SAME_PERSON
    return SPELLED if variants(one, two) else None
