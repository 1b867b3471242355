"""Words that say which part of the people concerned a number counts: one row a word."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.parties import NOUNS as SIDES
from factcheck.lexicon.parties import SUSPECT

#: Heads that name people without saying which, and events that stand for them.
GENERIC = frozenset(
    """
    people person other one individual victim casualty fatality death dead body life
    soul resident injury injured wounded hurt shoot kill die wound injure toll human
    shooting gunshot be leave report hospitalize transport take patient more total number
    wounding arrest treat release civilian them those they shot killing
    bystander citizen passerby onlooker
    homicide murder slaying stabbing assassination execution dozen score hundred thousand
    """.split()
)

#: head -> the group of people it names
GROUPS: Final = {
    word: group
    for group, words in {
        "officer": """
            officer constable deputy policeman policemen policewoman policewomen trooper cop sheriff
            marshal police
        """,
        "soldier": """
            soldier personnel troop troops marine serviceman servicemen servicewoman servicewomen
            serviceperson servicemember airman airmen sailor conscript recruit paratrooper
            infantryman infantrymen fighter
        """,
        "female": "woman female girl lady wife mother daughter sister",
        "male": "man men male boy husband father son brother",
        "child": "child juvenile teen teenager minor kid youth student pupil infant baby",
        "suspect": " ".join(w for w, side in SIDES.items() if side == SUSPECT),
    }.items()
    for word in words.split()
}

#: Groups that merely describe a single person.
DESCRIBING: Final = frozenset({"female", "male"})

#: A condition that part of the hurt are in, and the words that say so.
CONDITIONS: Final = tuple(
    (mark, re.compile(rf"\b(?:{form})\b", re.IGNORECASE))
    for mark, form in (
        ("critical", r"critical(?:ly)?|life[- ]threatening|grave(?:ly)?|intensive care"),
        ("serious", r"serious(?:ly)?"),
        ("stable", r"stable"),
        ("fair", r"(?:fair|good) condition"),
        ("minor", r"minor|slight(?:ly)?|non[- ]?life[- ]threatening"),
        ("released", r"releas(?:ed?|ing)|discharged?"),
        ("treated", r"treat(?:ed|ing|ment)"),
        ("hospital", r"hospitals?|hospitali[sz]ed|transported|airlifted|flown|surger(?:y|ies)"),
    )
)

#: A hospital by its name.
FACILITY: Final = re.compile(
    r"(?P<name>[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+){0,4})\s+(?:Hospital|Medical|Clinic|Health|Center)\b"
)
#: An order beside the number (*the first two people shot*).
ORDER: Final = re.compile(
    r"\b(?:first|final|last|latest)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|victims?)\b",
    re.IGNORECASE,
)

#: Where the words about one number end.
BOUNDARY: Final = re.compile(r"[,;:.()–—]\s|\s[-–—]+\s|[“”\"]|\b(?:while|whereas|but)\b")

#: A number behind *and* begins words of its own.
JOINED: Final = re.compile(r"\band\s", re.IGNORECASE)

#: The attacker told of among the victims.
INCLUDING: Final = re.compile(
    r"^[^.;]{0,60}\b(?:including|counting|among\s+them|one\s+of\s+(?:them|whom))\b[^.;]{0,40}?"
    r"\b(?:himself|herself|themselves|(?:the\s+|a\s+|an\s+)(?:\w+\s+){0,2}"
    r"(?:gunman|gunmen|shooter|shooters|suspect|suspects|attackers?|assailants?|killer|bombers?))\b",
    re.IGNORECASE,
)

#: The attacker's own death told of besides.
OWN_LIFE: Final = re.compile(
    r"\b(?:kill(?:ed|ing|s)|sho(?:t|oting|ots)|turn(?:ed|ing)\b[^.;]{0,30}\bon|tak(?:ing|es)|took)\s+"
    r"(?:and\s+(?:fatally\s+)?\w+\s+)?(?:himself|herself|themselves|(?:his|her|their)\s+own\s+li(?:fe|ves))\b"
    r"|\b(?:police|officers?|deput(?:y|ies))\s+(?:shot\s+and\s+)?killed\s+(?:him|her|the)\b"
    r"|\bsuicide\b",
    re.IGNORECASE,
)

#: Nouns for a person who does harm.
ACCUSED: Final = frozenset(
    {w for w, side in SIDES.items() if side == SUSPECT}
    | {"man", "he", "she", "teenager", "woman", "son", "husband", "employee", "who"}
)
#: Capitalised subjects of *kill* that are no persons.
AGENTLESS: Final = frozenset(
    "shooting attack massacre blast bombing bomb fire explosion storm earthquake battle".split()
)
