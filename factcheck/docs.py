"""A parsed text in plain Python: what the model says of it, read once.

The rules ask the same few things of each word hundreds of times, and spaCy makes a new object
of a token at every question. These answer as spaCy's do, by the same names, from attributes.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    #: Of each word: where it begins in the text, whether a space is behind it, how many words
    #: further on its head is, and 1 where a sentence begins with it.
    Places = tuple[list[int], list[int], list[int], list[int]]


class Word:
    """What is the same of every token with these letters that the model reads alike."""

    __slots__ = (
        "dep_",
        "is_alpha",
        "is_digit",
        "is_punct",
        "is_space",
        "is_stop",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "tag_",
        "text",
    )

    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    is_alpha: bool
    is_digit: bool
    is_punct: bool
    is_space: bool
    is_stop: bool
    like_num: bool


class Token:
    """A word in its place: ``i`` among the doc's, ``idx`` in code points of its text.

    ``head`` is its own at the root; ``children`` are in the order of the text.
    """

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "head",
        "i",
        "idx",
        "lemma_",
        "lower_",
        "pos_",
        "tag_",
        "text",
        "whitespace_",
        "word",
    )

    head: Token

    def __init__(self, doc: Doc, i: int, idx: int, word: Word, whitespace: str) -> None:
        """Make a token without its head and children."""
        self.doc = doc
        self.i = i
        self.idx = idx
        self.word = word
        self.whitespace_ = whitespace
        # What is asked most is copied from the word, which is one step less.
        self.text = word.text
        self.lower_ = word.lower_
        self.lemma_ = word.lemma_
        self.pos_ = word.pos_
        self.tag_ = word.tag_
        self.dep_ = word.dep_
        self.children: Sequence[Token] = ()

    def __len__(self) -> int:
        """Its code points."""
        return len(self.text)

    def __repr__(self) -> str:
        """Its letters."""
        return self.text

    @property
    def is_alpha(self) -> bool:
        """Whether it is letters and nothing else."""
        return self.word.is_alpha

    @property
    def is_digit(self) -> bool:
        """Whether it is digits and nothing else."""
        return self.word.is_digit

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark."""
        return self.word.is_punct

    @property
    def is_space(self) -> bool:
        """Whether it is a space."""
        return self.word.is_space

    @property
    def is_stop(self) -> bool:
        """Whether it is one of the words that every text has."""
        return self.word.is_stop

    @property
    def like_num(self) -> bool:
        """Whether it is a number in digits or letters."""
        return self.word.like_num

    @property
    def is_sent_start(self) -> bool:
        """Whether a sentence begins with it."""
        return self.sent.start == self.i

    @property
    def lefts(self) -> list[Token]:
        """The children before it."""
        at = self.i
        return [child for child in self.children if child.i < at]

    @property
    def rights(self) -> list[Token]:
        """The children behind it."""
        at = self.i
        return [child for child in self.children if child.i > at]

    @property
    def ancestors(self) -> Iterator[Token]:
        """What it depends on, the nearest first."""
        at = self
        while at.head is not at:
            at = at.head
            yield at

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all that depends on it, branch by branch."""
        for child in self.lefts:
            yield from child.subtree
        yield self
        for child in self.rights:
            yield from child.subtree

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words that are joined to it as equals, in the order of the text."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:
            joined.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in joined if token is not self)

    @property
    def left_edge(self) -> Token:
        """The first token of its subtree."""
        return min(self.subtree, key=_at)

    @property
    def right_edge(self) -> Token:
        """The last token of its subtree."""
        return max(self.subtree, key=_at)

    @property
    def sent(self) -> Span:
        """Its sentence."""
        return self.doc.sentence(self.i)

    def nbor(self, step: int = 1) -> Token:
        """The token so many further on; IndexError where there is none."""
        at = self.i + step
        if at < 0:
            raise IndexError(at)
        return self.doc.tokens[at]

    def is_ancestor(self, of: Token) -> bool:
        """Whether another token depends on it."""
        return any(above is self for above in of.ancestors)


def _steps(token: Token) -> int:
    """How far a token is from the root; a mark or space that nothing depends on is the last."""
    if not token.children and (token.word.is_punct or token.word.is_space):
        return len(token.doc.tokens) - 1
    steps = 0
    while token.head is not token:
        token, steps = token.head, steps + 1
    return steps


def _at(token: Token) -> int:
    return token.i


class Span:
    """The tokens ``[start, end)`` of a doc."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        """Take ``start <= end``, both inside the doc."""
        self.doc = doc
        self.start = start
        self.end = end

    def __len__(self) -> int:
        """How many tokens it has."""
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        """Its tokens in order."""
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        """A token by its place in the span, or a part of the span."""
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.doc.tokens[self.start : self.end][at]

    def __repr__(self) -> str:
        """Its text."""
        return self.text

    @property
    def start_char(self) -> int:
        """Where it begins, in code points of the doc's text."""
        tokens = self.doc.tokens
        return tokens[self.start].idx if self.start < len(tokens) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where it ends, without the space behind it."""
        if self.start == self.end:
            return self.start_char
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its text, without the space behind it."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def sent(self) -> Span:
        """The sentence that it begins in."""
        return self.doc.sentence(self.start)

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence; of several, the first."""
        start, end = self.start, self.end
        found, least = self.doc.tokens[start], len(self.doc.tokens)
        for token in self.doc.tokens[start:end]:
            if token.head is token:
                return token
            if start <= token.head.i < end:
                continue
            if (steps := _steps(token)) < least:
                found, least = token, steps
        return found


class Doc:
    """A parsed text. ``user_data`` holds what was found out about it, by whom it was.

    ``small`` is the text in small letters, code point for code point: to look for words in it
    is several times as fast as to ignore their case.
    """

    __slots__ = ("_sents", "_starts", "offsets", "small", "text", "tokens", "user_data")

    def __init__(self, text: str, words: Sequence[Word], places: Places) -> None:
        """Take a text, its words in order, and their places."""
        self.text = text
        self.small = small(text)
        self.user_data: dict[str, Any] = {}
        self.offsets, spaced, heads, starts = places
        self.tokens = [
            Token(self, i, idx, word, " " if space else "")
            for i, (idx, word, space) in enumerate(zip(self.offsets, words, spaced, strict=True))
        ]
        self._starts = [i for i, starting in enumerate(starts) if starting == 1 or not i]
        self._sents: list[Span] = []
        _join(self.tokens, heads)

    def __len__(self) -> int:
        """How many tokens it has."""
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        """Its tokens in order."""
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        """A token by its place, or some tokens that follow each other."""
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.tokens))
            return Span(self, start, max(start, end))
        return self.tokens[at]

    def __repr__(self) -> str:
        """Its text."""
        return self.text

    @property
    def sents(self) -> Sequence[Span]:
        """Its sentences in order."""
        if not self._sents:
            ends = [*self._starts[1:], len(self.tokens)]
            self._sents = [Span(self, *span) for span in zip(self._starts, ends, strict=False)]
        return self._sents

    def sentence(self, at: int) -> Span:
        """The sentence of the token at a place."""
        return self.sents[bisect_right(self._starts, at) - 1]

    def char_span(
        self,
        start: int,
        end: int,
        alignment_mode: Literal["strict", "expand"] = "strict",
    ) -> Span | None:
        """The tokens of ``[start, end)`` of the text; None where there are none.

        A word that is cut is no token where the mode is strict, and taken in where it is not.
        """
        first, last = self._around(start), self._around(end - 1)
        if first is None or last is None:
            return None
        if alignment_mode == "strict" and (first.idx != start or last.idx + len(last.text) != end):
            return None
        # The space behind a word is no part of it.
        behind = alignment_mode == "expand" and start == first.idx + len(first.text)
        begin = first.i + behind
        return Span(self, begin, max(begin, last.i + 1))

    def _around(self, at: int) -> Token | None:
        """The token at a code point, with the space behind it."""
        if not 0 <= at < len(self.text) or not self.tokens:
            return None
        return self.tokens[bisect_right(self.offsets, at) - 1]


def _join(tokens: Sequence[Token], heads: Sequence[int]) -> None:
    """Tell tokens of their heads and children."""
    for token, further in zip(tokens, heads, strict=True):
        head = token.head = tokens[token.i + further]
        if head is token:
            continue
        if head.children:
            head.children.append(token)  # type: ignore[attr-defined] # a list but when empty
        else:
            head.children = [token]


def small(text: str) -> str:
    """A text in small letters, code point for code point."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
