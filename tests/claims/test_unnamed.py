"""Roles that stand apart from the name of whoever has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims.extract import mentions
from factcheck.claims.unnamed import unnamed
from factcheck.names import proper_names
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

ANN = "Senator Ann Lowell opened the bridge. Lowell thanked the crew. "

NOTHING = {
    "nobody leads": "The former mayor of Leeds thanked the crew.",
    "two lead": "Senator Ann Lowell met Senator Carl Brandt. The former mayor spoke.",
    "a name stands beside it": ANN + "Then the former mayor, Carl Brandt, spoke.",
    "somebody else was named last": ANN + "Judge Carl Brandt said he was a lawyer.",
    "denied": ANN + "She was not a lawyer.",
    "as something": ANN + "As a result, she left.",
    "no office": ANN + "She was a delight.",
    "served no office": ANN + "Lowell served soup in the hall.",
}
FOUND = {
    "the former": (ANN + "The former mayor was cheered.", "Ann Lowell; former mayor"),
    "she was": (ANN + "She was a lawyer for years.", "Ann Lowell; lawyer"),
    "her campaign": (
        ANN + "She opened her second presidential campaign in May.",
        "Ann Lowell; presidential candidate",
    ),
    "served as": (ANN + "Lowell served for two years as a prosecutor.", "Lowell; prosecutor"),
    "worked as": (ANN + "Lowell worked as a nurse.", "Lowell; nurse"),
    "in what office": (ANN + "As general counsel, she signed it.", "Ann Lowell; general counsel"),
    "served in": (ANN + "Lowell served in the navy.", "Lowell; navy veteran"),
    "the suspect": (
        "Police named the suspect as Carl Brandt. The suspect served in the army.",
        "Carl Brandt; army veteran",
    ),
    "credit line": ("“We left the hall at once.” -Marta, Bystander", "Marta; bystander"),
}


def _found(passage: Passage) -> list[str]:
    found = unnamed([passage], [proper_names(passage.doc)], [mentions(passage)])
    return [normalized(mention.value) for _, mention in found]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nobody_has_the_role(text: str, passage: Callable[..., Passage]) -> None:
    assert _found(passage(text)) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_whose_role_the_article_tells(
    text: str, expected: str, passage: Callable[..., Passage]
) -> None:
    assert _found(passage(text)) == [expected]
