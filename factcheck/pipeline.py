"""Paths and settings to a report: the stages in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from factcheck import __version__, consistency, nlp, selection, sources, stories
from factcheck.crosscheck import crosscheck
from factcheck.dating import resolved
from factcheck.errors import UsageError
from factcheck.extraction import extracted
from factcheck.model import VERDICTS, Report, Verdict
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from factcheck.extraction import Extracted
    from factcheck.model import (
        Article,
        Claim,
        Fact,
        Inconsistency,
        Remark,
        Skipped,
        Source,
    )

    Progress = Callable[[int, int], None]


def run(
    paths: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Report:
    """Check the articles in ``paths`` against one another.

    ``progress`` is called with the articles read so far and their number. Raises UsageError
    when there is nothing to check or the model cannot be loaded.
    """
    settings = settings or Settings()
    read, skipped, remarks = _read(paths, settings, stdin)
    report = _report(_extract(read, settings, progress), skipped, settings)
    return replace(report, remarks=(*remarks, *report.remarks))


def claims_of(path: str, settings: Settings | None = None, stdin: BinaryIO | None = None) -> Report:
    """What is read out of one file: its articles and their claims, and no facts."""
    settings = settings or Settings()
    read, skipped, _ = _read([path], settings, stdin)
    found = _extract(read, settings, None)
    claims = [resolved(claim, one.article.published) for one in found for claim in one.claims]
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(one.article for one in found),
        stories=(),
        copies=(),
        claims=tuple(numbered(selection.findings_of(claims, (), settings).claims)),
        facts=(),
        skipped=skipped,
    )


def _read(
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None
) -> tuple[tuple[Source, ...], tuple[Skipped, ...], tuple[Remark, ...]]:
    found, skipped = sources.read(paths, stdin)
    if not found:
        why = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:3])
        raise UsageError(why or "no articles: name files or folders with .txt, .md or .jsonl")
    chosen = selection.sources_of(found, settings)
    if not chosen.read:
        raise UsageError("no articles are left: the setting leave-out fits them all")
    return tuple(chosen.read), skipped, chosen.remarks


def _extract(
    read: Sequence[Source], settings: Settings, progress: Progress | None
) -> list[Extracted]:
    found = []
    for number, one in enumerate(extracted(read, settings.model), 1):
        found.append(one)
        if progress:
            progress(number, len(read))
    return found


def numbered(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the ids ``c1``, ``c2`` … in their order."""
    return [replace(claim, id=f"c{n}") for n, claim in enumerate(claims, 1)]


def _report(found: Sequence[Extracted], skipped: tuple[Skipped, ...], settings: Settings) -> Report:
    read = [one.article for one in found]
    terms = {one.article.id: one.terms for one in found}
    story_of = stories.group(read, settings.stories, lambda article: terms[article.id])
    by_story: dict[str, list[Article]] = {}
    for article in read:
        by_story.setdefault(story_of[article.id], []).append(article)
    ids = (f"c{n}" for n in count(1))
    stated = {
        one.article.id: [replace(claim, id=next(ids)) for claim in one.claims] for one in found
    }
    checked = [
        crosscheck(story, members, stated, settings.policy) for story, members in by_story.items()
    ]
    whole = {article.id: article for one in checked for article in one.articles}
    claims = sorted((c for one in checked for c in one.claims), key=_number)
    facts = sorted((fact for one in checked for fact in one.facts), key=_worst_first)
    shown = selection.findings_of(claims, facts, settings)
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(whole[a.id] for a in read),
        stories=tuple(story_of.items()),
        copies=tuple(pair for one in checked for pair in one.copies),
        claims=shown.claims,
        facts=tuple(replace(fact, id=f"f{n}") for n, fact in enumerate(shown.facts, 1)),
        skipped=skipped,
        inconsistencies=_inconsistencies([whole[a.id] for a in read], shown.claims),
        remarks=shown.remarks,
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


def _number(claim: Claim) -> int:
    return int(claim.id[1:])


def _worst_first(fact: Fact) -> tuple[int, int, str, int]:
    return (ORDER[fact.verdict], -fact.sources, fact.story, int(fact.claims[0][1:]))
