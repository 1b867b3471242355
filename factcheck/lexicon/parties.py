"""The sides of a violent event: one row a word that puts a person on one."""

from __future__ import annotations

SUSPECT = "suspect"
VICTIM = "victim"


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: side for side, words in rows.items() for word in words.split()}


#: noun -> the side of the person it describes
NOUNS = _table(
    {
        SUSPECT: """
            gunman gunmen shooter suspect attacker assailant killer murderer perpetrator robber
            accused defendant bomber hijacker knifeman arsonist culprit intruder kidnapper rapist
            terrorist
        """,
        VICTIM: "victim casualty deceased fatality patient hostage",
    }
)

#: verb -> the side of its subject
DOERS = _table(
    {
        SUSPECT: """
            shoot kill fire open attack stab slay murder gun ambush rob barricade surrender
            assault bomb
        """,
        VICTIM: "die succumb perish",
    }
)

#: verb -> the side of the one it is done to
DONE_TO = _table(
    {
        SUSPECT: "arrest charge accuse indict detain convict apprehend sentence arraign jail book",
        VICTIM: """
            kill shoot wound injure hurt stab slay murder hit strike bury mourn gun
        """,
    }
)

#: event noun -> the side of the person it is *of*
EVENTS = _table(
    {
        SUSPECT: "arrest indictment conviction arraignment",
        VICTIM: "death killing slaying murder shooting injury loss stabbing",
    }
)
