"""What is asked of a parsed text again and again, computed once and kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc


def text_of(doc: Doc) -> str:
    """The text of a Doc; spaCy joins it anew from its tokens at every call."""
    text = doc.user_data.get("text")
    if text is None:
        text = doc.user_data["text"] = doc.text
    return str(text)


def offsets(doc: Doc) -> Sequence[int]:
    """Where each token of a Doc begins, in code points."""
    found: list[int] | None = doc.user_data.get("offsets")
    if found is None:
        found = doc.user_data["offsets"] = doc.to_array("IDX").tolist()
    return found
