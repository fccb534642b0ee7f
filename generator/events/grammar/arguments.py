"""What stands beside a verb: what it is done to, of whom it is told, where its prepositions lead; and whether it is passive."""

from generator.events.grammar.labels import SUBJECTS
from generator.events.grammar.tree import Tree, kept

_RELATIVE = frozenset({"who", "whom", "which", "that"})


def antecedent(tree: Tree, index: int) -> int:
    """What a relative pronoun stands for; the token itself for any other word."""
    token = tree.tokens[index]
    if token.tag not in ("WDT", "WP") and not (token.tag == "IN" and token.lemma in _RELATIVE):
        return index
    at = token.head
    for _ in range(6):
        if tree.tokens[at].dep == "relcl":
            return tree.tokens[at].head
        if tree.tokens[at].head == at:
            break
        at = tree.tokens[at].head
    return index


_NEEDS_OBJECT = frozenset(
    "injure wound arrest detain jail abduct kidnap imprison hospitalise hospitalize evacuate displace".split()
)
"""Verbs that are nothing without an object: "Thousands injured" is what befell the thousands."""
_SUFFERED = _NEEDS_OBJECT | frozenset("kill hurt maim charge convict acquit rescue".split())
_CIRCUMSTANCES = frozenset("in by with after during near outside at off over following".split())
"""What stands behind a verb without its object in a headline: "Woman killed in crash"."""
_NEVER_PASSIVE = frozenset("manage fail agree refuse decline attempt die arrive come go fall rise happen occur sleep".split())


@kept
def is_passive(tree: Tree, index: int) -> bool:
    """Whether a verb is in the passive: with its "be", or as a participle of the past without "have"."""
    token = tree.tokens[index]
    if token.tag not in ("VBN", "VBD"):
        return False
    if tree.all(index, "agent", "auxpass", "nsubjpass", "csubjpass"):
        return True
    if token.dep == "conj" and not tree.all(index, "aux", "dobj") and is_passive(tree, token.head):
        return True
    if token.lemma in _NEVER_PASSIVE:
        return False
    if token.lemma in _NEEDS_OBJECT and not tree.all(index, "aux", "dobj", "prep", "xcomp"):
        return True
    is_bare = token.dep == "ROOT" and not tree.all(index, "aux", "dobj", "xcomp", "prt")
    if is_bare and (token.lemma in _NEEDS_OBJECT or (token.lemma in _SUFFERED and tree.tokens[-1].text[-1].isalnum())):
        return bool(tree.words(index, "prep") & _CIRCUMSTANCES)  # but "Police charged with batons drawn."
    # with a subject of its own and no helper, the tagger has taken a past tense for a participle
    if token.tag == "VBD" or tree.all(index, "nsubj", "aux"):
        return False
    head = tree.tokens[token.head]
    if token.dep == "conj" and head.tag.startswith("V"):
        return False
    return not (token.dep == "conj" and tree.all(index, "dobj"))


def _shared(tree: Tree, first: int) -> tuple[int, ...]:
    """What a joined passive without a subject of its own is done to: `he resigned and was replaced`."""
    return themes(tree, first) if is_passive(tree, first) else tree.all(first, *SUBJECTS)


@kept
def themes(tree: Tree, index: int) -> tuple[int, ...]:
    """What a verb is done to: its object, the subject of its passive, the noun before its participle."""
    token = tree.tokens[index]
    heads = tree.all(index, "nsubjpass") or tree.all(index, "dobj")
    if not heads and is_passive(tree, index):
        heads = (token.head,) if token.dep in ("acl", "amod") else _shared(tree, token.head) if token.dep == "conj" else ()
    if not heads and token.dep == "relcl" and any(antecedent(tree, at) == at for at in tree.all(index, "nsubj")):
        heads = (token.head,)
    return tuple(found for head in heads for found in tree.joined(antecedent(tree, head)))


@kept
def told_of(tree: Tree, index: int) -> tuple[int, ...]:
    """Who or what a verb's act is told of: its own subject, or that of the verb which governs it or stands beside it."""
    at = index
    for _ in range(5):
        heads = tree.all(at, *SUBJECTS)
        if heads:
            return tuple(found for head in heads for found in tree.joined(antecedent(tree, head)))
        token = tree.tokens[at]
        if token.dep in ("acl", "relcl"):
            return tree.joined(token.head)
        if token.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "acomp") or token.head == at:
            return ()
        at = token.head
    return ()


@kept
def prepositions(tree: Tree, index: int) -> tuple[tuple[str, int], ...]:
    """Each preposition that hangs on the token, with its object's index; -1 where the parse gives none."""
    found = []
    for at in tree.all(index, "prep", "dative", "agent"):
        inner = tree.all(at, "pobj", "pcomp")
        if not inner and (deeper := tree.all(at, "prep")):
            inner = tree.all(deeper[0], "pobj", "pcomp")
        found.append((tree.tokens[at].text.lower(), inner[0] if inner else -1))
    return tuple(found)
