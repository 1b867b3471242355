"""One more, whom no noun names."""

from __future__ import annotations

import pytest

from factcheck.claims.others import others
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Another wounded soldier came home.", id="a noun behind it"),
        pytest.param("A second hurt the guard.", id="an object"),
        pytest.param("One critically important bridge fell.", id="no harm"),
        pytest.param("It wounded another of the horses.", id="one of a kind"),
    ],
)
def test_no_other(passage, text):
    assert list(others(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("One died and another was badly hurt.", ["injured 1 people"], id="was hurt"),
        pytest.param("Two died, and a third was killed later.", ["killed 1 people"], id="third"),
        pytest.param("He shot a man, wounding another.", ["injured 1 people"], id="wounding"),
        pytest.param("Five men were hurt, one seriously.", ["injured 1 people"], id="the worst"),
    ],
)
def test_others(passage, text, found):
    mentions = others(passage(text))
    assert [f"{m.status} {normalized(m.value)}" for m in mentions] == found
