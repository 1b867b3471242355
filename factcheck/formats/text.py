"""The report for the terminal: worst first, one line a source, readable in a pipe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.formats.excerpt import excerpt, padded, shortened
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.sheet import Piece, Sheet, View
from factcheck.formats.wording import ROWS, WORST_FIRST, count, day, published, sources, totals
from factcheck.model import Origin, Verdict
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from factcheck.model import Claim, Fact, Report

INDENT = "    "
GAP = "  "

#: The widest value of a column, in cells, and the fewest cells for the words around it;
#: where those do not fit beside the value and the file, they get a line of their own.
VALUE_WIDTH = 28
WORDS_WIDTH = 42

#: So many passages that articles share are shown, the longest.
SHARED_MOST = 5

SHARED = frozenset(WORST_FIRST) - {Verdict.SINGLE}
EVERY = frozenset(WORST_FIRST)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one source says in a fact: its claim, and what else there is to know."""

    claim: Claim
    note: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of a fact's columns, in cells; ``beside`` where all stand on one line."""

    value: int
    place: int
    words: int
    beside: bool


def render(report: Report, view: View | None = None, shown: Collection[Verdict] = SHARED) -> str:
    """The report as text, with the facts whose verdict is in ``shown``."""
    sheet = Sheet(view or View())
    places = Places(report)
    claims = {claim.id: claim for claim in report.claims}
    _heading(sheet, report)
    facts = _in_order(report, shown)
    several = len({story for _, story in report.stories}) > 1
    for number, fact in enumerate(facts):
        if number == 0 or facts[number - 1].verdict is not fact.verdict:
            _group(sheet, fact.verdict, sum(f.verdict is fact.verdict for f in facts))
        head = title(fact, claims, story=several)
        _fact(sheet, fact, head, _entries(report, fact, claims, places), places)
    _notes(sheet, report, places)
    _totals(sheet, report, facts)
    return sheet.render()


def title(
    fact: Fact, claims: Mapping[str, Claim], *, story: bool = False
) -> tuple[Piece | str, ...]:
    """The line that names a fact: sign, verdict, subject, sources, id."""
    row = ROWS[fact.verdict]
    where = f", {fact.story}" if story else ""
    return (
        (f"{row.sign} {fact.verdict:<11}", row.style),
        GAP,
        (visible(fact.subject), "bold"),
        (f"  ({sources(fact, claims)}{where}, {fact.id})", "dim"),
    )


def _heading(sheet: Sheet, report: Report) -> None:
    shared = sum(fact.verdict is not Verdict.SINGLE for fact in report.facts)
    stories = len({story for _, story in report.stories})
    sheet.line(
        f"{count(len(report.articles), 'article')}, {count(stories, 'story', 'stories')}: "
        f"{count(len(report.claims), 'claim')}, "
        f"{count(shared, 'fact')} with two or more sources"
    )
    if stories == len(report.articles) > 1:
        hint = "no two of these articles seem to tell one story; --stories one compares them all"
        sheet.paragraph("", (hint, "yellow"))


def _group(sheet: Sheet, verdict: Verdict, number: int) -> None:
    row = ROWS[verdict]
    sheet.blank()
    name = row.one if number == 1 else row.many
    sheet.line((f"{number} {name}", row.style), f": {row.meaning}")


def _in_order(report: Report, shown: Collection[Verdict]) -> list[Fact]:
    facts = [fact for fact in report.facts if fact.verdict in shown]
    return sorted(facts, key=lambda fact: (WORST_FIRST.index(fact.verdict), -fact.sources))


def _entries(
    report: Report, fact: Fact, claims: dict[str, Claim], places: Places
) -> tuple[Entry, ...]:
    """What the sources of a fact say, each different value of each source once."""
    copies = dict(report.copies)
    said: dict[tuple[str, str], list[Claim]] = {}
    for claim in map(claims.__getitem__, fact.claims):
        said.setdefault((claim.article, normalized(claim.value)), []).append(claim)
    entries = []
    for same in said.values():
        # The body says it more exactly than the headline, and with more words around it.
        first = min(same, key=lambda claim: claim.headline)
        notes = [_dated(first, places)] if fact.verdict is Verdict.UPDATED else []
        lines = {places.at(claim.article, claim.start)[0] for claim in same}
        again = sorted(lines - {places.at(first.article, first.start)[0]})
        notes += [f"also line {', '.join(map(str, again))}"] * bool(again)
        if first.article in copies:
            notes.append(f"copy of {places.name(copies[first.article])}")
        entries.append(Entry(first, "; ".join(filter(None, notes))))
    if fact.verdict is Verdict.UPDATED:
        entries.sort(key=lambda entry: str(places.articles[entry.claim.article].published.latest))
    return tuple(entries)


def _dated(claim: Claim, places: Places) -> str:
    when = places.articles[claim.article].published
    return day(when.day) if when.day else published(when)


def _fact(
    sheet: Sheet,
    fact: Fact,
    head: tuple[Piece | str, ...],
    entries: tuple[Entry, ...],
    places: Places,
) -> None:
    sheet.blank()
    sheet.paragraph("", *head, hang=INDENT)
    columns = _columns(sheet.view.width, entries, places)
    for entry in entries:
        _entry(sheet, entry, columns, places)
    if fact.reason:
        sheet.paragraph(f"{INDENT}-> ", (visible(fact.reason), "italic"))


def _columns(width: int, entries: tuple[Entry, ...], places: Places) -> Columns:
    value = max((cell_len(_worded(entry.claim, places)) for entry in entries), default=0)
    place = max((cell_len(places.of(entry.claim)) for entry in entries), default=0)
    note = max((cell_len(entry.note) + 4 for entry in entries if entry.note), default=0)
    words = width - len(INDENT) - 2 * len(GAP) - value - place
    return Columns(value, place, words, value <= VALUE_WIDTH and words - note >= WORDS_WIDTH)


def _worded(claim: Claim, places: Places) -> str:
    return visible(places.articles[claim.article].text[claim.start : claim.end]).strip()


def _entry(sheet: Sheet, entry: Entry, columns: Columns, places: Places) -> None:
    claim = entry.claim
    value: Piece = (padded(_worded(claim, places), columns.value), "bold")
    place: Piece = (padded(places.of(claim), columns.place), "cyan")
    note: Piece = (f"{GAP}[{entry.note}]" if entry.note else "", "dim")
    if columns.value > VALUE_WIDTH:
        _passage(sheet, place, note, _worded(claim, places))
    elif columns.beside:
        words = _around(claim, places, columns.words - cell_len(note[0]))
        sheet.line(INDENT, value, GAP, place, GAP, *words, note)
    else:
        sheet.line(INDENT, value, GAP, place, note)
        sheet.line(INDENT, GAP, *_around(claim, places, sheet.view.width - len(INDENT + GAP)))


def _passage(sheet: Sheet, place: Piece, note: Piece, value: str) -> None:
    """A value so long that it is a passage of its own: a quotation, a list."""
    indent = INDENT + place[0] + GAP
    if cell_len(indent) > sheet.view.width // 2:
        sheet.line(INDENT, place, note)
        sheet.paragraph(INDENT + GAP, (value, "bold"))
    else:
        sheet.paragraph(indent, (value, "bold"), note)


def _around(claim: Claim, places: Places, width: int) -> tuple[Piece | str, ...]:
    text = places.articles[claim.article].text
    sentence = (claim.sentence_start, claim.sentence_end)
    words = excerpt(text, sentence, (claim.start, claim.end), width)
    return words.before, (words.value, "bold"), words.after


def _notes(sheet: Sheet, report: Report, places: Places) -> None:
    sheet.blank()
    for copy, original in report.copies:
        said = f"is a copy of {places.name(original)} and confirms nothing"
        sheet.paragraph("note: ", (f"{places.name(copy)} {said}", "dim"))
    _shared(sheet, report, places)
    for said, articles in _undated(report).items():
        sheet.paragraph("note: ", (f"{said}: {', '.join(map(places.name, articles))}", "dim"))
    for article in report.articles:
        if article.source.note:
            said = f"{places.name(article.id)}: {visible(article.source.note)}"
            sheet.paragraph("note: ", (said, "dim"))
    for skipped in report.skipped:
        said = f"{visible(skipped.path)}: {visible(skipped.reason)}"
        sheet.paragraph("skipped: ", (said, "yellow"))


def _shared(sheet: Sheet, report: Report, places: Places) -> None:
    """The longest passages that articles have in common word for word."""
    for passage in report.shared[:SHARED_MOST]:
        where = [
            f"{places.name(s.article)}:{places.at(s.article, s.start)[0]}" for s in passage.spans
        ]
        first = passage.spans[0]
        words = visible(places.articles[first.article].text[first.start : first.end])
        words = shortened(" ".join(words.split()), sheet.view.width)
        words = f"“{words}”" if passage.origin is Origin.QUOTATION else words
        said = f"{_listed(where)} share a {passage.origin} word for word, a sign of one origin:"
        sheet.paragraph("note: ", (f"{said} {words}", "dim"))
    more = len(report.shared) - SHARED_MOST
    if more > 0:
        said = f"{count(more, 'more passage')} shared word for word; --format json lists them"
        sheet.paragraph("note: ", (said, "dim"))


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}"


def _undated(report: Report) -> dict[str, list[str]]:
    """The articles that do not give their date, by what is known of it."""
    found: dict[str, list[str]] = {}
    for article in report.articles:
        when = article.published
        if when.day is None:
            known = when.earliest or when.latest
            said = f"published {published(when)}" if known else published(when)
            if not known:
                said += " (which of them is newer is not known, nor when is “yesterday”)"
            found.setdefault(said, []).append(article.id)
    return found


def _totals(sheet: Sheet, report: Report, facts: list[Fact]) -> None:
    sheet.blank()
    pieces: list[Piece | str] = []
    for verdict, number in totals(report.facts).items():
        style = ROWS[verdict].style if number else "dim"
        pieces += [" · "] * bool(pieces) + [(f"{number} {verdict}", style)]
    sheet.line(*pieces)
    hidden = len(report.facts) - len(facts)
    if hidden:
        sheet.line((f"{count(hidden, 'fact')} not shown; --all shows every one", "dim"))
