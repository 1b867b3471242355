"""Flags before the file, the file before the defaults; what is wrong is told with its place."""

from __future__ import annotations

import pytest

from factcheck.configuration.files import File
from factcheck.configuration.inforce import in_force
from factcheck.configuration.rows import BY_NAME, ROWS
from factcheck.errors import UsageError
from factcheck.gate import FailOn
from factcheck.policy import Policy
from factcheck.settings import Settings, Stories


def file(text: str, folder: str = "") -> File:
    import tomllib

    return File("factcheck.toml", folder, text, tomllib.loads(text))


def test_nothing_given_is_the_defaults() -> None:
    force = in_force(File(), {}, ())
    assert force.run == Settings()
    assert force.fail_on is FailOn.CONFLICT
    assert {one.origin for one in force.settings.values()} == {"default"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_default_fits_its_own_type(row) -> None:
    value = list(row.default) if isinstance(row.default, tuple) else row.default
    assert row.type.read(value) == row.default
    assert row.help.endswith((".", ")"))


def test_flags_win_over_the_file_and_the_file_over_the_defaults() -> None:
    text = 'halo = 0.1\nnear = 0.2\nstories = "folder"\nfail-on = "updated"\n'
    force = in_force(file(text), {"stories": "one", "fail-on": None}, ["near=0.4"])
    assert force.run.stories is Stories.ONE
    assert force.run.policy == Policy(halo=0.1, near=0.4)
    assert force.fail_on is FailOn.UPDATED
    origins = {name: one.origin for name, one in force.settings.items()}
    assert origins["halo"] == "factcheck.toml:1"
    assert origins["near"] == "--set"
    assert origins["stories"] == "--stories"
    assert origins["over"] == "default"


def test_everything_reaches_the_run() -> None:
    text = (
        'model = "m"\nkinds = ["money"]\nmin-confidence = 0.5\ntrust = ["a"]\nleave-out = ["b"]\n'
        "strict = true\nover = 0.5\n"
    )
    assert in_force(file(text), {}, ()).run == Settings(
        model="m",
        kinds=frozenset({"money"}),
        confidence=0.5,
        trust=("a",),
        leave_out=("b",),
        policy=Policy(strict=True, over=0.5),
    )


def test_a_path_begins_in_the_folder_of_its_file() -> None:
    force = in_force(file('baseline = "b/known.json"\nmodel = "m"\n', "../desk"), {}, ())
    assert force.baseline == "../desk/b/known.json"
    assert force["model"] == "m"
    given = in_force(file('baseline = "b.json"\n', "../desk"), {"baseline": "mine.json"}, ())
    assert given.baseline == "mine.json"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "halo = 0.1\nfail_on = 'never'\n",
            "factcheck.toml:2: unknown setting 'fail_on'; did you mean 'fail-on'?",
        ),
        ("zzz = 1\n", "factcheck.toml:1: unknown setting 'zzz': factcheck settings lists them"),
        ("\n\thalo\t= 'much'\n", "factcheck.toml:2: halo: 'much' is no number: it is a number"),
        (
            "kinds = ['mony']\n",
            "factcheck.toml:1: kinds: 'mony' is not known; did you mean 'money'?",
        ),
        ("only = ['conflit']\n", "only: 'conflit' is not known; did you mean 'conflict'?"),
        ("strict = 'yes'\n", "strict: 'yes' is neither true nor false"),
        ("[halo]\nx = 1\n", "factcheck.toml: halo: {'x': 1} is no number"),
    ],
    ids=str,
)
def test_what_does_not_fit_in_a_file(text, said) -> None:
    with pytest.raises(UsageError) as refused:
        in_force(file(text), {}, ())
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("flags", "pairs", "said"),
    [
        ({}, ["halo"], "--set halo: write NAME=VALUE"),
        ({}, ["hallo=1"], "--set: unknown setting 'hallo'; did you mean 'halo'?"),
        ({}, ["halo=x"], "--set halo: 'x' is no number"),
        ({"kinds": "mony"}, [], "--kinds: 'mony' is not known; did you mean 'money'?"),
    ],
    ids=str,
)
def test_what_does_not_fit_on_the_command_line(flags, pairs, said) -> None:
    with pytest.raises(UsageError) as refused:
        in_force(File(), flags, pairs)
    assert str(refused.value).startswith(said)


def test_names_are_unique_and_of_one_style() -> None:
    assert len(BY_NAME) == len(ROWS)
    assert all(name == name.lower() and "_" not in name for name in BY_NAME)
