"""Shell completion: the scripts are shown, and what they ask for is answered."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def ask(*arguments: str, **environment: str) -> str:
    """What the command prints in a shell that asks for completion."""
    run = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1", **environment},
    )
    assert run.stderr == ""
    return run.stdout


@pytest.mark.parametrize(
    ("shell", "said"),
    [
        ("bash", "complete -o default -F _factcheck_completion factcheck"),
        ("zsh", "#compdef factcheck"),
        ("fish", "complete --command factcheck"),
    ],
)
def test_the_script_is_shown(shell, said) -> None:
    assert said in ask("--show-completion", shell)


def bash(line: str) -> list[str]:
    words = line.split(" ")
    return ask(
        _FACTCHECK_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1)
    ).split()


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        ("factcheck ba", ["baseline"]),
        ("factcheck check --fail-on dis", ["discrepancy"]),
        ("factcheck check --kinds money,da", ["money,date"]),
        ("factcheck check --set near", ["near=", "nearly=", "near-hedged="]),
        ("factcheck explain comp", ["compatible"]),
    ],
)
def test_what_is_asked_for_is_answered(line, answers) -> None:
    assert sorted(bash(line)) == sorted(answers)
