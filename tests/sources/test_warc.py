"""Web archives, whole and cut in the middle."""

from __future__ import annotations

import gzip
import importlib
from typing import TYPE_CHECKING, Any

import pytest

from factcheck import sources
from factcheck.sources import warc
from factcheck.sources.decode import Unreadable

if TYPE_CHECKING:
    from pathlib import Path

SAID = (
    "Two dockers were hurt when a crane fell in the harbour of Oldport on Monday morning, the "
    "harbour master said, and the old quay was closed to ships."
)


def record(
    number: int, kind: str = "text/html", status: str = "200 OK", *, zip_: bool = False
) -> bytes:
    page = (
        f"<html><body><h1>Crane number {number} falls</h1><p>{SAID}</p><p>{SAID[:90]} too, and so "
        "was the northern pier, where the ferries leave.</p></body></html>"
    ).encode()
    coding = "Content-Encoding: gzip\r\n" if zip_ else ""
    held = gzip.compress(page) if zip_ else page
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{coding}\r\n".encode() + held
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"WARC-Target-URI: https://echo.example/2024/05/0{number}/crane\r\n"
        "WARC-Date: 2024-06-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


WHOLE = (
    record(1)
    + record(2, "image/png")
    + record(3, status="404 Not Found")
    + record(4, "text/html; charset=utf-8", zip_=True)
)
TITLES = ["Crane number 1 falls", "Crane number 4 falls"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("a.warc", WHOLE, id="plain"),
        pytest.param("a.warc.gz", gzip.compress(WHOLE), id="gzipped whole"),
        pytest.param(
            "a.warc.gz", gzip.compress(record(1)) + gzip.compress(record(4)), id="by record"
        ),
    ],
)
def test_pages_are_articles(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    read, skipped = sources.read([str(tmp_path)])
    assert not skipped
    assert [s.title for s in read] == TITLES
    assert read[0].url == "https://echo.example/2024/05/01/crane"
    assert str(read[0].published) == "2024-05-01"
    assert len({s.id for s in read}) == 2


CUT = [
    pytest.param("a.warc", WHOLE[:-100], id="in a page"),
    pytest.param("a.warc.gz", gzip.compress(record(1)) + gzip.compress(record(4))[:-60], id="gzip"),
]


@pytest.mark.parametrize(("name", "data"), CUT)
def test_pages_before_a_cut_are_kept(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (one,), skipped = sources.read([str(tmp_path)])
    assert one.title == TITLES[0]
    assert skipped
    assert all("cut short" in s.reason or "broken off" in s.reason for s in skipped)


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"words and more words\r\n", "no web archive", id="no archive"),
    pytest.param(record(2, "image/png"), "no page in it", id="no page"),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_archive_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        warc.read("a.warc", data)


def test_without_the_library_the_command_to_install_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str, *rest: Any) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(Unreadable, match=r"pip install 'factcheck-cli\[warc\]'"):
        warc.read("a.warc", WHOLE)
