"""The many small things of a report in few bytes each, until they are looked at.

Ten thousand articles make half a million claims and millions of pieces of evidence, of which
a format reads one after the other.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from itertools import starmap
from typing import TYPE_CHECKING, Any, get_args, overload

import msgspec

from factcheck.model import About, Block, Certainty, Claim, Evidence, Kind, Link, Status
from factcheck.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

_SORTS = get_args(Value)
_NUMBER = {sort: n for n, sort in enumerate(_SORTS)}
_VALUES = [msgspec.msgpack.Decoder(sort) for sort in _SORTS]
_ENCODER = msgspec.msgpack.Encoder()

#: The quickest level of compression.
_LEVEL = 1


class _Link(msgspec.Struct, array_like=True):
    """A link, its claims by their places among those of the fact."""

    first: int
    second: int
    weight: float
    evidence: list[tuple[str, float, str]]


_LINKS = msgspec.msgpack.Decoder(list[_Link])


def packed_links(links: Sequence[Link], claims: Sequence[str]) -> bytes:
    """The links of a fact with these claims; nothing where there are none."""
    at = {claim: n for n, claim in enumerate(claims)}
    rows = [
        _Link(
            at[link.claims[0]],
            at[link.claims[1]],
            link.weight,
            [(e.feature, e.weight, e.detail) for e in link.evidence],
        )
        for link in links
    ]
    return zlib.compress(_ENCODER.encode(rows), _LEVEL) if rows else b""


class Links(Sequence[Link]):
    """The links of a fact, unpacked when they are looked at."""

    __slots__ = ("_claims", "_packed")

    def __init__(self, packed: bytes, claims: Sequence[str]) -> None:
        """``packed`` is from ``packed_links``, ``claims`` are the ids that its claims have now."""
        self._packed, self._claims = packed, claims

    def of(self, claims: Sequence[str]) -> Links:
        """The same links of claims that have other ids."""
        return Links(self._packed, claims)

    def _opened(self) -> list[Link]:
        rows = _LINKS.decode(zlib.decompress(self._packed)) if self._packed else []
        return [
            Link(
                (self._claims[row.first], self._claims[row.second]),
                row.weight,
                tuple(starmap(Evidence, row.evidence)),
            )
            for row in rows
        ]

    @overload
    def __getitem__(self, at: int) -> Link: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Link]: ...
    def __getitem__(self, at: int | slice) -> Link | Sequence[Link]:
        return self._opened()[at]

    def __iter__(self) -> Iterator[Link]:
        return iter(self._opened())

    def __len__(self) -> int:
        return len(self._opened())

    def __bool__(self) -> bool:
        return bool(self._packed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Blocks(Sequence[Block]):
    """The blocks of an article, each made when it is looked at."""

    __slots__ = ("_bounds", "_sorts", "_those")

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Take where each block stands, and what it is for, which few words tell."""
        self._sorts = tuple({(block.role, sys.intern(block.reason)) for block in blocks})
        number = {sort: n for n, sort in enumerate(self._sorts)}
        self._those = array("H", (number[block.role, block.reason] for block in blocks))
        self._bounds = array("I", (at for block in blocks for at in (block.start, block.end)))

    @overload
    def __getitem__(self, at: int) -> Block: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Block]: ...
    def __getitem__(self, at: int | slice) -> Block | Sequence[Block]:
        return list(self)[at]

    def __iter__(self) -> Iterator[Block]:
        for of, start, end in zip(self._those, self._bounds[::2], self._bounds[1::2], strict=True):
            yield Block(start, end, *self._sorts[of])

    def __len__(self) -> int:
        return len(self._those)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class _Claim(msgspec.Struct, array_like=True):
    article: int
    kind: Kind
    sort: int
    value: msgspec.Raw
    span: tuple[int, int, int, int]
    status: Status | None
    about: list[Any]
    speaker: str | None
    certainty: Certainty
    headline: bool


_CLAIM = msgspec.msgpack.Decoder(_Claim)
_CLAIMS = msgspec.msgpack.Decoder(list[msgspec.Raw])

#: So many claims stay unpacked: a format asks several times for those of the fact it shows.
RECENT = 512

#: So many claims are compressed together, an article's or two; so many such batches are open.
BATCH, OPENED = 64, 256


#: What a claim keeps of what it is about; the words around it served to find its fact.
_KEPT = tuple(
    field.name
    for field in fields(About)
    if field.name not in {"clause", "sentence", "context", "lead", "sentence_names"}
)


class Claims(Sequence[Claim]):
    """The claims of a report by their numbers, ``c1``, ``c2`` …, each unpacked when looked at.

    What they are about is kept without the words of the sentences around them.
    """

    def __init__(self) -> None:
        """Begin without a claim."""
        self.numbers = array("l")
        self._places = array("l")  # the batch of each and its place there, as one number
        self._batches: list[bytes] = []
        self._articles: dict[str, int] = {}
        self._named: list[str] = []
        self._opened = lru_cache(maxsize=OPENED)(self._open)
        self._recent = lru_cache(maxsize=RECENT)(self._at)

    def add(self, claims: Sequence[Claim]) -> None:
        """Add claims, whose numbers may be lower than those of others."""
        for at in range(0, len(claims), BATCH):
            some = claims[at : at + BATCH]
            first = len(self._batches) * BATCH
            self.numbers.extend(int(claim.id[1:]) for claim in some)
            self._places.extend(range(first, first + len(some)))
            rows = [self._row(claim) for claim in some]
            self._batches.append(zlib.compress(_ENCODER.encode(rows), _LEVEL))

    def sort(self) -> None:
        """Put the claims in the order of their numbers."""
        order = sorted(range(len(self.numbers)), key=self.numbers.__getitem__)
        self._recent.cache_clear()
        self.numbers = array("l", (self.numbers[at] for at in order))
        self._places = array("l", (self._places[at] for at in order))

    def _open(self, batch: int) -> list[msgspec.Raw]:
        return _CLAIMS.decode(zlib.decompress(self._batches[batch]))

    def _row(self, claim: Claim) -> _Claim:
        article = self._articles.setdefault(claim.article, len(self._named))
        if article == len(self._named):
            self._named.append(claim.article)
        return _Claim(
            article,
            claim.kind,
            _NUMBER[type(claim.value)],
            msgspec.Raw(_ENCODER.encode(claim.value)),
            (claim.start, claim.end, claim.sentence_start, claim.sentence_end),
            claim.status,
            [getattr(claim.about, name) for name in _KEPT],
            claim.speaker,
            claim.certainty,
            claim.headline,
        )

    def at(self, place: int) -> Claim:
        """The claim at a place among all."""
        return self._recent(place)

    def _at(self, place: int) -> Claim:
        batch, within = divmod(self._places[place], BATCH)
        row = _CLAIM.decode(self._opened(batch)[within])
        about: dict[str, Any] = {
            name: tuple(said) if isinstance(said, list) else said
            for name, said in zip(_KEPT, row.about, strict=True)
        }
        start, end, sentence_start, sentence_end = row.span
        return Claim(
            f"c{self.numbers[place]}",
            self._named[row.article],
            row.kind,
            _VALUES[row.sort].decode(row.value),
            start,
            end,
            sentence_start,
            sentence_end,
            row.status,
            About(**about),
            row.speaker,
            row.certainty,
            row.headline,
        )

    @overload
    def __getitem__(self, at: int) -> Claim: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Claim]: ...
    def __getitem__(self, at: int | slice) -> Claim | Sequence[Claim]:
        if isinstance(at, slice):
            return [self.at(place) for place in range(*at.indices(len(self)))]
        return self.at(at)

    def __iter__(self) -> Iterator[Claim]:
        return map(self.at, range(len(self)))

    def __len__(self) -> int:
        return len(self.numbers)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self.numbers))


class _ById(Mapping[str, Claim]):
    """Packed claims by their ids."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims

    def __getitem__(self, claim: str) -> Claim:
        number, numbers = int(claim[1:]), self._claims.numbers
        place = bisect_left(numbers, number)
        if place == len(numbers) or numbers[place] != number:
            raise KeyError(claim)
        return self._claims.at(place)

    def __iter__(self) -> Iterator[str]:
        return (f"c{number}" for number in self._claims.numbers)

    def __len__(self) -> int:
        return len(self._claims)


def by_id(claims: Sequence[Claim]) -> Mapping[str, Claim]:
    """Claims by their ids; those that are packed are unpacked when they are looked up."""
    if isinstance(claims, Claims):
        return _ById(claims)
    return {claim.id: claim for claim in claims}
