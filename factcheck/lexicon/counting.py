"""Nouns that say nothing when counted, and the plural of those that do."""

from __future__ import annotations

import re

#: Counted, these name no fact: they point, weigh, or divide time.
IDLE = frozenset(
    ["thing", "way", "part", "reason", "side", "kind", "type", "sort", "lot", "bit", "end", "hand", "half", "aspect", "example", "factor", "matter", "point", "respect", "sense", "instance", "other", "one", "self", "eye", "foot", "finger", "arm", "leg", "head", "face", "caliber", "calibre", "gauge", "second", "minute", "min", "hour", "hr", "day", "night", "evening", "morning", "afternoon", "weekend", "week", "fortnight", "month", "quarter", "season", "semester", "year", "decade", "century", "generation", "age", "moment", "period", "era", "percent", "percentage", "per", "cent", "number", "figure", "digit", "majority", "minority", "total", "extreme", "chance", "term", "lane", "north", "south", "east", "west", "o'clock", "gmt"]
)
#: *a five-term congressman* counts terms, but *in two terms* is idle; joined by a hyphen
#: these count as well.
IDLE_UNLESS_JOINED = frozenset({"term", "lane", "point"})
#: What behind a hyphen forms an adjective of degree, no count (*two-way*, *one-sided*).
NOT_JOINED = frozenset(
    ["way", "sided", "side", "time", "timer", "fold", "year", "old", "tier", "part", "piece", "star", "dimensional", "door", "third", "size", "level", "run", "hit", "all", "one", "on", "to", "and", "or", "odd", "plus", "up", "down", "by", "ish", "th", "caliber", "calibre", "gauge"]
)
#: A few, several or multiple of these state nothing that one could check.
ABSTRACT = re.compile(
    r"(?:tion|sion|ment|ity|ness|ism|[ae]nce|ship|acy)$|^(?:change|aim|element|field|effort|issue|"
    r"problem|incident|area|award|tour|block|front|challenge|goal|concern|move|measure|factor|"
    r"source|report|detail|topic|feature|benefit|step|topic|region|proceeding|setback|overture)$"
)
#: The time that a number counts, where the kinds of time have not read it.
TIME = re.compile(
    r"[-\s]?(?:second|minute|min|hour|hr|day|night|week|weekend|month|year|decade|century|centurie)"
    r"s?\b",
    re.IGNORECASE,
)
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "mouse": "mice", "goose": "geese", "life": "lives", "wife": "wives",
    "knife": "knives", "leaf": "leaves", "thief": "thieves", "shelf": "shelves", "half": "halves",
    "wolf": "wolves", "loaf": "loaves", "calf": "calves", "crisis": "crises", "analysis": "analyses",
    "thesis": "theses", "basis": "bases", "criterion": "criteria", "phenomenon": "phenomena",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "series": "series", "species": "species",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "hero": "heroes", "potato": "potatoes",
    "tomato": "tomatoes", "veto": "vetoes", "torpedo": "torpedoes", "echo": "echoes",
    "medium": "media", "stimulus": "stimuli", "virus": "viruses", "bus": "buses", "gas": "gases",
    "means": "means", "offspring": "offspring", "staff": "staff", "police": "police",
}  # fmt: skip
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")


def plural(lemma: str) -> str:
    """The plural of a singular noun, lower case (*missile* to *missiles*)."""
    lemma = lemma.lower()
    for stem, form in _IRREGULAR.items():
        if lemma == stem or (stem in {"man", "woman", "child"} and lemma.endswith(stem)):
            return lemma.removesuffix(stem) + form
    if _HISSING.search(lemma):
        return f"{lemma}es"
    return f"{lemma[:-1]}ies" if _CONSONANT_Y.search(lemma) else f"{lemma}s"
