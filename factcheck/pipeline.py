"""Paths and settings to a report: the stages in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, islice
from typing import TYPE_CHECKING

from factcheck import __version__, articles, consistency, nlp, sources, stories
from factcheck.claims.extract import extract, readable
from factcheck.crosscheck import crosscheck
from factcheck.dating import resolved
from factcheck.errors import UsageError
from factcheck.model import VERDICTS, Report, Verdict
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from factcheck.model import Article, Claim, Fact, Inconsistency, Shared, Skipped
    from factcheck.sources.fetched import Fetch

    Progress = Callable[[int, int], None]


def run(
    paths: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
    fetch: Fetch = sources.unfetched,
) -> Report:
    """Check the articles in ``paths`` against one another.

    ``fetch`` turns addresses among the paths into their pages. ``progress`` is called with the
    articles read so far and their number. Raises UsageError when there is nothing to check or
    the model cannot be loaded.
    """
    settings = settings or Settings()
    read, skipped = _read(paths, stdin, fetch)
    extracted = _extract(read, settings, progress)
    return _report(read, extracted, skipped, settings)


def claims_of(
    path: str,
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    fetch: Fetch = sources.unfetched,
) -> Report:
    """What is read out of one file: its articles and their claims, and no facts."""
    settings = settings or Settings()
    read, skipped = _read([path], stdin, fetch)
    found = [
        resolved(claim, article.published)
        for article, claims in zip(read, _extract(read, settings, None), strict=True)
        for claim in claims
    ]
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(read),
        stories=(),
        copies=(),
        claims=tuple(numbered(found)),
        facts=(),
        skipped=skipped,
    )


def _read(
    paths: Sequence[str], stdin: BinaryIO | None, fetch: Fetch
) -> tuple[list[Article], tuple[Skipped, ...]]:
    found, skipped = sources.read(paths, stdin, fetch)
    if not found:
        why = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:3])
        raise UsageError(why or "no articles: name files or folders with .txt, .md or .jsonl")
    return [articles.article(source) for source in found], skipped


def _extract(
    read: Sequence[Article], settings: Settings, progress: Progress | None
) -> list[tuple[Claim, ...]]:
    """The claims of each article; all blocks go through the model in one stream."""
    texts = (a.text[b.start : b.end] for a in read for b in readable(a))
    docs = nlp.parse(texts, settings.model)
    found = []
    for number, article in enumerate(read, 1):
        found.append(extract(article, list(islice(docs, len(readable(article))))))
        if progress:
            progress(number, len(read))
    return found


def numbered(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the ids ``c1``, ``c2`` … in their order."""
    return [replace(claim, id=f"c{n}") for n, claim in enumerate(claims, 1)]


def _report(
    read: Sequence[Article],
    extracted: Sequence[tuple[Claim, ...]],
    skipped: tuple[Skipped, ...],
    settings: Settings,
) -> Report:
    story_of = stories.group(read, settings.stories)
    by_story: dict[str, list[Article]] = {}
    for article in read:
        by_story.setdefault(story_of[article.id], []).append(article)
    ids = (f"c{n}" for n in count(1))
    stated = {
        article.id: [replace(claim, id=next(ids)) for claim in claims]
        for article, claims in zip(read, extracted, strict=True)
    }
    checked = [
        crosscheck(story, members, stated, settings.policy) for story, members in by_story.items()
    ]
    whole = {article.id: article for one in checked for article in one.articles}
    claims = sorted((c for one in checked for c in one.claims), key=_number)
    found = sorted((fact for one in checked for fact in one.facts), key=_worst_first)
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(whole[a.id] for a in read),
        stories=tuple(story_of.items()),
        copies=tuple(pair for one in checked for pair in one.copies),
        claims=tuple(claims),
        facts=tuple(replace(fact, id=f"f{n}") for n, fact in enumerate(found, 1)),
        skipped=skipped,
        shared=tuple(sorted((p for one in checked for p in one.shared), key=_longest_first)),
        inconsistencies=_inconsistencies([whole[a.id] for a in read], claims),
    )


def _inconsistencies(read: Sequence[Article], claims: Sequence[Claim]) -> tuple[Inconsistency, ...]:
    """Where articles contradict themselves, the worst first, else in the order of the run."""
    of: dict[str, list[Claim]] = {article.id: [] for article in read}
    for claim in claims:
        of[claim.article].append(claim)
    found = [one for article in read for one in consistency.check(article, of[article.id])]
    found.sort(key=lambda one: ORDER[one.verdict])
    return tuple(replace(one, id=f"i{n}") for n, one in enumerate(found, 1))


#: Worst first; what one source alone states comes last.
ORDER = {verdict: n for n, verdict in enumerate((*reversed(VERDICTS), Verdict.SINGLE))}


def _longest_first(passage: Shared) -> int:
    return passage.spans[0].start - passage.spans[0].end


def _number(claim: Claim) -> int:
    return int(claim.id[1:])


def _worst_first(fact: Fact) -> tuple[int, int, str, int]:
    return (ORDER[fact.verdict], -fact.sources, fact.story, int(fact.claims[0][1:]))
