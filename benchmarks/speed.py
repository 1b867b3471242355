"""How long whole runs take beside spaCy alone: ``python -m benchmarks.speed [--quick]``.

Runs of ``factcheck check`` and of a plain script that parses the same files with the same
model's default components take turns, five of each after a warm-up, and the medians of what
they took are compared. Ratios are held to their limits, and the run ends with 1 where one
is above its own; absolute times are shown and held to nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
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
    "help / imports": 1.5,
}


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


def measured(
    scratch: Path, given: Mapping[str, Path], runs: int, sizes: Sequence[int]
) -> Iterator[tuple[str, float]]:
    """The figures by their names, as each is known; medians are printed on the way.

    ``given`` are folders of articles by name, ``sizes`` how many are generated.
    """
    commands = {
        "help": [sys.executable, "-m", "factcheck", "--help"],
        "imports": [sys.executable, "-c", "import typer, rich.table"],
    }
    start = compared(commands, runs)
    yield "help / imports", start["help"].wall / start["imports"].wall
    for name, folder in given.items():
        if not folder.is_dir():
            print(f"{name}: skipped, no {folder.name} here")
            continue
        yield from _beside_plain(name, folder, runs)
    each: list[float] = []
    for size in sizes:
        folder = scratch / str(size)
        generate.write(size, folder)
        name = f"{size:,}"
        if size <= 1000:
            yield from _beside_plain(name, folder, runs)
            yield from _kept(name, folder, scratch / f"{size}.sqlite", runs)
        run = timed(check(folder))
        each.append(run.cpu / size)
        yield f"{name}: MB", run.memory
    yield f"{sizes[-1]:,} / {sizes[-2]:,}, by article", each[-1] / each[-2]
    for stage, seconds in stages.timed(scratch / str(sizes[0])):
        print(f"  {stage:20} {seconds:8.2f} s of {sizes[0]} articles")


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
    quick = parser.parse_args().quick
    runs, sizes = (1, (20, 60)) if quick else (5, (100, 1000, 10_000))
    given = {"seeds": SHARED / "seeds"}
    if not quick:
        given["incidents"] = SHARED / "data" / "incidents" / "articles"
    over = []
    with tempfile.TemporaryDirectory() as scratch:
        for name, figure in measured(Path(scratch), given, runs, sizes):
            limit = LIMITS.get(name)
            kept = "" if limit is None else f"  (at most {limit:g})"
            print(f"{name:32} {figure:8.2f}{kept}", flush=True)
            if limit is not None and figure > limit:
                over.append(name)
    if over:
        sys.exit("above the limit: " + ", ".join(over))


if __name__ == "__main__":
    main()
