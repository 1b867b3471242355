"""The report as one JSON object, by ``report.schema.json`` beside this module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from factcheck.compact import by_id
from factcheck.formats.document import members
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import stated_in
from factcheck.model import VERDICTS, BlockRole, Verdict
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import (
        Article,
        Block,
        Claim,
        Fact,
        Inconsistency,
        Link,
        Report,
        Shared,
        Statement,
    )

#: The version of the report's form: a key that changes its meaning or goes is a new number.
SCHEMA = 1

Object = dict[str, Any]


def render(report: Report, view: View = DEFAULT) -> str:
    """The report as JSON text: the same bytes for the same report, a line break at the end.

    It holds the whole report, whatever the view shows: other programs choose for themselves.

    Characters that act on a terminal are written as escapes, which changes no value.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, _view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, piece by piece: that of many articles is large."""
    yield from members(_members(report))
    yield "\n"


def as_object(report: Report) -> Object:
    """The report as plain dictionaries and lists."""
    return {
        key: list(value) if isinstance(value, Iterator) else value
        for key, value in _members(report)
    }


def _members(report: Report) -> Iterator[tuple[str, object]]:
    """The members of the report's object in order; the long lists item by item."""
    places = Places(report)
    stories, copies = dict(report.stories), dict(report.copies)
    subjects = {claim: fact.subject for fact in report.facts for claim in fact.claims}
    claims = by_id(report.claims)
    counted = Counter(fact.verdict for fact in report.facts)
    yield "schema", SCHEMA
    yield "tool", {"name": "factcheck", "version": report.version, "model": report.model}
    yield (
        "articles",
        (_article(a, stories.get(a.id), copies.get(a.id), places) for a in report.articles),
    )
    yield "claims", (claim_object(c, subjects.get(c.id), places) for c in report.claims)
    yield "facts", (fact_object(fact, claims) for fact in report.facts)
    yield "shared", (_shared(passage, places) for passage in report.shared)
    yield "inconsistencies", (_inconsistency(one, places) for one in report.inconsistencies)
    yield "skipped", [{"path": s.path, "reason": s.reason} for s in report.skipped]
    yield (
        "accepted",
        [
            {"finding": one.finding, "reason": one.reason, "from": one.origin}
            for one in report.accepted
        ],
    )
    yield (
        "remarks",
        [
            {"matter": one.matter.value, "where": one.where, "text": one.text}
            for one in report.remarks
        ],
    )
    yield "summary", {v.value: counted[v] for v in (*VERDICTS, Verdict.SINGLE)}
    if report.drafts:
        yield from _drafts(report).items()


def _drafts(report: Report) -> Object:
    """The drafts' ids, and what the sources say of each of their claims."""
    return {
        "drafts": list(report.drafts),
        "backings": [
            {
                "claim": one.claim,
                "status": one.status.value,
                "fact": one.fact,
                "sources": list(one.sources),
                "said": list(one.said),
                "reason": one.reason,
                "figure": one.figure,
            }
            for one in report.backings
        ],
    }


def words(article: Article) -> int:
    """How many words an article has, what was left out not counted."""
    kept = (b for b in article.blocks if b.role in {BlockRole.TITLE, BlockRole.BODY})
    return sum(len(article.text[block.start : block.end].split()) for block in kept)


def left_out(article: Article) -> list[Block]:
    """The blocks that no claim is read from, front matter aside."""
    roles = {BlockRole.FURNITURE, BlockRole.REPEATED}
    start = article.source.body_start
    return [block for block in article.blocks if block.role in roles and block.start >= start]


def _article(article: Article, story: str | None, copy_of: str | None, places: Places) -> Object:
    source, when = article.source, article.published
    return {
        "id": article.id,
        "path": source.path,
        "title": article.title,
        "published": when.day.isoformat() if when.day else None,
        "published_from": when.origin,
        "published_earliest": when.earliest.isoformat() if when.earliest else None,
        "published_latest": when.latest.isoformat() if when.latest else None,
        "source": source.origin,
        "trusted": source.trusted,
        "url": source.url,
        "words": words(article),
        "copy_of": copy_of,
        "story": story,
        "note": source.note or None,
        "left_out": [
            {
                "role": block.role.value,
                "reason": block.reason,
                "start": block.start,
                "end": block.end,
                "line": places.at(article.id, block.start)[0],
            }
            for block in left_out(article)
        ],
    }


def claim_object(claim: Claim, subject: str | None, places: Places) -> Object:
    """A claim as the report has it; ``subject`` is its fact's, for a claim without one."""
    text = places.articles[claim.article].text
    line, column = places.at(claim.article, claim.start)
    return {
        "id": claim.id,
        "article": claim.article,
        "kind": claim.kind.value,
        **({"status": claim.status.value} if claim.status else {}),
        "text": text[claim.start : claim.end],
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        "sentence": text[claim.sentence_start : claim.sentence_end],
        "normalized": normalized(claim.value),
        "subject": claim.about.phrase or subject or "",
        "speaker": claim.speaker,
        "certainty": claim.certainty.value,
        "headline": claim.headline,
    }


def fact_object(fact: Fact, claims: Mapping[str, Claim]) -> Object:
    """A fact as the report has it, with its claims by their ids; ``claims`` are the report's."""
    return {
        "id": fact.id,
        "story": fact.story,
        "kind": fact.kind.value,
        "subject": fact.subject,
        "verdict": fact.verdict.value,
        "reason": fact.reason,
        "consensus": fact.consensus,
        "confidence": _rounded(fact.confidence),
        "sources": fact.sources,
        "articles": stated_in(fact, claims),
        "claims": list(fact.claims),
        "links": [_link(link) for link in fact.links],
    }


def _shared(passage: Shared, places: Places) -> Object:
    first = passage.spans[0]
    return {
        "kind": passage.origin.value,
        "text": places.articles[first.article].text[first.start : first.end],
        "articles": [
            {
                "article": span.article,
                "start": span.start,
                "end": span.end,
                "line": places.at(span.article, span.start)[0],
            }
            for span in passage.spans
        ],
    }


def _link(link: Link) -> Object:
    """A link whose weights still add up after rounding."""
    evidence = [
        {"feature": e.feature, "weight": _rounded(e.weight), "detail": e.detail}
        for e in link.evidence
    ]
    total = sum(float(str(row["weight"])) for row in evidence) if evidence else link.weight
    return {"claims": list(link.claims), "weight": _rounded(total), "evidence": evidence}


def _inconsistency(one: Inconsistency, places: Places) -> Object:
    return {
        "id": one.id,
        "article": one.article,
        "rule": one.rule.value,
        "verdict": one.verdict.value,
        "reason": one.reason,
        "claims": list(one.claims),
        "statements": [_statement(said, places) for said in one.statements],
    }


def _statement(said: Statement, places: Places) -> Object:
    text = places.articles[said.article].text
    line, column = places.at(said.article, said.start)
    return {
        "text": text[said.start : said.end],
        "start": said.start,
        "end": said.end,
        "line": line,
        "column": column,
        "sentence": text[said.sentence_start : said.sentence_end],
    }


def _rounded(number: float) -> float:
    # Two digits: what a reader can use, and no noise of the last bit. + 0.0 makes -0.0 0.0.
    return round(float(number), 2) + 0.0
