"""Every output form of one report, as files to be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.formats import explain, json, listing, text
from factcheck.formats.sheet import View
from tests.formats.fixture import ALONE, DRAFTED, EMPTY, REPORT, WITHIN, crowded
from tests.golden import expect

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "goldens"

FORMS: dict[str, Callable[[], str]] = {
    "report-80.txt": lambda: text.render(REPORT, View(80)),
    "report-140.txt": lambda: text.render(REPORT, View(140)),
    "report-80-color.txt": lambda: text.render(REPORT, View(80, color=True)),
    "report-all-80.txt": lambda: text.render(REPORT, View(80), text.EVERY),
    "report-40-facts.txt": lambda: text.render(crowded(), View(80)),
    "report-within-80.txt": lambda: text.render(WITHIN, View(80)),
    "report-within-140.txt": lambda: text.render(WITHIN, View(140)),
    "report-within.json": lambda: json.render(WITHIN),
    "report-alone-80.txt": lambda: text.render(ALONE, View(80)),
    "report-empty.txt": lambda: text.render(EMPTY, View(80)),
    "draft-80.txt": lambda: text.render(DRAFTED, View(80)),
    "draft-140-color.txt": lambda: text.render(DRAFTED, View(140, color=True), text.EVERY),
    "draft.json": lambda: json.render(DRAFTED),
    "report.json": lambda: json.render(REPORT),
    "claims-80.txt": lambda: listing.render(REPORT, View(80)),
    "explain-updated-80.txt": lambda: explain.render(REPORT, "f1", View(80)),
    "explain-single-80.txt": lambda: explain.render(REPORT, "f8", View(80)),
}


@pytest.mark.parametrize("name", FORMS)
def test_golden(name: str) -> None:
    expect(FOLDER / name, FORMS[name]())


def test_no_golden_is_left_behind() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(FORMS)
