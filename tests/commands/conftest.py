"""The command line in an empty folder, with real articles."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from factcheck import cli

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., SimpleNamespace]

ONE = """Warehouse fire in Lund

Nine people were killed in a warehouse fire in Lund on Friday, police said.

The warehouse in Lund was inspected 14 times.
"""
TWO = """The fire in Lund

Eleven people were killed in a warehouse fire in Lund on Friday, police said.

The warehouse in Lund was inspected 41 times.
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the command in a folder with two articles; give back exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    Path("one.md").write_text(ONE, "utf-8")
    Path("two.txt").write_text(TWO, "utf-8")

    def command(*arguments: str) -> SimpleNamespace:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        out, err = capfd.readouterr()
        return SimpleNamespace(code=left.value.code, out=out, err=err)

    return command
