"""Every benchmark whose data is there, in one table: ``python -m benchmarks [DATA] [NAME...]``.

DATA is a folder of annotated articles that is no part of the project, by default what
``FACTCHECK_DATA`` names, else ``../shared``; NAMEs choose among the benchmarks. The floors,
and the ceilings of figures that count faults, stand in ``floors.toml``. Ends with 1 where a
figure has fallen below its floor.
"""

from __future__ import annotations

import os
import sys
import time
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import dates, grouping, incidents, pages, pairs, quantities, stories
from benchmarks.score import Figures, Ratio
from factcheck import articles, sources
from factcheck.align import weights
from factcheck.stories import group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Measured = Iterator[tuple[str, float]]

CORPUS = Path(__file__).parent.parent / "corpus" / "gold"
#: Stories that no weight was fitted on: how well the facts of other stories come out.
UNSEEN = Path(__file__).parent / "unseen" / "gold"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A benchmark: what it reads, and how its figures are made from that."""

    name: str
    data: Path
    run: Callable[[Path], Measured]


def _stories(folder: Path, names: Sequence[str] = ("*",)) -> Measured:
    table = weights.load()
    total = Figures()
    for name in names:
        for story in stories.load(folder, name):
            total += stories.judge(story, table)
    for field in fields(total):
        value = getattr(total, field.name)
        if isinstance(value, Ratio):
            yield field.name.replace("_", " "), value.value
        elif isinstance(value, int):
            yield field.name, value


def _seeds(gold: Path) -> Measured:
    yield from _stories(gold.parent, (gold.stem,))


def _others(folder: Path) -> Measured:
    yield from _stories(folder, sorted({p.stem for p in folder.glob("*.json")} - {"seeds"}))


def _incidents(folder: Path) -> Measured:
    for status, tally in incidents.score(folder).items():
        yield f"{status} coverage", tally.answered / tally.asked
        yield f"{status} exact", tally.exact / max(tally.answered, 1)
        yield f"{status} false alarms", tally.alarms


def _pairs(path: Path) -> Measured:
    for name, tally in pairs.score(path).items():
        yield f"{name} contradiction precision", tally.precision
        yield f"{name} contradiction recall", tally.recall
        yield f"{name} false alarms", tally.entailed


def _quantities(path: Path) -> Measured:
    for name, score in quantities.score(path).items():
        yield f"{name} F1", score.f1


def _dates(folder: Path) -> Measured:
    spans, values = dates.score(folder)
    yield "span F1", spans.f1
    yield "value F1", values.f1


def _pages(folder: Path) -> Measured:
    asked, came = pages.score(folder)
    for sort in sorted(asked):
        yield sort, came[sort] / asked[sort]


def _grouping(folder: Path) -> Measured:
    found, _ = sources.read([str(folder)], None)
    read = [articles.article(source) for source in found]
    precision, recall = grouping.figures(group(read, "auto"), grouping.folders(read))
    yield "pair precision", precision
    yield "pair recall", recall


def benchmarks(data: Path) -> tuple[Benchmark, ...]:
    """All of them, the quickest first."""
    return (
        Benchmark("corpus", CORPUS, _stories),
        Benchmark("unseen", UNSEEN, _stories),
        Benchmark("seeds", data / "gold" / "seeds.json", _seeds),
        Benchmark("stories", data / "gold", _others),
        Benchmark("quantities", data / "data" / "newsquant.json", _quantities),
        Benchmark("dates", data / "data" / "timebank", _dates),
        Benchmark("pages", data / "data" / "html", _pages),
        Benchmark("grouping", data / "stories", _grouping),
        Benchmark("pairs", data / "data" / "pairs.jsonl", _pairs),
        Benchmark("incidents", data / "data" / "incidents", _incidents),
    )


def row(name: str, figure: str, now: float, floors: Mapping[str, float]) -> tuple[str, bool]:
    """A line of the table, and whether the figure holds; counts have ceilings, not floors."""
    counted = isinstance(now, int)
    bound = floors.get(figure)
    held = bound is None or (now <= bound if counted else round(now, 3) >= bound)
    shape = "d" if counted else ".3f"
    shown = "-" if bound is None else ("≤ " if counted else "") + format(bound, shape)
    mark = "" if held else "  worse"
    return f"{name:11} {figure:34} {shown:>7} {format(now, shape):>7}{mark}", held


def main(argv: Sequence[str]) -> int:
    """Print the table; 1 where a figure does not hold."""
    names = {b.name for b in benchmarks(Path())}
    chosen = [a for a in argv if a in names]
    folders = [a for a in argv if a not in names]
    if len(folders) > 1 or not all(Path(a).is_dir() for a in folders):
        sys.exit(f"name one folder, or some of {', '.join(sorted(names))}; not {' '.join(folders)}")
    data = Path(*folders or [os.environ.get("FACTCHECK_DATA") or "../shared"])
    print(f"{'benchmark':11} {'figure':34} {'floor':>7} {'now':>7}")
    failed = False
    for one in benchmarks(data):
        if chosen and one.name not in chosen:
            continue
        if not one.data.exists():
            print(f"{one.name:11} skipped: {one.data} is missing")
            continue
        start = time.perf_counter()
        for figure, now in one.run(one.data):
            line, held = row(one.name, figure, now, FLOORS.get(one.name, {}))
            failed |= not held
            print(line, flush=True)
        print(f"{one.name:11} {'seconds':34} {'':7} {time.perf_counter() - start:7.1f}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
