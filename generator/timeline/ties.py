"""What ties two acts to each other beyond their verb: somebody, a place, a rare thing, their very words, or one occasion.

"Took place" and "took her son", "erupts in protest" and "erupts in lava": an equal verb alone ties nobody. `lacking` says what
two acts lack; acts on one stated day need less, sayings need one speaker with a name. To add a verb that fits any deed, add it
to `LIGHT`.
"""

from collections.abc import Iterable

from generator.records import IN_WORDS, Kind
from generator.timeline.acts import Act
from generator.timeline.families import DEEDS, TOLLS, stem
from generator.timeline.quotations import are_told_alike, share_a_quotation
from generator.timeline.scene import Scene
from generator.timeline.synonyms import deed_of
from generator.timeline.venues import REPORTER, is_one_venue

LIGHT = frozenset(stem(word) for word in (
    "accept accuse add allow appear arrive ask attempt become begin break bring call carry cause charge claim come continue "
    "cut die do end enter expect face fall feel find fire follow get give go happen have head hear help hit hold join keep "
    "kill know lead leave let live look lose make meet mean move need open order pass pay plan play provide pull put reach "
    "receive refer report return run say see seem send set show sit speak stand start state stay stop support take talk tell "
    "think threat threaten try turn use visit wait walk want watch win work").split())  # fmt: skip
"""Stems of verbs and nouns that fit deeds of any kind: they tie nobody by themselves."""
SPEECHES = frozenset(map(stem, "speech sermon testimony testify lecture".split()))
"""Stems of what somebody holds once a day, whatever is told of it."""
RARE = 0.35
"""How rare somebody, a place or a thing must be to be a few stories' own, not any story's."""
OWN_WORDS, SAME_WORDS = 0.3, 0.4
"""Likeness of two sentences from which their words tie them; of a light verb's, or of two sayings'."""
COMMON = 3
"""Words of some length that two sentences must share for their likeness to count."""
SAME_SENTENCE = 0.5
"""Likeness from which two sentences are one, whoever is "police" in them."""
SOME_WORDS = 0.12
"""The same for a light verb of one and the same person."""
CLOSE_STORY, CLOSER = 0.2, 0.1
"""Likeness of two articles from which they tell one story closely, and the likeness of sentences that this makes up for."""
OWN_NAME, ONE_STORY = 0.5, 0.15
"""How rare a name must be that stands in two sentences, and how alike their articles, to tie two acts of one word."""
TOGETHER = 2
"""Sentences between two sayings that stand together."""
FAR = 60
"""Sentences of one text beyond which somebody in common ties no two acts."""
LATER = 3
"""Days after which a paper that tells a deed looks back on it."""
SINGLE: frozenset[Kind] = frozenset({"agree", "appoint", "vote", "sanction", "retreat"})
"""Kinds of deed that a body or a state does but once a day."""
LASTING: frozenset[Kind] = frozenset({"agree", "appoint", "disaster", "ceremony", "vote", "protest"})
"""Kinds of deed that a day is known for; people die on any."""
FEW = 10
"""Figures up to this are any act's."""


def lacking(one: Act, other: Act, scene: Scene) -> str:
    """What two acts lack to be one event, in words; empty if something ties them."""
    if one.is_saying and other.is_saying:
        return _speakers(one, other, scene)
    if is_told_of_one_day(one, other) and not (is_light(one) and is_light(other)) and _may_be_of_one(one, other, scene):
        return ""
    return "" if is_tied(one, other, scene) else "nobody, no place, no rare thing and few words in common"


def _may_be_of_one(one: Act, other: Act, scene: Scene) -> bool:
    """Whether nobody in common is needed: what is done with words is told by whose words they are, if both papers say whose."""
    is_said = {one.mention.kind, other.mention.kind} <= IN_WORDS and one.agents and other.agents
    return not is_said or scene.meets(one.agents, other.agents)


def is_tied(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two acts share more than a word that fits many."""
    likeness = scene.wording.likeness(one.number, other.number)
    is_fitting = scene.is_one_deed(one, other) and is_light(one) and is_light(other)
    is_close = not scene.is_one_text(one, other) and scene.stories.likeness(one.article, other.article) >= CLOSE_STORY
    enough = (SAME_WORDS if is_fitting else OWN_WORDS) - CLOSER * is_close
    if (likeness >= enough and _have_words(one, other, scene)) or _is_rare(one.objects & other.objects, scene, "objects"):
        return True
    if is_close and len(one.objects & other.objects) > 1:
        return True
    if is_one_toll(one, other):
        return True
    if _is_of_one_doer(one, other, scene):
        return True
    if _is_of_one_name(one, other, scene) or (scene.is_one_text(one, other) and _has_both_sides(one, other)):
        return True
    if (is_fitting and likeness < SOME_WORDS) or is_far(one, other):
        return False
    return (
        (likeness >= SOME_WORDS and (len(one.people & other.people) > 1 or _is_of_one_thing(one, other, scene)))
        or _is_rare(one.people & other.people, scene, "people")
        or _is_rare(one.places & other.places, scene, "places")
        or any(not number.isdigit() or int(number) > FEW for number in one.numbers & other.numbers)
    )


def is_light(act: Act) -> bool:
    """Whether a word fits deeds of any kind; what is behind it may make a deed of its own of it: "walked out"."""
    return act.stem in LIGHT and act.deed == deed_of(act.stem, act.mention.kind)


def are_one_sentence(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two sentences say the same, whoever is named in them."""
    return scene.wording.likeness(one.number, other.number) >= SAME_SENTENCE


def is_far(one: Act, other: Act) -> bool:
    """Whether two acts without a day stand far apart in one long text: a book's, or a page's of many letters."""
    is_dated = one.mention.when and other.mention.when
    return one.article == other.article and not is_dated and abs(one.mention.sentence - other.mention.sentence) > FAR


def is_told_of_one_day(one: Act, other: Act) -> bool:
    """Whether both are told of one day by a word for it, not by the day of printing."""
    return one.first == other.first and one.is_certain and other.is_certain


def looks_back(act: Act) -> bool:
    """Whether a paper tells a deed of a lasting kind days later and gives its day."""
    return act.is_certain and act.mention.kind in LASTING and (act.published or 0) - act.last >= LATER


def is_known_day(one: Act, other: Act) -> bool:
    """Whether two papers look back on one day for one deed: days later, hardly another one of that day is still told."""
    if one.article == other.article or one.deed != other.deed or one.first != other.first:
        return False
    return looks_back(one) and looks_back(other) and "stated" in {one.mention.basis, other.mention.basis}


def stated_tolls(act: Act) -> frozenset[str]:
    """The figures of some size that a deed with a toll gives on a stated day: no two papers hit on them by chance."""
    if act.mention.kind not in TOLLS or not act.is_certain:
        return frozenset()
    return frozenset(figure for figure in act.counts if figure.isdigit() and int(figure) > FEW)


def is_one_toll(one: Act, other: Act) -> bool:
    """Whether two deeds of one word have one toll on one stated day: "killed 11 workers", "killing 11 of the crew"."""
    return one.deed == other.deed and one.first == other.first and not stated_tolls(one).isdisjoint(stated_tolls(other))


def is_one_occasion(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two articles tell of words said on one occasion: the same words, or to the same people, or in the same place.

    What a paper, a station or its correspondent reports all day has no occasion but its words.
    """
    if any(REPORTER.search(name) or name in scene.reporters for name in one.agents & other.agents):
        return scene.wording.likeness(one.number, other.number) >= SAME_WORDS
    return (
        scene.wording.likeness(one.number, other.number) >= SAME_WORDS
        or one.stem == other.stem in SPEECHES
        or not one.others.isdisjoint(other.others)
        or not (one.agents & other.agents).isdisjoint(scene.spokesmen)
        or is_one_venue(one, other)
        or share_a_quotation(one, other)
        or are_told_alike(one, other)
        or _is_still_told(one, other, scene)
        or (
            is_told_of_one_day(one, other)
            and bool(one.places & other.places or _is_rare(one.objects & other.objects, scene, "objects"))
        )
    )


def share_a_reporter_alone(one: Act, other: Act, scene: Scene) -> bool:
    """Whether all that two papers' talks have in common is who asked: a presenter hears many guests a day."""
    shared = one.people & other.people
    is_talk = one.mention.kind == other.mention.kind == "consult"
    is_other = (
        is_talk
        and one.article != other.article
        and one.agents.isdisjoint(other.agents)
        and not are_one_sentence(one, other, scene)
    )
    return bool(shared) and shared <= scene.reporters and is_other


def _is_of_one_name(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two articles of one story use one word beside a name that few articles hold: the fire at a certain shop."""
    is_fitting = is_light(one) and is_light(other)
    if scene.is_one_text(one, other) or not scene.is_one_deed(one, other) or one.is_saying or is_fitting:
        return False
    is_near = scene.stories.likeness(one.article, other.article) >= ONE_STORY
    return is_near and scene.wording.rarest_name(one.number, other.number) >= OWN_NAME


def _is_of_one_doer(one: Act, other: Act, scene: Scene) -> bool:
    """Whether one and the same did one deed on one day that nobody does twice a day: who is in all the news resigns once.

    Of a visit, and of what else a light verb tells, the day must be stated, and the doer be a person.
    """
    doers = one.agents & other.agents
    if not doers or one.article == other.article or one.stem != other.stem or one.first != other.first or not one.is_sharp:
        return False
    if {one.mention.kind, other.mention.kind} == {"consult"} and not doers.isdisjoint(scene.persons):
        return is_told_of_one_day(one, other)
    is_single = {one.mention.kind, other.mention.kind} <= SINGLE and not is_light(one)
    return is_single and bool(one.mention.when and other.mention.when) and other.is_sharp


def _is_of_one_thing(one: Act, other: Act, scene: Scene) -> bool:
    """Whether one deed, not of a light word, was done by or to the same about the same: who pleads not guilty to one charge."""
    if not scene.is_one_deed(one, other) or is_light(one) or not {one.mention.kind, other.mention.kind} <= DEEDS:
        return False
    return not one.people.isdisjoint(other.people) and not one.objects.isdisjoint(other.objects)


def _has_both_sides(one: Act, other: Act) -> bool:
    """Whether the same did the same to the same: where one text says so twice without a day, it means one act."""
    is_same = one.stem == other.stem and not is_light(one) and not one.is_saying
    return is_same and not one.agents.isdisjoint(other.agents) and not one.others.isdisjoint(other.others)


def _have_words(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two sentences share words besides the verb, and no other names: short ones are alike by the verb alone."""
    wording = scene.wording
    return wording.in_common(one.number, other.number) >= COMMON and not wording.names_differ(one.number, other.number)


def _is_still_told(one: Act, other: Act, scene: Scene) -> bool:
    """Whether a paper tells words days later and gives their day: what its story takes up is what the day is known for."""
    is_late = any((act.published or 0) - act.last >= LATER for act in (one, other))
    is_near = scene.wording.likeness(one.number, other.number) >= SOME_WORDS
    is_story = scene.stories.likeness(one.article, other.article) >= ONE_STORY
    return is_told_of_one_day(one, other) and is_late and one.article != other.article and (is_near or is_story)


def _speakers(one: Act, other: Act, scene: Scene) -> str:
    """Who has no name ("police", "a witness") is anybody; a named speaker of two articles may have spoken twice that day."""
    if are_one_sentence(one, other, scene):
        return ""
    if not scene.meets(one.agents, other.agents):
        return "a speaker without a name"
    is_one_account = one.article == other.article and not _is_heard_all_day(one, other, scene)
    return "" if is_one_account or is_one_occasion(one, other, scene) else "not told as one occasion"


def _is_heard_all_day(one: Act, other: Act, scene: Scene) -> bool:
    """Whether a reporter, or a state, which has many mouths, speaks in two places of an article that is written on all day.

    "China said" may be its minister in one place and its ambassador in the other; of a person who speaks it is one account.
    """
    is_far = abs(one.mention.sentence - other.mention.sentence) > TOGETHER
    is_state = one.agents <= scene.definite and one.agents.isdisjoint(scene.persons)
    return is_far and (is_state or not one.agents.isdisjoint(scene.reporters))


def _is_rare(shared: Iterable[str], scene: Scene, what: str) -> bool:
    counts = {"people": scene.people, "places": scene.places, "objects": scene.objects}[what]
    return any(scene.rarity(one, counts) >= RARE for one in shared)
