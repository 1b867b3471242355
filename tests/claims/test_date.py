"""Dates as claims: what is none, what its span and value are, what it belongs to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck.claims.date import find
from factcheck.model import Published
from factcheck.resolve import resolve
from factcheck.values import When

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

#: A Wednesday.
PUBLISHED = Published(date(2018, 6, 13), date(2018, 6, 13), "front matter")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He may resign, and May Jones agreed.", id="verb and name"),
        pytest.param("Thousands march through the city.", id="to march"),
        pytest.param("Theresa May won the vote.", id="surname"),
        pytest.param("April Ryan asked a question.", id="first name"),
        pytest.param("The Sunday Times reported it.", id="newspaper"),
        pytest.param("The second man fled.", id="second"),
        pytest.param("The sun sat low over the town.", id="sun and sat"),
        pytest.param("They counted 2,003 votes.", id="number with a comma"),
        pytest.param("About 2003 people attended.", id="count of people"),
        pytest.param("There were 1945 deaths.", id="count of deaths"),
        pytest.param("The group drove 2000 miles.", id="miles"),
        pytest.param("It fell to 1500 from 1800.", id="numbers too small"),
        pytest.param("He still runs Windows 2000.", id="product"),
        pytest.param("At 2010 Main Street a fire broke out.", id="address"),
        pytest.param("It is in the 1900 block of Oak Street.", id="block"),
        pytest.param("He lives on 3rd Street.", id="street"),
        pytest.param("The team won 3-2 and now leads.", id="score and now"),
        pytest.param("He recently called at 5.", id="recently"),
        pytest.param("She was in her 30s.", id="age"),
        pytest.param("Third-quarter profit rose.", id="quarter of no year"),
    ],
)
def test_no_date(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


def test_following_is_a_preposition(passage: Callable[..., Passage]) -> None:
    read = passage("The school was closed on Friday following Thursday's fire.")
    found = [read.doc.text[m.start : m.end] for m in find(read)]
    assert found == ["Friday", "Thursday"]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("In 2015 inspectors looked at it.", "2015", "2015"),
        ("They met on July 3, 2025.", "July 3, 2025", "2025-07-03"),
        ("They met on 3 July 2025.", "3 July 2025", "2025-07-03"),
        ("They met on the Fourth of July.", "the Fourth of July", "2018-07-04"),
        ("They met on the first of May 2025.", "the first of May 2025", "2025-05-01"),
        ("They met on Thursday, July 3, 2025.", "Thursday, July 3, 2025", "2025-07-03"),
        ("It was signed on 2025-07-03.", "2025-07-03", "2025-07-03"),
        ("It was signed on 7/3/2025.", "7/3/2025", "2025-07-03"),
        ("He was shot on Nov. 5, 2016.", "Nov. 5, 2016", "2016-11-05"),
        ("The hall burned on the 4th of May.", "the 4th of May", "2018-05-04"),
        ("The hall burned on March 25.", "March 25", "2018-03-25"),
        ("The towers fell on 9/11.", "9/11", "2001-09-11"),
        ("Troops invaded in 1979.", "1979", "1979"),
        ("The 2024 attack killed dozens.", "2024", "2024"),
        ("The army's 2021 takeover failed.", "2021", "2021"),
        ("Agents tried to sway the 2016 election.", "2016", "2016"),
        ("In 2016 voters chose him.", "2016", "2016"),
        ("He was born in 1066.", "1066", "1066"),
        ("It closed in the early 1990s.", "the early 1990s", "199X"),
        ("It opened in mid-2016.", "mid-2016", "2016"),
        ("It will open by mid-2020.", "by mid-2020", "../2020"),
        ("It was built in the 1800s.", "the 1800s", "18XX"),
        ("It was loved in the ’60s.", "the ’60s", "196X"),
        ("It opened in the summer of 2014.", "the summer of 2014", "2014-22"),
        ("The ban ended in April this year.", "April this year", "2018-04"),
        ("The ban ended in August of 2017.", "August of 2017", "2017-08"),
        ("The ban ended in March.", "March", "2018-03"),
        ("At a March meeting he agreed.", "March", "2018-03"),
        ("It was banned last July.", "last July", "2017-07"),
        ("It came to an end late last July.", "late last July", "2017-07"),
        ("It was banned at the end of last July.", "the end of last July", "2017-07"),
        ("The plant has run since 2003.", "since 2003", "2003/.."),
        ("The plant ran until April 2017.", "until April 2017", "../2017-04"),
        ("From April 21, the plant will run.", "From April 21", "2019-04-21/.."),
        ("The war ran from 1979 to 1989.", "from 1979 to 1989", "1979/1989"),
        ("The 1979-1989 war ended.", "1979-1989", "1979/1989"),
        (
            "He worked there between 2007 and 2014.",
            "between 2007 and 2014",
            "2007/2014",
        ),
        ("The 2007-08 crisis hit banks.", "2007-08", "2007/2008"),
        ("He was hit early Saturday morning.", "early Saturday morning", "2018-06-09"),
        ("The board will meet on Monday.", "Monday", "2018-06-18"),
        ("The board met on Monday.", "Monday", "2018-06-11"),
        ("He is due in court on Monday.", "Monday", "2018-06-18"),
        ("He is scheduled to speak Friday night.", "Friday night", "2018-06-15"),
        ("They met last Friday.", "last Friday", "2018-06-08"),
        ("He said so yesterday.", "yesterday", "2018-06-12"),
        ("He was arrested last night.", "last night", "2018-06-12"),
        ("He resigned earlier this month.", "earlier this month", "2018-06"),
        ("She died two days ago.", "two days ago", "2018-06-11"),
        ("She died three years ago.", "three years ago", "2015"),
        ("She died nearly four years ago.", "nearly four years ago", "2014~"),
        ("She died a week ago.", "a week ago", "2018-06-06~"),
        ("It happened over the weekend.", "the weekend", "2018-06-09/2018-06-10"),
        ("A day earlier he had denied it.", "A day earlier", ""),
        ("Crime fell in recent years.", "recent years", ""),
    ],
)
def test_date(passage: Callable[..., Passage], text: str, words: str, edtf: str) -> None:
    (mention,) = find(passage(text))
    assert isinstance(mention.value, When)
    assert text[mention.start : mention.end] == words
    assert resolve(mention.value, PUBLISHED).edtf == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf", "clock", "loose"),
    [
        ("Shot about 1:15 a.m. Saturday.", "about 1:15 a.m. Saturday", "2018-06-09", "01:15", True),
        ("Shot at 12:15 a.m. Friday.", "12:15 a.m. Friday", "2018-06-08", "00:15", False),
        ("Shot at 9 p.m. Tuesday.", "9 p.m. Tuesday", "2018-06-12", "21:00", False),
        ("Shot Tuesday at 7:30 p.m.", "Tuesday at 7:30 p.m.", "2018-06-12", "19:30", False),
        ("He was shot just after midnight.", "just after midnight", "", "00:00", True),
        ("By 7:30 GMT the fire was out.", "7:30 GMT", "", "07:30", False),
    ],
)  # fmt: skip
def test_clock(
    passage: Callable[..., Passage],
    text: str,
    words: str,
    edtf: str,
    clock: str,
    loose: bool,
) -> None:
    (mention,) = find(passage(text))
    assert isinstance(mention.value, When)
    assert text[mention.start : mention.end].removeprefix("By ") == words
    assert resolve(mention.value, PUBLISHED).edtf == edtf
    assert (mention.value.clock, mention.value.loose) == (clock, loose)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The minister resigned on Tuesday.", "resigned"),
        ("Tuesday's vote was close.", "vote"),
        ("Their 2003 designation was lifted.", "designation"),
        ("The shooting on May 3, 2017 shocked the town.", "shooting"),
    ],
)
def test_head(passage: Callable[..., Passage], text: str, head: str) -> None:
    read = passage(text)
    (mention,) = find(read)
    assert read.doc[mention.head].text == head


def test_offsets_with_other_spaces_and_dashes(passage: Callable[..., Passage]) -> None:
    text = "It ran from “July 3, 2016” on – the 1979–1989 war was over."
    found = [text[m.start : m.end] for m in find(passage(text))]
    assert found == ["July 3, 2016", "1979–1989"]
