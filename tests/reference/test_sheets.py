"""The rows of a table as claims, read as articles are."""

from __future__ import annotations

import pytest

from factcheck.errors import UsageError
from factcheck.model import Status
from factcheck.reference import read, sheets
from factcheck.settings import DEFAULT_MODEL
from factcheck.values.notation import normalized

#: subject, kind, value, and the value in the notation of the report.
ROWS = [
    ("people killed in the Orsa dam break", "casualties", "12", "12 people"),
    ("people killed in the Orsa dam break", "casualties", ">=9 people", ">=9 people"),
    ("families moved to schools", "count", "1,200", "1200 families"),
    ("cost of the repairs", "money", "about $7 billion", "~7000000000 USD"),
    ("cost of the repairs", "money", "7000000000 USD", "7000000000 USD"),
    ("cost of the repairs", "money", "7000000 SEK", "7000000 SEK"),
    ("share of the voters", "percent", "40 %", "40 %"),
    ("magnitude of the earthquake", "measure", "6.1", "6.1 magnitude"),
    ("depth of the lake", "measure", "12 km", "12 km"),
    ("Orsa dam broke", "date", "2024-03-02", "2024-03-02"),
    ("Orsa dam was built", "date", "1931", "1931"),
    ("repairs of the dam", "date", "2024/..", "2024/.."),
    ("the siege of Vester", "date", "1979/1989", "1979/1989"),
    ("the siege of Vester", "duration", "P9Y", "P9Y"),
    ("time between alarm and flood", "duration", "~PT90M", "~PT90M"),
    ("age of Ilse Brandt", "age", "54", "54 a"),
    ("Ilse Brandt", "age", "54 a", "54 a"),
    ("reservoir in the valley", "ordinal", "second-largest", "2 reservoir"),
    ("Ilse Brandt", "role", "chairman of Halland Water", "Ilse Brandt; chair of Halland Water"),
    ("Ilse Brandt", "role", "Ilse Brandt; mayor", "Ilse Brandt; mayor"),
    ("towns that were flooded", "set", "Brno, Lodz and Vester", "Brno, Lodz, Vester"),
    ("Ilse Brandt", "quote", "Nobody here slept", "Nobody here slept"),
]


def table(folder, rows, header="subject,kind,value,source"):
    path = folder / "facts.csv"
    lines = (",".join(f'"{cell}"' for cell in row) for row in rows)
    path.write_text("\n".join((header, *lines)), "utf-8")
    return read(str(path))


def test_every_kind_is_read(tmp_path) -> None:
    made = sheets([table(tmp_path, [(*row[:3], "x") for row in ROWS])], (), DEFAULT_MODEL)
    (article,), (claims,) = made.articles, made.claims
    assert [normalized(c.value) for c in claims] == [row[3] for row in ROWS]
    assert [article.text[c.start : c.end] for c in claims] == [row[2] for row in ROWS]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        pytest.param(
            ("the bill", "money", "much"), "'much' cannot be read as money: write", id="no"
        ),
        pytest.param(("the bill", "money", "12 km"), "'12 km' cannot be read as money", id="unit"),
        pytest.param(("the flood", "date", "yesterday"), "'yesterday' cannot be read as", id="day"),
        pytest.param(
            ("the flood", "date", "2024-13-40"), "'2024-13-40' cannot be read", id="month"
        ),
        pytest.param(
            ("bill", "money", "$3 in May; $40"), "'$3 in May; $40' cannot be", id="two values"
        ),
    ],
)
def test_a_value_that_is_not_read(tmp_path, row, why: str) -> None:
    good = ("depth of the lake", "measure", "12 km", "x")
    with pytest.raises(UsageError) as refused:
        sheets([table(tmp_path, [good, (*row, "x")])], (), DEFAULT_MODEL)
    assert str(refused.value).startswith(f"{tmp_path / 'facts.csv'}: row 3, column value: {why}")


def test_the_parts_of_a_table_are_one_source(tmp_path) -> None:
    header = "subject,kind,value,source,status,date"
    rows = [
        ("people killed in the flood", "casualties", "12", "x", "killed", "2024-03-05"),
        ("people hurt in the flood", "casualties", "40", "x", "injured", "2024-03-04"),
        ("depth of the lake", "measure", "12 km", "x", "", ""),
    ]
    made = sheets([table(tmp_path, rows, header)], ("facts.csv",), DEFAULT_MODEL)
    assert set(made.tables.values()) == {"facts.csv#2"}
    assert [str(a.published.day) for a in made.articles] == ["None", "2024-03-04", "2024-03-05"]
    assert [c.status for part in made.claims for c in part] == [
        None, Status.INJURED, Status.KILLED,
    ]  # fmt: skip
