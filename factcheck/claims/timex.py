"""Expressions of time in a text: the words' tags, and the forms of date over them.

Forms (``claims.timeforms``) are tried in order and each word belongs to one; then clock times
join their days, and *since*, *until*, *from … to* and *between … and* make spans. Nothing here
needs a parse: what does is marked by its ``form``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims import timeforms as forms
from factcheck.lexicon import calendar as lexicon
from factcheck.resolve import framed
from factcheck.values import When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.timeforms import Tokens

#: A text without any of these has no date, and is not looked at further.
_CUE = re.compile(
    r"\d|day|night|noon|week|month|year|decade|centur|hour|minute|morning|afternoon|evening"
    r"|tomorrow|quarter|spring|summer|autumn|fall|winter|now|current|recent|soon|future|previous"
    r"|nineteen|twenty|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b"
)

#: Every form has a digit or a word with one of these tags in it.
TELLING = frozenset("mwYpkusC")
_TELLING_WORDS = (
    *(word for word, row in lexicon.WORDS.items() if row.tag in TELLING),
    *lexicon.SPOKEN_CENTURIES,
)
_TIMED = re.compile(rf"\d|(?<![^\W\d_])(?:{'|'.join(_TELLING_WORDS)})(?![^\W\d_])")
_VAGUE = re.compile("|".join(pattern.pattern for pattern in lexicon.VAGUE.values()))


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


def expressions(text: str) -> Iterator[Expression]:
    """Every expression of time in a text, in order and without overlaps."""
    lower = text.lower()
    timed, vaguely = _TIMED.search(lower), _VAGUE.search(lower)
    if not (timed or vaguely) or not _CUE.search(lower):
        return
    points: list[Expression] = []
    if timed:
        tokens = forms.Tokens(text)
        points = _joined(tokens, _points(tokens))
    taken = [(e.start, e.end) for e in points]
    # To look in small letters first is several times as fast as to ignore their case.
    for name, pattern in (lexicon.VAGUE if vaguely else {}).items():
        for match in pattern.finditer(text):
            if not any(s < match.end() and match.start() < e for s, e in taken):
                points.append(Expression(*match.span(), When(""), "vague", match.start(), name))
    yield from sorted(points, key=lambda e: e.start)


@dataclass(frozen=True, slots=True)
class _Point:
    """A time over the tokens ``[first, last)``."""

    first: int
    last: int
    when: When
    form: str
    core: int


#: No form has the tag of other words in it, save for the one behind *recent*.
_STRETCH = re.compile(r"(?:[^.]|(?<=v)[.](?=u))+")


# There are few ways in which tags follow each other, and many forms to try on them.
@lru_cache(maxsize=1 << 14)
def _fitting(tags: str) -> tuple[tuple[int, int, int], ...]:
    """Every form that fits somewhere in a stretch of tags, by its number, and where."""
    return tuple(
        (number, *match.span())
        for number, (_, form, _) in enumerate(forms.FORMS)
        for match in form.finditer(tags)
    )


def _points(tokens: Tokens) -> list[_Point]:
    tags = tokens.tags
    fitting = sorted(
        (number, stretch.start() + first, stretch.start() + last)
        for stretch in _STRETCH.finditer(tags)
        for number, first, last in _fitting(stretch.group())
    )
    taken = bytearray(len(tags))
    points = []
    for number, begin, last in fitting:
        if any(taken[begin:last]):
            continue
        name, _, meaning = forms.FORMS[number]
        when = meaning(forms.Phrase(tuple(tokens[n] for n in range(begin, last))))
        if when:
            first = begin + (
                tags[begin] == "i" or (name == "weekday" and forms.prepositional(tokens[begin]))
            )
            first = _behind_end(tokens, first, last)
            taken[first:last] = b"\1" * (last - first)
            core = next((i for i in range(first, last) if tags[i] in _CORE), first)
            points.append(_Point(first, last, when, name, core))
    return sorted(points, key=lambda p: p.first)


def _behind_end(tokens: Tokens, first: int, last: int) -> int:
    """Where a time begins behind an *end* that is a noun of its own (*to an end late Sunday*)."""
    for i in range(first, min(first + 2, last - 1)):
        if tokens[i].text.lower() == "end" and tokens[i + 1].tag not in "f-":
            return i + 1
    return first


_CORE = "mwdyIDRYckCs"

#: What may stand between a clock time and its day, and between the ends of a span.
_CLOCK_DAY = re.compile(r",?i?a?$|\(zz?\)i?$")
#: Parts of the day whose hours come after noon; the first hours of a night may be the next day's.
_LATER = frozenset({"afternoon", "evening", "night"})
_HALF = re.compile(r"\d\s?[ap]\b|[ap]\.\s?m|[ap]m\b|hours|hrs|midnight|noon")
_NOON = 12
_DUSK = 4
_SPAN = re.compile(r"(?:&\.)?[OU-]i?$|&$|&\.Ui?$")


def _joined(tokens: Tokens, points: list[_Point]) -> list[Expression]:
    """Points as expressions: clocks joined with days, spans made of ends, frames put on."""
    tags = tokens.tags
    found: list[_Point] = []
    for point in points:
        joined = _join(found[-1], point, tokens) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(point)
    framed_points = [_frame(point, tags, tokens) for point in found]
    return [
        Expression(
            tokens[p.first].start,
            tokens[p.last - 1].end,
            p.when,
            p.form,
            tokens[p.core].start,
        )
        for p in framed_points
    ]


def _join(one: _Point, two: _Point, tokens: Tokens) -> _Point | None:
    tags = tokens.tags
    gap = tags[one.last : two.first]
    a, b = one.when, two.when
    day_like = ("day", "weekday", "today", "part")
    if bool(a.clock) != bool(b.clock) and _CLOCK_DAY.match(gap):
        clock, day = (one, two) if a.clock else (two, one)
        if day.form in day_like:
            hour = _of_half(clock, day, tokens)
            when = replace(day.when, clock=hour, loose=clock.when.loose)
            return _Point(one.first, two.last, when, day.form, day.core)
    if a.clock or b.clock or not _SPAN.match(gap):
        return None
    opened = tags[max(0, one.first - 2) : one.first]
    if (gap == "&" and not opened.endswith("B")) or (
        gap != "&" and not re.search(r"F[ia]?$", opened)
    ):
        return None
    return _span(one, two, opened)


def _of_half(clock: _Point, day: _Point, tokens: Tokens) -> str:
    """A clock time in the half that the day's words give it (*8:30 Friday night*)."""
    stated = " ".join(tokens[at].text.lower() for at in range(clock.first, clock.last))
    parts = {tokens[at].text.lower() for at in range(day.first, day.last)}
    hour, minute = clock.when.clock.split(":")
    late = parts & _LATER and not _HALF.search(stated)
    if not late or not _NOON > int(hour) >= _DUSK:
        return clock.when.clock
    return f"{int(hour) + _NOON}:{minute}"


def _span(one: _Point, two: _Point, opened: str) -> _Point | None:
    low, high = one.when.edtf, two.when.edtf
    relative = one.when.relative
    if not low and high and relative and relative.unit == "month" and relative.which:
        low = f"{high[:4]}-{relative.which:02}" + (f"-{relative.day:02}" if relative.day else "")
    if not low or not high or "/" in low + high or low >= high:
        return None
    opener = len(opened) - max(opened.rfind("F"), opened.rfind("B"))
    return _Point(one.first - opener, two.last, When(f"{low}/{high}"), "span", one.core)


def _frame(point: _Point, tags: str, tokens: Tokens) -> _Point:
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


def _opens(before: int, last: int, tags: str, tokens: Tokens) -> bool:
    """Whether a *from* opens a span: at the head of a clause, or with *on* or *onward* after."""
    after = tokens[last].text.lower() if last < len(tokens) else ""
    if after in ("on", "onward", "onwards", "forward"):
        return True
    return tokens[before].text.lower() != "from" or (
        after == "," and (before == 0 or tags[before - 1] in ",;-")
    )
