"""An article's parsed blocks to its claims, with each kind asked in turn."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

import factcheck.claims as package
from factcheck.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Mention, Passage

#: Kinds whose values may stand inside one another (a list in a quotation); the others
#: are read from numbers, and a number answers one question only.
OVERLAPPING = frozenset({Kind.QUOTE, Kind.SET, Kind.ROLE, Kind.ORDINAL})


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


def mentions(passage: Passage) -> tuple[Mention, ...]:
    """Every mention of a passage, in the order of the text."""
    found: list[Mention] = []
    taken: list[tuple[int, int]] = []
    for kind in kinds():
        for mention in kind.find(passage):
            if mention.kind not in OVERLAPPING:
                if any(start < mention.end and mention.start < end for start, end in taken):
                    continue
                taken.append((mention.start, mention.end))
            found.append(mention)
    return tuple(sorted(found, key=lambda m: (m.start, m.end, m.kind)))
