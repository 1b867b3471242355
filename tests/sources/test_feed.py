"""Feeds that carry their articles in full, and those that do not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck.model import Skipped, Source
from factcheck.sources import feed
from factcheck.sources.decode import Unreadable

if TYPE_CHECKING:
    from pathlib import Path

SAID = "Two dockers were hurt when a crane fell in the harbour of Oldport on Monday. " * 6
HTML = f"&lt;p&gt;{SAID}&lt;/p&gt;&lt;p&gt;Some 40 ships wait outside.&lt;/p&gt;"

RSS = f"""<?xml version="1.0"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Oldport Echo</title>
<item><title>Crane falls</title><link>https://echo.example/1</link>
<pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><description>A teaser.</description>
<content:encoded>{HTML}</content:encoded></item>
<item><title>Teased</title><description>Read on there.</description></item>
</channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Oldport Echo</title>
<entry><title type="html">Crane &amp;amp; quay</title><link href="https://echo.example/2"/>
<published>2024-05-06T10:00:00Z</published><updated>2024-05-09T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{SAID}</p></div></content>
</entry></feed>"""


def test_rss() -> None:
    one, two = feed.read("a.rss", RSS.encode())
    assert isinstance(one, Source)
    assert one.text == f"Crane falls\n\n{SAID.strip()}\n\nSome 40 ships wait outside."
    assert (one.published, one.published_from) == (date(2024, 5, 6), "feed")
    assert (one.title, one.origin, one.url) == (
        "Crane falls",
        "Oldport Echo",
        "https://echo.example/1",
    )
    assert two == Skipped("a.rss", "1 of 2 items have no full text: save the pages")


def test_atom() -> None:
    (one,) = feed.read("a.atom", ATOM.encode())
    assert isinstance(one, Source)
    assert one.text == f"Crane & quay\n\n{SAID.strip()}"
    assert (one.published, one.url) == (date(2024, 5, 6), "https://echo.example/2")


def test_items_before_a_cut_are_kept() -> None:
    cut = RSS.encode()[: RSS.index("<item><title>Teased")]
    (one,) = feed.read("a.rss", cut)
    assert isinstance(one, Source)


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 15))
BOMB = (
    f'<!DOCTYPE rss [<!ENTITY a0 "ha">{LAUGHS}]><rss><channel><title>&a14;</title></channel></rss>'
)


def test_a_file_beside_the_feed_is_not_pulled_in(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SAID)
    head = f'<!DOCTYPE rss [<!ENTITY f SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    text = f"{head}<rss><channel><item><description>&f;</description></item></channel></rss>"
    (skipped,) = feed.read("a.rss", text.encode())
    assert isinstance(skipped, Skipped)


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"words", "not XML", id="no XML"),
    pytest.param(b"<project/>", "no feed", id="other XML"),
    pytest.param(b"<rss><channel/></rss>", "without items", id="no items"),
    pytest.param(BOMB.encode(), "not read: Maximum entity amplification", id="entity bomb"),
    pytest.param(b"<rss>" + b"<a>" * 10_000, "depth", id="nested"),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_feed_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        feed.read("a.xml", data)
