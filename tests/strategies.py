"""Strategies for values, claims, articles and policies that every property test may use."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from factcheck.lexicon.numerals import vague
from factcheck.model import Article, Claim, Kind, Published, Source, Status
from factcheck.policy import Policy
from factcheck.values import (
    Amount,
    Duration,
    Hedge,
    NameSet,
    Office,
    Ordinal,
    Quantity,
    Relative,
    When,
    Words,
)

VAGUE = ("a few", "several", "dozens", "hundreds", "tens of thousands", "millions")
UNITS = ("", "people", "shots", "rounds", "USD", "EUR", "%", "a", "km", "mi", "kg", "pages")
NAMES = ("Rosa", "Rosalind", "Omar", "Umar", "Li", "Petrov", "Petrow", "Stone", "Hill", "Jr.")
WORDS = ("the", "bridge", "was", "safe", "unsafe", "brave", "courageous", "step", "need", "…")
MEMBERS = ("Kenya", "Kenyans", "the Kenyan government", "Norway", "Chad", "Rosa Hill", "wheat")

hedges = st.sampled_from(Hedge)
numbers = st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(exponent),
    st.integers(0, 9999),
    st.integers(-2, 9),
)
written_out = st.builds(Decimal, st.integers(0, 10**7))


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """A number, a range or a vague word, hedged or not."""
    word = draw(st.none() | st.sampled_from(VAGUE))
    if word:
        name, low, high = vague(word)
        return Amount(low, high, draw(hedges), name)
    low = draw(numbers | written_out)
    high = draw(st.just(low) | numbers.map(lambda more: low + more))
    return Amount(low, high, draw(hedges))


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Quantity, Quantity]:
    """Two numbers of people that are near one another or equal, hedged or not."""
    first = draw(st.integers(1, 3000))
    share = draw(st.sampled_from(("0", "0.01", "0.04", "0.08", "0.12", "0.3")))
    second = first + int(first * Decimal(share))
    one, two = (Amount(Decimal(n), Decimal(n), draw(hedges)) for n in (first, second))
    return Quantity(one, "people"), Quantity(two, "people")


quantities = st.builds(Quantity, amounts(), st.sampled_from(UNITS))
durations = st.builds(Duration, amounts(), st.sampled_from(("Y", "M", "W", "D", "TH", "TM")))
ordinals = st.builds(
    Ordinal,
    st.integers(1, 12),
    st.sampled_from(("nation", "bridge")),
    st.sampled_from(("first", "last", "largest", "biggest", "busiest")),
)

#: Days of which many are neighbours, a week or a year apart.
days = st.dates(date(2018, 4, 19), date(2018, 5, 2)) | st.dates(
    date(2010, 1, 1), date(2026, 12, 31)
)
points = days.map(str) | days.map(lambda d: str(d)[:7]) | days.map(lambda d: str(d)[:4])
spans = st.tuples(points, points).map(lambda ends: "/".join(sorted(ends)))
edtf = points | spans | points.map("{}/..".format) | points.map("../{}".format) | st.just("")
clocks = st.just("") | st.times().map(lambda t: f"{t.hour:02}:{t.minute:02}")
relatives = st.none() | st.builds(
    Relative, st.sampled_from(("weekday", "month", "day", "year")), st.integers(-2, 2)
)
whens = st.builds(When, edtf, relatives, clocks, st.just(""), st.booleans())

#: Two days that are the same, neighbours, or a week apart.
near_days = st.tuples(days, st.sampled_from((0, 1, -1, 2, 7, -7))).map(
    lambda pair: (When(str(pair[0])), When(str(pair[0] + timedelta(days=pair[1]))))
)

offices = st.builds(
    Office,
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=3).map(" ".join),
    st.sampled_from(("mayor of Lund", "former mayor", "surgeon", "")),
)
name_sets = st.builds(
    NameSet,
    st.lists(st.sampled_from(MEMBERS), min_size=3, max_size=5, unique=True).map(
        lambda names: tuple(sorted(names))
    ),
    st.booleans(),
)
quotations = st.builds(
    Words, st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
)

#: One strategy for each type of value.
TYPES = (quantities, durations, ordinals, whens, offices, name_sets, quotations)
values = st.one_of(*TYPES)
#: Two values of one type.
alike = st.one_of(neighbours(), near_days, *(st.tuples(of, of) for of in TYPES))

_shares = st.floats(0, 0.5)
#: The fields of a policy that are shares; ``strict`` is the one that is not.
_REACHES = tuple(f.name for f in fields(Policy) if f.name != "strict")

policies = st.builds(Policy, **dict.fromkeys(_REACHES, _shares))


@st.composite
def widened(draw: st.DrawFn) -> tuple[Policy, Policy]:
    """A policy, and one that reaches at least as far in every way."""
    narrow = draw(policies)
    more = {name: getattr(narrow, name) + draw(_shares) for name in _REACHES}
    strict, stays = draw(st.booleans()), draw(st.booleans())
    return replace(narrow, strict=strict), Policy(**more, strict=strict and stays)


def article(name: str, text: str = "", day: date | None = None) -> Article:
    """An article with a text and, where it is known, its day."""
    return Article(Source(name, f"{name}.txt", text), None, Published(day, day, "given"), ())


def claim(name: str, value: object, start: int = 0, **more: object) -> Claim:
    """A claim of an article, three characters long where nothing else is given."""
    end = start + 3
    given = {"kind": Kind.COUNT, "sentence_start": 0, "end": end, "sentence_end": end, **more}
    return Claim(f"{name}-{start}", name, value=value, start=start, **given)


@st.composite
def stories(draw: st.DrawFn) -> tuple[tuple[Claim, ...], dict[str, Article]]:
    """Claims of one fact with their articles: one type of value, some days known."""
    of = draw(st.sampled_from(TYPES))
    ids = "abcd"[: draw(st.integers(2, 4))]
    made = {i: article(i, "x" * 60, draw(st.none() | days)) for i in ids}
    status = draw(st.none() | st.sampled_from(Status))
    kind = Kind.CASUALTIES if status else Kind.COUNT
    claims = [
        claim(i, draw(of), 5 * n, kind=kind, status=status)
        for i in ids
        for n in range(draw(st.integers(1, 3)))
    ]
    return tuple(claims), made
