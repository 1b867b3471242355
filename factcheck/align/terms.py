"""Words to terms: what counts as the same word, or as a related one, in two articles."""

from __future__ import annotations

from functools import cache

from factcheck.lexicon.concepts import related

#: Words are cut to this many letters, so that *geopolitics* and *geopolitical* meet
#: (truncation stemming; Braschler and Ripplinger 2004 find about five letters best).
LETTERS = 5


@cache
def term(word: str) -> str:
    """The term of a lower-case lemma."""
    return word[:LETTERS]


@cache
def alike(a: str, b: str) -> bool:
    """Whether two lemmas are the same word or related ones."""
    return term(a) == term(b) or related(a, b)
