"""Names of places and what stands for them."""

from __future__ import annotations

import pytest

from factcheck.lexicon.places import canonical, demonyms, polities, polity, states


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Springfield", "Springfield", id="unknown-stays"),
        pytest.param("Moscow", "Moscow", id="capital-is-no-other-name"),
        pytest.param("UAE", "United Arab Emirates", id="abbreviation"),
        pytest.param("the U.S.", "United States", id="article"),
        pytest.param("Britain", "United Kingdom", id="short-name"),
        pytest.param("UN", "United Nations", id="organisation"),
    ],
)
def test_canonical(name: str, expected: str) -> None:
    assert canonical(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Springfield", None, id="unknown"),
        pytest.param("UN", None, id="organisation"),
        pytest.param("Moscow", "Russia", id="capital"),
        pytest.param("the Kremlin", "Russia", id="seat"),
        pytest.param("Russians", "Russia", id="people"),
        pytest.param("Afghan", "Afghanistan", id="demonym"),
        pytest.param("White House", "United States", id="white-house"),
        pytest.param("UAE", "United Arab Emirates", id="alias"),
    ],
)
def test_polity(name: str, expected: str | None) -> None:
    assert polity(name) == expected


def test_every_country_stands_for_itself() -> None:
    assert len(polities()) > 200
    assert [p.name for p in polities() if polity(p.name) != p.name] == []


def test_demonyms_are_capitalised_words() -> None:
    assert [d for d in demonyms() if not d[0].isupper()] == []


def test_states() -> None:
    assert states()["Ky."] == states()["KY"] == "Kentucky"
    assert len(set(states().values())) == 51
