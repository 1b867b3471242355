"""Digits that name something rather than count it: flights, sections, years, days."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.casing import anycase

#: Nouns whose number is a name (*Flight 370*, *Section 5*).
_NAMED_ROWS: Final = """
    airbus amendment apollo appendix apt apt. article asx battalion boeing bottom brigade
    category channel chapter covid district engine episode exit fig. flight footnote formula
    fortune ftse galaxy game gate highway interstate iphone motel nikkei no. nos. number page
    pages phase pier playstation precinct prop proposition psalm resolution room route s&p
    season sec. section squadron suite terminal title top verse vol. volume windows xbox zone
"""
NAMED: Final = _NAMED_ROWS.split()
#: These are common words too, and name a number only when written with a capital.
_NAMED_IN_CAPITALS_ROWS: Final = """
    Act Agenda Area Big Building Camp Catch Category Class Division Dow Elite Euro Figure Final
    Force Fortune Grade Group_of Item Ladder Lane Level Line Local Lot Mark Model Part Planet
    Platform Round Rule Scene Step Studio Super_Bowl Sweet Table Tower Type Unit Vision War
"""
NAMED_IN_CAPITALS: Final = _NAMED_IN_CAPITALS_ROWS.split()


def _words(words: list[str]) -> str:
    return "|".join(re.escape(word).replace("_", r"\s+") for word in words)


_NAMED = re.compile(
    rf"(?:(?<![\w.-])(?:{anycase(map(re.escape, NAMED))}|{_words(NAMED_IN_CAPITALS)})\s+-?|#\s?)$"
)
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY_BEFORE = re.compile(rf"\b{_MONTH}\s+(?:the\s+)?(?:\d{{1,2}}\s?[-–]\s?)?$")
_DAY_AFTER = re.compile(rf"\s*(?:[-–]\s?\d{{1,2}}\s+)?(?:of\s+)?{_MONTH}\b")
_SIGN_BEFORE = re.compile(r"[$€£¥₹₽₩₪]\s?$|[A-Z]=?$")
_MORE_BEFORE = re.compile(
    r"\b(?:than|least|over|nearly|almost|to|as|under|roughly|some)\s+$", re.IGNORECASE
)
_COUNTED_AFTER = re.compile(
    r"\s?%|[-\s](?:per\s?cent|people|men|women|children|dollars?|euros?|pounds?|miles?|km|feet|"
    r"met(?:er|re)s?|acres?|tons?|tonnes?|degrees?|points?|rpm|lives|members|jobs)\b|[a-z]"
)
_PLURAL_AFTER = re.compile(r"\s+(?:[a-z-]+\s+){0,2}[a-z]+s\b")
_BARRED = re.compile(
    # What none of them begins with is passed over quickly.
    r"(?=[\d(\[])(?:\(?\b\d{3}\)?[-.\s]\d{3}[-.]\d{4}\b|\b1-8\d\d-[\w-]+|\b\d{3}-\d{4}\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
    # The place in a row of pictures (*3 of 10 NEXT*).
    r"|\b\d+\s(?:of|/)\s\d+(?=\s+[A-Z]{2}|\s+(?:An?|The|In|At|On|Photo)\s|\s*$)"
    # The marks of footnotes (*the bridge.[12][13]*).
    r"|(?<=\S)(?:\[\d{1,3}\])+)"
)
#: Addresses are rare and slow to look for; without one of these there are none.
_WEB_HINT = re.compile(r"://|www\.|\.(?:com|org|net)\b|@\w|#\w")
_WEB = re.compile(r"(?<!\S)\S*(?:https?:|www\.|\.(?:com|org|net)\b|@\w)\S*|(?<=[\s(])#\w+")
_STREET_AFTER = re.compile(
    r"(?:\s+(?:[NSEW]\.?|North|South|East|West))?(?:\s+(?:[A-Z][\w.]*|\d+(?:st|nd|rd|th))){0,3}?\s+"
    r"(?:Avenue|Ave|Street|St|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Place|Parkway|"
    r"Highway|Hwy|Square|Terrace)\b|\s+block\s+of\b"
)


def is_address(after: str) -> bool:
    """Whether a number is a house's, by the text that follows (*Main Street*, *block of*)."""
    return _STREET_AFTER.match(after) is not None


def barred(text: str) -> list[tuple[int, int]]:
    """The spans of telephone numbers, dates in digits, addresses on the web, tags and handles."""
    spans = [match.span() for match in _BARRED.finditer(text)]
    if _WEB_HINT.search(text):
        spans += [match.span() for match in _WEB.finditer(text)]
    return spans


def is_named(before: str) -> bool:
    """Whether a number that follows this text is a name (*Flight*, *No.*, *World War*)."""
    return _NAMED.search(before) is not None


def is_day(digits: str, before: str, after: str) -> bool:
    """Whether digits are the day of a month, by the text on either side."""
    return len(digits) <= 2 and bool(_DAY_BEFORE.search(before) or _DAY_AFTER.match(after))


#: Years that a bare number may mean with no more said than *in*.
LIKELY_YEARS = re.compile(r"(?:19\d|20[0-4])\d$")
_IN_BEFORE = re.compile(r"(?:^|[\s(“\"])in\s$", re.IGNORECASE)


def is_year(digits: str, before: str, after: str) -> bool:
    """Whether digits are a year, by the text on either side.

    Amounts of four digits mostly have a comma; one without is a year unless a currency or
    a counted noun says otherwise (*$2000*, *more than 2000 workers*).
    """
    if len(digits) != 4 or not 1700 <= int(digits) <= 2100 or _SIGN_BEFORE.search(before):
        return False
    if LIKELY_YEARS.match(digits) and _IN_BEFORE.search(before):
        return True  # *In 2015 inspectors came*: four digits of people would have a comma.
    if _COUNTED_AFTER.match(after):
        return False
    quantified = digits.endswith("00") or _MORE_BEFORE.search(before)
    return not (quantified and _PLURAL_AFTER.match(after))
