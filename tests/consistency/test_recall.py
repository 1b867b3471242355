"""Short articles that each contradict themselves once, to measure how many are found."""

from __future__ import annotations

from tests.consistency.checking import rules

#: What each is to be found by, and the article. They were written before they were tried.
ARTICLES = [
    (
        "tolls",
        """Train derails near Holm, killing eleven

HOLM - Eleven people died and dozens were hurt when a passenger train left the tracks near Holm
early Wednesday, rail officials said.

The train was carrying about 300 passengers from the capital to the coast.
Cranes lifted the first of the carriages before noon.

"We heard a bang and then nothing," said Mira Solis, who lives beside the line.

Officials said that 13 people died in the derailment.""",
    ),
    (
        "tolls",
        """Landslide buries village

At least 40 people were killed by a landslide that buried a village in the Kora hills on Sunday.

Rain had fallen for a week. Soldiers dug with their hands.

The landslide killed 34 people, according to the governor's office.""",
    ),
    (
        "tolls",
        """Factory fire kills 21 workers

A fire at a garment factory in Lemba killed 21 workers on Thursday night, the labour ministry said.

The doors had been locked. Inspectors visited the plant in May.

Relatives of the 23 workers who died in the fire gathered at the gate.""",
    ),
    (
        "tolls",
        """Bomb at market injures 30

A bomb hidden in a fruit cart injured 30 people at a market in Sarda on Friday.

No group claimed responsibility.

The bombing wounded 36 people and destroyed a dozen stalls.""",
    ),
    (
        "tolls",
        """Two climbers die on Mount Arel

Two climbers were killed by falling ice on Mount Arel on Saturday, rescuers said.

The mountain is popular in summer. Three climbers died in the accident, a park spokesman said.""",
    ),
    (
        "tolls",
        """Crowd crush at stadium leaves 16 dead

Sixteen people were killed in a crowd crush at a stadium in Pirran on Saturday night.

Gates had been opened late. The crush injured 90 people.

The football association said it mourned the 19 people killed in the crush.""",
    ),
    (
        "tolls",
        """School bus crash hurts nine pupils

Nine pupils were injured when a school bus hit a tree in Delby on Tuesday morning.

The road was wet. The crash injured seven pupils, Delby police said.""",
    ),
    (
        "tolls",
        """Ten killed in airstrike

An airstrike killed 10 civilians in the town of Rezan on Monday, residents said.

The army denied it. The strike killed 14 civilians and destroyed a bakery.""",
    ),
    (
        "weekdays",
        """Library reopens

The town library will open again on Wednesday, July 10, after two years of works.""",
    ),
    (
        "weekdays",
        """Trial date set

A judge set the trial for Monday, 15 September 2026.""",
    ),
    (
        "weekdays",
        """Concert moved

The concert planned for Saturday, August 3rd, 2025, will take place in the church hall instead.""",
    ),
    (
        "weekdays",
        """Flood anniversary

The dam broke on Friday, March 12, 1987, shortly before midnight.""",
    ),
    (
        "sums",
        """Storm deaths

The storm killed nine people: four in Arda, three in Lemba and one in Holm.""",
    ),
    (
        "sums",
        """Crew rescued

The coastguard saved 17 people, 11 men and 5 women, from the sinking trawler.""",
    ),
    (
        "sums",
        """Council seats

The new council will have 25 seats: 12 for the Reds, eight for the Blues and six for the Greens.""",
    ),
    (
        "sums",
        """Casualties of the raid

The raid left 20 casualties, eight dead and 14 wounded, the clinic said.""",
    ),
    (
        "sums",
        """Jury picked

A jury of 12 people — seven women and six men — was picked on Monday.""",
    ),
    (
        "sums",
        """Budget

The town will spend $12 million: $7 million on roads and $4 million on schools.""",
    ),
    (
        "shares",
        """Survey

Of 200 shops asked, 80 (45 percent) said they would close on Sundays.""",
    ),
    (
        "shares",
        """Vaccines

Nurses gave the vaccine to 1,500 of 2,000 children, or 65 percent.""",
    ),
    (
        "shares",
        """Rents

The average rent climbed from $800 to $1,000 a month, a 20% increase.""",
    ),
    (
        "shares",
        """Crime

Burglaries fell by 40 percent from 250 to 200 last year.""",
    ),
    (
        "shares",
        """Turnout

Only 3 out of 12 members (20%) voted.""",
    ),
    (
        "shares",
        """Jobs

The mill cut its staff to 90 from 120, a 30 percent reduction.""",
    ),
]

#: Found when last measured, of the 24; fewer is a loss of recall.
FOUND = 22


def test_most_are_found_and_nothing_else_is() -> None:
    found = [(rule, rules(text)) for rule, text in ARTICLES]
    assert all(got in ([], [rule]) for rule, got in found)
    assert sum(got == [rule] for rule, got in found) >= FOUND
