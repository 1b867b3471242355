"""Parts on Ray: the same bytes as on this machine, whoever dies, and a word where none is.

``make test-cluster`` installs Ray and runs these on 300 articles; without Ray they are skipped.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus import plan
from factcheck.corpus.engine_local import Local
from factcheck.corpus.engine_ray import started
from factcheck.corpus.run import run
from factcheck.errors import UsageError
from factcheck.settings import Settings
from tests.archive import news
from tests.archive.conftest import SMALL, quiet, tables
from tests.archive.test_engines import begun, workers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("ray")

COUNT = int(os.environ.get("ARTICLES", "30"))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Articles, and the tables of them that this machine wrote."""
    folder = tmp_path_factory.mktemp("here")
    path = news.write(folder / "news.jsonl", COUNT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "LEAST", SMALL)
        run([path], folder / "out", Settings(), Local(1), quiet)
    return path, folder / "out"


def test_the_rows_are_those_of_this_machine_though_a_worker_is_killed(here, tmp_path) -> None:
    path, local = here
    out = tmp_path / "out"
    ran = begun(tmp_path / "run.py", path, "--out", str(out), "--engine", "ray", "--jobs", "2")
    os.kill(workers(ran, "(_Worker)", out)[0], signal.SIGKILL)
    said, complaints = ran.communicate(timeout=900)
    assert (ran.returncode, complaints) == (0, "")
    assert said.startswith(f"{COUNT} articles")
    assert tables(out) == tables(local)


def test_a_run_that_stopped_on_ray_goes_on_here(here, tmp_path, monkeypatch) -> None:
    path, local = here
    out = tmp_path / "out"
    ran = begun(tmp_path / "run.py", path, "--out", str(out), "--engine", "ray", "--jobs", "2")
    found = workers(ran, "(_Worker)", out)
    ran.send_signal(signal.SIGINT)
    said, complaints = ran.communicate(timeout=60)
    assert (ran.returncode, said, complaints) == (130, "", "")
    until = time.monotonic() + 30
    while time.monotonic() < until and any(map(alive, found)):
        time.sleep(0.1)
    assert not any(map(alive, found))
    monkeypatch.setattr(plan, "LEAST", SMALL)
    run([path], out, Settings(), Local(1), quiet)
    assert tables(out) == tables(local)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a server that takes calls and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def nobody() -> str:
    """An address where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


def test_a_cluster_that_wants_its_token(monkeypatch, silent) -> None:
    def refused(*arguments, **_):
        raise subprocess.CalledProcessError(1, arguments, stderr=b"ray.AuthenticationError: token")

    monkeypatch.setattr(subprocess, "run", refused)
    with (
        pytest.raises(UsageError, match="wants its token: set RAY_AUTH_MODE=token"),
        started(1, silent),
    ):
        pytest.fail("nothing is started")


@pytest.mark.parametrize("which", ["silent", "nobody"])
def test_an_address_with_no_cluster_behind_it(which, request, tmp_path) -> None:
    address = request.getfixturevalue(which)
    path, out = news.write(tmp_path / "n.jsonl", 1), tmp_path / "out"
    since = time.monotonic()
    ran = begun(
        tmp_path / "run.py", path, "--out", str(out), "--engine", "ray", "--address", address
    )
    said, complaints = ran.communicate(timeout=60)
    assert time.monotonic() - since < 30
    assert (ran.returncode, said) == (2, "")
    assert complaints == (
        f"factcheck: --address {address}: no Ray cluster answers there: start one "
        "(ray start --head), or leave --address out\n"
    )
    assert not out.exists()
