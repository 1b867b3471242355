"""What the settings leave out of a run: sources, kinds of claim, and facts that are not sure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from factcheck.model import Matter, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Claim, Fact, Source
    from factcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources that are read, those that are trusted marked, and what was left out."""

    read: tuple[Source, ...]
    remarks: tuple[Remark, ...]


def sources_of(found: Sequence[Source], settings: Settings) -> Sources:
    """The sources of a run. A glob that fits none is remarked on: it may be misspelt."""
    remarks = [
        Remark(Matter.LEFT_OUT, source.path, f"left out by leave-out = {glob!r}")
        for source in found
        if (glob := _fitting(source, settings.leave_out))
    ]
    remarks += [
        Remark(Matter.UNUSED, "", f"{name} = {glob!r} fits no source")
        for name, globs in (("leave-out", settings.leave_out), ("trust", settings.trust))
        for glob in globs
        if not any(_fits(source, glob) for source in found)
    ]
    kept = (source for source in found if not _fitting(source, settings.leave_out))
    marked = (replace(s, trusted=True) if _fitting(s, settings.trust) else s for s in kept)
    return Sources(tuple(marked), tuple(remarks))


def _fitting(source: Source, globs: Iterable[str]) -> str:
    """The first glob that a source fits, empty where there is none."""
    return next((glob for glob in globs if _fits(source, glob)), "")


def _fits(source: Source, glob: str) -> bool:
    """Whether a glob fits a source's id, its outlet, or an ending of its path."""
    parts = source.path.replace("\\", "/").split("/")
    endings = ("/".join(parts[at:]) for at in range(len(parts)))
    return any(fnmatchcase(name, glob) for name in (source.id, source.origin or "", *endings))


@dataclass(frozen=True, slots=True)
class Findings:
    """The claims and the facts that a report shows, and what was left out."""

    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    remarks: tuple[Remark, ...]


def findings_of(claims: Iterable[Claim], facts: Iterable[Fact], settings: Settings) -> Findings:
    """The claims and facts of the kinds that are looked at, sure enough to be shown."""
    wanted = [fact for fact in facts if not settings.kinds or fact.kind in settings.kinds]
    sure = [fact for fact in wanted if fact.confidence >= settings.confidence]
    unsure = len(wanted) - len(sure)
    said = f"{unsure} {'fact' if unsure == 1 else 'facts'} less sure than {settings.confidence:g}"
    remark = Remark(Matter.LEFT_OUT, "", f"{said} left out by min-confidence")
    kept = looked_at(claims, settings)
    return Findings(tuple(kept), tuple(sure), (remark,) * bool(unsure))


def looked_at(claims: Iterable[Claim], settings: Settings) -> Iterator[Claim]:
    """The claims of the kinds that are looked at."""
    return (claim for claim in claims if not settings.kinds or claim.kind in settings.kinds)
