"""Whom an event tells of without a name: of each part those of one mention, and nobody for whom another has a name."""

from dataclasses import replace

import pytest

from generator.records import EventMention, Unnamed
from generator.timeline import merge
from tests.timeline.make import CALL, TOLD, WANG, A, B, single, who

REPORTER, DRIVER = Unnamed("a reporter", "recipient"), Unnamed("a driver", "patient")


@pytest.mark.parametrize(
    ("call", "told", "expected"),
    [
        pytest.param(replace(CALL, unnamed=(DRIVER, REPORTER)), TOLD, ("a driver", "a reporter"), id="all of one mention"),
        pytest.param(
            replace(CALL, unnamed=(DRIVER,)),
            replace(TOLD, unnamed=(Unnamed("two drivers", "patient"), REPORTER)),
            ("a driver", "a reporter"),
            id="of each part one mention's",
        ),
        pytest.param(replace(CALL, unnamed=(Unnamed("a minister", "counterpart"),), participants=(WANG, who("Sergei Lavrov"))),
                     TOLD, (), id="nobody whom another mention names"),
        pytest.param(replace(CALL, unnamed=(Unnamed("an aide", "agent"),)), TOLD, ("an aide",), id="who stands beside a name"),
    ],
)  # fmt: skip
def test_of_each_part_one_mention_tells(call: EventMention, told: EventMention, expected: tuple[str, ...]) -> None:
    """The title's mention comes first, the others add only parts of which nothing is told yet."""
    event = single(merge((A, B), (call, told)))
    assert event.unnamed == expected
