"""Lists of criminal charges: *charged with assault, robbery and possession of a firearm*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon.charges import CRIMES, LEADING
from factcheck.model import Kind
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Doc

#: The fewest charges that are a list.
FEWEST: Final = 3
_HINT: Final = re.compile(r"charge|count|guilty|accused|convicted|suspicion|booked|arrested")
_LEADING: Final = re.compile(LEADING)
_OPEN: Final = re.compile(r"\b(?:including|include[sd]?|such\s+as)\s+$")
#: Where the last charge ends, and with it the list.
_STOP: Final = re.compile(
    r"[.;:()“”\"—–]|\s(?:in\s+connection|in\s+(?:the|a)|after|when|where|following|according|stemming|"
    r"while|because|before|related|against|on\s+[a-z]+day|[a-z]+day|for\s+(?:the|his|her|their|allegedly))\b"
)
_PARTED: Final = re.compile(r",\s+(?P<and>and\s+)?|\s+(?P<last>and)\s+")
_BARE: Final = re.compile(r"^(?:(?:an?|the|one|two|three|\d+)\s+)?(?:counts?\s+of\s+)?")
#: So many letters hold the longest list.
_REACH: Final = 400


def charge_lists(doc: Doc) -> Iterator[Mention]:
    """The lists of three or more charges; a mention is the whole list."""
    text = doc.small
    if "," not in text or not _HINT.search(text):
        return
    end = 0
    for match in _LEADING.finditer(text):
        if match.end() < end:
            continue
        charges = _charges(text, match.end())
        if len(charges) < FEWEST:
            continue
        start, end = charges[0][0], charges[-1][1]
        names = tuple(sorted({_name(text[a:b]) for a, b in charges}))
        value = NameSet(names, _OPEN.search(text[: match.end()]) is not None)
        yield Mention(Kind.SET, start, end, value, span_of(doc, *charges[0]).root.i)


def _charges(text: str, start: int) -> list[tuple[int, int]]:
    """The charges from a place on, up to the one that *and* opens; none without that."""
    stop = _STOP.search(text, start)
    end = min(stop.start() if stop else len(text), start + _REACH)
    found: list[tuple[int, int]] = []
    last = False
    for part in (*_PARTED.finditer(text, start, end), None):
        until = part.start() if part else end
        if not _charge(text[start:until]):
            break
        found.append((start, until))
        if last or part is None:
            return found if last else []
        last = bool(part["and"] or part["last"])
        start = part.end()
    return []


def _charge(phrase: str) -> bool:
    return not CRIMES.isdisjoint(re.split(r"[\s-]+", phrase))


def _name(phrase: str) -> str:
    return " ".join(_BARE.sub("", phrase, count=1).split())
