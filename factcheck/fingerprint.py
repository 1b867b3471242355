"""What tells a finding in another run of other articles: never an offset, an id, an order.

A finding is that two sources state what they state of one thing. Its key is the kind, and for
each of the two claims its source, its value in the notation of the report, and what the claim
itself is about. All of it is read from the one article that states it, so that other
articles, other lines and other words around it leave the key as it is.

A fact has a key for each two of its sources that state the two values which decided its
verdict. An article that joins and states one of the two adds keys and takes none away; one
that leaves takes its own away. So a finding is known again **where any key is shared**. A
third value that decides the verdict in their place is another finding, and so is a changed
value.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Article, Claim, Fact, Inconsistency, Report

#: Goes into every key: a change of how keys are made is a change of this number.
VERSION = 1

#: The hexadecimal digits of a key: 128 bits, where no two keys meet by chance.
DIGITS = 32


def fingerprint(report: Report, fact: Fact) -> str:
    """The one key of a fact where there is room for one: that of its earliest two sources.

    Raises KeyError when the fact is not of this report.
    """
    return Fingerprints(report).of(fact)[0]


def fingerprints(report: Report, fact: Fact) -> tuple[str, ...]:
    """Every key of a fact, as ``Fingerprints`` tells them for the many facts of a report."""
    return Fingerprints(report).of(fact)


class Fingerprints:
    """The keys of the facts of one report."""

    def __init__(self, report: Report) -> None:
        """Read the articles and the claims of ``report``."""
        self._articles = {article.id: article for article in report.articles}
        self._claims = by_id(report.claims)
        self._drafts = frozenset(report.drafts)

    def of(self, fact: Fact) -> tuple[str, ...]:
        """Every key of a fact, each once, those of the earlier published articles first.

        A fact that nothing is compared in has a key for each claim. Raises KeyError when the
        fact is not of this report.
        """
        members = [self._claims[claim] for claim in fact.claims]
        members.sort(key=lambda claim: _age(claim, self._articles[claim.article]))
        groups: Iterable[tuple[Claim, ...]]
        if fact.pair is None:
            # What a draft states alone is the same whatever else its sources say.
            own = [claim for claim in members if claim.article in self._drafts]
            groups = ((claim,) for claim in own or members)
        else:
            ones, others = (_stating(members, self._claims[claim]) for claim in fact.pair)
            groups = ((a, b) for a in ones for b in others if a.article != b.article)
        return tuple(dict.fromkeys(_key(fact, group, self._articles) for group in groups))

    def within(self, one: Inconsistency) -> str:
        """The key of a contradiction within an article: the rule, the article, its words."""
        article = self._articles[one.article]
        words = [" ".join(article.text[s.start : s.end].split()) for s in one.statements]
        return _digest([VERSION, one.rule.value, source_of(article), sorted(words)])


def source_of(article: Article) -> str:
    """What an article is known by: its file's name, with its id where the file gives one.

    Folders are left out: they depend on where the command is run.
    """
    path = article.source.path.replace("\\", "/")
    name = PurePosixPath(path).name or path
    # An id that was not given is an ending of the path without the file's suffixes.
    return name if f"/{article.id}." in f"/{path}." else f"{name}#{article.id}"


def _age(claim: Claim, article: Article) -> tuple[str, str, str]:
    """Sorts the claims of dated articles first, by their day, and says what else is the same."""
    day = article.published.day
    return (day.isoformat() if day else "~", source_of(article), normalized(claim.value))


def _stating(claims: Iterable[Claim], decisive: Claim) -> list[Claim]:
    """The claims that state the value of one of the two that decided."""
    value = normalized(decisive.value)
    return [claim for claim in claims if normalized(claim.value) == value]


def _key(fact: Fact, claims: Iterable[Claim], articles: dict[str, Article]) -> str:
    stated = sorted(_statement(claim, articles[claim.article]) for claim in claims)
    return _digest([VERSION, fact.kind.value, stated])


def _digest(parts: list[object]) -> str:
    return sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()[:DIGITS]


def _statement(claim: Claim, article: Article) -> tuple[str, ...]:
    about = claim.about.head or claim.about.phrase
    subject = " ".join(f"{about} {claim.about.person}".casefold().split())
    status = claim.status.value if claim.status else ""
    return (source_of(article), normalized(claim.value), status, subject)
