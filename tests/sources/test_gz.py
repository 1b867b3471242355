"""Gzipped files of other forms, whole and broken."""

from __future__ import annotations

import gzip
import os
from typing import TYPE_CHECKING

import pytest

from factcheck import sources

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "Two dockers were hurt when a crane fell in the harbour."
LINES = "".join(f'{{"id": "{n}", "text": "{GOOD}"}}\n' for n in range(4)).encode()
#: Two members, as a file that was appended to has them.
TWICE = gzip.compress(LINES[: len(LINES) // 2]) + gzip.compress(LINES[len(LINES) // 2 :])


def test_text_and_lines_are_read_through(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(GOOD.encode()))
    (tmp_path / "b.jsonl.gz").write_bytes(TWICE)
    (tmp_path / "c.log.gz").write_bytes(gzip.compress(b"no article"))
    read, skipped = sources.read([str(tmp_path)])
    assert [s.text for s in read] == [GOOD] * 5
    assert not skipped


def test_the_lines_before_a_cut_are_kept(tmp_path: Path) -> None:
    whole = gzip.compress(LINES + os.urandom(5000).hex().encode())
    (tmp_path / "b.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    read, skipped = sources.read([str(tmp_path)])
    assert [s.id for s in read] == ["0", "1", "2", "3"]
    assert "gzip cut short" in skipped[-1].reason


BAD = [
    pytest.param("a.txt.gz", gzip.compress(GOOD.encode())[:-9], "gzip cut short", id="cut short"),
    pytest.param("a.txt.gz", b"\x1f\x8b\x08", "gzip cut short", id="header alone"),
    pytest.param("a.txt.gz", GOOD.encode(), "broken gzip", id="not gzipped"),
    pytest.param("a.txt.gz", b"", "empty", id="no bytes"),
    pytest.param("a.txt.gz", gzip.compress(b"x\n" * 5_000_000), "limit of 5 MB", id="bomb"),
    pytest.param("a.jsonl.gz", gzip.compress(b" " * 201_000_000), "of 200 MB", id="bomb of lines"),
    pytest.param("a.txt.gz", gzip.compress(gzip.compress(b"x")), "not text", id="gzip in gzip"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD)
def test_a_bad_file_is_skipped_with_a_reason(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(data)
    read, (skipped,) = sources.read([str(tmp_path)])
    assert read == ()
    assert reason in skipped.reason
    assert "\n" not in skipped.reason
