"""Rows of the cascade for acts dated by what they tell of or are set in: `the blast`, `resigned at Monday's meeting`."""

from collections.abc import Iterator

from generator.events.acts import Act
from generator.events.dating.account import BACKGROUND, Account, Dated, Occasion, is_recent, own_time, points_back
from generator.events.dating.lending import Attached
from generator.events.grammar.labels import DEFINITE, NOUN_SUBJECTS, SCENES, SETTING
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import WINNING
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
        if dated and (dated.when.days or _YEAR) < _YEAR:
            return dated
    return None


def by_telling(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the fire that broke out on Sunday`, `a ruling handed down on Tuesday`: the clause dates the noun."""
    is_lasting = act.trigger.lemma in _LASTING
    if act.trigger.part != "noun" or act.attached or act.standing != "happened" or is_lasting:
        return None
    dated = told_on(account, act.tree, act.index)
    if dated is None:
        return None
    return within(dated, "of the clause that tells of it")


_MONTH = 31
"""Days of the longest stretch that tells something of what is pointed at."""


_LASTING = frozenset("violence uprising fighting unrest revolt rebellion war conflict crackdown bloodshed crisis".split())
"""Nouns for what goes on: "the violence" is of no one day that an article tells of it."""


def by_noun(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the blast`, where all dated blasts of the article are of one date and of nobody else.

    On the dated events of 109 news stories 53 of 57 such nouns whose very day is known had that day.
    """
    if act.trigger.part != "noun" or act.trigger.carrier is not None or act.trigger.lemma in _LASTING:
        return None
    if not points_back(act.tree, act.index):
        return None
    back = _only_dated(act, account) or _only_deed(act, account)
    days = back.dated.when.days if back else None
    if back is None or days is None or days > _MONTH or not (days == 1 or is_recent(back.dated.when, account)):
        return None
    if any(_is_before(a.time.when, back.dated.when) for a in _times_over(act, account)):
        return None  # "in May 1932 the crisis had become a depression": that of another time
    if _is_overtaken(act, back, account):
        return None
    telling = told_on(account, act.tree, act.index)
    if telling and not telling.when.meets(back.dated.when):
        return None  # "the fire that broke out in 1998": another one
    step = f"“{act.trigger.lemma}” points at the one that is dated {back.dated.when.edtf} here"
    return Dated(back.dated.when, "occasion", None, step)


def _is_overtaken(act: Act, back: Occasion, account: Account) -> bool:
    """Whether the deed that alone is dated under this word is one of long ago, and the news is of another deed."""
    is_deed = act.trigger.kind in DEEDS and not is_recent(back.dated.when, account)
    return is_deed and any(is_recent(when, account) for when in account.families.get("deed", ()))


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


def by_retelling(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: a deed told again in the simple past, where all the article's dated ones of its kind are of one late day.

    On the dated events of 109 news stories all 9 such acts were of that day, a day's slip forgiven.
    """
    if act.trigger.part != "verb" or act.clause.tense != "past" or act.trigger.kind in ("other", "statement"):
        return None
    if any(a.relation == "at" for other in account.acts.values() for a in other.attached):
        return None  # its sentence has a time of its own, for something else
    back = _only_dated(act, account)
    if back is None or back.dated.when.days != 1 or not is_recent(back.dated.when, account):
        return None
    return Dated(back.dated.when, "occasion", None, f"“{act.trigger.lemma}” was dated {back.dated.when.edtf} already")


def by_subject(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `Monday's vote passed`; `the fire broke out at 10:30`, `the blast killed two`, where its day is told.

    On the dated events of 109 news stories 4 acts were dated so, all rightly.
    """
    is_known = act.trigger.kind in DEEDS or any(a.relation == "clock" for a in act.attached)
    if act.clause.tense != "past" or act.standing != "happened" or any(a.relation != "clock" for a in act.attached):
        return None
    return _of_argument(act, account, NOUN_SUBJECTS, is_known)


_DOING = WINNING | frozenset(
    "draw host hold stage deliver issue fight fire commit cause join lead watch open close launch play".split()
)
"""Verbs whose act is done when their object is: who won Sunday's election won it on Sunday."""


def by_object(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `won Sunday's election`, `survived the blast`: the day of what is won, held or survived.

    On the dated events of 109 news stories 3 acts were dated so, all rightly.
    """
    if act.clause.tense != "past" or act.standing != "happened" or act.attached or act.trigger.lemma not in _DOING:
        return None
    return _of_argument(act, account, ("dobj",), is_known=True)


def _of_argument(act: Act, account: Account, deps: tuple[str, ...], is_known: bool) -> Dated | None:
    """The day of the event noun that is the act's subject or object: its own, or that of the one it points at."""
    for noun in act.tree.all(act.index, *deps):
        told = account.acts.get(noun)
        dated = told and (own_time(told, account.published) or (by_noun(told, account) if is_known else None))
        if dated and (dated.when.days == 1 or (act.trigger.kind in DEEDS and (dated.when.days or _YEAR) < _YEAR)):
            return within(dated, f"its {'object' if deps == ('dobj',) else 'subject'}’s")
    return None


BLAMES = frozenset({"legal", "accuse", "sanction"})
"""Kinds of act whose `in …` names what they are about: `charged in the slaying`."""
_WORDS = frozenset(
    """
    release statement letter video speech interview tweet post article report message broadcast address conference briefing
    hearing ruling verdict memo email resolution editorial column meeting trial
    """.split()
)
"""But not where it names words, or where they were spoken: `denounced it in a letter`."""


def by_stage(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `resigned at Monday's meeting`, `said in an interview last May`: the date of what it is set in.

    On the dated events of 109 news stories 4 acts were dated so, all rightly.
    """
    if act.attached or act.standing != "happened" or act.trigger.part != "verb":
        return None
    tree = act.tree
    for preposition in tree.all(act.index, "prep"):
        if tree.tokens[preposition].lemma.lower() not in SETTING:
            continue
        for noun in tree.all(preposition, "pobj"):
            is_scene = tree.tokens[preposition].lemma.lower() in SCENES or tree.tokens[noun].lemma in _WORDS
            if act.trigger.kind in BLAMES and not is_scene:
                continue
            stage = account.acts.get(noun)
            dated = (own_time(stage, account.published) if stage else None) or told_on(account, tree, noun)
            if dated and (dated.when.days or _YEAR) < _YEAR:
                return within(dated, f"at the “{tree.tokens[noun].text}”")
    return None


def within(dated: Dated, why: str) -> Dated:
    """The same date, for an act that is set in the one that has it."""
    basis = "occasion" if dated.when.days == 1 else "coarse"
    return Dated(dated.when, basis, dated.time, f"{why}: {dated.step}")


_YEAR = 367
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
    back = _only_dated(act, account, "deed") if words & DEFINITE and not words & _OTHERS else None
    if back is None or back.dated.when.days != 1 or (act.trigger.lemma in _VAGUE and back.act.trigger.kind != "disaster"):
        return None
    if act.trigger.kind == "assault" and back.act.trigger.lemma == "die":
        return None  # "the shooting" is no death of another
    return back


def _only_dated(act: Act, account: Account, family: str = "") -> Occasion | None:
    """The dated act of the same family, where the article has no second date for one, and it is of nobody else."""
    dates = account.families.get(family or act.trigger.name, {})
    if act.attached or act.standing != "happened" or len(dates) != 1:
        return None
    (back,) = dates.values()
    return None if act.names and back.act.names and not act.names & back.act.names else back
