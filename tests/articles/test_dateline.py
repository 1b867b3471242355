"""Datelines, and what looks like one."""

from __future__ import annotations

import pytest

from factcheck.articles.blocks import blocks
from factcheck.articles.dateline import dateline_end
from factcheck.model import BlockRole

NONE = [
    pytest.param("The mayor left — he said no more than that.", id="prose"),
    pytest.param("UPDATE — The mayor has left the town hall.", id="label"),
    pytest.param("NATO — The alliance met in the town hall.", id="organisation"),
    pytest.param("FBI - The bureau has opened a case there.", id="too-short"),
    pytest.param("Sen. Ann Cole (R-Ky.) — The senator has left town.", id="party"),
    pytest.param("LIMA, July 3 (AP) — The mayor has left the town.", id="day"),
    pytest.param("LIMA, Monday — The mayor has left the town.", id="weekday"),
    pytest.param("SAN-based storage — the mayor has bought it all.", id="lower-case"),
    pytest.param("HELENA — and it was late by then.", id="sentence-goes-on"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_dateline(text: str) -> None:
    assert dateline_end(text) == 0


DATELINES = [
    pytest.param("HELENA — ", id="place"),
    pytest.param("HELENA, Mont. (AP) — ", id="state-and-agency"),
    pytest.param("LIMA, Peru – ", id="country"),
    pytest.param("BUSAN, South Korea — ", id="two-words"),
    pytest.param("ST. PAUL, Minn. -- ", id="two-hyphens"),
    pytest.param("NEW HOPE (WXYZ) - ", id="station"),
    pytest.param("LIMA, Peru (Andean Press) — ", id="newsroom"),
    pytest.param("SUN CITY, Ariz. — ", id="place-like-a-day"),
    pytest.param("E. HELENA - ", id="initial"),
    pytest.param("Lima, Peru (Reuters) - ", id="mixed-case-with-agency"),
    pytest.param("HELENA ―", id="no-space"),
]


@pytest.mark.parametrize("line", DATELINES)
def test_dateline(line: str) -> None:
    assert dateline_end(f"{line}The mayor has left the town.") == len(line)


def test_a_dateline_is_a_block_of_its_own() -> None:
    text = "Mayor Leaves the Town Hall\n\nHELENA, Mont. — The mayor has left the town, aides said."
    found = [(text[b.start : b.end], b.role, b.reason) for b in blocks(text)[1:]]
    assert found == [
        ("HELENA, Mont. —", BlockRole.FURNITURE, "dateline"),
        ("The mayor has left the town, aides said.", BlockRole.BODY, ""),
    ]
