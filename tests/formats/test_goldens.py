"""Every output form of one report, as files to be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.formats import Format, explain, json, listing, render, text
from factcheck.formats.view import EVERY, View
from tests.formats.fixture import ALONE, EMPTY, REPORT, WITHIN, crowded
from tests.golden import expect

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "goldens"

FORMS: dict[str, Callable[[], str]] = {
    "report-80.txt": lambda: text.render(REPORT, View(80)),
    "report-140.txt": lambda: text.render(REPORT, View(140)),
    "report-80-color.txt": lambda: text.render(REPORT, View(80, color=True)),
    "report-all-80.txt": lambda: text.render(REPORT, View(80, shown=EVERY)),
    "report-40-facts.txt": lambda: text.render(crowded(), View(80)),
    "report-within-80.txt": lambda: text.render(WITHIN, View(80)),
    "report-within-140.txt": lambda: text.render(WITHIN, View(140)),
    "report-within.json": lambda: json.render(WITHIN),
    "report-alone-80.txt": lambda: text.render(ALONE, View(80)),
    "report-empty.txt": lambda: text.render(EMPTY, View(80)),
    "report.json": lambda: json.render(REPORT),
    "report.jsonl": lambda: render(REPORT, Format.JSONL, View()),
    "report.csv": lambda: render(REPORT, Format.CSV, View(shown=EVERY)).replace("\r\n", "\n"),
    "report.md": lambda: render(REPORT, Format.MARKDOWN, View(shown=EVERY)),
    "report.sarif": lambda: render(REPORT, Format.SARIF, View()),
    "report.xml": lambda: render(REPORT, Format.JUNIT, View(shown=EVERY)),
    "report.github": lambda: render(REPORT, Format.GITHUB, View()),
    "report-within.csv": lambda: render(WITHIN, Format.CSV, View()).replace("\r\n", "\n"),
    "report-within.md": lambda: render(WITHIN, Format.MARKDOWN, View()),
    "report-within.sarif": lambda: render(WITHIN, Format.SARIF, View()),
    "report-within.xml": lambda: render(WITHIN, Format.JUNIT, View()),
    "report-within.github": lambda: render(WITHIN, Format.GITHUB, View()),
    "claims-80.txt": lambda: listing.render(REPORT, View(80)),
    "explain-updated-80.txt": lambda: explain.render(REPORT, "f1", View(80)),
    "explain-single-80.txt": lambda: explain.render(REPORT, "f8", View(80)),
}


@pytest.mark.parametrize("name", FORMS)
def test_golden(name: str) -> None:
    expect(FOLDER / name, FORMS[name]())


def test_no_golden_is_left_behind() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(FORMS)
