"""What is only believed, feared or wished: the content of a belief, a guess, an allegation or a hope; adverbs that say so.

To teach it a noun or a verb, add it to a set below.
"""

from generator.events.grammar.clauses import clause_of
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import THOUGHT, Standing

_GUESSES = frozenset("believe think fear assume guess suppose presume reckon imagine doubt".split())
"""Verbs whose content may be so where it is told in the past: `police believe he fled`."""
_HELD = frozenset(
    "belief impression fear hope idea notion assumption doubt worry feeling perception myth rumour rumor speculation theory "
    "possibility allegation accusation suspicion claim charge complaint conviction hypothesis hunch guess denial".split()
)
"""Nouns whose content, told by a clause, may be so: `the belief that he fled`; or is denied: `a denial that he fled`."""
_COURTS = frozenset("court jury tribunal trial judge magistrate".split())
"""Who hears what one side of a case holds: `the jury heard that he robbed a bank`."""
_UNTOLD = THOUGHT | frozenset("dream know realize realise wonder foresee understand".split())
"""Verbs under which the future is only in somebody's mind."""
_FORESEEN = frozenset("expect plan intend schedule set due forecast".split())
"""Verbs of plans of which the past perfect says that they were others: `had expected it to post a profit`."""
_POSTPONING = frozenset({"postpone", "reschedule", "delay", "defer"})
"""Verbs by which what had been planned lies ahead still."""


def held(tree: Tree, index: int) -> Standing | None:
    """What the noun makes of a clause that tells its content: `the widespread belief that he fled`."""
    token = tree.tokens[index]
    if token.dep not in ("acl", "ccomp", "relcl") or token.head >= index or "that" not in tree.words(index, "mark"):
        return None
    noun = tree.tokens[token.head].lemma
    if noun not in _HELD or not tree.is_noun(token.head) or "no" in tree.words(token.head, "det"):
        return None  # "there is no doubt that he fled"
    return "denied" if noun == "denial" else "possible"


def is_guess(tree: Tree, verb: int) -> bool:
    """Whether somebody told of guesses, or a court hears a charge.

    What "I think" opens is said, and "a man believed to be ill" is no clause.
    """
    if tree.tokens[verb].lemma == "hear":
        return not tree.lemmas(verb, "nsubj").isdisjoint(_COURTS)
    if tree.tokens[verb].lemma not in _GUESSES or not tree.is_verb(verb):
        return False
    subjects = tree.words(verb, "nsubj", "nsubjpass")
    return bool(subjects) and subjects.isdisjoint(("i", "we"))


def wished(tree: Tree, index: int) -> str:
    """What makes the clause a wish, a thought or not to be: `We hope they will talk`, `it is unlikely that it will end`."""
    index = tree.first_joined(index)
    above = tree.tokens[index].head
    if held(tree, index):
        return tree.tokens[above].text
    if tree.tokens[index].dep != "ccomp":
        return ""
    if tree.tokens[above].lemma in _UNTOLD:
        return tree.tokens[above].text
    states = (tree.tokens[at] for at in (above, *tree.all(above, "acomp")))
    return next((state.text for state in states if state.lemma in ("unlikely", "doubtful")), "")


def was_foreseen(tree: Tree, verb: int) -> bool:
    """Whether somebody had expected or planned something else than what came: `had planned to open in May`."""
    if tree.tokens[verb].lemma not in _FORESEEN or clause_of(tree, verb).tense != "past perfect":
        return False
    return all(token.lemma not in _POSTPONING for token in tree.tokens)


_HEDGES = frozenset("probably possibly perhaps maybe presumably supposedly conceivably allegedly".split())
_REASONS = frozenset("due because for after to over on in at by within as".split())


def hedge_of(tree: Tree, verb: int) -> str:
    """The adverb by which who tells of it leaves open whether it came about.

    Not `closed, allegedly for debts`, nor `perhaps on Monday, he said`.
    """
    hedges = (at for at in tree.all(verb, "advmod") if tree.tokens[at].lemma.lower() in _HEDGES)
    return next((tree.tokens[at].text for at in hedges if abs(at - verb) == 1 or not _opens_reason(tree, at)), "")


def _opens_reason(tree: Tree, adverb: int) -> bool:
    return any(token.text in _REASONS for token in tree.tokens[adverb + 1 : adverb + 2])
