"""What the grammar of a verb says of its act: tense, voice, helpers, negation."""

from dataclasses import dataclass
from typing import Literal

from generator.events.grammar.labels import FINITE_OR_MODAL, NOUN_SUBJECTS, SETTING, SUBJECTS
from generator.events.grammar.tree import Tree, kept

Tense = Literal["past", "perfect", "past perfect", "present", "future", "infinitive", "participle", "gerund", "none"]


@dataclass(frozen=True, slots=True)
class Clause:
    """The grammar of one verb."""

    tense: Tense
    is_passive: bool
    is_negated: bool
    modal: str | None
    """`will`, `could`; None without a modal verb."""
    is_progressive: bool = False


@kept
def clause_of(tree: Tree, index: int) -> Clause:
    """The grammar of the verb at `index`; a joined verb without helpers of its own takes those of the first."""
    token = tree.tokens[index]
    helpers = [tree.tokens[child] for child in tree.all(index, "aux", "auxpass")]
    if token.dep == "conj" and not helpers and tree.is_verb(token.head) and _shares_helpers(tree, index):
        first = clause_of(tree, token.head)
        return Clause(
            first.tense, first.is_passive, first.is_negated or is_negated(tree, index), first.modal, first.is_progressive
        )
    words = {helper.lemma for helper in helpers}
    modal = next((helper.lemma for helper in helpers if helper.tag == "MD"), None)
    is_passive = any(helper.dep == "auxpass" for helper in helpers)
    # "The inferno injured eight": taken for a participle by the tagger, though it has a subject and no helper
    is_told = token.tag == "VBN" and not helpers and any(c < index for c in tree.all(index, "nsubj"))
    tag = "VBD" if is_told and not _is_of_subject(tree, index) else token.tag
    tense = _tense(tag, {helper.tag for helper in helpers}, words, modal)
    return Clause(tense, is_passive, is_negated(tree, index), modal, token.tag == "VBG" and "be" in words)


def _is_of_subject(tree: Tree, index: int) -> bool:
    """`Residents evacuated on Friday have been allowed back`: a participle, where the verb behind it has no subject else."""
    return any(
        child > index and not tree.tags(child, "aux", "auxpass").isdisjoint(FINITE_OR_MODAL)
        for child in tree.all(index, "advcl", "ccomp") if not tree.all(child, *SUBJECTS, "mark")
    )  # fmt: skip


def is_suffered(tree: Tree, verb: int) -> bool:
    """A verb in the passive, or a participle behind its noun or beside its main verb: `a deal signed in May`."""
    token = tree.tokens[verb]
    is_loose = token.tag == "VBN" and token.dep in ("acl", "advcl") and not tree.all(verb, "aux")
    return is_loose or clause_of(tree, verb).is_passive


def _shares_helpers(tree: Tree, index: int) -> bool:
    """Whether a joined verb may take the helpers of the first: by its form, or as `would close it and shed jobs`."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.tag in ("VB", "VBN", "VBG"):
        return head.tag == token.tag
    has_modal = head.tag == "VB" and "MD" in tree.tags(token.head, "aux")
    return has_modal and token.tag == "VBD" and token.text == token.lemma and not tree.all(index, *NOUN_SUBJECTS)


def _tense(tag: str, helper_tags: set[str], helpers: set[str], modal: str | None) -> Tense:
    is_past, is_finite = "VBD" in helper_tags, bool(helper_tags & {"VBD", "VBZ", "VBP"})
    if modal:
        return "future" if modal in ("will", "shall", "'ll", "wo") else "infinitive"
    if "to" in helpers:
        return "infinitive"
    if tag == "VBN" and "have" in helpers:
        return "past perfect" if is_past else "perfect"
    if tag in ("VBN", "VBG") and helpers:
        if "have" in helpers:
            return "past perfect" if is_past else "perfect"
        return "past" if is_past else "present" if is_finite else "gerund"
    if tag == "VB":
        return "past" if "do" in helpers and is_past else "present" if "do" in helpers else "infinitive"
    return {"VBD": "past", "VBZ": "present", "VBP": "present", "VBN": "participle", "VBG": "gerund"}.get(tag, "none")  # type: ignore[return-value]


def has_condition(tree: Tree, index: int) -> bool:
    """`If we lose the harvest, we close`: the act hangs on a condition of its own."""
    return any("if" in tree.words(clause, "mark") for clause in tree.all(index, "advcl"))


_NEVER = frozenset({"not", "n't", "never", "neither", "nor", "hardly", "barely", "no"})


def is_negated(tree: Tree, index: int) -> bool:
    """`not`, `never` on the verb, or a subject or object that is nobody and nothing."""
    if any(tree.tokens[child].dep == "neg" or tree.tokens[child].lemma in ("never", "neither", "hardly", "barely")
           for child in tree.children[index]):  # fmt: skip
        return True
    for child in tree.all(index, *NOUN_SUBJECTS, "dobj", "attr"):
        if tree.tokens[child].lemma in ("nobody", "nothing", "none") or (
            tree.tokens[child].lemma == "one" and _has_no(tree, child)
        ):
            return True
        if _has_no(tree, child) and tree.tokens[child].dep != "nsubj":
            return True
    return False


def _has_no(tree: Tree, index: int) -> bool:
    return bool(tree.lemmas(index, "det", "neg") & _NEVER)


def is_in_which(tree: Tree, verb: int) -> bool:
    """`The crash, in which two were killed`: what was suffered in what the clause tells of."""
    things = tree.objects(verb, *SETTING) if tree.words(verb, "auxpass") & {"was", "were"} else ()
    return any(tree.tokens[thing].lemma == "which" for thing in things)
