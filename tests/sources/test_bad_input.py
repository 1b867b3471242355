"""Every bad input ends as one plain line that names it."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest

from factcheck import sources

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "Two people were hurt when a crane fell in the harbour."

FILES = [
    pytest.param("a.txt", b"", "empty", id="no bytes"),
    pytest.param("a.txt", b" \n\t\n", "empty", id="only space"),
    pytest.param("a.txt", b"\xef\xbb\xbf\n", "empty", id="only a byte order mark"),
    pytest.param("a.txt", b"\x7fELF\x00\x00\x01", "not text", id="binary"),
    pytest.param("a.txt", b"%PDF-1.7 text", "not text", id="PDF named txt"),
    pytest.param("a.txt", b"x" * 300_000, "line 1 has 300,000 characters", id="huge line"),
    pytest.param("a.txt", b"x\n" * 3_000_000, "over the limit of 5 MB", id="huge file"),
    pytest.param("a.txt", b"\xff\xfea", "broken UTF-16", id="half of a UTF-16 unit"),
    pytest.param("a.md", b"---\ntitle: x\n\nText.", "never closed", id="front matter open"),
    pytest.param("a.md", b"---\na: b: c\n---\nText.", "on line 2", id="front matter no YAML"),
    pytest.param("a.md", b"---\nwords\n---\nText.", "key: value", id="front matter no mapping"),
    pytest.param("a.md", b"---\ndate: 2025-02-31\n---\nText.", "not YAML", id="impossible day"),
    pytest.param("a.md", b"---\ntitle: x\n---\n\n", "no article", id="front matter alone"),
    pytest.param("a.jsonl", b"[1]\n", "line 1: not a JSON object", id="JSON of no object"),
    pytest.param("a.jsonl", b'{"id": "1"}\n', 'line 1: no "text"', id="JSON without text"),
    pytest.param("a.jsonl", b'\n{"text": 5}\n', 'line 2: no "text"', id="JSON text no string"),
    pytest.param("a.jsonl", b'{"text": "a\n', "line 1: not JSON", id="JSON cut short"),
    pytest.param("a.jsonl", b"[" * 100_000, "line 1: not JSON", id="JSON nested deeply"),
    pytest.param("a.jsonl", b'{"text": "\\ud800"}', "surrogate", id="half of a pair"),
]


@pytest.mark.parametrize(("name", "data", "reason"), FILES)
def test_a_bad_file_is_skipped_with_a_reason(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    read, (skipped,) = sources.read([str(path)])
    assert read == ()
    assert skipped.path == str(path)
    assert reason in skipped.reason
    assert "\n" not in skipped.reason


def test_other_lines_of_a_bad_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"id": "1", "text": "{GOOD}"}}\n7\n{{"id": "1", "text": "Again."}}\n')
    read, skipped = sources.read([str(path)])
    assert [s.id for s in read] == ["1"]
    assert [s.reason[:7] for s in skipped] == ["line 2:", "line 3:"]


def test_missing_and_empty_places(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    paths = [str(tmp_path / name) for name in ("none.txt", "empty", "gone.txt", "loop.txt", "\0")]
    read, skipped = sources.read(paths)
    assert read == ()
    for item, said in zip(
        skipped, ("not found", "no articles", "broken link", "symbolic links", "null"), strict=True
    ):
        assert said in item.reason


def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text(GOOD)
    read, skipped = sources.read([str(tmp_path)])
    assert len(read) == 1
    assert "named pipe" in skipped[0].reason


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    read, skipped = sources.read([str(tmp_path)])
    assert [s.id for s in read] == ["a"]
    assert "read already" in skipped[0].reason


def test_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(GOOD)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("factcheck.sources.walk.os.open", refuse)
    read, skipped = sources.read([str(path)])
    assert read == ()
    assert "permission denied" in skipped[0].reason


def test_odd_names_can_be_printed(tmp_path: Path) -> None:
    for name in (b"new\nline.txt", b"lat\xe9.txt"):
        (tmp_path / os.fsdecode(name)).write_bytes(GOOD.encode())
    read, _ = sources.read([str(tmp_path)])
    assert [s.id for s in read] == ["lat\\xe9", "new\\nline"]
    assert all(s.path.isprintable() for s in read)


@pytest.mark.parametrize(
    ("stdin", "reason"),
    [
        pytest.param(None, "no standard input", id="none"),
        pytest.param(io.BytesIO(b""), "empty", id="empty"),
        pytest.param(io.BytesIO(b"x\n" * 2_600_000), "over the limit", id="huge"),
    ],
)
def test_bad_standard_input(stdin: io.BytesIO | None, reason: str) -> None:
    read, (skipped,) = sources.read(["-"], stdin)
    assert read == ()
    assert reason in skipped.reason
