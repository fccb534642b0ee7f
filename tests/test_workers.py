"""Processes that read side by side."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import pytest

from generator.errors import DatelineError
from generator.workers import SMALL, workers


@pytest.mark.parametrize(("wanted", "characters"), [(1, 10 * SMALL), (0, 10), (0, SMALL - 1)])
def test_small_work_is_done_here(wanted: int, characters: int) -> None:
    """One process, or too little text for a second, needs no executor."""
    with workers(wanted, characters) as executor:
        assert executor is None


def test_as_many_as_there_is_work_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Left to itself, the number grows with the text, up to the machine's processors."""
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    with workers(0, 100 * SMALL) as executor:
        assert isinstance(executor, ProcessPoolExecutor)
        assert executor._max_workers == 3
    with workers(0, SMALL) as executor:
        assert isinstance(executor, ProcessPoolExecutor)
        assert executor._max_workers == 2


def test_results_come_in_order() -> None:
    """Whichever process is first."""
    with workers(2, 0) as executor:
        assert executor
        assert list(executor.map(len, ["a", "bb", "ccc"])) == [1, 2, 3]


def test_a_process_that_is_killed_is_told() -> None:
    """The message says what may help."""
    with pytest.raises(DatelineError, match="was killed") as caught:
        _run(_kill_this_process)
    assert "workers: 1" in caught.value.problems[0].fix


def _run(work: Callable[[int], None]) -> None:
    with workers(2, 0) as executor:
        assert executor
        list(executor.map(work, [0]))


def _kill_this_process(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
