"""Two tolls for one event: articles that are consistent, and articles that are not."""

from __future__ import annotations

import pytest

from factcheck.model import Verdict
from tests.consistency.checking import contradictions, rules

CONSISTENT = {
    "the same toll": """Ferry sinks off Calder Point

Nine people were killed when a ferry sank off Calder Point on Monday.

The coastguard said nine people died.""",
    "a part": """Ferry sinks off Calder Point

Nine people were killed when a ferry sank off Calder Point on Monday.

Two people died at the scene. Three of the dead were found in the cabin.""",
    "at least": """Ferry sinks off Calder Point

At least nine people were killed when a ferry sank off Calder Point on Monday.

The harbour office put the number of dead at 11.""",
    "rounded": """Quake shakes Orsa valley

About 1,200 people were killed in the earthquake in the Orsa valley.

A count by the army found that 1,187 people died.""",
    "updated within": """Ferry sinks off Calder Point

Nine people were killed when a ferry sank off Calder Point on Monday.

A tenth passenger later died in hospital. Ten people were killed in all.""",
    "revised": """Ferry sinks off Calder Point

Ten people were killed when a ferry sank off Calder Point on Monday.

Police had initially said nine people were killed.""",
    "history": """Ferry sinks off Calder Point

Nine people were killed when a ferry sank off Calder Point on Monday.

In 1998 a ferry sank on the same route and 41 people were killed.""",
    "another place": """Bus plunges off bridge in Tarn

Six people were killed when a bus plunged off a bridge in Tarn on Monday.

In Brevik, a crash killed two people on Sunday.""",
    "another event of the day": """Two blasts in Orsa

A blast at a mill in Orsa killed four people on Monday.

Hours later, an explosion in the harbour killed seven people.""",
    "another event without a place": """Blaze in Orsa warehouse

A fire in a warehouse in Orsa killed four people on Monday.

Two people died when a lorry hit a wall of the town hall.""",
    "with the attacker": """Gunman kills three at mill

A gunman killed three people at a paper mill in Orsa on Monday before he shot himself.

The attack left four people dead, police said.""",
    "others": """Ferry sinks off Calder Point

Two people were killed when a ferry sank off Calder Point on Monday.

Three more people were killed when a rescue boat overturned.""",
    "shot and wounded": """Shooting at Orsa market

Seven people were shot at a market in Orsa on Monday and two of them died.

Five people were wounded in the shooting.""",
    "two groups": """Blast kills soldiers in Orsa

A bomb in Orsa killed four soldiers and six civilians on Monday.

Ten people were killed in the attack, the army said.""",
    "two accounts": """Clashes in Orsa

Police said that four people were killed in the clashes in Orsa on Monday.

Doctors at the clinic said that nine people were killed.""",
    "a sum over a year": """Cyclist dies in Orsa

Two cyclists were killed in Orsa on Monday.

So far this year 14 cyclists have been killed in Orsa.""",
    "a fear": """Ferry sinks off Calder Point

Nine people were killed when a ferry sank off Calder Point on Monday.

The harbour master fears that 30 people may have died.""",
    "a number named in court": """Driver charged over crash in Tarn

A crash in Tarn killed three people on Monday, police said.

The driver was charged with killing two people.""",
    "families": """Fire in Tarn

Five people were killed in a fire in Tarn on Monday.

Three of them were children. A mother and her son were killed on the second floor.""",
}

CONFLICTS = {
    "title and text": """Six dead in coach crash near Tarn

Seven people were killed when a coach left the road near Tarn on Monday, police said.""",
    "further down": """Coach leaves road near Tarn

Six people were killed when a coach left the road near Tarn on Monday, police said.

The road was closed for hours. Firefighters cut passengers free.

Seven people died in the crash.""",
    "injured": """Gas blast at Brevik bakery

Twelve people were injured in a gas explosion at a bakery in Brevik on Monday.

The mayor said the street would stay closed. The blast injured 15 people.""",
    "left dead": """Storm hits Orsa coast

A storm left 31 people dead on the Orsa coast on Sunday.

Roofs were torn off and boats sank. The storm killed 13 people.""",
    "death toll": """Quake in Orsa valley

An earthquake in the Orsa valley on Sunday killed 240 people.

Helicopters brought tents. The death toll stands at 420.""",
    "soldiers": """Soldiers die in helicopter crash

Five soldiers were killed when a helicopter crashed near Brevik on Friday.

The army named none of them. Eight soldiers died in the crash, the ministry said.""",
    "wounded in headline": """Four wounded in knife attack at Tarn station

A man with a knife wounded six people at the railway station in Tarn on Monday evening.""",
    "fewer than at least": """Ferry sinks off Calder Point

At least 20 people were killed when a ferry sank off Calder Point on Monday.

The ship had left at dawn. The sinking killed 12 people.""",
    "shot": """Shooting in Brevik

Five people were shot outside a club in Brevik early on Saturday.

Neighbours heard a quarrel. Police said that six people were shot.""",
    "lost their lives": """Mine collapses in Orsa

Nine miners were killed in the collapse of a shaft in Orsa on Monday.

The company said that 11 miners died in the collapse.""",
    "fire": """House fire kills three in Tarn

Three people were killed in a house fire in Tarn on Sunday.

The fire killed four people, the fire chief said.""",
    "avalanche": """Avalanche kills skiers above Brevik

Two skiers were killed by an avalanche above Brevik on Saturday.

The slope had been closed. The avalanche killed four skiers.""",
}


@pytest.mark.parametrize("text", CONSISTENT.values(), ids=CONSISTENT)
def test_what_may_be_two_tolls_is_no_alarm(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize("text", CONFLICTS.values(), ids=CONFLICTS)
def test_two_tolls_for_one_event(text: str) -> None:
    assert rules(text) == ["tolls"]


def test_both_values_and_their_claims_are_named() -> None:
    text = CONFLICTS["further down"]
    (found,) = contradictions(text)
    assert [text[s.start : s.end] for s in found.statements] == ["Six", "Seven"]
    assert found.verdict is Verdict.CONFLICT
    assert len(found.claims) == 2
    assert found.reason.startswith('"Six" and "Seven"')
