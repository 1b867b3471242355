"""Words by which a number of dead or injured is no toll of the whole event: a table each."""

from __future__ import annotations

import re
from typing import Final

#: Words of a part of the people, in the stretch of the sentence that a number stands in.
PART: Final = re.compile(
    r"\b(?:(?:in|out)side(?:\s+(?:the|his|her|their|of)\b|\s*$)|scene|where|whom|both|all|each|same|"
    r"fatal(?:ly)?|mortally|first|second|third|others?|more|another|additional|also|as\s+well|found|"
    r"discover\w*|bod(?:y|ies)|(?:to|at)\s+(?:\w+\s+){0,3}hospitals?|hospitali[sz]ed|taken|transported|"
    r"treated|condition|(?:in|at)\s+(?:an?|the|one|another|his|her|their)\s+(?:\w+\s+)?(?:house|home|room|"
    r"apartment|car|vehicle|van|truck|bus|floor)(?!\s+(?:fire|crash|blaze|bombing|explosion|collision|"
    r"shooting|attack))|named|identified|among|includ\w+|separate|later|earlier|then|afterwards?|once|"
    r"only|already|still|remain\w*|self-inflicted|himself|herself|while|driving|"
    r"when\s+(?:he|she|they)|before|after\s+(?:he|she|they)|instantly|"
    r"charged?|charges|counts?|convicted|indicted|sentenced|accused|pleaded|guilty)\b",
    re.IGNORECASE,
)

#: Behind a number: *two of the passengers*; before it: *the three men*, known already as some.
SOME: Final = re.compile(
    r"\s+(?:\w+\s+){0,1}?of\s+(?:the|them|those|these|whom|which|his|her|their)\b", re.IGNORECASE
)

THESE: Final = re.compile(r"(?<!\bof\s)\b(?:the|those|these|his|her|their)\s+$", re.IGNORECASE)

#: Others told of beside the smaller number: *killed two officers and a deputy*.
JOINED: Final = re.compile(r"\s-{1,2}\s|[—–]|\band\s+(?:(?:an?|his|her|their|the)\b|(?-i:[A-Z]))")

#: Words of a sum over several events, around the larger number.
SUM: Final = re.compile(
    r"\b(?:so\s+far|this\s+(?:year|month|week|weekend|season)|across|citywide|statewide|nationwide|"
    r"weekend|since|overall|separate|incidents|shootings|attacks|crashes|blasts|bombings|explosions|"
    r"killings|murders|hours|per|every|annually|average|combined|altogether|overnight)\b",
    re.IGNORECASE,
)

#: Words of another event than the one that the article tells of.
ELSEWHERE: Final = re.compile(
    r"\b(?:ago|last\s+(?:week|weekend|month|year|spring|summer|autumn|fall|winter|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday)|previous|prior|history|historic|anniversary|deadliest|worst|recent|"
    r"similar|massacre\s+of|since|modern|decades?|(?<!-)years?|months?|weeks?|different|another|"
    r"unrelated|earlier|past|then|would|could|might|if|may|can|recall\w*|remember\w*)\b",
    re.IGNORECASE,
)

#: A death after the others raises one toll and lowers another, wherever it is told.
DIED_SINCE: Final = re.compile(
    r"\blater\s+died\b|\bdied\s+(?:later|overnight|since)\b|\bsuccumb\w*\b|\bsince\s+died\b"
    r"|\b(?:has|have)\s+(?:also\s+|since\s+)?died\b|\b(?:correction|clarification)\b",
    re.IGNORECASE,
)

#: Where an article tells how a toll changed it may give both figures.
CHANGED: Final = re.compile(
    r"\b(?:corrected|updated?:|revised|initially|originally|at\s+first|misstated|conflicting)\b"
    r"|\bearlier\s+(?:reports?|versions?|stor(?:y|ies))\b"
    r"|\btoll\s+(?:is\s+|was\s+)?(?:ris|rose|climb|grew|jump|mount|could|may|might|expected)\w*",
    re.IGNORECASE,
)

#: The attacker's death, which one toll may count and the other not.
ATTACKER_DEAD: Final = re.compile(
    r"\b(?:gunman|gunmen|shooter|suspect|attacker|assailant|killer|bomber|perpetrator|driver|pilot)s?\b"
    r"[^.;]{0,60}\b(?:dead|died|killed|shot\s+and\s+killed|suicide|fatally)\b"
    r"|\b(?:dead|died|killed|death|killing|including)\b[^.;]{0,40}\b(?:gunman|gunmen|shooter|suspect|attacker|"
    r"assailant|killer|bomber|perpetrator)s?\b|\bmurder[- ]suicide\b",
    re.IGNORECASE,
)

NAMED_PLACE: Final = re.compile(
    r"\b(?:in|at|near|outside|of|on|from)\s+(?:the\s+|a\s+)?(?P<name>[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+)*)"
)

INDEFINITE: Final = re.compile(
    r"\b(?P<when>(?:when|after|as)\s+)?(?:an?|two|three|several|other)\s+(?:[\w-]+\s+){0,2}?(?P<noun>[a-z]+)\b",
    re.IGNORECASE,
)

#: Where the words about a number end.
STOP: Final = re.compile(r"[,;:()“”\"]|[.]\s|[–—]|\s-{1,2}\s|\b(?:and|but|while|whereas)\s")

#: The number of one is worded as a toll only with one of these.
ONE: Final = re.compile(
    r"(?:one|1)\s+(?:person\s+|man\s+|woman\s+)?(?:was\s+|is\s+)?(?:dead|killed|died|injured|wounded|hurt|person)",
    re.IGNORECASE,
)

#: What a sentence names that tells how a toll changed; accidents that *rose from 40* do not.
OF_TOLLS: Final = re.compile(
    r"\b(?:toll|tally|dead|deaths?|died|killed|fatalit\w+|injur\w+|wounded|hurt|casualt\w+|victims?|"
    r"people|number|figures?|reports?|reported|reporting|officials?|police|authorities|said|story)\b",
    re.IGNORECASE,
)
