"""How long whole runs take beside spaCy alone.

usage: python -m benchmarks.speed [--quick] [--runs N] [--sizes N ...] [--story N ...]

Runs of ``factcheck check`` and of a plain script that parses the same files with the same
model's default components take turns, five of each after a warm-up, and the medians of what
they took are compared. Ratios are held to their limits, and the run ends with 1 where one
is above its own; absolute times are shown and held to nothing. A figure is left out where the
sizes asked for do not give it.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import generate, stages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parent.parent
PLAIN = Path(__file__).with_name("plain.py")
SHARED = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared"))

#: What a median may be at most, as a share of that of another command; in megabytes for one.
LIMITS = {
    "seeds: ours / plain": 1.3,
    "1,000: ours / plain": 0.8,
    "1,000: two jobs / one": 0.55,
    "1,000: warm / cold cache": 0.1,
    "10,000 / 1,000, by article": 1.1,
    "1,000: MB": 600,
    "10,000: MB": 600,
    "after parsing, share": 0.15,
    "one story of 250 / 125, by n log n": 1.0,
    "one story of 500 / 250, by n log n": 1.0,
    "help / imports": 1.5,
}


#: How many articles are generated, and how many of one story.
SIZES, STORY = (100, 1000, 10_000), (125, 250, 500)


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds on the clock, seconds of processor time, megabytes at its peak."""

    wall: float
    cpu: float
    memory: float


def timed(command: Sequence[str]) -> Run:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    begun = time.perf_counter()
    # The interpreter ``command`` names; nothing from elsewhere.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def compared(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, Run]:
    """The median run of each command, all of them in turn after a warm-up."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            run = timed(command)
            if number:
                found[name].append(run)
    return {
        name: Run(
            statistics.median(r.wall for r in those),
            statistics.median(r.cpu for r in those),
            statistics.median(r.memory for r in those),
        )
        for name, those in found.items()
    }


def check(folder: Path, *options: str) -> list[str]:
    """The command that checks a folder."""
    command = [sys.executable, "-m", "factcheck", "check", str(folder), "--fail-on", "never"]
    return [*command, *(options or ("--no-cache",))]


def plain(folder: Path) -> list[str]:
    """The command that only parses it."""
    return [sys.executable, str(PLAIN), str(folder)]


def words(folder: Path) -> int:
    """How many words stand in a folder's files."""
    return sum(len(p.read_text("utf-8").split()) for p in folder.rglob("*") if p.is_file())


@dataclass(frozen=True, slots=True)
class Asked:
    """What is measured: so many runs each, of so many articles, and of stories of so many."""

    runs: int
    sizes: Sequence[int]
    story: Sequence[int]


def measured(scratch: Path, given: Mapping[str, Path], asked: Asked) -> Iterator[tuple[str, float]]:
    """The figures by their names, as each is known; medians are printed on the way.

    ``given`` are folders of articles by name.
    """
    commands = {
        "help": [sys.executable, "-m", "factcheck", "--help"],
        "imports": [sys.executable, "-c", "import typer, rich.table"],
    }
    start = compared(commands, asked.runs)
    yield "help / imports", start["help"].wall / start["imports"].wall
    for name, folder in given.items():
        if not folder.is_dir():
            print(f"{name}: skipped, no {folder.name} here")
            continue
        yield from _beside_plain(name, folder, asked.runs)
    each: dict[int, float] = {}
    for size in asked.sizes:
        folder = scratch / str(size)
        generate.write(size, folder)
        name = f"{size:,}"
        if size <= 1000:
            yield from _beside_plain(name, folder, asked.runs)
            yield from _kept(name, folder, scratch / f"{size}.sqlite", asked.runs)
        run = timed(check(folder))
        each[size] = run.cpu / size
        yield f"{name}: MB", run.memory
    for less, more in pairwise(asked.sizes):
        yield f"{more:,} / {less:,}, by article", each[more] / each[less]
    yield from _shares(scratch / str(asked.sizes[0]), asked.sizes[0])
    yield from _of_one_story(scratch, asked)


def _shares(folder: Path, size: int) -> Iterator[tuple[str, float]]:
    """The share of a run's stages that comes after parsing; loading the model is no stage."""
    found = dict(stages.timed(folder))
    for stage, seconds in found.items():
        print(f"  {stage:20} {seconds:8.2f} s of {size} articles")
    names = list(found)
    after = sum(found[name] for name in names[names.index("parsing") + 1 :])
    yield "after parsing, share", after / sum(found[name] for name in names[1:])


def _of_one_story(scratch: Path, asked: Asked) -> Iterator[tuple[str, float]]:
    """How the time of one story grows with its articles, beside n log n."""
    took: dict[int, float] = {}
    for size in asked.story:
        folder = scratch / f"story-{size}"
        generate.write(size, folder, generate.one_story)
        took[size] = timed(check(folder)).cpu
        print(f"  one story of {size:6} {took[size]:8.2f} s of cpu")
    for less, more in pairwise(asked.story):
        grown = took[more] / took[less]
        fair = more * math.log(more) / (less * math.log(less))
        yield f"one story of {more} / {less}, by n log n", grown / fair


def _beside_plain(name: str, folder: Path, runs: int) -> Iterator[tuple[str, float]]:
    found = compared({"plain": plain(folder), "ours": check(folder)}, runs)
    count = words(folder)
    for who, run in found.items():
        print(
            f"  {name:10} {who:6} {run.wall:8.2f} s {run.cpu:8.2f} s of cpu "
            f"{count / run.wall:8,.0f} words/s {run.memory:7.0f} MB"
        )
    yield f"{name}: ours / plain", found["ours"].wall / found["plain"].wall


def _kept(name: str, folder: Path, cache: Path, runs: int) -> Iterator[tuple[str, float]]:
    one, two = check(folder), check(folder, "--no-cache", "--jobs", "2")
    found = compared({"one": one, "two": two}, runs)
    yield f"{name}: two jobs / one", found["two"].wall / found["one"].wall
    cold = timed(check(folder, "--cache", str(cache)))
    warm = compared({"warm": check(folder, "--cache", str(cache))}, runs)["warm"]
    yield f"{name}: warm / cold cache", warm.wall / cold.wall


def main() -> None:
    """Print the figures; end with 1 where one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="20 and 60 articles, one run each")
    parser.add_argument("--runs", type=int, help="runs of each command after a warm-up (5)")
    parser.add_argument("--sizes", type=int, nargs="+", help="how many articles (100 1000 10000)")
    parser.add_argument("--story", type=int, nargs="*", help="articles of one story (125 250 500)")
    given = parser.parse_args()
    runs, sizes, story = (1, (20, 60), ()) if given.quick else (5, SIZES, STORY)
    asked = Asked(
        given.runs or runs,
        given.sizes or sizes,
        story if given.story is None else given.story,
    )
    folders = {"seeds": SHARED / "seeds"}
    if not given.quick:
        folders["incidents"] = SHARED / "data" / "incidents" / "articles"
    over = []
    with tempfile.TemporaryDirectory() as scratch:
        for name, figure in measured(Path(scratch), folders, asked):
            limit = LIMITS.get(name)
            kept = "" if limit is None else f"  (at most {limit:g})"
            print(f"{name:32} {figure:8.2f}{kept}", flush=True)
            if limit is not None and figure > limit:
                over.append(name)
    if over:
        sys.exit("above the limit: " + ", ".join(over))


if __name__ == "__main__":
    main()
