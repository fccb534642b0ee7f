"""Who took part in an act that its article has told before: the parties of "the trial" are those of the suit that was filed.

And who is left out of those who took part: products, and the occasions that people came to.

To teach it that two words mean one act, add them to a row of `_ONE`.
"""

from generator.events.acts import Act
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.triggers.lookup import families
from generator.records import EventMention, Participant

_FAR = 4
"""How many sentences back the act may have been told."""
_MANY = 40
"""How many acts back."""
_ONE = (
    "suit lawsuit case trial sue file-suit complaint hearing proceeding charge indict",
    "deal agreement accord pact treaty contract agree sign",
    "decision ruling verdict judgment order rule decide",
    "merger acquisition takeover purchase sale buy acquire merge sell",
)
_NAMES = {word: row for row, words in enumerate(_ONE) for word in words.split()}
_RESTRICTING = frozenset("amod compound nmod nummod poss prep relcl acl appos case quantmod".split())
"""What tells which one a noun means, so that it need not be the one told before."""


class Parties:
    """Who takes part in what an article has told so far: it grows while the article is read."""

    def __init__(self) -> None:
        self._told: list[tuple[int, frozenset[object], tuple[Participant, ...]]] = []

    def remember(self, act: Act, mention: EventMention) -> None:
        """Keep those who take part."""
        own = tuple(p for p in mention.participants if p.role != "topic")
        if own and mention.tier == "event":
            self._told.append((act.position, _meanings(act.trigger.name, act.trigger.lemma), own))

    def resumed(self, act: Act) -> tuple[Participant, ...]:
        """Those of the act that its noun takes up, `the trial`, as some beside it; empty where it takes up none.

        Of several such acts that with most parties, of as many the last.
        """
        noun = _noun(act)
        if noun is None:
            return ()
        lemma = act.tree.tokens[noun].lemma
        wanted = _meanings(*families(lemma), lemma)
        near = [told for at, meanings, told in self._told[-_MANY:] if at >= act.position - _FAR and meanings & wanted]
        return tuple(Participant(p.name, "other") for p in max(reversed(near), key=len, default=()))


def _meanings(*words: str) -> frozenset[object]:
    return frozenset({_NAMES.get(word, word) for word in words if word != "other"})


def _noun(act: Act) -> int | None:
    """The noun of the act that takes up what was told: itself, or its subject."""
    tree = act.tree
    told = act.index if tree.is_noun(act.index) else find_subject(tree, act.index)
    return told if told is not None and _is_resuming(tree, told) else None


def _is_resuming(tree: Tree, noun: int) -> bool:
    """Whether a noun stands bare behind "the", "this" or "that"."""
    if tree.tokens[noun].tag != "NN" or any(tree.tokens[at].dep in _RESTRICTING for at in tree.children[noun]):
        return False
    return tree.is_definite(noun)


_OCCASIONS = frozenset(
    "conference summit finals olympics cup championship championships festival tournament awards expo prom".split()
)
"""Last words of the names of what people come to."""


def _is_occasion(one: Participant) -> bool:
    """Whether one who takes part is but the occasion: `gave a speech to the Norland Conference`."""
    return one.role not in ("agent", "speaker") and one.name.name.rpartition(" ")[2].casefold() in _OCCASIONS


def without_extras(found: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Those who take part but products and occasions, and the makers of what is dealt with; without any of them all found."""
    kept = tuple(p for p in found if not (p.name.is_product or _is_occasion(p)))
    present = {p.name for p in kept}
    dealt = (p.name.maker for p in found if not kept or p.role != "topic")
    makers = dict.fromkeys(maker for maker in dealt if maker is not None and maker not in present)
    return (*kept, *(Participant(maker, "other") for maker in makers)) or found
