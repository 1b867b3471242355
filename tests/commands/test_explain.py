"""Words of the reports, and facts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("word", ["conflict", "Conflict", "quote"])
def test_a_word_is_explained(run, word) -> None:
    made = run("explain", word)
    assert made.code == 0
    assert made.out.startswith(f"{word.lower()}, a ")
    assert "for example: " in made.out


def test_a_fact_is_explained(run) -> None:
    made = run("explain", "f1", "one.md", "two.txt")
    assert made.code == 0
    assert "Why they stand together" in made.out


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("f3", "f3 is a fact of a report: name the articles too"),
        ("moneyy", "nothing is called 'moneyy'; did you mean 'money'?"),
        ("zzz", "nothing is called 'zzz': conflict, discrepancy"),
    ],
)
def test_what_is_no_word(run, word, said) -> None:
    made = run("explain", word)
    assert (made.code, made.out) == (2, "")
    assert said in made.err
    assert made.err.count("\n") == 1
