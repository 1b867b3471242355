"""Named people with what the text calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.role import find
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NONE = [
    pytest.param("The foreign minister left Kabul.", id="no-name"),
    pytest.param("Hugo Fox left Kabul on Monday.", id="no-office"),
    pytest.param("Mr. Fox spoke to Ms. Cole.", id="form-of-address"),
    pytest.param("He studied at a private Christian university.", id="adjective"),
    pytest.param("The Justice Department sued General Electric.", id="bodies"),
    pytest.param("The suit does not name Fox as a defendant.", id="negated"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_role(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


ROLES = [
    pytest.param(
        "It was signed by Assistant U.S. Attorney Ann Cole.",
        "Assistant U.S. Attorney Ann Cole",
        Office("Ann Cole", "assistant attorney of United States"),
        id="modifier-across-a-name",
    ),
    pytest.param(
        "Two victims were named: the victims, Ann Cole and Tom Reed, were 30.",
        "victims, Ann Cole",
        Office("Ann Cole", "victim"),
        id="plural",
    ),
    pytest.param(
        "He met Afghan Foreign Minister Amir Khan Muttaqi.",
        "Afghan Foreign Minister Amir Khan Muttaqi",
        Office("Amir Khan Muttaqi", "foreign minister of Afghanistan"),
        id="title-with-demonym",
    ),
    pytest.param(
        "He met Afghanistan’s Foreign Minister Amir Khan Muttaqi.",
        "Afghanistan’s Foreign Minister Amir Khan Muttaqi",
        Office("Amir Khan Muttaqi", "foreign minister of Afghanistan"),
        id="title-with-possessor",
    ),
    pytest.param(
        "Ivan Petrov, Russia’s ambassador to Kabul, spoke.",
        "Ivan Petrov, Russia’s ambassador to Kabul",
        Office("Ivan Petrov", "ambassador of Russia"),
        id="apposition-with-possessor",
    ),
    pytest.param(
        "They greeted the country’s new ambassador, Hugo Fox, there.",
        "country’s new ambassador, Hugo Fox",
        Office("Hugo Fox", "ambassador"),
        id="apposition-before",
    ),
    pytest.param(
        "The gunman was shot by officers. Police Chief Jim Reed said so.",
        "Police Chief Jim Reed",
        Office("Jim Reed", "police chief"),
        id="sentence-start",
    ),
    pytest.param(
        "Sen. Ann Cole (R-Ky.) voted.",
        "Sen. Ann Cole (R-Ky.)",
        Office("Ann Cole", "senator"),
        id="party-in-brackets",
    ),
    pytest.param(
        "Officers shot gunman Hugo Fox on Monday.",
        "gunman Hugo Fox",
        Office("Hugo Fox", "gunman"),
        id="lower-case",
    ),
    pytest.param(
        "He came with his wife, Ann Cole, and left.",
        "his wife, Ann Cole",
        Office("Ann Cole", "wife"),
        id="relation",
    ),
    pytest.param(
        "His son-in-law, Tom Reed, was there.",
        "His son-in-law, Tom Reed",
        Office("Tom Reed", "son-in-law"),
        id="hyphenated-relation",
    ),
    pytest.param(
        "Alex Reed, project coordinator for Open Hands, agreed.",
        "Alex Reed, project coordinator for Open Hands",
        Office("Alex Reed", "project coordinator of Open Hands"),
        id="apposition-without-article",
    ),
    pytest.param(
        "Ann Cole, 41, is the head of Acme Bank.",
        "Ann Cole, 41, is the head of Acme Bank",
        Office("Ann Cole", "head of Acme Bank"),
        id="copula",
    ),
    pytest.param(
        "The shooter was identified as Hugo Fox.",
        "shooter was identified as Hugo Fox",
        Office("Hugo Fox", "gunman"),
        id="identified-as",
    ),
    pytest.param(
        "The family mourned the death of 19-year-old Ann Cole.",
        "Ann Cole",
        Office("Ann Cole", "victim"),
        id="victim",
    ),
    pytest.param(
        "DNC Chairwoman Ann Cole spoke.",
        "DNC Chairwoman Ann Cole",
        Office("Ann Cole", "chair of Democratic National Committee"),
        id="one-word-for-an-office",
    ),
]


@pytest.mark.parametrize(("text", "words", "value"), ROLES)
def test_role(passage: Callable[..., Passage], text: str, words: str, value: Office) -> None:
    mention, *_ = find(passage(text))
    assert text[mention.start : mention.end] == words
    assert mention.value == value


def test_a_plural_title_goes_on(passage: Callable[..., Passage]) -> None:
    mentions = list(find(passage("Justices Fox and Ann Cole agreed.")))
    assert [m.value for m in mentions] == [Office("Fox", "justice"), Office("Ann Cole", "justice")]
