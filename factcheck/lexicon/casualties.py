"""Words that say what befell people: rows of verbs, states, nouns and places.

Lemmas are lower case. A new wording is a new word in a row.
"""

from __future__ import annotations

from typing import Final

from factcheck.model import Status

KILLED, INJURED, MISSING = Status.KILLED, Status.INJURED, Status.MISSING
DISPLACED, DETAINED, AFFECTED = Status.DISPLACED, Status.DETAINED, Status.AFFECTED


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


def _table(rows: tuple[tuple[Status, str], ...]) -> dict[str, Status]:
    return {word: status for status, words in rows for word in words.split()}


#: Verbs that befall their object (*killed three*, *three were killed*).
DONE_TO: Final = _table(
    (
        (
            KILLED,
            "kill slay murder slaughter massacre assassinate execute behead electrocute lynch",
        ),
        (
            INJURED,
            "wound injure hurt maim shoot stab hospitalize hospitalise graze trample",
        ),
        (INJURED, "hit strike treat slash burn beat bruise concuss scald knife maul"),
        (DISPLACED, "displace evacuate uproot relocate"),
        (
            DETAINED,
            "arrest detain jail imprison apprehend abduct kidnap capture intern charge",
        ),
        (AFFECTED, "affect infect sicken strand trap rescue poison expose quarantine"),
    )
)

#: Verbs of the law: what they befall is told first, wounds by the way.
SEIZED: Final = frozenset(("arrest", "detain", "jail", "charge"))

#: Verbs with a particle that befall their object.
DONE_TO_PARTICLE: Final = {
    ("gun", "down"): KILLED,
    ("mow", "down"): INJURED,
    ("run", "over"): INJURED,
    ("round", "up"): DETAINED,
}

#: Verbs whose object may be a bare number (*wounding 14*, *three were shot*).
BARE: Final = _words(
    "kill slay murder massacre wound injure hurt shoot stab hospitalize hospitalise treat arrest "
    "detain displace evacuate die perish abduct kidnap jail imprison execute suffer rescue"
)

#: Verbs that may wound or kill.
OPEN: Final = _words("shoot stab hit strike beat burn take rush transport find")

#: Verbs that befall their subject (*three died*).
DONE_BY: Final = _table(
    (
        (KILLED, "die perish succumb drown suffocate"),
        (MISSING, "vanish disappear"),
    )
)

#: (verb, object): what the subject suffers (*six suffered gunshot wounds*).
SUFFER_VERBS: Final = _words("suffer sustain receive have")
HARMS: Final = _words("injury wound burn fracture bruise concussion laceration cut gunshot")
FLEE_VERBS: Final = _words("flee leave lose evacuate abandon")
HOMES: Final = _words("home house village")

#: (verb, lives): what a thing costs (*claimed 12 lives*, *cost the army 300 men*).
COST_VERBS: Final = _words("claim take cost lose")
LIVES: Final = _words("life soul")
#: Hedges that the parser takes for prepositions (*cost the army over 300 men*).
HEDGING: Final = _words("over under about around above near some")
#: Those whom an army or a ship loses by death; of others *lose* is said more loosely.
LOST: Final = _words(
    "soldier troop troops man woman sailor marine airman pilot fighter personnel crewman officer "
    "firefighter miner people person child serviceman civilian"
)

#: Ways of shooting or stabbing that kill.
FATAL_ADVERBS: Final = frozenset(("fatally", "dead", "mortally"))

#: Nouns of time, which the parser takes for objects (*shot and killed the day after*).
TIMES: Final = _words("day night morning afternoon evening week weekend month year")

#: States of people, as adjectives (*four dead*, *left homeless*).
STATES: Final = _table(
    (
        (KILLED, "dead deceased slain killed"),
        (
            INJURED,
            "injured wounded hurt hospitalized hospitalised unconscious bleeding maimed",
        ),
        (MISSING, "missing unaccounted"),
        (DISPLACED, "displaced homeless evacuated"),
        (DETAINED, "arrested detained jailed imprisoned kidnapped abducted captured"),
        (AFFECTED, "affected infected stranded trapped sickened"),
    )
)

#: Nouns that are counted for what befell (*12 deaths*, *two arrests*).
NOUNS: Final = _table(
    (
        (KILLED, "death fatality dead body corpse murder slaying homicide killing"),
        (INJURED, "injury casualty wounded injured"),
        (MISSING, "missing"),
        (DISPLACED, "evacuee displaced homeless"),
        (DETAINED, "arrest detainee hostage captive abductee"),
        (AFFECTED, "victim"),
    )
)

#: States of those whose wounds are told of (*the other three are critical*).
CONDITIONS: Final = frozenset(("critical", "stable"))

#: Nouns of several people whose number stands behind *of* (*a family of five*).
GROUPS: Final = _words("total group combination number most all maximum family crew party")

#: How many people a crime of this name befell (*a triple homicide*).
FOLD: Final = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}

#: Nouns that *no* may count (*no reported fatalities*).
NO_NOUNS: Final = _words("death fatality injury casualty arrest")

#: Nouns of what was done to the people behind *of* (*the killing of seven people*).
EVENTS: Final = _table(
    (
        (
            KILLED,
            "death killing murder slaying massacre slaughter execution assassination",
        ),
        (INJURED, "wounding shooting stabbing"),
        (MISSING, "disappearance"),
        (DISPLACED, "displacement evacuation"),
        (DETAINED, "arrest detention capture kidnapping abduction imprisonment"),
    )
)

#: What makes of *the shooting of* a death.
DEADLY: Final = frozenset(("fatal", "deadly", "lethal"))
#: What makes of a clause a question (*could not say if the man had died*).
UNSURE: Final = frozenset(("if", "whether", "unless"))
#: What makes of such a noun nothing that happened (*an attempted assassination of*).
FAILED: Final = _words("attempted planned failed foiled")

#: Where people are (preposition, noun): *in critical condition*, *taken into custody*.
PLACES: Final = {
    (preposition, noun): status
    for status, prepositions, nouns in (
        (INJURED, "in", "condition surgery"),
        (
            INJURED,
            "in at to from by",
            "hospital hospitals clinic infirmary icu ambulance",
        ),
        (DETAINED, "in into", "custody jail prison detention captivity"),
        (DETAINED, "under", "arrest"),
        (DISPLACED, "from", "home homes house"),
    )
    for preposition in prepositions.split()
    for noun in nouns.split()
}
#: *Center* is a hospital behind one of these.
CENTERS: Final = frozenset(("center", "centre"))
CENTER_OF: Final = frozenset(("medical", "trauma", "health", "burn"))
#: Verbs that bring their object to such a place; of others the subject is there.
BRING: Final = _words(
    "take bring rush transport airlift fly drive carry send transfer admit move evacuate release "
    "discharge force hold lock chase"
)
#: Things held (*took four people hostage*).
CAPTIVE: Final = frozenset(("hostage", "prisoner", "captive"))

#: Verbs that pass on what is thought to have happened: an infinitive behind them is no plan.
REPORTING: Final = _words(
    "believe say think report confirm know presume fear suspect assume estimate appear seem allege "
    "claim find declare happen start begin continue go"
)
#: Verbs whose past says that what the infinitive behind them names was done.
MANAGING: Final = _words("use manage proceed")
#: Auxiliaries that make of an act a thought (*could kill thousands*).
HYPOTHETICAL: Final = _words("could would can will wo ca ’ll 'll ’d 'd")
