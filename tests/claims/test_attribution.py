"""Who says it, and how sure of it they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.attribution import attribution, speaker
from factcheck.model import Certainty

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

ASSERTED, ATTRIBUTED, HEDGED = Certainty.ASSERTED, Certainty.ATTRIBUTED, Certainty.HEDGED

CLAIMS = [
    pytest.param("Three people died.", "Three", None, ASSERTED, id="plain"),
    pytest.param("Police asked 3 men to leave.", "3", None, ASSERTED, id="request"),
    pytest.param("They could not find 3 people.", "3", None, ASSERTED, id="could-not"),
    pytest.param(
        "The fire, which killed 12, could spread.", "12", None, ASSERTED, id="hedge-outside"
    ),
    pytest.param(
        "The number may rise, but 4 were hurt.", "4", None, ASSERTED, id="hedge-of-other-clause"
    ),
    pytest.param("Police said three people died.", "three", "Police", ATTRIBUTED, id="said-that"),
    pytest.param("Three people died, police said.", "Three", "police", ATTRIBUTED, id="after"),
    pytest.param(
        "Three people died, according to Hugo Fox.", "Three", "Hugo Fox", ATTRIBUTED, id="according"
    ),
    pytest.param("Police: 3 dead in mall shooting", "3", "Police", ATTRIBUTED, id="headline"),
    pytest.param(
        "Mayor Ann Cole said the fire, which burned 3 homes, was out.",
        "3",
        "Ann Cole",
        ATTRIBUTED,
        id="inside-relative-clause",
    ),
    pytest.param(
        "The Foreign Ministry announced that 3 deals were signed.",
        "3",
        "The Foreign Ministry",
        ATTRIBUTED,
        id="body",
    ),
    pytest.param(
        "The sheriff confirmed four deaths.", "four", "The sheriff", ATTRIBUTED, id="object"
    ),
    pytest.param(
        "“There were three shooters,” Mayor Ann Cole said.",
        "three",
        "Ann Cole",
        ATTRIBUTED,
        id="inside-quotation",
    ),
    pytest.param("Up to 30 people may have died.", "30", None, HEDGED, id="may"),
    pytest.param("He reportedly fired 20 shots.", "20", None, HEDGED, id="reportedly"),
    pytest.param("The man is believed to be 40.", "40", None, HEDGED, id="believed-to-be"),
    pytest.param(
        "Experts speculate that 40 died.", "40", "Experts", HEDGED, id="hedged-with-a-source"
    ),
]


@pytest.mark.parametrize(("text", "value", "who", "certainty"), CLAIMS)
def test_attribution(
    passage: Callable[..., Passage],
    text: str,
    value: str,
    who: str | None,
    certainty: Certainty,
) -> None:
    start = text.index(value)
    found = attribution(passage(text).doc, start, start + len(value))
    assert found == (who, certainty)


SPEAKERS = [
    pytest.param("The “Big Fish” is closed.", "Big Fish", None, id="nobody"),
    pytest.param("“We are safe,” said Mayor Ann Cole.", "We are safe", "Ann Cole", id="said-x"),
    pytest.param("Ann Cole tweeted: “We are safe.”", "We are safe", "Ann Cole", id="x-tweeted"),
    pytest.param(
        "Ann Cole, who runs the city, called it “a sad day.”", "a sad day", "Ann Cole", id="called"
    ),
    pytest.param(
        "It was described by Ann Cole as “brave” on Monday.", "brave", "Ann Cole", id="passive"
    ),
    pytest.param(
        "“We are safe,” Ann Cole said. “Nobody was hurt here.”",
        "Nobody was hurt",
        "Ann Cole",
        id="consecutive",
    ),
    pytest.param(
        "Ann Cole met the families. “We are safe,” she said.",
        "We are safe",
        "Ann Cole",
        id="pronoun",
    ),
    pytest.param(
        "The suit alleges that Hugo Fox found a “willing partner” there.",
        "willing partner",
        "The suit",
        id="outer-verb",
    ),
]


@pytest.mark.parametrize(("text", "words", "who"), SPEAKERS)
def test_speaker(passage: Callable[..., Passage], text: str, words: str, who: str | None) -> None:
    start = text.index(words)
    assert speaker(passage(text).doc, start, start + len(words)) == who
