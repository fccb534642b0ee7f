"""One of several is not all of them, nor another: "the Milan rally" and "Sunday's demonstrations", an extension and "two".

A noun in the singular joins a plural only where the two sentences are alike: papers say "the shooting" and "the shootings" of
one attack, so nouns in -ing are left alone unless the plural is counted.
"""

import re

from generator.records import EventMention
from generator.timeline.acts import Act
from generator.timeline.families import HARMS, stem
from generator.timeline.scene import Scene
from generator.timeline.ties import SPEECHES, are_one_sentence, is_known_day

COPIED, LIKE = 0.6, 0.2
"""Likeness of two sentences that makes up for a counted plural, and for a bare one."""
_SOME = r"two|three|four|five|six|seven|eight|nine|ten|both|several|(?:dozen|hundred|thousand)s of"
_COUNT = re.compile(
    rf"\b(?:{_SOME}|many|numerous|various"
    r"|a (?:series|string|number|wave|spate) of|previous|recent|some(?: of)?|all)(?: the)?(?: [a-z'’-]+){0,2} $",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"(?:ings|charges|massacres|talks|elections|sanctions|celebrations|allegations)$", re.IGNORECASE)
"""Plurals of what is one: an attack's shootings, one indictment's charges."""
_OTHER = re.compile(
    r"\b(previous|prior|another|separate|similar|future|an? (?:second|third|fourth))(?: (?!and\b)[\w'’-]+){0,2} $",
    re.IGNORECASE,
)
"""What tells an act from the one of which the story tells."""
_ALSO = re.compile(
    r"\balso(?: (?:been|being|be|have|had|reportedly|allegedly))* $|(?:^|\W)(?:Also,?|In addition,) (?:[^,;]{1,40} )?$"
)
"""What makes of a deed a further one."""
_SUBJECT = re.compile(r"(?<![-\w])(?:he|she|it|who|which|that|[A-Z]\w+) $")
_DETERMINED = re.compile(r"\b(?:an?|the|this|that|his|her|its|their|[A-Z]\w+['’]s?)(?: [\w'’-]+){0,2} $")

BEFALLING = frozenset(map(stem, ("die", "death", "fall", "drown", "collapse", "disappear", "vanish")))
"""Stems of verbs whose subject is the one whom it befell."""
_AUXILIARIES = r"(?:is|are|was|were|has|have|had|been|being|also|reportedly)"
_GROUP = r"(?:group|total|dozen|number|couple|pair|family|series|hundred|thousand|further|crew|crowd|handful|few|quarter|third)"
_COUNTS = rf"(?:{_SOME}|\d{{1,3}})"
_ONE = rf"(?P<one>[Aa]n?|[Aa]nother|[Oo]ne) (?!(?:{_GROUP}|{_COUNTS})\b)"
_SEVERAL = rf"(?P<several>(?i:{_COUNTS})) "
_BEFORE = re.compile(rf"(?<!and )(?<!of )\b(?:{_ONE}|{_SEVERAL})(?:(?!(?:and|of|in|to|{_AUXILIARIES})\b)[\w'’-]+ ){{0,2}}"
                     rf"(?!{_AUXILIARIES}\b)[a-z-]+ (?:{_AUXILIARIES} )*$")  # fmt: skip
_BEHIND = re.compile(rf" (?:at least |about |some |nearly |up to )?(?:{_ONE}|{_SEVERAL})"
                     r"(?!(?:more|other|hour|day|week|month|year)s?\b)(?![^.,;]{0,40}\band\b)")  # fmt: skip
_BARE = re.compile(rf"(?:^|[ ,])(?!always|perhaps|besides|sometimes)[a-z]{{3,}}[^\Wsu]s (?:{_AUXILIARIES} )*$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being) $")


def one_of_all(one: Act, other: Act, scene: Scene) -> str:
    """Why the death or the fall of one is not that of several; empty if it may be."""
    if not {one.mention.kind, other.mention.kind} <= HARMS or not scene.is_one_deed(one, other):
        return ""
    first, second = _victims(one, scene), _victims(other, scene)
    if not first or not second or first == second or are_one_sentence(one, other, scene):
        return ""
    return f"it befell {first} or {second}"


def _victims(act: Act, scene: Scene) -> str:
    """Whether the words beside the trigger tell of one victim or of several; empty if they don't say."""
    before, behind = act.mention.before[-60:], act.mention.behind[:60]
    if act.mention.trigger.text.casefold() == "deaths" and not before.endswith(" of the "):
        return "several"
    is_befallen = act.stem in BEFALLING or _PASSIVE.search(before) is not None
    if found := _BEFORE.search(before) if is_befallen else _BEHIND.match(behind):
        return "one" if found["one"] else "several"
    if is_befallen and _BARE.search(before):
        return "several"
    named = act.people if act.stem in BEFALLING else act.others
    is_one = len(named) == 1 and named <= scene.persons and " and " not in (before if is_befallen else behind)
    return "one" if is_one else ""


def of_another(one: Act, other: Act, _: Scene) -> str:
    """A previous arrest, or another, is not the arrest; what a text tells was also done is a further deed."""
    if one.is_saying:
        return ""
    later = max(one, other, key=lambda act: act.number)
    is_further = one.stem == other.stem and one.article == other.article and one.stem not in SPEECHES
    if is_further and _ALSO.search(later.mention.before[-60:]):
        return "one was done as well"
    first, second = (_OTHER.search(act.mention.before[-60:]) for act in (one, other))
    found = first or second
    return f"one is {found[1].casefold()}" if found and not (first and second) else ""


def one_of_many(one: Act, other: Act, scene: Scene) -> str:
    """Why a noun in the singular is not what a plural tells of; empty if it may be."""
    if one.is_saying or other.is_saying or one.stem != other.stem or is_known_day(one, other):
        return ""
    single, several = (one.mention, other.mention) if _is_plural(other.mention) else (other.mention, one.mention)
    if not _is_plural(several) or not _is_single(single):
        return ""
    is_counted = _COUNT.search(several.before[-60:]) is not None
    if _OF_ONE.search(several.trigger.text) and not is_counted:
        return ""
    likeness = scene.wording.likeness(one.number, other.number)
    return f"one or {several.trigger.text}" if likeness < (COPIED if is_counted else LIKE) else ""


def _is_plural(mention: EventMention) -> bool:
    """Whether the trigger is a noun in the plural; a verb's -s has its subject right before it."""
    word, lemma = mention.trigger.text.casefold(), mention.lemma.casefold()
    plurals = (f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies")
    return word in plurals and not _SUBJECT.search(mention.before[-40:])


def _is_single(mention: EventMention) -> bool:
    """Whether the trigger is a noun in the singular with a word that says which one."""
    return mention.trigger.text.casefold() == mention.lemma.casefold() and _DETERMINED.search(mention.before[-60:]) is not None
