"""What is installed: every dependency is pinned, and what the package reads is in it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"].values()
WANTED = sorted({*PROJECT["dependencies"], *(one for extra in EXTRAS for one in extra)})
PINNED = (ROOT / "constraints.txt").read_text("utf-8").splitlines()


def name(requirement: str) -> str:
    """The name of a requirement in the form that all spellings of it share."""
    found = re.match(r"[\w.-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found.group()).lower()


@pytest.mark.parametrize("requirement", [w for w in WANTED if name(w) != PROJECT["name"]])
def test_every_dependency_is_pinned(requirement: str) -> None:
    assert name(requirement) in {name(line) for line in PINNED}


@pytest.mark.parametrize("line", PINNED)
def test_a_pin_is_a_name_and_a_version(line: str) -> None:
    assert re.fullmatch(r"[\w.-]+==[\w.+!]+", line)
