"""Paths and settings to a report: the stages in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, islice
from typing import TYPE_CHECKING

from factcheck import (
    __version__,
    articles,
    consistency,
    nlp,
    reference,
    selection,
    sources,
    stories,
)
from factcheck.backing import story as backing
from factcheck.claims.extract import extract, readable
from factcheck.crosscheck import crosscheck
from factcheck.dating import resolved
from factcheck.errors import UsageError
from factcheck.model import VERDICTS, Report, Verdict
from factcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import BinaryIO

    from factcheck.model import Article, Claim, Fact, Inconsistency, Remark, Shared, Skipped
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
    read, skipped, remarks = _read(paths, settings, stdin, fetch)
    extracted = _extract(read, settings, progress)
    report = _report(read, extracted, skipped, settings)
    return replace(report, remarks=(*remarks, *report.remarks))


def against(
    drafts: Sequence[str],
    known: Sequence[str],
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
    fetch: Fetch = sources.unfetched,
) -> Report:
    """Check the ``drafts`` against ``known``: articles, and tables of known values.

    A file that is among both is a draft; ``fetch`` is that of ``run``. Raises
    UsageError when there is no draft, nothing to hold the drafts against, or a table that
    cannot be read whole.
    """
    settings = settings or Settings()
    named = [path for path in known if reference.is_table(path)]
    tables = [reference.read(path) for path in dict.fromkeys(named)]
    articles_at = [path for path in known if path not in named]
    (own, others), skipped, remarks = _read_apart((drafts, articles_at), settings, stdin, fetch)
    if not own:
        raise _nothing(skipped)
    if not others and not tables:
        raise _no_sources(known, skipped)
    extracted = _extract([*own, *others], settings, progress)
    sheets = reference.sheets(tables, [a.id for a in (*own, *others)], settings.model)
    report = _backed(own, others, extracted, sheets, skipped, settings)
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
) -> Report:
    """What is read out of one file: its articles and their claims, and no facts."""
    settings = settings or Settings()
    read, skipped, _ = _read([path], settings, stdin, fetch)
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
        claims=tuple(numbered(selection.findings_of(found, (), settings).claims)),
        facts=(),
        skipped=skipped,
    )


def _read(
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None, fetch: Fetch
) -> tuple[list[Article], tuple[Skipped, ...], tuple[Remark, ...]]:
    (found,), skipped, remarks = _read_apart((paths,), settings, stdin, fetch)
    if not found:
        raise _nothing(skipped)
    return found, skipped, remarks


def _read_apart(
    groups: Sequence[Sequence[str]], settings: Settings, stdin: BinaryIO | None, fetch: Fetch
) -> tuple[list[list[Article]], tuple[Skipped, ...], tuple[Remark, ...]]:
    """The articles of each group of paths, but for what the settings leave out."""
    found, skipped = sources.read_apart(groups, stdin, fetch)
    chosen = selection.sources_of([source for group in found for source in group], settings)
    kept = {source.id: source for source in chosen.read}
    read = [[articles.article(kept[s.id]) for s in group if s.id in kept] for group in found]
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
    shown = selection.findings_of(claims, found, settings)
    return Report(
        version=__version__,
        model=nlp.model_name(settings.model),
        articles=tuple(whole[a.id] for a in read),
        stories=tuple(story_of.items()),
        copies=tuple(pair for one in checked for pair in one.copies),
        claims=shown.claims,
        facts=tuple(replace(fact, id=f"f{n}") for n, fact in enumerate(shown.facts, 1)),
        skipped=skipped,
        shared=tuple(sorted((p for one in checked for p in one.shared), key=_longest_first)),
        inconsistencies=_inconsistencies([whole[a.id] for a in read], shown.claims),
        remarks=shown.remarks,
    )


def _backed(
    drafts: Sequence[Article],
    others: Sequence[Article],
    extracted: Sequence[tuple[Claim, ...]],
    sheets: reference.Sheets,
    skipped: tuple[Skipped, ...],
    settings: Settings,
) -> Report:
    """The drafts story by story; what is known of old belongs to each of them."""
    read = [*drafts, *others]
    story_of = stories.group(read, settings.stories)
    every = [*zip(read, extracted, strict=True), *zip(sheets.articles, sheets.claims, strict=True)]
    ids = (f"c{n}" for n in count(1))
    stated = {a.id: [replace(claim, id=next(ids)) for claim in claims] for a, claims in every}
    checked = []
    for story in sorted({story_of[draft.id] for draft in drafts}, key=_story_number):
        of = [tuple(a for a in group if story_of[a.id] == story) for group in (drafts, others)]
        members = backing.Members(of[0], of[1], sheets.articles, sheets.tables)
        checked.append(backing.check(story, members, stated, settings.policy))
    whole = {article.id: article for one in checked for article in one.articles}
    found = sorted(
        (pair for one in checked for pair in one.facts), key=lambda p: _worst_first(p[0])
    )
    claims = {claim.id: claim for one in checked for claim in one.claims}
    by_number = sorted(claims.values(), key=_number)
    shown = selection.findings_of(by_number, (fact for fact, _ in found), settings)
    left = {fact.claims for fact in shown.facts}
    facts, made = backing.numbered([pair for pair in found if pair[0].claims in left])
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
        inconsistencies=_inconsistencies(
            [whole[draft.id] for draft in drafts], [c for c in shown.claims if c.article in order]
        ),
        remarks=shown.remarks,
        drafts=tuple(order),
        backings=tuple(backings),
    )


def _story_number(story: str) -> int:
    return int(story[1:])


def _place(claim: Claim, order: Mapping[str, int]) -> tuple[int, int, int, int]:
    return order[claim.article], claim.start, claim.end, _number(claim)


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
