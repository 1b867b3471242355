"""Parts on Ray: the same bytes as on this machine, whoever dies, and a word where none is.

``make test-cluster`` installs Ray and runs these on 300 articles; without Ray they are skipped.
"""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus import plan
from factcheck.corpus.engine_local import Local
from factcheck.corpus.engine_ray import _told, started
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
def cluster(tmp_path, monkeypatch) -> Iterator[str]:
    """The address of a cluster of one machine, whose workers have a working folder of their own.

    It answers whoever knows a token, which commands that the test starts do.
    """
    monkeypatch.setenv("RAY_AUTH_MODE", "token")
    monkeypatch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = "127.0.0.1:{1}".format(*server.getsockname())
    told = tmp_path / "head.log"
    # The paths of Ray's sockets begin with the folder, and may not be long.
    with tempfile.TemporaryDirectory(prefix="ray", ignore_cleanup_errors=True) as folder:
        options = (
            "--head --block --num-cpus=2 --object-store-memory=100000000 --disable-usage-stats "
            "--include-dashboard=false --node-ip-address=127.0.0.1 "
            f"--port={address.partition(':')[2]} --temp-dir={folder}"
        )
        with told.open("w") as log:
            head = subprocess.Popen(
                [sys.executable, "-m", "ray.scripts.scripts", "start", *options.split()],
                stdout=log,
                stderr=log,
                cwd=folder,
                env={**os.environ, "RAY_GRACEFUL_SHUTDOWN_DRAIN_TIMEOUT_S": "0"},
            )
        try:
            until = time.monotonic() + 120
            while "Ray runtime started" not in told.read_text("utf-8"):
                if head.poll() is not None or time.monotonic() > until:
                    pytest.fail(f"no cluster: {told.read_text('utf-8')}")
                time.sleep(0.1)
            yield address
        finally:
            head.terminate()
            try:
                head.wait(60)
            finally:
                head.kill()


def test_the_rows_of_a_cluster_are_those_of_this_machine(
    here, cluster, tmp_path, monkeypatch
) -> None:
    path, local = here
    typed = os.path.relpath(path, tmp_path)
    options = ("--engine", "ray", "--address", cluster)
    ran = begun(tmp_path / "run.py", typed, "--out", "out", *options, cwd=tmp_path)
    said, complaints = ran.communicate(timeout=900)
    assert (ran.returncode, complaints) == (0, "")
    assert said.startswith(f"{COUNT} articles")
    assert said.endswith("written to out: articles, claims, facts, links, skipped\n")
    assert len(tables(local)) > 5
    assert tables(tmp_path / "out") == tables(local)
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")
    ran = begun(tmp_path / "run.py", typed, "--out", "none", *options, cwd=tmp_path)
    said, complaints = ran.communicate(timeout=60)
    assert (ran.returncode, said) == (2, "")
    assert complaints == (
        f"factcheck: --address {cluster}: the Ray cluster there wants its token: set "
        "RAY_AUTH_MODE=token, as where it was started\n"
    )


def test_a_machine_that_does_not_see_the_files(tmp_path) -> None:
    gone = FileNotFoundError(2, "No such file", str(tmp_path / "gone"))
    assert _told(gone) is gone
    (tmp_path / "here").touch()
    told = _told(FileNotFoundError(2, "No such file", str(tmp_path / "here")))
    assert str(told).startswith(f"{tmp_path}/here: a machine of the cluster does not see it: put")


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
