"""The cache saves time and never changes what is found, whatever happens to its file."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys

import pytest

from factcheck.cache import APPLICATION, FORM, Cache, Unusable, state

KEY = b"k" * 16
BODY = b"what was read"


@pytest.fixture
def notes():
    return []


def kept(path, notes, **rows):
    cache = Cache(path, notes.append)
    cache.put((name.encode() * 8, body) for name, body in (rows or {"k": BODY}).items())
    cache.close()


def test_what_is_kept_is_found_by_the_next_run(tmp_path, notes):
    kept(tmp_path / "c", notes)
    found = Cache(tmp_path / "c", notes.append).get([b"k" * 8, b"other"])
    assert (found, notes) == ({b"k" * 8: BODY}, [])


def test_the_folders_above_are_made(tmp_path, notes):
    kept(tmp_path / "a" / "b" / "c", notes)
    assert state(tmp_path / "a" / "b" / "c").entries == 1


def foreign(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (word TEXT)")


def newer(path):
    kept(path, [])
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {FORM + 1}")


def cut(path):
    kept(path, [], **{chr(97 + n): os.urandom(5000) for n in range(20)})
    path.write_bytes(path.read_bytes()[:9000])


UNUSABLE = {
    "a folder": (lambda path: path.mkdir(), "folder"),
    "no database": (
        lambda path: path.write_bytes(b"The mayor said so. " * 200),
        "not a database; delete it, or name another file",
    ),
    "another program's": (foreign, "another program's database; name another file"),
    "a newer form": (newer, f"form {FORM}; name another file"),
    "cut short": (cut, "malformed; delete it, or name another file"),
    "below a file": (lambda path: path.parent.rmdir() or path.parent.write_text("x"), ""),
}


@pytest.mark.parametrize(("spoil", "why"), UNUSABLE.values(), ids=UNUSABLE)
def test_a_file_that_is_no_cache_is_named_once_and_left_as_it_is(tmp_path, notes, spoil, why):
    path = tmp_path / "folder" / "cache"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    cache = Cache(path, notes.append)
    found = cache.get([KEY])
    cache.put([(KEY, BODY)])
    cache.close([KEY])
    (note,) = notes
    assert not found
    assert str(path) in note
    assert why in note
    assert "\n" not in note
    assert before is None or path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_is_no_place(tmp_path, notes):
    tmp_path.chmod(0o500)
    Cache(tmp_path / "c", notes.append).put([(KEY, BODY)])
    assert "permission denied" in notes[0]


def test_a_cache_in_a_folder_that_cannot_be_written_is_shown(tmp_path, notes, monkeypatch):
    kept(tmp_path / "c", notes)
    monkeypatch.setattr("os.access", lambda *_: False)
    before = sorted(tmp_path.iterdir())
    assert state(tmp_path / "c").entries == 1
    assert sorted(tmp_path.iterdir()) == before


def test_an_entry_that_was_damaged_is_not_found(tmp_path, notes):
    path = tmp_path / "c"
    kept(path, notes)
    with sqlite3.connect(path) as connection:
        (body,) = connection.execute("SELECT body FROM reading").fetchone()
        connection.execute("UPDATE reading SET body = ?", (body[:-1] + b"?",))
    assert Cache(path, notes.append).get([b"k" * 8]) == {}


def test_two_runs_share_a_file(tmp_path, notes):
    one, two = (Cache(tmp_path / "c", notes.append) for _ in range(2))
    for n in range(20):
        (one, two)[n % 2].put([(bytes([n]) * 8, BODY)])
    assert len(two.get([bytes([n]) * 8 for n in range(20)])) == 20
    one.close()
    two.close()
    assert not notes


def test_a_locked_file_is_done_without(tmp_path, notes, monkeypatch):
    monkeypatch.setattr("factcheck.cache.PATIENCE", 0.05)
    kept(tmp_path / "c", notes)
    other = sqlite3.connect(tmp_path / "c", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache = Cache(tmp_path / "c", notes.append)
    cache.put([(KEY, BODY)])
    assert "locked" in notes[0]
    other.close()


def test_it_is_bounded_and_drops_what_was_not_asked_for(tmp_path, notes):
    path = tmp_path / "c"
    bodies = {bytes([n]) * 8: os.urandom(3000) for n in range(200)}
    first = Cache(path, notes.append)
    first.put(bodies.items())
    first.close()
    fresh = bytes([7]) * 8
    second = Cache(path, notes.append, limit=300_000)
    second.close([fresh])
    held = state(path)
    assert 0 < held.entries < 100
    assert path.stat().st_size <= 300_000
    assert fresh in Cache(path, notes.append).get([fresh])


FILLING = """
import resource, sys
from pathlib import Path
from factcheck.cache import Cache
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
notes = []
cache = Cache(Path(sys.argv[1]), notes.append)
for n in range(50):
    cache.put([(bytes([n]) * 8, bytes(4000))])
cache.close()
print(len(notes), notes[0] if notes else "")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits files as Linux does")
def test_a_full_disk_ends_the_keeping_and_nothing_else(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FILLING, tmp_path / "c"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("1 the cache")
    assert state(tmp_path / "c").entries < 50


ENDLESS = """
import sys
from pathlib import Path
from factcheck.cache import Cache
cache = Cache(Path(sys.argv[1]), print)
for n in range(10**6):
    cache.put([(n.to_bytes(8, "big"), bytes(2000))])
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_run_that_is_killed_leaves_a_sound_file(tmp_path, notes):
    running = subprocess.Popen(
        [sys.executable, "-c", ENDLESS, tmp_path / "c"], stdout=subprocess.PIPE, text=True
    )
    for _ in range(20):
        running.stdout.readline()
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    running.stdout.close()
    keys = [n.to_bytes(8, "big") for n in range(20)]
    assert len(Cache(tmp_path / "c", notes.append).get(keys)) == 20
    assert not notes


def test_what_is_no_file_holds_nothing(tmp_path):
    assert state(tmp_path / "none") is None
    with pytest.raises(Unusable):
        state(tmp_path)


def test_the_file_says_what_it_is(tmp_path, notes):
    kept(tmp_path / "c", notes)
    with sqlite3.connect(tmp_path / "c") as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
