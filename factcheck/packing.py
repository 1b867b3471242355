"""What is read out of an article as a few bytes, for the cache and for other processes.

MessagePack by the types of the model, not pickle: a cache can come from elsewhere, and what
is unpacked must be data of these very types and can never be code. The bytes are compressed,
whose checksum also tells what was damaged on the way.
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import msgspec

from factcheck.compact import Links, packed_links
from factcheck.crosscheck import Findings
from factcheck.extraction import Extracted
from factcheck.model import (
    About,
    Article,
    Block,
    Certainty,
    Claim,
    Kind,
    Published,
    Status,
)
from factcheck.traits import Sort  # noqa: TC001 - read when the decoder is made
from factcheck.values import Value

if TYPE_CHECKING:
    from factcheck.model import Source
    from factcheck.traits import Term

#: The form of the bytes: a change of it, or of a type of the model, needs another number.
FORM = 3

#: Of the levels of compression the quickest: it halves the bytes, and costs a hundredth of
#: what reading the article did.
_LEVEL = 1


_Any = TypeVar("_Any")


class Damaged(ValueError):  # noqa: N818 - what the bytes are
    """Bytes that are not what was packed."""


class _Claim(msgspec.Struct, array_like=True):
    """A claim without its article; what it is about, field by field, by number."""

    kind: Kind
    sort: int
    value: msgspec.Raw
    span: tuple[int, int, int, int]
    status: Status | None
    about: tuple[int, ...]
    speaker: str | None
    certainty: Certainty
    headline: bool


class _Head(msgspec.Struct, array_like=True):
    """An article's reading but for its claims, which are asked for less often."""

    title: str | None
    published: Published
    blocks: tuple[Block, ...]
    terms: list[tuple[Sort, str, int]]


class _Body(msgspec.Struct, array_like=True):
    """Its claims; ``texts`` and ``lists`` hold each text and list of words once."""

    texts: list[str]
    lists: list[tuple[str, ...]]
    claims: list[_Claim]


#: What stands before the two: how many claims there are, how many bytes the head has.
_SIZES = struct.Struct("<II")


_SORTS = get_args(Value)
_NUMBER = {sort: n for n, sort in enumerate(_SORTS)}
_VALUES = [msgspec.msgpack.Decoder(sort) for sort in _SORTS]
_ENCODER = msgspec.msgpack.Encoder()
_HEADS = msgspec.msgpack.Decoder(_Head)
_BODIES = msgspec.msgpack.Decoder(_Body)

_FINDINGS = msgspec.msgpack.Decoder(tuple[Findings, list[bytes]])

_FIELDS = tuple(field.name for field in fields(About))
_PLAIN = tuple(isinstance(getattr(About(), name), str) for name in _FIELDS)


def pack(one: Extracted) -> bytes:
    """What was read out of an article, without what the source itself gives."""
    texts: dict[str, int] = {}
    lists: dict[tuple[str, ...], int] = {}
    claims = [_packed(claim, texts, lists) for claim in one.claims]
    head = _Head(
        title=one.article.title,
        published=one.article.published,
        blocks=tuple(one.article.blocks),
        terms=[(sort, said, n) for (sort, said), n in one.terms.items()],
    )
    front = _closed(head)
    body = _closed(_Body(texts=list(texts), lists=list(lists), claims=claims))
    return _SIZES.pack(len(claims), len(front)) + front + body


def _packed(claim: Claim, texts: dict[str, int], lists: dict[tuple[str, ...], int]) -> _Claim:
    about = (getattr(claim.about, name) for name in _FIELDS)
    return _Claim(
        kind=claim.kind,
        sort=_NUMBER[type(claim.value)],
        value=msgspec.Raw(_ENCODER.encode(claim.value)),
        span=(claim.start, claim.end, claim.sentence_start, claim.sentence_end),
        status=claim.status,
        about=tuple(
            texts.setdefault(said, len(texts))
            if isinstance(said, str)
            else lists.setdefault(said, len(lists))
            for said in about
        ),
        speaker=claim.speaker,
        certainty=claim.certainty,
        headline=claim.headline,
    )


def unpack(packed: bytes, source: Source) -> Extracted:
    """What was read out of ``source``. Raises Damaged where the bytes are not from ``pack``."""
    article, terms = unpack_article(packed, source)
    count, end = _sizes(packed)
    found = _opened(packed[end:], _BODIES)
    if len(found.claims) != count:
        raise Damaged("other claims than were counted")
    try:
        claims = tuple(_claim(claim, found, source.id) for claim in found.claims)
    except (msgspec.MsgspecError, LookupError, TypeError, ValueError) as error:
        raise Damaged(str(error)) from error
    return Extracted(article, claims, terms)


def unpack_article(packed: bytes, source: Source) -> tuple[Article, Counter[Term]]:
    """The article and the terms alone. Raises Damaged where the bytes are not from ``pack``."""
    return _article(_opened(packed[_SIZES.size : _sizes(packed)[1]], _HEADS), source)


def claims_in(packed: bytes) -> int:
    """How many claims were read. Raises Damaged where the bytes are not from ``pack``."""
    return _sizes(packed)[0]


def _sizes(packed: bytes) -> tuple[int, int]:
    """How many claims there are, and where the head ends."""
    try:
        claims, front = _SIZES.unpack_from(packed)
    except struct.error as error:
        raise Damaged(str(error)) from error
    end = _SIZES.size + front
    if end >= len(packed):
        raise Damaged("cut short")
    return claims, end


def _closed(part: msgspec.Struct) -> bytes:
    return zlib.compress(_ENCODER.encode(part), _LEVEL)


def _opened(packed: bytes, decoder: msgspec.msgpack.Decoder[_Any]) -> _Any:
    try:
        return decoder.decode(zlib.decompress(packed))
    except (zlib.error, msgspec.MsgspecError) as error:
        raise Damaged(str(error)) from error


def _article(found: _Head, source: Source) -> tuple[Article, Counter[Term]]:
    terms = Counter({(sort, said): n for sort, said, n in found.terms})
    return Article(source, found.title, found.published, found.blocks), terms


def _claim(claim: _Claim, found: _Body, article: str) -> Claim:
    about: Any = (
        found.texts[at] if plain else found.lists[at]
        for at, plain in zip(claim.about, _PLAIN, strict=True)
    )
    start, end, sentence_start, sentence_end = claim.span
    return Claim(
        "",
        article,
        claim.kind,
        _VALUES[claim.sort].decode(claim.value),
        start,
        end,
        sentence_start,
        sentence_end,
        claim.status,
        About(*about),
        claim.speaker,
        claim.certainty,
        claim.headline,
    )


def pack_findings(found: Findings) -> bytes:
    """What the articles of a story say together; the links stay packed when it is unpacked."""
    links = [packed_links(fact.links, fact.claims) for fact in found.facts]
    bare = replace(found, facts=tuple(replace(fact, links=()) for fact in found.facts))
    return zlib.compress(_ENCODER.encode((bare, links)), _LEVEL)


def unpack_findings(packed: bytes) -> Findings:
    """The findings packed. Raises Damaged where the bytes are not from ``pack_findings``."""
    try:
        found, links = _FINDINGS.decode(zlib.decompress(packed))
        facts = (
            replace(fact, links=Links(linked, fact.claims))
            for fact, linked in zip(found.facts, links, strict=True)
        )
        return replace(found, facts=tuple(facts))
    except (zlib.error, msgspec.MsgspecError, ValueError) as error:
        raise Damaged(str(error)) from error
