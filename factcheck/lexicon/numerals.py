"""The grammar of English numbers: digits, spelled, mixed, fractions, vague magnitudes.

Patterns are strings to build regular expressions from; the functions give the value of
what a pattern matched. Decimals keep the last digit shown: *seven billion* is ``7E+9``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS: Final = "one two three four five six seven eight nine"
_TEENS: Final = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS: Final = {word: number for number, word in enumerate(_UNITS.split(), start=1)}
TEENS: Final = {word: number for number, word in enumerate(_TEENS.split(), start=10)}
TENS: Final = {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
SMALL = {
    word: Decimal(n) for word, n in (("zero", 0), *UNITS.items(), *TEENS.items(), *TENS.items())
}
#: A number up to three digits, or up to nineteen in letters; ``short`` gives its value.
SHORT = rf"(?:\d{{1,3}}|{'|'.join((*UNITS, *TEENS))})"
#: Word to power of ten.
POWERS = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
#: Abbreviations that may stand apart (*7 bn*) and those that must be glued (*7m*).
APART = {"mn": 6, "mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12}
GLUED = {"k": 3, "m": 6, "b": 9, "t": 12}
DOZEN = Decimal(12)
#: Denominators of spelled fractions.
PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
GLYPHS = {
    "½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.33", "⅔": "0.67", "⅛": "0.125", "⅕": "0.2",
}  # fmt: skip
#: Fractions that have no end in decimals are cut after this many places.
FRACTION = Decimal("1E-4")

#: Vague magnitude words to their reach, as ``[low, high]``. A word runs from the least
#: number that its plural or meaning allows (*dozens*: two dozen) to where the next word
#: would have been chosen (*billions* to one trillion, *several* to two dozen).
VAGUE: dict[str, tuple[str, str]] = {
    "a few": ("3", "12"),
    "few": ("3", "12"),
    "a handful": ("3", "12"),
    "handful": ("3", "12"),
    "several": ("3", "23"),
    "multiple": ("2", "99"),
    "tens": ("20", "99"),
    "dozens": ("24", "99"),
    "scores": ("40", "199"),
    "hundreds": ("200", "1E+3"),
    "thousands": ("2E+3", "1E+6"),
    "millions": ("2E+6", "1E+9"),
    "billions": ("2E+9", "1E+12"),
    "trillions": ("2E+12", "1E+15"),
}
#: Words that multiply a singular scale (*a few hundred*) or a plural one (*tens of
#: thousands*), with their reach; both end where the next power of ten begins.
_FEW = (Decimal(3), Decimal(10))
_PLURAL = {
    "tens": (Decimal(20), Decimal(100)),
    "dozens": (Decimal(24), Decimal(100)),
    "scores": (Decimal(40), Decimal(200)),
    "hundreds": (Decimal(200), Decimal(1000)),
    "thousands": (Decimal(2000), Decimal(10000)),
}

_S = r"[-\u2010\u2011\s]"
_unit, _teen, _tens = ("|".join(words) for words in (UNITS, TEENS, TENS))
_big = "thousand|million|billion|trillion"
_low = rf"(?:(?:{_tens})(?:{_S}(?:{_unit})\b)?|{_teen}|{_unit})\b"
_hundred = rf"(?:(?:{_low}|\ban?){_S}hundred\b(?:(?:\s+and)?{_S}{_low})?|{_low})"
_tail = (
    rf"(?:(?:,?\s+|{_S}){_hundred}{_S}(?:{_big})\b)*"
    rf"(?:\s+(?:and\s+)?{_hundred}\b(?!{_S}(?:{_big})))?"
)
_half = rf"(?:{_S}and{_S}an?{_S}(?:half|quarter)\b(?:{_S}(?:{_big})\b)?)"

#: *seven billion*, *twenty-three*, *a hundred and fifty*, *two and a half million*.
SPELLED = (
    rf"(?:(?:{_hundred}|\ban?){_S}(?:(?:{_big})\b(?:{_half}|{_tail})|dozen\b)"
    rf"|{_hundred}{_half}?|\bdozen\b|\bzero\b)"
)
#: *half a million*, *a half-dozen*, *a quarter million*, *three quarters of a million*.
HALVES = (
    rf"(?:(?:(?:an?\s+)?half{_S}|an?{_S}quarter{_S})(?:an?{_S})?(?:dozen|hundred|{_big})\b"
    rf"|(?:an?|{_unit}){_S}(?:half|quarters?){_S}of{_S}an?{_S}(?:dozen|hundred|{_big})\b)"
)
#: *two-thirds*, *a quarter of*; *a third deputy* is an ordinal and *third quarter* a date.
FRACTIONS = (
    rf"(?:(?:{_unit}){_S}(?:halves|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)\b"
    rf"|(?:an?|one){_S}(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+of\b)"
    rf"|(?:one|\d{{1,3}}|{_unit}|{_teen}|{_tens})\s+(?:out\s+of(?:\s+every)?|in\s+every)\s+(?:\d{{1,4}}\b(?!,)|(?:{_unit}|{_teen}|{_tens})\b)"
    rf"|one\s+in\s+(?:\d{{1,3}}\b(?!,)|(?:{_unit}|ten|twenty)\b)(?!\s+(?:days?|weeks?|months?|years?|hours?))"
    r"|(?:one[-\s])?half(?=\s+of\b))"
)
#: *tens of thousands*, *several hundred*, *a few dozen*, *dozens*, *multimillion*.
VAGUE_WORDS = (
    rf"(?:(?:tens|dozens|scores|hundreds|thousands)\s+(?:and\s+\w+\s+)?of\s+(?:hundreds|thousands|millions|billions|trillions)\b"
    rf"|(?:(?:an?\s+)?few|several){_S}(?:dozen|hundred|{_big})\b"
    rf"|multi{_S}?(?:{_big})\b"
    r"|a\s+few\b|an?\s+handful\b(?=\s+of\b)|handful\b(?=\s+of\b)|several\b|multiple\b"
    r"|scores\b(?=\s+(?:of|more)\b)|(?:dozens|hundreds|thousands|millions|billions|trillions)\b)"
)
#: *a couple of*, *a couple hundred*; *the couple* is two people and no number.
COUPLE = rf"(?:a\s+couple(?:\s+of)?{_S}(?:dozen|hundred|{_big})\b|a\s+couple(?=\s+of\b))"
#: *15,000*, *1.2m*, *7 billion*, *2½*, *.5*.
DIGITS = (
    r"(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)"
    rf"(?:\s?(?P<glyph>[½¼¾⅓⅔⅛⅕])|{_S}?(?P<power>(?:hundred|{_big}|dozen|mn|mln|bn|bln|tn|trn)\b)"
    r"|(?P<glued>[kKmMbB]\b(?![/²³]))|(?P<half>\s+and\s+a\s+half\b))?"
)
#: *1/2*, *3⁄4*; the reader rejects *9/11* and *24/7*.
SLASHED = r"(?:\d{1,2}\s?)?\b\d{1,2}[/⁄]\d{1,3}\b(?![/⁄])"

#: Where a number can start, in small letters: looking for those places first, and only there for
#: a number, makes reading ten times as fast.
START = re.compile(
    rf"\d|\.\d|\b(?:{_unit}|{_teen}|{_tens}|half|few|several|multi|handful|tens|dozen|zero"
    r"|scores|hundreds|thousands|millions|billions|trillions"
    rf"|an?{_S}\s*(?:half|few|handful|couple|dozen|hundred|{_big}|{'|'.join(PARTS)}))"
)


def short(shown: str) -> Decimal:
    """The value of what ``SHORT`` matched, in small letters."""
    return Decimal(shown) if shown.isdigit() else SMALL[shown]


_word = re.compile(r"[a-z]+")
_word_or_figure = re.compile(r"[a-z]+|\d+")
_figures = re.compile(r"[\d,]*\.?\d+")
_scale_end = re.compile(
    rf"(?:\b({'|'.join((*POWERS, *APART))}|dozen)|(?<=\d)([kmb]))$", re.IGNORECASE
)


def starts(text: str) -> Iterator[int]:
    """Where a number can start in a text in small letters."""
    return (match.start() for match in START.finditer(text))


def spelled(text: str) -> Decimal:
    """The value of what ``SPELLED`` or ``HALVES`` matched."""
    words = _word.findall(text.lower())
    if words[0] == "half":
        return scaled(Decimal("0.5"), words[-1])
    if len(words) > 1 and (parts := PARTS.get(words[1].removesuffix("s"))):
        return scaled(Decimal(UNITS.get(words[0], 1)) / parts, words[-1])
    #: Finished terms and the one in the making; zeros are never added to a term, since
    #: adding them would give *seven billion* nine digits that nobody stated.
    terms: list[Decimal] = []
    term: Decimal | None = None
    for word in words:
        if word in POWERS and word != "hundred":
            terms.append(scaled(Decimal(1) if term is None else term, word))
            term = None
        elif word in ("hundred", "dozen"):
            term = scaled(Decimal(1) if term is None else term, word)
        elif word in ("half", "quarter"):
            part = Decimal(1) / PARTS[word]
            if term is None and terms:
                part = part.scaleb(terms[-1].adjusted())
            term = part if term is None else term + part
        elif word not in ("a", "an", "and"):
            term = SMALL[word] if term is None else term + SMALL[word]
    return reduce(add, terms if term is None else [*terms, term])


def scaled(number: Decimal, word: str) -> Decimal:
    """A number times a scale word; the exponent keeps the last digit stated."""
    if word == "dozen":
        dozens = number * DOZEN
        return dozens.to_integral_value() if dozens % 1 == 0 else dozens
    power = POWERS.get(word, APART.get(word, GLUED.get(word)))
    if power is None:
        raise ValueError(word)
    return number.scaleb(power)


def fraction(text: str) -> Decimal:
    """The value of what ``FRACTIONS`` matched."""
    words = _word_or_figure.findall(text.lower())
    if "in" in words or "of" in words:
        return _ratio(_small(words[0]), _small(words[-1]))
    top = UNITS.get(words[0], 1) if len(words) > 1 else 1
    return _ratio(top, PARTS[words[-1].removesuffix("s")])


def _small(word: str) -> int:
    return int(word) if word.isdecimal() else int(SMALL[word])


def slashed(text: str) -> Decimal | None:
    """The value of what ``SLASHED`` matched, None for what is no fraction (*9/11*)."""
    whole, top, bottom = re.match(r"(?:(\d+)\s)?(\d+)[/⁄](\d+)", text).groups()  # type: ignore[union-attr]
    if int(bottom) not in (2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128) or int(top) >= int(bottom):
        return None
    return Decimal(whole or 0) + _ratio(int(top), int(bottom))


def _ratio(top: int, bottom: int) -> Decimal:
    value = Decimal(top) / max(bottom, 1)
    return value if -value.as_tuple().exponent <= 7 else value.quantize(FRACTION)  # type: ignore[operator]


def digits(match: re.Match[str]) -> Decimal:
    """The value of a match of ``DIGITS``."""
    number = Decimal(_figures.findall(match.group(0))[0].replace(",", ""))
    if match["glyph"]:
        number += Decimal(GLYPHS[match["glyph"]])
    if match["half"]:
        number += Decimal("0.5")
    scale = match["power"] or match["glued"]
    return scaled(number, scale.lower()) if scale else number


def couple(text: str) -> Decimal:
    """The value of what ``COUPLE`` matched; the reader hedges it."""
    last = _word.findall(text.lower())[-1]
    return Decimal(2) if last == "couple" else scaled(Decimal(2), last)


def scale(text: str) -> str:
    """The scale that a number ends in (*million*, *k*), lower case, or nothing."""
    found = _scale_end.search(text)
    return (found[1] or found[2]).lower() if found else ""


def vague(text: str) -> tuple[str, Decimal, Decimal]:
    """What ``VAGUE_WORDS`` matched as a word, and how low and high it may reach."""
    words = re.sub(rf"{_S}+", " ", text.lower()).strip()
    if words.startswith("multi") and words != "multiple":
        words = words.removeprefix("multi").strip() + "s"
    if words in VAGUE:
        low, high = VAGUE[words]
        return words, Decimal(low), Decimal(high)
    first, last = words.split()[0], words.split()[-1]
    reach = _PLURAL.get(first, _FEW)
    scale = last.rstrip("s")
    return words, scaled(reach[0], scale), scaled(reach[1], scale)
