"""A report as the rows of its page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible
from factcheck.formats.page.cards import WITHIN, Cards
from factcheck.formats.page.drafts import passages, sheets
from factcheck.formats.page.links import drawn
from factcheck.formats.page.rows import Choice, Page, Story, Total
from factcheck.formats.page.texts import texts
from factcheck.formats.place import Places
from factcheck.formats.wording import ROWS, WORST_FIRST, count, totals
from factcheck.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.formats.page.rows import Card, Text
    from factcheck.model import Fact, Report

#: What the headline counts: the verdicts that ask for a look.
TOLD = (Verdict.CONFLICT, Verdict.DISCREPANCY, Verdict.UPDATED)


def contents(report: Report, shown: Collection[Verdict]) -> Page:
    """Everything that the page of a report shows, in its order.

    All facts are in the page; those whose verdict is in ``shown`` are in sight at first.
    """
    places = Places(report)
    members = texts(report, places)
    cards = Cards(report, places, members)
    return Page(
        version=report.version,
        model=visible(report.model),
        headline=headline(report),
        summary=_summary(report),
        hint=_hint(report),
        totals=_totals(report.facts, shown),
        kinds=_kinds(report),
        stories=_stories(report, members, cards, shown),
        facts=len(report.facts),
        skipped=tuple((visible(s.path), visible(s.reason)) for s in report.skipped),
        links=drawn(report, places),
        sheets=sheets(report, places, members),
        passages=passages(report, places, members),
    )


def headline(report: Report) -> str:
    """What the report comes to, in a few words."""
    numbers = totals(report.facts)
    told = [count(numbers[v], ROWS[v].one, ROWS[v].many) for v in TOLD if numbers[v]]
    within = len(report.inconsistencies)
    told += [f"{count(within, 'contradiction')} within an article"] * bool(within)
    if told:
        *most, last = told
        return f"{', '.join(most)} and {last}" if most else last
    if not report.articles:
        return "Nothing was checked"
    if len(report.articles) > 1 and len(report.facts) == numbers[Verdict.SINGLE]:
        return "No fact that two sources state"
    return "No contradiction found"


def _summary(report: Report) -> str:
    shared = sum(fact.verdict is not Verdict.SINGLE for fact in report.facts)
    stories = len({story for _, story in report.stories})
    return (
        f"{count(len(report.articles), 'article')}, {count(stories, 'story', 'stories')}: "
        f"{count(len(report.claims), 'claim')}, "
        f"{count(shared, 'fact')} with two or more sources"
    )


def _hint(report: Report) -> str:
    stories = len({story for _, story in report.stories})
    if len(report.articles) == 1:
        return "There is nothing to compare this article with: it is checked against itself only."
    if stories == len(report.articles) > 1:
        return "No two of these articles seem to tell one story; --stories one compares them all."
    return ""


def _totals(facts: Iterable[Fact], shown: Collection[Verdict]) -> tuple[Total, ...]:
    numbers = totals(tuple(facts))
    # Where nothing would be in sight, what one source alone states is.
    first = shown if any(numbers[v] for v in shown) else WORST_FIRST
    return tuple(
        Total(v.value, ROWS[v].sign, numbers[v], ROWS[v].meaning, v in first) for v in WORST_FIRST
    )


def _kinds(report: Report) -> tuple[Choice, ...]:
    numbers = Counter(fact.kind for fact in report.facts)
    kinds = [Choice(k.value, k.value, numbers[k]) for k in Kind if numbers[k]]
    within = len(report.inconsistencies)
    return (*kinds, *([Choice(WITHIN, WITHIN, within)] * bool(within)))


def _stories(
    report: Report, members: dict[str, Text], cards: Cards, shown: Collection[Verdict]
) -> tuple[Story, ...]:
    """The stories, that with the worst fact first; those without any in the order of input."""
    of = dict(report.stories)
    facts: dict[str, list[Fact]] = {}
    for fact in sorted(report.facts, key=_worst_first):
        facts.setdefault(fact.story, []).append(fact)
    within: dict[str, list[Card]] = {}
    for one in report.inconsistencies:
        within.setdefault(of.get(one.article, ""), []).append(cards.within(one))
    told: dict[str, list[Text]] = {}
    for article in report.articles:
        told.setdefault(of.get(article.id, ""), []).append(members[article.id])
    order = dict.fromkeys([*facts, *of.values()])
    return tuple(
        _story(
            number,
            tuple(told.get(story, ())),
            tuple(within.get(story, ())),
            map(cards.card, facts.get(story, ())),
            _totals(facts.get(story, ()), shown),
        )
        for number, story in enumerate(order, 1)
    )


def _worst_first(fact: Fact) -> tuple[int, int]:
    return (WORST_FIRST.index(fact.verdict), -fact.sources)


def _story(
    number: int,
    members: tuple[Text, ...],
    within: tuple[Card, ...],
    cards: Iterable[Card],
    numbers: tuple[Total, ...],
) -> Story:
    title = next((text.title for text in members if text.title), f"Story {number}")
    return Story(f"story-{number}", title, members, within, cards, numbers)
