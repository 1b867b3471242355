"""Numbers of people whom something befell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import casualties
from factcheck.model import BlockRole
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Mention, Passage

NOTHING = {
    "hypothetical": "Engineers fear that the flood could kill thousands.",
    "plan": "The group plotted to kill 20 people.",
    "counterfactual": "Five people could have been killed by the beam.",
    "denial": "The blast did not kill 12 people.",
    "shots": "Police fired 12 shots.",
    "times": "The deer was shot 12 times.",
    "bills": "The committee killed three bills.",
    "laptops": "Four laptops died within a week.",
    "sheep": "The bear killed 30 sheep.",
    "saved": "Doctors saved 300 lives after the quake.",
    "players": "The club lost two players to its rival.",
    "flight": "Flight 12 passengers were hurt.",
    "sum": "The bank reported a killing of $195 million.",
    "share": "The frost killed 30 percent of the crop.",
    "year": "The 2010 arrest was his first.",
    "shooters": "Two men shot a neighbour's dog.",
    "one who was shot may live or die": "A man was shot on the bridge.",
    "quiet": "Nine people came to the concert.",
    "age between commas": "Dover girl, 12, dies after fall",
    "age of few letters": "2 yo girl was hurt on the swing.",
    "size of a crowd": "A 300-person choir was evacuated.",
    "footnotes": "The tower fell and killed nobody's cat.[4][11]",
    "one bullet": "The guard fired one shot.",
    "picture": "3 of 9 A driver was hit on the bridge.",
    "charges": "He faces three counts of murder.",
    "attempt": "The attempted double murder failed.",
    "who shot at whom": "Two shot at police from a roof.",
    "critics": "Two senators were critical of the plan.",
    "what they used to do": "They used to kill five chickens a day.",
    "attempted": "He is charged with the attempted murder of a guard.",
    "captured a view": "Several visitors captured the view from the tower.",
    "a few who flee": "Two fled after the concert.",
    "another that is not a person hurt": "Another wounded pride remains in the village.",
    "a second with an object": "A second injured the man and fled.",
}

FOUND = {
    "passive": ("Eleven passengers were killed.", "killed 11 [Eleven] passengers"),
    "active": (
        "The bus hit a wall, killing four children.",
        "killed 4 [four] children",
    ),
    "bare": (
        "The bomb killed five and wounded 21.",
        "killed 5 [five] five; injured 21 [21] 21",
    ),
    "headline": (
        "Six dead, 30 hurt in bus crash",
        "killed 6 [Six] Six; injured 30 [30] 30",
    ),
    "left dead": (
        "The storm left nine sailors dead and 14 injured.",
        "killed 9 [nine] sailors; injured 14 [14] 14",
    ),
    "hedged": (
        "More than 400 villagers were displaced by the flood.",
        "displaced >400 [More than 400] villagers",
    ),
    "lives": ("The ferry disaster claimed 300 lives.", "killed 300 [300] lives"),
    "loss of life": ("The flood led to the loss of 80 lives.", "killed 80 [80] lives"),
    "soldiers": ("The regiment lost 40 soldiers.", "killed 40 [40] soldiers"),
    "cost": ("The battle cost the army over 300 men.", "killed >300 [over 300] men"),
    "toll": ("The death toll rose to 57.", "killed 57 [57] 57"),
    "number of": ("This brings the number of injured to 34.", "injured 34 [34] 34"),
    "nouns": ("The clash ended with 12 arrests.", "detained 12 [12] arrests"),
    "event noun": (
        "The killing of six nurses shocked the town.",
        "killed 6 [six] nurses",
    ),
    "relative": ("Three hikers who died were brothers.", "killed 3 [Three] hikers"),
    "suffered": (
        "Six cyclists suffered broken bones and burns.",
        "injured 6 [Six] cyclists",
    ),
    "condition": (
        "Two patients are in critical condition.",
        "injured 2 [Two] patients",
    ),
    "of them": (
        "In all, 14 were hospitalized, seven of them in critical condition.",
        "injured 14 [14] 14; injured 7 [seven] seven",
    ),
    "hospital": ("Eight boys were taken to hospital.", "injured 8 [Eight] boys"),
    "fatally": ("The guard fatally shot two intruders.", "killed 2 [two] intruders"),
    "shot": ("The guard shot two intruders.", "injured 2 [two] intruders"),
    "missing": ("Three hikers are missing.", "missing 3 [Three] hikers"),
    "unaccounted": ("Nine miners remain unaccounted for.", "missing 9 [Nine] miners"),
    "homes": (
        "Some 20,000 people fled their homes.",
        "displaced ~20000 [Some 20,000] people",
    ),
    "custody": ("Three were taken into custody.", "detained 3 [Three] Three"),
    "forced to flee": ("The flood forced 3,000 to flee.", "displaced 3000 [3,000] 3,000"),
    "those in danger": ("2 dead, 1 critical in Dover fire", "killed 2 [2] 2; injured 1 [1] 1"),
    "hostages": (
        "Twelve tourists were taken hostage.",
        "detained 12 [Twelve] tourists",
    ),
    "among them": (
        "Seven miners were killed, including two women.",
        "killed 7 [Seven] miners; killed 2 [two] women",
    ),
    "part": (
        "Ten people, three of them children, were killed.",
        "killed 10 [Ten] people; killed 3 [three] children",
    ),
    "insertion": (
        "The attack left four tourists, all of them Danes, dead.",
        "killed 4 [four] tourists",
    ),
    "victims": ("Police named the three victims.", "affected 3 [three] victims"),
    "a woman": ("A woman died at the scene.", "killed 1 [A woman] woman"),
    "both": ("Both drivers were killed.", "killed 2 [Both drivers] drivers"),
    "one more": ("A fourth diver was wounded.", "injured 1 [A fourth diver] diver"),
    "one who lives": (
        "A diver was shot and is in stable condition.",
        "injured 1 [A diver] diver",
    ),
    "shot in a limb": ("A diver was shot in the left arm.", "injured 1 [A diver] diver"),
    "told of by a clause": (
        "The name of a diver who was injured was not released.",
        "injured 1 [a diver] diver",
    ),
    "arrested, hurt by the way": (
        "Three drivers, also wounded, were arrested on Friday.",
        "detained 3 [Three] drivers",
    ),
    "a number between commas": (
        "In the fire, 15, including two nurses, were killed.",
        "killed 15 [15] 15; killed 2 [two] nurses",
    ),
    "crime of several": (
        "Police look into a triple homicide.",
        "killed 3 [triple homicide] homicide",
    ),
    "counted crimes": ("He was held for four murders.", "killed 4 [four] murders"),
    "lives of": (
        "The flood claimed the lives of six farmers.",
        "killed 6 [six] farmers",
    ),
    "shot at a place": ("5 shot at Elm Park bus stop", "injured 5 [5] 5"),
    "one of them fatally": (
        "4 shot, 1 fatally, in Dover",
        "affected 4 [4] 4; killed 1 [1] 1",
    ),
    "found so": ("Five divers were found shot to death.", "killed 5 [Five] divers"),
    "found by others": ("Police found two divers stabbed.", "injured 2 [two] divers"),
    "one still there": (
        "One of the divers injured remains hospitalized.",
        "injured 1 [One] divers",
    ),
    "state of their wounds": (
        "One diver died while the other three were critical.",
        "killed 1 [One] diver; injured 3 [three] three",
    ),
    "a person among them": (
        "Six divers were hurt, including a nurse who was hit in the head.",
        "injured 6 [Six] divers; injured 1 [a nurse] nurse",
    ),
    "an insertion behind others": (
        "One diver died and four others, including one nurse, were injured",
        "killed 1 [One] diver; injured 4 [four] four",
    ),
    "one by age": (
        "They fled after a 9-year-old was shot to death.",
        "killed 1 [a 9-year-old] old",
    ),
    "one with an age": (
        "A 9-year-old nurse was killed.",
        "killed 1 [A 9-year-old nurse] nurse",
    ),
    "shot and killed on a day": (
        "The house where a nurse was shot and killed the day before burned.",
        "killed 1 [a nurse] nurse",
    ),
    "a family": ("A family of five was found dead.", "killed 5 [five] five"),
    "used for it": (
        "The diver used a knife to kill five.",
        "killed 5 [five] five",
    ),
    "no one": ("No one was hurt.", "injured 0 [No one] one"),
    "no fatalities": (
        "There were no reported fatalities.",
        "killed 0 [no reported fatalities] fatalities",
    ),
}


def _shown(read: Passage, mention: Mention) -> str:
    assert isinstance(mention.value, Quantity)
    assert mention.value.unit == "people"
    amount = mention.value.amount
    text = read.doc.text[mention.start : mention.end]
    number = f"{amount.hedge.value}{amount.low:f}"
    return f"{mention.status} {number} [{text}] {read.doc[mention.head]}"


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_no_casualties(text: str, passage: Callable[..., Passage]) -> None:
    assert [_shown(passage(text), m) for m in casualties.find(passage(text))] == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND.keys())
def test_casualties(text: str, expected: str, passage: Callable[..., Passage]) -> None:
    found = sorted(casualties.find(passage(text)), key=lambda m: m.start)
    assert "; ".join(_shown(passage(text), m) for m in found) == expected


HEADLINES = {
    "who does it": ("Woman injured two in crash", "injured 2 [two] two"),
    "several": ("Two women killed in crash", "killed 2 [Two] women"),
    "one": ("Student killed in crash", "killed 1 [Student] Student"),
    "fatally": ("Man Fatally Shot in Dover", "killed 1 [Man] Man"),
    "beside a number": (
        "3 people dead, child injured in crash",
        "killed 3 [3] people; injured 1 [child] child",
    ),
    "at a place": ("Driver dead at Dover school", "killed 1 [Driver] Driver"),
    "aged": ("Driver, 14, dead", "killed 1 [Driver] Driver"),
    "two": ("Mother and son killed in crash", "killed 2 [Mother and son] son"),
    "two, one aged": (
        "Mother, 8-year-old son killed",
        "killed 2 [Mother, 8-year-old son] son",
    ),
    "object": ("Police kill diver, 18", "killed 1 [diver] diver"),
    "object behind a name": (
        "Officer who fatally shot Dover nurse resigns",
        "killed 1 [nurse] nurse",
    ),
    "a killer": ("Killing suspect flees", ""),
    "of a list": ("Man who killed wife, children flees", ""),
    "of an animal": ("Man kills nurse's dog", ""),
    "itself the subject": ("Man killed a bear", ""),
    "a state behind a noun": ("Bus hits wall; 2 riders hurt", "injured 2 [2] riders"),
    "shot, killed": ("3 shot, killed in Dover", "killed 3 [3] 3"),
    "detained": ("Man arrested in Dover", "detained 1 [Man] Man"),
    "shot and": ("Driver shot and killed in Dover", "killed 1 [Driver] Driver"),
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.values(), ids=HEADLINES.keys())
def test_headlines(text: str, expected: str, passage: Callable[..., Passage]) -> None:
    read = passage(text, BlockRole.TITLE)
    found = sorted(casualties.find(read), key=lambda m: m.start)
    assert "; ".join(_shown(read, m) for m in found) == expected
