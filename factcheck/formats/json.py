"""The report as one JSON object, by ``report.schema.json`` beside this module."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.formats.harmless import escaped
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.model import VERDICTS, BlockRole, Verdict
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from factcheck.model import (
        Article,
        Block,
        Claim,
        Fact,
        Inconsistency,
        Link,
        Report,
        Statement,
    )

#: The version of the report's form: a key that changes its meaning or goes is a new number.
SCHEMA = 1

Object = dict[str, Any]


def render(report: Report, _view: View = DEFAULT) -> str:
    """The report as JSON text: the same bytes for the same report, a line break at the end.

    It holds the whole report, whatever the view shows: other programs choose for themselves.

    Characters that act on a terminal are written as escapes, which changes no value.
    """
    return escaped(json.dumps(as_object(report), ensure_ascii=False, indent=2)) + "\n"


def as_object(report: Report) -> Object:
    """The report as plain dictionaries and lists."""
    places = Places(report)
    stories, copies = dict(report.stories), dict(report.copies)
    subjects = {claim: fact.subject for fact in report.facts for claim in fact.claims}
    counted = [fact.verdict for fact in report.facts]
    return {
        "schema": SCHEMA,
        "tool": {"name": "factcheck", "version": report.version, "model": report.model},
        "articles": [
            _article(article, stories.get(article.id), copies.get(article.id), places)
            for article in report.articles
        ],
        "claims": [claim_object(claim, subjects.get(claim.id), places) for claim in report.claims],
        "facts": [fact_object(fact) for fact in report.facts],
        "inconsistencies": [_inconsistency(one, places) for one in report.inconsistencies],
        "skipped": [{"path": s.path, "reason": s.reason} for s in report.skipped],
        "accepted": [
            {"finding": one.finding, "reason": one.reason, "from": one.origin}
            for one in report.accepted
        ],
        "remarks": [
            {"matter": one.matter.value, "where": one.where, "text": one.text}
            for one in report.remarks
        ],
        "summary": {v.value: counted.count(v) for v in (*VERDICTS, Verdict.SINGLE)},
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


def fact_object(fact: Fact) -> Object:
    """A fact as the report has it, with its claims by their ids."""
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
        "claims": list(fact.claims),
        "links": [_link(link) for link in fact.links],
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
