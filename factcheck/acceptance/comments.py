"""Exceptions in a Markdown draft: ``<!-- factcheck: ignore reason -->`` covers its paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.model import Accepted, Inconsistency, Matter, Remark
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.model import Article, Claim, Fact, Report, Statement, Verdict

SUFFIXES = (".md", ".markdown", ".md.gz", ".markdown.gz")
FORM = "<!-- factcheck: ignore reason -->"

_COMMENT = re.compile(r"<!--\s*factcheck\s*:\s*(.*?)\s*-->", re.DOTALL)
_ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ORDER = re.compile(r"ignore\b[\s:–—-]*(.*)", re.DOTALL | re.IGNORECASE)
#: Paragraphs stand between blank lines.
_PARAGRAPH = re.compile(r"\S.*?(?=\n[^\S\n]*\n|\s*\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment to this program: where it stands, as *file:line*, its order, and the paragraph
    that it covers, ``[start, end)`` in code points of the article's text.

    ``reason`` is None where the order is not ``ignore``, empty where none is given.
    """

    article: str
    where: str
    reason: str | None
    start: int
    end: int


def comments(article: Article) -> tuple[Comment, ...]:
    """The comments to this program in a Markdown article, in order.

    A comment covers the paragraph that it stands in; one that stands alone, or beside other
    comments only, covers the next paragraph.
    """
    source = article.source
    if not source.path.lower().endswith(SUFFIXES) or "<!--" not in source.text:
        return ()
    text = source.text.replace("\r\n", " \n").replace("\r", "\n")
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(text, source.body_start)]
    found = []
    for match in _COMMENT.finditer(text, source.body_start):
        order = _ORDER.fullmatch(match[1])
        start, end = _covered(text, paragraphs, match.start())
        line = text.count("\n", 0, match.start()) + 1
        reason = " ".join(order[1].split()) if order else None
        found.append(Comment(source.id, f"{source.path}:{line}", reason, start, end))
    return tuple(found)


def _covered(text: str, paragraphs: list[tuple[int, int]], at: int) -> tuple[int, int]:
    """The first paragraph that ends behind a place and holds more than comments."""
    for start, end in paragraphs:
        if end > at and _ANY_COMMENT.sub("", text[start:end]).strip():
            return start, end
    return at, at


def applied(report: Report, findings: Collection[Verdict]) -> Report:
    """The report with the findings accepted that comments in its articles cover.

    ``findings`` are the verdicts that count as one, as ``Report.found`` takes them. A comment
    covers a finding that rests on a value stated in its paragraph. A comment without a reason has
    no effect; it is remarked on, as is one that covers no finding. Where drafts are checked, the
    comments in them are meant, not those in their sources.
    """
    where = {article.id: article for article in report.articles}
    written = [one for id_ in report.drafts or where for one in comments(where[id_])]
    # Few articles have any, and to look at the values of all findings takes long.
    stated = _stated(report, findings) if written else {}
    accepted = {one.finding: one for one in report.accepted}
    remarks = []
    for comment in written:
        covered = [id_ for id_, said in stated.items() if any(_inside(said, comment))]
        remark = _fault(comment, covers=bool(covered))
        if remark:
            remarks.append(remark)
            continue
        for id_ in covered:
            accepted.setdefault(id_, Accepted(id_, comment.reason or "", comment.where))
    ids = [one.id for one in report.findings]
    return replace(
        report,
        accepted=tuple(accepted[id_] for id_ in ids if id_ in accepted),
        remarks=(*report.remarks, *remarks),
    )


def _stated(report: Report, findings: Collection[Verdict]) -> dict[str, list[Claim | Statement]]:
    """The values that the findings rest on, by the ids of these."""
    claims = by_id(report.claims)
    bare = {one.claim for one in report.backings if one.unbacked}
    stated: dict[str, list[Claim | Statement]] = {}
    for one in report.found(findings):
        if isinstance(one, Inconsistency):
            stated[one.id] = [*one.statements]
        else:
            own = [claims[claim] for claim in one.claims if claim in bare]
            stated[one.id] = [*_decisive(one, claims), *own]
    return stated


def _decisive(fact: Fact, claims: Mapping[str, Claim]) -> list[Claim]:
    """The claims of a fact that state one of the two values which decided its verdict."""
    members = [claims[claim] for claim in fact.claims]
    values = {normalized(claims[claim].value) for claim in fact.pair or fact.claims}
    return [claim for claim in members if normalized(claim.value) in values]


def _inside(said: Sequence[Claim | Statement], comment: Comment) -> Iterator[bool]:
    for one in said:
        same = one.article == comment.article
        yield same and one.start < comment.end and one.end > comment.start


def _fault(comment: Comment, *, covers: bool) -> Remark | None:
    """What is wrong with a comment, if anything."""
    if comment.reason is None:
        return Remark(Matter.UNUSED, comment.where, f"not understood: write {FORM}")
    if not comment.reason:
        text = f"an exception without a reason has no effect: write {FORM}"
        return Remark(Matter.UNREASONED, comment.where, text)
    if not covers:
        text = f"the exception {comment.reason!r} covers no finding: remove it"
        return Remark(Matter.UNUSED, comment.where, text)
    return None
