"""What sources say of their files."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies

from factcheck import sources
from factcheck.commands.options import FORMS
from factcheck.sources.days import first_day
from factcheck.sources.decode import decode

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Two people were hurt when a crane fell.\r\n\r\nPolice closed the “old” quay.\n"


@pytest.mark.parametrize(
    ("data", "start"),
    [
        pytest.param(TEXT.encode(), 0, id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), 1, id="UTF-8 with a mark"),
        pytest.param(TEXT.encode("utf-16"), 0, id="UTF-16"),
    ],
)
def test_text_is_kept_as_decoded(tmp_path: Path, data: bytes, start: int) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (source,), skipped = sources.read([str(tmp_path / "a.txt")])
    assert not skipped
    assert source.text[start:] == TEXT
    assert source.body_start == start
    assert source.note == ""


def test_another_encoding_is_said() -> None:
    text, note = decode("The café owner’s offer was “not serious”.".encode("cp1252"))
    assert text == "The café owner’s offer was “not serious”."
    assert "cp1252" in note


def test_front_matter(tmp_path: Path) -> None:
    head = '---\ntitle: "Crane falls"\ndate: 2024-05-06\nsource: "example.org"\n---\n'
    (tmp_path / "a.md").write_text(head + TEXT)
    (source,), _ = sources.read([str(tmp_path)])
    assert (source.title, source.published, source.origin) == (
        "Crane falls",
        date(2024, 5, 6),
        "example.org",
    )
    assert source.published_from == "front matter"
    assert source.body_start == len(head)


def test_json_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"id": 7, "text": "One.", "published": "2024-05-06T10:00:00Z", "story": "s"}\n'
        '{"text": "Two.\\u2028More."}\n'
    )
    (one, two), skipped = sources.read([str(tmp_path)])
    assert not skipped
    assert (one.id, one.published, one.published_from) == ("7", date(2024, 5, 6), "given")
    assert one.story == "s"
    assert (two.id, two.published) == ("a/2", None)


def test_folders_are_walked_in_order_past_what_is_no_article(tmp_path: Path) -> None:
    for name in ("b/one.txt", "a/one.txt", "a/two.md", ".hidden.txt", "a/data.csv"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Words of {name}.")
    read, skipped = sources.read([str(tmp_path), str(tmp_path / "a/two.md")])
    assert not skipped
    assert [s.id for s in read] == ["a/one", "two", "b/one"]


def test_ids_that_differ_in_their_suffix_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "a.md").write_text("Two.")
    read, _ = sources.read([str(tmp_path)])
    assert [s.id for s in read] == ["a.md", "a.txt"]


def test_a_given_id_stays_when_a_file_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"id": "a", "text": "One."}\n')
    (tmp_path / "a.txt").write_text("Two.")
    read, _ = sources.read([str(tmp_path)])
    ids = {s.text: s.id for s in read}
    assert ids["One."] == "a"
    assert ids["Two."].endswith("/a")


def test_a_named_file_of_unknown_suffix_is_text(tmp_path: Path) -> None:
    (tmp_path / "story.log").write_text(TEXT)
    read, _ = sources.read([str(tmp_path / "story.log")])
    assert [s.id for s in read] == ["story"]


def test_standard_input() -> None:
    (source,), _ = sources.read(["-"], io.BytesIO(TEXT.encode()))
    assert (source.id, source.path, source.text) == ("stdin", "-", TEXT)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("4/7/2025", None, id="ambiguous"),
        pytest.param("July 2025", None, id="month"),
        pytest.param("2025-02-30", None, id="impossible"),
        pytest.param("maybe 4 2025", None, id="no month"),
        pytest.param("Friday, 4 July 2025", date(2025, 7, 4), id="day first"),
        pytest.param("Nov. 6, 2016", date(2016, 11, 6), id="month first"),
        pytest.param("25/1/2016", date(2016, 1, 25), id="unambiguous"),
        pytest.param("2025-07-04T10:00", date(2025, 7, 4), id="ISO"),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert first_day(text) == day


@given(strategies.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read, skipped = sources.read(["-"], io.BytesIO(data))
    assert len(read) + len(skipped) == 1


def test_the_help_names_every_form() -> None:
    aliases = {".mht", ".ndjson", ".markdown"}
    plain = {suffix for suffix in sources.forms() if not suffix.endswith(".gz")}
    assert set(re.findall(r"\.\w+", FORMS)) - {".gz"} == plain - aliases
    assert {f"{suffix}.gz" for suffix in plain} <= set(sources.forms())
