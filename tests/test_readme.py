"""What the README shows of the program is what the program prints."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli import app
from factcheck.configuration.rows import ROWS
from factcheck.formats.wording import ROWS as VERDICTS
from factcheck.gate import ExitCode
from tests import golden

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^<!-- generated: ([^\n]+) -->$", re.MULTILINE)


def printed(command: str) -> str:
    """What a command of the README prints, 80 columns wide, as a block of Markdown."""
    name, *arguments = shlex.split(command)
    assert name == "factcheck"
    run = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"},
    )
    assert run.returncode in {ExitCode.OK, ExitCode.FOUND}, run.stderr.decode()
    shown = "" if "--help" in arguments else f"$ {command}\n"
    return f"```text\n{shown}{run.stdout.decode()}```\n"


@pytest.mark.parametrize("command", BLOCK.findall(README.read_text("utf-8")))
def test_what_is_shown_is_what_is_printed(command: str) -> None:
    text = README.read_text("utf-8")
    start = f"<!-- generated: {command} -->\n"
    before, rest = text.split(start)
    shown, end, after = rest.partition("<!-- end -->")
    output = printed(command)
    if golden.WRITE:
        README.write_text(before + start + output + end + after, "utf-8", newline="\n")
        return
    assert shown == output, "see make goldens"


@pytest.mark.parametrize("command", [row.callback.__name__ for row in app.registered_commands])
def test_every_command_is_shown(command: str) -> None:
    text = README.read_text("utf-8")
    assert f"<!-- generated: factcheck {command} --help -->" in text


def settings_table() -> str:
    """The rows of the settings as a table of Markdown."""
    lines = ["| setting | default | | what it does |", "|---|---|---|---|"]
    for row in ROWS:
        label = row.type.label.replace(" | ", ", ")
        lines.append(f"| `{row.name}` | `{row.type.show(row.default)}` | {label} | {row.help} |")
    return "".join(f"{line}\n" for line in lines)


def test_every_setting_is_in_the_table() -> None:
    text = README.read_text("utf-8")
    before, start, rest = text.partition("<!-- table: settings -->\n")
    shown, end, after = rest.partition("<!-- end -->")
    if golden.WRITE:
        made = before + start + settings_table() + end + after
        README.write_text(made, "utf-8", newline="\n")
        return
    assert shown == settings_table(), "see make goldens"


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_is_explained(verdict) -> None:
    row = VERDICTS[verdict]
    assert f"| {row.sign} | {verdict} | {row.meaning}" in README.read_text("utf-8")


@pytest.mark.parametrize("code", ExitCode)
def test_every_exit_code_is_explained(code) -> None:
    assert f"\n| {code.value} | " in README.read_text("utf-8")
