"""Blocks to parsed passages; the only module that loads a model.

The recogniser of named entities is left out: it costs half of the run time and cuts
names (*Amir Khan Muttaqi* to *Amir Khan*); names are read from the parts of speech.
"""

from __future__ import annotations

import importlib
import warnings
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

#: Batches of 8 blocks were fastest and use 250 MB; of 256 slower, and 2.9 GB.
BATCH = 8


@lru_cache(maxsize=1)
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline of ``model``: a folder, a package, or a package with ``model_path()``.

    Raises UsageError when there is no such model.
    """
    import spacy

    place: str | Path = model
    if not Path(model).is_dir() and model.isidentifier():
        try:
            place = getattr(importlib.import_module(model), "model_path", lambda: model)()
        except ImportError:
            place = model
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return spacy.load(place, exclude=["ner", "senter"])
    except (OSError, ValueError) as error:
        raise UsageError(
            f"model {model!r} could not be loaded: install it, or name a spaCy model's "
            f"package or folder (the default is {DEFAULT_MODEL})"
        ) from error


def model_name(model: str = DEFAULT_MODEL) -> str:
    """The name and version of a model as the report states them (*en_core_web_sm 3.8.0*)."""
    meta = load(model).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[Doc]:
    """Parse texts in order. The text of each Doc equals its input."""
    yield from load(model).pipe(texts, batch_size=BATCH)
