"""Parts in several processes: the same bytes, whoever dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from factcheck.corpus import engine_local
from factcheck.corpus.engine_local import Local
from factcheck.corpus.files import read_json
from factcheck.errors import UsageError
from tests.archive.conftest import SMALL, tables

#: The command with small units.
COMMAND = f"""
if __name__ == "__main__":
    from factcheck.corpus import plan
    plan.LEAST = {SMALL}
    from factcheck.cli import main
    main()
"""


def children(process: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    found = []
    with suppress(OSError):
        for task in Path(f"/proc/{process}/task").glob("*/children"):
            for child in map(int, task.read_text().split()):
                found += [child, *children(child)]
    return found


def begun(script: Path, *arguments: str, cwd: Path | None = None) -> subprocess.Popen[str]:
    script.write_text(COMMAND, "utf-8")
    return subprocess.Popen(
        [sys.executable, str(script), "corpus", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def command(process: int) -> str:
    """The command of a process, empty when it has ended."""
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_text("utf-8", "replace")
    return ""


def sorted_by(state: Path) -> bool:
    """Whether a run has come to the sorting of its articles."""
    return (state / "splits.json").exists() and (state / "done" / "sort").exists()


def workers(run: subprocess.Popen[str], mark: str, out: Path) -> list[int]:
    """The processes of a run with ``mark`` in their command, once the claims are being read."""
    until = time.monotonic() + 300
    state = out / "_factcheck"
    while time.monotonic() < until and run.poll() is None:
        parts = len(read_json(state / "splits.json")) + 1 if sorted_by(state) else 0
        if parts and len(list((state / "done" / "sort").glob("*.json"))) == parts:
            found = [child for child in children(run.pid) if mark in command(child)]
            if found:
                return found
        time.sleep(0.02)
    pytest.fail(f"no worker was seen: {run.communicate()}")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are told by /proc")
def test_a_worker_that_is_killed_is_replaced(thirty, tmp_path) -> None:
    path, whole = thirty
    out = tmp_path / "out"
    run = begun(tmp_path / "run.py", path, "--out", str(out), "--jobs", "2")
    os.kill(workers(run, "spawn_main", out)[0], signal.SIGKILL)
    said, complaints = run.communicate(timeout=240)
    assert (run.returncode, complaints) == (0, "")
    assert said.startswith("30 articles")
    assert tables(out) == tables(whole)


def test_workers_that_die_again_and_again_end_the_run(monkeypatch) -> None:
    tried = []

    def dies(*_):
        tried.append(1)
        raise engine_local.BrokenProcessPool

    monkeypatch.setattr(Local, "_pooled", dies)
    with pytest.raises(UsageError, match="with fewer --jobs, and it goes on from here"):
        list(Local(2).run("read", None, [0, 1]))
    assert len(tried) == engine_local.TRIES
