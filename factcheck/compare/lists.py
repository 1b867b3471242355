"""Two lists of things: the same, one within the other, overlapping, or apart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.compare.names import parts, variants, words
from factcheck.compare.rung import Rung, Step
from factcheck.lexicon.places import polity
from factcheck.persons import kin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.values import NameSet

SAME = Step(Rung.SAME, "{a} and {b} list the same")
PART = Step(Rung.WITHIN, "{a} and {b} can both be true; one of them names fewer")
EXAMPLES = Step(Rung.WITHIN, "{a} and {b} can both be true; they list examples")
OVERLAP = Step(Rung.NEAR, "{a} and {b} overlap in part only")
PART_CLOSED = Step(Rung.NEAR, "one of {a} and {b} leaves out what the other lists")
NO_OVERLAP = Step(Rung.APART, "{a} and {b} have nothing in common")

#: A list that names so many times fewer is of some of them only, and leaves out nothing.
SOME = 2

#: Words of a description that do not tell one member from another: who acts for whom.
_DESCRIBING = frozenset(
    words(
        "the a an of for and in its his her their s u.s mr mrs ms dr former associate president "
        "government governments official officials authority authorities administration state "
        "son wife husband daughter brother sister father mother"
    )
)


def lists(a: NameSet, b: NameSet) -> Step:
    """Compare two lists of named things."""
    links = [(i, j) for i, one in enumerate(a.names) for j, two in enumerate(b.names)
             if alike(one, two)]  # fmt: skip
    whole_a = len({i for i, _ in links}) == len(a.names)
    whole_b = len({j for _, j in links}) == len(b.names)
    if whole_a and whole_b:
        return SAME
    if whole_a or whole_b:
        shorter, longer = (a, b) if whole_a else (b, a)
        some = shorter.open or SOME * len(shorter.names) <= len(longer.names)
        return PART if some or not (_proper(a) and _proper(b)) else PART_CLOSED
    if not (_proper(a) and _proper(b)):
        return EXAMPLES
    if links:
        return OVERLAP
    return EXAMPLES if a.open or b.open else NO_OVERLAP


def _proper(names: NameSet) -> bool:
    """Whether most members of a list are proper names rather than kinds of thing."""
    return 2 * sum(name[:1].isupper() for name in names.names) > len(names.names)


@lru_cache(maxsize=65536)
def alike(a: str, b: str) -> bool:
    """Whether two members may be one: a name and a longer or an adjective form of it.

    *Gates* and *Rick Gates*, *Russia* and *the Russian government*.
    """
    one, two = sorted((_telling(a), _telling(b)), key=len)
    return all(any(_same(word, other) for other in two) for word in one)


@lru_cache(maxsize=16384)
def _telling(name: str) -> tuple[str, ...]:
    """The words of a member that tell it from others, demonyms as their countries."""
    country = polity(name)
    if country:
        return (country,)
    described = tuple(_placed(name.replace("’", "'").replace("'s ", " ").split()))
    return described or tuple(parts(name))


def _placed(tokens: Sequence[str]) -> list[str]:
    """The telling words of a name's tokens; a country's name or demonym becomes one word."""
    found, at = [], 0
    while at < len(tokens):
        for width in (3, 2, 1):
            country = polity(" ".join(tokens[at : at + width]).strip(",."))
            if country and at + width <= len(tokens):
                found.append(country)
                break
        else:
            width = 1
            found += [w for w in parts(tokens[at]) if w not in _DESCRIBING]
        at += width
    return found


def _same(a: str, b: str) -> bool:
    return kin(a, b) or a.rstrip("s") == b.rstrip("s") or variants(a, b)
