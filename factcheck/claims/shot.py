"""Those who were shot where some of them died: hit, and not all of them hurt alone.

*Five people were shot* counts the wounded in an article where everybody lived, and the dead
with the wounded in one that tells of a death; which of the two, only the whole article says.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.claims.victims import FOREMOST
from factcheck.lexicon.parties import NOUNS as SIDES
from factcheck.lexicon.parties import SUSPECT
from factcheck.lexicon.victims import ELSEWHEN
from factcheck.model import Kind, Status
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.claims.passage import Mention, Passage

#: What leaves open whether one lived, and what says that one did.
_OPEN: Final = re.compile(r"\b(?:shot|shoot(?:ing|s)?|stabb(?:ed|ing)|struck|hit)\b", re.IGNORECASE)
_LIVED: Final = re.compile(
    r"\b(?:wound\w*|injur\w*|hurt|hospital\w*|condition|treated|transported|surviv\w*|graz\w*|others?|"
    r"more|additional|recover\w*|legs?|arms?|foot|feet|hands?)\b",
    re.IGNORECASE,
)
#: Where the words about one number end.
_STOP: Final = re.compile(r"[,;:.()–—]|\s-+\s|\b(?:and|but|while|after|when|who)\b", re.IGNORECASE)
#: *One dead, four shot*: the second number goes on where the first ends.
_JOINED: Final = re.compile(
    r"(?:\s+\w+){0,5}\s*(?:[,;&]|\b(?:and|with)\b)\s+(?:\w+\s+){0,2}", re.IGNORECASE
)
#: How far the words about a number reach, in code points.
_NEAR: Final = 60


def settled(
    passages: Sequence[Passage], stated: Sequence[Sequence[Mention]]
) -> list[tuple[Mention, ...]]:
    """The mentions of an article, with those who were shot *affected* where some of them died."""
    if not any(
        m.status is Status.KILLED and low(m) > 0 and _of_the_event(passage, m)
        for passage, found in list(zip(passages, stated, strict=True))[:FOREMOST]
        for m in found
    ):
        return [tuple(found) for found in stated]
    sure = {
        low(m)
        for passage, found in zip(passages, stated, strict=True)
        for m in found
        if m.status is Status.INJURED and not _left_open(passage, m)
    }
    return [
        tuple(
            replace(m, status=Status.AFFECTED)
            if m.status is Status.INJURED
            and _left_open(passage, m)
            and low(m) not in sure
            and not _beside(passage, m, found)
            else m
            for m in found
        )
        for passage, found in zip(passages, stated, strict=True)
    ]


def low(mention: Mention) -> int:
    """The least number of people that a mention counts; 0 of what counts none."""
    return int(mention.value.amount.low) if isinstance(mention.value, Quantity) else 0


def _of_the_event(passage: Passage, mention: Mention) -> bool:
    """Whether a death is no attacker's, and not told of as long ago."""
    head = passage.doc[mention.head]
    return SIDES.get(head.lemma_.lower()) != SUSPECT and not ELSEWHEN.search(head.sent.text)


def _left_open(passage: Passage, mention: Mention) -> bool:
    """Whether the words about a number say that people were shot, and not that they lived."""
    if mention.kind is not Kind.CASUALTIES:
        return False
    text = passage.doc.text
    before = _STOP.split(text[max(0, mention.start - _NEAR) : mention.start])[-1]
    after = _STOP.split(text[mention.end : mention.end + _NEAR])[0]
    own = f"{before}{text[mention.start : mention.end]}{after}"
    return _OPEN.search(own) is not None and _LIVED.search(own) is None


def _beside(passage: Passage, mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether the sentence has told of the dead before, beside those who were shot."""
    text = passage.doc.text
    return any(
        m.status is Status.KILLED
        and m.end <= mention.start
        and _JOINED.fullmatch(text, m.end, mention.start) is not None
        for m in found
    )
