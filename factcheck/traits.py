"""What tells articles of one story from others: names, words, numbers and days.

All of it is read off the text by letters and digits, before and without the model.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.common import STEM
from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article


class Sort(StrEnum):
    """The sorts of terms, which are weighed apart."""

    #: As quick as that of text, where an enumeration's is a function of its own.
    __hash__ = str.__hash__

    NAME = "name"
    """A capitalised word: *Okafor*."""
    PLACE = "place"
    """A capitalised word used of a place or one who speaks for it: *in Ashdale*, *Sgt. Okafor*."""
    NAMES = "names"
    """Two names in a row, none of them of a place: *Ines Okafor*."""
    WORD = "word"
    NUMBER = "number"
    """A number, and a number with the word behind it: *400*, *400 block*."""
    DAY = "day"
    """A day that is stated, or a weekday seen from the publication date."""


#: A term of an article: its sort and its letters, digits or ISO date.
Term = tuple[Sort, str]

#: What stands in the title or the first paragraph counts as often as this.
LEAD = 3

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[.!?:;,\n“\"(]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: What stands before a place, and what stands behind one as a part of its name.
_BEFORE_PLACE = _words(
    """
    in at near outside inside throughout across around downtown northern southern eastern
    western northeast northwest southeast southwest north south east west
    """
)
_OF_PLACE = _words(
    """
    county city police sheriff's sheriff street avenue road boulevard drive lane highway
    park school university college hospital airport district parish township fire town
    island valley beach river lake hills heights court medical center ave st rd blvd
    """
)

#: Who stands behind these speaks for a town in all its stories.
_RANKS = _words(
    """
    sgt sergeant lt lieutenant capt captain cpl det detective chief sheriff deputy officer
    mayor spokesman spokeswoman spokesperson commissioner
    """
)

#: The share of a name's uses that make it one of a place.
_AS_PLACE = 0.25

_STOPS = frozenset('.!?:\n“"')

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
#: A day and a weekday in a text in small letters.
_DAY = re.compile(
    r"\b(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?\s+(?P<day>\d{1,2})"
    r"(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{4}))?"
)
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b")

# A member is looked up by a function before Python 3.12, and every word asks for one.
_NAME, _PLACE, _NAMES, _NUMBER, _WORD = Sort.NAME, Sort.PLACE, Sort.NAMES, Sort.NUMBER, Sort.WORD

#: A day without its year is the last such day, or lies at most so many days ahead.
AHEAD = timedelta(days=30)


class _Token(NamedTuple):
    text: str
    #: In lower case, without the possessive's ending.
    folded: str
    capital: bool
    #: Whether it opens a sentence or a quotation.
    opens: bool
    #: Whether it stands right behind the token before, with no mark between them.
    follows: bool


def traits(article: Article) -> Counter[Term]:
    """The terms of an article and how often they stand in it."""
    parts = list(_parts(article))
    tokens = [(_tokens(said), times, titled) for said, times, titled in parts]
    running = [token for found, _, titled in tokens if not titled for token in found]
    small = {token.folded for token in running if not token.capital}
    titles = [
        token for found, _, titled in tokens if titled and _as_sentence(found) for token in found
    ]
    names = {t.folded for t in (*running, *titles) if t.capital and not t.opens} - small
    read = [(sequence, _named(sequence, names, small), times) for sequence, times, _ in tokens]
    places = _places([(sequence, named) for sequence, named, _ in read])
    found: Counter[Term] = Counter()
    for sequence, named, times in read:
        terms = _terms(sequence, named, places)
        # Each term as often as it counts, one right after the other: the order is kept.
        found.update(terms if times == 1 else (term for term in terms for _ in range(times)))
    for day in _days("\n".join(said for said, _, _ in parts), article.published.day):
        found[Sort.DAY, day] += 1
    return found


def _parts(article: Article) -> Iterator[tuple[str, int, bool]]:
    """The texts of an article that count: how often each does, and whether it is a title."""
    titled = any(b.role is BlockRole.TITLE for b in article.blocks)
    if article.title and not titled:
        yield article.title, LEAD, True
    times = LEAD
    for block in article.blocks:
        said = article.text[block.start : block.end]
        if block.role is BlockRole.TITLE:
            yield said, LEAD, True
        elif block.role is BlockRole.BODY:
            yield said, times, False
            times = 1


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    opens, follows = True, False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token[0].isalnum():
            found.append(_Token(token, _folded(token), token[0].isupper(), opens, follows))
            opens, follows = False, True
        else:
            opens, follows = opens or token in _STOPS, False
    return found


# Articles have the same words again and again.
@lru_cache(maxsize=1 << 15)
def _folded(token: str) -> str:
    return token.replace("’", "'").casefold().removesuffix("'s")


def _as_sentence(title: Sequence[_Token]) -> bool:
    """Whether a title has capitals on names alone, not *On Every Word Like This*."""
    long = [token for token in title if len(token.text) > 3 and not token.opens]
    return 2 * sum(token.capital for token in long) <= len(long)


def _named(tokens: Sequence[_Token], names: set[str], small: set[str]) -> list[bool]:
    """Which tokens are names."""
    return [_is_name(t, after, names, small) for t, after in pairwise((*tokens, None)) if t]


def _places(read: Sequence[tuple[Sequence[_Token], Sequence[bool]]]) -> frozenset[str]:
    """The names that are used of places, as the words around them say."""
    uses: Counter[str] = Counter()
    local: Counter[str] = Counter()
    for tokens, named in read:
        start = 0
        for i, token in enumerate(tokens):
            if not named[i]:
                continue
            if not (i and token.follows and named[i - 1]):
                start = i
            uses[token.folded] += 1
            last = i + 1 == len(tokens) or not tokens[i + 1].follows
            kind = token.folded in _OF_PLACE or (not last and tokens[i + 1].folded in _OF_PLACE)
            kind = kind or any(t.folded in _RANKS for t in tokens[max(i - 2, 0) : i])
            if (kind or _locative(tokens, start)) and not token.text.endswith(("'s", "’s")):
                local[token.folded] += 1
    return frozenset(name for name, n in local.items() if n >= _AS_PLACE * uses[name])


def _locative(tokens: Sequence[_Token], start: int) -> bool:
    """Whether a preposition of place, or the like, opens the names from ``start`` on."""
    return start > 0 and tokens[start].follows and tokens[start - 1].folded in _BEFORE_PLACE


def _terms(
    tokens: Sequence[_Token], named: Sequence[bool], places: frozenset[str]
) -> Iterator[Term]:
    for i, token in enumerate(tokens):
        word, behind = token.folded, i > 0 and token.follows
        if token.text[0].isdigit():
            yield _NUMBER, token.text
        elif named[i]:
            yield (_PLACE if word in places else _NAME), word
            before = tokens[i - 1].folded if behind and named[i - 1] else ""
            if before and not places.issuperset((before, word)):
                yield _NAMES, f"{before} {word}"
        elif len(word) > 2:
            yield _WORD, word[:STEM]
        if behind and tokens[i - 1].text[0].isdigit() and len(word) > 2:
            yield _NUMBER, f"{tokens[i - 1].text} {word}"


def _is_name(token: _Token, after: _Token | None, names: set[str], small: set[str]) -> bool:
    """Whether a token is a name: one of the running text, or a first name that opens it."""
    word = token.folded
    if not token.capital or len(word) < 2:
        return False
    if word in names or not token.opens:
        return word in names
    return word not in small and after is not None and after.follows and after.folded in names


def _days(text: str, published: date | None) -> Iterator[str]:
    lower = text.lower()
    for match in _DAY.finditer(lower):
        if day := _stated(match, published):
            yield day
    if published:
        for match in _WEEKDAY.finditer(lower):
            back = (published.weekday() - _WEEKDAYS.index(match[0])) % 7
            yield (published - timedelta(days=back)).isoformat()


def _stated(match: re.Match[str], published: date | None) -> str:
    """The ISO date of a month and a day; without year where nothing tells it."""
    month, day = _MONTHS.index(match["month"][:3]) + 1, int(match["day"])
    if not match["year"] and not published:
        return f"--{month:02}-{day:02}"
    year = int(match["year"]) if match["year"] else published.year if published else 0
    try:
        said = date(year, month, day)
        if published and not match["year"] and said > published + AHEAD:
            said = said.replace(year=year - 1)
    except ValueError:
        return ""
    return said.isoformat()
