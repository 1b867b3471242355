"""The results of votes, and what looks like one."""

from __future__ import annotations

import pytest

from factcheck.claims.ballots import ballots


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Rovers won 21-14 on Sunday.", id="a score"),
        pytest.param("Voters ages 18-24 stayed at home.", id="ages"),
        pytest.param("The committee met for 2 to 3 hours.", id="hours"),
        pytest.param("The board may raise fees 5 to 7 percent.", id="percent"),
        pytest.param("The board wants 4 to 6 new schools.", id="a range of things"),
        pytest.param("The bus left at 10 to 12.", id="nothing near"),
        pytest.param("The house sold for $20-25 million.", id="money"),
        pytest.param("The court closed on 2-14-2019.", id="a date"),
    ],
)
def test_no_vote(passage, text):
    assert not list(ballots(passage(text)))


@pytest.mark.parametrize(
    ("text", "result", "word"),
    [
        pytest.param("The Senate passed it 51-48.", ["51", "48"], "passed", id="hyphen"),
        pytest.param("The Senate passed it 51–48.", ["51", "48"], "passed", id="dash"),
        pytest.param("The board voted 4 to 3 for it.", ["4", "3"], "voted", id="to"),
        pytest.param("The vote was seven to two.", ["seven", "two"], "vote", id="spelled"),
        pytest.param("In a 5-4 ruling, they agreed.", ["5", "4"], "ruling", id="word behind"),
    ],
)
def test_votes_for_and_against(passage, text, result, word):
    read = passage(text)
    found = list(ballots(read))
    assert [text[m.start : m.end] for m in found] == result
    assert {read.doc[m.head].text for m in found} == {word}
    assert {m.value.unit for m in found} == {"votes"}
