"""The comparisons of two claims: each falls on one named level, best first, else last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.align.comparisons import dates, events, numbers, people, remarks, wording
from factcheck.model import Kind

if TYPE_CHECKING:
    from factcheck.align.levels import Comparison

GENERAL: dict[str, Comparison] = {
    "clause": wording.clause,
    "sentence": wording.sentence,
    "context": wording.context,
    "names": people.names,
    "place": wording.place,
    "article": wording.same_article,
}
ABOUT: dict[str, Comparison] = {
    "value": numbers.value,
    "rival": numbers.rival,
    "head": events.head,
    "event": events.event,
    "main": events.main,
    "when": events.when,
    "said": events.said,
    "narrowing": wording.narrowing,
    "predicate": events.predicate,
    "arguments": events.arguments,
    "qualifiers": wording.qualifiers,
    "near": numbers.near,
}

#: kind -> the comparisons made for it, in the order in which they are shown
COMPARISONS: dict[Kind, dict[str, Comparison]] = {
    **dict.fromkeys((Kind.MONEY, Kind.PERCENT, Kind.MEASURE), ABOUT | GENERAL),
    Kind.DATE: {
        "occasion": dates.occasion,
        "time": dates.time,
        "crowd": dates.crowd,
        "event": events.event,
        "arguments": events.arguments,
    }
    | GENERAL,
    Kind.DURATION: ABOUT | {"lasting": dates.lasting} | GENERAL,
    Kind.COUNT: ABOUT | {"part": numbers.part} | GENERAL,
    Kind.CASUALTIES: ABOUT | {"part": numbers.part, "toll": numbers.toll} | GENERAL,
    Kind.AGE: {"whose": people.whose, "value": numbers.value, "rival": numbers.rival} | GENERAL,
    Kind.ROLE: {"person": people.person, "office": people.office, "article": wording.same_article},
    Kind.QUOTE: {
        "wording": remarks.wording,
        "run": remarks.run,
        "speaker": people.speaker,
        "sentence": wording.sentence,
        "article": wording.same_article,
    },
    Kind.SET: {"members": remarks.members, "event": events.event} | GENERAL,
    Kind.ORDINAL: {
        "ranked": events.ranked,
        "rank": numbers.rank,
        "head": events.head,
        "event": events.event,
        "main": events.main,
        "narrowing": wording.narrowing,
    }
    | GENERAL,
}
