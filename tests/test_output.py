"""A report is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import SpooledTemporaryFile

import pytest

from factcheck import output
from factcheck.errors import UsageError

ROOT = os.geteuid() == 0


def test_a_file_is_written_as_utf8_and_nothing_else_is_left(tmp_path: Path) -> None:
    place = tmp_path / "report.txt"
    output.check(str(place))
    assert list(tmp_path.iterdir()) == []
    output.write("≈ né\n", str(place))
    assert place.read_bytes() == "≈ né\n".encode()
    assert list(tmp_path.iterdir()) == [place]


def test_an_old_report_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", "utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    output.write("new", str(link))
    assert link.is_symlink()
    assert real.read_text("utf-8") == "new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_an_old_report_stays_whole_when_the_new_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "report.txt"
    place.write_text("old", "utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"cannot write .*report\.txt.*no space left on device"):
        output.write("new", str(place))
    assert place.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/report.txt", "no such file or directory"),
        (".", "it is a folder"),
        ("a\0b", "null"),
        ("file/report.txt", "not a directory"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, reason: str
) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=reason) as refusal:
        output.check(name)
    assert "\n" not in str(refusal.value)


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "report.txt"
    place.write_text("old", "utf-8")
    place.chmod(0o400)
    with pytest.raises(UsageError, match="no permission"):
        output.check(str(place))


def test_a_device_is_written_to_and_not_replaced() -> None:
    output.check(os.devnull)
    output.write("text", os.devnull)
    assert not Path(os.devnull).is_file()


def test_several_are_written(tmp_path: Path, capfdbinary) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    output.write_all((("1", str(one)), ("0", "-"), ("2", str(other))))
    assert (one.read_text("utf-8"), other.read_text("utf-8")) == ("1", "2")
    assert capfdbinary.readouterr().out == b"0"


@pytest.mark.parametrize("bad", ["missing/report", "folder"])
def test_none_is_written_where_one_cannot_be(tmp_path: Path, capfdbinary, bad: str) -> None:
    one = tmp_path / "one"
    one.write_text("old", "utf-8")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="cannot write"):
        output.write_all((("1", str(one)), ("0", "-"), ("2", str(tmp_path / bad))))
    assert one.read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "one"]
    assert capfdbinary.readouterr().out == b""


def test_none_is_written_where_the_disk_is_full(tmp_path: Path, monkeypatch) -> None:
    calls = iter([None, OSError(28, "No space left on device")])

    def full(_: int) -> None:
        if (error := next(calls)) is not None:
            raise error

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"two.*no space left"):
        output.write_all((("1", str(tmp_path / "one")), ("2", str(tmp_path / "two"))))
    assert list(tmp_path.iterdir()) == []


def test_a_text_in_pieces_is_written_whole(tmp_path, capfdbinary) -> None:
    output.write_all(((iter("abc"), str(tmp_path / "one")), (iter("de"), "-")))
    assert (tmp_path / "one").read_bytes() == b"abc"
    assert capfdbinary.readouterr().out == b"de"


def test_much_for_a_stream_waits_in_a_file(monkeypatch) -> None:
    rolled = []

    def pieces():
        for _ in range(3):
            yield b"12345678"
            rolled.append(held._rolled)

    held = SpooledTemporaryFile(10)  # noqa: SIM115 - closed below
    monkeypatch.setattr(output, "SpooledTemporaryFile", lambda _: held)
    with output._held(pieces()) as found:
        assert found.read() == b"12345678" * 3
    assert rolled == [False, True, True]


def test_pieces_that_end_in_an_error_leave_nothing(tmp_path, capfdbinary) -> None:
    def broken():
        yield "a"
        raise ValueError

    for target in (str(tmp_path / "one"), "-"):
        with pytest.raises(ValueError):  # noqa: PT011 - raised above
            output.write_all(((broken(), target),))
    assert list(tmp_path.iterdir()) == []
    assert capfdbinary.readouterr().out == b""
