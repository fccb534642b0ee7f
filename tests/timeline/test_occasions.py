"""What is said on one occasion is one event: in a conversation, at a briefing, in one breath."""

from __future__ import annotations

from generator.timeline import merge
from tests.timeline.make import CALL, TOLD, WANG, A, B, article, day, mention, single, who


def test_what_is_said_in_a_conversation_is_a_further_quote_of_it() -> None:
    """A saying dated by its occasion joins the talk before it, as an occasion's mention or as a statement."""
    said = mention(
        "b",
        "Talking with Lavrov, Wang said China cares.",
        "said",
        "statement",
        WANG,
        at=1,
        when=day("2022-02-24"),
        basis="occasion",
    )
    answered = mention(
        "b",
        "Lavrov said Russia was forced.",
        "said",
        "statement",
        who("Sergey Lavrov", country="Russia"),
        at=2,
        when=day("2022-02-24"),
        basis="occasion",
    )
    event = single(merge((A, B), (CALL, TOLD, said, answered)))
    assert (len(event.mentions), event.kind, event.tier) == (4, "consult", "event")


def test_quotes_of_one_speaker_on_one_day_are_one_statement() -> None:
    """Twelve quotes of one briefing are one event."""
    quotes = [
        mention("a", f"Quote {n}, said Wang.", "said", "statement", WANG, at=n, when=day("2022-03-07"), basis="occasion")
        for n in range(12)
    ]
    event = single(merge((A,), quotes))
    assert (len(event.mentions), event.tier) == (12, "statement")


def test_statements_of_one_speaker_on_two_days_are_two() -> None:
    """A doubtful day is no licence to join the sayings of consecutive days."""
    monday = mention("a", "It is safe, Wang said.", "said", "statement", WANG, when=day("2022-02-24", doubt=1))
    tuesday = mention("b", "It is safe, Wang said.", "said", "statement", WANG, when=day("2022-02-25", doubt=1))
    assert len(merge((A, B), (monday, tuesday)).events) == 2


def test_what_is_said_in_one_breath_is_one_event() -> None:
    """To denounce a report and to call it a lie, in one sentence on one day, is one event."""
    china = who("China", "agent", "country")
    quote = "Beijing denounced the report and called it a lie."
    denounced = mention("a", quote, "denounced", "accuse", china, when=day("2022-02-24"), lemma="denounce")
    called = mention("a", quote, "called", "other", china, when=day("2022-02-24"), lemma="call")
    assert len(single(merge((A,), (denounced, called))).mentions) == 2


def test_sayings_told_without_the_talk_stay_out_of_it() -> None:
    """What another paper has the speaker say that day, without a word of the talk, may have been said elsewhere."""
    said = mention("b", "Talking with Lavrov, Wang said China cares for all in the valley.", "said", "statement", WANG, at=1,
                   when=day("2022-02-24"), basis="occasion")  # fmt: skip
    third = article("c", "2022-02-25")
    elsewhere = mention("c", "Wang said China cares for all in the valley.", "said", "statement", WANG, when=day("2022-02-24"))
    alone = merge((A, B), (CALL, TOLD, said))
    assert len(single(alone).mentions) == 3
    found = merge((A, B, third), (CALL, TOLD, said, elsewhere)).events
    assert sorted(len(event.mentions) for event in found) == [2, 2]
