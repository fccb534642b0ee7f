"""Crowds without names do the same again next week, on the same route and in the same words.

An article that tells of a march without its day means one of those days: what was marched days before is another march, unless
the sentence is copied or somebody with a name was in both.
"""

from generator.timeline.acts import Act
from generator.timeline.families import stem
from generator.timeline.scene import Scene
from generator.timeline.ties import ONE_STORY, OWN_WORDS, is_known_day

RALLY = stem("rally")
NEXT_RALLY = 3
"""Days after a rally of which an article may still tell without a day; then it is the next one."""
COPIED = 0.8
"""Likeness of two sentences from which one is a copy."""


def of_two_rallies(one: Act, other: Act, scene: Scene) -> str:
    """Why a crowd's act told without a day is not that of days before; empty if it may be."""
    if {one.mention.kind, other.mention.kind} != {"protest"} or not one.people.isdisjoint(other.people):
        return ""
    if one.first == other.first and (_is_of_a_speaker(one, other, scene) or _is_of_a_speaker(other, one, scene)):
        return "somebody's rally, and a crowd's protest"
    if _are_strangers(one, other, scene):
        return "crowds that the names beside them tell apart"
    is_late = _lateness(one, other) > NEXT_RALLY or _lateness(other, one) > NEXT_RALLY
    is_copy = is_late and scene.wording.likeness(one.number, other.number) >= COPIED
    return "a crowd's act, told days later without a day" if is_late and not is_copy else ""


def _is_of_a_speaker(rally: Act, protest: Act, scene: Scene) -> bool:
    """Whether a person holds the one, and of the other, which no paper calls a rally, a crowd alone is told."""
    is_held = rally.stem == RALLY != protest.stem and not protest.people
    return is_held and not (rally.people | rally.rest).isdisjoint(scene.persons)


def _are_strangers(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two stories tell of crowds in sentences that hold names and share none."""
    if scene.wording.likeness(one.number, other.number) >= OWN_WORDS or is_known_day(one, other):
        return False
    is_one_story = scene.stories.likeness(one.article, other.article) >= ONE_STORY or not one.places.isdisjoint(other.places)
    return not is_one_story and scene.wording.names_differ(one.number, other.number)


def _lateness(act: Act, other: Act) -> int:
    """Days between an act of a day, or the article of one without, and the article of an act without a day."""
    told = other.last if other.mention.when else other.published
    return 0 if act.mention.when or act.published is None or told is None else act.published - told
