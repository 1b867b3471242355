"""Tables of known values: what is read, and what is refused by row and column."""

from __future__ import annotations

import json
from datetime import date

import pytest

from factcheck.errors import UsageError
from factcheck.model import Kind, Status
from factcheck.reference import is_table, read

HEADER = "subject,kind,value,source"
GOOD = f"{HEADER}\ndepth of the lake,measure,12 m,Survey\n"


def table(folder, text: str, name: str = "facts.csv", encoding: str = "utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return read(str(path))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("", "empty: there is no text", id="empty"),
        pytest.param(HEADER, "no rows", id="header alone"),
        pytest.param("subject,kind,value\na,money,$1\n", "row 1: no column 'source'", id="column"),
        pytest.param("a,b\n1,2\n", "row 1: no column 'subject'", id="other table"),
        pytest.param(f"{HEADER},value\n", "row 1: two columns are called 'value'", id="twice"),
        pytest.param(f"{HEADER}\na,monney,$1,x\n", "row 2, column kind: 'monney' is no kind: did "
                     "you mean money?", id="kind"),
        pytest.param(f"{HEADER}\na,,$1,x\n", "row 2, column kind: it is empty", id="empty kind"),
        pytest.param(f"{HEADER}\na,money,,x\n", "row 2, column value: it is empty", id="value"),
        pytest.param(f"{HEADER}\na,money,$1,000,x\n", "row 2: 5 cells in 4 columns", id="comma"),
        pytest.param(f'{HEADER}\na,money,"$1,x\n', "not a table: unexpected end", id="open quote"),
        pytest.param(f"{HEADER},status\na,casualties,1,x,ded\n", "row 2, column status: 'ded' is "
                     "no status: ", id="status"),
        pytest.param(f"{HEADER},date\na,money,$1,x,soon\n", "row 2, column date: 'soon' is no day",
                     id="date"),
        pytest.param("subject,kind,value,source\n\n\na,money,$1,x\nb,cash,$1,x", "row 3, column "
                     "kind", id="blank rows are no rows"),
    ],
)  # fmt: skip
def test_refused(tmp_path, text: str, why: str) -> None:
    with pytest.raises(UsageError) as refused:
        table(tmp_path, text)
    assert str(refused.value).startswith(f"{tmp_path / 'facts.csv'}: {why}")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("{", "not JSON", id="broken"),
        pytest.param('{"subject": 1}', "not a list", id="object"),
        pytest.param("[]", "no rows", id="empty list"),
        pytest.param("[1]", "row 1: not an object", id="number"),
        pytest.param('[{"subject": "a", "kind": "money", "value": "$1"}]',
                     "row 1: no column 'source'", id="key"),
        pytest.param('[{"subject": "a", "kind": "money", "value": [1], "source": "x"}]',
                     "row 1, column value: a text or a number", id="list"),
    ],
)  # fmt: skip
def test_json_refused(tmp_path, text: str, why: str) -> None:
    with pytest.raises(UsageError) as refused:
        table(tmp_path, text, "facts.json")
    assert str(refused.value).startswith(f"{tmp_path / 'facts.json'}: {why}")


def test_a_missing_table() -> None:
    with pytest.raises(UsageError, match=r"nowhere\.csv: not found"):
        read("nowhere.csv")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(GOOD, id="plain"),
        pytest.param("\ufeff" + GOOD, id="byte order mark"),
        pytest.param("\ufeff" + GOOD.replace(",", ";"), id="semicolons"),
        pytest.param("sep=;\r\n" + GOOD.replace(",", ";").replace("\n", "\r\n"), id="Excel"),
        pytest.param(GOOD.replace(",", "\t"), id="tabs"),
        pytest.param("Subject , KIND,Value,Source,notes\ndepth of the lake,Measure,12 m,Survey,\n",
                     id="header in capitals, another column"),
        pytest.param(f'{HEADER}\n"depth of\nthe lake",measure,"12 m",Survey\n', id="quoted break"),
        pytest.param(json.dumps([dict(zip(HEADER.split(","), GOOD.splitlines()[1].split(","),
                                          strict=True))], indent=1), id="JSON"),
    ],
)  # fmt: skip
def test_read(tmp_path, text: str) -> None:
    made = table(tmp_path, text, "facts.json" if text.startswith("[") else "facts.csv")
    (row,) = made.rows
    assert (row.subject, row.kind, row.value) == ("depth of the lake", Kind.MEASURE, "12 m")
    assert made.text[row.value_start : row.value_end] == "12 m"
    assert row.start <= row.value_start < row.value_end <= row.end


def test_places_of_values_that_stand_twice(tmp_path) -> None:
    text = f'{HEADER},status,date\n12 12,casualties,12,"a ""12""",killed,2024-03-05\n'
    (row,) = table(tmp_path, text).rows
    assert text[: row.value_start].endswith("12 12,casualties,")
    assert (row.source, row.status, row.day) == ('a "12"', Status.KILLED, date(2024, 3, 5))


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("facts.txt", False),
        ("sources/", False),
        ("a.csv", True),
        ("A.JSON", True),
        ("a.jsonl", False),
    ],
)
def test_which_paths_are_tables(path: str, is_one: bool) -> None:
    assert is_table(path) is is_one
