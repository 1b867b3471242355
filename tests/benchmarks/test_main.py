"""The table of all benchmarks."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import FLOORS, benchmarks, main, row

BOUNDS = {"recall": 0.9, "faults": 3}


@pytest.mark.parametrize(
    ("figure", "now", "held"),
    [
        ("recall", 0.899, False), ("faults", 4, False),
        ("recall", 0.9, True), ("recall", 0.8996, True), ("faults", 3, True), ("other", 0.0, True),
    ],
)  # fmt: skip
def test_a_figure_holds_at_its_floor_and_a_count_at_its_ceiling(figure, now, held) -> None:
    line, found = row("name", figure, now, BOUNDS)
    assert found is held
    assert line.startswith("name ")
    assert line.endswith("worse") is not held


def test_what_is_missing_is_named(tmp_path, capsys) -> None:
    assert main([str(tmp_path), "dates", "incidents"]) == 0
    _, dates, incidents = capsys.readouterr().out.splitlines()
    assert dates.split()[:2] == ["dates", "skipped:"]
    assert incidents.split()[:2] == ["incidents", "skipped:"]


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(SystemExit, match="nonsense"):
        main(["nonsense"])


def test_floors_are_of_benchmarks(tmp_path) -> None:
    assert set(FLOORS) <= {one.name for one in benchmarks(tmp_path)}
