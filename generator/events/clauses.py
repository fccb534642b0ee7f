"""What the grammar of a verb says of its act: tense, voice, and whether it happened, is to come, or never was.

Verbs that rule their complement ("refuse to", "plan to") stand in `governors.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.events.governors import CLOSES, EFFORTS, GOVERNORS, MOVES, PLANS, SAYINGS, THOUGHT, Standing
from generator.events.tree import Tree

Tense = Literal["past", "perfect", "past perfect", "present", "future", "infinitive", "participle", "gerund", "none"]


_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True)
class Clause:
    """The grammar of one verb."""

    tense: Tense
    is_passive: bool
    is_negated: bool
    modal: str | None
    """`will`, `could`; None without a modal verb."""
    is_progressive: bool = False


def clause_of(tree: Tree, index: int) -> Clause:
    """The grammar of the verb at `index`; a joined verb without helpers of its own takes those of the first."""
    token = tree.tokens[index]
    helpers = [tree.tokens[child] for child in tree.all(index, "aux", "auxpass")]
    if token.dep == "conj" and not helpers and tree.is_verb(token.head) and _shares_helpers(tree, index):
        first = clause_of(tree, token.head)
        return Clause(
            first.tense, first.is_passive, first.is_negated or _is_negated(tree, index), first.modal, first.is_progressive
        )
    words = {helper.lemma for helper in helpers}
    modal = next((helper.lemma for helper in helpers if helper.tag == "MD"), None)
    is_passive = any(helper.dep == "auxpass" for helper in helpers)
    # "The inferno injured eight": taken for a participle by the tagger, though it has a subject and no helper
    tag = "VBD" if token.tag == "VBN" and not helpers and any(c < index for c in tree.all(index, "nsubj")) else token.tag
    tense = _tense(tag, any(helper.tag == "VBD" for helper in helpers), words, modal)
    return Clause(tense, is_passive, _is_negated(tree, index), modal, token.tag == "VBG" and "be" in words)


def _shares_helpers(tree: Tree, index: int) -> bool:
    """Whether a joined verb may take the helpers of the first: by its form, or as `would close it and shed jobs`."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.tag in ("VB", "VBN", "VBG"):
        return head.tag == token.tag
    has_modal = head.tag == "VB" and any(tree.tokens[child].tag == "MD" for child in tree.all(token.head, "aux"))
    return has_modal and token.tag == "VBD" and token.text == token.lemma and not tree.all(index, *_SUBJECTS)


def _tense(tag: str, is_past: bool, helpers: set[str], modal: str | None) -> Tense:
    if modal:
        return "future" if modal in ("will", "shall", "'ll", "wo") else "infinitive"
    if "to" in helpers:
        return "infinitive"
    if tag == "VBN" and "have" in helpers:
        return "past perfect" if is_past else "perfect"
    if tag in ("VBN", "VBG") and helpers:
        if "have" in helpers:
            return "past perfect" if is_past else "perfect"
        return "past" if is_past else "present"
    if tag == "VB":
        return "past" if "do" in helpers and is_past else "present" if "do" in helpers else "infinitive"
    return {"VBD": "past", "VBZ": "present", "VBP": "present", "VBN": "participle", "VBG": "gerund"}.get(tag, "none")  # type: ignore[return-value]


_NEVER = frozenset({"not", "n't", "never", "neither", "nor", "hardly", "barely", "no"})


def _is_negated(tree: Tree, index: int) -> bool:
    """`not`, `never` on the verb, or a subject or object that is nobody and nothing."""
    if any(tree.tokens[child].dep == "neg" or tree.tokens[child].lemma in ("never", "neither", "hardly", "barely")
           for child in tree.children[index]):  # fmt: skip
        return True
    for child in tree.all(index, "nsubj", "nsubjpass", "dobj", "attr"):
        if tree.tokens[child].lemma in ("nobody", "nothing", "none") or (
            tree.tokens[child].lemma == "one" and _has_no(tree, child)
        ):
            return True
        if _has_no(tree, child) and tree.tokens[child].dep != "nsubj":
            return True
    return False


def _has_no(tree: Tree, index: int) -> bool:
    return any(tree.tokens[child].lemma in _NEVER for child in tree.all(index, "det", "neg"))


_IF = frozenset({"if", "unless", "whether", "lest", "should", "until", "till", "once", "whenever"})
_ONCE = frozenset({"until", "till", "once"})
"""Conditions of what is to come; of what was, they tell when: `until his shop closed`."""
_MODALS: dict[str, Standing] = {"will": "planned", "shall": "planned", "'ll": "planned", "wo": "planned", "would": "planned"}


def standing(tree: Tree, index: int) -> tuple[Standing, str]:
    """Whether the act of the verb at `index` happened, lies ahead, is denied or possible, or is no event; and why."""
    clause = clause_of(tree, index)
    if clause.is_negated:
        return "unreal", "negated"
    if _is_question(tree, index):
        return "unreal", "a question"
    if _under_condition(tree, index):
        return "unreal", "under a condition"
    if clause.modal:
        made = _MODALS.get(clause.modal, "unreal")
        if clause.modal == "would" and not _is_told(tree, index):
            return "unreal", "would"
        if made == "planned" and (wish := _wished(tree, index)):
            return "unreal", f"under “{wish}”"
        return made, clause.modal
    return _governed(tree, index, clause)


def _governed(tree: Tree, index: int, clause: Clause) -> tuple[Standing, str]:
    """By what it hangs on: `refused to …`, `denied that …`, `after …ing`."""
    token = tree.tokens[index]
    first = index
    while tree.tokens[first].dep == "conj" and tree.is_verb(tree.tokens[first].head):
        first = tree.tokens[first].head
    dep, head = tree.tokens[first].dep, tree.tokens[first].head
    governor = tree.tokens[head].lemma
    is_finite = clause.tense in ("past", "perfect", "past perfect", "present")
    if is_finite:
        if dep == "ccomp" and GOVERNORS.get(governor) == "denied" and head < index:
            return "denied", f"under “{tree.tokens[head].text}”"
        if dep == "ccomp" and governor in THOUGHT and clause.tense != "past":
            return "unreal", f"under “{tree.tokens[head].text}”"
        if dep == "ccomp" and governor in SAYINGS and tree.is_verb(head) and _is_negated(tree, head):
            return "unreal", f"under “{tree.tokens[head].text}”, which was not said"
        if dep == "ccomp" and governor in ("allege", "suspect"):
            return "possible", f"under “{tree.tokens[head].text}”"
        if dep == "ccomp" and _is_guess(tree, head):
            return "possible", f"under what “{tree.tokens[head].text}” may tell"
        if clause.tense == "present" and _has_condition(tree, index):
            return "unreal", "what follows from a condition"
        return "happened", clause.tense
    if clause.tense == "infinitive":
        return _infinitive(tree, first, dep, head)
    if dep in ("xcomp", "pcomp", "ccomp") and head != first:
        above = tree.tokens[head].head if dep == "pcomp" else head
        if tree.is_verb(above) and standing(tree, above)[0] == "unreal":
            return "unreal", f"under “{tree.tokens[above].text}”, which did not happen"
        if dep == "pcomp" and tree.is_verb(above) and tree.tokens[head].lemma in _ALONGSIDE:
            over = standing(tree, above)
            if over[0] == "planned":
                return over  # "would study it before deciding"
        made = GOVERNORS.get(tree.tokens[above].lemma, "happened")
        if made == "planned" and token.tag == "VBN":
            made = "happened"
        return made, f"under “{tree.tokens[above].text}”"
    if dep == "advcl" and tree.is_verb(head) and (over := standing(tree, head))[0] in ("possible", "denied"):
        return over  # "is alleged to have opened fire, killing two"
    if dep == "advcl" and clause.tense == "gerund" and head < index and tree.is_verb(head) and not _is_word_of(tree, first):
        over = standing(tree, head)
        return over if over[0] == "planned" else ("happened", clause.tense)  # "will close its plant, cutting 300 jobs"
    return "happened", clause.tense


_ALONGSIDE = frozenset({"before", "by", "in", "without", "while"})
"""Prepositions whose act comes with or after the one they hang on."""
_GIVING_REASONS = SAYINGS | frozenset("cite note add call blame quote follow accord".split())


def _is_word_of(tree: Tree, index: int) -> bool:
    """Whether a participle says or explains, now, what lies ahead: `will resign, citing his health`."""
    is_marked = any(tree.tokens[child].lemma in ("after", "since", "have") for child in tree.all(index, "mark", "aux", "prep"))
    return is_marked or tree.tokens[index].lemma in _GIVING_REASONS


_SIGNS = frozenset("indicate suggest mean show prove imply".split())


def _is_guess(tree: Tree, index: int) -> bool:
    """`could mean that …`: a sign that may tell of what its clause says."""
    is_may = any(tree.tokens[child].lemma in ("could", "may", "might") for child in tree.all(index, "aux"))
    return is_may and tree.tokens[index].lemma in _SIGNS


def _has_condition(tree: Tree, index: int) -> bool:
    """`If we lose the harvest, we close`: the act hangs on a condition of its own."""
    return any(
        tree.tokens[mark].lemma.lower() == "if" for clause in tree.all(index, "advcl") for mark in tree.all(clause, "mark")
    )


_HELD = frozenset("believe say report think understand suppose rumour rumor allege know presume suspect".split())


def _infinitive(tree: Tree, first: int, dep: str, head: int) -> tuple[Standing, str]:
    if head == first:
        return "unreal", "a bare infinitive"
    governor = tree.tokens[head]
    if governor.lemma == "go" and governor.tag == "VBG" and tree.all(head, "aux"):
        return "planned", "is going to"
    if (
        governor.tag == "VBN"
        and governor.lemma in _HELD
        and any(tree.tokens[c].lemma == "have" for c in tree.all(first, "aux"))
    ):
        return "possible", f"is {governor.text} to have"
    made = GOVERNORS.get(governor.lemma)
    if dep in ("xcomp", "ccomp") and made:
        if made == "happened" and (tree.is_verb(head) and standing(tree, head)[0] != "happened"):
            return standing(tree, head)
        if governor.lemma == "be":
            return "planned", "is to"
        if made != "happened" and tree.is_verb(head) and standing(tree, head)[0] == "unreal":
            return "unreal", f"under “{governor.text}”, which did not happen"
        return made, f"under “{governor.text}”"
    if dep == "acl" and governor.lemma in PLANS:
        return "planned", f"“{governor.text}” to"
    if dep == "acl" and governor.lemma in EFFORTS:
        return "possible", f"“{governor.text}” to"
    if dep == "advcl" and _came_to(tree, first):
        return "happened", f"what “{governor.text}” came to"
    return "unreal", "an infinitive"


def _came_to(tree: Tree, index: int) -> bool:
    """Whether an infinitive tells what came of a move: `rose to close at 40`."""
    head = tree.tokens[tree.tokens[index].head]
    return head.tag == "VBD" and head.lemma in MOVES and tree.tokens[index].lemma in CLOSES


def _is_told(tree: Tree, index: int) -> bool:
    """Whether `would` is the future of a saying in the past: `He said it would send aid`."""
    while tree.tokens[index].dep == "conj":
        index = tree.tokens[index].head
    return tree.tokens[index].dep == "ccomp" and tree.tokens[tree.tokens[index].head].tag in ("VBD", "VBN", "VBZ")


def _wished(tree: Tree, index: int) -> str:
    """The verb of wishing or thinking that the clause is content of: `We hope both sides will talk`."""
    while tree.tokens[index].dep == "conj":
        index = tree.tokens[index].head
    head = tree.tokens[tree.tokens[index].head]
    return head.text if tree.tokens[index].dep == "ccomp" and head.lemma in THOUGHT else ""


def _is_question(tree: Tree, index: int) -> bool:
    """A direct question: a question mark ends the clause's quotation or the sentence."""
    last = tree.tokens[-1].text
    if last != "?" and not (last in "\"'”’" and len(tree.tokens) > 1 and tree.tokens[-2].text == "?"):
        return any(tree.tokens[child].text == "?" for child in tree.children[index])
    return tree.tokens[index].dep in ("ROOT", "ccomp", "conj")


def _under_condition(tree: Tree, index: int) -> bool:
    """An `if`, `unless` or `whether` on the verb or on a clause it stands in."""
    for place in (index, *tree.ancestors(index)):
        for child in tree.all(place, "mark", "advmod"):
            word = tree.tokens[child].lemma
            if word in _IF and child < index and not (word in _ONCE and tree.tokens[place].tag == "VBD"):
                return True
        if tree.tokens[place].dep not in ("conj", "xcomp", "acl", "relcl", "ccomp", "advcl", "pcomp"):
            return False
        if tree.tokens[place].dep == "ccomp" and place != index:
            return False
    return False
