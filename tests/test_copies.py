"""Which articles repeat another."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles import article
from factcheck.copies import copies
from factcheck.model import Source

REPORT = """A bridge over the river Arn was closed on Thursday after engineers found cracks
in two of its six piers, the roads agency said. About 14,000 vehicles cross it every day.

The agency's director, Wanda Kuhl, said that traffic would be sent over the old crossing at
Tarn until the spring. Lorries of more than 12 tonnes have to drive 40 kilometres further.

"We saw the first crack in June and measured it every week," Kuhl said. "It had not grown
until the flood came." The bridge was built in 1968 and was due to be replaced in 2031.
"""
EDITED = REPORT.replace("on Thursday", "this week").replace("About 14,000", "Some 14,000")
OWN = """Drivers in the valley face long detours, as the Arn bridge may stay shut for months.
Cracks were found in two piers. "It had not grown until the flood came," Wanda Kuhl of the roads
agency said of one of them.

Haulier Peter Sand, who runs nine lorries, expects to lose 3,000 euros a week. The ferry at
Ostin, which was to close, will run until midnight instead, its owner said yesterday. Mayors of
four villages want a pontoon bridge of the army, as in the flood of 1997.
"""
PASTED = OWN + "\nThe agency report in full:\n\n" + REPORT
NOTICE = "This report is our own. Do write to the editors with any question on what it says."
SHORT = "Cracks close the bridge over the river Arn."


def made(text: str, id: str, day: int | None = None):
    published = date(2024, 3, day) if day else None
    return article(Source(id, f"{id}.txt", text, published=published))


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((REPORT, OWN), id="own words, one quotation"),
        pytest.param((SHORT, f"{SHORT} Cars queue for miles."), id="too short to tell"),
        pytest.param(("Cracks close bridge.",) * 2, id="one short line"),
        pytest.param((f"{OWN}\n{NOTICE}", f"{NOTICE}"), id="a notice is no article"),
        pytest.param(("", ""), id="empty"),
    ],
)
def test_no_copies(texts) -> None:
    assert copies([made(text, f"{i}") for i, text in enumerate(texts)]) == {}


@pytest.mark.parametrize(
    ("original", "copy"),
    [
        pytest.param(REPORT, REPORT, id="syndicated"),
        pytest.param(REPORT, EDITED, id="lightly edited"),
        pytest.param(REPORT, REPORT.replace("\n", " "), id="other paragraphs"),
        pytest.param(REPORT, REPORT[: len(REPORT) * 2 // 3], id="cut from the end"),
        pytest.param(REPORT, PASTED, id="pasted into another"),
        pytest.param(PASTED, REPORT, id="taken out of another"),
        pytest.param(SHORT, SHORT, id="a brief, word for word"),
        pytest.param(SHORT, f"{SHORT} {SHORT}", id="a brief, pasted twice"),
    ],
)
def test_copies(original, copy) -> None:
    assert copies([made(copy, "a", 5), made(original, "b", 4)]) == {"a": "b"}


def test_the_longer_is_the_original_where_no_day_is_known() -> None:
    assert copies([made(REPORT, "a"), made(PASTED, "b")]) == {"a": "b"}


def test_a_copy_of_a_copy_copies_the_first() -> None:
    again = EDITED.replace("every week", "each week").replace("in two of", "in 2 of")
    found = copies([made(REPORT, "a", 1), made(EDITED, "b", 2), made(again, "c", 3)])
    assert found == {"b": "a", "c": "a"}


FEW = [
    made(REPORT, "r", 1), made(EDITED, "e", 1), made(OWN, "o", 2), made(PASTED, "p"), made("", "n")
]  # fmt: skip


@given(st.permutations(FEW))
def test_the_order_of_the_articles_is_all_one(articles) -> None:
    assert copies(articles) == copies(FEW)


def test_many_copies_of_one_report() -> None:
    found = copies([made(REPORT, f"{i:02}", 3) for i in range(40)])
    assert found == {f"{i:02}": "00" for i in range(1, 40)}
