"""What a run tells on standard error: nothing, what went wrong, or everything."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.commands.running import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.configuration.inforce import InForce
    from factcheck.model import Report


def usual(report: Report) -> tuple[str, ...]:
    """What could not be read, and exceptions that do nothing."""
    from factcheck.formats.acceptance import said
    from factcheck.model import Matter

    told = (one for one in report.remarks if one.matter is not Matter.LEFT_OUT)
    return (*named(report.skipped), *map(said, told))


def everything(report: Report, force: InForce, seconds: float) -> tuple[str, ...]:
    """The settings that are not the defaults, each article with its date and its story, what
    was left out, and how long it took.
    """
    from factcheck.formats.acceptance import said
    from factcheck.model import Matter

    left_out = (said(one) for one in report.remarks if one.matter is Matter.LEFT_OUT)
    took = f"{len(report.articles)} articles, {len(report.claims)} claims, {seconds:.1f} s"
    return (*_settings(force), *_articles(report), *left_out, *usual(report), took)


def _settings(force: InForce) -> Iterator[str]:
    yield f"settings: {force.file or 'no file'}"
    for name, one in force.settings.items():
        if one.origin != "default":
            yield f"setting {name} = {one.shown} ({one.origin})"


def _articles(report: Report) -> Iterator[str]:
    from factcheck.formats.wording import count, published

    stories, copies = dict(report.stories), dict(report.copies)
    claims = Counter(claim.article for claim in report.claims)
    for article in report.articles:
        copy = f", copy of {copies[article.id]}" if article.id in copies else ""
        trusted = ", trusted" if article.source.trusted else ""
        yield (
            f"read {article.source.path}: story {stories.get(article.id, '-')}, "
            f"{count(claims[article.id], 'claim')}, {published(article.published)}{copy}{trusted}"
        )
