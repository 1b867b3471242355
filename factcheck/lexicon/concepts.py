"""Words that say the same in news: *kill* and *slay*, *withdraw* and *withdrawal*.

A concept is a synset of WordNet 3.0 with the words derived from its members, a word and what
is derived from it, or a row of news English. A word is in the concepts of its frequent senses
only, and neither kinds (*dog*, *animal*) nor opposites (*buy*, *sell*) are joined.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The numbers of the concepts of each lemma, as written."""
    text = files(__package__).joinpath("concepts.tsv").read_text("ascii")
    fields = iter(text.partition("\n\n")[2].replace("\n", "\t").split("\t"))
    return dict(zip(fields, fields, strict=False))


@lru_cache(maxsize=65536)
def concepts(lemma: str) -> frozenset[int]:
    """The concepts that a lemma may stand for; empty for a word that is not in the table.

    Keys are lower case; a verb and its particle are joined by an underscore (*take_over*).
    The numbers hold for one version of the table only.
    """
    return frozenset(map(int, _table().get(lemma.lower(), "").split()))


def related(a: str, b: str) -> bool:
    """Whether two lemmas are one, or say the same in one of their frequent senses."""
    return a.lower() == b.lower() or not concepts(a).isdisjoint(concepts(b))
