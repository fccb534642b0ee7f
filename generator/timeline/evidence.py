"""How much speaks for two acts being one event: points for what they share, summed.

A pair that no gate forbids is joined from `ENOUGH` points. The weights are those of a logistic regression over the pairs of
half of the topics of a public set of articles annotated for same events, rounded by hand; the other half was looked at alone.
There, same stem within one story is worth most, then the two sides, then the rest. Days weigh more here than there, where no
article has a true publication date.
"""

from generator.records import IN_WORDS, Kind
from generator.timeline.acts import Act
from generator.timeline.content import is_of_two_things
from generator.timeline.gates import is_disputed
from generator.timeline.scene import Scene
from generator.timeline.ties import OWN_WORDS, RARE, TOGETHER, is_known_day, is_light, is_one_toll, lacking

ENOUGH = 2.4
"""Points that join two acts that each have a day or a stretch, or that one article tells of."""
ENOUGH_UNDATED = 3.2
"""Points that an act without any date needs to join another article's.

Of 40 joined pairs drawn from several papers nine were two acts, six of them with an undated one. 3.2 points for 2.4 part three
of the nine and no right pair, and cost a tenth of a point of links in the annotated articles."""
TAKEN_UP, ENOUGH_WORDS = 0.55, 4
"""Likeness of two sentences from which the one is the other's, and the words of some length that they must share: "a spokesman
declined to comment" is any day's."""
ENOUGH_ON_AVERAGE = 2.0
"""Points that the members of two clusters must have on average for the two to be one: a single link does not bind them."""
UNTIED = 1.9
"""The most that is given to acts which nothing ties."""
KNOWN_DAY = 1.5
"""Points for a day on which two papers look back for one lasting deed."""
VAGUE: frozenset[Kind] = IN_WORDS | {"business", "other"}
"""Kinds that hold much: two different words of one are seldom one act, unless their dates say so."""
ONE_STORY = 0.15
"""Likeness from which two articles tell one story, as four of five such pairs do."""
OWN_ARTICLE = 0.3
"""The likeness that counts for two acts of one article: it tells of more than one event."""


def enough_for(one: Act, other: Act, scene: Scene) -> float:
    """The points that join two acts which no gate parts: one sentence taken up again needs no date."""
    is_dated = one.mention.when is not None and other.mention.when is not None
    is_plain = is_dated or one.article == other.article or _is_taken_up(one, other, scene)
    return ENOUGH if is_plain else ENOUGH_UNDATED


def _is_taken_up(one: Act, other: Act, scene: Scene) -> bool:
    """Whether one deed, not of a light word, is told in two sentences that are nearly one."""
    if is_light(one) or is_light(other) or not scene.is_one_deed(one, other):
        return False
    is_long = scene.wording.in_common(one.number, other.number) >= ENOUGH_WORDS
    return is_long and scene.wording.likeness(one.number, other.number) >= TAKEN_UP


def points(one: Act, other: Act, scene: Scene) -> float:
    """The points for a pair, in hundredths."""
    is_one_text = scene.is_one_text(one, other)
    likeness = OWN_ARTICLE if is_one_text else min(0.5, scene.stories.likeness(one.article, other.article))
    wording = scene.wording.likeness(one.number, other.number)
    total = 1.2 * likeness + 1.0 * (likeness >= ONE_STORY) + 0.4 * wording
    if scene.is_one_deed(one, other):
        total += 1.0 + 2.5 * likeness + 3.2 * wording
    total -= 0.8 * scene.wording.names_differ(one.number, other.number)
    total += _act(one, other, scene) + _parties(one, other, scene) + _matter(one, other, scene) + _time(one, other, scene)
    if is_one_saying(one, other):
        total = max(total, ENOUGH)
    return round(min(total, UNTIED) if lacking(one, other, scene) else total, 2)


def is_one_saying(one: Act, other: Act) -> bool:
    """Whether both are words of one speaker on one day: what was said then is one event, whatever its subject.

    Within an interval only what stands together is.
    """
    if not (one.is_saying and other.is_saying and one.agents and one.agents == other.agents):
        return False
    if not one.mention.when or one.mention.when != other.mention.when or one.article != other.article:
        return _is_one_day(one, other)
    return one.is_sharp or abs(one.mention.sentence - other.mention.sentence) <= TOGETHER


def _act(one: Act, other: Act, scene: Scene) -> float:
    """Sayings, acts that no row names, and acts that share nothing of their own need more than their words."""
    total = -1.1 * (one.is_saying and other.is_saying) - 0.8 * (one.mention.kind == other.mention.kind == "other")
    if not scene.is_one_deed(one, other) and not (one.mention.when and other.mention.when):
        total -= 1.5 if {one.mention.kind, other.mention.kind} & VAGUE else 0.8
    if scene.is_one_text(one, other):
        return total - 1.8 * (not _is_specific(one, other, scene))
    return total - 0.8 * (one.mention.kind == other.mention.kind == "other" and not _is_specific(one, other, scene))


def _is_specific(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two acts share more than a word that fits many: somebody, a place, a figure, a rare thing, or their wording."""
    shared = one.people & other.people or one.places & other.places or one.numbers & other.numbers
    things = any(scene.rarity(thing, scene.objects) >= RARE for thing in one.objects & other.objects)
    return bool(shared) or things or scene.wording.likeness(one.number, other.number) >= OWN_WORDS


def _parties(one: Act, other: Act, scene: Scene) -> float:
    """Each side that has somebody in common, more for two people in common; less where a side differs."""
    agents, others = scene.meets(one.agents, other.agents), scene.meets(one.others, other.others)
    crossed = not agents and not others and scene.meets(one.people, other.people)
    total = 0.9 * agents + 2.1 * others + 0.5 * (len(one.people & other.people) > 1) + 0.8 * crossed
    differs = bool(one.agents and other.agents and not agents) + bool(one.others and other.others and not others)
    return total - 0.8 * differs


def _matter(one: Act, other: Act, scene: Scene) -> float:
    """Shared objects, figures and places; a place counts for much on an equal day."""
    objects = sum(scene.rarity(name, scene.objects) for name in sorted(one.objects & other.objects))
    places = not one.places.isdisjoint(other.places)
    is_day = _is_one_day(one, other)
    vague = {one.mention.kind, other.mention.kind} <= {"other", "business"} and is_of_two_things(one, other, scene)
    figures = not one.numbers.isdisjoint(other.numbers)
    figured = 1.4 if is_one_toll(one, other) else 0.6 * figures
    return min(0.6, 0.3 * objects) + places * (1.3 if is_day else 0.3) + figured - 0.9 * vague


def _time(one: Act, other: Act, scene: Scene) -> float:
    """An equal day, the more the surer it is; a little for one within the other's week; against it where only slack helps."""
    if is_known_day(one, other):
        return KNOWN_DAY
    if _is_one_day(one, other):
        return 1.0 if max(one.slack, other.slack) == 0 else 0.5
    if one.first > other.last or other.first > one.last:
        return 0.0 if is_disputed(one, other, scene) else -2.0
    return 0.3 if one.mention.when and other.mention.when and max(one.last - one.first, other.last - other.first) < 7 else 0.0


def _is_one_day(one: Act, other: Act) -> bool:
    return bool(one.mention.when and other.mention.when) and one.is_sharp and other.is_sharp and one.first == other.first
