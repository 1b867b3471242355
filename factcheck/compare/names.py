"""Two values made of names or words: offices, lists, quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from factcheck.compare.rung import Rung, Step

if TYPE_CHECKING:
    from factcheck.values import NameSet, Office, Words

SAME_PERSON = Step(Rung.SAME, "{a} and {b} name the same person in the same way")
SPELLED = Step(Rung.NEAR, "{a} and {b} are spelled in two ways")
OTHER_FIRST = Step(Rung.APART, "{a} and {b} share a surname but not a first name")
OFFICES = Step(Rung.WITHIN, "{a} and {b} describe one person in different words")

SAME_LIST = Step(Rung.SAME, "{a} and {b} list the same")
PART = Step(Rung.WITHIN, "one of {a} and {b} is part of the other, and its list is left open")
PART_CLOSED = Step(Rung.NEAR, "one of {a} and {b} leaves out what the other lists")
OVERLAP = Step(Rung.NEAR, "{a} and {b} overlap in part only")
NO_OVERLAP = Step(Rung.APART, "{a} and {b} have nothing in common")

SAME_WORDS = Step(Rung.SAME, "{a} and {b} are the same words")
CUT = Step(Rung.SAME, "one of {a} and {b} is a part of the other")
REWORDED = Step(Rung.NEAR, "{a} and {b} give one remark in two wordings")

#: Spelling variants of one word score at least this in rapidfuzz's ratio.
VARIANT = 80.0

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def words(text: str) -> list[str]:
    """The words of a text, lower case, with straight apostrophes and no punctuation."""
    return _WORD.findall(text.replace("’", "'").casefold())


def offices(a: Office, b: Office) -> Step:
    """Compare what two articles call a person whom alignment took for one."""
    one, two = _names(a.name), _names(b.name)
    if one[-1:] != two[-1:]:
        return SPELLED if one and two else SAME_PERSON
    if len(one) > 1 and len(two) > 1 and not _same_first(one[0], two[0]):
        near = fuzz.ratio(one[0], two[0]) >= VARIANT
        return SPELLED if near else OTHER_FIRST
    return SAME_PERSON


def _names(name: str) -> list[str]:
    """The parts of a name without generation suffixes."""
    return [part for part in words(name) if part not in {"jr", "sr", "ii", "iii", "iv"}]


def _same_first(one: str, two: str) -> bool:
    return one == two or one.startswith(two) or two.startswith(one)


def lists(a: NameSet, b: NameSet) -> Step:
    """Compare two lists of named things."""
    one = {" ".join(words(name)) for name in a.names}
    two = {" ".join(words(name)) for name in b.names}
    if one == two:
        return SAME_LIST
    if one <= two:
        return PART if a.open else PART_CLOSED
    if two <= one:
        return PART if b.open else PART_CLOSED
    return OVERLAP if one & two else NO_OVERLAP


def quotations(a: Words, b: Words) -> Step:
    """Compare two quotations that alignment took for one remark."""
    one, two = " ".join(words(a.text)), " ".join(words(b.text))
    if one == two:
        return SAME_WORDS
    if f" {one} " in f" {two} " or f" {two} " in f" {one} ":
        return CUT
    return REWORDED
