"""Which dated act a noun points at: `the blast`, where all the article's dated blasts are of one date."""

from collections.abc import Iterator

from generator.events.acts import Act
from generator.events.dating.account import BACKGROUND, Account, Dated, Occasion, is_recent, lies_ahead, own_time, points_back
from generator.events.dating.lending import Attached
from generator.events.grammar.clauses import clause_of
from generator.events.grammar.labels import DEFINITE
from generator.events.grammar.tree import Tree
from generator.events.triggers import DEEDS
from generator.records import When

_HAPPENING = frozenset(
    """
    hold occur happen take break begin start hit strike kill injure wound hurt destroy damage play issue release publish post
    hand sign reach stage carry deliver make give conduct convene rip erupt send file air broadcast upload write date tear
    sweep engulf complete perform show stream
    """.split()
)
"""Verbs that say of a deed or a paper when it was: `a fire that broke out on Sunday`, `a video posted on Tuesday`."""


def told_on(account: Account, tree: Tree, noun: int) -> Dated | None:
    """The date of the clause behind a noun that tells when it was: `the game played on Saturday`, `a raid that killed two`."""
    is_plain = tree.tokens[noun].tag in ("NN", "NNS")  # "in Ulm, where two were killed in May" is no occasion
    for clause in tree.all(noun, "acl", "relcl") if is_plain else ():
        told = account.acts.get(clause) if tree.tokens[clause].lemma in _HAPPENING else None
        dated = own_time(told, account.published) if told and told.standing == "happened" else None
        if dated and (dated.when.days or YEAR) < YEAR:
            return dated
    return None


_MONTH = 31
"""Days of the longest stretch that tells something of what is pointed at."""


LASTING = frozenset(
    "violence uprising fighting unrest revolt rebellion revolution war conflict crackdown bloodshed crisis".split()
)
"""Nouns for what goes on: "the violence" is of no one day that an article tells of it."""


def _is_lasting(act: Act) -> bool:
    """Whether an act goes on for long; so do protests where they are many: `the demonstrations have spread`."""
    is_many = act.tree.tokens[act.index].tag == "NNS" and act.trigger.kind == "protest"
    return act.trigger.lemma in LASTING or is_many


def by_noun(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the blast`, where all dated blasts of the article are of one date and of nobody else.

    On the dated events of 109 news stories 53 of 57 such nouns whose very day is known had that day.
    """
    if act.trigger.part != "noun" or act.trigger.carrier is not None or _is_lasting(act):
        return None
    back = only_dated(act, account) or _only_deed(act, account)
    if back is None or not (points_back(act.tree, act.index) or _is_owned(act, back)):
        return None
    days = back.dated.when.days if back else None
    if back is None or days is None or days > _MONTH or not (days == 1 or is_recent(back.dated.when, account)):
        return None
    if any(_is_before(a.time.when, back.dated.when) for a in _times_over(act, account)):
        return None  # "in May 1932 the crisis had become a depression": that of another time
    if _is_overtaken(act, back, account) or _is_of_many(act, back) or _is_done_already(act, back, account):
        return None
    if _is_measured(act, back):
        return None
    telling = told_on(account, act.tree, act.index)
    if telling and not telling.when.meets(back.dated.when):
        return None  # "the fire that broke out in 1998": another one
    step = f"“{act.trigger.lemma}” points at the one that is dated {back.dated.when.edtf} here"
    return Dated(back.dated.when, "occasion", None, step)


def _is_owned(act: Act, back: Occasion) -> bool:
    """`Lee's death`, `the town's fire`: whose it is tells which one, where the dated one names them too."""
    return bool(act.tree.all(act.index, "poss")) and bool(act.names & back.act.names)


def _is_overtaken(act: Act, back: Occasion, account: Account) -> bool:
    """Whether the deed that alone is dated under this word is one of long ago, and the news is of another deed."""
    is_deed = act.trigger.kind in DEEDS and not is_recent(back.dated.when, account)
    return is_deed and any(is_recent(when, account) for when in account.families.get("deed", ()))


def _is_measured(act: Act, back: Occasion) -> bool:
    """Whether its own sentence counts from the dated one: `the storm was the worst since another struck in March`."""
    place = back.act.tree.tokens[back.act.index]
    return act.position == back.act.position and place.dep == "advcl" and "since" in act.tree.lemmas(back.act.index, "mark")


def _is_of_many(act: Act, back: Occasion) -> bool:
    """Whether it tells of several, and the dated one is a single one: `the spills` of a year, and a spill in May."""
    dated = back.act.tree.tokens[back.act.index]
    return act.tree.tokens[act.index].tag == "NNS" and dated.tag == "NN" and act.trigger.kind != "vote"


def _is_done_already(act: Act, back: Occasion, account: Account) -> bool:
    """Whether the dated one lies ahead, and this one has done something already: `the protests have forced him out`."""
    if not lies_ahead(back.dated.when, account.published):
        return False
    over = next((up for up in act.tree.ancestors(act.index) if act.tree.is_verb(up)), None)
    is_done = over is not None and clause_of(act.tree, over).tense in ("past", "perfect", "past perfect")
    return is_done and over is not None and act.tree.tokens[over].lemma != "be"


def _times_over(act: Act, account: Account) -> Iterator[Attached]:
    """The times of the verbs over a noun, and of the clauses in front of those: `when he spoke in 1932, the crisis was`."""
    tree = act.tree
    for up in tree.ancestors(act.index):
        for verb in (up, *(clause for clause in tree.all(up, "advcl") if clause < act.index)):
            told = account.acts.get(verb)
            yield from (a for a in told.attached if a.relation == "at") if told else ()


def _is_before(time: When | None, told: When) -> bool:
    """Whether a time lies more than some days before a date."""
    return bool(time and time.last and told.first and (told.first - time.last).days > BACKGROUND)


YEAR = 367
"""Days: a stretch of more than a year says nothing."""
_DEED_NOUNS = frozenset(
    """attack blast explosion bombing shooting killing slaying murder massacre slaughter stabbing ambush raid assassination
    crash collision fire blaze collapse derailment accident incident""".split()
)
"""Words for a deed that an article has told of in others; those for what lasts, and for weather, point at themselves alone."""
_VAGUE = frozenset({"accident", "incident"})
_OTHERS = frozenset("other recent previous earlier latest last next new past similar several such further first second".split())


def _only_deed(act: Act, account: Account) -> Occasion | None:
    """`The blast` for a dated bombing: the article's dated deed, whatever it is called, where all its deeds are of one day.

    On the dated events of 109 news stories all 19 such nouns whose very day is known had that day.
    """
    tree = act.tree
    if act.trigger.lemma not in _DEED_NOUNS or tree.objects(act.index, "of"):
        return None
    words = tree.lemmas(act.index, "det", "amod")
    back = only_dated(act, account, "deed") if words & DEFINITE and not words & _OTHERS else None
    if back is None or back.dated.when.days != 1 or (act.trigger.lemma in _VAGUE and back.act.trigger.kind != "disaster"):
        return None
    if act.trigger.kind == "assault" and back.act.trigger.lemma == "die":
        return None  # "the shooting" is no death of another
    return back


def only_dated(act: Act, account: Account, family: str = "") -> Occasion | None:
    """The dated act of the same family, where the article has no second date for one, and it is of nobody else."""
    dates = account.families.get(family or act.trigger.name, {})
    if act.attached or act.standing != "happened" or len(dates) != 1:
        return None
    (back,) = dates.values()
    return None if act.names and back.act.names and not act.names & back.act.names else back
