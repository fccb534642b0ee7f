"""Of whom or what a deed's noun is, by the verb that told it before: "Police arrested Lee. The arrest": the arrest of Lee.

To teach it a noun, put it into its row, before the verbs that tell the same deed.
"""

from collections.abc import Callable, Iterator, Sequence

from generator.events.grammar.tree import Tree, tree_of
from generator.events.titles.context.antecedents import Place
from generator.records import Sentence

_ROWS = (
    ("arrest detention", "arrest detain"), ("killing slaying murder", "kill slay murder"), ("shooting", "shoot"),
    ("stabbing", "stab"), ("assassination", "assassinate"), ("kidnapping abduction", "kidnap abduct"),
    ("hijacking", "hijack"), ("bombing", "bomb"), ("sale", "sell"), ("purchase", "buy purchase"),
    ("acquisition takeover", "acquire buy"), ("appointment", "appoint name"), ("nomination", "nominate"),
    ("release", "release free"), ("evacuation", "evacuate"), ("closure closing shutdown", "close shut"),
    ("capture", "capture"), ("seizure", "seize"), ("dismissal firing sacking", "dismiss fire sack"), ("rescue", "rescue"),
    ("destruction", "destroy"), ("invasion", "invade"), ("theft robbery", "steal rob"), ("expulsion", "expel"),
    ("extradition", "extradite"), ("deportation", "deport"), ("demolition", "demolish"), ("execution", "execute"),
)  # fmt: skip
_VERBS = {noun: frozenset(verbs.split()) for nouns, verbs in _ROWS for noun in nouns.split()}
_ALL = frozenset().union(*_VERBS.values())


def suffered(sentences: Sequence[Sentence]) -> dict[str, list[Place]]:
    """For each of these verbs whom and what it was done to, in reading order."""
    found: dict[str, list[Place]] = {}
    for position, sentence in enumerate(sentences):
        for at, token in enumerate(sentence.tokens):
            if token.lemma in _ALL and token.tag[0] == "V":
                for thing in _themes(tree_of(sentence), at):
                    found.setdefault(token.lemma, []).append((position, thing))
    return found


def _themes(tree: Tree, verb: int) -> Iterator[int]:
    """Whom or what a verb is done to, where it is done: not in "could be shot", "was not arrested"."""
    if tree.all(verb, "neg") or "MD" in tree.tags(verb, "aux") or "if" in tree.words(verb, "mark"):
        return
    yield from tree.all(verb, "dobj", "nsubjpass")


def done_to(place: Place, noun: str, told: dict[str, list[Place]], called: Callable[[Place], str]) -> str:
    """The noun with the one whom the article has told the deed of before it; empty where there are none or several."""
    whom = {called(before) for verb in _VERBS.get(noun, ()) for before in told.get(verb, ()) if before < place}
    only = whom.pop() if len(whom) == 1 else ""
    return f"{noun} of {only}" if only else ""
