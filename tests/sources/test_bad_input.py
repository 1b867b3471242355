"""Every bad input ends as one plain line that names it."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck import sources
from factcheck.sources import jsonl
from factcheck.sources.decode import Unreadable

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


def test_a_bad_file_of_each_form_among_good_ones(tmp_path: Path) -> None:
    """A folder of nothing but trouble: each file is named with its reason, the good are read."""
    for name, data in {
        "a.html.gz": gzip.compress(f"<p>{GOOD}</p>".encode())[:-9],
        "b.txt.gz": gzip.compress(bytes(30_000_000)),
        "c.html": b"<div>" * 10_000 + GOOD.encode(),
        "d.html": f'<meta charset="utf-16"><p>{GOOD} caf\xe9</p>'.encode("cp1252"),
        "e.pdf": b"",
        "f.warc": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\ncut",
        "g.docx": b"PK\x03\x04 cut",
        "h.txt": GOOD.encode(),
        "new\nline.txt": b"",
    }.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / os.fsdecode(b"lat\xe9.txt")).write_bytes(b"\0")
    read, skipped = sources.read([str(tmp_path)])
    assert [source.id for source in read] == ["d", "h"]
    assert "caf\xe9" in read[0].text
    named = {item.path.rpartition("/")[2]: item.reason for item in skipped}
    assert sorted(named) == [
        "a.html.gz", "b.txt.gz", "c.html", "e.pdf", "f.warc", "g.docx",
        "lat\\xe9.txt", "new\\nline.txt",
    ]  # fmt: skip
    assert all(reason.isprintable() and reason for reason in named.values())


#: Reads the paths it is given; prints how many articles there are and the most memory it took,
#: as the kernel has it: getrusage counts what the process that started this one had as well.
MEASURED = """
import re, sys
from factcheck import articles, sources
read, skipped = sources.read(sys.argv[1:])
made = [articles.article(source) for source in read]
most = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]
print(len(made), len(skipped), int(most) * 1024)
"""


def measured(path: Path) -> tuple[int, int, int]:
    command = [sys.executable, "-c", MEASURED, str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    read, skipped, most = map(int, run.stdout.split())
    return read, skipped, most


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_ten_thousand_small_files_take_little_memory(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number}.txt").write_bytes(GOOD.encode() * (number % 10 > 0))
    read, skipped, most = measured(tmp_path)
    assert (read, skipped) == (9000, 1000)
    assert most < 200_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_lines_take_so_little_memory_that_the_largest_file_stays_below_1_gb(tmp_path: Path) -> None:
    paragraph = f"“{GOOD}” he said. " * 30
    line = json.dumps({"text": "\n\n".join([paragraph] * 20)}, ensure_ascii=False) + "\n"
    size = len(line.encode())
    count = 5_000_000 // size
    (tmp_path / "a.jsonl").write_text(line * count, "utf-8")
    (tmp_path / "b.txt").write_text(GOOD)
    *_, least = measured(tmp_path / "b.txt")
    read, _, most = measured(tmp_path / "a.jsonl")
    assert read == count
    assert least + (most - least) * jsonl.LIMIT / (count * size) < 1_000_000_000


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b'{"text": "x"}\n' + b"\xe9" * 30_000_000, "not UTF-8", id="no UTF-8"),
        pytest.param(b"\0" * 30_000_000, "not UTF-8", id="binary"),
    ],
)
def test_large_files_that_are_not_utf8_are_refused(data: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        jsonl.read("a.jsonl", data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_lines_in_any_encoding(encoding: str) -> None:
    text = "".join(f'{{"id": "{n}", "text": "Caf\xe9 {n} was shut."}}\n\n' for n in range(3))
    found = jsonl.read("a.jsonl", text.encode(encoding))
    assert [item.text for item in found] == [f"Caf\xe9 {n} was shut." for n in range(3)]
