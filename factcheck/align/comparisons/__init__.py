"""The comparisons of two claims: each falls on one named level, best first, else last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.align.comparisons import ballots, dates, events, numbers, people, remarks, wording
from factcheck.align.comparisons.retold import retold
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

SUMS: dict[str, Comparison] = {
    "sum": numbers.total,
    "retold": retold,
    "head": events.head,
    "when": events.when,
    "near": numbers.near,
    "sentence": wording.sentence,
    "context": wording.context,
    "names": people.names,
    "place": wording.place,
    "article": wording.same_article,
}

#: kind -> the comparisons made for it, in the order in which they are shown
COMPARISONS: dict[Kind, dict[str, Comparison]] = {
    Kind.DATE: {
        "occasion": dates.occasion,
        "time": dates.time,
        "crowd": dates.crowd,
        "hours": dates.hours,
        "retold": retold,
        "event": events.event,
        "arguments": events.arguments,
    }
    | GENERAL,
    Kind.DURATION: ABOUT | {"lasting": dates.lasting, "retold": retold} | GENERAL,
    **dict.fromkeys((Kind.MONEY, Kind.PERCENT, Kind.MEASURE), SUMS),
    Kind.COUNT: {
        "counted": numbers.counted,
        "ballot": ballots.ballot,
        "retold": retold,
        "narrowing": wording.narrowing,
        "event": events.event,
        "near": numbers.near,
        "sentence": wording.sentence,
        "names": people.names,
        "place": wording.place,
        "article": wording.same_article,
    },
    Kind.CASUALTIES: {
        "toll": numbers.toll,
        "fate": numbers.fate,
        "when": events.when,
        "near": numbers.near,
        "names": people.names,
        "place": wording.place,
        "article": wording.same_article,
    },
    Kind.AGE: {"whose": people.whose, "value": numbers.value, "rival": numbers.rival} | GENERAL,
    Kind.ROLE: {"person": people.person, "office": people.office, "article": wording.same_article},
    Kind.QUOTE: {
        "remark": remarks.remark,
        "sentence": wording.sentence,
        "article": wording.same_article,
    },
    Kind.SET: {"members": remarks.members, "event": events.event} | GENERAL,
    Kind.ORDINAL: {
        "ranked": events.ranked,
        "rank": numbers.rank,
        "retold": retold,
        "head": events.head,
        "event": events.event,
        "main": events.main,
        "narrowing": wording.narrowing,
    }
    | GENERAL,
}
