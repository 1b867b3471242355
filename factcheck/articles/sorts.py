"""A sort of furniture, and the pieces that its patterns are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.sources.days import DAY, WEEKDAY


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of furniture. ``longest`` is in code points; ``closes``: the article ends here.

    ``cues`` are lower-case strings of which one has to stand in the text: looking for them
    costs a tenth of trying the pattern.
    """

    reason: str
    pattern: re.Pattern[str]
    longest: int = 200
    closes: bool = False
    cues: tuple[str, ...] = ()


CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\b\.?)?"
ZONE = r"(?:\s*\(?(?:[ECMP][SD]?T|GMT|UTC|BST|IST|CET|CEST)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)"
#: A day with the clock, the weekday and the signs around it, in any order. The possessive
#: repeats keep a line of many days from being tried in every way.
STAMP = (
    rf"(?:(?:{CLOCK}(?![.\d]){ZONE}?|{WEEKDAY}|\bat\b|\bon\b|[,|/@•·()–—-]|\s)*+{DAY}"
    rf"(?:\s*+(?:{CLOCK}{ZONE}?|\bat\b|[,|/@•·()–—-]))*+{ZONE}?)"
)
LABEL = (
    r"(?:first\s+|last\s+|date\s+|originally\s+)?"
    r"(?:publi(?:sh(?:ed)?|cation)|posted|updated?|modified|created|filed)(?:\s+(?:date|on|at))*"
)
NAME = r"(?:[A-Z][\w.'’-]*|de|van|von|al|bin|el|la)"
SITES = (
    r"(?:facebook|twitter|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok"
    r"|google(?:\s+(?:news|plus))?|tumblr|flipboard|e-?mail|snapchat|messenger|bluesky|threads)"
)
TRADES = (
    r"(?:staff\s+writers?|writers?|reporters?|correspondents?|editors?|columnists?|journalists?"
    r"|contributors?|producers?|anchors?|photographers?|bureau\s+chiefs?|freelancers?)"
)


def line(
    reason: str, pattern: str, longest: int = 200, *, case: bool = False, cues: str = ""
) -> Sort:
    """A sort that stands inside the article; ``cues`` parted by spaces."""
    compiled = re.compile(pattern, 0 if case else re.IGNORECASE)
    return Sort(reason, compiled, longest, cues=tuple(cues.split()))


def closing(reason: str, pattern: str, longest: int = 200) -> Sort:
    """A sort behind which nothing of the article follows."""
    return Sort(reason, re.compile(pattern, re.IGNORECASE), longest, closes=True)
