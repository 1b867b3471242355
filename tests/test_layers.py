"""The kinds of claim know nothing of one another: each is one file that can be taken out."""

from __future__ import annotations

import ast
import pkgutil
from pathlib import Path

import pytest

import factcheck.claims as package

FOLDER = Path(package.__path__[0])
KINDS = sorted(
    info.name
    for info in pkgutil.iter_modules(package.__path__)
    if "\nKIND" in (FOLDER / f"{info.name}.py").read_text("utf-8")
)


def imported(path: Path) -> set[str]:
    """The modules that a file imports, with the names that it takes from packages."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_imports_no_other_kind(kind: str) -> None:
    others = {f"{package.__name__}.{other}" for other in KINDS if other != kind}
    assert not imported(FOLDER / f"{kind}.py") & others
