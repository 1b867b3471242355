"""What sources say of drafts, for the terminal: a sheet a draft, in the order of its lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.compact import by_id
from factcheck.formats.excerpt import excerpt, padded, shortened
from factcheck.formats.harmless import visible
from factcheck.formats.wording import count
from factcheck.model import Backed, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from factcheck.formats.place import Places
    from factcheck.formats.sheet import Piece, Sheet
    from factcheck.model import Backing, Claim, Report

GAP = "  "

#: The widest value that shares a line with what is said of it, in cells, and the fewest cells
#: for the words around a source's value; where those do not fit, they get a line of their own.
VALUE_WIDTH = 32
WORDS_WIDTH = 36


@dataclass(frozen=True, slots=True)
class Row:
    """How a status is shown: its sign, its style, and what it says in the totals and of a claim."""

    sign: str
    style: str
    counted: str
    says: str
    verdict: Verdict


ROWS: dict[Backed, Row] = {
    Backed.CONFLICT: Row("✗", "bold red", "in conflict", "a source excludes it", Verdict.CONFLICT),
    Backed.DISCREPANCY: Row(
        "≈", "bold yellow", "close, but not the same", "close to it, but not the same",
        Verdict.DISCREPANCY,
    ),
    Backed.UPDATED: Row("↻", "bold magenta", "updated", "revised", Verdict.UPDATED),
    Backed.SHARPER: Row(
        "+", "bold cyan", "sharper than the sources", "no source is so exact", Verdict.COMPATIBLE
    ),
    Backed.VAGUER: Row(
        "~", "bold cyan", "vaguer than the sources", "less exact than", Verdict.COMPATIBLE
    ),
    Backed.SUPPORTED: Row("=", "bold green", "supported", "the same", Verdict.AGREE),
    Backed.NOT_FOUND: Row("?", "bold", "not found", "not found in the sources", Verdict.SINGLE),
}  # fmt: skip

#: What an editor has to look at: both values stand side by side.
ALARMS = frozenset({Backed.CONFLICT, Backed.DISCREPANCY, Backed.UPDATED, Backed.SHARPER})

#: Where all of these are shown, what was not found is at least listed.
SHARED = frozenset(row.verdict for row in ROWS.values()) - {Verdict.SINGLE}


@dataclass(frozen=True, slots=True)
class Page:
    """What the sheets of all drafts are written from; ``accepted`` are ids of claims."""

    sheet: Sheet
    places: Places
    claims: Mapping[str, Claim]
    shown: Collection[Verdict]
    accepted: Collection[str] = ()

    def value(self, claim: Claim) -> str:
        """A claim's value as its article words it, harmless."""
        return visible(self.places.articles[claim.article].text[claim.start : claim.end]).strip()

    def at(self, claim: Claim) -> str:
        """``line:column`` of a claim."""
        line, column = self.places.at(claim.article, claim.start)
        return f"{line}:{column}"


def write(sheet: Sheet, report: Report, places: Places, shown: Collection[Verdict]) -> None:
    """Write the backings of a report's drafts whose verdict is in ``shown``, and the totals."""
    accepted = frozenset(one.claim for one in known(report))
    page = Page(sheet, places, by_id(report.claims), shown, accepted)
    copies = dict(report.copies)
    others = (a for a in report.articles if a.id not in report.drafts and a.id not in copies)
    sources = {a.source.path for a in others}
    for draft in report.drafts:
        of = [b for b in report.backings if page.claims[b.claim].article == draft]
        _draft(page, draft, of, len(sources))


def known(report: Report) -> list[Backing]:
    """What would be an alarm, or a figure without a source, and is accepted."""
    accepted = {one.finding for one in report.accepted}
    loud = (one for one in report.backings if one.status in ALARMS or one.unbacked)
    return [one for one in loud if one.fact in accepted]


def title(sheet: Sheet, report: Report, backing: Backing, places: Places) -> None:
    """Write the line that names a claim of a draft: its place, its value, what sources say."""
    claims = by_id(report.claims)
    _title(Page(sheet, places, claims, ()), claims[backing.claim], ROWS[backing.status])


def _title(page: Page, claim: Claim, row: Row) -> None:
    path = visible(page.places.articles[claim.article].source.path)
    page.sheet.paragraph(
        "", (row.sign, row.style), " ", (f"{path}:{page.at(claim)}", "bold cyan"), GAP,
        (page.value(claim), "bold"), GAP, (row.says, row.style), hang="    ",
    )  # fmt: skip


def totals(sheet: Sheet, report: Report) -> None:
    """Write how many claims have each status, and how many figures no source backs."""
    pieces: list[Piece | str] = []
    passed = Counter(one.status for one in known(report))
    for status, row in ROWS.items():
        number = sum(one.status is status for one in report.backings)
        pieces += [" · "] * bool(pieces)
        pieces.append((f"{number} {row.counted}", row.style if number else "dim"))
        pieces += [(f" ({passed[status]} accepted)", "dim")] * bool(passed[status])
    sheet.paragraph("", *pieces)
    bare = sum(one.unbacked for one in report.backings)
    figures = sum(one.figure for one in report.backings)
    if figures:
        sheet.paragraph("", f"{figures - bare} of {count(figures, 'figure')} backed by a source")


def _draft(page: Page, draft: str, backings: Sequence[Backing], sources: int) -> None:
    sheet = page.sheet
    sheet.blank()
    head = (page.places.name(draft), "bold")
    sheet.line(head, f": {count(len(backings), 'claim')} against {count(sources, 'source')}")
    if not backings:
        sheet.line("  no claims were found in it")
    left = [b for b in backings if b.claim not in page.accepted]
    entries = [b for b in left if ROWS[b.status].verdict in page.shown]
    calm = [page.claims[b.claim] for b in entries if b.status not in ALARMS]
    widths = (
        max((cell_len(page.at(claim)) for claim in calm), default=0),
        min(max((cell_len(page.value(claim)) for claim in calm), default=0), VALUE_WIDTH),
    )
    for one in entries:
        _entry(page, one, widths)
    if Verdict.SINGLE not in page.shown and set(page.shown) >= SHARED:
        _unfound(page, [b for b in left if b.status is Backed.NOT_FOUND])


def _entry(page: Page, backing: Backing, widths: tuple[int, int]) -> None:
    """A claim of the draft: in one line where all is well, else with what each source says.

    ``widths`` are those of the places and of the values of the claims that take one line.
    """
    claim, row = page.claims[backing.claim], ROWS[backing.status]
    if backing.status not in ALARMS:
        place, value = padded(page.at(claim), widths[0]), padded(page.value(claim), widths[1])
        room = page.sheet.view.width - cell_len(f"{row.sign} {place}{GAP}{value}{GAP}")
        phrase = _phrase(page, backing, room)
        page.sheet.line(
            (row.sign, row.style), " ", (place, "cyan"), GAP, (value, "bold"), GAP, *phrase
        )
        return
    page.sheet.blank()
    _title(page, claim, row)
    for said in backing.said:
        _said(page, page.claims[said])
    page.sheet.paragraph("    -> ", (visible(backing.reason), "italic"))
    page.sheet.blank()


def _phrase(page: Page, backing: Backing, room: int) -> tuple[Piece | str, ...]:
    """What the sources say of a claim that takes one line, in ``room`` cells."""
    row = ROWS[backing.status]
    if backing.status is Backed.NOT_FOUND:
        return ((row.says, row.style), *(_likely(page, backing) if backing.said else ()))
    said = [page.claims[one] for one in backing.said]
    if backing.status is Backed.VAGUER:
        exact = shortened(page.value(said[0]), VALUE_WIDTH)
        return ((row.says, row.style), f' "{exact}" ', (page.places.of(said[0]), "dim"))
    number = f"{count(len(backing.sources), 'source')}: "
    places = [page.places.of(one) for one in said[: len(backing.sources)]]
    return (number, (_fitting(places, room - cell_len(number)), "dim"))


def _fitting(places: Sequence[str], room: int) -> str:
    """As many places as fit, at least one, and how many more there are."""
    for kept in range(len(places), 1, -1):
        more = f" and {len(places) - kept} more" if kept < len(places) else ""
        if cell_len(said := ", ".join(places[:kept]) + more) <= room:
            return said
    return places[0] + (f" and {len(places) - 1} more" if len(places) > 1 else "")


def _said(page: Page, claim: Claim) -> None:
    """A source's value, where it stands, and the words around it."""
    value, place = page.value(claim), page.places.of(claim)
    room = page.sheet.view.width - 8 - cell_len(value) - cell_len(place)
    head: tuple[Piece | str, ...] = ("    ", (place, "cyan"), GAP, (value, "bold"))
    if cell_len(value) > VALUE_WIDTH:
        page.sheet.paragraph("    ", (place, "cyan"), GAP, (value, "bold"), hang="      ")
    elif room >= WORDS_WIDTH:
        page.sheet.line(*head, GAP, *_around(page, claim, room))
    else:
        page.sheet.line(*head)
        page.sheet.line("      ", *_around(page, claim, page.sheet.view.width - 6))


def _around(page: Page, claim: Claim, width: int) -> tuple[Piece | str, ...]:
    text = page.places.articles[claim.article].text
    sentence = (claim.sentence_start, claim.sentence_end)
    words = excerpt(text, sentence, (claim.start, claim.end), width)
    return words.before, (words.value, "bold"), words.after


def _unfound(page: Page, backings: Sequence[Backing]) -> None:
    """What no source speaks of: with a likely counterpart a line each, the others shortly."""
    row = ROWS[Backed.NOT_FOUND]
    for figure, what in ((True, "figure"), (False, "other claim")):
        of = [b for b in backings if b.figure is figure]
        if not of:
            continue
        page.sheet.blank()
        page.sheet.line((row.sign, row.style), f" {count(len(of), what)} not found in the sources:")
        for one in (b for b in of if b.said):
            page.sheet.paragraph("    ", _listed(page, one), *_likely(page, one), hang="      ")
        rest = " · ".join(_listed(page, one) for one in of if not one.said)
        if rest:
            page.sheet.paragraph("    ", (rest, "dim"))


def _listed(page: Page, backing: Backing) -> str:
    claim = page.claims[backing.claim]
    return f"{page.at(claim)} {shortened(page.value(claim), VALUE_WIDTH)}"


def _likely(page: Page, backing: Backing) -> tuple[Piece | str, ...]:
    """The source's claim that may answer the question of one that was not found."""
    claim = page.claims[backing.said[0]]
    value = f'"{shortened(page.value(claim), VALUE_WIDTH)}"'
    return ("  compare ", (value, "bold"), " ", (page.places.of(claim), "dim"))
