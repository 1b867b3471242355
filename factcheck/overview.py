"""Paths to stories: which articles belong together, without reading a claim or the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import __version__, articles, selection, sources
from factcheck.bonds import bonds
from factcheck.copies import copies
from factcheck.dating import dated
from factcheck.errors import UsageError
from factcheck.model import Overview, Story
from factcheck.stories import group

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from factcheck.model import Article
    from factcheck.settings import Settings
    from factcheck.sources.fetched import Fetch


def overview(
    paths: Sequence[str],
    settings: Settings,
    stdin: BinaryIO | None = None,
    fetch: Fetch = sources.unfetched,
) -> Overview:
    """The stories that the articles in ``paths`` tell, in the order of their first articles.

    Of the ``settings``, ``stories`` and ``leave_out`` matter here; ``fetch`` turns addresses
    into pages. Raises UsageError when there is no article.
    """
    found, skipped = sources.read(paths, stdin, fetch)
    if not found:
        why = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:3])
        raise UsageError(why or "no articles: name files or folders with .txt, .md or .jsonl")
    found = selection.sources_of(found, settings).read
    if not found:
        raise UsageError("no articles are left: the setting leave-out fits them all")
    members: dict[str, list[Article]] = {}
    read = [articles.article(source) for source in found]
    for article, story in zip(read, group(read, settings.stories).values(), strict=True):
        members.setdefault(story, []).append(article)
    whole = {a.id: a for group_ in members.values() for a in dated(group_)}
    return Overview(
        version=__version__,
        articles=tuple(whole[a.id] for a in read),
        stories=tuple(_story(story, group_) for story, group_ in members.items()),
        copies=tuple(pair for group_ in members.values() for pair in copies(group_).items()),
        skipped=skipped,
    )


def _story(id: str, members: Sequence[Article]) -> Story:  # noqa: A002 - the model's name
    return Story(id, tuple(a.id for a in members), *bonds(members))
