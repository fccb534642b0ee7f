"""Processes that read articles side by side. Any other `concurrent.futures.Executor` would do as well."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager

from generator.errors import DatelineError

SMALL = 300_000
"""Characters of text below which a second process costs more than it saves: each loads the model for four seconds."""


@contextmanager
def workers(wanted: int, characters: int) -> Iterator[Executor | None]:
    """An executor for so many processes, or None where the work is better done in this one.

    Parameters:
        wanted: the number of processes; 0 leaves it to the machine and the work.
        characters: how much text there is.

    Raises:
        DatelineError: a process was killed from outside, mostly for want of memory.
    """
    count = wanted or min(os.cpu_count() or 1, 1 + characters // SMALL)
    if count == 1:
        yield None
        return
    # spawned, not forked: a fork copies locks that the parser's threads may hold
    pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=_die_quietly)
    try:
        yield pool
    except BrokenProcessPool:
        fix = "Set `workers: 1` under `extra: dateline:`, or close other programs"
        raise DatelineError.at(
            "mkdocs.yml", "a process that read articles was killed, perhaps for want of memory", fix
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _die_quietly() -> None:
    """Let Ctrl-C end a worker at once, without a traceback of its own."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
