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


@pytest.mark.parametrize(
    ("title", "expected"), [("A speaks to a reporter", ("a driver", "a reporter")), ("A speaks", ("a driver",))]
)
def test_of_the_sentence_of_the_title_whom_it_prints(title: str, expected: tuple[str, ...]) -> None:
    """What the same sentence tells by another word may be another's: "who stole it from a widow was jailed"."""
    best = replace(CALL, unnamed=(DRIVER,), title=title)
    beside = replace(CALL, trigger=replace(CALL.trigger, start=CALL.trigger.start + 1), unnamed=(REPORTER,), title="")
    assert single(merge((A,), (best, beside))).unnamed == expected
