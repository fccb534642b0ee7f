"""Whether an event noun without a verb of its own tells of what happened, lies ahead, or never was."""

from __future__ import annotations

from generator.events.governors import GOVERNORS, Standing
from generator.events.labels import NOUN_SUBJECTS
from generator.events.standing import standing
from generator.events.tree import Tree
from generator.events.triggers.charges import charged

_PLANNED_NOUN = frozenset("planned scheduled proposed upcoming forthcoming coming next future looming imminent".split())
_UNREAL_NOUN = frozenset("possible potential alleged hypothetical attempted further any more".split())
_AVERTED = frozenset("prevent avoid avert plan propose want seek demand urge threaten consider".split())
"""Verbs whose object never came, or is only planned."""


def noun_standing(tree: Tree, index: int) -> tuple[Standing, str]:
    """An event noun without a light verb: by its adjectives and by what governs it."""
    for child in tree.all(index, "amod", "det", "neg"):
        lemma = tree.tokens[child].lemma.lower()
        if lemma in ("no", "not", "any"):
            return "unreal", "negated"
        if lemma in _PLANNED_NOUN:
            return "planned", f"“{lemma}”"
        if lemma in _UNREAL_NOUN:
            return "unreal", f"“{lemma}”"
    if (charge := charged(tree, index)) is not None:
        return charge.made, f"under “{tree.tokens[charge.index].text}”"
    node = tree.tokens[index]
    if node.dep == "pobj" and tree.tokens[node.head].lemma == "for":
        above = tree.tokens[tree.tokens[node.head].head].lemma
        if GOVERNORS.get(above) in ("unreal", "planned") or above in ("demand", "request", "plan", "appeal", "hope"):
            return "unreal", f"under “{above} for”"
    if node.dep == "dobj" and tree.is_verb(node.head):
        governor = tree.tokens[node.head].lemma
        is_done = governor == "plan" and tree.tokens[node.head].tag in ("VBD", "VBN") and _is_definite(tree, index)
        if governor in _AVERTED and not is_done:  # "planned the attacks": those that are known
            return "planned" if governor == "plan" else "unreal", f"under “{governor}”"
    if node.dep in ("dobj", "nsubjpass") and tree.is_verb(node.head) and not _is_definite(tree, index):
        made, why = standing(tree, node.head)
        if made != "happened":
            return made, why
    if node.dep in NOUN_SUBJECTS and (why := _to_come(tree, node.head)):
        return "planned", why
    return "happened", "an event noun"


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


def _is_definite(tree: Tree, index: int) -> bool:
    """`The raid`, `their raid` is one that is known, whatever may come of it; `a raid` is what its verb makes of it."""
    kids = [tree.tokens[child] for child in tree.children[index]]
    return any(kid.dep == "poss" or kid.lemma.lower() in ("the", "this", "that", "these", "those") for kid in kids)
