"""The row of the cascade for what goes on from an act with a day of its own, told just before."""

from dataclasses import replace

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, Occasion, is_main, is_recent, lies_ahead
from generator.events.dating.retelling import BLAMES
from generator.events.dating.surroundings import is_of_speaker, is_told_otherwise
from generator.events.dating.told_back import is_told_back
from generator.events.triggers import DEEDS
from generator.records import IN_WORDS


def by_sequence(act: Act, account: Account) -> Dated | None:
    """Row `sequence`: the simple past right after a sentence with a day of its own, in its paragraph or after the lead.

    Where that day is the publication day, all that the next sentences go on to tell in the past, up to one
    with another or one that looks further back; deaths and the like are left out. Of 52 such acts on the dated events of 109
    news stories 32 of 33 whose very day is known were of that day.
    """
    story = account.story
    if (
        story is None
        or lies_ahead(story.dated.when, account.published)
        or act.trigger.is_reporting
        or act.standing != "happened"
        or not (is_main(act) or _is_told_deed(story, act, account))
    ):
        return None
    if any(has_day(other) for other in account.acts.values()) or is_told_otherwise(act) or is_of_speaker(act):
        return None
    if act.clause.tense != "past" or not (_is_right_after(story, act, account) or _is_of_today(story, act, account)):
        return None
    if act.trigger.kind in _AFTERMATH and not is_recent(story.dated.when, account):
        return None  # "it sank in May; divers blamed the crew"
    when = story.dated.when if _is_right_after(story, act, account) else replace(story.dated.when, doubt=1)
    return Dated(when, "sequence", None, f"goes on from “{story.act.trigger.lemma}”, dated {story.dated.when.edtf}")


_AFTERMATH = IN_WORDS | BLAMES
"""Kinds of act that follow a deed by weeks or months as well."""


def has_day(act: Act) -> bool:
    """Whether a day is told of an act, and not only its hour or how long it went on: `met for three hours`, `died at 5am`."""
    return any(one.relation != "clock" and not one.time.value.startswith("PT") for one in act.attached)


def _is_told_deed(story: Occasion, act: Act, account: Account) -> bool:
    """Whether somebody tells right after a deed what else it did: `Two were killed, police said`."""
    told = account.acts.get(act.governor) if act.governor is not None else None
    is_deed = act.trigger.kind in DEEDS and act.trigger.part == "verb" and story.act.trigger.kind in DEEDS
    return is_deed and told is not None and told.trigger.is_reporting and is_main(told) and _is_right_after(story, act, account)


def _is_right_after(story: Occasion, act: Act, account: Account) -> bool:
    is_near = story.act.position == account.lead or story.act.sentence.paragraph == act.sentence.paragraph
    return act.position - story.act.position in (0, 1) and is_near


LONG = 12
"""Sentences over which a day goes on without being told again."""


def _is_of_today(story: Occasion, act: Act, account: Account) -> bool:
    """Whether the story stands at the publication day and has not looked back since, and the act is no deed told again."""
    between = range(story.act.position + 1, act.position + 1)
    if act.tree.is_quoted(act.index) or len(between) > LONG or any(position in account.looks_back for position in between):
        return False
    return act.trigger.kind not in DEEDS and story.dated.when.first == account.day and not is_told_back(act, account)
