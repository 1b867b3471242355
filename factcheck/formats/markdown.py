"""The report as GitHub's Markdown, short enough for a comment on a pull request."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.formats.entries import Entry, entries, shown, within, worded
from factcheck.formats.excerpt import excerpt, shortened
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS, WORST_FIRST, count, totals
from factcheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Claim, Fact, Report

#: The most bytes of a report: a comment on GitHub holds 65,536 characters, and whoever posts
#: it wants a few for words of their own.
LIMIT = 60_000

#: The longest value and the longest words around it, in cells.
VALUE, WORDS = 120, 160

#: The most rows of sources in a fact, and of files that were skipped.
SOURCES, SKIPPED = 20, 10

#: Facts that nobody has to look at are a row each, folded away.
QUIET = (Verdict.COMPATIBLE, Verdict.AGREE, Verdict.SINGLE)

#: Stands in front of what a site would turn into a link or call a person by; shows nothing.
_APART = "&#8203;"

_ACTS = re.compile(r"[\\`*_\[\]~!]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "$": "&#36;"})
#: Addresses, people (@), issues (#1, !1, GH-1) and emoji (:name:), each behind its first part.
_LINKED = re.compile(
    r"(@|#(?=\w)|!(?=\d)|(?<=\bGH)-(?=\d)|:(?=//|[\w+-]+:)|\bwww(?=\.))", re.IGNORECASE
)


def render(report: Report, view: View = DEFAULT) -> str:
    """The facts that the view shows, worst first, in at most ``LIMIT`` bytes of UTF-8.

    Whole facts are left out where there is no room, and counted at the end.
    """
    facts = shown(report, view)
    places = Places(report)
    claims = by_id(report.claims)
    head, foot = _head(report), _foot(report)
    # Room for the note of what was cut, which is some words and a number for each verdict.
    left = LIMIT - _size(head) - _size(foot) - 500
    alone, missing = _within(report, view, places, left)
    body, cut = _body(report, facts, claims, places, left - _size(alone))
    return head + alone + body + _cut(missing, cut) + foot


def inert(text: str) -> str:
    """Text of strangers as one line of Markdown that says the same and does nothing."""
    apart = _LINKED.sub("\\1\ue000", visible(text))
    safe = _ACTS.sub(r"\\\g<0>", apart.translate(_ENTITIES))
    return safe.replace("\ue000", _APART)


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _head(report: Report) -> str:
    numbers = totals(report.facts)
    alarms = [
        count(number, ROWS[v].one, ROWS[v].many)
        for v, number in numbers.items()
        if number and v not in QUIET
    ]
    if report.inconsistencies:
        alarms.append(f"{count(len(report.inconsistencies), 'contradiction')} within an article")
    columns = [f"{ROWS[v].sign} {v.value}" for v in numbers]
    shared = sum(number for v, number in numbers.items() if v is not Verdict.SINGLE)
    said = (
        f"{count(len(report.articles), 'article')}, {count(len(report.claims), 'claim')}, "
        f"{count(shared, 'fact')} with two or more sources."
    )
    rows = (columns, ["---:"] * len(columns), [f"{number:,}" for number in numbers.values()])
    title = f"## factcheck: {', '.join(alarms) or 'nothing to look at'}"
    return f"{title}\n\n{said}\n\n{''.join(map(_row, rows))}"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _body(
    report: Report,
    facts: Sequence[Fact],
    claims: Mapping[str, Claim],
    places: Places,
    left: int,
) -> tuple[str, list[Fact]]:
    """The facts as far as there is room for them, and those that are left out."""
    parts: list[str] = []
    cut: list[Fact] = []
    reasons = _reasons(report)
    for verdict in WORST_FIRST:
        group = [fact for fact in facts if fact.verdict is verdict]
        opening, closing = _opening(verdict, len(group))
        used = _size(opening + closing)
        rows = []
        for number, fact in enumerate(group):
            said = entries(fact, claims, places)
            row = _brief(fact, said, places) if verdict in QUIET else _full(fact, said, places)
            row += reasons.get(fact.id, "")
            if cut or used + _size(row) > left:
                # Nothing milder stands in where something worse had no room.
                cut += group[number:]
                break
            rows.append(row)
            used += _size(row)
        if rows:
            parts += [opening, *rows, closing]
            left -= used
    return "".join(parts), cut


def _reasons(report: Report) -> dict[str, str]:
    """Why facts that somebody has to look at are accepted, a line each, by their ids."""
    quiet = {fact.id for fact in report.facts if fact.verdict in QUIET}
    return {
        one.finding: f"\nAccepted: {inert(shortened(visible(one.reason), 3 * VALUE))}\n"
        for one in report.accepted
        if one.finding not in quiet
    }


def _opening(verdict: Verdict, number: int) -> tuple[str, str]:
    """What stands before and behind the facts of a verdict."""
    row = ROWS[verdict]
    name = f"{row.sign} {count(number, row.one, row.many)}: {row.meaning}"
    if verdict not in QUIET:
        return f"\n### {name}\n", ""
    head = _row(("Fact", "Value", "Sources")) + _row(("---", "---", "---"))
    return f"\n<details><summary>{name}</summary>\n\n{head}", "\n</details>\n"


def _full(fact: Fact, said: Sequence[Entry], places: Places) -> str:
    """A fact to look at: a table of its sources, and why."""
    about = f"{count(fact.sources, 'source')}, {fact.id}"
    return _table(fact.subject, about, said, fact.reason, places)


def _table(title: str, about: str, said: Sequence[Entry], reason: str, places: Places) -> str:
    """What is said, a row each, under a title, and why that wants a look."""
    lines = [f"\n**{inert(shortened(visible(title), VALUE))}** ({inert(about)})\n\n"]
    lines += [_row(("Source", "Value", "In its words")), _row(("---", "---", "---"))]
    lines += [_source(entry, places) for entry in said[:SOURCES]]
    more = len(said) - SOURCES
    if more > 0:
        lines.append(_row((f"… and {count(more, 'other value')}", "", "")))
    if reason:
        lines.append(f"\nWhy: {inert(shortened(visible(reason), 3 * VALUE))}\n")
    return "".join(lines)


def _source(entry: Entry, places: Places) -> str:
    claim = entry.claim
    text = places.articles[claim.article].text
    around = (claim.sentence_start, claim.sentence_end)
    words = excerpt(text, around, (claim.start, claim.end), WORDS)
    note = f" ({inert(entry.note)})" if entry.note else ""
    value = shortened(worded(claim, places), VALUE)
    return _row((inert(places.of(claim)) + note, f"**{inert(value)}**", inert(str(words))))


def _brief(fact: Fact, said: Sequence[Entry], places: Places) -> str:
    """A fact in a row: its values as worded, each once, and where they stand."""
    values = list(dict.fromkeys(worded(entry.claim, places) for entry in said))
    where = [places.of(entry.claim) for entry in said]
    subject = inert(shortened(visible(fact.subject), VALUE))
    return _row((f"{subject} ({inert(fact.id)})", _listed(values), _listed(where)))


def _listed(items: Sequence[str]) -> str:
    """The first few items, each cut to a bearable length."""
    few = [inert(shortened(item, VALUE)) for item in items[:SOURCES]]
    more = len(items) - SOURCES
    return "; ".join([*few, *[f"and {more} more"] * (more > 0)])


def _within(report: Report, view: View, places: Places, left: int) -> tuple[str, int]:
    """What contradicts itself within an article, and how much of it there is no room for."""
    found = [one for one in report.inconsistencies if one.verdict in view.shown]
    if not found:
        return "", 0
    number = count(len(found), "contradiction")
    parts = [f"\n### {number} within an article: its own statements do not fit together\n"]
    left -= _size(parts[0])
    for done, one in enumerate(found):
        said = tuple(map(Entry, one.statements))
        title = f"{ROWS[one.verdict].sign} {one.verdict.value}, {within(one, places)}"
        part = _table(title, one.id, said, one.reason, places)
        left -= _size(part)
        if left < 0:
            return "".join(parts), len(found) - done
        parts.append(part)
    return "".join(parts), 0


def _cut(missing: int, facts: Sequence[Fact]) -> str:
    """What was left out for want of room: contradictions within an article, and facts."""
    if not facts and not missing:
        return ""
    numbers = Counter(fact.verdict for fact in facts)
    parts = [f"{numbers[v]} {v.value}" for v in WORST_FIRST if numbers[v]]
    parts += [f"{count(missing, 'contradiction')} within an article"] * (missing > 0)
    which = ", ".join(parts)
    return (
        f"\n**{count(len(facts), 'fact')} left out here to keep this short** ({which}); "
        "every other format has them all.\n"
    )


def _foot(report: Report) -> str:
    lines = [
        f"- skipped {inert(shortened(visible(f'{s.path}: {s.reason}'), 2 * WORDS))}\n"
        for s in report.skipped[:SKIPPED]
    ]
    more = len(report.skipped) - SKIPPED
    lines += [f"- and {count(more, 'other file')} skipped\n"] * (more > 0)
    return "\n" * bool(lines) + "".join(lines)
