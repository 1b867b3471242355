"""A parsed text gives its text back, joined once."""

from __future__ import annotations

import pytest

from factcheck.docs import text_of


@pytest.mark.parametrize("text", ["Two men left.", " “Over 1,000” – they said …\nNext line"])
def test_the_text_of_a_doc(passage, text) -> None:
    doc = passage(text).doc
    assert text_of(doc) == text
    assert text_of(doc) is text_of(doc)
