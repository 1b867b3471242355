"""Which part of a page is the article."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from factcheck.articles.blocks import blocks
from factcheck.articles.furniture import line_sort
from factcheck.articles.paragraphs import paragraphs
from factcheck.model import BlockRole

LEAD = "A crane fell on a ferry in the harbour of Porto on Monday, and two people were hurt."
MORE = "The port stayed closed until the evening, said the harbour master, who praised the crew."
HEAD = "Crane falls on ferry in Porto harbour"

BODY_LINES = [
    "Photos of the scene showed three cars under the crane.",
    "He read the letter here in 2019.",
    "More than 40 people were on board.",
    "Follow-up work will cost 3 million euros, the port said.",
    "He enlisted Nov. 8, 2010.",
    "The war contributed to the fall of the government in 1991.",
    "Share prices fell 4 percent.",
    "He wrote about it in a letter to Reuters.",
    "By Monday, 12 people had died.",
    "Updated plans for the bridge were published on 4 July 2025 by the city.",
    "Ana Costa, 34, of Braga",
    "Votes were counted in 12 towns.",
    "Copyrighted songs were played 300 times.",
    "What happened next?",
    "By Monday, 12 people had died | 5 min read",
]


@pytest.mark.parametrize("line", BODY_LINES)
def test_no_furniture(line: str) -> None:
    found = blocks(f"{LEAD}\n\n{line}\n\n{MORE}")
    assert [b.role for b in found] == [BlockRole.BODY] * 3


FURNITURE_LINES = [
    ("Lisbon 2:15 pm, Sunday, 3 August 2025", "clock"),
    ("• Publish : 05:13:07 pm, Friday, 4 July 2025", "publication date"),
    ("Posted: Friday, July 17, 2015 2:26 PM EDT", "publication date"),
    ("May 3, 2021", "publication date"),
    ("By Maria Silva and John O’Neil, Staff Writer", "byline"),
    ("By Maria Silva | Sept. 9, 2025 | 5 min read", "byline"),
    ("May 3, 2021 · 4 minute read", "publication date"),
    ("/ 31", "counter"),
    ("4 min read", "reading time"),
    ("Share This Story", "sharing"),
    ("Facebook Twitter Email", "sharing"),
    ("Follow us on Twitter: @portonews", "prompt to follow"),
    ("Sign up for our daily newsletter", "prompt to subscribe"),
    ("Please log in to leave a comment", "comments"),
    ("Total votes: 93", "poll"),
    ("ALSO READ | Ferry fares rise again", "related links"),
    ("More on this topic", "related links"),
    ("RELATED: Two ferries collide", "related links"),
    ("1:24 Watch the crane come down", "list of videos"),
    ("#Porto #Ferry #Crane", "hashtags"),
    ("© 2025 Porto Media. All rights reserved.", "copyright"),
    ("We use cookies to make this site better.", "cookie notice"),
    ("Back To Top", "navigation"),
    ("Home | News | Sport", "navigation"),
    ("Loading...", "navigation"),
    ("Ana Dias is a staff writer. Email: ana@example.org", "author's note"),
    ("Ana Dias contributed to this report.", "contributors"),
    ("news@example.org", "address"),
    ("PORTONEWS.COM", "address"),
    ("Release date:", "publication date"),
]


@pytest.mark.parametrize(("line", "reason"), FURNITURE_LINES, ids=[r[0] for r in FURNITURE_LINES])
def test_furniture(line: str, reason: str) -> None:
    sort = line_sort(line)
    assert sort is not None
    assert sort.reason == reason


def _parts(text: str, **given: str) -> list[tuple[str, str]]:
    return [(b.role.value, text[b.start : b.end]) for b in blocks(text, **given)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param(f"{LEAD} (Photo: Ana Dias, Porto News)", LEAD, id="picture credit"),
        pytest.param(f"Image 1 of 3 {LEAD}", LEAD, id="image counter"),
        pytest.param(f"{LEAD} pic.twitter.com/Ab12 — Ana (@ana) May 3, 2021", LEAD, id="tweet"),
        pytest.param(f"{LEAD} {LEAD}", LEAD, id="doubled caption"),
    ],
)
def test_furniture_inside_a_paragraph_is_cut_out(line: str, kept: str) -> None:
    assert [said for role, said in _parts(line) if role == "body"] == [kept]


def test_title_is_the_headline_that_the_article_is_about() -> None:
    top = "Oil Eyes $90 After Wild Week\nLoading..."
    text = f"{top}\n\n{HEAD}\n\nAna Dias\n3 min read\n\n{LEAD}\n{MORE}"
    assert _parts(text) == [
        ("furniture", "Oil Eyes $90 After Wild Week"),
        ("furniture", "Loading..."),
        ("title", HEAD),
        ("furniture", "Ana Dias"),
        ("furniture", "3 min read"),
        ("body", LEAD),
        ("body", MORE),
    ]


def test_a_stated_title_that_looks_like_text_is_the_title_where_it_stands_first() -> None:
    title = "The ferry ran aground at St. Jude on Monday. Nobody on board was hurt."
    assert _parts(f"{title}\n\n{LEAD}", title=title)[0] == ("title", title)
    assert _parts(f"{LEAD}\n\n{title}", title=title)[1] == ("body", title)


def test_an_article_may_have_no_title() -> None:
    assert [role for role, _ in _parts(f"{LEAD}\nFerries resume\n{MORE}")] == ["body"] * 3


def test_title_of_front_matter_without_the_outlet() -> None:
    head = f'---\ntitle: "{HEAD} - Channel 5 News - Porto"\n---\n'
    text = f"{head}{HEAD}\n\n{LEAD}"
    found = blocks(text, len(head), f"{HEAD} - Channel 5 News - Porto")
    named = [(b.role.value, text[b.start : b.end]) for b in found if b.role.value != "furniture"]
    assert named == [("title", HEAD), ("repeated", HEAD), ("body", LEAD)]


def test_a_body_pasted_twice_is_repeated() -> None:
    text = f"{HEAD}\n\n{LEAD}\n\n{MORE}\n\n{HEAD}\n\n{LEAD}\n\n{MORE}"
    assert [role for role, _ in _parts(text)] == ["title", "body", "body", *["repeated"] * 3]


def test_poll_and_what_follows_the_article() -> None:
    text = f"{LEAD}\n{MORE}\n" * 1 + (MORE.replace("evening", "morning") + "\n") * 1
    text += "Should ferries stop?\nTotal votes: 9\nRelated Articles\nPorto News\n"
    roles = [role for role, _ in _parts(text)]
    assert roles == ["body"] * 3 + ["furniture"] * 4


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        pytest.param("These roads are open:", 3, id="no heading of links"),
        pytest.param("Read next\nTeam wins cup\nFerries ran again.", 4, id="the article goes on"),
        pytest.param("Photos\nAna Costa, 34, of Braga", 3, id="a list of its own"),
        pytest.param("Most read", 0, id="most read"),
        pytest.param("Read next", 0, id="read next"),
    ],
)
def test_headlines_under_a_heading_of_links(heading: str, kept: int) -> None:
    text = f"{LEAD}\n\n{MORE}\n\n{heading}\n1. Mayor opens new hall\n2. Fares rise 3 percent\n"
    assert [role for role, _ in _parts(text)][2:].count("body") == kept


def test_headlines_that_end_the_page_are_links() -> None:
    links = "Mayor opens new market hall\n\nOld bridge closes for repairs\n\nTeam wins cup final"
    many = "\n\n".join(f"{MORE[:-1]} on day {n}." for n in range(4))
    assert [r for r, _ in _parts(f"{LEAD}\n\n{many}\n\n{links}")][-3:] == ["furniture"] * 3
    announced = "These events were called off:"
    assert [r for r, _ in _parts(f"{LEAD}\n\n{many}\n\n{announced}\n\n{links}")][-3:] == [
        "body"
    ] * 3


WRAPPED = """A crane fell on a ferry in the harbour of
Porto on Monday, and two people
were hurt, the police said.
"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(f"{LEAD}\n{MORE}", 2, id="a line is a paragraph"),
        pytest.param("Mayor opens hall\nBridge closes\nTeam wins", 3, id="headlines"),
        pytest.param(WRAPPED, 1, id="wrapped"),
        pytest.param(WRAPPED.replace("\n", "\r\n"), 1, id="wrapped, CRLF"),
        pytest.param(f"{WRAPPED}\n{WRAPPED}", 2, id="wrapped, two paragraphs"),
        pytest.param(f"{WRAPPED}- one point\n- another", 3, id="wrapped, with a list"),
    ],
)
def test_paragraphs(text: str, count: int) -> None:
    assert len(paragraphs(text)) == count


PIECES = strategies.lists(
    strategies.sampled_from(
        [LEAD, MORE, HEAD, *BODY_LINES, *(line for line, _ in FURNITURE_LINES), "\n", "\r\n", "  "]
    )
    | strategies.text(max_size=30),
    max_size=12,
).map("\n".join)


@given(PIECES, strategies.integers(0, 40))
def test_blocks_are_in_order_apart_and_over_everything(text: str, body_start: int) -> None:
    body_start = min(body_start, len(text))
    found = blocks(text, body_start)
    at = 0
    for block in found:
        assert at <= block.start < block.end <= len(text)
        assert not text[at : block.start].strip()
        assert (block.reason == "") == (block.role in {BlockRole.TITLE, BlockRole.BODY})
        at = block.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("July 4 2025, " * 13 + "x", id="days"),
        pytest.param("a | " * 49 + "!", id="navigation"),
        pytest.param("Aaaaaaa" * 20 + "1", id="name"),
        pytest.param("@a " * 20_000 + "pic.twitter", id="handles"),
        pytest.param("share " * 19 + "9", id="sharing"),
    ],
)
def test_no_line_takes_long(line: str) -> None:
    """A pattern that tries every way through these would not come back."""
    assert blocks(line)
