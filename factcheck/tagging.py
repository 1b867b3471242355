"""What a model read, as plain words; parts of speech and lemmas come out of a table.

A model's attribute ruler and its rule lemmatizer cost as much as its parser. What they say of
a word depends on the word, its tag and its dependency alone, save for the ruler's few
patterns of several words: so they are asked once for each such word, by way of a text of it
alone, and once for each few words that such a pattern fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from factcheck import docs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.vocab import Vocab

    #: A word by its form, its tag and its dependency, as the model's numbers.
    Read = tuple[int, int, int]

    #: A word by its form and what is said of it: tag, part of speech, lemma and dependency.
    Said = tuple[int, int, int, int, int]

_READ = ["ORTH", "TAG", "DEP"]
_SAID = ["ORTH", "TAG", "POS", "LEMMA", "DEP"]

#: Where words stand, as ``docs.Places``.
_PLACES = ["IDX", "SPACY", "HEAD", "SENT_START"]

#: The components that are replaced, as a model runs them one after the other.
RULED = ("attribute_ruler", "lemmatizer")


class Reader:
    """A model's docs as plain ones; the words that were met are kept, as its vocabulary does."""

    def __init__(self, model: Language) -> None:
        """Read for a model, whose rules need not run any more where there is a table of them."""
        self._words = _Words(model.vocab)
        self._table = table(model, self._words)
        if self._table is not None:
            model.select_pipes(disable=list(RULED))

    def __call__(self, doc: Doc, text: str) -> docs.Doc:
        """A doc that is tagged and parsed, of which ``text`` is the text."""
        if self._table is not None:
            orths, tags, deps, *places = _columns(doc, _READ + _PLACES)
            words = self._table.words(doc, list(zip(orths, tags, deps, strict=True)))
        else:
            orths, tags, parts, lemmas, deps, *places = _columns(doc, _SAID + _PLACES)
            said = zip(orths, tags, parts, lemmas, deps, strict=True)
            words = [self._words[one] for one in said]
        return docs.Doc(text, words, cast("docs.Places", places))


def _columns(doc: Doc, names: list[str]) -> list[list[int]]:
    """A list of each name's numbers, one a word; signed, as the way to a head is."""
    numbers: Any = doc.to_array(cast("Any", names))
    return numbers.view("int64").T.tolist()  # type: ignore[no-any-return]


class _Words(dict["Said", docs.Word]):
    """Words by what is said of them."""

    def __init__(self, vocab: Vocab) -> None:
        super().__init__()
        self.vocab = vocab

    def text(self, number: int) -> str:
        """What a number stands for, which is unsigned among the model's strings."""
        return self.vocab.strings[number % 2**64]

    def __missing__(self, said: Said) -> docs.Word:
        text, tag, part, lemma, dep = map(self.text, said)
        lexeme = self.vocab[text]
        word = self[said] = docs.Word()
        word.text, word.lower_ = text, lexeme.lower_
        word.tag_, word.pos_, word.lemma_, word.dep_ = tag, part, lemma, dep
        word.is_alpha, word.is_digit = lexeme.is_alpha, lexeme.is_digit
        word.is_punct, word.is_space = lexeme.is_punct, lexeme.is_space
        word.is_stop, word.like_num = lexeme.is_stop, lexeme.like_num
        return word


class Table(dict["Read", docs.Word]):
    """What a model's two components say of words, by what was read of them."""

    def __init__(self, ruler: AttributeRuler, lemmatizer: Lemmatizer, words: _Words) -> None:
        """Take over from a model's components, which must not run themselves."""
        super().__init__()
        self._components = (ruler, lemmatizer)
        self._words = words
        self._several = Matcher(ruler.vocab)
        self._cues: set[str] = set()
        self._phrases: dict[tuple[Read, ...], list[docs.Word]] = {}
        patterns: list[Any] = list(ruler.patterns)
        for n, pattern in enumerate(patterns):
            if long := [words for words in pattern["patterns"] if len(words) > 1]:
                self._several.add(str(n), long)
                self._cues |= {cue for words in long for cue in _cues(words)}
        # All dependencies that no pattern names are one to the rules.
        self._telling = {text for p in patterns for text in _texts(p["patterns"])} | {""}
        self._learnt: dict[tuple[int, int, str], tuple[Said, bool]] = {}

    def words(self, doc: Doc, reads: list[Read]) -> list[docs.Word]:
        """The words of a doc, of which ``reads`` was read."""
        words = [self[read] for read in reads]
        # Few docs have a word of such a pattern, and to try all patterns takes long.
        there = {w.lower_ for w in words} | {w.dep_ for w in words} | {""}
        if not self._cues.isdisjoint(there):
            for start, end in _apart(self._several(doc, allow_missing=True)):
                words[start:end] = self._together(tuple(reads[start:end]))
        return words

    def _together(self, reads: tuple[Read, ...]) -> list[docs.Word]:
        """What is said of words that follow each other."""
        if reads not in self._phrases:
            self._phrases[reads] = [self._words[said] for said in self._asked(reads)]
        return self._phrases[reads]

    def __missing__(self, read: Read) -> docs.Word:
        orth, tag, dep = read
        depends = self._words.text(dep)
        form = (orth, tag, depends if depends in self._telling else " ")
        if form not in self._learnt:
            self._learnt[form] = self._learn(read)
        said, changed = self._learnt[form]
        word = self[read] = self._words[said if changed else (*said[:-1], dep)]
        return word

    def _learn(self, read: Read) -> tuple[Said, bool]:
        """What is said of a word by itself, and whether its dependency is another now."""
        (said,) = self._asked((read,))
        return said, said[-1] != read[-1]

    def _asked(self, reads: tuple[Read, ...]) -> list[Said]:
        """What the components say of a text of these words."""
        texts, tags, deps = ([*map(self._words.text, of)] for of in zip(*reads, strict=True))
        spaces = [False] * len(texts)
        alone = Doc(self._words.vocab, words=texts, spaces=spaces, tags=tags, deps=deps)
        for component in self._components:
            component(alone)
        return [cast("Said", said) for said in zip(*_columns(alone, _SAID), strict=True)]


def _apart(matches: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Where a matcher's patterns fit, those joined that overlap."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((start, end) for _, start, end in matches):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _texts(part: Any) -> Iterator[str]:
    """Every text in the lists and dictionaries of a pattern."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from _texts(list(part.values()))
    elif isinstance(part, list):
        for inner in part:
            yield from _texts(inner)


def _cues(pattern: list[dict[str, Any]]) -> set[str]:
    """The forms, or the dependency, of which one has to stand in a doc where a pattern fits.

    The empty one is in every doc: that of a pattern that names none.
    """
    for word in pattern:
        for name in ("LOWER", "DEP"):
            said = word.get(name)
            if isinstance(said, str):
                return {said}
            if isinstance(said, dict) and list(said) == ["IN"]:
                return set(said["IN"])
    return {""}


def table(model: Language, words: _Words) -> Table | None:
    """The table of a model that ends in the two components, by their usual names; else None."""
    if tuple(model.pipe_names[-2:]) != RULED:
        return None
    ruler, lemmatizer = (cast("object", model.get_pipe(name)) for name in RULED)
    if not isinstance(ruler, AttributeRuler) or not isinstance(lemmatizer, Lemmatizer):
        return None
    return Table(ruler, lemmatizer, words) if lemmatizer.mode == "rule" else None
