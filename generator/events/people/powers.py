"""Whose government, troops and agents an article means that it calls by the noun alone: `security forces`, `state television`.

Those of the state that it gave the noun to, `Norwegian troops`; else those of the one country that it is about. Another country
in the sentence, or in the one before, may have such forces too: then nothing is sure.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.events.acts import Act
from generator.events.grammar.labels import ARGUMENTS
from generator.events.grammar.tree import Tree, tree_of
from generator.events.names import NameTable
from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name
from generator.events.people.behind import FOLLOWERS, behind
from generator.records import Name, Participant, Role, Sentence

_OWN = frozenset(
    "government regime army military navy troop soldier warplane parliament cabinet junta lawmaker authority".split()
)
"""What any state has, so that the country which an article is about need not be told with it."""
_LENT = frozenset("force warship jet tank helicopter administration commando marine embassy consulate".split())
"""What stands for a state once the article has told whose it is."""
_STAFF = frozenset(
    "official officer minister force spokesman spokeswoman agent investigator prosecutor regulator agency marshal".split()
)
"""Who is a state's where government, security or the like stands before: `military officials`, `armed forces`."""
_MARKS = frozenset("government military army security federal armed health interior finance".split())
_MEDIA = frozenset("television tv media radio".split())
_WITH = {"bank": "central", **dict.fromkeys(_MEDIA, "state")}
"""What is a state's where one word stands before."""
_BARE = _MEDIA | {"parliament"}
"""Nouns that need no article: `state television`, `asked parliament`."""
_NOUNS = _OWN | _LENT | _STAFF | _MEDIA | {"bank"}
_TOLD = _OWN - {"lawmaker", "authority"} | _LENT
"""Nouns that are all one state's where only that state's are told of."""
_ONE = frozenset("government regime army navy parliament cabinet junta administration embassy consulate".split())
"""Of which a state has one: several are several states'."""
_PLAIN = _MARKS | frozenset(
    "ground special elite state central regular air new interim caretaker transitional ruling current".split()
)
"""What may stand before such a noun without making it another's."""
_FEDERATIONS = frozenset(
    "United States,Germany,Russia,Australia,Canada,Brazil,Mexico,India,Nigeria,Switzerland,Austria,Argentina,Malaysia".split(
        ","
    )
)
"""States whose own officials are called federal."""
_OTHERS = FOLLOWERS | frozenset("bond debt spending intervention operation action purpose complex school college aid".split())
"""What a noun before it makes nobody's: `government bonds`, `military intervention`."""

Powers = Mapping[int, tuple[tuple[int, Name], ...]]
"""For a sentence the tokens that stand for a state's own, and the states; sentences without any are left out."""


def empowered(act: Act, line: str, powers: Powers) -> Iterator[Participant]:
    """The states whose bare nouns do or suffer an act, or are printed in its title."""
    here = powers.get(act.position, ())
    if not here:
        return
    tree = act.tree
    sides = (*tree.all(act.index, *ARGUMENTS), *tree.objects(act.index, "by"))
    words = frozenset(_WORD.findall(line.lower()))
    for at, name in here:
        if at in sides or (tree.tokens[at].text.lower() in words and tree.tokens[at].dep in _PARTS):
            yield Participant(name, "topic")


def strangers(found: Iterable[tuple[int, Role]], position: int, powers: Powers) -> list[tuple[int, Role]]:
    """Those without a name but for troops and the like whose state is known."""
    states = dict(powers.get(position, ()))
    return [(at, role) for at, role in found if at not in states]


_WORD = re.compile(r"[a-z]+")
_PARTS = (*ARGUMENTS, "pobj", "poss", "conj", "compound", "amod")
"""How a word hangs that a title prints of somebody with a part in it."""


def powers_of(sentences: Sequence[Sentence], names: NameTable) -> Powers:
    """Whose such nouns are in an article."""
    bare: list[tuple[int, int, str]] = []
    told: dict[str, dict[Name, int]] = {}
    lands: list[frozenset[str]] = []
    for position, sentence in enumerate(sentences):
        tree = tree_of(sentence)
        for at, token in enumerate(sentence.tokens):
            if token.lemma not in _NOUNS:
                continue
            if token.lemma in _TOLD and token.dep != "compound":
                for name in behind(tree, at, names.within(position, sentence)):
                    told.setdefault(token.lemma, {}).setdefault(name, position)
            if not names.at(position, at) and _is_bare(tree, at):
                bare.append((position, at, token.lemma))
        lands.append(_lands(sentence, names.marked(position)))
    homes = _Homes(lands, told)
    found: dict[int, tuple[tuple[int, Name], ...]] = {}
    for position, at, noun in bare:
        if (owner := homes.owner(tree_of(sentences[position]), position, at, noun)) is not None:
            found[position] = (*found.get(position, ()), (at, owner))
    return found


class _Homes:
    """Whose a bare noun is in one article."""

    def __init__(self, lands: Sequence[frozenset[str]], told: Mapping[str, Mapping[Name, int]]) -> None:
        self._lands, self._told = lands, told
        often = Counter(land for here in lands for land in here)
        self._home = _home(often, told)
        self._federal = _state(*(often.keys() & _FEDERATIONS))

    def owner(self, tree: Tree, position: int, at: int, noun: str) -> Name | None:
        """The state that was told with the noun, else the one that the article is about; None where it may be another's."""
        before = tree.words(at, "compound", "amod", "nmod")
        if "federal" in before:
            return self._federal
        owners = self._told.get(noun, {})
        if len(owners) == 1 and (first := next(iter(owners))) and owners[first] <= position:
            return first
        is_own = noun in _OWN or (noun in _STAFF and not before.isdisjoint(_MARKS)) or _WITH.get(noun, "") in before
        if self._home is None or not is_own or any(name.kind == "country" and name != self._home for name in owners):
            return None
        near = self._lands[position] | self._lands[max(position - 1, 0)]
        return self._home if near <= {self._home.name} else None


def _state(*lands: str) -> Name | None:
    return Name(lands[0], "country", (), lands[0]) if len(lands) == 1 else None


_LEAST, _TIMES, _LESS = 3, 3, 1.5


def _home(often: Counter[str], told: Mapping[str, Mapping[Name, int]]) -> Name | None:
    """The country that is told in three times as many sentences as any other, or in half as many more.

    The latter where it is the only one whose forces are told of.
    """
    (first, most), (_, next_most) = (*often.most_common(2), ("", 0), ("", 0))[:2]
    owners = {name.name for names in told.values() for name in names if name.kind == "country"}
    times = _LESS if owners == {first} else _TIMES
    return _state(first) if most >= max(_LEAST, times * next_most) else None


def _is_bare(tree: Tree, at: int) -> bool:
    """Whether nothing beside a noun makes it another's, or one of many."""
    token, articles = tree.tokens[at], tree.words(at, "det")
    if at and (token.text[0].isupper() or tree.tokens[at - 1].text == "-"):
        return False
    if token.dep in ("compound", "amod"):
        is_hyphened = any(after.text == "-" for after in tree.tokens[at + 1 : at + 2])
        return tree.tokens[token.head].lemma not in _OTHERS and not is_hyphened
    if not articles <= {"the"} or (token.tag == "NNS" and token.lemma in _ONE):
        return False
    before = tree.words(at, "compound", "amod", "nmod")
    is_known = token.tag != "NN" or token.lemma in _BARE or bool(articles)
    return is_known and ("federal" in before or before <= _PLAIN) and not tree.all(at, "poss", "prep", "relcl", "acl")


def _lands(sentence: Sentence, marked: Mapping[int, tuple[Name, ...]]) -> frozenset[str]:
    """The countries that a sentence tells, by their names, their adjectives and their capitals."""
    here = {name.name for told in marked.values() for name in told if name.kind == "country"}
    for token in sentence.tokens:
        if token.text[:1].isupper():
            low = token.text.casefold()
            row = by_capital().get(low) or by_name().get(by_adjective().get(low, "").casefold())
            if row is not None and row.kind == "country":
                here.add(row.name)
    return frozenset(here)
