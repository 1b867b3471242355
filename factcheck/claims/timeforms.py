"""The forms of times in English, over the tags of their words.

A text becomes a string of tags, one letter a word (``lexicon.calendar``): *Thursday, July 3,
2025* is ``w,md,y`` and *since last year* is ``Slu``. A form is a regular expression over
that string with a function that reads the matched words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon import calendar as lexicon
from factcheck.values import Relative, When
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(
    r"(?P<word>\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun"
    r"|JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC)\.|[^\W\d_]+)"
    r"|(?P<I>\b[0-9]{4}-[0-9][0-9]-[0-9][0-9](?![0-9])|\b[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9][0-9])\b|\b9/11\b)"
    r"|(?P<c>\b(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?\s?[AaPp]\.?\s?[Mm](?:\b\.?)"
    r"|\b(?:[01][0-9]|2[0-3])[0-5][0-9]\s(?:hours|hrs)\b"
    r"|\b(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-9][0-9])?\b|\b(?:1[0-2]|[1-9])\s+[Oo]['’][Cc]lock)"
    r"|(?P<R>\b[0-9]{4}\s?[-–—]\s?[0-9]{4}\b|\b[0-9]{4}[-–—/][0-9][0-9]\b(?![-–—/0-9]))"
    r"|(?P<D>\b(?:1[0-9]|20)[0-9]0['’]?s\b|['’][0-9]0s\b)"
    r"|(?P<d>\b[0-9]{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>[0-9][0-9,.]*[0-9]|[0-9])"
    r"|(?P<P>['’]s?(?!\w))"
    r"|(?P<mark>[^\s\w]|_)"
)
_DASHES = frozenset("-–‑")


class Token(NamedTuple):
    """A word, a number or a mark: ``[start, end)`` in code points, its tag and value."""

    start: int
    end: int
    text: str
    tag: str
    value: int | str


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that a form matched, asked by their tags."""

    tokens: tuple[Token, ...]

    def of(self, tag: str) -> list[Token]:
        """The words with one of these tags."""
        return [t for t in self.tokens if t.tag in tag]

    def number(self, tag: str, default: int = 0) -> int:
        """The value of the first word with one of these tags."""
        found = self.of(tag)
        return int(found[0].value) if found else default

    def text(self, tag: str) -> str:
        """The first word with one of these tags, lower case."""
        found = self.of(tag)
        return found[0].text.lower() if found else ""

    def unit(self) -> str:
        """The unit named, singular."""
        return str(self.of("u")[0].value)


class Tokens:
    """The words, numbers and marks of a text; most of them are asked for nothing but a tag."""

    __slots__ = ("_found", "_read", "tags")

    def __init__(self, text: str) -> None:
        """Read a text; names that look like dates get no tags."""
        self._found = list(_TOKEN.finditer(text))
        no_dates = lexicon.not_dates(text)
        self._read = [
            _word_tag(match.group())
            if match.lastgroup == "word"
            else _tag(match.lastgroup or "", match.group(), text[match.start() - 1 : match.start()])
            for match in self._found
        ]
        if no_dates:
            for n, match in enumerate(self._found):
                if any(s <= match.start() < e for s, e in no_dates):
                    self._read[n] = (".", self._read[n][1])
        self.tags = "".join([tag for tag, _ in self._read])

    def __len__(self) -> int:
        """How many there are."""
        return len(self._found)

    def __getitem__(self, at: int) -> Token:
        """The word, number or mark at a place."""
        match = self._found[at]
        return Token(*match.span(), match.group(), *self._read[at])


# A text has the same words again and again.
@lru_cache(maxsize=1 << 15)
def _word_tag(word: str) -> tuple[str, int | str]:
    entry = lexicon.WORDS.get(word.lower().rstrip("."))
    if not entry or (entry.tag in lexicon.CAPITALISED and not word[0].isupper()):
        return ".", 0
    return entry


def _tag(group: str, word: str, before: str) -> tuple[str, int | str]:
    if group == "mark":
        return ("-" if word in _DASHES else word if word in ",()" else ";"), 0
    if group == "number":
        return _number_tag(word, before)
    if group == "d":
        day = int(word[:-2])
        return ("d", day) if 1 <= day <= 31 else (".", 0)
    return group, 0


def _number_tag(word: str, before: str) -> tuple[str, int | str]:
    if before and (before.isalnum() or before in "$€£¥#.:/"):
        return ".", 0
    if not word.isdigit():
        return "n" if re.fullmatch(r"\d+(?:,\d{3})*(?:\.\d+)?", word) else ".", 0
    if len(word) == 4 and 1000 <= int(word) <= 2100:
        return "y", int(word)
    return ("d" if len(word) <= 2 and 1 <= int(word) <= 31 else "n"), int(word)


# What the forms mean. Each takes the matched words and gives the time, or None for no date.


def _iso(phrase: Phrase) -> When | None:
    text = phrase.tokens[0].text
    if text in lexicon.NAMED_DAYS:
        return When(lexicon.NAMED_DAYS[text])
    if "/" not in text:
        return _calendar_day(*(int(part) for part in text.split("-")))
    month, day, year = (int(part) for part in text.split("/"))
    if month > 12:
        month, day = day, month
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    return _calendar_day(year, month, day)


def _calendar_day(year: int, month: int, day: int) -> When | None:
    text = f"{year:04}-{month:02}-{day:02}"
    return When(text) if bounds(text) else None


def _day(phrase: Phrase) -> When | None:
    days, month, year = phrase.of("d"), phrase.number("m"), phrase.number("y")
    first, last = int(days[0].value), int(days[-1].value)
    if not year:
        return When("", Relative("month", which=month, day=first))
    if first < last:
        return When(f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{last:02}")
    return _calendar_day(year, month, first)


def _ranked_day(phrase: Phrase) -> When | None:
    """*the Fourth of July*; *the first of May 2020*."""
    day, month, year = phrase.number("o"), phrase.number("m"), phrase.number("y")
    if year:
        return _calendar_day(year, month, day)
    return When("", Relative("month", which=month, day=day))


def _month(phrase: Phrase) -> When | None:
    months, year = phrase.of("m"), phrase.number("y")
    if phrase.of("u") and phrase.unit() != "year":
        return None
    if phrase.of("u"):
        return When("", Relative("year", phrase.number("ltx"), int(months[0].value)))
    if len(months) == 2:
        return When(f"{year:04}-{int(months[0].value):02}/{year:04}-{int(months[1].value):02}")
    if year:
        return When(f"{year:04}-{int(months[0].value):02}")
    return When("", Relative("month", phrase.number("lx"), int(months[0].value)))


def prepositional(token: Token) -> bool:
    """Whether a word that opens a time is no part of it: *closed following Thursday's fire*."""
    return token.tag == "i" or token.text.lower() == "following"


def _weekday(phrase: Phrase) -> When | None:
    token = phrase.of("w")[0]
    alone = len(phrase.tokens) == 1
    if alone and token.text.lower() in lexicon.AMBIGUOUS_DAYS:
        return None
    if phrase.of("u"):
        step = phrase.number("ltx")
        return (
            When("", Relative("week", step, int(token.value))) if phrase.unit() == "week" else None
        )
    step = 0 if prepositional(phrase.tokens[0]) else phrase.number("lx")
    return When("", Relative("weekday", step, int(token.value)))


def _today(phrase: Phrase) -> When | None:
    return When("", Relative("day", phrase.number("Y")))


def _part_of_day(phrase: Phrase) -> When | None:
    if phrase.of("Tx"):
        return When("", Relative("day", phrase.number("x"), told=True))
    if phrase.of("l") and phrase.text("l") != "last":
        return None
    return When("", Relative("day", phrase.number("lt")))


#: Phrase for a step that, behind *the*, count from another time the text tells of.
_TOLD = frozenset(["next", "following", "previous", "preceding", "prior"])


def _stepped(phrase: Phrase) -> When | None:
    """*last year*, *earlier this month*, *the following day*; *the past year* is a length."""
    word, unit = phrase.text("ltx"), phrase.unit()
    if phrase.of("u")[0].text.lower().endswith("s"):
        return (
            When("", Relative(unit + "s", phrase.number("ltx"), told=True))
            if word not in ("this", "current")
            else None
        )
    article = bool(phrase.of("a"))
    told = word in ("following", "preceding") or (article and word in _TOLD and unit != "weekend")
    if word == "past" or (article and word == "last" and not phrase.of("e")):
        return None
    if unit in ("hour", "minute", "century") or (unit == "decade" and word != "this"):
        return None
    if unit == "day" and not told:
        return None
    return When("", Relative(unit, phrase.number("ltx"), told=told))


def _recent(phrase: Phrase) -> When | None:
    unit = phrase.of("u")[-1]
    return When("", Relative(f"{unit.value}s", phrase.number("lx", -1), told=True))


def _quantity(phrase: Phrase) -> int | None:
    """The number of units, one for an article; None where it is vague or missing."""
    if phrase.of("N"):
        return None
    numbers = [int(t.value) for t in phrase.of("ndy")]
    return sum(numbers) if numbers else 1 if phrase.of("a") else None


def _ago(phrase: Phrase) -> When | None:
    unit, number = phrase.unit(), _quantity(phrase)
    if number is None or unit in ("hour", "minute"):
        return When("", Relative(unit + "s", -1, told=True))
    loose = bool(phrase.of("hH")) or unit in ("week", "decade", "century")
    if unit == "week":
        unit, number = "day", 7 * number
    elif unit in ("decade", "century"):
        unit, number = "year", number * (10 if unit == "decade" else 100)
    return When("", Relative(unit, -number), frame="{}~" if loose else "")


def _told(phrase: Phrase) -> When | None:
    """*a day earlier*, *hours later*; *two years after* is a length of time."""
    number = _quantity(phrase)
    plural = phrase.text("u").endswith("s")
    if (number is not None and number > 1) or (number is None and not plural):
        return None
    if number == 1 and phrase.unit() in ("hour", "minute"):
        return None
    return When("", Relative(phrase.unit(), phrase.number("jJ"), told=True))


def _that(phrase: Phrase) -> When | None:
    if phrase.of("u")[0].text.lower().endswith("s"):
        return None
    return When("", Relative(phrase.unit(), told=True))


def _quarter(phrase: Phrase) -> When | None:
    number, year = phrase.number("od"), phrase.number("y")
    if number > 4:
        return None
    if year:
        return When(f"{year:04}-{32 + number}")
    if phrase.of("u"):
        if phrase.unit() != "year":
            return None
        return When("", Relative("year", phrase.number("ltx"), 32 + number))
    if not number:
        return When("", Relative("quarter", phrase.number("ltxL")))
    return When("", Relative("quarter", 0, number))


def _season(phrase: Phrase) -> When | None:
    season, year = phrase.number("s"), phrase.number("y")
    if year:
        return When(f"{year:04}-{season}")
    if phrase.of("t"):
        return When("", Relative("year", 0, season))
    return When("", Relative("season", phrase.number("lx"), season))


def _decade(phrase: Phrase) -> When | None:
    """*the 1990s*, *the ’60s*; *the 1800s* are the century."""
    digits = re.sub(r"\D", "", phrase.text("D")).rjust(4, "_").replace("__", "19")
    century = digits.endswith("00") and digits < "2000"
    return When(f"{digits[:2]}XX" if century else f"{digits[:3]}X")


def _years(phrase: Phrase) -> When | None:
    if phrase.of("R"):
        first, last = re.split(r"\s?[-–—/]\s?", phrase.tokens[-1].text)
        last = first[: 4 - len(last)] + last
    else:
        first, last = (t.text for t in phrase.of("y"))
    in_order = 1000 <= int(first) < int(last) <= 2100
    return When(f"{first}/{last}") if in_order else None


def _year(phrase: Phrase) -> When | None:
    if phrase.of("u") and phrase.unit() != "year":
        return None
    return When(f"{phrase.number('y'):04}" + ("~" if phrase.of("h") else ""))


def _spoken_year(phrase: Phrase) -> When | None:
    numbers = phrase.of("n")
    century = lexicon.SPOKEN_CENTURIES.get(numbers[0].text.lower())
    rest = sum(int(t.value) for t in numbers[1:])
    return (
        When(str(century + rest))
        if century and 10 <= rest <= 99 and int(numbers[1].value) >= 10
        else None
    )


def _weekend(phrase: Phrase) -> When | None:
    return When("", Relative("weekend", 0)) if phrase.unit() == "weekend" else None


def _clock(phrase: Phrase) -> When | None:
    token = phrase.of("cC")[0]
    if token.tag == "C":
        return When("", clock=str(token.value), loose=bool(phrase.of("hgj")))
    if token.text.endswith("s"):  # *at 2130 hours*; no *at* makes it a length of time.
        hour, minute = divmod(int(token.text[:4]), 100)
        clock = f"{hour:02}:{minute:02}"
        return When("", clock=clock, loose=bool(phrase.of("hgj"))) if phrase.of("i") else None
    hour, minute = (int(n) for n in [*re.findall(r"\d+", token.text), "0"][:2])
    half = re.search(r"[ap](?=\.?\s?m)", token.text.lower())
    if not half and not phrase.of("izh") and "clock" not in token.text:
        return None
    if half:
        hour = hour % 12 + (12 if half.group() == "p" else 0)
    return When("", clock=f"{hour:02}:{minute:02}", loose=bool(phrase.of("hgj")))


_EARLY = r"(?:a?e-?f?|Ji?)?"
#: Name, form, meaning: in order of preference.
FORMS: tuple[tuple[str, re.Pattern[str], Callable[[Phrase], When | None]], ...] = tuple(
    (name, re.compile(form), meaning)
    for name, form, meaning in (
        ("day", r"I", _iso),
        ("day", rf"{_EARLY}(?:w,?)?(?:p,?)?md(?:[-OU]d)?(?!-?[uk])(?:,?y)?p?", _day),
        ("day", rf"{_EARLY}(?:w,?)?a?d(?:[-O&]d)?f?m(?:,?y)?", _day),
        ("day", r"a?ofm(?:,?y)?", _ranked_day),
        ("month", rf"[FB]?{_EARLY}m[&OU-]m,?y", _month),
        ("month", rf"{_EARLY}m[,f]?y", _month),
        ("month", r"mf?[tlx]u", _month),
        ("month", rf"{_EARLY}[lxt]{_EARLY}m(?!d)", _month),
        (
            "told",
            r"Tm(?!d)",
            lambda phrase: When("", Relative("month", which=phrase.number("m"), told=True)),
        ),
        ("bare month", rf"{_EARLY}m", _month),
        ("weekday", rf"{_EARLY}w,?[if]?a?[ltx]u", _weekday),
        ("weekday", rf"{_EARLY}(?:t?l|x|t)?{_EARLY}wp?", _weekday),
        ("today", r"[eJ]?Yp?", _today),
        ("part", r"(?:a?T|[tl]|a?x)p", _part_of_day),
        ("quarter", r"[ltx]uP[od]-?k", _quarter),
        ("quarter", r"a?(?:y[od]-?k|[od]-?k(?:f?y|f?[ltx]u))", _quarter),
        ("bare quarter", r"a?(?:[od]-?|L)k", _quarter),
        ("quarter", rf"{_EARLY}[ltx]k", _quarter),
        ("ago", r"[hg]*(?:a[ng]?[ng]?|a?N|[nd](?:-?n)?|y)?-?u(?:&aH|-)?r", _ago),
        ("told", r"[hg]*(?:aN?|N|[nd](?:-?n)?)?u[jJ]", _told),
        ("bare ago", r"a?u-[jJ]", _ago),
        ("told", r"Jiau|aTu|Tu", _that),
        ("recent", r"a?[lx]Nu|v(?:[.]?)u", _recent),
        ("stepped", rf"{_EARLY}a?[ltx]u", _stepped),
        ("weekend", r"au", _weekend),
        ("season", r"a?e?sf?y", _season),
        ("season", r"(?:e?[tlx]e?s|(?<=[iSU])as)(?!f)", _season),
        ("span", r"F?R", _years),
        ("span", r"F?h?y[OU-]y", _years),
        ("decade", rf"{_EARLY}a?{_EARLY}D", _decade),
        ("year", r"a?uy", _year),
        ("bare year", rf"{_EARLY}h?y", _year),
        ("spoken", r"nn(?:-?n)?", _spoken_year),
        ("clock", r"(?:i|a?[hgj]+)?(?:[hgj]+)?[cC]z*", _clock),
    )
)
