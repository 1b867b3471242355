"""What a time dates, and whether two times date one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align.comparisons import dates, events
from factcheck.align.profile import profiles
from factcheck.claims import date as finder
from factcheck.happening import happening
from factcheck.model import About, Claim, Kind
from factcheck.policy import DEFAULT
from factcheck.values import Duration, Ordinal, Relative, When
from tests.compare.rungs import amount

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.align.profile import Profile
    from factcheck.claims.passage import Passage

EVENTS = [
    pytest.param("It happened on Friday.", (), id="vague"),
    pytest.param("Officers responded around noon Friday.", (), id="people are no event"),
    pytest.param("The shooting occurred on Friday.", ("shooting",), id="subject of a vague verb"),
    pytest.param("The shop was robbed on Friday.", ("rob", "shop"), id="verb and what befalls"),
    pytest.param("The July 4 concert drew visitors.", ("concert",), id="noun after a time"),
    pytest.param("He died in the 40 block of Elm Street on Friday.", ("die",), id="place"),
    pytest.param("The rules kick in on Friday.", ("effect",), id="verb and particle"),
    pytest.param("The blast left two people dead on Friday.", ("kill",), id="left dead"),
    pytest.param("He was found guilty on Friday.", ("convict",), id="found guilty"),
    pytest.param("A man was resting on Friday when he was stabbed.", ("rest", "stab"), id="when"),
    pytest.param(
        "On Friday, the city made a move towards peace by lifting the ban.",
        ("lift", "ban"),
        id="a light verb and by",
    ),
    pytest.param("They met in the 1979-1989 Afghan War.", ("war",), id="a name behind"),
    pytest.param("She sued the company on Friday.", ("sue", "company"), id="verb and object"),
    pytest.param("Friday's attack shocked the town.", ("attack",), id="possessor of a noun"),
    pytest.param("He won the 2016 election by a little.", ("election",), id="year before a noun"),
    pytest.param("He was charged over a shooting early Friday.", ("shooting",), id="noun beside"),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_event_of_a_time(
    passage: Callable[[str], Passage], text: str, expected: tuple[str, ...]
) -> None:
    read = passage(text)
    mention = list(finder.find(read))[-1]
    span = read.doc.char_span(mention.start, mention.end)
    assert happening(read.doc[mention.head], span.start, span.end - 1) == expected


def _claim(article: str, kind: Kind, value: When | Ordinal | Duration, about: About) -> Claim:
    return Claim(f"c{article}", article, kind, value, 0, 1, 0, 1, about=about)


def _dated(first: tuple[str, str], second: tuple[str, str], lead: str = "") -> list[Profile]:
    """Two articles, each with one time and the words that it dates."""
    return profiles(
        [
            _claim(
                str(n),
                Kind.DATE,
                When(edtf.partition("T")[0], clock=edtf.partition("T")[2]),
                About(event=tuple(words.split()), lead=tuple(lead.split())),
            )
            for n, (edtf, words) in enumerate((first, second))
        ]
    )


MOMENTS = [
    pytest.param("2020-05-01", "2020-05-03", "apart", id="two days"),
    pytest.param("2020-05-01", "2020-05-02", "next day", id="next day"),
    pytest.param("2020-05-01", "", "unplaced", id="one unknown"),
    pytest.param("T23:00", "2020-05-01T20:00", "zone clock", id="two hours"),
    pytest.param("2007", "2001/2012", "in span", id="within a span"),
    pytest.param("2020-05-01", "2020-05-01T20:00", "same day", id="hour of a day"),
    pytest.param("2020-05-01", "2020-05", "in month", id="day of a month"),
    pytest.param("2020-05-01", "2020", "in year", id="day of a year"),
    pytest.param("2007", "2007/2014", "one end", id="end of a span"),
    pytest.param("2007/..", "2007/2014", "one end", id="one beginning"),
    pytest.param("T23:00", "2020-05-01T23:00", "same clock", id="clock without a day"),
    pytest.param("T23:00", "T23:15", "near clock", id="a quarter of an hour"),
]


@pytest.mark.parametrize(("one", "two", "expected"), MOMENTS)
def test_moments(one: str, two: str, expected: str) -> None:
    a, b = _dated((one, ""), (two, ""))
    assert dates.moment(a, b, DEFAULT) == expected
    assert dates.moment(b, a, DEFAULT) == expected


TIES = [
    pytest.param("arrest", "hearing", "", "different", id="two events"),
    pytest.param("tell", "arrest", "", "one said", id="words and a deed"),
    pytest.param("tell", "tweet", "", "both said", id="two remarks"),
    pytest.param("", "arrest", "", "vague, other", id="one vague"),
    pytest.param("jog", "paint", "", "different, unsorted", id="of no known kind"),
    pytest.param("", "sue", "lawsuit", "vague, leading", id="vague beside the main event"),
    pytest.param("arrest", "shoot", "shooting", "one leading", id="one main event"),
    pytest.param("find", "sue", "lawsuit", "one leading, unsorted", id="no scene"),
    pytest.param("arrest", "find", "shooting", "different, unsorted", id="arrest at no scene"),
    pytest.param("arrive", "shoot", "shooting", "scene", id="response to the main event"),
    pytest.param("", "shoot", "shooting", "scene, vague", id="vague at the scene"),
    pytest.param("sue", "lawsuit", "", "same", id="nominalisation"),
    pytest.param("race", "election", "", "same", id="one kind of event"),
    pytest.param("shoot", "attack", "gunman shooting", "same leading", id="the main event"),
]


MONDAY = Relative("weekday", which=1)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(MONDAY, Relative("weekday", which=2), "unplaced", id="two weekdays"),
        pytest.param(
            Relative("day", -1, told=True), Relative("day", -1, told=True), "unplaced", id="told"
        ),
        pytest.param(MONDAY, MONDAY, "same day", id="one weekday"),
    ],
)
def test_moments_of_articles_without_a_date(one: Relative, two: Relative, expected: str) -> None:
    a, b = profiles(
        [
            _claim(str(n), Kind.DATE, When("", relative), About(event=("crash",)))
            for n, relative in enumerate((one, two))
        ]
    )
    assert dates.moment(a, b, DEFAULT) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(When("2020-05-04"), When("2020-05-11"), "apart", id="by the calendar"),
        pytest.param(When("2020-05-04", MONDAY), When("2020-05-12"), "apart", id="two weekdays"),
        pytest.param(When("2020-05-04", MONDAY), When("2020-05"), "in month", id="a month"),
        pytest.param(When("2020-05-04", MONDAY), When("2020-05-18"), "other week", id="weekday"),
    ],
)
def test_weekdays_of_which_the_publication_tells_the_week(
    one: When, two: When, expected: str
) -> None:
    a, b = profiles([_claim(str(n), Kind.DATE, time, About()) for n, time in enumerate((one, two))])
    assert dates.moment(a, b, DEFAULT) == expected
    assert dates.moment(b, a, DEFAULT) == expected


CROWDS = [
    pytest.param("2020-05-01", "2020-05-03", "no", id="two days"),
    pytest.param("2020-05-01", "2020-05-01", "1", id="the day of the story"),
    pytest.param("2020-05-01", "2020", "within", id="its year"),
    pytest.param("1990-02-01", "1990", "within, far", id="year of a far day"),
    pytest.param("1990-02-01", "1990-02-01", "far, 1", id="far day"),
]


@pytest.mark.parametrize(("one", "two", "expected"), CROWDS)
def test_crowds(one: str, two: str, expected: str) -> None:
    times = [(one, "a"), (two, "b"), *[("2020-05-01", name) for name in "cdef"]]
    made = profiles([_claim(name, Kind.DATE, When(edtf), About()) for edtf, name in times])
    assert dates.crowd(made[0], made[1], DEFAULT)[0] == expected
    assert dates.crowd(made[1], made[0], DEFAULT)[0] == expected


SPOKEN = [
    pytest.param("tell", "vote", ("judge", "jury"), "one said", id="other speakers"),
    pytest.param("tell", "tweet", ("judge", "judge"), "one speaker", id="two remarks of one"),
    pytest.param("tell", "rule", ("judge", "judge"), "one said, shared", id="deed of a speaker"),
]


@pytest.mark.parametrize(("one", "two", "who", "expected"), SPOKEN)
def test_ties_of_words_and_deeds(one: str, two: str, who: tuple[str, str], expected: str) -> None:
    a, b = profiles(
        [
            _claim(str(n), Kind.DATE, When("2020"), About(event=(word,), arguments=(name,)))
            for n, (word, name) in enumerate(zip((one, two), who, strict=True))
        ]
    )
    assert dates.tie(a, b, DEFAULT)[0] == expected


@pytest.mark.parametrize(("one", "two", "lead", "expected"), TIES)
def test_ties(one: str, two: str, lead: str, expected: str) -> None:
    a, b = _dated(("2020", one), ("2020", two), lead)
    assert dates.tie(a, b, DEFAULT)[0] == expected
    assert dates.tie(b, a, DEFAULT)[0] == expected


RANKS = [
    pytest.param((1, "nation"), (2, "nation"), "other, one noun", id="two ranks"),
    pytest.param((1, "nation"), (1, "paycheck"), "same, other noun", id="two things"),
    pytest.param((2, "man"), (2, "shooter"), "same, people", id="people"),
    pytest.param((1, "nation"), (1, "country"), "same, one noun", id="related nouns"),
]


@pytest.mark.parametrize(("one", "two", "expected"), RANKS)
def test_ranks(one: tuple[int, str], two: tuple[int, str], expected: str) -> None:
    a, b = profiles(
        [
            _claim(str(n), Kind.ORDINAL, Ordinal(rank, "first"), About(head=noun))
            for n, (rank, noun) in enumerate((one, two))
        ]
    )
    assert events.ranked(a, b, DEFAULT)[0] == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(("4", "M"), ("9", "M"), "apart", id="twice as long"),
        pytest.param(("4", "D"), ("4", "M"), "far", id="days and months"),
        pytest.param(("8", "M"), ("9", "M"), "close", id="a month more"),
        pytest.param(("8", "M"), ("8", "M"), "same", id="equal"),
    ],
)
def test_lengths_of_time(one: tuple[str, str], two: tuple[str, str], expected: str) -> None:
    about = About(head="inquiry", predicates=("last",), event=("inquiry",), sentence=("inquiry",))
    pair = profiles(
        [
            _claim(i, Kind.DURATION, Duration(amount(number), unit), about)
            for i, (number, unit) in zip("ab", (one, two), strict=True)
        ]
    )
    assert dates.lasting(*pair, DEFAULT)[0].startswith(f"{expected}, ")
