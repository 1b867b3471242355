"""What a setting may be, in a file and on the command line."""

from __future__ import annotations

import math

import pytest

from factcheck.configuration.types import Listed, OneOf, Share, Switch, Unfit, Words

NAMES = OneOf(("conflict", "discrepancy"))
LIST = Listed(("money", "date"))


@pytest.mark.parametrize(
    ("type", "value", "said"),
    [
        (Words(), 3, "3 is no text"),
        (NAMES, "conflit", "did you mean 'conflict'?"),
        (NAMES, "xyz", "it is one of conflict, discrepancy"),
        (NAMES, ["conflict"], "is not one of"),
        (LIST, "money", "is no list"),
        (LIST, ["mony"], "did you mean 'money'?"),
        (LIST, [1], "is no list of texts"),
        (Share(), "0.1", "is no number"),
        (Share(), True, "true is no number"),
        (Share(), 1.5, "out of bounds"),
        (Share(), -0.1, "out of bounds"),
        (Share(math.inf), math.nan, "out of bounds"),
        (Switch(), "yes", "neither true nor false"),
        (Switch(), 1, "neither true nor false"),
        (Words(), "x" * 90, None),
    ],
    ids=str,
)
def test_what_does_not_fit_is_said(type, value, said) -> None:
    if said is None:
        assert type.read(value) == value
        return
    with pytest.raises(Unfit) as refused:
        type.read(value)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("type", "words", "value"),
    [
        (NAMES, " Conflict ", "conflict"),
        (LIST, "money, date,", ("money", "date")),
        (LIST, "", ()),
        (Listed(), "a/*,b", ("a/*", "b")),
        (Share(), "0.25", 0.25),
        (Share(math.inf), "inf", math.inf),
        (Switch(), "false", False),
        (Words(), "anything", "anything"),
    ],
    ids=str,
)
def test_words_of_the_command_line(type, words, value) -> None:
    assert type.parse(words) == value


@pytest.mark.parametrize(
    ("type", "words", "said"),
    [
        (LIST, ",", "names nothing"),
        (Share(), "much", "'much' is no number"),
        (Switch(), "yes", "it is one of true, false"),
    ],
    ids=str,
)
def test_words_that_do_not_fit(type, words, said) -> None:
    with pytest.raises(Unfit, match=said):
        type.parse(words)


@pytest.mark.parametrize(
    ("type", "value", "shown"),
    [
        (Words(), 'a "b" \\', '"a \\"b\\" \\\\"'),
        (NAMES, "conflict", '"conflict"'),
        (LIST, ("money", "date"), '["money", "date"]'),
        (Share(math.inf), math.inf, "inf"),
        (Switch(), True, "true"),
    ],
    ids=str,
)
def test_a_value_is_shown_as_toml_writes_it(type, value, shown) -> None:
    assert type.show(value) == shown
