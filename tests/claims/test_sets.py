"""Lists of named things, and lists that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.sets import find
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
]


@pytest.mark.parametrize("text", NONE)
def test_no_set(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


SETS = [
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
