"""The list of stories."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from rich.cells import cell_len

from factcheck.formats.stories import as_json, render
from factcheck.formats.view import View
from factcheck.model import Overview, Story
from tests.formats.fixture import REPORT, article

OVERVIEW = Overview(
    version="0.1.0",
    articles=REPORT.articles,
    stories=(
        Story("s1", ("valley", "harbour", "courier", "mirror"), ("Ilse Brandt", "Orsa"),
              ("2024-03-02", "--03-04")),
        Story("s2", ("hostile",), (), ()),
    ),
    copies=REPORT.copies,
    skipped=REPORT.skipped,
)  # fmt: skip

WIDE = """\
5 articles, 2 stories

s1  4 articles, 1 copy of another
    shared: Ilse Brandt, Orsa, 2 March 2024, 4 March
    valley.txt   3 March 2024                Kestrel Valley flood kills nine
    harbour.md   5 March 2024  Harbour Post  Twelve dead as rescuers reach the last houses
    courier.txt  undated                     no title
    mirror.txt   3 March 2024                Kestrel Valley flood kills nine  [copy of valley.txt]

alone, each a story of its own: 1 article
"""


def test_wide() -> None:
    shown = render(OVERVIEW, View(140))
    assert shown.startswith(WIDE)
    assert shown.endswith(
        "skipped: flood/notes.bin: not text: name a .txt, .md, .html or .jsonl file\n"
    )


@pytest.mark.parametrize("width", [40, 60, 80, 140])
def test_no_line_is_too_wide(width) -> None:
    lines = render(OVERVIEW, View(width)).splitlines()
    assert max(map(cell_len, lines)) <= max(width, 50)


def test_nothing_in_an_article_acts_on_a_terminal() -> None:
    bad = replace(article("hostile"), title="\x1b[31mred[/] \u202eevil")
    shown = render(replace(OVERVIEW, articles=(*OVERVIEW.articles[:4], bad)), View(80))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "[/]" in shown


def test_bounds_of_one_day_are_said_to_be_about_it() -> None:
    when = replace(article("courier").published, latest=date(2024, 3, 3))
    about = replace(article("courier"), published=when)
    assert "about 3 March 2024" in render(
        replace(OVERVIEW, articles=(*REPORT.articles[:2], about, *REPORT.articles[3:]))
    )


def test_json() -> None:
    said = json.loads(as_json(OVERVIEW))
    assert said["schema"] == 1
    first, second = said["stories"]
    assert first["shared"] == {"names": ["Ilse Brandt", "Orsa"], "days": ["2024-03-02", "--03-04"]}
    assert [a["copy_of"] for a in first["articles"]] == [None, None, None, "valley"]
    assert first["articles"][1]["source"] == "Harbour Post"
    assert [a["published"] for a in first["articles"][1:3]] == ["2024-03-05", None]
    assert second["articles"][0]["id"] == "hostile"
    assert said["skipped"][0]["path"] == "flood/notes.bin"
    assert as_json(OVERVIEW).isascii() or "\x1b" not in as_json(OVERVIEW)
