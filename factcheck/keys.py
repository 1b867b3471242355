"""What a kept result depends on, as one hash: the program, the model and the input."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import nlp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Source
    from factcheck.policy import Policy

#: What parses, and may parse otherwise in another version.
PARSERS = ("spacy", "thinc")

_SIZE = 16


@lru_cache(maxsize=1)
def rules(model: str) -> bytes:
    """The hash of all that is the same for every article of a run.

    Every file of this package counts: whatever rule changes, nothing that an older one read
    is taken for its own.
    """
    package = Path(__file__).parent
    code = sorted(p for p in package.rglob("*") if p.is_file() and p.suffix != ".pyc")
    parts = [nlp.model_name(model), *map(version, PARSERS), *_weights(model)]
    hashed = _hashed(part.encode() for part in parts)
    return _hashed((hashed, *(b for p in code for b in (p.name.encode(), p.read_bytes()))))


def _weights(model: str) -> list[str]:
    """The files of a model that is a folder, which may be trained again under one name."""
    folder = Path(model)
    if not folder.is_dir():
        return []
    found = sorted((p, p.stat()) for p in folder.rglob("*") if p.is_file())
    return [f"{p.relative_to(folder)} {s.st_size} {s.st_mtime_ns}" for p, s in found]


def of_article(source: Source, rules: bytes) -> bytes:
    """The key of what is read out of a source: its text and what its input states of it."""
    stated = replace(source, id="", path="", text="", url=None, story=None, note="")
    return _hashed((rules, b"article", _text(repr(stated)), _text(source.text)))


def of_story(members: Iterable[tuple[Source, bytes]], policy: Policy) -> bytes:
    """The key of what a story's articles say together, given each with its own key.

    An article's id counts too: reports name it, and it settles ties.
    """
    stated = ((replace(source, path="", text=""), key) for source, key in members)
    named = (part for source, key in stated for part in (key, _text(repr(source))))
    return _hashed((b"story", repr(policy).encode(), *named))


def _text(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _hashed(parts: Iterable[bytes]) -> bytes:
    found = blake2b(digest_size=_SIZE)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.digest()
