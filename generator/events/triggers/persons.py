"""The conditions that ask whether somebody stands beside the trigger, or a figure: "replaced the coach", "rose to 40"."""

from generator.events.grammar.arguments import prepositions, themes
from generator.events.grammar.tree import Tree
from generator.events.names import is_human

_SOMEBODY = frozenset("he she him her they them who whom himself herself".split())
_MARKS = frozenset("low high record level peak percent point loss profit slump recession".split())
"""What a price rises or falls to without a figure."""


def done_to_somebody(tree: Tree, index: int) -> bool:
    """What the verb is done to is a person, as far as its word tells, or has a name."""
    tokens = [tree.tokens[at] for at in themes(tree, index)]
    return any(one.tag.startswith("NNP") or one.text.lower() in _SOMEBODY or is_human(one.lemma.lower()) for one in tokens)


def of_somebody(tree: Tree, index: int) -> bool:
    """The noun has "of" and somebody: "the election of Ann Lee"; or is somebody's: "her election"."""
    whose = [at for word, at in prepositions(tree, index) if word == "of" and at >= 0]
    tokens = [tree.tokens[at] for at in (*whose, *tree.all(index, "poss"))]
    return any(one.tag in ("NNP", "PRP$") or is_human(one.lemma.lower()) for one in tokens)


def to_figure(tree: Tree, index: int) -> bool:
    """The verb has "to", "from" or "by" and a figure: "rose to 40", "fell by a fifth"."""
    ends = [at for word, at in prepositions(tree, index) if word in ("to", "from", "by") and at >= 0]
    return any(tree.tokens[at].tag == "CD" or tree.tokens[at].lemma.lower() in _MARKS or tree.all(at, "nummod") for at in ends)


_MENACES = frozenset(
    "consequence retaliation retaliate reprisal revenge punish punishment sanction crush prosecute prosecution".split()
)


def with_menace(tree: Tree, index: int) -> bool:
    """What is told of is harm to come from whoever tells of it: "warned of consequences", "that it would retaliate"."""
    return any(tree.tokens[at].lemma.lower() in _MENACES for at in tree.subtree(index))


def told_to(tree: Tree, index: int) -> bool:
    """What hangs on the verb is to be done: "warned owners to stop"."""
    hanging = tree.all(index, "xcomp", "ccomp", "advcl")
    return any("TO" in tree.tags(at, "aux") for at in hanging)
