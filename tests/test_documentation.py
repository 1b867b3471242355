"""The manuals are true: what they tell to type runs, and what they name exists."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from factcheck import cli
from factcheck.configuration.files import File
from factcheck.configuration.inforce import in_force

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BASH = shutil.which("bash")


def blocks(language: str) -> list[str]:
    """The blocks of a language in the README."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


#: The lines of the shell that call the program, without their remarks.
LINES = [
    line.partition(" #")[0].strip()
    for block in blocks("sh")
    for line in block.splitlines()
    if re.search(r"(?:^|[ /])factcheck ", line)
]
ALONE = [line for line in LINES if line.startswith("factcheck ") and not re.search(r"[|>]", line)]
PIPED = [line for line in LINES if line not in ALONE]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the README's commands name."""
    folder = tmp_path_factory.mktemp("samples")
    shutil.copytree(ROOT / "corpus/merger", folder / "articles")
    shutil.copytree(ROOT / "corpus/merger", folder / "sources")
    articles = sorted((folder / "articles").iterdir())
    for name in ("a.txt", "b.txt", "article.txt", "article.md", "b.md", "draft.md"):
        shutil.copy(articles[len(name) % len(articles)], folder / name)
    (folder / "facts.csv").write_text(
        "subject,kind,value,source\nferry passengers,count,120,desk\n", "utf-8"
    )
    (folder / "accepted.json").write_text('{"schema": 1, "accepted": []}\n', "utf-8")
    return folder


@pytest.mark.parametrize("line", ALONE)
def test_a_line_runs(line: str, samples: Path, monkeypatch, capfd) -> None:
    monkeypatch.chdir(samples)
    with pytest.raises(SystemExit) as left:
        cli.main(shlex.split(line)[1:])
    out, err = capfd.readouterr()
    assert left.value.code in {0, 1}, err
    assert out or "-o " in line


@pytest.mark.skipif(BASH is None, reason="no bash")
@pytest.mark.parametrize("line", PIPED)
def test_a_line_for_the_shell_runs(line: str, samples: Path) -> None:
    commands = samples / "bin"
    commands.mkdir(exist_ok=True)
    ours = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factcheck "$@"\n'
    (commands / "factcheck").write_text(ours, "utf-8")
    (commands / "factcheck").chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "GITHUB_STEP_SUMMARY": str(samples / "summary.md"),
    }
    script = line.replace(".venv/bin/factcheck", "factcheck")
    run = subprocess.run(
        [str(BASH), "-o", "pipefail", "-c", script],
        capture_output=True,
        check=False,
        cwd=samples,
        env=environment,
    )
    assert run.returncode in {0, 1}, run.stderr.decode()
    assert b"factcheck: " not in run.stderr


def test_there_are_lines_of_both_sorts() -> None:
    assert len(ALONE) > 10
    assert PIPED


@pytest.mark.parametrize("block", blocks("toml"), ids=lambda block: block.split()[0])
def test_the_settings_shown_are_settings(block: str) -> None:
    in_force(File("factcheck.toml", "", block, tomllib.loads(block)), {}, ())


@pytest.mark.parametrize("block", blocks("python"), ids=lambda block: block.split()[-1])
def test_the_library_is_used_as_shown(block: str, samples: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(samples)
    exec(compile(block, "README.md", "exec"), {})  # noqa: S102 - our own manual
    assert capsys.readouterr().out


#: A path in backticks, or in the target of a link.
NAMED = re.compile(
    r"`((?:factcheck|tests|benchmarks|corpus|\.ci)/[\w./-]+)`|\]\((?!https?:)([^)#]+)\)"
)


@pytest.mark.parametrize("manual", ["CONTRIBUTING.md", "README.md", "CHANGELOG.md"])
def test_the_files_that_a_manual_names_are_there(manual: str) -> None:
    text = (ROOT / manual).read_text("utf-8")
    named = {one or other for one, other in NAMED.findall(text)}
    missing = {path for path in named if not (ROOT / path).exists() and "KIND" not in path}
    assert not missing
    assert named or manual == "CHANGELOG.md"


@pytest.mark.parametrize("subject", ["kind", "hedge", "format", "input form", "setting", "command"])
def test_contributing_tells_how_to_add(subject: str) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = re.search(
        rf"^## An? {subject}\b[^\n]*\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE
    )
    assert section
    assert NAMED.search(section[1])


def test_the_version_is_in_the_changelog() -> None:
    from factcheck import __version__

    assert f"\n## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
