"""What is in force: flags before the settings file, the file before the defaults."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from factcheck.configuration.rows import BY_NAME, PACKAGE, PATH, ROWS, TOLERANCE, Row
from factcheck.configuration.types import Plain, Unfit, near
from factcheck.errors import UsageError
from factcheck.gate import FailOn
from factcheck.policy import Policy
from factcheck.settings import Settings, Stories

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.configuration.files import File

#: Where a value is from that nobody gave.
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting in force; ``origin`` is ``default``, ``--flag`` or ``file:line``."""

    row: Row
    value: Plain
    origin: str

    @property
    def shown(self) -> str:
        """The value as a settings file gives it."""
        return self.row.type.show(self.value)


@dataclass(frozen=True, slots=True)
class InForce:
    """Every setting by its name, in the order of the rows; ``file`` is empty where none is."""

    settings: Mapping[str, Setting]
    file: str = ""

    def __getitem__(self, name: str) -> Plain:
        """The value of a setting."""
        return self.settings[name].value

    def words(self, name: str) -> tuple[str, ...]:
        """The value of a setting that is a list."""
        return cast("tuple[str, ...]", self[name])

    @property
    def fail_on(self) -> FailOn:
        """The mildest verdict that fails."""
        return FailOn(str(self["fail-on"]))

    @property
    def baseline(self) -> str:
        """The path of the accepted findings, empty where there is none."""
        return str(self["baseline"])

    @property
    def run(self) -> Settings:
        """The settings as the stages take them."""
        tolerance = {name.replace("-", "_"): self[name] for name in TOLERANCE}
        return Settings(
            stories=Stories(str(self["stories"])),
            model=str(self["model"]),
            policy=Policy(**cast("dict[str, Any]", tolerance)),
            kinds=frozenset(self.words("kinds")),
            confidence=cast("float", self["min-confidence"]),
            trust=self.words("trust"),
            leave_out=self.words("leave-out"),
        )


def in_force(file: File, flags: Mapping[str, str | bool | None], pairs: Sequence[str]) -> InForce:
    """The settings in force.

    ``flags`` are the options given by the names of their settings, None for those that were
    not; ``pairs`` are ``name=value`` of ``--set``. Raises UsageError for an unknown name, with
    the one that may be meant, and for a value that does not fit.
    """
    found = {row.name: Setting(row, row.default, DEFAULT) for row in ROWS}
    found |= {name: _of_file(file, name, value) for name, value in file.table.items()}
    found |= dict(map(_of_pair, pairs))
    for name, value in flags.items():
        if value is not None:
            found[name] = _of_flag(name, value)
    return InForce({row.name: found[row.name] for row in ROWS}, file.path)


def _row(name: str, where: str) -> Row:
    if name not in BY_NAME:
        hint = near(name, BY_NAME) or ": factcheck settings lists them"
        raise UsageError(f"{where}: unknown setting {name!r}{hint}")
    return BY_NAME[name]


def _of_file(file: File, name: str, value: object) -> Setting:
    where = file.at(name)
    row = _row(name, where)
    try:
        plain = row.type.read(value)
    except Unfit as error:
        raise UsageError(f"{where}: {name}: {error}") from error
    return Setting(row, _anchored(row, plain, file.folder), where)


def _of_pair(pair: str) -> tuple[str, Setting]:
    name, equals, words = pair.partition("=")
    if not equals:
        raise UsageError(f"--set {pair}: write NAME=VALUE, as in --set halo=0.1")
    row = _row(name.strip(), "--set")
    try:
        return row.name, Setting(row, row.type.parse(words.strip()), "--set")
    except Unfit as error:
        raise UsageError(f"--set {row.name}: {error}") from error


def _of_flag(name: str, value: str | bool) -> Setting:  # noqa: FBT001 - a flag's value
    row = BY_NAME[name]
    try:
        plain = value if isinstance(value, bool) else row.type.parse(value)
    except Unfit as error:
        raise UsageError(f"--{name}: {error}") from error
    return Setting(row, plain, f"--{name}")


def _anchored(row: Row, value: Plain, folder: str) -> Plain:
    """A path of a settings file begins in the folder of that file."""
    if row.type.label not in {PATH, PACKAGE} or not value:
        return value
    place = Path(folder, str(value))
    return value if row.type.label == PACKAGE and not place.is_dir() else place.as_posix()
