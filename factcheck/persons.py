"""Whether two names are one person's, and the fullest form of a name in an article."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from factcheck.lexicon.nicknames import KIN
from factcheck.lexicon.offices import ABBREVIATIONS, BODIES, HONORIFICS, SUFFIXES
from factcheck.lexicon.places import polity, states

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: They make a place of what follows.
_QUARTERS = frozenset("North South East West Central Downtown Upper Lower Greater New".split())

#: A person is meant by a shared surname who is named in full so many times as often.
FAR = 3

#: Titles whose bearers are named without their given names (*President Fox*).
SOVEREIGN = frozenset({"president", "king", "queen", "pope", "emperor", "emir"})


# The same few names are compared with each other, and again as a story's.
@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[tuple[str, ...], str]:
    """A person's name to its lower-case words, titles and suffix off, and the suffix."""
    words = [w.rstrip(".") for w in re.split(r"[\s,‑-]+", name.replace("’", "'")) if w]
    words = [w for w in words if w not in HONORIFICS and w not in ABBREVIATIONS]
    suffix = words.pop() if len(words) > 1 and words[-1] in SUFFIXES else ""
    return tuple(w.lower() for w in words), suffix


def kin(a: str, b: str) -> bool:
    """Whether two given names, in lower case, are forms of one (*mike*, *michael*)."""
    return a == b or any(a in forms and b in forms for forms in KIN)


def _same_given(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return kin(a, b) or ratio(a, b) >= 80


def same_person(a: str, b: str) -> bool | None:
    """Whether two names can be one person's; None where a bare surname leaves it open.

    *Rodney Scott* and *Rodney S. Scott*, *Mohammed* and *Muhammad*, *Steve* and *Stephen*
    agree; a *Jr.* on one side only leaves it open.
    """
    (left, mark), (right, other) = _words(a), _words(b)
    if not left or not right:
        return None
    agree: bool | None
    if len(left) == 1 or len(right) == 1:
        short, long = sorted((left, right), key=len)
        near = short[0] in (long[0], long[-1]) or ratio(short[0], long[-1]) >= 88
        agree = left == right or (None if near else False)
    else:
        agree = _ends(left, right) or (
            _same_surname(left[-1], right[-1])
            and _same_given(left[0], right[0])
            and _same_middle(left[1:-1], right[1:-1])
        )
    return None if agree and mark != other else agree


def _ends(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one name ends with all of the other: some go by their second name."""
    short, long = sorted((a, b), key=len)
    return long[-len(short) :] == short


def _same_surname(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 5 and ratio(a, b) >= 84)


def _same_middle(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return not a or not b or _same_given(a[0], b[0])


def fuller(names: Sequence[str], titles: Sequence[str] = ()) -> dict[str, str]:
    """Each name of one article to the fullest form of it there: *Trump* to *Donald Trump*.

    ``names`` are in the order of the text, with repeats, ``titles`` the honorific before
    each. A short name that two persons share is the one's who bears its office or is named
    far more often; else it stays itself, as does any that stands alone.
    """
    offices = [_office_title(title) for title in titles] or [""] * len(names)
    counts = Counter(names)
    borne = {(name, office) for name, office in zip(names, offices, strict=True) if office}
    first = {name: at for at, name in reversed(list(enumerate(names)))}
    titled = {pair: at for at, pair in reversed(list(enumerate(zip(names, offices, strict=True))))}
    found = {}
    for name in counts:
        longer = [n for n in counts if len(n) > len(name) and _extends(n, name)]
        held = {office for bearer, office in borne if bearer == name}
        bearing = [n for n in longer if any((n, office) in borne for office in held)]
        if held and not bearing:
            # Whoever is introduced by a title and a surname (*President Fox*) is not the
            # relation whose full name follows.
            begins = min(titled[name, office] for office in held)
            fewest = 2 if held & SOVEREIGN else 1
            longer = [n for n in longer if first[n] < begins and counts[n] >= fewest]
        found[name] = _fullest(name, bearing or longer, counts)
    return found


def _office_title(title: str) -> str:
    """The last word of a title that is an office, in lower case; no form of address."""
    word = title.rsplit(maxsplit=1)[-1].rstrip(".") if title else ""
    return "" if word in HONORIFICS else ABBREVIATIONS.get(word, word.lower())


def _fullest(name: str, longer: Sequence[str], counts: Mapping[str, int]) -> str:
    """The fullest of the longer forms of a name, if they are one person's or mostly are."""
    persons: list[list[str]] = []
    for form in longer:
        person = next((p for p in persons if all(same_person(form, n) for n in p)), None)
        if person is None:
            persons.append([form])
        else:
            person.append(form)
    often = sorted((sum(counts[n] for n in p) for p in persons), reverse=True)
    if not persons or (len(persons) > 1 and (often[0] < FAR * often[1])):
        return name
    chosen = max(persons, key=lambda p: sum(counts[n] for n in p))
    return max(chosen, key=lambda n: (len(n.split()), len(n)))


@lru_cache(maxsize=1 << 14)
def _extends(long: str, short: str) -> bool:
    """Whether ``long`` can be the full form of ``short``."""
    if short.isupper() and "." not in short and len(short) > 2:
        return "".join(w[0] for w in long.split() if w[0].isupper()) == short
    parts = long.split()
    if polity(short) or short in states() or polity(long) or parts[0] in _QUARTERS:
        return False
    if any(part in BODIES for part in parts[1:]) or _compound(parts, short):
        return False
    (words, mark), (brief, other) = _words(long), _words(short)
    if not brief or (len(words) <= len(brief) and words != brief):
        return False
    if len(brief) == 1:
        suffixed = not other or other == mark
        return brief[0] in (words[0], words[-1]) and words != brief and suffixed
    return mark == other and bool(same_person(long, short))


def _compound(parts: Sequence[str], short: str) -> bool:
    """Whether a name is but one half of a word (*Trump* in *Trump-Russia*)."""
    halves = [half for part in parts if "-" in part for half in part.split("-")]
    return short in halves and short not in parts
