"""The words of the calendar: one row a word, with its part in a date and its value.

A *tag* is one letter, so that the words of a text become a string of tags and a form of
date becomes a regular expression over it (see ``claims.timex``).
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Word(NamedTuple):
    """A word's tag and its value: a month's number, a unit's name, a step, a clock time."""

    tag: str
    value: int | str = 0


#: What every word is that has no part in a date.
NO_WORD = Word(".")


_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_RANKS = ("first", "second", "third", "fourth")

#: tag, value, the words: everything that is not counted through above.
_ROWS: tuple[tuple[str, int | str, str], ...] = (
    ("u", "day", "day days"),
    ("u", "week", "week weeks"),
    ("u", "weekend", "weekend weekends"),
    ("u", "month", "month months"),
    ("u", "year", "year years"),
    ("u", "decade", "decade decades"),
    ("u", "century", "century centuries"),
    ("u", "hour", "hour hours"),
    ("u", "minute", "minute minutes"),
    ("k", "quarter", "quarter quarters"),
    ("s", 21, "spring springtime"),
    ("s", 22, "summer summertime"),
    ("s", 23, "autumn fall"),
    ("s", 24, "winter wintertime"),
    ("p", 0, "morning afternoon evening night mornings nights evenings afternoons"),
    ("C", "12:00", "noon midday"),
    ("C", "00:00", "midnight"),
    ("Y", 0, "today tonight"),
    ("Y", -1, "yesterday"),
    ("Y", 1, "tomorrow"),
    ("l", -1, "last past previous preceding prior"),
    ("t", 0, "this current"),
    ("x", 1, "next coming upcoming following"),
    ("L", -1, "latest"),
    ("T", 0, "that same"),
    ("r", -1, "ago"),
    ("J", 1, "later afterwards afterward"),
    ("J", -1, "earlier"),
    ("j", 1, "after"),
    ("j", -1, "before"),
    ("e", 0, "early late mid middle end"),
    (
        "h",
        0,
        "about around approximately nearly almost roughly circa over more than less",
    ),
    ("g", 0, "just shortly soon little moments exactly only"),
    ("i", 0, "in on at during throughout within"),
    ("v", 0, "recent"),
    ("f", 0, "of"),
    ("S", 0, "since"),
    ("U", 0, "until till til through by thru"),
    ("F", 0, "from beginning starting effective"),
    ("B", 0, "between"),
    ("&", 0, "and"),
    ("O", 0, "to"),
    ("a", 0, "a an the"),
    ("n", 2, "couple"),
    ("N", 0, "few several many some"),
    (
        "z",
        0,
        "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt local time eastern central pacific",
    ),
    ("H", 0, "half"),
)


def _table() -> dict[str, Word]:
    table: dict[str, Word] = {}
    for tag, rows in (("m", _MONTHS), ("w", _WEEKDAYS), ("o", _RANKS)):
        for number, words in enumerate(rows, 1):
            table.update(dict.fromkeys(words.split(), Word(tag, number)))
    table.update({word: Word("n", n) for n, word in enumerate(_NUMBERS.split())})
    table.update({word: Word("n", 10 * n) for n, word in enumerate(_TENS.split(), 2)})
    for tag, value, words in _ROWS:
        for word in words.split():
            table.setdefault(word, Word(tag, value))
    return table


#: Every word with its part in a date, lower case without its full stop.
WORDS = _table()

#: Words (by tag) that make a date only with a capital.
CAPITALISED = frozenset("mw")
#: Months that are also verbs or people, and short forms that are also words: alone they make
#: no date without a word beside them that asks for one.
AMBIGUOUS_MONTHS = frozenset(
    ["may", "march", "april", "june", "august", "jan", "mar", "jun", "sep"]
)
AMBIGUOUS_DAYS = frozenset(["sun", "sat", "wed", "mon", "fri", "thu", "tue"])

#: A year's words as spoken: *nineteen ninety-one*.
SPOKEN_CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}

#: Days known by a number or a name, in EDTF.
NAMED_DAYS = {"9/11": "2001-09-11"}

#: Names that only look like dates; what they cover is read as no date.
_NOT_DATES = re.compile(
    r"\b(?:Sunday (?:Times|Telegraph|Mirror|Express|Herald|Mail|school)"
    r"|(?:Friday Night Lights|(?:Monday|Sunday|Thursday|Saturday) Night (?:Football|Live|Raw))"
    r"|(?:Black|Good|Bloody|Super|Ash|Cyber|Giving|Taco|Fat|Palm|Easter) "
    r"(?:Mon|Tues|Wednes|Fri|Satur|Sun)day"
    r"|(?:[A-Z]{2,}|Russia|India|Psychology|History) (?:Today|TODAY)|(?:Today|TODAY) show"
    r"|Windows (?:2000|20\d\d)|Fridays for Future|March Madness|Agenda 20\d\d|Vision 20\d\d"
    r"|(?:[Rr]oom|[Ff]light|[Rr]oute|[Hh]ighway|[Nn]o\.|[Aa]rea|[Ss]uite|[Bb]ox|[Pp]age"
    r"|[Ss]ection) ?\d{4})\b"
)

#: Without one of these no such name stands in a text, and looking for them takes long.
_NOT_DATES_HINT = re.compile(r"day|TODAY|Madness|\d{4}")


def not_dates(text: str) -> list[tuple[int, int]]:
    """The spans of the names in a text that only look like dates."""
    if not _NOT_DATES_HINT.search(text):
        return []
    return [match.span() for match in _NOT_DATES.finditer(text)]


#: References to a time that name none, by TIMEX's name for them.
VAGUE = {
    "PRESENT_REF": re.compile(
        r"\b(?:(?:right )?now|currently|current|nowadays|presently)\b", re.IGNORECASE
    ),
    "PAST_REF": re.compile(
        r"\b(?:recently|recent|previously|formerly|lately|long ago)\b", re.IGNORECASE
    ),
    "FUTURE_REF": re.compile(r"\b(?:soon|the (?:near )?future)\b", re.IGNORECASE),
}

#: Verbs and adjectives whose infinitive is yet to come (*plans to*, *is ready to*).
PROSPECTIVE = frozenset(
    [
        "plan",
        "expect",
        "schedule",
        "set",
        "due",
        "intend",
        "aim",
        "hope",
        "agree",
        "vow",
        "prepare",
        "likely",
        "ready",
        "poise",
        "slate",
        "want",
        "promise",
        "pledge",
        "propose",
        "ask",
        "need",
        "seek",
        "bind",
        "destine",
        "anticipate",
    ]
)
#: Participles of things fixed beforehand (*expected by June*, *is scheduled for Thursday*).
APPOINTED = frozenset(["plan", "expect", "schedule", "set", "due", "slate", "anticipate"])
#: Verbs whose present tense, with a date, is a plan (*the talks begin on Friday*).
OPENING = frozenset(["begin", "start", "open", "resume", "expire", "kick"])
#: Prepositions that look ahead (*until Friday*, *ahead of November's election*).
AHEAD = frozenset(["by", "until", "till", "through", "ahead"])
FUTURE_AUXILIARIES = frozenset(
    ["will", "shall", "'ll", "’ll", "wo", "would", "could", "may", "might", "can"]
)
#: What a date to come stands by: *payable Dec. 7*, *due Monday*.
PENDING = frozenset(["due", "payable", "effective", "deadline"])
PAST_AUXILIARIES = frozenset(
    ["was", "were", "had", "has", "have", "did", "'ve", "’ve", "'d", "’d", "got"]
)

#: Units of length: how many of the ISO 8601 unit, and its designator.
LENGTHS = {
    "century": (100, "Y"),
    "centurie": (100, "Y"),
    "decade": (10, "Y"),
    "year": (1, "Y"),
    "yr": (1, "Y"),
    "month": (1, "M"),
    "fortnight": (2, "W"),
    "week": (1, "W"),
    "day": (1, "D"),
    "hour": (1, "TH"),
    "hr": (1, "TH"),
    "minute": (1, "TM"),
    "min": (1, "TM"),
    "second": (1, "TS"),
}
#: Words between a number and its unit that change nothing.
FILLERS = (
    "full|whole|solid|straight|consecutive|more|additional|further|long|calendar|entire|business"
    "|working|school"
)
#: Words before *a week* that make it a length and no rate.
LENGTHENERS = (
    "for|in|within|over|after|than|last(?:ed|s|ing)?|took|takes?|taking|spen[dt]|of|under|least"
    "|most|to"
)
ABOUT_WORDS = "(?:about|around|nearly|almost|roughly|just|over|under|another|only)"
#: The most units that a plural alone (*for years*) is taken to mean.
VAGUE_REACH = 99

#: Words that only say when: months, weekdays, units of time, parts of the day.
TIME_WORDS = frozenset(word for word, row in WORDS.items() if row.tag in set("mwupCY"))

#: What in the wording of a time says which part of its day is meant.
PARTS_OF_DAY = {
    "morning": "morning",
    "afternoon": "afternoon",
    "noon": "afternoon",
    "midday": "afternoon",
    "evening": "night",
    "night": "night",
}
