"""Words that say the same in news: *kill* and *slay*, *withdraw* and *withdrawal*.

The rows of ``concepts.tsv`` are concepts: a synset of WordNet 3.0 with the words derived
from its members, or a row of news English. A word is in the concepts of its frequent senses
only, and kinds (*dog*, *animal*) and opposites (*buy*, *sell*) are never joined.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _table() -> dict[str, list[int]]:
    """The concepts of each lemma, as numbers of rows."""
    table: dict[str, list[int]] = {}
    text = files(__package__).joinpath("concepts.tsv").read_text("ascii")
    for number, row in enumerate(text.splitlines()):
        if row[0] != "#":
            for word in row.split("\t"):
                if word in table:
                    table[word].append(number)
                else:
                    table[word] = [number]
    return table


@lru_cache(maxsize=65536)
def concepts(lemma: str) -> frozenset[int]:
    """The concepts that a lemma may stand for; empty for a word that is not in the table.

    Keys are lower case; a verb and its particle are joined by an underscore (*take_over*).
    The numbers hold for one version of the table only.
    """
    return frozenset(_table().get(lemma.lower(), ()))


def related(a: str, b: str) -> bool:
    """Whether two lemmas are one, or say the same in one of their frequent senses."""
    return a.lower() == b.lower() or not concepts(a).isdisjoint(concepts(b))
