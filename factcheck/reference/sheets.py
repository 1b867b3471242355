"""Tables to articles and claims: each row is read as a sentence of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from factcheck import nlp
from factcheck.claims.extract import extract
from factcheck.errors import UsageError
from factcheck.model import Article, Block, BlockRole, Certainty, Claim, Published, Source
from factcheck.reference.sentences import sentences
from factcheck.resolve import resolve
from factcheck.values import When
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.docs import Doc
    from factcheck.reference.sentences import Sentence
    from factcheck.reference.table import Row, Table


@dataclass(frozen=True, slots=True)
class Sheets:
    """Tables as articles: one for each day from which values of a table are known.

    ``claims`` are those of each article, without ids; ``tables`` maps an article's id to that
    of its table, which is one source.
    """

    articles: tuple[Article, ...]
    claims: tuple[tuple[Claim, ...], ...]
    tables: Mapping[str, str]


def sheets(tables: Sequence[Table], taken: Sequence[str], model: str) -> Sheets:
    """The tables as articles, with ids other than those ``taken``.

    Raises UsageError for a value that is not read, with its row.
    """
    articles: list[Article] = []
    claims: list[tuple[Claim, ...]] = []
    owner: dict[str, str] = {}
    for table in tables:
        read = _claims(table, model)
        first = _free(PurePath(table.path).name, (*taken, *owner))
        for day in sorted({row.day for row in table.rows}, key=lambda day: str(day or "")):
            name = _free(f"{first} {day}", (*taken, *owner)) if day and first in owner else first
            owner[name] = first
            published = Published(day, day, "table")
            articles.append(_article(name, table, published))
            claims.append(
                tuple(
                    replace(claim, article=name)
                    for row, claim in zip(table.rows, read, strict=True)
                    if row.day == day
                )
            )
    return Sheets(tuple(articles), tuple(claims), owner)


def _free(name: str, taken: Sequence[str]) -> str:
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{name}#{count}"
    return free


def _article(name: str, table: Table, published: Published) -> Article:
    rows = (Block(row.start, row.end, BlockRole.BODY) for row in table.rows)
    source = Source(name, table.path, table.text, note=table.note, published=published.day)
    return Article(source, None, published, tuple(rows))


def _claims(table: Table, model: str) -> list[Claim]:
    """The claim of each row; a sentence is tried for all rows that none before it could read."""
    found: dict[int, Claim] = {}
    left = {n: sentences(row) for n, row in enumerate(table.rows)}
    while left:
        tried = {n: sentence for n, more in left.items() if (sentence := next(more, None))}
        docs = nlp.parse([sentence.text for sentence in tried.values()], model)
        for (number, sentence), doc in zip(tried.items(), docs, strict=True):
            claim = _read(table.rows[number], sentence, doc)
            if claim:
                found[number] = claim
        spent = next((n for n in left if n not in tried), None)
        if spent is not None:
            raise UsageError(f"{table.path}: {_unread(table.rows[spent])}")
        left = {n: more for n, more in left.items() if n not in found}
    return [found[n] for n in range(len(table.rows))]


def _unread(row: Row) -> str:
    return (
        f"{row.name}, column value: {row.value[:60]!r} cannot be read as {row.kind}"
        f"{f' ({row.status})' if row.status else ''}: {EXAMPLES[row.kind]}"
    )


#: What a value of each kind looks like.
EXAMPLES = {
    "casualties": "write 12, about 15,000 or >15000 people, and in status what befell them",
    "count": "write 1,200 or 1,200 families",
    "money": "write $8 billion or 8000000000 USD",
    "percent": "write 40 % or 40 percent",
    "measure": "write 7.5 km or a magnitude of 6.1",
    "date": "write 3 July 2025, July 2025 or 2025-07-03",
    "duration": "write nine years or P9Y",
    "age": "write 54",
    "ordinal": "write first, or second-largest",
    "role": "write the office, and in subject the person's name",
    "set": "write the names with commas between them, the last after and",
    "quote": "write the words, and in subject who said them",
}


def _read(row: Row, sentence: Sentence, doc: Doc) -> Claim | None:
    """The claim of a row's kind that stands where its value does."""
    whole = Block(0, len(sentence.text), BlockRole.BODY)
    article = Article(Source("", "", sentence.text), None, Published(), (whole,))
    fits = [c for c in extract(article, [doc]) if c.kind is row.kind and _covers(c, sentence)]
    fits = [c for c in fits if not row.status or c.status is row.status]
    claim = next(_dated(fits, row), None)
    if claim is None or not normalized(claim.value):
        return None
    return replace(
        claim,
        start=row.value_start,
        end=row.value_end,
        sentence_start=row.start,
        sentence_end=row.end,
        about=replace(claim.about, phrase=row.subject, lead=(), context=()),
        speaker=claim.speaker or row.source or None,
        certainty=Certainty.ASSERTED,
    )


def _covers(claim: Claim, sentence: Sentence) -> bool:
    """Whether a claim's value is the row's: it stands there and holds every digit of it."""
    if not (claim.start < sentence.end and sentence.start < claim.end):
        return False
    inside = range(claim.start, claim.end)
    text = sentence.text
    digits = [n for n in range(sentence.start, sentence.end) if text[n].isdigit()]
    return all(n in inside for n in digits)


def _dated(claims: Sequence[Claim], row: Row) -> Iterator[Claim]:
    """The claims with their times placed by the row's day; a table has no *yesterday* else."""
    known = Published(row.day, row.day, "given") if row.day else Published()
    for claim in claims:
        value = claim.value
        if isinstance(value, When):
            value = resolve(value, known)
            if not value.edtf and not value.clock:
                continue
        yield replace(claim, value=value)
