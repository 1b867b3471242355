"""Score the kinds date and duration: ``python benchmarks/dates.py FOLDER [--show]``.

FOLDER holds TimeML files (``*.tml``) with TIMEX3 tags. Prints precision, recall and F1 of
spans (relaxed: any overlap) and of values (overlap, and the same TIMEX3 value) over the types
DATE and DURATION. What overlaps a TIMEX3 of another type (TIME, SET), or is a clock time,
is neither right nor wrong. Vague references (*now*) count, as they are annotated.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.claims import amounts, duration
from factcheck.claims.date import dated
from factcheck.claims.passage import Passage
from factcheck.model import BlockRole, Published
from factcheck.nlp import parse
from factcheck.resolve import resolve
from factcheck.values import Duration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.timex import Expression
    from factcheck.docs import Doc
    from factcheck.values import When

SCORED = ("DATE", "DURATION")
_TAG = re.compile(r"<TIMEX3[^>]*>")
_PARTS = {
    21: "SP",
    22: "SU",
    23: "FA",
    24: "WI",
    33: "Q1",
    34: "Q2",
    35: "Q3",
    36: "Q4",
}
#: Units of a vague length (*recent years*), as the date forms name them.
_VAGUE = {
    "years": "PXY",
    "months": "PXM",
    "weeks": "PXW",
    "days": "PXD",
    "decades": "PXDE",
    "hours": "PTXH",
    "minutes": "PTXM",
}


@dataclass(frozen=True, slots=True)
class Timex:
    """An annotated or a found time; offsets in code points of the document's text."""

    start: int
    end: int
    kind: str
    value: str

    def overlaps(self, other: Timex) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


def attributes(tag: str) -> dict[str, str]:
    """The attributes of an XML tag."""
    return dict(re.findall(r'(\w+)="([^"]*)"', tag))


def read(path: Path) -> tuple[str, date, list[Timex]]:
    """A TimeML file's text, its publication date and its annotations."""
    source = path.read_text(encoding="utf-8")
    tags = [attributes(tag) for tag in _TAG.findall(source)]
    created = [t["value"][:10] for t in tags if t.get("functionInDocument") == "CREATION_TIME"]
    body = re.search(r"<TEXT>(.*)</TEXT>", source, re.DOTALL)
    text, found, start, opened = "", [], 0, {"type": "", "value": ""}
    for part in re.split(r"(<[^>]+>)", body[1] if body else ""):
        if part.startswith("<TIMEX3"):
            start, opened = len(text), attributes(part)
        elif part == "</TIMEX3>":
            found.append(Timex(start, len(text), opened["type"], opened["value"]))
        elif not part.startswith("<"):
            text += unescape(part)
    return text, date.fromisoformat(created[0]), found


def paragraphs(text: str) -> list[tuple[int, str]]:
    """The paragraphs of a text with their offsets."""
    return [(m.start(), m.group()) for m in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text)]


def find(doc: Doc, day: date) -> Iterator[Timex]:
    """The times of a paragraph in TIMEX3's notation; other types than the scored as TIME."""
    taken: list[tuple[int, int]] = []
    for expression, when, _ in dated(doc):
        taken.append((expression.start, expression.end))
        kind = "TIME" if when.clock or expression.form == "part" else "DATE"
        value = when_value(expression, when, day)
        first, _, last = value.partition("/")
        if last:  # TIMEX3 tags the ends of a span one by one
            middle = (expression.start + expression.end) // 2
            yield Timex(expression.start, middle, kind, first)
            yield Timex(middle, expression.end, kind, last)
        else:
            yield Timex(expression.start, expression.end, kind, value)
    passage = Passage(doc, BlockRole.BODY, amounts.read(doc.text))
    for mention in duration.find(passage):
        overlaps = any(s < mention.end and mention.start < e for s, e in taken)
        if not overlaps and isinstance(mention.value, Duration):
            yield Timex(mention.start, mention.end, "DURATION", duration_value(mention.value))


def when_value(expression: Expression, when: When, day: date) -> str:
    """A date in TIMEX3's notation, without frames, which TIMEX3 has no place for."""
    if expression.vague:
        return expression.vague
    relative = when.relative
    if relative and relative.unit in _VAGUE:
        return _VAGUE[relative.unit]
    if relative:
        bare = replace(when, edtf="", frame="", relative=replace(relative, told=False))
        when = resolve(bare, Published(day, day))
    return timex_date(when.edtf.rstrip("~").replace("/..", "").replace("../", ""))


def timex_date(edtf: str) -> str:
    """An EDTF date in TIMEX3's notation: weeks, quarters, seasons and decades are its own."""
    first, _, last = edtf.partition("/")
    if len(first) == len(last) == 10:
        low, high = date.fromisoformat(first), date.fromisoformat(last)
        year, week, _weekday = low.isocalendar()
        tail = {6: "", 1: "-WE"}.get((high - low).days)
        if tail is not None:
            return f"{year}-W{week:02}{tail}"
    if len(edtf) == 7 and int(edtf[5:]) in _PARTS:
        return f"{edtf[:4]}-{_PARTS[int(edtf[5:])]}"
    return edtf.rstrip("X")


def duration_value(value: Duration) -> str:
    """A length in TIMEX3's notation, which has no hedges."""
    number = "X" if value.amount.vague else f"{value.amount.low.normalize():f}"
    if value.unit == "TH" and number == "24":
        return "P1D"
    return f"P{'T' if value.unit[0] == 'T' else ''}{number}{value.unit[-1]}"


@dataclass(slots=True)
class Counts:
    """Times found and annotated, and how many of each are right."""

    found: int = 0
    annotated: int = 0
    right_found: int = 0
    right_annotated: int = 0

    def add(self, found: list[bool], annotated: list[bool]) -> None:
        """Count one document: whether each found and each annotated time is met."""
        self.found += len(found)
        self.annotated += len(annotated)
        self.right_found += sum(found)
        self.right_annotated += sum(annotated)

    @property
    def precision(self) -> float:
        """The share of the found times that are right."""
        return self.right_found / max(1, self.found)

    @property
    def recall(self) -> float:
        """The share of the annotated times that are found."""
        return self.right_annotated / max(1, self.annotated)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def __str__(self) -> str:
        return (
            f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  "
            f"({self.annotated} annotated, {self.found} found)"
        )


def judged(gold: list[Timex], got: list[Timex]) -> tuple[list[Timex], list[Timex]]:
    """The annotations that are scored, and what was found of those types."""
    others = [t for t in gold if t.kind not in SCORED]
    scored = [t for t in gold if t.kind in SCORED]
    return scored, [
        t
        for t in got
        if any(t.overlaps(g) for g in scored)
        or (t.kind in SCORED and not any(t.overlaps(o) for o in others))
    ]


def show_errors(name: str, text: str, gold: list[Timex], got: list[Timex]) -> None:
    """Print each error with its surroundings."""

    def line(kind: str, timex: Timex, more: str = "") -> None:
        around = text[max(0, timex.start - 40) : timex.end + 20].replace("\n", " ")
        words = text[timex.start : timex.end]
        print(f"{kind:6} {name[:16]:16} {words!r} {timex.value} {more} | {around}")

    for g in gold:
        values = [t.value for t in got if t.overlaps(g)]
        if g.value not in values:
            line("value" if values else "missed", g, " ".join(values))
    for t in got:
        if not any(t.overlaps(g) for g in gold):
            line("false", t)


def score(folder: Path, *, show: bool = False) -> tuple[Counts, Counts]:
    """The spans and the values of every file of a folder."""
    spans, values = Counts(), Counts()
    for path in sorted(folder.glob("*.tml")):
        text, day, annotated = read(path)
        blocks = paragraphs(text)
        docs = parse(block for _, block in blocks)
        found = [
            replace(t, start=t.start + at, end=t.end + at)
            for (at, _), doc in zip(blocks, docs, strict=True)
            for t in find(doc, day)
        ]
        gold, got = judged(annotated, found)
        spans.add(
            [any(t.overlaps(g) for g in gold) for t in got],
            [any(g.overlaps(t) for t in got) for g in gold],
        )
        values.add(
            [any(t.overlaps(g) and t.value == g.value for g in gold) for t in got],
            [any(g.overlaps(t) and g.value == t.value for t in got) for g in gold],
        )
        if show:
            show_errors(path.stem, text, gold, got)
    return spans, values


def main(folder: Path, *, show: bool) -> int:
    """Score a folder and print the figures."""
    if not any(folder.glob("*.tml")):
        print(f"skipped: no .tml files in {folder}")
        return 0
    spans, values = score(folder, show=show)
    print(f"span   {spans}")
    print(f"value  {values}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), show="--show" in sys.argv))
