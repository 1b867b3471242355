"""Fixtures that every test may use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from factcheck.claims import amounts
from factcheck.claims.passage import Passage
from factcheck.model import BlockRole
from factcheck.nlp import parse

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _passage(text: str, role: BlockRole = BlockRole.BODY) -> Passage:
    (doc,) = parse([text])
    return Passage(doc, role, amounts.read(text))


@pytest.fixture(scope="session")
def passage() -> Callable[..., Passage]:
    """Parse a text once and give back its passage."""
    return _passage
