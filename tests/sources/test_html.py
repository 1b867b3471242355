"""Web pages: what is read of them, what is left out, and what they state."""

from __future__ import annotations

import gzip
from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck import sources
from factcheck.articles import article
from factcheck.model import BlockRole
from factcheck.sources.charset import decode_page
from factcheck.sources.html import page

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Crane falls in the harbour of Oldport"
LEAD = "Two dockers were hurt on Monday, and the quay stays closed for a week at least."
PARAGRAPHS = """
Two dockers were hurt when a crane fell in the harbour of Oldport on Monday morning, the \
harbour master said, and the old quay was closed to ships.
The crane, which was built in 1961 and weighs 120 tonnes, had passed an inspection in \
March, according to the owner of the quay, who called the fall “hard to explain”.
Some 40 ships wait outside the harbour, and the ferries to the islands have moved to the \
northern pier, where they leave every two hours until further notice.
""".strip().splitlines()
BODY = "".join(f"<p>{said}</p>\n" for said in PARAGRAPHS)


def made(head: str = "", body: str = BODY, title: str = f"{TITLE} - Oldport Echo") -> bytes:
    nav = "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{nav}"
        f"<article><h1>{TITLE}</h1>{body}</article></body></html>"
    ).encode()


def ld(fields: str) -> str:
    return f'<script type="application/ld+json">{{{fields}}}</script>'


def test_the_text_is_the_title_and_the_paragraphs() -> None:
    source = page("a.html", made())
    assert source.text == "\n\n".join((TITLE, *PARAGRAPHS))
    assert source.title == TITLE
    assert article(source).blocks[0].role is BlockRole.TITLE


def test_the_lead_stands_above_the_article_where_the_page_shows_it() -> None:
    head = f'<meta name="description" content="{LEAD}">'
    shown = page("a.html", made(head, f"<h2>{LEAD}</h2>{BODY}"))
    hidden = page("a.html", made(head))
    assert shown.text.startswith(f"{TITLE}\n\n{LEAD}\n\n{PARAGRAPHS[0]}")
    assert shown.text.count(LEAD) == 1
    assert LEAD not in hidden.text


BESIDE = [
    pytest.param("<figure><img><figcaption>{}</figcaption></figure>", id="caption"),
    pytest.param('<div class="newsletter-promo"><p>{}</p></div>', id="newsletter"),
    pytest.param('<div class="commentsList" id="comments"><p>{}</p></div>', id="comments"),
    pytest.param('<section class="c-letters_cta"><p>{}</p></section>', id="call to act"),
    pytest.param("<aside><p>{}</p></aside>", id="aside"),
    pytest.param('<div class="poll"><p>{}</p></div>', id="poll"),
]


@pytest.mark.parametrize("markup", BESIDE)
def test_what_stands_beside_the_article_is_left_out(markup: str) -> None:
    said = "More than 300 readers of the Echo have told us so this week."
    inside = BODY.replace("</p>\n", f"</p>\n{markup.format(said)}", 1)
    assert said not in page("a.html", made(body=inside)).text
    assert said in page("a.html", made(body=BODY + f"<p>{said}</p>")).text


def test_an_article_inside_a_marked_element_is_kept() -> None:
    inside = f'<div class="social-story">{BODY * 4}</div>'
    assert PARAGRAPHS[1] in page("a.html", made(body=inside)).text


def test_an_authors_note_in_italics_is_left_out() -> None:
    note = "<p><em>Ada Quill is a lecturer in harbour law at the college of Oldport.</em></p>"
    kept = "<p>Ada Quill is a <em>lecturer</em> in harbour law at the college of Oldport.</p>"
    assert "Ada Quill" not in page("a.html", made(body=BODY + note)).text
    assert "Ada Quill" in page("a.html", made(body=BODY + kept)).text


DAY = date(2024, 5, 6)
DAYS = [
    pytest.param(made(), None, "", id="none"),
    pytest.param(made('<meta name="date" content="4/7/2024">'), None, "", id="ambiguous"),
    pytest.param(
        made('<meta property="article:modified_time" content="2024-05-06">'), None, "", id="change"
    ),
    pytest.param(
        made(ld('"@type": "NewsArticle", "datePublished": "2024-05-06T10:00:00+02:00"')),
        DAY,
        "JSON-LD",
        id="JSON-LD",
    ),
    pytest.param(
        made(ld('"@graph": [{"@type": ["Article"], "datePublished": "2024-05-06"}]')),
        DAY,
        "JSON-LD",
        id="JSON-LD in a graph",
    ),
    pytest.param(
        made(
            ld(
                '"@graph": [{"@type": "Article", "headline": "x"},'
                '{"@type": "WebPage", "datePublished": "2024-05-06"}]'
            )
        ),
        DAY,
        "JSON-LD",
        id="JSON-LD of the page alone",
    ),
    pytest.param(
        made(ld('"broken": ') + '<meta itemprop="datePublished" content="20240506">'),
        DAY,
        "meta tag",
        id="meta tag behind broken JSON-LD",
    ),
    pytest.param(
        made('<meta property="article:published_time" content="2024-05-06T23:30:00Z">'),
        DAY,
        "meta tag",
        id="meta tag",
    ),
    pytest.param(
        made(body=f'<time datetime="2024-05-06">Monday</time>{BODY}'),
        DAY,
        "time element",
        id="time element",
    ),
    pytest.param(
        made('<link rel="canonical" href="https://echo.example/2024/05/06/crane">'),
        DAY,
        "address",
        id="address",
    ),
    pytest.param(
        made(
            '<link rel="canonical" href="https://echo.example/2024/05/06/crane">'
            '<meta name="pubdate" content="2024-05-07T01:10:00Z">'
        ),
        DAY,
        "address",
        id="a clock in UTC past midnight",
    ),
    pytest.param(
        made(body=f'<div class="post-date">Posted 6 May 2024</div>{BODY}'), DAY, "page", id="line"
    ),
]


@pytest.mark.parametrize(("data", "day", "where"), DAYS)
def test_the_day_and_where_it_is_from(data: bytes, day: date | None, where: str) -> None:
    source = page("a.html", data)
    assert (source.published, source.published_from) == (day, where)


def test_source_and_address() -> None:
    head = (
        '<meta property="og:site_name" content="Oldport Echo | News and Weather">'
        '<link rel="canonical" href="https://echo.example/crane">'
    )
    source = page("a.html", made(head), url="https://echo.example/crane?from=home")
    assert (source.origin, source.url) == ("Oldport Echo", "https://echo.example/crane")
    bare = page("a.html", made(), url="https://www.echo.example/crane")
    assert (bare.origin, bare.url) == ("echo.example", "https://www.echo.example/crane")
    saved = page("a.html", b"<!-- saved from url=(0026)https://echo.example/x -->" + made())
    assert saved.url == "https://echo.example/x"


CHARSETS = [
    pytest.param("café".encode(), "iso-8859-1", "café", "", id="UTF-8 whatever it says"),
    pytest.param("“café”".encode("cp1252"), "utf-8", "“café”", "cp1252", id="no UTF-8 as it says"),
    pytest.param("“café”".encode("cp1252"), "iso-8859-1", "“café”", "cp1252", id="Latin 1"),
    pytest.param("“café”".encode("cp1252"), "punycode", "“café”", "cp1252", id="no encoding"),
    pytest.param("кран".encode("koi8-r"), "koi8-r", "кран", "koi8-r", id="as it says"),
    pytest.param("éèêëàâäôöùû".encode() + b"\xff", "utf-8", "ôöùû\ufffd", "1 of", id="a break"),
    pytest.param("café".encode("utf-16"), "utf-8", "café", "", id="a byte order mark"),
]


@pytest.mark.parametrize(("data", "declared", "text", "note"), CHARSETS)
def test_charsets(data: bytes, declared: str, text: str, note: str) -> None:
    head = f'<meta charset="{declared}"><title>Crane falls in Oldport</title>'.encode()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        found, said = decode_page(data, declared)
    else:
        found, said = decode_page(head + data)
    assert found.endswith(text)
    assert note in said
    assert bool(note) == bool(said)


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"<html><body></body></html>", "no running text", id="no text"),
    pytest.param(b"<div>" * 10_000 + BODY.encode(), "nested more than 256 deep", id="nested"),
    pytest.param(b"<p>x" * 60_000, "60,002 elements", id="many elements"),
    pytest.param(b"<p " + b"a=1 " * 9_000 + b">x", "a tag is longer", id="endless tag"),
    pytest.param(b"<html>" + b"x " * 3_000_000, "over the limit of 5 MB", id="huge"),
    pytest.param(b"\x7fELF\0\0", "not text", id="binary"),
    pytest.param(gzip.compress(made())[:-20], "gzip cut short", id="gzip cut short"),
    pytest.param(gzip.compress(b" " * 30_000_000), "unpacked, 20.", id="gzip bomb"),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_page_is_skipped_with_a_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.html").write_bytes(data)
    (tmp_path / "b.html").write_bytes(made())
    (good,), (skipped,) = sources.read([str(tmp_path)])
    assert good.title == TITLE
    assert reason in skipped.reason
    assert "\n" not in skipped.reason


def test_pictures_inside_the_page_do_not_count() -> None:
    picture = "<img src='data:image/png;base64," + "QUJD" * 2_000_000 + "'>"
    assert PARAGRAPHS[2] in page("a.html", made(body=picture + BODY)).text


def test_a_page_gzipped_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(gzip.compress(made()))
    (source,), _ = sources.read([str(tmp_path)])
    assert source.title == TITLE


def test_the_folder_beside_a_saved_page_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "Crane.html").write_bytes(made())
    for folder in ("Crane_files", "other_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_bytes(made())
    read, skipped = sources.read([str(tmp_path)])
    assert [s.id for s in read] == ["Crane", "frame"]
    assert not skipped


@pytest.mark.parametrize("path", ["https://echo.example/crane", "HTTP://echo.example/a.html"])
def test_an_address_is_refused_with_a_hint(path: str) -> None:
    read, (skipped,) = sources.read([path])
    assert read == ()
    assert "an address" in skipped.reason
    assert "save the page" in skipped.reason


def test_plain_text_does_not_pay_for_pages(tmp_path: Path) -> None:
    import subprocess
    import sys

    (tmp_path / "a.txt").write_text("Two dockers were hurt.")
    code = (
        "import sys; from factcheck import sources; sources.read([sys.argv[1]]); "
        "print([m for m in ('lxml', 'trafilatura', 'pypdf', 'warcio') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.txt")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
