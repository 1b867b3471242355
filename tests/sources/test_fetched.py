"""Pages that came by their address, read by their type."""

from __future__ import annotations

import gzip

import pytest

from factcheck import sources
from factcheck.sources.decode import Unreadable
from factcheck.sources.fetched import Page

TEXT = "A crane fell on the ferry Blue Heron on Monday and killed 4 people, police said."
HTML = (
    f"<html><head><title>Crane</title></head><body><article><p>{TEXT}</p></article></body></html>"
)
FEED = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>Herald</title><item><title>Crane falls</title>"
    f"<content:encoded><![CDATA[<p>{4 * (TEXT + chr(32))}</p>]]></content:encoded></item>"
    "</channel></rss>"
)
LINE = f'{{"id": "x", "text": "{TEXT}"}}\n'


def read(url: str, kind: str, data: bytes, day: str = ""):
    return sources.read([url], None, lambda at: Page(at, kind, day, data))


@pytest.mark.parametrize(
    ("url", "kind", "data"),
    [
        ("https://a.example/story", "text/html; charset=utf-8", HTML),
        ("https://a.example/story.php", "application/xhtml+xml", HTML),
        ("https://a.example/", "", HTML),
        ("https://a.example/story.pdf", "TEXT/HTML", HTML),
        ("https://a.example/story.txt", "text/plain", TEXT),
        ("https://a.example/story", "text/plain", TEXT),
        ("https://a.example/articles.jsonl", "application/octet-stream", LINE),
        ("https://a.example/articles", "application/x-ndjson", LINE),
        ("https://a.example/feed", "application/rss+xml", FEED),
        ("https://a.example/feed", "text/xml", FEED),
        ("https://a.example/story.html", "application/octet-stream", HTML),
    ],
)
def test_the_form_of_a_type(url, kind, data) -> None:
    (source,), skipped = read(url, kind, data.encode())
    assert skipped == ()
    assert TEXT in source.text
    assert source.path == url


@pytest.mark.parametrize(
    ("url", "kind", "data", "why"),
    [
        ("https://a.example/a.jpg", "image/jpeg", b"\xff\xd8\xff", "type image/jpeg"),
        ("https://a.example/a.html", "application/json", b"{}", "type application/json"),
        ("https://a.example/a", "application/octet-stream", b"x", "application/octet-stream"),
        ("https://a.example/a", "application/gzip", b"x", "type application/gzip"),
        ("https://a.example/a", "image/\x1b[31m", b"x", "no article"),
        ("https://a.example/a", "text/plain", b"", "empty"),
        ("https://a.example/a.txt", "text/plain", b"x\n" * 3_000_000, "over the limit of 5 MB"),
        ("https://a.example/a", "application/pdf", b"no pdf", "broken PDF"),
    ],
)
def test_types_that_are_no_articles(url, kind, data, why) -> None:
    read_, (skipped,) = read(url, kind, data)
    assert read_ == ()
    assert why in skipped.reason
    assert skipped.reason.isprintable()


def test_a_gzipped_file() -> None:
    data = gzip.compress(LINE.encode())
    (source,), _ = read("https://a.example/a.jsonl.gz", "application/gzip", data)
    assert source.id == "x"


def test_the_charset_that_came_with_a_page() -> None:
    data = HTML.replace("ferry", "каюта").encode("cp1251")
    (source,), _ = read("https://a.example/a", "text/html; charset=windows-1251", data)
    assert "каюта" in source.text


def test_the_canonical_address_is_kept() -> None:
    data = HTML.replace("<title>", '<link rel="canonical" href="https://a.example/one"><title>')
    (source,), _ = read("https://a.example/amp/one?utm=2", "text/html", data.encode())
    assert source.url == "https://a.example/one"


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("Tue, 07 May 2024 10:00:00 GMT", "read as it was on 2024-05-07"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_the_day_of_the_copy(day, note) -> None:
    (source,), _ = read("https://a.example/a", "text/html", HTML.encode(), day)
    assert source.note == note


def test_what_is_refused_is_skipped() -> None:
    def refuse(_: str) -> Page:
        raise Unreadable("no such page (status 404)")

    read_, (skipped,) = sources.read(["https://a.example/a"], None, refuse)
    assert read_ == ()
    assert (skipped.path, skipped.reason) == ("https://a.example/a", "no such page (status 404)")


def test_without_a_fetcher_the_hint_names_the_option() -> None:
    _, (skipped,) = sources.read(["https://a.example/a"])
    assert "--fetch" in skipped.reason
    assert ".html" in skipped.reason
