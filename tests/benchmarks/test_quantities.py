"""How quantities are matched with NewsQuant's."""

from __future__ import annotations

import json

import pytest

from benchmarks import quantities
from benchmarks.quantities import Reading, listed, match, notation


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("-", ""), ("percentage", "%"), ("dollar", "USD"), ("dollar per barrel", "USD per barrels"),
        ("mile per hour", "mph"), ("square metre", "m2"), ("year of age", "a"),
        ("heart transplant", "transplants"), ("soldier", "people"),
    ],
)  # fmt: skip
def test_notation(unit, expected):
    assert notation(unit) == expected


def test_a_range_is_listed_with_both_bounds():
    quantity = {"value": "252.0-287.0", "change": "~", "normalized_unit": "mile"}
    assert listed(quantity)[:4] == (252.0, 287.0, "~", "mi")


def test_each_reading_is_matched_once():
    stated = [Reading(5, 5, "=", "ships", ""), Reading(5, 5, "=", "men", "")]
    made = [Reading(5, 5, "=", "men", "")]
    assert match(stated, made) == [(stated[1], made[0])]


def test_other_values_do_not_match():
    assert match([Reading(5, 5, "=", "", "")], [Reading(5, 6, "=", "", "")]) == []


def test_missing_data_is_said_plainly(tmp_path, capsys):
    assert quantities.main([str(tmp_path / "none.json")]) == 0
    assert "skipped" in capsys.readouterr().out


def test_scores_of_one_sentence(tmp_path, capsys):
    stated = {"change": ">", "value": "40", "unit": "ships", "normalized_unit": "ship"}
    data = tmp_path / "data.json"
    data.write_text(json.dumps([{"text": "They sank more than 40 ships.", "quantities": [stated]}]))
    assert quantities.main([str(data)]) == 0
    assert capsys.readouterr().out.count("F1 100.0%") == 3
