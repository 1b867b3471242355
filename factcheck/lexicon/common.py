"""Words that say little about which story an article tells, and how common they are.

A small run cannot tell by itself that *police* is common and *pipeline* is not. One row a
rate: the share of news articles, roughly, that have the words after it.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.places import demonyms, polities, states

#: Words are compared by so many letters, a cheap stem.
STEM = 7

_ROWS: tuple[tuple[float, str], ...] = (
    (
        0.6,
        """the and that for with was his has had have are were said from but not who they this
        their been will when would about which one after more than also there what all its out
        her she him into other could over two can time because people some no it he we in on at
        an if as by to of is be or so you your our my me us do did does don't didn't i'm it's
        year years last first new""",
    ),
    (
        0.25,
        """while before during where how just now then them these those being back down still any
        may should made make say says told tell according including three four five six day days
        week weeks month months many most much between against through under since until around
        both another like only even well very way home part place take taken took came come going
        go got get know think see saw want left right set called call asked found find another
        man men woman women family children child old young life world country state states
        city county government official officials police report reported reports news
        statement public national local released release spokesman spokeswoman spokesperson
        authorities monday tuesday wednesday thursday friday saturday sunday morning afternoon
        evening night today yesterday tomorrow early late later""",
    ),
    (
        0.1,
        """january february march april june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr president minister leader
        leaders group groups member members department office officer officers chief court judge
        law case charge charged charges arrest arrested suspect suspected victim victims
        witness witnesses investigation investigators investigate killed kill killing dead death
        deaths died die injured injury injuries wounded hospital hurt attack shot shooting
        shootings shoot gun guns gunman fire fired scene crime criminal security military war
        force forces street avenue road block area near north south east west northern southern
        eastern western center university school students student high house white building
        car vehicle company business market money million billion percent number several
        dozens hundreds thousands seven eight nine ten half second third least always never
        again already yet here off up away across along among near next another each every
        own same such few little long great good bad big small large major top former current
        possible likely clear available different important political election vote voters
        party campaign republican republicans democrat democrats democratic senate congress
        american americans america united washington press media associated interview
        conference meeting added announced expected decision plan plans support work working
        worked help need needed must might though although however without within whether why
        again once often ever began begin started start continue continued ended end leave
        return held hold given give gave put run running show shown used use using known
        brought taking making believe believed identified information details email phone
        facebook twitter video photo photos story share comments read copyright rights reserved
        contributed updated posted click subscribe privacy policy terms please sign website
        attorney lawyer sheriff deputies deputy mayor governor director secretary spokes john
        james michael david robert william richard thomas smith johnson jones williams brown""",
    ),
)

#: How common the names of countries, peoples and states are, each.
PLACES = 0.02


@lru_cache(maxsize=1)
def rates() -> dict[str, float]:
    """A word's stem -> the share of articles that have it."""
    named = (*(p.name for p in polities()), *demonyms(), *states().values())
    found = {word[:STEM]: PLACES for name in named for word in name.casefold().split()}
    for rate, words in reversed(_ROWS):
        found.update((word[:STEM], rate) for word in words.split())
    return found
