"""The conditions that ask of a saying whom it goes to, a counterpart or the press, a body or a crowd, and if it is a wish."""

from generator.events.grammar.arguments import prepositions
from generator.events.grammar.timewords import WEEKDAYS
from generator.events.grammar.tree import Tree

_AUDIENCE = frozenset(
    "reporter journalist briefing conference news reuters ap afp xinhua bbc cnn cnbc bloomberg times post journal agency radio "
    "tv television tribune guardian daily telegraph magazine newspaper paper station channel network press media weekly herald "
    "audience crowd rally parliament congress senate house assembly council commission committee court jury judge lawmaker "
    "panel inquiry hearing viewer shareholder investor analyst nation public fan supporter interview "
    "abc cbs nbc npr msnbc espn fox politico interfax tass jazeera al-jazeera wire broadcaster blog podcast".split()
)
_OFFICE = frozenset("counterpart president minister premier chancellor leader king queen ambassador envoy secretary "
                    "chief chairman pope monarch".split())  # fmt: skip


def to_counterpart(tree: Tree, index: int) -> bool:
    """What is said goes to somebody named or in office ("told Lavrov"), not to the press, a body or a crowd."""
    heads = list(tree.all(index, "dobj", "dative"))
    heads += [at for word, at in prepositions(tree, index) if word == "to" and at >= 0]
    for at in heads:
        token = tree.tokens[at]
        family = {token.lemma.lower(), token.text.lower()}
        if family & _AUDIENCE or token.text.isupper() or token.text.endswith((".com", ".org", ".net")):
            continue
        if token.lemma.lower() in _OFFICE or (token.tag == "NNP" and not _is_of_press(tree, at)):
            return True
    return False


_DAYS = WEEKDAYS | {"day", "weekend", "eve", "anniversary"}


def to_somebody(tree: Tree, index: int) -> bool:
    """What is called for stands under "on", "upon" or "for", which lead to no day: "called on Norway to help"."""
    leads = [at for word, at in prepositions(tree, index) if word in ("on", "upon", "for")]
    days = [at for at in leads if at >= 0 and tree.tokens[at].lemma.lower() in _DAYS]
    parts = (tree.tokens[at].text.lower() for at in tree.all(index, "prt", "advmod"))
    return len(leads) > len(days) or any(part in ("on", "upon", "for") for part in parts)


def _is_of_press(tree: Tree, index: int) -> bool:
    """`CNN's Tom Lee`, `Reuters reporter Tom Lee`: somebody who is named by whom he reports for."""
    before = (tree.tokens[at] for at in tree.all(index, "poss", "compound", "nmod", "appos"))
    return any((one.dep == "poss" and one.text.isupper()) or one.lemma.lower() in _AUDIENCE for one in before)


def to_crowd(tree: Tree, index: int) -> bool:
    """What is said goes to the press, a body or a crowd."""
    heads = tree.all(index, "dobj", "dative")
    return any({tree.tokens[at].lemma.lower(), tree.tokens[at].text.lower()} & _AUDIENCE for at in heads)


def with_wish(tree: Tree, index: int) -> bool:
    """What hangs on the verb is to be, not so: "insisted that she be freed", "that he must leave"."""
    for at in tree.all(index, "ccomp"):
        helpers = tree.all(at, "aux", "auxpass")
        first = tree.tokens[min((*helpers, at))]
        if first.tag == "VB" or first.text in ("be", "must", "should"):
            return True
    return False
