"""No story of the corpus may fall below the figures it has reached."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

import factcheck
from benchmarks.score import Figures, figures_line, read_texts, score
from factcheck.formats import json as json_format

CORPUS = Path(__file__).parents[2] / "corpus"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))
STORIES = sorted(path.stem for path in (CORPUS / "gold").glob("*.json"))


@cache
def reached(story: str) -> Figures:
    """The figures of a story today; each story is checked once a run."""
    gold_path = CORPUS / "gold" / f"{story}.json"
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    report = factcheck.check([str(CORPUS / story)])
    return score(gold, json.loads(json_format.render(report)), read_texts(gold_path, gold))


def test_every_story_has_floors() -> None:
    assert sorted(FLOORS) == STORIES


@pytest.mark.parametrize("story", STORIES)
def test_every_figure_has_a_floor_or_a_ceiling(story: str) -> None:
    bounded = {*FLOORS[story], *FLOORS[story]["at_most"]} - {"at_most"}
    assert bounded == {f.name for f in fields(Figures)} - {"kinds", "errors"}


@pytest.mark.parametrize(
    ("story", "figure", "floor"),
    [
        pytest.param(story, figure, floor, id=f"{story}-{figure}")
        for story, floors in FLOORS.items()
        for figure, floor in floors.items()
        if figure != "at_most"
    ],
)
def test_figure_is_not_below_its_floor(story: str, figure: str, floor: float) -> None:
    figures = reached(story)
    value = round(getattr(figures, figure).value, 3)
    if value < floor:
        pytest.fail(
            f"{story}: {figure} fell to {value:.3f}, below its floor of {floor:.3f}\n"
            f"{figures_line(story, figures)}",
            pytrace=False,
        )


@pytest.mark.parametrize(
    ("story", "figure", "ceiling"),
    [
        pytest.param(story, figure, ceiling, id=f"{story}-{figure}")
        for story, floors in FLOORS.items()
        for figure, ceiling in floors["at_most"].items()
    ],
)
def test_count_is_not_above_its_ceiling(story: str, figure: str, ceiling: int) -> None:
    figures = reached(story)
    value = getattr(figures, figure)
    if value > ceiling:
        pytest.fail(
            f"{story}: {figure} rose to {value}, above {ceiling}\n{figures_line(story, figures)}",
            pytrace=False,
        )
