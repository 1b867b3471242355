"""The phrase of a claim: a noun phrase that a person would write, without the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.extract import mentions
from factcheck.lexicon.participles import past, present
from factcheck.model import Kind
from factcheck.phrases import phrase, trimmed
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

PHRASES = [
    (Kind.CASUALTIES, "The blast killed 14 miners.", "miners killed in the blast"),
    (Kind.CASUALTIES, "A gunman killed 3 people.", "people killed by a gunman"),
    (
        Kind.CASUALTIES,
        "Two nurses were injured in the fire at the clinic.",
        "nurses injured in the fire",
    ),
    (Kind.COUNT, "The navy fired 23 missiles.", "missiles fired by the navy"),
    (
        Kind.COUNT,
        "Six senators who voted against the budget resigned.",
        "senators who voted against the budget",
    ),
    (Kind.COUNT, "The judge read the 48-page indictment.", "pages of the indictment"),
    (Kind.MONEY, "The cost of the bridge was $5 million.", "cost of the bridge"),
    (
        Kind.MONEY,
        "Ms. Okoye earned $40,000 from lectures.",
        "amount Ms. Okoye earned from lectures",
    ),
    (Kind.PERCENT, "They gave away 12 percent of their income.", "share of the income"),
    (Kind.PERCENT, "Sales rose by 4 percent last year.", "rise in sales"),
    (Kind.MEASURE, "The fire broke out 8 miles from the harbor.", "distance from the harbor"),
    (
        Kind.DATE,
        "The council rejected the plan on March 3, 2021.",
        "when the council rejected the plan",
    ),
    (Kind.DATE, "Their return to power in May 2019 was swift.", "return to power"),
    (Kind.DATE, "She opened the clinic in 1998.", "when the clinic was opened"),
    (
        Kind.DURATION,
        "The rebels fought against the junta for nine years.",
        "how long the rebels fought against the junta",
    ),
    (Kind.DURATION, "The nine-year war in Sudan ended.", "length of the war in Sudan"),
    (
        Kind.DURATION,
        "The vote came nearly four years after the army seized power.",
        "time since the army seized power",
    ),
    (Kind.AGE, "Tomas Rehak, 61, was pulled from the rubble.", "age of Tomas Rehak"),
    (
        Kind.ORDINAL,
        "Norway became the first nation to ban the toxin.",
        "first nation to ban the toxin",
    ),
    (Kind.SET, "Since May, Peru has imported maize, wheat and soy.", "what Peru imported"),
    (
        Kind.SET,
        "Chile, Peru and Ecuador have closed ports to the fleet.",
        "countries that closed ports to the fleet",
    ),
]


@pytest.mark.parametrize(
    ("kind", "text", "expected"), PHRASES, ids=[f"{k}: {e}" for k, _, e in PHRASES]
)
def test_phrase_names_what_the_value_is_of(
    passage: Callable[..., Passage], kind: Kind, text: str, expected: str
) -> None:
    read = passage(text)
    assert [phrase(read.doc, m) for m in mentions(read) if m.kind is kind] == [expected]


@pytest.mark.parametrize("text", sorted({text for _, text, _ in PHRASES}))
def test_phrase_never_holds_its_value(passage: Callable[..., Passage], text: str) -> None:
    read = passage(text)
    for mention in mentions(read):
        # A rank names, an age may be a name's, and an introduction may be the name alone.
        alone = isinstance(mention.value, Office) and not mention.value.office
        if mention.kind not in {Kind.ORDINAL, Kind.AGE} and not alone:
            assert text[mention.start : mention.end] not in phrase(read.doc, mention)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("of", ""),
        ("their", ""),
        ("|", ""),
        ("the return of the king", "return of the king"),
        ("effective tax rate of", "effective tax rate"),
        ("meeting in the", "meeting"),
        ("in hospitals", "hospitals"),
    ],
)
def test_trimmed_leaves_no_loose_word(text: str, expected: str) -> None:
    assert trimmed(text) == expected


@pytest.mark.parametrize(
    ("lemma", "done", "doing"),
    [
        ("limit", "limited", "limiting"),
        ("offer", "offered", "offering"),
        ("open", "opened", "opening"),
        ("free", "freed", "freeing"),
        ("freeze", "frozen", "freezing"),
        ("carry", "carried", "carrying"),
        ("stop", "stopped", "stopping"),
        ("permit", "permitted", "permitting"),
        ("begin", "begun", "beginning"),
        ("die", "died", "dying"),
    ],
)
def test_participles(lemma: str, done: str, doing: str) -> None:
    assert (past(lemma), present(lemma)) == (done, doing)
