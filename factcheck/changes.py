"""Which files changed since a git revision; git is asked, and nothing is run by a shell."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.model import Skipped
from factcheck.sources import forms
from factcheck.sources.walk import Address, files

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Changed, added and renamed files, in the folder and below it; what is gone is not to be read.
_DIFF = ("diff", "--name-only", "--no-renames", "--diff-filter=d", "--relative", "-z")
#: Files that git does not know yet, but for those it is told to ignore.
_UNTRACKED = ("ls-files", "--others", "--exclude-standard", "-z")

#: A hook of git sets these for the folder that it runs in, and another is asked about here.
_SET_BY_HOOKS = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})


def changed(paths: Sequence[str], revision: str) -> list[str]:
    """The files that ``paths`` stand for and that differ from ``revision``, or are new.

    They are named as the folders are walked. Raises UsageError where there is no git, no
    repository or no such revision, or where a path cannot be read.
    """
    if revision.startswith("-") or not revision.strip():
        raise UsageError(f"--since {revision!r} is no revision: name a commit, a branch or a tag")
    if "-" in paths:
        raise UsageError("--since is about files: standard input has no history")
    named: list[str] = []
    for item in files(paths, forms().keys()):
        if isinstance(item, Address):
            raise UsageError(f"--since is about files: {item.url} has no history")
        if isinstance(item, Skipped):
            raise UsageError(f"{item.path}: {item.reason}")
        named.append(item.path)
    folders = {os.path.realpath(path if os.path.isdir(path) else _above(path)) for path in paths}
    touched = {path for folder in sorted(folders) for path in _touched(folder, revision)}
    return [path for path in named if os.path.realpath(path) in touched]


def _above(path: str) -> str:
    # A link is changed where its target is.
    return os.path.dirname(os.path.realpath(path))


def _touched(folder: str, revision: str) -> set[str]:
    """The real paths of the files in a folder that changed, and of those below it."""
    commit = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if commit is None:
        raise UsageError(
            f"--since {revision!r}: git knows no such revision in {folder_name(folder)}"
        )
    known = _git(folder, *_DIFF, commit.strip(), "--", ".")
    new = _git(folder, *_UNTRACKED, "--", ".")
    if known is None or new is None:
        raise UsageError(f"--since {revision!r}: git could not compare {folder_name(folder)}")
    return {
        os.path.realpath(os.path.join(folder, name)) for name in (known + new).split("\0") if name
    }


def folder_name(folder: str) -> str:
    """A folder as a message names it: by its last part."""
    return os.path.basename(folder) or folder


def _git(folder: str, *arguments: str) -> str | None:
    """What git prints in a folder; None where it refuses."""
    command = ["git", "-C", folder, *arguments]
    known = {name: value for name, value in os.environ.items() if name not in _SET_BY_HOOKS}
    try:
        run = subprocess.run(
            command, capture_output=True, check=False, stdin=subprocess.DEVNULL, env=known
        )
    except OSError as error:
        raise UsageError("--since needs git, and no git was found: install it") from error
    if run.returncode == 0:
        return os.fsdecode(run.stdout)
    if b"not a git repository" in run.stderr:
        raise UsageError(f"--since needs git: {folder_name(folder)} is in no git repository")
    return None
