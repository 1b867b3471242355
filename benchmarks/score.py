"""Score a JSON report against a gold file: what was found, aligned and judged.

A claim *meets* a gold mention when it comes from the same file, is of a fitting kind, and
its ``[start, end)`` overlaps a place where the gold value stands. Everything else follows
from which claims meet which mentions.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import combinations
from pathlib import Path, PurePath
from typing import Any

Json = Mapping[str, Any]
Span = tuple[int, int]
#: A gold mention: the index of its fact, and its own index within the fact.
MentionKey = tuple[int, int]

ALARMS = frozenset({"conflict", "discrepancy"})

#: The kinds of claim that may meet a gold mention of a kind, where not only the same.
FITTING = {
    "casualties": frozenset({"casualties", "count"}),
    "count": frozenset({"count", "casualties", "measure"}),
    "measure": frozenset({"measure", "count"}),
    "age": frozenset({"age", "duration"}),
}


@dataclass(frozen=True, slots=True)
class Ratio:
    """So many of so many; nothing of nothing is 1."""

    hits: int = 0
    of: int = 0

    @property
    def value(self) -> float:
        """The quotient, between 0 and 1."""
        return self.hits / self.of if self.of else 1.0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(self.hits + other.hits, self.of + other.of)

    def __str__(self) -> str:
        return f"{self.hits}/{self.of} = {self.value:.3f}"


@dataclass(frozen=True, slots=True)
class KindPairs:
    """The cross-article pairs of one kind of claim."""

    precision: Ratio = Ratio()
    recall: Ratio = Ratio()

    def __add__(self, other: KindPairs) -> KindPairs:
        return KindPairs(self.precision + other.precision, self.recall + other.recall)


@dataclass(frozen=True, slots=True)
class Figures:
    """The score of a report.

    claim_recall      gold mentions that a claim meets
    value_accuracy    of the met mentions with a gold ``norm``, those with a claim so normalised
    pair_precision    of the cross-article pairs within a fact of the report, those that gold
                      puts into one fact; pairs that meet no mention at all are ``unjudged``
    pair_recall       of the gold cross-article pairs, those that the report puts into one fact
    verdict_accuracy  of the gold facts of two or more articles, those found with that verdict
    alarm_precision   of the report's conflicts and discrepancies, those that gold calls so
    alarm_recall      of the gold conflicts and discrepancies, those raised as either
    furniture         claims that stand on page furniture
    kinds             the pair figures by kind of claim
    errors            one line for each error
    """

    claim_recall: Ratio = Ratio()
    value_accuracy: Ratio = Ratio()
    pair_precision: Ratio = Ratio()
    pair_recall: Ratio = Ratio()
    verdict_accuracy: Ratio = Ratio()
    alarm_precision: Ratio = Ratio()
    alarm_recall: Ratio = Ratio()
    furniture: int = 0
    unjudged: int = 0
    kinds: Mapping[str, KindPairs] = field(default_factory=dict)
    errors: tuple[str, ...] = ()

    def __add__(self, other: Figures) -> Figures:
        kinds = {
            kind: self.kinds.get(kind, KindPairs()) + other.kinds.get(kind, KindPairs())
            for kind in {**self.kinds, **other.kinds}
        }
        return Figures(
            self.claim_recall + other.claim_recall,
            self.value_accuracy + other.value_accuracy,
            self.pair_precision + other.pair_precision,
            self.pair_recall + other.pair_recall,
            self.verdict_accuracy + other.verdict_accuracy,
            self.alarm_precision + other.alarm_precision,
            self.alarm_recall + other.alarm_recall,
            self.furniture + other.furniture,
            self.unjudged + other.unjudged,
            kinds,
            self.errors + other.errors,
        )


@dataclass(frozen=True, slots=True)
class Meetings:
    """Which claims (by id) meet which gold mentions, and the claims' files."""

    gold: Sequence[Json]
    claims: Mapping[str, Json]
    file_of: Mapping[str, str]
    by_claim: Mapping[str, frozenset[MentionKey]]
    by_mention: Mapping[MentionKey, tuple[str, ...]]

    def facts_met(self, claim: str) -> frozenset[int]:
        """The gold facts that a claim states."""
        return frozenset(fact for fact, _ in self.by_claim.get(claim, ()))

    def describe(self, claim: str) -> str:
        """A claim for an error line."""
        return f"{self.claims[claim]['text']!r} ({self.file_of[claim]})"


def places(text: str, quote: str, value: str) -> list[Span]:
    """Every ``[start, end)`` of ``value`` inside an occurrence of ``quote`` in ``text``."""
    inner = quote.find(value)
    found = []
    at = text.find(quote)
    while at >= 0 and inner >= 0:
        found.append((at + inner, at + inner + len(value)))
        at = text.find(quote, at + 1)
    return found


def score(gold: Json, report: Json, texts: Mapping[str, str]) -> Figures:
    """Score a report of one story.

    ``texts`` maps the file name of each article to its text as decoded. Raises ValueError
    where a gold mention is not in its article.
    """
    meetings = meet(gold["facts"], report, texts)
    missed = _missed(meetings)
    value_accuracy, value_errors = _values(meetings)
    pairs = _pairs(meetings, report["facts"])
    verdicts = _verdicts(meetings, report["facts"])
    alarm_precision, alarm_errors = _alarms(meetings, report["facts"])
    on_furniture = list(_on_furniture(gold.get("furniture", ()), meetings, texts))
    return Figures(
        claim_recall=Ratio(len(meetings.by_mention) - len(missed), len(meetings.by_mention)),
        value_accuracy=value_accuracy,
        pair_precision=pairs.pair_precision,
        pair_recall=pairs.pair_recall,
        verdict_accuracy=verdicts.verdict_accuracy,
        alarm_precision=alarm_precision,
        alarm_recall=verdicts.alarm_recall,
        furniture=len(on_furniture),
        unjudged=pairs.unjudged,
        kinds=pairs.kinds,
        errors=(
            *missed,
            *value_errors,
            *pairs.errors,
            *verdicts.errors,
            *alarm_errors,
            *on_furniture,
        ),
    )


def _overlap(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _fits(gold_kind: str, kind: str) -> bool:
    return kind in FITTING.get(gold_kind, {gold_kind})


def meet(gold: Sequence[Json], report: Json, texts: Mapping[str, str]) -> Meetings:
    """Find which claims of a report meet which mentions of the gold facts."""
    file_names = {a["id"]: PurePath(a["path"]).name for a in report["articles"]}
    claims = {claim["id"]: claim for claim in report["claims"]}
    file_of = {claim["id"]: file_names[claim["article"]] for claim in report["claims"]}
    by_claim: dict[str, set[MentionKey]] = {}
    by_mention: dict[MentionKey, tuple[str, ...]] = {}
    for key, fact, mention in _mentions(gold):
        spots = places(texts[mention["article"]], mention["quote"], mention["value"])
        if not spots:
            raise ValueError(f"gold mention not in its article: {fact['id']}: {mention['quote']!r}")
        by_mention[key] = tuple(
            cid
            for cid, claim in claims.items()
            if file_of[cid] == mention["article"]
            and _fits(fact["kind"], claim["kind"])
            and any(_overlap((claim["start"], claim["end"]), spot) for spot in spots)
        )
        for cid in by_mention[key]:
            by_claim.setdefault(cid, set()).add(key)
    frozen = {cid: frozenset(keys) for cid, keys in by_claim.items()}
    return Meetings(gold, claims, file_of, frozen, by_mention)


def _mentions(gold: Sequence[Json]) -> Iterator[tuple[MentionKey, Json, Json]]:
    for fact_at, fact in enumerate(gold):
        for mention_at, mention in enumerate(fact["mentions"]):
            yield (fact_at, mention_at), fact, mention


def _missed(meetings: Meetings) -> list[str]:
    return [
        f"missed  {fact['id']} [{fact['kind']}] {mention['article']}: {mention['quote']!r}"
        for key, fact, mention in _mentions(meetings.gold)
        if not meetings.by_mention[key]
    ]


def _values(meetings: Meetings) -> tuple[Ratio, list[str]]:
    total, errors = 0, []
    for key, fact, mention in _mentions(meetings.gold):
        hits = meetings.by_mention[key]
        if "norm" not in mention or not hits:
            continue
        total += 1
        norms = [meetings.claims[cid].get("normalized") for cid in hits]
        if not any(_same_norm(fact["kind"], norm, mention["norm"]) for norm in norms):
            errors.append(
                f"value   {fact['id']}: {mention['value']!r} gold {mention['norm']!r} got {norms}"
            )
    return Ratio(total - len(errors), total), errors


def _same_norm(kind: str, norm: str | None, gold: str) -> bool:
    # Of a count only the hedge and the number, as its noun can be named in several ways.
    if kind == "count" and norm:
        return norm.split(maxsplit=1)[0] == gold.split(maxsplit=1)[0]
    return norm == gold


def _pairs(meetings: Meetings, facts: Sequence[Json]) -> Figures:
    wanted = {
        (fact_at, a, b)
        for fact_at, fact in enumerate(meetings.gold)
        for a, b in combinations(range(len(fact["mentions"])), 2)
        if fact["mentions"][a]["article"] != fact["mentions"][b]["article"]
    }
    found: set[tuple[int, int, int]] = set()
    right: Counter[str] = Counter()
    called: Counter[str] = Counter()
    unjudged, errors = 0, []
    for fact in facts:
        for x, y in combinations(fact["claims"], 2):
            if meetings.claims[x]["article"] == meetings.claims[y]["article"]:
                continue
            if x not in meetings.by_claim and y not in meetings.by_claim:
                unjudged += 1
                continue
            kind = meetings.claims[x]["kind"]
            called[kind] += 1
            if meetings.facts_met(x) & meetings.facts_met(y):
                right[kind] += 1
                found |= wanted.intersection(_mention_pairs(meetings, x, y))
            else:
                errors.append(
                    f"wrong   {meetings.describe(x)} with {meetings.describe(y)}"
                    f" as {fact['verdict']}"
                )
    wanted_kinds = Counter(meetings.gold[fact_at]["kind"] for fact_at, _, _ in wanted)
    found_kinds = Counter(meetings.gold[fact_at]["kind"] for fact_at, _, _ in found)
    return Figures(
        pair_precision=Ratio(right.total(), called.total()),
        pair_recall=Ratio(len(found), len(wanted)),
        unjudged=unjudged,
        kinds={
            kind: KindPairs(
                Ratio(right[kind], called[kind]), Ratio(found_kinds[kind], wanted_kinds[kind])
            )
            for kind in sorted({*called, *wanted_kinds})
        },
        errors=tuple(errors),
    )


def _mention_pairs(meetings: Meetings, x: str, y: str) -> Iterator[tuple[int, int, int]]:
    for fact_x, a in meetings.by_claim[x]:
        for fact_y, b in meetings.by_claim[y]:
            if fact_x == fact_y:
                yield fact_x, min(a, b), max(a, b)


def _verdicts(meetings: Meetings, facts: Sequence[Json]) -> Figures:
    shared = right = alarms = raised = 0
    errors = []
    for fact_at, gold_fact in enumerate(meetings.gold):
        if len({mention["article"] for mention in gold_fact["mentions"]}) < 2:
            continue
        shared += 1
        answer = _counterpart(meetings, fact_at, facts)
        verdict = answer["verdict"] if answer else None
        if verdict in _accepted(gold_fact):
            right += 1
        else:
            errors.append(
                f"verdict {gold_fact['id']}: gold {sorted(_accepted(gold_fact))} got {verdict}"
            )
        if gold_fact["verdict"] in ALARMS:
            alarms += 1
            raised += verdict in ALARMS
    return Figures(
        verdict_accuracy=Ratio(right, shared),
        alarm_recall=Ratio(raised, alarms),
        errors=tuple(errors),
    )


def _accepted(gold_fact: Json) -> set[str]:
    return {gold_fact["verdict"], *gold_fact.get("also", ())}


def _counterpart(meetings: Meetings, fact_at: int, facts: Sequence[Json]) -> Json | None:
    """The report's fact that holds most of a gold fact's mentions, of two files at least."""
    fact_of = {cid: fact for fact in facts for cid in fact["claims"]}
    stating = [
        cid for cid in meetings.by_claim if cid in fact_of and fact_at in meetings.facts_met(cid)
    ]
    files: dict[str, set[str]] = {}
    for cid in stating:
        files.setdefault(fact_of[cid]["id"], set()).add(meetings.file_of[cid])
    votes = Counter(fact_of[cid]["id"] for cid in stating)
    best = next((fact_id for fact_id, _ in votes.most_common() if len(files[fact_id]) > 1), None)
    return next((fact for fact in facts if fact["id"] == best), None)


def _alarms(meetings: Meetings, facts: Sequence[Json]) -> tuple[Ratio, list[str]]:
    alarms = [fact for fact in facts if fact["verdict"] in ALARMS]
    errors = []
    for fact in alarms:
        stated = Counter(
            fact_at for cid in fact["claims"] for fact_at, _ in meetings.by_claim.get(cid, ())
        )
        if not any(n > 1 and _accepted(meetings.gold[at]) & ALARMS for at, n in stated.items()):
            sides = " | ".join(meetings.describe(cid) for cid in fact["claims"])
            errors.append(f"alarm?  {fact['verdict']}: {sides}")
    return Ratio(len(alarms) - len(errors), len(alarms)), errors


def _on_furniture(
    furniture: Iterable[Json], meetings: Meetings, texts: Mapping[str, str]
) -> Iterator[str]:
    for item in furniture:
        for spot in places(texts[item["article"]], item["text"], item["text"]):
            for cid, claim in meetings.claims.items():
                same_file = meetings.file_of[cid] == item["article"]
                if same_file and _overlap((claim["start"], claim["end"]), spot):
                    yield f"page    {item['article']}: {claim['kind']} {claim['text']!r}"


def read_texts(gold_path: Path, gold: Json) -> dict[str, str]:
    """The articles of a gold file by file name; their folder stands beside it or one above."""
    beside = gold_path.parent / gold["articles"]
    folder = beside if beside.is_dir() else gold_path.parent.parent / gold["articles"]
    return {p.name: p.read_bytes().decode("utf-8") for p in folder.iterdir() if p.is_file()}


def score_files(gold_path: Path, report_path: Path) -> Figures:
    """Score a report's file against a gold file."""
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    report = json.loads(report_path.read_text(encoding="utf-8"))
    return score(gold, report, read_texts(gold_path, gold))


def figures_line(name: str, figures: Figures) -> str:
    """One line with every figure of a story."""
    cells = [
        f"{f.name.replace('_', ' ')} {getattr(figures, f.name)}"
        for f in fields(figures)
        if f.name not in {"kinds", "errors"}
    ]
    return f"{name}: " + "; ".join(cells)


def kind_lines(figures: Figures) -> list[str]:
    """The pair figures by kind, the kind with most gold pairs first."""
    ranked = sorted(figures.kinds.items(), key=lambda item: (-item[1].recall.of, item[0]))
    return [
        f"  {kind}: pair precision {pairs.precision}; pair recall {pairs.recall}"
        for kind, pairs in ranked
    ]


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.score", description=__doc__)
    parser.add_argument("gold", type=Path, help="a gold file, or a folder of them")
    parser.add_argument("report", type=Path, help="a report, or a folder of reports so named")
    parser.add_argument("--show", action="store_true", help="print each error")
    parser.add_argument("--kinds", action="store_true", help="print the pairs by kind of claim")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Print the figures of each story, and of all where folders are given."""
    arguments = _arguments(argv)
    many = arguments.gold.is_dir()
    total = Figures()
    for gold_path in sorted(arguments.gold.glob("*.json")) if many else [arguments.gold]:
        report_path = arguments.report / gold_path.name if many else arguments.report
        figures = score_files(gold_path, report_path)
        for error in figures.errors if arguments.show else ():
            print(f"  {error}")
        print(figures_line(gold_path.stem, figures))
        total += figures
    if many:
        print(figures_line("TOTAL", total))
    for line in kind_lines(total) if arguments.kinds else ():
        print(line)


if __name__ == "__main__":
    main()
