"""Settings files: ``factcheck.toml``, or ``[tool.factcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWN, SHARED = "factcheck.toml", "pyproject.toml"

#: In place of a file: read none.
NONE = "none"

_WHERE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class File:
    """A settings file as it stands: ``path`` as shown, its folder, and its table."""

    path: str = ""
    folder: str = ""
    text: str = ""
    table: dict[str, Any] = field(default_factory=dict)

    def at(self, key: str) -> str:
        """The file and the line where a key stands, as far as that can be seen."""
        line = re.compile(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", re.MULTILINE)
        found = line.search(self.text, max(self.text.find("[tool.factcheck]"), 0))
        number = self.text.count("\n", 0, found.start()) + 1 if found else 0
        return f"{self.path}:{number}" if number else self.path


def find(paths: Sequence[str], named: str = "") -> File:
    """The settings file for ``paths``: the one ``named``, or the first found upwards.

    The search begins in the folder of the first path (the current one for standard input) and
    ends at the first folder with a ``factcheck.toml``, or a ``pyproject.toml`` that has the
    table. An empty File where there is none. Raises UsageError where one cannot be read.
    """
    if named == NONE:
        return File()
    if named:
        return _read(Path(named), own=Path(named).name != SHARED) or File(named)
    for folder in _upwards(paths[0] if paths else "-"):
        for name in (OWN, SHARED):
            place = folder / name
            if place.is_file() and (found := _read(place, own=name == OWN)):
                return found
    return File()


def _upwards(path: str) -> Iterator[Path]:
    try:
        start = Path() if path == "-" else Path(path)
        real = start.resolve()
    except (OSError, ValueError, RuntimeError):
        return  # what is wrong with the path is said when it is read
    yield from (real, *real.parents) if real.is_dir() else real.parents


def _read(place: Path, *, own: bool) -> File | None:
    """A settings file; None for a ``pyproject.toml`` without the table."""
    shown = _shown(place)
    try:
        text = place.read_bytes().decode()
        whole = tomllib.loads(text)
    except IsADirectoryError:
        raise UsageError(f"{shown}: a folder, not a settings file") from None
    except OSError as error:
        raise UsageError(f"{shown}: {(error.strerror or str(error)).lower()}") from error
    except UnicodeDecodeError:
        raise UsageError(f"{shown}: a settings file is UTF-8, and this is not") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if not own and b"factcheck" not in place.read_bytes():
            return None  # somebody else's file: its faults are not ours to tell
        raise UsageError(_fault(shown, str(error))) from error
    table = whole if own else _table(whole, shown)
    if table is None:
        return None
    return File(shown, str(Path(shown).parent), text, table)


def _table(whole: dict[str, Any], shown: str) -> dict[str, Any] | None:
    tools = whole.get("tool")
    table = tools.get("factcheck") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise UsageError(f"{shown}: tool.factcheck is no table: write [tool.factcheck]")
    return table


def _fault(shown: str, said: str) -> str:
    """A fault of TOML with its line where a reader looks for it."""
    found = _WHERE.search(said)
    line = f":{found[1]}" if found and found[1] else ""
    end = " at the end of the file" if found and not found[1] else ""
    reason = _WHERE.sub("", said).strip()
    return f"{shown}{line}: not TOML{end}: {reason[:1].lower()}{reason[1:]}"


def _shown(place: Path) -> str:
    """A file's path from the current folder."""
    try:
        return os.path.relpath(place.absolute()).replace(os.sep, "/")
    except ValueError:  # another drive
        return str(place)
