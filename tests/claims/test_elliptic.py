"""Numbers whose noun stands elsewhere."""

from __future__ import annotations

import pytest

from factcheck.claims.elliptic import elliptic
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mill has 29 looms.", id="a noun behind it"),
        pytest.param("The mill has one.", id="one"),
        pytest.param("The fund has $40.", id="money"),
        pytest.param("Shares rose to 40.", id="a price"),
        pytest.param("They had two of the most famous songs.", id="of a kind"),
        pytest.param("It was out of 12.", id="no part"),
        pytest.param("She is a mother of four boys.", id="a noun behind the children"),
    ],
)
def test_counts_nothing(passage, text):
    assert list(elliptic(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("It needs 38 nurses and has 29.", ["29"], id="has"),
        pytest.param("The inn held 240 on Friday.", ["240"], id="held"),
        pytest.param("There were about 60, he said.", ["~60"], id="there were"),
        pytest.param("They won six of nine seats.", ["6 seats"], id="of seats"),
        pytest.param("The greens hold 30 of 120.", ["30", "120"], id="of a number"),
        pytest.param("The search team has grown to 90.", ["90"], id="grown"),
        pytest.param("She is a grandmother of five.", ["5 people"], id="grandchildren"),
    ],
)
def test_counts(passage, text, found):
    assert [normalized(m.value) for m in elliptic(passage(text))] == found
