"""Pages by their addresses, from a server of this machine."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from factcheck import sources
from factcheck.sources.decode import Unreadable
from factcheck.web import Fetcher, hosts
from factcheck.web.transport import Limits
from tests.web.server import HTML, STORY, bomb, zipped


def refused(fetcher, url: str) -> str:
    with pytest.raises(Unreadable) as error:
        fetcher(url)
    said = str(error.value)
    assert said
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://news.example/a", "only http and https"),
        ("http://", "names no host"),
        ("http://news.example:99999/a", "no valid address"),
        ("http://me:secret@news.example/", "leave those out"),
        ("http://news.example/a b", "no valid address"),
        ("http://news.example/a\r\nX: y", "no valid address"),
        ("http://[::1", "no valid address"),
        ("http://nowhere.example/", "no host nowhere.example was found"),
        ("http://inside.example/", "inside the local network"),
        ("http://both.example/", "inside the local network"),
        ("http://mapped.example/", "inside the local network"),
        ("http://169.254.169.254/latest/meta-data", "inside the local network"),
        ("http://[fe80::1]/", "inside the local network"),
    ],
)
def test_addresses_that_are_not_asked(fetcher, site, url, why) -> None:
    assert why in refused(fetcher, url)
    assert site.asked == []


def test_this_machine_is_not_asked_without_the_hook(tmp_path, fetcher, site) -> None:
    site.page("/a")
    real = Fetcher(fetcher.cache, fetcher.limits, allowed=hosts.is_open)
    for host in ("localhost", "127.0.0.1", "0", "[::1]", "2130706433", "0x7f.1"):
        said = refused(real, site.url("/a", host))
        assert "local network" in said or "no host" in said
    assert site.asked == []


def test_a_page_is_read_and_kept(fetcher, site) -> None:
    site.page("/a?id=1&x=%C3%A9")
    page = fetcher(site.url("/a?id=1&x=é#part"))
    assert page.data.decode() == STORY
    assert (page.content_type, page.date) == (HTML, "Tue, 07 May 2024 10:00:00 GMT")
    assert site.asked == ["/robots.txt", "/a?id=1&x=%C3%A9"]
    assert site.agents == {"factcheck"}
    site.answers.clear()
    assert fetcher(site.url("/a?id=1&x=é#part")) == page
    assert len(site.asked) == 2


def test_the_kept_page_needs_no_network(fetcher, site) -> None:
    site.page("/a")
    page = fetcher(site.url("/a"))
    dead = replace(fetcher, resolve=lambda *_: pytest.fail("asked for a host"))
    assert dead(site.url("/a")) == page
    assert "404" in refused(fetcher, site.url("/b"))


def test_anew_reads_what_is_kept_again(fetcher, site) -> None:
    site.page("/a", "<p>old</p>")
    fetcher(site.url("/a"))
    site.page("/a", "<p>new</p>")
    assert fetcher(site.url("/a")).data == b"<p>old</p>"
    assert fetcher.anew(site.url("/a")).data == b"<p>new</p>"
    assert fetcher(site.url("/a")).data == b"<p>new</p>"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(fetcher, site, status) -> None:
    site.moved("/old", site.url("/new", "other.example"), status)
    site.moved("/new", "../story", status)
    site.page("/story")
    assert fetcher(site.url("/old")).url == site.url("/story", "other.example")
    assert site.asked == ["/robots.txt", "/old", "/robots.txt", "/new", "/story"]


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("/loop", "round in circles"),
        ("http://inside.example/", "inside the local network"),
        ("http://10.0.0.7/", "inside the local network"),
        ("http://[::ffff:127.0.0.1]/", "inside the local network"),
        ("file:///etc/passwd", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("http://[", "broken address"),
    ],
)
def test_redirects_that_are_not_followed(fetcher, site, to, why) -> None:
    site.moved("/loop", to)
    assert why in refused(fetcher, site.url("/loop"))


def test_robots_are_asked_for_the_page_behind_a_redirect(fetcher, site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain")
    site.moved("/open", "/private/a")
    site.page("/private/a")
    assert "robots.txt" in refused(fetcher, site.url("/open"))
    assert "/private/a" not in site.asked


@pytest.mark.parametrize(
    ("rules", "open_"),
    [
        pytest.param("User-agent: *\nDisallow: /\n", False, id="all closed"),
        pytest.param("User-agent: *\nDisallow: /*?print=\n", False, id="a wildcard"),
        pytest.param("User-agent: factcheck\nDisallow: /a\n", False, id="closed to us"),
        pytest.param("User-agent: *\nDisallow: /\nAllow: /a\n", True, id="the longest match"),
        pytest.param("User-agent: other\nDisallow: /\n", True, id="closed to others"),
        pytest.param("User-agent: *\nDisallow:\n", True, id="all open"),
        pytest.param("\x00\xff no rules at all", True, id="no rules"),
    ],
)
def test_robots(fetcher, site, rules, open_) -> None:
    site.page("/robots.txt", rules, "text/plain")
    site.page("/a?print=1")
    if open_:
        assert fetcher(site.url("/a?print=1"))
    else:
        assert "robots.txt does not let" in refused(fetcher, site.url("/a?print=1"))
        assert site.asked == ["/robots.txt"]


def test_robots_that_are_broken_close_the_site(fetcher, site) -> None:
    site.gone("/robots.txt", 503)
    site.page("/a")
    assert "503" in refused(fetcher, site.url("/a"))
    assert site.asked == ["/robots.txt"]


def test_robots_are_asked_for_once(fetcher, site) -> None:
    for path in "/a", "/b":
        site.page(path)
        fetcher(site.url(path))
    assert site.asked == ["/robots.txt", "/a", "/b"]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, "password"),
        (403, "does not let"),
        (404, "no such page"),
        (410, "gone"),
        (451, "legal"),
        (500, "does not give it"),
        (304, "does not give it"),
    ],
)
def test_other_statuses(fetcher, site, status, why) -> None:
    site.gone("/a", status)
    said = refused(fetcher, site.url("/a"))
    assert why in said
    assert str(status) in said


@pytest.mark.parametrize("piece", [b"", b"."], ids=["silent", "dripping"])
def test_a_slow_server(fetcher, site, piece) -> None:
    site.drips["/a"] = piece
    start = time.perf_counter()
    assert "within 0.5 seconds" in refused(fetcher, site.url("/a"))
    assert time.perf_counter() - start < 2


def test_an_endless_page(fetcher, site) -> None:
    site.drips["/a"] = b"<p>word</p>" * 1000
    assert "over the limit of 0 MB" in refused(fetcher, site.url("/a"))


@pytest.mark.parametrize(
    ("body", "coding", "why"),
    [
        pytest.param(b"x" * 100_001, "identity", "over the limit", id="too large"),
        pytest.param(bomb(8_000_000), "gzip", "over the limit", id="gzip bomb"),
        pytest.param(zipped(STORY)[:-20], "gzip", "cut short", id="cut gzip"),
        pytest.param(b"no gzip", "gzip", "broken gzip", id="no gzip"),
        pytest.param(b"xyz", "deflate", "broken", id="no deflate"),
        pytest.param(b"xyz", "br", "'br'", id="another coding"),
    ],
)
def test_bodies_that_are_refused(fetcher, site, body, coding, why) -> None:
    site.page("/a", body, Content_Encoding=coding)
    assert why in refused(fetcher, site.url("/a"))


def test_a_packed_body(fetcher, site) -> None:
    site.page("/a", zipped(STORY), Content_Encoding="gzip")
    assert fetcher(site.url("/a")).data.decode() == STORY


def test_a_body_that_breaks_off(fetcher, site) -> None:
    site.page("/a", STORY, Content_Length="100000")
    assert "broken off" in refused(fetcher, site.url("/a"))


def test_nobody_listens(fetcher) -> None:
    assert "no connection to news.example" in refused(fetcher, "http://news.example:1/")


def test_no_secure_connection_where_none_is_spoken(fetcher, site) -> None:
    site.page("/a")
    assert "no secure connection" in refused(fetcher, site.url("/a").replace("http:", "https:"))


def test_the_number_that_was_checked_is_connected_to(fetcher, site) -> None:
    """A name that leads elsewhere the second time is asked for once only."""
    site.page("/robots.txt", "", "text/plain")
    site.page("/a")
    calls = []

    def rebinding(host, port):
        calls.append(host)
        return ["127.0.0.1"] if len(calls) % 3 else ["10.0.0.7"]

    fetched = replace(fetcher, resolve=rebinding)(site.url("/a", "rebind.example"))
    assert fetched.data.decode() == STORY
    assert len(calls) == 2  # one for the page, one for robots.txt; none when connecting


def test_what_is_broken_in_the_cache_is_fetched_again(fetcher, site, tmp_path) -> None:
    site.page("/a")
    page = fetcher(site.url("/a"))
    for file in (tmp_path / "pages").iterdir():
        whole = file.read_bytes()
        file.write_bytes(whole[:-9])
        assert fetcher(site.url("/a")) == page
        assert file.read_bytes() == whole
    assert site.asked.count("/a") == 3


def test_a_cache_that_cannot_be_written_is_no_error(fetcher, site, tmp_path) -> None:
    (tmp_path / "pages").write_text("a file in the way")
    site.page("/a")
    assert fetcher(site.url("/a")).data


def test_sizes_of_the_defaults() -> None:
    slow, fast = Limits(), Limits(connect=1)
    assert slow.whole > slow.connect > fast.connect
    assert all(one < two for one, two in pairwise((slow.connect, slow.whole, slow.size)))


def test_articles_of_addresses_and_files(fetcher, site, tmp_path) -> None:
    site.page("/2024/ferry.html")
    (tmp_path / "a.txt").write_text("Nine people were hurt.")
    paths = [site.url("/2024/ferry.html"), str(tmp_path / "a.txt"), site.url("/gone")]
    read, (skipped,) = sources.read(paths, None, fetcher)
    assert [source.id for source in read] == ["ferry", "a"]
    assert skipped.path == paths[2]
    assert "404" in skipped.reason
    page = read[0]
    assert (page.path, page.url) == (paths[0], paths[0])
    assert (page.title, page.origin) == ("Crane falls on ferry", "Ostrava Herald")
    assert page.published == date(2024, 5, 6)
    assert page.note == "read as it was on 2024-05-07"


def test_an_address_is_read_once(fetcher, site) -> None:
    site.page("/a")
    read, _ = sources.read([site.url("/a")] * 2, None, fetcher)
    assert len(read) == 1
