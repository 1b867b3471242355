"""What tells articles of one story from others: names, words, numbers and days.

All of it is read off the text by letters and digits, before and without the model.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.common import STEM
from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article


class Sort(StrEnum):
    """The sorts of terms, which are weighed apart."""

    NAME = "name"
    """A capitalised word: *Okafor*."""
    NAMES = "names"
    """Two of them in a row: *Ines Okafor*."""
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
_STOPS = frozenset('.!?:\n“"')
_POSSESSIVE = re.compile(r"['’]s$")

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAY = re.compile(
    r"\b(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?\s+(?P<day>\d{1,2})"
    r"(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)

#: A day without its year is the last such day, or lies at most so many days ahead.
AHEAD = timedelta(days=30)


class _Token(NamedTuple):
    text: str
    #: Whether it opens a sentence or a quotation.
    opens: bool
    #: Whether it stands right behind the token before, with no mark between them.
    follows: bool

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def folded(self) -> str:
        return _POSSESSIVE.sub("", self.text.replace("’", "'")).casefold()


def traits(article: Article) -> Counter[Term]:
    """The terms of an article and how often they stand in it."""
    parts = list(_parts(article))
    tokens = [(_tokens(said), times, titled) for said, times, titled in parts]
    running = [token for found, _, titled in tokens if not titled for token in found]
    small = {token.folded for token in running if not token.capital}
    names = {t.folded for t in running if t.capital and not t.opens} - small
    found: Counter[Term] = Counter()
    for sequence, times, _ in tokens:
        for term in _terms(sequence, names, small):
            found[term] += times
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
            found.append(_Token(token, opens, follows))
            opens, follows = False, True
        else:
            opens, follows = opens or token in _STOPS, False
    return found


def _terms(tokens: Sequence[_Token], names: set[str], small: set[str]) -> Iterator[Term]:
    named = [_is_name(t, after, names, small) for t, after in pairwise((*tokens, None)) if t]
    for i, token in enumerate(tokens):
        word, behind = token.folded, i > 0 and token.follows
        if token.text[0].isdigit():
            yield Sort.NUMBER, token.text
        elif named[i]:
            yield Sort.NAME, word
            if behind and named[i - 1]:
                yield Sort.NAMES, f"{tokens[i - 1].folded} {word}"
        elif len(word) > 2:
            yield Sort.WORD, word[:STEM]
        if behind and tokens[i - 1].text[0].isdigit() and len(word) > 2:
            yield Sort.NUMBER, f"{tokens[i - 1].text} {word}"


def _is_name(token: _Token, after: _Token | None, names: set[str], small: set[str]) -> bool:
    """Whether a token is a name: one of the running text, or a first name that opens it."""
    word = token.folded
    if not token.capital or len(word) < 2:
        return False
    if word in names or not token.opens:
        return word in names
    return word not in small and after is not None and after.follows and after.folded in names


def _days(text: str, published: date | None) -> Iterator[str]:
    for match in _DAY.finditer(text):
        if day := _stated(match, published):
            yield day
    if published:
        for match in _WEEKDAY.finditer(text):
            back = (published.weekday() - _WEEKDAYS.index(match[0].lower())) % 7
            yield (published - timedelta(days=back)).isoformat()


def _stated(match: re.Match[str], published: date | None) -> str:
    """The ISO date of a month and a day; without year where nothing tells it."""
    month, day = _MONTHS.index(match["month"][:3].lower()) + 1, int(match["day"])
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
