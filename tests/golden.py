"""Expected output in files; ``make goldens`` writes them anew, for a reader of the diff."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WRITE = os.environ.get("GOLDENS") == "write"


def expect(path: Path, text: str) -> None:
    """Compare ``text`` with the file, or write the file where goldens are made anew."""
    if WRITE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert text == path.read_text("utf-8"), f"{path.name} differs: see make goldens"
