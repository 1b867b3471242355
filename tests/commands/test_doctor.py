"""What is installed, what is missing, and the command that mends it."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path

import pytest

from factcheck import __version__, installation
from factcheck.installation import Package, packages

REQUIRES = ["typer>=0.15", "pypdf>=6.0; extra == 'pdf'", 'no_such_package>=1; extra == "warc"',
            "pytest; extra == 'dev'", "pypdf>=6.0; extra == 'all'"]  # fmt: skip


@pytest.fixture
def requires(monkeypatch) -> None:
    """Stand in for what the installed package asks for."""
    monkeypatch.setattr(metadata, "requires", lambda name: [*REQUIRES])


def test_what_is_asked_for_is_looked_up(requires) -> None:
    typer, pypdf, missing = packages()
    assert typer == Package("typer", metadata.version("typer"))
    assert pypdf.extra == "pdf"
    assert missing == Package("no_such_package", "", "warc")
    assert missing.command == "pip install 'factcheck-cli[warc]'"


def test_all_is_well(run, requires) -> None:
    Path("factcheck.toml").write_text("", "utf-8")
    made = run("doctor")
    assert made.code == 0
    for said in (
        f"ok      factcheck {__version__}\n",
        f"ok      Python {platform.python_version()}\n",
        f"ok      typer {metadata.version('typer')}\n",
        "ok      model en_core_web_sm",
        "ok      extra pdf: pypdf ",
        "-       extra warc: no_such_package is not installed\n",
        "        to install it: pip install 'factcheck-cli[warc]'\n",
        "ok      settings: factcheck.toml\n",
    ):
        assert said in made.out


def test_a_missing_need_is_exit_code_1(run, monkeypatch) -> None:
    monkeypatch.setattr(metadata, "requires", lambda name: ["no_such_package>=1"])
    made = run("doctor")
    assert made.code == 1
    assert "MISSING no_such_package is not installed\n" in made.out
    assert "to install it: pip install no_such_package\n" in made.out


def test_a_missing_model_is_exit_code_1(run, requires) -> None:
    made = run("doctor", "--model", "no_such_model")
    assert made.code == 1
    assert "MISSING model 'no_such_model' could not be loaded" in made.out


def test_a_folder_that_was_never_installed(run, monkeypatch) -> None:
    def absent(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", absent)
    assert installation.packages() == ()
    assert "pip install .\n" in run("doctor").out
