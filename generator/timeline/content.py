"""What a deed was about, where its verb alone says little: what somebody got is told by the thing, what is planned by the plan.

To decide to fire a coach is not to plan to bring him back: `of_two_plans` compares the verbs that follow. One sentence that
uses a verb twice tells of two deeds, unless it says the same again: "killed five before an officer killed him".

Two papers that set one such word beside one name, and tell of other things with it, tell of two deeds: she got help, and
she got a glimpse.
"""

import re

from generator.timeline.acts import Act, listed
from generator.timeline.families import stem, stems_of
from generator.timeline.scene import Scene
from generator.timeline.synonyms import deed_of
from generator.timeline.ties import is_told_of_one_day

FILLER = frozenset(stem(word) for word in (
    "day night morning evening afternoon today yesterday week weekend month year time hour minute a.m. p.m. way part people "
    "man woman thing something anything country government state").split())  # fmt: skip
"""Stems of what may stand beside any verb."""
AIMED = frozenset(map(stem, "plan intend want try attempt seek schedule expect hope prepare".split()))
"""Stems of what is tried or planned, and so is one with the deed."""
WILLED = AIMED | frozenset(map(stem, "decide order ask".split()))
"""Stems of what is willed: the verb that follows tells the deed. What is agreed or promised holds many."""
_TO = re.compile(r" to (?:not )?(?!the\b|an?\b|his\b|her\b|their\b|its\b)([a-z]{2,})")
HOLLOW = frozenset(map(stem, (
    "get have make take serve receive do go set run release issue put hold keep spend use bring raise"
).split()))  # fmt: skip
"""Stems of verbs that mean what their objects make of them: who gets help does not get a glimpse."""
LIKE_PLAN, SHARED = 0.35, 2
"""Likeness of two sentences, or things in common, that make up for two other verbs."""
LIKE_OTHER, LIKE_HOLLOW = 0.15, 0.35
"""Likeness of two sentences that makes up for other objects: for verbs that no row of kinds knows, and for hollow ones."""
_CLAUSE = re.compile(r"[,;:.—()]|--|\b(?:and|or|but|that|who|which|when|while|after|before|because|since|as)\b")
"""What ends the words behind a verb that tell what it was about."""
NEXT_WORDS = 6
"""Words behind a verb that are looked at."""
_VERB = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|not|I|you|he|she|it|we|they|who|which)(?: \w+ly)? $|n['’]t $"
)
"""What stands before a verb that has the form of its lemma, or of a noun's plural."""


def told_twice(one: Act, other: Act, _: Scene) -> str:
    """What the two verbs of one word in a sentence are about, where that is not the same; empty if they may be one deed.

    An article's first sentence is left out: there a page has its headline, glued to the lead that says the same again.
    """
    first, second = one.mention, other.mention
    is_one_sentence = one.article == other.article and first.quote.start == second.quote.start and first.sentence > 0
    if one.stem != other.stem or not is_one_sentence or one.is_saying or not (_is_verb(one) and _is_verb(other)):
        return ""
    things, others = _behind(one), _behind(other)
    return f"{listed(things)} or {listed(others)} in one sentence" if things and others and things.isdisjoint(others) else ""


def _is_verb(act: Act) -> bool:
    """Whether a trigger has a verb's form, or stands behind a verb's subject or helper."""
    word, lemma = act.mention.trigger.text.casefold(), act.mention.lemma.casefold()
    return word not in (lemma, f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies") or bool(_VERB.search(act.mention.before[-30:]))


def _behind(act: Act) -> frozenset[str]:
    """The stems of what stands behind a verb in its clause."""
    return frozenset(stems_of(" ".join(_CLAUSE.split(act.mention.behind[:80])[0].split()[:NEXT_WORDS])))


def of_two_objects(one: Act, other: Act, scene: Scene) -> str:
    """What a hollow verb is about in two texts, where that is not the same, whatever the day; empty if they may be one."""
    if one.stem != other.stem or one.stem not in HOLLOW or not one.others.isdisjoint(other.others):
        return ""
    return _told(one, other) if _have_two_objects(one, other, scene, LIKE_HOLLOW) else ""


def of_two_plans(one: Act, other: Act, scene: Scene) -> str:
    """What is planned, tried or asked, where two other verbs tell it; empty if they may be one."""
    if one.is_saying or other.is_saying or not {one.stem, other.stem} <= WILLED or len(one.objects & other.objects) >= SHARED:
        return ""
    first, second = (_TO.match(act.mention.behind) for act in (one, other))
    is_copy = one.article != other.article and scene.wording.likeness(one.number, other.number) >= LIKE_PLAN
    if not first or not second or is_copy:
        return ""
    is_one = deed_of(stem(first[1]), "other") == deed_of(stem(second[1]), "other")
    return "" if is_one else f"to {first[1]} or to {second[1]}"


def is_of_two_things(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two papers tell of other things with one word, and neither a day nor their wording holds the two together."""
    return not is_told_of_one_day(one, other) and _have_two_objects(one, other, scene, LIKE_OTHER)


def _have_two_objects(one: Act, other: Act, scene: Scene, enough: float) -> bool:
    if one.is_saying or other.is_saying or scene.is_one_text(one, other):
        return False
    first, second = one.objects - FILLER, other.objects - FILLER
    if not first or not second or not first.isdisjoint(second):
        return False
    return scene.wording.likeness(one.number, other.number) < enough


def _told(one: Act, other: Act) -> str:
    return f"about {listed(one.objects - FILLER)} or about {listed(other.objects - FILLER)}"
