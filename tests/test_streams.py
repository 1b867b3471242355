"""Standard streams as the shell gives them: closed early, full, or a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from factcheck.progress import bar

TEXT = "Nine people were killed in Oslo on Friday.\n\n" * 20_000
TEXTS = [sys.executable, "-m", "factcheck", "claims", "--text"]


@pytest.fixture
def article(tmp_path: Path) -> str:
    place = tmp_path / "a.txt"
    place.write_text(TEXT, "utf-8")
    return str(place)


def test_a_reader_who_leaves_early_hears_nothing(article: str) -> None:
    with subprocess.Popen([*TEXTS, article], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        assert run.stdout.read(4) == b"Nine"
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line(article: str) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*TEXTS, article], stdout=full, stderr=subprocess.PIPE, check=False, text=True
        )
    assert run.returncode == 2
    assert run.stderr == "factcheck: No space left on device\n"


def test_standard_input(tmp_path: Path) -> None:
    run = subprocess.run([*TEXTS, "-"], input=b"Nine died.\n", capture_output=True, check=True)
    assert run.stdout.replace(b"\r\n", b"\n") == b"Nine died.\n"


def test_no_bar_without_a_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with bar("reading") as progress:
        assert progress is None
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize(("term", "shown"), [("xterm", True), ("dumb", False)])
def test_a_bar_on_a_terminal(term: str, shown: bool) -> None:
    code = (
        "from factcheck.progress import bar\n"
        "with bar('reading') as progress:\n"
        "    if progress: progress(1, 2)\n"
    )
    ours, theirs = os.openpty()
    environment = {**os.environ, "TERM": term}
    subprocess.run([sys.executable, "-c", code], stderr=theirs, check=True, env=environment)
    os.close(theirs)
    output = b""
    with suppress(OSError):  # the other end is closed
        while part := os.read(ours, 4096):
            output += part
    os.close(ours)
    assert (b"reading" in output) is shown
