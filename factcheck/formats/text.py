"""The report for the terminal: worst first, one line a source, readable in a pipe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.compact import by_id
from factcheck.formats import acceptance, backings
from factcheck.formats.entries import Entry, entries, shown, within, worded
from factcheck.formats.excerpt import excerpt, padded, shortened
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.sheet import Piece, Sheet
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS, WORST_FIRST, count, published, sources, totals
from factcheck.model import Origin, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.model import Claim, Fact, Inconsistency, Report, Statement

INDENT = "    "
GAP = "  "

#: The widest value of a column, in cells, and the fewest cells for the words around it;
#: where those do not fit beside the value and the file, they get a line of their own.
VALUE_WIDTH = 28
WORDS_WIDTH = 42

#: So many passages that articles share are shown, the longest.
SHARED_MOST = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of a fact's columns, in cells; ``beside`` where all stand on one line."""

    value: int
    place: int
    words: int
    beside: bool


def render(report: Report, view: View = DEFAULT) -> str:
    """The report as text, with the facts whose verdict the view shows.

    Where drafts were checked, it is a sheet of each draft instead.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, piece by piece: that of many articles is large."""
    sheet = Sheet(view)
    places = Places(report)
    if report.drafts:
        backings.write(sheet, report, places, view.shown)
        _contradictions(sheet, report, places, view.shown)
        acceptance.accepted(sheet, report, places)
        _notes(sheet, report, places)
        sheet.blank()
        backings.totals(sheet, report)
        yield sheet.render()
        return
    claims = by_id(report.claims)
    _heading(sheet, report)
    _contradictions(sheet, report, places, view.shown)
    known = {one.finding for one in report.accepted}
    facts = [fact for fact in shown(report, view) if fact.id not in known]
    several = len({story for _, story in report.stories}) > 1
    for number, fact in enumerate(facts):
        if number == 0 or facts[number - 1].verdict is not fact.verdict:
            _group(sheet, fact.verdict, sum(f.verdict is fact.verdict for f in facts))
        head = title(fact, claims, story=several)
        _fact(sheet, fact, head, entries(fact, claims, places), places)
        yield sheet.render()
    acceptance.accepted(sheet, report, places)
    _notes(sheet, report, places)
    _totals(sheet, report, facts)
    yield sheet.render()


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
    if len(report.articles) == 1:
        alone = "nothing to compare this article with, so it is checked against itself only"
        clean = "" if report.inconsistencies else ": no contradiction found"
        sheet.paragraph("", (alone + clean, "yellow" if report.inconsistencies else ""))
    if stories == len(report.articles) > 1:
        hint = "no two of these articles seem to tell one story; --stories one compares them all"
        sheet.paragraph("", (hint, "yellow"))


def _contradictions(
    sheet: Sheet, report: Report, places: Places, wanted: Collection[Verdict]
) -> None:
    """What contradicts itself within one article, ahead of the facts."""
    known = {one.finding for one in report.accepted}
    found = [one for one in report.inconsistencies if one.id not in known and one.verdict in wanted]
    if found:
        sheet.blank()
        heading = count(len(found), "contradiction")
        meaning = ": its own statements do not fit together"
        sheet.line((f"{heading} within an article", ROWS[found[0].verdict].style), meaning)
    for one in found:
        _contradiction(sheet, one, places)


def _contradiction(sheet: Sheet, one: Inconsistency, places: Places) -> None:
    row = ROWS[one.verdict]
    sheet.blank()
    sheet.paragraph(
        "",
        (f"{row.sign} {one.verdict:<11}", row.style),
        GAP,
        (within(one, places), "bold"),
        (f"  ({one.id})", "dim"),
        hang=INDENT,
    )
    _said(sheet, tuple(map(Entry, one.statements)), places, one.reason)


def _group(sheet: Sheet, verdict: Verdict, number: int) -> None:
    row = ROWS[verdict]
    sheet.blank()
    name = row.one if number == 1 else row.many
    sheet.line((f"{number} {name}", row.style), f": {row.meaning}")


def _fact(
    sheet: Sheet,
    fact: Fact,
    head: tuple[Piece | str, ...],
    said: tuple[Entry, ...],
    places: Places,
) -> None:
    sheet.blank()
    sheet.paragraph("", *head, hang=INDENT)
    _said(sheet, said, places, fact.reason)


def _said(sheet: Sheet, said: tuple[Entry, ...], places: Places, reason: str) -> None:
    """The values with their places and the words around them, and what comes of them."""
    columns = _columns(sheet.view.width, said, places)
    for entry in said:
        _entry(sheet, entry, columns, places)
    if reason:
        sheet.paragraph(f"{INDENT}-> ", (visible(reason), "italic"))


def _columns(width: int, said: tuple[Entry, ...], places: Places) -> Columns:
    value = max((cell_len(worded(entry.claim, places)) for entry in said), default=0)
    place = max((cell_len(places.of(entry.claim)) for entry in said), default=0)
    note = max((cell_len(entry.note) + 4 for entry in said if entry.note), default=0)
    words = width - len(INDENT) - 2 * len(GAP) - value - place
    return Columns(value, place, words, value <= VALUE_WIDTH and words - note >= WORDS_WIDTH)


def _entry(sheet: Sheet, entry: Entry, columns: Columns, places: Places) -> None:
    claim = entry.claim
    value: Piece = (padded(worded(claim, places), columns.value), "bold")
    place: Piece = (padded(places.of(claim), columns.place), "cyan")
    note: Piece = (f"{GAP}[{entry.note}]" if entry.note else "", "dim")
    if columns.value > VALUE_WIDTH:
        _passage(sheet, place, note, worded(claim, places))
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


def _around(claim: Claim | Statement, places: Places, width: int) -> tuple[Piece | str, ...]:
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
    acceptance.remarks(sheet, report)


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
        if when.day is None and when.origin != "table":
            known = when.earliest or when.latest
            said = f"published {published(when)}" if known else published(when)
            if not known:
                said += " (which is newer, and when “yesterday” was, is not known)"
            found.setdefault(said, []).append(article.id)
    return found


def _totals(sheet: Sheet, report: Report, facts: list[Fact]) -> None:
    sheet.blank()
    pieces: list[Piece | str] = []
    ids = {one.finding for one in report.accepted}
    accepted = totals(tuple(fact for fact in report.facts if fact.id in ids))
    for verdict, number in totals(report.facts).items():
        style = ROWS[verdict].style if number else "dim"
        pieces += [" · "] * bool(pieces) + [(f"{number} {verdict}", style)]
        pieces += [(f" ({accepted[verdict]} accepted)", "dim")] * bool(accepted[verdict])
    sheet.paragraph("", *pieces)
    within = [one.verdict for one in report.inconsistencies]
    if within:
        counts = " · ".join(f"{within.count(v)} {v}" for v in WORST_FIRST if v in within)
        sheet.line(f"within an article: {counts}")
    hidden = len(report.facts) - len(facts) - sum(accepted.values())
    if hidden:
        sheet.line((f"{count(hidden, 'fact')} not shown; --all shows every one", "dim"))
