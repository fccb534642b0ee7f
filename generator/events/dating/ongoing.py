"""The row of the cascade for what the article tells as present: it stands, or goes on, on the publication day."""

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, is_main, is_recent, lies_ahead, own_time
from generator.events.dating.surroundings import is_habit, is_of_speaker
from generator.events.grammar.labels import SUBJECTS
from generator.events.grammar.tree import Tree
from generator.records import IN_WORDS, When

_MEANT = frozenset("plan intend promise pledge vow continue".split())
_ROUTINE = frozenset("publish print broadcast air post".split())
"""What papers and stations do every day."""


def _is_standing(act: Act) -> bool:
    """Whether the act holds as long as somebody means it: `condemns`, `plans to deploy`."""
    return (act.trigger.kind in IN_WORDS and act.trigger.lemma not in _ROUTINE) or act.trigger.lemma in _MEANT


def by_present(act: Act, account: Account) -> Dated | None:
    """Row `ongoing`: what the article itself tells as present stands on the publication day: `are expected to join`.

    As being done, or, where nobody is quoted, as passive or done by saying so. What somebody said to condemn or ask for in the
    present was done when they said it; of what is quoted that is what they say of themselves. On the dated events of 109 news
    stories 97 of 101 such acts stood that day, a day's slip forgiven.
    """
    is_now = all(attached.time.value == "PRESENT_REF" for attached in act.attached)
    if act.clause.tense != "present" or act.standing != "happened" or not is_now or account.day is None:
        return None
    if planned := _planned(act, account):
        return planned
    is_quoted, is_progressive = act.tree.is_quoted(act.index), act.clause.is_progressive
    is_told_of = act.trigger.kind != "other" or bool(act.participants) or _is_of_noun(act)
    told = account.sentence.get(act.governor) if act.governor is not None else None
    over = account.acts.get(act.governor) if act.governor is not None else None
    is_told = told and over and act.tree.tokens[act.index].head == act.governor and not _is_parted(act.tree, act.index)
    if is_told and told and over and (_is_standing(act) or is_progressive):
        is_theirs = is_quoted and not is_progressive and not (is_of_speaker(act) and act.trigger.kind in IN_WORDS)
        if "consult" in (told.kind, over.trigger.kind) or is_theirs or _has_turn(act):
            return None  # what is asked for in a talk is part of the talk
        return Dated(told.when, "occasion", told.time, f"standing when it was said: {told.step}")
    if is_quoted and is_progressive and is_told_of and (spoken := _spoken_of(act, account)):
        return spoken
    if is_quoted or not is_told_of or not (is_progressive or _is_state(act)) or not _is_told_plainly(act):
        return None
    if any(child < act.index for child in act.tree.all(act.index, "ccomp")):
        return None  # a clause in front of a verb that is none of saying: the parser took a relative clause for the main one
    return Dated(When(account.day, account.day, "day", doubt=1), "ongoing", None, "told as going on when it was published")


def _is_parted(tree: Tree, clause: int) -> bool:
    """Whether a semicolon parts a clause from the verb put over it: "It is suing him; a day is set"."""
    over = tree.tokens[clause].head
    return any(token.text == ";" for token in tree.tokens[clause + 1 : over])


def _spoken_of(act: Act, account: Account) -> Dated | None:
    """The day on which its speaker spoke last, of late: what they say goes on does so then."""
    back = account.speakers.get(act.speaker.name) if act.speaker else None
    if back is None or act.speaker is None or not is_recent(back.dated.when, account):
        return None
    return Dated(back.dated.when, "occasion", None, f"going on when {act.speaker.name} spoke of it")


_HELD = frozenset({"accuse", "legal", "reject", "request", "support"})
"""Kinds of act that a relative clause tells of as standing: `the man, who is charged with arson`."""


def _is_told_plainly(act: Act) -> bool:
    """Whether a verb with its subject tells of the day and of nothing that is always so."""
    return act.trigger.part == "verb" and not is_habit(act) and not _has_turn(act) and _has_subject(act)


def _is_state(act: Act) -> bool:
    """Whether a main or relative clause tells what stands; `one guard is killed` is a deed told in the present."""
    is_lower = act.tree.tokens[act.index].dep == "relcl" and act.trigger.kind in _HELD and bool(act.participants)
    is_passive = act.clause.is_passive and act.trigger.kind not in ("assault", "death")
    return (is_main(act) or is_lower) and (is_passive or _is_standing(act))


_TURNS = frozenset("when whenever after before once until till if unless since".split())


def _has_turn(act: Act) -> bool:
    """Whether a present does not tell of its day: `once he is charged`, `ever since the war began, the town is shrinking`."""
    tree = act.tree
    below = act.index
    while tree.tokens[below].dep in ("conj", "xcomp", "ccomp"):
        below = tree.tokens[below].head
    clauses = (below, *tree.all(act.index, "advcl")) if tree.tokens[below].dep == "advcl" else tree.all(act.index, "advcl")
    return any(tree.tokens[at].lemma.lower() in _TURNS for clause in clauses for at in tree.all(clause, "mark", "advmod"))


def _is_of_noun(act: Act) -> bool:
    """Whether a noun or `who` tells of those who do it, and no pronoun: `officials are looking into it`."""
    subjects = [act.tree.tokens[at] for at in act.tree.all(act.index, *SUBJECTS)]
    return any(token.tag.startswith("N") or token.text.lower() == "who" for token in subjects)


def _has_subject(act: Act) -> bool:
    """Whether it is said who does it: `Thank you`, `Welcome back` tell of nothing."""
    index = act.index
    while act.tree.tokens[index].dep == "conj" and not act.tree.all(index, *SUBJECTS):
        index = act.tree.tokens[index].head
    return act.tree.tokens[index].dep != "ROOT" or bool(act.tree.all(index, *SUBJECTS))


def _planned(act: Act, account: Account) -> Dated | None:
    """`is expected to open in May`, `plans to`: the date of what is expected, where the sentence tells it."""
    is_plan = act.clause.is_passive or act.trigger.lemma in _MEANT
    for content in act.tree.all(act.index, "xcomp") if is_plan else ():
        other = account.acts.get(content)
        dated = own_time(other, account.published) if other and other.standing == "planned" else None
        if dated and lies_ahead(dated.when, account.published):
            return Dated(
                dated.when, dated.basis, dated.time, f"of what “{act.tree.tokens[act.index].text}” leads to: {dated.step}"
            )
    return None
