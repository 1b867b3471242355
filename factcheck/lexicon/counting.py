"""Nouns that say nothing when counted, and the plural of those that do."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

#: Counted, these name no fact: they point, weigh, or divide time.
_IDLE: Final = """
    afternoon age arm aspect bit caliber calibre cent century chance day decade digit east end
    era evening example extreme eye face factor figure finger foot fortnight gauge generation
    gmt half hand head hour hr instance kind lane leg lot majority matter min minority minute
    moment month morning night north number o'clock one other part per percent percentage period
    point quarter reason respect season second self semester sense side sort south term thing
    total type way week weekend west year
"""
IDLE: Final = frozenset(_IDLE.split())
#: *a five-term congressman* counts terms, but *in two terms* is idle; joined by a hyphen
#: these count as well.
IDLE_UNLESS_JOINED = frozenset({"term", "lane", "point"})
#: What behind a hyphen forms an adjective of degree, no count (*two-way*, *one-sided*).
_NOT_JOINED: Final = """
    all and by caliber calibre dimensional door down fold gauge hit ish level odd old on one or
    part piece plus run side sided size star th third tier time timer to up way year
"""
NOT_JOINED: Final = frozenset(_NOT_JOINED.split())
#: *One* of these is a number (*one bullet*, *one count of*); of most nouns it merely points.
SINGLY: Final = frozenset(
    "bullet charge count gunshot projectile round shell shot slug wound".split()
)
#: Those who vote, of whom one may be *a lone Democrat*.
VOTED: Final = frozenset(
    "ballot congressman congresswoman councilman councilwoman democrat dissenter justice lawmaker "
    "legislator republican senator vote".split()
)
#: Verbs whose object may be a number alone (*should have 38 guards and has 29*).
HAVING: Final = frozenset("have hold need gain lack count know employ".split())
#: A *single* one of these has no husband or wife.
UNMARRIED: Final = frozenset(
    "adult dad father female girl guy lady male man mom mother mum parent person woman".split()
)
#: Whose number is a number of people (*put the crowd at 2,200*).
CROWDS: Final = (
    "attendance", "crowd", "enrollment", "headcount", "membership", "population", "turnout",
    "workforce",
)  # fmt: skip
#: What is counted without a name (*bringing the total to 13,500*).
TOTALS: Final = ("count", "number", "tally", "total")
#: What somebody or an index does by points.
SCORING: Final = frozenset(
    "add climb decline drop fall gain jump lose plunge rise score shed sink slide slip soar surge "
    "tumble".split()
)
#: Where one of these is told of, points are parts of a hundred: of a poll, of a vote.
POLLING: Final = (
    "poll", "polls", "polling", "survey", "surveys", "vote", "votes", "voter", "voters", "election",
    "elections", "elected", "reelected", "ballot", "ballots", "percent", "approval", "incumbent",
    "candidate", "candidates", "district", "districts", "primary", "landslide", "democrat",
    "democrats", "republican", "republicans", "opponent", "opponents",
)  # fmt: skip
#: And here they are of an index or of a game.
KEEPING_SCORE: Final = (
    "dow", "nasdaq", "index", "indexes", "shares", "stock", "stocks", "s&p", "ftse", "nikkei",
    "game", "games", "season", "rebounds", "quarter", "touchdown", "playoff", "playoffs", "basis",
)  # fmt: skip
#: How often something was done, in one word.
OFTEN: Final = {"once": Decimal(1), "twice": Decimal(2), "thrice": Decimal(3)}
#: What is done so often that one counts it.
HITTING: Final = frozenset(
    "beat bite fire graze hit kick punch shoot slap stab strike wound".split()
)
_ABSTRACT: Final = re.compile(
    r"(?:tion|sion|ment|ity|ness|ism|[ae]nce|acy)$|^(?:change|aim|element|field|effort|issue|"
    r"problem|incident|area|award|tour|block|front|challenge|goal|concern|move|measure|factor|"
    r"source|report|detail|topic|feature|benefit|step|region|proceeding|setback|overture)$"
)
#: These end like an abstract noun and are none.
_CONCRETE_WORDS: Final = """
    ambulance apartment basement city community compartment department detachment document
    electricity embankment entity facility fence fortification government instrument location
    mansion minority monument municipality nation pavement plantation regiment reservation
    residence section settlement station tenement university utility
"""
_CONCRETE: Final = frozenset(_CONCRETE_WORDS.split())
#: The time that a number counts, where the kinds of time have not read it.
TIME = re.compile(
    r"[-\s]?(?:second|minute|min|hour|hr|day|night|week|weekend|month|year|decade|century|centurie)"
    r"s?\b",
    re.IGNORECASE,
)
#: Words that make of two joined numbers the result of a vote.
VOTES = re.compile(
    r"\b(?:vot(?:e[sd]?|ing|ers?)|ballots?|tally|tallied|roll\s+call|pass(?:ed|es|ing)?|passage|"
    r"approv(?:e[sd]?|al|ing)|confirm(?:ed|s|ing|ation)?|reject(?:ed|s|ing)?|ratif(?:y|ied)|adopted|"
    r"cleared|advanced|rul(?:ed|ing)|decision|split|divided|party[-\s]line|senate|house|committee|"
    r"council|board|panel|court|justices|legislature|parliament)\b"
)
#: Words before two joined numbers that make them a range or a score.
RANGES = re.compile(
    r"\b(?:ages?|aged|between|from|years?|won|win|lost|beat|score\w*|lead|led|game|season|record)\b"
)
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "mouse": "mice", "goose": "geese", "life": "lives", "wife": "wives",
    "knife": "knives", "leaf": "leaves", "thief": "thieves", "shelf": "shelves", "half": "halves",
    "wolf": "wolves", "loaf": "loaves",
    "calf": "calves", "crisis": "crises", "analysis": "analyses",
    "thesis": "theses", "basis": "bases", "criterion": "criteria", "phenomenon": "phenomena",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "series": "series", "species": "species",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "hero": "heroes", "potato": "potatoes",
    "tomato": "tomatoes", "veto": "vetoes", "torpedo": "torpedoes", "echo": "echoes",
    "medium": "media", "stimulus": "stimuli", "virus": "viruses", "bus": "buses", "gas": "gases",
    "means": "means", "offspring": "offspring", "staff": "staff", "police": "police",
}  # fmt: skip
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")


def is_abstract(lemma: str) -> bool:
    """Whether a few, several or multiple of these state nothing that one could check."""
    return lemma not in _CONCRETE and _ABSTRACT.search(lemma) is not None


def plural(lemma: str) -> str:
    """The plural of a singular noun, lower case (*missile* to *missiles*)."""
    lemma = lemma.lower()
    for stem, form in _IRREGULAR.items():
        if lemma == stem or (stem in {"man", "woman", "child"} and lemma.endswith(stem)):
            return lemma.removesuffix(stem) + form
    if _HISSING.search(lemma):
        return f"{lemma}es"
    return f"{lemma[:-1]}ies" if _CONSONANT_Y.search(lemma) else f"{lemma}s"
