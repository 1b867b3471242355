"""Which format goes to which file."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.formats import Format, guessed
from factcheck.output import STDOUT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

Target = tuple[Format, str]


def spare(paths: Sequence[str], files: Iterable[str]) -> None:
    """Raise UsageError where a report would be written over an article that it is about."""
    read = {_real(path) for path in paths}
    for file in files:
        if file == STDOUT:
            continue
        if _real(file) in read or _walked(file, read):
            raise UsageError(f"cannot write {file!r}: it is one of the articles to check")


def _walked(file: str, read: Collection[str]) -> bool:
    """Whether a file is there that is read as an article of one of the folders."""
    real = Path(_real(file))
    if not real.is_file() or not any(Path(folder) in real.parents for folder in read):
        return False
    from factcheck.sources import forms
    from factcheck.sources.walk import suffix_of

    return bool(suffix_of(str(real), forms()))


def targets(formats: Sequence[Format], files: Sequence[str]) -> tuple[Target, ...]:
    """Each format with its file: the first ``--output`` is of the first ``--format``, and so on.

    One format may have no file: it goes to standard output. Files alone tell their formats
    by their endings. Raises UsageError where it is not clear what goes where.
    """
    if formats and len(files) > len(formats):
        raise UsageError(
            f"{len(files)} files for {len(formats)} formats: give each --output a --format "
            "before it, or none at all"
        )
    if len(formats) - len(files) > 1:
        left = " and ".join(formats[len(files) :])
        raise UsageError(f"only one format can go to standard output: name files for {left}")
    if not formats:
        found = tuple((_guessed(file), file) for file in files or (STDOUT,))
    else:
        found = tuple(zip(formats, (*files, STDOUT), strict=False))
    _check_endings(found)
    _check_places(found)
    return found


def _guessed(file: str) -> Format:
    found = guessed(file)
    ending = PurePath(file).suffix
    if found is None and ending:
        raise UsageError(f"no format is known by {ending!r} of {file!r}: name one with --format")
    return found or Format.TEXT


def _check_endings(found: Sequence[Target]) -> None:
    """Refuse files whose endings tell that they stand in another order than the formats."""
    asked = {form for form, _ in found}
    for form, file in found:
        told = guessed(file)
        if told and told is not form and told in asked and len(asked) > 1:
            raise UsageError(
                f"--output {file} would hold {form}: the first --output is of the first "
                "--format, and so on; - is standard output"
            )


def _check_places(found: Sequence[Target]) -> None:
    """Refuse two formats in one place."""
    taken: dict[str, Format] = {}
    for form, file in found:
        place = file if file == STDOUT else _real(file)
        if place in taken:
            where = "standard output" if file == STDOUT else repr(file)
            raise UsageError(f"{taken[place]} and {form} cannot both go to {where}")
        taken[place] = form


def _real(file: str) -> str:
    """A file behind its links; as it was typed where it cannot be a file at all."""
    try:
        return str(Path(file).resolve())
    except (OSError, ValueError, RuntimeError):
        return file
