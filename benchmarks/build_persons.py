"""Make factcheck/lexicon/persons.txt, nouns that name people, from WordNet 3.0.

usage: python -m benchmarks.build_persons FOLDER [--write]

FOLDER holds data.noun, index.noun, index.adj, index.verb and cntlist.rev (Debian:
wordnet-base). A noun enters where its first sense and most of its use name a person, and where
it is no verb or adjective as well (*have*, *domestic*). Without ``--write``, prints how many.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

TABLE = Path("factcheck/lexicon/persons.txt")
HEADER = (
    "# Nouns that name people. Derived from WordNet 3.0, Copyright 2006 by Princeton University;\n"
    "# see concepts.LICENSE. Made by benchmarks/build_persons.py.\n\n"
)

#: The synset {person, individual, someone, somebody, mortal, soul}.
PERSON = "00007846"

#: What share of a noun's counted uses, or of its senses, must name a person.
SHARE = 0.6

#: Words of the table that text uses in other ways.
NOT_PEOPLE = frozenset(
    (
        # pronouns, which the grammar reads
        "someone somebody nobody anybody everybody "
        # forms of address, which stand beside a name
        "gent miss pop ma pa sis mater dear "
        # adjectives that are seldom nouns in the news
        "prior great religious metropolitan ex eldest departed gay stay-at-home "
        # surnames and given names, as often as trades
        "earl hick hatter potter racker roper toller "
        # things as often as people: a starter is a dish, a topper lies on a cake
        "arb closer cracker feeder flier flyer lifter liner loader reliever seeker setter "
        "slugger sprinter starter sucker topper tracker"
    ).split()
)

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_OFFSET = re.compile(r"\d{8}")


class Nouns:
    """WordNet's nouns: the lemmas and the hypernyms of each synset, by its offset."""

    def __init__(self, folder: Path) -> None:
        """Read ``data.noun``."""
        self.lemmas: dict[str, list[str]] = {}
        self._above: dict[str, list[str]] = {}
        for row in _rows(folder / "data.noun"):
            fields = row.partition("|")[0].split()
            count = int(fields[3], 16)
            self.lemmas[fields[0]] = fields[4 : 4 + 2 * count : 2]
            pointers = fields[5 + 2 * count :]
            self._above[fields[0]] = [
                target
                for sign, target in zip(pointers[::4], pointers[1::4], strict=False)
                if sign == "@"
            ]
        self.person = cache(self._person)

    def _person(self, offset: str) -> bool:
        return offset == PERSON or any(self.person(above) for above in self._above[offset])


def _rows(path: Path) -> list[str]:
    return [row for row in path.read_text("utf-8").splitlines() if not row.startswith(" ")]


def _lemmas(path: Path) -> frozenset[str]:
    return frozenset(row.split(maxsplit=1)[0] for row in _rows(path))


def _counts(folder: Path) -> dict[tuple[str, int], int]:
    """How often the senses of nouns were counted: (lemma, rank) -> uses."""
    found = {}
    for row in _rows(folder / "cntlist.rev"):
        key, rank, count = row.split()
        lemma, _, rest = key.partition("%")
        if rest.startswith("1:"):
            found[lemma, int(rank)] = int(count)
    return found


def persons(folder: Path) -> list[str]:
    """The nouns of the table, in order."""
    nouns, counts = Nouns(folder), _counts(folder)
    other = _lemmas(folder / "index.adj") | _lemmas(folder / "index.verb") | NOT_PEOPLE
    found = []
    for row in _rows(folder / "index.noun"):
        fields = row.split()
        lemma, senses = fields[0], [f for f in fields if _OFFSET.fullmatch(f)]
        if not _WORD.fullmatch(lemma) or lemma in other or lemma not in nouns.lemmas[senses[0]]:
            continue
        named = [nouns.person(sense) for sense in senses]
        uses = [counts.get((lemma, rank), 0) for rank in range(1, len(senses) + 1)]
        weights = uses if sum(uses) else [1] * len(senses)
        share = sum(w for w, person in zip(weights, named, strict=True) if person) / sum(weights)
        if named[0] and share >= SHARE:
            found.append(lemma)
    return found


def main() -> None:
    """Print the size of the table, or write it."""
    made = persons(Path(sys.argv[1]))
    print(len(made), "nouns")
    if "--write" in sys.argv:
        TABLE.write_text(HEADER + "\n".join(made) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
