"""The parts on a Ray cluster, or on the Ray that is started here: Ray Data hands them out.

What passes through Ray are the numbers of parts and how each ended. The articles stay in
the files of the run, in a folder that every machine of the cluster sees.
"""

from __future__ import annotations

import io
import logging
import os
import socket
import subprocess
import sys
import traceback
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

import factcheck
from factcheck.corpus.tasks import perform
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.corpus.work import Work

#: Bytes of shared memory for a Ray of our own: nothing large passes through it.
OBJECT_STORE = 512 * 1024 * 1024

#: Seconds in which a cluster has to answer.
PATIENCE = 25

#: Ray tells nobody of our runs, and shows its own errors to nobody: ours say what to do.
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_BACKEND_LOG_LEVEL": "fatal",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}

#: The stages whose workers load the model, which are therefore kept.
_WITH_MODEL = frozenset({"extract"})


class OnRay:
    """Parts by workers of Ray."""

    def __init__(self, jobs: int) -> None:
        """Take the number of workers."""
        self.jobs = jobs

    def run(self, stage: str, work: Work, tasks: Sequence[int]) -> Iterator[int]:
        """Perform a stage for each part, and yield each that is finished.

        Ray replaces workers that die and runs what they had begun again.
        """
        import ray.data

        parts = ray.data.from_items([{"part": i} for i in tasks], override_num_blocks=len(tasks))
        if stage in _WITH_MODEL:
            size = min(self.jobs, len(tasks))
            done = parts.map_batches(
                _Worker,
                fn_constructor_args=(stage, work),
                batch_size=1,
                compute=ray.data.ActorPoolStrategy(size=size),
            )
        else:
            done = parts.map_batches(_Worker(stage, work), batch_size=1)
        for row in done.iter_rows():
            if row["error"] is not None:
                raise _told(row["error"])
            yield int(row["part"])


def _told(error: Exception) -> Exception:
    """What a worker failed with, or what to do where it lacks a file that is here."""
    if isinstance(error, FileNotFoundError) and Path(str(error.filename)).exists():
        return UsageError(
            f"{error.filename}: a machine of the cluster does not see it: put the input and --out "
            "where all of them do, under the same path"
        )
    return error


class _Worker:
    """Performs a stage; what its process has loaded stays there for the next part."""

    def __init__(self, stage: str, work: Work) -> None:
        self._stage = stage
        self._work = work

    def __call__(self, batch: Mapping[str, Any]) -> dict[str, list[Any]]:
        index = int(batch["part"][0])
        try:
            perform(self._stage, self._work, index)
        except Exception as error:  # noqa: BLE001 - raised again by whoever started the run
            error.add_note(traceback.format_exc())
            return {"part": [index], "error": [error]}
        return {"part": [index], "error": [None]}


@contextmanager
def started(jobs: int, address: str | None) -> Iterator[OnRay]:
    """Ray on the cluster at ``address``, or one of our own that ends with the block.

    ``jobs`` is the number of workers, 0 for one on each processor of the cluster.
    Raises UsageError when no cluster answers.
    """
    os.environ.update({name: os.environ.get(name, value) for name, value in _QUIET.items()})
    if address:
        _probe(address)
    with _silent():
        import ray
        import ray.data

        _connect(jobs, address)
    try:
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        context.print_on_execution_start = False
        # Ray tells of workers that it replaced on the output that is the program's own.
        with redirect_stdout(io.StringIO()):
            yield OnRay(jobs or int(ray.cluster_resources().get("CPU", 1)))
    finally:
        ray.shutdown()


def _connect(jobs: int, address: str | None) -> None:
    import ray

    quiet: dict[str, Any] = {"logging_level": logging.ERROR, "log_to_driver": False}
    if address:
        package = str(Path(factcheck.__file__).parent)
        ray.init(address, runtime_env={"py_modules": [package]}, **quiet)
    else:
        processors = jobs or os.cpu_count() or 1
        # Without "local", Ray would join whatever cluster was last noted on this machine.
        ray.init(
            "local",
            num_cpus=processors,
            include_dashboard=False,
            object_store_memory=OBJECT_STORE,
            **quiet,
        )


@contextmanager
def _silent() -> Iterator[None]:
    """Let what Ray's own library writes as it starts go nowhere; what fails is raised."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


_PROBE = "import sys, ray; ray.init(sys.argv[1], log_to_driver=False); ray.shutdown()"


def _probe(address: str) -> None:
    """Ask a cluster in a process of its own: Ray waits long, and takes the process with it."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    try:
        if host and port.isdigit():
            socket.create_connection((host, int(port)), PATIENCE / 10).close()
        subprocess.run(  # noqa: S603 - this interpreter, and no shell
            [sys.executable, "-c", _PROBE, address],
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )
    except (subprocess.SubprocessError, OSError) as error:
        if b"AuthenticationError" in (getattr(error, "stderr", None) or b""):
            raise UsageError(
                f"--address {address}: the Ray cluster there wants its token: set "
                "RAY_AUTH_MODE=token, as where it was started"
            ) from error
        raise UsageError(
            f"--address {address}: no Ray cluster answers there: start one (ray start --head), "
            "or leave --address out"
        ) from error
