"""Score the grouping of articles by story: ``python benchmarks/grouping.py FOLDER...``.

Each folder below FOLDER that holds articles is a story; folders that share an article word
for word are one. Prints precision and recall over pairs of articles and the seconds taken,
for all of them and for the first 100, 300 and 900 in an order that mixes the stories; then
for two halves of the stories, each in a run of its own; then the stories that fall apart in a
run of their own.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from hashlib import sha256
from math import comb
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck import articles, copies, sources, stories

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Article

SIZES = (100, 300, 900)


def folders(read: Sequence[Article]) -> dict[str, str]:
    """The story of each article by its folder: article id -> a folder."""
    root = {_folder(a): _folder(a) for a in read}
    first: dict[str, str] = {}

    def find(folder: str) -> str:
        while root[folder] != folder:
            folder = root[folder]
        return folder

    for article in read:
        said = " ".join(article.text[article.source.body_start :].split())
        other = find(first.setdefault(said, _folder(article)))
        root[find(_folder(article))] = other
    return {a.id: find(_folder(a)) for a in read}


def _folder(article: Article) -> str:
    return str(PurePath(article.source.path).parent)


def pairs(groups: Iterable[object]) -> int:
    """How many pairs of one group there are, given the group of each article."""
    return sum(comb(n, 2) for n in Counter(groups).values())


def figures(found: Mapping[str, str], gold: Mapping[str, str]) -> tuple[float, float]:
    """Precision and recall over pairs; nothing of nothing is 1."""
    both = pairs((story, gold[article]) for article, story in found.items())
    made, wanted = pairs(found.values()), pairs(gold[article] for article in found)
    return both / made if made else 1.0, both / wanted if wanted else 1.0


def main(paths: Sequence[str]) -> None:
    """Read the folders, group their articles, and print the figures."""
    missing = [path for path in paths if not Path(path).is_dir()]
    if missing or not paths:
        sys.exit(f"skipped: no folder {', '.join(missing)}" if missing else __doc__)
    found, _ = sources.read(list(paths), None)
    read = [articles.article(source) for source in found]
    gold = folders(read)
    mixed = sorted(read, key=lambda a: sha256(a.id.encode()).digest())
    for size in (*(n for n in SIZES if n < len(read)), len(read)):
        start = time.perf_counter()
        grouped = stories.group(mixed[:size], "auto")
        seconds = time.perf_counter() - start
        precision, recall = figures(grouped, gold)
        print(f"{size:5} articles  precision {precision:.3f}  recall {recall:.3f}  {seconds:.2f} s")
    for half in (0, 1):
        # By the story: what is measured on one half has no article in the other.
        part = [a for a in mixed if sha256(gold[a.id].encode()).digest()[0] % 2 == half]
        precision, recall = figures(stories.group(part, "auto"), gold)
        print(
            f"half {half + 1}: {len(part)} articles  precision {precision:.3f}  recall {recall:.3f}"
        )
    _alone(read, gold)


def _alone(read: Sequence[Article], gold: Mapping[str, str]) -> None:
    """Each story as a run of its own: which fall apart, and how many copies there are."""
    members: dict[str, list[Article]] = {}
    for article in read:
        members.setdefault(gold[article.id], []).append(article)
    apart = {
        folder: len(set(stories.group(group, "auto").values())) for folder, group in members.items()
    }
    split = [f"{PurePath(folder).name} ({n})" for folder, n in apart.items() if n > 1]
    print(f"{len(split)} of {len(members)} stories fall apart alone: {', '.join(split)}")
    start = time.perf_counter()
    repeats = sum(len(copies.copies(group)) for group in members.values())
    print(f"{repeats} copies within the stories  {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
