"""Ids of articles: what the input gives, or the shortest unique end of the path."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Source


def _names(source: Source, number: int) -> Iterator[str]:
    """The ids that an article may have, best first; ``number`` counts within its file."""
    path = PurePath(source.path)
    parts = [part for part in path.parts if part != path.anchor]
    tail = source.id or (str(number) if number else "")
    if source.id:
        yield source.id
    for name in (path.stem, path.name):
        whole = [*parts[:-1], name]
        for count in range(1, len(whole) + 1):
            yield "/".join([*whole[-count:], tail] if tail else whole[-count:])


def identify(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The same articles, each with an id of its own.

    An article of a file with several that gives no id is named by its number in the file.
    """
    in_file = Counter(source.path for source in sources)
    nth: Counter[str] = Counter()
    names: list[tuple[str, ...]] = []
    for source in sources:
        nth[source.path] += 1
        number = nth[source.path] if in_file[source.path] > 1 else 0
        names.append(tuple(dict.fromkeys(_names(source, number))))
    level = [0] * len(names)
    while clash := _clashing(sources, names, level):
        for i in clash:
            level[i] += 1
    out: list[Source] = []
    used: set[str] = set()
    for source, own, at in zip(sources, names, level, strict=True):
        name, count = own[at], 1
        while name in used:
            count += 1
            name = f"{own[at]}#{count}"
        used.add(name)
        out.append(replace(source, id=name))
    return tuple(out)


def _clashing(
    sources: Sequence[Source], names: Sequence[tuple[str, ...]], level: Sequence[int]
) -> list[int]:
    """Whose id is another's too and can be longer; one that was given yields to given ones only."""
    ids = [own[at] for own, at in zip(names, level, strict=True)]
    taken = Counter(ids)
    stated = Counter(s.id for s in sources if s.id)
    return [
        i
        for i, (source, name) in enumerate(zip(sources, ids, strict=True))
        if taken[name] > 1
        and level[i] + 1 < len(names[i])
        and not (name == source.id and stated[name] == 1)
    ]
