"""The subject of a fact, chosen among the phrases of its claims."""

from __future__ import annotations

import pytest

from factcheck.headings import subject
from factcheck.model import About, Claim, Kind
from factcheck.values import Office, Ordinal, When, Words

DAY = When("2020-05-04")


def claim(kind=Kind.DATE, value=DAY, phrase="", person="", names=(), **more):
    about = About(phrase=phrase, person=person, sentence_names=names)
    return Claim("", "a", kind, value, 0, 1, 0, 1, about=about, **more)


def phrases(*texts, headline=()):
    return [claim(phrase=t, headline=t in headline) for t in texts]


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        pytest.param(
            phrases("their return to power", "army’s return to power"),
            "army’s return to power",
            id="no pronoun where another claim names it",
        ),
        pytest.param(
            phrases(
                "Army Seizes Power Again",
                "when the army seized power",
                headline=["Army Seizes Power Again"],
            ),
            "when the army seized power",
            id="body before headline",
        ),
        pytest.param(
            phrases("takeover", "takeover of the port"),
            "takeover of the port",
            id="full before short",
        ),
        pytest.param(
            phrases(
                "presidential election",
                "election",
                "presidential election",
                "election in the governor's favor and later regret",
            ),
            "presidential election",
            id="what the claims share before what one adds",
        ),
        pytest.param(phrases("", "crossing"), "crossing", id="a word before nothing"),
        pytest.param(phrases("", ""), "date of the event", id="no phrase at all"),
    ],
)
def test_best_phrase_names_the_fact(members, expected):
    assert subject(members) == expected


def test_order_of_members_does_not_matter():
    members = phrases("march on the capital", "march of the miners", "march", "long march north")
    assert subject(members) == subject(members[::-1])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            [Office("Ngozi", "mayor of Enugu"), Office("Ada Ngozi", "mayor of Enugu")],
            "Ada Ngozi, mayor of Enugu",
        ),
        ([Office("Ada Ngozi", "republican senator")], "Ada Ngozi, Republican senator"),
        (
            [
                Office("Ada Ngozi", "mayor"),
                Office("Ada Ngozi", "judge"),
                Office("Ada Ngozi", "nurse"),
            ],
            "office of Ada Ngozi",
        ),
    ],
    ids=["fullest name", "party as a name", "offices at odds"],
)
def test_role_is_name_and_office(values, expected):
    assert subject([claim(Kind.ROLE, v) for v in values]) == expected


@pytest.mark.parametrize(
    ("speaker", "topic", "names", "expected"),
    [
        ("the Interior Ministry", "the curfew", (), "Interior Ministry on the curfew: quotation"),
        ("Ada Ngozi", "", (), "quotation of Ada Ngozi"),
        ("Ada Ngozi", "Ngozi", (), "quotation of Ada Ngozi"),
        (None, "the curfew", (), "quotation on the curfew"),
        (None, "", ("Enugu",), "quotation on Enugu"),
        (None, "", (), "words of a quotation"),
    ],
)
def test_quotation_says_who_and_on_what(speaker, topic, names, expected):
    made = claim(Kind.QUOTE, Words("x"), topic, names=names, speaker=speaker)
    assert subject([made]) == expected


def test_rank_at_odds_is_no_part_of_the_subject():
    members = [
        claim(Kind.ORDINAL, Ordinal(n, "bank"), phrase=f"{word} bank to fail")
        for n, word in ((2, "second"), (3, "third"))
    ]
    assert subject(members) == "rank of the bank to fail"
    assert subject(members[:1]) == "second bank to fail"


def test_age_is_of_the_full_name_that_the_claims_state():
    members = [
        claim(Kind.AGE, phrase="age of Rehak", person="Lena Marie Rehak"),
        claim(Kind.AGE, phrase="age of Tomas Rehak", person="Tomas Rehak"),
    ]
    assert subject(members) == "age of Tomas Rehak"


def test_statement_says_whose():
    assert subject([claim(phrase="statement", speaker="the police")]) == "statement by police"
