"""Parts of speech and lemmas out of a table, in place of the rules that give them.

A model's attribute ruler and its rule lemmatizer cost as much as its parser. What they say of
a word depends on the word, its tag and its dependency alone, save for the ruler's few
patterns of several words: so they are asked once for each such word, by way of a text of it
alone, and asked anew where a pattern of several words fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

    #: A word by its form, its tag and its dependency, as the model's numbers.
    Word = tuple[int, int, int]

#: What is read of a word, and what is said of it.
_READ: list[int | str] = ["ORTH", "TAG", "DEP"]
_SAID: list[int | str] = ["TAG", "POS", "LEMMA", "DEP"]

#: The components that are replaced, as a model runs them one after the other.
RULED = ("attribute_ruler", "lemmatizer")


class Table:
    """What a model's two components say of words; a doc is annotated by calling it.

    The words that were asked for are kept: the table grows with the vocabulary.
    """

    def __init__(self, ruler: AttributeRuler, lemmatizer: Lemmatizer) -> None:
        """Take over from a model's components, which must not run themselves."""
        self._components = (ruler, lemmatizer)
        self._strings = ruler.vocab.strings
        self._vocab = ruler.vocab
        self._several = Matcher(ruler.vocab)
        patterns: list[Any] = list(ruler.patterns)
        for n, pattern in enumerate(patterns):
            if long := [words for words in pattern["patterns"] if len(words) > 1]:
                self._several.add(str(n), long)
        # All dependencies that no pattern names are one to the rules.
        named = {self._strings[text] for p in patterns for text in _texts(p["patterns"])}
        self._telling = named | {0}
        self._known: dict[Word, tuple[int, ...]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a doc, which is tagged and parsed, in place."""
        if not len(doc) or self._several(doc, allow_missing=True):
            return self._asked(doc)
        known, telling = self._known, self._telling
        said = []
        for orth, tag, dep in doc.to_array(_READ).tolist():
            word = (orth, tag, dep if dep in telling else 1)
            row = known.get(word)
            if row is None:
                row = known[word] = self._learnt(orth, tag, dep)
            # A dependency of 0 in the table stays what it is.
            said.append(row if row[-1] else (*row[:-1], dep))
        return doc.from_array(_SAID, cast("Any", np.array(said, "uint64")))

    def _asked(self, doc: Doc) -> Doc:
        for component in self._components:
            component(doc)
        return doc

    def _learnt(self, orth: int, tag: int, dep: int) -> tuple[int, ...]:
        text, tagged, depends = (self._strings[value] for value in (orth, tag, dep))
        alone = Doc(self._vocab, words=[text], spaces=[False], tags=[tagged], deps=[depends])
        *said, now = self._asked(alone).to_array(_SAID)[0].tolist()
        return (*said, 0 if now == dep else now)


def _texts(part: Any) -> Iterator[str]:
    """Every text in the lists and dictionaries of a pattern."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from _texts(list(part.values()))
    elif isinstance(part, list):
        for inner in part:
            yield from _texts(inner)


def table(model: Language) -> Table | None:
    """The table of a model that ends in the two components, by their usual names; else None."""
    if tuple(model.pipe_names[-2:]) != RULED:
        return None
    ruler, lemmatizer = (cast("object", model.get_pipe(name)) for name in RULED)
    if not isinstance(ruler, AttributeRuler) or not isinstance(lemmatizer, Lemmatizer):
        return None
    return Table(ruler, lemmatizer) if lemmatizer.mode == "rule" else None
