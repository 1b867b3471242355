"""Words that tell one victim from another: rows of nouns by sex, years and part."""

from __future__ import annotations

import re
from typing import Final

_ROWS: Final = {
    "male": "man boy father son brother husband male boyfriend uncle nephew "
    "grandfather grandson gentleman",
    "female": "woman girl mother daughter sister wife female girlfriend aunt niece grandmother "
    "granddaughter lady",
    "minor": "boy girl child baby toddler infant newborn teen teenager kid youth",
    "adult": "man woman husband wife grandfather grandmother officer deputy father mother",
    "attacker": "gunman shooter attacker assailant suspect perpetrator bomber",
    "attacked": "victim child baby toddler infant bystander officer deputy hostage",
}

#: Noun -> what it says of a person.
TRAITS: Final = {
    word: frozenset(trait for trait, row in _ROWS.items() if word in row.split())
    for word in " ".join(_ROWS.values()).split()
}

SEXES: Final = frozenset(("male", "female"))
#: Traits that no person has both of.
GROUPS: Final = (
    SEXES,
    frozenset(("minor", "adult")),
    frozenset(("attacker", "attacked")),
)

#: Words that say there is one more.
ANOTHER: Final = frozenset(("another", "other", "each", "both", "several", "every", "any", "no"))

#: What happened long before is another case.
ELSEWHEN: Final = re.compile(
    r"\b(?:last\s+year|years?\s+(?:ago|earlier|before)|in\s+(?:19|20)\d\d\s*,)", re.IGNORECASE
)

#: Says of one who was shot or taken away that the person lives.
LIVES_ON: Final = re.compile(
    r"\b(?:(?:critical|serious|stable|fair|good|guarded)(?:\s+but\s+\w+)?\s+condition|surviv(?:ed?|ing)|"
    r"(?:non-?|not\s+)life[-\s]threatening|expected\s+to\s+(?:live|survive|recover)|"
    r"in\s+(?:the|his|her)\s+(?:(?:left|right|upper|lower)\s+)?(?:arm|leg|foot|hand|elbow|ankle|knee|thigh|"
    r"wrist|finger|calf|shoulder))\b",
    re.IGNORECASE,
)

#: Says that those it is said of have not died and will not.
LIVED: Final = re.compile(
    r"\b(?:(?:(?:is|are|was|were|and)\s+)?(?:all\s+|both\s+)?expected\s+to\s+(?:fully\s+)?(?:survive|live|recover|"
    r"be\s+(?:ok(?:ay)?|fine|all\s+right)|pull\s+through|make\s+(?:an?\s+)?(?:full\s+)?recover(?:y|ies))"
    r"|surviv(?:es|ed)(?!\s+by\b)"
    r"|(?:non-?|not\s+(?:\w+\s+){0,3}?)life[-\s]threatening"
    r"|no(?:ne\s+of\s+(?:\w+\s+){1,4}(?:is|are|was|were)(?:\s+\w+\s+to\s+be)?)?\s+life[-\s]threatening)\b"
)

#: Says that somebody came to harm.
HARM: Final = re.compile(
    r"\b(?:injur\w+|wound(?:s|ed)?|hurt|shot|shooting|stabb\w+|hospital\w*|victims?|gunshot|graz\w+|"
    r"crash\w*|struck|burn(?:s|ed))\b"
)

#: Before such words: all of them, or the only one.
ALL: Final = re.compile(
    r"\b(?:all|both|none|nobody|no\s+one|everyone|everybody|each|they|the\s+(?:victims|wounded|injured))\b"
)

#: Before such words: a part of them, or a guess.
SOME: Final = re.compile(
    r"\b(?:others?|another|some|most|several|one\s+of|at\s+least\s+one|remaining|two\s+of|three\s+of)\b"
)

#: Close before such words: nobody says that it is so.
UNSURE: Final = re.compile(
    r"\b(?:if|whether|hop(?:e[sd]?|ing)|pray(?:s|ed|ing)?|struggl\w+|fight\w*|may|might|could|not)\b"
)
