"""The hook, the action and the job of other people's CI, as far as there is no network."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from factcheck import cli
from tests.commands.conftest import ONE, TWO

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]
SCRIPTS = {step["name"]: step for step in STEPS if "run" in step}
README = (ROOT / "README.md").read_text("utf-8")
YAML_BLOCKS = [
    yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
]
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(BASH is None, reason="the scripts are for bash")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two articles, and commands in ``bin`` that note their words and do no more."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/one.md").write_text(ONE, "utf-8")
    (tmp_path / "articles/two.txt").write_text(TWO, "utf-8")
    for folder in ("temp", "bin"):
        (tmp_path / folder).mkdir()
    for name in ("factcheck", "python", "pip"):
        command(tmp_path, name, f"printf '%s\\0' \"$@\" > {name}.words")
    return tmp_path


def command(place: Path, name: str, line: str) -> None:
    """Put a command of one line in front of the real one."""
    (place / "bin" / name).write_text(f"#!/bin/sh\n{line}\n", "utf-8")
    (place / "bin" / name).chmod(0o755)


def words(place: Path, name: str = "factcheck") -> list[str]:
    """The words that a command was called with."""
    return (place / f"{name}.words").read_text("utf-8").split("\0")[:-1]


@pytest.fixture
def run(place: Path, monkeypatch, capfd) -> Callable[[list[str]], tuple[int, str, str]]:
    """Run the program in the folder with these words; its exit code, output and errors."""
    monkeypatch.chdir(place)

    def program(arguments: list[str]) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        return int(left.value.code or 0), *capfd.readouterr()

    return program


def bash(place: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script as the runners do."""
    paths = {
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "RUNNER_TEMP": str(place / "temp"),
        "GITHUB_OUTPUT": str(place / "output"),
        "GITHUB_STEP_SUMMARY": str(place / "summary.md"),
    }
    return subprocess.run(
        [str(BASH), "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=place,
        env={**os.environ, **paths, **environment},
    )


def check(place: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's check with these inputs and the defaults of the others."""
    given = {
        name: inputs.get(name, row.get("default", "")) for name, row in ACTION["inputs"].items()
    }
    step = SCRIPTS["Check"]
    values = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: given[m[1]], value)
        for name, value in step["env"].items()
    }
    return bash(place, step["run"], **values)


def test_the_action_has_what_an_action_needs() -> None:
    assert {"name", "description", "inputs", "outputs", "runs"} <= set(ACTION)
    assert ACTION["runs"]["using"] == "composite"
    assert all(
        row["description"] for row in (*ACTION["inputs"].values(), *ACTION["outputs"].values())
    )
    assert all(("run" in step) != ("uses" in step) for step in STEPS)
    assert all(step["shell"] == "bash" for step in SCRIPTS.values())
    ids = {step.get("id") for step in STEPS}
    assert set(re.findall(r"steps\.(\w+)\.", json.dumps(ACTION["outputs"]))) <= ids


@pytest.mark.parametrize("name", SCRIPTS)
def test_nothing_is_pasted_into_a_script(name: str) -> None:
    assert "${{" not in SCRIPTS[name]["run"]


def test_every_input_is_used() -> None:
    used = set(re.findall(r"inputs\.([\w-]+)", json.dumps(STEPS)))
    assert used == set(ACTION["inputs"])


def test_the_action_installs_itself(place: Path) -> None:
    done = bash(place, SCRIPTS["Install factcheck"]["run"], SOURCE="/some where/factcheck")
    assert done.returncode == 0, done.stderr
    said = words(place, "python")
    assert said[:3] == ["-m", "pip", "install"]
    assert said[-2:] == ["/some where/factcheck/constraints.txt", "/some where/factcheck"]


def test_the_action_marks_lines_and_writes_a_summary(place: Path) -> None:
    command(place, "factcheck", f'exec {shlex.quote(sys.executable)} -m factcheck "$@"')
    done = check(place, paths="articles/one.md\n\narticles/two.txt\n")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=articles/one.md,line=3,")
    assert (place / "summary.md").read_text("utf-8").startswith("## factcheck: 2 conflicts")
    name, _, path = (place / "output").read_text("utf-8").strip().partition("=")
    assert name == "report"
    assert json.loads(Path(path).read_text("utf-8"))["summary"]["conflict"] == 2


def test_the_action_hands_on_its_inputs(place: Path) -> None:
    given = {"fail-on": "never", "baseline": "a b.json", "options": "--kinds=money\n--strict\n"}
    assert check(place, paths="articles\nmore articles", **given).returncode == 0
    said = words(place)
    assert said[:5] == [
        "check",
        "--fail-on=never",
        "--baseline=a b.json",
        "--kinds=money",
        "--strict",
    ]
    assert said[-3:] == ["--", "articles", "more articles"]


def test_no_input_is_a_command(place: Path) -> None:
    hostile = ["$(touch made)", "`touch made`", "; touch made", "--output=made", "a*"]
    done = check(place, paths="\n".join(hostile), baseline="$(touch made)", **{"fail-on": '"; x'})
    assert (done.returncode, done.stderr) == (0, "")
    assert not (place / "made").exists()
    assert words(place)[-5:] == hostile
    assert "--baseline=$(touch made)" in words(place)


def test_the_hooks_are_what_pre_commit_takes() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stdout


def hook(id: str) -> dict[str, Any]:
    return next(row for row in HOOKS if row["id"] == id)


@pytest.mark.parametrize(
    ("id", "arguments"),
    [("factcheck", ["articles"]), ("factcheck-changed", ["articles/one.md", "articles/two.txt"])],
)
def test_a_hook_runs(run, id: str, arguments: list[str]) -> None:
    name, *entry = shlex.split(hook(id)["entry"])
    assert name == "factcheck"
    code, out, err = run([*entry, *arguments])
    assert (code, err) == (1, "")
    assert "2 conflict" in out
    assert run([*entry, "--fail-on", "never", *arguments])[0] == 0


def test_the_configuration_of_the_hooks_names_hooks() -> None:
    (repository,) = next(block["repos"] for block in YAML_BLOCKS if "repos" in block)
    assert {one["id"] for one in repository["hooks"]} <= {row["id"] for row in HOOKS}


def test_the_workflow_gives_inputs_of_the_action() -> None:
    job = next(block["jobs"] for block in YAML_BLOCKS if "jobs" in block)["factcheck"]
    given = next(step["with"] for step in job["steps"] if "factcheck" in step["uses"])
    assert set(given) <= set(ACTION["inputs"])


def test_the_job_of_gitlab_runs(place: Path, run) -> None:
    job = next(block["factcheck"] for block in YAML_BLOCKS if "factcheck" in block)
    done = bash(place, "\n".join(job["script"]))
    assert (done.returncode, done.stderr) == (0, "")
    assert words(place, "pip")[0] == "install"
    assert run(words(place))[0] == 1
    assert (place / job["artifacts"]["reports"]["junit"]).read_text("utf-8").count("<failure") == 2
