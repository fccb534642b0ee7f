"""Rows of the cascade for acts dated by what they tell of or are set in: `won Sunday's vote`, `resigned at the meeting`."""

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, Occasion, is_recent, own_time
from generator.events.dating.pointing import LASTING, YEAR, by_noun, only_dated, told_on
from generator.events.grammar.labels import NOUN_SUBJECTS, SCENES, SETTING
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import WINNING
from generator.events.triggers import DEEDS


def by_telling(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the fire that broke out on Sunday`, `a ruling handed down on Tuesday`: the clause dates the noun."""
    if act.trigger.part != "noun" or act.attached or act.standing != "happened" or act.trigger.lemma in LASTING:
        return None
    dated = told_on(account, act.tree, act.index)
    if dated is None:
        return None
    return within(dated, "of the clause that tells of it")


def by_retelling(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: a deed told again in the simple past, where all the article's dated ones of its kind are of one late day.

    On the dated events of 109 news stories all 12 such acts were of that day, a day's slip forgiven.
    """
    if act.trigger.part != "verb" or act.clause.tense != "past" or act.trigger.kind in ("other", "statement"):
        return None
    if any(a.relation == "at" for other in account.acts.values() for a in other.attached):
        return None  # its sentence has a time of its own, for something else
    if act.tree.is_quoted(act.index) and act.trigger.kind not in DEEDS:
        return None  # "“They stole our jobs”": of no time that the paper tells of
    back = only_dated(act, account) or (only_dated(act, account, "deed") if act.trigger.kind in DEEDS else None)
    if back is None or back.dated.when.days != 1 or _is_of_another(act, back):
        return None
    is_same = act.trigger.kind in DEEDS and bool(_sufferers(act) & _sufferers(back.act))
    if not is_same and (not is_recent(back.dated.when, account) or back.act.trigger.name != act.trigger.name):
        return None
    return Dated(back.dated.when, "occasion", None, f"“{act.trigger.lemma}” was dated {back.dated.when.edtf} already")


def _is_of_another(act: Act, back: Occasion) -> bool:
    """`In Libya, where Ann Lee was killed`, in a report of ten killed on Friday: somebody named, in a clause by the way."""
    is_aside = act.tree.tokens[act.index].dep == "relcl" or "where" in act.tree.lemmas(act.index, "advmod")
    return is_aside and bool(_sufferers(act) - back.act.names)


def _sufferers(act: Act) -> set[str]:
    """The names of those to whom it was done."""
    return {p.name.name for p in act.participants if p.role == "patient"}


def by_subject(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `Monday's vote passed`; `the blast killed two`, `killed by an avalanche on Monday`: the day of that.

    On the dated events of 109 news stories 12 acts were dated so, all rightly.
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


_MAKING = frozenset(
    "issue sign make give deliver hold stage reach strike file publish release send post launch conduct".split()
)
"""Verbs that bring about what their object names, on their own day."""


def by_making(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `signed a new deal on Thursday`, `issued a statement on Tuesday`: the day on which it was made."""
    token = act.tree.tokens[act.index]
    if act.trigger.part != "noun" or token.dep != "dobj" or act.attached or act.standing != "happened":
        return None
    maker = account.acts.get(token.head)
    if maker is None or maker.trigger.lemma not in _MAKING or maker.clause.tense != "past":
        return None
    dated = own_time(maker, account.published)
    return within(dated, f"“{maker.trigger.lemma}” made it") if dated and dated.when.days == 1 else None


def _of_argument(act: Act, account: Account, deps: tuple[str, ...], is_known: bool) -> Dated | None:
    """The day of the event noun that is the act's subject or object: its own, or that of the one it points at."""
    tree, place = act.tree, act.index
    if deps == NOUN_SUBJECTS and not tree.all(place, *deps):
        place = tree.first_joined(place)  # "the blast killed two and injured nine"
    agents = _blows(act, account) if deps == NOUN_SUBJECTS else ()
    for noun in (*tree.all(place, *deps), *agents):
        told = account.acts.get(noun)
        pointed = ((told and by_noun(told, account)) or told_on(account, tree, noun)) if is_known else None
        dated = told and (own_time(told, account.published) or pointed)
        if dated and (dated.when.days == 1 or (act.trigger.kind in DEEDS and (dated.when.days or YEAR) < YEAR)):
            return within(dated, f"its {'object' if deps == ('dobj',) else 'subject'}’s")
    return None


def _blows(act: Act, account: Account) -> list[int]:
    """What it was done by, where that is a blow or befell somebody: `was killed by an avalanche`, `was shaken by a blast`."""
    by = [at for at in act.tree.objects(act.index, "by") if at in account.acts]
    return [at for at in by if DEEDS & {act.trigger.kind, account.acts[at].trigger.kind}]


BLAMES = frozenset({"legal", "accuse", "sanction"})
"""Kinds of act whose `in …` names what they are about: `charged in the slaying`."""
_WORDS = frozenset(
    """
    release statement letter video speech interview tweet post article report message broadcast address conference briefing
    hearing ruling verdict memo email resolution editorial column meeting trial debate testimony
    """.split()
)
"""But not where it names words, or where they were spoken: `denounced it in a letter`."""


def by_stage(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `resigned at Monday's meeting`, `said in an interview last May`: the date of what it is set in.

    On the dated events of 109 news stories 14 acts were dated so, all rightly.
    """
    if act.attached or act.standing != "happened" or act.trigger.part != "verb":
        return None
    tree = act.tree
    joined = _at_once(tree, act.index)
    for beside in (account.acts.get(verb) for verb in joined if act.trigger.kind in DEEDS):
        if beside and beside.trigger.kind in DEEDS and (dated := own_time(beside, account.published)):
            return within(dated, f"with “{tree.tokens[beside.index].text}”")
    for preposition in (at for verb in (act.index, *joined) for at in tree.all(verb, "prep")):
        if tree.tokens[preposition].lemma.lower() not in SETTING:
            continue
        for noun in tree.all(preposition, "pobj"):
            is_scene = tree.tokens[preposition].lemma.lower() in SCENES or tree.tokens[noun].lemma in _WORDS
            if act.trigger.kind in BLAMES and not is_scene:
                continue
            stage = account.acts.get(noun)
            dated = (own_time(stage, account.published) if stage else None) or told_on(account, tree, noun)
            if dated and (dated.when.days or YEAR) < YEAR:
                return within(dated, f"at the “{tree.tokens[noun].text}”")
    return None


def _at_once(tree: Tree, verb: int) -> list[int]:
    """The verbs that only "and" parts from one: `killed ten people and abducted others in a raid on Monday`."""
    tag, found = tree.tokens[verb].tag, [verb]
    for last in found:
        joined = (at for at in tree.all(last, "conj") if tree.tokens[at].tag == tag and not tree.all(at, *NOUN_SUBJECTS))
        found += [at for at in joined if tree.tokens[at - 1].text == "and" and tree.tokens[at - 2].text != ","]
    return found[1:]


def within(dated: Dated, why: str) -> Dated:
    """The same date, for an act that is set in the one that has it."""
    basis = "occasion" if dated.when.days == 1 else "coarse"
    return Dated(dated.when, basis, dated.time, f"{why}: {dated.step}")
