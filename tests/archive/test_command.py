"""The command: what it refuses in a line, and what it says at the end."""

from __future__ import annotations

import pytest

from factcheck import cli
from factcheck.corpus import extras


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[object, str, str]:
    with pytest.raises(SystemExit) as end:
        cli.main(["corpus", *arguments])
    shown = capsys.readouterr()
    return end.value.code, shown.out, shown.err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "Parquet needs pyarrow: pip install 'factcheck-cli[corpus]'"),
        (("--engine", "ray"), "--engine ray needs ray: pip install 'factcheck-cli[cluster]'"),
        (("--address", "a:1"), "--address needs --engine ray"),
    ],
    ids=["no pyarrow", "no ray", "an address for this machine"],
)
def test_what_is_missing_is_named(arguments, reason, capsys, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    out = tmp_path / "out"
    assert said(capsys, str(tmp_path), "--out", str(out), *arguments) == (
        2,
        "",
        f"factcheck: {reason}\n",
    )
    assert not out.exists()


def test_the_end_is_told_in_figures(thirty, capsys, monkeypatch) -> None:
    monkeypatch.setattr("factcheck.corpus.plan.LEAST", 4096)
    path, out = thirty
    code, told, complaints = said(capsys, path, "--out", str(out))
    assert (code, complaints) == (0, "")
    assert told.splitlines() == [
        "30 articles, 3 stories: 234 claims, 27 facts",
        "2 conflict · 7 discrepancy · 3 updated · 3 compatible · 12 agree · 0 single",
        f"written to {out}: articles, claims, facts, links, skipped",
    ]


def test_one_of_each_is_told_so(tmp_path, capsys) -> None:
    (tmp_path / "a.txt").write_text("A fire in Ostrel killed four people.", "utf-8")
    code, told, _ = said(capsys, str(tmp_path / "a.txt"), "--out", str(tmp_path / "out"), "-j", "1")
    assert (code, told.splitlines()[0]) == (0, "1 article, 1 story: 1 claim, 1 fact")
