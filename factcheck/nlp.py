"""Blocks to parsed passages; the only module that loads a model.

The recogniser of named entities is left out: it costs half of the run time and cuts
names (*Amir Khan Muttaqi* to *Amir Khan*); names are read from the parts of speech.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import importlib.util
import json
import warnings
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.language import Language

    from factcheck.docs import Doc
    from factcheck.tagging import Reader

#: Batches of 32 blocks took 20 % less time than of 8, and 300 MB; of 256 no less, and 500 MB.
BATCH = 32

#: Words that the model's vocabulary may come to hold before it is loaded anew: a run of any
#: length keeps within its memory.
VOCABULARY = 200_000


#: So many more objects than were freed make Python look for unreachable ones: at its own 700
#: that took a tenth of a run, since an article has thousands of words and claims' parts.
OBJECTS = 50_000


@lru_cache(maxsize=1)
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline of ``model``: a folder, a package, or a package with ``model_path()``.

    Raises UsageError when there is no such model.
    """
    import spacy

    gc.set_threshold(max(OBJECTS, gc.get_threshold()[0]))
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


@lru_cache(maxsize=1)
def _reader(loaded: Language) -> Reader:
    """What reads the docs of a model; it does itself what the model's rules did."""
    from factcheck.tagging import Reader

    return Reader(loaded)


def unload() -> None:
    """Give back the memory of the loaded model, if any; ``load`` loads it anew."""
    load.cache_clear()
    _reader.cache_clear()
    gc.collect()
    # The C library of Linux keeps what is freed; others have no such call, or no need of it.
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def model_name(model: str = DEFAULT_MODEL) -> str:
    """The name and version of a model as the report states them (*en_core_web_sm 3.8.0*).

    Read from the model's own description where it has one, without loading it.
    """
    meta = _meta(model) or load(model).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def _meta(model: str) -> Mapping[str, str] | None:
    """The ``meta.json`` of a model's folder or package; None where there is none to read."""
    folder = Path(model)
    if not folder.is_dir():
        found = importlib.util.find_spec(model) if model.isidentifier() else None
        if found is None or not found.submodule_search_locations:
            return None
        folder = Path(found.submodule_search_locations[0])
    try:
        meta = json.loads((folder / "meta.json").read_bytes())
    except (OSError, ValueError):
        return None
    return meta if {"lang", "name", "version"} <= set(meta) else None


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[Doc]:
    """Parse texts in order. The text of each Doc equals its input."""
    if len(load(model).vocab) > VOCABULARY:
        unload()
    loaded = load(model)
    reader = _reader(loaded)
    pairs = ((text, text) for text in texts)
    for doc, text in loaded.pipe(pairs, as_tuples=True, batch_size=BATCH):
        yield reader(doc, text)
