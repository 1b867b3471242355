"""Words to terms: what counts as the same word in two articles."""

from __future__ import annotations

from functools import cache

#: Words are cut to this many letters, so that *recognise*, *recognition* and *recognizes*
#: meet (truncation stemming; Braschler and Ripplinger 2004 find five to six letters best).
LETTERS = 5


@cache
def term(word: str) -> str:
    """The term of a lower-case lemma."""
    return word[:LETTERS]
