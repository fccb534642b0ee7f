"""Processes that read articles side by side. Any other `concurrent.futures.Executor` would do as well."""

import multiprocessing
import os
import signal
import sys
import threading
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

    Ctrl-C ends them at once, whatever they are doing, and none of them says a word.

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
    pool = _started(count)
    try:
        yield pool
    except BrokenProcessPool:
        _unblock(pool)
        fix = "Set `workers: 1` under `extra: dateline:`, or close other programs"
        what = "a process that read articles was killed, perhaps for want of memory"
        raise DatelineError.at("mkdocs.yml", what, fix) from None
    except KeyboardInterrupt:
        _end(pool)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _quiet_threads() -> Iterator[None]:
    """While it lasts, a thread that fails says nothing: the one that hands out work may find its work cancelled already."""
    hook = threading.excepthook
    threading.excepthook = lambda _: None
    try:
        yield
    finally:
        threading.excepthook = hook


def _end(pool: ProcessPoolExecutor) -> None:
    """Ends all processes at once, whatever they are doing."""
    with _quiet_threads():
        for process in multiprocessing.active_children():
            process.terminate()
        _unblock(pool)
        pool.shutdown(cancel_futures=True)


def _unblock(pool: ProcessPoolExecutor) -> None:
    """Lets go of the thread that hands work to processes which are gone.

    Up to Python 3.11.4 it waits for ever on a full pipe (CPython issue 94777); later ones close the pipe themselves.
    """
    if sys.version_info < (3, 11, 5):
        pool._call_queue._reader.close()  # type: ignore[attr-defined]


def _started(count: int) -> ProcessPoolExecutor:
    """A pool whose processes are under way and deaf to Ctrl-C, which the terminal sends to all of them.

    They are spawned, not forked: a fork copies locks that the parser's threads may hold. A signal that a process blocks is
    blocked in those that it starts, from their first moment on; here it waits until it is let through again.
    """
    pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"))
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        pool.submit(int)
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    return pool
