"""The questions that the README asks of the tables, in DuckDB."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

README = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")
QUESTIONS = re.findall(
    r"^(\w[^\n]+\?)\n\n```sql\n(.+?)```",
    README.partition("<!-- sql -->")[2],
    re.MULTILINE | re.DOTALL,
)

#: The first row of the answer to each.
ANSWERS = [
    ("Daily Ledger", 2, 27),
    ("a0000", "people killed in a fire at the Norvek warehouse", "3", "3"),
    ("Daily Ledger", "Evening Dispatch", 20, 0.4),
    ("a0010", "Zephan crash in Varnhem", 3, 9),
    (
        "age of Farrow Marchetti",
        '"13" (a0011) and "15" (a0014) exclude one another',
        pytest.approx(6, abs=0.5),
    ),
]


def test_there_are_five() -> None:
    assert len(QUESTIONS) == len(ANSWERS) == 5


@pytest.mark.parametrize(
    ("query", "first"),
    [(query, first) for (_, query), first in zip(QUESTIONS, ANSWERS, strict=False)],
    ids=[question for question, _ in QUESTIONS],
)
def test_a_question_is_answered(query, first, thirty) -> None:
    _, out = thirty
    answer = duckdb.sql(query.replace("'out/", f"'{out}/"))
    assert answer.fetchall()[0] == first
