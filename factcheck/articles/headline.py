"""Which line is the title, and what belongs to the outlet in a title."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_CLOSERS = "\"'”’)]» "
_SMALL = frozenset(
    "a an the of to in on at by for with from and or but as is are was were be has have had it its "
    "after before over into than that this their his her not no new who what how why".split()
)
#: A part of a title that has one of these is the outlet's name.
_OUTLET = re.compile(
    r"\b(?:News|TV|Times|Post|Tribune|Herald|Journal|Gazette|Chronicle|Radio|Magazine|Press|"
    r"Courier|Daily|Online|Reuters|BBC|CNN|[A-Za-z0-9-]+\.com|[KW][A-Z]{3})\b"
)
_DIVIDER = re.compile(r"\s+([-–—|:•»])\s+")

#: Words of a title that must come back in the article before it is taken for its own.
SHARED = 0.4


# One article's sentences are compared in several ways, one right after the other.
@lru_cache(maxsize=1024)
def words(text: str) -> tuple[str, ...]:
    """Lower-case words, to compare texts by."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


@lru_cache(maxsize=1024)
def _count(text: str) -> int:
    return len(_WORD.findall(text))


def is_prose(text: str) -> bool:
    """Whether a paragraph is running text, not a heading, a label or a link."""
    count = _count(text)
    end = text.rstrip(_CLOSERS)[-1:]
    return count >= 25 or (count >= 8 and end in {".", "!", "?", "…", ":"})


def is_headline(text: str) -> bool:
    """Whether a line could be a title: 3 to 30 words that no full stop ends."""
    bare = text.strip().rstrip(_CLOSERS)
    count = _count(bare)
    return 3 <= count <= 30 and bare[-1:] not in {".", ",", ";", ":"} and len(bare) <= 250


def choose(candidates: Sequence[str], body: str) -> int | None:
    """The index of the title among the lines above the article, by the words that it shares."""
    said = set(words(body))
    best, best_share = None, 0.0
    for index, candidate in enumerate(candidates):
        content = {w for w in words(candidate) if w not in _SMALL}
        share = sum(_stem_in(w, said) for w in content) / len(content) if content else 0.0
        if share > best_share + 0.25 or (best is None and share >= SHARED):
            best, best_share = index, share
    return best


def _stem_in(word: str, said: set[str]) -> bool:
    if word in said:
        return True
    stem = word[: max(4, len(word) - 2)]
    return len(word) > 4 and any(other.startswith(stem) for other in said)


def outlet_start(title: str, origin: str | None) -> int:
    """Where the outlet's name begins in a title (*… - Channel 5 - Town*), or its length.

    ``origin`` is the article's source as the input gives it, a domain or a name.
    """
    domain = re.sub(r"^www\.|:\d+$|\.\w{2,3}$", "", (origin or "").lower())
    site = "".join(words(domain))
    dividers = list(_DIVIDER.finditer(title))
    for number, divider in enumerate(dividers):
        end = dividers[number + 1].start() if number + 1 < len(dividers) else len(title)
        part = title[divider.end() : end]
        squashed = "".join(words(part))
        if not squashed or divider[1] == ":" or len(words(title[: divider.start()])) < 3:
            continue
        named = len(site) >= 3 and (site in squashed or (len(squashed) >= 3 and squashed in site))
        if named or (len(words(part)) <= 6 and _OUTLET.search(part)):
            return divider.start()
    return len(title)
