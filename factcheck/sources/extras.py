"""Libraries that a form needs and that are installed on demand."""

from __future__ import annotations

import importlib
from typing import Any

from factcheck.sources.decode import Unreadable


def library(name: str, extra: str) -> Any:
    """The module ``name``, which ``factcheck-cli[extra]`` brings. Raises Unreadable without it."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise Unreadable(
            f"{name} is needed to read it: pip install 'factcheck-cli[{extra}]'"
        ) from error
