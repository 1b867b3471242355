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
    pytest.param("He drove his 1995 Acme Comet there.", id="year-before-a-name"),
    pytest.param("They found the suspect, Fox said.", id="speaker-behind"),
    pytest.param("“Nah, I know the rules,” he said.", id="no-party"),
    pytest.param("Denver was hit by a storm.", id="place-hit"),
    pytest.param("Fox, 62, his wife and two aides were held.", id="list-of-persons"),
    pytest.param("The board did not appoint Fox as treasurer.", id="not-appointed"),
    pytest.param("Ann Cole of the Northern Valley left.", id="of-a-place"),
    pytest.param("They hurt two guards, Fox said.", id="speaker-behind-several"),
    pytest.param("Shooting Brings Rare Calm to the Capital", id="headline"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_role(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


ROLES = [
    pytest.param(
        "The board appointed Ann Cole as chief treasurer.",
        "Ann Cole as chief treasurer",
        Office("Ann Cole", "chief treasurer"),
        id="appointed",
    ),
    pytest.param(
        "Ann Cole was confirmed as labor secretary.",
        "Ann Cole was confirmed as labor secretary",
        Office("Ann Cole", "labor secretary"),
        id="confirmed",
    ),
    pytest.param(
        "As general counsel, Ann Cole signed it.",
        "general counsel, Ann Cole",
        Office("Ann Cole", "general counsel"),
        id="in-what-office",
    ),
    pytest.param(
        "The treasurer, Dr. Hugo Fox, left.",
        "treasurer, Dr. Hugo Fox",
        Office("Hugo Fox", "treasurer"),
        id="form-of-address-between",
    ),
    pytest.param(
        "The minister for ports, Hugo Fox, left.",
        "minister for ports, Hugo Fox",
        Office("Hugo Fox", "minister of ports"),
        id="of-what-before-the-comma",
    ),
    pytest.param(
        "Hugo Fox, a cook, left.", "Hugo Fox, a cook", Office("Hugo Fox", "cook"), id="a-trade"
    ),
    pytest.param(
        "“It hurts,” said Ann Cole of the Elm Institute.",
        "Ann Cole of the Elm Institute",
        Office("Ann Cole", "member of Elm Institute"),
        id="of-a-body",
    ),
    pytest.param(
        "Hugo Fox, Ann's father and a Dover nurse, left.",
        "Hugo Fox, Ann's father",
        Office("Hugo Fox", "father of Ann"),
        id="first-of-two",
    ),
    pytest.param(
        "The driver was 36-year-old Hugo Dean Fox.",
        "driver was 36-year-old Hugo Dean Fox",
        Office("Hugo Dean Fox", "driver"),
        id="title-as-middle-name",
    ),
    pytest.param(
        "State Engineer Hugo Fox left.",
        "State Engineer Hugo Fox",
        Office("Hugo Fox", "state engineer"),
        id="capital-before",
    ),
    pytest.param(
        "Hugo Fox, a rancher, left.",
        "Hugo Fox, a rancher",
        Office("Hugo Fox", "rancher"),
        id="trade",
    ),
    pytest.param(
        "They met Ald. Hugo Fox.", "Ald. Hugo Fox", Office("Hugo Fox", "alderman"), id="alderman"
    ),
    pytest.param("Hugo Fox, 46, left.", "Hugo Fox", Office("Hugo Fox", ""), id="age-behind"),
    pytest.param("Hugo Fox, age 46, left.", "Hugo Fox", Office("Hugo Fox", ""), id="age-named"),
    pytest.param(
        "They met 46-year-old Hugo Fox.", "Hugo Fox", Office("Hugo Fox", ""), id="age-before"
    ),
    pytest.param(
        "Police identified him as Hugo Fox.", "Hugo Fox", Office("Hugo Fox", ""), id="identified"
    ),
    pytest.param(
        "Hugo Fox, 59, of Springfield, spoke.",
        "Hugo Fox, 59, of Springfield",
        Office("Hugo Fox", "resident of Springfield"),
        id="resident",
    ),
    pytest.param(
        "Fox, from the Montana State Police, spoke.",
        "Fox, from the Montana State Police",
        Office("Fox", "member of Montana State Police"),
        id="member",
    ),
    pytest.param(
        "Agents arrested Hugo Fox on Monday.",
        "Hugo Fox",
        Office("Hugo Fox", "suspect"),
        id="arrested",
    ),
    pytest.param("Fox died at the scene.", "Fox", Office("Fox", "victim"), id="surname-died"),
    pytest.param(
        "Mr. Fox, Republican of Texas, agreed.",
        "Fox, Republican of Texas",
        Office("Fox", "republican of Texas"),
        id="party-and-state",
    ),
    pytest.param(
        "He spoke with Hugo Fox, representing Acme, today.",
        "Hugo Fox, representing Acme",
        Office("Hugo Fox", "representative of Acme"),
        id="representing",
    ),
    pytest.param(
        "A former pilot in the Navy, Mr. Fox was elected in May.",
        "former pilot in the Navy, Mr. Fox",
        Office("Fox", "former pilot of Navy"),
        id="opens-the-sentence",
    ),
    pytest.param(
        "It was Fox's deputy, Ann Cole, who left.",
        "Fox's deputy, Ann Cole",
        Office("Ann Cole", "deputy of Fox"),
        id="deputy-of-a-person",
    ),
    pytest.param(
        "Petty Officer 2nd Class Hugo Fox spoke.",
        "Petty Officer 2nd Class Hugo Fox",
        Office("Hugo Fox", "petty officer 2nd class"),
        id="class-of-a-rank",
    ),
    pytest.param(
        "Ann Cole's presidential campaign began in Leeds.",
        "Ann Cole's presidential campaign",
        Office("Ann Cole", "presidential candidate"),
        id="campaign",
    ),
    pytest.param(
        "It came days after the conviction of Hugo Fox in Leeds.",
        "Hugo Fox",
        Office("Hugo Fox", "suspect"),
        id="conviction",
    ),
    pytest.param(
        "It was signed by Assistant U.S. Attorney Ann Cole.",
        "Assistant U.S. Attorney Ann Cole",
        Office("Ann Cole", "assistant attorney of United States"),
        id="modifier-across-a-name",
    ),
    pytest.param(
        "Ann Cole, who chairs the Acme board, agreed.",
        "Ann Cole, who chairs the Acme board",
        Office("Ann Cole", "chair of board"),
        id="office-by-verb",
    ),
    pytest.param(
        "Tom Reed, a 71-year-old baker, waved.",
        "Tom Reed, a 71-year-old baker",
        Office("Tom Reed", "baker"),
        id="age-in-apposition",
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


def test_each_of_several_senators_has_a_state(passage: Callable[..., Passage]) -> None:
    found = find(passage("Senators Ann Cole of Ohio and Hugo Fox of Utah left."))
    assert [mention.value for mention in found] == [
        Office("Ann Cole", "senator of Ohio"),
        Office("Hugo Fox", "senator of Utah"),
    ]


def test_several_of_a_party_are_named_behind_a_comma(passage: Callable[..., Passage]) -> None:
    found = find(passage("All but two Republicans, Ann Cole and Hugo Fox, left."))
    assert [mention.value for mention in found] == [
        Office("Ann Cole", "republican"),
        Office("Hugo Fox", "republican"),
    ]


def test_each_of_the_children_is_one(passage: Callable[..., Passage]) -> None:
    found = find(passage("She left with their children Ida, Max and Eva."))
    assert [str(m.value) for m in found] == [
        str(Office(name, "child")) for name in ("Ida", "Max", "Eva")
    ]


def test_both_of_an_age_are_introduced(passage: Callable[..., Passage]) -> None:
    found = find(passage("Ann Cole and Hugo Fox, both 16, were there."))
    assert [str(m.value) for m in found] == [
        str(Office(name, "")) for name in ("Ann Cole", "Hugo Fox")
    ]
