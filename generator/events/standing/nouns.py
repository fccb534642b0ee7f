"""Whether an event noun without a verb of its own tells of what happened, lies ahead, or never was."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import GOVERNORS, Standing
from generator.events.standing.verbs import standing
from generator.events.triggers.charges import INQUIRIES, charged

_PLANNED_NOUN = frozenset("planned scheduled proposed upcoming forthcoming coming next future looming imminent".split())
_UNREAL_NOUN = frozenset("possible potential alleged hypothetical attempted further any more".split())
_AVERTED = frozenset("prevent avoid avert plan propose want seek demand urge threaten consider".split())
"""Verbs whose object never came, or is only planned."""
_ORDERED: dict[str, Standing] = {
    "order": "planned", "schedule": "planned", "postpone": "planned", "reschedule": "planned",
    "cancel": "unreal", "scrap": "unreal", "shelve": "unreal",
}  # fmt: skip
"""What verbs make of the event that they are done to: `ordered an inquiry`, `the match was cancelled`."""
_DONE_SO = frozenset("embargo ban curfew lockdown blockade quarantine sanction freeze".split())
"""What is so once it is ordered."""


def noun_standing(tree: Tree, index: int) -> tuple[Standing, str]:
    """An event noun without a light verb: by its adjectives and by what governs it."""
    for child in tree.all(index, "amod", "det", "neg"):
        lemma = tree.tokens[child].lemma.lower()
        if lemma in ("no", "not", "any"):
            return "unreal", "negated"
        if lemma in _PLANNED_NOUN and not (lemma in ("next", "coming") and _is_over(tree, index)):
            return "planned", f"“{lemma}”"
        if lemma in _UNREAL_NOUN:
            return "unreal", f"“{lemma}”"
    if (charge := charged(tree, index)) is not None:
        if tree.tokens[index].lemma in INQUIRIES and charge.made == "possible":
            return "unreal", f"what “{tree.tokens[charge.index].text}” is for"
        return charge.made, f"under “{tree.tokens[charge.index].text}”"
    node = tree.tokens[index]
    if lacks(tree, index):
        return "unreal", "“without” it"
    if _is_in_case(tree, index):
        return "unreal", "in the event of it"
    if node.dep == "pobj" and tree.tokens[node.head].lemma == "for":
        above = tree.tokens[tree.tokens[node.head].head].lemma
        if GOVERNORS.get(above) in ("unreal", "planned") or above in ("demand", "request", "plan", "appeal", "hope"):
            return "unreal", f"under “{above} for”"
    if node.dep in ("dobj", "nsubjpass") and tree.is_verb(node.head) and (made := _under_verb(tree, index)):
        return made
    if node.dep in NOUN_SUBJECTS and (why := _to_come(tree, node.head)):
        return "planned", why
    return "happened", "an event noun"


def lacks(tree: Tree, index: int) -> bool:
    """`Passed the bill without a vote`: what never was."""
    node = tree.tokens[index]
    return node.dep == "pobj" and tree.tokens[node.head].text.lower() == "without" and not tree.is_definite(index)


def _is_in_case(tree: Tree, index: int) -> bool:
    """`In the event of a fire`, `in case of war`: what may never come."""
    of = tree.tokens[index].head
    case = tree.tokens[of].head
    return (
        tree.tokens[index].dep == "pobj" and tree.tokens[of].lemma == "of" and tree.tokens[case].lemma in ("event", "case")
        and tree.tokens[case].tag == "NN" and tree.tokens[tree.tokens[case].head].lemma.lower() == "in"
        and not tree.all(case, "amod", "poss") and (tree.tokens[case].lemma == "event" or not tree.all(case, "det"))
    )  # fmt: skip


def _is_over(tree: Tree, index: int) -> bool:
    """`Won its next three games`: what came next in a past that is told."""
    above = next((at for at in tree.ancestors(index) if tree.is_verb(at)), None)
    return above is not None and tree.tokens[above].tag == "VBD" and not tree.all(above, "ccomp", "xcomp")


def _under_verb(tree: Tree, index: int) -> tuple[Standing, str] | None:
    """What the verb makes of the noun that it is done to."""
    node = tree.tokens[index]
    if made := _ordered(tree, index):
        return made, f"under “{tree.tokens[node.head].text}”"
    governor = tree.tokens[node.head].lemma
    is_done = governor == "plan" and tree.tokens[node.head].tag in ("VBD", "VBN") and tree.is_definite(index)
    if node.dep == "dobj" and governor in _AVERTED and not is_done:  # "planned the attacks": those that are known
        return "planned" if governor == "plan" else "unreal", f"under “{governor}”"
    over = standing(tree, node.head)
    return None if over[0] == "happened" or tree.is_definite(index) else over


_COMING = frozenset("begin start open resume take happen occur hold play follow stage".split())
"""Verbs by which an act comes about: `takes place`, `is held`."""
_SCHEDULED = frozenset({"schedule", "slate", "forecast"})
"""Verbs that tell of an act to come: `is scheduled for Monday`."""


def _to_come(tree: Tree, verb: int) -> str:
    """Why the subject of a verb lies ahead: `the trial is expected to begin`, `the match is due to be played`."""
    if tree.tokens[verb].lemma in _SCHEDULED and tree.all(verb, "nsubjpass"):
        return f"“{tree.tokens[verb].text}”"
    clauses = (verb, *tree.all(verb, "xcomp"), *(at for state in tree.all(verb, "acomp") for at in tree.all(state, "xcomp")))
    for clause in clauses:
        if tree.tokens[clause].lemma in _COMING and tree.is_verb(clause):
            made, why = standing(tree, clause)
            if made == "planned":
                return why
    return ""


def _ordered(tree: Tree, index: int) -> Standing | None:
    """What a verb that orders or cancels an event makes of it, where that was done: not of `the strikes that he ordered`."""
    verb = tree.tokens[index].head
    lemma = tree.tokens[verb].lemma
    is_off = lemma == "call" and "off" in tree.words(verb, "prt", "advmod")
    made = "unreal" if is_off else _ORDERED.get(lemma)
    if made is None or standing(tree, verb)[0] != "happened" or tree.all(verb, "xcomp"):
        return None
    is_done = lemma == "order" and (
        tree.tokens[index].lemma in _DONE_SO or (tree.is_definite(index) and not tree.all(index, "prep"))
    )
    return None if is_done else made
