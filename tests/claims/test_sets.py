"""Lists of named things, and lists that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.sets import find
from factcheck.model import BlockRole
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NONE = [
    pytest.param("She met Russia and China.", id="two"),
    pytest.param("A big, bad and ugly storm came.", id="adjectives"),
    pytest.param("He ran, jumped and fell.", id="verbs"),
    pytest.param("They live in Oakland, Calif., and work there.", id="address"),
    pytest.param("In Kabul, Hugo Fox and Ann Cole talked.", id="place-led"),
    pytest.param("Rep. Hugo Fox, R-Calif., and his wife left.", id="party-and-state"),
    pytest.param(
        "The Bureau of Alcohol, Tobacco, Firearms and Explosives came.", id="name-of-a-body"
    ),
    pytest.param("He was a husband, father and friend.", id="one-person"),
    pytest.param("Hugo Fox, a lawyer and founder, spoke.", id="apposition"),
    pytest.param("He left; she stayed; and nobody knew why.", id="clauses"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_set(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


SETS = [
    pytest.param(
        "The dead were Hugo Fox, 52, and his wife, Ann Fox, 47; Tom Reed, a driver; "
        "and Reed's son, Jim Reed.",
        "Hugo Fox, 52, and his wife, Ann Fox, 47; Tom Reed, a driver; and Reed's son, Jim Reed",
        NameSet(("Ann Fox", "Hugo Fox", "Jim Reed", "Tom Reed")),
        id="semicolons",
    ),
    pytest.param(
        "It names the Russian government, Mayor Hugo Fox's campaign and Acme.",
        "the Russian government, Mayor Hugo Fox's campaign and Acme",
        NameSet(("Acme", "Fox campaign", "Russia")),
        id="officials-and-possessors",
    ),
    pytest.param(
        "She paid for trips to Malta and Italy, school meals and theater tickets.",
        "trips to Malta and Italy, school meals and theater tickets",
        NameSet(("school meals", "theater tickets", "trips")),
        id="phrase-first",
    ),
    pytest.param(
        "Named were Hugo Fox, lawyer Ann Cole and Fox's son-in-law, Jim Reed.",
        "Hugo Fox, lawyer Ann Cole and Fox's son-in-law, Jim Reed",
        NameSet(("Ann Cole", "Hugo Fox", "Jim Reed")),
        id="hyphenated-relation",
    ),
    pytest.param(
        "Iran imported gas, oil, and wheat.",
        "gas, oil, and wheat",
        NameSet(("gas", "oil", "wheat")),
        id="nouns",
    ),
    pytest.param(
        "They visited China, the UAE, and Pakistan.",
        "China, the UAE, and Pakistan",
        NameSet(("China", "Pakistan", "United Arab Emirates")),
        id="canonical",
    ),
    pytest.param(
        "Countries such as China, Qatar and the UAE agreed.",
        "China, Qatar and the UAE",
        NameSet(("China", "Qatar", "United Arab Emirates"), open=True),
        id="such-as",
    ),
    pytest.param(
        "Mills in Duluth, Savannah and Spokane will close.",
        "Duluth, Savannah and Spokane",
        NameSet(("Duluth", "Savannah", "Spokane")),
        id="places-behind-a-noun",
    ),
    pytest.param(
        "They sell apples, pears, plums and others.",
        "apples, pears, plums and others",
        NameSet(("apples", "pears", "plums"), open=True),
        id="others",
    ),
    pytest.param(
        "The aide saw former chairman Hugo Fox, adviser Ann Cole and driver Tom Reed.",
        "former chairman Hugo Fox, adviser Ann Cole and driver Tom Reed",
        NameSet(("Ann Cole", "Hugo Fox", "Tom Reed")),
        id="titles-off",
    ),
]


@pytest.mark.parametrize(("text", "words", "value"), SETS)
def test_set(passage: Callable[..., Passage], text: str, words: str, value: NameSet) -> None:
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end] == words
    assert mention.value == value


def test_a_headline_needs_no_and(passage: Callable[..., Passage]) -> None:
    text = "Party sues over plot by Fox campaign, Peru, Globex to sway vote"
    (mention,) = find(passage(text, BlockRole.TITLE))
    assert mention.value == NameSet(("Fox campaign", "Globex", "Peru"))
    assert list(find(passage(text))) == []
