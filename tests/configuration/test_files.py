"""Where settings are found, and what is wrong with a file of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.configuration.files import File, find
from factcheck.errors import UsageError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch) -> Path:
    (tmp_path / "desk/articles").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path


def write(place: str, text: str) -> None:
    Path(place).write_text(text, "utf-8")


def test_no_file_is_no_fault() -> None:
    assert find(["articles"]) == File()


def test_upwards_from_the_first_path(here: Path) -> None:
    write("../factcheck.toml", "strict = true\n")
    write("other.txt", "")
    found = find(["articles/a.txt", "other.txt"])
    assert (found.path, found.folder, found.table) == ("../factcheck.toml", "..", {"strict": True})
    assert find(["-"]).path == "../factcheck.toml"


def test_the_nearest_wins_and_the_own_file_before_the_shared() -> None:
    write("../factcheck.toml", "halo = 0.1\n")
    write("pyproject.toml", "[tool.factcheck]\nhalo = 0.2\n")
    assert find(["articles"]).path == "pyproject.toml"
    write("factcheck.toml", "halo = 0.3\n")
    assert find(["articles"]).path == "factcheck.toml"
    write("articles/factcheck.toml", "")
    assert find(["articles"]).path == "articles/factcheck.toml"


def test_a_project_without_the_table_is_passed_over() -> None:
    write("../factcheck.toml", "halo = 0.1\n")
    write("pyproject.toml", "[tool.other]\nhalo = 0.2\n")
    assert find(["articles"]).path == "../factcheck.toml"
    write("pyproject.toml", "[tool.other\n")
    assert find(["articles"]).path == "../factcheck.toml"


def test_a_named_file_is_the_only_one() -> None:
    write("factcheck.toml", "halo = 0.3\n")
    write("mine.toml", "halo = 0.4\n")
    assert find(["articles"], "mine.toml").table == {"halo": 0.4}
    assert find(["articles"], "none") == File()


def test_the_line_of_a_key_is_that_of_the_table() -> None:
    write("pyproject.toml", '[tool.other]\nhalo = 0.2\n[tool.factcheck]\n"halo" = 0.3\nnear=0\n')
    found = find(["articles"])
    assert [found.at(key) for key in ("halo", "near", "strict")] == [
        "pyproject.toml:4",
        "pyproject.toml:5",
        "pyproject.toml",
    ]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("factcheck.toml", b"halo = 0.1\nnear\t= \t\n", "factcheck.toml:2: not TOML: "),
        ("factcheck.toml", b"halo = 0.1\n\tnear\t0.2\n", "factcheck.toml:2: not TOML: "),
        ("factcheck.toml", b"[a\n", "factcheck.toml:1: not TOML: "),
        ("factcheck.toml", b"halo = 0.1\nhalo = 0.2\n", "factcheck.toml:2: not TOML: cannot"),
        ("factcheck.toml", b'x = """', "factcheck.toml: not TOML at the end of the file: "),
        ("factcheck.toml", b"\xff\xfe", "factcheck.toml: a settings file is UTF-8"),
        ("pyproject.toml", b"[tool.factcheck\n", "pyproject.toml:1: not TOML: "),
        ("pyproject.toml", b"[tool]\nfactcheck = 3\n", "tool.factcheck is no table"),
    ],
    ids=str,
)
def test_a_broken_file_is_one_line_with_its_place(name, data, said) -> None:
    Path(name).write_bytes(data)
    with pytest.raises(UsageError) as refused:
        find(["articles"])
    assert str(refused.value).startswith(said) or said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("named", "said"), [("articles", "a folder"), ("nowhere.toml", "no such")])
def test_a_named_file_has_to_be_one(named, said) -> None:
    with pytest.raises(UsageError, match=said):
        find([], named)
