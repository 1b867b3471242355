"""Paths and settings to a report: the stages in order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck import __version__, consistency, nlp, packing, selection, sources, stories
from factcheck.dating import dated, resolved
from factcheck.errors import UsageError
from factcheck.model import VERDICTS, Report, Verdict
from factcheck.settings import Means, Settings
from factcheck.stages import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from factcheck.extraction import Extracted
    from factcheck.model import Article, Claim, Fact, Inconsistency, Remark, Skipped, Source
    from factcheck.stages import Stages

    Progress = Callable[[int, int], None]
    Note = Callable[[str], None]


def run(
    paths: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
    means: Means | None = None,
    note: Note | None = None,
) -> Report:
    """Check the articles in ``paths`` against one another.

    ``progress`` is called with the articles read so far and their number, ``note`` with a
    line on what the run had to do without. Raises UsageError when there is nothing to check,
    the model cannot be loaded or a process of the run was stopped.
    """
    settings = settings or Settings()
    read, skipped, remarks = _read(paths, settings, stdin)
    with opened(settings.model, means or Means(), note or _unsaid) as stages:
        readings = _readings(read, settings, stages, progress)
        report = _report(readings, skipped, settings, stages)
    return replace(report, remarks=(*remarks, *report.remarks))


def claims_of(
    path: str,
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    means: Means | None = None,
    note: Note | None = None,
) -> Report:
    """What is read out of one file: its articles and their claims, and no facts."""
    settings = settings or Settings()
    read, skipped, _ = _read([path], settings, stdin)
    with opened(settings.model, means or Means(), note or _unsaid) as stages:
        readings = _readings(read, settings, stages, None)
    found = [one.whole() for one in readings]
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


def _unsaid(_: str) -> None:
    """What nobody asked to be told."""


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
    return chosen.read, skipped, chosen.remarks


def numbered(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the ids ``c1``, ``c2`` … in their order."""
    return [replace(claim, id=f"c{n}") for n, claim in enumerate(claims, 1)]


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article as it waits for its story: its claims stay packed, which is a tenth of them.

    ``before`` is how many claims the articles before it make.
    """

    source: Source
    key: bytes
    packed: bytes
    claims: int
    before: int

    def whole(self) -> Extracted:
        """What was read out of it."""
        return packing.unpack(self.packed, self.source)


def _readings(
    read: Sequence[Source], settings: Settings, stages: Stages, progress: Progress | None
) -> list[_Reading]:
    found: list[_Reading] = []
    before = 0
    for source, (key, packed) in zip(read, stages.readings(read, settings.model), strict=True):
        claims = packing.claims_in(packed)
        found.append(_Reading(source, key, packed, claims, before))
        before += claims
        if progress:
            progress(len(found), len(read))
    return found


def _report(
    readings: Sequence[_Reading],
    skipped: tuple[Skipped, ...],
    settings: Settings,
    stages: Stages,
) -> Report:
    story_of = _grouped(readings, settings.stories)
    by_story: dict[str, list[_Reading]] = {}
    for one in readings:
        by_story.setdefault(story_of[one.source.id], []).append(one)
    told = stages.findings(
        [[(one.source, one.packed) for one in members] for members in by_story.values()],
        [[one.key for one in members] for members in by_story.values()],
        settings.policy,
    )
    whole: dict[str, Article] = {}
    copies: list[tuple[str, str]] = []
    claims: list[Claim] = []
    facts: list[Fact] = []
    for (story, members), packed in zip(by_story.items(), told, strict=True):
        found = packing.unpack_findings(packed)
        copies += found.copies
        facts += _placed(found.facts, story, members)
        claims += _claims(members, whole)
    claims.sort(key=_number)
    facts.sort(key=_worst_first)
    shown = selection.findings_of(claims, facts, settings)
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(whole[one.source.id] for one in readings),
        stories=tuple(story_of.items()),
        copies=tuple(copies),
        claims=shown.claims,
        facts=tuple(replace(fact, id=f"f{n}") for n, fact in enumerate(shown.facts, 1)),
        skipped=skipped,
        inconsistencies=_inconsistencies([whole[one.source.id] for one in readings], shown.claims),
        remarks=shown.remarks,
    )


def _grouped(readings: Sequence[_Reading], mode: str) -> dict[str, str]:
    opened = (packing.unpack_article(one.packed, one.source) for one in readings)
    articles, terms = zip(*opened, strict=True)
    of = {article.id: found for article, found in zip(articles, terms, strict=True)}
    return stories.group(articles, mode, lambda article: of[article.id])


def _claims(members: Sequence[_Reading], whole: dict[str, Article]) -> list[Claim]:
    """The claims of a story's articles, dated and with their ids; ``whole`` takes the articles."""
    found = [one.whole() for one in members]
    articles = {article.id: article for article in dated([one.article for one in found])}
    whole.update(articles)
    return [
        replace(resolved(claim, articles[claim.article].published), id=f"c{number}")
        for reading, one in zip(members, found, strict=True)
        for number, claim in enumerate(one.claims, reading.before + 1)
    ]


def _placed(facts: Iterable[Fact], story: str, members: Sequence[_Reading]) -> list[Fact]:
    """The facts of a story, their claims by the ids that those have in the run."""
    numbers = (n for one in members for n in range(one.before, one.before + one.claims))
    ids = {f"c{n}": f"c{number + 1}" for n, number in enumerate(numbers, 1)}
    return [
        replace(
            fact,
            story=story,
            claims=tuple(ids[claim] for claim in fact.claims),
            links=tuple(
                replace(link, claims=(ids[link.claims[0]], ids[link.claims[1]]))
                for link in fact.links
            ),
        )
        for fact in facts
    ]


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
