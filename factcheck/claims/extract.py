"""An article's parsed blocks to its claims, with each kind asked in turn."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

import factcheck.claims as package
from factcheck import names, persons, subjects
from factcheck.claims import amounts, shot, sums, survivors, unnamed, victims
from factcheck.claims.attribution import attribution
from factcheck.claims.passage import Passage
from factcheck.model import BlockRole, Claim, Kind
from factcheck.subjects import Background

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.claims.passage import Mention
    from factcheck.docs import Doc
    from factcheck.model import Article, Block
    from factcheck.names import ProperName

#: Kinds whose values may stand inside one another (a list in a quotation); the others
#: are read from numbers, and a number answers one question only.
OVERLAPPING = frozenset({Kind.QUOTE, Kind.SET, Kind.ROLE, Kind.ORDINAL})

#: The title and the first paragraph tell what an article is about.
LEAD = 2

#: So many words of the paragraph before are kept.
PARAGRAPH = 20


class KindModule(Protocol):
    """What every module of a kind defines."""

    KIND: Kind
    RANK: int

    def find(self, passage: Passage) -> Iterator[Mention]:
        """Find the mentions of this kind in a passage."""


@lru_cache(maxsize=1)
def kinds() -> tuple[KindModule, ...]:
    """The modules of all kinds, lowest ``RANK`` first."""
    modules = [
        importlib.import_module(f"{package.__name__}.{info.name}")
        for info in pkgutil.iter_modules(package.__path__)
    ]
    found = [cast("KindModule", m) for m in modules if hasattr(m, "KIND")]
    return tuple(sorted(found, key=lambda m: (m.RANK, m.KIND)))


#: Words between typographic quotation marks, or from one that is not closed to the end of
#: its paragraph, as a remark that runs on is printed. What a speaker calls somebody is part
#: of the remark, and no statement of the article's.
_QUOTED = re.compile(r"“[^“”]*(?:”|\Z)")


def _inside(mention: Mention, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)


def _excludes(other: Mention, mention: Mention, text: str) -> bool:
    """Whether two values share a number; *a 9-year-old* is a victim and has an age."""
    if other.end <= mention.start or mention.end <= other.start:
        return False
    aged = other.kind is Kind.AGE and mention.kind is Kind.CASUALTIES
    person = not text[mention.end - 1].isdigit()
    return not (aged and person and mention.start <= other.start and other.end <= mention.end)


def mentions(passage: Passage) -> tuple[Mention, ...]:
    """Every mention of a passage, in the order of the text."""
    found: list[Mention] = []
    taken: list[Mention] = []
    quoted = [match.span() for match in _QUOTED.finditer(passage.doc.text)]
    for kind in kinds():
        for mention in kind.find(passage):
            if mention.kind is Kind.ROLE and _inside(mention, quoted):
                continue
            if mention.kind not in OVERLAPPING:
                if any(_excludes(other, mention, passage.doc.text) for other in taken):
                    continue
                taken.append(mention)
            found.append(mention)
    return _sorted(found)


def readable(article: Article) -> tuple[Block, ...]:
    """The blocks of an article that claims are read from."""
    return tuple(b for b in article.blocks if b.role in {BlockRole.TITLE, BlockRole.BODY})


@dataclass(frozen=True, slots=True)
class _Known:
    """What subjects are read with: a passage's names, their fullest forms, the background."""

    proper: Sequence[ProperName]
    full: dict[str, str]
    background: Background


def extract(article: Article, docs: Iterable[Doc]) -> tuple[Claim, ...]:
    """The claims of an article; ``docs`` are its readable blocks, parsed, in order."""
    passages = [
        (block, Passage(doc, block.role, amounts.read(doc.text)))
        for block, doc in zip(readable(article), docs, strict=True)
    ]
    named = [names.proper_names(passage.doc) for _, passage in passages]
    every = [name for found in named for name in found]
    full = persons.fuller([n.text for n in every], [n.honorific for n in every])
    lead = tuple(dict.fromkeys(w for _, passage in passages[:LEAD] for w in content(passage)))
    found: list[Claim] = []
    before: tuple[str, ...] = ()
    stated = _stated([passage for _, passage in passages], named)
    for (block, passage), proper, those in zip(passages, named, stated, strict=True):
        background = Background(before, lead)
        found.extend(_claims(article, block, passage, those, _Known(proper, full, background)))
        before = content(passage)[-PARAGRAPH:]
    return tuple(found)


def _stated(
    passages: Sequence[Passage], named: Sequence[Sequence[ProperName]]
) -> list[tuple[Mention, ...]]:
    """The mentions of every passage, with those that only the whole article gives."""
    stated = [mentions(passage) for passage in passages]
    for index, mention in victims.alone(passages, named, stated):
        stated[index] = _sorted((*stated[index], mention))
    for index, mention in survivors.survived(passages, named, tuple(stated)):
        stated[index] = _sorted((*stated[index], mention))
    for index, mention in unnamed.unnamed(passages, named, tuple(stated)):
        stated[index] = _sorted((*stated[index], mention))
    stated = [
        _sorted((*found, *sums.sums(passage, found)))
        for passage, found in zip(passages, stated, strict=True)
    ]
    return shot.settled(passages, stated)


def _sorted(found: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(found, key=lambda m: (m.start, m.end, m.kind)))


def content(passage: Passage) -> tuple[str, ...]:
    """The content words of a passage."""
    return tuple(word for word in subjects.words(passage.doc) if word)


def _claims(
    article: Article,
    block: Block,
    passage: Passage,
    stated: Sequence[Mention],
    known: _Known,
) -> Iterator[Claim]:
    """The claims of one passage, with what each is about and who says so."""
    doc = passage.doc
    for mention in stated:
        sent = doc[mention.head].sent
        speaker, certainty = attribution(doc, mention.start, mention.end)
        about = subjects.about(doc, mention, known.proper, known.full, stated, known.background)
        yield Claim(
            id="",
            article=article.id,
            kind=mention.kind,
            value=mention.value,
            start=block.start + mention.start,
            end=block.start + mention.end,
            sentence_start=block.start + sent.start_char,
            sentence_end=block.start + sent.end_char,
            status=mention.status,
            about=about,
            speaker=speaker,
            certainty=certainty,
            headline=block.role is BlockRole.TITLE,
        )
