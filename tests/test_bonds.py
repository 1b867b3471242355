"""What binds the articles of a story."""

from __future__ import annotations

import pytest

from factcheck.bonds import bonds
from tests.test_stories import DAY, FERRY_1, FERRY_2, FERRY_3, SENATE, TREATY, made


def of(*texts: str, day=None):
    return bonds([made(text, f"{i}", day) for i, text in enumerate(texts)])


@pytest.mark.parametrize(
    "texts", [(), (FERRY_1,), ("", ""), (FERRY_1, SENATE)], ids=["none", "one", "empty", "unlike"]
)
def test_nothing_binds(texts) -> None:
    assert of(*texts) == ((), ())


def test_rare_names_bind_as_they_are_written() -> None:
    names = of(FERRY_1, FERRY_2, FERRY_3).names
    assert {"Blue Heron", "Ilse Brandt", "Novak Lifting", "Ostrava"} <= set(names)


def test_words_of_a_longer_name_are_not_told_again() -> None:
    names = of("Ana Maria Sol won.\n\nSol wept.", "Ana Maria Sol lost.\n\nSol laughed.").names
    assert names == ("Ana Maria Sol",)


def test_offices_do_not_bind() -> None:
    said = "Yesterday the Prime Minister met the Chief Secretary in talks."
    assert of(said, said).names == ()


def test_days_bind() -> None:
    said = "The vote of 3 June failed. It was held on June 3, 2024."
    assert of(said, said).days == ("2024-06-03",)
    assert of(SENATE, TREATY, day=DAY).days == ("2024-04-30",)


def test_the_order_of_the_articles_is_all_one() -> None:
    assert of(FERRY_1, FERRY_2, FERRY_3) == of(FERRY_3, FERRY_1, FERRY_2)
