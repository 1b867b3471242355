"""``--fetch`` on the command line; what leads inside the local network cannot be opened there."""

from __future__ import annotations

import pytest

from factcheck import cli
from factcheck.web import Fetcher

COMMANDS = [("check",), ("claims",), ("claims", "--text"), ("explain", "f1")]


@pytest.fixture
def run(monkeypatch, tmp_path, capfd):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def command(*arguments: str) -> tuple[object, str, str]:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return command


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_fetched_unless_asked(run, site, command) -> None:
    code, out, err = run(*command, site.url("/a", "127.0.0.1"))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "--fetch" in err
    assert site.asked == []


@pytest.mark.parametrize("option", ["--fetch", "--refetch"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_this_machine_is_never_asked(run, site, command, option) -> None:
    code, out, err = run(*command, option, site.url("/a", "127.0.0.1"))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "inside the local network" in err
    assert site.asked == []


def test_a_page_is_read_then_kept_then_read_anew(run, site, fetcher, monkeypatch) -> None:
    monkeypatch.setattr("factcheck.web.Fetcher", lambda: fetcher)
    site.page("/ferry")
    first = run("claims", "--text", "--fetch", site.url("/ferry"))
    assert first[0] == 0
    assert "killing 4 people" in first[1]
    site.page("/ferry", "<html><body><article><p>It was 5 people.</p></article></body></html>")
    assert run("claims", "--text", "--fetch", site.url("/ferry")) == first
    assert "It was 5 people" in run("claims", "--text", "--refetch", site.url("/ferry"))[1]


def test_pages_are_kept_in_the_users_cache(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path))
    assert Fetcher().cache._place == tmp_path / "pages"
