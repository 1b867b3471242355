"""Fixtures that every test may use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from factcheck.claims import amounts
from factcheck.claims.passage import Passage
from factcheck.model import BlockRole
from factcheck.nlp import parse

if TYPE_CHECKING:
    from collections.abc import Callable


# How long an example takes says how busy the machine is; and a run is to be like the last.
settings.register_profile("factcheck", deadline=None, derandomize=True)
settings.load_profile("factcheck")


@cache
def _passage(text: str, role: BlockRole = BlockRole.BODY) -> Passage:
    (doc,) = parse([text])
    return Passage(doc, role, amounts.read(text))


@pytest.fixture(scope="session")
def passage() -> Callable[..., Passage]:
    """Parse a text once and give back its passage."""
    return _passage


@pytest.fixture(autouse=True, scope="session")
def _cache_of_the_tests(tmp_path_factory):
    """No test touches the user's cache; what one test read, the next need not read anew."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FACTCHECK_CACHE", str(tmp_path_factory.mktemp("cache") / "tests.sqlite"))
        yield
