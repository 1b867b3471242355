"""The dateline that a news story opens with: *HELENA, Mont. (AP) — *."""

from __future__ import annotations

import re

from factcheck.lexicon.places import ORGANISATIONS
from factcheck.sources.days import MONTH, WEEKDAY

_AGENCY = r"\((?:[A-Z][A-Z0-9/&.]+(?:[ ](?:[A-Z0-9]+|News))*|Reuters|\w+\.com|CBS\w+)\)"
_NEWSROOM = r"\([A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}\)"
_REGION = r"(?:,\s(?:[A-Z][\w'’]*\.?(?:[A-Z]\.)*)(?:\s[A-Z][\w'’]*\.?)?)"
_UPPER = r"(?:[A-Z]\.\s?){0,2}[A-Z][A-Z'’.-]+(?:\s[A-Z][A-Z'’.-]+){0,3}"
_MIXED = r"[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}"
_DASH = r"(?:\s*[—–―]|\s*--|\s+-(?=\s)|-(?=\s))\s*"

#: A place in capitals, or any place with its agency; the story begins behind the dash. A
#: dateline with a day in it says when as well, and stays.
_DATELINE = re.compile(
    rf"(?:{_AGENCY}\s*)?(?P<place>{_UPPER}){_REGION}?(?:\s*(?:{_AGENCY}|{_NEWSROOM}))?{_DASH}"
    rf"|{_MIXED}{_REGION}?\s*{_AGENCY}{_DASH}"
    rf"|{_AGENCY}{_DASH}"
)
_DAY = re.compile(rf"\b(?:{WEEKDAY}|{MONTH})", re.IGNORECASE)
_STORY = re.compile(r"[\"“‘'$]?[A-Z0-9]\S*(?:\s+\S+){3}")

#: Words in capitals before a dash that are no places.
_LABELS = frozenset(
    "UPDATE UPDATED BREAKING WATCH VIDEO VIDEOS PHOTO PHOTOS EXCLUSIVE LIVE MORE RELATED NOTE "
    "CORRECTION EDITOR DEVELOPING ALERT ANALYSIS OPINION NEWS READ ORIGINAL STORY".split()
)


def dateline_end(paragraph: str) -> int:
    """Where the dateline of a paragraph ends, in code points; 0 where it has none."""
    match = _DATELINE.match(paragraph)
    if match is None or _DAY.search(paragraph, match.end("place"), match.end()):
        return 0
    if match.end() < len(paragraph) and not _STORY.match(paragraph, match.end()):
        return 0
    place = match["place"]
    if place is not None:
        words = re.findall(r"[A-Z]+", place)
        if max(map(len, words)) < 4 and len(words) < 2:
            return 0
        if not _LABELS.isdisjoint(words) or place in ORGANISATIONS:
            return 0
    return match.end()
