"""Which drafts changed since a git revision."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from factcheck.changes import changed
from factcheck.errors import UsageError


def git(folder: Path, *arguments: str) -> None:
    program = shutil.which("git") or "git"
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run([program, "-C", folder, *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repo(tmp_path, monkeypatch) -> Path:
    """Two drafts committed and tagged ``v1``, one in a folder."""
    folder = tmp_path / "a repo"
    (folder / "drafts").mkdir(parents=True)
    for name in ("drafts/one.md", "drafts/two.md", "three.txt"):
        (folder / name).write_text(f"{name}: nine people.", "utf-8")
    (folder / ".gitignore").write_text("ignored.md\n", "utf-8")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    git(folder, "tag", "v1")
    monkeypatch.chdir(folder)
    return folder


def test_nothing_changed(repo) -> None:
    assert changed(["."], "v1") == []


def test_changed_new_and_gone(repo) -> None:
    Path("drafts/two.md").write_text("Ten people.", "utf-8")
    Path("drafts/new é.md").write_text("Eleven people.", "utf-8")
    Path("drafts/ignored.md").write_text("Twelve people.", "utf-8")
    Path("drafts/picture.png").write_bytes(b"\x89PNG")
    Path("three.txt").unlink()
    assert changed(["."], "v1") == ["./drafts/new é.md", "./drafts/two.md"]
    assert changed(["drafts/one.md", "drafts/two.md"], "v1") == ["drafts/two.md"]


def test_committed_since(repo) -> None:
    Path("drafts/two.md").write_text("Ten people.", "utf-8")
    git(repo, "commit", "-qam", "second")
    assert changed(["drafts"], "HEAD") == []
    assert changed(["drafts"], "v1") == ["drafts/two.md"]


def test_a_repository_elsewhere(repo, monkeypatch, tmp_path) -> None:
    Path("drafts/two.md").write_text("Ten people.", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert changed(["a repo/drafts"], "v1") == ["a repo/drafts/two.md"]


def test_in_a_hook(repo, monkeypatch) -> None:
    Path("drafts/two.md").write_text("Ten people.", "utf-8")
    monkeypatch.setenv("GIT_DIR", ".git")
    assert changed(["drafts"], "v1") == ["drafts/two.md"]


@pytest.mark.parametrize(
    ("paths", "revision", "why"),
    [
        pytest.param(["."], "--output=x", "'--output=x' is no revision", id="an option"),
        pytest.param(["."], "", "is no revision", id="empty"),
        pytest.param(["."], "v2", "git knows no such revision in a repo", id="unknown"),
        pytest.param(["."], "v1; touch x", "git knows no such revision", id="a command"),
        pytest.param(["-"], "v1", "standard input has no history", id="standard input"),
        pytest.param(["nowhere.md"], "v1", "nowhere.md: not found", id="no such file"),
    ],
)
def test_refused(repo, paths, revision, why: str) -> None:
    with pytest.raises(UsageError) as refused:
        changed(paths, revision)
    assert why in str(refused.value)
    assert not Path("x").exists()


def test_no_repository(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.md").write_text("Nine people.", "utf-8")
    with pytest.raises(UsageError, match="is in no git repository"):
        changed([str(tmp_path)], "HEAD")


def test_no_git(repo, monkeypatch) -> None:
    monkeypatch.setenv("PATH", os.fspath(repo))
    with pytest.raises(UsageError, match="no git was found"):
        changed(["."], "v1")
