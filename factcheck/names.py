"""Proper names in a parsed text, and which of them are one person's.

Names are read from parts of speech and capitals; the model's recogniser of named entities
is not asked, it cuts them (*Amir Khan Muttaqi* to *Amir Khan*).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.lexicon.offices import (
    ABBREVIATIONS,
    BODIES,
    DETACHED,
    GIVEN,
    MODIFIERS,
    OF_OFFICE,
    PERSONS,
    SUFFIXES,
    SURNAMES,
    TITLES,
)
from factcheck.lexicon.places import canonical, demonyms, polity, states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Doc, Token


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name in a text, its titles split off.

    ``[start, end)`` are code points of the doc's text, ``first`` and ``last`` its token
    indices, both inside. ``honorific`` is the title that stood right before it, as worded
    (*Foreign Minister*, *Mr.*), empty where there was none.
    """

    start: int
    end: int
    first: int
    last: int
    text: str
    honorific: str = ""


_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December Mon Tue Tues Wed Thu Thur Thurs Fri Sat "
    "Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mondays Tuesdays Wednesdays Thursdays "
    "Fridays Saturdays Sundays EST EDT PST PDT CST CDT MST MDT GMT UTC ET PT AM PM".split()
)

#: Months that are given names or surnames too: a name where a name stands before them.
_MONTH_NAMES = frozenset({"May", "April", "June", "August"})

#: Lower-case words inside a person's name.
_PARTICLES = frozenset(
    "al el bin ibn bint abu ben de la le du da di dos das del der den van von ter ul ur".split()
)

#: Words that join an organisation's name to what it is of or for, behind a word of BODIES.
_LINKS = frozenset({"of", "for", "on", "&"})
_OF_WHAT = BODIES | {"Bureau", "Centers", "Speaker"}
_HYPHENS = frozenset({"-", "‑"})

#: What a possessive inside an organisation's name stands behind (*Sheriff's Office*).
_POSSESSED = frozenset(
    "sheriff attorney attorneys governor mayor coroner marshal marshals prosecutor children women "
    "men people peoples workers veterans farmers teachers students examiner president".split()
)

#: What stands between the words of a title.
_TITLE_INSIDE = (MODIFIERS | {"-", ".", "of", "the"}) - {"county", "city", "town", "village"}

_CLASSES = frozenset({"1st", "2nd", "3rd", "first", "second", "third"})

#: Capitalised at the start of a sentence, tagged as names, and yet none.
_NO_NAMES = frozenset(
    "police officers officials authorities investigators deputies prosecutors lawmakers experts "
    "witnesses victims sources analysts critics supporters republicans democrats editor breaking "
    "update updated video photo photos watch read share related more story exclusive live news "
    "correction advertisement copyright getty i mr mrs ms dr god".split()
)

#: A party before a state (*R-Ky.*); no name.
_PARTIES = frozenset({"R", "D", "I"})

#: What stands behind a hyphen and is no part of a name (*the Los Angeles-area school*).
_NO_SYLLABLES = frozenset("area wide era born long led run day year old made type like".split())

_WORD_POS = frozenset({"PROPN", "NOUN", "ADJ", "VERB", "X", "NUM", "ADV", "INTJ"})
_SENTENCE_BREAKS = frozenset("“\"‘':;•—–-*#|(")
_ABBREVIATED = re.compile(r"^(?:[A-Z]\.)+[A-Z]?\.?$")
_KEY = "factcheck.names"


def proper_names(doc: Doc) -> tuple[ProperName, ...]:
    """Every proper name of a doc, in order and without overlaps.

    Weekdays, months and bare titles are none; demonyms (*Russian*) are.
    """
    if _KEY not in doc.user_data:
        titled = title_case(doc)
        found = (
            name for run in _runs(doc, titled=titled) for name in _split(doc, run, titled=titled)
        )
        doc.user_data[_KEY] = tuple(found)
    return doc.user_data[_KEY]  # type: ignore[no-any-return]


def title_case(doc: Doc) -> bool:
    """Whether a text capitalises its words as a headline does."""
    if doc.text.rstrip('”"’ ')[-1:] in {".", "!"}:
        return False
    words = [t.text for t in doc if t.is_alpha and len(t.text) > 3]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _bare(text: str) -> str:
    return text.rstrip(".")


def _name_word(token: Token, *, titled: bool, inside: bool) -> bool:
    """Whether a token can be a word of a name."""
    text = token.text
    if not text[0].isupper() or text in {"I", "Charge"} or (text in _PARTIES and _joins(token)):
        return False
    if _bare(text) in _CALENDAR and not _given_name(token):
        return inside and text in _MONTH_NAMES
    if token.pos_ == "PROPN":
        return inside or not (_starts(token) and text.lower() in _NO_NAMES)
    if text in demonyms() or _ABBREVIATED.match(text) or polity(text):
        return True
    if _starts(token):
        return _joins_polity(token)
    return not titled and token.pos_ in _WORD_POS and not (text.isupper() and len(text) > 5)


def _given_name(token: Token) -> bool:
    """Whether a short form of a month or day is a given name (*Jan Cole*, not *Jan. 5*)."""
    if token.text not in {"Jan", "Sun"} or token.i + 1 == len(token.doc):
        return False
    after = token.nbor()
    return after.pos_ == "PROPN" and after.text.istitle() and after.text not in _CALENDAR


def _joins_polity(token: Token) -> bool:
    """Whether a word begins the name of a country with the next (*South Korean*)."""
    has_next = token.i + 1 < len(token.doc)
    return has_next and polity(f"{token.text} {token.nbor().text}") is not None


def _joins(token: Token) -> bool:
    """Whether a hyphen follows (*R-Ky.*)."""
    return token.i + 1 < len(token.doc) and token.nbor().text in {"-", "–"}


def _starts(token: Token) -> bool:
    """Whether a token's capital may be due to its place at the start of something."""
    if token.i == 0 or token.is_sent_start:
        return True
    before = token.nbor(-1).text
    return before in _SENTENCE_BREAKS or before.isspace() or before in {".", "!", "?", "…", "..."}


def _runs(doc: Doc, *, titled: bool) -> Iterator[tuple[int, int]]:
    """Maximal runs of name words: first and last token."""
    last = -1
    for token in doc:
        if token.i > last and token.text[0].isupper():
            if not _name_word(token, titled=titled, inside=False):
                continue
            last = _run_end(doc, token.i, titled=titled)
            yield token.i, last


def _run_end(doc: Doc, first: int, *, titled: bool) -> int:
    last = first
    while True:
        step = _continues(doc, last, titled=titled)
        if not step:
            return last
        last += step


def _continues(doc: Doc, last: int, *, titled: bool) -> int:
    """How many tokens the name goes on behind ``last``; 0 where it ends."""
    rest = [doc[i] for i in range(last + 1, min(last + 4, len(doc)))]
    if not rest or rest[0].is_space:
        return 0
    here, after = doc[last], rest[0]
    if _ends_address(here):
        return 0
    if _bare(after.text) in SUFFIXES:
        return 1
    if len(rest) > 1 and not here.whitespace_ and not after.whitespace_ and after.text in _HYPHENS:
        return 2 if rest[1].text[0].isupper() or _syllable(here, rest[1]) else 0
    if len(rest) > 1 and after.text in {".", ","}:
        return _over_stop(here, after, rest[1])
    if _name_word(after, titled=titled, inside=True):
        return 1
    return 0 if titled or len(rest) == 1 else _linked(here, rest)


def _ends_address(here: Token) -> bool:
    """Whether a word is the state of a town and its full stop ends the sentence too."""
    return (
        here.text in states() and here.text[-1] == "." and here.i > 0 and here.nbor(-1).text == ","
    )


def _over_stop(here: Token, after: Token, following: Token) -> int:
    """Over the full stop of *Lt.* and the comma before *Jr.* in a name."""
    if after.text == ",":
        return 2 if _bare(following.text) in {"Jr", "Sr"} else 0
    abbreviated = here.text in ABBREVIATIONS and not here.whitespace_
    return 2 if abbreviated and following.pos_ == "PROPN" else 0


def _linked(here: Token, rest: list[Token]) -> int:
    """Over a particle, a possessive or an *of* inside a name."""
    after, following = rest[:2]
    if after.text in {"'s", "’s", "'", "’"}:
        inside = here.text.lower() in _POSSESSED and following.text in BODIES
        return 2 if inside else 0
    of_body = after.text in _LINKS and here.text in _OF_WHAT
    if of_body and following.text == "the":
        return 3 if after.text == "of" and len(rest) > 2 and rest[2].text[0].isupper() else 0
    if not following.text[0].isupper() or not _name_word(following, titled=False, inside=True):
        return 0
    of_office = after.text == "of" and here.text in TITLES and following.text in OF_OFFICE
    particle = after.text in _PARTICLES and here.text not in BODIES
    return 2 if of_body or of_office or particle else 0


def _syllable(here: Token, after: Token) -> bool:
    """Whether a lower-case word behind a hyphen belongs to a name (*Moon Jae-in*)."""
    if here.i == 0 or not here.nbor(-1).text[0].isupper() or len(after.text) > 5:
        return False
    if after.lower_ in _NO_SYLLABLES or after.pos_ in {"VERB", "ADV"}:
        return False
    closed = after.i + 1 < len(after.doc) and after.nbor().text == ","
    return closed or after.pos_ != "ADJ"


def _split(doc: Doc, run: tuple[int, int], *, titled: bool) -> Iterator[ProperName]:
    """A run of name words to its names: the title is taken off, what is before it is one."""
    first, last = run
    while last > first and doc[last].text in {"-", ",", "'s", "’s", "."}:
        last -= 1
    title = _last_title(doc, first, last)
    if title is None:
        yield from _make(doc, first, last, None)
        return
    begin = title - 1 if _class(doc, title) else title
    while begin > first and (doc[begin - 1].lower_ in _TITLE_INSIDE or _is_title(doc[begin - 1])):
        begin -= 1
    while first < begin - 1 and doc[first].lower_ in DETACHED:
        first += 1
    if begin > first:
        yield from _make(doc, first, begin - 1, None)
    if last - title > 2 and doc[title + 1].lower_ in PERSONS:
        title += 1
    things = titled and title == last - 1 and doc[last].tag_ == "NNPS"  # *Executive Orders*
    if title < last and doc[title + 1].tag_[:2] != "VB" and not things:
        yield from _make(doc, title + 1, last, begin)


def _is_title(token: Token) -> bool:
    return _bare(token.text) in TITLES


def _class(doc: Doc, at: int) -> bool:
    """Whether a word is the class of a rank (*Petty Officer 2nd Class*)."""
    return doc[at].text == "Class" and at > 0 and doc[at - 1].lower_ in _CLASSES


def _last_title(doc: Doc, first: int, last: int) -> int | None:
    """The last token of a title in a run, None where what follows is no person's name."""
    for i in range(last, first - 1, -1):
        if _class(doc, i) and i < last:
            return i
        if _is_title(doc[i]) and not _surname(doc, i, first, last):
            if i < last and doc[i + 1].text == "-":
                continue
            end = _of_end(doc, i, last) if i < last and doc[i + 1].lower_ == "of" else i
            if end < last and (doc[last].text in BODIES or doc[end + 1].text in {"'s", "’s"}):
                return None
            return end
    return None


def _surname(doc: Doc, i: int, first: int, last: int) -> bool:
    """Whether a title word is a part of a name here: *Ann King*, *Ann King Jr.*, *Al Dean Fox*."""
    if doc[i].text not in SURNAMES or i == first:
        return False
    if i == first + 1 and i == last - 1 and doc[i].text in GIVEN and not _place(doc[first].text):
        return not _is_title(doc[first]) and doc[first].lower_ not in MODIFIERS
    at_end = i == last or _bare(doc[i + 1].text) in SUFFIXES
    before = doc[i - 1]
    return at_end and not _is_title(before) and before.lower_ not in MODIFIERS


def _place(word: str) -> bool:
    return word in BODIES or word in states() or polity(word) is not None


def _of_end(doc: Doc, i: int, last: int) -> int:
    """The end of *Secretary of State*, *Speaker of the House*."""
    end = i + 2
    if end <= last and doc[end].lower_ == "the":
        end += 1
    return min(end, last)


def _make(doc: Doc, first: int, last: int, title: int | None) -> Iterator[ProperName]:
    while first <= last and doc[first].text in {"-", "’s", "'s", ",", "."}:
        first += 1
    if first > last or (first == last and doc[first].lower_ in _NO_NAMES):
        return
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    honorific = doc.text[doc[title].idx : start].rstrip() if title is not None else ""
    yield ProperName(start, end, first, last, doc.text[start:end], honorific)


def personal(name: ProperName) -> bool:
    """Whether a name may be a person's: no place, no organisation by its words."""
    return bool(name.honorific) or _personal(name.text)


@lru_cache(maxsize=4096)
def _personal(text: str) -> bool:
    words = text.replace("’", "'").split()
    if _bare(words[-1]) in BODIES or words[0] in BODIES - {"Sun", "Star", "East", "West"}:
        return False
    if polity(text) or canonical(text) != text or text in states():
        return False
    return not (text.isupper() and len(text) < 6) and words[0].lower() != "the"
