"""Words to terms: what counts as the same word, or as a related one, in two articles."""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.concepts import concepts, related

#: Words are cut to this many letters, so that *geopolitics* and *geopolitical* meet
#: (truncation stemming; Braschler and Ripplinger 2004 find about five letters best).
LETTERS = 5


#: A corpus has more words, and far more pairs of them, than are worth keeping.
WORDS, PAIRS = 2**16, 2**17


@lru_cache(maxsize=WORDS)
def term(word: str) -> str:
    """The term of a lower-case lemma."""
    return word[:LETTERS]


@lru_cache(maxsize=PAIRS)
def alike(a: str, b: str) -> bool:
    """Whether two lemmas are the same word or related ones."""
    return term(a) == term(b) or related(a, b)


@lru_cache(maxsize=WORDS)
def marks(word: str) -> frozenset[str | int]:
    """What a lemma shares with each that it is ``alike``, and with no other."""
    return frozenset({term(word), f"\0{word.lower()}", *concepts(word)})
