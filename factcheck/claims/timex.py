"""Expressions of time in a text: the words' tags, and the forms of date over them.

A text becomes a string of tags, one letter a word (``lexicon.calendar``): *Thursday, July 3,
2025* is ``w,md,y`` and *since last year* is ``Slu``. A form is a regular expression over
that string with a function that reads the matched words. Forms are tried in order and each
word belongs to one; then clock times join their days, and *since*, *until*, *from … to* and
*between … and* make spans. Nothing here needs a parse: what does is marked by its ``form``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.lexicon import calendar as lexicon
from factcheck.resolve import framed
from factcheck.values import Relative, When

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TOKEN = re.compile(
    r"(?P<I>\d{4}-\d\d-\d\d(?!\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b|\b9/11\b)"
    r"|(?P<c>\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?[ap]\.?\s?m(?:\b\.?)|\b(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?\b"
    r"|\b(?:1[0-2]|[1-9])\s+o['’]clock)"
    r"|(?P<R>\b\d{4}\s?[-–—]\s?\d{4}\b|\b\d{4}[-–—/]\d\d\b(?![-–—/\d]))"
    r"|(?P<D>\b\d{3}0['’]?s\b|['’]\d0s\b)"
    r"|(?P<d>\b\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d[\d,.]*\d|\d)"
    r"|(?P<word>\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\."
    r"|[^\W\d_]+)"
    r"|(?P<P>['’]s?(?!\w))"
    r"|(?P<mark>[^\s\w]|_)",
    re.I,
)
_DASHES = frozenset("-–—‑")
#: A text without any of these has no date, and is not looked at further.
_CUE = re.compile(
    r"\d|day|night|noon|week|month|year|decade|centur|hour|minute|morning|afternoon|evening|tomorrow"
    r"|quarter|spring|summer|autumn|fall|winter|now|current|recent|soon|future|previous|nineteen|twenty"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A time as found: ``[start, end)`` in code points, its value, the name of its form.

    ``core`` is where the named time itself begins (*Friday* of *late on Friday*). ``vague``
    is TIMEX's name of a reference that names no time (``PRESENT_REF``), which is no claim.
    """

    start: int
    end: int
    when: When
    form: str
    core: int = 0
    vague: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    tag: str
    value: int | str


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a match, asked by their tags."""

    tokens: tuple[_Token, ...]

    def of(self, tag: str) -> list[_Token]:
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


def expressions(text: str) -> Iterator[Expression]:
    """Every expression of time in a text, in order and without overlaps."""
    if not _CUE.search(text):
        return
    tokens = _tokens(text)
    points = _joined(tokens, _points(tokens))
    taken = [(e.start, e.end) for e in points]
    for name, pattern in lexicon.VAGUE.items():
        for match in pattern.finditer(text):
            if not any(s < match.end() and match.start() < e for s, e in taken):
                points.append(Expression(*match.span(), When(""), "vague", match.start(), name))
    yield from sorted(points, key=lambda e: e.start)


def _tokens(text: str) -> list[_Token]:
    no_dates = [m.span() for m in lexicon.NOT_DATES.finditer(text)]
    tokens = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        if any(s <= start < e for s, e in no_dates):
            tag, value = ".", 0
        else:
            tag, value = _tag(match.lastgroup or "", word, text[start - 1 : start])
        tokens.append(_Token(start, end, word, tag, value))
    return tokens


def _tag(group: str, word: str, before: str) -> tuple[str, int | str]:
    if group == "word":
        entry = lexicon.WORDS.get(word.lower().rstrip("."))
        if not entry or (entry.tag in lexicon.CAPITALISED and not word[0].isupper()):
            return ".", 0
        return entry
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


def _iso(words: _Words) -> When | None:
    text = words.tokens[0].text
    if text in lexicon.NAMED_DAYS:
        return When(lexicon.NAMED_DAYS[text])
    if "/" not in text:
        return When(text)
    month, day, year = (int(part) for part in text.split("/"))
    if month > 12:
        month, day = day, month
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    return _calendar_day(year, month, day)


def _calendar_day(year: int, month: int, day: int) -> When | None:
    return When(f"{year:04}-{month:02}-{day:02}") if 1 <= month <= 12 and 1 <= day <= 31 else None


def _day(words: _Words) -> When | None:
    days, month, year = words.of("d"), words.number("m"), words.number("y")
    first, last = int(days[0].value), int(days[-1].value)
    if not year:
        return When("", Relative("month", which=month, day=first))
    if first < last:
        return When(f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{last:02}")
    return _calendar_day(year, month, first)


def _month(words: _Words) -> When | None:
    months, year = words.of("m"), words.number("y")
    if words.of("u") and words.unit() != "year":
        return None
    if words.of("u"):
        return When("", Relative("year", words.number("ltx"), int(months[0].value)))
    if len(months) == 2:
        return When(f"{year:04}-{int(months[0].value):02}/{year:04}-{int(months[1].value):02}")
    if year:
        return When(f"{year:04}-{int(months[0].value):02}")
    return When("", Relative("month", words.number("lx"), int(months[0].value)))


def _weekday(words: _Words) -> When | None:
    token = words.of("w")[0]
    alone = len(words.tokens) == 1
    if alone and token.text.lower() in lexicon.AMBIGUOUS_DAYS:
        return None
    if words.of("u"):
        step = words.number("ltx")
        return When("", Relative("week", step, int(token.value))) if words.unit() == "week" else None
    return When("", Relative("weekday", words.number("lx"), int(token.value)))


def _today(words: _Words) -> When | None:
    return When("", Relative("day", words.number("Y")))


def _part_of_day(words: _Words) -> When | None:
    if words.of("Tx"):
        return When("", Relative("day", words.number("x"), told=True))
    if words.of("l") and words.text("l") != "last":
        return None
    return When("", Relative("day", words.number("lt")))


#: Words for a step that, behind *the*, count from another time the text tells of.
_TOLD = frozenset("next following previous preceding prior".split())


def _stepped(words: _Words) -> When | None:
    """*last year*, *earlier this month*, *the following day*; *the past year* is a length."""
    word, unit = words.text("ltx"), words.unit()
    if words.of("u")[0].text.lower().endswith("s"):
        return When("", Relative(unit + "s", words.number("ltx"), told=True)) if word not in ("this", "current") else None
    article = bool(words.of("a"))
    told = word in ("following", "preceding") or (article and word in _TOLD and unit != "weekend")
    if word == "past" or (article and word == "last" and not words.of("e")):
        return None
    if unit in ("hour", "minute", "century") or (unit == "decade" and word != "this"):
        return None
    if unit == "day" and not told:
        return None
    return When("", Relative(unit, words.number("ltx"), told=told))


def _recent(words: _Words) -> When | None:
    unit = words.of("u")[-1]
    return When("", Relative(f"{unit.value}s", words.number("lx", -1), told=True))


def _quantity(words: _Words) -> int | None:
    """The number of units, one for an article; None where it is vague or missing."""
    if words.of("N"):
        return None
    numbers = [int(t.value) for t in words.of("ndy")]
    return sum(numbers) if numbers else 1 if words.of("a") else None


def _ago(words: _Words) -> When | None:
    unit, number = words.unit(), _quantity(words)
    if number is None or unit in ("hour", "minute"):
        return When("", Relative(unit + "s", -1, told=True))
    loose = bool(words.of("h")) or unit in ("week", "decade", "century")
    if unit == "week":
        unit, number = "day", 7 * number
    elif unit in ("decade", "century"):
        unit, number = "year", number * (10 if unit == "decade" else 100)
    return When("", Relative(unit, -number), frame="{}~" if loose else "")


def _told(words: _Words) -> When | None:
    """*a day earlier*, *hours later*; *two years after* is a length of time."""
    number = _quantity(words)
    if number is not None and number > 1:
        return None
    return When("", Relative(words.unit(), words.number("j"), told=True))


def _that(words: _Words) -> When | None:
    if words.of("u")[0].text.lower().endswith("s"):
        return None
    return When("", Relative(words.unit(), told=True))


def _quarter(words: _Words) -> When | None:
    number, year = words.number("od"), words.number("y")
    if number > 4:
        return None
    if year:
        return When(f"{year:04}-{32 + number}")
    if words.of("u"):
        if words.unit() != "year":
            return None
        return When("", Relative("year", words.number("ltx"), 32 + number))
    if not number:
        return When("", Relative("quarter", words.number("ltx")))
    return When("", Relative("quarter", 0, number))


def _season(words: _Words) -> When | None:
    season, year = words.number("s"), words.number("y")
    if year:
        return When(f"{year:04}-{season}")
    if words.of("t"):
        return When("", Relative("year", 0, season))
    return When("", Relative("season", words.number("lx"), season))


def _decade(words: _Words) -> When | None:
    digits = re.sub(r"\D", "", words.text("D"))
    return When((digits if len(digits) == 4 else f"19{digits}")[:3] + "X")


def _years(words: _Words) -> When | None:
    if words.of("R"):
        first, last = re.split(r"\s?[-–—/]\s?", words.tokens[-1].text)
        last = first[: 4 - len(last)] + last
    else:
        first, last = (t.text for t in words.of("y"))
    in_order = 1000 <= int(first) < int(last) <= 2100
    return When(f"{first}/{last}") if in_order else None


def _year(words: _Words) -> When | None:
    if words.of("u") and words.unit() != "year":
        return None
    return When(f"{words.number('y'):04}" + ("~" if words.of("h") else ""))


def _spoken_year(words: _Words) -> When | None:
    numbers = words.of("n")
    century = lexicon.SPOKEN_CENTURIES.get(numbers[0].text.lower())
    rest = sum(int(t.value) for t in numbers[1:])
    return When(str(century + rest)) if century and 10 <= rest <= 99 and int(numbers[1].value) >= 10 else None


def _weekend(words: _Words) -> When | None:
    return When("", Relative("weekend", 0)) if words.unit() == "weekend" else None


def _clock(words: _Words) -> When | None:
    token = words.of("cC")[0]
    if token.tag == "C":
        return When("", clock=str(token.value), loose=bool(words.of("hgj")))
    hour, minute = (int(n) for n in (re.findall(r"\d+", token.text) + ["0"])[:2])
    half = re.search(r"[ap](?=\.?\s?m)", token.text.lower())
    if not half and not words.of("izh") and "clock" not in token.text:
        return None
    if half:
        hour = hour % 12 + (12 if half.group() == "p" else 0)
    return When("", clock=f"{hour:02}:{minute:02}", loose=bool(words.of("hgj")))


_EARLY = r"(?:a?e-?f?|ji?)?"
#: Name, form, meaning: in order of preference.
_FORMS: tuple[tuple[str, re.Pattern[str], Callable[[_Words], When | None]], ...] = tuple(
    (name, re.compile(form), meaning)
    for name, form, meaning in (
        ("day", r"I", _iso),
        ("day", rf"{_EARLY}(?:w,?)?(?:p,?)?md(?:[-OU]d)?(?![uk-])(?:,?y)?p?", _day),
        ("day", rf"{_EARLY}(?:w,?)?a?d(?:[-O&]d)?f?m(?:,?y)?", _day),
        ("month", rf"{_EARLY}m[&OU-]m,?y", _month),
        ("month", rf"{_EARLY}m[,f]?y", _month),
        ("month", r"mf?[tlx]u", _month),
        ("month", rf"{_EARLY}[lxt]{_EARLY}m(?!d)", _month),
        ("bare month", rf"{_EARLY}m", _month),
        ("weekday", rf"{_EARLY}w,?[if]?a?[ltx]u", _weekday),
        ("weekday", rf"{_EARLY}(?:t?l|x|t)?{_EARLY}wp?", _weekday),
        ("today", r"[ej]?Yp?", _today),
        ("part", r"(?:a?T|[tl]|a?x)p", _part_of_day),
        ("quarter", r"[ltx]uP[od]-?k", _quarter),
        ("quarter", r"a?(?:y[od]-?k|[od]-?k(?:f?y|f?[ltx]u))", _quarter),
        ("bare quarter", r"a?[od]-?k", _quarter),
        ("quarter", rf"{_EARLY}[ltx]k", _quarter),
        ("ago", r"[hg]*(?:a[ng]?[ng]?|a?N|[nd](?:-?n)?|y)?-?u-?r", _ago),
        ("told", r"[hg]*(?:aN?|N|[nd](?:-?n)?)?uj", _told),
        ("told", r"jiau|aTu|Tu", _that),
        ("recent", r"a?[lx]Nu|v(?:[.]?)u", _recent),
        ("stepped", rf"{_EARLY}a?[ltx]u", _stepped),
        ("weekend", r"au", _weekend),
        ("season", r"a?e?sf?y", _season),
        ("season", r"(?:e?[tlx]e?s|(?<=[iSU])as)(?!f)", _season),
        ("span", r"R", _years),
        ("span", r"h?y[OU-]y", _years),
        ("decade", rf"{_EARLY}a?{_EARLY}D", _decade),
        ("year", r"a?uy", _year),
        ("bare year", rf"{_EARLY}h?y", _year),
        ("spoken", r"nn(?:-?n)?", _spoken_year),
        ("clock", r"(?:i|a?[hgj]+)?(?:[hgj]+)?[cC]z*", _clock),
    )
)


@dataclass(frozen=True, slots=True)
class _Point:
    """A time over the tokens ``[first, last)``."""

    first: int
    last: int
    when: When
    form: str
    core: int


def _points(tokens: list[_Token]) -> list[_Point]:
    tags = "".join(t.tag for t in tokens)
    taken = bytearray(len(tags))
    points = []
    for name, form, meaning in _FORMS:
        for match in form.finditer(tags):
            first, last = match.span()
            if any(taken[first:last]):
                continue
            when = meaning(_Words(tuple(tokens[first:last])))
            if when:
                if tags[first] == "i":
                    first += 1
                taken[first:last] = b"\1" * (last - first)
                core = next((i for i in range(first, last) if tags[i] in _CORE), first)
                points.append(_Point(first, last, when, name, core))
    return sorted(points, key=lambda p: p.first)


_CORE = "mwdyIDRYckCs"

#: What may stand between a clock time and its day, and between the ends of a span.
_CLOCK_DAY = re.compile(r",?i?a?$|\(zz?\)i?$")
_SPAN = re.compile(r"(?:&\.)?[OU-]i?$|&$|&\.Ui?$")


def _joined(tokens: list[_Token], points: list[_Point]) -> list[Expression]:
    """Points as expressions: clocks joined with days, spans made of ends, frames put on."""
    tags = "".join(t.tag for t in tokens)
    found: list[_Point] = []
    for point in points:
        joined = _join(found[-1], point, tags) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(point)
    framed_points = [_frame(point, tags, tokens) for point in found]
    return [
        Expression(tokens[p.first].start, tokens[p.last - 1].end, p.when, p.form, tokens[p.core].start)
        for p in framed_points
    ]


def _join(one: _Point, two: _Point, tags: str) -> _Point | None:
    gap = tags[one.last : two.first]
    a, b = one.when, two.when
    day_like = ("day", "weekday", "today", "part")
    if bool(a.clock) != bool(b.clock) and _CLOCK_DAY.match(gap):
        clock, day = (one, two) if a.clock else (two, one)
        if day.form in day_like:
            when = replace(day.when, clock=clock.when.clock, loose=clock.when.loose)
            return _Point(one.first, two.last, when, day.form, day.core)
    if a.clock or b.clock or not _SPAN.match(gap):
        return None
    opened = tags[max(0, one.first - 2) : one.first]
    if (gap == "&" and not opened.endswith("B")) or (gap != "&" and not re.search(r"F[ia]?$", opened)):
        return None
    return _span(one, two, opened)


def _span(one: _Point, two: _Point, opened: str) -> _Point | None:
    low, high = one.when.edtf, two.when.edtf
    relative = one.when.relative
    if not low and high and relative and relative.unit == "month" and relative.which:
        low = f"{high[:4]}-{relative.which:02}" + (f"-{relative.day:02}" if relative.day else "")
    if not low or not high or "/" in low + high or low >= high:
        return None
    opener = len(opened) - max(opened.rfind("F"), opened.rfind("B"))
    return _Point(one.first - opener, two.last, When(f"{low}/{high}"), "span", one.core)


def _frame(point: _Point, tags: str, tokens: list[_Token]) -> _Point:
    """Put a *since*, an *until* or an opening *from* before a date around it."""
    if point.first == 0 or point.form == "span":
        return point
    before = point.first - 1
    if tags[before] == "i" and before and tags[before - 1] == "F":
        before -= 1
    tag = tags[before]
    opens = tag == "F" and _opens(before, point.last, tags, tokens)
    frame = {"S": "{}/..", "U": "../{}"}.get(tag, "{}/.." if opens else "")
    if not frame or (not point.when.edtf and not point.when.relative):
        return point
    when = point.when
    edtf = framed(when.edtf, frame) if when.edtf else ""
    return replace(point, first=before, when=replace(when, edtf=edtf, frame=frame))


def _opens(before: int, last: int, tags: str, tokens: list[_Token]) -> bool:
    """Whether a *from* opens a span: at the head of a clause, or with *on* or *onward* after."""
    after = tokens[last].text.lower() if last < len(tokens) else ""
    if after in ("on", "onward", "onwards", "forward"):
        return True
    return tokens[before].text.lower() != "from" or (
        after == "," and (before == 0 or tags[before - 1] in ",;-")
    )
