"""Words that rank: ordinals, superlatives, and what looks like either and is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


_UNITS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_ONES: Final = dict(zip(_UNITS.split()[:9], range(1, 10), strict=True))

#: Spelled ordinals to their rank; *last*, *final* and *only* rank a noun by being one.
ORDINALS: Final = {
    **{word: rank for rank, word in enumerate(_UNITS.split(), 1)},
    **{f"{tens[:-1]}ieth": number for tens, number in _TENS.items()},
    **{f"{t}-{o}": n + m for t, n in _TENS.items() for o, m in _ONES.items()},
    "hundredth": 100,
    "first-ever": 1,
}

#: Adjectives that rank only as superlatives; an irregular or common one a word.
SUPERLATIVES: Final = _words(
    """
    largest biggest greatest highest lowest smallest tallest longest shortest deepest widest
    earliest oldest youngest newest deadliest bloodiest worst fastest slowest richest
    wealthiest poorest strongest weakest hottest coldest wettest driest heaviest lightest busiest
    closest nearest farthest furthest hardest costliest priciest cheapest toughest strictest
    loudest brightest darkest safest boldest steepest sharpest fewest broadest rarest
    foremost best fiercest harshest grandest warmest
    """
)

#: *most* and *least* rank with the adjective behind them (*most comprehensive effort*).
DEGREES: Final = frozenset(("most", "least"))

#: Superlatives of a writer's judgement.
OPINIONS: Final = _words("best worst greatest safest boldest grandest toughest harshest")

#: Nouns with which an ordinal or a superlative makes a fixed phrase, not a rank.
FIXED: Final = {
    "first": _words(
        "lady amendment responder name aid world class minister degree half person base "
        "quarter hand place baseman glance thing down grader grandchild cousin family "
        "responders inning period round street avenue nations dog sight"
    ),
    "second": _words(
        "shift billing amendment hand lady degree nature thought chance home half "
        "baseman grader "
        "world quarter class inning period base guess opinion street avenue wind cousin "
        "lieutenant"
    ),
    "third": _words(
        "party degree world reich base baseman quarter grader amendment inning period "
        "street avenue person parties way rail cousin"
    ),
    "": _words(
        "century court amendment street avenue ave. st. grader district "
        "precinct circuit "
        "degree infantry division brigade battalion regiment congress anniversary quarter inning "
        "birthday percentile street-side block parallel"
    ),
    "best": _words("behavior behaviour friend man seller practice way interest buy bet wishes"),
    "worst": _words("case enemy thing part nightmare fear"),
    "greatest": _words("hits generation"),
    "closest": _words("friend relative aide adviser"),
    "nearest": _words("relative kin"),
    "highest": _words("court"),
    "oldest": _words("son daughter child brother sister"),
    "youngest": _words("son daughter child brother sister"),
}

#: Whose tally a rank without a noun counts (*it was her eighth this year*).
WHOSE: Final = frozenset(("my", "his", "her", "its", "our", "their", "’s", "'s"))
DEGREE: Final = "degree"
#: Nouns before which an ordinal ranks them, whatever stands behind (*a third-floor flat*).
STAGES: Final = frozenset((DEGREE, "floor"))
#: Crimes that have degrees (*second-degree assault*).
CRIMES: Final = _words(
    "abuse arson assault burglary homicide kidnapping manslaughter murder rape robbery"
)
#: Verbs that rank their subject (*ranked fourth in the state*).
RANKING: Final = _words("rank finish place")

#: Nouns of the calendar that an ordinal makes a date of (*the second quarter*).
CALENDAR: Final = _words(
    "week month quarter semester january february march april may june "
    "july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday"
)
#: What makes of the ordinal behind it a day (*July 4th*).
TIMES: Final = CALENDAR | _words(
    "jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. "
    "sept sept. oct oct. nov nov. dec dec."
)


def _any_of(words: Iterable[str]) -> str:
    """The words as one pattern, grouped by their first two letters, which is 4 times faster."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        groups.setdefault(word[:2], []).append(re.escape(word[2:]))
    return "|".join(f"{start}(?:{'|'.join(tails)})" for start, tails in sorted(groups.items()))


#: The words of a rank, in small letters; a passage without any holds none.
HINT: Final = re.compile(
    r"\b(?:(?P<digits>\d{1,3}(?:st|nd|rd|th)\b)"
    rf"|(?:{_any_of(ORDINALS)})(?:-[a-z]+)?\b|(?:{_any_of(SUPERLATIVES)})\b"
    r"|(?:most|least)\s+[a-z-]+)"
)
