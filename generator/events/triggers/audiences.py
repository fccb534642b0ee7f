"""The conditions that ask of a saying whom it goes to, a counterpart or the press, a body or a crowd, and if it is a wish."""

from __future__ import annotations

from generator.events.triggers import tree
from generator.records import Sentence

_AUDIENCE = frozenset(
    "reporter journalist briefing conference news reuters ap afp xinhua bbc cnn cnbc bloomberg times post journal agency radio "
    "tv television tribune guardian daily telegraph magazine newspaper paper station channel network press media weekly herald "
    "audience crowd rally parliament congress senate house assembly council commission committee court jury judge lawmaker "
    "panel inquiry hearing viewer shareholder investor analyst nation public fan supporter interview".split()
)
_OFFICE = frozenset("counterpart president minister premier chancellor leader king queen ambassador envoy secretary "
                    "chief chairman pope monarch".split())  # fmt: skip


def to_counterpart(sentence: Sentence, index: int) -> bool:
    """What is said goes to somebody named or in office ("told Lavrov"), not to the press, a body or a crowd."""
    heads = list(tree.by_dep(sentence, index, "dobj", "dative"))
    heads += [at for word, at in tree.prepositions(sentence, index) if word == "to" and at >= 0]
    for at in heads:
        token = sentence.tokens[at]
        family = {token.lemma.lower(), token.text.lower()}
        if family & _AUDIENCE or token.text.isupper():
            continue
        if token.lemma.lower() in _OFFICE or (token.tag == "NNP" and not _is_of_press(sentence, at)):
            return True
    return False


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday day weekend eve anniversary".split())


def to_somebody(sentence: Sentence, index: int) -> bool:
    """What is called for stands under "on", "upon" or "for", which lead to no day: "called on Norway to help"."""
    leads = [at for word, at in tree.prepositions(sentence, index) if word in ("on", "upon", "for")]
    days = [at for at in leads if at >= 0 and sentence.tokens[at].lemma.lower() in _DAYS]
    parts = (sentence.tokens[at].text.lower() for at in tree.by_dep(sentence, index, "prt", "advmod"))
    return len(leads) > len(days) or any(part in ("on", "upon", "for") for part in parts)


def _is_of_press(sentence: Sentence, index: int) -> bool:
    """`CNN's Tom Lee`, `Reuters reporter Tom Lee`: somebody who is named by whom he reports for."""
    before = (sentence.tokens[at] for at in tree.by_dep(sentence, index, "poss", "compound", "nmod", "appos"))
    return any((one.dep == "poss" and one.text.isupper()) or one.lemma.lower() in _AUDIENCE for one in before)


def to_crowd(sentence: Sentence, index: int) -> bool:
    """What is said goes to the press, a body or a crowd."""
    heads = tree.by_dep(sentence, index, "dobj", "dative")
    return any({sentence.tokens[at].lemma.lower(), sentence.tokens[at].text.lower()} & _AUDIENCE for at in heads)


def with_wish(sentence: Sentence, index: int) -> bool:
    """What hangs on the verb is to be, not so: "insisted that she be freed", "that he must leave"."""
    for at in tree.by_dep(sentence, index, "ccomp"):
        helpers = tree.by_dep(sentence, at, "aux", "auxpass")
        first = sentence.tokens[min((*helpers, at))]
        if first.tag == "VB" or first.text in ("be", "must", "should"):
            return True
    return False
