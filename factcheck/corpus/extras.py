"""The libraries that a corpus needs and that are installed on demand."""

from __future__ import annotations

from importlib.util import find_spec

from factcheck.errors import UsageError

#: The module that each extra is told by, and what to call it.
_TOLD_BY = {"corpus": ("pyarrow", "Parquet"), "cluster": ("ray", "--engine ray")}


def require(extra: str) -> None:
    """Raise UsageError with the command that installs ``extra`` where it is missing."""
    module, needs = _TOLD_BY[extra]
    if find_spec(module) is None:
        raise UsageError(f"{needs} needs {module}: pip install 'factcheck-cli[{extra}]'")
