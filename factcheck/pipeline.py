"""Paths and settings to a report: the stages in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from sys import intern
from typing import TYPE_CHECKING

from factcheck import (
    __version__,
    nlp,
    packing,
    reference,
    selection,
    sources,
    stories,
)
from factcheck.backing import story as backing
from factcheck.compact import Blocks, Claims, Links
from factcheck.crosscheck import inconsistencies
from factcheck.dating import dated, resolved
from factcheck.errors import UsageError
from factcheck.model import VERDICTS, Report, Verdict
from factcheck.settings import Means, Settings
from factcheck.stages import opened

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Mapping, Sequence
    from typing import BinaryIO

    from factcheck.model import (
        Article,
        Claim,
        Fact,
        Inconsistency,
        Remark,
        Shared,
        Skipped,
        Source,
    )
    from factcheck.sources.fetched import Fetch
    from factcheck.stages import Reading, Stages
    from factcheck.traits import Term


def run(
    paths: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    fetch: Fetch = sources.unfetched,
    means: Means | None = None,
) -> Report:
    """Check the articles in ``paths`` against one another.

    ``fetch`` turns addresses among the paths into their pages. Raises UsageError when there is
    nothing to check, the model cannot be loaded or a process of the run was stopped.
    """
    settings, means = settings or Settings(), means or Means()
    read, skipped, remarks = _read(paths, settings, stdin, fetch)
    with opened(settings.model, means) as stages:
        readings = _readings(read, settings, stages, means)
        report = _report(readings, skipped, settings, stages)
    return replace(report, remarks=(*remarks, *report.remarks))


def against(
    drafts: Sequence[str],
    known: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    fetch: Fetch = sources.unfetched,
    means: Means | None = None,
) -> Report:
    """Check the ``drafts`` against ``known``: articles, and tables of known values.

    A file that is among both is a draft; ``fetch`` is that of ``run``. Raises
    UsageError when there is no draft, nothing to hold the drafts against, or a table that
    cannot be read whole.
    """
    settings, means = settings or Settings(), means or Means()
    named = [path for path in known if reference.is_table(path)]
    tables = [reference.read(path) for path in dict.fromkeys(named)]
    articles_at = [path for path in known if path not in named]
    (own, others), skipped, remarks = _read_apart((drafts, articles_at), settings, stdin, fetch)
    if not own:
        raise _nothing(skipped)
    if not others and not tables:
        raise _no_sources(known, skipped)
    with opened(settings.model, means) as stages:
        readings = _readings([*own, *others], settings, stages, means)
    sheets = reference.sheets(tables, [one.id for one in (*own, *others)], settings.model)
    report = _backed(readings, len(own), sheets, skipped, settings)
    return replace(report, remarks=(*remarks, *report.remarks))


def nothing(settings: Settings) -> Report:
    """The report of a run that had nothing to check."""
    model = nlp.model_name(settings.model)
    return Report(__version__, model, (), (), (), (), (), ())


def claims_of(
    path: str,
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    fetch: Fetch = sources.unfetched,
    means: Means | None = None,
) -> Report:
    """What is read out of one file: its articles and their claims, and no facts."""
    settings, means = settings or Settings(), means or Means()
    read, skipped, _ = _read([path], settings, stdin, fetch)
    with opened(settings.model, means) as stages:
        found = [one.whole() for one in _readings(read, settings, stages, means)]
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
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None, fetch: Fetch
) -> tuple[list[Source], tuple[Skipped, ...], tuple[Remark, ...]]:
    (found,), skipped, remarks = _read_apart((paths,), settings, stdin, fetch)
    if not found:
        raise _nothing(skipped)
    return found, skipped, remarks


def _read_apart(
    groups: Sequence[Sequence[str]], settings: Settings, stdin: BinaryIO | None, fetch: Fetch
) -> tuple[list[list[Source]], tuple[Skipped, ...], tuple[Remark, ...]]:
    """The articles of each group of paths, but for what the settings leave out."""
    found, skipped = sources.read_apart(groups, stdin, fetch)
    chosen = selection.sources_of([source for group in found for source in group], settings)
    kept = {source.id: source for source in chosen.read}
    read = [[kept[s.id] for s in group if s.id in kept] for group in found]
    if any(group and not left for group, left in zip(found, read, strict=True)):
        raise UsageError("no articles are left: the setting leave-out fits them all")
    return read, skipped, chosen.remarks


def _nothing(skipped: Sequence[Skipped]) -> UsageError:
    why = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:3])
    return UsageError(why or "no articles: name files or folders with .txt, .md or .jsonl")


def _no_sources(known: Sequence[str], skipped: Sequence[Skipped]) -> UsageError:
    """Why nothing is left to check drafts against."""
    why = "; ".join(f"{s.path}: {s.reason}" for s in skipped[:3])
    why = why or "every article there is one of the drafts: name others"
    return UsageError(f"nothing to check against in {', '.join(known[:3])}: {why}")


def numbered(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the ids ``c1``, ``c2`` … in their order."""
    return [replace(claim, id=f"c{n}") for n, claim in enumerate(claims, 1)]


#: A run of more articles than this lets go of the model when they are read: its hundred
#: megabytes serve what follows. A shorter one keeps it for the next run of a program.
MANY = 500


def _readings(
    read: Sequence[Source], settings: Settings, stages: Stages, means: Means
) -> list[Reading]:
    found: list[Reading] = []
    for one in stages.readings(read, settings.model):
        found.append(one)
        if means.progress:
            means.progress(len(found), len(read))
    if len(found) > MANY:
        nlp.unload()
    return found


def _report(
    readings: Sequence[Reading],
    skipped: tuple[Skipped, ...],
    settings: Settings,
    stages: Stages,
) -> Report:
    story_of = _grouped(readings, settings.stories)
    by_story: dict[str, list[Reading]] = {}
    for one in readings:
        by_story.setdefault(story_of[one.source.id], []).append(one)
    told = stages.findings(list(by_story.values()), settings.policy)
    whole: dict[str, Article] = {}
    copies: list[tuple[str, str]] = []
    claims = Claims()
    facts: list[Fact] = []
    passages: list[Shared] = []
    alone: list[Inconsistency] = []
    for (story, members), packed in zip(by_story.items(), told, strict=True):
        found = packing.unpack_findings(packed)
        ids = _ids(members)
        copies += found.copies
        passages += found.shared
        facts += _placed(found.facts, story, ids)
        said = list(selection.looked_at(_claims(members, whole), settings))
        claims.add(said)
        if settings.kinds:  # of which claims are looked at depends what they contradict
            alone += inconsistencies([whole[one.source.id] for one in members], said)
        else:
            alone += [
                replace(one, claims=tuple(ids[claim] for claim in one.claims))
                for one in found.inconsistencies
            ]
        for read in (whole[one.source.id] for one in members):
            whole[read.id] = replace(read, blocks=Blocks(read.blocks))
    claims.sort()
    facts.sort(key=_worst_first)
    shown = selection.findings_of((), facts, settings)
    articles = tuple(whole[one.source.id] for one in readings)
    order = {article.id: n for n, article in enumerate(articles)}
    alone.sort(key=lambda one: order[one.article])
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=articles,
        stories=tuple(story_of.items()),
        copies=tuple(copies),
        claims=claims,
        facts=tuple(replace(fact, id=f"f{n}") for n, fact in enumerate(shown.facts, 1)),
        skipped=skipped,
        shared=tuple(sorted(passages, key=_longest_first)),
        inconsistencies=_ranked(alone),
        remarks=shown.remarks,
    )


def _grouped(readings: Sequence[Reading], mode: str) -> dict[str, str]:
    of = {one.source.id: one for one in readings}
    # Without their blocks, of which ten thousand articles have a million.
    articles = [
        replace(packing.unpack_article(one.packed, one.source)[0], blocks=()) for one in readings
    ]

    def terms(article: Article) -> Counter[Term]:
        # Unpacked each time: those of all articles are many times as large as the articles.
        one = of[article.id]
        return packing.unpack_article(one.packed, one.source)[1]

    return stories.group(articles, mode, terms)


def _claims(members: Sequence[Reading], whole: dict[str, Article]) -> list[Claim]:
    """The claims of a story's articles, dated and with their ids; ``whole`` takes the articles."""
    found = [one.whole() for one in members]
    articles = {article.id: article for article in dated([one.article for one in found])}
    whole.update(articles)
    return [
        replace(resolved(claim, articles[claim.article].published), id=f"c{number}")
        for reading, one in zip(members, found, strict=True)
        for number, claim in enumerate(one.claims, reading.before + 1)
    ]


def _ids(members: Sequence[Reading]) -> dict[str, str]:
    """The ids that the claims of a story have in the story, to those in the run."""
    numbers = (n for one in members for n in range(one.before, one.before + one.claims))
    return {f"c{n}": f"c{number + 1}" for n, number in enumerate(numbers, 1)}


def _placed(facts: Iterable[Fact], story: str, ids: Mapping[str, str]) -> list[Fact]:
    """The facts of a story, their claims by the ids that those have in the run.

    Many say the same in the same words, which are kept once.
    """
    return [
        replace(
            fact,
            story=story,
            subject=intern(fact.subject),
            reason=intern(fact.reason),
            consensus=intern(fact.consensus),
            claims=claims,
            pair=(ids[fact.pair[0]], ids[fact.pair[1]]) if fact.pair else None,
            links=fact.links.of(claims) if isinstance(fact.links, Links) else fact.links,
        )
        for fact in facts
        for claims in [tuple(ids[claim] for claim in fact.claims)]
    ]


def _backed(
    readings: Sequence[Reading],
    own: int,
    sheets: reference.Sheets,
    skipped: tuple[Skipped, ...],
    settings: Settings,
) -> Report:
    """The drafts, the first ``own`` readings, story by story; each with what is known of old."""
    story_of = _grouped(readings, settings.stories)
    found = [one.whole() for one in readings]
    read = [one.article for one in found]
    drafts, others = read[:own], read[own:]
    said = zip(read, (one.claims for one in found), strict=True)
    every = [*said, *zip(sheets.articles, sheets.claims, strict=True)]
    ids = (f"c{n}" for n in count(1))
    stated = {a.id: [replace(claim, id=next(ids)) for claim in claims] for a, claims in every}
    checked = []
    for story in sorted({story_of[draft.id] for draft in drafts}, key=_story_number):
        of = [tuple(a for a in group if story_of[a.id] == story) for group in (drafts, others)]
        members = backing.Members(of[0], of[1], sheets.articles, sheets.tables)
        checked.append(backing.check(story, members, stated, settings.policy))
    whole = {article.id: article for one in checked for article in one.articles}
    pairs = sorted(
        (pair for one in checked for pair in one.facts), key=lambda p: _worst_first(p[0])
    )
    claims = {claim.id: claim for one in checked for claim in one.claims}
    by_number = sorted(claims.values(), key=_number)
    shown = selection.findings_of(by_number, (fact for fact, _ in pairs), settings)
    left = {fact.claims for fact in shown.facts}
    facts, made = backing.numbered([pair for pair in pairs if pair[0].claims in left])
    used = {claim for fact in facts for claim in fact.claims} | {c for b in made for c in b.said}
    order = {draft.id: n for n, draft in enumerate(drafts)}
    first = story_of[drafts[0].id]
    backings = sorted(made, key=lambda one: _place(claims[one.claim], order))
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(whole.get(a.id, a) for a, _ in every),
        stories=(*story_of.items(), *((a.id, first) for a in sheets.articles)),
        copies=tuple(sorted({pair for one in checked for pair in one.copies})),
        claims=tuple(claim for claim in by_number if claim.id in used),
        facts=facts,
        skipped=skipped,
        inconsistencies=_ranked(
            inconsistencies(
                [whole[draft.id] for draft in drafts],
                [c for c in shown.claims if c.article in order],
            )
        ),
        remarks=shown.remarks,
        drafts=tuple(order),
        backings=tuple(backings),
    )


def _story_number(story: str) -> int:
    return int(story[1:])


def _place(claim: Claim, order: Mapping[str, int]) -> tuple[int, int, int, int]:
    return order[claim.article], claim.start, claim.end, _number(claim)


def _ranked(found: Iterable[Inconsistency]) -> tuple[Inconsistency, ...]:
    """The worst first, else in the order of the run; with ids."""
    ranked = sorted(found, key=lambda one: ORDER[one.verdict])
    return tuple(replace(one, id=f"i{n}") for n, one in enumerate(ranked, 1))


#: Worst first; what one source alone states comes last.
ORDER = {verdict: n for n, verdict in enumerate((*reversed(VERDICTS), Verdict.SINGLE))}


def _longest_first(passage: Shared) -> int:
    return passage.spans[0].start - passage.spans[0].end


def _number(claim: Claim) -> int:
    return int(claim.id[1:])


def _worst_first(fact: Fact) -> tuple[int, int, str, int]:
    return (ORDER[fact.verdict], -fact.sources, fact.story, int(fact.claims[0][1:]))
