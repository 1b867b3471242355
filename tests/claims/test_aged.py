"""Lists of persons by name and age."""

from __future__ import annotations

import pytest

from factcheck.claims.aged import aged_lists


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee, 35, and Omar Diaz, 41, sang.", id="two are no list"),
        pytest.param("Ann Lee, Omar Diaz and Eva Novak sang.", id="no ages"),
        pytest.param("Ann Lee, 35, met Omar Diaz, 41, and Eva Novak, 18.", id="a verb between"),
    ],
)
def test_no_list(passage, text):
    assert not list(aged_lists(passage(text).doc))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee, 35, Omar Diaz, 41, and Eva Novak, 18, sang.", id="commas"),
        pytest.param("Ann Lee, 35; Omar Diaz, 41; and Eva Novak, 18, sang.", id="semicolons"),
        pytest.param("Ann Lee (35), Omar Diaz (41) and Eva Novak (18) sang.", id="brackets"),
        pytest.param("Ann Lee, age 35, Omar Diaz, age 41, Eva Novak, age 18.", id="age"),
    ],
)
def test_persons_with_their_ages(passage, text):
    (mention,) = aged_lists(passage(text).doc)
    assert mention.value.names == ("Ann Lee", "Eva Novak", "Omar Diaz")
    assert text[: mention.end].endswith("Eva Novak")
